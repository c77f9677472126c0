"""What a rubric means for the moments of a layer: found as it was kept, and held to."""

from functools import lru_cache
from typing import Final
from uuid import UUID

from annotations.edits import barring_code
from annotations.model import Layer, Moment
from annotations.ports import Moments
from annotations.store.catalogue import Work
from annotations.trouble import Refused, translatable
from rubrics.catalog import SHIPPED, shipped_rubric
from rubrics.fault import RubricFault
from rubrics.model import Rubric
from rubrics.reader import read_rubric

_KEPT_IN_MEMORY: Final = 16


def known_rubric(work: Work, rubric_id: str, version: str) -> Rubric | None:
    """Give a version that is kept, or that comes with the program; None when neither has it."""
    text = work.rubric_copies.text(rubric_id, version)
    if text is not None:
        return _read(text)
    return shipped_version(rubric_id, version)


def require_known(work: Work, rubric_id: str, version: str) -> None:
    """Raise Refused when the library cannot say what this version means."""
    if known_rubric(work, rubric_id, version) is None:
        raise not_kept(rubric_id, version)


def not_kept(rubric_id: str, version: str) -> Refused:
    text = translatable(
        "Trouble", "Version {version} of {rubric} is not in the library. Keep it first."
    )
    return Refused(text, version=version[:40], rubric=rubric_id[:40])


def shipped_version(rubric_id: str, version: str) -> Rubric | None:
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
