"""What the kinds share: the desk they work at and the draft they return."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bot.answers.contract import Citation, Item, Kind, Outcome, Value
from bot.answers.understanding import Understanding
from bot.answers.wording import Wording
from knowledge.catalogue import Catalogue
from knowledge.models import Document, Event, Provision

FEW = 10  # things that are named where only their number was asked for


@dataclass(frozen=True)
class Desk:
    """Everything at hand for answering one question."""

    catalogue: Catalogue
    words: Wording
    today: date
    understanding: Understanding

    def documents(self, ids: tuple[str, ...]) -> list[Document]:
        """Return documents by id."""
        return [self.catalogue.document_by_id[one] for one in ids]

    def thing(self, thing: str) -> Document | Event | Provision:
        """Return a document, milestone or provision by id."""
        entry = (
            self.catalogue.document_by_id.get(thing)
            or self.catalogue.event_by_id.get(thing)
            or self.catalogue.provision_by_slug.get(thing)
        )
        if entry is None:
            raise KeyError(thing)
        return entry


@dataclass(frozen=True)
class Draft:
    """An answer before it is timed and numbered. `notes` may hold empty texts; they are dropped. `doubt` lowers the confidence.

    `by_meaning`: what is said was chosen by the meaning of the question, which a plan does not hold.
    """

    kind: Kind
    lead: str
    outcome: Outcome = "answer"
    items: tuple[Item, ...] = ()
    notes: tuple[str, ...] = ()
    value: Value = None
    complete: bool | None = None
    stated_count: str | None = None
    citations: tuple[Citation, ...] = ()
    suggestions: tuple[str, ...] = ()
    doubt: float = 0.0
    by_meaning: bool = False


def counted_items(listed: Draft) -> Draft:
    """Return a list as the number of what it lists."""
    return replace(listed, kind="count", value=len(listed.items))
