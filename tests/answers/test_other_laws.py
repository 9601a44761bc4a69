"""Days of the AI Act are given for the AI Act alone, and its steps are known by who did what."""

from __future__ import annotations

import pytest

from bot.answers.contract import Question
from bot.answers.provision_numbers import Provisions
from bot.service import Service
from knowledge.folding import tokens
from knowledge.other_laws import are_about_ai, other_laws
from tests.shipped import shipped

OF_OTHERS = [
    "When did the GDPR enter into force?",
    "Is the GDPR already in force?",
    "When was the DSM directive adopted?",
    "When did the Berne Convention enter into force?",
    "When was the Eurovision final?",
    "How many days between the GDPR and the AI Act?",
    "Does Article 6 of the GDPR already apply?",
    "Wann ist die Datenschutz-Grundverordnung in Kraft getreten?",
    "Wann wurde die Urheberrechtsrichtlinie veröffentlicht?",
    "Depuis quand le règlement sur les services numériques s'applique-t-il ?",
    "¿Desde cuándo se aplica el Reglamento de Mercados Digitales?",
    "Od kiedy stosuje się akt o danych?",
    "När trädde GDPR i kraft?",
    "Πότε τέθηκε σε ισχύ ο ΓΚΠΔ;",
    "When was the AI Liability Directive proposed?",
    "When did Denmark propose its deepfake law?",
]
DUTIES_OF_OTHERS = [
    "Which fines does the GDPR provide for, and who imposes them?",
    "Welche Bußgelder sieht die DSGVO vor?",
    "Quelles amendes prévoit le RGPD ?",
]
STANCES_ON_OTHERS = ["What is IFPI's position on the Data Act?", "Que pense la SACEM du Digital Markets Act ?"]
NEVER_HAPPENED = [
    "When did the European Parliament repeal the AI Act?",
    "An welchem Tag hat das Europäische Parlament die KI-Verordnung wieder aufgehoben?",
    "Quand la Commission a-t-elle retiré le règlement sur l’IA ?",
]
STEPS = [
    ("When did the Council approve the AI Act?", "2024-05-21"),
    ("When did the member states approve the AI Act?", "2024-02-02"),
    ("Wann hat das Parlament die KI-Verordnung angenommen?", "2024-03-13"),
    ("¿Cuándo aprobó el Consejo el Reglamento de IA?", "2024-05-21"),
    ("Când a adoptat Consiliul Regulamentul privind IA?", "2024-05-21"),
    ("Milloin neuvosto äänesti tekoälyasetuksesta?", "2024-05-21"),
]
DUTIES = [
    ("Quand le résumé des données d'entraînement est-il devenu obligatoire ?", "2025-08-02"),
    ("Since when do providers need a copyright policy?", "2025-08-02"),
    ("Ab wann gilt die Pflicht zur Urheberrechtsstrategie?", "2025-08-02"),
    ("When was the template for the training summary published?", "2025-07-24"),
]
OURS_BESIDE_OTHERS = [
    ("EUIPO’s big study on genAI and copyright, when did it come out?", "2025-05-12"),
]


@pytest.mark.parametrize("question", [*OF_OTHERS, *DUTIES_OF_OTHERS, *STANCES_ON_OTHERS, *NEVER_HAPPENED])
def test_nothing_about_the_ai_act_is_said_of_other_laws(service: Service, question: str) -> None:
    found = service.answer(Question(question)).answer
    assert found.outcome in ("refuse", "closest"), found.text
    assert found.value is None


@pytest.mark.parametrize(("question", "day"), [*STEPS, *DUTIES, *OURS_BESIDE_OTHERS])
def test_steps_of_the_law_are_known_by_who_did_what(service: Service, question: str, day: str) -> None:
    found = service.answer(Question(question)).answer
    assert (found.outcome, found.value) == ("answer", day), found.text


def test_laws_on_copyright_are_spoken_of(service: Service) -> None:
    """Positions are looked for, even where there is none on this."""
    found = service.answer(Question("What does GESAC think of the text and data mining exception of the Copyright Directive?")).answer
    assert (found.kind, found.outcome) == ("position", "closest"), found.text
    assert "GESAC" in found.text


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("en", "Does the Data Governance Act apply?", ["Data", "Governance", "Act"]),
        ("sv", "Vad säger dataskyddslagen?", ["dataskyddslagen"]),
        ("sv", "Vad måste musikbolagen och förlagen göra?", []),
        ("lv", "No kura datuma jāpiemēro Datu akts?", ["Datu", "akts"]),
        ("lv", "kura datuma akts", []),
        ("it", "la lettera non è mica firmata", []),
        ("en", "What actors and actions say of data", []),
        ("de", "Gilt die Urheberrechtsrichtlinie?", ["Urheberrechtsrichtlinie"]),
        ("de", "Gilt die KI-Verordnung?", []),
        ("en", "When do the copyright rules of the AI Act apply?", []),
        ("fr", "le règlement sur l’IA et les données", []),
        ("en", "the AI Liability Directive", ["AI", "Liability", "Directive"]),
        ("fi", "Milloin tekoälyasetus tuli voimaan?", []),
        ("pl", "Kiedy przyjęto akt o usługach cyfrowych?", ["akt", "usługach", "cyfrowych"]),
        ("nl", "Wanneer trad de AVG in werking?", ["AVG"]),
        ("nl", "hoe hoog is het avg cijfer", []),
    ],
)
def test_other_laws_are_found_by_their_names(language: str, text: str, named: list[str]) -> None:
    assert [word.text for word in other_laws(tokens(text), language)] == named


@pytest.mark.parametrize(
    ("text", "about"), [("Is it in force?", False), ("the AI Act", True), ("genAI", True), ("intelligence artificielle", True)]
)
def test_words_for_artificial_intelligence_are_told_from_others(text: str, about: bool) -> None:
    assert are_about_ai(tokens(text)) is about


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Kokia LATGA pozicija dėl trečiojo praktikos kodekso projekto?", "LATGA"),
        ("¿Qué opina la SGAE del Código de Buenas Prácticas?", "SGAE"),
    ],
)
def test_an_acronym_that_a_few_examples_ask_about_is_a_name_that_nobody_knows(service: Service, question: str, name: str) -> None:
    found = service.answer(Question(question)).answer
    assert found.outcome in ("refuse", "closest")
    assert name in found.lead


def test_words_in_capitals_are_no_names_where_everything_is(service: Service) -> None:
    assert service.answer(Question("KTO PODPISAŁ OŚWIADCZENIE Z 30 LIPCA 2025?")).answer.outcome == "answer"


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        ("What does Article 4(3) say?", ("directive-eu-2019-790-article-4-3",)),  # of no other act the register has such a paragraph
        ("Article 4 of Directive (EU) 2019/790", ("directive-eu-2019-790-article-4-3",)),
        ("Artikel 53 Absatz 2", ("article-53-2",)),
        ("Article 53(1)(c), not Directive (EU) 2019/790", ("article-53-1-c",)),
        ("Article 4", ()),
        ("so what is in 53(1)(b)?", ("article-53-1-b",)),  # nothing else is written so
    ],
)  # fmt: skip
def test_a_provision_of_another_act_is_found_by_the_acts_number(text: str, slugs: tuple[str, ...]) -> None:
    assert [mention.slugs for mention in Provisions(shipped()).find(text, tokens(text))] == [slugs]
