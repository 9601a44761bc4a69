"""Finds all that a question asks for of a stretch of time: what came after a milestone, the steps of a matter."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.answers.asking import POSTPOSITIONS
from bot.answers.named_deeds import STEPS
from bot.answers.planning.context import Context
from bot.answers.planning.evidence import ALL, BESIDE, MIN_EVIDENCE, REFUSED, SIDES_OF_A_DAY
from bot.answers.planning.in_time.thresholds import FEW, NOTHING_ELSE, RATHER, SAYS_SOMETHING, SOME_WORDS
from bot.answers.planning.inquiry import Inquiry
from bot.answers.planning.named_alone import called_milestone
from bot.answers.plans import BY_WORDS, LEANS, READ, Basis, Clarification, Plan, Refusal
from bot.answers.question_words import QUESTIONS
from bot.answers.ranked import SUBJECT
from bot.answers.references import Reference
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day, span
from knowledge.folding import stem
from knowledge.relative_dates import speak_of_a_day, stretch_beside

_NAMES_A_MATTER = 1.5  # rarity of the words of a topic beside a year: "the omnibus in 2026"
_BEST_EVENTS = 3  # likeliest milestones, which may be fewer than those of their matter
_OF_MILESTONES = frozenset({"events", "count-events"})
_ASKED_OTHERWISE = QUESTIONS - {"who"}  # "which milestones came after it?"
_WHICH = frozenset({"who"})  # as which words for "what" may be read: "qu'est-ce qui a été publié ?"
_HAPPENING = frozenset({"publish", "timeline", "duration", "begin", "adopt"})
_OF_RULES = frozenset({"apply", "require", "begin", "change"})
_OF_A_BEGINNING, _BEGINNING = frozenset({"who", "since", "already"}), _OF_RULES | {"latest", "next", "profile"}
_COMING, _QUITE = frozenset({"timeline", "next"}), 0.9  # deeds of what came before or after something; certainty of such a plan
_TWO, _SURELY_SAID = 2, 2.5  # milestones, and rarity of the words from which both are surely named
_SMALL, _TELLING = 2, 0.5  # letters of a word, and its rarity, up to which it names nothing
_LEANS = 9  # words of a question for documents that leans on the milestone spoken of
_OF_THEIR_CONTENTS = frozenset({"say", "demand", "addressee"})
_HEAD = 3  # first words, of which one names documents
_SIDES_OF_NEIGHBOURS = {"earlier": "before", "later": "after"}
_FEWEST_STEPS, _MOST_STEPS = 3, 0.4  # milestones of one matter at least, and share of all at most


class Ranges:
    """Completes plans about stretches of time."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def range(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        of_events = base.intent in _OF_MILESTONES
        beside = bool(u.asked & BESIDE) and not base.dates  # "before the COREPER vote" is no matter of steps
        if of_events and not beside and (steps := self.steps(u, dated=bool(base.dates))):
            # "All the steps of the omnibus", "what happened with the Code in 2024?"
            base = replace(base, topics=(u.topics[0].id,), events=steps)
            if not base.dates:
                return replace(base, detail="")
        if of_events and (since := self._since_what_was_spoken_of(u, base, context)):
            return since
        if base.dates:
            narrowed = "in" if base.detail in ("between", ALL) else base.detail
            # "What came after JURI had voted in January?" asks for everybody's doings.
            base = replace(base, institutions=u.acting) if of_events and narrowed not in ("after", "before") else base
            return replace(base, detail="between" if len(base.dates) > 1 else narrowed)
        if base.detail in ("after", "before"):
            event = u.events[0]
            if event.words >= MIN_EVIDENCE:
                return replace(base, topics=(), events=(event.id,), dates=(self._catalogue.event_by_id[event.id].date,))
            if of_events and (earlier := context.milestone) and len(u.reading.words) <= FEW:  # "and what happened after that?"
                return replace(base, topics=(), events=(earlier,), dates=(self._catalogue.event_by_id[earlier].date,))
            if of_events and base.detail == "after" and not _stands_before_a_step(u):
                return base
        if base.detail == ALL:
            return base
        if context.last and context.last.dates:
            return replace(base, dates=context.last.dates, detail=context.last.detail or base.detail)
        if base.intent == "documents" and base.kinds and u.asked.isdisjoint(SIDES_OF_A_DAY):
            return replace(base, detail=ALL)  # "which press releases are in the collection?"
        return Refusal("unclear", plan=base)

    def _since_what_was_spoken_of(self, u: Understanding, base: Plan, context: Context) -> Plan | None:
        """Return the plan for what came after the milestone spoken of, up to a date: "and what came after that, until March 2024?"."""
        day = self._catalogue.event_by_id[context.milestone].date if context.milestone else ""
        if not is_day(day) or len(base.dates) != 1 or not u.asked >= {"after", "until"} or span(base.dates[0])[0] < span(day)[0]:
            return None
        return replace(base, dates=((span(day)[0] + timedelta(days=1)).isoformat(), base.dates[0]), detail="between")

    def between_two_milestones(self, q: Inquiry) -> Plan | None:
        """Return the plan for what lies between two milestones: "what happened between the third draft and the final Code?"."""
        u = q.u
        if "timeline" not in u.deeds or u.asked & _ASKED_OTHERWISE or "how-many" in u.asked or q.is_narrowed or q.base.kinds:
            return None
        days = self._days_between_two(q)
        if days is None or u.pair is None:
            return None
        basis: Basis = BY_WORDS if u.pair.said_of_each >= _SURELY_SAID else READ
        return replace(q.base, intent="events", detail="between", dates=days, events=(), documents=(), certainty=_QUITE, basis=basis)

    def on_a_day(self, q: Inquiry) -> Plan | None:
        """Return the plan for what happened on a day where nothing but that is named: "24 July 2025: what was published that day?".

        Rules that apply from a day are what begins on it: "what applies from 2 December 2026?".
        """
        u, dates = q.u, tuple(q.u.dates)
        if len(dates) != 1 or not is_day(dates[0]) or q.is_narrowed or q.base.kinds or u.chooses_a_document:
            return None
        something = any(event.date == dates[0] for event in self._catalogue.events)
        if q.intent.name in REFUSED and not (something and u.deeds & _OF_RULES):
            return None
        if not u.deeds and not (something and len(u.reading.words) <= FEW):  # "what is due tomorrow?"
            return None
        happened = something and u.asked <= _WHICH and u.asks_openly and u.deeds <= _HAPPENING
        begins = (something or bool(u.deeds & _OF_RULES)) and _asks_what_begins(u)
        if not happened and not begins:
            return None
        if q.base.provisions or u.reading.unknown_names or u.reading.speakers or u.mass(u.stems_of_what_is_named) >= SAYS_SOMETHING:
            return None
        return replace(q.base, intent="events", detail="in", dates=dates, basis=BY_WORDS)

    def beside_a_milestone(self, q: Inquiry) -> Plan | None:
        """Return the plan for what happened on one side of a milestone that is named: "what came after the COREPER vote?"."""
        u = q.u
        sides = u.asked & BESIDE
        of_sides = q.intent.name in _OF_MILESTONES or (q.intent.name in ("event-detail", "next") and u.deeds & _COMING)
        if not of_sides or len(sides) != 1 or u.asked & _ASKED_OTHERWISE or q.names_things or u.counted or u.has_pair:
            return None
        event, side = _milestone_named(u), next(iter(sides))
        if event is None:
            return None
        named = max((word.start for word in u.reading.words if stem(word.key) in event.covered), default=0)
        if all(start > named for start in u.starts_of(sides)):
            return None
        entry = self._catalogue.event_by_id[event.id]
        day = entry.end_date if side == "after" and entry.end_date else entry.date
        sure = max(q.base.certainty, _QUITE)
        if is_day(day) and (unit := u.unit_beside(sides)):  # "in the month after the Act entered into force"
            stretch = stretch_beside(span(day)[0], side, unit)
            return replace(q.base, intent="events", detail="in", topics=(), events=(), dates=(stretch,), certainty=sure)
        return replace(q.base, intent="events", detail=side, topics=(), events=(event.id,), dates=(day,), certainty=sure)

    def documents_beside_a_milestone(self, q: Inquiry) -> Plan | None:
        """Return the plan for the joint documents of a time that milestones bound: "which letters came out before the Act was in force?"."""
        u = q.u
        if q.base.dates or q.base.provisions or u.reading.unknown_names or u.reading.speakers or not _asks_for_documents(q):
            return None
        counted = "how-many" in u.asked or q.base.intent.startswith("count-")
        asked = replace(q.base, intent="count-range" if counted else "documents", topics=(), documents=(), certainty=_QUITE, basis=BY_WORDS)
        if days := self._days_between_two(q):
            return replace(asked, events=(), detail="between", dates=days)
        named = _milestone_named(u)
        meant = named.id if named else q.context.milestone if len(u.reading.words) <= _LEANS else None
        side = self._side_before(u, named.covered if named else frozenset()) if meant else ""
        if not meant or not side:
            return None
        event = self._catalogue.event_by_id[meant]
        first, last = span(event.date)[0], span(event.end_date or event.date)[1]
        if side in BESIDE and (unit := u.unit_beside({side})):  # "in the week before the COREPER vote"
            stretch = stretch_beside(first if side == "before" else last, side, unit)
            return replace(asked, detail="in", events=(), dates=(stretch,))
        bound = {"before": first, "after": last, "since": first - timedelta(days=1), "until": last + timedelta(days=1)}[side]
        detail = "before" if side in ("before", "until") else "after"
        return replace(asked, detail=detail, events=(event.id,), dates=(bound.isoformat(),))

    @staticmethod
    def documents_on_the_other_side(q: Inquiry) -> Plan | None:
        """Return the plan for the documents on the other side of the milestone beside which some were just listed: "and before that?"."""
        u, last = q.u, q.context.last
        sides = (u.asked & BESIDE) or ({_SIDES_OF_NEIGHBOURS[u.neighbour]} if u.neighbour else set())
        if last is None or last.intent not in ("documents", "count-range") or len(last.events) != 1 or last.detail not in BESIDE:
            return None
        if len(sides) != 1 or sides == {last.detail} or not q.names_nothing(SAYS_SOMETHING) or len(u.reading.words) > FEW:
            return None
        event = q.catalogue.event_by_id[last.events[0]]
        day = span(event.date)[0] if sides == {"before"} else span(event.end_date or event.date)[1]
        return replace(last, detail=next(iter(sides)), dates=(day.isoformat(),), basis=LEANS)

    def _days_between_two(self, q: Inquiry) -> tuple[str, str] | None:
        """Return the first and last day between two milestones that are named with "between"; None where they are not."""
        u = q.u
        pair = u.pair if u.has_pair and ("between" in u.asked or u.asked >= BESIDE) else None
        known = self._catalogue.event_by_id
        days = sorted(span(known[one.id].date) for one in (pair.first, pair.second) if one.id in known) if pair else []
        if pair is None or len(days) != _TWO or pair.said_of_each < SOME_WORDS:
            return None
        begin, end = days[0][1] + timedelta(days=1), days[1][0] - timedelta(days=1)
        return (begin.isoformat(), end.isoformat()) if begin <= end else None

    @staticmethod
    def _side_before(u: Understanding, covered: frozenset[str]) -> str:
        """Return the side that is said nearest to the words of a milestone, before them, or behind where the language has it so; else empty."""
        words = u.reading.words
        telling = {form for form in covered if len(form) > _SMALL and u.mass(frozenset([form])) >= _TELLING}
        places = [word.start for word in words if stem(word.key) in telling] or [len(u.reading.text)]
        sides = [(place, side) for side in SIDES_OF_A_DAY - {"between"} for place in u.starts_of({side})]
        before = [(places[-1] - place, side) for place, side in sides if place < places[-1]]
        behind = [(place - places[-1], side) for place, side in sides if place > places[-1] and u.reading.language in POSTPOSITIONS]
        return min([*before, *behind], default=(0, ""))[1]

    def on_its_day(self, q: Inquiry) -> Plan | None:
        """Return the plan for what happened on the day of a milestone: "what happened on the day the final Code was published?"."""
        u = q.u
        asking = u.reading.asking
        opening = asking.words[min(_HEAD, len(asking.words)) - 1].end + u.reading.asked_from
        when = [start for start in u.starts_of({"when"}) if start < opening or not u.begins_openly]  # Czech "v den, kdy" asks for none
        which_day = bool(when) or speak_of_a_day(u.beside_which, asking.language)
        asked = u.asks_openly and "timeline" in u.deeds and not which_day and speak_of_a_day(asking.words, asking.language)
        if not asked or q.names_things or u.asked & (BESIDE | {"between", "how-many", "since", "until"}):
            return None
        named = _milestone_named(u)
        if named is None:
            return None
        day = self._catalogue.event_by_id[named.id].date
        return replace(q.base, intent="events", detail="in", topics=(), events=(), dates=(day,), certainty=_QUITE, basis=BY_WORDS)

    def steps_asked(self, u: Understanding, base: Plan) -> tuple[str, ...]:
        """Return the milestones whose days are asked for together: "when did the drafts and the final Code appear, in order?"; else none."""
        if len(u.undated_events) < _FEWEST_STEPS:
            return ()
        best, second = u.undated_events[:2]
        no_more = u.mass(second.covered - u.names_of_event(best.id)) < SAYS_SOMETHING
        alone = base.dates or base.organisations or best.score - second.score >= RATHER or no_more
        return () if alone else self.steps(u)

    def steps(self, u: Understanding, *, dated: bool = False) -> tuple[str, ...]:
        """Return the milestones of one matter, oldest first, where a question names nothing but that; none if there are few."""
        topic = u.topics[0]
        if topic.words < SOME_WORDS and topic.id != SUBJECT:
            return ()
        names = {event.id: u.names_of_event(event.id) for event in self._catalogue.events}
        steps = list(names)
        if dated and u.mass(topic.covered - u.words_of_the_subject) < _NAMES_A_MATTER:
            return ()  # "milestones of the AI Act in July 2025"
        if topic.id != SUBJECT:
            of_each = [[event for event in names if word in names[event]] for word in sorted(topic.covered)]
            steps = max((events for events in of_each if len(events) <= len(names) * _MOST_STEPS), key=len, default=[])
        shared = {word for word in u.reading.stems if sum(word in names[step] for step in steps) * 2 > len(steps)}
        best, of_topic = u.undated_events[:_BEST_EVENTS], u.names_of_topic(topic.id)
        narrower = {word for event in best for word in event.covered - of_topic - shared if u.mass(frozenset([word])) > NOTHING_ELSE}
        if narrower:  # "all drafts of the Code"
            steps = [step for step in steps if narrower & names[step]]
        if len(steps) < _FEWEST_STEPS:
            return ()
        return tuple(sorted(steps, key=lambda event: (self._catalogue.event_by_id[event].date, event)))


def _milestone_named(u: Understanding) -> Reference | None:
    """Return the milestone that is called by its name, or by enough of its words; None where none is."""
    best = u.undated_events[0]
    return called_milestone(u) or (best if best.words >= MIN_EVIDENCE else None)


def _asks_for_documents(q: Inquiry) -> bool:
    """Tell whether joint documents are asked for, and neither who signed nor what stands in them."""
    u = q.u
    asking = u.reading.asking
    first = next((at for at, word in enumerate(asking.words) if u.names_documents_at(at)), None)
    if first is None or q.is_narrowed or u.deeds & _OF_THEIR_CONTENTS:
        return False
    if "how-many" in u.asked:
        starts = u.starts_of({"how-many"})
        counting = [at for at, word in enumerate(asking.words) if word.start + u.reading.asked_from in starts]
        return u.chooses_a_document or (0 < first - max(counting) <= _HEAD + 1 and "duration" not in u.deeds)
    if u.first_asked in ("when", "where", "whom", "why"):
        return False
    last = u.is_headed_by_documents and u.reading.language in POSTPOSITIONS
    of_them = q.intent.name in ("documents", "documents-about") and "sign" not in u.deeds and bool(u.asked & (BESIDE | {"between"}))
    headed = of_them and not u.asked & QUESTIONS and (first < _HEAD or last)  # "joint docs between the second and the third draft"
    return u.chooses_a_document or headed or (q.intent.name == "documents" and not q.asks_whether and first <= _LEANS)


def _asks_what_begins(u: Understanding) -> bool:
    """Tell whether it is asked what applies, changes or is new, and nothing else that nobody has heard of: tomorrow's weather in Riga."""
    openly = u.asks_openly or u.chooses or bool(u.asked & _WHICH)
    return openly and u.asked <= _OF_A_BEGINNING and u.deeds <= _BEGINNING and not u.unheard_beside(frozenset())


def _stands_before_a_step(u: Understanding) -> bool:
    """Tell whether "after" stands before a step that no milestone is found for: nothing to come is meant by "after the entry into force"."""
    sides, steps = u.starts_of({"after"}), u.starts_of_deeds(STEPS)
    return bool(sides and steps) and min(sides) < min(steps)
