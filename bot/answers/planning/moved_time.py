"""Times that lean on one that was spoken of: "what else happened that same day?", "and a year later?", "and in the whole of it?"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.answers.planning.evidence import COUNTED, RANGES
from bot.answers.planning.inquiry import SIGNED_BY_SOMEBODY, Inquiry
from bot.answers.plans import LEANS, STATEMENTS, Plan
from bot.answers.question_words import QUESTIONS
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day, span
from knowledge.facts import entry_date, in_range, stances
from knowledge.relative_dates import DAYS_BESIDE, MONTH_AFTER, MONTH_BEFORE, SAME_DAY, WHOLE_YEAR, YEAR_AFTER, stretch_beside

_YEAR, _TO_THE_MONTH = 4, 7  # letters of a date
_MOST, _FEW = 12, 6  # words of a question that leans on the conversation, and of one that names but a time
_OF_WHAT_HAPPENED = frozenset({"events", "event-detail", "documents", "followup", "date", "next"})  # intents
_AGAIN = RANGES | SIGNED_BY_SOMEBODY | {"position", STATEMENTS}  # intents of what is asked again of another time
_EVENTS = "events"
_SAYING = frozenset({"say", "demand", "speak"})  # deeds
_OF_TIME = frozenset({"next", "duration"})  # deeds
_YEAR_BEFORE = "year-before"
_MONTHS, _SHORTLY = 12, 21  # months of a year; days that are a few
_THEMSELVES = 2  # stems that "those" and a season may leave
_SOME = 1.0  # rarity of words that say something
_MONTHS_BESIDE = {MONTH_BEFORE: "before", MONTH_AFTER: "after"}  # on which side of the time spoken of they lie


class MovedTime:
    """Finds what lies on the day that was spoken of, on that before or after it, or a year behind the time that was."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def found(self, q: Inquiry) -> Plan | None:
        """Return the plan for what happened then; None where no time leans on the conversation."""
        last = q.context.last
        if last is None or q.is_narrowed or q.base.kinds or len(q.u.reading.words) > _MOST:
            return None
        if not (leaning := q.u.time_spoken_of or self._next_year(q) or _beside_the_year(q)):
            return None
        bare = len(q.u.reading.words) <= _FEW and not q.base.provisions and q.u.mass(q.u.stems_of_what_is_named) < _SOME
        if q.intent.name not in _OF_WHAT_HAPPENED and not bare:
            return None
        if leaning == WHOLE_YEAR:
            return self._then(q, last, years.pop()) if len(years := _years_of(last)) == 1 else None
        if not (day := self._said_first(q) or self._time_of(last)):
            return None
        if leaning in _MONTHS_BESIDE:
            first = date.fromisoformat(f"{day[:_TO_THE_MONTH]}-01")
            return self._in_the_month_beside(q, last, stretch_beside(first, _MONTHS_BESIDE[leaning], "month"))
        if leaning == YEAR_AFTER and last.events and not q.u.asks_openly and (then := self._in_the_month_of_the_year_after(q, day)):
            return then
        if leaning == YEAR_AFTER:
            return self._then(q, last, f"{int(day[:_YEAR]) + 1}{day[_YEAR:]}")
        if leaning == _YEAR_BEFORE:
            return self._then(q, last, f"{int(day[:_YEAR]) - 1}{day[_YEAR:]}")
        if not is_day(day):
            return None
        if leaning == SAME_DAY and last.intent in _AGAIN:
            return replace(q.base, intent=_EVENTS, detail="in", dates=(day,), events=(), basis=LEANS)
        return self._then(q, last, (date.fromisoformat(day) + timedelta(days=DAYS_BESIDE[leaning])).isoformat())

    def said_then(self, q: Inquiry) -> Plan | None:
        """Return the plan for what somebody said on the day that was spoken of: "what did ICMP say that day?" after a statement of it."""
        u, last = q.u, q.context.last
        asked = u.speaks_of_its_day and bool(u.deeds & _SAYING) and u.asks_openly and len(q.base.organisations) == 1
        if last is None or not asked or q.base.kinds or u.asked & QUESTIONS or len(u.reading.words) > _MOST:
            return None
        day = self._time_of(last)
        return replace(q.base, intent="position", detail="", dates=(day,), basis=LEANS) if is_day(day) else None

    def said_shortly_before(self, q: Inquiry) -> Plan | None:
        """Return the plan for what one said in the weeks before the milestone spoken of: "what did GESAC demand a few days earlier?"."""
        u, milestone = q.u, q.context.milestone
        asked = u.deeds & _SAYING and {"duration"} <= u.deeds and "before" in u.asked and u.asks_openly and len(q.base.organisations) == 1
        if milestone is None or not asked or q.base.kinds or q.base.dates or u.asked & QUESTIONS or len(u.reading.words) > _MOST:
            return None
        day = self._catalogue.event_by_id[milestone].date
        if not is_day(day):
            return None
        end = date.fromisoformat(day) - timedelta(days=1)
        begin = end - timedelta(days=_SHORTLY)
        theirs = (taken.entry for taken in stances(self._catalogue) if q.base.organisations[0] in taken.organisations)
        said = {when for entry in theirs if (when := entry_date(entry))}
        then = sorted(when for when in said if is_day(when) and begin <= date.fromisoformat(when) <= end)
        return replace(q.base, intent="position", detail="", dates=(then[-1],), topics=(), basis=LEANS) if then else None

    @staticmethod
    def in_a_season(q: Inquiry) -> Plan | None:
        """Return the plan for the same in another season of the year that was spoken of: "and in autumn?", "just those after the summer"."""
        u, last = q.u, q.context.last
        years = _years_of(last) if last and last.intent in _AGAIN else set()
        if last is None or len(years) != 1 or not u.lone_season or q.names_things or len(u.reading.words) > _MOST:
            return None
        if u.asked & QUESTIONS - {"who"} or u.deeds - _OF_TIME - {"publish"} or len(u.stems_of_what_is_named) > _THEMSELVES:
            return None
        (year,), (first, end) = years, u.lone_season
        months = (end % _MONTHS + 1, _MONTHS) if "after" in u.asked else (1, first - 1) if "before" in u.asked else (first, end)
        if not 1 <= months[0] <= months[1]:
            return None  # winter belongs to two years
        time = f"{year}-{months[0]:02}/{year}-{months[1]:02}"
        return _counted(q, replace(last, detail="in", dates=(time,), events=(), reached=(), basis=LEANS))

    def _in_the_month_beside(self, q: Inquiry, last: Plan, month: str) -> Plan:
        """Return the plan for the same in the month before or behind: "and the month before?" after what somebody said."""
        if last.intent == "position" and len(last.organisations) == 1:
            return replace(last, detail="", topics=(), dates=(month,), events=(), reached=(), basis=LEANS)
        return self._then(q, last, month)

    def _in_the_month_of_the_year_after(self, q: Inquiry, day: str) -> Plan | None:
        """Return the milestone that is named in a month of the year after: "and the final vote, in March of the following year?"."""
        u = q.u
        begin = f"{int(day[:_YEAR]) + 1}-{u.lone_month:02}" if u.lone_month and not u.deeds & _SAYING else ""
        then = [event.id for event in self._catalogue.events if begin and event.date.startswith(begin)]
        named = u.rank_events(dates=(), among=then) if then else []
        if not named or named[0].words < _SOME:
            return None
        return replace(q.base, intent="event-detail", detail="", events=(named[0].id,), dates=(), basis=LEANS)

    def _said_first(self, q: Inquiry) -> str:
        """Return the day of the statement that was told first in the last turn; empty if none was, or a time was named."""
        last = q.context.last
        told = self._catalogue.position_by_id.get(q.context.told) if last and last.intent == "position" and not last.dates else None
        return told.date if told and len(told.date) >= _TO_THE_MONTH else ""

    def _then(self, q: Inquiry, last: Plan, time: str) -> Plan:
        """Return the plan for the same of another time; where that is what happened on a day of no milestone, for what was said."""
        again = last.intent in _AGAIN and len(last.dates) == 1
        plan = last if again else replace(q.base, intent=_EVENTS, detail="in", documents=(), organisations=(), topics=())
        plan = _counted(q, replace(plan, dates=(time,), events=(), reached=(), basis=LEANS))
        days = span(time)
        happened = any(in_range(event.date, *days) for event in self._catalogue.events)
        said = any(in_range(when, *days) for taken in stances(self._catalogue) if (when := entry_date(taken.entry)))
        return replace(plan, intent=STATEMENTS, topics=()) if plan.intent == _EVENTS and said and not happened else plan

    def _next_year(self, q: Inquiry) -> str:
        """Return that the year after is meant, where the next year is named after one that is over: it is no year from today."""
        dates, last = q.u.reading.dates, q.context.last
        if len(dates) != 1 or last is None or len(dates[0].text) != _YEAR or len(q.u.reading.words) > _FEW:
            return ""
        in_figures = any(char.isdigit() for char in q.u.reading.text[dates[0].start : dates[0].end])
        spoken_of = self._time_of(last)[:_YEAR]
        return YEAR_AFTER if spoken_of and not in_figures and int(spoken_of) + 1 < int(dates[0].text) else ""

    def _time_of(self, last: Plan) -> str:
        """Return the date that was named last, or that of the milestone or document spoken of; empty if it was none, or of several."""
        if len(last.dates) == 1 and "/" not in last.dates[0]:
            return last.dates[0]
        dated = [self._catalogue.event_by_id[event].date for event in last.events]
        dated += [self._catalogue.document_by_id[document].date or "" for document in last.documents]
        return dated[0] if len(dated) == 1 else ""


def _counted(q: Inquiry, plan: Plan) -> Plan:
    """Return the plan for the number of what it would list, where that is asked for."""
    return replace(plan, intent=COUNTED.get(plan.intent, plan.intent)) if q.u.first_asked == "how-many" else plan


def _years_of(last: Plan) -> set[str]:
    """Return the years in which the dates that were named last lie."""
    return {end[:_YEAR] for day in last.dates for end in day.split("/")}


def _beside_the_year(q: Inquiry) -> str:
    """Return which year is meant beside the one spoken of, where no more is said than that: "and in the following one?"; else empty."""
    dates = q.context.last.dates if q.context.last else ()
    asked = q.u.asked or q.u.deeds - _OF_TIME or q.names_things or len(q.u.reading.words) > _FEW
    alone = len(dates) == 1 and len(dates[0]) == _YEAR and q.u.neighbour and not asked
    return "" if not alone else YEAR_AFTER if q.u.neighbour == "later" else _YEAR_BEFORE
