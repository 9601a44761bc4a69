"""Decides what is to be looked up: a plan, a question back, or a refusal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

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
    STANDS_OUT,
    base_plan,
    is_evident,
    near,
    with_topics,
)
from bot.answers.planning.followups import FollowUps
from bot.answers.planning.organisations import Organisations
from bot.answers.planning.times import Times
from bot.answers.planning.weighing import Weighing
from bot.answers.plans import WHICH, Clarification, Plan, Refusal
from bot.answers.question_words import QUESTIONS, deeds_of_names
from bot.answers.references import Reference
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day
from knowledge.folding import key_of, stem
from knowledge.models import Company, Event
from knowledge.statutes import find_unit, state_asked

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
_SIGNING = frozenset({"signatories", "signed"})
_MAY_BE_SIGNING = ("event-detail", "stance", "signed-documents", "documents-about")  # as which "which firms signed the Code" may be read
_MAY_ASK_A_COMPANY = frozenset({*_SIGNING, *_MAY_BE_SIGNING, "in-force", "order", "unanswerable"})  # the same of "did OpenAI sign it?"
_TALKING = frozenset({"say", "compare", "warn", "demand"})
_OF_SOMEBODY = frozenset({"who", "how-many"})
_OF_ALL_THERE_IS, _CAMPAIGN = frozenset({"all-signatories", "count-all-signatories"}), "campaign"
_OF_ANY_DOCUMENT = frozenset({"signatories", "all-signatories"})
_ANYTHING = frozenset({"all-signatories", "signed-documents", "count-documents"})
_OF_SIGNATORIES = frozenset({"sign", "support", "send"})  # deeds of those who are counted of a document
_COUNTED_THERE = ("signatories", "combine", "all-signatories", "supporters", "completeness", "signed")  # as which their number is asked for
_OF_SIGNERS = frozenset({"signatories", "combine", "all-signatories"})
_DOCUMENTS = {"documents": "signed-documents", "count-range": "count-documents"}
_ABOUT_SOMEBODY = frozenset(
    {"signed", "signed-documents", "position", "event-detail", "compare", "about-organisation", "quote", "stance"}
)
_MIN_TO_ASK_BACK = 0.35  # certainty of the intent below which asking back would only confuse
_WHO_SOMEBODY_IS = frozenset({"about-organisation", "definition", *REFUSED})
_LIKELY = 0.8  # certainty that whoever is named and nothing else is who is asked for
_ABOUT_THE_BOT = 0.6  # certainty from which the bot itself is asked about
_SPEAKING, _SIDES_TAKEN = frozenset({"speak", "say", "represent"}), frozenset({"oppose", "warn", "demand"})
_SIDES = frozenset({"before", "after", "since", "until", "between"})
_BACK = 0.45  # probability from which a question is about what was just listed
_FEW_WORDS = 6  # of a question that may lean on the list before
_CHOICES = 3  # organisations of which one is asked for
_FEW_NAMED = 4  # documents whose names may have those of organisations
_EVEN = 0.5  # probability from which one asks with yes or no whether somebody signed
_MAYBE = 0.2  # probability from which a name nobody knows is that of somebody who may have signed
_SURELY = 0.8  # probability from which a question only leans on what was said before
_PERHAPS = 0.1  # probability from which a question about an article may be what somebody says of it
_TELL_PROVISIONS = frozenset({"publish", "enforce", "fine", "exempt"})  # deeds by which provisions on the same persons are told apart
_LIKELIEST, _SOME = 6, 1.0  # milestones that are looked at, and rarity of words that say something
_MOSTLY, _HALF, _ABOUT = 0.6, 0.45, 0.02  # share of a name from which what is asked about is called by it; the same share
_COUNTRY_CODE = 2  # letters
_LEAD = 1.0  # difference of two scores from which one provision and no other is meant
_TITLED = 0.5  # share of its name from which a passage is looked for in one document alone


class Planner:
    """Decides what is to be looked up."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._documents = Documents(catalogue)
        self._organisations = Organisations(catalogue, self._documents)
        self._times = Times(catalogue, self._documents)
        self._duties = Duties(catalogue)
        self._followups = FollowUps(catalogue, self._documents)
        self._weighing = Weighing(self._documents)

    def plan(self, u: Understanding, context: Context) -> Plan | Clarification | Refusal:
        """Return the plan for a question. Nothing is guessed: without enough evidence it is a question back or a refusal."""
        if not u.reading.words:
            return Refusal("unclear")
        decided = self._decided(u, context)
        if not isinstance(decided, Refusal) and (strangers := _unknown_authors(u, decided)):
            return Refusal("unknown-subject", near=near(self._catalogue, u), missing=strangers)
        if isinstance(decided, Plan) and self._is_somebody_elses(u, decided):
            return Refusal("not-in-corpus", near=near(self._catalogue, u), plan=decided)
        if not isinstance(decided, Refusal) and (wrong := _of_another_number(u, decided)):
            return Refusal("not-in-corpus", near=(wrong,), plan=decided if isinstance(decided, Plan) else decided.plan)
        if isinstance(decided, Clarification) and decided.plan.certainty < _MIN_TO_ASK_BACK:
            return Refusal("unclear", near=decided.choices[:2] if decided.slot == "documents" else (), plan=decided.plan)
        return decided

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

    def _decided(self, u: Understanding, context: Context) -> Plan | Clarification | Refusal:
        if context.pending and (completed := self._followups.completed(u, context.pending)):
            return completed
        if number := self._followups.counted_now(u, context):
            return number
        if context.last is None and u.probability("followup") > _SURELY:
            return Refusal("unclear", near=near(self._catalogue, u))  # "and STIM?" at the beginning
        intent = self._weighing.intent(u, context)
        base = base_plan(u, intent)
        if u.reading.quoted and intent.name in _SAID_BY_SOMEBODY and not u.reading.unknown_names:
            return replace(base, intent="quote", organisations=())
        if intent.name in _BARE and (bare := self._followups.asked_only(u, context)):
            return bare
        if duty := self._duties.asked(u, base) or self._duties.deadline(u, base):
            return duty
        if u.asks_for_a_provision and u.provisions and not (base.organisations or base.dates or base.documents):
            first, *others = u.provisions_meant
            sure = max(base.certainty, _LIKELY if all(first.score - other.score >= _LEAD for other in others[:1]) else 0.0)
            return self._provision(u, replace(base, intent="provision", detail="", certainty=sure), context)
        if intent.name == "followup" and context.last and context.last.intent == "company-signed":
            return self._another_company(u, base)
        if intent.name == "followup":
            return self._followups.followed_up(u, context)
        if intent.name in _MAY_ASK_A_COMPANY and (of_company := self._signed_by_company(u, base)):
            return of_company
        if intent.name in _WHO_SOMEBODY_IS and self._asks_for_addressee(u):
            return self._documents.sent_to(u, replace(base, intent="documents-to", certainty=_LIKELY), context)
        if intent.name in REFUSED and not u.reading.speakers:
            return Refusal("off-topic" if intent.name == "off-topic" else "not-in-corpus", near=near(self._catalogue, u), plan=base)
        if base.speakers and not base.organisations and intent.name in _SAID_BY_PERSON:
            return self._organisations.said_by(u, base)
        of_somebody = intent.name in _ABOUT_SOMEBODY or (intent.name == "provision" and u.probability("position") > _PERHAPS)
        if of_somebody and not base.organisations and u.reading.unknown_names and not is_evident(u):
            return Refusal("unknown-subject", near=near(self._catalogue, u), missing=" ".join(u.reading.unknown_names), plan=base)
        said_by_them = intent.name == "passage" and "say" in u.deeds and not (base.organisations or base.kinds)
        if said_by_them and u.reading.unknown_names and not is_evident(u):
            # "What does Apple say about robots.txt?" is not answered by what others say of it.
            return Refusal("unknown-subject", near=near(self._catalogue, u), missing=" ".join(u.reading.unknown_names), plan=base)
        unnamed = intent.name in _SIGNING and not (base.organisations or u.reading.organisations)
        whether = not u.asked & QUESTIONS and not u.chooses and "list" not in u.deeds  # asked with yes or no
        if unnamed and (whether or u.probability("signed") > _MAYBE) and (stranger := u.unregistered_name):
            return Refusal("unknown-subject", near=near(self._catalogue, u), missing=stranger, plan=base)  # "did Deutsche Bahn sign?"
        ours = u.asks_about_us or (u.probability("signed") > _EVEN and not (context.last and context.last.organisations))
        if unnamed and whether and ours and not _is_narrowed(base):
            return Refusal("unknown-subject", near=near(self._catalogue, u), missing=u.name_before_asking, plan=base)  # "did we sign?"
        lone = u.lone_name if intent.name == "all-signatories" and not _is_narrowed(base) else ""
        if intent.name in _ANYTHING and not base.organisations and (stranger := u.unregistered_name or lone):
            return Refusal("unknown-subject", near=near(self._catalogue, u), missing=stranger, plan=base)  # "has Teosto signed anything?"
        if len(base.organisations) > 1 and "sign" in u.deeds and is_evident(u) and (asked := self._of_each(u, whether=whether)) is not None:
            plan = replace(base, intent="signed", detail=asked, certainty=_LIKELY)
            return self._documents.about_one(u, plan, context)
        if spoken := self._spoken_for(u, base, context):
            return spoken
        signing = intent.name in _SIGNING or (intent.name in _MAY_BE_SIGNING and "sign" in u.deeds and u.first_asked in _OF_SOMEBODY)
        if signing and (event := self._signed_by_companies(u, base)):
            return replace(base, intent="signing", events=(event,), certainty=round(u.probability(*_SIGNING, *_MAY_BE_SIGNING), 4))
        sending = intent.name in _TO_WHOM and u.first_asked == "who" and "send" in u.deeds and "whom" not in u.asked
        if sending and self._documents.names_an_addressee(u):
            return self._senders(u, base, context)
        if intent.name in _OF_SIGNERS and (unheard := u.unheard_restriction):
            return Refusal("unknown-subject", near=near(self._catalogue, u), missing=unheard, plan=base)  # "which museums signed?"
        if intent.name == "register" and not (base.countries or base.sectors or base.organisations) and (stranger := _stranger(u)):
            return Refusal("unknown-subject", near=near(self._catalogue, u), missing=stranger, plan=base)  # "is the academy in it?"
        if intent.name in _SIGNING and undoes_signing(u):
            return Refusal("not-in-corpus", near=near(self._catalogue, u), plan=base)  # "which signed and later pulled out?"
        if intent.name == "all-signatories" and not (base.sectors or base.organisations):
            base = replace(base, sectors=u.sectors_chosen)  # "which publishers signed in 2025?"
        if intent.name in _OF_ANY_DOCUMENT and _names_no_document(u, base, context):
            counted = base.intent.startswith("count-")  # "which Spanish organisations signed something?"
            nothing_else = u.first_asked in _OF_SOMEBODY and "sign" in u.done  # can be meant
            likely = u.probability(*_OF_SIGNERS, "signed-documents", "most-active")
            sure = round(max(base.certainty, likely, _LIKELY if nothing_else else 0.0), 4)
            return replace(base, intent="count-all-signatories" if counted else "all-signatories", detail="", certainty=sure)
        if intent.name == "addressee" and u.chooses_a_document and self._documents.names_an_addressee(u):
            return self._documents.sent_to(u, replace(base, intent="documents-to"), context)  # "which letters went to the committee?"
        leans = context.last is not None and len(u.reading.words) <= _FEW_WORDS  # "how many of them were there?"
        if base.intent == "count-signatories" and not (leans or u.deeds & _OF_SIGNATORIES) and u.probability(*_COUNTED_THERE) < _EVEN:
            return Refusal("not-in-corpus", near=near(self._catalogue, u), plan=base)  # "how many recommendations does the letter make?"
        if intent.name in ONE_DOCUMENT:
            found = self._documents.about_one(u, base, context)
            if isinstance(found, Refusal) and found.reason == "no-such-date" and (event := _event_of_the_day(u)):
                return replace(base, intent="event-detail", events=(event,))  # "how many companies were on the list of 1 August?"
            return self._of_the_same_kind(u, found, context) if intent.name == "addressee" else found
        if intent.name in SETS:
            return self._documents.set_of(u, base, context)
        if intent.name in _OF_ORGANISATION:
            return self._organisations.about_them(u, base, context)
        if intent.name == "date" and "timeline" in u.deeds and (steps := self._times.steps_asked(u, base)):
            return replace(base, intent="events", detail="", topics=(u.topics[0].id,), events=steps)
        if intent.name in _POINTS_IN_TIME:
            found = self._times.point(u, base, context)
            return self._of_its_day(u, found) if intent.name == "event-detail" else found
        if intent.name in PAIRS_IN_TIME:
            return self._times.pair(u, base, context)
        if intent.name == "events" and {"next", "timeline"} <= u.deeds and "when" in u.asked and u.probability("next") > _PERHAPS:
            return replace(base, intent="next", detail="")  # "what is the next date on the timeline?"
        if base.intent in _MILESTONES and "next" in u.done and not base.dates and u.deeds & {"apply", "timeline"}:
            return replace(base, detail="")  # "which deadlines are still ahead of us?"
        if intent.name in RANGES:
            if (base.countries or base.sectors) and base.intent in _DOCUMENTS and not base.organisations:
                return replace(base, intent=_DOCUMENTS[base.intent], detail="" if base.detail == ALL else base.detail)
            found = self._times.range(u, base, context)
            if isinstance(found, Refusal) and intent.name == "documents" and u.topics[0].words >= MIN_EVIDENCE:
                return self._documents.about_topic(u, replace(base, intent="documents-about"), context)  # of no time, but on something
            return found
        if intent.name == "about" and intent.probability < _ABOUT_THE_BOT:
            return Refusal("unclear", near=near(self._catalogue, u), plan=base)
        if intent.name == "most-active" and u.chooses_a_document:
            return replace(base, intent="most-signed")  # "which letter has the most signatories?"
        if intent.name == "all-signatories" and not base.dates:
            return Refusal("unclear", plan=base)
        if intent.name == "documents-about":
            return self._documents.about_topic(u, base, context)
        if intent.name == "documents-to":
            if u.addressed_too and not base.organisations:  # whoever names an addressee asks for letters to that person
                base = replace(base, certainty=round(u.probability("documents-to", "documents", "documents-about", "addressee"), 4))
            return self._of_the_same_kind(u, self._documents.sent_to(u, base, context), context)
        if intent.name == "stance" and u.first_asked != "who" and u.topics[0].words < _SOME and self._documents.is_unmistakable(u):
            # "What did the 71 French organisations hold against France?" is what their letter says.
            return with_topics(u, replace(base, intent="document-position", detail="", documents=(u.documents[0].id,)))
        if intent.name == "stance":
            return self._organisations.stance(u, base, context)
        if intent.name == "provision" or (intent.name == "passage" and base.provisions):
            return self._provision(u, replace(base, intent="provision"), context)
        if intent.name == "passage" and u.documents[0].cover >= _TITLED and is_evident(u):
            return replace(base, documents=(u.documents[0].id,))
        if intent.name == "definition":
            return self._definition(u, base)
        if intent.name == "register" and context.last and context.last.intent in _OF_SIGNERS and _may_lean(u):
            return self._followups.followed_up(u, context)  # "any Germans among them?", "which of them are Italian?"
        if intent.name == "register":
            if u.addressed_too and base.kinds:  # "the letter to Gabriel Attal: how many organisations?"
                counted = base.intent.startswith("count-")
                return self._documents.about_one(u, replace(base, intent="count-signatories" if counted else "signatories"), context)
            return self._organisations.register(u, base)
        if intent.name in ("latest", "first") and not base.organisations and context.last and len(u.reading.words) <= 5:
            return replace(base, organisations=context.last.organisations)
        return base

    def _of_its_day(self, u: Understanding, found: Plan | Clarification | Refusal) -> Plan | Clarification | Refusal:
        """Return what was found, but no milestone of another day than the one named: "the vote of 26 March", where that was in June."""
        if not isinstance(found, Plan) or len(found.events) != 1 or len(found.dates) != 1 or not is_day(found.dates[0]):
            return found
        event = self._catalogue.event_by_id[found.events[0]]
        other = found.dates[0] not in (event.date, event.end_date) and is_day(event.date) and not u.asked & _SIDES
        return Refusal("no-such-date", near=(event.id,), missing=found.dates[0], plan=found) if other else found

    @staticmethod
    def _of_each(u: Understanding, *, whether: bool) -> str | None:
        """Return the detail of whether organisations signed: which of them did, "GESAC or CEATL?", or whether both; None if neither is asked.

        Those that documents are called by choose none of these: "either the proposal of UVA and NAVA or the release of EMMA and ENPA".
        """
        called = frozenset[str]().union(*(u.names_in(document.id) for document in u.documents[:_FEW_NAMED]))
        if u.offers_a_choice and not set(u.organisations) <= called and len(u.organisations) <= _CHOICES:
            return WHICH
        return "" if whether and "both" in u.asked else None

    def _spoken_for(self, u: Understanding, base: Plan, context: Context) -> Plan | None:
        """Return what an organisation said, where it is asked who spoke for it: a statement tells its speaker."""
        if u.first_asked != "who" or not u.deeds & _SPEAKING or u.deeds & _SIDES_TAKEN or base.kinds or base.speakers:
            return None
        last = context.last
        if len(base.organisations) == 1 and "speak" in u.deeds:
            asked = with_topics(u, replace(base, intent="position", detail="", countries=(), sectors=()))
        elif last and last.intent == "position" and not base.organisations and len(u.reading.words) <= _FEW_WORDS:
            asked = last  # "and who spoke in its name?"
        else:
            return None
        spoke = (p for p in self._catalogue.positions if asked.organisations[0] in p.organisations and p.speaker)
        return replace(asked, certainty=max(asked.certainty, _LIKELY)) if next(spoke, None) else None

    def _senders(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        """Return who signed the one letter to somebody, or the letters to that person: "who wrote to von der Leyen in July?"."""
        sent = self._documents.sent_to(u, replace(base, intent="documents-to"), context)
        if isinstance(sent, Plan) and len(sent.documents) == 1:
            return replace(sent, intent="signatories", detail="", countries=(), sectors=())
        return sent

    @staticmethod
    def _of_the_same_kind(u: Understanding, sent: Plan | Clarification | Refusal, context: Context) -> Plan | Clarification | Refusal:
        """Return what was asked of the last document for the one letter that is named by whom it went to: "and those of the one to Borne?"."""
        last = context.last
        alike = last is not None and last.intent in _SIGNING and u.probability("followup") > _PERHAPS and not u.asked & QUESTIONS
        if last is None or not alike or not isinstance(sent, Plan) or len(sent.documents) != 1:
            return sent
        return replace(sent, intent=last.intent, detail="", organisations=last.organisations)

    @staticmethod
    def _asks_for_addressee(u: Understanding) -> bool:
        """Tell whether it is asked who somebody is to whom letters went, of whom no more is known: "who is Henna Virkkunen?"."""
        known = u.addressed_too and not (u.organisations or u.reading.speakers or u.reading.unknown_names)
        return bool(known) and u.first_asked == "who" and u.explained(u.words_of_addressees) >= _MOSTLY

    def _signed_by_company(self, u: Understanding, base: Plan) -> Plan | None:
        """Return the plan for whether a company signed the Code of Practice, where a milestone tells that of it: "did xAI sign it?"."""
        if "sign" not in u.deeds or u.asked & QUESTIONS or u.deeds & _TALKING or base.kinds or base.dates or len(base.organisations) > 1:
            return None
        for event, company in self._companies_named(u, base):
            own = u.names_of_event(event.id) & frozenset(u.reading.stems) - set(map(stem, key_of(company.name)))
            if u.mass(own) >= _SOME:
                return _asked_of(company, event, base)
        return None

    def _companies_named(self, u: Understanding, base: Plan) -> Iterator[tuple[Event, Company]]:
        """Yield the companies named in a question of which a milestone tells whether they signed."""
        said = f" {' '.join(word.key for word in u.reading.words)} "
        known = {self._catalogue.organisation_by_id[org].short_name for org in base.organisations}
        for event in self._catalogue.events:
            for company in event.companies:
                if company.name in known or any(f" {' '.join(key_of(name))} " in said for name in (company.name, *company.aliases)):
                    yield event, company

    def _another_company(self, u: Understanding, base: Plan) -> Plan | Refusal:
        """Return the same of another company: "and Meta?" after Google; of one that no milestone names nothing is known."""
        for event, company in self._companies_named(u, base):
            return _asked_of(company, event, base)
        return Refusal("not-in-corpus", near=near(self._catalogue, u), plan=base)

    def _signed_by_companies(self, u: Understanding, base: Plan) -> str | None:
        """Return the milestone that is itself a signing: of the Code of Practice, which companies that make models signed, or of the law.

        Only where nothing speaks for a letter: neither its kind nor its date nor a word that the milestone's names have not.
        """
        if base.kinds or base.dates or base.countries or base.sectors:
            return None
        document = u.documents[0]
        signing = (event for event in u.undated_events[:_LIKELIEST] if "sign" in self._times.deeds_of(event.id))
        best = max(signing, key=lambda event: event.score, default=None)
        if best is None or best.words < MIN_EVIDENCE / 2:
            return None
        return best.id if u.mass(document.covered - u.names_of_event(best.id)) < _SOME else None

    def _definition(self, u: Understanding, base: Plan) -> Plan | Refusal:
        """Find what says what something is: the provision on it, or else its milestone."""
        if base.provisions:
            return replace(base, intent="provision")
        if base.organisations:
            return replace(base, intent="about-organisation")
        if u.reading.unknown_names:
            return Refusal("unknown-subject", near=near(self._catalogue, u), missing=" ".join(u.reading.unknown_names), plan=base)
        topic, provision, event = u.topics[0], u.provisions[0], u.undated_events[0]
        if "require" in u.deeds and provision.words >= MIN_EVIDENCE:  # "what information must the maker of a model hand on?"
            sure = round(u.probability("definition", "provision"), 4)
            return replace(base, intent="provision", provisions=(provision.id,), certainty=max(base.certainty, sure))
        if max(u.explained(thing.covered) for thing in (topic, provision, event)) < _HALF:
            return replace(base, intent="passage")  # "what is its standing on the Code?"
        entry = self._catalogue.topic_by_id[topic.id]
        if topic.cover >= max(_MOSTLY, provision.cover - _ABOUT, event.cover - _ABOUT) and (entry.provision or entry.event):
            if entry.provision:
                return replace(base, intent="provision", provisions=(entry.provision,))
            return replace(base, intent="event-detail", events=(entry.event or "",))
        if provision.cover >= max(_MOSTLY, event.cover - _ABOUT):
            return replace(base, intent="provision", provisions=(provision.id,))
        if event.words >= _SOME and event.cover >= _HALF:
            return replace(base, intent="event-detail", events=(event.id,))
        return replace(base, intent="passage")

    def _provision(self, u: Understanding, base: Plan, context: Context) -> Plan | Refusal:
        asked = state_asked(u.reading.text, [date[:4] for date in u.dates])
        if base.provisions and asked is None:
            return replace(base, provisions=self._fines_for(u, base.provisions) or base.provisions)
        for mention in u.reading.provisions:
            if found := find_unit(self._catalogue, mention.unit, u.reading.language, asked):
                return replace(base, detail=found.unit.id, documents=(found.document.id,), provisions=())
        if base.provisions:
            return base
        if u.reading.provisions:
            return Refusal("not-in-corpus", near=near(self._catalogue, u), missing=u.reading.provisions[0].text, plan=base)
        best = u.provisions_meant[0]
        if "enforce" not in u.deeds and (fines := self._fines_for(u, ())):  # who watches and fines is told by who watches
            return replace(base, provisions=fines[:1], certainty=max(base.certainty, _LIKELY))
        if best.words >= 1.5 or best.meaning > STANDS_OUT:
            return replace(base, provisions=(self._provision_done(u, best).id,))
        if context.last and context.last.provisions:
            return replace(base, provisions=context.last.provisions)
        return Refusal("unclear", near=near(self._catalogue, u), plan=base)

    def _fines_for(self, u: Understanding, named: Sequence[str]) -> tuple[str, ...]:
        """Return the provisions on fines where these are asked for and the named ones are about something else; else none."""
        if "fine" not in u.deeds or any("fine" in self._deeds_of_provision(slug) for slug in named):
            return ()
        fines = [provision.id for provision in u.provisions if "fine" in self._deeds_of_provision(provision.id)]
        duty = next((self._catalogue.provision_by_slug[p.id].provision for p in u.provisions if p.id not in fines), "")
        # "The fine for a deepfake without a label" is that which backs the article on labels.
        return tuple(sorted(fines, key=lambda slug: duty not in self._catalogue.provision_by_slug[slug].requires))

    def _provision_done(self, u: Understanding, best: Reference) -> Reference:
        """Return the provision about what is done by whoever is named: providers of models stand in many, "publish" in few of these."""
        wanted = u.deeds & _TELL_PROVISIONS
        fitting = [provision for provision in u.provisions_meant if wanted <= self._deeds_of_provision(provision.id)]
        return best if best in fitting else max(fitting, key=lambda provision: provision.score + provision.words, default=best)

    def _deeds_of_provision(self, slug: str) -> frozenset[str]:
        """Return what a provision is about, by its English names."""
        names = self._catalogue.labels["en"].provisions.get(slug, ())
        return deeds_of_names((self._catalogue.provision_by_slug[slug].title, *names))


def _asked_of(company: Company, event: Event, base: Plan) -> Plan:
    return replace(base, intent="company-signed", detail=company.name, events=(event.id,), organisations=(), certainty=_LIKELY)


def _is_narrowed(plan: Plan) -> bool:
    """Tell whether organisations, countries or sectors are named."""
    return bool(plan.organisations or plan.countries or plan.sectors)


def _names_no_document(u: Understanding, plan: Plan, context: Context) -> bool:
    """Tell whether those of a country or sector are asked for that signed anything at all: "a text of the campaign" is any of them."""
    if not _is_narrowed(plan) or plan.dates or plan.organisations or context.document:
        return False
    if not set(plan.kinds) <= {_CAMPAIGN}:
        return False
    # "Danish organisations" are those who are asked for, and no words for the letter to the Danish ministers.
    said = u.documents[0].covered - u.stems_of_restrictions - {stem(word.key) for word in u.words_of_kinds}
    return u.mass(said) < (MIN_EVIDENCE if plan.intent in _OF_ALL_THERE_IS else _SOME)


def _stranger(u: Understanding) -> str:
    """Return the name that is nobody's in the register, if there is one in the question."""
    acronyms = (word.text for word in u.reading.unheard if word.text.isupper())
    return u.unregistered_name or " ".join(u.reading.unknown_names) or " ".join(acronyms)


def _may_lean(u: Understanding) -> bool:
    """Tell whether a question for those of a country or sector may be about the list just given, and not about the whole register."""
    few = len(u.reading.words) <= _FEW_WORDS and u.probability("register") < _SURELY
    back = few or u.wish.back > _BACK  # "and which of those are publishers of music?"
    return u.probability("followup") > _PERHAPS or (back and bool(u.reading.countries or u.reading.sectors))


def _unknown_authors(u: Understanding, decided: Plan | Clarification) -> str:
    """Return the acronyms that nobody knows, beside a document that was found without them: "ADAMI's letter of October"."""
    plan, asked_back = (decided.plan, decided.slot == "documents") if isinstance(decided, Clarification) else (decided, False)
    of_document = plan.intent in ONE_DOCUMENT | SETS | {"date"} and (asked_back or bool(plan.documents))
    return " ".join(name for name in u.reading.unknown_names if name.isupper()) if of_document and not plan.organisations else ""


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
