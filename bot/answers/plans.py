"""What is to be looked up: a typed query, free of language and of the question's wording.

A plan can be shown (`ask --explain`), remembered by a conversation and completed by a follow-up.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any, Literal

SlotName = Literal["documents", "organisations", "events", "provisions", "topics"]

CHANGED = "changed"  # intent of plans that ask whether a later law changed a provision; their detail is that law's topic
# What a plan rests on: a reading of the question, as sure as its `certainty` says; only what was spoken of, for what is known of that; or
# words alone, where one thing is named in full and asked about, or a member and whom it belongs to.
Basis = Literal["reading", "conversation", "words"]
READ: Basis = "reading"
LEANS: Basis = "conversation"
BY_WORDS: Basis = "words"
_SURENESS: dict[Basis, float] = {LEANS: 0.98765, BY_WORDS: 0.97531}  # of plans that rest on no reading
OF_A_STATEMENT = frozenset({"position", "said", "quote"})  # intents of plans for what somebody said, and when
SAID_WHERE = "said-where"  # intent of plans for the pages on which stands what somebody said
MOVED = "moved"  # intent of plans that ask whether the day of their milestone was put off
AHEAD = "ahead"  # detail of a plan for what lies between today and the end of its date
EITHER = "or"  # detail of a plan for what at least one of those named signed, and not all of them
ONLY_SIGNED = "signed"  # detail of a plan for the latest or first of what one signed, and not of what it said
SIGNED_ALONE = frozenset({"sign", "join"})  # deeds beside which only documents with signatories are asked for
ORIGINAL = "original"  # detail of a plan for the day of its milestone before that was put off
TOLD_DAY = "told-day"  # intent of plans for a day that a milestone tells beside its own, which is their date
FROM_TOLD = "from-told"  # detail of a plan that counts to its milestone: where that is past, from the one that was told, `reached` has both
TO_NEXT = "next"  # detail of a plan that counts the days until the next milestone, whichever that is
FORCE = "force"  # intent of plans that ask whether the text of their milestone is `binding` or `voluntary`, which is their detail
TAKEN = "taken"  # detail of a plan for whether a step was taken that a question names with all its words
ALREADY = "already"  # detail of a plan for whether something applies by a day, of which the question says that it came before
SPEAKER = "speaker"  # detail of a plan for what was said at a time, of which the speaker is asked for
BY_STEPS = "steps"  # detail of a plan for the first of several steps by which the same rules begin: the others are said as well
SERIES = "series"  # detail of a plan that counts the milestones of a series: the drafts of the Code
STAGES = "stages"  # detail of a plan for the day from which the Act applies as a whole: what applied before is said as well
LAW_NUMBER = "law-number"  # intent of plans that ask for the number of a law; their milestone is the first at which it had one
BOUND, EXEMPT = "bound", "exempt"  # intents of plans that ask whether a duty binds somebody, or does not; their detail is the subject
OTHERS_MAY = "others-may"  # intent of plans that ask whether others see to duties, by the provisions that say who does alone
OLDER_MODELS = "older-models"  # such a subject: models that were on the market before the duty
OLDER_MODELS_SAYS = "Article 111(3)"  # which provision gives these more time
COMPANY, COMPANY_IN_FULL = "company-signed", "company-signed-in-full"  # whether a company signed, at all or all parts of it
COMPANY_REFUSED = "company-refused"  # whether it would not
UNANIMOUS = "unanimous"  # intent of plans that ask whether one of those agreed who at the plan's milestone all did
OF_A_COMPANY = frozenset({COMPANY, COMPANY_IN_FULL, COMPANY_REFUSED})
FOR, AGAINST = "for", "against"  # details of plans that ask, with yes or no, whether somebody took that side
# The stances on each side, as plans for who takes one have them in their detail.
CALLS_FOR = "calls-for"  # a stance on neither side
STANCES_FOR, STANCES_AGAINST = ("welcomes", "supports"), ("opposes", "regrets", "warns", "criticises")
DIFFERENCE = "difference"  # intent of plans that compare the numbers of two lists
FEWER, EQUAL = "fewer", "equal"  # details of such plans that ask whether the first is shorter or as long; any other, whether it is longer
FEWEST = "fewest"  # detail of a plan for the document that fewest are known to have signed
BESIDES, WHETHER_BESIDES = "besides", "whether-besides"  # details of plans for all that one signed but their document; with yes or no
WHICH = "which"  # detail of a plan that asks which of its organisations signed
WHICH_NOT = "which-not"  # the same of those who did not
WHETHER = "whether"  # detail of a plan that asks, with yes or no, whether anybody of a country or sector signed
ALL_OF = "all-of"  # detail of a plan that asks whether everybody who signed its first document signed the other too
EACH = "each"  # detail of a plan that asks how many there were at each of its dates
COMPLETE, INCOMPLETE = "complete", "incomplete"  # details of plans that ask of which documents the list of signatories is so
NEWS = "news"  # intent of plans for what is newest in the collection
STATEMENTS = "statements"  # intent of plans for whoever made a statement at their dates; their detail is that of a range
WITH_ONE, WITH_EACH = "with-one", "with-each"  # details of plans for those who signed one, or each, of the documents of their organisation
WITHOUT = "without"  # detail of a plan that asks who signed besides its organisations
WEEKDAY = "weekday"  # detail of a plan that asks on which day of the week something was
EVERY = "every"  # detail of a plan that asks who signed something at every one of its dates
LEAST = "least-"  # beginning of the detail of a plan that asks who signed so many documents or more: "least-5"
BY = "by-"  # beginning of the detail of a plan that tells signatories apart: "by-country", "by-sector"


@dataclass(frozen=True)
class Plan:
    """A question to the fact base. `intent` and `detail` are those of the example files; ids are those of the fact base.

    `dates` are ISO, known to the day, month or year.
    `basis` is what the plan rests on, `certainty` 0..1 how sure the reading of the question is; `reached` holds the ids that the last
    answer listed, `quoted` the entries whose own words stand in the question, `speakers` the persons whose statements are asked for,
    `institutions` those whose doings are. `told` is the entry of the statement that is to be told again. `sides` are those of its
    sectors' sides that are asked for where all are: without them "AI companies" are those that make models. `undivided` is the sort of
    organisations that is asked for and that the register does not tell from others.
    """

    intent: str
    detail: str = ""
    documents: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    provisions: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    certainty: float = 1.0
    basis: Basis = READ
    reached: tuple[str, ...] = ()
    quoted: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    institutions: tuple[str, ...] = ()
    told: str = ""
    sides: tuple[str, ...] = ()
    undivided: str = ""

    @property
    def sureness(self) -> float:
        """How sure the plan is, 0..1, whatever it rests on."""
        return _SURENESS.get(self.basis, self.certainty)

    def as_slots(self) -> dict[str, Any]:
        """Return the plan as plain data for a conversation's memory."""
        return {name: value for name in _SLOTS if (value := getattr(self, name)) not in ((), "", READ)}

    @classmethod
    def from_slots(cls, slots: dict[str, Any]) -> Plan | None:
        """Return the plan that `as_slots` wrote; None if the data is not one (written by another version)."""
        if "intent" not in slots or not slots.keys() <= set(_SLOTS):
            return None
        values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in slots.items()}
        return cls(**values)


_SLOTS = tuple(one.name for one in fields(Plan))


@dataclass(frozen=True)
class Clarification:
    """The question fits several things: `choices` are their ids; the plan is complete once `slot` holds one of them."""

    plan: Plan
    slot: SlotName
    choices: tuple[str, ...]


@dataclass(frozen=True)
class Refusal:
    """There is no answer: `reason` is a key of the texts; `near` are ids of what is nearest, `missing` what was not found."""

    reason: Literal["unknown-subject", "no-such-date", "not-in-corpus", "unclear", "off-topic"]
    near: tuple[str, ...] = ()
    missing: str = ""
    plan: Plan | None = None


@dataclass(frozen=True)
class Trace:
    """How a question was read, for `ask --explain`."""

    language: str
    entities: list[dict[str, Any]] = field(default_factory=list)
    intents: list[dict[str, Any]] = field(default_factory=list)
    references: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    plan: dict[str, Any] = field(default_factory=dict)
