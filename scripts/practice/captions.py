"""Captions as WebVTT with voices, timed to what is really said. Knows no file."""

from practice.talk import Placed, Talk

_LINE_LENGTH = 42
_LINGER_MS = 350
_APART_MS = 40


def webvtt(talk: Talk, language: str) -> str:
    """Write the captions in one language."""
    cues = [_cue(talk, index, language) for index in range(len(talk.placed))]
    return f"WEBVTT\nLanguage: {language}\n\n" + "\n".join(cues)


def _cue(talk: Talk, index: int, language: str) -> str:
    one = talk.placed[index]
    end_ms = _shown_until(talk.placed, index, talk.duration_ms)
    name = talk.voices[one.phrase.who].name[language]
    words = _broken(one.phrase.words[language])
    return f"{_time(one.start_ms)} --> {_time(end_ms)}\n<v {name}>{words}\n"


def _shown_until(placed: tuple[Placed, ...], index: int, duration_ms: int) -> int:
    """Let a caption linger a moment, but never into the next one."""
    following = placed[index + 1].start_ms if index + 1 < len(placed) else duration_ms
    return min(placed[index].end_ms + _LINGER_MS, following - _APART_MS)


def _broken(words: str) -> str:
    """Break a long caption in two, near its middle and after a comma or full stop if it can."""
    if len(words) <= _LINE_LENGTH:
        return words
    gaps = [place for place, letter in enumerate(words) if letter == " "]
    middle = len(words) / 2
    best = min(gaps, key=lambda gap: abs(gap - middle) - 8 * (words[gap - 1] in ".,?"))
    return f"{words[:best]}\n{words[best + 1 :]}"


def _time(time_ms: int) -> str:
    seconds, milliseconds = divmod(time_ms, 1000)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}.{milliseconds:03d}"
