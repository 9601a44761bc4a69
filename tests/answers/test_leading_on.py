"""Turns that lead on from what was told: to another step, another letter, another one who spoke, or what the same ones say of something."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Answer, Question, Turn
from bot.service import Service
from tests.answers import raw_facts

TODAY = date(2026, 12, 1)
EVENTS = raw_facts.events()


def last(service: Service, *texts: str) -> Answer:
    """Return the last answer of a conversation."""
    history: tuple[Turn, ...] = ()
    for text in texts:
        told = service.answer(Question(text, today=TODAY), history)
        history = (*history, told.turn)
    return told.answer


def day(event: str) -> str:
    return str(EVENTS[event]["date"])


@pytest.mark.parametrize(
    "texts",
    [
        ("When was the AI Act published?", "and signed?"),
        ("Wann wurde die KI-Verordnung im Amtsblatt veröffentlicht?", "und unterzeichnet?"),
        ("Quand le règlement a-t-il été publié ?", "et signé ?"),
        ("Kiedy opublikowano akt o AI?", "a podpisano?"),
        ("Milloin tekoälysäädös julkaistiin?", "entä allekirjoitettiin?"),
    ],
)
def test_a_deed_alone_is_another_step_of_the_same_law(service: Service, texts: tuple[str, str]) -> None:
    assert last(service, *texts).value == day("signature")


@pytest.mark.parametrize(
    ("texts", "event"),
    [
        (("When was the omnibus proposed?", "and agreed?"), "omnibus-agreement"),
        (("When was the kick-off plenary for the Code of Practice?", "and the first draft?"), "gpai-code-draft-1"),
        (
            ("Koska parlamentin valiokunnat hyväksyivät neuvotellun tekoälysäädöksen tekstin helmikuussa 2024", "entä täysistunto?"),
            "ep-plenary-vote",
        ),
        (("Wann hat der Rechtsausschuss über den Bericht von Axel Voss abgestimmt?", "Und wann das Plenum?"), "ep-copyright-resolution"),
        (
            ("Quand la plénière du Parlement a-t-elle adopté l'omnibus IA ?", "non pardon, je voulais dire le conseil"),
            "omnibus-council-adoption",
        ),
        (
            ("Quando il Consiglio ha adottato l'orientamento generale sull'AI Act?", "e la proposta della commissione di quand'è?"),
            "commission-proposal",
        ),
        (
            ("Quand la Commission a-t-elle publié les lignes directrices GPAI ?", "depuis quand ces obligations s'appliquent-elles ?"),
            "gpai-obligations-apply",
        ),
    ],
)
def test_another_step_is_named_by_its_name_its_maker_or_its_duties(service: Service, texts: tuple[str, str], event: str) -> None:
    assert last(service, *texts).value == day(event)


def test_days_until_another_start_after_an_article(service: Service) -> None:
    until = last(service, "What does Article 111(3) say?", "how many days until then?", "and until the high-risk rules for products?")
    assert until.value == (date.fromisoformat(day("high-risk-annex-i")) - TODAY).days


def test_the_vote_that_was_spoken_of(service: Service) -> None:
    for texts in [
        ("What did GEMA say before the COREPER vote?", "how did the vote end?"),
        ("Was hat der DJV vor der COREPER-Abstimmung gesagt?", "wie ist die Abstimmung dann ausgegangen"),
        ("Who signed the joint statement of 1 February 2024?", "how did the vote go?"),
    ]:
        assert last(service, *texts).citations[0].document == "timeline:coreper-vote"


def test_how_a_committee_voted(service: Service) -> None:
    for text in ["How did the legal affairs committee vote?", "Mit welchem Ergebnis hat der Rechtsausschuss abgestimmt?"]:
        assert last(service, text).citations[0].document == "timeline:juri-vote"


def test_a_letter_of_a_time_is_the_one_called_alike(service: Service) -> None:
    told = last(service, "Who was the letter of the 71 French organisations addressed to?", "and the earlier one, from September 2023?")
    assert told.citations[0].document == "2023-09-29-france-letter-to-prime-minister"


def test_those_on_the_list_are_of_the_letter_and_those_in_the_register_are_not(service: Service) -> None:
    first = "Did GEMA sign the joint statement of 1 February 2024?"
    on_the_list = {item.id for item in last(service, first, "which publishers are on the list?").items}
    in_the_register = {item.id for item in last(service, first, "which publishers are in the register?").items}
    signed = raw_facts.documents()["2024-02-01-joint-statement-before-coreper"].signed
    assert on_the_list == in_the_register & signed
    assert not in_the_register <= signed


def test_what_the_one_without_an_answer_says(service: Service) -> None:
    for first in ["How many members does IMRO have?", "What is IMRO?"]:
        told = last(service, first, "what did they say about the political agreement?")
        assert {cited.document for cited in told.citations} == {"imro-2023-12-11"}


@pytest.mark.parametrize(
    "texts",
    [("Was ist GESAC?", "und was sagen sie zur Transparenz?"), ("What is GESAC?", "and what do they say about transparency?")],
)
def test_they_are_the_one_spoken_of(service: Service, texts: tuple[str, str]) -> None:
    assert all(cited.document.startswith("gesac-") for cited in last(service, *texts).citations)


def test_what_a_letter_says_of_something_after_a_signature(service: Service) -> None:
    told = last(service, "Did GEMA sign the joint statement of 1 February 2024?", "what does it say about transparency?")
    assert {cited.document for cited in told.citations} == {"2024-02-01-joint-statement-before-coreper"}


def test_when_another_one_announced_the_same_and_why(service: Service) -> None:
    told = last(service, "What did Anthropic say about the Code?", "and when did Google announce that it would sign?")
    assert told.citations[0].document == "google-2025-07-30"
    assert told.value == "2025-07-30"
    why = last(service, "When did CCIA Europe ask EU leaders to pause the AI Act?", "why?")
    assert (why.kind, why.citations[0].document) == ("position", "ccia-europe-2025-06-26")


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        (("Is SAA among the signatories of the statement of 30 July 2025?", "aepo-artis?"), "en"),
        (("Welke Deense organisaties staan er in het register?", "en kroatische?"), "nl"),
    ],
)
def test_a_turn_of_a_name_alone_keeps_the_language(service: Service, texts: tuple[str, str], language: str) -> None:
    assert last(service, *texts).language == language
