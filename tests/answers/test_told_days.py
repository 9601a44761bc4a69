"""Days that milestones tell beside their own, last days for taking part, and times with a bound on either side."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 1)


@pytest.mark.parametrize(
    ("question", "day", "milestone"),
    [
        ("When did the decision on the AI Office take effect?", "2024-02-21", "ai-office-decision"),
        ("Wann wurde der Beschluss über das KI-Büro wirksam?", "2024-02-21", "ai-office-decision"),
        ("When was the Commission's decision on the AI Office?", "2024-01-24", "ai-office-decision"),
        ("Wann fand der vierte Trilog statt?", "2023-10-24", "trilogues"),
        ("When was the fourth trilogue?", "2023-10-24", "trilogues"),
        ("When did Coreper confirm the omnibus deal?", "2026-05", "omnibus-agreement"),
        ("When did negotiators agree on the omnibus?", "2026-05-07", "omnibus-agreement"),
        ("When will the Copyright Knowledge Centre open?", "2025-11", "euipo-study"),
        ("When was the first draft of the Code published?", "2024-11-14", "gpai-code-draft-1"),
        ("Until when could MEPs table amendments to the draft report?", "2022-06-01", "ep-draft-report"),
        ("last day to ask for a place on the first signatory list of the marking and labelling code?", "2026-07-22", "marking-code-final"),
    ],
)
def test_a_day_told_beside_the_milestones_own(service: Service, question: str, day: str, milestone: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert (answer.outcome, answer.value) == ("answer", day)
    assert f"timeline:{milestone}" in cited(answer)


def test_what_comes_after_a_told_day_is_counted_from_it(service: Service) -> None:
    turns = ("When was the fourth trilogue?", "And after that?")
    assert "timeline:political-agreement" in cited(last_answer(service, *turns, today=TODAY))


@pytest.mark.parametrize(
    ("turns", "day"),
    [
        (("When did the third draft come out?", "and until when could people comment?"), "2025-03-30"),
        (("Wann erschien der zweite Entwurf des Kodex?", "Bis wann konnte man sich äußern?"), "2025-01-15"),
        (("Bis wann konnte man zum dritten Entwurf Stellung nehmen?",), "2025-03-30"),
        (("Kiedy opublikowano trzeci projekt?", "Do kiedy można było zgłaszać uwagi?"), "2025-03-30"),
        (("Do kdaj je bilo mogoče oddati odgovore na poziv k predložitvi dokazov o avtorskem okolju leta 2026?",), "2026-06-25"),
        (("When did the third draft come out?", "Until when do older models have time?"), "2027-08-02"),
        (("När gick fristen ut för skriftliga kommentarer på det andra utkastet till uppförandekoden?",), "2025-01-15"),
        (("Кога изтече срокът за писмени коментари по втория проект на кодекса?",), "2025-01-15"),
    ],
)
def test_until_when_one_could_take_part(service: Service, turns: tuple[str, ...], day: str) -> None:
    assert last_answer(service, *turns, today=TODAY).value == day


def test_what_was_open_to_nobody_has_no_last_day(service: Service) -> None:
    assert last_answer(service, "Until when could one comment on the first draft?", today=TODAY).value is None


@pytest.mark.parametrize(
    "question",
    [
        "Which documents did FERA sign after 2023 but before 2025?",
        "What did FERA sign before 2025 but after 2023?",
        "Mit írt alá a FERA 2023 után, de 2025 előtt?",
        "Co podpisała FERA po 2023, ale przed 2025 rokiem?",
    ],
)
def test_a_time_with_a_bound_on_either_side(service: Service, question: str) -> None:
    found = {item.id for item in last_answer(service, question, today=TODAY).items}
    assert found == {"2024-10-29-meaningful-implementation-letter", "2024-12-04-letter-to-virkkunen-and-micallef"}


@pytest.mark.parametrize(
    ("question", "milestones"),
    [
        ("What happened in the month after the AI Act entered into force?", {"gpai-code-kickoff"}),
        ("Co się działo w miesiącu po wejściu w życie aktu?", {"gpai-code-kickoff"}),
        ("Millised sündmused langesid 2026. aasta maisse?", {"omnibus-agreement", "copyright-review-call"}),
    ],
)
def test_what_happened_in_one_month(service: Service, question: str, milestones: set[str]) -> None:
    assert {item.id for item in last_answer(service, question, today=TODAY).items} == milestones


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("Seit wann fordert die GEMA Transparenz?", "gema-2023-11-15"),
        ("¿Desde cuándo pide CEPIC transparencia?", "cepic-2025-03-10"),
        ("When did CCIA ask for a pause?", "ccia-europe-2025-06-26"),
    ],
)
def test_since_when_somebody_has_demanded_it(service: Service, question: str, entry: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert answer.outcome == "answer"
    assert entry in cited(answer)


@pytest.mark.parametrize(
    "question",
    ["Since when has SACEM been asking for remuneration?", "When did Warner Music ask for a pause?", "Da quando SIAE chiede la trasparenza?"],
)
def test_a_day_is_not_given_for_what_somebody_never_said(service: Service, question: str) -> None:
    assert last_answer(service, question, today=TODAY).outcome != "answer"


@pytest.mark.parametrize(
    ("turns", "value"),
    [
        (("When does the AI Act's ban on prohibited practices apply?", "and for general-purpose models?"), "2025-08-02"),
        (("Seit wann gelten die Pflichten für KI-Modelle mit allgemeinem Verwendungszweck?", "und für kleine Unternehmen?"), None),
        (("Quand le deuxième projet de code a-t-il été publié ?", "et jusqu’à quand pouvait-on le commenter ?"), "2025-01-15"),
    ],
)
def test_the_same_of_another_duty(service: Service, turns: tuple[str, ...], value: str | None) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert (answer.value if answer.outcome == "answer" else None) == value
