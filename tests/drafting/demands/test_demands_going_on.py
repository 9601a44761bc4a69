"""What is demanded without a verb of asking in the first person: what should be done, what goes on with a demand, typed ordinals."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import ListItem, Paragraph
from tests.drafting.letters import TEXTS, letter_with

_TEXTS = TEXTS | {
    "es": "Les escribimos en nombre de quienes viven de la escritura, de la música y del dibujo y a quienes nadie ha consultado nunca.",
    "pt": "Escrevemos em nome de quem vive da escrita, da música e do desenho e que ninguém consultou até ao dia de hoje, infelizmente.",
    "sv": "Vi skriver till er för dem som lever av att skriva, komponera och teckna och som ingen har frågat om någonting alls.",
    "nl": "Wij schrijven u namens wie van het schrijven, van de muziek en van het tekenen leeft en wie niemand iets gevraagd heeft.",
}


def _demands(catalogue: Catalogue, text: str, language: str) -> list[str]:
    read = letter_with(catalogue, Paragraph(text=text), text=_TEXTS[language], language=language)
    return [one.quote for one in read.positions if one.stance == "calls-for"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Council should oppose every moratorium on the bells of small towns."),
        ("en", "The Commission, for its part, should publish the list of all bells before May."),
        ("en", "It is our firm request that the office delete every word on bells."),
        ("en", "We would like the co-legislators to be given a study of the bells."),
        ("de", "Die Bundesregierung wird aufgefordert, sich für die Glocken der kleinen Städte einzusetzen."),
        ("de", "Die Kommission sollte alle Glocken der kleinen Städte in eine Liste schreiben."),
        ("fr", "Enfin, nous souhaitons que la commande publique soit réservée aux cloches de nos villes."),
        ("es", "Queremos que las campanas de los pueblos pequeños sigan en sus torres."),
        ("sv", "Vi vill också att regeringen utser en nationell myndighet för klockor."),
        ("nl", "Wij willen dat de klokken van de kleine steden in hun torens blijven."),
        ("pl", "Chcemy, aby dzwony małych miast pozostały na swoich wieżach."),
    ],
)
def test_what_is_demanded_in_other_words(catalogue: Catalogue, language: str, text: str) -> None:
    assert _demands(catalogue, text, language) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "The Commission should have published the list of all bells before May.",
        "Everybody should know how the bells of small towns are cast and tuned.",
        "The study says what bells should weigh in the towers of small towns.",
    ],
)
def test_what_should_be_and_is_not_demanded(catalogue: Catalogue, text: str) -> None:
    """What somebody should have done is told of; what should be the case without an institution that is to act demands nothing."""
    assert not _demands(catalogue, text, "en")


@pytest.mark.parametrize(
    ("language", "first", "further"),
    [
        ("en", "We ask the Commission to keep the bells in their towers.", "Casters must hand over, on request, records of all their bells."),
        ("fr", "Nous demandons à la Commission de garder les cloches.", "Que nul marteau ne puisse toucher une cloche sans accord."),
        ("es", "Le pedimos, en primer lugar, que recoja todas las campanas.", "En segundo lugar, que publique una guía sobre las campanas."),
        ("pt", "As entidades signatárias apelam ao Governo para que publique a lista.", "Apelam ainda a que se façam acordos sobre sinos."),
        ("de", "Wir fordern die Kommission auf, die Glocken zu schützen.", "Außerdem muss klar sein, wer eine Glocke läuten darf."),
    ],
)
def test_what_goes_on_with_a_demand(catalogue: Catalogue, language: str, first: str, further: str) -> None:
    """Behind a demand in its paragraph a sentence may leave out the verb; alone, or in another paragraph, it tells."""
    assert _demands(catalogue, f"{first} {further}", language) == [first, further]
    read = letter_with(catalogue, Paragraph(text=further), text=_TEXTS[language], language=language)
    assert not [one for one in read.positions if one.quote == further]


def test_typed_ordinals(catalogue: Catalogue) -> None:
    """ "PRIMERO.–" marks an item as a number does."""
    demands = ["Que el Gobierno vote en contra de las campanas.", "Que se facilite una lista de todas las campanas."]
    lines = [Paragraph(text=f"{word}.– {demand}") for word, demand in zip(("PRIMERO", "SEGUNDO"), demands, strict=True)]
    read = letter_with(catalogue, Paragraph(text="Por todo ello, EXIGIMOS:"), *lines, text=_TEXTS["es"], language="es")
    assert [one.quote for one in read.positions] == demands


def test_grateful_if(catalogue: Catalogue) -> None:
    """A polite line leads to a list as a demand does."""
    items = [ListItem(text="set up a register of bells;"), ListItem(text="publish it before May.")]
    read = letter_with(catalogue, Paragraph(text="We would therefore be grateful if the office could"), *items)
    assert [one.quote for one in read.positions] == ["set up a register of bells", "publish it before May."]


def test_days_inside_a_demand(catalogue: Catalogue) -> None:
    """The full stop behind the number of a day ends no sentence."""
    text = "Wir fordern, die Glocken am 21. und 22. Oktober 2024 nicht ohne uns zu läuten."
    assert _demands(catalogue, text, "de") == [text]
