"""The text of each version of a rubric that was tagged with. Knows no rubric, only its text."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from annotations.store.learning_tables import rubric_copy as copies


@dataclass(frozen=True, slots=True)
class RubricCopyRepository:
    """What rubrics said when they were used; a version that is kept never changes."""

    connection: Connection

    def put(self, rubric_id: str, version: str, text: str, on: date) -> None:
        """Keep a version, unless it is kept already."""
        row = {"rubric_id": rubric_id, "version": version, "text": text, "kept_on": on.isoformat()}
        self.connection.execute(insert(copies).values(row).on_conflict_do_nothing())

    def text(self, rubric_id: str, version: str) -> str | None:
        """Give the text of a version, or None when it is not kept."""
        return self.connection.execute(
            select(copies.c.text).where(
                copies.c.rubric_id == rubric_id, copies.c.version == version
            )
        ).scalar_one_or_none()

    def all(self) -> tuple[tuple[str, str], ...]:
        """Give the (identity, version) of each that is kept, in order."""
        rows = self.connection.execute(
            select(copies.c.rubric_id, copies.c.version).order_by(
                copies.c.rubric_id, copies.c.version
            )
        )
        return tuple((row.rubric_id, row.version) for row in rows)
