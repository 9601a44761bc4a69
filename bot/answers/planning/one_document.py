"""Rules about one document: who signed it, what it says, whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.planning.addressees import of_the_same_kind
from bot.answers.planning.documents import Documents
from bot.answers.planning.evidence import BACKERS, CLEAR_DATE, COUNT_BACKERS, MIN_EVIDENCE, ONE_DOCUMENT, SAME_DAY, is_evident
from bot.answers.planning.inquiry import OF_ONE_LIST, OF_THE_REGISTER, SIGNING, Decision, Inquiry
from bot.answers.plans import BY_WORDS, LEANS, Clarification, Plan, Refusal
from bot.answers.question_words import QUESTIONS, ask_for_a_name, names_a_body
from bot.answers.references import Reference
from bot.answers.understanding import Understanding
from knowledge.dates import is_day
from knowledge.folding import stem
from knowledge.institutions import institutions_in
from knowledge.relative_dates import MONTH_AFTER, MONTH_BEFORE

_AT_BEGINNING = 2  # words
_MANY_WORDS = 5.0  # rarity of the words by which a milestone is named in many of them
_NAMED_TOO = 2.5  # the same of one of which most of a name and the day are said
_DATED_TOO = 4.0  # the same of one whose date is named too
_BY_FAR = 1.5  # rarity of the words that a milestone has and a document on it has not
_OF_A_TEXT = frozenset({"passage", "document-position", "definition", "event-detail"})  # intents of what a text says
_SAYING, _BESIDE_SAYING = frozenset({"say", "demand"}), frozenset({"about", "exempt", "remain"})  # deeds
_OF_PUBLISHING = frozenset({"publish", "say"})
_OF_A_DAY = frozenset({"when", "whom", "where", "why"})
_CERTAINLY = 0.9  # certainty of who signed what is told by the day before a milestone
_LOOKED_AT, _NEAR, _NEARLY = 3, 1.0, 2.0  # documents, and by how much a score, or the rarity of words, tells one of two that may be meant
_SURELY = 0.8  # probability from which a question only leans on what was said before
_TO_THE_MONTH = 7  # letters of a date
_WANTED = 9  # words of a question for what a letter demands
_AS_WELL = 0.5  # rarity of words by which one of several may be named less than another
_SOME = 1.0  # rarity of words that say something
_TITLED = 0.5  # share of its name from which a passage is looked for in one document alone


class OneDocument:
    """Decides what a question asks of one document."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents

    def asked(self, q: Inquiry) -> Decision | None:
        """What is asked of one document."""
        if q.intent.name not in ONE_DOCUMENT:
            return None
        base = replace(q.base, intent="signed") if _asks_of_one_signatory(q) else q.base
        if base.intent in SIGNING and "sign" in q.u.deeds and ask_for_a_name(q.u.reading.asking.keys, q.u.reading.language):
            base = replace(base, intent="signatories", organisations=())  # "what is the name of the president who signed the letter?"
        found = self._documents.about_one(q.u, base, q.context)
        if isinstance(found, Plan) and _is_of_another_time(q, found):
            return replace(q.base, intent="signed-documents", detail="in")  # "did SIAE sign in 2025?"
        return self._checked(q, found)

    def _checked(self, q: Inquiry, found: Decision) -> Decision:
        """Return what was found, or what is asked instead of it."""
        if isinstance(found, Clarification) and (alone := _gone_to_them_alone(q.u, found.choices)):
            found = replace(found.plan, documents=(alone,), certainty=max(found.plan.certainty, _SURELY))
        if isinstance(found, Clarification) and (then := _of_the_time_spoken_of(q, found.choices)):
            found = replace(found.plan, documents=(then,), basis=LEANS)
        if isinstance(found, Refusal) and found.reason == "no-such-date" and (event := _event_of_the_day(q.u)):
            return replace(q.base, intent="event-detail", events=(event,))  # "how many companies were on the list of 1 August?"
        if isinstance(found, Clarification):
            found = self._of_its_country(q, found)
        if q.intent.name == "addressee":
            found = of_the_same_kind(q, found)
        named = q.context.last is None and not q.u.points_back
        if named and isinstance(found, Plan) and (theirs := _as_near_and_theirs(q.u, found)):
            found = replace(found, documents=(theirs,))
        if isinstance(found, Plan) and found.intent in (BACKERS, COUNT_BACKERS) and found.organisations:
            found = replace(found, sectors=())  # "which famous musician spoke for CISAC?" is of a person
        if isinstance(found, Plan) and (_went_to_others(q.u, found) or _is_of_a_stranger(q, found)):
            return q.refused("not-in-corpus")
        if isinstance(found, Plan) and found.documents and (milestone := _letter_that_is_a_milestone(q, found.documents[0])):
            return replace(q.base, intent="event-detail", events=(milestone,), documents=(), dates=())
        if isinstance(found, Plan) and found.intent == "signatories" and _asks_for_members_of_an_institution(q):
            return replace(found, intent="passage", detail="", countries=(), sectors=())
        if isinstance(found, Plan) and _is_said_of_a_milestone(q, found):
            said = replace(q.base, basis=BY_WORDS) if q.u.events[0].when >= SAME_DAY else q.base
            return replace(said, intent="event-detail", events=(q.u.events[0].id,), documents=(), dates=())
        if not isinstance(found, Plan):
            return found
        if found.documents and q.u.time_spoken_of not in ("", MONTH_BEFORE, MONTH_AFTER):
            return replace(found, basis=LEANS)  # "who signed the statement of the same day?"
        # "And what did they want?" names nothing: it is of the document spoken of, if of any.
        leans = found.documents == (q.context.document,) and q.is_short and q.names_nothing()
        if found.documents == (q.context.document,) and _asks_what_they_wanted(q):
            return replace(found, basis=LEANS)
        return replace(found, certainty=max(found.certainty, _SURELY)) if leans else found

    def _of_its_country(self, q: Inquiry, question: Clarification) -> Plan | Clarification:
        """Return the plan for the one letter of the country named; in "which Danish organisations signed the letter?" that tells none."""
        narrowed = question.plan.countries and question.plan.intent in OF_ONE_LIST
        may_be = question.slot == "documents" and not narrowed and bool(q.base.kinds) and not q.base.sectors
        alone = self._documents.alone_of_its_country(q.u, q.base.kinds) if may_be else None
        return replace(question.plan, documents=(alone,), countries=()) if alone else self._of_those_listed(q, question)

    def _of_those_listed(self, q: Inquiry, question: Clarification) -> Plan | Clarification:
        """Return the plan for the one letter of the country of which organisations were listed: "which of them signed the letter?"."""
        last = q.context.last
        if last is None or last.intent not in OF_THE_REGISTER or len(last.countries) != 1:
            return question
        theirs = self._documents.alone_from(last.countries[0], question.choices) if q.u.points_back and question.slot == "documents" else None
        return replace(question.plan, documents=(theirs,), countries=last.countries) if theirs else question

    def signed_on_the_eve(self, q: Inquiry) -> Plan | None:
        """Who signed the one joint document of the day before a milestone: "which associations signed the call on the eve of the vote?"."""
        u = q.u
        others = q.base.organisations or q.base.countries or u.reading.unknown_names or u.denials or u.extremes or len(u.dates) > 1
        signers = "sign" in u.deeds or bool(u.stems_of_makers)
        if not u.names_an_eve or not signers or others or u.asked & _OF_A_DAY or q.intent.name in ("days-between", "addressee"):
            return None
        event = u.undated_events[0]
        days = [q.catalogue.event_by_id[event.id].date] if event.words >= _NAMED_TOO else []
        # As in "they voted on 2 February 2024, who signed the letter of the day before?", too.
        found = next((one for day in (*days, *u.dates) if (one := self._documents.of_the_day_before(day or ""))), ())
        if len(found) != 1 or not (q.asks_whether or "who" in u.asked or u.chooses or "how-many" in u.asked or u.asks_openly):
            return None
        intent = "count-signatories" if u.first_asked == "how-many" else "signatories"
        return replace(q.base, intent=intent, detail="", documents=found, sectors=(), certainty=_CERTAINLY, basis=BY_WORDS)

    def signed_in_a_month(self, q: Inquiry) -> Plan | None:
        """Who signed the one document of a month that stands without its year: "who signed the voting recommendations of October?"."""
        u = q.u
        if u.first_asked != "who" or "sign" not in u.done or not u.lone_month or q.is_narrowed or q.base.dates or u.reading.unknown_names:
            return None
        found = "" if u.denials or u.extremes else self._documents.named_by_its_month(u, u.documents)
        certainty = max(q.base.certainty, _SURELY)
        return replace(q.base, intent="signatories", detail="", documents=(found,), certainty=certainty) if found else None


def published_by(q: Inquiry) -> Plan | None:
    """As in "which organisation published the statement of September 2023?", of which those who signed it may be others."""
    u = q.u
    bodies = any(names_a_body(word.key, u.reading.language) for word in u.beside_which)
    if not bodies or u.deeds - _OF_PUBLISHING or "publish" not in u.deeds or not is_evident(u) or u.documents[0].when < CLEAR_DATE:
        return None
    return replace(q.base, intent="publisher", detail="", documents=(u.documents[0].id,), organisations=(), certainty=_SURELY)


def most_signed(q: Inquiry) -> Plan | None:
    """A letter, and not whoever signed most: "which letter has the most signatories?"."""
    u, most = q.u, "most" in q.u.extremes
    said_so = q.intent.name == "signed-documents" and most and "sign" in u.done and not q.is_narrowed
    of_letters = u.chooses_a_document or (bool(u.reading.kinds) and u.first_asked == "where")  # Finnish "missä kirjeessä" is "in which letter"
    if not of_letters or not (q.intent.name == "most-active" or said_so):
        return None
    likely = u.probability("most-active", "most-signed", "signed-documents") if most else 0.0
    return replace(q.base, intent="most-signed", detail="", certainty=round(max(q.base.certainty, likely), 4))


def said_by_a_milestone(q: Inquiry) -> Plan | None:
    """What a milestone that is itself a text says: "what does the EUIPO study of May 2025 say about opt-outs?"."""
    u, best = q.u, q.u.events[0]
    somebody = q.is_narrowed or q.base.speakers or u.reading.unknown_names
    asked = q.intent.name in _OF_A_TEXT | {"position"} and u.deeds & _SAYING and not u.first_asked and not somebody
    enough = _DATED_TOO if q.base.dates else _MANY_WORDS
    named = (best.words >= enough or _is_named_with_its_day(best)) and best.when >= 0
    named = named and best.words >= u.documents[0].words + _BY_FAR and not q.base.kinds
    itself = best.when >= CLEAR_DATE or best.cover >= _TITLED
    of_no_law = u.words_of_the_law.isdisjoint(u.reading.stems)  # not "what do the recitals say of the summary?"
    if not asked or not named or not itself or not of_no_law or u.deeds - _SAYING - _BESIDE_SAYING:
        return None
    return replace(q.base, intent="event-detail", detail="", events=(best.id,), dates=(), basis=BY_WORDS)


def passage_of_one_document(q: Inquiry) -> Plan | None:
    """What one document says of something."""
    titled = q.intent.name == "passage" and q.u.documents[0].cover >= _TITLED and is_evident(q.u)
    return replace(q.base, documents=(q.u.documents[0].id,)) if titled else None


def _asks_what_they_wanted(q: Inquiry) -> bool:
    """Tell whether it is asked what a letter demands, in words that name nothing else: "what did they want the countries to do?"."""
    u = q.u
    asked = q.base.intent == "document-position" and "demand" in u.deeds and u.deeds <= _SAYING and u.asks_openly and not u.asked & QUESTIONS
    others = (u.documents[0].words, u.topics[0].words, u.events[0].words - _SOME)
    return asked and not q.names_things and max(others) < _SOME and len(u.reading.words) <= _WANTED


def _of_the_time_spoken_of(q: Inquiry, choices: Sequence[str]) -> str | None:
    """Return the one of several of the month of the document spoken of: "did the French write to the Prime Minister then too?"."""
    spoken = q.catalogue.document_by_id[q.context.document].date if q.context.document else None
    if not spoken or "both" not in q.u.asked or len(spoken) < _TO_THE_MONTH or q.u.lone_month or q.base.dates:
        return None
    month = spoken[:_TO_THE_MONTH]
    then = [one for one in choices if one != q.context.document and (q.catalogue.document_by_id[one].date or "").startswith(month)]
    return then[0] if len(then) == 1 else None


def _gone_to_them_alone(u: Understanding, choices: Sequence[str]) -> str | None:
    """Return the one of those named best that went to nobody but whom the question says: "the one that went to Virkkunen alone"."""
    named = {one.id: one.words for one in u.documents if one.id in choices}
    best = max(named.values(), default=0.0)
    alone = [one for one, words in named.items() if words >= best - _AS_WELL and words >= _SOME and u.went_to_them_alone(one)]
    return alone[0] if len(alone) == 1 else None


def _went_to_others(u: Understanding, plan: Plan) -> bool:
    """Tell whether persons are named to whom letters went, and not the one that was found: "the publishers' letter to Meloni of June"."""
    if not plan.documents or not u.reading.kinds or u.reading.speakers:
        return False
    own = u.addressees_of(plan.documents[0]) | u.own_words(plan.documents[0])
    return bool(u.families_addressed) and own.isdisjoint(map(stem, u.families_addressed))


def _is_of_a_stranger(q: Inquiry, plan: Plan) -> bool:
    """Tell whether a name stands in the question that nobody knows, and nothing but its date speaks for the document that was found.

    "What did the publishers demand in their letter to Commissioner Breton of March 2025?"
    """
    found = next((one for one in q.u.documents if one.id in plan.documents), None) if plan.intent != "sources" else None
    return bool(q.u.reading.unknown_names) and bool(q.u.reading.kinds) and found is not None and found.when > 0 and found.words < _SOME


def _is_said_of_a_milestone(q: Inquiry, plan: Plan) -> bool:
    """Tell whether it is asked what a milestone says, and no document on it: "what does Parliament's resolution of 10 March call for?"."""
    u = q.u
    if q.base.intent != "document-position" or q.base.kinds or q.is_narrowed or not plan.documents or q.context.document in plan.documents:
        return False
    event, document = u.events[0], next((one for one in u.documents if one.id == plan.documents[0]), None)
    named = event.words >= MIN_EVIDENCE or _is_named_with_its_day(event)
    return document is not None and named and event.words > document.words + _BY_FAR and event.when >= 0


def _is_named_with_its_day(event: Reference) -> bool:
    """Tell whether a milestone is named by most of a name and by its day: "Parliament's resolution of 10 March 2026"."""
    return event.when >= SAME_DAY and event.cover >= _TITLED and event.words >= _NAMED_TOO


def _as_near_and_theirs(u: Understanding, plan: Plan) -> str | None:
    """Return the document in which the organisation has a part, of two that a question means as well: "did IFPI sign that of March 2025?".

    That it did not sign the other one would be no answer to somebody who means the first.
    """
    if plan.intent != "signed" or len(plan.documents) != 1 or len(plan.organisations) != 1 or any(map(is_day, u.dates)):
        return None
    ranked = {one.id: one for one in u.documents[:_LOOKED_AT]}
    meant = ranked.get(plan.documents[0])
    if meant is None or meant.who or meant.words < MIN_EVIDENCE:
        return None
    rivals = (one for one in ranked.values() if one.who and one.when >= meant.when and one.score >= meant.score - _NEAR)
    return next((one.id for one in rivals if u.mass(meant.covered - one.covered) < _NEARLY), None)


def _asks_of_one_signatory(q: Inquiry) -> bool:
    """Tell whether it is asked if those named signed, in words that ask for a list too: "was GESAC among the organisations behind it?"."""
    place = q.u.place_behind_which  # Portuguese "que" is "which" only at the beginning
    later = place is None or place > _AT_BEGINNING
    signing = min(q.u.starts_of_deeds({"sign"}), default=None)
    # "Has IFJ signed the letter in which writers and EFJ criticise the draft?" asks for none of them.
    which = q.u.reading.asking.words[place - 1].start + q.u.reading.asked_from if place else 0
    relative = signing is not None and signing < which and q.u.asked & QUESTIONS == {"who"}
    whether = later and "list" not in q.u.deeds and (relative or not q.u.asked & QUESTIONS)
    named = q.base.intent == "signatories" and bool(q.base.organisations) and is_evident(q.u)
    return whether and named and not q.u.organisations_left_out and not set(q.base.organisations) <= q.u.names_in(q.u.documents[0].id)


def _letter_that_is_a_milestone(q: Inquiry, found: str) -> str:
    """Return the milestone that is itself a letter, where that is named and nothing but the date speaks for the document that was found.

    "Which companies are named in the stop-the-clock letter of July 2025?"
    """
    document = next(one for one in q.u.documents if one.id == found)
    if document.words >= _SOME or not q.u.words_of_kinds:
        return ""
    best = q.u.undated_events[0]
    named = frozenset(stem(word.key) for word in q.u.words_of_kinds) & q.u.names_of_event(best.id)
    clear = best.cover >= _TITLED or best.words >= _MANY_WORDS
    return best.id if named and best.words >= MIN_EVIDENCE and clear else ""


def _asks_for_members_of_an_institution(q: Inquiry) -> bool:
    """Tell whether it is asked which members of an institution took part, who sign nothing: "which Lithuanian MEPs were there?"."""
    said = institutions_in([word.key for word in q.u.beside_which], q.u.reading.language)
    return q.u.first_asked == "who" and bool(said) and "sign" not in q.u.done


def _event_of_the_day(u: Understanding) -> str | None:
    """Return the milestone of the very day that the question names, where its words speak for it too; of a month where many do."""
    best = u.events[0]
    of_it = best.when >= SAME_DAY and best.words >= MIN_EVIDENCE
    return best.id if of_it or (best.when >= CLEAR_DATE and best.words >= _MANY_WORDS) else None


def _is_of_another_time(q: Inquiry, found: Plan) -> bool:
    """Tell whether somebody's signature is asked for in a time in which the document that was found did not come out, and none is named."""
    if found.intent != "signed" or not q.base.dates or q.base.kinds or len(q.base.organisations) != 1 or len(found.documents) != 1:
        return False
    of_it = (one for one in q.u.documents if one.id == found.documents[0])
    return any(one.when < 0 and q.u.mass(one.covered - q.u.stems_of(q.u.reading.organisations)) < _SOME for one in of_it)
