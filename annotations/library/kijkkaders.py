"""The rubrics that a library was tagged with: kept in it, so that moments stay readable."""

from collections.abc import Collection
from contextlib import closing, suppress
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from annotations.edits import MoveToVersion, ReplaceMoment, moved, moved_back
from annotations.library.entries import own_layers, read_entries
from annotations.library.gate import Gate
from annotations.library.keeping import made_for
from annotations.library.rooms import Rooms
from annotations.library.within_rubric import known_rubric, not_kept, shipped_version
from annotations.model import Layer, Purpose
from annotations.numbers import refuse_citizen_numbers
from annotations.trouble import PlaceTrouble, Refused, translatable
from rubrics.model import Rubric
from rubrics.reader import read_rubric
from rubrics.writer import write_rubric

if TYPE_CHECKING:
    from annotations.library.looking import Looking


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
        day = self._gate.days.today()
        with self._rooms.catalogue.writing() as work:
            kept = known_rubric(work, rubric.id, rubric.version)
            if kept is not None and kept != rubric:
                raise _other_words(rubric)
            work.rubric_copies.put(rubric.id, rubric.version, text, day)
        return rubric

    def kept_rubric(self, rubric_id: str, version: str) -> Rubric | None:
        """Give a version as it was when it was tagged with; None when the library never had it."""
        with self._rooms.catalogue.reading() as work:
            return known_rubric(work, rubric_id, version)

    def kept_rubrics(self) -> tuple[tuple[str, str], ...]:
        """Give the (identity, version) of every rubric that is kept."""
        with self._rooms.catalogue.reading() as work:
            return work.rubric_copies.all()

    def marked_with(self, rubric_id: str, today: date | None = None) -> tuple[tuple[int, str], ...]:
        """Give the (number, version) of each recording of one's own marked with this rubric.

        Those that may not be looked at for own learning are left out.
        """
        return tuple(
            (entry.recording.number, layer.rubric_version)
            for entry in read_entries(self._rooms, self._gate, today)
            if entry.own_learning.is_open
            for layer in own_layers(entry.recording)
            if layer.rubric_id == rubric_id
        )

    def marked_in(
        self, number: int, purpose: Purpose, moments: Collection[UUID], today: date | None = None
    ) -> tuple[str, str] | None:
        """Give the (identity, version) of the rubric of the layer that holds one of these moments.

        Of the layers of this purpose only; None when none does. Raises NotAllowed, Refused.
        """
        for layer in self._rooms.recording(number).layers:
            if made_for(layer, purpose):
                rubric = (layer.rubric_id, layer.rubric_version)
                with closing(self.look(number, purpose, today, rubric)) as looking:
                    if any(moment.id in moments for moment in looking.moments()):
                        return looking.layer.rubric_id, looking.layer.rubric_version
        return None

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
            raise not_kept(rubric_id, edit.before)
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


def _other_words(rubric: Rubric) -> Refused:
    text = translatable(
        "Trouble",
        "The library has other words for version {version} of {rubric}, and moments were made with"
        " those. Give yours another version.",
    )
    return Refused(text, rubric=rubric.id, version=rubric.version)


def remember_shipped(rooms: Rooms, layer: Layer, on: date) -> None:
    """Keep what comes with the program once it is tagged with: the next program may differ."""
    shipped = shipped_version(layer.rubric_id, layer.rubric_version)
    if shipped is None or rooms.vault.read_only:
        return
    with rooms.catalogue.reading() as work:
        if work.rubric_copies.text(shipped.id, shipped.version) is not None:
            return
    # Looking goes on without it on a full disk: the program still has it, and keeps it later.
    with suppress(PlaceTrouble), rooms.catalogue.writing() as work:
        text = write_rubric(shipped)
        work.rubric_copies.put(shipped.id, shipped.version, text, on)
