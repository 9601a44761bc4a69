"""Entries by the beginnings of their names, for whoever is still typing: `core vote` is on its way to the COREPER vote."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.answers.contract import Item
from bot.answers.wording import Wording
from knowledge.catalogue import Catalogue
from knowledge.folding import key_of

FEWEST_LETTERS = 2


def entries_named(catalogue: Catalogue, wording: Wording, typed: str) -> tuple[Item, ...]:
    """Return organisations, documents and milestones with a word for each typed one; names that say little else come first."""
    wanted = beginnings(typed)
    if not wanted:
        return ()
    found: dict[Item, int] = {}
    for item, name in _names(catalogue, wording):
        words = key_of(name)
        if has_each(wanted, words):
            found[item] = min(len(words), found.get(item, len(words)))
    return tuple(sorted(found, key=lambda item: (found[item], item.name.casefold())))


def beginnings(typed: str) -> list[str]:
    """Return what was typed as beginnings of words; none where that says too little."""
    return [word for word in key_of(typed) if len(word) >= FEWEST_LETTERS]


def has_each(wanted: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether there is a word for each of the beginnings."""
    return all(any(word.startswith(beginning) for word in words) for beginning in wanted)


def _names(catalogue: Catalogue, wording: Wording) -> Iterator[tuple[Item, str]]:
    """Yield every name of every entry, in the reader's language and as the sources have it."""
    for organisation, item in zip(catalogue.organisations, _organisation_items(catalogue), strict=True):
        for name in (organisation.name, organisation.acronym or "", *organisation.aliases):
            yield item, name
    documents = tuple(catalogue.joint_documents())
    for document, item in zip(documents, wording.document_items(documents), strict=True):
        yield item, wording.document(document)
        yield item, document.title
    for event, item in zip(catalogue.events, wording.event_items(catalogue.events), strict=True):
        yield item, wording.event(event)
        yield item, event.event


def _organisation_items(catalogue: Catalogue) -> list[Item]:
    return [Item(one.id, one.shown_name, "organisation") for one in catalogue.organisations]
