"""`campaign-bot backup`, `restore`, `health` and `state …`: for whoever runs the bot."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.state.store import State

state_cli = typer.Typer(no_args_is_help=True, help="What the bot remembers of chats: look, purge, erase, migrate.")
Person = Annotated[int, typer.Argument(metavar="USER_ID", help="A Telegram user id.")]


def back_up(target: Annotated[Path, typer.Argument(metavar="FILE", help="A new file, such as backup.tar.gz.")]) -> None:
    """Write state, added documents and the served snapshot to one file; the bot may be running."""
    from bot import backup
    from bot.app import configure
    from bot.state.location import state_location

    settings = configure()
    made = backup.back_up(settings, state_location(settings), target)
    _print(f"{target}: {made.files} files, snapshot {made.snapshot or 'none'}")


def restore(source: Annotated[Path, typer.Argument(metavar="FILE", exists=True, dir_okay=False, help="A file made by `backup`.")]) -> None:
    """Put a backup in the place of what is in the data directory; the bot must be stopped."""
    from bot import backup
    from bot.app import configure, only_instance
    from bot.state.location import state_location

    settings = configure()
    with only_instance(settings):
        restored = backup.restore(settings, state_location(settings), source)
    _print(f"restored the backup of {restored.created}: {restored.files} files, snapshot {restored.snapshot or 'none'}")


def health() -> None:
    """Ask the running bot on this machine how it is; status 0 if it works, 1 if not. For health checks of containers."""
    from bot.app import FAILED, FINE, configure
    from bot.observability.health import ask

    status, text = ask(configure().health.listen)
    _print(text)
    raise typer.Exit(FINE if status == 200 else FAILED)


@state_cli.command()
def show() -> None:
    """Show the schema and how many entries each table holds."""
    from bot.app import configure
    from bot.state.copying import rows_by_table
    from bot.state.location import shown, state_location
    from bot.state.schema import schema_of
    from bot.state.tables import SCHEMA_VERSION

    location = state_location(configure())
    _print(f"{shown(location)}: schema {schema_of(location)}, this program uses {SCHEMA_VERSION}")
    for name, count in rows_by_table(location).items():
        _print(f"{name:15} {count}")


@state_cli.command()
def upgrade() -> None:
    """Bring the state to the schema of this program, as every start does."""
    from bot.app import configure, only_instance
    from bot.state.location import state_location
    from bot.state.schema import bring_up_to_date, schema_of

    settings = configure()
    location = state_location(settings)
    with only_instance(settings):
        bring_up_to_date(location)
    _print(f"schema {schema_of(location)}")


@state_cli.command()
def downgrade(schema: Annotated[int, typer.Argument(min=1, help="The schema that the earlier release uses.")]) -> None:
    """Take the state back to an earlier schema, before going back to an earlier release."""
    from bot.app import configure, only_instance
    from bot.state.location import state_location
    from bot.state.schema import take_back

    settings = configure()
    with only_instance(settings):
        take_back(state_location(settings), schema)
    _print(f"schema {schema}")


@state_cli.command()
def purge() -> None:
    """Delete now whatever is past its time, as the running bot does every ten minutes."""

    async def work(state: State) -> str:
        return str(await state.erasure.purge(now=time.time()))

    _print(_with_state(work))


@state_cli.command()
def export(user_id: Person) -> None:
    """Print everything that is stored about a person, as JSON: the state by its tables, the history of documents, and drafts."""
    from bot.app import configure
    from bot.intake.forgetting import deeds_of

    async def work(state: State) -> str:
        stored = await state.erasure.export(state.identity.person(user_id))
        return json.dumps(stored | deeds_of(configure(), user_id), ensure_ascii=False, indent=1)

    _print(_with_state(work))


@state_cli.command()
def forget(user_id: Person) -> None:
    """Erase everything about a person, as /forget does."""
    from bot.app import configure
    from bot.intake.forgetting import forget_deeds

    async def work(state: State) -> str:
        deeds = forget_deeds(configure(), user_id)
        forgotten = await state.erasure.forget(state.identity.person(user_id))
        return f"{forgotten}; no longer named in {deeds} rows of the history and drafts"

    _print(_with_state(work))


def _with_state(work: Callable[[State], Awaitable[str]]) -> str:
    from bot.app import configure
    from bot.state.location import state_location
    from bot.state.store import State

    async def run() -> str:
        state = await State.open(state_location(configure()))
        try:
            return await work(state)
        finally:
            await state.close()

    return asyncio.run(run())


def _print(text: str) -> None:
    sys.stdout.write(f"{text}\n")
