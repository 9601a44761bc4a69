"""Keeps secrets out of whatever is written."""

from __future__ import annotations

import re
from collections.abc import Iterable

HIDDEN = "<token>"
_TOKEN = re.compile(r"\b\d{5,}:[A-Za-z0-9_-]{20,}")


def hide(text: str, secrets: Iterable[str]) -> str:
    """Return `text` without the secrets, and without whatever looks like a bot token."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, HIDDEN)
    return _TOKEN.sub(HIDDEN, text)
