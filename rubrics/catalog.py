"""All rubrics there are: those that come with the program, and those of the user's own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Final

from rubrics.entries import Entry, read_entries
from rubrics.fault import RubricFault, translatable
from rubrics.folder import EXISTS, RubricFolder, export_file
from rubrics.mapping import leads_to
from rubrics.model import Rubric, Words
from rubrics.reader import read_rubric
from rubrics.versions import version_order
from rubrics.writer import write_rubric

STARTING_RUBRIC = "vkn-eigen"
SHIPPED: Final = (STARTING_RUBRIC,)

_COPY: Final = {"nl": "{name} (kopie)", "en": "{name} (copy)"}

_UNKNOWN = translatable("Rubric", "There is no rubric {entry} here. There are: {choices}.")
_SHIPPED = translatable(
    "Rubric",
    "{entry} comes with the program and does not change. Make a copy of it, and change that.",
)
_TAKEN = translatable("Rubric", "There is a rubric {entry} already. Choose another name.")
_LAST = translatable("Rubric", "{entry} is the only one in use. Make or bring back another first.")
_UNKNOWN_OLD = translatable(
    "Rubric",
    "{file}, line {line}: {entry} is not a code of version {version}, so nothing can follow it."
    " Take it out.",
)
_CIRCLE = translatable(
    "Rubric",
    "{file}, line {line}: {entry}, which is here, follows version {version} already. Leave one of"
    " the two out.",
)


@cache
def shipped_rubric(rubric_id: str = STARTING_RUBRIC) -> Rubric:
    """Give a rubric that comes with the program. Raises FileNotFoundError when there is none."""
    file = resources.files("rubrics") / "data" / f"{rubric_id}.toml"
    return read_rubric(file.read_bytes(), file.name)


@dataclass(frozen=True, slots=True)
class CatalogEntry:
    """One rubric in its newest version: whether it is the user's own, and still offered."""

    rubric: Rubric
    own: bool
    retired: bool


class Catalog:
    """Every rubric, with all its versions. What it refuses, it says in a RubricFault."""

    def __init__(self, folder: Path) -> None:
        self._folder = RubricFolder(folder)

    def all(self) -> tuple[CatalogEntry, ...]:
        """Give the newest version of each: those of the program first, then by name.

        A file that cannot be used is left out; `faults` tells what is wrong with it.
        """
        retired = self._folder.retired()
        newest: dict[str, Rubric] = {}
        for rubric in sorted(self._own(), key=lambda one: version_order(one.version)):
            newest[rubric.id] = rubric
        own = sorted(newest.values(), key=lambda one: (one.name["nl"].casefold(), one.id))
        shipped = [
            CatalogEntry(shipped_rubric(one), own=False, retired=one in retired) for one in SHIPPED
        ]
        return (*shipped, *(CatalogEntry(one, own=True, retired=one.id in retired) for one in own))

    def offered(self) -> tuple[Rubric, ...]:
        """Give the newest version of each that is not retired."""
        return tuple(entry.rubric for entry in self.all() if not entry.retired)

    def faults(self) -> tuple[RubricFault, ...]:
        """Say what is wrong with each file in the user's folder that cannot be used."""
        return tuple(fault for _, fault in self._tried(self._folder.files()) if fault is not None)

    def versions(self, rubric_id: str) -> tuple[str, ...]:
        """Give the versions there are of one, the oldest first; empty when there is none."""
        return tuple(one.version for one in self._all_of(rubric_id))

    def history(self, rubric_id: str) -> tuple[Rubric, ...]:
        """Give every version there is of one, the oldest first; empty when there is none."""
        return tuple(self._all_of(rubric_id))

    def get(self, rubric_id: str, version: str | None = None) -> Rubric:
        """Give one version, or the newest. Raises RubricFault when there is none."""
        found = [one for one in self._all_of(rubric_id) if version in (None, one.version)]
        if not found:
            entry = f"{rubric_id} {version or ''}".strip()
            choices = ", ".join(one.rubric.id for one in self.all())
            raise RubricFault(_UNKNOWN, entry=entry[:80], choices=choices)
        return found[-1]

    def keep(self, rubric: Rubric) -> Rubric:
        """Keep a new version of the user's own, and give it as it is kept.

        What is there already in these very words stays as it is. Raises RubricFault for a version
        that exists in other words, one that comes with the program, what the reader refuses, and
        a mapping that does not fit the version it follows.
        """
        return self._kept(write_rubric(rubric).encode(), f"{rubric.version}.toml")

    def copy(self, rubric_id: str, new_id: str, name: Words | None = None) -> Rubric:
        """Make a rubric of the user's own from the newest version of one that there is.

        `name` is its name; without one it is called a copy. Raises RubricFault.
        """
        source = self.get(rubric_id)
        if self.versions(new_id):
            raise RubricFault(_TAKEN, entry=new_id[:80])
        called = name or {
            language: _COPY[language].format(name=words) for language, words in source.name.items()
        }
        return self.keep(replace(source, id=new_id, version="1", name=called, follows=()))

    def take_in(self, data: bytes, name: str) -> Rubric:
        """Import a file, and offer it; `name` is what a fault calls it. Raises RubricFault."""
        rubric = self._kept(data, name)
        self.bring_back(rubric.id)
        return rubric

    def check(self, data: bytes, name: str) -> Rubric:
        """Read a file as `take_in` does, beside the versions that are here, and keep nothing.

        Raises RubricFault for all that importing it would refuse.
        """
        rubric = read_rubric(data, name)
        known = {one.version: one for one in self._all_of(rubric.id)}
        if rubric in known.values():
            return rubric
        if rubric.id in SHIPPED:
            raise RubricFault(_SHIPPED, entry=rubric.id)
        if rubric.version in known:
            raise RubricFault(EXISTS, entry=f"{rubric.id} {rubric.version}")
        if rubric.follows:
            _check_follows(read_entries(data, name), rubric, known)
        return rubric

    def retire(self, rubric_id: str) -> None:
        """Offer this one no longer; what was marked with it stays. Raises RubricFault."""
        self.get(rubric_id)
        if all(one.id == rubric_id for one in self.offered()):
            raise RubricFault(_LAST, entry=rubric_id)
        self._folder.set_retired(self._folder.retired() | {rubric_id})

    def bring_back(self, rubric_id: str) -> None:
        """Offer a retired one again. Raises RubricFault."""
        self.get(rubric_id)
        retired = self._folder.retired()
        if rubric_id in retired:
            self._folder.set_retired(retired - {rubric_id})

    def export(self, rubric_id: str, out: Path, version: str | None = None) -> None:
        """Write one version, or the newest, to a file for others. Raises RubricFault."""
        export_file(out, write_rubric(self.get(rubric_id, version)))

    def _kept(self, data: bytes, name: str) -> Rubric:
        rubric = self.check(data, name)
        if rubric not in self._all_of(rubric.id):
            self._folder.write(rubric, write_rubric(rubric))
        return rubric

    def _all_of(self, rubric_id: str) -> list[Rubric]:
        if rubric_id in SHIPPED:
            return [shipped_rubric(rubric_id)]
        tried = self._tried(self._folder.files_of(rubric_id))
        own = (one for one, _ in tried if one is not None)
        return sorted(own, key=lambda one: version_order(one.version))

    def _own(self) -> Iterator[Rubric]:
        for rubric, _ in self._tried(self._folder.files()):
            # What comes with the program is never taken over by a file in a folder.
            if rubric is not None and rubric.id not in SHIPPED:
                yield rubric

    def _tried(self, files: Iterable[Path]) -> Iterator[tuple[Rubric | None, RubricFault | None]]:
        for file in files:
            try:
                yield self._folder.read(file), None
            except RubricFault as fault:
                yield None, fault


def _check_follows(root: Entry, rubric: Rubric, known: dict[str, Rubric]) -> None:
    """Compare what a new version follows with those that are here. Raises RubricFault."""
    for place, follows in enumerate(rubric.follows):
        earlier = known.get(follows.version)
        if earlier is None:
            continue
        if leads_to(earlier, rubric.version, known):
            where = ("follows", place, "version")
            root.fault(_CIRCLE, *where, shown=earlier.version, version=rubric.version)
        for old in follows.codes:
            if earlier.find(old) is None:
                root.fault(_UNKNOWN_OLD, "follows", place, "codes", old, version=earlier.version)
