"""Whatever an answer holds, its messages are within Telegram's limits, valid, and lose nothing that matters."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.contract import Answer, Citation, Item
from bot.answers.wording import Wording
from bot.telegram_surface import markup
from bot.telegram_surface.keyboards import Press, Surroundings, answer_keyboard, copyable
from bot.telegram_surface.languages import OFFICIAL, date_in_words, known, own_name
from bot.telegram_surface.rendering import View, render, render_single
from bot.telegram_surface.wire import from_plain, to_plain
from bot.texts import Texts
from tests.botapi import rules
from tests.botapi.html import parse, utf16
from tests.shipped import shipped
from tests.telegram.fake_service import SUMMARY

TEXTS = Texts()
words = st.text(st.sampled_from("ab <>&\"'😀é\n.\u200d\u0301“”"), max_size=60).flatmap(
    lambda text: st.integers(1, 120).map(lambda times: text * times)
)
short = st.text(max_size=80)
citations = st.builds(
    Citation,
    document=st.sampled_from(["a", "b", "c", "d", "e"]),
    title=short,
    date=st.sampled_from(["", "2024", "2024-02", "2024-02-01", "nonsense"]),
    url=st.sampled_from(["", "https://example.org/x?a=1&b=2", "https://example.org/ä\"'<>", "javascript:alert(1)"]),
    quote=words,
    voice=st.sampled_from(["source", "summary"]),
)
items = st.builds(Item, id=short, name=words, type=st.sampled_from(["organisation", "document"]))
answers = st.builds(
    Answer,
    question=short,
    language=st.sampled_from(["en", "de", "mt", "xx", ""]),
    outcome=st.sampled_from(["answer", "closest", "refuse", "clarify"]),
    kind=st.sampled_from(["list", "count", "passage"]),
    lead=words,
    items=st.lists(items, max_size=70).map(tuple),
    notes=st.lists(words, max_size=3).map(tuple),
    citations=st.lists(citations, max_size=6).map(tuple),
    suggestions=st.lists(short, max_size=5).map(tuple),
)


@given(answers, st.sampled_from(["answer", "sources"]), st.integers(-1, 9), st.sampled_from(["full", "short"]))
def test_every_message_is_accepted(answer: Answer, view: str, number: int, length: str) -> None:
    """HTML that Telegram parses, 1 to 4096 units, at most 100 entities; buttons within their limits."""
    page = render(answer, TEXTS, view=view, page=number, length=length)  # type: ignore[arg-type]
    for message in page.messages:
        text, _ = parse(message)
        assert 1 <= utf16(text) <= 4096
        assert text.strip()
    around = Surroundings("bot", inline=True, private=False, share_query="q" * 300)
    keyboard = answer_keyboard(answer, "0" * 16, page, TEXTS, around, view=view)  # type: ignore[arg-type]
    rules.check_keyboard(keyboard.to_dict())


@given(answers)
def test_a_single_message_is_enough_where_it_has_to_be(answer: Answer) -> None:
    """For inline and guest results."""
    text, _ = parse(render_single(answer, TEXTS))
    assert 1 <= utf16(text) <= 4096


@given(answers)
def test_only_the_sources_words_stand_in_quotation_marks(answer: Answer) -> None:
    """What is quoted in a blockquote is a piece of a citation with the source's voice, or carries no marks of ours."""
    page = render(answer, TEXTS)
    sources = [markup.clean(citation.quote) for citation in answer.citations if citation.voice == "source"]
    for message in page.messages:
        for piece in message.split("<blockquote expandable>")[1:]:
            quoted = markup.plain(piece.split("</blockquote>")[0])
            if f"{TEXTS.say('en', 'chat-quotation')}\n" in message and quoted.startswith("“") and quoted.endswith("”"):
                inner = quoted[1:-1].rstrip("…").strip()
                summaries = [markup.clean(c.quote).strip() for c in answer.citations if c.voice == "summary"]
                assert any(inner in source for source in sources) or any(quoted in text for text in summaries)


@given(words, st.integers(20, 200))
def test_splitting_loses_no_character(text: str, limit: int) -> None:
    """Pieces fit, and put together they are the text."""
    pieces = markup.split(text, limit)
    assert "".join(pieces) == text
    assert all(utf16(piece) <= limit for piece in pieces)


@given(st.text())
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    """Escaping and Telegram's parsing are each other's reverse, but for control characters."""
    assert parse(markup.escape(text))[0] == markup.clean(text)


@given(st.text())
def test_units_are_counted_as_telegram_does(text: str) -> None:
    """Emoji count twice."""
    assert markup.units(text) == utf16(text)


@given(answers)
def test_the_clipboard_takes_every_citation(answer: Answer) -> None:
    """At most 256 characters."""
    assert utf16(copyable(answer)) <= 256


@given(answers)
def test_kept_answers_come_back_as_they_were(answer: Answer) -> None:
    """But for the words of the question, which are not kept."""
    kept = to_plain(answer)
    assert kept["question"] == ""
    restored = from_plain({**kept, "field-of-a-later-version": 1})
    assert to_plain(restored) == kept


@given(st.text(max_size=64))
def test_any_callback_data_can_be_read(data: str) -> None:
    """Clients can send what they like."""
    press = Press.read(data)
    assert press is None or press.data == data


def test_a_list_page_shows_every_entry_once() -> None:
    """All pages together are the list."""
    listed = tuple(Item(str(number), f"Organisation {number}.", "organisation") for number in range(100))
    answer = Answer("", "en", "answer", "list", "Many.", items=listed)
    first = render(answer, TEXTS)
    text = "\n".join(render(answer, TEXTS, page=number).messages[0] for number in range(1, first.pages + 1))
    assert all(text.count(f"• {item.name}") == 1 for item in listed)


def test_languages() -> None:
    """Codes as Telegram sends them, names as their speakers write them, dates as Europeans do."""
    assert len(OFFICIAL) == 24
    assert [known(code) for code in ("de-AT", "EN", "pt_BR", "zh-hans", None)] == ["de", "en", "pt", None, None]
    assert own_name("el") == "Ελληνικά"
    assert [date_in_words("2024-02-01", code) for code in ("en", "de", "xx")] == [
        "1 February 2024",
        "1. Februar 2024",
        "1 February 2024",
    ]
    assert [date_in_words(day, "fr") for day in ("2024-02-01", "2024-11-11")] == ["1er février 2024", "11 novembre 2024"]
    assert date_in_words("2024-02", "en") == "February 2024"
    assert date_in_words("2024", "en") == "2024"


@pytest.mark.parametrize("language", OFFICIAL)
@pytest.mark.parametrize("day", ["2024-02-01", "2024-10-01", "2024-12-31"])
def test_a_day_is_written_alike_in_an_answer_and_in_its_sources(language: str, day: str) -> None:
    """They stand in one message."""
    assert date_in_words(day, language) == Wording(shipped(), Texts(), language).date(day)


def test_each_page_of_a_timeline_cites_its_own_entries() -> None:
    """The quotations and sources below a page are those of the entries on it, which carry their numbers through all pages."""
    items = tuple(Item(f"event-{number}", f"Day {number}", "event") for number in range(1, 41))
    citations = tuple(replace(SUMMARY, document=f"timeline:{item.id}", title=item.name, quote=f"It happened on {item.name}.") for item in items)
    answer = Answer("", "en", "answer", "timeline", "Milestones: 40.", items=items, citations=citations)
    second = markup.plain(render(answer, Texts(), page=2).messages[0])
    assert "\n16. Day 16\n" in second
    assert "It happened on Day 16." in second
    assert "It happened on Day 1." not in second
    assert "• Day 16, 1 February 2024" in second


def copied(answer: Answer, view: View, number: int) -> str:
    """Return what the button for copying copies on a page."""
    page = render(answer, TEXTS, view=view, page=number)
    around = Surroundings("bot", inline=True, private=True, share_query="")
    rows = answer_keyboard(answer, "1f", page, TEXTS, around, view=view).inline_keyboard
    return next(one.copy_text.text for row in rows for one in row if one.copy_text)


def test_what_is_copied_stands_on_the_page() -> None:
    """On each page of a list whose entries are cited, and of the sources; where the list is what is cited, its source on every page."""
    items = tuple(Item(f"event-{number}", f"Day {number}.", "event") for number in range(1, 41))
    citations = tuple(
        replace(SUMMARY, document=f"timeline:{item.id}", title=f"Title {item.name}", quote=f"On {item.name} " * 60) for item in items
    )
    answer = Answer("", "en", "answer", "timeline", "Milestones: 40.", items=items, citations=citations)
    assert [copied(answer, "answer", number).split(",")[0] for number in (1, 2, 3)] == ["Title Day 1.", "Title Day 16.", "Title Day 31."]
    for number in range(1, render(answer, TEXTS, view="sources").pages + 1):
        assert copied(answer, "sources", number).split(",")[0] in markup.plain(render(answer, TEXTS, view="sources", page=number).messages[0])
    listed = Answer("", "en", "answer", "list", "Many.", items=items, citations=(SUMMARY,))
    assert copied(listed, "answer", 1) == copied(listed, "answer", 3)


def test_a_source_that_is_only_counted_is_not_copied() -> None:
    """Below an answer three documents are named; a fourth is copied where its words are quoted."""
    cited = tuple(replace(SUMMARY, document=f"d{number}", title=f"Title {number}", quote="") for number in range(1, 4))
    fourth = replace(SUMMARY, document="d4", title="Title 4", voice="source")
    short, long = replace(fourth, quote="GEMA"), replace(fourth, quote="These are words of the fourth.")
    answer = Answer("", "en", "answer", "passage", "Yes.", citations=(*cited, short))
    assert copied(answer, "answer", 1).startswith("Title 1,")
    assert "Title 4" in copied(replace(answer, citations=(*cited, long)), "answer", 1)


def test_a_long_address_gives_way_to_another_or_stands_alone() -> None:
    """Something that leads to the source is copied wherever it fits into the clipboard."""
    long, longer, short = ("https://example.org/" + "a" * count for count in (230, 300, 20))
    one, two = (Answer("", "en", "answer", "passage", "Yes.", citations=(replace(SUMMARY, url=url),)) for url in (long, longer))
    assert copyable(one, lambda _: (long, longer, short)).endswith(f", {short}")
    assert copyable(two, lambda _: (longer, short)).endswith(f", {short}")
    assert copyable(one, lambda _: (long,)) == long
    assert copyable(two, lambda _: (longer,)).startswith(SUMMARY.title)
    assert "example.org" not in copyable(two, lambda _: (longer,))
