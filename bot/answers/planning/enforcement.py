"""What stands behind a duty: who sees to it that it is met, and what breaking it costs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.answers.named_deeds import SAYING, deeds_of_provision, deeds_of_title
from bot.answers.planning.companies import names_one_of
from bot.answers.planning.evidence import COUNTS, REFUSED, begins_to_apply
from bot.answers.planning.inquiry import Inquiry
from bot.answers.plans import BY_WORDS, OLDER_MODELS_SAYS, OTHERS_MAY, Plan, Refusal
from bot.answers.question_words import QUESTIONS, authorities, rules_kept, speaks_of_age, speaks_of_firms, speaks_of_holders
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.facts import TECHNOLOGY
from knowledge.institutions import institutions_in
from knowledge.models import Event
from knowledge.other_laws import other_laws

_FINES, _WATCH = "fine", "enforce"
_PRICE = "outside"  # as which words for prices and costs are read, which nothing in the collection has
_BY_NAME, _LEAD = 0.9, 0.3  # share of its name by which a provision on fines is called, and more than of the others
_FEW, _HARDLY_ANY = 14, 6  # words of a question that leans on the duty spoken of; of one that asks for a number and says not of what
_A_FEW = 8  # words of a question that has no more than one matter
_NEAREST = 2  # milestones that are shown where nobody is known to have been fined
_SOME = 1.0  # rarity of words that name something: "how much were the experts paid?"
_CLEARLY = 0.6  # probability from which a day is asked for
_SURELY = 0.9  # certainty of a plan for what stands behind a duty that was spoken of
_LIKELY = 0.8  # the same where no duty was
_WHATEVER_THREATENS = frozenset({"list", "next", "warn", "require", "apply"})  # besides: "les sanctions prévues", "welche Strafen drohen"
_COMMISSION, _STATES = "commission", "member-states"  # ids of institutions
_BEGINNING = frozenset({"apply", "begin", "enforce"})  # "do fines apply already?", "does the Commission enforce it?"
_BEGINS = frozenset({"apply", "begin"})
_NO_BEGINNING = frozenset({"already", "who", "whom", "how-many", "until", "before", "after", "between", "where", "why"})
_AGAINST = frozenset({"oppose", "warn"})  # "the enforcement against X"
_OF_OTHERS = frozenset({"sign", "support", "speak"})  # deeds of those who speak of such
_SAID_OR_DONE = frozenset({*_OF_OTHERS, "say", "warn", "oppose", "adopt", "publish"})  # beside such powers
_NOT_OF_POWERS = frozenset({"not", "before", "after", "between", "since", "already"})
_NAMES_A_MATTER = 3.5  # rarity of words that name more than rules
_SAID_OF_FINES = frozenset({"warn", "oppose"})  # German "drohen" warns and is what fines do, which are imposed "gegen" somebody
_ASKED_OTHERWISE = frozenset({"when", "until", "since"})


class Enforcement:
    """Finds the provisions on supervision and fines where these are asked about without being named."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        about = {entry.slug: deeds_of_provision(catalogue, entry.slug) for entry in catalogue.provisions}
        self._on_fines = tuple(slug for slug, deeds in about.items() if _FINES in deeds)
        backing = {entry.fined_by for entry in catalogue.provisions if entry.older_models_from}  # of duties that those of models are
        self._on_fines_for_models = tuple(slug for slug in self._on_fines if catalogue.provision_by_slug[slug].provision in backing)
        self._when_fines_begin = tuple(event.id for event in _resting_on(catalogue, self._on_fines))[:_NEAREST]
        powers = (event for event in _resting_on(catalogue, self._on_fines_for_models) if begins_to_apply(catalogue, event))
        self._powers = next((event.id for event in powers if _WATCH in deeds_of_title(catalogue, event.id)), None)
        self._on_watching = tuple(slug for slug, deeds in about.items() if _WATCH in deeds)

    def of_those_who_break_rules(self, q: Inquiry) -> Plan | None:
        """As in "what happens to providers who do not comply?", of no rule in particular: the fines that they face."""
        u = q.u
        asked = (u.asks_openly or u.first_asked == "who") and not u.asked & (QUESTIONS - {"who"}) and not u.deeds & _OF_OTHERS
        if q.context.last or not asked or q.names_things or len(u.reading.words) > _FEW:
            return None
        keys, language = u.reading.asking.keys, u.reading.language
        keeping = rules_kept(keys, language)
        broken = "broken" in keeping or ("kept" in keeping and "not" in u.asked)
        if not broken or not speaks_of_firms(keys, language) or speaks_of_holders(keys, language):
            return None
        if u.mass_in_topics(u.stems_of_what_is_named - u.stems_that_say(speaks_of_firms)) >= _NAMES_A_MATTER:
            return None
        return replace(q.base, intent="provision", detail="", provisions=self._on_fines_for_models, topics=(), certainty=_SURELY)

    def behind_what_was_spoken_of(self, q: Inquiry) -> Plan | None:
        """As in "and who polices this?" and "how much can it cost them?" after a duty; None where it is not that."""
        spoken_of = self._spoken_of(q.context.last)
        of_a_day = q.intent.name == "date" and q.intent.probability >= _CLEARLY  # "and since when can it fine them?"
        if not spoken_of or of_a_day or _asks_otherwise(q) or len(q.u.reading.words) > _FEW:
            return None
        how_much = q.u.wish.counts > COUNTS and q.u.deeds <= {_PRICE} and q.u.mass(q.u.stems_of_what_is_named) < _SOME
        if _WATCH in q.u.deeds:
            of_older = any(self._catalogue.provision_by_slug[slug].provision == OLDER_MODELS_SAYS for slug in spoken_of)
            behind = self._of(spoken_of, "watched_by", self._on_watching) or (self._on_watching if of_older else ())
        elif q.u.first_asked == "who" and q.u.deeds == {"require"} and q.is_short and q.names_nothing(_SOME):
            behind = tuple(slug for slug in spoken_of if slug in self._on_fines)  # "who imposes it?" after the fines
        elif _FINES in q.u.deeds or (how_much and _PRICE in q.u.deeds):
            behind = self._of((*spoken_of, *self._watched_by(spoken_of)), "fined_by", self._on_fines)
        elif how_much and len(q.u.reading.words) <= _HARDLY_ANY:
            behind = tuple(slug for slug in spoken_of if slug in self._on_fines)  # "and how much at most?" after when fines begin
        else:
            return None
        return replace(q.base, intent="provision", detail="", provisions=behind, certainty=_SURELY) if behind else None

    def watched_at_all(self, q: Inquiry) -> Plan | None:
        """As in "who checks all this?" at the beginning: each provision on who sees to the rules."""
        u = q.u
        asked = q.context.last is None and u.first_asked == "who" and _WATCH in u.deeds and u.deeds <= {_WATCH, "about", "complete", "require"}
        if not asked or q.names_things or u.reading.subjects or u.mass(u.stems_of_what_is_named) >= _SOME or len(u.reading.words) > _HARDLY_ANY:
            return None
        return replace(q.base, intent="provision", detail="", provisions=self._on_watching, certainty=_SURELY, basis=BY_WORDS)

    def of_something_else(self, q: Inquiry) -> Refusal | None:
        """Fines for what nobody here speaks of: "how high are the fines for insider trading?"."""
        u = q.u
        unheard = u.stems_of_what_is_named
        alone = _FINES in u.deeds and q.context.last is None and not q.names_things and not u.reading.subjects and bool(unheard)
        alone = alone and len(u.reading.words) <= _A_FEW
        none_known = alone and u.mass(unheard) == 0 and u.mass_in_provisions(unheard) == 0
        return q.refused("not-in-corpus") if none_known and u.left_over(frozenset()) >= _SOME else None

    def fines_at_all(self, q: Inquiry) -> Plan | None:
        """As in "what are the penalties?", of no duty in particular: each provision on fines."""
        of_fines = _FINES in q.u.deeds and q.u.deeds - {_FINES} <= _WHATEVER_THREATENS
        if not of_fines or _asks_otherwise(q) or q.u.reading.subjects or (q.u.stems_of_what_is_named and not self._asks_how_high(q)):
            return None
        return replace(q.base, intent="provision", detail="", provisions=self._on_fines, certainty=max(q.base.certainty, _LIKELY))

    @staticmethod
    def _asks_how_high(q: Inquiry) -> bool:
        """Tell whether a question that begins the talk asks how high fines can be, and of nothing else: "hoe hoog kan de boete worden"."""
        u = q.u
        others = u.mass(u.stems_of_what_is_named) >= _SOME or u.left_over(frozenset()) >= _SOME
        return u.asks_openly and q.context.last is None and not others and len(u.reading.words) <= _HARDLY_ANY

    def powers_begin(self, q: Inquiry) -> Plan | None:
        """As in "when do the Commission's powers to enforce them begin?" and "from when can providers be fined?": one day of both.

        That it was fined by then is not asked: "when did the Commission fine Mistral?".
        """
        u, base = q.u, q.base
        plainly = not (u.asked & QUESTIONS or u.asks_openly) and u.probability(*REFUSED) < _CLEARLY
        of_a_day = "when" in u.asked or (plainly and ("since" in u.asked or bool(u.deeds & _BEGINS)))  # "the beginning of its powers to fine"
        of_powers = bool(u.deeds & {_WATCH, _FINES}) and (u.supposes or "since" in u.asked or bool(u.deeds & _BEGINS))
        if not of_a_day or not of_powers or u.asked & _NO_BEGINNING or u.deeds & (_OF_OTHERS | _AGAINST) or self._powers is None:
            return None
        named = base.kinds or base.provisions or base.countries or u.reading.unknown_names or u.reading.speakers or u.asked_edge == "end"
        last_sentence = max(u.reading.asked_from, u.reading.text.rfind(". "))  # "they have applied since August 2025. When do …?"
        if named or any(date.start >= last_sentence for date in u.reading.dates) or self._sectors_named(q) - {TECHNOLOGY}:
            return None
        by_the_commission = _COMMISSION in {institution.id for institution in u.institutions}
        if not (by_the_commission or self._is_of_models(q)) or speaks_of_age(u.reading.asking.keys, u.reading.language):
            return None
        return replace(
            base, intent="date", detail="start", events=(self._powers,), documents=(), organisations=(), sectors=(), topics=(), dates=(),
            certainty=_SURELY, basis=BY_WORDS,
        )  # fmt: skip

    def since_when(self, q: Inquiry) -> Plan | None:
        """As in "from when can OpenAI be fined, and how much?"; None where no day is asked for, or fines on others than makers of models."""
        u, base = q.u, q.base
        possible = u.supposes or "since" in u.asked  # "when was it fined?" asks of a fine that was imposed
        asked = possible and bool(u.asked & {"when", "since"}) and q.intent.name == "date"
        if _FINES not in u.deeds or not asked or not self._is_of_models(q):
            return None
        if base.kinds or base.dates or base.provisions or u.done & SAYING - _SAID_OF_FINES or self._sectors_named(q) - {TECHNOLOGY}:
            return None
        return replace(base, detail="", organisations=(), sectors=(), events=(), provisions=self._on_fines_for_models, certainty=_SURELY)

    def since_when_at_all(self, q: Inquiry) -> Plan | None:
        """As in "since when are there penalties?", of nobody in particular: the day of each provision on fines, the first one first."""
        u, base = q.u, q.base
        asked = q.intent.name == "date" and bool(u.asked & {"when", "since"}) and q.context.last is None
        of_their_start = _FINES in u.deeds and u.deeds <= {_FINES, *_WHATEVER_THREATENS, *_BEGINNING}
        of_their_start = of_their_start and (u.supposes or bool(u.deeds & _BEGINNING) or "since" in u.asked)
        if not asked or not of_their_start:
            return None
        if base.kinds or base.dates or base.provisions or q.names_things or u.reading.subjects or u.stems_of_what_is_named:
            return None
        by_day = sorted(self._on_fines, key=lambda slug: self._catalogue.provision_by_slug[slug].applies_from or "")
        return replace(base, detail="", events=(), provisions=tuple(by_day), certainty=max(base.certainty, _LIKELY))

    def could_be_fined(self, q: Inquiry) -> Plan | None:
        """As in "how much can OpenAI be fined?" and "maximum fine for a provider of such a model?"; None where it is not that."""
        u = q.u
        if _FINES not in u.deeds or u.deeds - {_FINES} - _WHATEVER_THREATENS:
            return None
        of_a_day = q.context.last is not None and q.context.last.intent == "date"
        goes_on = q.intent.name == "followup" or of_a_day  # "and the fines?", after since when a duty applies
        bare = not u.first_asked and not u.asked & {"already", "not"} and not self._names_a_company(q) and len(u.reading.words) <= _FEW
        bare = bare and not goes_on
        by_whom = u.first_asked == "who" and "already" not in u.asked and u.speaks_of_gpai
        asked = (u.supposes and u.asks_openly) or bare or by_whom
        if not asked or u.asked & _ASKED_OTHERWISE or q.base.dates or q.base.provisions or q.base.kinds or not self._is_of_models(q):
            return None
        return replace(q.base, intent="provision", detail="", organisations=(), provisions=self._on_fines_for_models, certainty=_SURELY)

    def of_other_authorities(self, q: Inquiry) -> Plan | None:
        """As in "can national authorities fine providers of such models?": whether others see to the duties of which one alone does."""
        u, base = q.u, q.base
        powers = u.deeds & {_WATCH, _FINES}
        otherwise = u.deeds & _SAID_OR_DONE or u.asked & _NOT_OF_POWERS
        done = _FINES in powers and not u.supposes  # "have member states fined any of them?"
        if not powers or otherwise or done or not q.asks_whether or not u.speaks_of_gpai:
            return None
        if base.organisations or base.kinds or base.dates or u.reading.unknown_names or u.reading.speakers:
            return None
        asking = u.reading.asking
        said = authorities(asking.keys, asking.language)
        named = {institution.id for institution in institutions_in(asking.keys, asking.language)}
        of_systems = "systems" in said and not u.speaks_of_systemic_risk  # "AI systems that are based on general-purpose models"
        if not ("national" in said or _STATES in named) or named - {_STATES} or of_systems or other_laws(asking.words, asking.language):
            return None
        watching = [entry for entry in self._catalogue.provisions if entry.alone]
        fining = {duty.fined_by for duty in self._catalogue.provisions if duty.watched_by in {entry.provision for entry in watching}}
        fines = [entry for entry in self._catalogue.provisions if entry.provision in fining and _FINES in powers]
        slugs = tuple(entry.slug for entry in (*watching, *fines))
        return replace(base, intent=OTHERS_MAY, detail="", provisions=slugs, certainty=_SURELY, basis=BY_WORDS) if slugs else None

    def could_by_now(self, q: Inquiry) -> Plan | None:
        """As in "can the Commission fine providers already?" and "could it on 15 August 2026?"; None where it is not that."""
        u, base = q.u, q.base
        timed = "already" in u.asked or "latest" in u.deeds or len(base.dates) == 1
        if _FINES not in u.deeds or not u.supposes or not timed or not q.asks_whether or q.intent.name != "in-force":
            return None
        if base.kinds or base.provisions or "not" in u.asked or (self._sectors_named(q) - {TECHNOLOGY}):
            return None
        by_the_commission = _COMMISSION in {institution.id for institution in u.institutions}  # which fines nobody else than makers of models
        fines = self._on_fines_for_models if by_the_commission or self._is_of_models(q) else self.fines_for(u)[:1]
        return replace(base, detail="", organisations=(), sectors=(), events=(), provisions=fines, certainty=_SURELY) if fines else None

    def of_no_provider(self, q: Inquiry) -> Refusal | None:
        """Nobody is fined but whoever makes models or uses them: "what fine did the society get for spreading the statement?"."""
        sectors = self._sectors_named(q)
        of_fines = _FINES in q.u.deeds and not q.u.done & SAYING
        return q.refused("not-in-corpus") if of_fines and sectors and TECHNOLOGY not in sectors else None

    def fined_already(self, q: Inquiry) -> Refusal | None:
        """Nothing tells of a fine that was imposed: "has the Commission fined anyone yet?", "how high was the fine on Mistral?"."""
        u = q.u
        if _FINES not in u.deeds or u.supposes or u.done & SAYING:
            return None
        whether = q.intent.name == "in-force" and not u.deeds & _BEGINNING and "until" not in u.asked
        whether = whether or (q.intent.name == "provision" and "already" in u.asked and "apply" not in u.deeds)
        # "Who has been fined already?", "which company got the first fine?"
        whether = whether or (u.first_asked == "who" and ("already" in u.asked or "first" in u.deeds or bool(u.extremes)))
        company = self._names_a_company(q) and not u.asked & _ASKED_OTHERWISE - {"when"}
        return replace(q.refused("not-in-corpus"), near=self._when_fines_begin) if whether or company else None

    def _is_of_models(self, q: Inquiry) -> bool:
        """Tell whether a question speaks of general-purpose models or of somebody who makes them."""
        return q.u.speaks_of_gpai or self._names_a_company(q)

    def _names_a_company(self, q: Inquiry) -> bool:
        """Tell whether a company is named: one of the register, or one of which a milestone tells."""
        return TECHNOLOGY in self._sectors_named(q) or any(names_one_of(event, q) for event in self._catalogue.events)

    def _sectors_named(self, q: Inquiry) -> frozenset[str]:
        return frozenset(self._catalogue.organisation_by_id[organisation].sector for organisation in q.base.organisations)

    def fines_for(self, u: Understanding) -> tuple[str, ...]:
        """Return the provisions on fines, that one first which backs what the question is about: "the fine for a deepfake without a label"."""
        of_fines = [provision for provision in u.provisions if provision.id in self._on_fines]
        fines = [provision.id for provision in of_fines]
        if not fines:
            return ()
        called, *others = sorted(of_fines, key=lambda provision: provision.cover, reverse=True)
        if called.cover >= _BY_NAME and all(called.cover - other.cover >= _LEAD for other in others):
            return tuple(sorted(fines, key=lambda slug: slug != called.id))  # "penalties for operators"
        spoken_of = (entry for one in u.provisions if one.id not in fines and (entry := self._catalogue.provision_by_slug[one.id]))
        duty = next((entry for entry in spoken_of if entry.fined_by and (entry.older_models_from or not u.speaks_of_models)), None)
        return tuple(sorted(fines, key=lambda slug: duty is None or self._catalogue.provision_by_slug[slug].provision != duty.fined_by))

    def is_on_fines(self, slug: str) -> bool:
        """Tell whether a provision says what breaking a duty costs."""
        return slug in self._on_fines

    def _spoken_of(self, last: Plan | None) -> tuple[str, ...]:
        """Return the provisions spoken of last, by name or as those that a milestone brought."""
        if last is None or last.documents or last.organisations:
            return ()
        brought = [article for event in last.events for article in self._catalogue.event_by_id[event].articles]
        return last.provisions or tuple(slug for slug in self._catalogue.provision_by_slug if any(_is_in(slug, article) for article in brought))

    def _watched_by(self, watching: tuple[str, ...]) -> tuple[str, ...]:
        """Return the duties that provisions say who sees to."""
        watchers = {self._catalogue.provision_by_slug[slug].provision for slug in watching}
        return tuple(entry.slug for entry in self._catalogue.provisions if entry.watched_by in watchers)

    def _of(self, spoken_of: tuple[str, ...], field: str, such: tuple[str, ...]) -> tuple[str, ...]:
        """Return what the provisions spoken of cite in a field, beside those of them that are such a provision themselves."""
        cited = {getattr(self._catalogue.provision_by_slug[slug], field) for slug in spoken_of}
        themselves = set(spoken_of) & set(such)
        return tuple(entry.slug for entry in self._catalogue.provisions if entry.provision in cited or entry.slug in themselves)


def _resting_on(catalogue: Catalogue, slugs: Sequence[str]) -> Iterator[Event]:
    """Return the milestones that rest on one of some provisions."""
    return (event for event in catalogue.events if any(_is_in(slug, article) for slug in slugs for article in event.articles))


def _is_in(slug: str, article: str) -> bool:
    """Tell whether a provision is an article of a milestone, such as 53, 53(1)(d) or one of 51-56, or a part of it."""
    number = slug.removeprefix("article-").split("-")[0]
    first, _, last = article.partition("(")[0].partition("-")
    return slug.startswith("article-") and number.isdigit() and int(first) <= int(number) <= int(last or first)


def _asks_otherwise(q: Inquiry) -> bool:
    """Tell whether a question asks for a time, or names a thing of its own that it may be about."""
    return q.names_things or bool(q.u.asked & _ASKED_OTHERWISE or q.u.extremes)  # "who was the first to be fined?"
