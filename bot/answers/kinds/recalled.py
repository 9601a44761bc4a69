"""What an earlier answer cited, found again in the entries: for answers that were chosen by the meaning of a question."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from bot.answers.answer_ids import Place, Recipe, place_digest
from bot.answers.citing import cite, cite_organisation
from bot.answers.contract import Citation, Value
from bot.answers.kinds.draft import Desk, Draft
from bot.answers.plans import Plan
from index.passages import Source, split
from knowledge.entries import REGISTER
from knowledge.facts import entry_date
from knowledge.fixed import entry_of
from knowledge.models import Document, Event, Position, Provision, Voice, texts_in


def recalled(desk: Desk, recipe: Recipe) -> Draft | None:
    """Return the cited statements as they stand in the entries today; None if none is left.

    Whether a side was taken follows from all of them together with the question, so that it is kept in the plan's detail.
    """
    found = [citation for place in recipe.places for citation in _found(desk, place)]
    if not found:
        return None
    titles = desk.words.joined(list(dict.fromkeys(citation.title for citation in found)))
    key = "passage-source" if all(citation.voice == "source" for citation in found) else "passage"
    shown = (f"“{citation.quote}”" if citation.voice == "source" else citation.quote for citation in found)
    return Draft(
        kind=recipe.kind,
        outcome=recipe.outcome,
        lead=desk.words.say(key, names=titles),
        notes=tuple(shown),
        value=_value_of(desk, recipe, found),
        citations=tuple(found),
        by_meaning=True,
    )


def _value_of(desk: Desk, recipe: Recipe, found: list[Citation]) -> Value:
    if recipe.kind == "date":
        said = desk.catalogue.position_by_id.get(found[0].document)
        return entry_date(said) if said else found[0].date  # "when did it say so?" was answered with the day of what it said
    return recipe.decided.detail if recipe.kind == "yes-no" and isinstance(recipe.decided, Plan) else None


def _found(desk: Desk, place: Place) -> Iterator[Citation]:
    """Yield the citation of a place, or nothing if its words no longer stand there."""
    if place.document == REGISTER:
        cited = (cite_organisation(organisation) for organisation in desk.catalogue.organisations)
        yield from islice((citation for citation in cited if place_digest(citation.quote) == place.digest), 1)
    elif entry := entry_of(desk.catalogue, place.document):
        for words, voice in _statements(entry):
            if place_digest(words) == place.digest:
                yield cite(entry, words, voice)
                return


def _statements(entry: Document | Position | Event | Provision) -> Iterator[tuple[str, Voice | None]]:
    """Yield every text of an entry that an answer can cite, with its voice where it is not the entry's: fields, then single sentences."""
    if isinstance(entry, Document):
        yield from ((quote.text, "source") for quote in entry.quotes)
    if isinstance(entry, Position) and entry.quote:
        yield entry.quote.text, "source"
    texts = list(texts_in(entry.model_dump()))
    yield from ((text, None) for text in texts)
    language = entry.language if isinstance(entry, Document | Position) else "en"
    for text in texts:
        for passage in split(Source("", "", text, "summary", language)):
            yield from ((passage.sentence(span), None) for span in passage.sentences)
