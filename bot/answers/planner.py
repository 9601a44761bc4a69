"""From an understood question, and what the conversation spoke of, to a plan, a question back, or a refusal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from bot.answers.intents import Intent
from bot.answers.plans import Clarification, Plan, Refusal
from bot.answers.references import Reference
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import span
from knowledge.facts import on_topic, stances
from knowledge.statutes import find_unit, state_asked

# Which slots an intent needs. Thresholds of this file were chosen on the probes; method and figures: docs/evaluation.md.
_ONE_DOCUMENT = frozenset({
    "signatories", "signed", "count-signatories", "document-position", "addressee", "occasion", "publisher", "sources",
    "languages", "completeness", "supporters",
})  # fmt: skip
_SETS = frozenset({"combine", "count-combine"})
_OF_ORGANISATION = frozenset({"signed-documents", "count-documents", "position", "compare", "about-organisation"})
_POINTS_IN_TIME = frozenset({"date", "days-until", "days-since", "event-detail"})
_PAIRS_IN_TIME = frozenset({"days-between", "order"})
_RANGES = frozenset({"events", "documents", "count-range"})
_ABOUT_SOMEBODY = frozenset(
    {"signed", "signed-documents", "position", "event-detail", "compare", "about-organisation", "quote", "stance"}
)
_REFUSED = frozenset({"unanswerable", "off-topic"})

_MIN_EVIDENCE = 3.0  # words (rarity-weighted) that a document's name must share with the question when no date speaks for it
_MIN_MARGIN = 0.9  # by which the best reference must lead the second
_WIDE_LEAD = 4.0  # of the best reference where few but telling words speak for it: "the COREPER statement" leads by 7
_MOST_OF_A_NAME, _LEAD_OF_A_NAME = 0.5, 1.8
_CLEAR_DATE = 2.0  # a date that fits (see references._fit)
_MIN_TO_ASK_BACK = 0.35  # certainty of the intent below which asking back would only confuse
_BOTH = 2.5  # how much likelier "both" is a priori than "either" or "not", as people ask; right operator 0.93 instead of 0.81
_LOOSE = 0.8  # factor for days between where two things may be named, but no part of the question stands for either
_STANDS_OUT = 1.5  # standard deviations above the mean meaning: the topic is really spoken of


@dataclass(frozen=True)
class Context:
    """What the conversation spoke of: the plans of its last turns, oldest first, and an open question back."""

    plans: tuple[Plan, ...] = ()
    pending: Clarification | None = None

    @property
    def document(self) -> str | None:
        """The document spoken of last; the only one that an answer listed counts too."""
        for plan in reversed(self.plans):
            if plan.documents:
                return plan.documents[0]
            if len(plan.reached) == 1 and plan.intent not in _PAIRS_IN_TIME:
                return plan.reached[0]
        return None

    @property
    def last(self) -> Plan | None:
        """The plan of the last turn."""
        return self.plans[-1] if self.plans else None


class Planner:
    """Decides what is to be looked up."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def plan(self, u: Understanding, context: Context) -> Plan | Clarification | Refusal:
        """Return the plan for a question. Nothing is guessed: without enough evidence it is a question back or a refusal."""
        if not u.reading.words:
            return Refusal("unclear")
        decided = self._decided(u, context)
        if isinstance(decided, Clarification) and decided.plan.certainty < _MIN_TO_ASK_BACK:
            return Refusal("unclear", near=decided.choices[:2] if decided.slot == "documents" else (), plan=decided.plan)
        return decided

    def _decided(self, u: Understanding, context: Context) -> Plan | Clarification | Refusal:
        if context.pending and (completed := self._completed(u, context.pending)):
            return completed
        intent = self._intent(u, context)
        if intent.name == "followup":
            return self._followed_up(u, context)
        if intent.name in _REFUSED:
            return Refusal(
                "off-topic" if intent.name == "off-topic" else "not-in-corpus", near=self._near(u), plan=self._base(u, intent)
            )
        base = self._base(u, intent)
        if intent.name in _ABOUT_SOMEBODY and not base.organisations and u.reading.unknown_names and not self._is_evident(u):
            return Refusal("unknown-subject", near=self._near(u), missing=" ".join(u.reading.unknown_names), plan=base)
        if intent.name in _ONE_DOCUMENT:
            return self._about_one_document(u, base, context)
        if intent.name in _SETS:
            return self._set(u, base, context)
        if intent.name in _OF_ORGANISATION:
            return self._of_organisation(u, base, context)
        if intent.name in _POINTS_IN_TIME:
            return self._point_in_time(u, base, context)
        if intent.name in _PAIRS_IN_TIME:
            return self._pair_in_time(u, base, context)
        if intent.name in _RANGES:
            return self._range(u, base, context)
        if intent.name == "stance":
            return self._stance(u, base)
        if intent.name == "provision":
            return self._provision(u, base, context)
        if intent.name == "register":
            return self._register(u, base)
        if intent.name in ("latest", "first") and not base.organisations and context.last and len(u.reading.words) <= 5:
            return replace(base, organisations=context.last.organisations)
        return base

    # --- intents ---

    def _intent(self, u: Understanding, context: Context) -> Intent:
        """Return the likeliest intent, given what is named: a set needs two documents, membership an organisation, and so on."""
        weights = {intent.name: intent.probability for intent in u.intents}
        self._weigh_days(weights, u, context)
        pair = u.has_pair if weights["order"] + weights["days-between"] > 0.05 else False
        for name in weights:
            weights[name] *= self._fit(name, u, context, pair)
        if weights["signatories"] + weights["combine"] + weights["signed"] + weights["documents"] > 0.15 * sum(
            weights.values()
        ):
            several = len(self._several_documents(u)) > 1
            weights["combine"] *= 5.0 if several else 0.15
            weights["signatories"] *= 0.3 if several else 1.0
        whole = sum(weights.values()) or 1.0
        best = max(sorted(weights), key=lambda name: weights[name])
        # Two kinds of questions have no answer; together they may outweigh the best of those that have one.
        refused = sum(weights[name] for name in _REFUSED)
        if best not in _REFUSED and refused > weights[best]:
            best = max(sorted(_REFUSED), key=lambda name: weights[name])
        return Intent(best, weights[best] / whole)

    def _weigh_days(self, weights: dict[str, float], u: Understanding, context: Context) -> None:
        """Days between two things, or from one to today: the words hardly differ, so that what is named decides."""
        days = weights["days-between"] + weights["days-since"] + weights["days-until"]
        if days < 0.2:
            return
        spoken = {thing for plan in context.plans for thing in (*plan.events, *plan.documents)}
        own = self._names_its_own(u, self._base(u, u.intents[0]), u.documents[0], u.events[0])
        between = weights["days-between"]
        if len(spoken) >= 2 and not own:
            between = max(between, 0.6 * days)
        elif u.pair or (spoken and own):
            between *= 1.3
        elif u.has_pair:
            between *= _LOOSE
        else:
            between *= 0.4
        weights["days-between"] = between
        rest = weights["days-since"] + weights["days-until"] or 1.0
        scale = max(days - weights["days-between"], 0.0) / rest
        weights["days-since"] *= scale
        weights["days-until"] *= scale

    def _fit(self, name: str, u: Understanding, context: Context, pair: bool) -> float:
        """Return a factor for an intent by what the question names. An intent that lacks what it needs is as good as excluded."""
        last = context.last
        named, dated = len(u.reading.organisations), bool(u.dates)
        articled = any(m.slugs for m in u.reading.provisions)
        short = len(u.reading.words) <= 8 and len(u.reading.free_words) <= 5
        remembered = last is not None and bool(last.organisations)
        if name == "followup":
            return 1.0 if last and short else 0.0
        if name == "compare":
            return 2.5 if len(u.organisations) > 1 else 0.02
        if name == "signed":
            if not (named or remembered):
                return 0.05
            return 1.0 if self._is_evident(u) else (2.5 if short else 1.0) if context.document else 0.3
        if name == "signed-documents":
            return (0.7 if dated and self._is_evident(u) else 1.3) if named else 0.6 if remembered else 0.1
        if name == "about-organisation":
            return 1.0 if named else 0.05
        if name == "signatories":
            return 0.4 if named and not self._is_evident(u) else 1.0
        if name == "position":
            return 1.3 if named else 0.6
        if name in ("events", "documents"):
            return 0.3 if named and name == "events" else 1.0
        if name in ("order", "days-between"):
            return 1.0 if last or pair else 0.15
        if name in ("provision", "date"):
            return 2.2 if articled else 1.0
        if name in ("unanswerable", "off-topic") and articled:
            return 0.3
        if name == "stance" and named:
            return 0.6
        return 1.0

    def _is_evident(self, u: Understanding) -> bool:
        """Tell whether a document is clearly spoken of."""
        return _is_clear(u.documents)

    def _base(self, u: Understanding, intent: Intent) -> Plan:
        name, detail = _detailed(intent.name, u)
        return Plan(
            intent=name,
            detail=detail,
            organisations=tuple(u.organisations),
            provisions=tuple(dict.fromkeys(slug for mention in u.reading.provisions for slug in mention.slugs)),
            countries=tuple(dict.fromkeys(c.id for c in u.reading.countries)),
            sectors=tuple(dict.fromkeys(s.id for s in u.reading.sectors)),
            kinds=tuple(dict.fromkeys(k.id for k in u.reading.kinds)),
            dates=tuple(u.dates),
            certainty=round(intent.probability, 4),
        )

    def _register(self, u: Understanding, base: Plan) -> Plan | Refusal:
        if not base.sectors and (hinted := u.hinted_sector):
            base = replace(base, sectors=(hinted,))
        if not (base.countries or base.sectors) and base.intent == "register":
            return Refusal("unclear", plan=base)
        return base

    # --- documents ---

    def _document(self, u: Understanding, context: Context, *, joint: bool = True) -> str | tuple[str, ...] | Refusal:
        """Return the document that is spoken of; several if it could be each of them; a refusal if there is none such."""
        among = [d.id for d in self._catalogue.documents if d.joint or not joint]
        ranked = u.rank_documents(among=among)
        best = ranked[0]
        if u.dates and all(candidate.when < 0 for candidate in ranked):
            return Refusal(
                "no-such-date", near=tuple(c.id for c in u.rank_documents(dates=(), among=among)[:3]), missing=u.dates[0]
            )
        dated = best.when >= _CLEAR_DATE
        if not dated and context.document and u.is_only_named(best):
            return context.document
        if not _is_clear(ranked):
            if context.document:
                return context.document
            return tuple(c.id for c in ranked[:6])
        rivals = [c for c in ranked[1:6] if self._rivals(best, c, dated=dated)]
        return (best.id, *(c.id for c in rivals)) if rivals else best.id

    @staticmethod
    def _rivals(best: Reference, other: Reference, *, dated: bool) -> bool:
        """Tell whether the question fits the other document about as well as the best one."""
        if dated:
            # "The open letter of January 2024": where another one fits the date, the words must tell them apart.
            same_words = bool(best.covered) and best.covered <= other.covered
            near = same_words or best.score - other.score < _MIN_MARGIN
            return other.when >= _CLEAR_DATE and near and best.when - other.when < 1
        same_words = other.mass >= 0.9 * best.mass and best.cover - other.cover < 0.25
        return best.score - other.score < (2.0 if same_words else _MIN_MARGIN)

    def _about_one_document(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        if (
            base.intent == "count-signatories"
            and context.last
            and not self._is_evident(u)
            and (counted := _counted(context.last))
        ):
            return counted
        if base.intent == "document-position" and base.organisations and not self._speaks_of_itself(u, base):
            return self._with_topics(u, replace(base, intent="position"))
        found = self._document(u, context, joint=base.intent in ("signatories", "count-signatories"))
        if isinstance(found, Refusal):
            return replace(found, plan=base)
        documents = (found,) if isinstance(found, str) else found
        plan = self._without_descriptions(u, base, documents[0])
        if base.intent == "signed":
            plan = replace(plan, countries=(), sectors=())
            inside = u.names_in(documents[0])
            subjects = [org for org in base.organisations if org not in inside]
            if not subjects and base.organisations and u.named_before(documents[0]):
                subjects = list(base.organisations[:1])
            if not subjects and len(base.organisations) == 1 and not (context.last and context.last.organisations):
                subjects = list(base.organisations)
            if not subjects and not base.organisations and context.last:
                subjects = list(context.last.organisations[:1])
            plan = replace(plan, organisations=tuple(subjects))
            unsure = [m for m in u.reading.organisations if not m.id]
            if not subjects and unsure:
                return Clarification(
                    replace(plan, documents=documents[:1]), "organisations", tuple(c.id for c in unsure[0].candidates)
                )
            if not subjects:
                return Refusal("unknown-subject", near=documents[:1], plan=plan)
        if len(documents) > 1:
            return Clarification(plan, "documents", documents)
        return replace(plan, documents=documents)

    def _speaks_of_itself(self, u: Understanding, base: Plan) -> bool:
        """Tell whether the organisations are named as part of a document's name and not as the ones who speak."""
        return set(base.organisations) <= u.names_in(u.documents[0].id)

    def _without_descriptions(self, u: Understanding, base: Plan, document: str) -> Plan:
        """Drop countries and sectors that only describe the document: the Austrian letter, the press publishers' letter."""
        entry = self._catalogue.document_by_id[document]
        own = u.own_words(document)
        described = [*u.reading.countries, *u.reading.sectors]
        inside = {(thing.start, thing.end) for thing in described if u.describes(document, thing.start, thing.end)}
        countries = tuple(dict.fromkeys(c.id for c in u.reading.countries if (c.start, c.end) not in inside))
        sectors = tuple(dict.fromkeys(s.id for s in u.reading.sectors if (s.start, s.end) not in inside))
        if (
            not sectors
            and base.intent in ("signatories", "count-signatories")
            and (hinted := u.hinted_sector)
            and not set(u.hint_stems(hinted)) <= own
        ):
            sectors = (hinted,)
        if entry.signatories and countries:
            present = {org.scope for org in self._catalogue.organisations if org.id in entry.signatory_ids}
            countries = tuple(c for c in countries if c in present or len(present) > 2)
        return replace(base, countries=countries, sectors=sectors)

    def _set(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        documents = self._several_documents(u)
        if len(documents) < 2 and len(base.organisations) >= 2 and base.detail == "and":
            return replace(base, intent="signed-documents", detail="")
        if len(documents) == 1 and context.last and context.last.documents and context.last.documents[0] not in documents:
            documents = [context.last.documents[0], *documents]
        if len(documents) < 2:
            topic = u.topics[0]
            about = [t.entry.id for t in stances(self._catalogue, lambda s: on_topic(self._catalogue, [topic.id], s))]
            joint = [d.id for d in self._catalogue.joint_documents() if d.id in about]
            if base.detail != "minus" and topic.meaning > _STANDS_OUT and len(joint) > 1 and not documents:
                return replace(base, documents=tuple(joint), topics=(topic.id,))
            if len(documents) == 1 and base.certainty < 0.5:
                return self._about_one_document(
                    u,
                    replace(base, intent="signatories" if base.intent == "combine" else "count-signatories", detail=""),
                    context,
                )
            return Refusal("unclear", near=tuple(documents), plan=base)
        plan = replace(base, documents=tuple(documents))
        first = self._without_descriptions(u, plan, documents[0])
        countries, sectors = set(first.countries), set(first.sectors)
        for document in documents[1:]:
            other = self._without_descriptions(u, plan, document)
            countries &= set(other.countries)
            sectors &= set(other.sectors)
        return replace(plan, countries=tuple(sorted(countries)), sectors=tuple(sorted(sectors)))

    def _several_documents(self, u: Understanding) -> list[str]:
        """Return the documents named in a question, in the order in which they are named."""
        among = [d.id for d in self._catalogue.joint_documents()]
        placed: dict[str, int] = {}
        spent: frozenset[str] = frozenset()
        for mention in u.reading.dates:
            ranked = [
                c for c in u.rank_documents(dates=[mention.text], among=among) if c.when >= _CLEAR_DATE and c.id not in placed
            ]
            if not ranked:
                continue
            rivals = [c for c in ranked if ranked[0].when == c.when]
            chosen = ranked[0] if len(rivals) == 1 else self._nearest_in_text(u, rivals, mention.start)
            placed[chosen.id] = mention.start
            spent |= chosen.covered
        while len(placed) < 4:
            ranked = [c for c in u.rank_documents(dates=(), without=spent, among=among) if c.id not in placed]
            best = ranked[0]
            if best.words < _MIN_EVIDENCE + 0.5 or len(placed) >= 2:
                break
            placed[best.id] = u.position_of(best.covered)
            spent |= best.covered
        return sorted(placed, key=lambda document: placed[document])

    @staticmethod
    def _nearest_in_text(u: Understanding, rivals: Sequence[Reference], at: int) -> Reference:
        """Return the rival whose words stand nearest to the date, the higher score deciding a tie."""
        return max(rivals, key=lambda c: (c.words - 0.004 * u.distance(c.covered, at), c.score))

    # --- organisations and positions ---

    def _of_organisation(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        if not base.organisations:
            unsure = [m for m in u.reading.organisations if not m.id]
            if unsure:
                return Clarification(self._with_topics(u, base), "organisations", tuple(c.id for c in unsure[0].candidates))
            if base.intent == "signed-documents" and context.last and context.last.reached and base.dates:
                return replace(base, intent="filter", organisations=context.last.organisations, reached=context.last.reached)
            if base.intent == "position":
                return self._position_without_organisation(u, base, context)
            if context.last and context.last.organisations:
                return self._with_topics(u, replace(base, organisations=context.last.organisations))
            return Refusal("unknown-subject", near=self._near(u), plan=base)
        if base.intent in ("position", "compare"):
            return self._with_topics(u, base)
        return base

    def _position_without_organisation(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        if u.reading.unknown_names:
            return Refusal("unknown-subject", near=self._near(u), missing=" ".join(u.reading.unknown_names), plan=base)
        if base.kinds or (base.dates and self._is_evident(u)):
            found = self._document(u, Context(), joint=False)
            if isinstance(found, str):
                return self._with_topics(u, replace(base, intent="document-position", documents=(found,)))
        if context.last and context.last.organisations:
            return self._with_topics(u, replace(base, organisations=context.last.organisations))
        return Refusal("unknown-subject", near=self._near(u), plan=base)

    def _with_topics(self, u: Understanding, plan: Plan) -> Plan:
        best = [t for t in u.topics[:3] if t.words > 1.0 or t.meaning > _STANDS_OUT]
        return replace(plan, topics=tuple(t.id for t in best[:2]))

    def _stance(self, u: Understanding, base: Plan) -> Plan | Refusal:
        best = u.topics[0]
        if best.words < 1.0 and best.meaning < _STANDS_OUT:
            return Refusal("unclear", near=self._near(u), plan=base)
        return replace(base, topics=(best.id,))

    # --- dates ---

    def _point_in_time(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        if base.provisions:
            named = self._event_of_provision(u, base.provisions)
            return replace(base, events=(named,)) if named else base
        document, event, provision = self._best_of_each(u, base)
        about_text = bool(base.kinds) or bool(base.organisations)
        candidates: list[tuple[float, Plan]] = []
        if event and base.intent != "none":
            candidates.append((event.score - (1.0 if about_text else 0.0), replace(base, events=(event.id,), provisions=())))
        if document and base.intent != "event-detail":
            bonus = 1.0 if base.kinds else 0.0
            candidates.append((document.score + bonus, replace(base, documents=(document.id,), provisions=())))
        if provision and provision.words > 4:
            candidates.append((provision.score - 1.0, replace(base, provisions=(provision.id,))))
        remembered = context.last and (context.last.events or context.last.documents or context.last.provisions)
        if not candidates or (remembered and not self._names_its_own(u, base, document, event)):
            return self._from_context(u, base, context)
        score, plan = max(candidates, key=lambda c: c[0])
        if plan.documents:
            found = self._document(u, context, joint=False)
            if isinstance(found, Refusal):
                return replace(found, plan=base)
            if isinstance(found, tuple):
                if len(found) > 4 and context.last:
                    return self._from_context(u, base, context)
                return Clarification(replace(plan, documents=()), "documents", found)
        return replace(plan, certainty=min(plan.certainty + 0.1, 1.0) if score > 6 else plan.certainty)

    @staticmethod
    def _names_its_own(u: Understanding, base: Plan, document: Reference | None, event: Reference | None) -> bool:
        """Tell whether a question in a conversation names a thing itself instead of pointing back."""
        if base.dates or base.organisations:
            return True
        best = max((c for c in (document, event) if c), key=lambda c: c.cover, default=None)
        return best is not None and (best.cover >= 0.45 or best.meaning > 2.6) and sum(len(w.key) > 2 for w in u.reading.free_words) > 3

    def _best_of_each(self, u: Understanding, base: Plan) -> tuple[Reference | None, Reference | None, Reference | None]:
        documents = u.rank_documents()
        events = u.rank_events(dates=u.dates if base.intent == "event-detail" else ())
        document = (
            documents[0]
            if documents[0].when >= _CLEAR_DATE or documents[0].words + 2 * documents[0].who >= _MIN_EVIDENCE or base.kinds
            else None
        )
        event = events[0] if events[0].words >= 2.0 or events[0].meaning > _STANDS_OUT + 0.5 else None
        provision = u.provisions[0]
        return document, event, provision

    def _event_of_provision(self, u: Understanding, slugs: Sequence[str]) -> str | None:
        """Return a milestone of the named article that the question describes better than the article's own start."""
        numbers = {slug.removeprefix("article-").split("-")[0] for slug in slugs}
        related = [e.id for e in self._catalogue.events if any(a.split("(")[0] in numbers for a in e.articles)]
        if not related:
            return None
        ranked = u.rank_events(dates=(), among=related)
        best = ranked[0]
        rest = ranked[1].score if len(ranked) > 1 else 0.0
        return best.id if best.words > 5.0 and best.score - rest > 1.0 else None

    def _from_context(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        last = context.last
        if last and (last.events or last.documents or last.provisions):
            return replace(
                base, events=last.events, documents=last.documents if not last.events else (), provisions=last.provisions
            )
        if base.kinds:
            return Clarification(base, "documents", tuple(c.id for c in u.documents[:6]))
        return Refusal("unclear", near=self._near(u), plan=base)

    def _pair_in_time(self, u: Understanding, base: Plan, context: Context) -> Plan | Refusal:
        """Find the two milestones or documents between which days are counted."""
        documents = [("documents", c) for c in u.rank_documents(dates=()) if c.words >= _MIN_EVIDENCE][:6] if base.kinds else []
        for mention in u.reading.dates:
            documents += [("documents", c) for c in u.rank_documents(dates=[mention.text])[:2] if c.when > 5 and base.kinds]
        events = [("events", c) for c in u.rank_events(dates=()) if c.words >= 2.0 or c.meaning > _STANDS_OUT][:8]
        spoken = list(dict.fromkeys(thing for plan in context.plans for thing in (*plan.events, *plan.documents)))
        if len(spoken) >= 2 and not u.has_pair and all(c.cover < 0.5 for _, c in (*documents, *events)):
            return self._placed(
                base, [(self._slot(thing), thing) for thing in spoken[-2:]]
            )
        candidates = list({c.id: (slot, c) for slot, c in (*documents, *events)}.items())
        last = context.last
        earlier = [*(last.events or last.documents)] if last else []
        if earlier and candidates and (len(candidates) < 2 or not u.has_pair or len(u.reading.free_words) <= 14):
            others = [(slot, c) for _, (slot, c) in candidates if c.id not in earlier]
            if others:
                slot, best = max(others, key=lambda pair: pair[1].score)
                return self._placed(base, [("events" if last and last.events else "documents", earlier[0]), (slot, best.id)])
        if pair := u.pair:
            return self._placed(base, [(self._slot(c.id), c.id) for c in pair])
        if len(candidates) < 2:
            return Refusal("unclear", near=self._near(u), plan=base)
        best_pair = max(
            combinations([value for _, value in candidates], 2), key=lambda pair: self._pair_score(u, pair[0][1], pair[1][1])
        )
        ordered = sorted(
            best_pair, key=lambda pair: u.position_of(pair[1].covered - (best_pair[0][1].covered & best_pair[1][1].covered))
        )
        return self._placed(base, [(slot, reference.id) for slot, reference in ordered])

    def _slot(self, thing: str) -> str:
        return "events" if thing in self._catalogue.event_by_id else "documents"

    @staticmethod
    def _pair_score(u: Understanding, one: Reference, other: Reference) -> float:
        """Two things explain a question together: by all the words that speak for either, and by meaning and cover of both."""
        return 1.1 * u.mass(one.covered | other.covered) + 1.2 * (one.meaning + other.meaning) + 1.2 * (one.cover + other.cover)

    @staticmethod
    def _placed(base: Plan, things: Sequence[tuple[str, str]]) -> Plan:
        """Return the plan with two things in the order in which they are spoken of; `reached` keeps that order."""
        return replace(
            base,
            documents=tuple(thing for slot, thing in things if slot == "documents"),
            events=tuple(thing for slot, thing in things if slot == "events"),
            reached=tuple(thing for _, thing in things),
        )

    def _range(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        if base.dates:
            narrowed = "in" if base.detail == "between" else base.detail
            return replace(base, detail="between" if len(base.dates) > 1 else narrowed)
        if base.detail in ("after", "before"):
            event = u.events[0]
            if event.words >= _MIN_EVIDENCE:
                return replace(base, events=(event.id,), dates=(self._catalogue.event_by_id[event.id].date,))
            if base.intent == "events" and base.detail == "after":
                return base
        if context.last and context.last.dates:
            return replace(base, dates=context.last.dates, detail=context.last.detail or base.detail)
        return Refusal("unclear", plan=base)

    # --- provisions ---

    def _provision(self, u: Understanding, base: Plan, context: Context) -> Plan | Refusal:
        asked = state_asked(u.reading.text, [date[:4] for date in u.dates])
        if base.provisions and asked is None:
            return base
        for mention in u.reading.provisions:
            if found := find_unit(self._catalogue, mention.unit, u.reading.language, asked):
                return replace(base, detail=found.unit.id, documents=(found.document.id,), provisions=())
        if base.provisions:
            return base
        if u.reading.provisions:
            return Refusal("not-in-corpus", near=self._near(u), missing=u.reading.provisions[0].text, plan=base)
        best = u.provisions[0]
        if best.words >= 1.5 or best.meaning > _STANDS_OUT:
            return replace(base, provisions=(best.id,))
        if context.last and context.last.provisions:
            return replace(base, provisions=context.last.provisions)
        return Refusal("unclear", near=self._near(u), plan=base)

    # --- conversations ---

    def _followed_up(self, u: Understanding, context: Context) -> Plan | Clarification | Refusal:
        """Ask the last question again with what is newly named in place of the old."""
        last = context.last
        if last is None:
            return Refusal("unclear", near=self._near(u))
        new = self._base(u, u.intents[0])
        plan = replace(last, reached=(), certainty=max(last.certainty, 0.6))
        if new.organisations:
            plan = replace(plan, organisations=new.organisations)
            if plan.intent in ("signatories", "count-signatories", "completeness"):
                plan = replace(plan, intent="signed", countries=(), sectors=())
        elif new.provisions:
            plan = replace(plan, provisions=new.provisions, events=())
        elif new.dates and plan.intent in ("signed-documents", "count-documents", "filter") and last.reached:
            plan = replace(plan, intent="filter", dates=new.dates, reached=last.reached)
        elif new.dates and plan.intent in _ONE_DOCUMENT | _SETS:
            found = self._document(u, Context(), joint=False)
            if isinstance(found, Refusal):
                return found
            if isinstance(found, tuple):
                return Clarification(plan, "documents", found)
            plan = replace(plan, documents=(found,))
        elif new.dates:
            plan = replace(plan, dates=new.dates)
        elif new.countries or new.sectors:
            plan = replace(plan, countries=new.countries or plan.countries, sectors=new.sectors or plan.sectors)
            if new.countries:
                plan = replace(plan, countries=new.countries)
        elif plan.intent in ("position", "compare", "stance"):
            plan = self._with_topics(u, plan)
        elif u.documents[0].words >= _MIN_EVIDENCE and plan.documents:
            plan = replace(plan, documents=(u.documents[0].id,))
        elif u.events[0].words >= 2.0 and plan.events:
            plan = replace(plan, events=(u.events[0].id,))
        else:
            return Refusal("unclear", near=self._near(u), plan=plan)
        return plan

    def _completed(self, u: Understanding, pending: Clarification) -> Plan | None:
        """Return the plan that was waiting for one of its choices, if this message names one."""
        if pending.slot == "organisations":
            named = [org for org in u.organisations if org in pending.choices]
            return replace(pending.plan, organisations=(named[0],)) if named else None
        if pending.slot != "documents":
            return None
        ranked = u.rank_documents(among=pending.choices)
        clear = ranked and (ranked[0].when >= _CLEAR_DATE or ranked[0].words >= 2.0)
        if (
            clear
            and (len(ranked) < 2 or ranked[0].score - ranked[1].score >= 0.5)
            and u.intents[0].name not in ("off-topic", "unanswerable")
        ):
            return replace(pending.plan, documents=(ranked[0].id,))
        return None

    def _near(self, u: Understanding) -> tuple[str, ...]:
        """Return the ids of what is nearest to a question that has no answer: documents of a named organisation, or a milestone."""
        if u.organisations:
            own = [d.id for d in self._catalogue.documents if set(u.organisations) & d.signatory_ids]
            spoken = [p.id for p in self._catalogue.positions if set(u.organisations) & set(p.organisations)]
            return tuple((own[-2:] + spoken[-2:])[:3])
        document, event = u.documents[0], u.events[0]
        near = []
        if document.when >= _CLEAR_DATE or document.words >= _MIN_EVIDENCE:
            near.append(document.id)
        if event.words >= _MIN_EVIDENCE:
            near.append(event.id)
        return tuple(near)


def _is_clear(ranked: Sequence[Reference]) -> bool:
    """Tell whether the question really speaks of the first document: by its date, by enough of its words, or by a wide lead.

    Where most of one of its names stands in the question, a smaller lead will do: "the joint statement on the third draft".
    """
    best = ranked[0]
    lead = best.score - ranked[1].score if len(ranked) > 1 else 0.0
    if best.when >= _CLEAR_DATE or best.words + 2 * best.who >= _MIN_EVIDENCE:
        return True
    return (best.words >= 1.0 and lead >= _WIDE_LEAD) or (best.cover >= _MOST_OF_A_NAME and best.words >= 1.5 and lead >= _LEAD_OF_A_NAME)


def _detailed(name: str, u: Understanding) -> tuple[str, str]:
    """Return the intent as the plan names it, with its detail: how many instead of which, the operator, direction or stance."""
    counts = u.wish.counts > 0.5
    if name == "combine":
        operators = {**u.wish.operator, "and": _BOTH * u.wish.operator["and"]}
        return ("count-combine" if counts else "combine"), _likeliest(operators)
    if name == "documents":
        return ("count-range" if counts else "documents"), _likeliest(u.wish.direction)
    if name == "events":
        return name, _likeliest(u.wish.direction)
    if name == "stance":
        return name, _stance(u.wish.stance)
    if name == "order":
        return name, "after" if u.wish.direction["after"] > 1.5 * u.wish.direction["before"] else "before"
    if counts and name in ("signatories", "signed-documents", "register"):
        return {"signatories": "count-signatories", "signed-documents": "count-documents", "register": "count-register"}[
            name
        ], ""
    return name, ""


def _stance(probabilities: Mapping[str, float]) -> str:
    """Return the stance asked for: first whether it is a good or a bad one, then which."""
    sides = (("welcomes", "supports"), ("opposes", "regrets", "warns"), ("calls-for",), ("any",))
    side = max(sides, key=lambda words: sum(probabilities[word] for word in words))
    return max(side, key=lambda word: probabilities[word])


def _counted(last: Plan) -> Plan | None:
    """Return the last plan as a question for a number; None if it lists nothing that can be counted."""
    counting = {
        "signed-documents": "count-documents",
        "combine": "count-combine",
        "register": "count-register",
        "documents": "count-range",
    }
    name = counting.get(last.intent)
    return replace(last, intent=name, reached=()) if name else None


def _likeliest(probabilities: Mapping[str, float]) -> str:
    return max(sorted(probabilities), key=lambda name: probabilities[name])


def within(dates: Sequence[str]) -> tuple[str, str]:
    """Return the first and last day of a range as ISO text."""
    spans = [span(date) for date in dates]
    return min(first for first, _ in spans).isoformat(), max(last for _, last in spans).isoformat()
