"""Keeps the token out of every log line, wherever it comes from."""

from __future__ import annotations

import logging

from bot.observability.secrets import hide

_formatter = logging.Formatter()


class Redactor(logging.Filter):
    """Replaces known secrets, and whatever looks like a bot token, in message and traceback."""

    def __init__(self, *secrets: str) -> None:
        super().__init__()
        self._secrets = tuple(secret for secret in secrets if secret)

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record; none is ever dropped."""
        record.msg, record.args = hide(record.getMessage(), self._secrets), ()
        if record.exc_info and not record.exc_text:
            record.exc_text = _formatter.formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = hide(record.exc_text, self._secrets)
        return True


def protect_logs(*secrets: str) -> None:
    """Put a redactor before every handler of the root logger, and quieten the library that logs full addresses."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    for handler in logging.getLogger().handlers:
        for old in [known for known in handler.filters if isinstance(known, Redactor)]:
            handler.removeFilter(old)
        handler.addFilter(Redactor(*secrets))
