"""Room for the words of captions: a slot is wide enough to read in, and holds one or more. No Qt.

Slots are laid out from the start of the film, so that they stay where they are while one pans.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from kijkwijzer.ui.timeline.content import Content

SLOT_PX = 160


@dataclass(frozen=True, slots=True)
class Slot:
    """Room from `start_ms` until `end_ms` in which the caption at place `cue` can be read."""

    start_ms: int
    end_ms: int
    cue: int


def slots(content: Content, ms_per_px: float, from_ms: float, to_ms: float) -> Iterator[Slot]:
    """Give the slots that touch this part of the film, in order of time."""
    for slot in _all_slots(content, ms_per_px):
        if slot.start_ms > to_ms:
            return
        if slot.end_ms >= from_ms:
            yield slot


def slot_of(content: Content, ms_per_px: float, cue: int) -> Slot:
    """Give the slot in which a caption is shown when it is said. `cue` is its place."""
    firsts = _firsts(content, ms_per_px)
    at = bisect_right(firsts, cue) - 1
    return _slot(content, firsts, at)


def _all_slots(content: Content, ms_per_px: float) -> Iterator[Slot]:
    firsts = _firsts(content, ms_per_px)
    return (_slot(content, firsts, at) for at in range(len(firsts)))


def _slot(content: Content, firsts: list[int], at: int) -> Slot:
    starts = content.cue_starts_ms
    following = firsts[at + 1] if at + 1 < len(firsts) else None
    end_ms = content.duration_ms * 2 if following is None else starts[following]
    return Slot(starts[firsts[at]], end_ms, firsts[at])


def _firsts(content: Content, ms_per_px: float) -> list[int]:
    """Give the places of the captions that begin a slot; remembered for one zoom."""
    if content.slot_firsts is None or content.slot_firsts[0] != ms_per_px:
        content.slot_firsts = (ms_per_px, _found_firsts(content.cue_starts_ms, ms_per_px))
    return content.slot_firsts[1]


def _found_firsts(starts_ms: list[int], ms_per_px: float) -> list[int]:
    firsts: list[int] = []
    place = 0
    while place < len(starts_ms):
        firsts.append(place)
        room_ends = starts_ms[place] + SLOT_PX * ms_per_px
        place = bisect_left(starts_ms, room_ends, lo=place + 1)
    return firsts
