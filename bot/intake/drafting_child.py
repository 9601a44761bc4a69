"""The process that makes drafts, one after another, until nobody wants any more; `bot.intake.understanding` starts it.

A line of JSON with where the facts and the model of languages are, a line with the parsed document, and a line comes back: the draft,
or why there is none. Where the second line is empty, the facts are read already, and nothing comes back.
Every document is given its time by an alarm that nobody catches, so that the system ends the process whatever it is doing, also
when whoever started it has been killed.
"""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot.answers.languages import mapped
from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.errors import KnowledgeError
from knowledge.languages import identify_with
from knowledge.loaders.parsed import Paragraph, ParsedDocument, UnreadableDocument
from knowledge.loaders.sandbox import confine

_OF_NO_INTEREST = "Brussels, 1 March 2025. We, the undersigned organisations, call on the Commission to listen. " * 3


def answer(document: bytes, name: str, url: str | None, catalogue: Catalogue) -> dict[str, Any]:
    """Return the draft of a parsed document, both as plain data. Its words are anybody's: what they make drafting stumble over is a reason."""
    try:
        parsed = ParsedDocument.model_validate(json.loads(document))  # not pydantic's own reader: it refuses half characters
        return {"draft": draft(parsed, catalogue, name=name, url=url).model_dump(mode="json")}
    except MemoryError:
        return {"reason": "memory"}
    except UnreadableDocument as error:
        return {"reason": error.reason, "params": error.params}
    except Exception as error:  # the edge: to the caller it is a fault of the document
        return {"reason": "not-understood", "detail": type(error).__name__}


def main(read_line: Callable[[], bytes] = sys.stdin.buffer.readline) -> None:
    """Answer orders from standard input."""
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    known: tuple[list[str], Catalogue] | None = None
    while first := read_line():
        order, document = json.loads(first), read_line()
        if known is None or known[0] != order["facts"]:
            try:
                known = order["facts"], _facts(order["facts"], order["spelling"])
            except (KnowledgeError, OSError):
                if document.strip():
                    _say({"reason": "facts"})
                continue
        if not document.strip():  # the facts alone, for the document that is still being parsed
            continue
        confine(order["memory_bytes"])
        # The facts are ours: reading them is on nobody's account. The document's time begins with its first letter.
        signal.setitimer(signal.ITIMER_REAL, order["seconds"])
        found = answer(document, order["name"], order["url"], known[1])
        signal.setitimer(signal.ITIMER_REAL, 0)
        _say(found)


def _facts(place: list[str], spelling: str) -> Catalogue:
    """Read the facts of a folder and of the overlay on it, if there is one, and make ready what every document needs.

    A document of no interest does that: word lists, names and the model that tells languages are read when they are first needed, and
    where the folder `spelling` does not hold that model, its library unpacks it into a temporary file, which is forbidden as soon as
    somebody's document is there.
    """
    if identifier := mapped(Path(spelling)):
        identify_with(identifier)
    folder, overlay = place
    catalogue = Catalogue.from_folder(Path(folder), Path(overlay) if overlay else None)
    draft(ParsedDocument(format="text", blocks=(Paragraph(text=_OF_NO_INTEREST),)), catalogue, name="letter.txt")
    return catalogue


def _say(value: dict[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(value).encode() + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
