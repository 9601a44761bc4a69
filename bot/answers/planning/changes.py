"""Whether a later law changed a provision: "does the omnibus touch Article 53?"."""

from __future__ import annotations

from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import CHANGED, Plan
from bot.answers.question_words import open_words
from knowledge.models import Provision

_LIKELIEST = 3  # topics among which that of the law is
_SURELY = 0.9  # certainty of a plan for which a law and a provision are named
_MORE = 2.0  # words beside both, from which something else is asked of them


def changed(q: Inquiry) -> Plan | None:
    """Return the plan for whether the law that is named changed all provisions that are; None where anything else is asked."""
    known = q.catalogue.provision_by_slug
    named = [known[slug] for slug in q.base.provisions if slug in known]
    if not named or not q.asks_whether or q.is_narrowed or any(open_words([word.key for word in q.u.reading.words], q.u.reading.language)):
        return None
    for topic in q.u.topics[:_LIKELIEST]:
        if told_of(named, topic.id) is not None and topic.covered and q.u.left_over(topic.covered) < _MORE:
            slugs = tuple(entry.slug for entry in named)
            return Plan(CHANGED, detail=topic.id, provisions=slugs, certainty=max(q.base.certainty, _SURELY))
    return None


def told_of(provisions: list[Provision], law: str) -> bool | None:
    """Return whether a law changed all of some provisions or none of them; None where that is not known or they differ."""
    told = {next((change.changed for change in entry.changes if change.by == law), None) for entry in provisions}
    return told.pop() if len(told) == 1 else None
