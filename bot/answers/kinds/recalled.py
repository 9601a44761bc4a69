"""What an earlier answer cited, found again in the entries: for answers that were chosen by the meaning of a question."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.answers.answer_ids import Place, place_digest
from bot.answers.citing import cite_document, cite_event, cite_organisation, cite_position, cite_provision
from bot.answers.contract import Citation, Kind, Outcome
from bot.answers.kinds.draft import Desk, Draft
from index.passages import Source, split
from knowledge.models import Document, Event, Frozen, Organisation, Position, Provision


def recalled(desk: Desk, places: tuple[Place, ...], kind: Kind, outcome: Outcome) -> Draft | None:
    """Return the cited statements as they stand in the entries today; None if none is left."""
    found = [citation for place in places for citation in _found(desk, place)]
    if not found:
        return None
    titles = desk.words.joined(list(dict.fromkeys(citation.title for citation in found)))
    key = "passage-source" if all(citation.voice == "source" for citation in found) else "passage"
    shown = (f"“{citation.quote}”" if citation.voice == "source" else citation.quote for citation in found)
    return Draft(
        kind=kind,
        outcome=outcome,
        lead=desk.words.say(key, names=titles),
        notes=tuple(shown),
        citations=tuple(found),
        by_meaning=True,
    )


def _found(desk: Desk, place: Place) -> Iterator[Citation]:
    """Yield the citation of a place, or nothing if its words no longer stand there."""
    for entry in _entries(desk, place.document):
        for words, is_quotation in _statements(entry):
            if place_digest(words) == place.digest:
                yield _cited(entry, words, is_quotation=is_quotation)
                return


def _entries(desk: Desk, document: str) -> list[Frozen]:
    catalogue = desk.catalogue
    if document == "organisations":
        return [*catalogue.organisations]
    found = (
        catalogue.document_by_id.get(document)
        or catalogue.position_by_id.get(document)
        or catalogue.event_by_id.get(document.removeprefix("timeline:"))
        or catalogue.provision_by_slug.get(document.removeprefix("provision:"))
    )
    return [found] if found else []


def _statements(entry: Frozen) -> Iterator[tuple[str, bool]]:
    """Yield every text of an entry that an answer can cite, and whether it is a quotation: whole fields, then single sentences."""
    if isinstance(entry, Document):
        yield from ((quote.text, True) for quote in entry.quotes)
    if isinstance(entry, Position) and entry.quote:
        yield entry.quote.text, True
    texts = list(_texts(entry.model_dump()))
    yield from ((text, False) for text in texts)
    language = entry.language if isinstance(entry, Document | Position) else "en"
    for text in texts:
        for passage in split(Source("", "", text, "summary", language)):
            yield from ((passage.sentence(span), False) for span in passage.sentences)


def _cited(entry: Frozen, words: str, *, is_quotation: bool) -> Citation:
    if isinstance(entry, Document):
        return cite_document(entry, words, "source" if is_quotation else None)
    if isinstance(entry, Position):
        return cite_position(entry, words, "source" if is_quotation else None)
    if isinstance(entry, Event):
        return cite_event(entry, words)
    if isinstance(entry, Provision):
        return cite_provision(entry, words)
    if isinstance(entry, Organisation):
        return cite_organisation(entry)
    raise TypeError(type(entry).__name__)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)
