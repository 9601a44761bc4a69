"""Whether an organisation welcomed or opposed something: yes and no follow from the stances in its entries, and from nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Question
from bot.service import Service
from knowledge.catalogue import Catalogue
from knowledge.facts import on_topic, stances

TODAY = date(2026, 11, 1)
FOR, AGAINST = {"welcomes", "supports"}, {"opposes", "regrets"}
# What does not let a yes or no follow from its label alone: the industry "supports" to limit these rules to transparency.
HALF_HEARTED = {("digitaleurope", "foundation-models")}
ASKED = {
    "en": ("Did {organisation} welcome {topic}?", "Did {organisation} oppose {topic}?"),
    "de": ("Hat {organisation} {topic} begrüßt?", "Hat {organisation} {topic} abgelehnt?"),
    "fr": ("{organisation} a-t-il salué {topic} ?", "{organisation} a-t-il critiqué {topic} ?"),
    "pl": ("Czy {organisation} poparło {topic}?", "Czy {organisation} sprzeciwiło się {topic}?"),
    "fi": ("Kannattiko {organisation} {topic}?", "Vastustiko {organisation} {topic}?"),
    "es": ("¿Ha celebrado {organisation} {topic}?", "¿Se opuso {organisation} a {topic}?"),
}


@pytest.mark.parametrize("share", [pytest.param(4, id="some"), pytest.param(2, id="more", marks=pytest.mark.slow)])
@pytest.mark.parametrize("language", ASKED)
def test_no_side_is_made_up(service: Service, language: str, share: int) -> None:
    """Of every topic on which an organisation took one side alone, it is said to have taken that one or nothing is said.

    Each language asks about one in `share` of them, and the next ones about the others, so that each is asked about at least once.
    """
    given, catalogue = 0, service.catalogue
    for organisation, topic, side in _one_sided(catalogue)[list(ASKED).index(language) % share :: share]:
        names = catalogue.labels[language].topics.get(topic) or catalogue.labels["en"].topics[topic]
        for asked_for, question in zip((FOR, AGAINST), ASKED[language], strict=True):
            text = question.format(organisation=catalogue.organisation_by_id[organisation].short_name, topic=names[0])
            answer = service.answer(Question(text, today=TODAY, language=language)).answer
            if answer.outcome == "answer" and answer.kind == "yes-no":
                given += 1
                assert answer.value == ("yes" if side is asked_for else "no"), text
    assert given > 100 / share


def _one_sided(catalogue: Catalogue) -> list[tuple[str, str, set[str]]]:
    found = []
    for organisation in [entry.id for entry in catalogue.organisations]:
        own = stances(catalogue, lambda taken, org=organisation: org in taken.organisations)  # type: ignore[misc]
        for topic in catalogue.topics:
            taken = {one.stance.stance for one in own if on_topic(catalogue, [topic.id], one)}
            sides = [side for side in (FOR, AGAINST) if side & taken]
            if len(sides) == 1 and topic.id in catalogue.labels["en"].topics and (organisation, topic.id) not in HALF_HEARTED:
                found.append((organisation, topic.id, sides[0]))
    return found


@pytest.mark.parametrize(
    ("question", "value", "document"),
    [
        ("Did EVA welcome the Parliament's vote of March 2024?", "yes", "eva-2024-03-13"),
        ("Was IFPI happy with what the ambassadors decided on 2 February 2024?", "yes", "ifpi-2024-02-02"),
        ("La SIAE si è espressa a favore del voto del Coreper?", "yes", "2024-02-01-joint-statement-before-coreper"),
        ("Were EMMA and ENPA pleased with the deal of December 2023?", "no", "2023-12-emma-enpa-on-trilogue-deal"),
        ("Haben EWC und GESAC den dritten Entwurf kritisiert?", "yes", "2025-03-28-joint-statement-third-draft"),
        ("Was EWC blij met het uitstel in de omnibus?", "no", "ewc-2026-05-07"),
        ("Czy GESAC poparł raport JURI ze stycznia 2026?", "yes", "gesac-2026-01-28"),
        ("Did CeSIA welcome the final Code of Practice?", "yes", "cesia-2025-07-11"),
        ("Czy CEPIC chwalił porozumienie z grudnia 2023 r.?", "yes", "cepic-2023-12-12"),
        ("Wasn't GESAC happy about the deal struck in December 2023?", "yes", "gesac-2023-12-11"),
        ("Iloitsiko CIAM siitä, miten täysistunto äänesti maaliskuussa 2024?", "yes", "ciam-2024-03-13"),
    ],
)
def test_a_side_is_told_with_what_was_said(service: Service, question: str, value: str, document: str) -> None:
    answer = service.answer(Question(question, today=TODAY)).answer
    assert (answer.outcome, answer.kind, answer.value) == ("answer", "yes-no", value)
    assert document in {citation.document for citation in answer.citations}


@pytest.mark.parametrize("question", ["Did anyone support the third draft?", "Hat jemand den dritten Entwurf begrüßt?"])
def test_who_took_the_other_side_is_not_listed(service: Service, question: str) -> None:
    answer = service.answer(Question(question, today=TODAY)).answer
    assert (answer.outcome, answer.items) == ("closest", ())


@pytest.mark.parametrize("question", ["Which letters did GEMA not sign?", "Welche Briefe hat die GEMA nicht unterschrieben?"])
def test_what_somebody_did_not_sign_is_not_what_it_signed(service: Service, question: str) -> None:
    assert service.answer(Question(question, today=TODAY)).answer.outcome == "closest"


@pytest.mark.parametrize(
    "question",
    [
        "Did CeSIA regret the final Code of Practice?",  # it welcomed the Code and regretted what had been weakened
        "What did EVA welcome in the Parliament's vote of March 2024?",
        "How did EVA react to the Parliament's vote of March 2024?",
        "Que salue GESAC dans le rapport JURI ?",
        "What condition did OpenAI attach to signing the Code?",
    ],
)
def test_what_is_not_asked_or_known_by_yes_or_no_gets_none(service: Service, question: str) -> None:
    assert service.answer(Question(question, today=TODAY)).answer.value is None


# Each of them has a neighbour that shares most of its words and on which others stand.
NEIGHBOURS = ("code-second-draft", "code-third-draft", "code-copyright-chapter", "training-template", "self-regulation", "juri-report")


def test_a_side_on_one_matter_is_none_on_its_neighbour(service: Service) -> None:
    """Of every organisation and every one of these matters: a yes or no needs a stance on that very matter."""
    catalogue = service.catalogue
    every = stances(catalogue, lambda _: True)
    topics = [topic for topic in catalogue.topics if topic.id in NEIGHBOURS]
    given = 0
    for organisation in sorted({one for taken in every for one in taken.organisations}):
        theirs = [taken for taken in every if organisation in taken.organisations]
        for topic in topics:
            took = {taken.stance.stance for taken in theirs if on_topic(catalogue, [topic.id], taken)}
            question = f"Does {catalogue.organisation_by_id[organisation].short_name} support {topic.name}?"
            answer = service.think(Question(question, today=TODAY)).answer
            if answer.outcome == "answer" and answer.value in ("yes", "no"):
                given += 1
                assert took & (FOR if answer.value == "yes" else AGAINST), question
    assert given > 25  # else nothing was tested


@pytest.mark.parametrize(
    "question", ["Is the template of July 2025 supported by IFPI?", "Did the European Writers' Council welcome the Voss report?"]
)
def test_who_asked_for_a_good_one_beforehand_has_not_welcomed_it(service: Service, question: str) -> None:
    assert service.think(Question(question, today=TODAY)).answer.value != "yes"
