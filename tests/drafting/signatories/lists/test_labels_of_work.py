"""Lines below a list that say who has translated, edited or checked the text: they name nobody who signs it."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.signatories.lists.work_labels import says_work, says_work_by
from knowledge.loaders.parsed import Heading, ListItem, Paragraph
from tests.drafting.letters import TEXTS, letter_with, names_in

_SIGNED = ["Guild of Bells", "Union of Rhymes", "Sand Writers Association"]


@pytest.mark.parametrize(
    ("language", "signing", "line"),
    [
        ("en", "Signed by", "Translation into French: Circle of Drums Association"),
        ("en", "Signed by", "German version edited by the Circle of Drums Association"),
        ("de", "Unterzeichnet von", "Übersetzung ins Polnische: Verband der Trommler"),
        ("fr", "Signataires", "Traduction en allemand : Association des tambours"),
        ("fr", "Signataires", "Relecture : Association des tambours"),
        ("pl", "Sygnatariusze", "Tłumaczenie na język niemiecki: Stowarzyszenie Bębnów"),
    ],
)
def test_work_with_its_language(catalogue: Catalogue, language: str, signing: str, line: str) -> None:
    items = [ListItem(text=name, marker="-") for name in _SIGNED]
    read = letter_with(catalogue, Heading(level=2, text=signing), *items, Paragraph(text=line), text=TEXTS[language] * 2)
    assert names_in(read) == _SIGNED


@pytest.mark.parametrize(
    "label",
    [
        "Překlad do němčiny", "Preklad do nemčiny", "Traducción al italiano", "Traduzione in tedesco",
        "Tradução para inglês", "Vertaling naar het Frans", "Oversættelse til tysk", "Översättning till engelska",
        "Käännös englanniksi", "Tõlge inglise keelde", "Fordítás angolra", "Vertimas į anglų kalbą",
        "Tulkojums angļu valodā", "Превод на английски", "Μετάφραση στα γερμανικά", "Traducere în engleză",
        "Prijevod na engleski", "Prevod v angleščino", "Revisión", "Lektorat",
        "Korekta", "Proofreading",
    ],
)  # fmt: skip
def test_labels_of_work_in_other_languages(label: str) -> None:
    assert says_work(label)


@pytest.mark.parametrize("line", ["English Writers Union", "German Text Authors", "Danish", "Verband der Übersetzer", "Union française"])
def test_names_that_hold_languages(line: str) -> None:
    assert not says_work(line)
    assert not says_work_by(line)


@pytest.mark.parametrize("line", ["English text adopted by the Guild of Bells", "Signed by the Guild of Bells", "Text Guild by the Sea"])
def test_what_else_is_done_by_somebody(line: str) -> None:
    assert not says_work_by(line)
