"""Every table of the catalogue, gathered, so that making and migrating it forgets none."""

from annotations.store import client_tables, guided_tables, learning_tables, ledger_tables
from annotations.store.tables import metadata

__all__ = ["client_tables", "guided_tables", "learning_tables", "ledger_tables", "metadata"]
