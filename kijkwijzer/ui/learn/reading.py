"""What the page reads from recordings, away from the window: moments, small pictures, voices.

Every call opens a recording by the library's own door and lets go of it again.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from annotations.model import Moment, Perspective, Recording, Valence
from annotations.trouble import Trouble
from kijkwijzer.marked_with import rubric_of
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.learn.speaking import Spoken, spoken
from rubrics.model import Rubric, in_language

if TYPE_CHECKING:
    from annotations.library import Looking
    from kijkwijzer.media.player import Frame

WORKED_MAX = 12
SPOKEN_MAX = 8
_READ_MAX = 40
_SHORT = 36


@dataclass(frozen=True, slots=True)
class Told:
    """A moment in few words: the recording's number, its time, and what is seen there.

    `seen` is the first line of what was written about it, however long; "" when nothing was.
    """

    number: int
    start_ms: int
    words: str
    seen: str = ""


def recordings_of(desk: Desk, owner: str) -> tuple[Recording, ...]:
    """Give the recordings of a coordinator that may be looked at, newest first."""
    library = desk.library
    if library is None:
        return ()
    found = [
        entry.recording
        for entry in library.entries(desk.today())
        if entry.own_learning.is_open
        and any(one.code == owner for one in entry.recording.participants)
    ]
    return tuple(sorted(found, key=lambda one: (one.held_on, one.number), reverse=True))


def moments_of(desk: Desk, number: int) -> tuple[Told, ...]:
    """Give the moments of one recording, in order of time. Slow. Raises Trouble."""
    return tuple(_told(one, number, rubric, desk) for one, rubric in _marked(desk, number))


def worked(desk: Desk, owner: str) -> tuple[Told, ...]:
    """Give moments that worked, of the newest conversations first. Slow. Raises Trouble."""
    found: list[Told] = []
    for recording in recordings_of(desk, owner)[:_READ_MAX]:
        try:
            marked = _marked(desk, recording.number)
        except Trouble:
            continue  # one that was closed meanwhile, or is damaged, hides no other
        found.extend(
            _told(one, recording.number, rubric, desk)
            for one, rubric in marked
            if one.valence is Valence.WORKS
        )
        if len(found) >= WORKED_MAX:
            break
    return tuple(found[:WORKED_MAX])


def pictures(desk: Desk, which: tuple[Told, ...], size: tuple[int, int]) -> dict[Told, QImage]:
    """Give the picture at each of these moments, within (w, h) pixels. Slow.

    Those that cannot be read are left out.
    """
    made: dict[Told, QImage] = {}
    for number in dict.fromkeys(one.number for one in which):
        here = [one for one in which if one.number == number]
        try:
            made.update(_pictures_in(desk, number, here, size))
        except Trouble:
            continue  # without its film a moment is still told in words
    return made


def voices(desk: Desk, owner: str) -> tuple[Spoken, ...]:
    """Give who spoke how long in each conversation that has captions, oldest first. Slow."""
    language, word = desk.settings.language, desk.settings.coordinator_word
    found: list[Spoken] = []
    for recording in recordings_of(desk, owner)[:_READ_MAX]:
        try:
            with _looking(desk, recording.number) as looking:
                captions = looking.captions()
            told = captions.get(language) or next(iter(captions.values()), "")
            one = spoken(recording, owner, told, word) if told else None
        except Trouble:
            continue  # captions that cannot be read say nothing about the others
        if one is not None:
            found.append(one)
        if len(found) >= SPOKEN_MAX:
            break
    return tuple(reversed(found))


@contextmanager
def _looking(desk: Desk, number: int) -> "Iterator[Looking]":
    library = desk.library
    assert library is not None  # noqa: S101  (a page is there while a library is open)
    with closing(library.look(number, today=desk.today())) as looking:
        yield looking


def _marked(desk: Desk, number: int) -> list[tuple[Moment, Rubric]]:
    """Give one's own moments in order of time, each with the kijkkader that it was marked with."""
    library = desk.library
    assert library is not None  # noqa: S101  (a page is there while a library is open)
    found: list[tuple[Moment, Rubric]] = []
    own = (
        (one.rubric_id, one.rubric_version)
        for one in library.recording(number).layers
        if one.perspective is Perspective.COORDINATOR
    )
    for name in dict.fromkeys(own):
        with closing(library.look(number, today=desk.today(), rubric=name)) as looking:
            rubric = rubric_of(library, looking.layer, desk.rubric)
            found.extend((one, rubric) for one in looking.moments())
    return sorted(found, key=lambda pair: (pair[0].start_ms, pair[0].last_ms))


def _told(moment: Moment, number: int, rubric: Rubric, desk: Desk) -> Told:
    seen = next(iter(moment.note.observation.strip().splitlines()), "")
    # A sentence does not fit beside a small picture; then the code says what it is about.
    short = seen if len(seen) <= _SHORT else ""
    return Told(number, moment.start_ms, short or _code_name(moment, rubric, desk), seen)


def _code_name(moment: Moment, rubric: Rubric, desk: Desk) -> str:
    """Give the name of a moment's code; the code itself when the kijkkader does not know it."""
    found = rubric.find(moment.codes[0])
    return in_language(found[1].name, desk.settings.language) if found else moment.codes[0]


def _pictures_in(
    desk: Desk, number: int, which: list[Told], size: tuple[int, int]
) -> dict[Told, QImage]:
    from kijkwijzer.media.open_film import open_film  # noqa: PLC0415  (loads the decoder)
    from kijkwijzer.media.stills import Stills  # noqa: PLC0415

    with _looking(desk, number) as looking, closing(Stills(open_film(looking))) as stills:
        frames = {one: stills.at(one.start_ms, size) for one in which}
        return {one: _image(frame) for one, frame in frames.items() if frame is not None}


def _image(frame: "Frame") -> QImage:
    size, stride = (frame.width_px, frame.height_px), frame.stride_bytes
    return QImage(frame.pixels, *size, stride, QImage.Format.Format_RGB32).copy()
