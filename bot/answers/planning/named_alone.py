"""Questions that name one thing in full and ask nothing more of it than what is told: "tell me about the COREPER vote"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.answers.planning.inquiry import Inquiry
from bot.answers.planning.lawmaking import names_the_omnibus
from bot.answers.plans import BY_WORDS, Plan
from bot.answers.question_words import QUESTIONS
from bot.answers.references import Ranking, Reference
from bot.answers.understanding import Understanding
from knowledge.folding import stem
from knowledge.institutions import institutions_in

_BY_NAME = 0.95  # share of a name from which a thing is called by it
_A_LITTLE = 0.5  # rarity of words by which it may have less of the question than another
_NEAR = 1.0  # by which another may score higher
_SAYS_SOMETHING = 1.5  # rarity of the words of a name that is more than a word or two of everyday speech
_RATHER_LIKELY = 0.4  # probability of the likeliest intent from which it is taken for what is asked
_NOTHING = 0.1  # of a question's words beside what is asked and named
# What is told of a thing, with the words of asking and of doing beside which that and nothing else is asked for.
_TELLING: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "event-detail": (frozenset(), frozenset({"about", "say", "speak", "latest", "profile", "list", "timeline"})),
    "in-force": (frozenset(), frozenset({"apply", "adopt", "latest", "publish"})),
    "provision": (frozenset({"why"}), frozenset({"about", "say", "require", "profile", "list"})),
    "document-position": (frozenset(), frozenset({"about", "say", "demand"})),
    "documents-about": (frozenset(), frozenset({"about", "say", "list"})),
    "occasion": (frozenset({"why"}), frozenset({"publish", "send", "about"})),
    "signatories": (frozenset({"who"}), frozenset({"sign", "join", "list"})),
    "sources": (frozenset({"where"}), frozenset({"source", "about", "publish"})),
}


# The ids of a plan, which thing of their kind a question calls by its name, and the stems of the names of one.
_Way = tuple[tuple[str, ...], Callable[[], Reference | None], Callable[[str], frozenset[str]]]


def called_by_name(ranked: Sequence[Reference]) -> Reference | None:
    """Return the thing of which all of a name stands in the question, and no more of another: "penalties for operators".

    "How does a provider that follows no code of practice show that it complies?" names codes of practice, and says more of another article.
    """
    by_name = _by_name(ranked)
    if not by_name:
        return None
    most = max(one.words for one in ranked)
    nearest = max(one.score for one in ranked) - _NEAR
    named = [one for one in by_name if one.words >= max(most - _A_LITTLE, _SAYS_SOMETHING) and one.score >= nearest]
    return max(named, key=lambda one: (one.words, one.score), default=None)


def _by_name(ranked: Sequence[Reference]) -> list[Reference]:
    return ranked.named(_BY_NAME) if isinstance(ranked, Ranking) else [one for one in ranked if one.cover >= _BY_NAME]


def called_milestone(u: Understanding) -> Reference | None:
    """Return the milestone that is called by its name; of two that are, such as those of the AI Act and of the omnibus, that of the law named.

    In Finnish both laws begin with the same word.
    """
    called = called_by_name(u.undated_events)
    if called is None:
        return None
    omnibus = names_the_omnibus(u)
    alike = [one for one in _by_name(u.undated_events) if one.words >= called.words - _A_LITTLE]
    return max(alike, key=lambda one: (bool(u.matter_of_event(one.id)) == omnibus, one.words, one.score))


def sources_of_a_milestone(q: Inquiry) -> Plan | None:
    """Return the plan for the public pages on a milestone that is named in full: "what is the source for the COREPER vote?"."""
    if q.intent.name != "sources" or q.names_things or q.base.documents:
        return None
    event = called_milestone(q.u)
    if event is None or _says_more(q.u, "sources", q.u.names_of_event(event.id)):
        return None
    return replace(q.base, events=(event.id,), documents=(), provisions=())


def of_that_alone(u: Understanding, plan: Plan) -> Plan:
    """Return the plan, as sure as can be where the question names its thing in full and asks nothing else of it."""
    if plan.intent not in _TELLING or plan.organisations:
        return plan
    asked, done = _TELLING[plan.intent]
    if plan.intent == "documents-about" and not u.deeds & done:
        return plan  # "o jaký dokument jde u kodexu?" asks what the Code is
    thing, covered = _thing(u, plan)
    if thing is None or u.asked & QUESTIONS - asked or u.deeds_without(covered) - done or _says_more(u, plan.intent, covered):
        return plan
    return replace(plan, basis=BY_WORDS)


def _says_more(u: Understanding, intent: str, covered: frozenset[str]) -> bool:
    """Tell whether a question has words that neither ask nor are of the name; of the likeliest intent only those that no question has."""
    others = [word.key for word in u.reading.free_words if stem(word.key) not in covered]
    if institutions_in(others, u.reading.language):
        return True  # "has the Council published the Code of Practice?"
    likeliest = u.intents[0]
    if likeliest.name == intent and likeliest.probability >= _RATHER_LIKELY:
        return u.unheard_beside(covered) > 0
    return u.left_over(covered) > _NOTHING


def _thing(u: Understanding, plan: Plan) -> tuple[Reference | None, frozenset[str]]:
    """Return the one thing of a plan if the question calls it by its name, and the stems of its names."""
    ways: tuple[_Way, ...] = (
        (plan.documents, lambda: called_by_name(u.documents), u.names_of_document),
        (plan.events, lambda: called_milestone(u), u.names_of_event),
        (plan.provisions, lambda: called_by_name(u.provisions), u.names_of_provision),
        (plan.topics, lambda: called_by_name(u.topics), u.names_of_topic),
    )
    for ids, call, names in ways:
        if len(ids) == 1:
            called = call()
            return (called, names(called.id)) if called and called.id == ids[0] else (None, frozenset())
    return None, frozenset()
