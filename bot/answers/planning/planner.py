"""Decides what is to be looked up: a plan, a question back, or a refusal."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.addressees import Addressees
from bot.answers.planning.another_document import AnotherDocument
from bot.answers.planning.applying import Applying
from bot.answers.planning.backers import narrowed_backers
from bot.answers.planning.bare_questions import (
    demanded_by_one,
    how_current,
    known_of_one,
    last_heard_of,
    of_the_one_called_so,
    on_any_list,
    part_of_the_campaign,
    proposed_by_somebody,
    signed_by_such_societies,
    stated_by_one,
    what_is_banned,
    what_was_put_off,
    when_duties_begin,
)
from bot.answers.planning.beside_it import BesideIt
from bot.answers.planning.by_time import over_times, which_had_more
from bot.answers.planning.changes import changed, moved
from bot.answers.planning.companies import Companies
from bot.answers.planning.context import Context
from bot.answers.planning.cosigners import counted_of_theirs, signed_with, signed_with_in_short
from bot.answers.planning.details import Details
from bot.answers.planning.documents import Documents
from bot.answers.planning.duties import Duties
from bot.answers.planning.elsewhere import POINTS_IN_TIME
from bot.answers.planning.enforcement import Enforcement
from bot.answers.planning.evidence import COUNTED, MIN_EVIDENCE, REFUSED, SETS, base_plan, near, side_said, with_topics
from bot.answers.planning.fits import TAKING_SIDES
from bot.answers.planning.followups import FollowUps
from bot.answers.planning.in_few_words import asked_in_few_words
from bot.answers.planning.in_short import contents_in_short, of_a_list_in_short, replied_in_short
from bot.answers.planning.in_time.by_steps import moved_by_the_omnibus, of_systemic_risk, rules_of_steps, with_other_steps
from bot.answers.planning.in_time.landmarks import Landmarks
from bot.answers.planning.in_time.pairs import Pairs
from bot.answers.planning.in_time.ranges import Ranges
from bot.answers.planning.in_time.rules import InTime, next_date, still_ahead
from bot.answers.planning.in_time.told_days import ToldDays
from bot.answers.planning.inquiry import ABOUT_ONE_LIST, SIGNED_BY_SOMEBODY, Decision, Inquiry, Rule
from bot.answers.planning.law_numbers import LawNumbers
from bot.answers.planning.lawmaking import Lawmaking
from bot.answers.planning.leaning import Leaning
from bot.answers.planning.listed import Listed
from bot.answers.planning.members import Members
from bot.answers.planning.more_than import MoreThan
from bot.answers.planning.moved_time import MovedTime
from bot.answers.planning.named_alone import sources_of_a_milestone
from bot.answers.planning.no_list_tells import kept_silent, measured, of_no_list
from bot.answers.planning.objections import objections
from bot.answers.planning.of_what_force import of_what_force
from bot.answers.planning.omnibus_steps import OmnibusSteps
from bot.answers.planning.on_a_provision import on_a_provision
from bot.answers.planning.one_document import OneDocument, most_signed, passage_of_one_document, published_by, said_by_a_milestone
from bot.answers.planning.openings import of_no_letter_in_particular, opening, signed_by_some
from bot.answers.planning.organisations import Organisations
from bot.answers.planning.provisions import Provisions
from bot.answers.planning.quoting import in_their_words, on_the_matter_listed, quoted
from bot.answers.planning.registered import that_one_in_the_register, those_in_the_register
from bot.answers.planning.second_look import SecondLook
from bot.answers.planning.signers import Signers, counted_of_something_else, in_whose_name, of_any_document, taken_back
from bot.answers.planning.sorts_of_documents import of_a_sector, on_one_matter
from bot.answers.planning.spoken import Spoken
from bot.answers.planning.steps_taken import StepsTaken
from bot.answers.planning.steps_told import StepsTold
from bot.answers.planning.strangers import (
    anything_of_a_stranger,
    body_of_a_country,
    doing_of_a_stranger,
    our_signature,
    position_of_a_stranger,
    signature_of_a_stranger,
    sort_of_a_stranger,
    stranger_in_the_register,
    unheard_part_of_a_list,
    unheard_signers,
    view_of_an_article,
    words_of_a_stranger,
    words_of_the_stranger_before,
)
from bot.answers.planning.totals import Totals
from bot.answers.planning.turning_back import TurningBack
from bot.answers.planning.two_documents import TwoDocuments
from bot.answers.planning.two_lists import TwoLists
from bot.answers.planning.votes import Votes
from bot.answers.planning.weighing import Weighing
from bot.answers.planning.what_else import WhatElse
from bot.answers.planning.whole_act import WholeAct
from bot.answers.plans import ALL_OF, ALREADY, BY_WORDS, STATEMENTS, WHETHER, Plan, Refusal
from bot.answers.question_words import QUESTIONS, undivided
from bot.answers.reading import speak_of_a_bot
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.facts import SIDES_OF_TECHNOLOGY, TECHNOLOGY

_OF_SPEAKERS = frozenset({"stance", STATEMENTS})  # intents that list who spoke
_OF_SEVERAL = frozenset({
    "signatories", "count-signatories", "combine", "count-combine", "all-signatories", "count-all-signatories", "supporters",
    "count-supporters", "missing", "register", "count-register", "stance", "most-active",
})  # fmt: skip # intents that list or count organisations
_OF_ORGANISATION = SIGNED_BY_SOMEBODY | {"position", "compare", "about-organisation"}
# What these want of a person who spoke for an organisation is what that person said.
_SAID_BY_PERSON = frozenset({
    "position", "document-position", "compare", "quote", "stance", "passage", "about-organisation", "event-detail", "occasion", "provision",
    *REFUSED,
})  # fmt: skip
_CAMPAIGN = "campaign"  # a kind of documents
_YEAR = 4  # digits
_MANY_WORDS = 5.0  # rarity of the words by which a milestone is named in many of them
_THE_BOT = 0.97  # certainty of a plan for what the bot is, where it is named
_OF_OTHERS = frozenset({"sign", "require", "apply", "adopt", "demand"})  # deeds that are no bot's: "must a bot say that it is one?"
_ABOUT_THE_BOT, _OF_NO_OTHER = 0.6, 0.95  # certainty from which the bot itself is asked about, and where others were spoken of
_OF_SOMETHING_ELSE = 3.5  # rarity of the words of a question that only has the bot among what it names: "chatbot maker without a policy …"
_FEW = 5  # words of a question that leans on the organisations before
_OF_A_CORRECTION = 9  # words of one that names no more than what was meant
_SURELY = 0.8  # probability from which a question only leans on what was said before
_SOME = 1.0  # rarity of words that say something
_SURELY_SIDES = 0.9  # certainty that those are asked for who took a side that is named with its matter
_LITTLE_ELSE = 2.0  # rarity of the words that such a question may have beside
_RATHER = 0.8  # certainty of what is meant where nothing else is on the matter


class Planner:
    """Decides what is to be looked up."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._documents = Documents(catalogue)
        self._organisations = Organisations(catalogue, self._documents)
        self._spoken = Spoken(self._organisations)
        laws = Lawmaking(catalogue)
        self._pairs = Pairs(catalogue, laws)
        self._ranges = Ranges(catalogue)
        self._in_time = InTime(catalogue, self._documents, self._pairs, self._ranges, laws)
        self._told_days = ToldDays(catalogue)
        self._landmarks = Landmarks(catalogue, laws)
        self._one_document = OneDocument(self._documents)
        self._second_look = SecondLook(catalogue)
        self._details = Details(catalogue)
        self._duties = Duties(catalogue)
        self._enforcement = Enforcement(catalogue)
        self._law_numbers = LawNumbers(catalogue)
        self._leaning = Leaning(catalogue, laws)
        self._whole_act = WholeAct(catalogue, laws)
        self._companies = Companies(catalogue)
        self._provisions = Provisions(catalogue, self._enforcement)
        self._signers = Signers(catalogue, self._documents)
        self._steps_taken = StepsTaken(catalogue, laws)
        self._steps_told = StepsTold(catalogue, laws, self._steps_taken, self._ranges)
        self._omnibus_steps = OmnibusSteps(catalogue, laws)
        self._votes = Votes(catalogue, laws)
        self._addressees = Addressees(catalogue, self._documents)
        self._two_lists = TwoLists(self._documents)
        self._two_documents = TwoDocuments(self._documents)
        self._members = Members(catalogue)
        self._more_than = MoreThan(self._documents)
        self._moved_time = MovedTime(catalogue)
        self._beside_it = BesideIt(catalogue, self._documents)
        self._applying = Applying(catalogue)
        self._another_document = AnotherDocument(catalogue, self._documents)
        self._turning_back = TurningBack(catalogue, self._documents)
        self._totals = Totals(catalogue, self._documents)
        self._followups = FollowUps(catalogue, self._documents, laws)
        self._listed = Listed(self._documents, self._followups)
        self._weighing = Weighing(self._documents)
        self._what_else = WhatElse(self._documents)

    def _rules(self) -> tuple[Rule, ...]:
        """Return the rules in their order: the first that speaks of a question decides, and a later one relies on what those before it took.

        They are named anew for each question: kept in the planner, it would hold itself, and with it a catalogue of which there is a newer one.
        """
        return (
            # What is told by more than the intent: quoted words, a question word alone, a subject and its duty.
            opening,
            of_no_letter_in_particular,
            signed_by_some,
            signed_by_such_societies,
            how_current,
            known_of_one,
            last_heard_of,
            demanded_by_one,
            stated_by_one,
            proposed_by_somebody,
            part_of_the_campaign,
            _about_the_bot,
            asked_in_few_words,
            quoted,
            in_their_words,
            on_the_matter_listed,
            of_what_force,
            self._two_lists.of_two_times,
            objections,
            of_a_sector,
            on_one_matter,
            self._turning_back.to_one_of_them,
            self._ranges.between_two_milestones,
            self._applying.all_of_it,
            self._applying.gone_by,
            self._organisations.chosen_of_one,
            self._one_document.signed_on_the_eve,
            self._beside_it.of_models_from_before,
            signed_with_in_short,
            counted_of_theirs,
            which_had_more,
            self._ranges.documents_on_the_other_side,
            self._ranges.on_a_day,
            self._pairs.how_long,
            self._pairs.named_in_turn,
            self._addressees.of_those_listed,
            self._addressees.addressed_by_name,
            self._addressees.to_whom_it_went,
            self._addressees.whether_sent_to,
            self._addressees.when_written_to,
            self._more_than.compared,
            self._two_lists.compared,
            self._two_documents.said,
            self._two_documents.compared,
            self._two_documents.in_order,
            moved_by_the_omnibus,
            of_systemic_risk,
            what_is_banned,
            when_duties_begin,
            what_was_put_off,
            of_the_one_called_so,
            on_any_list,
            self._members.one_of_them,
            narrowed_backers,
            self._members.asked_for,
            self._signers.the_same_documents,
            self._signers.each_of_two,
            self._signers.anything,
            self._signers.ours,
            self._signers.others,
            self._signers.one_of_them,
            self._signers.not_among_those,
            self._signers.the_one_of_the_register,
            self._signers.among_those_of_the_register,
            self._signers.among_those,
            self._signers.missing,
            self._beside_it.of_its_series,
            self._beside_it.all_of_its_series,
            self._beside_it.those_from_before,
            self._beside_it.of_the_next_number,
            of_a_list_in_short,
            self._companies.counted,
            self._organisations.on_what_it_refused,
            self._organisations.said_at_that_time,
            self._companies.on_a_list,
            self._companies.who_refused,
            self._companies.at_all,
            self._companies.those_who_did,
            contents_in_short,
            replied_in_short,
            self._moved_time.said_then,
            self._moved_time.said_shortly_before,
            self._steps_told.in_committee,
            self._steps_told.called_for_then,
            self._steps_told.by_its_deed,
            self._leaning.beside_in_short,
            self._leaning.before_or_after_that_end,
            self._leaning.planned,
            self._leaning.day_of_that_matter,
            self._pairs.in_short,
            self._in_time.since_in_short,
            self._in_time.since_when_in_short,
            self._told_days.replied,
            self._told_days.closed,
            self._leaning.published_for_it,
            self._followups.asked_alone,
            self._landmarks.of_another_country,
            self._landmarks.told,
            self._landmarks.counted,
            on_a_provision,
            self._provisions.named,
            changed,
            moved,
            self._pairs.in_time,
            self._in_time.until_when,
            self._in_time.until_when_for_older_models,
            self._told_days.asked_for,
            self._votes.of_the_states,
            self._votes.day,
            self._votes.asked,
            self._votes.of_one_body,
            self._details.counted,
            self._beside_it.of_older_models,
            self._beside_it.of_older_ones,
            self._steps_taken.taken,
            self._steps_told.when,
            self._omnibus_steps.when,
            self._steps_told.who,
            self._steps_told.standing,
            self._applying.since_a_day,
            self._applying.by_now,
            self._applying.of_an_article,
            self._duty,
            self._duties.of_what_exempt,
            self._duties.of_others_too,
            self._enforcement.powers_begin,
            self._enforcement.of_other_authorities,
            self._enforcement.of_something_else,
            self._enforcement.of_those_who_break_rules,
            self._duties.of_those_narrowed,
            self._enforcement.could_by_now,
            self._enforcement.since_when,
            self._enforcement.since_when_at_all,
            self._enforcement.could_be_fined,
            self._enforcement.fined_already,
            self._enforcement.behind_what_was_spoken_of,
            self._enforcement.watched_at_all,
            self._enforcement.fines_at_all,
            self._enforcement.of_no_provider,
            self._leaning.demanded,
            self._leaning.on_an_article,
            rules_of_steps,
            self._provisions.asked_for,
            self._provisions.said_by_the_act,
            self._law_numbers.asked,
            self._whole_act.applies,
            self._whole_act.is_in_force,
            self._whole_act.was_made,
            self._whole_act.unnamed,
            self._organisations.where_said,
            # What leans on the conversation.
            words_of_the_stranger_before,
            self._moved_time.found,
            self._moved_time.in_a_season,
            self._another_document.of_a_day_of_its_month,
            self._another_document.of_another_month,
            self._another_document.with_somebody,
            self._another_document.of_another_country,
            self._another_document.of_a_country_spoken_on,
            self._listed.of_a_country,
            self._beside_it.of_another_country,
            self._beside_it.since_when_a_point_applies,
            self._beside_it.of_that_article,
            self._steps_told.by_others,
            self._steps_told.in_force_by_now,
            self._companies.signing_of_what_was_spoken_of,
            self._companies.in_the_end,
            self._leaning.by_rights_holders,
            self._leaning.on_a_matter,
            self._leaning.of_another_on_it,
            self._leaning.of_that_side,
            self._leaning.on_the_other_side,
            self._leaning.on_that_step,
            self._leaning.by_whom,
            in_whose_name,
            self._leaning.said_there,
            self._leaning.on_a_topic_of_it,
            self._leaning.why,
            self._leaning.said_at_another_time,
            self._leaning.those_behind,
            self._leaning.more,
            self._leaning.told,
            self._leaning.disputed,
            self._leaning.sources,
            self._leaning.corrected,
            self._leaning.another_milestone,
            self._leaning.of_its_sort,
            self._leaning.of_that_matter_too,
            self._leaning.in_another_month,
            self._leaning.on_another_matter,
            self._leaning.beside,
            self._leaning.applied,
            self._leaning.nobody_listed,
            self._leaning.number_of_nothing,
            self._companies.another,
            unheard_part_of_a_list,
            self._listed.doubted,
            self._listed.how_much_of_it_is_known,
            self._listed.names_on_it,
            self._listed.backed,
            self._listed.named_by_one_word,
            self._listed.person_there,
            those_in_the_register,
            that_one_in_the_register,
            self._listed.supported_from,
            self._listed.taking_part,
            self._listed.signed_in_its_month,
            self._one_document.signed_in_a_month,
            self._listed.signed_too,
            self._listed.of_a_kind,
            self._listed.of_a_kind_on_several,
            self._listed.of_those_of_a_time,
            self._listed.of_another_named,
            self._listed.to_somebody,
            self._listed.of_the_one_meant,
            self._listed.who_signed,
            self._listed.itself,
            self._listed.of_another_day,
            self._organisations.two_spoken_of,
            self._organisations.signed_by_the_one_spoken_of,
            self._organisations.of_the_one_spoken_of,
            self._spoken.by_another_person,
            self._followups.counted_again,
            self._followed_up,
            of_no_list,
            kept_silent,
            measured,
            self._what_else.signed,
            signed_with,
            self._totals.first_of_two,
            over_times,
            self._ranges.documents_beside_a_milestone,
            self._ranges.on_its_day,
            self._in_time.on_which_weekday,
            self._totals.of_one_and_not_the_other,
            # Who stands in no register, or has said it in person.
            self._companies.signed,
            self._companies.refusal,
            self._companies.anything,
            self._details.named,
            self._details.of_a_document,
            self._addressees.who_is_an_addressee,
            self._addressees.replied,
            self._spoken.by_a_person,
            self._organisations.of_a_sector,
            self._organisations.wanted_by_a_sector,
            self._organisations.said_by_rights_holders,
            self._organisations.said_by_a_sector,
            self._organisations.said_on_a_matter,
            self._organisations.membership,
            self._organisations.numbers_represented,
            self._organisations.why_on_that_side,
            self._organisations.said_in_their_letter,
            self._organisations.said_by_those_named,
            self._organisations.documents_chosen,
            self._organisations.signed_together,
            self._organisations.counted_of_several,
            self._totals.at_an_end,
            self._spoken.by_an_organisation,
            self._spoken.in_time,
            _refused,
            self._said_by_person,
            doing_of_a_stranger,
            words_of_a_stranger,
            sort_of_a_stranger,
            position_of_a_stranger,
            view_of_an_article,
            signature_of_a_stranger,
            self._totals.hinted,
            our_signature,
            body_of_a_country,
            anything_of_a_stranger,
            # What is worked out over many documents.
            self._totals.what_is_at_an_end,
            self._totals.between_the_ends,
            self._totals.divided,
            self._totals.of_every_document,
            self._totals.most_signers,
            self._totals.most_active,
            self._totals.by_completeness,
            self._totals.of_every_time,
            self._totals.signed_by_so_many,
            self._totals.of_so_many,
            self._totals.fewest,
            self._totals.of_either_time,
            self._totals.sent_to,
            self._totals.anybody,
            # Who signed, spoke and sent.
            self._signers.each_of_several,
            self._signers.spoken_for,
            self._companies.signing,
            self._addressees.senders,
            unheard_signers,
            stranger_in_the_register,
            published_by,
            taken_back,
            of_any_document,
            self._addressees.documents_of_an_addressee,
            counted_of_something_else,
            # What the intent alone tells apart.
            self._provisions.of_no_day,
            sources_of_a_milestone,
            self._signers.of_one_that_signed_the_other,
            self._one_document.asked,
            self._set,
            said_by_a_milestone,
            self._about_organisations,
            self._ranges.beside_a_milestone,
            self._in_time.steps,
            self._steps_taken.begun,
            self._in_time.since_then,
            self._in_time.until_the_next,
            self._in_time.point,
            self._in_time.pair,
            next_date,
            still_ahead,
            self._in_time.range,
            _hardly_about_the_bot,
            most_signed,
            self._documents_about,
            self._addressees.documents_to,
            self._demands_of_a_document,
            self._stance,
            self._provisions.about,
            passage_of_one_document,
            self._provisions.definition,
            self._listed.among_them,
            self._register,
            _of_those_before,
        )

    def plan(self, u: Understanding, context: Context) -> Decision:
        """Return the plan for a question. Nothing is guessed: without enough evidence it is a question back or a refusal."""
        if not u.reading.words:
            return Refusal("unclear")
        context = self._turning_back.context(u, context)
        decided = self._second_look.taken(u, self._decided(u, context), context)
        # The words alone tell that, and an answer is made again without them.
        if isinstance(decided, Plan) and decided.intent == "in-force" and not decided.detail and "already" in u.asked:
            decided = replace(decided, detail=ALREADY)
        if isinstance(decided, Plan) and decided.intent in _OF_SPEAKERS and TECHNOLOGY in decided.sectors and u.speaks_of_industry:
            decided = replace(decided, sides=SIDES_OF_TECHNOLOGY)
        if isinstance(decided, Plan) and decided.intent in _OF_SEVERAL and not decided.organisations:
            decided = _not_told_apart(u, decided)
        if isinstance(decided, Plan) and _asks_whether_anything_is_signed(u, decided):
            decided = replace(decided, detail=WHETHER)
        return self._turning_back.kept(u, decided, context)

    def _decided(self, u: Understanding, context: Context) -> Decision:
        """Return what the first rule says that speaks of the question; where none does, the plan with what it names is whole."""
        if context.pending and (completed := self._followups.completed(u, context.pending)):
            return completed
        if number := self._followups.counted_now(u, context):
            return number
        if context.last is None and (alone := _name_alone(u)):
            return alone
        if context.last is None and u.probability("followup") > _SURELY:
            return Refusal("unclear", near=near(self._catalogue, u))  # "and STIM?" at the beginning
        intent = self._weighing.intent(u, context)
        base = self._beside_it.with_its_point(u, self._in_the_year_spoken_of(u, base_plan(u, intent), context), context)
        inquiry = Inquiry(u, base, intent, context, self._catalogue)
        if again := self._followups.asked_of_the_choices(u, context, inquiry.base):
            return again
        return next((decision for rule in self._rules() if (decision := rule(inquiry)) is not None), inquiry.base)

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
        """As in "and the Germans?", "no, I meant the omnibus" after a day."""
        last = q.context.last
        of_a_day = last is not None and last.intent in POINTS_IN_TIME and bool(last.events)
        meant = of_a_day and q.u.corrects and len(q.u.reading.words) <= _OF_A_CORRECTION and not q.u.asked & QUESTIONS
        if q.intent.name != "followup" and not meant:
            return None
        found = self._followups.followed_up(q.u, q.context, q.base.provisions)
        if isinstance(found, Plan) and "how-many" in q.u.asked and found.intent in COUNTED:
            return replace(found, intent=COUNTED[found.intent])  # "and how many Italian ones?"
        if not isinstance(found, Plan):
            return found
        lasting = any(self._catalogue.event_by_id[event].end_date for event in found.events)
        if found.intent == "date" and found.detail == "end" and not lasting:
            found = replace(found, detail="")  # of a deadline before
        return with_other_steps(self._catalogue, q.u, found)  # "and the high-risk rules?"

    def _said_by_person(self, q: Inquiry) -> Decision | None:
        """What a person said who spoke for an organisation."""
        of_the_person = "outside" in q.u.deeds and not q.u.deeds & {"say", "demand", "quote"}  # a telephone number, a salary
        wanted = q.base.speakers and not q.base.organisations and q.intent.name in _SAID_BY_PERSON and not of_the_person
        return self._organisations.said_by(q.u, q.base) if wanted else None

    # Rules for each sort of intent.

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
            counted = "count-documents" if q.u.first_asked == "how-many" else "signed-documents"
            signed = replace(q.base, intent=counted, detail="")  # "where do both ECSA and EWC appear as signatories?"
            return self._organisations.about_them(q.u, signed, q.context)
        if q.intent.name == "position" and self._documents.names_theirs_in_full(q.u, q.base):
            return self._documents.about_one(q.u, replace(q.base, intent="document-position"), q.context)
        return self._organisations.about_them(q.u, q.base, q.context) if q.intent.name in _OF_ORGANISATION else None

    def _documents_about(self, q: Inquiry) -> Decision | None:
        """Which documents are on a topic; of statements, those that single organisations made where no joint one is on it."""
        if q.intent.name != "documents-about":
            return None
        found = self._documents.about_topic(q.u, q.base, q.context)
        nowhere = isinstance(found, Refusal) and found.reason == "not-in-corpus" and q.u.topics[0].words >= _SOME
        if not nowhere or q.base.kinds != ("joint-statement",) or q.base.dates or q.is_narrowed:
            return found
        side = next(iter(side_said(q.u)), "")  # "statements against the omnibus"
        said = self._organisations.stance(q.u, replace(q.base, intent="stance", detail=side, kinds=()), q.context)
        return replace(said, certainty=max(said.certainty, _RATHER)) if isinstance(said, Plan) else found

    def _demands_of_a_document(self, q: Inquiry) -> Plan | None:
        """What their letter says: "what did the 71 French organisations hold against France?"."""
        u = q.u
        if q.intent.name != "stance" or u.first_asked == "who" or u.topics[0].words >= _SOME or not self._documents.is_unmistakable(u):
            return None
        return with_topics(u, replace(q.base, intent="document-position", detail="", documents=(u.documents[0].id,)))

    def _stance(self, q: Inquiry) -> Decision | None:
        """Who welcomed or opposed something."""
        last, named = q.context.last, q.is_narrowed or q.base.kinds or q.base.dates or q.u.reading.unknown_names
        openly = last is not None and not named and "who" not in q.u.asked and "say" in q.u.deeds
        if q.intent.name == "passage" and last and openly and not (q.base.organisations or q.base.provisions or q.base.speakers):
            if listed := q.context.document_listed(ABOUT_ONE_LIST):
                sure = max(q.base.certainty, last.certainty)
                return with_topics(q.u, replace(q.base, intent="document-position", detail="", documents=(listed,), certainty=sure))
            return self._said_by_the_one_spoken_of(q, last) if len(last.organisations) == 1 else None
        if q.intent.name != "stance":
            return None
        if last and openly and len(last.organisations) == 1:
            return self._said_by_the_one_spoken_of(q, last)
        dated = q.context.document_listed(POINTS_IN_TIME) if q.u.deeds & {"say", "demand"} else None  # "when did it come out?"
        listed = q.context.document_listed(ABOUT_ONE_LIST) or dated
        if listed and not named and not q.base.organisations and "who" not in q.u.asked and (q.is_short or (dated and q.u.points_back)):
            # "What do they dislike in it?"
            return with_topics(q.u, replace(q.base, intent="document-position", detail="", documents=(listed,)))
        found = self._organisations.stance(q.u, q.base, q.context)
        # "The third draft, who was against it?" says all that is asked.
        plainly = q.u.first_asked == "who" and bool(q.u.deeds) and q.u.deeds <= TAKING_SIDES and q.u.topics[0].words >= MIN_EVIDENCE
        plainly = plainly and not q.names_things and q.u.mass(q.u.stems_of_what_is_named - q.u.topics[0].covered) < _LITTLE_ELSE
        return replace(found, certainty=max(found.certainty, _SURELY_SIDES)) if isinstance(found, Plan) and plainly else found

    def _said_by_the_one_spoken_of(self, q: Inquiry, last: Plan) -> Decision:
        """What the one organisation spoken of said of something: "what did they say about the Code?"."""
        theirs = replace(q.base, intent="position", detail="", organisations=last.organisations)
        return self._organisations.about_them(q.u, theirs, q.context)

    def _register(self, q: Inquiry) -> Decision | None:
        """Which organisations there are, of a country or sector."""
        if q.intent.name != "register":
            return None
        some = (q.is_narrowed or q.u.sectors_hinted) and not q.names_beyond_country_or_sector
        listed = q.context.document_listed(ABOUT_ONE_LIST) if some else None
        if listed and "join" in q.u.deeds and "register" not in q.u.deeds:  # "which publishers are on the list?"
            intent = "count-signatories" if q.base.intent.startswith("count-") else "signatories"
            sure = max(q.base.certainty, q.context.last.certainty if q.context.last else 0.0)
            return replace(q.base, intent=intent, documents=(listed,), sectors=q.base.sectors or q.u.sectors_hinted, certainty=sure)
        # "The letter to Gabriel Attal: how many organisations?" is of a letter, and so are the "launch organisations of the campaign".
        campaigns = [d for d in self._catalogue.documents if d.kind == _CAMPAIGN]
        alone = q.base.kinds == (_CAMPAIGN,) and len(campaigns) == 1 and "join" in q.u.deeds  # "how many musicians were in the campaign?"
        named = alone or bool(q.u.addressed_too) or q.u.documents[0].words >= MIN_EVIDENCE
        of_one = named if q.base.kinds else self._documents.is_unmistakable(q.u)
        if of_one and (alone or not q.is_narrowed):
            counted = q.base.intent.startswith("count-")
            return self._documents.about_one(q.u, replace(q.base, intent="count-signatories" if counted else "signatories"), q.context)
        if q.u.undated_events[0].words >= _MANY_WORDS and q.u.undated_events[0].words > q.u.documents[0].words:
            return q.refused("not-in-corpus")  # "how many of the forum's members come from music?"
        unheard = q.u.stems_of_what_is_named if not (q.is_narrowed or q.u.asks_for_all) else frozenset()
        if unheard and q.u.mass(unheard) == 0 and q.u.left_over(frozenset()) >= _SOME:
            return q.refused("not-in-corpus")  # "any architects in your register?"
        return self._organisations.register(q.u, q.base)


def _asks_whether_anything_is_signed(u: Understanding, plan: Plan) -> bool:
    """Tell whether yes or no is wanted of all that one organisation signed: "has Koda signed?"."""
    of_one = plan.intent == "signed-documents" and len(plan.organisations) == 1 and plan.detail in ("", "in") and not plan.reached
    openly = u.chooses and not u.asks_of_anything  # French "quelque" begins like "quel"
    whether = not (u.asked & QUESTIONS or openly or u.begins_openly or u.asks_what_was_signed or u.is_headed_by_documents)
    return of_one and whether and bool(u.deeds & {"sign", "join"}) and "list" not in u.deeds


def _not_told_apart(u: Understanding, plan: Plan) -> Plan:
    """Return the plan with the sort of organisations that is asked for and that is none of the register; a sector is not read from its words.

    "Which authors' societies signed?" is not of those who write books.
    """
    reading = u.reading
    found = next(iter(undivided(reading.asking.keys, reading.language)), None)
    if found is None:
        return plan
    first, end, sort = found
    words = reading.asking.words[first:end]
    inside = range(words[0].start + reading.asked_from, words[-1].end + reading.asked_from)
    named = {sector.id for sector in reading.sectors if sector.start not in inside}
    return replace(plan, undivided=sort, sectors=tuple(sector for sector in plan.sectors if sector in named))


def _name_alone(u: Understanding) -> Plan | None:
    """Return the plan for what is known of an organisation where its name is all that is said: "GEMA?"."""
    mentions = u.reading.organisations
    named = mentions[0] if len(mentions) == 1 else None
    if named is None or not named.id or not all(named.start <= word.start < named.end for word in u.reading.words):
        return None
    return Plan("about-organisation", organisations=(named.id,), basis=BY_WORDS)


def _refused(q: Inquiry) -> Refusal | None:
    """What the campaign has nothing to do with, or does not know."""
    if q.intent.name not in REFUSED or (q.u.reading.speakers and "outside" not in q.u.deeds):
        return None
    return q.refused("off-topic" if q.intent.name == "off-topic" else "not-in-corpus")


def _about_the_bot(q: Inquiry) -> Plan | None:
    """What the bot is and can do, where it is named and nothing else: "hi, what is this bot and what can I ask?"."""
    done = q.intent.name != "about" and not q.u.deeds.isdisjoint(_OF_OTHERS)
    others = q.names_things or q.u.reading.subjects or done or q.intent.name in REFUSED
    others = others or q.u.mass(q.u.stems_of_what_is_named) >= _OF_SOMETHING_ELSE
    named = speak_of_a_bot(q.u.reading.words) and not others
    return replace(q.base, intent="about", detail="", certainty=_THE_BOT) if named else None


def _hardly_about_the_bot(q: Inquiry) -> Refusal | None:
    """What may ask about the bot, but not surely: in a conversation "what do they recommend?" is of those spoken of."""
    of_others = q.context.last is not None  # "who for sure?" after who signed a statement
    greets = q.intent.name == "greeting" and of_others and q.u.reading.text.rstrip().endswith("?")  # "byli zadowoleni?" greets nobody
    surely = q.intent.probability >= (_OF_NO_OTHER if of_others else _ABOUT_THE_BOT)
    return q.refused("unclear") if (q.intent.name == "about" or greets) and not surely else None


def _of_those_before(q: Inquiry) -> Plan | None:
    """What is of those who were spoken of: "and the latest one?"."""
    last = q.context.last
    leans = len(q.u.reading.words) <= _FEW or q.u.points_back
    if q.intent.name not in ("latest", "first") or q.base.organisations or last is None or not leans:
        return None
    return replace(q.base, organisations=last.organisations)
