"""Whether a text that is no law is binding, as its milestone tells: guidelines, a resolution, a code."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.named_deeds import deeds_called
from bot.answers.planning.bare_questions import texts_called
from bot.answers.planning.evidence import MIN_EVIDENCE, words_without
from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import FORCE, LEANS, Plan, Refusal
from bot.answers.question_words import force_asked
from bot.answers.told_details import force_told

_LIKELIEST = 3  # milestones of which one may be meant
_OF_LAWS = frozenset({"apply", "adopt"})  # what is done at milestones of what is binding by itself
_NEARLY = 1.5  # rarity by which one may be named less than the first


def of_what_force(q: Inquiry) -> Plan | Refusal | None:
    """As in "are the Commission's guidelines binding?"; that something took place does not make it so."""
    u = q.u
    asked = force_asked(u.reading.asking.keys, u.reading.language)
    if not asked or not q.asks_whether or u.asked & {"when", "already"} or q.base.organisations or q.base.provisions or u.reading.unknown_names:
        return None
    force = u.stems_in_phrases(force_asked)  # "legally" names no statutory deadline
    words = {one.id: words_without(u, one, force) for one in u.undated_events[:_LIKELIEST]}
    named = [one for one, rarity in words.items() if rarity >= max(MIN_EVIDENCE, max(words.values()) - _NEARLY)]
    alone = texts_called(q, force) if q.context.last is None else []  # "is the Code binding?"
    meant = named or alone or ([q.context.milestone] if q.context.milestone and q.is_short else [])
    told = [event for event in meant if force_told(q.catalogue.event_by_id[event].detail)]
    if told:
        return replace(q.base, intent=FORCE, detail=asked[0][2], events=(told[0],), documents=(), basis=LEANS)
    done = u.deeds & {"sign", "join"}  # "is it mandatory to sign the Code?"
    if meant and not done and q.intent.name == "in-force" and not any(deeds_called(q.catalogue, event) & _OF_LAWS for event in meant):
        return Refusal("not-in-corpus", near=(meant[0],), plan=q.base)  # "is the call for evidence mandatory?"
    return None
