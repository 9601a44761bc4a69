"""What is worked out over many documents: the latest of a time, who signed most, how many went to somebody, which of two years had more."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.answers.planning.documents import Documents
from bot.answers.planning.evidence import COUNTED, MIN_EVIDENCE, is_evident, names_a_document
from bot.answers.planning.inquiry import ABOUT_ONE_LIST, OF_ALL_SIGNERS, OF_DOCUMENTS, SIGNING, Decision, Inquiry
from bot.answers.plans import BY, BY_WORDS, COMPLETE, EACH, EVERY, FEWEST, INCOMPLETE, LEAST, WHETHER, Plan
from bot.answers.question_words import QUESTIONS, names_documents, sooner, take_everything
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day, span
from knowledge.facts import LEFT_OUT, NARROW_KINDS, documents_between, oldest_first
from knowledge.folding import stem

_OF_SIGNERS = frozenset({"signatories", "all-signatories", "register", "supporters", "combine", "most-active"})
_COUNTS = frozenset({"count-range", "count-all-signatories", "documents", "all-signatories"})
_SENT_TO = frozenset({"documents", "signatories", "addressee", "publisher", "signed-documents", "documents-about", "combine"})
_YEAR = 4  # letters of a year
_TWO = 2  # organisations of which one came first
_SEVERAL = 2  # signatories of a joint document at least
_LIKELY = 0.9  # certainty of what words say beyond doubt, whatever the classifier takes the question for
_OTHERWISE = frozenset({"when", "not", "where", "why"})
_SOME = 1.0  # rarity of words that name something
_RATHER_NONE = 0.6  # probability that there is no answer from which it is believed, whatever the words say
_ON_IT = frozenset({"sign", "join", "support"})  # deeds of whoever stands under a document
_ENDS = {"first": "first", "last": "latest"}


_LIKELY_OF_SIGNERS = 0.5  # probability that it is asked of signatures
_RATHER_LIKELY = 0.2  # probability from which it is asked for those at an end


class Totals:
    """Completes plans about all documents of a kind, a time, a sender or a reader."""

    def __init__(self, catalogue: Catalogue, documents: Documents) -> None:
        self._catalogue = catalogue
        self._documents = documents

    def at_an_end(self, q: Inquiry) -> Plan | None:
        """As in "when did GESAC last sign a letter?", "the first document that IFPI signed in 2025"."""
        u, base = q.u, q.base
        end = u.extreme_of_documents
        of_documents = base.kinds or u.chooses_a_document or (base.organisations and "sign" in u.done)
        if not end and q.intent.name in _ENDS.values() and of_documents:  # "of all letters, which is the newest?"
            end = next((word for word, intent in _ENDS.items() if intent == q.intent.name and word in u.extremes), "")
        of_signing = len(base.organisations) == 1 and "sign" in u.done and q.intent.name != "signed" and not base.kinds
        if not end and of_signing and not u.extremes.isdisjoint(_ENDS) and u.events[0].words < MIN_EVIDENCE:
            end = next(word for word in _ENDS if word in u.extremes)  # "when was the last time that GESAC signed anything?"
        if "compare" in u.deeds and "between" in u.asked:
            return None  # "what is the difference between the first letter and the second?"
        read_so = q.intent.name in OF_DOCUMENTS or (q.intent.name == "unanswerable" and of_signing and q.intent.probability < _RATHER_NONE)
        if not end or not read_so or len(base.organisations) > 1 or names_a_document(u) or "duration" in u.deeds:
            return None
        if not base.organisations and q.intent.name not in ("latest", "first", "documents"):
            return None
        if base.organisations and "sign" not in u.deeds:
            return None
        likely = u.probability("latest", "first", "signed-documents", "documents", "date")
        return _surely(base, likely, intent=_ENDS[end], detail="")

    @staticmethod
    def first_of_two(q: Inquiry) -> Plan | None:
        """As in "who signed first, GESAC or IFPI?"."""
        u, base = q.u, q.base
        end = sooner(u.reading.asking.keys, u.reading.language)
        asked = bool(end) and bool(u.deeds & _ON_IT) and len(base.organisations) == _TWO and (u.offers_a_choice or "both" in u.asked)
        if not asked or base.kinds or base.dates or base.countries or base.sectors:
            return None
        if names_a_document(u, u.stems_of(u.reading.organisations)):
            return None
        return _surely(base, intent=_ENDS[end], detail="", basis=BY_WORDS)

    def what_is_at_an_end(self, q: Inquiry) -> Plan | None:
        """What is asked of the latest or first document of all, not which it is: "who signed the latest letter?"."""
        u, base = q.u, q.base
        end = u.extreme_of_documents or next((word for word in _ENDS if word in u.extremes and base.kinds), "")
        if not end or not (asked := _asked_of_one(u)) or names_a_document(u) or q.is_narrowed or base.provisions:
            return None
        in_a_time = bool(u.extreme_of_documents) and len(base.dates) == 1 and not is_day(base.dates[0])  # "the first letter of 2025"
        if base.dates and not in_a_time:
            return None
        others = u.stems_of_what_is_named - {stem(word.key) for word in u.words_of_kinds}
        likely = q.intent.name in ("latest", "first", asked) or (in_a_time and q.intent.name in OF_ALL_SIGNERS)
        if not likely or u.mass(others) >= _SOME or u.points_back:
            return None
        kinds = NARROW_KINDS & set(base.kinds)
        dated = [d for d in self._catalogue.joint_documents() if d.date and (not kinds or d.kind in kinds)]
        if in_a_time:
            inside = {d.id for d in documents_between(self._catalogue, *span(base.dates[0]))}
            dated = [d for d in dated if d.id in inside]
        if not dated:
            return None
        one = oldest_first(dated)[-1 if end == "last" else 0]
        return replace(base, intent=asked, detail="", kinds=(), dates=(), documents=(one.id,), certainty=max(base.certainty, _LIKELY))

    def between_the_ends(self, q: Inquiry) -> Plan | None:
        """As in "how many days lie between the first and the last letter?"."""
        u = q.u
        of_documents = u.reading.kinds or names_documents(u.reading.asking.keys, u.reading.language)
        counts_days = q.intent.name == "days-between" or (u.first_asked == "how-many" and "duration" in u.deeds)
        if not counts_days or not {"first", "last"} <= u.extremes or not of_documents or u.reading.dates or q.is_narrowed:
            return None
        documents = sorted((d for d in self._catalogue.joint_documents() if d.date and is_day(d.date)), key=lambda d: d.date or "")
        ends = (documents[0].id, documents[-1].id)
        return _surely(q.base, intent="days-between", detail="", documents=ends, reached=ends, events=(), basis=BY_WORDS)

    @staticmethod
    def fewest(q: Inquiry) -> Decision | None:
        """As in "which letter has the fewest known signatories?"; who signed least is not known where lists are incomplete."""
        u = q.u
        likely = u.probability("most-active", "most-signed") >= _RATHER_LIKELY  # "who signed at least one of them?" asks for no end
        if not likely or "fewest" not in u.extremes or "most" in u.extremes or q.base.organisations:
            return None
        if not u.chooses_a_document:
            return q.refused("not-in-corpus")
        certainty = round(max(q.base.certainty, u.probability("most-active", "most-signed", "signed-documents", "signatories")), 4)
        return replace(q.base, intent="most-signed", detail=FEWEST, certainty=certainty)

    @staticmethod
    def most_signers(q: Inquiry) -> Plan | None:
        """As in "of all your letters, which one has the largest number of signatories?": a document, and not whoever signed most of them."""
        u = q.u
        likely = u.probability("most-active", "most-signed", "signatories", "signed-documents", "all-signatories", "count-signatories")
        if likely < _LIKELY_OF_SIGNERS or not u.counts_most_signers or q.is_narrowed or u.first_asked == "when":
            return None
        return _surely(q.base, likely, intent="most-signed", detail="", kinds=())

    def most_active(self, q: Inquiry) -> Plan | None:
        """As in "who signed the most letters in 2025?", "who but for speakers has signed the greatest number of them?"."""
        u, base = q.u, q.base
        asked = q.intent.name in _OF_SIGNERS | OF_ALL_SIGNERS and "most" in u.extremes and bool(u.deeds & {"sign", "active"})
        of_all_time = u.first_asked == "who" and "sign" in u.deeds and not base.kinds
        if not asked or not (base.dates or of_all_time) or base.organisations or u.chooses_a_document or names_a_document(u):
            return None
        if u.divided_by:
            return None  # "which country has the most signatories?"
        likely = u.probability("most-active", "all-signatories", "signed-documents")
        return _surely(base, likely, intent="most-active")

    def of_every_document(self, q: Inquiry) -> Plan | None:
        """As in "who signed all letters of 2025?", "who signed everything in 2025?": those who signed each of them."""
        u, base = q.u, q.base
        every = u.takes_all_documents or take_everything(u.reading.asking.keys, u.reading.language)
        if q.intent.name not in OF_ALL_SIGNERS or not every or not u.done & _ON_IT or not base.dates or base.organisations:
            return None
        if any(map(is_day, base.dates)):
            return None  # "both the statement of 28 March and that of 30 July, all of them"
        days = [span(text) for text in base.dates]
        inside = [d.id for first, last in days for d in documents_between(self._catalogue, first, last)]
        counted = base.intent.startswith("count-")
        if len(inside) < 2:
            return None
        intent = "count-combine" if counted else "combine"
        return _surely(base, intent=intent, detail="and", documents=tuple(dict.fromkeys(inside)), dates=(), kinds=(), basis=BY_WORDS)

    def of_every_time(self, q: Inquiry) -> Plan | None:
        """As in "who signed something in every one of the years 2023, 2024 and 2025?"."""
        u = q.u
        in_both = "both" in u.asked and not q.base.kinds and all(len(text) == _YEAR for text in q.base.dates)  # "in both 2024 and 2025"
        of_times = q.intent.name in OF_ALL_SIGNERS and len(q.base.dates) > 1 and "sign" in u.done and (u.asks_of_each or in_both)
        if not of_times or u.takes_all_documents or names_a_document(u) or q.base.organisations:
            return None
        counted = q.base.intent.startswith("count-")
        likely = u.probability("all-signatories", "signed-documents", "signatories", "combine", "most-active")
        return _surely(q.base, likely, intent="count-all-signatories" if counted else "all-signatories", detail=EVERY)

    def of_so_many(self, q: Inquiry) -> Plan | None:
        """As in "which organisations have signed five or more of your documents?"."""
        u, base = q.u, q.base
        asked = u.at_least > 1 and "sign" in u.done and not u.chooses_a_document and u.first_asked in ("who", "how-many", "")
        if not asked or base.organisations or q.intent.name not in OF_ALL_SIGNERS | OF_DOCUMENTS or names_a_document(u):
            return None
        counted = u.first_asked == "how-many" or base.intent.startswith("count-")
        intent = "count-all-signatories" if counted else "all-signatories"
        return _surely(base, _LIKELY, intent=intent, detail=f"{LEAST}{u.at_least}", kinds=(), basis=BY_WORDS)

    def signed_by_so_many(self, q: Inquiry) -> Plan | None:
        """As in "which documents were signed by at least five organisations?"."""
        u, base = q.u, q.base
        if u.at_least < _SEVERAL or "sign" not in u.done or not u.chooses_a_document or base.organisations or names_a_document(u):
            return None
        intent = "count-documents-by-list" if u.first_asked == "how-many" else "documents-by-list"
        return _surely(base, _LIKELY, intent=intent, detail=f"{LEAST}{u.at_least}", kinds=())

    def of_either_time(self, q: Inquiry) -> Plan | None:
        """As in "were there more letters in 2024 or in 2025?": how many there were in each."""
        u, base = q.u, q.base
        if base.intent not in _COUNTS or len(base.dates) != 2 or not u.offers_two_dates or base.organisations:
            return None
        return replace(base, intent=COUNTED.get(base.intent, base.intent), detail=EACH)

    def by_completeness(self, q: Inquiry) -> Plan | None:
        """As in "for which documents of 2023 is the list of signatories complete?"."""
        u, base = q.u, q.base
        beside = {word.start for word in u.beside_which} & set(u.starts_of_deeds({"list", "sign"}))
        of_any_list = bool(beside) and "how-many" not in u.asked and q.context.last is None  # "which lists are incomplete?"
        counted = u.first_asked == "how-many" and names_documents(u.reading.asking.keys, u.reading.language) and q.context.last is None
        chosen = u.chooses_a_document or of_any_list or counted
        of_lists = chosen and "complete" in u.deeds and u.deeds & {"sign", "list"}
        if not of_lists or q.is_narrowed or any(map(is_day, base.dates)) or u.documents[0].words >= MIN_EVIDENCE:
            return None
        lacking = u.speaks_of_lacking or "not" in u.asked
        intent = "count-documents-by-list" if "how-many" in u.asked or base.intent.startswith("count-") else "documents-by-list"
        return _surely(base, intent=intent, detail=INCOMPLETE if lacking else COMPLETE)

    def sent_to(self, q: Inquiry) -> Decision | None:
        """As in "how many letters went to the Commission in 2025?": an institution beside a time is whom they went to."""
        u, base = q.u, q.base
        if q.intent.name not in _SENT_TO or base.organisations or q.context.document or any(map(is_day, base.dates)):
            return None
        of_a_time = q.intent.name == "documents" and base.dates and not u.side_of_date
        of_readers = u.chooses_a_document and bool(u.done & {"send", "addressee"})
        if not (of_a_time or of_readers) or not (u.institutions or u.addressed_too or self._documents.names_an_addressee(u)):
            return None
        counted = u.first_asked == "how-many" or base.intent.startswith("count-")
        likely = u.probability("documents-to", "documents", "addressee", "documents-about")
        asked = _surely(base, likely, intent="count-documents-to" if counted else "documents-to", detail="")
        found = self._documents.sent_to(u, asked, q.context)
        return found if isinstance(found, Plan) and found.intent == asked.intent else None

    def of_one_and_not_the_other(self, q: Inquiry) -> Plan | None:
        """As in "which letters did A sign and B not?"."""
        u, base = q.u, q.base
        of_signing = u.deeds & _ON_IT or (q.intent.name == "signed-documents" and u.first_asked == "how-many")
        if not of_signing or (denied := u.denied_organisation) is None:
            return None
        of_documents = u.chooses_a_document or (q.intent.name in OF_DOCUMENTS and u.first_asked in ("", "how-many"))
        if not of_documents or names_a_document(u, besides=u.stems_of(u.reading.organisations)):
            return None
        others = tuple(org for org in base.organisations if org != denied)
        intent = "count-documents" if u.first_asked == "how-many" else "signed-documents"
        return _surely(base, intent=intent, organisations=(*others, LEFT_OUT + denied))

    def divided(self, q: Inquiry) -> Decision | None:
        """As in "which countries are the signatories of the statement from?"."""
        u, base = q.u, q.base
        listed = q.context.document_listed(ABOUT_ONE_LIST) if q.is_short else None
        of_list = listed is not None and not q.names_things and not u.asked & _OTHERWISE
        of_signers = q.intent.name == "register" or (bool(u.deeds & {"sign", "active"}) and q.intent.name in _OF_SIGNERS | OF_DOCUMENTS)
        if not (by := u.divided_by) or not (of_signers or of_list) or q.is_narrowed or u.speaks_of_the_missing:
            return None
        detail = BY + by
        surely = replace(base, detail=detail, sectors=(), certainty=max(base.certainty, _LIKELY), basis=BY_WORDS)
        if listed and of_list:
            return replace(surely, intent="signatories", documents=(listed,))
        if q.intent.name == "register" and not is_evident(u):
            return replace(base, intent="register", detail=detail)
        if is_evident(u) or (q.context.document and not base.kinds):
            found = self._documents.about_one(u, replace(surely, intent="signatories"), q.context)
            return replace(found, sectors=(), countries=()) if isinstance(found, Plan) else found
        return replace(surely, intent="all-signatories", kinds=()) if not base.dates and u.deeds & {"sign", "active"} else None

    def anybody(self, q: Inquiry) -> Decision | None:
        """As in "did any German organisation sign the statement?": yes, no or unknown, and who."""
        u, base = q.u, q.base
        if base.organisations or not q.asks_whether:
            return None
        narrowed = bool(base.countries or base.sectors or u.hinted_sector)
        # "Is there a broadcaster under the letter of 26 January?" needs no word for signing where a letter is named.
        of_one = q.intent.name in SIGNING | {"all-signatories"} and is_evident(u)
        if not narrowed or not (of_one or (q.intent.name in SIGNING and "sign" in u.deeds)):
            return None
        found = self._of_its_list(q)
        return found if found and (found.countries or found.sectors) else None

    def hinted(self, q: Inquiry) -> Decision | None:
        """As in "did authors sign the statement?": a word that stands before the document is part of the names of several sectors."""
        u = q.u
        if not q.asks_whether or "sign" not in u.done or not is_evident(u) or not u.words_of_kinds:
            return None
        if q.is_narrowed or q.base.organisations or u.hinted_sector or u.asks_about_us or u.divided_by:
            return None
        sectors = u.sectors_hinted
        end = min(kind.start for kind in u.words_of_kinds)
        # Not in a sentence before: "I write about the freedom of the press. Have Reporters Without Borders signed the statement?"
        before = {stem(word.key) for word in u.reading.words if u.reading.asked_from <= word.start < end}
        hints = {form for sector in sectors for form in u.hint_stems(sector)}
        found = self._of_its_list(q) if hints and hints <= before - u.documents[0].covered else None
        return replace(found, sectors=sectors) if found else None

    def _of_its_list(self, q: Inquiry) -> Plan | None:
        """Return the plan for whether anybody of the question's countries or sectors signed the document that it names."""
        sure = q.u.probability(*SIGNING) if "sign" in q.u.done else 0.0  # "did journalists sign the statement?" is of a name or of a sector
        asked = replace(q.base, intent="signatories", detail=WHETHER, certainty=round(max(q.base.certainty, sure), 4))
        found = self._documents.about_one(q.u, asked, q.context)
        return found if isinstance(found, Plan) else None


def _asked_of_one(u: Understanding) -> str:
    """Return the intent of what is asked of one document, where it is not which one it is; empty if it is that."""
    if "sign" in u.deeds and u.asked & {"who", "how-many"}:
        return "count-signatories" if "how-many" in u.asked else "signatories"
    if "whom" in u.asked:
        return "addressee"
    return "document-position" if u.deeds & {"say", "demand", "about"} and u.asks_openly and not u.asked & QUESTIONS else ""


def _surely(base: Plan, likely: float = 0.0, *, intent: str, **changes: Any) -> Plan:
    """Return the plan with another intent, as certain as that is likely, or as words are that can mean nothing else."""
    return replace(base, intent=intent, certainty=round(max(base.certainty, likely, _LIKELY), 4), **changes)
