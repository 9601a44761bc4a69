"""Two things in time that a question names: days between them, which was first, and one of them beside a day."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest

from bot.answers.contract import Answer, Question
from bot.service import Service
from tests.answers import raw_facts
from tests.answers.conversations import last_answer
from tests.probes.crossed import crossed

TODAY = date(2026, 11, 1)


def asked(service: Service, question: str) -> Answer:
    return service.think(Question(question, today=TODAY)).answer


def day(event: str) -> date:
    return date.fromisoformat(str(raw_facts.events()[event]["date"]))


def days(one: str, other: str) -> int:
    return abs((day(other) - day(one)).days)


@pytest.mark.parametrize(
    ("question", "one", "other"),
    [
        ("Ile dni dzieliło publikację pierwszego i drugiego projektu kodeksu postępowania GPAI?", "gpai-code-draft-1", "gpai-code-draft-2"),
        ("Hány nap telt el az elsőtől a harmadik tervezetig?", "gpai-code-draft-1", "gpai-code-draft-3"),
        ("Koľko dní uplynulo od druhého do tretieho návrhu kódexu?", "gpai-code-draft-2", "gpai-code-draft-3"),
        ("How many days lay between the first and the second draft of the Code of Practice?", "gpai-code-draft-1", "gpai-code-draft-2"),
        ("Koliko dni je minilo med prvim in drugim osnutkom kodeksa prakse?", "gpai-code-draft-1", "gpai-code-draft-2"),
        ("Ile dni upłynęło od publikacji trzeciego projektu kodeksu do wersji ostatecznej?", "gpai-code-draft-3", "gpai-code-final"),
        ("hany nap telt el az AI rendelet alairasa es a hivatalos lapban valo kihirdetese kozott", "signature", "oj-publication"),
        ("Hány nap telt el a Bizottság eredeti javaslata és a Parlament plenáris elfogadása között?", "commission-proposal", "ep-plenary-vote"),
    ],
)  # fmt: skip
def test_days_between(service: Service, question: str, one: str, other: str) -> None:
    answer = asked(service, question)
    assert answer.value == days(one, other), answer.lead


def test_any_two_drafts_of_the_code_are_told_apart(service: Service) -> None:
    drafts = {"first draft": "gpai-code-draft-1", "second draft": "gpai-code-draft-2", "third draft": "gpai-code-draft-3"}
    for one, other in combinations(drafts, 2):
        answer = asked(service, f"How many days passed from the {one} of the Code of Practice to the {other}?")
        assert answer.value == days(drafts[one], drafts[other]), (one, other)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Did the AI Act enter into force before 1 September 2024?", "yes"),
        ("Did the AI Act enter into force before 1 July 2024?", "no"),
        ("L’omnibus sull’IA è entrato in vigore prima del 2 agosto 2026?", "yes"),
    ],
)
def test_one_thing_beside_a_day(service: Service, question: str, value: str) -> None:
    answer = asked(service, question)
    assert (answer.kind, answer.value) == ("yes-no", value)


def test_one_thing_is_no_pair(service: Service) -> None:
    answer = asked(service, "Koľko dní uplynulo odvtedy, čo AI akt nadobudol účinnosť?")
    assert answer.value == (TODAY - day("entry-into-force")).days


def test_a_set_needs_both_of_its_documents(service: Service) -> None:
    both, _ = raw_facts.combined(
        ["2024-02-01-joint-statement-before-coreper", "2025-07-30-joint-statement-implementation-package"], "and"
    )  # fmt: skip
    for question in (
        "Which organisations signed both the COREPER statement and the one of 30 July 2025?",
        "¿Qué organizaciones firmaron tanto la declaración de COREPER como la del 30 de julio de 2025?",
    ):
        assert {item.id for item in asked(service, question).items} == both, question


def test_the_sentence_that_asks_names_the_two(service: Service) -> None:
    told = "I am drawing a chart on how slowly the drafting went."
    asked = "How many days did it take from the first draft of the GPAI Code of Practice to the publication of the final Code?"
    assert service.answer(Question(f"{told} {asked}")).answer.value == 238


def test_where_nobody_speaks_of_a_letter_the_vote_of_its_day_is_meant(service: Service) -> None:
    question = "How many days passed between the plenary vote of the European Parliament on 13 March 2024 and the adoption by the Council?"
    assert service.answer(Question(question)).answer.value == 69


@pytest.mark.parametrize(
    "text",
    [
        "Hur många dagar gick det mellan förslaget till AI-omnibus och dess ikraftträdande?",
        "Hvor mange dage gik der fra forslaget til AI-omnibus til dens ikrafttræden?",
        "How many days passed between the proposal of the AI omnibus and its entry into force?",
    ],
)
def test_what_is_its_own_is_of_the_matter_that_was_named(service: Service, text: str) -> None:
    assert asked(service, text).value == 250


@pytest.mark.parametrize(
    "question",
    [
        "How many days lay between the first and the third version of the GPAI Code?",
        "Hoeveel dagen zaten er tussen de eerste en de derde versie van de GPAI-gedragscode?",
        "Wie viele Tage lagen zwischen dem ersten und dem dritten Entwurf des Praxisleitfadens?",
        "Combien de jours entre la première et la troisième version du code de bonnes pratiques ?",
        "Quanti giorni sono passati tra la prima e la terza versione del codice?",
        "Hány nap telt el a kódex első és harmadik változata között?",
        "Koliko dana je prošlo između prvog i trećeg nacrta kodeksa?",
        "Kiek dienų praėjo nuo pirmojo iki trečiojo kodekso projekto?",
        "Cik dienu pagāja starp pirmo un trešo kodeksa projektu?",
        "Montako päivää oli ensimmäisen ja kolmannen luonnoksen välillä?",
        "Mitu päeva oli tegevusjuhendi esimese ja kolmanda kavandi vahel?",
        "Πόσες μέρες μεσολάβησαν μεταξύ του πρώτου και του τρίτου σχεδίου του κώδικα;",
        "Câte zile au trecut între prima și a treia versiune a Codului de practici?",
    ],
)
def test_two_of_a_series_are_told_by_their_numbers(service: Service, question: str) -> None:
    assert asked(service, question).value == days("gpai-code-draft-1", "gpai-code-draft-3")


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("Kolik dní uplynulo od předložení digitálního omnibusu k umělé inteligenci do jeho vstupu v platnost?", "omnibus-entry-into-force"),
        ("Montako päivää kului tekoälyomnibusin ehdotuksesta sen voimaantuloon?", "omnibus-entry-into-force"),
        ("Koľko dní uplynulo od návrhu omnibusu o umelej inteligencii do nadobudnutia jeho účinnosti?", "omnibus-entry-into-force"),
        ("How many days passed between the proposal of the AI omnibus and the entry into force of the AI Act?", "entry-into-force"),
    ],
)
def test_each_step_is_of_the_law_that_is_named_for_it(service: Service, question: str, other: str) -> None:
    assert asked(service, question).value == days("omnibus-proposal", other)


def test_two_things_named_in_full_are_put_in_order(service: Service) -> None:
    """Every ninth question that is made by crossing names: some letters are called after votes before which they came."""
    questions = [question for question in crossed("order") if question["id"].endswith("-0")][::9]
    told = {question["id"]: asked(service, question["question"]) for question in questions}
    right = [question for question in questions if told[question["id"]].value == question["expect"]["value"]]
    wrong = [question["id"] for question in questions if told[question["id"]].value in {"yes", "no"} and question not in right]
    assert len(right) >= 0.9 * len(questions)
    assert len(wrong) <= 0.02 * len(questions), wrong


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Ar „Meta“ atsisakymas pasirašyti praktikos kodeksą buvo anksčiau nei Dirbtinio intelekto akto įsigaliojimas?", "no"),
        ("Did the training summary template come before Meta's refusal to sign the Code of Practice?", "no"),
        ("Kam das gemeinsame Schreiben an Virkkunen und Micallef vor der gemeinsamen Erklärung „True culture needs originals“?", "no"),
        ("Was the international charter “Culture and Innovation” before the entry into force of the AI omnibus?", "yes"),
    ],
)
def test_a_name_with_signing_or_a_letter_in_it_is_put_in_order(service: Service, question: str, value: str) -> None:
    assert asked(service, question).value == value


def test_who_signed_before_something_is_no_order(service: Service) -> None:
    answer = asked(service, "Did FIM sign the joint letter to the JURI committee of 19 June 2025 before the committee's vote?")
    assert answer.value in {"yes", None}


@pytest.mark.parametrize("before", ["When did Parliament vote in plenary?", "Who signed the charter?", "When was the omnibus proposed?"])
def test_two_things_named_in_full_are_meant_whatever_was_spoken_of(service: Service, before: str) -> None:
    text = "How many days lie between the COREPER vote and the entry into force of the AI Act?"
    assert last_answer(service, before, text, today=TODAY).value == days("coreper-vote", "entry-into-force")


@pytest.mark.parametrize(
    ("before", "text", "one", "other"),
    [
        ("When was the omnibus proposed?", "How many days between the proposal and the publication?",
         "omnibus-proposal", "omnibus-publication"),
        ("When was the AI Act proposed?", "How many days between that day and its publication?", "commission-proposal", "oj-publication"),
        ("Quand la Commission a-t-elle proposé l’omnibus ?", "Combien de jours se sont écoulés entre cette date et son entrée en vigueur ?",
         "omnibus-proposal", "omnibus-entry-into-force"),
        ("Wann hat der Rat den AI Act angenommen?", "Wie viele Tage liegen zwischen diesem Tag und dem Inkrafttreten?",
         "council-adoption", "entry-into-force"),
    ],
)  # fmt: skip
def test_days_from_what_was_spoken_of_and_of_its_law(service: Service, before: str, text: str, one: str, other: str) -> None:
    assert last_answer(service, before, text, today=TODAY).value == days(one, other)
