"""What speaks for a thing in a question, and the plan that a question has before its document or milestone is found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.answers.gazetteer import NamedThing
from bot.answers.intents import FAMILIES, Intent
from bot.answers.named_deeds import deeds_of_event
from bot.answers.planning.in_all_states import applies_in_all
from bot.answers.plans import CALLS_FOR, STANCES_AGAINST, STANCES_FOR, Plan
from bot.answers.references import Reference
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day, is_interval, span
from knowledge.facts import LEFT_OUT, SAYS_FROM_WHEN
from knowledge.folding import stem
from knowledge.models import Event
from knowledge.relative_dates import stretch_beside

# Which intents need what.
ONE_DOCUMENT = frozenset({
    "signatories", "signed", "count-signatories", "document-position", "addressee", "occasion", "publisher", "sources",
    "languages", "completeness", "supporters", "count-supporters",
})  # fmt: skip
SETS = frozenset({"combine", "count-combine"})
PAIRS_IN_TIME = frozenset({"days-between", "order"})
DAYS = ("days-between", "days-since", "days-until")
OF_EVENTS = frozenset({"events", "count-events"})
RANGES = OF_EVENTS | {"documents", "count-range"}
BESIDE = frozenset({"before", "after"})  # meanings of words for what lies on one side of a day or thing
SIDES_OF_A_DAY = frozenset({"before", "after", "since", "until", "between"})  # meanings of words that bound a time
ALL = "all"  # detail of a range that takes in all there is
BACKERS, COUNT_BACKERS = "supporters", "count-supporters"  # those who are named for what they did instead of signing
COUNTED = {**{listed: counted for counted, listed in FAMILIES.items()}, BACKERS: COUNT_BACKERS}
LISTED = {counted: listed for listed, counted in COUNTED.items()}
PARTS = {"supporters": "support", "speakers": "speak", "represented": "represent"}  # details of those who did not sign
ENDS = frozenset({"first", "latest"})  # intents that name one of the documents they are asked of, and deeds of asking for it
REFUSED = frozenset({"unanswerable", "off-topic"})

# Thresholds of this folder were chosen on the probes; method and figures: docs/evaluation.md.
MIN_EVIDENCE = 3.0  # words (rarity-weighted) that a document's name must share with the question when no date speaks for it
CLEAR_DATE = 2.0  # a date that fits (see references._fit)
SAME_DAY = 6.0  # a thing's own day, which a question may doubt too: "was it the 29 or the 30 May?"
STANDS_OUT = 1.5  # standard deviations above the mean meaning: the topic is really spoken of
_WIDE_LEAD = 4.0  # of the best reference where few but telling words speak for it: "the COREPER statement" leads by 7
_MOST_OF_A_NAME, _LEAD_OF_A_NAME = 0.5, 1.8
# Words that speak for what lies on one side of a date.
_SIDES = {
    "after": frozenset({"after", "since", "next", "remain", "begin", "latest"}),
    "before": frozenset({"before", "until", "already", "end", "first"}),
}
_OPEN_TO_ANSWERS = frozenset({stem("consultation"), stem("call")})  # words in English for what begins on the day on which it is published
_SURELY_IN = 0.7  # probability from which a stretch of time is meant itself, and not what came since
CHOICES = 6  # documents of which one is asked for
COUNTS = 0.5  # probability from which a number is asked for and not a list
_BARE = 6  # words of a question that names nothing
_SMALL = 3  # letters of a word that names no matter
_EDGE = 0.3  # probability from which one end of something that lasts is asked for
_EITHER = 0.5  # probability from which it is asked which of two came first; else the one word "before" or "after" decides
_TAKEN_AWAY = 0.9  # probability of a difference from which "only one" is no more than its emphasis
_BOTH = 1.6  # how much likelier "both" is a priori than "either" or "not", as people ask; of 1.0, 1.6 and 2.5 this answers most probes rightly


def statement_told(catalogue: Catalogue, entry: str) -> Plan | None:
    """Return the plan for the statement with this id, of whoever made it; None where the id is none of a statement."""
    statement = catalogue.position_by_id.get(entry)
    return Plan("position", organisations=statement.organisations[:1], dates=(statement.date,)) if statement else None


def is_evident(u: Understanding) -> bool:
    """Tell whether a document is clearly spoken of."""
    return is_clear(u.documents)


def names_a_document(u: Understanding, besides: frozenset[str] = frozenset()) -> bool:
    """Tell whether one document is spoken of: by its day or by enough of its words, its year and its signatories apart.

    With `besides`, the stems of words that speak for none: those of organisations, after which documents are called too.
    """
    return any(map(is_day, u.dates)) or words_without(u, u.documents[0], besides) >= MIN_EVIDENCE


def words_without(u: Understanding, one: Reference, besides: frozenset[str]) -> float:
    """Return how rare the words are that a question shares with the names of a thing, without some stems."""
    return min(one.words, u.mass(one.covered - besides)) if one.covered & besides else one.words


def is_clear(ranked: Sequence[Reference]) -> bool:
    """Tell whether the question really speaks of the first document: by its date, by enough of its words, or by a wide lead.

    Where most of one of its names stands in the question, a smaller lead will do: "the joint statement on the third draft".
    """
    best = ranked[0]
    lead = best.score - ranked[1].score if len(ranked) > 1 else 0.0
    if best.when >= CLEAR_DATE or best.words + 2 * best.who >= MIN_EVIDENCE:
        return True
    return (best.words >= 1.0 and lead >= _WIDE_LEAD) or (best.cover >= _MOST_OF_A_NAME and best.words >= 1.5 and lead >= _LEAD_OF_A_NAME)


_OF_A_TIME = RANGES | {"signed-documents", "count-documents", "all-signatories", "count-all-signatories"}


def base_plan(u: Understanding, intent: Intent) -> Plan:
    """Return the plan with all that is named in words and numbers; documents, milestones and topics are still to be found."""
    name, detail = detailed(intent.name, u)
    detail, dates = _time_meant(u, name, detail)
    return Plan(
        intent=name,
        detail=detail,
        organisations=tuple(u.organisations),
        provisions=tuple(dict.fromkeys(slug for mention in u.reading.provisions for slug in mention.slugs)),
        countries=() if applies_in_all(u, name) else filter_of(u.reading.countries),
        sectors=filter_of(u.reading.sectors),
        kinds=tuple(dict.fromkeys(k.id for k in u.reading.kinds)),
        dates=dates,
        speakers=tuple(speaker.name for speaker in u.reading.speakers),
        quoted=tuple(dict.fromkeys(entry for quoted in u.reading.quoted for entry in quoted.entries)),
        certainty=round(intent.probability, 4),
    )


def _time_meant(u: Understanding, name: str, detail: str) -> tuple[str, tuple[str, ...]]:
    """Return on which side of which dates what an intent asks for lies, where more is said of that than its `detail`."""
    dates, said = tuple(u.dates), u.asked
    if u.bounds and name in _OF_A_TIME:
        return "between", u.bounds
    reach = u.reach_of_date if name in _OF_A_TIME and len(set(dates)) == 1 else ""
    if reach == "until":
        return "until", (span(dates[0])[1].isoformat() if is_interval(dates[0]) else dates[0],)
    sides = said & BESIDE
    if name in RANGES and len(dates) == 1 and is_day(dates[0]) and len(sides) == 1 and (unit := u.unit_beside(sides)):
        return "in", (stretch_beside(span(dates[0])[0], min(sides), unit),)  # "in the week after 10 July 2025"
    # "From" says since when, and of a stretch of time in which one: "letters from the last quarter of 2024".
    in_it = len(dates) == 1 and is_interval(dates[0]) and u.wish.direction.get("in", 0.0) < _SURELY_IN
    onwards = (detail == "after" or (detail == "in" and in_it)) and len(dates) == 1 and "since" in said and "after" not in said
    if onwards or reach == "since":
        # "Since 2025" takes all of it in; "since the beginning of 2025" is never meant to end with it.
        return "after", ((span(dates[0])[0] - timedelta(days=1)).isoformat(),)
    return detail, dates


def filter_of(things: Iterable[NamedThing]) -> tuple[str, ...]:
    """Return the ids by which organisations are chosen; those to be left out, with their mark, only where no other is named."""
    things = list(things)
    wanted = dict.fromkeys(thing.id for thing in things if not thing.left_out)
    return tuple(wanted) or tuple(dict.fromkeys(LEFT_OUT + thing.id for thing in things))


def left_out(filters: Iterable[str]) -> tuple[str, ...]:
    """Return the ids by which organisations are chosen as those of whom none is meant: "which of them are no publishers?"."""
    return tuple(LEFT_OUT + one.removeprefix(LEFT_OUT) for one in filters)


def denies_some(u: Understanding) -> bool:
    """Tell whether those are asked for of whom something is denied, and none is named to be left out: "which of them are not from music?"."""
    return "not" in u.asked and u.points_back and not (u.leaves_out or u.asks_who_did_not_sign or "sign" in u.deeds)


def near(catalogue: Catalogue, u: Understanding) -> tuple[str, ...]:
    """Return the ids of what is nearest to a question that has no answer: documents of a named organisation, or a milestone."""
    if u.organisations:
        own = [d.id for d in catalogue.documents if set(u.organisations) & d.signatory_ids]
        spoken = [p.id for p in catalogue.positions if set(u.organisations) & set(p.organisations)]
        return tuple((own[-2:] + spoken[-2:])[:3])
    document, event = u.documents[0], u.events[0]
    nearest = []
    if document.when >= CLEAR_DATE or document.words >= MIN_EVIDENCE:
        nearest.append(document.id)
    if event.words >= MIN_EVIDENCE:
        nearest.append(event.id)
    return tuple(nearest)


def begins_to_apply(catalogue: Catalogue, event: Event) -> bool:
    """Tell whether something applies since a milestone: it rests on the article that says from when what does, and is called so."""
    return SAYS_FROM_WHEN in event.articles and "apply" in deeds_of_event(catalogue, event.id)


def further_steps(catalogue: Catalogue, event: Event) -> list[Event]:
    """Return the other milestones at which paragraphs of the same articles begin to apply as at this one, where any do."""
    articles = _articles_begun(event)
    if not articles or not begins_to_apply(catalogue, event):
        return []
    alike = (other for other in catalogue.events if other.id != event.id and _articles_begun(other) == articles)
    return [other for other in alike if begins_to_apply(catalogue, other)]


def article_numbers(event: Event) -> set[str]:
    """Return the numbers of a milestone's articles, without their paragraphs."""
    return {article.partition("(")[0] for article in event.articles}


def on_article(catalogue: Catalogue, slug: str) -> list[Event]:
    """Return the milestones that rest on the article of a provision as a whole: of Article 50, but of no point of Article 53."""
    number = catalogue.provision_by_slug[slug].provision.removeprefix("Article ")
    return [event for event in catalogue.events if number in article_numbers(event)]


def _articles_begun(event: Event) -> set[str]:
    """Return these numbers, but for the article that says from when each applies."""
    return article_numbers(event) - {SAYS_FROM_WHEN}


def leader(scored: Iterable[tuple[float, str]], *, least: float, lead: float) -> str | None:
    """Return the id with the highest of some scores, where that is enough and by a lead over any other; a lone one needs none."""
    best, *others = sorted(scored, reverse=True) or [(0.0, "")]
    return best[1] if best[1] and best[0] >= least and (not others or best[0] - others[0][0] >= lead) else None


def detailed(name: str, u: Understanding) -> tuple[str, str]:
    """Return the intent as the plan names it, with its detail: how many instead of which, the operator, direction or stance."""
    name = COUNTED[name] if (u.wish.counts > COUNTS or u.first_asked == "how-many") and name in COUNTED else name
    if name in SETS:
        if u.takes_together or {"or", "both"} <= u.asked:
            return name, "or"  # "the first, the second, or both"
        if u.singles_out and u.wish.operator["minus"] < _TAKEN_AWAY:
            return name, "xor"
        if u.denies_the_second or u.misses_in_the_second:
            return name, "minus"
        operators = {**u.wish.operator, "and": _BOTH * u.wish.operator["and"]}
        return name, _likeliest(operators)
    ways = {way: p for way, p in u.wish.direction.items() if way != ALL or not u.dates}
    if name in RANGES:
        return name, _likeliest({way: p for way, p in ways.items() if way != "until" and _may_mean(u, way)})
    if name in ("signed-documents", "count-documents", "all-signatories", "count-all-signatories"):
        side = u.side_of_date or ("in" if u.sets_its_date_apart else _likeliest(ways))
        return name, side if u.dates else ""
    if name in ("position", "document-position"):
        return name, u.side_asked
    if name == "stance":
        return name, _stance(u.wish.stance, side_said(u))
    if name == "order":
        # "Was the draft already out when they wrote?": before that.
        said = {"before" if word == "already" else word for word in u.asked & {"before", "after", "already"}}
        return name, said.pop() if len(said) == 1 and u.wish.order["first"] < _EITHER else _likeliest(u.wish.order)
    if name in (BACKERS, COUNT_BACKERS):
        if len(u.organisations) == 1 and "or" in u.asked and u.deeds >= {"sign", "support"}:
            return "signed", ""  # "did Koda take part as a signatory or as a supporter?"
        found = [part for part, deed in PARTS.items() if deed in u.done]
        return name, found[0] if len(found) == 1 else ""
    if name == "date":
        if (edge := u.asked_edge) and u.wish.edge.get("said", 0.0) <= _EDGE:
            return name, edge
        if "publish" in u.done and u.lasting and not _OPEN_TO_ANSWERS.isdisjoint(u.names_of_event(u.lasting)):
            return name, "start"  # "when did the Commission put out its call for evidence?"
        ends = {edge: p for edge, p in u.wish.edge.items() if edge != "any"}
        return name, _likeliest(ends) if max(ends.values()) > _EDGE else ""
    return name, ""


def _may_mean(u: Understanding, way: str) -> bool:
    """Tell whether some word speaks for a side of a date: "the deadlines of 2027" are those in it.

    "The deadlines that await us next year" are too: verbs speak for a side of a day, but not of a year or month.
    """
    if way not in _SIDES or len(u.dates) != 1:
        return True
    said = u.asked | u.deeds if is_day(u.dates[0]) else u.asked
    if is_day(u.dates[0]) and u.side_of_date != way:
        said -= {way}  # "what happens according to the timetable on 2 December?" has a word for "after" in German
    return not said.isdisjoint(_SIDES[way])


def side_said(u: Understanding) -> tuple[str, ...]:
    """Return the stances of the side that alone is spoken of: "did anyone support the draft?" asks for nobody who opposed it."""
    if "not" in u.asked or len(u.done & {"support", "oppose", "warn"}) != 1:
        return ()
    return STANCES_FOR if "support" in u.done else STANCES_AGAINST if "oppose" in u.done else ()


def _stance(probabilities: Mapping[str, float], said: tuple[str, ...] = ()) -> str:
    """Return the stance asked for: first whether it is a good or a bad one, then which; `said` are those of the side that words tell.

    The classifier of a snapshot that an earlier release built may not know all of them.
    """
    sides = (STANCES_FOR, STANCES_AGAINST, (CALLS_FOR,), ("any",))
    side = max(sides, key=lambda words: sum(probabilities.get(word, 0.0) for word in words))
    if said and side in (STANCES_FOR, STANCES_AGAINST) and side != said:
        return said[0]  # others of that side are looked for where there is none
    return max(side, key=lambda word: probabilities.get(word, 0.0))


def _likeliest(probabilities: Mapping[str, float]) -> str:
    return max(sorted(probabilities), key=lambda name: probabilities[name])


def with_topics(u: Understanding, plan: Plan) -> Plan:
    """Return the plan with the topics that the question is about; one that happened on its very day goes before those of other days."""
    form = u.stems_of_utterances
    # "What did it demand in its manifesto?", "what did they make of that?" name none.
    matter = u.stems_of_what_is_named - form or u.reading.provisions or (not form and len(u.reading.words) > _BARE)
    by_form = [t for t in u.topics[:3] if t.covered & form and not any(len(word) > _SMALL for word in t.covered - form)]
    named = [t for t in u.topics[:3] if t.words > 1.0 and t not in by_form]
    best = [t for t in u.topics[:3] if t in named or (t.meaning > STANDS_OUT and matter) or t.when >= SAME_DAY]
    others = [t for t in best if u.is_of_another_number(t.id)]
    if best and best[0] in others:
        # Of the first draft no topic is: of that is whatever was said before the second.
        best = [t for t in best if t not in others]
        if plan.organisations and not plan.dates and (time := u.time_of_the_one_counted):
            return replace(plan, topics=(), dates=(time,))
    if any(t.when >= SAME_DAY for t in best):
        best = [t for t in best if t.when >= 0]
    return replace(plan, topics=tuple(t.id for t in best[:2]))


def counted(last: Plan) -> Plan | None:
    """Return the last plan as a question for a number; None if it lists nothing that can be counted."""
    if last.intent in COUNTED.values():
        return last
    if last.intent == "documents-about":
        return replace(last, intent="count-documents-to")
    name = COUNTED.get(last.intent) if last.intent != "signatories" else None
    return replace(last, intent=name) if name else None


def has_spoken(catalogue: Catalogue, organisation: str) -> bool:
    """Tell whether a statement of an organisation is known."""
    return any(organisation in position.organisations for position in catalogue.positions)
