"""What people ask first of a document, an organisation or a day is answered alike, however their language puts it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Answer, Question
from bot.service import Service
from tests.answers.conversations import cited

TODAY = date(2026, 12, 2)
LETTER, STATEMENT = "2024-10-29-meaningful-implementation-letter", "2025-07-30-joint-statement-implementation-package"
RESOLUTION, OLDER_MODELS = "timeline:ep-copyright-resolution", "timeline:legacy-gpai-deadline"
COREPER = "2024-02-01-joint-statement-before-coreper"


def asked(service: Service, question: str) -> Answer:
    return service.think(Question(question, today=TODAY)).answer


@pytest.mark.parametrize(
    "question",
    [
        "Which came first, the letter of 29 October 2024 or the statement of 30 July 2025?",
        "Co było pierwsze: list z 29 października 2024 r. czy oświadczenie z 30 lipca 2025 r.?",
        "Vilket kom först, brevet från den 29 oktober 2024 eller uttalandet från den 30 juli 2025?",
        "Melyik volt előbb, a 2024. október 29-i levél vagy a 2025. július 30-i nyilatkozat?",
    ],
)
def test_which_of_two_documents_came_first_is_no_question_of_who_signed_them(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert (answer.outcome, answer.kind) == ("answer", "yes-no")
    assert cited(answer) == {LETTER, STATEMENT}
    assert answer.text.index("2024") < answer.text.index("2025")


def test_who_signed_either_of_two_documents_is_still_asked_so(service: Service) -> None:
    answer = asked(service, "Who signed the letter of 29 October 2024 or the statement of 30 July 2025?")
    assert answer.kind == "list"
    assert {"gesac", "ifpi"} <= {item.id for item in answer.items}


@pytest.mark.parametrize(
    "question",
    [
        "What did the European Parliament call for in March 2026?",
        "Qu'a demandé le Parlement européen en mars 2026 ?",
        "Mida Euroopa Parlament 2026. aasta märtsis nõudis?",
    ],
)
def test_what_parliament_called_for_is_in_its_resolution_and_in_no_letter(service: Service, question: str) -> None:
    assert cited(asked(service, question)) == {RESOLUTION}


def test_what_parliament_called_for_when_it_called_for_nothing_is_not_told(service: Service) -> None:
    assert asked(service, "What did the European Parliament call for in June 2026?").outcome in ("closest", "refuse")


@pytest.mark.parametrize("question", ["Which deadlines have already passed?", "Koji su rokovi već prošli?", "Mitkä määräajat ovat jo menneet?"])
def test_deadlines_that_have_passed_are_not_those_ahead(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert answer.outcome == "answer"
    assert "article-53-1-d" in {item.id for item in answer.items}
    assert OLDER_MODELS not in cited(answer)


@pytest.mark.parametrize(
    "question",
    [
        "How long is it until 2 August 2027?",
        "ile zostało do 2 sierpnia 2027",
        "kemm għad fadal sat-2 ta' Awwissu 2027",
    ],
)
def test_time_left_until_a_day_is_counted_in_days(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert (answer.kind, answer.value) == ("count", (date(2027, 8, 2) - TODAY).days)


@pytest.mark.parametrize(
    "question",
    [
        "what do you know about SACEM",
        "was weißt du über die SACEM",
        "mida sa SACEMist tead",
        "¿qué sabes de la SACEM?",
    ],
)
def test_what_is_known_of_an_organisation_is_nothing_about_the_bot(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert answer.outcome == "answer"
    assert "SACEM" in answer.text
    assert "organisations" in cited(answer)


@pytest.mark.parametrize("question", ["When did IFPI last say something?", "Kiedy IFPI ostatni raz zabrało głos?", "När sa IFPI något senast?"])
def test_when_one_was_last_heard_of_is_the_day_of_the_latest_that_it_signed_or_said(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert (answer.outcome, answer.value) == ("answer", "2025-07-30")


@pytest.mark.parametrize(
    "question",
    [
        "Does FIM take part in the campaign?",
        "Czy FIM bierze udział w kampanii?",
        "La FIM fait partie de la campagne ?",
    ],
)
def test_whether_one_is_part_of_the_campaign_is_told_by_all_that_it_signed(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert (answer.kind, answer.value) == ("yes-no", "yes")
    assert [item.id for item in answer.items] == [item.id for item in asked(service, "What did FIM sign?").items]


@pytest.mark.parametrize(
    "question",
    [
        "Has GEMA ever said anything about the Code of Practice?",
        "heeft GEMA ooit iets gezegd over de praktijkcode?",
    ],
)
def test_what_one_said_of_other_matters_is_no_answer(service: Service, question: str) -> None:
    assert asked(service, question).outcome == "closest"
    assert asked(service, "Has GEMA ever said anything about transparency?").outcome == "answer"


@pytest.mark.parametrize(
    "question",
    [
        "Can I get the original of the letter of 29 October 2024?",
        "ar galima gauti 2024-10-29 laiško originalą?",
    ],
)
def test_the_original_of_a_letter_is_where_it_was_published(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert (answer.outcome, cited(answer)) == ("answer", {LETTER})
    assert all(citation.url.startswith("https://") for citation in answer.citations)


def test_whether_any_of_a_sector_signed_names_them(service: Service) -> None:
    answer = asked(service, "Did any press publishers sign?")
    assert answer.value == "yes"
    assert {"emma", "enpa"} <= {item.id for item in answer.items}
    assert asked(service, "Did any newspaper publishers of Mars sign?").outcome != "answer"


def test_whether_two_signed_the_same_letters_is_told_by_these(service: Service) -> None:
    answer = asked(service, "Did GEMA and SACEM sign the same letters?")
    assert [item.id for item in answer.items] == [COREPER]
