"""Whether a recording is what was typed in the search field."""

from typing import TYPE_CHECKING

from annotations.model import RecordingState
from kijkwijzer.ui import words

if TYPE_CHECKING:
    from annotations.library import Entry


def matches(entry: "Entry", typed: str, found_in_notes: frozenset[int]) -> bool:
    """Whether every typed word is in what the list shows of a recording, or its notes hold it."""
    recording = entry.recording
    if recording.number in found_in_notes:
        return True
    if recording.state is not RecordingState.PRESENT:
        return all(word in recording.label.casefold() for word in typed.casefold().split())
    codes = " ".join(person.code for person in recording.participants)
    place = words.setting(recording.setting)
    held_on = words.long_date(recording.held_on)
    shown = f"{recording.kind} {recording.label} {codes} {held_on} {place}".casefold()
    return all(word in shown for word in typed.casefold().split())
