"""Holds a draft press line against the collection: is each of its claims supported, contradicted, or unknown?

A claim is a sentence. It is turned into what the assistant can look up: membership ("GEMA signed …"), the date of something, a
number of signatories. What no fact decides is unknown, and the nearest passage is shown; nothing is ever called supported
because it sounds alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable

from bot.answers.contract import Answer, Citation, Question
from bot.answers.plans import Plan
from bot.answers.thoughts import Thought
from index.sentences import split_sentences
from knowledge.catalogue import Catalogue
from knowledge.checks import stated_numbers
from knowledge.dates import span
from knowledge.folding import tokens
from knowledge.models import Document, Event

Finding = Literal["supported", "contradicted", "unknown"]
MAX_CLAIMS = 12
_LINE = re.compile(r"\n+")


@dataclass(frozen=True)
class Claim:
    """A sentence with what the collection says of it. `because` is a short fact: the list's number, the date; empty if there is none."""

    text: str
    finding: Finding
    because: str = ""
    citations: tuple[Citation, ...] = ()


@runtime_checkable
class Thinking(Protocol):
    """A service that shows how it understands and carries out plans."""

    @property
    def catalogue(self) -> Catalogue:
        """The facts that answer now."""
        ...

    def think(self, question: Question) -> Thought:
        """Return an answer with its reasons."""
        ...

    def carry_out(self, plan: Plan) -> Answer:
        """Return the answer to a plan."""
        ...


def check_claims(text: str, service: Thinking) -> list[Claim]:
    """Return the claims of a press line in their order, at most twelve."""
    language = service.think(Question(text)).understanding.reading.language
    spans = [(line, span) for line in _LINE.split(text) for span in split_sentences(line, language=language)]
    sentences = [line[start:end] for line, (start, end) in spans if any(char.isalpha() for char in line[start:end])]
    return [_checked(sentence, service) for sentence in sentences[:MAX_CLAIMS]]


def _checked(sentence: str, service: Thinking) -> Claim:
    thought = service.think(Question(sentence))
    found = [*_memberships(sentence, thought, service), *_dates(thought, service), *_counts(sentence, thought, service)]
    for finding in ("contradicted", "unknown", "supported"):  # one contradiction spoils the sentence, and so does half a knowledge
        matching = [claim for claim in found if claim.finding == finding]
        if matching:
            because = "; ".join(dict.fromkeys(claim.because for claim in matching if claim.because))
            citations = tuple(dict.fromkeys(citation for claim in matching for citation in claim.citations))
            return Claim(sentence, matching[0].finding, because, citations)
    return Claim(sentence, "unknown", "", thought.answer.citations[:1])


def _meant(thought: Thought, service: Thinking) -> Document | None:
    """Return the one document that a sentence speaks of."""
    plan = thought.decided
    if isinstance(plan, Plan) and len(plan.documents) == 1:
        return service.catalogue.document_by_id.get(plan.documents[0])
    ranked = thought.understanding.documents
    return service.catalogue.document_by_id[ranked[0].id] if ranked and ranked[0].cover >= _NAMED_FULLY else None


def _memberships(sentence: str, thought: Thought, service: Thinking) -> Iterator[Claim]:
    document = _meant(thought, service)
    if document is None or not document.signatories or thought.understanding.probability(*_SIGNING) < _SURE:
        return
    denied = _denied(sentence, thought.understanding.reading.language)
    for org in thought.understanding.organisations:
        answer = service.carry_out(Plan("signed", documents=(document.id,), organisations=(org,)))
        signed = org in document.signatory_ids
        known = signed or document.signatories_complete  # of a list that is known in part nothing follows
        finding: Finding = "unknown" if not known else "supported" if signed != denied else "contradicted"
        yield Claim(sentence, finding, answer.lead, answer.citations)


def _dates(thought: Thought, service: Thinking) -> Iterator[Claim]:
    """A date in a sentence is held against that of what the rest of the sentence names."""
    ranked = [*thought.understanding.undated_documents, *thought.understanding.undated_events]
    best = max(ranked, key=lambda reference: reference.score, default=None)
    if best is None or best.cover < _NAMED or len(thought.understanding.dates) != 1:
        return
    document = service.catalogue.document_by_id.get(best.id)
    known: Document | Event = document or service.catalogue.event_by_id[best.id]
    if not known.date:
        return
    last = known.end_date if isinstance(known, Event) and known.end_date else known.date
    try:
        start, end = span(thought.understanding.dates[0])
    except ValueError:
        return  # a day without a year says too little
    apart = end < span(known.date)[0] or start > span(last)[1]
    if apart and best.cover < _NAMED_FULLY:
        return  # perhaps something else is meant
    plan = Plan("date", documents=(best.id,)) if document else Plan("date", events=(best.id,))
    answer = service.carry_out(plan)
    yield Claim("", "contradicted" if apart else "supported", answer.lead, answer.citations)


def _counts(sentence: str, thought: Thought, service: Thinking) -> Iterator[Claim]:
    document = _meant(thought, service)
    if document is None or not document.signatories or thought.understanding.probability(*_SIGNING) < _SURE:
        return
    dates = [(mention.start, mention.end) for mention in thought.understanding.reading.dates]
    bare = "".join(" " if any(a <= at < b for a, b in dates) else char for at, char in enumerate(thought.understanding.reading.text))
    said = {number for number in stated_numbers(bare) if number > 1 and not 1900 < number < 2100}
    known = {len(document.signatory_ids)} if document.signatories_complete else set()
    known |= set(stated_numbers(document.stated_signatory_count or ""))
    if not said or not known:
        return
    answer = service.carry_out(Plan("count-signatories", documents=(document.id,)))
    yield Claim(sentence, "supported" if said & known else "contradicted", answer.lead, answer.citations)


_SIGNING = ("signed", "signatories", "count-signatories", "signed-documents", "supporters", "count-supporters", "combine", "count-combine")
_SURE = 0.5
# How much of something's name has to stand in the sentence: to find a date supported, and to find it contradicted.
_NAMED, _NAMED_FULLY = 0.6, 0.8
# Words of denial, as `tokens` folds them. Czech, Slovak, Lithuanian and Latvian deny in the verb, which begins with `ne` then.
_NOT: dict[str, tuple[str, ...]] = {
    "bg": ("не",), "da": ("ikke", "aldrig"), "de": ("nicht", "kein", "keine", "nie"), "el": ("δεν", "δε", "μη"), "en": ("not", "never", "no"),
    "es": ("no", "nunca"), "et": ("ei",), "fi": ("ei", "eivat"), "fr": ("pas", "jamais"), "ga": ("nior", "ni"), "hr": ("nije", "nisu", "ne"),
    "hu": ("nem",), "it": ("non", "mai"), "mt": ("mhux", "mhumiex"), "nl": ("niet", "geen", "nooit"), "pl": ("nie",), "pt": ("nao", "nunca"),
    "ro": ("nu",), "sl": ("ni", "niso", "ne"), "sv": ("inte", "aldrig"),
}  # fmt: skip
_DENYING_VERBS = ("cs", "sk", "lt", "lv")


def _denied(sentence: str, language: str) -> bool:
    words = [token.key for token in tokens(sentence)]
    if language in _DENYING_VERBS:
        return any(word.startswith("nepa") or word.startswith("nepo") or word == "ne" for word in words)
    return any(word in _NOT.get(language, ()) for word in words)
