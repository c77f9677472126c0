"""Which caption belongs to which time, in the chosen language. Knows no window."""

from bisect import bisect_right
from collections.abc import Mapping

from annotations.trouble import Trouble
from kijkwijzer.media.captions import Cue, read_cues

_OVERLAP_MAX = 8


class CaptionLine:
    """The captions of a film per language. Captions that cannot be read count as not there."""

    def __init__(self, texts: Mapping[str, str], chosen: str) -> None:
        self._cues = {language: _read(vtt) for language, vtt in texts.items()}
        self._cues = {language: cues for language, cues in self._cues.items() if cues}
        self._chosen = chosen if chosen in self._cues else ""
        self._last = next(iter(self._cues), "")
        self._last = self._chosen or self._last

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages there are captions in."""
        return tuple(self._cues)

    @property
    def chosen(self) -> str:
        """The language that is shown; "" when none is."""
        return self._chosen

    def choose(self, language: str) -> None:
        """Show captions in this language; "" shows none."""
        self._chosen = language if language in self._cues else ""
        self._last = self._chosen or self._last

    def toggle(self) -> None:
        """Show captions in the language that was shown last, or none."""
        self._chosen = "" if self._chosen else self._last

    def cues(self) -> tuple[Cue, ...]:
        """Give the captions for the timeline: those shown, or else the first there are."""
        return self._cues.get(self._chosen or self._last, ())

    def text_at(self, position_ms: int) -> str:
        """Give the caption at this time; "" when there is none."""
        cues = self._cues.get(self._chosen, ())
        place = bisect_right(cues, position_ms, key=_start)
        near = reversed(cues[max(0, place - _OVERLAP_MAX) : place])
        return next((cue.text for cue in near if position_ms < cue.end_ms), "")


def _start(cue: Cue) -> int:
    return cue.start_ms


def _read(vtt: str) -> tuple[Cue, ...]:
    try:
        return read_cues(vtt)
    except Trouble:
        return ()
