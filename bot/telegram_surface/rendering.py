"""From an answer to messages: HTML within Telegram's limits, the source's words in quotation marks and nothing else in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bot.answers.contract import Answer, Citation, Item
from bot.pictures.subjects import is_timeline
from bot.telegram_surface import markup
from bot.telegram_surface.languages import FALLBACK, date_in_words
from bot.telegram_surface.ports import Texts
from knowledge.languages import OFFICIAL

View = Literal["answer", "sources"]
Length = Literal["full", "short"]

ITEMS_ON_PAGE = 15
ITEMS_UNITS = 1800
QUOTE_UNITS = 600
QUOTES_SHOWN = 2
MIN_QUOTE = 20
SOURCES_SHOWN = 3
LEAD_UNITS = 1200
NOTES_UNITS = 700
# Room below the limit for the question that is repeated above an answer to a button.
PAGE_UNITS = 3700
# Telegram ignores all entities of a message after the hundredth.
PAGE_ENTITIES = 80
FILE_ABOVE_MESSAGES = 4
_BETWEEN = "\n\n"  # blocks of a message


@dataclass(frozen=True)
class Page:
    """One page of an answer: the messages it takes (nearly always one), its place among the pages, and the citations that stand on it."""

    messages: tuple[str, ...]
    number: int
    pages: int
    citations: tuple[Citation, ...] = ()


def frame_language(answer: Answer) -> str:
    """Return the language of headings and buttons around an answer."""
    return answer.language if answer.language in OFFICIAL else FALLBACK


def render(answer: Answer, texts: Texts, *, view: View = "answer", page: int = 1, length: Length = "full") -> Page:
    """Return one page of an answer; a page number out of range shows the nearest page."""
    writer = _Writer(answer, texts, length)
    return writer.sources_page(page) if view == "sources" else writer.answer_page(page)


def render_single(answer: Answer, texts: Texts) -> str:
    """Return the answer in one message, shortened where necessary: for places where nothing can be unfolded."""
    writer = _Writer(answer, texts, "full")
    return writer.single()


class _Writer:
    """Writes one answer."""

    def __init__(self, answer: Answer, texts: Texts, length: Length) -> None:
        self.answer = answer
        self.texts = texts
        self.length = length
        self.language = frame_language(answer)

    def say(self, key: str, **values: str | int) -> str:
        """Return a text of the frame, escaped."""
        return markup.escape(self.texts.say(self.language, key, **values))

    def answer_page(self, number: int) -> Page:
        """Return a page of the answer itself."""
        chunks = _item_chunks(self.answer.items)
        if len(chunks) > 1:
            number = min(max(number, 1), len(chunks))
            return self._list_page(chunks, number)
        messages = pack([*self._lead(), *self._items(self.answer.items), *self._notes(), *self._quotes(), *self._sources()])
        return Page(messages, 1, 1, self._standing())

    def sources_page(self, number: int) -> Page:
        """Return a page of all citations with their wording."""
        citations = _distinct(self.answer.citations)
        pages = _packed([self._source_card(citation) for citation in citations]) or [[self.say("chat-button-expired")]]
        number = min(max(number, 1), len(pages))
        first = sum(map(len, pages[: number - 1]))
        shown = citations[first : first + len(pages[number - 1])]
        return Page((_BETWEEN.join(pages[number - 1]),), number, len(pages), tuple(shown))

    def single(self) -> str:
        """Return everything in one message, giving up quotations, items and length in this order."""
        lead = _bold_if_short(markup.shorten(self.answer.lead, LEAD_UNITS))
        chunk = _item_chunks(self.answer.items)[0]
        rest = len(self.answer.items) - len(chunk)
        more = [self.say("chat-more-entries", count=rest)] if rest else []
        notes = [markup.escape(markup.shorten_lines(self.answer.notes, NOTES_UNITS))] if self.answer.notes else []
        return self._first_fitting([lead, *self._items(chunk), *more, *notes])

    def _list_page(self, chunks: list[tuple[Item, ...]], number: int) -> Page:
        """Return a page of a long list: as much around the entries as fits, entries always."""
        chunk = chunks[number - 1]
        first = sum(len(earlier) for earlier in chunks[: number - 1]) + 1
        place = self.say("chat-range", first=first, last=first + len(chunk) - 1, total=len(self.answer.items))
        notes = [markup.escape(markup.shorten_lines(self.answer.notes, NOTES_UNITS))] if self.answer.notes else []
        lead = _bold_if_short(markup.shorten(self.answer.lead, LEAD_UNITS))
        body = [lead, *self._items(chunk, first), f"<i>{place}</i>", *notes]
        writer = _Writer(self._citing(chunk), self.texts, self.length)
        return Page((writer._first_fitting(body),), number, len(chunks), writer._standing())

    def _citing(self, chunk: Sequence[Item]) -> Answer:
        """Return the answer with the citations of the entries on a page alone, where entries are what is cited."""
        shown = {item.id for item in chunk}
        own = tuple(citation for citation in self.answer.citations if citation.document.rpartition(":")[2] in shown)
        return replace(self.answer, citations=own) if own else self.answer

    def _first_fitting(self, body: Sequence[str]) -> str:
        for extra in ([*self._quotes(), *self._sources()], self._sources(), []):
            message = "\n\n".join(block for block in [*body, *extra] if block)
            if markup.marked_units(message) <= PAGE_UNITS:
                return message
        return "\n\n".join(body)

    def _lead(self) -> list[str]:
        lead = self.answer.lead.strip() or "–"
        pieces = markup.split(lead, PAGE_UNITS)
        return [_bold_if_short(piece) if len(pieces) == 1 else markup.escape(piece.strip()) for piece in pieces]

    def _notes(self) -> list[str]:
        return [markup.escape(piece.strip()) for note in self.answer.notes for piece in markup.split(note, PAGE_UNITS)]

    def _items(self, items: Sequence[Item], first: int = 1) -> list[str]:
        """Return entries of a list; those of a timeline with the numbers that its picture shows."""
        if not items:
            return []
        names = [markup.escape(markup.shorten(item.name, 300)) for item in items]
        numbered = is_timeline(self.answer)
        return ["\n".join(f"{f'{number}.' if numbered else '•'} {name}" for number, name in enumerate(names, first))]

    def _standing(self) -> tuple[Citation, ...]:
        """Return the citations of the documents that are named below the answer, or quoted."""
        named = {citation.document or citation.url for citation in _documents(self.answer.citations)[:SOURCES_SHOWN]}
        quoted = self._quoted()
        return tuple(one for one in self.answer.citations if (one.document or one.url) in named or one in quoted)

    def _quotes(self) -> list[str]:
        chosen = self._quoted()
        return [
            self._quote(citation, QUOTE_UNITS, introduced=place == 0 or chosen[place - 1].voice != citation.voice)
            for place, citation in enumerate(chosen)
        ]

    def _quoted(self) -> list[Citation]:
        if self.length == "short":
            return []
        quoted: dict[str, Citation] = {}
        for citation in self.answer.citations:
            # A name out of a list of signatories, or a summary that is the answer itself, would only be said twice.
            repeated = citation.voice == "summary" and citation.quote.strip() in self._said()
            if len(citation.quote.strip()) >= MIN_QUOTE and not repeated:
                quoted.setdefault(citation.quote, citation)
        # The documents' own words come first: they are what can be quoted in turn.
        return sorted(quoted.values(), key=lambda citation: citation.voice != "source")[:QUOTES_SHOWN]

    def _quote(self, citation: Citation, limit: int, *, introduced: bool = True) -> str:
        """Return a quotation or a summary, with the sentence that says which of them it is unless the one before said so."""
        text = markup.escape(markup.shorten(citation.quote, limit))
        own = citation.voice == "source"
        intro = f"{self.say('chat-quotation' if own else 'chat-summary')}\n" if introduced else ""
        return f"{intro}<blockquote expandable>{f'“{text}”' if own else text}</blockquote>"

    def _title(self, citation: Citation) -> str:
        title = markup.link(markup.shorten(citation.title or citation.document, 200), citation.url)
        when = date_in_words(citation.date, self.language)
        return f"{title}, {markup.escape(when)}" if when else title

    def _sources(self) -> list[str]:
        documents = _documents(self.answer.citations)
        if not documents:
            return []
        lines = [f"• {self._title(citation)}" for citation in documents[:SOURCES_SHOWN]]
        if len(documents) > SOURCES_SHOWN:
            lines.append(self.say("chat-more-entries", count=len(documents) - SOURCES_SHOWN))
        heading = self.say("chat-sources", count=len(documents))
        return [f"<b>{heading}</b>\n" + "\n".join(lines)]

    def _source_card(self, citation: Citation) -> str:
        title = f"• {self._title(citation)}"
        quote = citation.quote.strip()
        # A name that the answer says, such as that of a publisher, is no summary.
        is_name = citation.voice == "summary" and not quote.endswith((".", "!", "?")) and quote in self._said()
        return f"{title}\n{self._quote(citation, 2 * QUOTE_UNITS, introduced=not is_name)}" if quote else title

    def _said(self) -> str:
        return "\n".join((self.answer.lead, *self.answer.notes))


def _bold_if_short(lead: str) -> str:
    """Mark a short answer so that it stands out; a long one in bold would be tiring."""
    text = markup.escape(lead.strip() or "–")
    return f"<b>{text}</b>" if markup.units(lead) <= 160 else text


def _item_chunks(items: Sequence[Item]) -> list[tuple[Item, ...]]:
    """Return the items by page: few enough to read on a telephone, short enough to fit."""
    chunks: list[tuple[Item, ...]] = []
    current: list[Item] = []
    size = 0
    for item in items:
        length = min(markup.units(item.name), 300) + 3
        if current and (len(current) == ITEMS_ON_PAGE or size + length > ITEMS_UNITS):
            chunks.append(tuple(current))
            current, size = [], 0
        current.append(item)
        size += length
    return [*chunks, tuple(current)]


def _documents(citations: Sequence[Citation]) -> list[Citation]:
    """Return one citation for each document, in the order of the answer."""
    return list({citation.document or citation.url: citation for citation in reversed(citations)}.values())[::-1]


def _distinct(citations: Sequence[Citation]) -> list[Citation]:
    return list({(citation.document, citation.quote): citation for citation in citations}.values())


def entries_on(answer: Answer, page: int) -> tuple[int, int]:
    """Return the numbers of the first and the last entry on a page of an answer; a page out of range means the nearest one."""
    chunks = _item_chunks(answer.items)
    number = min(max(page, 1), len(chunks))
    before = sum(len(chunk) for chunk in chunks[: number - 1])
    return before + 1, before + len(chunks[number - 1])


def pack(blocks: Sequence[str]) -> tuple[str, ...]:
    """Put blocks into as few messages as the limits allow; each block fits into one."""
    return tuple(_BETWEEN.join(together) for together in _packed(blocks))


def _packed(blocks: Sequence[str]) -> list[list[str]]:
    """Return the blocks of each message."""
    messages: list[list[str]] = []
    for block in blocks:
        joined = _BETWEEN.join([*messages[-1], block]) if messages else block
        if messages and markup.marked_units(joined) <= PAGE_UNITS and markup.entities(joined) <= PAGE_ENTITIES:
            messages[-1].append(block)
        else:
            messages.append([block])
    return messages
