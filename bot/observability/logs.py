"""Log lines: for people on a terminal, or one JSON object each for machines. Secrets are taken out of the finished line."""

from __future__ import annotations

import logging
import sys
from collections.abc import Collection
from typing import Any, Literal, TextIO

import structlog

from bot.observability.secrets import hide

Format = Literal["console", "json"]
_OURS = ("bot", "index", "knowledge")
# They log whole addresses, which hold the bot's token.
_TALKATIVE = ("httpx", "httpcore")


class _Formatter(structlog.stdlib.ProcessorFormatter):
    """Formats records of the standard library; takes out secrets wherever they stand: message, fields, traceback."""

    def __init__(self, secrets: Collection[str], **options: Any) -> None:
        super().__init__(**options)
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        return hide(super().format(record), self._secrets)


def start_logging(level: str, form: Format, secrets: Collection[str] = (), stream: TextIO | None = None) -> None:
    """Log to `stream` (standard error by default) from now on, instead of wherever was logged to before.

    Code logs with `logging` as ever; fields come by `extra`. Times are UTC. Details below INFO come from our own packages alone, whose
    lines hold nothing of anybody: libraries write down whole updates, answers and statements, with texts, names and ids.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(_Formatter(secrets, **_json() if form == "json" else _console()))
    wanted = logging.getLevelNamesMapping()[level]
    logging.basicConfig(level=max(wanted, logging.INFO), handlers=[handler], force=True)
    for name in _OURS:
        logging.getLogger(name).setLevel(wanted)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(max(wanted, logging.WARNING))


def _shared() -> list[Any]:
    return [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.ExtraAdder(),
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]


def _json() -> dict[str, Any]:
    final = [
        structlog.stdlib.ProcessorFormatter.remove_processors_meta,
        structlog.processors.format_exc_info,
        structlog.processors.JSONRenderer(ensure_ascii=False),
    ]
    return {"foreign_pre_chain": _shared(), "processors": final}


def _console() -> dict[str, Any]:
    renderer = structlog.dev.ConsoleRenderer(colors=False, pad_event_to=0, exception_formatter=structlog.dev.plain_traceback)
    return {"foreign_pre_chain": _shared(), "processors": [structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer]}
