"""The best known days of the AI Act, told by what was done, by whom and to what, whatever else a question says beside.

"I am checking a timeline. On what date did the ministers in the Council definitively adopt the European regulation on AI?" names its day
by three things, and has words of many other milestones.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.answers.named_deeds import deeds_of_title
from bot.answers.planning.evidence import article_numbers, begins_to_apply
from bot.answers.planning.in_all_states import is_law_of_a_country
from bot.answers.planning.inquiry import Inquiry
from bot.answers.planning.lawmaking import Lawmaking, names_the_omnibus
from bot.answers.plans import BY_WORDS, Plan, Refusal
from bot.answers.question_words import landmarks_in, speak_of_force, speaks_of_age
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.facts import is_state
from knowledge.folding import tokens
from knowledge.institutions import institutions_in
from knowledge.models import Event
from knowledge.other_laws import are_about_ai, names_our_law, other_laws

_PARLIAMENT, _COUNCIL, _COMMISSION = "parliament", "council", "commission"
_OTHERWISE = frozenset({"before", "after", "between", "how-many", "until", "who", "whom", "where", "why"})
_WHEN = frozenset({"when", "since"})
_STEPS = frozenset({"adopt", "publish", "demand", "sign"})
_OF_BOTH = "ga"  # in which to apply and to be in force are one word
_CORRECTED = ("corrigend", "korigend", "korrigend")
_COMMITTEES = frozenset({"imco", "libe", "juri", "coreper"})
_POLITICAL = ("polit", "πολιτ", "полит")  # an agreement so called, in all languages
_TEMPLATE = "template"
_AMBASSADORS = "coreper"  # of the member states, in all languages
_OF_THE_SUMMARY = "53(1)(d)"  # the point on what models were trained with
_OF_BANS, _OF_MODELS, _OF_THE_CODE = "5", "53", "56"  # articles
_OF_AUTHORITIES = frozenset({"enforce", "fine", "exempt"})
_OF_A_DUTY = frozenset({"require", "apply", "begin"})
_DAYS = frozenset({"date", "in-force", "event-detail", "provision", "applicable"})  # as which a day may be asked for
_MATTERS = frozenset({"code", "bans"})
_COUNTING = frozenset({"days-between", "days-since", "date"})
_OF_LAWS = frozenset({"date", "in-force"})
_NEARER = 1.2  # how much nearer high-risk rules must be than those on models
_MUCH = 4.0  # rarity of words that say what else is asked of
_SOME = 1.0  # rarity of words that name something else
_SURELY = 0.97  # certainty of such a plan


class Landmarks:
    """Finds the milestone by its deed, its makers and its matter."""

    def __init__(self, catalogue: Catalogue, laws: Lawmaking) -> None:
        steps = (laws.of_the_act_alone & laws.named_in_title) - catalogue.events_of_committees
        own = [event for event in catalogue.events if event.id in steps]

        def first(fits: Callable[[Event], bool], events: list[Event] = own) -> str | None:
            return next((event.id for event in events if fits(event)), None)

        def step(deed: str, *makers: str) -> Callable[[Event], bool]:
            return lambda e: deeds_of_title(catalogue, e.id) == {deed} and (not makers or laws.makers[e.id] == set(makers))

        begun = [e for e in catalogue.events if begins_to_apply(catalogue, e) and e.id not in laws.of_the_omnibus]
        duties = {p.applies_from for p in catalogue.provisions if p.provision.startswith(f"Article {_OF_MODELS}(")}
        self._proposal, self._gazette = first(step("demand", _COMMISSION)), first(step("publish"))
        self._agreement = first(step("adopt", _PARLIAMENT, _COUNCIL, _COMMISSION))
        self._plenary, self._council = first(step("adopt", _PARLIAMENT)), first(step("adopt", _COUNCIL))
        self._force = first(lambda e: begins_to_apply(catalogue, e))
        self._bans = first(lambda e: _OF_BANS in article_numbers(e), begun)
        self._models = first(lambda e: e.date in duties and "require" in deeds_of_title(catalogue, e.id), begun)
        self._of_annexes = tuple(catalogue.annexes_by_event)
        published = [e for e in catalogue.events if "publish" in deeds_of_title(catalogue, e.id)]
        self._of_the_council = tuple(e.id for e in catalogue.events if _COUNCIL in (name := e.institution.lower()) and _AMBASSADORS not in name)
        self._coreper = first(lambda e: _AMBASSADORS in e.institution.lower() and e.id not in laws.of_the_omnibus, list(catalogue.events))
        self._template = first(lambda e: e.articles == (_OF_THE_SUMMARY,) and not begins_to_apply(catalogue, e), list(catalogue.events))
        self._code = first(lambda e: _OF_THE_CODE in article_numbers(e), published)

    def told(self, q: Inquiry) -> Plan | None:
        """Return the plan for the day of one of them; None where none is asked for, or where more is named than its deed, maker and matter."""
        u, base = q.u, q.base
        if q.context.last is not None or q.intent.name not in _DAYS:
            return None
        otherwise = u.asked & _OTHERWISE - ({"who"} if u.asked & _WHEN else set())  # "since when must whoever provides models …?"
        if otherwise or names_the_omnibus(u):
            return None
        if base.organisations or base.dates or u.reading.speakers or u.reading.quoted or u.counted:
            return None
        event = self._event(u, _said(u), of_a_day=q.intent.name == "date")
        if event is None:
            return None
        return replace(
            base, intent="date", detail="", events=(event,), documents=(), provisions=(), kinds=(), topics=(), certainty=_SURELY,
            basis=BY_WORDS,
        )  # fmt: skip

    def _event(self, u: Understanding, said: frozenset[str], *, of_a_day: bool) -> str | None:
        """Return the milestone that the things said stand for, those that name others apart."""
        asked = u.asked & _WHEN or "day" in said
        listed = "timeline" in u.deeds and not of_a_day  # and not "for my timeline: when was it published?"
        if asked and not listed and said & {_AMBASSADORS, _TEMPLATE}:
            return self._of_ambassadors_or_the_template(u, said, of_a_day=of_a_day)
        if not asked or said & {"others", "mandate"} or "timeline" in u.deeds:
            return None
        deeds = u.deeds_beside_when
        if any(word.key.startswith(_CORRECTED) or word.key in _COMMITTEES for word in u.reading.words):
            return None
        if "code" in said:
            return self._code if "final" in said and not u.counted_draft else None
        words = u.reading.words
        if other_laws(u.typed, u.reading.language) or u.reading.provisions:
            return self._bans if "bans" in said and _names(u, _OF_BANS) else None
        about_ai = are_about_ai(words)
        if u.asked_edge == "end":
            return None
        if "bans" in said:
            return self._bans if about_ai and not deeds & _OF_AUTHORITIES else None
        if u.speaks_of_gpai:
            plain = deeds & _OF_A_DUTY and not u.deeds & (_OF_AUTHORITIES | {"say"}) and "publish" not in deeds
            of_a_day = of_a_day or bool(deeds & {"apply", "begin"})
            plain = plain and of_a_day and not (u.speaks_of_systemic_risk or u.institutions or self._is_of_an_annex(u))
            return self._models if plain and not speaks_of_age(u.reading.keys, u.reading.language) and "already" not in u.asked else None
        return self._step(u, said, deeds) if _names_the_law(u) else None

    def _of_ambassadors_or_the_template(self, u: Understanding, said: frozenset[str], *, of_a_day: bool) -> str | None:
        """Return the vote of the ambassadors, or the day of the template for what models were trained with."""
        deeds = u.deeds_beside_when
        if _AMBASSADORS in said:
            backed = deeds & {"adopt", "support", "speak", "say"} and not deeds & {"sign", "send", "demand"}
            words = {event.id: event.words for event in u.undated_events}
            named = max((words.get(event, 0.0) for event in self._of_the_council), default=0.0)
            other = "mandate" in said and named > words.get(self._coreper or "", 0.0)  # its general approach
            return self._coreper if backed and not other else None
        used = ("since" in u.asked and "require" in u.deeds) or deeds & {"apply", "change", "sign", "list"}  # "since when must they use it?"
        if used or self._template is None or u.reading.kinds:
            return None
        own = u.names_of_event(self._template)
        alone = of_a_day and u.mass(u.stems_of_what_is_named - own) < _MUCH  # and not "when will the Court rule on its validity?"
        came_out = bool(deeds & {"publish", "demand", "adopt", "begin"}) or alone
        return self._template if came_out and u.mass(own & u.stems_of_what_is_named) >= _SOME else None  # of training, or its summary

    def _is_of_an_annex(self, u: Understanding) -> bool:
        """Tell whether rules on high-risk systems are spoken of rather than those on models."""
        words = {event.id: event.words for event in u.undated_events}
        most = max((words.get(event, 0.0) for event in self._of_annexes), default=0.0)
        return most > 0 and most >= _NEARER * words.get(self._models or "", 0.0)

    @staticmethod
    def of_another_country(q: Inquiry) -> Refusal | None:
        """The law of a country, and what the Act is in one: "when did Italy adopt its AI law?"; the steps told are those of the Union."""
        u = q.u
        asked = q.intent.name in _OF_LAWS and q.context.last is None and bool(u.asked & _WHEN)
        asked = asked and not u.deeds_beside_when.isdisjoint(_STEPS | {"apply"})
        named = q.base.organisations or q.base.kinds or u.institutions or q.base.dates or u.reading.speakers or u.reading.quoted
        states = any(is_state(country) for country in q.base.countries)
        if not asked or named or not states or "sign" in u.deeds:
            return None
        if is_law_of_a_country(u):
            return q.refused("not-in-corpus")
        force = speak_of_force(u.reading.keys, u.reading.language)  # the same day in all member states
        if force or not _names_the_law(u) or u.mass(u.stems_of_what_is_named - u.stems_of_the_law - u.stems_of(u.reading.countries)) >= _SOME:
            return None
        return q.refused("not-in-corpus")

    def counted(self, q: Inquiry) -> Plan | None:
        """Return the plan for the days from the Act's publication to its entry into force, whichever is named first."""
        u = q.u
        asked = "how-many" in u.asked and q.intent.name in _COUNTING and q.context.last is None and not names_the_omnibus(u)
        said = _said_at_all(u)
        if not asked or "gazette" not in said or said & {"others", "mandate", "plenary", "trilogue", "bans"} or q.base.dates or q.is_narrowed:
            return None
        if not speak_of_force(u.reading.keys, u.reading.language) or not _names_the_law(u) or not (self._gazette and self._force):
            return None
        pair = (self._gazette, self._force)
        return replace(q.base, intent="days-between", detail="", events=pair, reached=pair, documents=(), certainty=_SURELY, basis=BY_WORDS)

    def _step(self, u: Understanding, said: frozenset[str], deeds: frozenset[str]) -> str | None:
        """Return the step on the way to the Act, by its deed and its makers."""
        free = [word.key for word in u.reading.free_words if word.start >= u.reading.asked_from]
        bodies = institutions_in(free, u.reading.language)
        makers = frozenset(one.id for one in bodies if one.makes_laws)
        if any(one.part_of for one in bodies) or (u.speaks_of_committees and _COMMISSION not in makers):
            return None  # of a committee, which many languages call a commission
        force = speak_of_force(u.reading.asking.keys, u.reading.language)
        if "gazette" in said:
            return self._gazette if not force else None
        political = any(word.key.startswith(_POLITICAL) for word in u.reading.words)
        if "trilogue_deal" in said or ("agreement" in said and ("trilogue" in said or political or len(makers) > 1)):
            return self._agreement
        if "trilogue" in said or len(makers) > 1 or ("apply" in deeds and not force):
            return None
        if force and not makers:
            whole = u.takes_the_whole or "complete" in u.deeds or u.reading.language == _OF_BOTH  # from when it applies in full
            return self._force if not whole and not deeds & _STEPS else None
        if makers <= {_PARLIAMENT} and ("plenary" in said or (makers and "adopt" in deeds)):
            return self._plenary if deeds & {"adopt", "support"} or "plenary" in said else None
        if makers == {_COUNCIL} and (deeds & {"adopt", "support"} or "final" in said):
            return self._council
        proposed = makers == {_COMMISSION} and "demand" in deeds and not u.deeds & {"adopt", "change", *_OF_AUTHORITIES}
        return self._proposal if proposed else None


def _names_the_law(u: Understanding) -> bool:
    return names_our_law(tokens(u.reading.text), u.reading.language)


def _said(u: Understanding) -> frozenset[str]:
    """Return what is said in the sentence that asks, up to what it denies, "the final adoption, not the approach"; else in all of it.

    What it is of may stand before it: "there were several drafts of the code; when did the final one come out?".
    """
    asking = u.reading.asking
    found = [*landmarks_in(asking.keys, asking.language), *landmarks_in([word.key for word in u.typed], asking.language)]
    denials = {start - u.reading.asked_from for start in u.starts_of({"not"})}
    first = min((start for start, _, _ in found), default=len(asking.words))
    denied = [at for at, word in enumerate(asking.words) if at > first and word.start in denials]
    said = {meaning for start, _, meaning in found if start < min(denied, default=len(asking.words))}
    whole = _said_at_all(u)
    return frozenset(said | whole & _MATTERS) if said - {"day"} else whole


def _said_at_all(u: Understanding) -> frozenset[str]:
    return frozenset(meaning for _, _, meaning in landmarks_in(u.reading.keys, u.reading.language))


def _names(u: Understanding, article: str) -> bool:
    """Tell whether of all articles this one alone is named."""
    named = {mention.text for mention in u.reading.provisions}
    return bool(named) and all(article in text.replace("(", " ").split() for text in named)
