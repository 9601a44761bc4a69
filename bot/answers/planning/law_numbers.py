"""The number that a law has in the Official Journal: "what is the regulation number of the omnibus?"."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.answers.planning.context import Context
from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import LAW_NUMBER, Plan
from bot.answers.question_words import asks_for_a_number
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.folding import stem, tokens
from knowledge.other_laws import are_about_ai, other_laws

_NUMBER = re.compile(r"\(EU\) (\d{4}/\d+)")
_SURELY = 0.98  # certainty of a plan for a law that is named or was spoken of
_MORE = 1.0  # rarity of other words from which the number of something else is asked for: "the number of pages of the AI Act"
_ASKED_OTHERWISE = frozenset({"when", "whom", "until", "since"})


class LawNumbers:
    """Finds the milestone that tells a law's number: the first at which the law had one."""

    def __init__(self, catalogue: Catalogue) -> None:
        first: dict[str, str] = {}
        for event in sorted(catalogue.events, key=lambda event: event.date):
            for number in _NUMBER.findall(f"{event.event} {event.detail}"):
                first.setdefault(number, event.id)
        self._events = tuple(first.values())

    def asked(self, q: Inquiry) -> Plan | None:
        """Return the plan for the number of the law that is named or was spoken of; None where anything else is asked."""
        u = q.u
        if not asks_for_a_number(u.reading.keys, u.reading.language):
            return None
        if q.names_things or u.asked & _ASKED_OTHERWISE or u.speaks_of_votes or "sign" in u.deeds:
            return None
        event = self._named(u) or self._spoken_of(u, q.context)
        if not event or not self._is_all_that_is_asked(u, event):
            return None
        return replace(q.base, intent=LAW_NUMBER, detail="", events=(event,), documents=(), certainty=_SURELY)

    def _named(self, u: Understanding) -> str | None:
        """Return the milestone of the law that the question names: by its matter, "omnibus", or as a law on artificial intelligence."""
        by_matter = {matter: event for event in self._events if (matter := u.matter_of_event(event))}
        if named := next((by_matter[matter] for matter in u.matter_of_events if matter in by_matter), None):
            return named
        written = tokens(u.reading.text)
        if other_laws(written, u.reading.language) or not are_about_ai(written):
            return None
        return self._events[0] if self._events else None

    def _spoken_of(self, u: Understanding, context: Context) -> str | None:
        """Return the milestone of the law of which a step was spoken of last."""
        last = context.last
        if last is None or not last.events or u.matter_of_events:
            return None
        matter = u.matter_of_event(last.events[0])
        return next((event for event in self._events if u.matter_of_event(event) == matter), None)

    def _is_all_that_is_asked(self, u: Understanding, event: str) -> bool:
        """Tell whether the question has nothing but the law and what numbers are asked with: no pages, no articles."""
        if {stem(word.key) for word in u.reading.free_words} & u.words_of_the_law:
            return False
        return u.mass(u.stems_of_what_is_named - u.names_of_event(event)) < _MORE
