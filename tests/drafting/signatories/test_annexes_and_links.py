"""Lists in numbered annexes, what a mail or site sets below a list, and undersigned organisations of a sentence. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Heading, Image, ListItem, Paragraph
from tests.drafting.letters import letter_with, names_in

_NAMES = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes"]
_ITEMS = tuple(ListItem(text=name) for name in _NAMES)
_OTHERS = (ListItem(text="Council of Echoes"), ListItem(text="Society of Dust"))
_TEXTS = {
    "en": "Without clear rules nobody who lives from writing can defend what is theirs, and nobody knows what was taken from them.",
    "hu": "Világos szabályok nélkül senki, aki az írásból él, nem tudja megvédeni azt, ami az övé, és senki sem tudja, mit vettek el tőle.",
    "lt": "Be aiškių taisyklių niekas, kas gyvena iš rašymo, negali apsiginti, ir niekas nežino, kas buvo paimta iš jų kūrinių.",
    "it": "Senza regole chiare nessuno che viva di scrittura può difendere ciò che è suo, e nessuno sa che cosa gli sia stato tolto.",
    "bg": "Без ясни правила никой, който живее от писане, не може да защити своето и никой не знае какво му е било взето.",
    "ro": "Fără reguli clare nimeni dintre cei care trăiesc din scris nu își poate apăra operele și nimeni nu știe ce i s-a luat.",
}
_ANNEXES = [
    ("en", "ANNEX 1 – Signatories", "ANNEX 2 – Guests of the meeting"),
    ("hu", "1. melléklet – Aláírók", "2. melléklet – A találkozó vendégei"),
    ("lt", "1 priedas. Pasirašiusios organizacijos", "2 priedas. Susitikimo svečiai"),
    ("it", "Allegato A: Firmatari", "Allegato B: Ospiti dell’incontro"),
]


@pytest.mark.parametrize(("language", "heading", "other"), _ANNEXES, ids=[one[0] for one in _ANNEXES])
def test_signatories_of_a_numbered_annex(catalogue: Catalogue, language: str, heading: str, other: str) -> None:
    """One annex lists who signs, the next one others."""
    blocks = (Paragraph(text=heading), *_ITEMS, Paragraph(text=other), *_OTHERS)
    assert names_in(letter_with(catalogue, *blocks, text=f"{_TEXTS[language]} {_TEXTS[language]}", language=language)) == _NAMES


@pytest.mark.parametrize("line", ["Read the statement online", "Lire la tribune en ligne", "Ganzen Brief lesen?", "Iscriviti alla newsletter"])
def test_links_below_a_list(catalogue: Catalogue, line: str) -> None:
    """What invites to read the text elsewhere, or another one, names nobody, nor does what a mail brings besides."""
    names = [Paragraph(text=name) for name in _NAMES]
    below = (Paragraph(text=line), Paragraph(text="SEE ALSO IN THIS ISSUE"), Paragraph(text="Society of Dust"))
    assert names_in(letter_with(catalogue, Heading(level=3, text="Signatories"), *names, *below)) == _NAMES


def test_logos_below_they_have_signed(catalogue: Catalogue) -> None:
    """Bulgarian heads them with a single verb; who was invited and refused has not joined."""
    names = ["Гилдия на камбаните", "Съюз на пясъчните художници", "Дружество „Рими“"]
    text = f"{_TEXTS['bg']} Сдружение „Прах“ беше поканено да се присъедини и отказа. {_TEXTS['bg']}"
    blocks = (Heading(level=3, text="Подписаха"), *(Image(alt=name) for name in names), Paragraph(text="Абонирайте се за бюлетина"))
    assert names_in(letter_with(catalogue, *blocks, text=text, language="bg")) == names


def test_a_country_is_no_word_for_those_above(catalogue: Catalogue) -> None:
    """The second word of Montenegro means "above" in its own language."""
    names = ["Udruženje zvona Crne Gore „Klatno“", "Društvo pješčanih umjetnika", "Savez rima"]
    text = "Bez jasnih pravila nitko tko živi od pisanja ne može braniti ono što je njegovo i nitko ne zna što mu je uzeto."
    items = [ListItem(text=name) for name in names]
    assert names_in(letter_with(catalogue, Paragraph(text="Potpisnici:"), *items, text=f"{text} {text}", language="hr")) == names


def test_undersigned_organisations_of_a_sentence(catalogue: Catalogue) -> None:
    """The word for organisations stands between "undersigned" and the names; professions that commas part are one name's."""
    names = ["Uniunea Clopotarilor", "Asociația Artiștilor în Nisip", "RIMA", "Alianța Fotografilor, Jurnaliștilor și Traducătorilor de Rime"]
    *first, last = names
    text = f"Subsemnatele organizații, {', '.join(first)}, precum și {last}, cer Guvernului să apere operele noastre. {_TEXTS['ro']}"
    assert names_in(letter_with(catalogue, text=text, language="ro")) == names


def test_a_person_who_is_called_as_an_annex(catalogue: Catalogue) -> None:
    """The Estonian word for an annex is a first name elsewhere."""
    signed = [f"{name}\nLisa B. Berg, president" for name in _NAMES]
    assert names_in(letter_with(catalogue, Paragraph(text="Signed by:"), *(Paragraph(text=one) for one in signed))) == _NAMES
    persons = [f"Lisa {letter}. Berg\nPresident\n{name}" for letter, name in zip("ABC", _NAMES, strict=True)]
    assert names_in(letter_with(catalogue, Paragraph(text="Signed by:"), *(Paragraph(text=one) for one in persons))) == _NAMES
