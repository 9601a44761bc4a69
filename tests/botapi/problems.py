"""Refusals, in the words that Telegram uses."""

from __future__ import annotations

from typing import Any


class Refusal(Exception):
    """A request that Telegram would refuse; carries the status, the description and the optional `parameters` of the answer."""

    def __init__(self, status: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def as_json(self) -> dict[str, Any]:
        """Return the body of the answer."""
        body: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad(description: str, **parameters: Any) -> Refusal:
    """Return a refusal with status 400."""
    return Refusal(400, f"Bad Request: {description}", **parameters)


def forbidden(description: str) -> Refusal:
    """Return a refusal with status 403."""
    return Refusal(403, f"Forbidden: {description}")


def conflict(description: str) -> Refusal:
    """Return a refusal with status 409."""
    return Refusal(409, f"Conflict: {description}")


def too_many(seconds: int) -> Refusal:
    """Return the flood refusal with status 429."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
