"""What institutions have to do, as a list behind "must:" or as items that were resolved; bodies and texts are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import ListItem, Paragraph
from tests.drafting.letters import TEXTS, letter_with

_ITEMS = ("publish a list of all bells", "keep the old towers", "pay those who cast them")


def _demands(catalogue: Catalogue, language: str, *texts: str) -> list[str]:
    leading, *items = texts
    below = [ListItem(text=text) for text in items]
    read = letter_with(catalogue, Paragraph(text=leading), *below, text=TEXTS.get(language, "…"), language=language)
    return [one.quote for one in read.positions if one.stance == "calls-for"]


@pytest.mark.parametrize(
    ("language", "leading"),
    [
        ("en", "For us it is plain that the Council and the Commission must:"),
        ("en", "The Government should without delay:"),
        ("de", "Der Bundestag muss:"),
        ("de", "Aus unserer Sicht muss die Kommission jetzt:"),
        ("de", "Die Länder sollten dafür sorgen, dass sie:"),
        ("fr", "La Commission et le Conseil doivent :"),
        ("es", "El Gobierno debería:"),
        ("it", "La Commissione deve:"),
        ("pt", "O Governo deve:"),
        ("nl", "De Commissie moet:"),
        ("pl", "Komisja powinna:"),
        ("cs", "Komise a Rada musí:"),
        ("sk", "Vláda musí:"),
        ("sl", "Evropska komisija mora:"),
        ("hr", "Vlada mora:"),
        ("hu", "A Bizottságnak biztosítania kell:"),
        ("ro", "Comisia și Consiliul trebuie să:"),
        ("bg", "Комисията трябва да:"),
        ("el", "Η Επιτροπή πρέπει να:"),
        ("da", "Regeringen skal:"),
        ("sv", "Regeringen måste:"),
        ("fi", "Hallituksen tulee:"),
        ("et", "Komisjon peab:"),
        ("lt", "Vyriausybė turi:"),
        ("lv", "Komisijai vajadzētu:"),
        ("mt", "Il-Kummissjoni għandha:"),
        ("ga", "Caithfidh an Coimisiún:"),
    ],
)
def test_a_list_behind_what_an_institution_must(catalogue: Catalogue, language: str, leading: str) -> None:
    assert _demands(catalogue, language, leading, *_ITEMS) == list(_ITEMS)


@pytest.mark.parametrize(
    ("language", "leading"),
    [
        ("en", "Under Article 12 the Commission must:"),
        ("en", "The study says that the Commission should:"),
        ("en", "Every bell must:"),
        ("en", "We must tell the Commission:"),
        ("de", "Nach Artikel 12 muss die Kommission:"),
        ("fr", "Le rapport dit que la Commission doit :"),
    ],
)
def test_duties_that_are_only_told_of(catalogue: Catalogue, language: str, leading: str) -> None:
    assert not _demands(catalogue, language, leading, *_ITEMS)


@pytest.mark.parametrize(
    ("language", "leading", "items"),
    [
        ("de", "Auf dem Glockentag wurde beschlossen:", ("Der Landtag soll die Glocken schützen.", "Die Länder müssen die Türme erhalten.")),
        ("en", "The assembly resolved:", ("The Council must protect the old bells.", "Member States shall keep all of their towers.")),
        ("fr", "L’assemblée a décidé :", ("Le Sénat doit protéger les vieilles cloches.", "La Commission devrait garder les tours.")),
    ],
)
def test_what_was_resolved_in_items(catalogue: Catalogue, language: str, leading: str, items: tuple[str, ...]) -> None:
    assert _demands(catalogue, language, leading, *items) == list(items)


def test_what_was_resolved_of_the_assembly_itself(catalogue: Catalogue) -> None:
    assert not _demands(catalogue, "en", "The assembly resolved:", "Ada Berg chairs the next meeting.", "The fee stays at ten crowns.")


def test_an_item_that_the_margin_broke(catalogue: Catalogue) -> None:
    leading = Paragraph(text="Auf dem Glockentag wurde beschlossen:")
    item = Paragraph(text="II. Die Länder müssen den Abriss\nalter Glockentürme an Schulen\nuntersagen.")
    read = letter_with(catalogue, leading, item, text=TEXTS["de"], language="de")
    assert [one.quote for one in read.positions] == ["Die Länder müssen den Abriss alter Glockentürme an Schulen untersagen."]
