"""What the assistant thought of a question, and how the thoughts on several questions of one message go together."""

from __future__ import annotations

from dataclasses import dataclass

from bot.answers.contract import Answer
from bot.answers.named_deeds import deeds_of_event
from bot.answers.plans import LAW_NUMBER, OF_A_COMPANY, Clarification, Plan, Refusal
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue

_NAMES_NOTHING = 1.0  # rarity of the words of a question that names nothing
_SAID_WITH_A_DAY = frozenset({"in-force", "provision"})  # intents of what an answer with the day of the same thing tells as well
_SAID_BY_A_DAY = frozenset({"in-force", "order"})  # intents of what the day of a thing answers as well
_CARDS = frozenset({"event-detail", LAW_NUMBER})  # intents that tell all that is known of a milestone
# Intents whose answers tell more than was asked: after one of them a second question may be answered already.
_TELL_MORE = _CARDS | {
    "provision", "position", "document-position", "compare", "quote", "about-organisation", "count-signatories", "register", "signing",
    *OF_A_COMPANY,
}  # fmt: skip


@dataclass(frozen=True)
class Thought:
    """An answer with how it came about: what was understood and what was planned."""

    answer: Answer
    understanding: Understanding
    decided: Plan | Clarification | Refusal


def is_sound(thought: Thought) -> bool:
    """Tell whether a question has an answer from the facts."""
    return isinstance(thought.decided, Plan) and thought.answer.outcome == "answer" and thought.answer.kind != "about"


def points_back(thought: Thought, *, whoever_is_named: bool = False) -> bool:
    """Tell whether a question names nothing itself: "which article governs that?"; `whoever_is_named` leaves organisations out of account."""
    u = thought.understanding
    named = u.stems_of_what_is_named - u.words_of_the_law
    somebody = bool(u.organisations) and not whoever_is_named
    return not (somebody or u.dates or u.reading.provisions) and max(u.mass(named), u.mass_in_provisions(named)) < _NAMES_NOTHING


def repeats(decided: Plan | Clarification | Refusal, last: Plan | None) -> bool:
    """Tell whether a plan asks once more what was just asked, of the same things."""
    if not isinstance(decided, Plan) or last is None:
        return False
    return (decided.intent, decided.documents, decided.events, decided.provisions, decided.organisations) == (
        last.intent, last.documents, last.events, last.provisions, last.organisations,
    )  # fmt: skip


def ask_the_same(one: Plan | Clarification | Refusal, other: Plan | Clarification | Refusal) -> bool:
    """Tell whether two plans ask the same of the same things."""
    return isinstance(one, Plan) and isinstance(other, Plan) and (one.intent, _things(one)) == (other.intent, _things(other))


def belong_together(catalogue: Catalogue, first: Thought, second: Thought) -> bool:
    """Tell whether the answers to two questions that an "and" joins are given as one.

    They ask different things of the same document, milestone or provision, or each of its own.
    """
    one, other = first.decided, second.decided
    if not isinstance(one, Plan) or not isinstance(other, Plan) or not is_sound(first) or not is_sound(second):
        return False
    if _things(one) == _things(other):
        return one.intent != other.intent and not (one.events and other.intent in _CARDS)  # beside its date the card is shown already
    if other.documents and set(other.documents) <= {item.id for item in first.answer.items}:
        return True  # "how many has it signed, and which was the first of them?"
    if any(catalogue.topic_by_id[topic].event in one.events for topic in other.topics if topic in catalogue.topic_by_id):
        return True  # "when was the third draft published, and who criticised it?"
    if one.intent == other.intent and one.intent != "date":
        return False
    return not _leans(catalogue, second, one, other)


def tells_since_when(first: Thought, second: Thought) -> bool:
    """Tell whether the second answer, a day, says the first with it: "is it in force, and since when?", "what does it demand, and from when?".

    That the first was hardly understood does not matter where the second is of the same milestone or provision.
    """
    one, other = first.decided, second.decided
    if not isinstance(one, Plan) or not isinstance(other, Plan) or not is_sound(second):
        return False
    same = one.intent in _SAID_WITH_A_DAY and other.intent == "date" and _things(one) == _things(other)
    return same and first.answer.value in ("yes", None)


def leaves_open(first: Thought, second: Thought) -> bool:
    """Tell whether of two questions the second has no answer, nor one in what is told of the first."""
    outside = isinstance(second.decided, Refusal) and second.decided.reason in ("not-in-corpus", "off-topic")
    return second.answer.outcome != "answer" and (outside or not tells_more(first))


def is_left_out(first: Thought, whole: Thought) -> bool:
    """Tell whether the first of two questions, which asks something of the same thing that both as one are answered on, is not answered."""
    one, both = first.decided, whole.decided
    if not isinstance(one, Plan) or not isinstance(both, Plan) or not is_sound(whole) or tells_more(whole):
        return False
    return _things(one) == _things(both) and one.intent != both.intent and one.intent not in _SAID_BY_A_DAY


def tells_more(thought: Thought) -> bool:
    """Tell whether an answer tells more than was asked, so that a second question may be answered in it."""
    return isinstance(thought.decided, Plan) and thought.decided.intent in _TELL_MORE


def _leans(catalogue: Catalogue, second: Thought, one: Plan, other: Plan) -> bool:
    """Tell whether only the question before says of what the second is; fines and numbers of laws are another thing than that by themselves."""
    if other.provisions or other.intent in _CARDS:
        return False
    if other.intent != "date" or not other.events:
        return points_back(second)
    deeds = second.understanding.deeds
    of_the_first = any(deeds & deeds_of_event(catalogue, event) for event in one.events)
    if not of_the_first and deeds & deeds_of_event(catalogue, other.events[0]):
        return False  # "when was it adopted and when did it enter into force?"
    return points_back(second, whoever_is_named=True)


def _things(plan: Plan) -> tuple[tuple[str, ...], ...]:
    """Return the documents, milestones and provisions that a plan is of; the organisations where it is of none."""
    things = (plan.documents, plan.events, plan.provisions)
    return things if any(things) else (plan.organisations,)
