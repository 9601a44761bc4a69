"""How commands print and leave."""

from __future__ import annotations

import sys
from typing import Annotated, NoReturn

import typer

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")]


def print_text(text: str, end: str = "\n") -> None:
    """Write to standard output at once, so that whoever reads it waits for nothing."""
    sys.stdout.write(text + end)
    sys.stdout.flush()


def leave(status: int) -> NoReturn:
    """End the command with this exit status."""
    raise typer.Exit(status)
