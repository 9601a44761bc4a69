"""Anything else that the documents say: the best one to three sentences, with their source, or the honest word that there is none."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.citing import cite
from bot.answers.contract import Citation
from bot.answers.kinds.draft import Desk, Draft
from bot.answers.plans import Plan
from bot.answers.told_details import counts, is_detail, names
from index.ports import FloatArray
from index.search import Found, Searcher, SentenceHit
from knowledge.models import Document, Event, Position, Provision
from knowledge.statutes import state_asked, superseded

# Set by hand so that probes without an answer in the corpus stay below: docs/evaluation.md.
MIN_COSINE_TO_ANSWER = 0.86
MIN_BM25_TO_ANSWER = 9.0
MIN_COSINE_TO_POINT = 0.83
_SHOWN, _EVERY = 2, 100  # sentences


class PassageFinder:
    """Answers from passages of one snapshot."""

    def __init__(self, searcher: Searcher) -> None:
        self._searcher = searcher

    def __call__(self, desk: Desk, plan: Plan) -> Draft | None:
        """Return the best sentences; None if nothing is near enough even to point at."""
        text, vector = desk.understanding.reading.text, desk.understanding.vector
        found = self._find(desk, plan, text, vector)
        told = self._telling(plan.detail, text, vector, found) if is_detail(plan.detail) else []
        if not told and (not found.hits or found.top_cosine < MIN_COSINE_TO_POINT):
            return None
        best = told or self._searcher.best_sentences(text, vector, found.hits, _SHOWN)
        near = found.top_cosine >= MIN_COSINE_TO_ANSWER and found.top_bm25 >= MIN_BM25_TO_ANSWER
        sure = plan.intent == "passage" and (bool(told) or (near and not is_detail(plan.detail)))
        lead_key = "passage" if best[0].passage.voice == "summary" else "passage-source"
        sources = desk.words.joined(list(dict.fromkeys(_name(desk, hit.passage.entry) for hit in best)))
        lead = desk.words.say(lead_key, names=sources)
        return Draft(
            kind="passage",
            outcome="answer" if sure else "closest",
            lead=lead if sure else desk.words.say("refuse-not-in-corpus"),
            notes=(*(() if sure else (desk.words.say("nearest", names=sources),)), *(_shown(hit) for hit in best)),
            citations=tuple(_cite(desk, hit) for hit in best),
            doubt=0.2,
        )

    def _telling(self, detail: str, text: str, vector: FloatArray, found: Found) -> list[SentenceHit]:
        """Return the best sentences that tell a detail; none where the entries found do not."""
        every = self._searcher.best_sentences(text, vector, found.hits, _EVERY)
        return [hit for hit in every if counts(hit.text, detail) or names(hit.text, detail)][:_SHOWN]

    def _find(self, desk: Desk, plan: Plan, text: str, vector: FloatArray) -> Found:
        """Search all entries, or those of the plan; earlier states of a law only where the question asks for one."""
        aside = frozenset() if plan.documents or state_asked(text) else superseded(desk.catalogue)
        found = self._searcher.find(text, vector, 10 if not aside else 40, set(plan.documents) or None)
        if not aside:
            return found
        hits = tuple(hit for hit in found.hits if hit.passage.entry not in aside)[:10]
        if len(hits) == min(10, len(found.hits)) and hits == found.hits[: len(hits)]:
            return replace(found, hits=hits)
        return Found(hits, max((hit.cosine for hit in hits), default=-1.0), max((hit.bm25 for hit in hits), default=0.0))


def _shown(hit: SentenceHit) -> str:
    """The source's own words stand in quotation marks, a summary never does."""
    return f"“{hit.text}”" if hit.passage.voice == "source" else hit.text


def _entry(desk: Desk, entry: str) -> Document | Position | Event | Provision:
    catalogue = desk.catalogue
    found = (
        catalogue.document_by_id.get(entry)
        or catalogue.position_by_id.get(entry)
        or catalogue.event_by_id.get(entry.removeprefix("timeline:"))
        or catalogue.provision_by_slug.get(entry.removeprefix("provision:"))
    )
    if found is None:
        raise KeyError(entry)
    return found


def _name(desk: Desk, entry: str) -> str:
    found = _entry(desk, entry)
    if isinstance(found, Position):
        return f"{desk.words.organisations(found.organisations)} ({desk.words.date(found.date)})"
    return desk.words.thing(found)


def _cite(desk: Desk, hit: SentenceHit) -> Citation:
    return cite(_entry(desk, hit.passage.entry), hit.text, hit.passage.voice)
