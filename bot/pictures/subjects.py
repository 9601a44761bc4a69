"""Which answers can be shown, and what their picture shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from babel.dates import format_timedelta

from bot.answers.contract import Answer, Item
from bot.answers.wording import Sayings, Wording, upper_first
from bot.pictures.content import Bar, Content, Moment, Panel, Shares, Timeline
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day, span
from knowledge.facts import UNNAMED
from knowledge.models import Document, Event

FEWEST_MOMENTS, FEWEST_ORGANISATIONS = 2, 4
BARS_SHOWN = 8
ALWAYS_DAYS = 1e6  # so many weeks or months that days are never left for them


def is_timeline(answer: Answer) -> bool:
    """Tell whether an answer lists dated things in their order."""
    dated = len(answer.items) >= FEWEST_MOMENTS and all(item.type in ("event", "document") for item in answer.items)
    return answer.kind == "timeline" and answer.outcome == "answer" and dated


def is_distribution(answer: Answer) -> bool:
    """Tell whether an answer lists organisations, which can be counted by sector and country."""
    listed = len(answer.items) >= FEWEST_ORGANISATIONS and all(item.type == "organisation" for item in answer.items)
    return answer.kind == "list" and answer.outcome == "answer" and listed


def can_be_shown(answer: Answer) -> bool:
    """Tell whether an answer has a picture."""
    return is_timeline(answer) or is_distribution(answer)


@dataclass(frozen=True)
class Painter:
    """Says what the pictures of one language show."""

    catalogue: Catalogue
    texts: Sayings
    language: str
    today: date

    @property
    def words(self) -> Wording:
        """The names of things in the language."""
        return Wording(self.catalogue, self.texts, self.language)

    def content(self, answer: Answer, first: int, last: int) -> Content | None:
        """Return the picture of an answer; of a timeline, the entries from number `first` to `last`. None where there is none.

        A collection that changed since the answer may lack what it listed; that is left out.
        """
        if is_timeline(answer):
            return self._timeline(answer.lead, list(enumerate(answer.items, 1))[first - 1 : last])
        return self._shares(answer.lead, answer.items) if is_distribution(answer) else None

    def _timeline(self, title: str, items: Sequence[tuple[int, Item]]) -> Timeline | None:
        found = [(number, self._thing(item)) for number, item in items]
        moments = tuple(self._moment(number, thing) for number, thing in found if thing is not None)
        return Timeline(title, moments, self.words.day(self.today)) if moments else None

    def _thing(self, item: Item) -> Document | Event | None:
        return self.catalogue.event_by_id.get(item.id) if item.type == "event" else self.catalogue.document_by_id.get(item.id)

    def _moment(self, number: int, thing: Document | Event) -> Moment:
        when = thing.shown_date if isinstance(thing, Document) else thing.date
        first = span(when)[0] if when else None
        ahead = first is not None and first > self.today
        remark = self._left(first - self.today) if first is not None and ahead and is_day(when) else ""
        written = self.words.document_date(thing) if isinstance(thing, Document) else self.words.date(when)
        return Moment(number, written, upper_first(self.words.thing(thing)), ahead, remark)

    def _left(self, time: timedelta) -> str:
        return format_timedelta(time, granularity="day", threshold=ALWAYS_DAYS, add_direction=True, locale=self.language)

    def _shares(self, title: str, items: Sequence[Item]) -> Shares | None:
        found = [org for item in items if (org := self.catalogue.organisation_by_id.get(item.id))]
        if not found:
            return None
        words = self.words
        sectors = self._panel("chat-picture-sectors", [org.sub_sector or org.sector for org in found], words.sector)
        return Shares(title, (sectors, self._panel("chat-picture-countries", [org.scope for org in found], words.country)))

    def _panel(self, heading: str, values: Sequence[str], name: Callable[[str], str]) -> Panel:
        counts = Counter(upper_first(name(value)) for value in values if value != UNNAMED)
        ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
        shown = ranked if len(ranked) <= BARS_SHOWN else ranked[: BARS_SHOWN - 1]
        bars = [Bar(label, count) for label, count in shown]
        rest = len(values) - sum(count for _, count in shown)
        if rest:
            bars.append(Bar(upper_first(self.texts.say(self.language, "chat-picture-others")), rest))
        return Panel(self.texts.say(self.language, heading), tuple(bars))
