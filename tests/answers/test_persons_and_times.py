"""What persons said, what was said before or after something, how long something lasted, all steps of one matter."""

from __future__ import annotations

import pytest

from bot.answers.contract import Answer, Question
from bot.service import Service
from tests.answers.conversations import cited


def answer(service: Service, question: str) -> Answer:
    found = service.answer(Question(question)).answer
    assert found.outcome == "answer", found.text
    return found


@pytest.mark.parametrize(
    ("question", "entry", "name"),
    [
        ("What did Brad Smith say about the Code of Practice?", "microsoft-2025-07-18", "Brad Smith"),
        ("Czego domagała się Nina George na warsztatach komisji JURI?", "ewc-2025-06-04", "Nina George"),
        ("co napisala Angela Mills Wade 30.7.2025 o kodexe?", "epc-2025-07-30", "Angela Mills Wade"),
        ("Was sagte Helen Smith im März 2025 zum dritten Entwurf?", "impala-2025-03-28", "Helen Smith"),
    ],
)
def test_a_person_is_quoted_with_the_organisation(service: Service, question: str, entry: str, name: str) -> None:
    found = answer(service, question)
    assert cited(found) == {entry}
    assert name in found.text


def test_a_person_signs_nothing(service: Service) -> None:
    assert service.answer(Question("Did Nina George sign the letter of 4 December 2024?")).answer.value is None


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("What did GESAC demand before the trilogue of 24 October 2023?", "gesac-2023-10-20"),
        ("Ko GESAC reikalavo prieš 2023 m. spalio 24 d. trišalį dialogą?", "gesac-2023-10-20"),
        ("What did IFPI say after the Coreper vote of 2 February 2024?", "ifpi-2024-02-02"),
    ],
)
def test_what_was_said_before_or_after_a_day_is_looked_for_there(service: Service, question: str, entry: str) -> None:
    assert cited(answer(service, question)) == {entry}


def test_what_lasted_is_counted_from_its_first_to_its_last_day(service: Service) -> None:
    question = "How many days did the Commission's consultation on the Article 50 guidelines and code last, from its start to the deadline?"
    found = answer(service, question)
    assert found.value == 28
    assert cited(found) == {"timeline:transparency-consultation"}


def test_all_steps_of_a_matter_come_in_their_order(service: Service) -> None:
    found = answer(service, "List all the steps of the AI omnibus with their dates")
    steps = [item.id for item in found.items]
    assert [step for step in steps if step in ("omnibus-proposal", "omnibus-agreement", "omnibus-entry-into-force")] == [
        "omnibus-proposal", "omnibus-agreement", "omnibus-entry-into-force",
    ]  # fmt: skip
    assert all("omnibus" in step or "high-risk" in step for step in steps)


def test_a_letter_is_known_by_how_many_signed_it(service: Service) -> None:
    found = service.answer(Question("Who signed the letter of the 13 organisations?")).answer
    assert found.outcome == "clarify"
    assert {"2024-12-04-letter-to-virkkunen-and-micallef", "2025-06-19-letter-to-juri-committee"} <= {item.id for item in found.items}


def test_a_misspelt_word_of_asking_is_read_as_it_was_meant(service: Service) -> None:
    asked = service.answer(Question("Which organisations signed the letter of 4 December 2024?")).answer
    misspelt = service.answer(Question("wich orgnisations signd the leter of 4 december 2024")).answer
    assert misspelt.items == asked.items


def test_what_was_said_long_before_a_milestone_is_not_about_it(service: Service) -> None:
    """All that is known of GEMA is of 2023, the final Code of 2025."""
    found = service.answer(Question("Was hält die GEMA vom finalen Praxisleitfaden?")).answer
    assert found.outcome == "closest", found.text
    assert {citation.date[:4] for citation in found.citations} == {"2023"}


def test_what_was_spoken_of_is_asked_for_next(service: Service) -> None:
    said = service.answer(Question("What did Helen Smith say about the third draft?"))
    assert service.answer(Question("Und wann wurde der veröffentlicht?"), (said.turn,)).answer.value == "2025-03-11"


def test_in_total_takes_in_whom_the_question_before_left_out(service: Service) -> None:
    belgian = service.answer(Question("Quels organismes belges ont signé la déclaration du 30 juillet 2025 ?"))
    whole = service.answer(Question("How many organisations signed the statement of 30 July 2025?")).answer.value
    assert belgian.answer.items == ()
    assert service.answer(Question("et combien en tout ?"), (belgian.turn,)).answer.value == whole


def test_a_word_for_people_of_a_country_is_no_family_name(service: Service) -> None:
    answer = service.answer(Question("Aan welke commissie van het Finse parlement was het standpunt van Tekijäfoorumi gericht?")).answer
    assert "Victor" not in answer.text
    assert "Victor Finn" in service.answer(Question("What did Finn say about the political agreement?")).answer.text


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("When did the Council – not Parliament – give the original AI Act its final approval?", "2024-05-21"),
        ("When did Parliament, not the Council, adopt the AI Act?", "2024-03-13"),
        ("Wann hat das Parlament, nicht der Rat, das KI-Gesetz angenommen?", "2024-03-13"),
        ("Kiedy Rada, a nie Parlament, przyjęła akt o AI?", "2024-05-21"),
    ],
)
def test_an_institution_that_is_denied_decides_nothing(service: Service, question: str, day: str) -> None:
    assert service.answer(Question(question)).answer.value == day


@pytest.mark.parametrize(
    ("question", "days"),
    [
        ("How many days apart are the coalition’s statements of 1 February and 13 March 2024?", 41),
        ("Wie viele Tage liegen zwischen der Erklärung vom 30. Juli 2025 und dem Geltungsbeginn der Pflichten für Allzweckmodelle?", 3),
        ("Ile dni minęło od podpisania rozporządzenia 2024/1689 do jego publikacji w Dzienniku Urzędowym?", 29),
    ],
)
def test_days_lie_between_the_two_that_are_named(service: Service, question: str, days: int) -> None:
    assert service.answer(Question(question)).answer.value == days


def test_the_part_of_an_article_that_is_named_is_told(service: Service) -> None:
    one = service.answer(Question("Que dit l'article 53 sur le résumé des contenus d'entraînement ?")).answer
    assert {citation.document for citation in one.citations} == {"provision:article-53-1-d"}
    whole = service.answer(Question("What does Article 53 require?")).answer
    assert len({citation.document for citation in whole.citations}) > 3


@pytest.mark.parametrize("question", ["When was the last time GESAC signed anything?", "Wann hat GESAC zum letzten Mal etwas unterschrieben?"])
def test_the_last_time_is_that_of_the_latest_document(service: Service, question: str) -> None:
    assert service.answer(Question(question)).answer.value == "2025-07-30"


def test_the_first_draft_is_no_first_letter(service: Service) -> None:
    assert service.answer(Question("Did IFPI sign the letter on the first draft?")).answer.kind != "list"


def test_umlauts_may_be_written_with_two_letters(service: Service) -> None:
    spelt, plain = ("erklärung vom 28. märz", "erklaerung vom 28. maerz")
    answers = [service.answer(Question(f"hat die gema die {day} 2025 unterzeichnet?")).answer for day in (spelt, plain)]
    assert [answer.value for answer in answers] == ["unknown", "unknown"]
    assert answers[0].citations == answers[1].citations
