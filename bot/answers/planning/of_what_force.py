"""Whether a text that is no law is binding, as its milestone tells: guidelines, a resolution, a code."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.named_deeds import deeds_called
from bot.answers.planning.bare_questions import texts_called
from bot.answers.planning.evidence import MIN_EVIDENCE
from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import FORCE, LEANS, Plan, Refusal
from bot.answers.question_words import force_asked
from bot.answers.told_details import force_told
from knowledge.folding import stem

_LIKELIEST = 3  # milestones of which one may be meant
_OF_LAWS = frozenset({"apply", "adopt"})  # what is done at milestones of what is binding by itself
_NEARLY = 1.5  # rarity by which one may be named less than the first


def of_what_force(q: Inquiry) -> Plan | Refusal | None:
    """As in "are the Commission's guidelines binding?"; that something took place does not make it so."""
    u = q.u
    keys = u.reading.asking.keys
    asked = force_asked(keys, u.reading.language)
    if not asked or not q.asks_whether or u.asked & {"when", "already"} or q.base.organisations or q.base.provisions or u.reading.unknown_names:
        return None
    words_of_force = frozenset(stem(key) for begin, end, _ in asked for key in keys[begin:end])  # "legally binding"
    named = [one for one in u.undated_events[:_LIKELIEST] if one.words >= MIN_EVIDENCE and one.words >= u.undated_events[0].words - _NEARLY]
    alone = texts_called(q, words_of_force) if q.context.last is None else []  # "is the Code binding?"
    meant = [one.id for one in named] or alone or ([q.context.milestone] if q.context.milestone and q.is_short else [])
    told = [event for event in meant if force_told(q.catalogue.event_by_id[event].detail)]
    if told:
        return replace(q.base, intent=FORCE, detail=asked[0][2], events=(told[0],), documents=(), basis=LEANS)
    if meant and q.intent.name == "in-force" and not any(deeds_called(q.catalogue, event) & _OF_LAWS for event in meant):
        return Refusal("not-in-corpus", near=(meant[0],), plan=q.base)  # "is the call for evidence mandatory?"
    return None
