"""Steps from each schema of the state to the next, and back; run by Alembic through `bot.state.schema`."""
