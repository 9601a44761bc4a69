"""Who does not sign, in whatever words a text says so: by a word for not or without near one for signing or joining."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.words.vocabulary import plain_words, vocabulary
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table
from tests.drafting.letters import letter_with, names_in

_SIGNED, _OTHERS = ["Guild of Bells", "Union of Rhymes", "Sand Writers Association"], ["Circle of Drums", "Federation of Kites"]


_TEXTS = {
    "de": "Wir schreiben über Regeln, die niemand einhält, und über Menschen, die vom Schreiben oder Zeichnen leben. " * 2,
    "fi": "Kirjoitamme säännöistä, joita kukaan ei noudata, ja ihmisistä, jotka elävät kirjoittamisesta, säveltämisestä ja kuvista. " * 2,
    "it": "Scriviamo di regole che nessuno rispetta e di persone che vivono di scrittura, di musica e di disegno e di canto. " * 2,
    "pl": "Piszemy o zasadach, których nikt nie przestrzega, i o ludziach, którzy żyją z pisania, komponowania i rysunku. " * 2,
    "sv": "Vi skriver om regler som ingen följer och om människor som lever på att skriva, komponera och teckna och som ingen frågar. " * 2,
    "es": "Escribimos sobre reglas que nadie cumple y sobre personas que viven de escribir, componer y dibujar y de cantar. " * 2,
    "fr": "Nous parlons de règles que personne ne respecte et de personnes qui vivent de l’écriture, de la musique et du dessin. " * 2,
    "en": "We write about rules that nobody keeps and about people who live from writing, composing or drawing and whom nobody asked. " * 2,
}


def _items(names: list[str]) -> list[Block]:
    return [ListItem(text=name, marker="-") for name in names]


@pytest.mark.parametrize(
    ("language", "signing", "refusing"),
    [
        ("sv", "Undertecknare", "Följande välkomnar texten men hör inte till undertecknarna:"),
        ("de", "Unterzeichnende", "Folgende zählen nicht zu den Unterzeichnenden:"),
        ("fi", "Allekirjoittajat", "Seuraavat eivät kuulu allekirjoittajiin:"),
        ("it", "Firmatari", "Non hanno finora aderito:"),
        ("pl", "Sygnatariusze", "Z nami, choć nie podpisali listu:"),
        ("en", "Signatories", "Present, though neither has signed:"),
    ],
)
def test_labels_of_those_who_do_not_sign(catalogue: Catalogue, language: str, signing: str, refusing: str) -> None:
    """A label with such words ends the list above it, whatever stands between them."""
    blocks = [Heading(level=2, text=signing), *_items(_SIGNED), Paragraph(text=refusing), *_items(_OTHERS)]
    assert names_in(letter_with(catalogue, *blocks, text=_TEXTS[language])) == _SIGNED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Nepodepisují"), ("lt", "nepasirašė"), ("hr", "a da nisu potpisnici"),
        ("hu", "nem kívánták aláírni"), ("nl", "tekenen niet"), ("da", "underskriver denne ikke"), ("fr", "ne l’ont pas signée"),
        ("el", "δεν το έχουν υπογράψει"), ("ga", "nár shínigh"), ("mt", "ma ffirmawx"),
    ],
)  # fmt: skip
def test_words_for_not_signing(language: str, text: str) -> None:
    assert vocabulary(language).not_signing.search(plain_words(text))


@pytest.mark.parametrize(("language", "text"), [("en", "Signatories"), ("de", "Wir unterzeichnen"), ("it", "I firmatari")])
def test_words_for_signing(language: str, text: str) -> None:
    assert not vocabulary(language).not_signing.search(plain_words(text))


@pytest.mark.parametrize(
    ("language", "heading"),
    [("es", "Quiénes firmamos"), ("fr", "Qui signe"), ("it", "Chi sottoscrive"), ("sv", "Vilka som undertecknar"), ("pl", "Kto podpisuje")],
)
def test_headings_that_ask_who_signs(catalogue: Catalogue, language: str, heading: str) -> None:
    """A question with a word for signing heads those who do, as one with a word for calling does."""
    blocks = [Heading(level=2, text=heading), *_items(_SIGNED), Heading(level=2, text="Calendar"), *_items(["2 May 2025: a meeting"])]
    assert names_in(letter_with(catalogue, *blocks, text=_TEXTS[language])) == _SIGNED


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("it", "La presente è sottoscritta da Gilda delle Campane, Unione dei Rimatori, Associazione Sabbia e Lega dei Tamburi."),
        ("es", "La presente está firmada por Gremio de Campanas, Unión de Rimadores, Asociación Arena y Liga de Tambores."),
        ("en", "This is signed by Guild of Bells, Union of Rhymes, Association of Sand Writers and League of Drums."),
    ],
)
def test_letters_that_are_called_this(catalogue: Catalogue, language: str, sentence: str) -> None:
    """A sentence may say who signs "this" without the word for a letter."""
    assert len(names_in(letter_with(catalogue, Paragraph(text=sentence), text=_TEXTS[language]))) == 4


@pytest.mark.parametrize(
    "remark",
    ["{} – as a guest, did not sign", "{} and RIMA: níor síníodh fós", "On behalf of {} and RIMA: not yet signed", "{}: ikke underskrevet"],
)
def test_remarks_of_refusal_behind_names(catalogue: Catalogue, remark: str) -> None:
    """Whatever stands before it, a remark in small letters that holds "not" near a word for signing strikes out all names of its line."""
    lines = [*_SIGNED, remark.format(_OTHERS[0])]
    read = letter_with(catalogue, Paragraph(text="Signed by:"), *(Paragraph(text=line) for line in lines))
    assert names_in(read) == _SIGNED


@pytest.mark.parametrize("label", ["Partner merytoryczny", "Partnerzy"])
def test_labels_of_partners(catalogue: Catalogue, label: str) -> None:
    blocks = [Heading(level=2, text="Sygnatariusze"), *_items(_SIGNED), Paragraph(text=f"{label}: {_OTHERS[0]}")]
    assert names_in(letter_with(catalogue, *blocks, text=_TEXTS["pl"])) == _SIGNED


def test_refusals_in_a_column_whose_other_answers_are_unknown(catalogue: Catalogue) -> None:
    """Under a heading for the kind of support, a refusal is one, in whatever words the others say that they sign."""
    answers = ["rings", "rings", "rings", "observer", "withdrawn"]
    rows = [(str(number), name, answer) for number, (name, answer) in enumerate(zip([*_SIGNED, *_OTHERS], answers, strict=True), 1)]
    table = Table(rows=(("No", "Organisation", "Type of support"), *rows))
    assert names_in(letter_with(catalogue, Heading(level=2, text="Signatories"), table)) == _SIGNED
