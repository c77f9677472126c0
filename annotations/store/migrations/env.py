"""What alembic runs: migrate on the connection that is handed to it, inside its transaction."""

from alembic import context

from annotations.store.all_tables import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    transactional_ddl=True,
    transaction_per_migration=False,
)
context.run_migrations()
