"""Answer ids: everything that is needed to make an answer again, without a word of what the member typed.

An id holds what was looked up (the plan), the snapshot, the day and the language; a digest of the facts that were given, so that a change
shows; and, for answers that were chosen by meaning, the places that they cited. It is written in letters that a link and a shell take.
"""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.answers.contract import Answer, Kind, Outcome
from bot.answers.plans import Clarification, Plan, Refusal

_FORM = 1  # of what an id holds; another form is refused by name
_DIGEST_LETTERS = 10
_PLACE_LETTERS = 6
_CHECK_BYTES = 3
_LONGEST = 1 << 16  # bytes that an id may unpack to
# What most ids repeat; known to both sides, it need not stand in them. Part of the form: to change it, raise `_FORM`.
_REPEATED = (
    b'"certainty":0.99"topics":["reached":["kinds":["sectors":["countries":["events":["provisions":["dates":["detail":"organisations":['
    b'"documents":["intent":"signatories"signed"combine"position"document-position"compare"stance"count-register"days-until'
    b'"-joint-statement-open-letter-letter-to-2023-2024-2025-2026-'
)


class BadAnswerId(ValueError):
    """A text is no answer id, or one that another version of the program made; the message says which."""


@dataclass(frozen=True)
class Place:
    """A cited stretch: the entry and the digest of the quoted words."""

    document: str
    digest: str


@dataclass(frozen=True)
class Recipe:
    """How to make an answer again. `facts` is the digest of what it gave; `unsure` that it was shown as what is nearest only.

    `places` is empty for an answer that follows from the plan alone.
    """

    corpus_version: str
    language: str
    today: date
    decided: Plan | Clarification | Refusal
    confidence: float
    unsure: bool
    kind: Kind
    outcome: Outcome
    facts: str
    places: tuple[Place, ...] = ()


def facts_of(answer: Answer) -> str:
    """Return a digest of what an answer gives: outcome, set, value, completeness and the cited words; not how it is worded."""
    given = [
        answer.outcome, answer.kind, answer.value, answer.complete, answer.stated_count,
        sorted(item.id for item in answer.items),
        sorted((c.document, c.date, c.url, c.voice, c.quote) for c in answer.citations),
    ]  # fmt: skip
    return _digest(json.dumps(given, ensure_ascii=False), _DIGEST_LETTERS)


def places_of(answer: Answer) -> tuple[Place, ...]:
    """Return the places that an answer cites."""
    return tuple(dict.fromkeys(Place(c.document, place_digest(c.quote)) for c in answer.citations))


def place_digest(words: str) -> str:
    """Return the digest by which a cited stretch is found again in its entry."""
    return _digest(words, _PLACE_LETTERS)


def write_id(recipe: Recipe) -> str:
    """Return the id; the same recipe gives the same one."""
    held = [
        recipe.corpus_version, recipe.language, recipe.today.isoformat(), round(recipe.confidence, 3), int(recipe.unsure), recipe.kind,
        recipe.outcome, recipe.facts, _decided_as_data(recipe.decided), [[place.document, place.digest] for place in recipe.places],
    ]  # fmt: skip
    text = json.dumps(held, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
    # A small window holds all of it; the largest would be a quarter of a megabyte to clear for each answer.
    packer = zlib.compressobj(9, zlib.DEFLATED, -12, 4, zdict=_REPEATED)
    body = packer.compress(text) + packer.flush()
    return f"{_FORM}{_as_letters(_checked(body) + body)}"


def read_id(written: str) -> Recipe:
    """Return the recipe that an id holds. Raises `BadAnswerId`."""
    form, body = written[:1], written[1:]
    if not form.isdecimal():
        raise BadAnswerId(f"found {_shortened(written)}, expected an answer id")
    if form != str(_FORM):
        raise BadAnswerId(f"found an answer id of form {form}, expected form {_FORM}: another version of the program made it")
    try:
        packed = base64.b64decode(body + "=" * (-len(body) % 4), altchars=b"-_", validate=True)
        check, packed_text = packed[:_CHECK_BYTES], packed[_CHECK_BYTES:]
        if _checked(packed_text) != check or _as_letters(packed) != body:
            raise BadAnswerId(f"found {_shortened(written)}, expected an answer id: a letter is missing or wrong")
        text = zlib.decompressobj(-15, zdict=_REPEATED).decompress(packed_text, _LONGEST)
        version, language, today, confidence, unsure, kind, outcome, facts, decided, places = json.loads(text)
        return Recipe(
            corpus_version=version,
            language=language,
            today=date.fromisoformat(today),
            decided=_decided_from_data(decided),
            confidence=confidence,
            unsure=bool(unsure),
            kind=kind,
            outcome=outcome,
            facts=facts,
            places=tuple(Place(*place) for place in places),
        )
    except (ValueError, TypeError, KeyError, zlib.error) as error:
        if isinstance(error, BadAnswerId):
            raise
        raise BadAnswerId(f"found {_shortened(written)}, expected an answer id") from error


def _decided_as_data(decided: Plan | Clarification | Refusal) -> dict[str, Any]:
    if isinstance(decided, Plan):
        return {"plan": decided.as_slots()}
    plan = decided.plan.as_slots() if decided.plan else None
    if isinstance(decided, Clarification):
        return {"plan": plan, "slot": decided.slot, "choices": decided.choices}
    # What was missing are the member's own words, which an id must not carry; a date is none.
    missing = decided.missing if decided.reason == "no-such-date" else ""
    return {"plan": plan, "reason": decided.reason, "near": decided.near, "missing": missing}


def _decided_from_data(data: dict[str, Any]) -> Plan | Clarification | Refusal:
    plan = Plan.from_slots(data["plan"]) if data["plan"] else None
    if "reason" in data:
        return Refusal(data["reason"], tuple(data["near"]), data["missing"], plan)
    if plan is None:
        raise KeyError("plan")
    return Clarification(plan, data["slot"], tuple(data["choices"])) if "slot" in data else plan


def _checked(packed: bytes) -> bytes:
    """Return the bytes by which a slip in an id shows."""
    return hashlib.sha256(packed).digest()[:_CHECK_BYTES]


def _as_letters(packed: bytes) -> str:
    return base64.urlsafe_b64encode(packed).decode().rstrip("=")


def _digest(text: str, letters: int) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode()[:letters]


def _shortened(text: str) -> str:
    return repr(text if len(text) <= 20 else f"{text[:20]}…")
