"""Bytes on their way to a command: in a file under a name that does not depend on when, so that a repetition finds the same."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from telegram import Message

from bot.intake.drafts import safe_name
from bot.settings import Settings

FOLDER = "uploads"


@contextmanager
def spooled(settings: Settings, message: Message, name: str, content: bytes) -> Iterator[Path]:
    """Give the file for the length of a block."""
    folder = settings.data_dir / FOLDER / f"{message.chat_id}-{message.message_id}"
    path = folder / safe_name(name)
    folder.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    try:
        yield path
    finally:
        for left in folder.glob("*"):
            left.unlink(missing_ok=True)
        folder.rmdir()
