"""Which kijkkader is marked with, and which one a recording was marked with."""

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from annotations.model import Purpose
from kijkwijzer.marked_with import own_catalog, rubric_of
from kijkwijzer.session import Session
from kijkwijzer.settings import Settings
from rubrics.catalog import Catalog, shipped_rubric
from rubrics.fault import RubricFault
from rubrics.model import Rubric

if TYPE_CHECKING:
    from annotations.library import Library, Looking


class Rubrics:
    """What a desk does with kijkkaders. `AppDesk` is one; it is not used by itself."""

    library: "Library | None"
    rubric: Rubric
    is_practice: bool
    _settings: Settings

    if TYPE_CHECKING:

        def keep_settings(self, settings: Settings) -> None:
            """Take new choices into use. `AppDesk` does."""

    @property
    def catalog(self) -> Catalog:
        """The kijkkaders that come with the program, and the person's own."""
        return own_catalog()

    def use_rubric(self, rubric_id: str) -> None:
        """Mark with the newest version of this kijkkader from now on. Raises RubricFault.

        A recording that is open goes on with the one that it was opened with.
        """
        self.rubric = self.catalog.get(rubric_id)
        self.keep_settings(replace(self._settings, rubric=rubric_id))

    def rubric_of(self, session: Session) -> Rubric:
        """Give the kijkkader that an open recording is marked with, in the version of its marks."""
        return rubric_of(self.library, session.layer, self.rubric)

    def _rubric_in_use(self) -> Rubric:
        """Give the one that was chosen, or the starting one when that cannot be read any more."""
        try:
            return self.catalog.get(self._settings.rubric)
        except RubricFault:
            return shipped_rubric()

    def _look(
        self, library: "Library", number: int, purpose: Purpose, holding: Collection[UUID] = ()
    ) -> "Looking":
        """Open the layer of the kijkkader in use, or the one that holds these moments.

        The practice conversation comes with moments, and is shown with those.
        """
        held = library.marked_in(number, purpose, holding) if holding else None
        if held is not None or self.is_practice:
            return library.look(number, purpose, rubric=held)
        wanted = (self.rubric.id, self.rubric.version)
        if library.kept_rubric(*wanted) is None:
            if library.read_only:
                return library.look(number, purpose)
            from rubrics.writer import write_rubric  # noqa: PLC0415  (once for each version)

            library.keep_rubric(write_rubric(self.rubric))
        return library.look(number, purpose, rubric=wanted)
