"""Which kijkkader a layer was marked with, in the version of its marks: one answer for everybody.

Knows no window. Whatever shows moments asks here, or a code would be called otherwise on each page.
"""

from typing import Protocol

from annotations.model import Layer
from kijkwijzer.paths import data_dir
from rubrics.catalog import Catalog
from rubrics.fault import RubricFault
from rubrics.model import Rubric


class Keeper(Protocol):
    """Whoever keeps the versions that were marked with: the library."""

    def kept_rubric(self, rubric_id: str, version: str) -> Rubric | None: ...


def own_catalog() -> Catalog:
    """Give the kijkkaders that come with the program, and those of who uses this computer."""
    return Catalog(data_dir() / "kijkkaders")


def found(library: Keeper | None, rubric_id: str, version: str) -> Rubric | None:
    """Give this very version; None when nobody has it.

    What the library keeps goes before what is on this computer: that may have other words.
    """
    kept = library.kept_rubric(rubric_id, version) if library is not None else None
    if kept is not None:
        return kept
    try:
        return own_catalog().get(rubric_id, version)
    except RubricFault:
        return None


def rubric_of(library: Keeper | None, layer: Layer, otherwise: Rubric) -> Rubric:
    """Give the kijkkader of a layer; `otherwise` when nobody has the version of its marks."""
    return found(library, layer.rubric_id, layer.rubric_version) or otherwise
