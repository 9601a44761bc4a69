"""What Alembic runs: the steps, on the connection and in the transaction of whoever called it."""

from alembic import context

from index.postgres.schema import VERSIONS

context.configure(connection=context.config.attributes["connection"], version_table=VERSIONS)
with context.begin_transaction():
    context.run_migrations()
