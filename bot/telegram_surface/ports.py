"""What the surface needs from elsewhere, besides the service that answers."""

from __future__ import annotations

from typing import Protocol


class Texts(Protocol):
    """What members read, in their language."""

    def say(self, language: str, key: str, **values: str | int) -> str:
        """Return the message `key` as plain text, in English where `language` lacks it."""
        ...


class Documents(Protocol):
    """Where files go that owners send."""

    async def receive(self, name: str, content: bytes, *, sender_id: int) -> None:
        """Take a file for review. Raises `ValueError` with a sentence for the sender when it cannot be used."""
        ...
