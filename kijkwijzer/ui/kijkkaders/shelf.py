"""What can be done with rubrics as a whole: copy, begin, keep, import, export, retire. No window.

Everything here may raise RubricFault or Trouble; then nothing has changed.
"""

import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from kijkwijzer.paths import data_dir
from kijkwijzer.report.placing import require_outside_libraries
from kijkwijzer.ui.desk import Desk
from kijkwijzer.ui.kijkkaders.as_rubric import following
from kijkwijzer.ui.kijkkaders.draft import Draft, draft_of, new_draft, slug
from kijkwijzer.ui.kijkkaders.drafts import Drafts
from kijkwijzer.ui.kijkkaders.entry_card import Listed
from rubrics.catalog import CatalogEntry
from rubrics.folder import read_bytes
from rubrics.model import Rubric
from rubrics.versions import next_version

_SUFFIX_BYTES: Final = 2
_OWN: Final = {
    "nl": "Eigen uitwerking; niet de officiële Kijkwijzer.",
    "en": "Our own elaboration; not the official Kijkwijzer.",
}


class Shelf:
    """All rubrics and drafts of the person at this computer."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.drafts = Drafts(data_dir() / "kijkkader-drafts")

    def listed(self) -> tuple[Listed, ...]:
        """Give everything there is: in use, offered, being written, and then what was retired."""
        drafts = {one["id"]: one for one in self.drafts.all()}
        entries = self._desk.catalog.all()
        known = {entry.rubric.id for entry in entries}
        rows = [self._listed(entry, drafts) for entry in entries]
        rows += [_draft_only(one) for one in drafts.values() if one["id"] not in known]
        return tuple(sorted(rows, key=lambda one: one.retired))

    def copy(self, rubric_id: str) -> Rubric:
        """Make a rubric of one's own from the newest version of this one."""
        catalog = self._desk.catalog
        return catalog.copy(rubric_id, _own_id(catalog.get(rubric_id).name["nl"]))

    def begin(self) -> Draft:
        """Give a draft of something new; nothing is on disk before something is written."""
        return new_draft(_own_id("kader"), _OWN)

    def draft_for(self, rubric_id: str) -> tuple[Draft, bool]:
        """Give the draft of a rubric and whether it is on disk, or a fresh one of its newest."""
        kept = self.drafts.get(rubric_id)
        if kept is not None:
            return kept, True
        earlier = self._desk.catalog.history(rubric_id)
        return draft_of(self._desk.catalog.get(rubric_id), earlier), False

    def version_for(self, draft: Draft) -> str:
        """Say which version a draft would be kept as."""
        known = self._desk.catalog.versions(draft["id"])
        return next_version(known[-1]) if known else "1"

    def keep(self, draft: Draft) -> Rubric:
        """Keep a draft as the next version, and let go of it. What is in use stays so."""
        catalog = self._desk.catalog
        known = catalog.history(draft["id"])
        version = next_version(known[-1].version) if known else "1"
        rubric = catalog.keep(following(draft, version, known))
        self.drafts.drop(rubric.id)
        self.renew(rubric.id)
        return rubric

    def take_in(self, file: Path) -> Rubric:
        """Import a file. Slow for a large one."""
        return self._desk.catalog.take_in(read_bytes(file), file.name)

    def renew(self, rubric_id: str) -> bool:
        """Mark with the newest version from now on, where this one is marked with; says whether."""
        is_used = self._desk.rubric.id == rubric_id
        if is_used:
            self._desk.use_rubric(rubric_id)
        return is_used

    def export(self, rubric_id: str, out: Path, version: str | None = None) -> None:
        """Write a version, or the newest, to a file; nothing of any recording is in it."""
        require_outside_libraries(out)
        self._desk.catalog.export(rubric_id, out, version)

    def _listed(self, entry: CatalogEntry, drafts: Mapping[str, Draft]) -> Listed:
        rubric = entry.rubric
        return Listed(
            rubric.id,
            rubric.name,
            rubric.status,
            rubric.version,
            own=entry.own,
            retired=entry.retired,
            in_use=rubric.id == self._desk.rubric.id,
            has_draft=rubric.id in drafts,
            versions=self._desk.catalog.versions(rubric.id),
        )


def _draft_only(draft: Draft) -> Listed:
    return Listed(
        draft["id"],
        draft["name"],
        draft["status"],
        "",
        own=True,
        retired=False,
        in_use=False,
        has_draft=True,
    )


def _own_id(name: str) -> str:
    """Give an identity that others, who may want to import it, are not likely to have too."""
    return f"{slug(name) or 'kader'}-{secrets.token_hex(_SUFFIX_BYTES)}"
