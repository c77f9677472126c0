"""Captions as they are shown and as voices: WebVTT text in, cues and speaking spans out. No Qt."""

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotations.timecode import milliseconds
from annotations.trouble import Refused, translatable

LENGTH_MAX = 8_000_000
VOICES_MAX = 8

_VOICE_TAG = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]*)>")
_TAG = re.compile(r"<[^<>]*>")
_ROLES = ("speaker_a", "speaker_b")
_TIME = r"(?:\d{1,4}:)?[0-5]?\d:[0-5]?\d\.\d{1,3}"
_TIMINGS = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:\s|$)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption: what is said from `start_ms` until `end_ms`, and by which voice ("" unknown)."""

    start_ms: int
    end_ms: int
    text: str
    voice: str = ""


@dataclass(frozen=True, slots=True)
class Voice:
    """One person speaking: spans in ms, ascending, that do not touch each other.

    `role` is the colour role of the voice: "speaker_a" for the first that speaks, then "speaker_b".
    """

    name: str
    role: str
    spans: tuple[tuple[int, int], ...]

    @property
    def speaking_ms(self) -> int:
        """How long this voice speaks, in ms."""
        return sum(end - start for start, end in self.spans)

    def share(self, duration_ms: int) -> float:
        """Give the part of the conversation, from 0 to 1, in which this voice speaks."""
        return min(1.0, self.speaking_ms / duration_ms) if duration_ms > 0 else 0.0


def read_cues(vtt: str) -> tuple[Cue, ...]:
    """Read WebVTT text as cues in order of time; a cue of two voices becomes two.

    Raises Refused when the text is not WebVTT, or when one of its times cannot be read.
    """
    import webvtt  # noqa: PLC0415  (only a film with captions needs it)
    from webvtt.errors import MalformedCaptionError, MalformedFileError  # noqa: PLC0415

    if len(vtt) > LENGTH_MAX:
        raise Refused(translatable("Trouble", "These captions are too long to read."))
    _refuse_unreadable_times(vtt)
    try:
        captions = webvtt.from_string(vtt).captions
    except (MalformedFileError, MalformedCaptionError) as error:
        raise _not_captions() from error
    cues = [
        cue
        for caption in captions
        for cue in _cues(caption.lines, milliseconds(caption.start), milliseconds(caption.end))
    ]
    return tuple(sorted(cues, key=lambda cue: (cue.start_ms, cue.end_ms)))


def voices(cues: Iterable[Cue]) -> tuple[Voice, ...]:
    """Gather who speaks when, in the order in which they are first heard.

    Cues without a voice are left out. Of many voices those that speak most are kept.
    """
    spans: dict[str, list[tuple[int, int]]] = {}
    for cue in sorted(cues, key=lambda one: one.start_ms):
        if cue.voice:
            spans.setdefault(cue.voice, []).append((cue.start_ms, cue.end_ms))
    found = [Voice(name, "", _joined(of_one)) for name, of_one in spans.items()]
    loudest = sorted(found, key=lambda voice: -voice.speaking_ms)[:VOICES_MAX]
    kept = [voice for voice in found if voice in loudest]
    return tuple(
        Voice(voice.name, _ROLES[place % len(_ROLES)], voice.spans)
        for place, voice in enumerate(kept)
    )


def cue_at(cues: Sequence[Cue], position_ms: int) -> Cue | None:
    """Find the cue that is shown at this time: the last one that began. Cues in order of time."""
    shown = (cue for cue in reversed(cues) if cue.start_ms <= position_ms < cue.end_ms)
    return next(shown, None)


def _refuse_unreadable_times(vtt: str) -> None:
    for number, line in enumerate(vtt.splitlines(), start=1):
        if "-->" in line and not _TIMINGS.match(line) and not line.startswith("NOTE"):
            text = translatable(
                "Trouble", "These captions are damaged: the time on line {line} cannot be read."
            )
            raise Refused(text, line=number)


def _not_captions() -> Refused:
    return Refused(
        translatable("Trouble", "These are not captions that can be read. Choose a WebVTT file.")
    )


def _cues(lines: Sequence[str], start_ms: int, end_ms: int) -> Iterator[Cue]:
    if end_ms <= start_ms:
        return
    before, *parts = _VOICE_TAG.split("\n".join(lines))
    said = [("", before), *zip(parts[::2], parts[1::2], strict=True)]
    for voice, raw in said:
        text = _plain(raw)
        if text:
            yield Cue(start_ms, end_ms, text, _plain(voice))


def _plain(raw: str) -> str:
    return html.unescape(" ".join(_TAG.sub("", raw).split()))


def _joined(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
