"""Looks once more at what was decided: whether it is what the question asks, and whether a question back would help."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.context import Context
from bot.answers.planning.elsewhere import is_of_another_duty, is_of_another_matter, is_somebody_elses
from bot.answers.planning.evidence import MIN_EVIDENCE, ONE_DOCUMENT, PAIRS_IN_TIME, PARTS, REFUSED, SETS, is_evident, near, with_topics
from bot.answers.planning.inquiry import ABOUT_ONE_LIST, OF_ONE_LIST, Decision
from bot.answers.planning.lawmaking import stems_beside_the_act
from bot.answers.planning.named_alone import of_that_alone
from bot.answers.planning.never_happened import is_of_the_next_text, never_happened
from bot.answers.planning.strangers import lone_stranger, unknown_authors
from bot.answers.plans import BY_WORDS, LEANS, WITHOUT, Clarification, Plan, Refusal
from bot.answers.question_words import QUESTIONS
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day, span
from knowledge.facts import is_state, organisations_where, part_of, signed_by, topics_on
from knowledge.other_laws import names_a_law

_OF_A_TIME, _PERHAPS = frozenset({"events", "next"}), 0.1  # intents; probability that a question is of something else altogether
_UNSPOKEN_OF = 1.0  # of a question's words, none of which speaks of what it could be about
_WHOLE_NAME, _SOME_WORDS = 0.9, 2.0  # share of the name of a milestone that the question has, and rarity of those words
_HAPPENS_TO_ANYTHING = frozenset({"publish", "begin", "end", "adopt", "apply", "send", "sign", "duration"})
_STEPS = frozenset({"publish", "adopt", "apply", "sign"})  # those of them that tell one step of a law from another
_MIN_TO_ASK_BACK = 0.35  # certainty of the intent below which asking back would only confuse
_OF_SIGNERS = frozenset({"sign", "join", "list", "register"})
_LIKELY_UNTOLD, _MUCH_UNSAID = 0.6, 3.0  # probability that there is no answer, and how much of a question then speaks of other doings


class SecondLook:
    """Takes a plan back that names what is not asked, and a question back that nobody could answer."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def taken(self, u: Understanding, decided: Decision, context: Context) -> Decision:
        """Return what was decided, or what is right instead; a refusal says whom nobody knows."""
        if isinstance(decided, Plan) and decided.basis == LEANS and u.short_turn:
            return decided  # its words are known from the first to the last: in Estonian "tagasi" nothing is taken back
        taken = self._taken(u, decided, context)
        vague = isinstance(taken, Refusal) and (taken.reason == "unclear" or (taken.reason == "unknown-subject" and not taken.missing))
        untold = isinstance(taken, Refusal) and taken.reason == "not-in-corpus" and not (taken.near or taken.missing) and "sign" in u.deeds
        vague = vague or untold  # "heeft Sabam getekend?"
        stranger = lone_stranger(u) if vague else ""
        return replace(taken, reason="unknown-subject", missing=stranger) if isinstance(taken, Refusal) and stranger else taken

    def _taken(self, u: Understanding, decided: Decision, context: Context) -> Decision:
        if not isinstance(decided, Refusal) and (strangers := unknown_authors(u, decided)):
            return Refusal("unknown-subject", near=near(self._catalogue, u), missing=strangers)
        if isinstance(decided, Plan) and self._is_of_something_else(u, decided, context):
            return Refusal("not-in-corpus", near=near(self._catalogue, u), plan=decided)
        if not isinstance(decided, Refusal) and is_of_the_next_text(u, context):
            return Refusal("not-in-corpus", plan=decided if isinstance(decided, Plan) else decided.plan)
        if isinstance(decided, Plan) and _is_of_tomorrow_alone(u, decided):
            return Refusal("not-in-corpus", plan=decided)
        if isinstance(decided, Plan) and _speaks_of_no_document(u, decided, context):
            return Refusal("unclear", near=near(self._catalogue, u), plan=decided)
        if isinstance(decided, Plan) and decided.basis != BY_WORDS and _names_nothing(u, decided, context):
            return Refusal("unclear", near=near(self._catalogue, u))
        if isinstance(decided, Plan) and self._is_of_another_time(u, decided, context):
            return Refusal("not-in-corpus", near=decided.documents, plan=decided)
        if isinstance(decided, Plan) and self._is_their_own_call(u, decided):
            return with_topics(u, replace(decided, intent="position", detail="", documents=()))
        if isinstance(decided, Plan) and (view := self._view_of_it(u, decided)):
            return view
        if not isinstance(decided, Refusal) and (wrong := _of_another_number(u, decided)):
            return Refusal("not-in-corpus", near=(wrong,), plan=decided if isinstance(decided, Plan) else decided.plan)
        if isinstance(decided, Refusal) and decided.plan and not decided.plan.documents and (about := _asked_about(u, decided.plan, context)):
            # What nothing is known of was asked about a document all the same: "and is GESAC a signatory of it at all?"
            decided = replace(decided, plan=replace(decided.plan, documents=(about,)))
        decided = of_that_alone(u, _without_those_left_out(u, decided)) if isinstance(decided, Plan) else decided
        decided = _of_those_listed(u, decided, context.last) if isinstance(decided, Plan) else decided
        if isinstance(decided, Plan) and decided.intent in ONE_DOCUMENT and not (decided.documents or decided.events or decided.provisions):
            return Refusal("unclear", near=near(self._catalogue, u), plan=decided)  # a plan of the conversation that was never completed
        return self._asked_back(u, decided, context) if isinstance(decided, Clarification) else decided

    def _asked_back(self, u: Understanding, decided: Clarification, context: Context) -> Decision:
        """Return the question back, or what is right instead where nobody could answer it."""
        if none := _of_all_offered(self._catalogue, decided):
            return none
        if one := _of_the_only_part_taken(self._catalogue, u, decided):
            return one
        if context.begun and self._means_what_was_not_found(u, decided, context):
            return Refusal("unclear", plan=decided.plan)
        if not _is_worth_asking(self._catalogue, u, decided):
            return Refusal("unclear", near=decided.choices[:2] if decided.slot == "documents" else (), plan=decided.plan)
        if never_happened(self._catalogue, u, replace(decided.plan, documents=decided.choices if decided.slot == "documents" else ())):
            return Refusal("not-in-corpus", plan=decided.plan)
        return decided

    def _is_of_something_else(self, u: Understanding, plan: Plan, context: Context) -> bool:
        """Tell whether a plan would tell somebody else's doing, another duty's day, or whether somebody did what nothing is told of."""
        another = is_of_another_duty(self._catalogue, u, plan, context.last) or is_of_another_matter(self._catalogue, u, plan, context.last)
        another = another or is_somebody_elses(self._catalogue, u, plan) or never_happened(self._catalogue, u, plan)
        return another or _asks_of_other_deeds(u, plan)

    def _is_their_own_call(self, u: Understanding, plan: Plan) -> bool:
        """Tell whether it is asked if somebody called for something, where a text of their own alone does: "did GESAC call for a new law?".

        Such a text has no signatories, so that "no" would say that they did not.
        """
        asked = plan.intent == "signed" and "demand" in u.deeds and u.deeds.isdisjoint(_OF_SIGNERS) and not u.reading.kinds
        if not asked or len(plan.documents) != 1 or len(plan.organisations) != 1:
            return False
        document = self._catalogue.document_by_id[plan.documents[0]]
        return not document.signatories and part_of(self._catalogue, plan.organisations[0], document).role == "speaker"

    def _view_of_it(self, u: Understanding, plan: Plan) -> Plan | None:
        """Return the plan for what somebody says of an article, and not for the article itself: "what does GEMA say on Article 53(1)(d)?"."""
        says = plan.intent == "provision" and "say" in u.deeds and len(plan.organisations) == 1 and bool(u.reading.provisions)
        topics = topics_on(self._catalogue, plan.provisions) if says else ()
        return replace(plan, intent="position", detail="", topics=topics) if topics else None

    def _is_of_another_time(self, u: Understanding, plan: Plan, context: Context) -> bool:
        """Tell whether a document of those spoken of is told that is not of the time named: "who was the one of 2023 addressed to?"."""
        spoken = len(plan.documents) == 1 and plan.documents[0] in {*context.spoken_of, *context.several}
        if not spoken or plan.intent not in ONE_DOCUMENT or len(plan.dates) != 1 or plan.dates != tuple(u.dates):
            return False
        document = self._catalogue.document_by_id[plan.documents[0]]
        first, last = span(plan.dates[0])
        days = [span(day) for day in ((document.date,) if document.date else document.bounds)]
        apart = bool(days) and (min(days)[0] > last or max(days)[1] < first)
        return apart and u.mass(u.rank_documents(among=plan.documents)[0].covered) < MIN_EVIDENCE

    def _means_what_was_not_found(self, u: Understanding, question: Clarification, context: Context) -> bool:
        """Tell whether a question leans on a conversation that found nothing: to "who else was on that one?" any letter could be offered.

        Those that were listed, offered or signed by whoever was spoken of are choices.
        """
        named = u.reading.kinds or u.reading.countries or u.dates or is_evident(u)
        if named or question.slot != "documents":
            return False
        last, offered = context.last, context.pending.choices if context.pending else ()
        if last and u.first_question and context.opens(self._catalogue.document_by_id):
            return False  # "who signed?" after "what's new?"
        whose = last.organisations if last else ()
        if last and whose and not (last.documents or last.events or last.topics or last.provisions):
            return False  # "who signed it?" about a message that names an organisation alone
        signed = [document.id for org in whose for document in signed_by(self._catalogue, org)]
        return not set(question.choices) <= {*context.listed, *context.several, *offered, *signed}


def _asked_about(u: Understanding, plan: Plan, context: Context) -> str | None:
    """Return the document that a question without an answer was about: one named, or whose list was spoken of: "why did IMPALA leave it?"."""
    if is_evident(u) and u.reading.kinds:
        return u.documents[0].id
    named = u.reading.kinds or u.dates or u.reading.provisions
    return context.document_listed(ABOUT_ONE_LIST) if plan.organisations and not named else None


def _asks_of_other_deeds(u: Understanding, plan: Plan) -> bool:
    """Tell whether it is asked if somebody did what no list and no statement tells: "did the minister reply?", "has it brought an action?"."""
    if plan.intent == "signed" and u.deeds.isdisjoint(_OF_SIGNERS):
        return u.asks_for_a_reply or "outside" in u.deeds
    likely = u.probability(*REFUSED) >= _LIKELY_UNTOLD
    return plan.intent == "position" and bool(plan.detail) and likely and u.left_over(frozenset()) >= _MUCH_UNSAID


def _is_of_tomorrow_alone(u: Understanding, plan: Plan) -> bool:
    """Tell whether nothing but a day speaks for milestones, beside a word that nobody has heard: the weather of tomorrow in Riga."""
    of_a_day = plan.intent in _OF_A_TIME and len(plan.dates) == 1 and is_day(plan.dates[0]) and u.probability("off-topic") >= _PERHAPS
    nothing_else = of_a_day and plan.basis != BY_WORDS and not plan.topics and u.deeds <= {"next"}
    return nothing_else and bool(u.unheard_beside(frozenset())) and u.mass(u.undated_events[0].covered) < MIN_EVIDENCE


def _speaks_of_no_document(u: Understanding, plan: Plan, context: Context) -> bool:
    """Tell whether nothing but an organisation's own name speaks for the document that it may have signed: "is EWC against robots.txt?"."""
    if plan.intent != "signed" or plan.detail in PARTS or len(plan.documents) != 1 or u.reading.kinds or u.dates:
        return False
    also = "both" in u.asked and context.last is not None  # "did SACEM sign too?" after what another said
    if not also and not u.deeds.isdisjoint(_OF_SIGNERS):
        return False
    if plan.documents[0] in {context.document, *context.spoken_of, *context.listed}:
        return False
    covered = u.rank_documents(among=plan.documents)[0].covered
    return u.mass(covered - u.stems_of(u.reading.organisations)) < MIN_EVIDENCE


def _names_nothing(u: Understanding, plan: Plan, context: Context) -> bool:
    """Tell whether a question has no word for the milestone that it was taken for, and leans on nothing: "when did it come out?".

    What is done at each of two names them: "how many days from signature to entry into force?".
    """
    last = context.last
    spoken = last and (last.events or last.documents or last.provisions or last.topics or last.reached or last.organisations)
    named = u.stems_of_what_is_named or u.dates or u.organisations or u.reading.provisions
    of_two = plan.intent in PAIRS_IN_TIME and len(plan.events) == 2 and len(u.deeds & _STEPS) == 2
    if spoken or named or of_two or not plan.events or not u.deeds <= _HAPPENS_TO_ANYTHING:
        return False
    if names_a_law(u.reading.words, u.reading.language):
        return False
    found = [event for event in u.undated_events if event.id in plan.events]
    if any(event.cover >= _WHOLE_NAME and event.words >= _SOME_WORDS for event in found):
        return False  # "when did the trilogues end?" has no word that is not one of asking too
    return not any(u.mass_of_telling(event.covered - u.stems_of_asking) for event in found)


def _without_those_left_out(u: Understanding, plan: Plan) -> Plan:
    """Return the plan for who signed a document besides the organisations that are named to be left out."""
    if plan.detail or not (out := u.organisations_left_out):
        return plan
    others = plan.intent == "signed" and "who" in u.asked and set(plan.organisations) <= set(out)  # "besides the council, who signed?"
    if not others and plan.intent not in OF_ONE_LIST:
        return plan
    return replace(plan, intent="signatories" if others else plan.intent, detail=WITHOUT, organisations=out)


def _of_those_listed(u: Understanding, plan: Plan, last: Plan | None) -> Plan:
    """Return the plan for who signed another document too, of those of a sector or country that were listed: "which of them did?"."""
    listed = last.documents if last and last.intent in OF_ONE_LIST and (last.sectors or last.countries) and not last.detail else ()
    narrowed = plan.sectors or plan.countries or plan.organisations or plan.detail not in ("and", "minus")
    if last is None or plan.intent not in SETS or narrowed or len(listed) != 1 or plan.documents[:1] != listed:
        return plan
    # "Who signed the statement and the letter?", "which signatories of July are also on that of March?" are of everybody.
    named = u.rank_documents(among=listed)[0].words >= MIN_EVIDENCE or not u.points_back
    return plan if named else replace(plan, sectors=last.sectors, countries=last.countries)


def _of_a_country_without_any(catalogue: Catalogue, question: Clarification) -> bool:
    """Tell whether a country is named of which nobody signed any of the documents offered: "who signed the British letter?"."""
    countries = [country for country in question.plan.countries if is_state(country)]
    offered = [catalogue.document_by_id[one].signatory_ids for one in question.choices] if question.slot == "documents" and countries else []
    return bool(offered) and not any(organisations_where(catalogue, countries=countries, among=signed) for signed in offered)


def _of_all_offered(catalogue: Catalogue, question: Clarification) -> Plan | None:
    """Return the plan for who of a country signed any of the documents offered, where nobody did: it makes no difference which is meant."""
    of_a_list = question.plan.intent in OF_ONE_LIST and not question.plan.organisations
    if not of_a_list or question.plan.sureness < _MIN_TO_ASK_BACK or not _of_a_country_without_any(catalogue, question):
        return None
    counted = question.plan.intent.startswith("count-")
    return replace(question.plan, intent="count-combine" if counted else "combine", detail="or", documents=question.choices)


def _of_the_only_part_taken(catalogue: Catalogue, u: Understanding, question: Clarification) -> Plan | None:
    """Return the plan for the one document offered in which the organisation asked about had any part: "did SOZA support the statement?"."""
    plan = question.plan
    of_one = plan.intent == "signed" and question.slot == "documents" and len(plan.organisations) == 1
    if not of_one or not u.reading.kinds or u.chooses_a_document or u.asked & QUESTIONS:
        return None
    taken = [one for one in question.choices if part_of(catalogue, plan.organisations[0], catalogue.document_by_id[one]).role]
    if len(taken) != 1:
        return None
    own = u.names_of_document(taken[0]) | u.stems_of(u.reading.organisations) | u.stems_of(u.reading.kinds)
    another = u.mass(stems_beside_the_act(u) - own) >= _UNSPOKEN_OF  # "the declaration of Paris"
    return None if another else replace(plan, documents=(taken[0],))


def _is_worth_asking(catalogue: Catalogue, u: Understanding, question: Clarification) -> bool:
    """Tell whether a choice would complete what is asked: the intent is sure enough, and all that is said speaks of the choices.

    "What did Berne say about moral rights?" is not answered by any letter that is chosen.
    """
    if question.plan.sureness < _MIN_TO_ASK_BACK or _of_a_country_without_any(catalogue, question):
        return False
    offered = [document for document in u.documents if document.id in question.choices]
    return question.slot != "documents" or u.left_over(frozenset[str]().union(*(document.covered for document in offered))) < _UNSPOKEN_OF


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
    if events and u.counts_an_omnibus:
        return thing  # there is no second one
    return thing if u.counts_otherwise(u.own_words(thing) if documents else u.names_of_event(thing)) else None
