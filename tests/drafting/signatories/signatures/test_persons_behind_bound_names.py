"""Lines "For the Guild of Bells, Anna Novak", and acronyms of the register behind long forms that it does not have; names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import ListItem, Paragraph
from tests.drafting.letters import ENGLISH, TEXTS, letter_with, names_in

_PORTUGUESE = "Pedimos regras que alguém possa cumprir, e uma conversa com quem vive do que escreve, canta e desenha, antes da votação."


@pytest.mark.parametrize(
    ("language", "text", "lines", "names"),
    [
        ("pt", _PORTUGUESE, ("Subscrevem:", "Pela GOS – Gestão dos Sinos, Rui Areia", "Pela Sinogest, Eva Reis", "Pela Liga dos Reis, Ana Mar"),
         ["GOS – Gestão dos Sinos", "Sinogest", "Liga dos Reis"]),
        ("fr", TEXTS["fr"], ("Signataires :", "Pour la Guilde des arts, Eva Roy", "Pour Gongora, Luc Brun", "Pour l’Union des mimes, Anne Roy"),
         ["Guilde des arts", "Gongora", "Union des mimes"]),
        ("en", ENGLISH, ("Signed by:", "For the Guild of Bells, Eva Sand", "For Gongora, Ivo Kern", "For the Union of Rhymes, Ada Berg"),
         ["Guild of Bells", "Gongora", "Union of Rhymes"]),
    ],
)  # fmt: skip
def test_the_person_behind_a_comma_is_no_part_of_the_name(
    catalogue: Catalogue, language: str, text: str, lines: tuple[str, ...], names: list[str]
) -> None:
    """Whatever the name's words are."""
    read = letter_with(catalogue, *(Paragraph(text=line) for line in lines), text=2 * text, language=language)
    assert names_in(read) == names


def test_a_name_that_lists_its_fields_behind_for_stays_whole(catalogue: Catalogue) -> None:
    """What stands behind a comma there is no person."""
    lines = ("Signed by:", "For the Guild of Bells, Gongs and Drums", "For the Union of Directors, Screen Writers", "For the Forum of Rhymes")
    read = letter_with(catalogue, *(Paragraph(text=line) for line in lines))
    assert names_in(read)[0] == "Guild of Bells, Gongs and Drums"
    assert names_in(read)[-1] == "Forum of Rhymes"


@pytest.mark.parametrize(
    "name", ["Liga Europeia dos Sinos Audiovisuais (FERA)", "Zveza zvonov in gongov (CEPIC)", "Glockenbund der Nordmark (IFPI)"]
)
def test_a_known_acronym_behind_an_unknown_name_is_no_sure_new_body(catalogue: Catalogue, name: str) -> None:
    """It may be the one of the register in another language, so an editor looks; another acronym makes no doubt."""
    items = [ListItem(text=one) for one in ("European Publishers Council", "IMPALA", name, "Guild of Bells (GOBX)")]
    read = letter_with(catalogue, Paragraph(text="Signed by:"), *items)
    found = {one.name: one for one in read.signatories}
    assert found[name].org is not None or found[name].confidence <= 0.5
    assert found["Guild of Bells (GOBX)"].confidence > 0.5
