"""Tells whether it is asked since when there is a duty, for whom, and by which of its provision's days that is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.named_deeds import deeds_called
from bot.answers.planning.evidence import MIN_EVIDENCE, STANDS_OUT, article_numbers, begins_to_apply, on_article
from bot.answers.planning.in_time.thresholds import DUTY, MOST_OF_A_NAME, NEARER, NEARLY_HALF, RATHER, SAYS_SOMETHING, SOME_WORDS, WHOLE_NAME
from bot.answers.plans import OLDER_MODELS_SAYS, Plan, Refusal
from bot.answers.question_words import deeds_of_names, speaks_of_need
from bot.answers.references import Reference
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day
from knowledge.folding import key_of, stem

# Meaning, where a milestone may be meant and where none is, and share of the name, of a provision whose duty is spoken of.
_SAYS_WHICH = 1.0  # rarity of the words that say of which duty
_VERY_NEAR, _NEAR_ENOUGH, _HALF_OF_A_NAME = 2.5, 2.2, 0.5
_FEW_PROVISIONS = 3  # best ones
_WIDE_LEAD = 3.0  # of a milestone over others of the same article, where fewer words speak for it
_OF_AUTHORITIES = frozenset({"fine", "enforce"})
_OF_A_BEGINNING, _OF_AN_END = frozenset({"apply", "require", "begin"}), frozenset({"end", "exempt"})
_GRACE = "111"  # the article that gives more time to what was on the market before its duties
_SAYS_A_DUTY, _AHEAD = 1.6, 1.0  # rarity of the words that name a duty, and more than speaks for any other


class DutyStarts:
    """What is asked of the day on which a duty begins."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def is_about_other_duties(self, u: Understanding, last: Plan | None) -> bool:
        """Tell whether fines or supervision are asked about after a provision on something else: "when do fines apply?"."""
        done = u.done & _OF_AUTHORITIES
        spoken = last.provisions if last else ()
        names = self._catalogue.labels["en"].provisions
        return bool(done and spoken) and all(done.isdisjoint(deeds_of_names(tuple(names.get(slug, ())))) for slug in spoken)

    def is_of_older_models(self, event: Reference) -> bool:
        """Tell whether a milestone is the day until which models have time that were on the market before their duties."""
        return any(OLDER_MODELS_SAYS.endswith(f" {article}") for article in self._catalogue.event_by_id[event.id].articles)

    def of_older_systems(self, base: Plan, last: Plan | None) -> Plan | Refusal | None:
        """Return the plan for when older systems are bound by a provision spoken of that does not tell it of models: Article 50; else None."""
        slugs = last.provisions if last and not base.provisions else ()
        duties = [self._catalogue.provision_by_slug[slug] for slug in slugs]
        if not duties or any(duty.older_models_from for duty in duties):
            return None
        numbers = {duty.provision.removeprefix("Article ").partition("(")[0] for duty in duties}
        begun = max((duty.applies_from or "" for duty in duties), default="")
        later = (event for event in self._catalogue.events if event.date > begun and begins_to_apply(self._catalogue, event))
        found = next((event.id for event in later if numbers & article_numbers(event)), None)
        return replace(base, events=(found,), documents=(), provisions=()) if found else Refusal("unclear", plan=base)

    def speaks_of_no_older_models(self, u: Understanding, base: Plan, event: Reference) -> bool:
        """Tell whether that day would be taken for when a duty begins for everybody: "must providers have a policy by now?"."""
        beginning = base.intent == "in-force" or (base.intent == "date" and "since" in u.asked)
        own = u.own_words_of_event(event.id) - u.stems_that_ask  # "already" is in its name
        if not beginning or not self.is_of_older_models(event):
            return False
        duties = [provision.applies_from for provision in self._catalogue.provisions if provision.older_models_from]
        if u.dates and "before" not in u.asked and all(is_day(day) and begun and day >= begun for day in u.dates for begun in duties):
            return True  # "a model placed on the market on 5 August 2025, is it bound already?"
        if u.mass(own) >= SAYS_SOMETHING:
            return False
        of_models = [day for day in u.dates if not is_day(day) or "before" in u.asked]  # "did they apply on 15 July 2025?"
        return not any(day < begun for day in of_models for begun in duties if begun)

    def duty_spoken_of(self, u: Understanding, event: Reference) -> str | None:
        """Return the provision of a duty, where only words of asking name the milestone: "is the summary duty in force?"."""
        if u.mass(event.covered - u.stems_of_asking) >= SAYS_SOMETHING or "require" not in u.done:
            return None
        dated = (p for p in u.provisions[:_FEW_PROVISIONS] if self._catalogue.provision_by_slug[p.id].applies_from)
        return next((p.id for p in dated if p.words >= SAYS_SOMETHING and p.meaning >= STANDS_OUT), None)

    def is_its_duty(self, u: Understanding, base: Plan, provision: Reference, event: Reference | None) -> bool:
        """Tell whether it is asked since when there is the duty of a provision: a summary is mandatory since another day than its template's.

        A milestone that is itself the start of a duty is meant where it is clearly nearer.
        """
        asked = base.intent == "in-force" or (base.intent == "date" and ("require" in u.done or "since" in u.asked))
        duty = asked and not base.kinds
        named = event is not None and provision.cover >= WHOLE_NAME > event.cover
        if duty and named and event and "apply" in u.deeds and not self._starts_a_duty(event.id):
            # "From when does the public summary apply?": its template, which came out on a day, never does.
            return provision.words >= SOME_WORDS and self._catalogue.provision_by_slug[provision.id].applies_from is not None
        near = provision.words >= SOME_WORDS and provision.meaning >= (_NEAR_ENOUGH if event is None else _VERY_NEAR)
        if not duty or not near or not self._catalogue.provision_by_slug[provision.id].applies_from:
            return False
        if base.intent == "in-force" and "require" in u.done and event is not None and not self._starts_a_duty(event.id):
            return True  # "must they be labelled already?" is not answered by the day on which a code on labels came out
        says_which = event is not None and u.mass_in_provisions(provision.covered - event.covered) >= _SAYS_WHICH
        bare = event is not None and self._starts_a_duty(event.id) and event.covered - provision.covered <= u.stems_of_asking
        if says_which and bare:
            return True  # "since when does the summary duty apply?" says of the milestones at which duties apply no more than that
        if provision.cover < _HALF_OF_A_NAME:
            return event is None and "require" in u.done
        if event is None or not self._starts_a_duty(event.id):
            # "Since when is there a template for the summary?" asks for no duty.
            return "require" in u.done or event is None or event.score < provision.score + RATHER
        nearer = RATHER if provision.cover >= WHOLE_NAME else NEARER  # "must deepfakes be labelled already?"
        return event.score < provision.score + nearer and event.cover < provision.cover

    @staticmethod
    def begin_is_asked(u: Understanding, base: Plan) -> bool:
        """Tell whether it is asked from when something must be done: "since when must they …?", "when do the rules on … apply?"."""
        begins = u.asked & {"since", "when"} or base.detail == "start"
        duty = "require" in u.deeds or speaks_of_need(u.reading.asking.keys, u.reading.language)
        return base.intent == "date" and duty and bool(begins) and "until" not in u.asked and u.asked_edge != "end"

    def asked_for(self, u: Understanding, base: Plan, event: Reference | None) -> str | None:
        """Return the provision of which it is asked from when it must be obeyed, whatever milestone sounds like it; else None."""
        return self._plainly_asked(u, base, event) or (self._begun_before_grace_ends(u, base, event) if event else None)

    def _plainly_asked(self, u: Understanding, base: Plan, event: Reference | None) -> str | None:
        """Return the provision of which it is asked in so many words from when it must be obeyed: "from when must they publish summaries?".

        No paper on a duty has that day, neither its template nor a consultation on it. A milestone at which duties begin may be nearer.
        """
        begins = self.begin_is_asked(u, base) or (base.intent == "in-force" and "require" in u.deeds and "already" in u.asked)
        by_when = base.intent == "date" and {"until", "when"} <= u.asked and "require" in u.deeds  # "by when must it be published?"
        if not (begins or by_when) or base.kinds or base.organisations or u.dates:
            return None
        best, second = self._duties_with_a_day(u)[:2]
        named = best.words >= _SAYS_A_DUTY and (best.meaning >= STANDS_OUT or best.cover >= NEARLY_HALF)
        if not named or best.score < second.score + _AHEAD:
            return None
        if event is None or not self._starts_a_duty(event.id):
            return best.id
        if not begins:
            return None  # older models have until another day
        says_no_more = u.mass(event.covered - best.covered - u.stems_of_asking) < SAYS_SOMETHING  # than that something applies
        return best.id if says_no_more or best.score > event.score else None

    def told_by_its_provision(self, u: Understanding, base: Plan, event: Reference) -> str | None:
        """Return the provision that is named where the milestone of its day is of much else: "wann gelten die Kennzeichnungsregeln?"."""
        asked = base.intent == "date" and bool(u.deeds & DUTY) and u.deeds.isdisjoint(_OF_AUTHORITIES) and u.asked_edge != "end"
        if not asked or base.kinds or base.organisations or u.dates:
            return None
        best, second = self._duties_with_a_day(u)[:2]
        same_day = self._catalogue.provision_by_slug[best.id].applies_from == self._catalogue.event_by_id[event.id].date
        named = u.mass_in_provisions(best.covered & u.stems_of_what_is_named) >= _SAYS_A_DUTY
        of_much_else = "fine" in deeds_called(self._catalogue, event.id)  # when fines may be imposed, which is no duty's start
        says_no_more = of_much_else and u.mass(event.covered - best.covered - u.stems_of_asking) < SAYS_SOMETHING
        as_near = best.score >= event.score - RATHER or says_no_more
        return best.id if same_day and named and as_near and best.score >= second.score + _AHEAD else None

    def _begun_before_grace_ends(self, u: Understanding, base: Plan, event: Reference) -> str | None:
        """Return the provision whose duty is asked about where a milestone only ends the time that older systems have for it.

        "When does the marking obligation start?" names nothing else of that milestone.
        """
        begins = base.intent == "date" and bool(u.deeds & _OF_A_BEGINNING) and u.deeds.isdisjoint(_OF_AN_END)
        if not begins or "until" in u.asked or u.asked_edge == "end" or base.kinds or base.organisations or u.dates:
            return None
        itself = self._catalogue.event_by_id[event.id]
        fined = (one for one in self._catalogue.provisions if one.fined_by and one.applies_from)
        duties = [one for one in fined if itself in on_article(self._catalogue, one.slug)]
        if _GRACE not in article_numbers(itself) or len(duties) != 1 or (duties[0].applies_from or "") >= itself.date:
            return None
        (duty,) = duties
        others = (one.id for one in on_article(self._catalogue, duty.slug) if len(article_numbers(one)) == 1)  # of nothing else
        on_it = u.names_of_provision(duty.slug).union(*map(u.names_of_event, others))
        covered = event.covered - u.stems_of_asking
        says_more = u.mass(covered - on_it) >= SAYS_SOMETHING  # "the grace period for marking"
        return duty.slug if u.mass(covered & on_it) >= SAYS_SOMETHING and not says_more else None

    def _duties_with_a_day(self, u: Understanding) -> list[Reference]:
        """Return the provisions with a duty whose day is known, those that a question names best first."""
        entries = self._catalogue.provision_by_slug
        return [one for one in u.provisions if entries[one.id].fined_by and entries[one.id].applies_from]

    def is_of_a_paper_on_a_duty(self, u: Understanding, event: Reference) -> bool:
        """Tell whether something that was published is named where it is asked from when a duty applies, and not when that came out."""
        done = deeds_called(self._catalogue, event.id)
        of_its_start = bool(u.deeds_beside_when & DUTY) and "publish" not in u.deeds and u.asked_edge != "end"
        return of_its_start and "publish" in done and done.isdisjoint(DUTY)

    def begins(self, event: str) -> bool:
        return begins_to_apply(self._catalogue, self._catalogue.event_by_id[event])

    def _starts_a_duty(self, event: str) -> bool:
        return not deeds_called(self._catalogue, event).isdisjoint(("apply", "require"))

    def event_of_provision(self, u: Understanding, base: Plan) -> str | None:
        """Return a milestone of the named article that the question describes better than the article's own start."""
        numbers = {slug.removeprefix("article-").split("-")[0] for slug in base.provisions}
        related = [e.id for e in self._catalogue.events if any(a.split("(")[0] in numbers for a in e.articles)]
        if not related:
            return None
        ranked = u.rank_events(dates=(), among=related)
        ranked = [event for event in ranked if not self.speaks_of_no_older_models(u, base, event)]
        if not ranked:
            return None
        best = ranked[0]
        rest = ranked[1].score if len(ranked) > 1 else 0.0
        lead = best.score - rest
        named = lead > NEARER and best.cover >= NEARLY_HALF and "apply" not in u.deeds  # "when did the consultation on Article 50 open?"
        begins = "until" not in u.asked and u.asked_edge != "end"
        if begins and "require" in u.deeds and best.cover < MOST_OF_A_NAME:
            return None  # "since when must they have the policy of Article 53(1)(c)?" is not when older models have to
        if begins and {"apply", "require"} <= u.deeds and not self._starts_a_duty(best.id):
            return None  # "from when does the duty to publish the summary (Article 53(1)(d)) apply?" is not when its template came out
        if lead > NEARER and "apply" not in u.deeds and self._says_more_than(u, best, base.provisions):
            return best.id  # "the final code on Article 50"
        described = best.words > MIN_EVIDENCE and (lead > _WIDE_LEAD or named)
        return best.id if described or (best.words > 5.0 and lead > NEARER) else None

    def _says_more_than(self, u: Understanding, event: Reference, slugs: Sequence[str]) -> bool:
        """Tell whether words speak for a milestone that neither ask nor are in the names of the provisions: it is no duty of theirs."""
        known = set(u.stems_of_asking)
        for language in {u.reading.language, "en"}:
            names = self._catalogue.labels[language].provisions
            known |= {stem(key) for slug in slugs for name in names.get(slug, ()) for key in key_of(name)}
        return u.mass_of_telling(event.covered - known) >= SOME_WORDS
