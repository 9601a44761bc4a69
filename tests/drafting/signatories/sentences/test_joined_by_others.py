"""Sentences that name who joins their subject, before the verb; names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, Paragraph, ParsedDocument
from tests.drafting.letters import names_in

_CASES = [
    (
        "en",
        "Brussels, 3 May 2026 – The Guild of Bells, the Union of Sand and GESAC, joined by the Baltic Rhymes Network, today urged the "
        "European Commission to act on search engines.",
        ["Guild of Bells", "Union of Sand", "GESAC", "Baltic Rhymes Network"],
    ),
    (
        "fr",
        "Bruxelles, le 3 mai 2026 – La Guilde des cloches, l’Union du sable et le GESAC, rejoints par la Fédération des rimes, demandent à la "
        "Commission européenne d’agir contre les moteurs de recherche.",
        ["Guilde des cloches", "Union du sable", "GESAC", "Fédération des rimes"],
    ),
    (
        "es",
        "Bruselas, 3 de mayo de 2026 – La Unión de Faros, el Gremio de Campanas y la Federación de Mimos, a las que se une la Liga de Rimas, "
        "piden a la Comisión Europea que actúe contra los buscadores.",
        ["Unión de Faros", "Gremio de Campanas", "Federación de Mimos", "Liga de Rimas"],
    ),
    (
        "cs",
        "Praha, 3. května 2026 – Svaz zvonů, Spolek písku a Gilda gongů, k nimž se připojila Asociace rýmů, vyzývají vládu, aby jednala.",
        ["Svaz zvonů", "Spolek písku", "Gilda gongů", "Asociace rýmů"],
    ),
]


@pytest.mark.parametrize(("language", "sentence", "names"), _CASES, ids=[language for language, *_ in _CASES])
def test_who_joins_is_not_merged_with_the_last_name(catalogue: Catalogue, language: str, sentence: str, names: list[str]) -> None:
    """The last name before "joined by" ends there, and the one behind it is named as well."""
    blocks = (Heading(level=1, text="Rules for search engines"), Paragraph(text=sentence))
    read = draft(ParsedDocument(format="docx", language=language, blocks=blocks), catalogue, name="release.docx")
    assert names_in(read) == names


def test_who_applauds_joins_nobody(catalogue: Catalogue) -> None:
    """A sentence about those who joined something else names none of them."""
    sentence = (
        "Brussels, 3 May 2026 – The Guild of Bells, the Union of Sand and the Forum of Gongs today urged the Commission to act. "
        "Last year their march was joined by the Baltic Rhymes Network."
    )
    blocks = (Heading(level=1, text="Rules for search engines"), Paragraph(text=sentence))
    read = draft(ParsedDocument(format="docx", blocks=blocks), catalogue, name="release.docx")
    assert names_in(read) == ["Guild of Bells", "Union of Sand", "Forum of Gongs"]
