"""To whom letters went: who wrote to somebody, what somebody was sent, and who that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.planning.context import Context
from bot.answers.planning.documents import Documents
from bot.answers.planning.elsewhere import POINTS_IN_TIME
from bot.answers.planning.evidence import CHOICES, CLEAR_DATE, MIN_EVIDENCE, REFUSED, is_evident
from bot.answers.planning.inquiry import SIGNING, Decision, Inquiry
from bot.answers.planning.lawmaking import stems_of_institutions
from bot.answers.plans import BY_WORDS, Clarification, Plan, Refusal
from bot.answers.question_words import QUESTIONS, names_a_body
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day
from knowledge.folding import stem
from knowledge.institutions import GOVERNMENT, Institution, institutions_in

_TO_WHOM = frozenset({"addressee", "documents-to", "publisher"})
_WHO_SOMEBODY_IS = frozenset({"about-organisation", "definition", *REFUSED})
_OF_WORDS = frozenset({"document-position", "position", "passage", "quote", "event-detail", "addressee", "occasion", "stance"})
_RIGHT_BEHIND, _BEFORE_WHICH, _WHO_WERE_THE = 4, 2, 3  # words: "which members of the government", Hungarian "a kormány mely tagjainak"
_TITLE = 5  # words behind "which" among which an office is named
_WHEN_OR_TO_WHOM = frozenset({"date", "documents-to", "addressee"})  # intents of which it is asked when somebody wrote
_WRITING = frozenset({"send", "addressee"})
_NOT_OF_READERS = frozenset({"occasion", "sign", "support", "oppose", "demand", "say", "adopt", "publish", "speak"})
_NOT_OF_THEM = frozenset({"occasion", "sign", "support", "oppose", "adopt", "speak", "publish"})  # what is done by others than those written to
_OF_A_LETTER = frozenset({"say", "demand", "represent", "about", "list"})
_BESIDE_IN_TIME = frozenset({"before", "after", "when", "since", "until", "not"})
_SAYING = frozenset({"say", "demand", "about", "oppose"})
_LEAD = 1.5  # of a letter over any other where it is told beside a name that may be none of its addressees
_LIKELY = 0.8  # certainty that whoever is named and nothing else is who is asked for
_SURELY = 0.97  # the same where "which letters went to" somebody is asked
_MOSTLY = 0.6  # share of what a question says that the names of addressees explain where one is asked about
_ARTICLE = 3  # letters of a small word
_OFFICE = ("minist", "minisz", "минист", "υπουργ")  # what the words for ministers have in them
_NOT_TO_WHOM = frozenset({"when", "how-many", "where", "why", "before", "after"})
_EVEN = 0.5  # probability from which it is rather asked who signed
_PERHAPS_TO_WHOM = 0.15  # probability from which it may be asked to whom a document went
_PERHAPS = 0.1  # probability from which a question may lean on what was said before


class Addressees:
    """Completes plans about those to whom documents went."""

    def __init__(self, catalogue: Catalogue, documents: Documents) -> None:
        self._catalogue = catalogue
        self._documents = documents

    def who_is_an_addressee(self, q: Inquiry) -> Decision | None:
        """Of somebody to whom letters went no more is known: "who is Henna Virkkunen?"."""
        u = q.u
        if q.intent.name not in _WHO_SOMEBODY_IS or u.organisations or u.reading.speakers or u.reading.unknown_names:
            return None
        if not u.addressed_too or u.first_asked != "who" or u.explained(u.words_of_addressees) < _MOSTLY:
            return None
        return self._documents.sent_to(u, replace(q.base, intent="documents-to", basis=BY_WORDS), q.context)

    def of_those_listed(self, q: Inquiry) -> Decision | None:
        """Return those of the letters just listed that went to somebody: "and which of those went to Micallef too?"."""
        u, last = q.u, q.context.last
        listed = (last.documents or last.reached) if last else ()
        if len(listed) < 2 or not u.addressed_too or not u.points_back or q.is_narrowed or q.base.dates or u.deeds & _NOT_OF_READERS:
            return None
        found = self._documents.sent_to(u, replace(q.base, intent="documents-to", certainty=_LIKELY), Context())
        kept = tuple(document for document in listed if isinstance(found, Plan) and document in found.documents)
        return replace(found, documents=kept) if isinstance(found, Plan) and kept else None

    def addressed_by_name(self, q: Inquiry) -> Plan | None:
        """As in "which MEPs was the letter of 29 October 2024 addressed to?", and "which ministers?" after a letter to some."""
        u = q.u
        if u.chooses_a_document or u.deeds & _NOT_OF_THEM:
            return None
        named = is_evident(u) and bool(q.base.kinds or u.documents[0].when >= CLEAR_DATE)
        others = u.stems_of_what_is_named - stems_of_institutions(u) - u.stems_of(u.reading.countries)
        alone = not others  # "which ministers?", and no "which MEP did they meet?"
        document = u.documents[0].id if named else q.context.document if q.is_short and not u.deeds and alone else None
        if document is None or (not named and u.deeds & _NOT_OF_READERS):
            return None
        writing = bool(u.deeds & _WRITING)
        if named and not writing and (u.asked & _BESIDE_IN_TIME or u.deeds - _OF_A_LETTER):
            return None  # "which ministers did they meet after their letter of 14 April?"
        surely = writing or not named
        officials = [one for one in _officials_asked_for(u, _TITLE if surely else _RIGHT_BEHIND) if surely or one.id == GOVERNMENT]
        if not any(one.is_addressed_by(self._catalogue.document_by_id[document].addressed_to) for one in officials):
            return None
        return replace(q.base, intent="addressee", detail="", documents=(document,), certainty=_SURELY)

    def to_whom_it_went(self, q: Inquiry) -> Plan | None:
        """As in "to whom did the German organisations write on 26 July 2024?": the one document of that day, which nothing else names."""
        u = q.u
        asked = "addressee" in u.deeds or ("whom" in u.asked and u.deeds & _WRITING and u.probability("addressee") >= _PERHAPS_TO_WHOM)
        others = q.base.organisations or u.addressed_too or u.deeds & (_NOT_OF_THEM - {"publish"}) or u.asked & _NOT_TO_WHOM
        of_signers = u.probability("signatories", "signed", "combine") >= _EVEN  # "which of them stand for performers?"
        dated = any(map(is_day, u.dates)) or (len(u.dates) == 1 and bool(q.base.countries))
        if not asked or not dated or others or of_signers or q.context.last is not None:
            return None
        if u.points_back or u.chooses_a_document or (q.asks_whether and u.ends_with_a_mark):
            return None
        document = self._catalogue.document_by_id[u.documents[0].id]
        if not is_evident(u) or u.documents[0].when < CLEAR_DATE or not document.addressed_to:
            return None
        return replace(q.base, intent="addressee", detail="", documents=(document.id,), certainty=_SURELY, basis=BY_WORDS)

    def whether_sent_to(self, q: Inquiry) -> Plan | None:
        """As in "was the French letter of September 2023 addressed to Attal?": the letter is the one that all but his name tells."""
        u = q.u
        asked = q.asks_whether and u.addressed_too and u.deeds & _WRITING and not u.deeds & _NOT_OF_READERS
        if not asked or not q.base.kinds or "not" in u.asked or u.chooses_a_document or q.context.document:
            return None
        joint = [document.id for document in self._catalogue.joint_documents()]
        ranked = u.rank_documents(without=frozenset(u.addressed_too), among=joint)
        best, second = ranked[0], ranked[1]
        told = best.when >= CLEAR_DATE or (best.when >= 0 and best.words >= MIN_EVIDENCE and u.reading.countries)
        if not told or best.score - second.score < _LEAD:
            return None
        return replace(q.base, intent="addressee", detail="", documents=(best.id,), organisations=(), certainty=_SURELY)

    def when_written_to(self, q: Inquiry) -> Plan | None:
        """As in "when did the German initiative write to von der Leyen?", where no document is named: the one that those of a country sent."""
        u, base = q.u, q.base
        asked = q.intent.name in _WHEN_OR_TO_WHOM and "when" in u.asked and u.addressed_too and u.deeds & _WRITING
        if not asked or base.kinds or base.dates or base.organisations or len(base.countries) != 1 or u.reading.unknown_names:
            return None
        sent = self._documents.sent_to_person(u, [document.id for document in self._catalogue.joint_documents()])
        theirs = self._documents.alone_from(base.countries[0], sent)
        return replace(base, intent="date", detail="", documents=(theirs,), certainty=_SURELY) if theirs else None

    def replied(self, q: Inquiry) -> Refusal | None:
        """Nothing is known of what others said of a document: "what did the Commission answer to the letter?", or Macron say about it."""
        u = q.u
        spoken_of = q.context.document and not is_evident(u) and (u.institutions or u.addressed_too or self._may_mean_those_written_to(q))
        if u.asks_for_a_reply and spoken_of and not q.base.organisations and not u.deeds & {"send", "sign"}:
            return q.refused("not-in-corpus")  # "and what did the ministers answer?", "what did they reply?"
        says = u.asks_for_a_reply or "say" in u.done
        theirs = u.asks_for_a_reply and is_evident(u) and self._are_its_authors(u.documents[0].id, q.base.organisations)
        if not u.words_of_kinds or not says or (q.base.organisations and not theirs) or u.reading.speakers:
            return None
        if u.asks_for_a_reply and u.addressed_too and not u.deeds & {"send", "sign"}:
            return q.refused("not-in-corpus")  # "what did von der Leyen answer to the letter?"
        if not is_evident(u):
            return None
        of_it = q.intent.name in _OF_WORDS or (q.intent.name in POINTS_IN_TIME and u.asks_for_a_reply)  # nor when the Commission answered
        answered = u.asks_for_a_reply and q.asks_whether and not q.base.organisations  # "was the Danish letter answered?"
        of_others = answered or (theirs and bool(q.base.organisations)) or _names_another_speaker(u)
        return q.refused("not-in-corpus") if of_it and of_others else None

    def _may_mean_those_written_to(self, q: Inquiry) -> bool:
        """Tell whether a question of a few words may mean by "they" to whom the document was sent that was spoken of."""
        document = q.context.document
        return bool(document and self._catalogue.document_by_id[document].addressed_to) and q.is_short and not q.names_things

    def _are_its_authors(self, document: str, organisations: Sequence[str]) -> bool:
        """Tell whether organisations are known to have signed a document: "what did the minister answer to the alliance's letter?"."""
        return set(organisations) <= self._catalogue.document_by_id[document].signatory_ids

    def senders(self, q: Inquiry) -> Decision | None:
        """Return who signed the one letter to somebody, or the letters to that person: "who wrote to von der Leyen in July?"."""
        counted = q.u.first_asked == "how-many" and not q.base.kinds  # "how many wrote to her?" is not "how many letters went to her?"
        sending = q.intent.name in _TO_WHOM and (q.u.first_asked == "who" or counted) and "send" in q.u.deeds and "whom" not in q.u.asked
        if not sending or q.u.ends_with_to:
            return None  # "who was it addressed to?"
        if not self._documents.names_an_addressee(q.u):
            return None if counted else self._of_the_one_sent(q)
        sent = self._documents.sent_to(q.u, replace(q.base, intent="documents-to"), q.context)
        if isinstance(sent, Plan) and is_evident(q.u) and q.u.documents[0].id not in sent.documents:
            return None  # "in which building was the charter handed over to President Macron?" is of no letter to him
        if isinstance(sent, Plan) and len(sent.documents) == 1:
            return replace(sent, intent="count-signatories" if counted else "signatories", detail="", countries=(), sectors=())
        return None if counted else sent

    def _of_the_one_sent(self, q: Inquiry) -> Plan | None:
        """Return who signed the one document that is named and went to an institution: "who wrote to three Danish ministers in April?"."""
        best = q.u.documents[0]
        names = self._catalogue.document_by_id[best.id].addressed_to
        if institutions_in([word.key for word in q.u.beside_which], q.u.reading.language):
            return None  # "to which ministers did they write?"
        if best.when <= 0 and q.u.institutions and not q.base.dates:
            sent = self._documents.sent_to(q.u, replace(q.base, intent="documents-to"), q.context)  # "who wrote to the Danish ministers?"
            if not isinstance(sent, Plan) or len(sent.documents) != 1 or sent.intent != "documents-to":
                return None
            return replace(sent, intent="signatories", detail="", countries=(), sectors=(), certainty=_LIKELY)
        if not is_evident(q.u) or best.when <= 0 or not any(one.is_addressed_by(names) for one in q.u.institutions):
            return None
        return replace(q.base, intent="signatories", detail="", documents=(best.id,), countries=(), sectors=(), certainty=_LIKELY)

    def documents_of_an_addressee(self, q: Inquiry) -> Decision | None:
        """As in "which letters went to the committee?"."""
        if q.intent.name != "addressee" or not q.u.chooses_a_document or not self._documents.names_an_addressee(q.u):
            return None
        return self._documents.sent_to(q.u, replace(q.base, intent="documents-to"), q.context)

    def _went_there(self, q: Inquiry, document: str) -> bool:
        """Tell whether a document went to an institution that a question names."""
        names = self._catalogue.document_by_id[document].addressed_to
        return any(one.is_addressed_by(names) for one in q.u.institutions) and bool(q.base.kinds)

    def documents_to(self, q: Inquiry) -> Decision | None:
        """Which documents went to somebody."""
        base = q.base
        if q.intent.name != "documents-to":
            return None
        if (document := q.context.document) and not q.u.chooses_a_document and not q.is_narrowed and self._went_there(q, document):
            return replace(base, intent="addressee", detail="", documents=(document,), certainty=_LIKELY)  # "that letter to ministers: which?"
        if "not" in q.u.asked and q.u.chooses_a_document:
            return q.refused("not-in-corpus")  # "which letters were not addressed to the Commission?"
        if (q.u.addressed_too or q.u.institutions) and not base.organisations:  # whoever names an addressee asks for letters to it
            likely = q.u.probability("documents-to", "documents", "documents-about", "addressee", "signed-documents")
            sent = q.u.done & {"send", "addressee"}
            chosen = q.u.chooses_a_document and bool(sent or base.kinds)  # "which letters went to Parliament?"
            surely = _SURELY if chosen else _LIKELY if sent and q.u.addressed_too else 0.0
            base = replace(base, certainty=round(max(base.certainty, likely, surely), 4))
        found = of_the_same_kind(q, self._documents.sent_to(q.u, base, q.context))
        return _what_they_say(q, found) if isinstance(found, Plan) else found


def _what_they_say(q: Inquiry, found: Plan) -> Plan | Clarification:
    """Return the plan for what letters to somebody say where that is asked, and not which there are: "what did the letter to her demand?"."""
    u = q.u
    chosen = any(word in u.words_of_kinds for word in u.beside_which[:1])  # "which letters to her?"
    if not u.asks_openly or not u.deeds & _SAYING or chosen or u.asked & QUESTIONS or not found.documents or not q.base.kinds:
        return found
    said = replace(found, intent="document-position", detail="", reached=())
    return said if len(found.documents) == 1 else Clarification(replace(said, documents=()), "documents", found.documents[:CHOICES])


def _names_another_speaker(u: Understanding) -> bool:
    """Tell whether somebody else than its authors is named before a document, and apart from it: "the Virkkunen letter" is not of her words."""
    words = u.reading.words
    place = words.index(u.words_of_kinds[0])
    before = words[: max(place - 1, 0)]
    if any(names_a_body(word.key, u.reading.language) for word in before) or (u.reading.sectors and not u.asks_for_a_reply):
        return False  # "what did the associations tell the government in their letter?"
    document = u.documents[0].id
    small = not any(word.text[0].isupper() for word in words)
    names = [word for word in before if len(word.key) > _ARTICLE and (small or word.text[0].isupper())]
    addressees = {stem(word.key) for word in names} & u.addressees_of(document)
    if u.asks_for_a_reply and any(office in word.key for word in before for office in _OFFICE):
        return True  # "hvad svarede kulturministeren på brevet?"
    strangers = {stem(word.key) for word in u.capital_names if word in before} - u.own_words(document)
    return bool(addressees or strangers or institutions_in([word.key for word in before], u.reading.language))


def _officials_asked_for(u: Understanding, within: int) -> list[Institution]:
    """Return the offices of which is asked which, named `within` so many words behind that or right before it.

    Also those of "the ministers addressed by the letter" and "who were the ministers they wrote to?", not of "who wrote to three ministers?".
    """
    asking, behind = u.reading.asking.words, u.place_behind_which
    first, last = 0, 0
    if behind is not None:
        right_before = behind > 1 and "," not in u.reading.asking.text[asking[behind - 2].end : asking[behind - 1].start]
        first, last = behind - (_BEFORE_WHICH if right_before else 0), behind + within
    elif "addressee" in u.deeds:
        last = _TITLE
    elif u.first_asked == "who":
        last = _WHO_WERE_THE
    return institutions_in([word.key for word in asking[first:last]], u.reading.language)


def of_the_same_kind(q: Inquiry, sent: Decision) -> Decision:
    """Return what was asked of the last document for the one letter that is named by whom it went to: "and those of the one to Borne?"."""
    last = q.context.last
    alike = last is not None and last.intent in SIGNING and q.u.probability("followup") > _PERHAPS and not q.u.asked & QUESTIONS
    if last is None or not alike or not isinstance(sent, Plan) or len(sent.documents) != 1:
        return sent
    return replace(sent, intent=last.intent, detail="", organisations=last.organisations)
