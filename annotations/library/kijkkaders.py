"""The rubrics that a library was tagged with: kept in it, so that moments stay readable."""

from contextlib import closing, suppress
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from uuid import UUID

from annotations.edits import MoveToVersion, ReplaceMoment, barring_code, moved, moved_back
from annotations.library.entries import own_layers, read_entries
from annotations.library.gate import Gate
from annotations.library.rooms import Rooms
from annotations.model import Layer, Moment, Purpose
from annotations.numbers import refuse_citizen_numbers
from annotations.ports import Moments
from annotations.store.catalogue import Work
from annotations.store.rubric_copies import RubricCopyRepository
from annotations.trouble import PlaceTrouble, Refused, translatable
from rubrics.catalog import SHIPPED, shipped_rubric
from rubrics.fault import RubricFault
from rubrics.model import Rubric
from rubrics.reader import read_rubric
from rubrics.writer import write_rubric

if TYPE_CHECKING:
    from annotations.library.looking import Looking

_KEPT_IN_MEMORY: Final = 16


class Kijkkaders:
    """What a library does for the rubrics it was tagged with. `Library` is one."""

    _rooms: Rooms
    _gate: Gate

    if TYPE_CHECKING:

        def look(
            self,
            number: int,
            purpose: Purpose = ...,
            today: date | None = None,
            rubric: tuple[str, str] | None = None,
        ) -> "Looking":
            """Open a recording. `Viewing` does."""

    def keep_rubric(self, text: str) -> Rubric:
        """Keep the TOML of a version that is going to be tagged with, and give it.

        The same version again is fine. Raises RubricFault for a text that cannot be used, and
        Refused when that version is kept in other words: what moments mean does not change.
        """
        refuse_citizen_numbers(text)
        rubric = read_rubric(text.encode(), "rubric.toml")
        kept = self.kept_rubric(rubric.id, rubric.version)
        if kept is not None and kept != rubric:
            raise Refused(
                translatable(
                    "Trouble",
                    "The library has other words for version {version} of {rubric}, and moments"
                    " were made with those. Give yours another version.",
                ),
                rubric=rubric.id,
                version=rubric.version,
            )
        day = self._gate.days.today()
        with self._rooms.catalogue.writing() as work:
            RubricCopyRepository(work.connection).put(rubric.id, rubric.version, text, day)
        return rubric

    def kept_rubric(self, rubric_id: str, version: str) -> Rubric | None:
        """Give a version as it was when it was tagged with; None when the library never had it."""
        with self._rooms.catalogue.reading() as work:
            return known_rubric(work, rubric_id, version)

    def kept_rubrics(self) -> tuple[tuple[str, str], ...]:
        """Give the (identity, version) of every rubric that is kept."""
        with self._rooms.catalogue.reading() as work:
            return RubricCopyRepository(work.connection).all()

    def marked_with(self, rubric_id: str, today: date | None = None) -> tuple[tuple[int, str], ...]:
        """Give the (number, version) of each recording of one's own marked with this rubric.

        Those that may not be looked at for own learning are left out.
        """
        return tuple(
            (entry.recording.number, layer.rubric_version)
            for entry in read_entries(self._rooms, self._gate, today)
            if entry.own_learning.allowed
            for layer in own_layers(entry.recording)
            if layer.rubric_id == rubric_id
        )

    def move_moments(
        self, number: int, steps: tuple[Rubric, ...], today: date | None = None
    ) -> MoveToVersion:
        """Take one's own moments of a recording to the last of these versions, in one commit.

        Gives the edit, for `move_back`. Raises NotAllowed, Refused or RubricFault; then no moment
        has changed.
        """
        last = self._kept_all(steps)
        with closing(self._look_with(number, last, today)) as looking:
            edit = moved(looking.moments(), looking.layer, steps)
            looking.apply(edit)
        return edit

    def move_back(
        self, number: int, edit: MoveToVersion, rubric_id: str, today: date | None = None
    ) -> None:
        """Take a move back, in one commit; what was written since stays. Raises as moving does."""
        rubric = self.kept_rubric(rubric_id, edit.before)
        if rubric is None:
            raise _not_kept(rubric_id, edit.before)
        with closing(self._look_with(number, rubric, today)) as looking:
            # Reverting the opposite: what was there before the move is given back as it was.
            back = moved_back(edit, looking.moments())
            opposite = tuple(ReplaceMoment(one.after, one.before) for one in back.edits)
            looking.revert(MoveToVersion(back.after, back.before, opposite))

    def _kept_all(self, steps: tuple[Rubric, ...]) -> Rubric:
        for step in steps:
            self.keep_rubric(write_rubric(step))
        return steps[-1]

    def _look_with(self, number: int, rubric: Rubric, today: date | None) -> "Looking":
        wanted = (rubric.id, rubric.version)
        return self.look(number, today=today, rubric=wanted)


def known_rubric(work: Work, rubric_id: str, version: str) -> Rubric | None:
    """Give a version that is kept, or that comes with the program; None when neither has it."""
    text = RubricCopyRepository(work.connection).text(rubric_id, version)
    if text is not None:
        return _read(text)
    return _shipped(rubric_id, version)


def require_known(work: Work, rubric_id: str, version: str) -> None:
    """Raise Refused when the library cannot say what this version means."""
    if known_rubric(work, rubric_id, version) is None:
        raise _not_kept(rubric_id, version)


def _not_kept(rubric_id: str, version: str) -> Refused:
    text = translatable(
        "Trouble", "Version {version} of {rubric} is not in the library. Keep it first."
    )
    return Refused(text, version=version[:40], rubric=rubric_id[:40])


def remember_shipped(rooms: Rooms, layer: Layer, on: date) -> None:
    """Keep what comes with the program once it is tagged with: the next program may differ."""
    shipped = _shipped(layer.rubric_id, layer.rubric_version)
    if shipped is None or rooms.vault.read_only:
        return
    with rooms.catalogue.reading() as work:
        if RubricCopyRepository(work.connection).text(shipped.id, shipped.version) is not None:
            return
    # Looking goes on without it on a full disk: the program still has it, and keeps it later.
    with suppress(PlaceTrouble), rooms.catalogue.writing() as work:
        text = write_rubric(shipped)
        RubricCopyRepository(work.connection).put(shipped.id, shipped.version, text, on)


def _shipped(rubric_id: str, version: str) -> Rubric | None:
    if rubric_id not in SHIPPED:
        return None
    shipped = shipped_rubric(rubric_id)
    return shipped if shipped.version == version else None


@lru_cache(maxsize=_KEPT_IN_MEMORY)
def _read(text: str) -> Rubric | None:
    """Read a kept text; None for one that this program's reader does not take any more."""
    try:
        return read_rubric(text.encode(), "rubric.toml")
    except RubricFault:
        return None


class WithinRubric:
    """Passes moments on, but none with a valence that the layer's rubric does not allow there.

    "Meebewegen" by anyone but the client can only be a question, however the edit was made.
    """

    def __init__(self, moments: Moments, work: Work, layer: Layer) -> None:
        self._moments = moments
        self._work = work
        self._layer = layer
        self._undoing = False
        self.version = layer.rubric_version

    def as_they_were(self) -> Moments:
        """Let moments come back as they were, also those made before this rule held."""
        self._undoing = True
        return self

    def put(self, moment: Moment) -> None:
        """Keep this moment. Raises Refused for a valence that is not allowed."""
        if moment.valence is not None and not self._undoing:
            self._refuse_barred(moment)
        self._moments.put(moment)

    def drop(self, moment_id: UUID) -> None:
        """Let go of a moment."""
        self._moments.drop(moment_id)

    def move_to(self, before: str, after: str) -> None:
        """Let the layer be at another version, that has to be known. Raises Refused."""
        if not self._undoing:
            require_known(self._work, self._layer.rubric_id, after)
        self._moments.move_to(before, after)
        self.version = after

    def _refuse_barred(self, moment: Moment) -> None:
        rubric = known_rubric(self._work, self._layer.rubric_id, self.version)
        barring = rubric and barring_code(moment, self._layer, rubric)
        if rubric is None or not barring:
            return
        found = rubric.find(barring)
        allowed = (found and found[1].valences_for(self._layer.perspective.value)) or ()
        text = translatable(
            "Trouble",
            "From this point of view “{code}” cannot be “{valence}”. Choose: {choices}.",
        )
        raise Refused(text, code=barring, valence=str(moment.valence), choices=", ".join(allowed))
