"""One of the documents listed or spoken of, told by its time or kind: "the one of 2023, to whom did it go?", "back to January 2024: …"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.lone_months import month_named
from bot.answers.named_deeds import SAYING
from bot.answers.planning.context import Context
from bot.answers.planning.documents import Documents, is_of
from bot.answers.planning.evidence import ONE_DOCUMENT, PARTS, with_topics
from bot.answers.planning.inquiry import OF_ONE_LIST_BY_WORD, Decision, Inquiry
from bot.answers.plans import LEANS, Plan, Refusal
from bot.answers.question_words import QUESTIONS
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.folding import Token, stem
from knowledge.written_dates import month_of

_OTHER_PARTS = frozenset(PARTS.values())
_OF_WORDS = SAYING | {"about"}
_BESIDE_A_TIME = frozenset({"before", "after", "between"})
_NAMED, _LEAD = 1.0, 1.0  # rarity of the words that tell a document, and its lead over the next
_MOST = 14  # words of such a question
_TWO = 2
_SHORTEST, _REST = 3, 4  # letters of a month in a compound, and of what it stands before: "januaribrevet"


class TurningBack:
    """Finds the document that is meant among several of the conversation."""

    def __init__(self, catalogue: Catalogue, documents: Documents) -> None:
        self._catalogue = catalogue
        self._documents = documents

    def context(self, u: Understanding, context: Context) -> Context:
        """Return the conversation as if the document to which a question goes back had been spoken of last."""
        if not u.goes_back or context.last is None:
            return context
        spoken, joint = self._spoken_of(context), [document.id for document in self._catalogue.joint_documents()]
        one = self._of_its_time(u, spoken) or self._of_its_place(u, spoken) or self._of_its_name(u, spoken) or self._of_its_name(u, joint)
        if one is None:
            return context
        of_it = (plan for plan in reversed(context.plans) if plan.documents == (one,))
        return replace(context, plans=(*context.plans, next(of_it, Plan("document-position", documents=(one,)))))

    @staticmethod
    def kept(u: Understanding, decided: Decision, context: Context) -> Decision:
        """Return what was decided; where that is no answer, with the document to which the question goes back: the next turn may mean it."""
        if not u.goes_back or context.document is None or not isinstance(decided, Refusal) or (decided.plan and decided.plan.documents):
            return decided
        return replace(decided, plan=replace(decided.plan or Plan("document-position"), documents=(context.document,)))

    def to_one_of_them(self, q: Inquiry) -> Plan | None:
        """What is asked of one of those just listed that its time tells, or of one spoken of to which the question goes back."""
        u = q.u
        if q.context.last is None:
            return None
        named = q.is_narrowed or q.base.provisions or u.reading.unknown_names or u.reading.speakers or u.points_back
        others = u.denials or u.chooses_a_document or u.asks_of_anything or u.asked & _BESIDE_A_TIME
        if named or others or len(u.reading.words) > _MOST:
            return None
        several = self._spoken_of(q.context) if u.goes_back else self._documents_of(q.context.several)
        one = self._of_its_time(u, several) if u.goes_back or len(several) >= _TWO else None
        intent = _asked(q)
        if one is None or not intent or (not u.goes_back and self._names_another(u, one, several)):
            return None  # "and who signed the voting recommendations of October?" names what is none of them
        meant = replace(q.base, intent=intent, detail="", dates=(), kinds=(), documents=(one,), reached=(), basis=LEANS)
        return with_topics(u, meant) if intent == "document-position" else meant

    def _names_another(self, u: Understanding, one: str, several: Sequence[str]) -> bool:
        """Tell whether a question names a document of the same month that is none of several, in words that the one of them has not."""
        best, own = u.documents[0], next((document.covered for document in u.documents if document.id == one), frozenset())
        of_that_month = bool(u.lone_month) and bool(self._documents.of_month([best.id], u.lone_month))
        of_the_month = {stem(word.key) for word in u.reading.words if month_named(word, u.reading.language)}
        return best.id not in several and of_that_month and u.mass((best.covered - own) & u.stems_of_what_is_named - of_the_month) >= _NAMED

    def _spoken_of(self, context: Context) -> Sequence[str]:
        """Return all documents that a conversation named or listed."""
        return self._documents_of([one for plan in context.plans for one in (*plan.documents, *plan.reached)])

    def _documents_of(self, things: Sequence[str]) -> Sequence[str]:
        """Return the documents among what a conversation listed, each once: milestones are listed too."""
        return tuple(one for one in dict.fromkeys(things) if one in self._catalogue.document_by_id)

    def _of_its_place(self, u: Understanding, spoken: Sequence[str]) -> str | None:
        """Return the first or last document of a conversation, where that is so by its date too: "back to the first one"."""
        if len(spoken) < _TWO or not u.extremes & {"first", "last"} or u.dates or u.lone_month:
            return None
        places = {order[0 if "first" in u.extremes else -1] for order in (spoken, self._documents.by_time(spoken))}
        return places.pop() if len(places) == 1 else None

    @staticmethod
    def _of_its_name(u: Understanding, among: Sequence[str]) -> str | None:
        """Return the one of some documents that the words of a question tell, by a lead over any other: "back to the charter"."""
        ranked = u.rank_documents(without=u.stems_of(u.reading.organisations), among=among) if among else ()
        words = sorted((one.words for one in ranked), reverse=True)
        leads = bool(words) and words[0] >= _NAMED and words[0] - (words[1] if len(words) > 1 else 0.0) >= _LEAD
        return max(ranked, key=lambda one: one.words).id if leads else None

    def _of_its_time(self, u: Understanding, several: Sequence[str]) -> str | None:
        """Return the one of some documents that the date, the month or, where the question goes back, the kind that is named tells."""
        month = u.lone_month or (_month_in_a_compound(u.reading.words, u.reading.language) if u.goes_back else 0)
        if len(u.dates) == 1:
            found: Sequence[str] = self._documents.within(several, u.dates)
        elif month:
            found = self._documents.of_month(several, month)
        else:
            found = several if u.goes_back and u.reading.kinds else ()
        kinds = [kind.id for kind in u.reading.kinds]
        of_kind = [one for one in found if any(is_of(kind, self._catalogue.document_by_id[one].kind) for kind in kinds)]
        kept = of_kind or ([] if kinds and not month else found)
        return kept[0] if len(kept) == 1 else None


def _asked(q: Inquiry) -> str:
    """Return the intent of what is asked of one document; empty where it is nothing that is recorded of one."""
    u = q.u
    if "sign" in u.deeds and u.first_asked in OF_ONE_LIST_BY_WORD and not u.deeds & _OTHER_PARTS:
        return OF_ONE_LIST_BY_WORD[u.first_asked]
    if q.base.intent in ONE_DOCUMENT | {"date"} and q.base.intent != "signed":
        return q.base.intent
    if u.first_asked == "whom":
        return "addressee"
    if u.first_asked == "who" and q.intent.name == "followup" and not u.deeds:
        return "signatories"  # "celui d’avril, avec qui ?"
    said = u.deeds & _OF_WORDS and u.asks_openly and not u.asked & QUESTIONS
    return "document-position" if said else ""


def _month_in_a_compound(words: Sequence[Token], language: str) -> int:
    """Return the month that a word begins with: January of "januaribrevet", "Januarbrief"; 0 where there is none."""
    for word in words:
        for end in range(len(word.key) - _REST, _SHORTEST - 1, -1):
            if month := month_of(word._replace(text=word.text[:end], key=word.key[:end]), language):
                return month
    return 0
