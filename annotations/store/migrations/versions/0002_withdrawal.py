"""Withdrawals, tombstones, the audit log, the register of copies, codes and changing facts."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLES_IN_ORDER = ("withdrawal", "tombstone", "audit", "register_entry", "code_mac", "fact")

_LEDGER_STAYS = tuple(
    f"""CREATE TRIGGER {table}_no_{act} BEFORE {act.upper()} ON {table}
    BEGIN SELECT RAISE(ABORT, 'what is in the ledger stays as it is'); END"""
    for table in ("audit", "tombstone")
    for act in ("update", "delete")
)


def upgrade() -> None:
    _withdrawals()
    _audit()
    _register()
    _facts()
    for trigger in _LEDGER_STAYS:
        op.execute(trigger)


def downgrade() -> None:
    for name in reversed(TABLES_IN_ORDER):
        op.drop_table(name)


def _word(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _bytes(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def _identity(name: str, *, nullable: bool = False) -> sa.Column[bytes]:
    return sa.Column(name, sa.BLOB(), nullable=nullable)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _belongs_to(table: str, target: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{target}_id_{target}"
    return sa.ForeignKeyConstraint([f"{target}_id"], [f"{target}.id"], name=name)


def _key(table: str, column: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(column, name=f"pk_{table}")


def _withdrawals() -> None:
    op.create_table(
        "withdrawal",
        _number("seq"),
        _identity("recording_id"),
        _number("number"),
        _word("purpose", nullable=True),
        _word("state"),
        _word("begun_on"),
        _word("done_on", nullable=True),
        _word("by"),
        _key("withdrawal", "seq"),
        _belongs_to("withdrawal", "recording"),
    )
    op.create_index("ix_withdrawal_recording_id", "withdrawal", ["recording_id"])
    op.create_table(
        "tombstone", _bytes("mac"), _word("kind"), _number("number"), _key("tombstone", "mac")
    )


def _audit() -> None:
    op.create_table(
        "audit",
        _number("seq"),
        _word("hour"),
        _word("event"),
        _identity("ref", nullable=True),
        _number("actor"),
        _bytes("prev"),
        _bytes("mac"),
        _key("audit", "seq"),
    )


def _register() -> None:
    op.create_table(
        "register_entry",
        _identity("id"),
        _identity("recording_id", nullable=True),
        _word("kind"),
        _word("purpose", nullable=True),
        _bytes("for_whom"),
        _word("made_on"),
        _bytes("sha256"),
        _bytes("place"),
        _word("state"),
        _key("register_entry", "id"),
        _belongs_to("register_entry", "recording"),
    )
    op.create_index("ix_register_entry_recording_id", "register_entry", ["recording_id"])


def _facts() -> None:
    op.create_table(
        "code_mac",
        _bytes("mac"),
        _identity("recording_id"),
        _identity("participant_id"),
        _key("code_mac", "mac"),
        _belongs_to("code_mac", "recording"),
        _belongs_to("code_mac", "participant"),
    )
    op.create_table("fact", _word("name"), _bytes("value"), _key("fact", "name"))
