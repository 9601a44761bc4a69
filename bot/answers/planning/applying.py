"""Whether what a provision says applies already, or did on a day: "does the labelling duty already apply?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.evidence import PAIRS_IN_TIME, begins_to_apply
from bot.answers.planning.inquiry import Inquiry
from bot.answers.planning.named_alone import called_by_name
from bot.answers.plans import BOUND, BY_WORDS, OLDER_MODELS, OLDER_MODELS_SAYS, Plan, Refusal
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day, span
from knowledge.facts import MODEL
from knowledge.models import Provision
from knowledge.other_laws import other_laws

_ASKING_OTHERWISE = frozenset({"when", "how-many", "why"})
_OF_A_CLAUSE = frozenset({"who", "whom", "where"})  # what asks at the beginning, and behind a name begins a clause: "models that …"
_ASKING_FIRST = _OF_A_CLAUSE | {"since"}  # "from when does it apply?" is another question, "produced since 2024" is none
_OF_A_START, _OF_A_DUTY, _ARTICLE = frozenset({"in-force", "date"}), frozenset({"apply", "require"}), "Article "
_OF_ALL = frozenset({"apply", "require", "list", "text", "latest"})  # deeds beside which all is asked for that applies
_OF_A_PART = frozenset({"when", "how-many", "why", "whom", "where", "not", "before", "after", "until", "between", "next", "both"})
_OF_WHAT_APPLIES = frozenset({"applicable", "events", "documents", "documents-about", "unanswerable"})  # likely intents of such a question
_OF_TIME = ("applicable", "events", "in-force")  # the same of one for what has passed
_OF_DEADLINES_PAST = frozenset({"apply", "end", "duration"})  # its deeds
_SURELY_ASKED = 0.8  # probability from which it is asked what applies, in whatever words: of drones it is 0.5 at most
_SINCE_THEN = 0.85  # certainty that what has applied since a day is asked for
_LIKELY = 0.9  # certainty that an article begins to apply with its milestone
_LEAD = 2.0  # by which one of several milestones on an article is meant, and not the first of them
_ASKS_WHEN = 0.5  # probability from which a day is asked for
_SOME = 1.0  # rarity of words that say something else: "does the summary apply to poems?"
_OF_A_MODEL = 8.0  # the same beside a model of which it is asked whether it does already: "a new one that is placed on the market today"


def _covers(article: str, named: str) -> bool:
    """Tell whether an article of a milestone, "6(2)" or "91-93", has the one named, "6" or "92"."""
    top = named.partition("(")[0]
    first, _, last = article.partition("-")
    if last.isdecimal() and first.isdecimal() and top.isdecimal():
        return int(first) <= int(top) <= int(last)
    parts = article in (named, top) or named.startswith(f"{article}(")  # "6(1)" has "6(1)(a)"
    return parts or (named == top and article.partition("(")[0] == top)


class Applying:
    """Completes plans about provisions of which it is asked with yes or no whether they apply by now."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._beginnings = [event for event in catalogue.events if begins_to_apply(catalogue, event)]
        self._times_of_older_models = [provision for provision in catalogue.provisions if provision.provision == OLDER_MODELS_SAYS]
        older = {provision.slug for provision in self._times_of_older_models}
        self._begun = {provision.slug for provision in catalogue.provisions if provision.applies_from} - older

    def all_of_it(self, q: Inquiry) -> Plan | None:
        """What applies today or on a day: "what applies now?", "which articles have applied since 2 August 2025?"."""
        u, base = q.u, q.base
        openly = u.chooses or u.begins_openly or u.first_asked == "who" or q.intent.probability >= _SURELY_ASKED
        if "apply" not in u.deeds or u.deeds - _OF_ALL or not openly or u.points_back or q.intent.name not in _OF_WHAT_APPLIES:
            return None
        somebody = q.is_narrowed or base.kinds or u.reading.unknown_names or u.reading.speakers
        if somebody or u.reading.provisions or u.reading.subjects or u.asked & _OF_A_PART or other_laws(u.reading.words, u.reading.language):
            return None
        if len(u.dates) > 1 or not all(map(is_day, u.dates)) or not (u.dates or q.intent.name == "applicable"):
            return None
        if u.dates and not u.asks_for_a_provision and ("who" in u.asked or any(event.date == u.dates[0] for event in self._catalogue.events)):
            return None  # what begins on the day is told
        parts_of_law = tuple(u.words_of_the_law)
        others = frozenset(word for word in u.stems_of_what_is_named - u.words_of_the_subject if not word.startswith(parts_of_law))
        if others and (q.intent.probability < _SURELY_ASKED or u.mass(others) >= _SOME):
            return None  # "which article applies to drones?"
        plan = replace(base, intent="applicable", detail="", dates=tuple(u.dates), topics=(), events=(), basis=BY_WORDS)
        return replace(plan, certainty=max(base.certainty, _LIKELY))

    @staticmethod
    def gone_by(q: Inquiry) -> Plan | None:
        """What applies by now: "which deadlines have already passed?" does not ask for those ahead, nor for any one of them."""
        u, base = q.u, q.base
        asked = "already" in u.asked and "apply" in u.deeds and u.deeds <= _OF_DEADLINES_PAST and (u.asks_openly or u.first_asked == "who")
        others = u.dates or base.kinds or q.is_narrowed or u.reading.provisions or u.reading.unknown_names or u.points_back
        if not asked or others or u.asked & (_OF_A_PART - {"until"}) or u.probability(*_OF_TIME) < _ASKS_WHEN:
            return None
        if u.mass(u.stems_of_what_is_named) >= _SOME:
            return None
        return Plan("applicable", certainty=_LIKELY, basis=BY_WORDS)

    @staticmethod
    def since_a_day(q: Inquiry) -> Plan | None:
        """What began to apply since a day: "what has applied since 2 December 2026?" asks for no letters."""
        u, base = q.u, q.base
        asked = q.intent.name == "documents" and "apply" in u.deeds and "since" in u.asked and len(base.dates) == 1
        if not asked or u.deeds & {"sign", "send", "publish", "say"} or base.kinds or base.provisions or q.is_narrowed:
            return None
        return replace(base, intent="events", certainty=max(base.certainty, _SINCE_THEN)) if not u.chooses_a_document else None

    def by_now(self, q: Inquiry) -> Plan | None:
        """Return the plan for whether the provision that is called by its name applies today or on the day named; else None."""
        u, base = q.u, q.base
        if "apply" not in u.deeds or u.asked & _ASKING_OTHERWISE or "not" in u.asked or "change" in u.deeds:
            return None
        when = q.intent.name in PAIRS_IN_TIME or (q.intent.name == "date" and q.intent.probability >= _ASKS_WHEN)  # Slovak "odkedy"
        timed = bool(u.dates) or "already" in u.asked
        otherwise = (when and not u.dates) or (not timed and (u.asks_openly or q.intent.name != "in-force"))
        if otherwise or (u.reading.provisions and u.asked & _OF_A_CLAUSE):
            return None
        if base.organisations or base.sectors or base.countries or u.reading.unknown_names or u.reading.speakers:
            return None
        called = self._called(u)
        if called is None or self._asks_who_or_which(u, called):
            return None
        older = self._is_of_older_models(u, called)
        if not older and u.reading.subjects and not all(map(is_day, u.dates)):
            return None  # "must a model of 2024 have it by now?"
        if self._says_more(u, called) or (len(u.dates) > 1 and not older):
            return None
        plan = replace(base, provisions=(called.slug,), events=(), documents=(), topics=(), kinds=(), basis=BY_WORDS)
        if older:
            return replace(plan, intent=BOUND, detail=OLDER_MODELS, dates=())
        return replace(plan, intent="in-force", detail="")

    def of_an_article(self, q: Inquiry) -> Plan | Refusal | None:
        """Return when an article begins to apply that is no provision of the register: by the milestones that rest on it, "Article 5"."""
        u, base = q.u, q.base
        if q.intent.name not in _OF_A_START or len(u.reading.provisions) != 1 or not u.deeds & _OF_A_DUTY or base.organisations or base.kinds:
            return None
        (mention,) = u.reading.provisions
        if mention.slugs or not mention.unit.startswith(_ARTICLE):
            return None
        begun = [event for event in self._beginnings if any(_covers(part, mention.unit.removeprefix(_ARTICLE)) for part in event.articles)]
        if not begun:
            return q.refused("not-in-corpus", missing=mention.text)
        ranked = u.rank_events(dates=(), among=[event.id for event in begun])
        named = ranked[0].words >= _SOME and (len(ranked) == 1 or ranked[0].score - ranked[1].score >= _LEAD)
        by_day = sorted(begun, key=lambda event: event.date)
        found = ranked[0].id if named else by_day[-1 if "latest" in u.deeds else 0].id  # "the new bans"
        return replace(base, events=(found,), provisions=(), documents=(), certainty=max(base.certainty, _LIKELY))

    def _called(self, u: Understanding) -> Provision | None:
        """Return the provision that is called by its name, but not that on models which are older than their duties: it names no duty."""
        called = called_by_name([one for one in u.provisions_meant if one.id in self._begun])
        return self._catalogue.provision_by_slug[called.id] if called else None

    @staticmethod
    def _is_of_older_models(u: Understanding, called: Provision) -> bool:
        """Tell whether it is asked of models that were on the market before the duty began: "before August 2025"."""
        if not u.dates or not u.asked & {"before", "until"} or not u.speaks_of_models:
            return False
        begun = called.applies_from
        return bool(begun and called.older_models_from) and span(u.dates[0])[0] <= span(begun or "")[0]

    def _asks_who_or_which(self, u: Understanding, called: Provision) -> bool:
        """Tell whether a word that asks stands before the name: "who does it apply to?"; behind it, it is of a clause: "models that …"."""
        named = u.position_of(u.names_of_provision(called.slug))
        place = u.place_behind_which
        chosen = place is not None and place > 0 and u.reading.asking.words[place - 1].start + u.reading.asked_from < named
        return chosen or any(start < named for start in u.starts_of(_ASKING_FIRST))

    def _says_more(self, u: Understanding, called: Provision) -> bool:
        """Tell whether the question names something else than the provision and models on the market, old and new ones."""
        own = u.names_of_provision(called.slug)
        others = [thing for thing in u.reading.subjects if thing.id != MODEL and not u.stems_of([thing]) <= own]
        if others:
            return True  # "does the summary already apply to open models?" asks whom it binds
        models = frozenset[str]().union(*(u.names_of_provision(provision.slug) for provision in self._times_of_older_models))
        named = u.stems_of_what_is_named - own - models - u.stems_of(u.reading.subjects)
        of_a_model = u.reading.subjects and ("already" in u.asked or u.dates)
        return u.mass(named - u.words_of_the_law) >= (_OF_A_MODEL if of_a_model else _SOME)
