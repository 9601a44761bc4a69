"""Two lists of signatories that were just spoken of: who stands on one alone, and all names of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.planning.context import Context
from bot.answers.planning.documents import Documents, is_of
from bot.answers.planning.evidence import COUNTED, SETS
from bot.answers.planning.inquiry import OF_ONE_LIST, Inquiry
from bot.answers.plans import LEANS, Plan
from bot.answers.understanding import Understanding
from knowledge.folding import stem
from knowledge.written_dates import month_of

_OF_LISTS = SETS | OF_ONE_LIST
_DEEDS = frozenset({"sign", "join", "list", "register", "first", "latest", "next", "compare", "complete", "publish", "represent", "profile"})
_LEFT, _NO_MORE = 0.6, 14  # probability from which something is taken away; words of a question that leans on two lists
_LIKELY = 0.9  # certainty of what can only be of the two lists
_SOME = 1.0  # rarity of words that name something else
_TWO, _YEAR = 2, len("2025")


class TwoLists:
    """Completes plans about two lists of which a question names neither."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents

    def of_two_times(self, q: Inquiry) -> Plan | None:
        """As in "who signed in July 2025 but not in October 2024?", where one joint document is of each of the two months or days."""
        u = q.u
        mentions = u.reading.asking.dates
        apart = u.asks_who_is_new or u.denies_the_second
        if len(mentions) != _TWO or not apart or q.is_narrowed or u.reading.unknown_names or u.deeds - _DEEDS:
            return None
        joint = [one.id for one in q.catalogue.joint_documents()]
        of_each = [self._documents.within(joint, [mention.text]) for mention in mentions if len(mention.text) > _YEAR]
        if len(of_each) != _TWO or any(len(found) != 1 for found in of_each):
            return None
        (kept,), (other,) = of_each
        if u.asks_who_is_new:  # whoever is new is on the later list, whichever was named first
            other, kept = sorted((kept, other), key=lambda document: q.catalogue.document_by_id[document].date or "")
        intent = COUNTED["combine"] if u.first_asked == "how-many" else "combine"
        return replace(q.base, intent=intent, detail="minus", documents=(kept, other), dates=(), certainty=max(q.base.certainty, _LIKELY))

    def compared(self, q: Inquiry) -> Plan | None:
        """As in "and who is only on the first one?", "which ones are not?", "all of them together?" and "how many signed both?"."""
        u, two = q.u, _two_spoken_of(q.context)
        if apart := self._told_apart(q, two):
            return apart
        named = q.base.organisations or q.base.dates or q.base.provisions or u.reading.unknown_names or u.reading.speakers
        if not two or named or len(u.reading.words) > _NO_MORE or u.deeds - _DEEDS or u.mass(_stems_named(u)) >= _SOME:
            return None
        intent = COUNTED["combine"] if q.base.intent.startswith("count-") else "combine"
        if u.takes_together:
            return replace(q.base, intent=intent, detail="or", documents=two, certainty=_LIKELY)
        if "both" in u.asked and u.first_asked in ("how-many", "who") and "not" not in u.asked and not (u.says_only or u.extremes):
            intent = COUNTED["combine"] if u.first_asked == "how-many" else "combine"
            return replace(q.base, intent=intent, detail="and", documents=two, certainty=_LIKELY)
        alone = u.says_only or u.singles_out or ("not" in u.asked and (u.wish.operator["minus"] > _LEFT or _is_bare(q)))
        if not alone or "both" in u.asked:
            return None
        kept = self._documents.by_place(u, two) or two[0]
        other = next(document for document in two if document != kept)
        return replace(q.base, intent=intent, detail="minus", documents=(kept, other), certainty=_LIKELY)

    def _told_apart(self, q: Inquiry, two: Sequence[str]) -> Plan | None:
        """Return who signed the one and not the other, told apart by their months or names: "who of the June letter is not on the July list?".

        As in "and who signed only the charter, not the letter?".
        """
        u = q.u
        if len(two) != _TWO or not u.denials or u.reading.dates or q.base.organisations or u.reading.unknown_names or u.deeds - _DEEDS:
            return None
        first, second = (self._places_of(q, document, other) for document, other in (two, two[::-1]))
        denied = min(u.denials)
        sides = [{place > denied for place in places} for places in (first, second)]
        if len(u.reading.words) > _NO_MORE or any(len(side) != 1 for side in sides) or sides[0] == sides[1]:
            return None
        kept, other = two if sides[1] == {True} else two[::-1]
        intent = COUNTED["combine"] if u.first_asked == "how-many" else "combine"
        return replace(q.base, intent=intent, detail="minus", documents=(kept, other), kinds=(), basis=LEANS)

    def _places_of(self, q: Inquiry, document: str, other: str) -> list[int]:
        """Return where words of a question tell a document from another one: its month, or words for its kind or of its own names."""
        u, language = q.u, q.u.reading.language
        own, kinds = u.own_words(document) - u.own_words(other), {one: q.catalogue.document_by_id[one].kind for one in (document, other)}
        told = [kind.start for kind in u.reading.kinds if is_of(kind.id, kinds[document]) and not is_of(kind.id, kinds[other])]
        for word in u.reading.free_words:
            month, form = month_of(word, language), stem(word.key)
            in_its_month = month and self._documents.of_month([document, other], month) == (document,)
            if in_its_month or (form in own and u.mass(frozenset([form])) >= _SOME):
                told.append(word.start)
        return told


def _is_bare(q: Inquiry) -> bool:
    """Tell whether nothing but who did not is asked: "and who not?"."""
    return ("who" in q.u.asked or q.intent.name == "followup") and q.is_short and q.names_nothing(_SOME)


def _two_spoken_of(context: Context) -> tuple[str, ...]:
    """Return the two documents whose lists were compared last; none where others were spoken of since."""
    last = context.last
    if last is None or last.intent not in _OF_LISTS:
        return ()
    if last.intent in SETS:
        return last.documents if len(last.documents) == _TWO else ()
    two = context.told_of(OF_ONE_LIST)
    return two[-_TWO:] if len(two) >= _TWO else ()


def _stems_named(u: Understanding) -> frozenset[str]:
    """Return the stems of what a question names, words apart that only say which of two is meant or speak of a document in general."""
    places = (word for word in u.reading.words if u.place_of(word))
    return u.stems_of_what_is_named - {stem(word.key) for word in (*u.words_of_kinds, *places)}
