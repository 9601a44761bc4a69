"""Whether a duty binds those who are not treated like everybody: open-source models, small firms, models that are older than the duty;
and whether there is a duty to sign the Code of Practice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.answers.gazetteer import NamedThing
from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import BOUND, BY_WORDS, EXEMPT, LEANS, OLDER_MODELS, OLDER_MODELS_SAYS, Plan
from bot.answers.question_words import QUESTIONS
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day, span
from knowledge.facts import MODEL, apply_from_no_day
from knowledge.models import Provision

_CODE = "code-of-practice"  # the subject that is a topic: no words but those of signing tell that a duty to sign it is asked about
_TO_SIGN = frozenset({"sign", "join"})
_DATED = frozenset({"date", "days-until", "event-detail"})
_DUTIES = frozenset({"require", "exempt", "apply", "publish", "already"})
_OF_WORDS = frozenset({"about", "source", "list"})  # deeds in words for "open source" and "hold for"
_FEW = 9  # words of a question that leans on the duty spoken of
_CONCERNS = frozenset({"about"})
_NAMED, _LEAD = 1.0, 0.5  # rarity of the words that name a duty, and by which they name it rather than another
_RIGHT_BEHIND = 2  # words: "do not carry systemic risk"
_SURELY = 0.9  # certainty of a plan for which a subject and its duty are named


class Duties:
    """Completes plans about those whom a duty binds otherwise than everybody."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._duties = [provision for provision in catalogue.provisions if provision.binds or provision.older_models_from]

    def asked(self, u: Understanding, base: Plan) -> Plan | None:
        """Return the plan for whether a duty binds the subject that a question names; None where neither or something else is asked.

        A "not" is left to the text of the provision: whether "must they not publish it?" hopes for a yes or a no, words do not tell;
        but for that of a subject, "without systemic risk".
        """
        whether = not u.asked & QUESTIONS and not u.chooses and all(_denied_at(u, at) for at in u.denials)
        concerns = base.provisions and u.deeds <= _CONCERNS and (u.deeds or not u.reading.unheard)  # what nobody has heard may be a verb
        applying = (u.deeds | u.asked) & _DUTIES or concerns  # "does 53(1)(c) concern open models?"
        if not whether or base.organisations or base.kinds or not applying or apply_from_no_day(self._catalogue, base.provisions):
            return None  # recitals bind nobody: "recital 104, open source"
        intent = EXEMPT if "exempt" in u.deeds else BOUND
        for subject, among in self._subjects(u, base):
            numbered = [] if u.asks_openly else _by_number(base, subject, among)
            if asked := numbered or self._spoken_of(u, subject, among):
                slugs = tuple(duty.slug for duty in asked)
                return replace(base, intent=intent, detail=subject, provisions=slugs, dates=(), countries=(), sectors=(), certainty=_SURELY)
        return None

    def of_others_too(self, q: Inquiry) -> Plan | None:
        """Whether the duty spoken of binds another subject: "and small firms?", "does that hold for open models too?"."""
        u, last = q.u, q.context.last
        otherwise = q.is_narrowed or q.base.kinds or q.base.dates or u.asked & QUESTIONS or u.asks_openly or u.deeds - _DUTIES - _OF_WORDS
        if last is None or not last.provisions or otherwise or u.denials or len(u.reading.words) > _FEW:
            return None
        base = replace(q.base, provisions=q.base.provisions or last.provisions)
        for subject, among in self._subjects(u, base):
            if asked := _by_number(base, subject, among):
                intent = EXEMPT if "exempt" in u.deeds else BOUND
                slugs = tuple(duty.slug for duty in asked)
                return replace(base, intent=intent, detail=subject, provisions=slugs, countries=(), sectors=(), basis=LEANS)
        return None

    def of_what_exempt(self, q: Inquiry) -> Plan | None:
        """What says of what the subject spoken of is exempt: "what are they exempt from, then?"."""
        u, last = q.u, q.context.last
        spoken_of = last is not None and last.intent in (BOUND, EXEMPT)
        asked = "exempt" in u.deeds and not u.deeds - {"exempt", "require", "apply"} and (u.asks_openly or u.first_asked) and not q.names_things
        if last is None or not spoken_of or not asked or len(u.reading.words) > _FEW:
            return None
        says = {binding.because for duty in self._duties for binding in duty.binds if binding.subject == last.detail}
        found = tuple(one.slug for one in self._catalogue.provisions if one.provision in says)
        return Plan("provision", provisions=found, basis=LEANS) if found else None

    def of_those_narrowed(self, q: Inquiry) -> Plan | None:
        """The same of some of those spoken of, which are told by one word more: "and if they have systemic risk?" after open models."""
        u, last = q.u, q.context.last
        named = q.names_things or u.asked & QUESTIONS or u.deeds - _DUTIES - _OF_WORDS or u.denials or len(u.reading.words) > _FEW
        if last is None or not last.provisions or named:
            return None
        before = next((plan.detail for plan in reversed(q.context.plans) if plan.intent in (BOUND, EXEMPT)), "")
        said = {thing.id for thing in u.reading.subjects} - {MODEL}
        wanted = {*before.split(), *said} if before and said else set()
        for duty in (one for one in self._duties if one.slug in last.provisions):
            if wanted and any(set(binding.subject.split()) == wanted for binding in duty.binds):
                subject = next(binding.subject for binding in duty.binds if set(binding.subject.split()) == wanted)
                return Plan(BOUND, detail=subject, provisions=last.provisions, basis=LEANS)
        says = {binding.because for duty in self._duties for binding in duty.binds if wanted and set(binding.subject.split()) == wanted}
        told = {self._catalogue.provision_by_slug[slug].provision for slug in last.provisions} & says
        return replace(last, intent="provision", detail="", reached=(), basis=LEANS) if told else None

    def deadline(self, u: Understanding, base: Plan) -> Plan | None:
        """Return the plan for until when models that are older than their duties have time: "our model is of 2024, what is the last day?"."""
        if base.intent == "days-between" and "remain" in u.deeds and not u.asked & {"between", "both"}:
            base = replace(base, intent="days-until")  # "how many days are left until models from before August 2025 must comply?"
        open_deadline = u.asks_openly and "apply" in u.deeds and "already" not in u.asked  # "what's our deadline for the summary?"
        ends = open_deadline or ((base.detail == "end" or "until" in u.asked or base.intent == "days-until") and base.intent in _DATED)
        of_models = u.speaks_of_models and not (base.organisations or base.kinds)
        if not ends or not of_models or not self._older(u, base):
            return None
        says = [provision for provision in self._catalogue.provisions if provision.provision == OLDER_MODELS_SAYS and provision.applies_from]
        found = replace(base, provisions=(says[0].slug,), events=(), documents=(), dates=(), detail="") if says else None
        intent = base.intent if base.intent in _DATED else "date"
        return replace(found, intent=intent, basis=BY_WORDS) if found else None

    def _older(self, u: Understanding, base: Plan) -> list[Provision]:
        """Return the duties that are younger than all days of a question: "of 2024", "from before August 2025"."""
        edge = 0 if "before" in u.asked else 1
        if edge and "apply" in u.deeds and "publish" not in u.deeds and any(map(is_day, base.dates)):
            return []  # "did the duties of models apply on 15 July 2025?": a day on which nothing came out is the one asked about
        return [
            duty for duty in self._duties
            if duty.older_models_from and duty.applies_from
            and base.dates and all(span(day)[edge] < span(duty.applies_from)[0] for day in base.dates)
        ]  # fmt: skip

    def _subjects(self, u: Understanding, base: Plan) -> Iterator[tuple[str, list[Provision]]]:
        """Yield the subjects named, the narrowest first, with the duties of which is known whether they bind it."""
        denied = {thing.id for at in u.denials for thing in _denied_at(u, at)}
        named = {thing.id for thing in u.reading.subjects} - denied  # "open models without systemic risk"
        known = sorted({binding.subject for duty in self._duties for binding in duty.binds}, key=lambda subject: -len(subject.split()))
        for subject in known:
            if set(subject.split()) <= named:
                yield subject, [duty for duty in self._duties if any(binding.subject == subject for binding in duty.binds)]
        if _TO_SIGN & u.deeds and "require" in u.deeds and self._is_about_the_code(u):
            yield _CODE, [duty for duty in self._duties if any(binding.subject == _CODE for binding in duty.binds)]
        older = self._older(u, base)
        if older and MODEL in named and "require" in u.deeds:
            yield OLDER_MODELS, older  # "a model of 2024: must it have a summary by now?"

    def _spoken_of(self, u: Understanding, subject: str, among: list[Provision]) -> list[Provision]:
        """Return the duty of which the question speaks, or all of them where it names none and they agree."""
        if duty := self._duty(u, among):
            return [duty]
        told = {(binding.bound, binding.because) for duty in among for binding in duty.binds if binding.subject == subject}
        return among if len(told) == 1 and (len(among) > 1 or subject == _CODE) else []

    def _is_about_the_code(self, u: Understanding) -> bool:
        """Tell whether a question speaks of the Code of Practice or a part of it."""
        topic = u.topics[0]
        return topic.id in self._catalogue.topic_families.get(_CODE, frozenset()) and topic.words >= _NAMED

    def _duty(self, u: Understanding, among: list[Provision]) -> Provision | None:
        """Return the duty of which the question speaks, by words that name no subject."""
        slugs = {duty.slug for duty in among}
        subjects = u.stems_of(u.reading.subjects)
        said = {one.id: u.mass_in_provisions(one.covered - subjects) for one in u.provisions if one.id in slugs}
        if not said:
            return None
        best, *others = sorted(said, key=lambda slug: -said[slug])
        clear = said[best] >= _NAMED and all(said[best] - said[other] >= _LEAD for other in others)
        return self._catalogue.provision_by_slug[best] if clear else None


def _by_number(base: Plan, subject: str, among: list[Provision]) -> list[Provision]:
    """Return the duties whose articles the question names, if they bind the subject alike: "does Article 53(1)(a) apply to open models?"."""
    named = [duty for duty in among if duty.slug in base.provisions]
    told = {(binding.bound, binding.because) for duty in named for binding in duty.binds if binding.subject == subject}
    return named if len(named) == len(base.provisions) and len(told) == 1 else []


def _denied_at(u: Understanding, at: int) -> list[NamedThing]:
    """Return the subjects that a "not" or "without" before a place in the question takes away: those that begin right behind it."""
    words = [word for word in u.reading.words if word.start >= at][:_RIGHT_BEHIND]
    return [thing for thing in u.reading.subjects if thing.id != MODEL and any(word.start == thing.start for word in words)]
