"""Drafting within limits of time and memory: no document keeps the others waiting for ever.

Drafts are made in a process of their own. An alarm in the main thread would be less to write, and it reaches Python's own code alone:
a comparison inside a library goes on, memory has no limit, and what was interrupted may leave half-filled tables in the catalogue that
the next document is compared with. The process stays for the next document, since reading the facts takes longer than most drafts.
"""

from __future__ import annotations

import json
import logging
import signal
import subprocess
from contextlib import suppress
from types import TracebackType
from typing import Any

from bot.building import knowledge_folder, spelling_folder
from bot.intake.corpus import Corpus
from bot.intake.errors import Refused
from bot.settings import Settings
from knowledge.drafting.models import Draft
from knowledge.loaders.parsed import ParsedDocument
from knowledge.loaders.sandbox import Limits, kill, started

_log = logging.getLogger(__name__)


class Understanding:
    """Understands documents against the corpus that is served. The process starts with the first document and ends with the context.

    `limits` hold for the next document, also while it is parsed; after one that was stopped, the process starts anew.
    """

    def __init__(self, settings: Settings, limits: Limits | None = None) -> None:
        self.limits = limits or Limits(ocr=settings.intake.ocr)
        self._settings = settings
        self._corpus = Corpus(settings)
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Understanding:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @property
    def process_id(self) -> int | None:
        """The number of the process, None while there is none."""
        return self._child.pid if self._child else None

    def begin(self) -> None:
        """Let the process read the facts already, while the first document is still being parsed; calling it again costs nothing."""
        if self._child is None:
            self._told(self._facts(), "")

    def draft(self, parsed: ParsedDocument, name: str, url: str | None) -> Draft:
        """Return what is understood of a document. Raises `Refused`: timeout, memory, too-large, not-understood."""
        order = self._facts() | {
            "name": name,
            "url": url,
            "seconds": self.limits.drafting_seconds,
            "memory_bytes": self.limits.memory_bytes,
        }
        try:
            found = self._asked(order, _plain(parsed))
        except BaseException:  # nobody will read its answer any more
            self.close()
            raise
        if "draft" in found:
            return Draft.model_validate(found["draft"])
        if found["reason"] == "facts":
            self._corpus.catalogue()  # raises what is wrong with them, for the one who can mend it
        if found["reason"] == "memory":
            self.close()
            raise Refused("memory", allowed=self.limits.memory_bytes)
        if found["reason"] == "too-large":
            raise Refused("too-large", **found["params"])
        _log.debug("drafting failed: %s", found.get("detail"))
        raise Refused("not-understood", detail=str(found.get("detail", found["reason"])))

    def _facts(self) -> dict[str, Any]:
        """Return where the facts are that a document is compared with, shipped and published since, and the model of languages."""
        overlay = self._corpus.served()
        return {
            "facts": [str(knowledge_folder(self._settings).absolute()), str(overlay.absolute()) if overlay else ""],
            "spelling": str(spelling_folder(self._settings).absolute()),
        }

    def close(self) -> None:
        """End the process, whatever it is doing."""
        child, self._child = self._child, None
        if child is not None:
            kill(child)

    def _asked(self, order: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
        child = self._told(order, json.dumps(document))
        assert child.stdout is not None  # noqa: S101 - a pipe
        if answer := child.stdout.readline():
            found: dict[str, Any] = json.loads(answer)
            return found
        ended = child.wait()
        self.close()
        if ended == -signal.SIGALRM:
            raise Refused("timeout", allowed=self.limits.drafting_seconds)
        return {"reason": "memory"} if ended == -signal.SIGABRT else {"reason": "not-understood", "detail": f"ended with {ended}"}

    def _told(self, order: dict[str, Any], document: str) -> subprocess.Popen[bytes]:
        """Write the two lines of an order to the process, which is started if there is none, and return it."""
        child = self._child = self._child or started("bot.intake.drafting_child")
        assert child.stdin is not None  # noqa: S101 - a pipe
        with suppress(BrokenPipeError):  # it has ended: why is told when its answer is read
            child.stdin.write(f"{json.dumps(order)}\n{document}\n".encode())
            child.stdin.flush()
        return child


def _plain(parsed: ParsedDocument) -> dict[str, Any]:
    try:
        return parsed.model_dump(mode="json")
    except Exception as error:  # text that no encoding can hold
        raise Refused("not-understood", detail=type(error).__name__) from error
