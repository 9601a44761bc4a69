"""Citations: the stretch of an entry that supports a statement, cut out of it letter for letter."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.answers.contract import Citation
from knowledge.catalogue import Catalogue
from knowledge.facts import shown_day
from knowledge.models import Document, Event, Organisation, Position, Provision, Quote, Source, Voice

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ0-9„“])")


def cite_document(document: Document, quote: str = "", voice: Voice | None = None, source: int | None = None) -> Citation:
    """Cite a document; without `quote` by its note on the signatories."""
    quote = quote or document.signatories_note or document.occasion or document.title
    if voice is None:  # a title or a note that the team wrote is none of the document's own words
        voice = document.voice if quote in document.text else "summary"
    return Citation(document.id, document.title, document.shown_date, _url(document.sources, source), quote, voice)


def cite_position(position: Position, quote: str = "", voice: Voice | None = None) -> Citation:
    """Cite a statement; without `quote` by its first stance."""
    quote = quote or (position.positions[0].summary if position.positions else position.title)
    return Citation(position.id, position.title, shown_day(position), position.url, quote, voice or position.voice)


def cite(entry: Document | Position | Event | Provision, words: str, voice: Voice | None = None) -> Citation:
    """Cite words of any entry; without `voice` in that of the entry."""
    if isinstance(entry, Document):
        return cite_document(entry, words, voice)
    if isinstance(entry, Position):
        return cite_position(entry, words, voice)
    return cite_event(entry, words) if isinstance(entry, Event) else cite_provision(entry, words)


def cite_quote(entry: Document | Position, quote: Quote) -> Citation:
    """Cite words of the source itself."""
    if isinstance(entry, Document):
        return cite_document(entry, quote.text, "source", quote.source)
    return cite_position(entry, quote.text, "source")


def cite_event(event: Event, quote: str = "") -> Citation:
    """Cite a milestone; without `quote` by the first sentence of its detail."""
    return Citation(
        event.citation_id, event.event, event.date, _url(event.sources), quote or first_sentence(event.detail), "summary"
    )


def cite_provision(provision: Provision, quote: str = "") -> Citation:
    """Cite a provision; without `quote` by what it requires."""
    return Citation(
        provision.citation_id, f"{provision.provision} – {provision.title}", provision.applies_from or "", _url(provision.sources),
        quote or provision.requires, "summary",
    )  # fmt: skip


def cite_organisation(organisation: Organisation) -> Citation:
    """Cite an entry of the register of organisations."""
    return Citation(
        "organisations", organisation.shown_name, "", organisation.sources[0] if organisation.sources else "",
        organisation.represents or organisation.name, "summary",
    )  # fmt: skip


def cite_register(catalogue: Catalogue, organisations: list[str]) -> list[Citation]:
    """Cite the register for a list: one citation for each of the first organisations."""
    return [cite_organisation(catalogue.organisation_by_id[org]) for org in organisations[:5]]


def cite_signature(document: Document, organisation: str) -> Citation:
    """Cite a document for one organisation's part in it: the source that names it, quoted by what was read there."""
    for participant in (*document.signatories, *document.supporters, *document.speakers):
        if participant.org == organisation:
            return cite_document(document, participant.name, "summary", participant.source)
    return cite_document(document)


def entries_cited(citations: Iterable[Citation]) -> tuple[str, ...]:
    """Return the ids of the entries that are cited, each once, in their order."""
    return tuple(dict.fromkeys(citation.document for citation in citations))


def first_sentence(text: str) -> str:
    """Return the first sentence of a text."""
    return _SENTENCE_END.split(text, maxsplit=1)[0]


def _url(sources: tuple[Source, ...], preferred: int | None = None) -> str:
    if preferred is not None and preferred < len(sources) and (url := sources[preferred].url):
        return url
    return next((source.url for source in sources if source.url), "")
