"""Rules about points, pairs and stretches of time, by what the intent says is asked."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.named_deeds import STEPS_TAKEN, deeds_called, deeds_of_event, deeds_of_title
from bot.answers.planning.documents import Documents
from bot.answers.planning.elsewhere import POINTS_IN_TIME
from bot.answers.planning.evidence import ALL, MIN_EVIDENCE, PAIRS_IN_TIME, RANGES, SIDES_OF_A_DAY
from bot.answers.planning.in_time.by_steps import with_other_steps
from bot.answers.planning.in_time.duty_starts import DutyStarts
from bot.answers.planning.in_time.pairs import Pairs
from bot.answers.planning.in_time.points import Points
from bot.answers.planning.in_time.ranges import Ranges
from bot.answers.planning.in_time.thresholds import COUNTED_FROM_TODAY, RATHER, SAYS_SOMETHING
from bot.answers.planning.inquiry import Decision, Inquiry
from bot.answers.planning.lawmaking import Lawmaking, makers_named, names_the_omnibus
from bot.answers.planning.named_alone import called_milestone
from bot.answers.plans import AHEAD, BY_WORDS, FROM_TOLD, LEANS, TO_NEXT, TOLD_DAY, WEEKDAY, Plan, Refusal
from bot.answers.question_words import ask_for_a_weekday
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day

_MILESTONES = frozenset({"events", "count-events"})
_DOCUMENTS = {"documents": "signed-documents", "count-range": "count-documents"}
_AT_BEGINNING = 2  # words
_OF_AN_EDGE, _A_SENTENCE = frozenset({"date", "followup", "days-until"}), 10  # as which "until when?" is read; words of such a question
_OF_RULES = frozenset({"apply", "require", "begin", "end", "exempt", "fine", "enforce"})  # deeds of what is in force or not
_OF_DAYS_SINCE = frozenset({"duration", "timeline"})
_OF_A_DEADLINE = frozenset({"apply", "end"})
_OF_AN_END = frozenset({"apply", "require", "end", "about"})
_OF_HAPPENING = frozenset({"timeline", "latest"})  # deeds of whatever came to pass
_OF_STEPS = frozenset({"publish", "adopt", "sign", "send"})
_NAMED_FULLY = 4.5  # rarity of the words by which a milestone is named so fully that it is asked whether it has come
_NOTHING_LEFT = 0.1  # of a question's words beside what is asked and the name of its milestone
_SAYS_SOMETHING, _LEFT_OVER = 1.0, 0.9  # rarity of words that name a milestone; what is left beside it that names something else
_OF_OLDER_MODELS, _SURELY = 1.5, 0.97  # rarity of the words by which older models are named, and certainty of the plan
_OF_ONE_DAY = 0.9  # certainty where nothing but one day is named
_PERHAPS = 0.1  # probability from which a question may lean on it, or be for the next date


class InTime:
    """Decides what a question asks of time."""

    def __init__(self, catalogue: Catalogue, documents: Documents, pairs: Pairs, ranges: Ranges, laws: Lawmaking) -> None:
        self._catalogue = catalogue
        self._documents = documents
        self._points = Points(catalogue, documents, laws)
        self._duties = DutyStarts(catalogue)
        self._pairs = pairs
        self._ranges = ranges

    def steps(self, q: Inquiry) -> Plan | None:
        """The days of all steps of a matter: "what is the timeline of the Code?"."""
        if q.intent.name != "date" or "timeline" not in q.u.deeds or not (steps := self._ranges.steps_asked(q.u, q.base)):
            return None
        return replace(q.base, intent="events", detail="", topics=(q.u.topics[0].id,), events=steps)

    def point(self, q: Inquiry) -> Decision | None:
        """When something was, and what happened then."""
        if q.intent.name not in POINTS_IN_TIME:
            return None
        if (counted := self._pairs.counted_from_what_was_spoken_of(q.u, q.base, q.context)) is not None:
            return counted
        found = self._points.point(q.u, q.base, q.context)
        if q.intent.name == "days-since" and isinstance(found, Plan) and _counts_to_it(q.u):
            return q.refused("unclear")
        if isinstance(found, Plan) and self._was_never_open(q.u, found):
            return q.refused("not-in-corpus")
        untold = isinstance(found, Plan) and found.intent == "in-force" and (
            self._asks_of_other_doings(q.u, found) or _is_of_something_else(q.u, found)
        )
        if untold:
            return q.refused("not-in-corpus")
        if isinstance(found, Plan) and found.intent == "in-force" and self._is_a_day_to_come(q.u, found):
            return replace(found, intent="date", detail="")  # "is there a deadline for older models?"
        if isinstance(found, Plan) and self._is_no_law(q.u, found):
            return replace(found, intent="event-detail")  # "is the resolution legally binding?"
        if isinstance(found, Plan) and _is_counted_to_what_was_told(q, found):
            return replace(found, basis=LEANS)
        if isinstance(found, Plan) and (earlier := self._told_before(q, found)):
            return replace(found, detail=FROM_TOLD, reached=(earlier, *found.events))
        if q.intent.name == "event-detail":
            return self._of_its_day(q, found)
        return with_other_steps(self._catalogue, q.u, found) if isinstance(found, Plan) else found

    def since_then(self, q: Inquiry) -> Plan | None:
        """As in "how many days ago was that?", which names nothing: of the one thing that was told last, whatever "days" looks like."""
        u, last = q.u, q.context.last
        elsewhere = u.asked & {"after", "between"} or u.deeds - _OF_DAYS_SINCE or _counts_to_it(u)
        alone = len(q.context.told_last) == 1 and q.is_short and q.names_nothing(_SAYS_SOMETHING)
        if q.intent.name != "days-since" or last is None or elsewhere or not alone:
            return None
        return replace(q.base, events=last.events, documents=last.documents, provisions=(), basis=LEANS)

    def _told_before(self, q: Inquiry, plan: Plan) -> str:
        """Return the one thing told last, if days are counted until a milestone after it: "and how many until the deal?"; else empty."""
        told = q.context.told_last
        if plan.intent not in COUNTED_FROM_TODAY or "until" not in q.u.asked or len(told) != 1 or len(plan.events) != 1:
            return ""
        known = self._catalogue.event_by_id
        day = known[told[0]].date if told[0] in known else self._catalogue.document_by_id[told[0]].date
        return told[0] if day and is_day(day) and day < known[plan.events[0]].date else ""

    def _was_never_open(self, u: Understanding, plan: Plan) -> bool:
        """Tell whether it is asked until when one could take part in what has but one day: "until when could one comment on draft one?"."""
        event = self._catalogue.event_by_id[plan.events[0]] if len(plan.events) == 1 else None
        of_one_day = event is not None and not (event.end_date or event.open_until) and not deeds_called(self._catalogue, event.id) & _OF_AN_END
        return of_one_day and plan.intent == "date" and u.asked_edge == "end" and bool(u.stems_of_taking_part)

    def until_when(self, q: Inquiry) -> Plan | None:
        """As in "and until when could one comment on it?", of the milestone named or else told last, if it was open until a day."""
        u = q.u
        counted = u.asked >= {"how-many", "between"}  # "how many days from its publication to the close of comments?"
        if u.asked_edge != "end" or counted or q.is_narrowed or q.base.dates or q.base.provisions:
            return None
        best = u.undated_events[0]
        clear = best.score - u.undated_events[1].score >= RATHER
        named = best.id if clear and u.stems_of_taking_part and u.mass(best.covered - u.stems_of_taking_part) >= MIN_EVIDENCE else ""
        event = self._catalogue.event_by_id.get(named or q.context.milestone or "")
        if event is None or not (event.end_date or event.open_until):
            return None
        others = u.stems_of_what_is_named - u.stems_of_taking_part - u.names_of_event(event.id)
        taking_part = u.stems_of_taking_part and (named or (len(others) <= 1 and len(u.reading.words) <= _A_SENTENCE))  # a "could" is left
        bare = len(u.reading.words) <= _A_SENTENCE and q.names_nothing(_SAYS_SOMETHING) and not u.deeds & (_OF_RULES - {"end"})
        alone = bare and q.intent.name in _OF_AN_EDGE  # "and until when did it run in the end?"
        if not taking_part and not alone:
            return None
        return replace(q.base, intent="date", detail="end", events=(event.id,), documents=(), kinds=(), basis=BY_WORDS if named else LEANS)

    def until_when_for_older_models(self, q: Inquiry) -> Plan | None:
        """As in "and until when do older models have time?", whatever it is read as."""
        u = q.u
        named = q.is_narrowed or q.base.kinds or q.base.provisions or q.base.dates or len(u.reading.words) > _A_SENTENCE
        counted = "how-many" in u.asked or q.intent.name == "days-until"
        if not u.asks_until_when or named or counted:
            return None
        best = u.undated_events[0]
        if not self._duties.is_of_older_models(best):
            return None
        if u.mass(best.covered - u.stems_of_asking) < _OF_OLDER_MODELS:
            return None  # of a deadline alone
        if u.mass(u.stems_of_what_is_named - best.covered) >= _SAYS_SOMETHING:
            return None
        return replace(q.base, intent="date", detail="", events=(best.id,), documents=(), certainty=_SURELY, basis=BY_WORDS)

    @staticmethod
    def since_in_short(q: Inquiry) -> Decision | None:
        """The same where the whole turn is known to ask for that, in which no other milestone can be named."""
        last = q.context.last
        if last is None or q.u.short_turn != "ago":
            return None
        told = (*last.events, *last.documents) or last.provisions[:1]
        told = () if last.intent == TOLD_DAY else told  # of the milestone itself are other days
        since = Plan("days-since", events=last.events, documents=last.documents, provisions=last.provisions, basis=LEANS)
        return since if len(told) == 1 else q.refused("unclear")

    @staticmethod
    def since_when_in_short(q: Inquiry) -> Plan | None:
        """The day from which the one provision, milestone or document applies, or is, that was told last: "since when?"."""
        last = q.context.last
        told = (*last.provisions, *last.events, *last.documents) if last and last.intent != TOLD_DAY else ()
        if last is None or q.u.short_turn != "since" or len(told) != 1:
            return None
        if last.events and "apply" in q.u.deeds and STEPS_TAKEN & (done := deeds_of_title(q.catalogue, last.events[0])) and "apply" not in done:
            return None  # what was adopted that day applies from another
        found = Plan("date", detail="start", provisions=last.provisions, events=last.events, documents=last.documents)
        return replace(found, basis=LEANS)

    def until_the_next(self, q: Inquiry) -> Plan | None:
        """As in "how many days until the next deadline?", which is no milestone that has a deadline in its name."""
        u = q.u
        if q.intent.name != "days-until" or "next" not in u.deeds or q.names_things or len(u.stems_of_what_is_named) > 1:
            return None
        if not (u.deeds & _OF_A_DEADLINE or deeds_called(self._catalogue, u.events[0].id) & _OF_A_DEADLINE):
            return None
        return replace(q.base, intent="days-until", detail=TO_NEXT, documents=(), events=())

    def pair(self, q: Inquiry) -> Decision | None:
        """How many days lay between two things, and which came first."""
        return self._pairs.pair(q.u, q.base, q.context) if q.intent.name in PAIRS_IN_TIME else None

    def on_which_weekday(self, q: Inquiry) -> Decision | None:
        """As in "on which day of the week was the statement published?"."""
        if not ask_for_a_weekday(q.u.reading.asking.keys, q.u.reading.language) or q.base.organisations:
            return None
        found = self._points.point(q.u, replace(q.base, intent="date", detail=""), q.context)
        if not isinstance(found, Plan):
            return found
        return replace(found, detail=WEEKDAY, basis=BY_WORDS) if found.intent == "date" else None

    def range(self, q: Inquiry) -> Decision | None:
        """What lies in a stretch of time."""
        base = q.base
        if q.intent.name not in RANGES:
            return None
        on_a_day = q.intent.name == "events" and len(base.dates) == 1 and is_day(base.dates[0]) and "change" in q.u.deeds
        if on_a_day and q.u.mass(q.u.stems_of_what_is_named) < SAYS_SOMETHING:
            base = replace(base, certainty=max(base.certainty, _OF_ONE_DAY))  # "what changes on 2 August 2026?"
        if (base.countries or base.sectors) and base.intent in _DOCUMENTS and not base.organisations:
            return replace(base, intent=_DOCUMENTS[base.intent], detail="" if base.detail == ALL else base.detail)
        found = self._ranges.range(q.u, base, q.context)
        if isinstance(found, Refusal) and q.intent.name == "documents" and q.u.topics[0].words >= MIN_EVIDENCE:
            return self._documents.about_topic(q.u, replace(base, intent="documents-about"), q.context)  # of no time, but on something
        return found

    def _asks_of_other_doings(self, u: Understanding, plan: Plan) -> bool:
        """Tell whether it is asked if somebody did what no milestone tells: "has the Office evaluated a model yet?".

        What applies, begins, binds or could be done is told by its day, and so is a step that was taken, where nobody else takes it.
        """
        if u.timeliness == "late":
            return True  # whether something came too late is told of its deadline alone
        if self._has_it_happened(u, plan):
            return False
        if u.deeds & _OF_RULES or u.supposes or "when" in u.asked or u.undated_events[0].words >= _NAMED_FULLY:
            return False  # "have they found the Code adequate, and when?"
        if len(plan.events) != 1 or u.left_over(u.names_of_event(plan.events[0])) > _NOTHING_LEFT:
            return True
        happened, steps = deeds_called(self._catalogue, plan.events[0]), u.deeds & _OF_STEPS
        return not steps <= happened if steps else "apply" not in happened or bool(u.deeds - {"latest"})  # "is the omnibus law now?"

    def _has_it_happened(self, u: Understanding, plan: Plan) -> bool:
        """Tell whether it is asked of one milestone if it has come, and of no doing of anybody: "has the plenary vote already happened?"."""
        called = called_milestone(u)
        if called is None or (called.id,) != plan.events or plan.organisations or "already" not in u.asked:
            return False
        names = u.names_of_event(called.id)
        makers = self._catalogue.lawmakers_by_event.get(called.id, frozenset())
        return not u.deeds_without(names) - _OF_HAPPENING and not u.unheard_beside(names) and makers_named(u) <= makers

    def _is_a_day_to_come(self, u: Understanding, plan: Plan) -> bool:
        """Tell whether it is asked if there is a day until which something may be done: that it has not come yet would be no answer."""
        of_an_end = bool(plan.provisions) or any("end" in deeds_called(self._catalogue, event) for event in plan.events)
        return of_an_end and u.asked_edge == "end" and u.deeds <= _OF_AN_END

    def _is_no_law(self, u: Understanding, plan: Plan) -> bool:
        """Tell whether it is asked if something applies that never does, since a milestone is about something else: a resolution, a report."""
        if plan.intent != "in-force" or len(plan.events) != 1 or u.deeds != {"apply"} or u.matter_of_event(plan.events[0]):
            return False
        return deeds_of_event(self._catalogue, plan.events[0]) == {"adopt"} and u.undated_events[0].words >= MIN_EVIDENCE

    def _of_its_day(self, q: Inquiry, found: Decision) -> Decision:
        """Return what was found, but no milestone of another day than the one named: "the vote of 26 March", where that was in June."""
        if not isinstance(found, Plan) or len(found.events) != 1 or len(found.dates) != 1 or not is_day(found.dates[0]):
            return found
        event = self._catalogue.event_by_id[found.events[0]]
        other = found.dates[0] not in (event.date, event.end_date) and is_day(event.date) and not q.u.asked & SIDES_OF_A_DAY
        return Refusal("no-such-date", near=(event.id,), missing=found.dates[0], plan=found) if other else found


def next_date(q: Inquiry) -> Plan | None:
    """As in "what is the next date on the timeline?"."""
    u = q.u
    if u.probability("next") <= _PERHAPS:
        return None
    if q.intent.name == "events" and {"next", "timeline"} <= u.deeds and "when" in u.asked:
        return replace(q.base, intent="next", detail="")
    # "What is the next deadline under the AI Act?" defines nothing.
    bare = not (q.base.dates or q.base.provisions or q.base.kinds or q.is_narrowed) and u.events[0].words < MIN_EVIDENCE / 2
    if q.intent.name not in ("definition", "events", "applicable") or not {"next", "apply"} <= u.done or not bare:
        return None
    likely = u.probability("next", "definition", "events", "applicable")
    return replace(q.base, intent="next", detail="", certainty=round(max(q.base.certainty, likely), 4))


def still_ahead(q: Inquiry) -> Plan | None:
    """As in "which deadlines are still ahead of us?"."""
    if q.base.intent not in _MILESTONES or "next" not in q.u.done or not q.u.deeds & {"apply", "timeline"}:
        return None
    if not q.base.dates:
        return replace(q.base, detail="")
    bounded = len(q.base.dates) == 1 and q.u.asked & {"before", "until"}  # "which are still ahead before the end of 2027?"
    return replace(q.base, detail=AHEAD) if bounded else None


def _is_of_something_else(u: Understanding, plan: Plan) -> bool:
    """Tell whether a question names what its milestone does not: of "is social scoring banned already?" no more than the ban is known."""
    if len(plan.events) != 1 or plan.provisions or names_the_omnibus(u):
        return False
    covered = next((event.covered for event in u.undated_events if event.id == plan.events[0]), frozenset[str]())
    named = u.stems_of_what_is_named
    return u.mass(named & covered) < _SAYS_SOMETHING and bool(named - covered) and u.left_over(covered) >= _LEFT_OVER


def _counts_to_it(u: Understanding) -> bool:
    """Tell whether days up to what is named are counted, and not since: "how long was that before the vote?", of something that is not named.

    "Vor wie vielen Tagen" has its preposition at the beginning.
    """
    before = u.starts_of({"before"})
    return bool(before) and min(before) > u.reading.words[min(_AT_BEGINNING, len(u.reading.words) - 1)].start


def _is_counted_to_what_was_told(q: Inquiry, plan: Plan) -> bool:
    """Tell whether days are counted to the one thing that was told last, and nothing else is named: "how many days is that?"."""
    last = q.context.last
    told = (last.events, last.documents, last.provisions) if last else ((), (), ())
    alone = sum(map(len, told)) == 1 and told == (plan.events, plan.documents, plan.provisions)
    return plan.intent in COUNTED_FROM_TODAY and alone and q.is_short and q.names_nothing(SAYS_SOMETHING)
