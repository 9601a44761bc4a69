"""Decides what is to be looked up: a plan, a question back, or a refusal."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace

from bot.answers.planning.companies import Companies
from bot.answers.planning.context import Context
from bot.answers.planning.documents import Documents
from bot.answers.planning.duties import Duties
from bot.answers.planning.elsewhere import is_about_something_else, undoes_signing
from bot.answers.planning.evidence import (
    ALL,
    MIN_EVIDENCE,
    ONE_DOCUMENT,
    PAIRS_IN_TIME,
    RANGES,
    REFUSED,
    SAME_DAY,
    SETS,
    base_plan,
    is_evident,
    near,
    with_topics,
)
from bot.answers.planning.followups import FollowUps
from bot.answers.planning.inquiry import SIGNING, Decision, Inquiry, Rule
from bot.answers.planning.organisations import Organisations
from bot.answers.planning.provisions import Provisions
from bot.answers.planning.strangers import (
    anything_of_a_stranger,
    doing_of_a_stranger,
    our_signature,
    signature_of_a_stranger,
    stranger_in_the_register,
    unheard_signers,
    unknown_authors,
    words_of_a_stranger,
)
from bot.answers.planning.times import Times
from bot.answers.planning.weighing import Weighing
from bot.answers.plans import WHICH, Clarification, Plan, Refusal
from bot.answers.question_words import QUESTIONS
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day
from knowledge.folding import key_of, stem

_OF_ORGANISATION = frozenset({"signed-documents", "count-documents", "position", "compare", "about-organisation"})
_POINTS_IN_TIME = frozenset({"date", "days-until", "days-since", "event-detail", "in-force"})
# What these want of words that a source said is who said them and when.
_SAID_BY_SOMEBODY = frozenset({"quote", "stance", "position", "passage", "signed", "sources", "publisher", "unanswerable", "followup", "date"})
# What these want of a person who spoke for an organisation is what that person said.
_SAID_BY_PERSON = frozenset({
    "position", "document-position", "compare", "quote", "stance", "passage", "about-organisation", "event-detail", "occasion", "provision",
    *REFUSED,
})  # fmt: skip
_TO_WHOM = frozenset({"addressee", "documents-to", "publisher"})
_BARE = frozenset({"followup", "date", "addressee", "occasion"})  # as which "who else?" and "and when?" are read
_MILESTONES = frozenset({"events", "count-events"})
_OF_SOMEBODY = frozenset({"who", "how-many"})
_OF_ALL_THERE_IS, _CAMPAIGN = frozenset({"all-signatories", "count-all-signatories"}), "campaign"
_OF_ANY_DOCUMENT = frozenset({"signatories", "all-signatories"})
_OF_SIGNATORIES = frozenset({"sign", "support", "send"})  # deeds of those who are counted of a document
_COUNTED_THERE = ("signatories", "combine", "all-signatories", "supporters", "completeness", "signed")  # as which their number is asked for
_OF_SIGNERS = frozenset({"signatories", "combine", "all-signatories"})
_DOCUMENTS = {"documents": "signed-documents", "count-range": "count-documents"}
_MIN_TO_ASK_BACK = 0.35  # certainty of the intent below which asking back would only confuse
_WHO_SOMEBODY_IS = frozenset({"about-organisation", "definition", *REFUSED})
_LIKELY = 0.8  # certainty that whoever is named and nothing else is who is asked for
_ABOUT_THE_BOT = 0.6  # certainty from which the bot itself is asked about
_SPEAKING, _SIDES_TAKEN = frozenset({"speak", "say", "represent"}), frozenset({"oppose", "warn", "demand"})
_SIDES = frozenset({"before", "after", "since", "until", "between"})
_BACK = 0.45  # probability from which a question is about what was just listed
_FEW = 5  # words of a question that leans on the organisations before
_CHOICES = 3  # organisations of which one is asked for
_FEW_NAMED = 4  # documents whose names may have those of organisations
_EVEN = 0.5  # probability from which those who are counted are signatories
_SURELY = 0.8  # probability from which a question only leans on what was said before
_PERHAPS = 0.1  # probability from which a question may lean on it, or be for the next date
_SOME = 1.0  # rarity of words that say something
_MOSTLY = 0.6  # share of what a question says that the names of addressees explain where one is asked about
_COUNTRY_CODE = 2  # letters
_TITLED = 0.5  # share of its name from which a passage is looked for in one document alone


class Planner:
    """Decides what is to be looked up."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._documents = Documents(catalogue)
        self._organisations = Organisations(catalogue, self._documents)
        self._times = Times(catalogue, self._documents)
        self._duties = Duties(catalogue)
        self._companies = Companies(catalogue, self._times)
        self._provisions = Provisions(catalogue)
        self._followups = FollowUps(catalogue, self._documents)
        self._weighing = Weighing(self._documents)
        # The first that speaks of a question decides; a later one may rely on what those before it took.
        self._rules: tuple[Rule, ...] = (
            # What is told by more than the intent: quoted words, a question word alone, a subject and its duty.
            _quoted,
            self._asked_only,
            self._duty,
            self._provisions.asked_for,
            # What leans on the conversation.
            self._companies.another,
            self._followed_up,
            # Who stands in no register, or has said it in person.
            self._companies.signed,
            self._who_is_an_addressee,
            _refused,
            self._said_by_person,
            doing_of_a_stranger,
            words_of_a_stranger,
            signature_of_a_stranger,
            our_signature,
            anything_of_a_stranger,
            # Who signed, spoke and sent.
            self._each_of_several,
            self._spoken_for,
            self._companies.signing,
            self._senders,
            unheard_signers,
            stranger_in_the_register,
            _taken_back,
            _of_any_document,
            self._documents_of_an_addressee,
            _counted_of_something_else,
            # What the intent alone tells apart.
            self._one_document,
            self._set,
            self._about_organisations,
            self._steps,
            self._point_in_time,
            self._pair_in_time,
            _next_date,
            _still_ahead,
            self._range,
            _hardly_about_the_bot,
            _most_signed,
            self._documents_about,
            self._documents_to,
            self._demands_of_a_document,
            self._stance,
            self._provisions.about,
            _passage_of_one_document,
            self._provisions.definition,
            self._listed_before,
            self._register,
            _of_those_before,
        )

    def plan(self, u: Understanding, context: Context) -> Decision:
        """Return the plan for a question. Nothing is guessed: without enough evidence it is a question back or a refusal."""
        if not u.reading.words:
            return Refusal("unclear")
        decided = self._decided(u, context)
        if not isinstance(decided, Refusal) and (strangers := unknown_authors(u, decided)):
            return Refusal("unknown-subject", near=near(self._catalogue, u), missing=strangers)
        if isinstance(decided, Plan) and self._is_somebody_elses(u, decided):
            return Refusal("not-in-corpus", near=near(self._catalogue, u), plan=decided)
        if not isinstance(decided, Refusal) and (wrong := _of_another_number(u, decided)):
            return Refusal("not-in-corpus", near=(wrong,), plan=decided if isinstance(decided, Plan) else decided.plan)
        if isinstance(decided, Clarification) and decided.plan.certainty < _MIN_TO_ASK_BACK:
            return Refusal("unclear", near=decided.choices[:2] if decided.slot == "documents" else (), plan=decided.plan)
        return decided

    def _decided(self, u: Understanding, context: Context) -> Decision:
        """Return what the first rule says that speaks of the question; where none does, the plan with what it names is whole."""
        if context.pending and (completed := self._followups.completed(u, context.pending)):
            return completed
        if number := self._followups.counted_now(u, context):
            return number
        if context.last is None and u.probability("followup") > _SURELY:
            return Refusal("unclear", near=near(self._catalogue, u))  # "and STIM?" at the beginning
        intent = self._weighing.intent(u, context)
        inquiry = Inquiry(u, base_plan(u, intent), intent, context, self._catalogue)
        return next((decision for rule in self._rules if (decision := rule(inquiry)) is not None), inquiry.base)

    # Rules that lean on the conversation, or on more than the intent.

    def _asked_only(self, q: Inquiry) -> Plan | None:
        """As in "Who else?", "and when?"."""
        return self._followups.asked_only(q.u, q.context) if q.intent.name in _BARE else None

    def _duty(self, q: Inquiry) -> Plan | None:
        """As in "Must an open model have it?"."""
        return self._duties.asked(q.u, q.base) or self._duties.deadline(q.u, q.base)

    def _followed_up(self, q: Inquiry) -> Decision | None:
        """As in "And the Germans?"."""
        return self._followups.followed_up(q.u, q.context) if q.intent.name == "followup" else None

    def _listed_before(self, q: Inquiry) -> Decision | None:
        """What is about the list just given, and not about the whole register: "any Germans among them?", "which of them are Italian?"."""
        last, u = q.context.last, q.u
        if q.intent.name != "register" or last is None or last.intent not in _OF_SIGNERS:
            return None
        back = (q.is_short and u.probability("register") < _SURELY) or u.wish.back > _BACK  # "and which of those are publishers of music?"
        leans = u.probability("followup") > _PERHAPS or (back and bool(u.reading.countries or u.reading.sectors))
        return self._followups.followed_up(u, q.context) if leans else None

    # Rules about those who signed, spoke and sent, or to whom it went.

    def _who_is_an_addressee(self, q: Inquiry) -> Decision | None:
        """Of somebody to whom letters went no more is known: "who is Henna Virkkunen?"."""
        u = q.u
        known = u.addressed_too and not (u.organisations or u.reading.speakers or u.reading.unknown_names)
        if q.intent.name not in _WHO_SOMEBODY_IS or not known or u.first_asked != "who" or u.explained(u.words_of_addressees) < _MOSTLY:
            return None
        return self._documents.sent_to(u, replace(q.base, intent="documents-to", certainty=_LIKELY), q.context)

    def _said_by_person(self, q: Inquiry) -> Decision | None:
        """What a person said who spoke for an organisation."""
        wanted = q.base.speakers and not q.base.organisations and q.intent.name in _SAID_BY_PERSON
        return self._organisations.said_by(q.u, q.base) if wanted else None

    def _each_of_several(self, q: Inquiry) -> Decision | None:
        """As in "Did GESAC or CEATL sign?", "did both sign?"."""
        if len(q.base.organisations) < 2 or "sign" not in q.u.deeds or not is_evident(q.u) or (asked := _of_each(q)) is None:
            return None
        return self._documents.about_one(q.u, replace(q.base, intent="signed", detail=asked, certainty=_LIKELY), q.context)

    def _spoken_for(self, q: Inquiry) -> Plan | None:
        """Return what an organisation said, where it is asked who spoke for it: a statement tells its speaker."""
        u, base, last = q.u, q.base, q.context.last
        if u.first_asked != "who" or not u.deeds & _SPEAKING or u.deeds & _SIDES_TAKEN or base.kinds or base.speakers:
            return None
        if len(base.organisations) == 1 and "speak" in u.deeds:
            asked = with_topics(u, replace(base, intent="position", detail="", countries=(), sectors=()))
        elif last and last.intent == "position" and not base.organisations and q.is_short:
            asked = last  # "and who spoke in its name?"
        else:
            return None
        spoke = (p for p in self._catalogue.positions if asked.organisations[0] in p.organisations and p.speaker)
        return replace(asked, certainty=max(asked.certainty, _LIKELY)) if next(spoke, None) else None

    def _senders(self, q: Inquiry) -> Decision | None:
        """Return who signed the one letter to somebody, or the letters to that person: "who wrote to von der Leyen in July?"."""
        sending = q.intent.name in _TO_WHOM and q.u.first_asked == "who" and "send" in q.u.deeds and "whom" not in q.u.asked
        if not sending or not self._documents.names_an_addressee(q.u):
            return None
        sent = self._documents.sent_to(q.u, replace(q.base, intent="documents-to"), q.context)
        if isinstance(sent, Plan) and len(sent.documents) == 1:
            return replace(sent, intent="signatories", detail="", countries=(), sectors=())
        return sent

    def _documents_of_an_addressee(self, q: Inquiry) -> Decision | None:
        """As in "Which letters went to the committee?"."""
        if q.intent.name != "addressee" or not q.u.chooses_a_document or not self._documents.names_an_addressee(q.u):
            return None
        return self._documents.sent_to(q.u, replace(q.base, intent="documents-to"), q.context)

    # Rules for each sort of intent.

    def _one_document(self, q: Inquiry) -> Decision | None:
        """What is asked of one document."""
        if q.intent.name not in ONE_DOCUMENT:
            return None
        found = self._documents.about_one(q.u, q.base, q.context)
        if isinstance(found, Refusal) and found.reason == "no-such-date" and (event := _event_of_the_day(q.u)):
            return replace(q.base, intent="event-detail", events=(event,))  # "how many companies were on the list of 1 August?"
        return _of_the_same_kind(q, found) if q.intent.name == "addressee" else found

    def _set(self, q: Inquiry) -> Decision | None:
        """Who signed both, one but not the other."""
        return self._documents.set_of(q.u, q.base, q.context) if q.intent.name in SETS else None

    def _about_organisations(self, q: Inquiry) -> Decision | None:
        """What they signed, said and are."""
        return self._organisations.about_them(q.u, q.base, q.context) if q.intent.name in _OF_ORGANISATION else None

    def _steps(self, q: Inquiry) -> Plan | None:
        """The days of all steps of a matter: "what is the timeline of the Code?"."""
        if q.intent.name != "date" or "timeline" not in q.u.deeds or not (steps := self._times.steps_asked(q.u, q.base)):
            return None
        return replace(q.base, intent="events", detail="", topics=(q.u.topics[0].id,), events=steps)

    def _point_in_time(self, q: Inquiry) -> Decision | None:
        """When something was, and what happened then."""
        if q.intent.name not in _POINTS_IN_TIME:
            return None
        found = self._times.point(q.u, q.base, q.context)
        return self._of_its_day(q, found) if q.intent.name == "event-detail" else found

    def _pair_in_time(self, q: Inquiry) -> Decision | None:
        """How many days lay between two things, and which came first."""
        return self._times.pair(q.u, q.base, q.context) if q.intent.name in PAIRS_IN_TIME else None

    def _range(self, q: Inquiry) -> Decision | None:
        """What lies in a stretch of time."""
        base = q.base
        if q.intent.name not in RANGES:
            return None
        if (base.countries or base.sectors) and base.intent in _DOCUMENTS and not base.organisations:
            return replace(base, intent=_DOCUMENTS[base.intent], detail="" if base.detail == ALL else base.detail)
        found = self._times.range(q.u, base, q.context)
        if isinstance(found, Refusal) and q.intent.name == "documents" and q.u.topics[0].words >= MIN_EVIDENCE:
            return self._documents.about_topic(q.u, replace(base, intent="documents-about"), q.context)  # of no time, but on something
        return found

    def _documents_about(self, q: Inquiry) -> Decision | None:
        """Which documents are on a topic."""
        return self._documents.about_topic(q.u, q.base, q.context) if q.intent.name == "documents-about" else None

    def _documents_to(self, q: Inquiry) -> Decision | None:
        """Which documents went to somebody."""
        base = q.base
        if q.intent.name != "documents-to":
            return None
        if q.u.addressed_too and not base.organisations:  # whoever names an addressee asks for letters to that person
            base = replace(base, certainty=round(q.u.probability("documents-to", "documents", "documents-about", "addressee"), 4))
        return _of_the_same_kind(q, self._documents.sent_to(q.u, base, q.context))

    def _demands_of_a_document(self, q: Inquiry) -> Plan | None:
        """What their letter says: "what did the 71 French organisations hold against France?"."""
        u = q.u
        if q.intent.name != "stance" or u.first_asked == "who" or u.topics[0].words >= _SOME or not self._documents.is_unmistakable(u):
            return None
        return with_topics(u, replace(q.base, intent="document-position", detail="", documents=(u.documents[0].id,)))

    def _stance(self, q: Inquiry) -> Decision | None:
        """Who welcomed or opposed something."""
        return self._organisations.stance(q.u, q.base, q.context) if q.intent.name == "stance" else None

    def _register(self, q: Inquiry) -> Decision | None:
        """Which organisations there are, of a country or sector."""
        if q.intent.name != "register":
            return None
        if q.u.addressed_too and q.base.kinds:  # "the letter to Gabriel Attal: how many organisations?"
            counted = q.base.intent.startswith("count-")
            return self._documents.about_one(q.u, replace(q.base, intent="count-signatories" if counted else "signatories"), q.context)
        return self._organisations.register(q.u, q.base)

    # What is found and yet not meant.

    def _of_its_day(self, q: Inquiry, found: Decision) -> Decision:
        """Return what was found, but no milestone of another day than the one named: "the vote of 26 March", where that was in June."""
        if not isinstance(found, Plan) or len(found.events) != 1 or len(found.dates) != 1 or not is_day(found.dates[0]):
            return found
        event = self._catalogue.event_by_id[found.events[0]]
        other = found.dates[0] not in (event.date, event.end_date) and is_day(event.date) and not q.u.asked & _SIDES
        return Refusal("no-such-date", near=(event.id,), missing=found.dates[0], plan=found) if other else found

    def _is_somebody_elses(self, u: Understanding, plan: Plan) -> bool:
        if is_about_something_else(u, plan):
            return True
        if plan.intent not in _POINTS_IN_TIME or len(plan.events) != 1:
            return False
        told = self._told_of(plan.events[0])
        return self._is_of_another_organisation(plan, told) or self._is_of_a_country(u, told)

    def _is_of_another_organisation(self, plan: Plan, told: Set[str]) -> bool:
        """Tell whether the day of one organisation's doing would be given for another's: Meta's refusal for that of Google."""
        if not plan.organisations:
            return False
        parties = {org.id for org in self._catalogue.organisations if set(key_of(org.short_name)) <= told}
        return bool(parties) and parties.isdisjoint(plan.organisations)

    def _is_of_a_country(self, u: Understanding, told: Set[str]) -> bool:
        """Tell whether a country is said to have adopted what the Union did: no milestone is that, but where a country has a part in it."""
        if "adopt" not in u.deeds:
            return False
        names = self._catalogue.labels["en"].countries
        countries = [country for country in u.reading.countries if len(country.id) == _COUNTRY_CODE]  # not "Europe-wide"
        words = {word for country in countries for name in names.get(country.id, ()) for word in key_of(name)}
        return bool(words) and told.isdisjoint(words)

    def _told_of(self, event: str) -> set[str]:
        """Return the folded English words of a milestone's names and of what is told of it."""
        entry = self._catalogue.event_by_id[event]
        return set(key_of(" ".join([*self._catalogue.labels["en"].events.get(event, ()), entry.event, entry.detail])))


def _quoted(q: Inquiry) -> Plan | None:
    """A source's own words: who said them and when."""
    said = q.u.reading.quoted and q.intent.name in _SAID_BY_SOMEBODY and not q.u.reading.unknown_names
    return replace(q.base, intent="quote", organisations=()) if said else None


def _refused(q: Inquiry) -> Refusal | None:
    """What the campaign has nothing to do with, or does not know."""
    if q.intent.name not in REFUSED or q.u.reading.speakers:
        return None
    return q.refused("off-topic" if q.intent.name == "off-topic" else "not-in-corpus")


def _taken_back(q: Inquiry) -> Refusal | None:
    """Nothing tells of those who took it back: "which signed and later pulled out?"."""
    return q.refused("not-in-corpus") if q.intent.name in SIGNING and undoes_signing(q.u) else None


def _of_any_document(q: Inquiry) -> Plan | Refusal | None:
    """As in "Which Spanish organisations signed something?", "which publishers signed in 2025?"."""
    u, whole = q.u, q.intent.name == "all-signatories"
    if q.intent.name not in _OF_ANY_DOCUMENT:
        return None
    if whole and not (q.base.sectors or q.base.organisations):
        q = replace(q, base=replace(q.base, sectors=u.sectors_chosen))
    base = q.base
    if _names_no_document(q):
        counted = base.intent.startswith("count-")
        nothing_else = u.first_asked in _OF_SOMEBODY and "sign" in u.done  # can be meant
        likely = u.probability(*_OF_SIGNERS, "signed-documents", "most-active")
        sure = round(max(base.certainty, likely, _LIKELY if nothing_else else 0.0), 4)
        return replace(base, intent="count-all-signatories" if counted else "all-signatories", detail="", certainty=sure)
    if whole:
        return base if base.dates else Refusal("unclear", plan=base)
    return None


def _names_no_document(q: Inquiry) -> bool:
    """Tell whether those of a country or sector are asked for that signed anything at all: "a text of the campaign" is any of them."""
    u, base = q.u, q.base
    if not q.is_narrowed or base.dates or base.organisations or q.context.document:
        return False
    if not set(base.kinds) <= {_CAMPAIGN}:
        return False
    # "Danish organisations" are those who are asked for, and no words for the letter to the Danish ministers.
    said = u.documents[0].covered - u.stems_of_restrictions - {stem(word.key) for word in u.words_of_kinds}
    return u.mass(said) < (MIN_EVIDENCE if base.intent in _OF_ALL_THERE_IS else _SOME)


def _counted_of_something_else(q: Inquiry) -> Refusal | None:
    """What counts no signatories: "how many recommendations does the letter make?"."""
    leans = q.context.last is not None and q.is_short  # "how many of them were there?"
    if q.base.intent != "count-signatories" or leans or q.u.deeds & _OF_SIGNATORIES or q.u.probability(*_COUNTED_THERE) >= _EVEN:
        return None
    return q.refused("not-in-corpus")


def _next_date(q: Inquiry) -> Plan | None:
    """As in "What is the next date on the timeline?"."""
    following = q.intent.name == "events" and {"next", "timeline"} <= q.u.deeds and "when" in q.u.asked
    return replace(q.base, intent="next", detail="") if following and q.u.probability("next") > _PERHAPS else None


def _still_ahead(q: Inquiry) -> Plan | None:
    """As in "Which deadlines are still ahead of us?"."""
    ahead = q.base.intent in _MILESTONES and "next" in q.u.done and not q.base.dates and q.u.deeds & {"apply", "timeline"}
    return replace(q.base, detail="") if ahead else None


def _hardly_about_the_bot(q: Inquiry) -> Refusal | None:
    """What may ask about the bot, but not surely."""
    return q.refused("unclear") if q.intent.name == "about" and q.intent.probability < _ABOUT_THE_BOT else None


def _most_signed(q: Inquiry) -> Plan | None:
    """A letter, and not whoever signed most: "which letter has the most signatories?"."""
    return replace(q.base, intent="most-signed") if q.intent.name == "most-active" and q.u.chooses_a_document else None


def _passage_of_one_document(q: Inquiry) -> Plan | None:
    """What one document says of something."""
    titled = q.intent.name == "passage" and q.u.documents[0].cover >= _TITLED and is_evident(q.u)
    return replace(q.base, documents=(q.u.documents[0].id,)) if titled else None


def _of_those_before(q: Inquiry) -> Plan | None:
    """What is of those who were spoken of: "and the latest one?"."""
    last = q.context.last
    if q.intent.name not in ("latest", "first") or q.base.organisations or last is None or len(q.u.reading.words) > _FEW:
        return None
    return replace(q.base, organisations=last.organisations)


def _of_each(q: Inquiry) -> str | None:
    """Return the detail of whether organisations signed: which of them did, "GESAC or CEATL?", or whether both; None if neither is asked.

    Those that documents are called by choose none of these: "either the proposal of UVA and NAVA or the release of EMMA and ENPA".
    """
    u = q.u
    called = frozenset[str]().union(*(u.names_in(document.id) for document in u.documents[:_FEW_NAMED]))
    if u.offers_a_choice and not set(u.organisations) <= called and len(u.organisations) <= _CHOICES:
        return WHICH
    return "" if q.asks_whether and "both" in u.asked else None


def _of_the_same_kind(q: Inquiry, sent: Decision) -> Decision:
    """Return what was asked of the last document for the one letter that is named by whom it went to: "and those of the one to Borne?"."""
    last = q.context.last
    alike = last is not None and last.intent in SIGNING and q.u.probability("followup") > _PERHAPS and not q.u.asked & QUESTIONS
    if last is None or not alike or not isinstance(sent, Plan) or len(sent.documents) != 1:
        return sent
    return replace(sent, intent=last.intent, detail="", organisations=last.organisations)


def _event_of_the_day(u: Understanding) -> str | None:
    """Return the milestone of the very day that the question names, where its words speak for it too."""
    best = u.events[0]
    return best.id if best.when >= SAME_DAY and best.words >= MIN_EVIDENCE else None


def _of_another_number(u: Understanding, decided: Plan | Clarification) -> str | None:
    """Return the thing that is spoken of if the question counts it otherwise: "the fourth draft", of which there were three."""
    documents: tuple[str, ...]
    events: tuple[str, ...]
    if isinstance(decided, Clarification):
        documents, events = decided.choices[:1] if decided.slot == "documents" else (), ()
    else:
        documents, events = decided.documents, decided.events
    if len(documents) + len(events) != 1:
        return None
    thing = (*documents, *events)[0]
    return thing if u.counts_otherwise(u.own_words(thing) if documents else u.names_of_event(thing)) else None
