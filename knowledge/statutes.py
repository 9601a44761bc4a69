"""Texts of laws in the collection: an article by its number, in the state that is in force unless another is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from knowledge.catalogue import Catalogue
from knowledge.drafting.laws import known_laws, units_of
from knowledge.drafting.models import LegalUnit
from knowledge.drafting.words.vocabulary import asked_states
from knowledge.loaders.markdown_text import blocks_of
from knowledge.models import Document, LawStatus

_IN_FORCE: tuple[LawStatus, ...] = ("consolidated", "act")  # the text with all changes before the one without


@dataclass(frozen=True)
class FoundUnit:
    """A numbered part with the text that it stands in; `changed_by` is a later act that changes it and is not worked in here."""

    document: Document
    unit: LegalUnit
    changed_by: str | None = None


def state_asked(question: str, years: Iterable[str] = ()) -> LawStatus | None:
    """Return which earlier state of a law a question asks for; None for the law as it is. `years` are those that it names."""
    words = asked_states(question)
    if words:
        return words
    return "proposal" if "2021" in years else None


def find_unit(catalogue: Catalogue, unit: str, language: str, asked: LawStatus | None = None) -> FoundUnit | None:
    """Return the part with this id, such as `Article 5(1)(c)`; without `asked` never from a state that does not apply.

    A text in the reader's language is preferred. None if no text of the collection has the part.
    """
    wanted = _IN_FORCE if asked is None else (asked,)
    for status in wanted:
        texts = [one for one in catalogue.documents if one.law and one.law.status == status and (asked or not one.law.superseded_by)]
        for document in sorted(texts, key=lambda one: (one.language != language, one.language != "en", one.id)):
            if found := _units(document.text, document.language).get(unit):
                return FoundUnit(document, found, None if asked else _change(document, unit))
    return None


def superseded(catalogue: Catalogue) -> frozenset[str]:
    """Return the ids of texts that are earlier states of a law."""
    return frozenset(one.id for one in catalogue.documents if one.law and (one.law.superseded_by or one.law.status in ("proposal", "mandate")))


def _change(document: Document, unit: str) -> str | None:
    """Return the act that changes this very article or annex later; recitals are never changed."""
    law = document.law
    if law is None or not law.amended_by or law.status == "consolidated":
        return None
    later = known_laws().get(law.amended_by)
    touched = later.changes if later else ()
    top = unit.partition("(")[0]
    return law.amended_by if top in touched or not touched else None


@lru_cache(maxsize=16)
def _units(text: str, language: str) -> Mapping[str, LegalUnit]:
    return {unit.id: unit for unit in units_of(tuple(blocks_of(text)), language)}
