"""What is kept of a question that found no answer: nothing about anybody, and still what was asked."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator

import pytest

from bot.intake.known_words import Cleaner, KnownWords
from bot.state.location import Location
from bot.state.store import State
from knowledge.catalogue import Catalogue
from tests.shipped import shipped

NOW = 1_700_000_000.0
PERSONAL = {
    "a name, an account and a neighbour": (
        "en",
        "My name is Hans Zyxmann, IBAN DE89370400440532013000, why did my neighbour Petra Zyxhausen leave?",
        "My name is …, why did my … leave?",
    ),
    "an address and an illness": (
        "en",
        "Is MEP Zyxander Quintow, Rue de la Zyx 12, 1040 Bruxelles, ill with diabetes?",
        "Is MEP … de la … with …?",
    ),
    "a name in small letters": ("de", "hat zyxanna mueller aus zyxburg das unterschrieben", "hat … aus … das unterschrieben"),
    "a common name in small letters": ("en", "who is john smith", "who is …"),
    "first and last names of different people": ("en", "Did Petra Keller sign?", "Did … sign?"),
    "a first name that is somebody's": ("en", "Did Axel Zyxmann sign?", "Did … sign?"),
    "a name with an initial": ("en", "Did H. Zyxmann sign?", "Did … sign?"),
    "a name like a word": ("en", "Marianne Klein and Anna Berg signed?", "… and … signed?"),
    "a surname that is a word": (
        "de",
        "Meine Frau Maria Klein arbeitet bei der GEMA, sie hat 2 Kinder",
        "Meine … arbeitet bei der GEMA, sie hat 2 …",
    ),
    "an Italian name": ("it", "Mario Rossi ha firmato la lettera?", "… ha firmato la lettera?"),
    "an organisation that is not known": (
        "en",
        "Did Zyxcorp Ltd sign the letter of 1 February 2024?",
        "Did … sign the letter of 1 February 2024?",
    ),
    "numbers of a telephone and a card": ("en", "my card 4111 1111 1111 1111 and phone 0170 123 45 67", "my … and phone …"),
}  # fmt: skip
ORDINARY = {
    "en": [
        "Did GEMA sign the February 2024 letter?",
        "Did Axel Voss or Henna Virkkunen answer the letter?",
        "Did Virkkunen say anything about Article 53(1)(c)?",
        "What does Regulation (EU) 2024/1689 say?",
        "How many of the 40 signatories come from Germany?",
    ],
    "de": ["Hat der Deutsche Kulturrat den Brief vom 30. Juli 2025 unterschrieben und warum?"],
    "fr": ["La SACEM a-t-elle signé la lettre du 1er février 2024 ?"],
    "fi": ["Allekirjoittiko Teosto helmikuun 2024 kirjeen?"],
    "hu": ["Aláírta az Artisjus a 2024. februári levelet?"],
    "pl": ["Czy ZAiKS podpisał list z lutego 2024 roku?"],
}


@functools.cache
def catalogue() -> Catalogue:
    """Return the shipped facts, read once."""
    return shipped()


@functools.cache
def known() -> KnownWords:
    """Return the known words of the shipped facts."""
    return KnownWords(catalogue())


@pytest.fixture
async def state(location: Location) -> AsyncIterator[State]:
    """An open, empty state that keeps known words only."""
    opened = await State.open(location)
    opened.gaps.keep_only(Cleaner(catalogue))
    yield opened
    await opened.close()


@pytest.mark.parametrize(("language", "asked", "kept"), PERSONAL.values(), ids=PERSONAL)
def test_what_may_be_about_somebody_becomes_a_mark(language: str, asked: str, kept: str) -> None:
    """Whatever the product does not know by itself, in capitals or not; what was asked can still be seen."""
    assert known().only(asked, language) == kept


@pytest.mark.parametrize(("language", "question"), [(code, text) for code, texts in ORDINARY.items() for text in texts])
def test_questions_about_the_facts_stay_as_they_are(language: str, question: str) -> None:
    """With names of organisations, people of the documents, dates, articles and laws."""
    assert known().only(question, language) == question


def test_cleaning_twice_changes_nothing() -> None:
    """So that what is kept can be cleaned again at every start."""
    for language, asked, kept in PERSONAL.values():
        assert known().only(kept, language) == known().only(known().only(asked, language), language) == kept


async def test_a_gap_holds_nothing_personal(state: State) -> None:
    """Neither addresses nor the asker's own name, nor anything unknown; what then says nothing is not kept at all."""
    asked = "Did Zyxanna (+49 170 1234567, zyx@example.org) of Zyxburg sign it on https://zyx.example/private?token=abc"
    await state.gaps.note(asked, language="en", reason="unanswered", names=["Sign"], now=NOW)
    await state.gaps.note("Zyxanna Zyxmann!", language="en", reason="unanswered", now=NOW)
    assert [gap.question for gap in await state.gaps.all(now=NOW)] == ["Did … of … it on …"]


async def test_gaps_of_an_earlier_release_are_cleaned(location: Location) -> None:
    """At the next start, once; what only spoke of a person goes."""
    state = await State.open(location)
    for question in ("Did Zyxanna Quintow sign?", "Zyxanna Quintow", "Did GEMA sign?"):
        await state.gaps.note(question, language="en", reason="unanswered", now=NOW)
    state.gaps.keep_only(Cleaner(catalogue))
    assert await state.gaps.clean_again() == 2
    assert sorted(gap.question for gap in await state.gaps.all(now=NOW)) == ["Did GEMA sign?", "Did … sign?"]
    assert await state.gaps.clean_again() == 0
    await state.close()


async def test_a_question_that_cannot_be_cleaned_is_not_kept(state: State, caplog: pytest.LogCaptureFixture) -> None:
    """Its answer is none the worse for that, and the log holds nothing of it."""

    def broken(text: str, language: str) -> str:
        raise ValueError(text, language)

    state.gaps.keep_only(broken)
    await state.gaps.note("Did Zyxanna sign?", language="en", reason="unanswered", now=NOW)
    assert await state.gaps.all(now=NOW) == []
    assert "Zyxanna" not in caplog.text
    assert "not kept" in caplog.text
