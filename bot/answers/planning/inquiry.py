"""A question on its way to a plan, and what a rule of planning is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from bot.answers.intents import Intent
from bot.answers.planning.context import Context
from bot.answers.planning.evidence import is_evident, near
from bot.answers.plans import Clarification, Plan, Refusal
from bot.answers.question_words import QUESTIONS
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue

Decision = Plan | Clarification | Refusal
SIGNING = frozenset({"signatories", "signed"})
OF_ONE_LIST = frozenset({"signatories", "count-signatories"})  # who signed one document, or how many
OF_ONE_LIST_BY_WORD = {"who": "signatories", "how-many": "count-signatories"}  # the same by what is asked first of signing
SIGNED_BY_SOMEBODY = frozenset({"signed-documents", "count-documents"})  # what somebody signed, or how much of it
ABOUT_ONE_LIST = SIGNING | OF_ONE_LIST | {"completeness", "supporters", "count-supporters"}
OF_SIGNERS = frozenset({"signatories", "combine", "all-signatories"})  # as which it is asked who signed one document, several or any
# As which it is asked who signed any of many documents, and for documents of some kind.
OF_ALL_SIGNERS = frozenset({"all-signatories", "signatories", "most-active", "combine", "register", "signed-documents"})
OF_DOCUMENTS = frozenset({"documents", "signed-documents", "documents-to", "documents-about", "latest", "first", "date", "signed"})
OF_THE_REGISTER = frozenset({"register", "count-register"})
CAMPAIGN = "campaign"  # the kind of document that is not signed but launched, and the deeds of those who did
LAUNCHING = frozenset({"begin", "publish", "publisher", "send", "occasion"})
_FEW_WORDS = 6  # of a question that may lean on the list before


@dataclass(frozen=True)
class Inquiry:
    """What a question wants, `intent`, and the plan with all that it names, `base`; documents and milestones are still to be found."""

    u: Understanding
    base: Plan
    intent: Intent
    context: Context
    catalogue: Catalogue

    def refused(self, reason: Literal["unknown-subject", "not-in-corpus", "unclear", "off-topic"], *, missing: str = "") -> Refusal:
        """Return that there is no answer, beside what is nearest; `missing` is what was not found."""
        return Refusal(reason, near=near(self.catalogue, self.u), missing=missing, plan=self.base)

    @cached_property
    def asks_whether(self) -> bool:
        """Whether it is asked with yes or no: nothing asks when, who, which or for a list."""
        return not self.u.asked & QUESTIONS and not self.u.chooses and "list" not in self.u.deeds

    @property
    def is_narrowed(self) -> bool:
        """Whether organisations, countries or sectors are named."""
        return bool(self.base.organisations or self.base.countries or self.base.sectors)

    @property
    def is_short(self) -> bool:
        """Whether the question has so few words that it may lean on the conversation."""
        return len(self.u.reading.words) <= _FEW_WORDS

    @property
    def names_beyond_country_or_sector(self) -> bool:
        """Whether an organisation, a kind of document, a date or a provision is named, where those of a country or sector may be asked for."""
        base = self.base
        return bool(base.organisations or base.kinds or base.dates or base.provisions or self.u.reading.unknown_names)

    @property
    def names_things(self) -> bool:
        """Whether the question names somebody, a kind of document, a date or a provision."""
        base, reading = self.base, self.u.reading
        return bool(self.is_narrowed or base.kinds or base.dates or reading.provisions or reading.unknown_names or reading.speakers)

    def names_nothing(self, rarity: float = 0.0) -> bool:
        """Tell whether the question has words of asking and doing alone, or others of less than a rarity."""
        others = self.u.stems_of_what_is_named
        return not self.names_things and (not others or self.u.mass(others) < rarity)

    @property
    def names_nobody_who_signed(self) -> bool:
        """Whether signatures are asked about and no organisation is named."""
        return self.intent.name in SIGNING and not (self.base.organisations or self.u.reading.organisations)

    @property
    def names_only_unknown(self) -> bool:
        """Whether names stand in the question that nobody knows, and no document is clearly spoken of."""
        return bool(self.u.reading.unknown_names) and not is_evident(self.u)


# What a question comes to, or None where the rule does not speak of such a one.
Rule = Callable[[Inquiry], Decision | None]
