"""Drafts of rubrics on disk: one small file each, there within a second of typing. No window."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from annotations.trouble import not_written
from kijkwijzer.ui.kijkkaders.as_rubric import rubric_of
from kijkwijzer.ui.kijkkaders.draft import Draft, new_draft
from kijkwijzer.ui.kijkkaders.problems import problems
from rubrics.entries import ID_PATTERN
from rubrics.reader import FOCUS_MAX
from rubrics.whole_file import write_whole

_ENDING: Final = ".json"
_FOCUS: Final = range(1, FOCUS_MAX + 1)
_SIZE_MAX_BYTES: Final = 4_000_000


class Drafts:
    """A folder with a file for each rubric that is being written. It may not be there yet."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> tuple[Draft, ...]:
        """Give every draft that can be read, in order of identity."""
        try:
            ids = sorted(file.stem for file in self._folder.glob(f"*{_ENDING}"))
        except OSError:
            return ()
        return tuple(found for one in ids if (found := self.get(one)) is not None)

    def get(self, rubric_id: str) -> Draft | None:
        """Give the draft of one rubric; None when there is none, or when it cannot be read."""
        if not ID_PATTERN.fullmatch(rubric_id):
            return None
        try:
            with self._file(rubric_id).open("rb") as opened:
                found = json.loads(opened.read(_SIZE_MAX_BYTES))
        except (OSError, ValueError, RecursionError):
            return None
        return found if _is_draft(found, rubric_id) else None

    def keep(self, draft: Draft) -> None:
        """Put a draft on disk, whole or not at all. Raises PlaceTrouble."""
        data = json.dumps(draft, ensure_ascii=False).encode()
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self._file(draft["id"]), data, replacing=True)
        except OSError as error:
            raise not_written(error) from error

    def drop(self, rubric_id: str) -> None:
        """Let go of a draft; nothing happens when there is none."""
        with suppress(OSError):
            self._file(rubric_id).unlink(missing_ok=True)

    def _file(self, rubric_id: str) -> Path:
        return self._folder / f"{rubric_id}{_ENDING}"


def _is_draft(found: Any, rubric_id: str) -> bool:  # noqa: ANN401  (whatever stands in a file)
    """Whether a file holds a draft that this program can go on with."""
    if not isinstance(found, dict) or found.get("id") != rubric_id:
        return False
    if set(found) != set(new_draft(rubric_id, {})) or found["focus_max"] not in _FOCUS:
        return False
    try:
        rubric_of(found, "1")
        problems(found)
    except (LookupError, TypeError, ValueError, AttributeError):
        return False
    return True
