"""Which documents a question speaks of: one, several, or each of a few."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence, Set
from dataclasses import replace
from datetime import date, timedelta

from bot.answers.gazetteer import NamedThing
from bot.answers.planning.context import Context
from bot.answers.planning.evidence import (
    CHOICES,
    CLEAR_DATE,
    MIN_EVIDENCE,
    PARTS,
    SAME_DAY,
    SIDES_OF_A_DAY,
    STANDS_OUT,
    counted,
    filter_of,
    is_clear,
    is_evident,
    near,
    with_topics,
)
from bot.answers.planning.inquiry import OF_ONE_LIST
from bot.answers.planning.named_alone import called_by_name
from bot.answers.planning.two_parts import TwoParts, two_parts, two_signed
from bot.answers.plans import BY, LEANS, WHICH, WHICH_NOT, Clarification, Plan, Refusal
from bot.answers.question_words import QUESTIONS
from bot.answers.references import Reference
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day, month_number, span
from knowledge.facts import LEFT_OUT, documents_between, is_spoken_of, is_state, on_topic, organisations_where, part_of, stances
from knowledge.folding import key_of, stem
from knowledge.institutions import GOVERNMENT, institutions_in
from knowledge.joining_words import is_an_and
from knowledge.models import Document, Position
from knowledge.relative_dates import DAYS_BESIDE
from knowledge.written_dates import month_of

_ADJECTIVES_BEHIND = frozenset({"es", "fr", "ga", "it", "mt", "pt", "ro"})  # languages in which they follow what they describe
_MIN_MARGIN = 0.9  # by which the best reference must lead the second
_SAME_WORDS_MARGIN = 2.4  # the same, where both have the words of the question that tell documents apart
_SAME_WORDS_LEAD = 3.0  # the same, where both fit a date
_NEAREST = 3  # documents that are offered where there is none of a date
_LOOKED_AT = 5  # likeliest documents among which that of a month is
_TELLING = 1.0  # rarity of such a word
_NUMBER = re.compile(r"\b[1-9]\d\d?\b")  # from ten on; "the two letters" says nothing about who signed
_LETTERS = frozenset({"joint-letter", "open-letter"})
_LIKELY = 0.8  # certainty of what a document says of which those named had a part
_TITLED = 0.6  # share of a name from which it is named by its title
_MOSTLY_NAMED = 0.5  # the same, where organisations that are asked about have other documents called after them
_IN_FULL = 0.98  # share of a document's name that a question has where it names it in full
_NAMED_IN_PART = 0.25  # of signatories alone, which describe a document too, none is named
_SOME = 1.0  # rarity of words that say something
_FEW_WORDS = 2.0  # rarity of the words of a second document, where they lead by far
_SURELY_A_SET = 0.5  # probability from which one document of two that was found does not do
_WELL_NAMED = 6.0  # the same, beside the name of an institution
_NAMED = 2.0  # rarity from which an addressee is named: "commission" stands in half of the letters, "virkkunen" in five
_MANY_WORDS, _BY_FAR = 5.0, 4.0  # rarity of its words, and lead, of a document that is named beyond doubt
_BETWEEN = 2  # words between two sectors of one enumeration: "and the literary"
_NAMING = 4  # letters: "on" is a word of asking in Finnish
_LEAD_OF_ITS_KIND = 1.0  # difference of two scores
_LEAD_AT_A_DATE = 3.0  # the same, where a date is of both
_TO_A_PERSON = 0.95  # certainty where the person is named to whom they went
_A_PERSONS = 1.7  # rarity of a family name among addressees, from which it alone will do: "virkkunen" has 1.9, "parliament" 1.5
_AND_ANOTHER = 2  # words between a document and a sector in whose name it is: "the letter of authors and performers"
_BESIDE_IT = 3  # words between a sector and that somebody represents it, and one more
_EARLY = 5  # words of a question after which a sector rather belongs to the name of a document
_EUROPE = "europ"  # half of all addressees are European
_LISTED = frozenset({"signatories", "count-signatories", "addressee"})  # after which "which of them also signed the other?" is of a list
_NEARLY_ENOUGH, _CLEAR_LEAD = 2.7, 3.0  # rarity that nearly tells a document, and by how much it then leads: "the 13 federations' statement"
_CALLED = 4.0  # rarity of the words by which a document is called
_ALSO = 0.08  # probability of a set from which what is asked leans on the list before
_FEW_FREE = 12  # the same, names and dates apart, where it names another document
_FEW = 9  # words of a question that can lean on the conversation alone: "and which of them signed both?"


class Documents:
    """Finds the documents of a question."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._stems_addressed: dict[str, set[str]] = {}

    def one(self, u: Understanding, context: Context, *, joint: bool = True, signed: bool = False) -> str | tuple[str, ...] | Refusal:
        """Return the document that is spoken of; several if it could be each of them; a refusal if there is none such.

        With `signed` the organisations of the question are those of whom it is asked whether they signed, and name no document.
        """
        among = [d.id for d in self._catalogue.documents if d.joint or not joint]
        ranked: Sequence[Reference] = u.rank_documents(among=among)
        if signed and (beside := self._named_beside_its_subject(u, among, ranked[0])):
            ranked = beside
        if of_its_time := (u.time_spoken_of and self._of_the_day_spoken_of(u, context)) or self.named_by_its_month(u, ranked):
            return of_its_time
        if u.dates and ranked[0].when < 0 and u.reading.sectors:
            # "Organizaciones musicales" are those who are asked for, and no words for the letter that Editori Musicali signed.
            ranked = u.rank_documents(without=u.stems_of_sectors, among=among)
        if signed and self._is_named_by_its_signatories(u, ranked[0]) and (fitting := [c for c in ranked if c.when >= CLEAR_DATE]):
            # "Did SACEM sign the statement of March 2025?" is about no other one that it signed.
            of_kind = [candidate for candidate in fitting if self._is_of_kind(u, candidate.id)]
            ranked = of_kind if len(of_kind) == 1 else fitting
        if denied := u.addressees_denied:  # "the one that went to Virkkunen and not to Micallef"
            ranked = [c for c in ranked if denied.isdisjoint(self._addressees(c.id))] or ranked
        ranked = self._of_its_kind(u, ranked)
        whole = None if signed else called_by_name(ranked)
        if whole and whole.when >= 0 and whole.words >= ranked[0].words + _FEW_WORDS:
            ranked = [whole, *(c for c in ranked if c.id != whole.id)]  # "the open letter of CISAC's presidency" is none that CISAC signed
        ranked = self._named_beside_a_milestone(u, ranked[0], among) or ranked
        best = ranked[0]
        if none := self._of_no_such_date(u, ranked, among):
            return none
        dated = best.when >= CLEAR_DATE
        spoken_of = context.document if context.document and not u.names_another_than(context.document) else None
        unnamed = u.is_only_named(best) or (best.cover < _NAMED_IN_PART and not u.reading.kinds)
        # "Who signed the open letter of the Netzwerk Autorenrechte?" names its own, whichever was spoken of.
        of_theirs = u.first_asked == "who" and best.words >= MIN_EVIDENCE and not u.names_in(best.id).isdisjoint(u.organisations)
        if not dated and spoken_of and not of_theirs and (unnamed or self._is_named_by_its_kind_alone(u, spoken_of)):
            return spoken_of  # "was FIA one of the signatories too?", "did GEMA sign that statement?"
        leads = len(ranked) > 1 and best.words >= _NEARLY_ENOUGH and best.score - ranked[1].score >= _CLEAR_LEAD
        by_signatories = signed and self._is_told_by_signatories_alone(u, best) and u.names_another_than(best.id)
        if by_signatories or not (is_clear(ranked) or (leads and u.reading.kinds)):
            if one := self._of_those_spoken_of(u, ranked, context) or self._of_the_day_spoken_of(u, context):
                return one
            return self._hardly_named(u, ranked, spoken_of or context.listed, among if signed else ())
        rivals = [c for c in ranked[1:6] if self._rivals(u, best, c, dated=dated)]
        if rivals and u.reading.kinds and best.score - rivals[0].score >= _LEAD_OF_ITS_KIND and self._is_of_kind(u, best.id):
            rivals = [c for c in rivals if self._is_of_kind(u, c.id)]  # "the letter to JURI" is not the recommendations to it
        if rivals and signed and (called := self._called_without_its_signatories(u, among)):
            return called
        alone = [c.id for c in (best, *rivals) if u.went_to_them_alone(c.id)]
        if rivals and len(alone) == 1:
            return alone[0]
        if rivals and isinstance(sent := self._sent_to_person(u, [c.id for c in (best, *rivals)]), str):
            return sent  # of the open letters of January, the one to Scholz
        return _of_all_that_fit(u, (best.id, *(c.id for c in rivals)), context)

    def _named_that_is_not_joint(self, u: Understanding) -> str | None:
        """Return the document of one sender that is named by more than any joint one: "who signed GESAC's call for new EU law?"."""
        first, known = u.documents[0], self._catalogue.document_by_id
        told = first.words >= _CALLED or (first.when >= CLEAR_DATE and is_clear(u.documents))
        if known[first.id].joint or not told or first.when < 0:
            return None
        joint = [other for other in u.documents[1:] if known[other.id].joint]
        of_its_day_alone = first.when >= SAME_DAY and all(other.when < first.when for other in joint)
        best = next((other.words for other in joint), 0.0)
        return first.id if of_its_day_alone or first.words >= best + _FEW_WORDS else None

    def _is_named_by_its_kind_alone(self, u: Understanding, document: str) -> bool:
        """Tell whether the question says nothing of a document but what kind it is of, and this one is of that."""
        of_kinds = frozenset(stem(word.key) for word in u.words_of_kinds)
        narrowed = u.dates or u.lone_month or u.reading.countries or u.reading.sectors or u.addressed_too or u.reading.unknown_names
        return not narrowed and self._is_of_kind(u, document) and u.mass(u.stems_of_what_is_named - of_kinds) < _SOME

    def _of_the_day_spoken_of(self, u: Understanding, context: Context) -> str | None:
        """Return the document of the named kind that came out on the day spoken of, or beside it: "the statement of the same day"."""
        moved = DAYS_BESIDE.get(u.time_spoken_of, -1 if "before" in u.asked and "duration" in u.deeds else None)
        last = context.last
        if last is None or moved is None or u.dates or not u.reading.kinds:
            return None
        spoken = [self._catalogue.event_by_id[event].date for event in last.events[:1]]
        spoken += [*last.dates[:1], *(self._catalogue.document_by_id[one].date or "" for one in last.documents[:1])]
        told = self._catalogue.position_by_id.get(context.told)
        spoken += [told.date] if told else []  # "did IFPI sign the statement of the day before?" after what it said
        day = next(filter(is_day, spoken), "")
        wanted = (span(day)[0] + timedelta(days=moved)).isoformat() if day else ""
        kinds = {kind.id for kind in u.reading.kinds}
        found = [d.id for d in self._catalogue.documents if d.date == wanted and d.kind in kinds]
        return found[0] if len(found) == 1 else None

    def _of_those_spoken_of(self, u: Understanding, ranked: Sequence[Reference], context: Context) -> str | None:
        """Return the one of several documents spoken of that a month or a word of its name tells: "the June one", "those recommendations"."""
        several = context.several
        dated = self.of_month(several, u.lone_month)
        if len(dated) == 1:
            return dated[0]
        of_kind = [one.id for one in ranked if one.id in several and u.reading.kinds and self._is_of_kind(u, one.id)]
        if len(of_kind) == 1 and not u.dates:
            return of_kind[0]  # "did SACEM sign that press release?"
        named = [candidate for candidate in ranked if candidate.id in several]
        leads = len(named) > 1 and named[0].id == ranked[0].id and named[0].words >= named[1].words + _FEW_WORDS
        return named[0].id if leads and not u.names_another_than(named[0].id) else None

    def _spoken_of_among(self, u: Understanding, choices: Sequence[str], context: Context) -> str | None:
        """Return the one of several documents of a named kind that the last turn spoke of: "what was the minister to do, by that letter?"."""
        last = context.last
        spoken = [one for one in choices if last and one in (*last.documents, *last.reached) and self._is_of_kind(u, one)]
        return spoken[0] if len(spoken) == 1 and not u.means_another else None

    def _hardly_named(
        self, u: Understanding, ranked: Sequence[Reference], spoken_of: str | tuple[str, ...], among: Sequence[str]
    ) -> str | tuple[str, ...]:
        """Return the document for which little speaks, or those that it may be; `among` is given where it is asked who signed.

        `spoken_of` is the document spoken of, or those that were listed.
        """
        best = ranked[0]
        if among and (called := self._called_without_its_signatories(u, among)):
            return called
        if isinstance(spoken_of, str):
            return spoken_of
        if spoken_of and not u.dates and not u.reading.kinds:
            return spoken_of[:CHOICES]
        if u.dates and best.when > 0 and best.words >= _FEW_WORDS and self._is_of_kind(u, best.id) and not self._rivals_of_the_time(u, ranked):
            return best.id  # "the Swedish open letter of the beginning of 2024"
        of_the_time = [c.id for c in ranked if c.when > 0] if u.dates else []
        if sent := self._sent_to_person(u, of_the_time or [c.id for c in ranked]):
            return sent
        if counted := self._of_number(u, [c.id for c in ranked]):
            return counted if len(counted) > 1 else counted[0]
        telling = u.most_telling(best.covered)
        # "The letter to the Prime Minister": those that all its words name, else those that the rarest of them does.
        alike = [c.id for c in ranked[:6] if best.covered <= c.covered] if len(best.covered) > 1 else []
        alike = alike if len(alike) > 1 else [c.id for c in ranked[:6] if telling <= c.covered]
        return tuple(alike if len(alike) > 1 else [c.id for c in ranked[:6]])

    def _rivals_of_the_time(self, u: Understanding, ranked: Sequence[Reference]) -> bool:
        """Tell whether another document of the time fits the question about as well as the best one."""
        return any(self._rivals(u, ranked[0], other, dated=False) for other in ranked[1:6] if other.when > 0)

    def went_to_whom_alone(self, u: Understanding) -> str | None:
        """Return the one joint document that went to the persons named: "the one to Attal"; None where there is none, or more than one."""
        named = u.addressed_too
        sent = [d.id for d in self._catalogue.joint_documents() if named <= self._addressees(d.id)] if named else []
        return sent[0] if len(sent) == 1 else None

    def by_time(self, documents: Sequence[str]) -> tuple[str, ...]:
        """Return documents in the order of their dates."""
        return tuple(sorted(documents, key=lambda document: self._catalogue.document_by_id[document].shown_date))

    @staticmethod
    def _named_beside_a_milestone(u: Understanding, best: Reference, among: Sequence[str]) -> Sequence[Reference]:
        """Return the ranking by words alone where the date is that of a milestone by which a document is named, else nothing.

        "The statement issued the day before the COREPER vote of 2 February 2024" is not of 2 February.
        """
        milestone = u.events[0]
        if not u.dates or best.when >= 0 or not u.reading.kinds or milestone.when < SAME_DAY or not u.asked & SIDES_OF_A_DAY:
            return ()
        ranked = u.rank_documents(dates=(), among=among)
        named = milestone.covered and u.mass(milestone.covered & ranked[0].covered) >= MIN_EVIDENCE
        return ranked if named and is_clear(ranked) else ()

    def _of_no_such_date(self, u: Understanding, ranked: Sequence[Reference], among: Sequence[str]) -> Refusal | None:
        """Return that there is none of the date that is named; None where there may be one, or no date is."""
        if u.dates and all(candidate.when < 0 for candidate in ranked):
            near = tuple(c.id for c in u.rank_documents(dates=(), among=among)[:_NEAREST])
            return Refusal("no-such-date", near=near, missing=u.dates[0])
        if self._is_of_another_time(u, ranked[0]):
            return Refusal("no-such-date", near=(ranked[0].id,), missing=u.dates[0])  # "the letter to von der Leyen of 2023"
        return None

    def named_by_its_month(self, u: Understanding, ranked: Sequence[Reference]) -> str:
        """Return the one likely document of the month that stands without a year: "the voting recommendations of October"; else empty."""
        likely = {one.id: one.covered for one in ranked[:_LOOKED_AT] if one.words >= _TELLING} if u.lone_month else {}
        of_month = self.of_month(list(likely), u.lone_month)
        if len(of_month) > 1 and u.reading.kinds:  # "the March letter" is no statement of that month
            of_month = tuple(one for one in of_month if self._is_of_kind(u, one)) or of_month
        if len(of_month) > 1:  # of two, the one that other words tell too
            months = {stem(word.key) for word in u.reading.words if month_of(word, u.reading.language)}
            told = {one: u.mass(likely[one] - months) for one in of_month}
            of_month = tuple(one for one in of_month if all(told[one] - told[other] >= _TELLING for other in told if other != one))
        return of_month[0] if len(of_month) == 1 else ""

    def by_place(self, u: Understanding, several: Sequence[str]) -> str | None:
        """Return the one of some documents that a question means by its place or its time: "the second", "the later one"; else None."""
        if u.asked & {"before", "after"} or u.neighbour:
            return self.by_time(several)[0 if "before" in u.asked or u.neighbour == "earlier" else -1]
        places = [place for word in u.reading.words if 0 < (place := u.place_of(word)) <= len(several)]
        if u.extremes & {"first", "last"}:
            places = [1 if "first" in u.extremes else len(several)]
        return several[places[0] - 1] if places else None

    def _sent_to_person(self, u: Understanding, among: Sequence[str]) -> str | tuple[str, ...]:
        """Return the one document that went to the person named, or those among which that leaves the choice: "the letter to Macron"."""
        sent = self.sent_to_person(u, among) if u.reading.kinds else ()
        return sent[0] if len(sent) == 1 else sent

    def sent_to_person(self, u: Understanding, among: Sequence[str]) -> tuple[str, ...]:
        """Return those of some documents that went to a person who is named."""
        return tuple(one for one in among if u.addressed_too & self._addressees(one))

    def _named_beside_its_subject(self, u: Understanding, among: Sequence[str], best: Reference) -> Sequence[Reference]:
        """Return the documents by what is said beside the organisation that may have signed, if that names another than `best`.

        "Did the Coalition française sign the French reaction?" is about no other document that is called after it, or that it signed.
        """
        subject = min(u.reading.organisations, key=lambda named: named.start, default=None)
        if subject is None or (len(u.reading.organisations) > 1 and any(kind.start < subject.start for kind in u.reading.kinds)):
            return ()
        ranked = u.rank_documents_beside(subject, among)
        if not is_clear(ranked):
            return ()
        dated = ranked[0].when >= CLEAR_DATE
        named = [ranked[0], *(c for c in ranked[1:6] if self._rivals(u, ranked[0], c, dated=dated))]
        return () if best.id in {c.id for c in named} else ranked

    def _called_without_its_signatories(self, u: Understanding, among: Sequence[str]) -> str | None:
        """Return the one document of which the question has most by other words than the names of organisations.

        "Did CISAC sign the COREPER statement?" is not about the letter of CISAC.
        """
        ranked = self._of_its_kind(u, u.rank_documents(without=u.stems_of(u.reading.organisations), among=among)) if u.organisations else ()
        if len(ranked) < 2 or not is_clear(ranked):
            return None
        best = ranked[0]
        alone = best.cover >= _MOSTLY_NAMED and not any(self._rivals(u, best, c, dated=best.when >= CLEAR_DATE) for c in ranked[1:6])
        return best.id if alone else None

    def _of_its_kind(self, u: Understanding, ranked: Sequence[Reference]) -> Sequence[Reference]:
        """Return those of the named kind that fit the date, where date and kind are all that speaks for a document.

        "The statement of March 2025" is not the letter of that month, whichever of both means more like the question.
        """
        best = ranked[0]
        if not u.reading.kinds or best.when < CLEAR_DATE or best.words >= MIN_EVIDENCE:
            return ranked
        return [c for c in ranked if c.when >= CLEAR_DATE and self._is_of_kind(u, c.id)] or ranked

    @staticmethod
    def _is_named_by_its_signatories(u: Understanding, best: Reference) -> bool:
        """Tell whether a document that is of another time than the question comes first by the names of those alone who signed it."""
        return bool(u.dates and u.organisations) and best.when < 0 and u.mass(_told_otherwise(u, best)) < MIN_EVIDENCE

    @staticmethod
    def _is_told_by_signatories_alone(u: Understanding, best: Reference) -> bool:
        """Tell whether nothing but its signatories and a word for any document speaks for one."""
        return bool(u.organisations) and best.when < CLEAR_DATE and u.mass(_told_otherwise(u, best)) < _TELLING

    def _is_of_another_time(self, u: Understanding, best: Reference) -> bool:
        """Tell whether the one date of a question is no date of the document that its words speak for, nor of what is beside it."""
        if len(u.dates) != 1 or best.when >= 0 or u.asked & SIDES_OF_A_DAY:
            return False
        milestones = {event.date for event in self._catalogue.events}
        return bool(u.reading.kinds) and not any(day.startswith(u.dates[0]) for day in milestones if len(u.dates[0]) > len("2025"))

    def _of_number(self, u: Understanding, among: Sequence[str]) -> tuple[str, ...]:
        """Return those of the documents that as many signed as the question says: "the letter of the 13 organisations"."""
        said = {word.key for word in u.reading.free_words if _NUMBER.fullmatch(word.key)} if u.reading.kinds else set()
        stated = {document: self._catalogue.document_by_id[document].stated_signatory_count or "" for document in among}
        return tuple(document for document in among if said & set(_NUMBER.findall(stated[document])))

    def _rivals(self, u: Understanding, best: Reference, other: Reference, *, dated: bool) -> bool:
        """Tell whether the question fits the other document about as well as the best one."""
        if any(self._words_of(country.id, u) & u.own_words(best.id) - u.own_words(other.id) for country in u.reading.countries):
            return False  # "the French letter of January" is not the Austrian one
        telling = {form for form in best.covered if u.mass(frozenset([form])) >= _TELLING} - {stem(word.key) for word in u.words_of_kinds}
        same_kind = self._is_of_kind(u, best.id) == self._is_of_kind(u, other.id)
        if dated:
            # "The open letter of January 2024": where another one fits the date, the words must tell them apart.
            same_words = bool(best.covered) and (best.covered <= other.covered or (bool(u.reading.kinds) and not telling and same_kind))
            lead = best.score - other.score
            near = lead < (_SAME_WORDS_LEAD if same_words else _MIN_MARGIN)
            return other.when >= CLEAR_DATE and near and best.when - other.when < 1
        if u.addressed_too & best.covered - other.covered:
            return False  # "the one that went to Micallef too"
        same_words = other.mass >= 0.9 * best.mass and best.cover - other.cover < 0.25
        if telling and telling <= other.covered and same_kind:
            # "The letter to the prime minister of France": the words that tell documents apart fit both, however one of them is called.
            if telling <= self._addressees(best.id) & self._addressees(other.id):
                return True
            same_words = True
        return best.score - other.score < (_SAME_WORDS_MARGIN if same_words else _MIN_MARGIN)

    def _is_of_kind(self, u: Understanding, document: str) -> bool:
        """Tell whether a document is of a kind that the question names; letters are both joint and open ones."""
        own = self._catalogue.document_by_id[document].kind
        return any(is_of(kind.id, own) for kind in u.reading.kinds)

    def about_one(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        if (
            base.intent == "count-signatories"
            and context.last
            and not base.kinds  # "and how many signed that letter?"
            and not is_evident(u)
            and (number := counted(context.last))
        ):
            return number
        if base.intent == "document-position" and base.organisations and not self._speaks_of_itself(u, base):
            return self.backed_by(u, base) or with_topics(u, replace(base, intent="position"))
        of_a_list = base.intent in OF_ONE_LIST
        single = self._named_that_is_not_joint(u) if of_a_list else None
        found = single or self.one(u, context, joint=of_a_list, signed=base.intent == "signed")
        if isinstance(found, Refusal):
            return replace(found, plan=base)
        documents = (found,) if isinstance(found, str) else found
        plan = self._without_descriptions(u, base, documents[0])
        backing = plan.intent == "signatories" and "support" in u.deeds and "sign" not in u.deeds and len(documents) == 1
        if backing and self.is_backed_from(documents[0], plan.countries):
            return replace(plan, intent="supporters", detail="", documents=documents)  # "which Croatian association stood by it?"
        if base.intent == "signed":
            plan = replace(plan, countries=(), sectors=())
            inside = u.names_in(documents[0])
            subjects = [org for org in base.organisations if org not in inside and base.detail not in (WHICH, WHICH_NOT)]
            if not subjects and len(base.organisations) > 1:
                subjects = list(base.organisations)  # "did EWC and CEATL both sign their letter with the journalists?"
            if not subjects and base.organisations and u.named_before(documents[0]):
                subjects = list(base.organisations[:1])
            if not subjects and len(base.organisations) == 1 and not (context.last and context.last.organisations):
                subjects = list(base.organisations)
            if not subjects and not base.organisations and context.last:
                subjects = list(context.last.organisations[:1])
            plan = replace(plan, organisations=tuple(subjects), detail=plan.detail or self._part_asked(u))
            unsure = [m for m in u.reading.organisations if not m.id]
            if not subjects and unsure:
                return Clarification(
                    replace(plan, documents=documents[:1]), "organisations", tuple(c.id for c in unsure[0].candidates)
                )
            if not subjects:
                return Refusal("unclear" if base.countries or base.sectors else "unknown-subject", near=documents[:1], plan=plan)
        if len(documents) > 1 and (one := self._spoken_of_among(u, documents, context)):
            documents = (one,)
        if len(documents) > 1:
            return Clarification(plan, "documents", documents)
        pointing = u.points_back or u.counts_back
        # "Which of the six also signed the letter of June?" may come after whether one more did.
        lists = _LISTED | {"signed"} if pointing else _LISTED
        listed = context.last is not None and context.last.intent in lists and base.intent == "signatories"
        earlier = context.last.documents if context.last and listed else ()
        # "Who signed the letter of 20 July 2023?" leans on no list before, nor does "who signed the statement before the COREPER vote?".
        by_itself = base.kinds and not pointing and (u.dates or (not {"both", "also"} & u.asked and is_evident(u)))
        any_of_them = pointing and "not" not in u.asked  # "did any of them sign the letter of December?"
        also = any_of_them or "both" in u.asked or (u.probability("combine") > _ALSO and not by_itself)
        short = u.counts_back or len(u.reading.free_words) <= _FEW_FREE
        if also and len(earlier) == 1 and earlier != documents and short:
            return replace(plan, intent="combine", detail="and", documents=(*earlier, *documents))  # "which of them also signed in July?"
        return replace(plan, documents=documents)

    @staticmethod
    def _part_asked(u: Understanding) -> str:
        """Return the part in a document that is asked about where it is not a signature: "was somebody of theirs among the speakers?"."""
        parts = [part for part, deed in PARTS.items() if deed in u.done]
        # "Did they write their name under it or merely back it?" asks for the signature, whatever words it is said in.
        return parts[0] if len(parts) == 1 and "sign" not in u.done and "or" not in u.asked else ""

    def signed_by(self, u: Understanding, base: Plan, context: Context) -> Plan | None:
        """Return whether somebody signed a document at all, where it is asked when: "on which day did the union sign the letter?".

        None where that is known, or where nobody's signing is asked about.
        """
        if "sign" not in u.deeds or base.intent != "date" or len(base.organisations) != 1 or not is_evident(u):
            return None
        found = self.one(u, context, signed=True)
        if not isinstance(found, str) or base.organisations[0] in self._catalogue.document_by_id[found].signatory_ids:
            return None
        inside = base.organisations[0] in u.names_in(found)
        return None if inside else replace(base, intent="signed", detail="", documents=(found,), countries=(), sectors=())

    def names_theirs_in_full(self, u: Understanding, base: Plan) -> bool:
        """Tell whether organisations are named only within the whole name of a document: "what does GESAC's call for a new law demand?"."""
        return bool(base.organisations) and u.documents[0].cover >= _IN_FULL and self._speaks_of_itself(u, base)

    def _speaks_of_itself(self, u: Understanding, base: Plan) -> bool:
        """Tell whether the organisations are named as part of a document's name and not as the ones who speak."""
        return set(base.organisations) <= u.names_in(u.documents[0].id)

    def _without_descriptions(self, u: Understanding, base: Plan, document: str) -> Plan:
        """Drop countries and sectors that only describe the document: the Austrian letter, the press publishers' letter."""
        entry = self._catalogue.document_by_id[document]
        own = u.own_words(document)
        described = [*u.reading.countries, *u.reading.sectors]
        sent = u.senders_named if base.intent in OF_ONE_LIST else set()  # "the letter that writers sent to them"
        # "Which press publishers signed the press publishers' letter?" asks for them, whatever the letter is called.
        of_them = u.first_asked == "who" or u.chooses
        chosen = next((word.start + u.reading.asked_from for word in u.beside_which), None) if of_them else None
        inside = {
            (thing.start, thing.end) for thing in described
            if thing in sent or u.stands_in_its_name(thing, document) or (thing.start != chosen and _stands_at_its_kind(u, thing))
            or (thing.start != chosen and not u.names_who_signed(thing) and u.describes(document, thing.start, thing.end))
        }  # fmt: skip
        inside |= self._enumerated(u, own, inside, chosen)
        countries = filter_of(c for c in u.reading.countries if (c.start, c.end) not in inside and not _is_of_all_of_europe(u, c))
        sectors = filter_of(s for s in u.reading.sectors if (s.start, s.end) not in inside and not self._in_passing(u, s, entry))
        if (
            not sectors
            and base.intent in OF_ONE_LIST
            and not base.detail.startswith(BY)  # "which sectors are they from?" names none
            and (hinted := (u.hinted_sector,) if u.hinted_sector else u.sectors_chosen)
            and not any(set(u.hint_stems(sector)) <= own | self._stems_of_milestone(u) or self._beside_kind(u, sector) for sector in hinted)
            # Else "groups" hint at nothing, but for what stands right behind "which".
            and (u.sectors_chosen or organisations_where(self._catalogue, sectors=hinted, among=entry.signatory_ids))
        ):
            sectors = tuple(LEFT_OUT + sector for sector in hinted) if u.leaves_out_hints(hinted) else hinted
        if entry.signatories and countries:
            present = {org.scope for org in self._catalogue.organisations if org.id in entry.signatory_ids}
            mixed = len(present) > 2
            countries = tuple(c for c in countries if mixed or c in present or c.startswith(LEFT_OUT) or not self._words_of(c, u) & own)
        return replace(base, countries=countries, sectors=sectors)

    @staticmethod
    def _enumerated(u: Understanding, own: Set[str], inside: Set[tuple[int, int]], chosen: int | None) -> set[tuple[int, int]]:
        """Return the sectors of one enumeration of which the document's name has some: "the letter of writers, translators and journalists"."""
        words, found = u.reading.words, set[tuple[int, int]]()
        runs: list[list[NamedThing]] = []
        for thing in sorted(u.reading.sectors, key=lambda sector: sector.start):
            between = [word for word in words if runs and runs[-1][-1].end <= word.start < thing.start]
            joined = not between or any(is_an_and(word, u.reading.language) for word in between) or between[0] is between[-1]
            near = bool(runs) and joined and len(between) <= _BETWEEN
            runs[-1:] = [[*runs[-1], thing]] if near else [*runs[-1:], [thing]]
        for run in runs:
            named = [{stem(word.key) for word in words if thing.start <= word.start < thing.end} <= own for thing in run]
            described = any(named) or any((thing.start, thing.end) in inside for thing in run)
            meant = run[0].start == chosen or "represent" in u.deeds or any(thing.left_out for thing in run)
            if len(run) > 1 and described and not meant:
                found |= {(thing.start, thing.end) for thing in run}
        return found

    @staticmethod
    def _stems_of_milestone(u: Understanding) -> frozenset[str]:
        """Return what a question says of the milestone that it names, of which a word may look like a sector's.

        The "projekt" of the Code is no work of designers; publishers are no "publication" that nothing else names.
        """
        best = u.undated_events[0]
        return best.covered if best.words >= MIN_EVIDENCE else frozenset()

    @staticmethod
    def _beside_kind(u: Understanding, sector: str) -> bool:
        """Tell whether the hint at a sector stands directly beside the word for the document: "the creators' statement" is its name."""
        stems, words = set(u.hint_stems(sector)), u.reading.words
        kinds = [at for at, word in enumerate(words) if word in u.words_of_kinds]
        hints = [at for at, word in enumerate(words) if stem(word.key) in stems]
        return any(abs(one - other) == 1 for one in kinds for other in hints)

    def set_of(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        documents = self.several(u)
        if len(documents) <= 2 and (parts := self.in_two_parts(u)):
            documents = [parts.first, parts.second]
            if parts.denied and base.detail != "xor" and not u.takes_together:
                base = replace(base, detail="minus")
            elif "both" in u.asked and base.detail == "minus":
                base = replace(base, detail="and")
        denied = u.denials or "not" in u.asked or u.asks_who_is_missing or u.asks_who_is_new
        if base.detail == "minus" and not denied and any(is_an_and(word, u.reading.language) for word in u.reading.words[1:]):
            base = replace(base, detail="and")  # of "i tohle, i tamto" nothing is taken away
        if len(documents) < 2 and len(base.organisations) >= 2 and base.detail == "and":
            return replace(base, intent="signed-documents", detail="")
        if not documents and context.last and context.last.intent == "signed-documents" and len(context.signers) > 1:
            return replace(base, intent="signed-documents", detail="", organisations=context.signers[-2:])  # "which did both sign?"
        if not documents and (earlier := leant_on(u, context)):
            documents = list(earlier)
            base = replace(base, detail="minus") if base.detail == "and" and "not" in u.asked else base  # "and which of them not?"
        if len(documents) == 1 and context.last and context.last.documents and context.last.documents[0] not in documents:
            documents = [context.last.documents[0], *documents]
        if len(documents) < 2:
            topic = u.topics[0]
            joint = self._on_topic(topic.id)
            if base.detail != "minus" and topic.meaning > STANDS_OUT and topic.words >= _TELLING and len(joint) > 1 and not documents:
                return replace(base, documents=tuple(joint), topics=(topic.id,))
            if len(documents) == 1 and base.certainty < 0.5 and u.probability("combine") < _SURELY_A_SET:
                return self.about_one(
                    u,
                    replace(base, intent="signatories" if base.intent == "combine" else "count-signatories", detail=""),
                    context,
                )
            return Refusal("unclear", near=tuple(documents), plan=base)
        if len(documents) == 2 and u.asks_who_is_new:
            base = replace(base, detail="minus")
            # "Compared with the letter of May, who is new in that of July?" takes away the earlier one, whichever is named first.
            documents.sort(key=lambda document: self._catalogue.document_by_id[document].date or "", reverse=True)
        plan = replace(base, documents=tuple(documents))
        lacks_both = u.speaks_of_the_missing and "both" in u.asked and len(u.places_of_signing) <= 1
        if len(documents) == 2 and ((u.denies_both and "not" in u.asked) or lacks_both):
            return replace(plan, intent="missing", detail="", countries=(), sectors=())  # "who signed neither the one nor the other?"
        first = self._without_descriptions(u, plan, documents[0])
        countries, sectors = set(first.countries), set(first.sectors)
        for document in documents[1:]:
            other = self._without_descriptions(u, plan, document)
            countries &= set(other.countries)
            sectors &= set(other.sectors)
        return replace(plan, countries=tuple(sorted(countries)), sectors=tuple(sorted(sectors)))

    def in_two_parts(self, u: Understanding) -> TwoParts | None:
        """Return the two documents that a question names one by one."""
        return two_parts(u, [d.id for d in self._catalogue.joint_documents()])

    def two_signed(self, u: Understanding) -> TwoParts | None:
        """Return the two documents of which whoever signed the one is asked about the other."""
        return two_signed(u, [d.id for d in self._catalogue.joint_documents()])

    def about_topic(self, u: Understanding, base: Plan, context: Context) -> Plan | Refusal:
        """List the joint documents that take a stance on the topic of the question."""
        topic = u.topics[0]
        if topic.words < 1.0 and topic.meaning < STANDS_OUT:
            last = context.last
            if not (last and last.topics):
                return Refusal("unclear", near=near(self._catalogue, u), plan=base)
            return self._listed(replace(base, topics=last.topics[:1]), self._on_topic(last.topics[0]))
        of_those = context.listed and not base.dates and not base.kinds and (u.points_back or len(u.reading.words) <= _FEW)
        if of_those and (found := [one for one in self._on_topic(topic.id) if one in context.listed]):
            return replace(base, topics=(topic.id,), documents=tuple(found), basis=LEANS)  # "which of them are about the third draft?"
        plan = replace(base, topics=(topic.id,))
        if found := self._on_topic(topic.id):
            return self._listed(plan, found)
        said = (taken.entry.id for taken in stances(self._catalogue, lambda s: on_topic(self._catalogue, [topic.id], s)))
        return Refusal("not-in-corpus", near=tuple(dict.fromkeys(said))[:_NEAREST], plan=plan)  # no document, but statements may be on it

    def sent_to(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        """List the joint documents whose addressees are named in the question; of one that is named itself, say whom it addressed."""
        if is_evident(u) and u.documents[0].when >= CLEAR_DATE:
            return self.about_one(u, replace(base, intent="addressee"), context)
        if "sign" in u.deeds and not u.deeds & {"send", "addressee"} and not base.organisations:
            return Refusal("not-in-corpus", near=near(self._catalogue, u), plan=base)  # "which letters did the commissioner sign?"
        asked = {stem(word.key) for word in u.reading.free_words if not word.key.startswith(_EUROPE)}
        fits = {d.id: self._addressed(d.id, asked) for d in self._catalogue.joint_documents()}
        best = max(fits, key=lambda document: fits[document])
        if fits[best] < _WELL_NAMED and not u.addressed_too:  # a family name alone will do
            found = self._sent_to_institutions(u, base)
            if isinstance(found, Plan) or fits[best] < _NAMED:
                return found
        if named := u.addressed_too:  # letters to "Chancellor Scholz" are those to Olaf Scholz, whichever other chancellor was written to
            letters = [d.id for d in self._catalogue.joint_documents()]
            to_all = [one for one in letters if named <= self._addressees(one)] or [one for one in letters if named & self._addressees(one)]
            detail = max(sorted(named), key=self._rarity_of_addressee)
            plan = replace(base, detail=detail, certainty=max(base.certainty, _TO_A_PERSON if u.reading.kinds or u.chooses_a_document else 0.0))
            return self._listed(plan, [one for one in to_all if self._addressed_in(one, base.countries)] or to_all)
        # Family names and countries stand last.
        last = self._last_named(best, asked)
        by_last = self._rarity_of_addressee(last) >= _A_PERSONS  # not by "parliament", where a committee of it is named
        sent = [one for one, fit in fits.items() if fit >= fits[best] - 1e-9 or (by_last and fit >= _NAMED and last in self._addressees(one))]
        kept = [one for one in sent if self._addressed_in(one, base.countries)] or sent
        return self._listed(replace(base, detail=last) if by_last else base, kept)

    def names_an_addressee(self, u: Understanding) -> bool:
        """Tell whether the question names a person to whom a joint document went: by a capital, and not by an office."""
        names = [word.key for word in u.reading.free_words if word.text[:1].isupper()]
        asked = {stem(name) for name in names if not institutions_in([name], u.reading.language)} - u.stems_of_restrictions
        return any(self._addressed(document.id, asked) >= _NAMED for document in self._catalogue.joint_documents())

    def _sent_to_institutions(self, u: Understanding, base: Plan) -> Plan | Refusal:
        """List the joint documents that address an institution which the question names in its own language."""
        named = u.institutions
        letters = {one.id: [d.id for d in self._catalogue.joint_documents() if one.is_addressed_by(d.addressed_to)] for one in named}
        # Of a committee of Parliament and Parliament the narrower is meant.
        institution = min((one for one in letters if letters[one]), key=lambda one: len(letters[one]), default="")
        if not institution:
            return Refusal("unclear", near=near(self._catalogue, u), plan=base)
        sent = letters[institution]
        kept = [one for one in sent if self._addressed_in(one, base.countries)]
        if not kept and institution == GOVERNMENT and base.countries:
            # "Who wrote to the Austrian government?": no office says of which country it is, but those who signed do.
            kept = [one for one in sent if self._is_signed_from(one, base.countries)]
            if not kept:
                return Refusal("not-in-corpus", near=near(self._catalogue, u), plan=base)
        return self._listed(replace(base, detail=institution), kept or sent)

    def alone_of_its_country(self, u: Understanding, kinds: Sequence[str]) -> str | None:
        """Return the one document, or letter where that is said, that nobody of another country signed: "who signed the Danish letter?"."""
        countries = tuple(dict.fromkeys(thing.id for thing in u.reading.countries))
        fitting = [d for d in self._catalogue.joint_documents() if _LETTERS.isdisjoint(kinds) or d.kind in _LETTERS]
        return self.alone_from(countries[0], [d.id for d in fitting]) if len(countries) == 1 and not u.dates else None

    def alone_from(self, country: str, choices: Sequence[str]) -> str | None:
        """Return the one of some documents that organisations of a country signed alone; None where there is none, or more."""
        theirs = [one for one in choices if self._is_signed_from(one, (country,))]
        return theirs[0] if len(theirs) == 1 else None

    def of_the_day_before(self, day: str) -> tuple[str, ...]:
        """Return the joint documents of the day before another one, ISO; none where that is no day."""
        eve = (date.fromisoformat(day) - timedelta(days=1)).isoformat() if is_day(day) else None
        return tuple(document.id for document in self._catalogue.joint_documents() if eve and document.date == eve)

    def _is_signed_from(self, document: str, countries: Sequence[str]) -> bool:
        """Tell whether all who are known to have signed a document are of some countries."""
        signers = self._catalogue.document_by_id[document].signatory_ids
        return bool(signers) and all(self._catalogue.organisation_by_id[one].scope in countries for one in signers)

    def _last_named(self, document: str, asked: set[str]) -> str:
        """Return the last stem of the question's addressee, as a document's list of addressees names it."""
        found = max(self._names_addressed(document), key=lambda stems: sum(map(self._rarity_of_addressee, set(stems) & asked)))
        return next(form for form in reversed(found) if form in asked)

    @staticmethod
    def is_unmistakable(u: Understanding) -> bool:
        """Tell whether one joint document and nothing else is named by many of its words."""
        first, second = u.documents[:2]
        stands_out = first.words >= _MANY_WORDS and first.score - second.score >= _BY_FAR
        return stands_out and first.words >= max(u.events[0].words, u.topics[0].words)

    def backed_by(self, u: Understanding, base: Plan) -> Plan | None:
        """Return the plan for what a document says that organisations had a part in of which nothing else is known, where a question names it.

        "SOZA backed a statement in July 2025, what did it say?"
        """
        spoken = any(base.organisations[0] in taken.organisations for taken in self._catalogue.stances_taken) if base.organisations else True
        if spoken or "sign" in u.deeds:
            return None
        backed = [d.id for d in self._catalogue.documents if all(part_of(self._catalogue, org, d).role for org in base.organisations)]
        best = next(iter(u.rank_documents(among=backed)), None)
        if best is None or best.when < 0 or (best.when == 0 and best.words < (_TELLING if base.kinds else MIN_EVIDENCE)):
            return None
        return with_topics(u, replace(base, intent="document-position", documents=(best.id,), certainty=max(base.certainty, _LIKELY)))

    def speaks_most_like(self, u: Understanding, organisation: str) -> bool:
        """Tell whether of all that was said what an organisation said itself is nearest to the question in meaning."""
        taken = self._catalogue.stances_taken
        similar = u.stance_similarity()
        nearest = max(taken, key=lambda one: float(similar[one.row]), default=None)
        return nearest is not None and isinstance(nearest.entry, Position) and organisation in nearest.organisations

    def speaks_of(self, organisation: str, topic: str) -> bool:
        """Tell whether an organisation is known to have said something on a topic."""
        return is_spoken_of(self._catalogue, topic, lambda taken: organisation in taken.organisations)

    def takes_a_side(self, u: Understanding) -> bool:
        """Tell whether the document that a question speaks of says something on the topic that it names."""
        return is_spoken_of(self._catalogue, u.topics[0].id, lambda taken: taken.entry.id == u.documents[0].id)

    def is_backed(self, document: str) -> bool:
        """Tell whether others than signatories are known to have backed a document."""
        entry = self._catalogue.document_by_id[document]
        return bool(entry.supporters or entry.speakers or entry.represented)

    def is_backed_from(self, document: str, countries: Sequence[str]) -> bool:
        """Tell whether organisations of one of the countries backed a document, while none of these signed it."""
        if not countries:
            return False
        entry = self._catalogue.document_by_id[document]
        backers = organisations_where(self._catalogue, countries=countries, among=[p.org for p in entry.supporters])
        return bool(backers) and not organisations_where(self._catalogue, countries=countries, among=entry.signatory_ids)

    def called_after(self, u: Understanding, countries: Sequence[str]) -> tuple[str, ...]:
        """Return the joint documents in whose names one of the countries stands: the French letters."""
        words = {form for country in countries for form in self._words_of(country, u)}
        return tuple(d.id for d in self._catalogue.joint_documents() if words & u.names_of_document(d.id))

    def _words_of(self, country: str, u: Understanding) -> set[str]:
        """Return the stems of a country's names in the question's language and English, without their articles."""
        labels = (self._catalogue.labels.get(u.reading.language), self._catalogue.labels["en"])
        stems = {form for one in labels if one for name in one.countries.get(country, ()) for form in _stems_of(name)}
        return {form for form in stems if len(form) >= _NAMING}

    def _in_passing(self, u: Understanding, sector: NamedThing, entry: Document) -> bool:
        """Tell whether a sector of which nobody signed stands late in the question: "the call of the German authors and performers"."""
        before = sum(word.start < sector.start for word in u.reading.words)
        of_its_name = (before > _EARLY or self._follows_kind(u, sector)) and not _is_represented(u, sector)
        return of_its_name and not organisations_where(self._catalogue, sectors=[sector.id], among=entry.signatory_ids)

    @staticmethod
    def _follows_kind(u: Understanding, sector: NamedThing) -> bool:
        """Tell whether a sector stands right behind the word for the document, or behind another: "list autorów i artystów wykonawców"."""
        starts = [kind.start for kind in u.words_of_kinds if kind.start < sector.start]
        return bool(starts) and sum(max(starts) < word.start < sector.start for word in u.reading.words) <= _AND_ANOTHER

    def is_representing(self, document: str) -> bool:
        """Tell whether organisations are known that a document's signatories or supporters represent."""
        return bool(self._catalogue.document_by_id[document].represented)

    def _addressed_in(self, document: str, countries: Sequence[str]) -> bool:
        """Tell whether the addressees are said to be of one of the countries."""
        own = self._addressees(document)
        names = [name for country in countries for name in self._catalogue.labels["en"].countries.get(country, ())]
        return any(set(_stems_of(name)) <= own for name in names)

    def _addressees(self, document: str) -> set[str]:
        """Return the stems of the names of all whom a document addresses."""
        if document not in self._stems_addressed:
            self._stems_addressed[document] = {form for name in self._names_addressed(document) for form in name}
        return self._stems_addressed[document]

    def _names_addressed(self, document: str) -> list[list[str]]:
        """Return the stems of each of these names, without small words, which mean something else elsewhere."""
        names = self._catalogue.document_by_id[document].addressed_to
        return [[form for form in _stems_of(name) if len(form) >= _NAMING] for name in names]

    def of_month(self, documents: Sequence[str], month: int) -> tuple[str, ...]:
        """Return those of the documents that are of a month, whatever its year."""
        return tuple(one for one in documents if month_number(self._catalogue.document_by_id[one].date or "") == month)

    def within(self, documents: Sequence[str], dates: Sequence[str]) -> tuple[str, ...]:
        """Return those of the documents that are of one of the dates; all if there are no dates."""
        spans = [span(text) for text in dates]
        inside = {d.id for first, last in spans for d in documents_between(self._catalogue, first, last)} if spans else set(documents)
        return tuple(document for document in documents if document in inside)

    def _listed(self, plan: Plan, documents: Sequence[str]) -> Plan | Refusal:
        """Return the plan with those of the documents that its dates allow."""
        kept = self.within(documents, plan.dates)
        return replace(plan, documents=kept) if kept else Refusal("not-in-corpus", near=tuple(documents[:3]), plan=plan)

    def _on_topic(self, topic: str) -> list[str]:
        about = {taken.entry.id for taken in stances(self._catalogue, lambda s: on_topic(self._catalogue, [topic], s))}
        return [d.id for d in self._catalogue.joint_documents() if d.id in about]

    def _addressed(self, document: str, asked: set[str]) -> float:
        """Return how rare the names are together that the addressees share with the stems of a question."""
        return sum(self._rarity_of_addressee(form) for form in self._addressees(document) & asked)

    def _rarity_of_addressee(self, form: str) -> float:
        documents = list(self._catalogue.joint_documents())
        having = sum(form in self._addressees(d.id) for d in documents)
        return math.log((1 + len(documents)) / having)

    def of_days(self, u: Understanding) -> int:
        """Return how many of the days in the question are the dates of joint documents."""
        dates = {d.date for d in self._catalogue.joint_documents()}
        return sum(day in dates for day in dict.fromkeys(u.dates) if len(day) == len("2025-01-01"))

    def several(self, u: Understanding) -> list[str]:
        """Return the documents named in a question, in the order in which they are named."""
        among = [d.id for d in self._catalogue.joint_documents()]
        placed: dict[str, int] = {}
        spent: frozenset[str] = frozenset()
        for mention in u.reading.dates:
            fitting = [c for c in u.rank_documents(dates=[mention.text], among=among).dated(CLEAR_DATE) if c.id not in placed]
            if not fitting:
                continue
            # Of those that fit the date alike, one that leads by far in all is meant, wherever its words stand.
            rivals = [c for c in fitting if fitting[0].when == c.when and fitting[0].score - c.score < _LEAD_AT_A_DATE]
            chosen = fitting[0] if len(rivals) == 1 else self._nearest_in_text(u, rivals, mention.start)
            placed[chosen.id] = mention.start
            spent |= chosen.covered
        of_one = len(placed) == 1 and not u.joins_things  # "the recommendations of 7 October for the vote in the committee"
        if placed:
            spent |= u.words_of_the_subject  # names of letters spell it out or not, those of few languages in full
        while len(placed) < 4:
            ranked = u.rank_documents(dates=(), without=spent, among=[one for one in among if one not in placed])
            best = ranked[0]
            # Beside two that are found, chance is not enough: the next must be named by its title.
            named = best.words >= MIN_EVIDENCE + 0.5 and best.cover >= (_TITLED if len(placed) >= 2 or of_one else _NAMED_IN_PART)
            # "The COREPER statement and that of 30 July": few words, but of no other document.
            if not named and not (len(placed) == 1 and not of_one and best.words >= _FEW_WORDS and is_clear(ranked)):
                break
            placed[best.id] = u.position_of(u.most_telling(best.covered))
            spent |= best.covered
        return sorted(placed, key=lambda document: placed[document])

    @staticmethod
    def _nearest_in_text(u: Understanding, rivals: Sequence[Reference], at: int) -> Reference:
        """Return the rival whose words stand nearest to the date, the higher score deciding a tie."""
        return max(rivals, key=lambda c: (c.words - 0.004 * u.distance(c.covered, at), c.score))


def is_of(kind: str, own: str) -> bool:
    """Tell whether a document of its `own` kind is of the kind that is named: letters are both joint and open ones."""
    return own == kind or {own, kind} <= _LETTERS


def _told_otherwise(u: Understanding, reference: Reference) -> frozenset[str]:
    """Return the stems that speak for a document beside the names of organisations and the words for its kind."""
    return reference.covered - u.stems_of(u.reading.organisations) - {stem(word.key) for word in u.words_of_kinds}


def _stems_of(name: str) -> tuple[str, ...]:
    """Return the stems of a name's words, in order."""
    return tuple(map(stem, key_of(name)))


def leant_on(u: Understanding, context: Context) -> tuple[str, ...]:
    """Return the documents that a short question without a name of its own is about: those just listed, or the last two spoken of."""
    if is_evident(u) or len(u.reading.words) > _FEW:
        return ()
    spoken_of = context.spoken_of
    return context.listed or (spoken_of[-2:] if len(spoken_of) > 1 else ())


def _is_of_all_of_europe(u: Understanding, scope: NamedThing) -> bool:
    """Tell whether Europe is named before anything is asked: "European federations made a call. How many signed it?"."""
    asked = min(u.starts_of(QUESTIONS), default=0)
    return not is_state(scope.id) and scope.start < max(asked, u.reading.asked_from)


def _is_represented(u: Understanding, sector: NamedThing) -> bool:
    """Tell whether a sector stands beside a word for representing: "which of its signatories represent journalists?"."""
    words, said = u.reading.words, u.starts_of_deeds({"represent"})
    places = [at for at, word in enumerate(words) if sector.start <= word.start < sector.end]
    return any(word.start in said and abs(at - place) <= _BESIDE_IT for at, word in enumerate(words) for place in places)


def _stands_at_its_kind(u: Understanding, thing: NamedThing) -> bool:
    """Tell whether a country stands directly beside the word for the document: "das kroatische offene Schreiben", "la lettera italiana"."""
    beside = (max(thing.start, kind.start) - min(thing.end, kind.end) for kind in u.reading.kinds)
    if thing not in u.reading.countries or not any(0 <= gap <= 1 for gap in beside):
        return False
    # Hungarian "a nyilatkozat spanyol aláírói" are the Spanish signatories of the statement.
    return u.reading.language in _ADJECTIVES_BEHIND or thing.end + 1 not in u.starts_of_deeds({"sign"})


def _of_all_that_fit(u: Understanding, fitting: tuple[str, ...], context: Context) -> str | tuple[str, ...]:
    """Return the one document that fits, or that was spoken of among those that do: "back to the German letter"; else all of them."""
    spoken = [one for one in fitting if one in context.spoken_of] if u.reading.kinds and not u.means_another else []
    listed = [] if spoken or u.means_another else [one for one in fitting if one in context.listed]  # "who signed the French one?" of those
    return next((alone[0] for alone in (fitting, spoken, listed) if len(alone) == 1), fitting)
