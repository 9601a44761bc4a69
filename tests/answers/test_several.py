"""Several questions in one message are all answered; if only one can be, the answer says which."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.assistant import slots_of
from bot.answers.contract import Answer, Question, Turn
from bot.answers.several import SEPARATOR, split_questions
from bot.service import Service
from tests.answers import raw_facts

TODAY = date(2026, 11, 1)
SWEDISH = "2024-01-sweden-authors-open-letter"
DANISH = "2025-04-14-denmark-letter-to-ministers"
PRESS = "2025-04-press-publishers-and-journalists-open-letter"


def asked(service: Service, question: str) -> Answer:
    return service.think(Question(question, today=TODAY)).answer


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("Who signed it?", 1),
        ("Who signed it? And when was the vote?", 2),
        ("Hi! Who signed it? When was the vote? Thanks a lot!", 2),
        ("Who signed? Who wrote it? When was it? Where was it?", 1),
        ("Really? Who signed the letter?", 1),
        ("Is there anything that the federation has signed? If so, what?", 1),
        ("Hat die GEMA etwas unterzeichnet? Wenn ja, was?", 1),
        ("¿Quién firmó la carta? ¿Cuándo se votó?", 2),
        ("Ποιοι υπέγραψαν την επιστολή; Πότε έγινε η ψηφοφορία;", 2),
        ("Who signed; and why; is not asked here", 1),
        ("https://example.org/?a=1 is where?", 1),
        ("", 1),
    ],
)
def test_a_message_is_taken_apart_at_its_question_marks(message: str, parts: int) -> None:
    found = split_questions(message)
    assert len(found) == parts
    assert "".join(" ".join(found).split()) == "".join(message.split())


@pytest.mark.parametrize(
    "message",
    [
        "Who signed the Swedish open letter of January 2024? And when was the COREPER vote?",
        "Wann war die COREPER-Abstimmung? Und wer hat den schwedischen offenen Brief vom Januar 2024 unterschrieben?",
        "Qui a signé la lettre ouverte suédoise de janvier 2024 ? Et quand a eu lieu le vote au COREPER ?",
    ],
)
def test_both_questions_are_answered_in_their_order(service: Service, message: str) -> None:
    answer = asked(service, message)
    assert answer.outcome == "answer"
    assert {item.id for item in answer.items} == raw_facts.documents()[SWEDISH].signed
    assert answer.value == "2024-02-02"
    assert {SWEDISH, "timeline:coreper-vote"} <= {citation.document for citation in answer.citations}
    assert answer.text.index("1. ") < answer.text.index("2. ")
    assert answer.kind == ("date" if message.startswith("Wann") else "list")
    assert answer.question == message


def test_two_lists_stand_one_after_the_other(service: Service) -> None:
    answer = asked(service, "Who signed the Swedish open letter of January 2024? Who signed the joint statement of 13 March 2024?")
    first, second = answer.text.split("\n\n2. ")
    assert "Svenska Tecknare" in first
    assert "IFPI" not in first
    assert "IFPI" in second


def test_when_only_one_has_an_answer_it_is_said_which(service: Service) -> None:
    answer = asked(service, "What is the annual budget of IMPALA? Who signed the Swedish open letter of January 2024?")
    assert answer.outcome == "answer"
    assert {item.id for item in answer.items} == raw_facts.documents()[SWEDISH].signed
    assert answer.notes[-1] == "Only this question is answered: Who signed the Swedish open letter of January 2024?"


def test_when_none_has_an_answer_the_message_is_refused(service: Service) -> None:
    answer = asked(service, "What is the annual budget of IMPALA? How many people work there?")
    assert answer.outcome in ("refuse", "closest")


def test_a_greeting_is_no_question(service: Service) -> None:
    answer = asked(service, "Hello, how are you? Who signed the Swedish open letter of January 2024?")
    assert {item.id for item in answer.items} == raw_facts.documents()[SWEDISH].signed


def test_the_conversation_goes_on_from_the_last_question(service: Service) -> None:
    first = service.think(Question("When was the COREPER vote? Did GEMA sign the statement before the COREPER vote?", today=TODAY))
    assert first.answer.value == "2024-02-02"
    after = service.think(Question("And SACEM?", today=TODAY), [Turn(slots_of(first))]).answer
    assert (after.kind, after.value) == ("yes-no", "yes")


def test_each_question_can_be_answered_again_from_its_id(service: Service) -> None:
    answer = asked(service, "Who signed the Swedish open letter of January 2024? And when was the COREPER vote?")
    remade = [service.remake(one) for one in answer.answer_id.split(SEPARATOR)]
    assert [one.changed for one in remade] == [False, False]
    assert [one.answer.kind for one in remade] == ["list", "date"]


@pytest.mark.parametrize(
    ("question", "day", "signed"),
    [
        ("Wann wurde der offene Brief aus Schweden vom Januar 2024 verschickt und wer hat ihn unterschrieben?", "2024-01", SWEDISH),
        ("Quand la lettre aux ministres danois a-t-elle été envoyée et qui l'a signée ?", "2025-04-14", DANISH),
        ("kiedy wyszedl list otwarty wydawcow prasy i dziennikarzy i kto podpisal", "2025-04", PRESS),
    ],
)
def test_two_questions_that_an_and_joins_are_both_answered(service: Service, question: str, day: str, signed: str) -> None:
    answer = asked(service, question)
    assert (answer.outcome, answer.value) == ("answer", day)
    assert {item.id for item in answer.items} == raw_facts.documents()[signed].signed


@pytest.mark.parametrize(
    ("question", "value", "cited"),
    [
        ("När antogs AI-förordningen och när trädde den i kraft?", "2024-05-21", {"timeline:council-adoption", "timeline:entry-into-force"}),
        ("¿Desde cuándo deben publicar el resumen de entrenamiento y quién puede multarlos?", "2025-08-02", {"provision:article-101"}),
        ("When did the omnibus enter into force, and under which number?", "2026-07-27", {"timeline:omnibus-publication"}),
    ],
)
def test_each_of_two_questions_may_be_of_a_thing_of_its_own(service: Service, question: str, value: str, cited: set[str]) -> None:
    answer = asked(service, question)
    assert (answer.outcome, answer.value, answer.kind) == ("answer", value, "date")
    assert answer.text.index("1. ") < answer.text.index("2. ")
    assert cited <= {citation.document for citation in answer.citations}


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Was verlangt Artikel 50 und ab wann gilt er?", "2026-08-02"),
        ("What does Article 53(1)(d) demand and since when does it apply?", "2025-08-02"),
    ],
)
def test_a_provision_and_its_day_are_told_once(service: Service, question: str, value: str) -> None:
    answer = asked(service, question)
    assert (answer.kind, answer.value) == ("date", value)
    assert not answer.text.startswith("1. ")
    assert any(citation.quote in answer.text for citation in answer.citations)


def test_yes_or_no_comes_with_what_was_asked_besides(service: Service) -> None:
    answer = asked(service, "Wurde die Erklärung vom 30. Juli 2025 von GEMA unterzeichnet, und was wird darin kritisiert?")
    assert answer.text.startswith("1. Unbekannt. GEMA")
    assert (answer.kind, answer.value) == ("yes-no", "unknown")
    assert "\n2. Die gemeinsame Erklärung" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Vai omnibuss Parlamenta plenārsēdē jau ir pieņemts, un kad tas notika?",
        "Did Parliament's plenary already adopt the omnibus, and when was that?",
        "Je li Parlament već glasovao o omnibusu i kada?",
        "Har AI-omnibusen redan röstats igenom i plenum, och när?",
    ],
)
def test_since_when_says_yes_as_well(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert (answer.kind, answer.value) == ("date", "2026-06-16")
    assert not answer.text.startswith("1. ")


@pytest.mark.parametrize(
    ("question", "only"),
    [
        ("Wann hat der Rat den AI Act angenommen und wer hat dagegen gestimmt?", "Wann hat der Rat den AI Act angenommen"),
        ("When was the third draft published and which letters answered it?", "When was the third draft published"),
    ],
)
def test_what_has_no_answer_of_two_questions_is_not_passed_over(service: Service, question: str, only: str) -> None:
    answer = asked(service, question)
    assert answer.outcome == "answer"
    assert answer.notes[-1].endswith(only)


@pytest.mark.parametrize(
    "question",
    [
        "Em que dia é que a Comissão apresentou a proposta do Regulamento IA?",
        "Quale considerando tratta dei modelli addestrati fuori dall'Unione e che cosa dice?",
    ],
)
def test_what_one_answer_tells_is_said_once(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert answer.outcome == "answer"
    assert not answer.text.startswith("1. ")
    assert not any("risponde solo" in note or question[:20] in note for note in answer.notes)


@pytest.mark.parametrize(
    "question",
    [
        "Which organisations signed the open letter of Sweden and who did not?",
        "When did the Commission publish the guidelines on what a model is and who its provider is?",
    ],
)
def test_what_is_one_question_stays_one(service: Service, question: str) -> None:
    assert not asked(service, question).text.startswith("1. ")


@pytest.mark.parametrize(
    ("question", "value", "signed"),
    [
        ("Har FIM skrevet under på brevet til JURI-udvalget fra juni 2025, og hvor mange organisationer siges i alt at stå bag?", "yes", "fim"),
        ("Did the EWC sign the letter of 19 June 2025 to JURI, and how many were behind it?", "yes", "ewc"),
        ("Who signed the letter of 19 June 2025 to JURI, and is this list complete?", None, "ewc"),
        ("Chi ha firmato la lettera del 19 giugno 2025 alla commissione JURI, e l'elenco è completo?", None, "ewc"),
    ],
)
def test_a_list_beside_another_question_on_it(service: Service, question: str, value: str | None, signed: str) -> None:
    answer = asked(service, question)
    assert (answer.value, answer.complete) == (value, False)
    assert signed in {item.id for item in answer.items}
