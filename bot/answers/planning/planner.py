"""Decides what is to be looked up: a plan, a question back, or a refusal."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.named_deeds import deeds_of_event
from bot.answers.planning.addressees import Addressees, of_the_same_kind
from bot.answers.planning.applying import Applying
from bot.answers.planning.changes import changed, moved
from bot.answers.planning.companies import Companies
from bot.answers.planning.context import Context
from bot.answers.planning.details import Details
from bot.answers.planning.documents import Documents
from bot.answers.planning.duties import Duties
from bot.answers.planning.elsewhere import POINTS_IN_TIME, is_somebody_elses
from bot.answers.planning.enforcement import Enforcement
from bot.answers.planning.evidence import (
    ALL,
    CLEAR_DATE,
    COUNTED,
    MIN_EVIDENCE,
    ONE_DOCUMENT,
    PAIRS_IN_TIME,
    RANGES,
    REFUSED,
    SAME_DAY,
    SETS,
    SIDES_OF_A_DAY,
    base_plan,
    is_evident,
    near,
    with_topics,
)
from bot.answers.planning.followups import FollowUps
from bot.answers.planning.inquiry import ABOUT_ONE_LIST, OF_ONE_LIST, Decision, Inquiry, Rule
from bot.answers.planning.law_numbers import LawNumbers
from bot.answers.planning.lawmaking import Lawmaking, makers_named, names_the_omnibus
from bot.answers.planning.leaning import Leaning
from bot.answers.planning.listed import Listed
from bot.answers.planning.more_than import MoreThan
from bot.answers.planning.moved_time import MovedTime
from bot.answers.planning.named_alone import called_milestone, of_that_alone, sources_of_a_milestone
from bot.answers.planning.organisations import Organisations
from bot.answers.planning.provisions import Provisions
from bot.answers.planning.signers import Signers, counted_of_something_else, of_any_document, taken_back
from bot.answers.planning.steps_taken import StepsTaken
from bot.answers.planning.steps_told import StepsTold
from bot.answers.planning.strangers import (
    anything_of_a_stranger,
    body_of_a_country,
    doing_of_a_stranger,
    our_signature,
    signature_of_a_stranger,
    stranger_in_the_register,
    unheard_part_of_a_list,
    unheard_signers,
    unknown_authors,
    words_of_a_stranger,
    words_of_the_stranger_before,
)
from bot.answers.planning.times import Times
from bot.answers.planning.totals import Totals
from bot.answers.planning.two_lists import TwoLists
from bot.answers.planning.votes import Votes
from bot.answers.planning.weighing import Weighing
from bot.answers.planning.whole_act import WholeAct
from bot.answers.plans import AHEAD, ALL_OF, WITHOUT, Clarification, Plan, Refusal
from bot.answers.question_words import QUESTIONS, names_a_body
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day
from knowledge.facts import is_state, organisations_where, signed_by
from knowledge.folding import stem
from knowledge.institutions import institutions_in
from knowledge.other_laws import names_a_law

_OF_ORGANISATION = frozenset({"signed-documents", "count-documents", "position", "compare", "about-organisation"})
# What these want of words that a source said is who said them and when.
_SAID_BY_SOMEBODY = frozenset({"quote", "stance", "position", "passage", "signed", "sources", "publisher", "unanswerable", "followup", "date"})
# What these want of a person who spoke for an organisation is what that person said.
_SAID_BY_PERSON = frozenset({
    "position", "document-position", "compare", "quote", "stance", "passage", "about-organisation", "event-detail", "occasion", "provision",
    *REFUSED,
})  # fmt: skip
_TOLD = frozenset({"position", "document-position"})
_MILESTONES = frozenset({"events", "count-events"})
_DOCUMENTS = {"documents": "signed-documents", "count-range": "count-documents"}
_YEAR = 4  # digits
_AT_BEGINNING = 2  # words
_OF_RULES = frozenset({"apply", "require", "begin", "end", "exempt", "fine", "enforce"})  # deeds of what is in force or not
_OF_AN_END = frozenset({"apply", "require", "end", "about"})
_OF_HAPPENING = frozenset({"timeline", "latest"})  # deeds of whatever came to pass
_OF_STEPS = frozenset({"publish", "adopt", "sign", "send"})
_NAMED_FULLY = 4.5  # rarity of the words by which a milestone is named so fully that it is asked whether it has come
_NOTHING_LEFT = 0.1  # of a question's words beside what is asked and the name of its milestone
_MANY_WORDS = 5.0  # rarity of the words by which a milestone is named in many of them
_BY_FAR = 1.5  # rarity of the words that a milestone has and a document on it has not
_UNSPOKEN_OF = 1.0  # of a question's words, none of which speaks of what it could be about
_HAPPENS_TO_ANYTHING = frozenset({"publish", "begin", "end", "adopt", "apply", "send", "sign", "duration"})
_MIN_TO_ASK_BACK = 0.35  # certainty of the intent below which asking back would only confuse
_ABOUT_THE_BOT = 0.6  # certainty from which the bot itself is asked about
_OF_SIGNERS = frozenset({"sign", "join", "list", "register"})
_LIKELY_UNTOLD, _MUCH_UNSAID = 0.6, 3.0  # probability that there is no answer, and how much of a question then speaks of other doings
_OF_PUBLISHING = frozenset({"publish", "say"})
_FEW = 5  # words of a question that leans on the organisations before
_SAYS_SOMETHING, _LEFT_OVER = 1.0, 0.9  # rarity of words that name a milestone; what is left beside it that names something else
_SURELY = 0.8  # probability from which a question only leans on what was said before
_PERHAPS = 0.1  # probability from which a question may lean on it, or be for the next date
_SOME = 1.0  # rarity of words that say something
_TITLED = 0.5  # share of its name from which a passage is looked for in one document alone


class Planner:
    """Decides what is to be looked up."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._documents = Documents(catalogue)
        self._organisations = Organisations(catalogue, self._documents)
        laws = Lawmaking(catalogue)
        self._times = Times(catalogue, self._documents, laws)
        self._details = Details(catalogue)
        self._duties = Duties(catalogue)
        self._enforcement = Enforcement(catalogue)
        self._law_numbers = LawNumbers(catalogue)
        self._leaning = Leaning(catalogue)
        self._whole_act = WholeAct(catalogue, laws)
        self._companies = Companies(catalogue, self._times)
        self._provisions = Provisions(catalogue, self._enforcement)
        self._signers = Signers(catalogue, self._documents)
        self._steps_taken = StepsTaken(catalogue, laws)
        self._steps_told = StepsTold(catalogue, laws, self._steps_taken, self._times)
        self._votes = Votes(catalogue, laws)
        self._addressees = Addressees(catalogue, self._documents)
        self._two_lists = TwoLists(self._documents)
        self._more_than = MoreThan(self._documents)
        self._moved_time = MovedTime(catalogue)
        self._applying = Applying(catalogue)
        self._totals = Totals(catalogue, self._documents)
        self._followups = FollowUps(catalogue, self._documents)
        self._listed = Listed(self._documents, self._followups)
        self._weighing = Weighing(self._documents)

    def _rules(self) -> tuple[Rule, ...]:
        """Return the rules in their order: the first that speaks of a question decides, and a later one relies on what those before it took.

        They are named anew for each question: kept in the planner, it would hold itself, and with it a catalogue of which there is a newer one.
        """
        return (
            # What is told by more than the intent: quoted words, a question word alone, a subject and its duty.
            _quoted,
            _in_their_words,
            self._times.named_in_turn,
            self._addressees.of_those_listed,
            self._addressees.addressed_by_name,
            self._addressees.whether_sent_to,
            self._more_than.compared,
            self._two_lists.compared,
            self._signers.each_of_two,
            self._signers.anything,
            self._signers.ours,
            self._signers.not_among_those,
            self._signers.among_those_of_the_register,
            self._signers.among_those,
            self._signers.missing,
            self._followups.asked_alone,
            changed,
            moved,
            self._times.in_time,
            self._votes.asked,
            self._details.counted,
            self._steps_taken.taken,
            self._steps_told.when,
            self._steps_told.who,
            self._steps_told.standing,
            self._applying.by_now,
            self._applying.of_an_article,
            self._duty,
            self._enforcement.could_by_now,
            self._enforcement.since_when,
            self._enforcement.could_be_fined,
            self._enforcement.fined_already,
            self._enforcement.behind_what_was_spoken_of,
            self._enforcement.fines_at_all,
            self._enforcement.of_no_provider,
            self._leaning.demanded,
            self._provisions.asked_for,
            self._provisions.said_by_the_act,
            self._law_numbers.asked,
            self._whole_act.applies,
            self._whole_act.was_made,
            # What leans on the conversation.
            words_of_the_stranger_before,
            self._moved_time.found,
            self._steps_told.by_others,
            self._steps_told.in_force_by_now,
            self._companies.signing_of_what_was_spoken_of,
            self._leaning.those_behind,
            self._leaning.more,
            self._leaning.told,
            self._leaning.disputed,
            self._leaning.sources,
            self._leaning.corrected,
            self._leaning.another_milestone,
            self._leaning.on_another_matter,
            self._leaning.beside,
            self._leaning.applied,
            self._leaning.nobody_listed,
            self._leaning.number_of_nothing,
            self._companies.another,
            unheard_part_of_a_list,
            self._listed.doubted,
            self._listed.names_on_it,
            self._listed.signed_in_its_month,
            self._listed.signed_too,
            self._listed.of_a_kind,
            self._listed.of_those_of_a_time,
            self._listed.of_another_named,
            self._listed.to_somebody,
            self._listed.of_the_one_meant,
            self._listed.who_signed,
            self._listed.itself,
            self._listed.of_another_day,
            self._organisations.two_spoken_of,
            self._followed_up,
            self._totals.of_one_and_not_the_other,
            # Who stands in no register, or has said it in person.
            self._companies.signed,
            self._companies.anything,
            self._details.named,
            self._details.of_a_document,
            self._addressees.who_is_an_addressee,
            self._addressees.replied,
            self._organisations.of_a_sector,
            self._organisations.membership,
            self._organisations.numbers_represented,
            self._organisations.why_on_that_side,
            self._totals.at_an_end,
            _refused,
            self._said_by_person,
            doing_of_a_stranger,
            words_of_a_stranger,
            signature_of_a_stranger,
            our_signature,
            body_of_a_country,
            anything_of_a_stranger,
            # What is worked out over many documents.
            self._totals.what_is_at_an_end,
            self._totals.between_the_ends,
            self._totals.most_active,
            self._totals.by_completeness,
            self._totals.of_every_document,
            self._totals.of_every_time,
            self._totals.of_so_many,
            self._totals.of_either_time,
            self._totals.sent_to,
            self._totals.divided,
            self._totals.anybody,
            # Who signed, spoke and sent.
            self._signers.each_of_several,
            self._signers.spoken_for,
            self._companies.signing,
            self._addressees.senders,
            unheard_signers,
            stranger_in_the_register,
            _published_by,
            taken_back,
            of_any_document,
            self._addressees.documents_of_an_addressee,
            counted_of_something_else,
            # What the intent alone tells apart.
            self._provisions.of_no_day,
            sources_of_a_milestone,
            self._one_document,
            self._set,
            self._about_organisations,
            self._times.beside_a_milestone,
            self._steps,
            self._steps_taken.begun,
            self._point_in_time,
            self._pair_in_time,
            _next_date,
            _still_ahead,
            self._range,
            _hardly_about_the_bot,
            _most_signed,
            self._documents_about,
            self._addressees.documents_to,
            self._demands_of_a_document,
            self._stance,
            self._provisions.about,
            _passage_of_one_document,
            self._provisions.definition,
            self._listed.among_them,
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
        if isinstance(decided, Plan) and is_somebody_elses(self._catalogue, u, decided):
            return Refusal("not-in-corpus", near=near(self._catalogue, u), plan=decided)
        if isinstance(decided, Plan) and _asks_of_other_deeds(u, decided):
            return Refusal("not-in-corpus", near=near(self._catalogue, u), plan=decided)
        if isinstance(decided, Plan) and _speaks_of_no_document(u, decided, context):
            return Refusal("unclear", near=near(self._catalogue, u), plan=decided)
        if isinstance(decided, Plan) and _names_nothing(u, decided, context):
            return Refusal("unclear", near=near(self._catalogue, u))
        if not isinstance(decided, Refusal) and (wrong := _of_another_number(u, decided)):
            return Refusal("not-in-corpus", near=(wrong,), plan=decided if isinstance(decided, Plan) else decided.plan)
        if isinstance(decided, Refusal) and decided.plan and not decided.plan.documents and is_evident(u) and u.reading.kinds:
            # What nothing is known of was asked about a document all the same: "and is GESAC a signatory of it at all?"
            decided = replace(decided, plan=replace(decided.plan, documents=(u.documents[0].id,)))
        decided = of_that_alone(u, _without_those_left_out(u, decided)) if isinstance(decided, Plan) else decided
        if isinstance(decided, Plan) and decided.intent in ONE_DOCUMENT and not (decided.documents or decided.events or decided.provisions):
            return Refusal("unclear", near=near(self._catalogue, u), plan=decided)  # a plan of the conversation that was never completed
        if isinstance(decided, Clarification) and (none := _of_all_offered(self._catalogue, decided)):
            return none
        if isinstance(decided, Clarification) and context.begun and self._means_what_was_not_found(u, decided, context):
            return Refusal("unclear", plan=decided.plan)
        if isinstance(decided, Clarification) and not _is_worth_asking(self._catalogue, u, decided):
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
        inquiry = Inquiry(u, self._in_the_year_spoken_of(u, base_plan(u, intent), context), intent, context, self._catalogue)
        if again := self._followups.asked_of_the_choices(u, context, inquiry.base):
            return again
        return next((decision for rule in self._rules() if (decision := rule(inquiry)) is not None), inquiry.base)

    def _means_what_was_not_found(self, u: Understanding, question: Clarification, context: Context) -> bool:
        """Tell whether a question leans on a conversation that found nothing: to "who else was on that one?" any letter could be offered.

        Those that were listed, offered or signed by whoever was spoken of are choices.
        """
        named = u.reading.kinds or u.reading.countries or u.dates or is_evident(u)
        if named or question.slot != "documents":
            return False
        last, offered = context.last, context.pending.choices if context.pending else ()
        whose = last.organisations if last else ()
        if last and whose and not (last.documents or last.events or last.topics or last.provisions):
            return False  # "who signed it?" about a message that names an organisation alone
        signed = [document.id for org in whose for document in signed_by(self._catalogue, org)]
        return not set(question.choices) <= {*context.listed, *context.several, *offered, *signed}

    def _in_the_year_spoken_of(self, u: Understanding, base: Plan, context: Context) -> Plan:
        """Return the plan with the year that "that year" means: of the date, the document or the milestone spoken of."""
        if context.last is None or not u.year_spoken_of:
            return base
        last = context.last
        dated = [self._catalogue.document_by_id[document].date for document in last.documents[:1]]
        dated += [self._catalogue.event_by_id[event].date for event in last.events[:1]]
        years = {day[:_YEAR] for day in (last.dates or dated) if day}
        return replace(base, dates=(min(years),), detail=base.detail or "in") if len(years) == 1 else base

    # Rules that lean on the conversation, or on more than the intent.

    def _duty(self, q: Inquiry) -> Plan | None:
        """As in "must an open model have it?"."""
        return self._duties.deadline(q.u, q.base) or self._duties.asked(q.u, q.base)

    def _followed_up(self, q: Inquiry) -> Decision | None:
        """As in "and the Germans?"."""
        if q.intent.name != "followup":
            return None
        found = self._followups.followed_up(q.u, q.context)
        if isinstance(found, Plan) and "how-many" in q.u.asked and found.intent in COUNTED:
            return replace(found, intent=COUNTED[found.intent])  # "and how many Italian ones?"
        return found

    def _said_by_person(self, q: Inquiry) -> Decision | None:
        """What a person said who spoke for an organisation."""
        of_the_person = "outside" in q.u.deeds and not q.u.deeds & {"say", "demand", "quote"}  # a telephone number, a salary
        wanted = q.base.speakers and not q.base.organisations and q.intent.name in _SAID_BY_PERSON and not of_the_person
        return self._organisations.said_by(q.u, q.base) if wanted else None

    # Rules for each sort of intent.

    def _one_document(self, q: Inquiry) -> Decision | None:
        """What is asked of one document."""
        if q.intent.name not in ONE_DOCUMENT:
            return None
        base = replace(q.base, intent="signed") if _asks_of_one_signatory(q) else q.base
        found = self._documents.about_one(q.u, base, q.context)
        if isinstance(found, Refusal) and found.reason == "no-such-date" and (event := _event_of_the_day(q.u)):
            return replace(q.base, intent="event-detail", events=(event,))  # "how many companies were on the list of 1 August?"
        if q.intent.name == "addressee":
            found = of_the_same_kind(q, found)
        if isinstance(found, Plan) and _went_to_others(q.u, found):
            return q.refused("not-in-corpus")
        if isinstance(found, Plan) and found.documents and (milestone := _letter_that_is_a_milestone(q, found.documents[0])):
            return replace(q.base, intent="event-detail", events=(milestone,), documents=(), dates=())
        if isinstance(found, Plan) and found.intent == "signatories" and _asks_for_members_of_an_institution(q):
            return replace(found, intent="passage", detail="", countries=(), sectors=())
        if isinstance(found, Plan) and _is_said_of_a_milestone(q, found):
            return replace(q.base, intent="event-detail", events=(q.u.events[0].id,), documents=(), dates=())
        # "And what did they want?" names nothing: it is of the document spoken of, if of any.
        leans = isinstance(found, Plan) and found.documents == (q.context.document,) and q.is_short and q.names_nothing()
        return replace(found, certainty=max(found.certainty, _SURELY)) if isinstance(found, Plan) and leans else found

    def _set(self, q: Inquiry) -> Decision | None:
        """Who signed both, one but not the other; whether all who signed the one signed the other too."""
        if q.intent.name not in SETS:
            return None
        found = self._documents.set_of(q.u, q.base, q.context)
        if not isinstance(found, Plan) or not q.u.asks_whether_all:
            return found
        of_two = len(found.documents) == 2 and found.detail in ("and", "or") and not (found.countries or found.sectors)
        return replace(found, intent="combine", detail=ALL_OF) if of_two else found

    def _about_organisations(self, q: Inquiry) -> Decision | None:
        """What they signed, said and are."""
        of_documents = "where" in q.u.asked or q.u.chooses_a_document
        if q.intent.name == "compare" and "both" in q.u.asked and of_documents and "sign" in q.u.done and not q.base.dates:
            signed = replace(q.base, intent="signed-documents", detail="")  # "where do both ECSA and EWC appear as signatories?"
            return self._organisations.about_them(q.u, signed, q.context)
        if q.intent.name == "position" and self._documents.names_theirs_in_full(q.u, q.base):
            return self._documents.about_one(q.u, replace(q.base, intent="document-position"), q.context)
        return self._organisations.about_them(q.u, q.base, q.context) if q.intent.name in _OF_ORGANISATION else None

    def _steps(self, q: Inquiry) -> Plan | None:
        """The days of all steps of a matter: "what is the timeline of the Code?"."""
        if q.intent.name != "date" or "timeline" not in q.u.deeds or not (steps := self._times.steps_asked(q.u, q.base)):
            return None
        return replace(q.base, intent="events", detail="", topics=(q.u.topics[0].id,), events=steps)

    def _point_in_time(self, q: Inquiry) -> Decision | None:
        """When something was, and what happened then."""
        if q.intent.name not in POINTS_IN_TIME:
            return None
        if (counted := self._times.counted_from_what_was_spoken_of(q.u, q.base, q.context)) is not None:
            return counted
        found = self._times.point(q.u, q.base, q.context)
        if q.intent.name == "days-since" and isinstance(found, Plan) and _counts_to_it(q.u):
            return q.refused("unclear")
        untold = isinstance(found, Plan) and found.intent == "in-force" and (
            self._asks_of_other_doings(q.u, found) or _is_of_something_else(q.u, found)
        )
        if untold:
            return q.refused("not-in-corpus")
        if isinstance(found, Plan) and found.intent == "in-force" and self._is_a_day_to_come(q.u, found):
            return replace(found, intent="date", detail="")  # "is there a deadline for older models?"
        if isinstance(found, Plan) and self._is_no_law(q.u, found):
            return replace(found, intent="event-detail")  # "is the resolution legally binding?"
        return self._of_its_day(q, found) if q.intent.name == "event-detail" else found

    def _asks_of_other_doings(self, u: Understanding, plan: Plan) -> bool:
        """Tell whether it is asked if somebody did what no milestone tells: "has the Office evaluated a model yet?".

        What applies, begins, binds or could be done is told by its day, and so is a step that was taken, where nobody else takes it.
        """
        if u.timeliness == "late":
            return True  # whether something came too late is told of its deadline alone
        if self._has_it_happened(u, plan):
            return False
        if u.deeds & _OF_RULES or u.supposes or "when" in u.asked or u.undated_events[0].words >= _NAMED_FULLY:
            return False  # "have they found the Code adequate, and when?"
        if len(plan.events) != 1 or u.left_over(u.names_of_event(plan.events[0])) > _NOTHING_LEFT:
            return True
        happened, steps = self._times.deeds_of(plan.events[0]), u.deeds & _OF_STEPS
        return not steps <= happened if steps else "apply" not in happened or bool(u.deeds - {"latest"})  # "is the omnibus law now?"

    def _has_it_happened(self, u: Understanding, plan: Plan) -> bool:
        """Tell whether it is asked of one milestone if it has come, and of no doing of anybody: "has the plenary vote already happened?"."""
        called = called_milestone(u)
        if called is None or (called.id,) != plan.events or plan.organisations or "already" not in u.asked:
            return False
        names = u.names_of_event(called.id)
        makers = self._catalogue.lawmakers_by_event.get(called.id, frozenset())
        return not u.deeds_without(names) - _OF_HAPPENING and not u.unheard_beside(names) and makers_named(u) <= makers

    def _is_a_day_to_come(self, u: Understanding, plan: Plan) -> bool:
        """Tell whether it is asked if there is a day until which something may be done: that it has not come yet would be no answer."""
        of_an_end = bool(plan.provisions) or any("end" in self._times.deeds_of(event) for event in plan.events)
        return of_an_end and u.asked_edge == "end" and u.deeds <= _OF_AN_END

    def _is_no_law(self, u: Understanding, plan: Plan) -> bool:
        """Tell whether it is asked if something applies that never does, since a milestone is about something else: a resolution, a report."""
        if plan.intent != "in-force" or len(plan.events) != 1 or u.deeds != {"apply"} or u.matter_of_event(plan.events[0]):
            return False
        return deeds_of_event(self._catalogue, plan.events[0]) == {"adopt"} and u.undated_events[0].words >= MIN_EVIDENCE

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

    def _demands_of_a_document(self, q: Inquiry) -> Plan | None:
        """What their letter says: "what did the 71 French organisations hold against France?"."""
        u = q.u
        if q.intent.name != "stance" or u.first_asked == "who" or u.topics[0].words >= _SOME or not self._documents.is_unmistakable(u):
            return None
        return with_topics(u, replace(q.base, intent="document-position", detail="", documents=(u.documents[0].id,)))

    def _stance(self, q: Inquiry) -> Decision | None:
        """Who welcomed or opposed something."""
        if q.intent.name != "stance":
            return None
        last, named = q.context.last, q.is_narrowed or q.base.kinds or q.base.dates or q.u.reading.unknown_names
        if last and len(last.organisations) == 1 and not named and "who" not in q.u.asked and "say" in q.u.deeds:
            theirs = replace(q.base, intent="position", detail="", organisations=last.organisations)  # "what did they say about the Code?"
            return self._organisations.about_them(q.u, theirs, q.context)
        listed = q.context.document_listed(ABOUT_ONE_LIST)
        if listed and not named and not q.base.organisations and "who" not in q.u.asked and q.is_short:
            # "What do they dislike in it?"
            return with_topics(q.u, replace(q.base, intent="document-position", detail="", documents=(listed,)))
        return self._organisations.stance(q.u, q.base, q.context)

    def _register(self, q: Inquiry) -> Decision | None:
        """Which organisations there are, of a country or sector."""
        if q.intent.name != "register":
            return None
        # "The letter to Gabriel Attal: how many organisations?" is of a letter, and so are the "launch organisations of the campaign".
        of_one = (q.u.addressed_too or q.u.documents[0].words >= MIN_EVIDENCE) if q.base.kinds else self._documents.is_unmistakable(q.u)
        if of_one and not q.is_narrowed:
            counted = q.base.intent.startswith("count-")
            return self._documents.about_one(q.u, replace(q.base, intent="count-signatories" if counted else "signatories"), q.context)
        if q.u.undated_events[0].words >= _MANY_WORDS and q.u.undated_events[0].words > q.u.documents[0].words:
            return q.refused("not-in-corpus")  # "how many of the forum's members come from music?"
        unheard = q.u.stems_of_what_is_named if not (q.is_narrowed or q.u.asks_for_all) else frozenset()
        if unheard and q.u.mass(unheard) == 0 and q.u.left_over(frozenset()) >= _SOME:
            return q.refused("not-in-corpus")  # "any architects in your register?"
        return self._organisations.register(q.u, q.base)

    # What is found and yet not meant.

    def _of_its_day(self, q: Inquiry, found: Decision) -> Decision:
        """Return what was found, but no milestone of another day than the one named: "the vote of 26 March", where that was in June."""
        if not isinstance(found, Plan) or len(found.events) != 1 or len(found.dates) != 1 or not is_day(found.dates[0]):
            return found
        event = self._catalogue.event_by_id[found.events[0]]
        other = found.dates[0] not in (event.date, event.end_date) and is_day(event.date) and not q.u.asked & SIDES_OF_A_DAY
        return Refusal("no-such-date", near=(event.id,), missing=found.dates[0], plan=found) if other else found


def _is_of_something_else(u: Understanding, plan: Plan) -> bool:
    """Tell whether a question names what its milestone does not: of "is social scoring banned already?" no more than the ban is known."""
    if len(plan.events) != 1 or plan.provisions or names_the_omnibus(u):
        return False
    covered = next((event.covered for event in u.undated_events if event.id == plan.events[0]), frozenset[str]())
    named = u.stems_of_what_is_named
    return u.mass(named & covered) < _SAYS_SOMETHING and bool(named - covered) and u.left_over(covered) >= _LEFT_OVER


def _asks_of_other_deeds(u: Understanding, plan: Plan) -> bool:
    """Tell whether it is asked if somebody did what no list and no statement tells: "did the minister reply?", "has it brought an action?"."""
    if plan.intent == "signed" and u.deeds.isdisjoint(_OF_SIGNERS):
        return u.asks_for_a_reply or "outside" in u.deeds
    likely = u.probability(*REFUSED) >= _LIKELY_UNTOLD
    return plan.intent == "position" and bool(plan.detail) and likely and u.left_over(frozenset()) >= _MUCH_UNSAID


def _speaks_of_no_document(u: Understanding, plan: Plan, context: Context) -> bool:
    """Tell whether nothing but an organisation's own name speaks for the document that it may have signed: "is EWC against robots.txt?"."""
    if plan.intent != "signed" or len(plan.documents) != 1 or u.reading.kinds or u.dates or not u.deeds.isdisjoint(_OF_SIGNERS):
        return False
    if plan.documents[0] in {context.document, *context.spoken_of, *context.listed}:
        return False
    covered = u.rank_documents(among=plan.documents)[0].covered
    return u.mass(covered - u.stems_of(u.reading.organisations)) < MIN_EVIDENCE


def _names_nothing(u: Understanding, plan: Plan, context: Context) -> bool:
    """Tell whether a question has no word for the milestone that it was taken for, and leans on nothing: "when did it come out?"."""
    last = context.last
    spoken = last and (last.events or last.documents or last.provisions or last.topics or last.reached or last.organisations)
    named = u.stems_of_what_is_named or u.dates or u.organisations or u.reading.provisions
    if spoken or named or not plan.events or not u.deeds <= _HAPPENS_TO_ANYTHING:
        return False
    if names_a_law(u.reading.words, u.reading.language):
        return False
    found = (event for event in u.undated_events if event.id in plan.events)
    return not any(u.mass_of_telling(event.covered - u.stems_of_asking) for event in found)


def _went_to_others(u: Understanding, plan: Plan) -> bool:
    """Tell whether persons are named to whom letters went, and not the one that was found: "the publishers' letter to Meloni of June"."""
    if not plan.documents or not u.reading.kinds or u.reading.speakers:
        return False
    own = u.addressees_of(plan.documents[0]) | u.own_words(plan.documents[0])
    return bool(u.families_addressed) and own.isdisjoint(map(stem, u.families_addressed))


def _without_those_left_out(u: Understanding, plan: Plan) -> Plan:
    """Return the plan for who signed a document besides the organisations that are named to be left out."""
    if plan.detail or not (out := u.organisations_left_out):
        return plan
    others = plan.intent == "signed" and "who" in u.asked and set(plan.organisations) <= set(out)  # "besides the council, who signed?"
    if not others and plan.intent not in OF_ONE_LIST:
        return plan
    return replace(plan, intent="signatories" if others else plan.intent, detail=WITHOUT, organisations=out)


def _of_a_country_without_any(catalogue: Catalogue, question: Clarification) -> bool:
    """Tell whether a country is named of which nobody signed any of the documents offered: "who signed the British letter?"."""
    countries = [country for country in question.plan.countries if is_state(country)]
    offered = [catalogue.document_by_id[one].signatory_ids for one in question.choices] if question.slot == "documents" and countries else []
    return bool(offered) and not any(organisations_where(catalogue, countries=countries, among=signed) for signed in offered)


def _of_all_offered(catalogue: Catalogue, question: Clarification) -> Plan | None:
    """Return the plan for who of a country signed any of the documents offered, where nobody did: it makes no difference which is meant."""
    of_a_list = question.plan.intent in OF_ONE_LIST and not question.plan.organisations
    if not of_a_list or question.plan.certainty < _MIN_TO_ASK_BACK or not _of_a_country_without_any(catalogue, question):
        return None
    counted = question.plan.intent.startswith("count-")
    return replace(question.plan, intent="count-combine" if counted else "combine", detail="or", documents=question.choices)


def _is_worth_asking(catalogue: Catalogue, u: Understanding, question: Clarification) -> bool:
    """Tell whether a choice would complete what is asked: the intent is sure enough, and all that is said speaks of the choices.

    "What did Berne say about moral rights?" is not answered by any letter that is chosen.
    """
    if question.plan.certainty < _MIN_TO_ASK_BACK or _of_a_country_without_any(catalogue, question):
        return False
    offered = [document for document in u.documents if document.id in question.choices]
    return question.slot != "documents" or u.left_over(frozenset[str]().union(*(document.covered for document in offered))) < _UNSPOKEN_OF


def _quoted(q: Inquiry) -> Plan | None:
    """A source's own words: who said them and when."""
    said = q.u.reading.quoted and q.intent.name in _SAID_BY_SOMEBODY and not q.u.reading.unknown_names
    return replace(q.base, intent="quote", organisations=()) if said else None


def _in_their_words(q: Inquiry) -> Plan | None:
    """The words of whoever was just told of: "word for word, please", "do you have the quote?"."""
    last, base = q.context.last, q.base
    if q.intent.name != "quote" or last is None or last.intent not in _TOLD or "quote" not in q.u.deeds:
        return None
    narrowed = base.countries or base.sectors or base.kinds or base.dates or base.provisions
    evident = len(q.u.reading.words) > _FEW if base.organisations else is_evident(q.u)
    if narrowed or base.speakers or q.u.reading.quoted or evident:
        return None
    whose = replace(last, organisations=base.organisations, speakers=(), documents=()) if base.organisations else last  # "quote GESAC on that"
    return replace(whose, intent="quote", reached=(), certainty=max(last.certainty, _SURELY))


def _published_by(q: Inquiry) -> Plan | None:
    """As in "which organisation published the statement of September 2023?", of which those who signed it may be others."""
    u = q.u
    bodies = any(names_a_body(word.key, u.reading.language) for word in u.beside_which)
    if not bodies or u.deeds - _OF_PUBLISHING or "publish" not in u.deeds or not is_evident(u) or u.documents[0].when < CLEAR_DATE:
        return None
    return replace(q.base, intent="publisher", detail="", documents=(u.documents[0].id,), organisations=(), certainty=_SURELY)


def _is_said_of_a_milestone(q: Inquiry, plan: Plan) -> bool:
    """Tell whether it is asked what a milestone says, and no document on it: "what does Parliament's resolution of 10 March call for?"."""
    u = q.u
    if q.base.intent != "document-position" or q.base.kinds or q.is_narrowed or not plan.documents or q.context.document in plan.documents:
        return False
    event, document = u.events[0], next((one for one in u.documents if one.id == plan.documents[0]), None)
    return document is not None and event.words >= MIN_EVIDENCE and event.words > document.words + _BY_FAR and event.when >= 0


def _asks_of_one_signatory(q: Inquiry) -> bool:
    """Tell whether it is asked if those named signed, in words that ask for a list too: "was GESAC among the organisations behind it?"."""
    place = q.u.place_behind_which  # Portuguese "que" is "which" only at the beginning
    whether = not q.u.asked & QUESTIONS and "list" not in q.u.deeds and (place is None or place > _AT_BEGINNING)
    named = q.base.intent == "signatories" and bool(q.base.organisations) and is_evident(q.u)
    return whether and named and not q.u.organisations_left_out and not set(q.base.organisations) <= q.u.names_in(q.u.documents[0].id)


def _letter_that_is_a_milestone(q: Inquiry, found: str) -> str:
    """Return the milestone that is itself a letter, where that is named and nothing but the date speaks for the document that was found.

    "Which companies are named in the stop-the-clock letter of July 2025?"
    """
    best, document = q.u.undated_events[0], next(one for one in q.u.documents if one.id == found)
    named = frozenset(stem(word.key) for word in q.u.words_of_kinds) & q.u.names_of_event(best.id)
    clear = best.cover >= _TITLED or best.words >= _MANY_WORDS
    return best.id if named and document.words < _SOME and best.words >= MIN_EVIDENCE and clear else ""


def _asks_for_members_of_an_institution(q: Inquiry) -> bool:
    """Tell whether it is asked which members of an institution took part, who sign nothing: "which Lithuanian MEPs were there?"."""
    said = institutions_in([word.key for word in q.u.beside_which], q.u.reading.language)
    return q.u.first_asked == "who" and bool(said) and "sign" not in q.u.done


def _counts_to_it(u: Understanding) -> bool:
    """Tell whether days up to what is named are counted, and not since: "how long was that before the vote?", of something that is not named.

    "Vor wie vielen Tagen" has its preposition at the beginning.
    """
    before = u.starts_of({"before"})
    return bool(before) and min(before) > u.reading.words[min(_AT_BEGINNING, len(u.reading.words) - 1)].start


def _refused(q: Inquiry) -> Refusal | None:
    """What the campaign has nothing to do with, or does not know."""
    if q.intent.name not in REFUSED or (q.u.reading.speakers and "outside" not in q.u.deeds):
        return None
    return q.refused("off-topic" if q.intent.name == "off-topic" else "not-in-corpus")


def _next_date(q: Inquiry) -> Plan | None:
    """As in "what is the next date on the timeline?"."""
    u = q.u
    if u.probability("next") <= _PERHAPS:
        return None
    if q.intent.name == "events" and {"next", "timeline"} <= u.deeds and "when" in u.asked:
        return replace(q.base, intent="next", detail="")
    # "What is the next deadline under the AI Act?" defines nothing.
    bare = not (q.base.dates or q.base.provisions or q.base.kinds or q.is_narrowed) and u.events[0].words < MIN_EVIDENCE / 2
    if q.intent.name not in ("definition", "events", "applicable") or not {"next", "apply"} <= u.done or not bare:
        return None
    likely = u.probability("next", "definition", "events", "applicable")
    return replace(q.base, intent="next", detail="", certainty=round(max(q.base.certainty, likely), 4))


def _still_ahead(q: Inquiry) -> Plan | None:
    """As in "which deadlines are still ahead of us?"."""
    if q.base.intent not in _MILESTONES or "next" not in q.u.done or not q.u.deeds & {"apply", "timeline"}:
        return None
    if not q.base.dates:
        return replace(q.base, detail="")
    bounded = len(q.base.dates) == 1 and q.u.asked & {"before", "until"}  # "which are still ahead before the end of 2027?"
    return replace(q.base, detail=AHEAD) if bounded else None


def _hardly_about_the_bot(q: Inquiry) -> Refusal | None:
    """What may ask about the bot, but not surely."""
    return q.refused("unclear") if q.intent.name == "about" and q.intent.probability < _ABOUT_THE_BOT else None


def _most_signed(q: Inquiry) -> Plan | None:
    """A letter, and not whoever signed most: "which letter has the most signatories?"."""
    u, most = q.u, "most" in q.u.extremes
    said_so = q.intent.name == "signed-documents" and most and "sign" in u.done and not q.is_narrowed
    if not u.chooses_a_document or not (q.intent.name == "most-active" or said_so):
        return None
    likely = u.probability("most-active", "most-signed", "signed-documents") if most else 0.0
    return replace(q.base, intent="most-signed", detail="", certainty=round(max(q.base.certainty, likely), 4))


def _passage_of_one_document(q: Inquiry) -> Plan | None:
    """What one document says of something."""
    titled = q.intent.name == "passage" and q.u.documents[0].cover >= _TITLED and is_evident(q.u)
    return replace(q.base, documents=(q.u.documents[0].id,)) if titled else None


def _of_those_before(q: Inquiry) -> Plan | None:
    """What is of those who were spoken of: "and the latest one?"."""
    last = q.context.last
    leans = len(q.u.reading.words) <= _FEW or q.u.points_back
    if q.intent.name not in ("latest", "first") or q.base.organisations or last is None or not leans:
        return None
    return replace(q.base, organisations=last.organisations)


def _event_of_the_day(u: Understanding) -> str | None:
    """Return the milestone of the very day that the question names, where its words speak for it too; of a month where many do."""
    best = u.events[0]
    of_it = best.when >= SAME_DAY and best.words >= MIN_EVIDENCE
    return best.id if of_it or (best.when >= CLEAR_DATE and best.words >= _MANY_WORDS) else None


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
