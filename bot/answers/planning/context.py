"""What a conversation spoke of."""

from __future__ import annotations

from collections.abc import Container, Set
from dataclasses import dataclass
from functools import cached_property

from bot.answers.planning.evidence import ENDS, PAIRS_IN_TIME
from bot.answers.plans import Clarification, Plan


@dataclass(frozen=True)
class Context:
    """What the conversation spoke of: the plans of its last turns, oldest first, and an open question back.

    `told` is the entry of the statement that the last turn told first; empty if it told none. `of_a_stranger` tells that the last turn
    asked about somebody whom the register does not know, and `begun` that there was one.
    """

    plans: tuple[Plan, ...] = ()
    pending: Clarification | None = None
    of_a_stranger: bool = False
    begun: bool = False
    told: str = ""

    @property
    def document(self) -> str | None:
        """The one document spoken of last; the only one that an answer listed counts too, and of several none does."""
        for plan in reversed(self.plans):
            alone = len(plan.reached) == 1 and plan.intent not in PAIRS_IN_TIME
            if plan.documents and not (alone and plan.intent in ENDS):
                return plan.documents[0] if len(plan.documents) == 1 else None
            if alone:
                return plan.reached[0]  # the first one of those that were listed, too
        return None

    def opens(self, documents: Container[str]) -> bool:
        """Tell whether a talk has named nobody and nothing, and listed none of these `documents`: after a greeting, or what is new."""
        return not any(_names_something(plan) or any(one in documents for one in plan.reached) for plan in self.plans)

    @property
    def listed(self) -> tuple[str, ...]:
        """The documents that the last answer listed; none where it listed fewer than two."""
        return self.last.reached if self.last and len(self.last.reached) > 1 and self.last.intent not in PAIRS_IN_TIME else ()

    @property
    def several(self) -> tuple[str, ...]:
        """The documents listed or named together last."""
        for plan in reversed(self.plans):
            if len(plan.reached) > 1 and plan.intent not in PAIRS_IN_TIME:
                return plan.reached
            if len(plan.documents) > 1:
                return plan.documents
        return ()

    @property
    def all_listed(self) -> tuple[str, ...]:
        """The documents listed before only some of them were: after "which of those are of 2025?", "the oldest of all" is of these."""
        wider = (plan.reached for plan in self.plans if plan.intent not in PAIRS_IN_TIME and set(plan.reached) >= set(self.several))
        return max(wider, key=len, default=())

    @property
    def spoken_of(self) -> tuple[str, ...]:
        """All documents spoken of, in the order in which they came up last."""
        return tuple(dict.fromkeys(reversed([one for plan in reversed(self.plans) for one in reversed(plan.documents)])))

    @property
    def signers(self) -> tuple[str, ...]:
        """The organisations whose signatures were asked for, in the order in which they came up last."""
        asked = [org for plan in reversed(self.plans) if plan.intent == "signed-documents" for org in reversed(plan.organisations)]
        return tuple(reversed(dict.fromkeys(asked)))

    def list_spoken_of(self, intents: Set[str]) -> Plan | None:
        """The last plan with one of these intents for the whole list of one document, however many turns ago it was."""
        of_one = (plan for plan in reversed(self.plans) if plan.intent in intents and len(plan.documents) == 1)
        return next((plan for plan in of_one if not plan.countries and not plan.sectors), None)

    def document_listed(self, intents: Set[str]) -> str | None:
        """The one document spoken of in the last turn, where that had one of these intents."""
        return self.last.documents[0] if self.last and self.last.intent in intents and len(self.last.documents) == 1 else None

    def told_of(self, intents: Set[str]) -> tuple[str, ...]:
        """The documents of which turns with one of these intents spoke alone, each once, in their order."""
        return tuple(dict.fromkeys(plan.documents[0] for plan in self.plans if plan.intent in intents and len(plan.documents) == 1))

    def only_reached(self, intents: Set[str]) -> str | None:
        """The one document that the last answer listed alone, where the turn had one of these intents."""
        return self.last.reached[0] if self.last and self.last.intent in intents and len(self.last.reached) == 1 else None

    @property
    def milestone(self) -> str | None:
        """The one milestone that the last turn spoke of; one that was not understood and spoke of nothing is passed over."""
        spoke = next((plan for plan in reversed(self.plans) if plan != Plan(plan.intent, plan.detail, certainty=plan.certainty)), None)
        return spoke.events[0] if spoke and len(spoke.events) == 1 else None

    @property
    def told_last(self) -> tuple[str, ...]:
        """The milestones and documents of the last turn."""
        return (*self.last.events, *self.last.documents) if self.last else ()

    @cached_property
    def last(self) -> Plan | None:
        """The plan of the last turn."""
        return self.plans[-1] if self.plans else None


def _names_something(plan: Plan) -> bool:
    somebody = plan.organisations or plan.countries or plan.sectors or plan.speakers
    return bool(somebody or plan.documents or plan.events or plan.provisions or plan.topics or plan.dates or plan.kinds)
