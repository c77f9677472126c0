"""In which order a client goes through a sealed guide, and where they are. Knows no widget.

A place is a step of the guide and, where a step is gone through piece by piece, which piece: kept
in the sealed notebook, so that whoever goes on another day stands where they were.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from annotations.client_notes import ClientNote, Fragment, Notebook, Sharing
from rubrics.guides_model import SessionGuide, Show, Step

_BETWEEN: Final = ":"


class Kind(StrEnum):
    """What there is to do at a place."""

    WELCOME = "welcome"
    PIECES = "pieces"
    TELL = "tell"
    SHARE = "share"
    RETELL = "retell"
    OVERVIEW = "overview"
    FIELDS = "fields"


@dataclass(frozen=True, slots=True)
class Place:
    """One thing to do. `number` is which piece or note it is about, from 0."""

    step: Step
    kind: Kind
    number: int = 0

    @property
    def name(self) -> str:
        """How it is kept."""
        return _BETWEEN.join((self.step.id, self.kind, str(self.number)))


def places(guide: SessionGuide, notebook: Notebook) -> tuple[Place, ...]:
    """Give every place of a session, in order, as far as they are known by now."""
    return tuple(place for step in guide.steps for place in _places_of(step, notebook))


def place_at(guide: SessionGuide, notebook: Notebook) -> Place:
    """Give where the client was; the start of its step when that place is there no more."""
    every = places(guide, notebook)
    named = {place.name: place for place in every}
    if notebook.place in named:
        return named[notebook.place]
    step_id = notebook.place.partition(_BETWEEN)[0]
    return next((one for one in every if one.step.id == step_id), every[0])


def after(guide: SessionGuide, notebook: Notebook, place: Place) -> Place | None:
    """Give the next place; None when this is the last one."""
    return _beside(guide, notebook, place, 1)


def before(guide: SessionGuide, notebook: Notebook, place: Place) -> Place | None:
    """Give the place before; None at the first one."""
    return _beside(guide, notebook, place, -1)


def note_of(notebook: Notebook, fragment: Fragment) -> ClientNote | None:
    """Give what was said of a piece, or None."""
    spans = (one for one in notebook.notes if one.start_ms == fragment.start_ms)
    return next((one for one in spans if one.end_ms == fragment.end_ms), None)


def told_notes(notebook: Notebook) -> tuple[ClientNote, ...]:
    """Give the notes in which something was said, in the order of the pieces."""
    chosen = [note_of(notebook, fragment) for fragment in notebook.fragments]
    ordered = [note for note in chosen if note is not None]
    ordered += [note for note in notebook.notes if note not in ordered]
    return tuple(note for note in ordered if note.text.strip() or note.valence is not None)


def sharing_places(step: Step, notebook: Notebook) -> tuple[Place, ...]:
    """Give the places at which a client chooses who may know what was said."""
    found: list[Place] = []
    for number, note in enumerate(told_notes(notebook)):
        found.append(Place(step, Kind.SHARE, number))
        if note.sharing is Sharing.IN_OTHER_WORDS:
            found.append(Place(step, Kind.RETELL, number))
    return (*found, Place(step, Kind.OVERVIEW)) if found else ()


def _places_of(step: Step, notebook: Notebook) -> tuple[Place, ...]:
    if Show.CLIENT_SHARE in step.shows:
        return sharing_places(step, notebook)
    if Show.CLIENT_NOTE in step.shows:
        return tuple(Place(step, Kind.TELL, number) for number in range(len(notebook.fragments)))
    if Show.FRAGMENTS in step.shows:
        return (Place(step, Kind.PIECES),)
    if Show.PERMISSION in step.shows:
        return (Place(step, Kind.WELCOME),)
    return (Place(step, Kind.FIELDS),)


def _beside(guide: SessionGuide, notebook: Notebook, place: Place, by: int) -> Place | None:
    every = places(guide, notebook)
    names = [one.name for one in every]
    if place.name in names:
        index = names.index(place.name) + by
        return every[index] if 0 <= index < len(every) else None
    # The place is gone: a piece that is not looked at any more, a note without words.
    order = {step.id: number for number, step in enumerate(guide.steps)}
    later = [one for one in every if order[one.step.id] > order[place.step.id]]
    earlier = [one for one in every if order[one.step.id] < order[place.step.id]]
    if by > 0:
        return later[0] if later else None
    return earlier[-1] if earlier else None
