"""Turns that name nothing and mean what was spoken of: what came next, which of the two was earlier, how long ago that was."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.short_turns import short_turn
from bot.service import Service
from knowledge.folding import tokens
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 1)
VOTE, FORCE = "timeline:ep-plenary-vote", "timeline:entry-into-force"


@pytest.mark.parametrize(
    ("turns", "found"),
    [
        (("When did Parliament adopt the AI Act?", "And after that?"), "timeline:ep-corrigendum"),
        (("Wann trat die KI-Verordnung in Kraft?", "Und was geschah davor?"), "timeline:gpai-code-call"),
        (("Kiedy Parlament przyjął akt w sprawie AI?", "A co było potem?"), "timeline:ep-corrigendum"),
        (("Quand le règlement sur l’IA a-t-il été publié ?", "Et ensuite ?", "Et après ?"), "timeline:gpai-code-kickoff"),
        (("When was the first draft of the Code published?", "and after that?"), "timeline:gpai-code-draft-2"),
        (("What is the next deadline under the AI Act?", "And what comes after that?"), "timeline:legacy-gpai-deadline"),
    ],
)
def test_the_milestone_beside_the_one_spoken_of(service: Service, turns: tuple[str, ...], found: str) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert answer.outcome == "answer"
    assert found in cited(answer)


@pytest.mark.parametrize(
    ("turns", "lead", "documents"),
    [
        (
            ("When did the AI Act enter into force?", "When did Parliament adopt it?", "Which of the two came first?"),
            "First came: the adoption of the AI Act by the European Parliament.",
            {VOTE, FORCE},
        ),
        (
            ("Wann hat das Parlament die KI-Verordnung angenommen?", "Und wann trat sie in Kraft?", "Was von beiden war später?"),
            "Später kam: das Inkrafttreten der KI-Verordnung.",
            {VOTE, FORCE},
        ),
        (
            ("When was the letter of 1 February 2024?", "And that of 28 March 2025?", "Which was the earlier one?"),
            "First came: the joint statement before the COREPER vote.",
            {"2024-02-01-joint-statement-before-coreper", "2025-03-28-joint-statement-third-draft"},
        ),
    ],
)
def test_which_of_two_came_first(service: Service, turns: tuple[str, ...], lead: str, documents: set[str]) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert (answer.outcome, answer.lead, cited(answer)) == ("answer", lead, documents)


@pytest.mark.parametrize(
    ("turns", "days"),
    [
        (("When did Parliament adopt the AI Act?", "And when did it enter into force?", "How many days apart?"), 141),
        (("Millal võttis parlament tehisintellekti määruse vastu?", "Mitu päeva tagasi see oli?"), 963),
        (("Kada je Parlament donio Akt o umjetnoj inteligenciji?", "Prije koliko dana je to bilo?"), 963),
    ],
)
def test_days_between_and_since(service: Service, turns: tuple[str, ...], days: int) -> None:
    assert last_answer(service, *turns, today=TODAY).value == days


@pytest.mark.parametrize(
    ("turns", "day"),
    [
        (("What does Article 101 say?", "since when?"), "2026-08-02"),
        (("Que dit l’article 50 ?", "À partir de quand ?"), "2026-08-02"),
        (("Mit mond a 101. cikk?", "Mikortól?"), "2026-08-02"),
        (("Is the omnibus in force?", "Since when?"), "2026-07-27"),
        (("Was sagt Erwägungsgrund 107?", "Wann kam die Vorlage heraus?"), "2025-07-24"),
    ],
)
def test_since_when_what_was_told_applies(service: Service, turns: tuple[str, ...], day: str) -> None:
    assert last_answer(service, *turns, today=TODAY).value == day


@pytest.mark.parametrize(
    ("turns", "days"),
    [
        (("Wann wurde der Omnibus vorgeschlagen?", "und wie viele Tage vergingen bis zur vorläufigen Einigung?"), 169),
        (("Kiedy zaproponowano omnibus?", "Ile dni minęło do tymczasowego porozumienia?"), 169),
        (("When did the AI Act enter into force?", "How many days until the deadline for models already on the market?"), 274),
    ],
)
def test_days_are_counted_from_what_was_told_to_what_is_past(service: Service, turns: tuple[str, ...], days: int) -> None:
    assert last_answer(service, *turns, today=TODAY).value == days


@pytest.mark.parametrize("turn", ["Which of the two was earlier?", "How many days between them?", "And after that?"])
def test_nothing_stands_beside_what_was_never_spoken_of(service: Service, turn: str) -> None:
    assert last_answer(service, "Who are you?", turn, today=TODAY).outcome == "refuse"


@pytest.mark.parametrize(
    ("turn", "language", "meant"),
    [
        ("En daarna?", "nl", "onward"),
        ("O kas buvo toliau?", "lt", "onward"),
        ("Que s’est-il passé avant cela ?", "fr", "backward"),
        ("Melyik volt korábban?", "hu", "earlier"),
        ("And after that, who signed?", "en", None),
        ("What comes next?", "en", None),
        ("And", "en", None),
    ],
)
def test_a_short_turn_is_known_from_its_first_word_to_its_last(turn: str, language: str, meant: str | None) -> None:
    assert short_turn(tokens(turn), language) == meant
