"""Finds the two things between which days are counted, or of which it is asked which came first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.pairs import Pair
from bot.answers.planning.context import Context
from bot.answers.planning.elsewhere import POINTS_IN_TIME
from bot.answers.planning.evidence import BESIDE, DAYS, MIN_EVIDENCE, PAIRS_IN_TIME, STANDS_OUT, near
from bot.answers.planning.in_time.thresholds import (
    BY_FAR,
    COUNTED_FROM_TODAY,
    LOOKED_AT,
    NEARLY_HALF,
    NOTHING_ELSE,
    RATHER,
    SAYS_SOMETHING,
    SOME_WORDS,
)
from bot.answers.planning.inquiry import Inquiry
from bot.answers.planning.lawmaking import Lawmaking
from bot.answers.planning.two_laws import TwoLaws
from bot.answers.plans import BY_WORDS, LEANS, Plan, Refusal
from bot.answers.question_words import words_of_lasting
from bot.answers.references import Reference
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day, span
from knowledge.folding import stem
from knowledge.numerals import numerals
from knowledge.other_laws import are_about_ai

_ONE_THING = 9  # words of a question for two things, of which it may name one alone
_DIRECTLY = 16  # letters from "before" to the name of what came later, an article between
_A_YEAR = 365  # days
_IN_TIME = ("order", "in-force")  # as which the question may be read whether something was ready by its deadline
_NAMED_ALONE = 0.97  # certainty where nothing but what was due is named
_OF_SOMEBODY = frozenset({"sign", "say", "demand", "send", "duration"})  # deeds beside which the order of two things is not all that is asked
_COUNTING = frozenset({"duration", "timeline", "publish", "compare"})  # deeds beside which days alone are counted: Latvian "dates" publish
_SURE_OF_BOTH = 0.9  # certainty where a deadline and what was due are told
_FROM_OR_TO = frozenset({"since", "after", "before", "until", "between", "when"})
_QUITE_SURE = 0.8  # certainty of each of two turns from which the days between both are asked for
_OF_DAYS = POINTS_IN_TIME | PAIRS_IN_TIME
_TWO, _EVEN = 2, 0.5  # things, and certainty from which something was spoken of
_OF_EACH_ENOUGH = 2.5  # rarity of the words that name each of two things


class Pairs:
    """Completes plans about two points in time."""

    def __init__(self, catalogue: Catalogue, laws: Lawmaking) -> None:
        self._catalogue = catalogue
        self._two_laws = TwoLaws(catalogue, laws)

    def pair(self, u: Understanding, base: Plan, context: Context) -> Plan | Refusal:
        """Find the two milestones or documents between which days are counted, or the one that came before or after a day."""
        if base.intent == "order" and len(base.dates) == 1 and not base.kinds and (event := self._beside_date(u, base.dates[0])):
            spoken = self._spoken_before(u, context, event, base.dates[0])
            return _placed(base, [spoken, ("events", event)]) if spoken else replace(base, events=(event,), reached=(event,))
        if context.plans and self._points_at_two(u, context):
            return Refusal("unclear", near=near(self._catalogue, u), plan=base)
        if u.has_pair and (both := self._two_laws.of_the_omnibus_spoken_of(u, u.pair, context.last)):
            return _placed(base, [("events", step.id) for step in both])
        if up_to := self._up_to_a_day(u, base, context):
            return up_to
        if context.plans and (leaning := self._pair_with_earlier(u, base, context)):
            no_more = u.deeds <= _COUNTING and u.mass(u.stems_of_what_is_named) < SAYS_SOMETHING  # "… between these two dates?"
            both_sure = all(plan.sureness >= _QUITE_SURE for plan in context.plans[-_TWO:])
            return replace(leaning, basis=LEANS) if no_more and both_sure and isinstance(leaning, Plan) else leaning
        if base.intent == "days-between" and u.lasting and (u.asks_from_start_to_end or not u.has_pair):
            return replace(base, events=(u.lasting,), reached=(u.lasting,))
        # "How many days later was the plenary vote?" names one thing alone.
        alone = base.intent == "order" and context.plans  # "was that before or after the statement?" names one thing as well
        named = u.has_pair or (len(u.reading.words) > _ONE_THING and not alone)
        pair = u.pair
        if pair and base.intent == "order" and base.detail in BESIDE and (side := _side_between(u, pair)):
            base = replace(base, detail=side)  # "was the statement after the vote earlier than the omnibus?"
        if pair and pair.by_name and base.intent == "order":
            return _placed(replace(base, basis=BY_WORDS), [(self._slot(c.id), c.id) for c in (pair.first, pair.second)])
        numbers = _stems_of_numerals(u)
        if pair and any(one.covered & numbers and u.mass(one.covered - numbers) < SAYS_SOMETHING for one in (pair.first, pair.second)):
            pair = None  # in "days between the two votes" no letter about two years is named
        if pair and named and (both := self._two_laws.each_of_its_law(u, pair)):
            counted = pair.numbered and base.intent == "days-between"  # "how many days lay between the first and the second draft?"
            return _placed(replace(base, basis=BY_WORDS) if counted else base, [(self._slot(c.id), c.id) for c in both])
        return Refusal("unclear", near=near(self._catalogue, u), plan=base)

    def how_long(self, q: Inquiry) -> Plan | None:
        """Return the plan for the days from the first to the last of one thing: "how many days was the call open?", "how long did it run?"."""
        u = q.u
        lasting = words_of_lasting(u.reading.asking.keys, u.reading.language) if q.intent.name in DAYS else frozenset()
        if not lasting or u.asked & _FROM_OR_TO or q.base.kinds:
            return None
        best, others = u.undated_events[0], u.stems_of_what_is_named - set(map(stem, lasting))
        leans = len(u.reading.words) <= _ONE_THING and u.mass(others) < SAYS_SOMETHING
        named = best.id if best.words >= _OF_EACH_ENOUGH else q.context.milestone if leans else None
        event = self._catalogue.event_by_id[named] if named else None
        if event is None or not (event.end_date or event.open_until):
            return None
        if named == best.id and u.mass(others - u.names_of_event(event.id)) >= best.words:
            return None  # "how long did the final trilogue last?" is of no more than its last days
        plan = replace(q.base, intent="days-between", detail="", events=(event.id,), reached=(event.id,), documents=(), dates=())
        return replace(plan, certainty=max(plan.certainty, _NAMED_ALONE)) if named == best.id else replace(plan, basis=LEANS)

    def named_in_turn(self, q: Inquiry) -> Plan | None:
        """Return the plan for two things named in full with "before" or "after" between them, whatever else their names look like."""
        u = q.u
        if not u.asked & BESIDE or u.reading.dates or not q.asks_whether:
            return None
        pair = u.pair
        if pair is None or not pair.by_name:
            return None
        side = _side_between(u, pair)
        covered = pair.first.covered | pair.second.covered
        somebody = any(not u.stems_of([named]) <= covered for named in u.reading.organisations)  # "did FIM sign the one before the other?"
        if side is None or somebody or u.deeds_without(covered) & _OF_SOMEBODY:
            return None
        plan = Plan("order", detail=side, basis=BY_WORDS)
        return _placed(plan, [(self._slot(thing.id), thing.id) for thing in (pair.first, pair.second)])

    def in_time(self, q: Inquiry) -> Plan | None:
        """Return the plan for whether something came before its deadline: "was the Code ready by the date set in Article 56?"."""
        u, timely = q.u, q.u.timeliness
        if u.begins_with_until:
            return None  # "until when had the Code to be ready, before it came late?"
        late = timely == "late"
        if timely and ((plan := self._beside_its_deadline(q, "after" if late else "before")) or late):
            return plan
        if not q.asks_whether or u.intents[0].name not in _IN_TIME or q.is_narrowed or q.base.kinds:
            return None
        best = u.undated_events[0]
        due = self._catalogue.event_by_id[best.id].due
        if due is None or best.words < MIN_EVIDENCE or best.cover < NEARLY_HALF:
            return None
        plan = replace(q.base, intent="order", detail="before", provisions=(), dates=())
        return replace(_placed(plan, [("events", due), ("events", best.id)]), certainty=_SURE_OF_BOTH)

    def _beside_its_deadline(self, q: Inquiry, side: str) -> Plan | None:
        """Return the plan for whether something came before or after its deadline, where nothing else is named: "was the Code late?"."""
        u, named = q.u, q.u.stems_of_what_is_named
        if not q.asks_whether or q.is_narrowed or q.base.kinds or q.base.dates or "not" in u.asked:
            return None
        for deadline in self._catalogue.events:
            if deadline.due:
                own = u.names_of_event(deadline.due) | u.names_of_event(deadline.id)
                if u.mass(named & own) >= SAYS_SOMETHING and u.mass(named - own) < SAYS_SOMETHING:
                    plan = replace(q.base, intent="order", detail=side, provisions=(), dates=())
                    return replace(_placed(plan, [("events", deadline.due), ("events", deadline.id)]), certainty=_NAMED_ALONE)
        return None

    def counted_from_what_was_spoken_of(self, u: Understanding, base: Plan, context: Context) -> Plan | None:
        """Return the plan for the days from what was spoken of: "and how many days after that did it enter into force?"; else None."""
        last = context.last
        if both := self._both_spoken_of(u, base, context) or self._up_to_a_day(u, base, context):
            return both
        from_there = u.asked & {"after", "before"} or ("between" in u.asked and not u.has_pair)  # "between that day and its entry into force"
        asked = base.intent in COUNTED_FROM_TODAY and from_there and not base.dates
        if not asked or last is None or len(last.events) + len(last.documents) != 1:
            return None
        return self._pair_with_earlier(u, replace(base, intent="days-between"), context)

    def _up_to_a_day(self, u: Understanding, base: Plan, context: Context) -> Plan | None:
        """Return the plan for the days between what was spoken of and a milestone of the day named: "between that day and 2 August 2026?"."""
        told = context.told_last
        bare = u.mass(u.stems_of_what_is_named) < SAYS_SOMETHING and not base.kinds
        if "between" not in u.asked or len(told) != 1 or len(u.dates) != 1 or not is_day(u.dates[0]) or not bare:
            return None
        on_it = next((event.id for event in self._catalogue.events if event.date == u.dates[0] and event.id != told[0]), None)
        counted = replace(base, intent="days-between", dates=())
        return _placed(counted, [(self._slot(told[0]), told[0]), ("events", on_it)]) if on_it else None

    def in_short(self, q: Inquiry) -> Plan | Refusal | None:
        """The order of the two things spoken of, or the days between: "which of the two was earlier?", "how many days between them?"."""
        details: dict[str, tuple[str, str]] = {"earlier": ("order", "first"), "later": ("order", "last"), "between": ("days-between", "")}
        last = q.context.last
        asked = details.get(q.u.short_turn or "") if last else None
        if last is None or asked is None:
            return None
        spoken = _told(q.context)[-_TWO:]
        if q.u.short_turn != "between" and (len(spoken) < _TWO or last.intent not in _OF_DAYS):
            return None  # "which of them is the latest?" is of those that were listed
        if len(spoken) < _TWO:
            return q.refused("unclear")
        return _placed(Plan(*asked, basis=LEANS), [(self._slot(thing), thing) for thing in spoken])

    @staticmethod
    def _points_at_two(u: Understanding, context: Context) -> bool:
        """Tell whether two things are meant of which only one was spoken of: "how many days lie between those two drafts?"."""
        spoken = {thing for plan in context.plans for thing in (*plan.events, *plan.documents)}
        two = any(numeral.value == _TWO for numeral in numerals(u.reading.asking.text, u.reading.language))
        return two and len(spoken) == 1 and not u.has_pair and not u.dates

    def _both_spoken_of(self, u: Understanding, base: Plan, context: Context) -> Plan | None:
        """Return the plan for the days between the last two milestones, where the question names both: "and from proposal to agreement?"."""
        spoken = list(dict.fromkeys(event for plan in context.plans for event in plan.events))[-2:]
        asked = base.intent in COUNTED_FROM_TODAY and len(spoken) > 1 and not base.dates and not u.matter_of_events
        if not asked or are_about_ai(u.reading.words):
            return None
        shared = u.names_of_event(spoken[0]) & u.names_of_event(spoken[1])
        own = [frozenset(u.reading.stems) & u.names_of_event(event) - shared for event in spoken]
        if min(map(u.mass, own)) < SAYS_SOMETHING:
            return None
        return _placed(replace(base, intent="days-between"), [("events", event) for event in spoken])

    def _pair_with_earlier(self, u: Understanding, base: Plan, context: Context) -> Plan | None:
        """Find the two among what the conversation spoke of, or one there and one in the question; None if it stands for itself."""
        documents = [("documents", c) for c in u.undated_documents if c.words >= MIN_EVIDENCE][:6] if base.kinds else []
        for mention in u.reading.dates:
            documents += [("documents", c) for c in u.rank_documents(dates=[mention.text])[:2] if c.when > 5 and base.kinds]
        dated = any(c.when > 0 and c.words >= SOME_WORDS for c in u.events[:LOOKED_AT])  # "before the plenary vote in March 2024"
        ranked = [c for c in u.events if c.when > 0] if dated and not base.kinds else u.undated_events
        events = [("events", c) for c in ranked if c.words >= 2.0 or c.meaning > STANDS_OUT][:8]
        milestone = context.milestone if "between" not in u.asked else None
        if milestone and (due := self._with_its_deadline(milestone, events)):
            return _placed(base, [("events", thing) for thing in due])
        spoken = _told(context)
        named = u.has_pair and u.pair is not None and u.pair.said_of_each >= SOME_WORDS
        says_nothing = u.mass(u.stems_of_what_is_named - _stems_of_numerals(u)) < NOTHING_ELSE  # "how many days lie between these two dates?"
        if len(spoken) >= 2 and not named and (says_nothing or all(c.cover < 0.5 for _, c in (*documents, *events))):
            return _placed(base, [(self._slot(thing), thing) for thing in spoken[-2:]])
        candidates = list({c.id: (slot, c) for slot, c in (*documents, *events)}.items())
        last = next(reversed(_sure(context)), None)
        earlier = [*(last.events or last.documents)] if last else []
        if "between" in u.asked and u.pair and ({u.pair.first.id, u.pair.second.id} & {*earlier} or self._names_both(u, earlier)):
            return None  # "between its signature and its publication" names what was spoken of itself
        if earlier and candidates and (len(candidates) < 2 or not u.has_pair or len(u.reading.free_words) <= 14):
            others = [(slot, c) for _, (slot, c) in candidates if c.id not in earlier]
            if others:
                slot, best = max(others, key=lambda pair: pair[1].score)
                matter = u.matter_of_event(earlier[0]) if last and last.events and not u.matter_of_events else ""
                alike = [(slot, c) for slot, c in others if matter and slot == "events" and matter in u.names_of_event(c.id)]
                near = max(alike, key=lambda pair: pair[1].score, default=(slot, best))
                if near[1].score >= best.score - RATHER or u.stems_of_what_is_named & best.covered <= near[1].covered:
                    slot, best = near  # after the omnibus, "the publication" is its own, and so is "the provisional agreement"
                slot, best = self._nearest_of_alike(u, earlier[0], slot, best, others)
                slot, best = self._on_its_side(u, earlier[0], slot, best, others)
                return _placed(base, [("events" if last and last.events else "documents", earlier[0]), (slot, best.id)])
        return None

    def _names_both(self, u: Understanding, spoken: Sequence[str]) -> bool:
        """Tell whether a question names two things so well that none of them is what was spoken of: "between the COREPER vote and …".

        After a step of the omnibus "the proposal and the publication" are its own.
        """
        of_its_law = any(u.matter_of_event(one) for one in spoken if one in self._catalogue.event_by_id)
        return u.pair is not None and u.has_pair and (u.pair.by_name or (u.pair.said_of_each >= _OF_EACH_ENOUGH and not of_its_law))

    def _with_its_deadline(self, milestone: str, named: Sequence[tuple[str, Reference]]) -> tuple[str, str] | None:
        """Return the milestone spoken of and its deadline, or what was due then, where that is named: "how many days late was it?"."""
        due = self._catalogue.event_by_id[milestone].due
        others = {due, *(event.id for event in self._catalogue.events if event.due == milestone)}
        beside = next((one.id for _, one in named if one.id in others and one.words >= SAYS_SOMETHING), None)
        return (milestone, beside) if beside else None

    def _on_its_side(
        self, u: Understanding, earlier: str, slot: str, best: Reference, others: Sequence[tuple[str, Reference]]
    ) -> tuple[str, Reference]:
        """Return the one on the side of what was spoken of that is said: "how many days before the committee's vote was that?".

        It lies after that, where "before" stands directly before its name.
        """
        of_days = slot == "events" and {"before", "after"} & u.asked
        day = self._catalogue.document_by_id[earlier].date if earlier in self._catalogue.document_by_id else None
        if not of_days or len(of_days) > 1 or not is_day(day or ""):
            return slot, best
        side = next(iter(of_days))
        named = u.position_of(u.most_telling(best.covered))
        directly = any(0 < named - start <= _DIRECTLY for start in u.starts_of({side}))
        when = {c.id: self._catalogue.event_by_id[c.id].date for other, c in others if other == "events"}
        right = [c for other, c in others if other == "events" and ((when[c.id] > (day or "")) == (side == "before"))]
        fitting = [c for c in right if c.score >= best.score - BY_FAR and c.words >= SAYS_SOMETHING]
        if not directly or best in right or not fitting:
            return slot, best
        return "events", max(fitting, key=lambda c: c.score)

    def _nearest_of_alike(
        self, u: Understanding, earlier: str, slot: str, best: Reference, others: Sequence[tuple[str, Reference]]
    ) -> tuple[str, Reference]:
        """Return the one nearest in time of the milestones that a question says as much of: after a vote, "the committee's vote" on it.

        Of those after it, where that is said: "how many days later did the plenary vote?".
        """
        of_event, of_letter = self._catalogue.event_by_id.get(earlier), self._catalogue.document_by_id.get(earlier)
        date = of_event.date if of_event else of_letter.date if of_letter else None
        if slot != "events" or date is None:
            return slot, best
        day = span(date)[0]
        near = [c for other, c in others if other == "events" and c.score >= best.score - RATHER]
        since = {c.id: (span(self._catalogue.event_by_id[c.id].date)[0] - day).days for c in near}
        # What lies a year away is hardly meant where something nearer is called nearly so.
        lacking = NOTHING_ELSE if abs(since[best.id]) > _A_YEAR else 0.0
        alike = [c for c in near if best.covered <= c.covered or u.mass(best.covered - c.covered) < lacking]
        # "How many days after the publication was that?" names what came before.
        later = [c for c in alike if since[c.id] > 0] if "next" in u.deeds and "after" not in u.asked else []
        return slot, min(later or alike, key=lambda c: abs(since[c.id]), default=best)

    def _beside_date(self, u: Understanding, day: str) -> str | None:
        """Return the milestone that is compared with a day, unless the day is that of another one which the question names too."""
        best = u.undated_events[0]
        pair = [self._catalogue.event_by_id.get(c.id) for c in (u.pair.first, u.pair.second)] if u.pair else []
        named = any(event is not None and event.date == day for event in pair)
        clear = best.words >= MIN_EVIDENCE or best.meaning > STANDS_OUT
        return best.id if clear and not named and self._catalogue.event_by_id[best.id].date != day else None

    def _spoken_before(self, u: Understanding, context: Context, event: str, day: str) -> tuple[str, str] | None:
        """Return what was spoken of with its slot, if it is compared: "did it come out before Parliament's position of June 2023?"."""
        last = context.last
        spoken = tuple(dict.fromkeys((*last.events, *last.documents))) if last else ()
        if len(spoken) != 1 or spoken[0] == event or not self._catalogue.event_by_id[event].date.startswith(day):
            return None
        sides = u.starts_of(BESIDE)
        telling = frozenset(word for word in u.names_of_event(event) if u.mass(frozenset([word])) >= SAYS_SOMETHING)
        named_behind = bool(sides) and min(sides) < u.position_of(telling)
        return (self._slot(spoken[0]), spoken[0]) if named_behind else None

    def _slot(self, thing: str) -> str:
        return "events" if thing in self._catalogue.event_by_id else "documents"


def _side_between(u: Understanding, pair: Pair) -> str | None:
    """Return which of "before" and "after" stands between the words for two things; None where neither or both do."""
    last, first = pair.parted
    sides = [side for side in sorted(BESIDE) if any(last < start < first for start in u.starts_of({side}))]
    return sides[0] if len(sides) == 1 else None


def _placed(base: Plan, things: Sequence[tuple[str, str]]) -> Plan:
    """Return the plan with two things in the order in which they are spoken of; `reached` keeps that order."""
    return replace(
        base,
        documents=tuple(thing for slot, thing in things if slot == "documents"),
        events=tuple(thing for slot, thing in things if slot == "events"),
        reached=tuple(thing for _, thing in things),
    )


def _sure(context: Context) -> list[Plan]:
    """Return the turns of which it is sure what they spoke of; what was only perhaps meant was not spoken of."""
    return [plan for plan in context.plans if plan.sureness >= _EVEN]


def _told(context: Context) -> list[str]:
    """Return the milestones and documents spoken of, in the order in which they came up last; those of a long list were not."""
    told = [thing for plan in _sure(context) for things in (plan.events, plan.documents) if len(things) <= _TWO for thing in things]
    return list(reversed(dict.fromkeys(reversed(told))))


def _stems_of_numerals(u: Understanding) -> frozenset[str]:
    """Return the stems of the words that spell a number: "between those two votes"."""
    asking = u.reading.asking
    spelled = [(numeral.start, numeral.end) for numeral in numerals(asking.text, u.reading.language)]
    return frozenset(stem(word.key) for word in asking.words if any(start <= word.start < end for start, end in spelled))
