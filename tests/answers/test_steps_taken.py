"""Whether a step of a law, a code or a text was taken: yes with its day, no before it, and nothing where others took it or nobody did."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("Has the AI Act been adopted?", "council-adoption"),
        ("Did Parliament adopt the AI Act?", "ep-plenary-vote"),
        ("Hat das Parlament dem KI-Omnibus zugestimmt?", "omnibus-ep-plenary"),
        ("Has the digital omnibus been adopted?", "omnibus-council-adoption"),
        ("L’omnibus numérique a-t-il été adopté ?", "omnibus-council-adoption"),
        ("Czy omnibus cyfrowy został przyjęty?", "omnibus-council-adoption"),
        ("Onko digiomnibus hyväksytty?", "omnibus-council-adoption"),
        ("Vai MI akts ir pieņemts?", "council-adoption"),
        ("¿Se ha publicado el código de buenas prácticas?", "gpai-code-final"),
        ("Is the Code of Practice out?", "gpai-code-final"),
        ("Wurde die Vorlage für die Zusammenfassung veröffentlicht?", "training-template"),
        ("Has the Parliament’s study on generative AI and copyright been published?", "juri-study"),
        ("Did the Commission find the Code adequate?", "code-adequacy"),
        ("Was a political agreement reached on the AI Act?", "political-agreement"),
        ("Is there an agreement on the omnibus?", "omnibus-agreement"),
        ("Δημοσιεύτηκε ο κώδικας ορθής πρακτικής;", "gpai-code-final"),
        ("Has the third draft of the Code been published?", "gpai-code-draft-3"),
    ],
)
def test_a_step_that_was_taken_is_told_with_its_day(service: Service, text: str, step: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert (answer.outcome, answer.value) == ("answer", "yes")
    assert cited(answer) == {f"timeline:{step}"}


@pytest.mark.parametrize(
    ("text", "today"),
    [
        ("Has the omnibus been adopted?", date(2026, 3, 1)),
        ("Has the AI Act been adopted?", date(2024, 2, 15)),
        ("Has the final Code been published?", date(2025, 5, 5)),
    ],
)
def test_before_its_day_it_was_not(service: Service, text: str, today: date) -> None:
    answer = last_answer(service, text, today=today)
    assert (answer.outcome, answer.value) == ("answer", "no")


@pytest.mark.parametrize(
    "text",
    [
        "Did the Commission adopt the AI Act?",
        "La Commission a-t-elle adopté le règlement sur l’IA ?",
        "Has the Council published the Code of Practice?",
        "Was the Code of Practice adopted by Parliament?",
        "Has the fourth draft of the Code been published?",
        "Did Parliament reject the AI Act?",
        "Has Germany implemented the AI Act?",
        "Has the code been translated?",
        "Did EUIPO adopt the template?",
        "Has the omnibus been challenged in court?",
    ],
)
def test_what_nobody_did_or_somebody_else_is_not_confirmed(service: Service, text: str) -> None:
    assert last_answer(service, text, today=TODAY).outcome in ("closest", "refuse", "clarify")


def test_two_questions_on_a_step_get_its_day(service: Service) -> None:
    answer = last_answer(service, "Has the Council adopted the omnibus? When?", today=TODAY)
    assert (answer.kind, answer.value) == ("date", "2026-06-29")


@pytest.mark.parametrize("text", ["L’AI Act a-t-il été adopté ?", "Le code de bonnes pratiques a-t-il été publié ?"])
def test_the_editors_answer_is_not_given_for_another_matter(service: Service, text: str) -> None:
    assert last_answer(service, text, today=TODAY).kind == "yes-no"


@pytest.mark.parametrize(
    "text",
    [
        "Hat die CDU die KI-Verordnung angenommen?", "Did the EPP adopt the omnibus?", "Did S&D adopt the omnibus?",
        "Bylo ODS pro schválení AI Actu?", "War die FDP für den AI Act im Coreper?",
    ],
)  # fmt: skip
def test_what_a_short_name_stands_for_did_not_take_the_step(service: Service, text: str) -> None:
    assert last_answer(service, text, today=TODAY).outcome != "answer"


@pytest.mark.parametrize("text", ["HAS THE AI ACT BEEN ADOPTED?", "Has the EU AI Act been adopted?", "Did the EP adopt the AI Act?"])
def test_short_names_that_belong_to_it_are_no_other(service: Service, text: str) -> None:
    assert last_answer(service, text, today=TODAY).value == "yes"


@pytest.mark.parametrize(
    ("text", "vote", "votes"),
    [
        ("How many MEPs voted for the AI Act?", "ep-plenary-vote", "523"),
        ("Combien de députés ont voté pour l’AI Act ?", "ep-plenary-vote", "523"),
        ("Mit wie vielen Stimmen wurde die KI-Verordnung angenommen?", "ep-plenary-vote", "523"),
        ("Ilu posłów głosowało za aktem o AI?", "ep-plenary-vote", "523"),
        ("Montako ääntä parlamentin neuvottelukanta sai puolesta kesäkuussa 2023?", "ep-position", "499"),
        ("Колко гласа „за“ получи договореният текст на Акта за ИИ в IMCO и LIBE през февруари 2024 г.?", "ep-committee-vote-2024", "71"),
    ],
)
def test_the_figures_of_a_vote_are_those_of_the_vote_that_is_meant(service: Service, text: str, vote: str, votes: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert answer.outcome == "answer"
    assert votes in answer.text
    assert cited(answer) == {f"timeline:{vote}"}


def test_after_a_step_of_a_law_the_vote_is_that_on_it(service: Service) -> None:
    answer = last_answer(service, "When was the AI omnibus published?", "how many voted for it?", today=TODAY)
    assert "423" in answer.text


@pytest.mark.parametrize(
    ("first", "then", "step"),
    [
        ("When did the Council adopt the AI omnibus?", "and Parliament?", "omnibus-ep-plenary"),
        ("Was the omnibus adopted by Parliament?", "and by the Council?", "omnibus-council-adoption"),
        ("Quand le Parlement a-t-il adopté l’AI Act ?", "et le Conseil ?", "council-adoption"),
        ("Has the AI Act been adopted?", "and is it in force?", "entry-into-force"),
        ("When did the Council adopt the AI omnibus?", "is it in force?", "omnibus-entry-into-force"),
        ("Is the Code of Practice out?", "who signed it?", "code-signatories"),
        ("Wann wurde der Praxisleitfaden veröffentlicht?", "wer hat ihn unterschrieben?", "code-signatories"),
    ],
)
def test_another_step_of_what_was_spoken_of(service: Service, first: str, then: str, step: str) -> None:
    answer = last_answer(service, first, then, today=TODAY)
    assert answer.outcome == "answer"
    assert cited(answer) == {f"timeline:{step}"}
