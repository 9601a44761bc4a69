"""Questions that lean on the conversation: a new thing in place of the old, or the answer to a question back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.named_deeds import STEPS, deeds_of_event, deeds_of_title
from bot.answers.planning.context import Context
from bot.answers.planning.documents import Documents
from bot.answers.planning.elsewhere import POINTS_IN_TIME
from bot.answers.planning.evidence import (
    BACKERS,
    CLEAR_DATE,
    COUNT_BACKERS,
    COUNTS,
    DAYS,
    LISTED,
    MIN_EVIDENCE,
    ONE_DOCUMENT,
    SETS,
    base_plan,
    counted,
    denies_some,
    detailed,
    is_clear,
    is_evident,
    leader,
    left_out,
    near,
    with_topics,
)
from bot.answers.planning.fits import TAKING_SIDES
from bot.answers.planning.inquiry import ABOUT_ONE_LIST, OF_ONE_LIST, OF_THE_REGISTER, SIGNED_BY_SOMEBODY, SIGNING, Inquiry
from bot.answers.planning.lawmaking import Lawmaking, makers_named, names_the_omnibus
from bot.answers.planning.strangers import unheard_part
from bot.answers.plans import BOUND, CHANGED, EXEMPT, FORCE, LEANS, OF_A_COMPANY, OTHERS_MAY, WHETHER, WITHOUT, Clarification, Plan, Refusal
from bot.answers.question_words import QUESTIONS
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.facts import MODEL, organisations_where, part_of, topics_of

_FEW = 6  # words of a question that asks for nothing but a number
_YEAR = 4  # digits
_FEW_OF_THEM = 9  # the same of those listed before: "how many of them are there altogether?"
_SURE = 0.9  # certainty that a question word alone asks about the last answer
_SURELY = 0.8  # probability from which something else is asked than of what was listed
_HAPPENING = frozenset({"demand", "adopt", "publish", "sign", "apply", "begin", "end"})
_SAID_BY_SOMEBODY = ("position", "compare", "stance")
_OF_WORDS = frozenset({"about", "say", "require", "demand"})
_OF_A_WORD = frozenset({"followup", "date", "addressee", "occasion"})  # as which "who else?" and "and when?" are read
_SOME, _NAMES_A_MATTER = 1.0, 3.0  # rarity of words that name something, and of those that name a topic whatever was spoken of
_ALONE = 2  # words of one that is a word of asking alone, whatever it looks like
_WORDS_OF_ASKING = frozenset({"when", "whom", "why"})
_BARE = 3  # the same, that is hardly more than a question word: "and when?"
_OF_A_LIST = frozenset({"sign", "join", "list", "complete"})
_OF_THOSE_WHO_SIGNED = _OF_A_LIST | {"send", "represent", "register", "publish", "remain"}  # "who disagreed?" asks of others
_COUNTING = _OF_A_LIST | {"register", "source", "require"}  # the last one of "how many should there be?"
_OF_UTTERING = frozenset({"say", "send", "publish", "register"})  # deeds of whoever says something, who may write it
_LIKELY_SAID = 0.2  # probability from which it is asked what one named after a milestone said of it
_AMONG_THEM = 0.5  # probability from which those just listed are meant
# What is told of no organisation, has no other date, and is of no country: after these "and GEMA?" and "and in 2025?" mean nothing.
_OF_NOBODY = frozenset({
    "date", "in-force", "provision", "events", "count-events", "event-detail", "next", "applicable", "days-until", "days-since",
    "days-between", "order", "signing", *OF_A_COMPANY, CHANGED, BOUND, EXEMPT, OTHERS_MAY, FORCE, "combine", "count-combine",
})  # fmt: skip
_OF_NO_TIME = (_OF_NOBODY | {"about-organisation", "register", "count-register"}) - {
    "in-force", "events", "count-events", "applicable", "combine", "count-combine",
}  # fmt: skip
_OF_NO_COUNTRY = (_OF_NOBODY | {"compare", "addressee", "about-organisation"}) - {"combine", "count-combine"}
_GUESSED = 0.3  # certainty of a last turn below which it was hardly understood
_A_LITTLE = 0.5  # rarity of words by which a milestone may be meant where the conversation tells the rest, or by which it is named less
_APART = 0.5  # rarity of the words by which a short reply means one of the choices rather than another
_OF_A_DOCUMENT = frozenset({"addressee", "publisher", "sources", "languages", "occasion"})  # after which "and Meta?" asks for its signature
_OF_A_TIME = {"documents": "signed-documents", "count-range": "count-documents"}
_ON_A_MATTER = frozenset({"documents-about", "documents-to", "count-documents-to"})


class FollowUps:
    """Completes plans from the conversation."""

    def __init__(self, catalogue: Catalogue, documents: Documents, laws: Lawmaking) -> None:
        self._catalogue = catalogue
        self._documents = documents
        self._laws = laws

    def followed_up(self, u: Understanding, context: Context, provisions: tuple[str, ...] = ()) -> Plan | Clarification | Refusal:
        """Ask the last question again with what is newly named in place of the old, or with `provisions` that are meant."""
        last = context.last
        if last is None:
            return Refusal("unclear", near=near(self._catalogue, u))
        new = base_plan(u, u.intents[0])
        new = replace(new, provisions=new.provisions or provisions)
        if denies_some(u):
            new = replace(new, countries=left_out(new.countries), sectors=left_out(new.sectors))
        if u.lone_month and len(last.dates) == 1:  # "and in December?" is of the year spoken of
            new = replace(new, dates=(f"{last.dates[0][:_YEAR]}-{u.lone_month:02}",))
        plan = replace(last, reached=(), certainty=max(last.certainty, 0.6))
        hinted = u.sectors_hinted if last.intent in ABOUT_ONE_LIST else ()  # "just the publishers"
        if "outside" in u.deeds and not u.deeds & _OF_WORDS:
            return Refusal("not-in-corpus", near=near(self._catalogue, u), plan=plan)  # "and what is its turnover?"
        if new.organisations and "say" in u.deeds and last.intent in ABOUT_ONE_LIST:
            return with_topics(u, replace(new, intent="position", detail="", certainty=plan.certainty))  # "what about IFPI's position?"
        if new.organisations and last.intent in OF_THE_REGISTER:
            return Plan("about-organisation", organisations=new.organisations[:1], certainty=plan.certainty)
        if last.intent in _ON_A_MATTER and (listed := self._of_those_listed(u, last, new)) is not None:
            return listed
        if last.quoted and (new.organisations or new.dates or new.countries):
            return Refusal("unclear", near=near(self._catalogue, u), plan=plan)  # the words that stood in the question were one's own
        told = last.intent in _OF_A_DOCUMENT or (last.intent == "passage" and last.detail)  # "which MEPs hosted it?", "and FIAPF?"
        if new.organisations and told and len(last.documents) == 1 and last.certainty < _GUESSED:
            return Refusal("unclear", near=near(self._catalogue, u), plan=plan)  # after what was hardly understood nothing is asked of a letter
        if new.organisations and told and len(last.documents) == 1:
            return replace(plan, intent="signed", organisations=new.organisations, detail="")
        if (new.organisations or new.countries or new.sectors) and last.intent in _OF_A_TIME:
            return replace(plan, intent=_OF_A_TIME[last.intent], organisations=new.organisations, countries=new.countries, sectors=new.sectors)
        if new.organisations and len(last.events) == 1 and u.probability("position") >= _LIKELY_SAID:
            matters = [topic.id for topic in self._catalogue.topics if topic.event == last.events[0]]
            if spoken := tuple(topic for topic in matters if self._documents.speaks_of(new.organisations[0], topic)):
                return replace(new, intent="position", detail="", topics=spoken, certainty=_SURE)  # "ECSA's take?" after a vote
        if new.organisations and last.intent == "document-position" and len(last.documents) == 1:
            return self._beside_a_document(last, new)
        of_a_day = last.intent in POINTS_IN_TIME and len(last.documents) == 1 and not last.events
        if of_a_day and new.dates and not (new.organisations or new.countries or new.sectors or new.provisions):
            return self._of_that_day(u, last)  # "when was the letter of 1 February 2024?", "and that of 28 March 2025?"
        asked = ((new.organisations, _OF_NOBODY), (new.dates, _OF_NO_TIME), (new.countries or new.sectors, _OF_NO_COUNTRY))
        if not new.provisions and any(named and last.intent in such for named, such in asked):
            return Refusal("unclear", near=near(self._catalogue, u), plan=plan)  # "and GEMA?" after when a vote was
        if new.organisations and last.speakers and not u.reading.speakers:
            # "And ICMP on that draft?" after the words of somebody who spoke for another one.
            return replace(new, intent="position", detail="", topics=topics_of(self._catalogue, (context.told,)), certainty=plan.certainty)
        if new.organisations:
            plan = replace(plan, organisations=new.organisations)
            if plan.intent == "position" and new.dates:
                plan = replace(plan, dates=new.dates)  # "and CEPIC in July 2025?"
            if u.asks_for_all and plan.intent in SIGNED_BY_SOMEBODY and not new.dates:
                plan = replace(plan, dates=(), detail="")  # after those of 2025: "and FIA, in all?"
            if plan.intent == "compare" and len(new.organisations) == 1:
                plan = replace(plan, intent="position")  # "and the news publishers?" after two that were compared
            if plan.intent in ("signatories", "count-signatories", "completeness", "missing"):
                plan = replace(plan, intent="signed", countries=(), sectors=(), detail="")
        elif new.provisions:
            plan = replace(plan, provisions=new.provisions, events=())
        elif plan.provisions and plan.intent in POINTS_IN_TIME and u.undated_events[0].words >= MIN_EVIDENCE:
            plan = replace(plan, provisions=(), events=(u.undated_events[0].id,))  # "and until the high-risk rules for products?"
        elif plan.provisions and (numbered := self._numbered(u, plan.provisions[0])):
            said = u.deeds & _OF_WORDS or not self._catalogue.provision_by_slug[numbered].applies_from
            plan = replace(plan, intent="provision" if said else plan.intent, provisions=(numbered,), events=())
        elif new.dates and plan.intent in SIGNED_BY_SOMEBODY and last.reached:
            # "How many of them in 2025?" is of those listed; after those of 2023, "and in 2025?" is of others.
            plan = replace(plan, dates=new.dates, detail=new.detail, reached=() if last.dates else last.reached)
            plan = (u.wish.counts > COUNTS and counted(plan)) or plan
        elif new.dates and plan.intent in ONE_DOCUMENT | SETS:
            return self._of_that_day(u, plan)
        elif new.dates:
            plan = replace(plan, dates=new.dates)
        elif new.countries and (letters := self._of_the_country(u, plan, new.countries)):
            of_others = replace(plan, countries=(), sectors=())
            if len(letters) == 1:
                return replace(of_others, documents=letters)
            return Clarification(replace(of_others, documents=()), "documents", letters)
        elif plan.intent == "position" and (new.countries or new.sectors):  # "and the journalists of Poland?": of others than the last
            of_others = replace(plan, intent="stance", detail="any", organisations=(), speakers=())
            plan = replace(of_others, countries=new.countries, sectors=new.sectors)
        elif new.countries or new.sectors or hinted:
            if plan.intent == "signed":  # "is GEMA one of them?", "which Italian ones?"
                plan = replace(plan, intent="signatories", organisations=(), detail="")
            plan = replace(plan, countries=new.countries or plan.countries, sectors=new.sectors or hinted or plan.sectors)
            if new.countries:
                plan = replace(plan, countries=new.countries)
            if plan.intent in OF_ONE_LIST and new.countries and (new.sectors or u.sectors_hinted) and self._names_nobody(plan, u):
                plan = replace(plan, intent="signatories", detail=WHETHER)  # "and the Finnish illustrators?" asks of one in particular
        elif plan.intent in _SAID_BY_SOMEBODY and (stranger := self._stranger_in(u)):
            return Refusal("unknown-subject", near=near(self._catalogue, u), missing=stranger, plan=plan)
        elif plan.intent in _SAID_BY_SOMEBODY and (matter := self._of_its_series(u, plan)):
            plan = replace(plan, topics=(matter,), dates=(), detail="" if plan.intent == "position" else plan.detail)
        elif plan.intent in _SAID_BY_SOMEBODY:
            spoken_of = plan.topics
            plan = with_topics(u, plan) if u.topics[0].words >= _SOME or not plan.topics else plan
            if spoken_of and plan.topics and spoken_of[0] not in plan.topics:
                plan = replace(plan, dates=())  # "and on the final Code?" after the agreement of December 2023
            if plan.intent == "position" and u.asked & {"before", "after"}:
                plan = replace(plan, detail="", dates=())  # "and after the deal?"
            plan = replace(plan, detail=detailed("stance", u)[1]) if plan.intent == "stance" and u.done & TAKING_SIDES else plan
        elif u.documents[0].words >= MIN_EVIDENCE and plan.documents:
            plan = replace(plan, documents=(u.documents[0].id,))
        elif plan.events and any(subject.id != MODEL for subject in u.reading.subjects):
            return Refusal("unclear", near=near(self._catalogue, u), plan=plan)  # "and for small firms?" asks for no milestone
        elif plan.events and u.asked & {"before", "after"} and (beside := self._beside_in_time(u, plan.events[0])):
            plan = replace(plan, events=(beside,), intent="date" if plan.intent not in POINTS_IN_TIME else plan.intent)
        elif plan.events and (begun := self._begins_likewise(u, plan.events[0])):
            plan = replace(plan, events=(begun,), intent="date" if plan.intent not in POINTS_IN_TIME else plan.intent)
        elif plan.events and (related := self._related(u, plan.events[0])):
            plan = replace(plan, events=(related,), intent="date" if plan.intent not in POINTS_IN_TIME else plan.intent)
        elif u.events[0].words >= 2.0 and plan.events:
            plan = replace(plan, events=(u.events[0].id,))
        elif len(plan.documents) == 1 and u.deeds & _OF_WORDS and len(u.reading.words) <= _BARE:
            return self._about_it(plan) or plan  # "and what did they want?"
        else:
            return Refusal("unclear", near=near(self._catalogue, u), plan=plan)
        return plan

    @staticmethod
    def counted_again(q: Inquiry) -> Plan | None:
        """How many days until another milestone, after those until one: "and till the Annex III stuff?"."""
        u = q.u
        before = next((plan for plan in reversed(q.context.plans) if plan.intent == "days-until"), None)
        otherwise = q.is_narrowed or q.base.kinds or q.base.dates or q.base.provisions or u.deeds - {"apply", "duration", "remain"}
        asked = "until" in u.asked and q.intent.name == "followup" and not u.asked & QUESTIONS - {"how-many", "when"}
        if before is None or otherwise or not asked or (best := u.undated_events[0]).words < MIN_EVIDENCE:
            return None
        return Plan("days-until", events=(best.id,), basis=LEANS)

    def _beside_a_document(self, last: Plan, new: Plan) -> Plan:
        """Return the plan for what another said on the matters of a document: "and EFJ?" after what the statement before the vote asks for."""
        told = last.topics or topics_of(self._catalogue, last.documents)
        matters = [topic for topic in dict.fromkeys(told) if self._documents.speaks_of(new.organisations[0], topic)]
        return replace(new, intent="position", detail="", organisations=new.organisations[:1], topics=tuple(matters[:2]), certainty=_SURE)

    def _of_that_day(self, u: Understanding, plan: Plan) -> Plan | Clarification | Refusal:
        """Return the plan with the document of the day that is named in place of the one spoken of."""
        if alike := self.likest_of_that_time(u, plan):
            return replace(plan, documents=(alike,))
        found = self._documents.one(u, Context(), joint=False)
        if isinstance(found, Refusal):
            return found
        if isinstance(found, tuple):
            return Clarification(plan, "documents", found)
        return replace(plan, documents=(found,))

    def likest_of_that_time(self, u: Understanding, plan: Plan) -> str | None:
        """Return the document of a time that is called like the one spoken of: "and the earlier one, from September?" after a French letter."""
        if len(plan.documents) != 1 or u.mass(u.stems_of_what_is_named) >= _SOME:
            return None
        others = self._documents.within(tuple(one.id for one in self._catalogue.documents if one.id != plan.documents[0]), u.dates)
        return _likest(u, plan, others)

    def likest_to_them(self, u: Understanding, plan: Plan) -> str | None:
        """Return the document to those named that is most like the one spoken of: "and the one that went to Micallef as well?"."""
        named = u.addressed_too
        sent = [d.id for d in self._catalogue.joint_documents() if named and named <= u.addressees_of(d.id) and d.id not in plan.documents]
        return _likest(u, plan, sent)

    def _beside_in_time(self, u: Understanding, event: str) -> str | None:
        """Return the nearest milestone that is named before or after the one spoken of in its matter: "and before that, in committee?"."""
        day, matter, earlier = self._catalogue.event_by_id[event].date, u.matter_of_event(event), "before" in u.asked
        alike = [one for one in u.undated_events if one.id != event and u.matter_of_event(one.id) == matter and one.words >= _A_LITTLE]
        days = {one.id: self._catalogue.event_by_id[one.id].date for one in alike}
        beside = [one for one in alike if (days[one.id] < day if earlier else days[one.id] > day)]
        named = [one.id for one in beside if one.words >= max(other.words for other in beside) - _A_LITTLE]
        return (max if earlier else min)(named, key=lambda one: days[one], default=None)

    def _begins_likewise(self, u: Understanding, event: str) -> str | None:
        """Return the milestone named best if something begins to apply at it and at the one spoken of: "and for general-purpose models?"."""
        best = u.undated_events[0]
        both = all("apply" in deeds_of_event(self._catalogue, one) for one in (best.id, event))
        return best.id if both and best.words >= MIN_EVIDENCE and u.matter_of_event(best.id) == u.matter_of_event(event) else None

    def _related(self, u: Understanding, event: str) -> str | None:
        """Return the milestone that is meant beside the one spoken of, see `related_event`."""
        return u.related_event(event, self._done_likewise(u, event), self._laws.beside(event))

    def _done_likewise(self, u: Understanding, event: str) -> frozenset[str]:
        """Return the milestones at which the same was done: after when the Council adopted it, "and Parliament?" asks for its adoption.

        Where an institution is named, those at which it did so alone: no agreement of both is meant. Of the other law, "and the omnibus?",
        those of whoever took the step spoken of.
        """
        done = deeds_of_event(self._catalogue, event) & STEPS
        named = makers_named(u) or (self._laws.makers[event] if names_the_omnibus(u) else frozenset())
        likewise = frozenset(other.id for other in self._catalogue.events if done & deeds_of_event(self._catalogue, other.id))
        theirs = frozenset(other for other in likewise if self._catalogue.lawmakers_by_event[other] == named)
        return theirs if named else likewise

    def _of_its_series(self, u: Understanding, last: Plan) -> str | None:
        """Return the topic of another step of the same matter: "and about the final version?" after what was said on the first draft."""
        event = self._catalogue.topic_by_id[last.topics[0]].event if last.topics else None
        related = u.related_event(event) if event and u.topics[0].words < _NAMES_A_MATTER else None
        return next((topic.id for topic in self._catalogue.topics if topic.event == related), None) if related else None

    def _of_those_listed(self, u: Understanding, last: Plan, new: Plan) -> Plan | Refusal | None:
        """Return which of the documents listed on a matter somebody signed, or which are of a time: "and GEMA?", "only those of 2024"."""
        if new.organisations:
            return Plan("signed-documents", organisations=new.organisations, reached=last.documents, certainty=max(last.certainty, _SURE))
        if new.countries or new.sectors:
            return Refusal("unclear", near=near(self._catalogue, u), plan=last)
        if not new.dates:
            return None
        kept = self._documents.within(last.documents, new.dates)
        return replace(last, documents=kept, reached=()) if kept else Refusal("not-in-corpus", near=near(self._catalogue, u), plan=last)

    @staticmethod
    def _stranger_in(u: Understanding) -> str:
        """Return the name of somebody whom nobody knows, if the question names nothing else: "and Spotify?"; else empty."""
        if u.reading.speakers or u.topics[0].words >= _SOME:
            return ""
        return " ".join(u.reading.unknown_names) or u.lone_name

    def _of_the_country(self, u: Understanding, last: Plan, countries: Sequence[str]) -> tuple[str, ...]:
        """Return the documents that are called after a country, where nobody of it signed the last one: "and the French one?"; else none."""
        of_one = last.intent in ABOUT_ONE_LIST - {BACKERS, COUNT_BACKERS} and len(last.documents) == 1
        if not of_one or u.points_back or (u.chooses and u.wish.back > _AMONG_THEM):
            return ()  # "which of them are from France?" is of the same one
        signed = self._catalogue.document_by_id[last.documents[0]].signatory_ids
        if organisations_where(self._catalogue, countries=countries, among=signed):
            return ()
        if u.reading.sectors or u.sectors_hinted:
            return ()  # "and the Finnish illustrators?" asks for no letter
        return self._documents.called_after(u, countries)

    def _backed_alone(self, last: Plan) -> str | None:
        """Return the one document in which whoever was spoken of had a part, of whom no signature is known; None where there are several."""
        if last.intent != "signed-documents" or last.reached or len(last.organisations) != 1:
            return None
        taken = [d.id for d in self._catalogue.joint_documents() if part_of(self._catalogue, last.organisations[0], d).role]
        return taken[0] if len(taken) == 1 else None

    def _names_nobody(self, plan: Plan, u: Understanding) -> bool:
        """Tell whether nobody of the country and sector of a plan is known to have signed its document."""
        sectors = plan.sectors or u.sectors_hinted
        signed = self._catalogue.document_by_id[plan.documents[0]].signatory_ids if len(plan.documents) == 1 else frozenset()
        return bool(signed) and not organisations_where(self._catalogue, countries=plan.countries, sectors=sectors, among=signed)

    def asked_alone(self, q: Inquiry) -> Plan | Refusal | None:
        """As in "who else?", "and when?": a question word alone, after a list or one that is hardly anything else."""
        last = q.context.last
        if last is not None and len(q.u.reading.words) <= _BARE and q.names_nothing(_SOME):
            if last.intent in LISTED and q.u.deeds <= {"list"} and (q.u.first_asked == "who" or (q.u.deeds and not q.u.asked)):
                return replace(last, intent=LISTED[last.intent], reached=(), certainty=max(last.certainty, _SURE))  # "which?", "name them"
            if last.intent == "signed" and q.u.first_asked == "why" and "not" in q.u.asked:
                return q.refused("not-in-corpus")  # "why not?" of one that is not known to have signed
        addressed = q.u.first_asked == "whom" and not q.u.deeds - {"addressee"} and q.is_short and q.names_nothing(_SOME)
        if last is not None and addressed and last.intent in _SAID_BY_SOMEBODY and q.context.document:
            return Plan("addressee", documents=(q.context.document,), certainty=max(last.certainty, _SURE))  # "to whom?"
        if last is not None and self._asks_what_it_was_at_first(q, last):
            return replace(last, intent="date", detail="", reached=(), certainty=max(last.certainty, _SURE))
        otherwise = q.u.asked & QUESTIONS - {"whom"} and not q.u.chooses  # French "à quelle", Irish "cén ócáid"
        occasion = last is not None and q.u.deeds == {"occasion"} and not otherwise and q.is_short and q.names_nothing(_SOME)
        if last is not None and occasion and len(last.documents) == 1 and not last.events:
            return Plan("occasion", documents=last.documents, certainty=max(last.certainty, _SURE))  # "on what occasion?"
        milestone = q.context.milestone if occasion and q.intent.name == "followup" else None
        if last is not None and milestone and not self._catalogue.event_by_id[milestone].companies:  # which gave reasons of their own
            return self._about_it(last)  # "na jakiej podstawie?": another one that has "on the basis of" in its name is not meant
        # "When did they announce it?", "when did they write that?"; what "was published" may be the draft that they spoke of.
        uttered = bool(q.u.deeds - {"publish"}) and q.u.deeds <= _OF_UTTERING
        if last is not None and last.intent == "position" and last.organisations and uttered and self._asks_when_alone(q):
            return replace(last, intent="said", told=q.context.told, certainty=max(last.certainty, _SURE))
        if last is not None and last.intent == "said" and q.u.first_asked == "why" and q.is_short and q.names_nothing(_SOME):
            return replace(last, intent="position", detail="", events=(), reached=(), certainty=max(last.certainty, _SURE))
        if last is not None and (spoken := self._said_by_another(q, last)):
            return spoken
        # "Did any Italians sign?", "which ones?"; "how many signed?", "which are they?"
        leans = last is not None and (last.detail == WHETHER or (last.intent in SIGNING | OF_ONE_LIST and q.intent.probability < _SURELY))
        which = leans and q.u.first_asked == "who" and "sign" not in q.u.deeds
        if last is not None and q.u.deeds == {"about"} and not q.u.asked & QUESTIONS and q.is_short and q.names_nothing(_SOME):
            return self._about_it(last)
        bare = len(q.u.reading.words) <= _ALONE and q.u.first_asked in _WORDS_OF_ASKING  # "kada?" is no greeting
        return self._asked_only(q.u, q.context) if which or bare or q.intent.name in _OF_A_WORD else None

    def _said_by_another(self, q: Inquiry, last: Plan) -> Plan | None:
        """Return the plan for when another one spoke of the same: "and when did Google announce that it would sign?"."""
        matters = [topic for topic in last.topics for org in q.base.organisations if self._documents.speaks_of(org, topic)]
        of_words = last.intent in {"position", "said"} and "say" in q.u.deeds and "when" in q.u.asked
        named = q.base.dates or q.base.kinds or q.base.provisions or q.u.mass(q.u.stems_of_what_is_named) >= _SOME
        if not (of_words and matters) or len(q.base.organisations) != 1 or named:
            return None
        told = Plan("said", organisations=q.base.organisations, topics=tuple(dict.fromkeys(matters)), told=q.context.told)
        return replace(told, certainty=max(last.certainty, _SURE))

    def _asks_what_it_was_at_first(self, q: Inquiry, last: Plan) -> bool:
        """Tell whether the day is asked that the milestone told had before it was put off: "and originally?"."""
        moved = len(last.events) == 1 and self._catalogue.event_by_id[last.events[0]].moved_from is not None
        return moved and q.u.asks_for_the_original and q.is_short and not q.names_things and not q.u.deeds - {"first", "apply"}

    @staticmethod
    def _asks_when_alone(q: Inquiry) -> bool:
        """Tell whether it is asked when, in few words, and nothing is named."""
        return q.u.first_asked == "when" and q.is_short and q.names_nothing()

    @staticmethod
    def _about_it(last: Plan) -> Plan | None:
        """Return the plan for what the one milestone or document spoken of is about."""
        if len(last.events) + len(last.documents) != 1:
            return None
        intent = "event-detail" if last.events else "document-position"
        return Plan(intent, documents=last.documents, events=last.events, certainty=max(last.certainty, _SURE))

    def _asked_only(self, u: Understanding, context: Context) -> Plan | None:
        """Return what a question word alone asks about the last answer: "who else?", "and when?", "why?"; None if it is not that."""
        last, reading = context.last, u.reading
        named = (*reading.organisations, *reading.dates, *reading.kinds, *reading.countries, *reading.sectors, *reading.provisions)
        if last is None or named or len(reading.words) > _BARE:
            return None
        if (happened := u.deeds & _HAPPENING) and last.events and happened.isdisjoint(deeds_of_title(self._catalogue, last.events[0])):
            return None  # "and when did it enter into force?" after when it was published
        plan = replace(last, organisations=(), countries=(), sectors=(), dates=(), reached=(), detail="", certainty=max(last.certainty, _SURE))
        if u.first_asked == "when" and last.intent == "position":
            return replace(last, intent="said", told="" if u.deeds & TAKING_SIDES else context.told)
        if u.first_asked == "when" and (last.events or len(last.documents) == 1 or last.provisions):
            return replace(plan, intent="date", documents=() if last.events else last.documents)
        if len(last.documents) == 1 and u.first_asked == "who" and last.intent in ABOUT_ONE_LIST and u.deeds <= _OF_THOSE_WHO_SIGNED:
            whole = replace(plan, intent="signatories")
            # "Did any Italians sign?", "which ones?"
            return replace(whole, countries=last.countries, sectors=last.sectors) if last.detail == WHETHER else whole
        if len(last.documents) == 1 and u.first_asked in ("whom", "why"):
            numbered = any(word.key.isdigit() for word in reading.words)  # "why only 17?"
            return replace(plan, intent="addressee" if u.first_asked == "whom" else "completeness" if numbered else "occasion")
        if len(last.events) == 1 and u.first_asked == "why":
            told = Plan("event-detail", events=last.events, basis=LEANS)  # a refusal is told with its reasons
            return last if last.intent in OF_A_COMPANY else told if self._catalogue.event_by_id[last.events[0]].companies else replace(
                plan, intent="event-detail"
            )
        return None

    def _numbered(self, u: Understanding, earlier: str) -> str | None:
        """Return the recital or article of which only the number is given, after another one: "and 109?"."""
        kind = earlier.partition("-")[0]
        slugs = (f"{kind}-{word.key}" for word in u.reading.words if word.key.isdigit())
        return next((slug for slug in slugs if slug in self._catalogue.provision_by_slug), None)

    def counted_now(self, u: Understanding, context: Context) -> Plan | None:
        """Return what was just listed as a question for its number: "and how many are they?" """
        if not context.last or "how-many" not in u.asked:
            return None
        reading = u.reading
        named = (*reading.organisations, *reading.dates, *reading.countries, *reading.sectors, *reading.provisions, *u.addressed_too)
        of_days = "duration" in u.done or (u.intents[0].name in DAYS and u.intents[0].probability > _SURELY)  # "how many days until the first?"
        if named or of_days or u.asks_for_makers or not self._leans_for_a_number(u, context):
            return None
        if u.short_turn:
            return None  # "only seven? how many were there supposed to be?" is known as a whole
        if "sign" in u.deeds and len(context.several) > 1 and self._documents.by_place(u, context.several):
            return None  # "how many signed the earlier one?"
        if "both" in u.asked and len(context.told_of(OF_ONE_LIST)) > 1:
            return None  # "how many signed both?"
        last = replace(context.last, certainty=max(context.last.certainty, _SURE))
        if last.intent in OF_THE_REGISTER and u.asks_for_all:  # "how many in all?" after those of a country and sector is of the sector
            return replace(last, intent="count-register", countries=(), sectors=last.sectors if last.countries else (), reached=())
        known = "register" in u.deeds and u.asks_for_all and not u.speaks_of_bodies
        if last.intent == "signed" and len(last.documents) == 1 and (u.deeds & _OF_A_LIST or known):
            return Plan("count-signatories", documents=last.documents, certainty=last.certainty)  # "how many signed altogether?"
        if last.intent in _OF_A_DOCUMENT | {"date"} and u.asks_for_all and _was_listed(context, last.documents):
            return Plan("count-signatories", documents=last.documents, certainty=last.certainty)  # "and how many are they in all?"
        if "sign" in u.deeds and last.intent in (BACKERS, COUNT_BACKERS):
            return Plan("count-signatories", documents=last.documents, certainty=last.certainty)  # not how many backed it
        if "sign" in u.deeds and (backed := self._backed_alone(context.last)):
            return Plan("count-signatories", documents=(backed,), certainty=last.certainty)  # "how many signed that?"
        if last.intent not in OF_ONE_LIST:
            if "sign" in u.deeds and (alone := context.only_reached(SIGNED_BY_SOMEBODY)):
                # "How many signatories does that one have?" after the one that it signed.
                return Plan("count-signatories", documents=(alone,), certainty=last.certainty)
            return counted(last)
        if unheard_part(u):
            return None
        whole = replace(last, countries=(), sectors=()) if u.asks_for_all else last
        if last.detail == WITHOUT and ("sign" in u.deeds or u.takes_together):  # "so how many signatories are there together?"
            whole = replace(whole, detail="", organisations=())
        # "How many of them are from music?" is not the number of all.
        sectors = u.sectors_hinted if u.left_over(frozenset()) >= _SOME else ()
        return replace(whole, intent="count-signatories", sectors=sectors or whole.sectors, reached=())

    @staticmethod
    def _leans_for_a_number(u: Understanding, context: Context) -> bool:
        """Tell whether a number is asked of what was spoken of: in few words, or in words of asking beside one for its kind alone."""
        if not u.reading.kinds and len(u.reading.words) <= (_FEW_OF_THEM if u.points_back else _FEW):
            return True
        listed = context.document_listed(ABOUT_ONE_LIST)
        bare = len(u.reading.words) <= _FEW_OF_THEM and u.mass(u.stems_of_what_is_named) < _SOME  # "how many should there be in total?"
        if listed is None or u.deeds - _COUNTING or (u.stems_of_what_is_named and not bare):
            return False
        return not u.reading.kinds or not u.names_another_than(listed)

    @staticmethod
    def _asks_anew(u: Understanding, pending: Plan) -> bool:
        """Tell whether a message after a question back asks something itself: it has a word of asking, or names somebody else."""
        # "How long was that before the COREPER vote?", "and how did the COREPER vote end?"
        of_other = u.intents[0].name in (*DAYS, "event-detail") and u.intents[0].probability > _AMONG_THEM
        return bool(u.asked & QUESTIONS or "say" in u.deeds) or of_other or not set(u.organisations) <= set(pending.organisations)

    @staticmethod
    def _place_of_choice(u: Understanding, choices: int) -> int:
        """Return which of so many choices is meant, counted from 1: "the second one", "the last"; 0 where none is."""
        if len(u.reading.words) > _BARE:
            return 0
        ends = {"first": 1, "last": choices}
        places = [*(place for end, place in ends.items() if end in u.extremes), *map(u.place_of, u.reading.words)]
        return next((place for place in places if 0 < place <= choices), 0)

    def asked_of_the_choices(self, u: Understanding, context: Context, base: Plan) -> Clarification | None:
        """Return the question back once more, where something else is asked of the same: "when was it sent?"."""
        pending = context.pending
        if base.intent == "count-register" and not (base.countries or base.sectors):
            base = replace(base, intent="count-signatories")  # "how many organisations in all?"
        in_general = u.speaks_of_bodies or "register" in u.deeds
        if pending and pending.plan.intent in OF_ONE_LIST and base.intent in OF_THE_REGISTER and not in_general:
            base = replace(base, intent="count-signatories" if base.intent.startswith("count-") else "signatories")  # "which are French?"
        if pending is None or pending.slot != "documents" or base.intent not in ONE_DOCUMENT | {"date"}:
            return None
        others = base.organisations if base.intent != "signed" else ()  # "was the DJV among them?" is asked of the same
        named = others or base.dates or base.kinds or base.provisions or u.reading.unknown_names or is_evident(u)
        leans = len(u.reading.words) <= _FEW and u.undated_events[0].words < MIN_EVIDENCE
        asked = replace(base, certainty=max(base.certainty, COUNTS))
        return Clarification(asked, "documents", pending.choices) if leans and not named else None

    def completed(self, u: Understanding, pending: Clarification) -> Plan | None:
        """Return the plan that was waiting for one of its choices, if this message names one."""
        if pending.slot == "organisations":
            named = [org for org in u.organisations if org in pending.choices]
            return replace(pending.plan, organisations=(named[0],)) if named else None
        if pending.slot != "documents" or self._asks_anew(u, pending.plan):
            return None
        plan = replace(pending.plan, reached=pending.choices)  # "and the other one?"
        if place := self._place_of_choice(u, len(pending.choices)):
            return replace(plan, documents=(pending.choices[place - 1],))
        if len(alone := [choice for choice in pending.choices if u.went_to_them_alone(choice)]) == 1:
            return replace(plan, documents=(alone[0],))  # "the one to Virkkunen alone"
        ranked = u.rank_documents(among=pending.choices)
        dated, worded = (ranked[0].when >= CLEAR_DATE, ranked[0].words >= 2.0) if ranked else (False, False)
        apart = len(ranked) < 2 or ranked[0].score - ranked[1].score >= 0.5
        # "Celle des auteurs et des artistes": few words, of which one of the choices alone has some.
        short = len(ranked) > 1 and len(u.reading.words) <= _FEW and not (u.deeds or u.asked & QUESTIONS)
        worded = worded or (short and ranked[0].words - ranked[1].words >= _APART and ranked[0].words >= _SOME)
        if (dated or worded) and apart and ((dated and worded) or u.intents[0].name not in ("off-topic", "unanswerable")):
            return replace(plan, documents=(ranked[0].id,))
        # None of those that were offered: "the Austrian one", "the one of July 2024 to Ursula von der Leyen".
        kinds = [self._catalogue.document_by_id[choice].kind for choice in pending.choices]
        alone_of_it = self._documents.alone_of_its_country(u, kinds) if u.reading.countries else None
        if alone_of_it and len(u.reading.words) <= _FEW and not u.done and not u.asked & QUESTIONS:
            return replace(plan, documents=(alone_of_it,))
        other = u.documents[0]
        bare = len(u.reading.words) <= _FEW and not u.deeds and is_clear(u.documents)  # "I mean the one of April 2024"
        told = other.when >= CLEAR_DATE and (bare or other.words >= 2.0) and self._catalogue.document_by_id[other.id].joint
        # "The one of 19 June 2025 that was for the JURI committee": a statement with day and words chooses, whatever was done by then.
        chosen = not u.done or (other.words >= 2.0 and not u.asks_openly and not u.asked and not u.reading.text.rstrip().endswith("?"))
        return replace(plan, documents=(other.id,)) if told and chosen else None


def _was_listed(context: Context, documents: tuple[str, ...]) -> bool:
    """Tell whether the signatories of one document were asked about before: "who signed it?", "and GEMA?"."""
    return len(documents) == 1 and any(plan.intent in ABOUT_ONE_LIST and plan.documents == documents for plan in context.plans)


def _likest(u: Understanding, plan: Plan, others: Sequence[str]) -> str | None:
    """Return the one of several documents that is called like the only one of a plan, by a lead; None where there is but one."""
    spoken = u.own_words(plan.documents[0]) if len(plan.documents) == 1 else frozenset[str]()
    return leader(((u.mass(spoken & u.own_words(other)), other) for other in others), least=0.0, lead=_SOME) if len(others) > 1 else None
