"""What leans on a list of signatories that was spoken of: the list itself, who is on it or of a kind, and the list of another day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.planning.context import Context
from bot.answers.planning.documents import Documents
from bot.answers.planning.evidence import (
    CLEAR_DATE,
    COUNTS,
    ENDS,
    MIN_EVIDENCE,
    ONE_DOCUMENT,
    SAME_DAY,
    SETS,
    denies_some,
    is_evident,
    left_out,
)
from bot.answers.planning.followups import FollowUps
from bot.answers.planning.inquiry import (
    ABOUT_ONE_LIST,
    CAMPAIGN,
    LAUNCHING,
    OF_ONE_LIST,
    OF_ONE_LIST_BY_WORD,
    OF_SIGNERS,
    OF_THE_REGISTER,
    SIGNED_BY_SOMEBODY,
    SIGNING,
    Decision,
    Inquiry,
)
from bot.answers.plans import LEANS, OF_A_STATEMENT, WHETHER, Plan
from bot.answers.question_words import QUESTIONS
from knowledge.dates import is_day
from knowledge.folding import key_of, stem
from knowledge.joining_words import begins_with_an_and

_KNOWN = frozenset({"register", "list"})  # "which signatories do you know?"
_WITHOUT_A_WORD_OF_SIGNING = frozenset({"signatories", "followup"})  # as which "who was behind it?" is read
_OF_SIGNING = frozenset({"sign", "send"})
_OF_A_DATE = _OF_SIGNING | {"publish", "begin"}
_LAUNCHING = LAUNCHING | {"profile", "complete"}  # the last two are in words for "who" and for "the whole thing"
_OF_ONE = OF_A_STATEMENT | {"signed-documents"}  # intents after which "they" is the one organisation that they are about
_FURTHER = frozenset({"next"})  # Czech "další" is "further" as well as "next"
_OF_A_LIST = frozenset({"sign", "join", "list", "complete"})
_OF_LISTING = frozenset({"list", "sign", "register", "complete"})
_OF_ANOTHER_LIST = frozenset({"list", "sign", "register", "adopt", "join"})
_OF_THE_SAME_YEAR = frozenset({"compare", "duration"})  # deeds as which "the same year" is read
_OF_THOSE_LISTED = frozenset({"list", "sign", "join", "register", "represent", "profile", "publisher", "publish"})
_BEING_ON_IT = frozenset({"join", "sign", "represent"})  # deeds
_PLAIN_WORD, _ENDING = 7, 2  # letters of a word that may stand in a name, and those of its end that may differ
_SUPPORTING = frozenset({"support", "join"})
_WITH_A_COUNTRY = frozenset({"language", "latest", "source"})  # as which "German" and "known so far" may be read
_OF_DOUBT = frozenset({"say", "register", "profile", "source", "quote"})
_IN_ALL_OR_ELSE = frozenset({"complete", "duration", "active", "remain"})  # deeds as which words for "in all" and "else" may be read
_OF_ITS_NUMBER = frozenset({"sign", "complete", "register", "remain"})
_IN_SUCH_WORDS = frozenset({"list", "represent", "source", "say", "demand"})  # deeds as which words for knowing by name may be read
_OF_ALL = frozenset({"list"})  # deed as which "of them all" may be read
_BACKING, _ON_IT = frozenset({"support", "sign"}), frozenset({"join", "publisher", "profile"})  # "in the name of that body"
_OF_ONE_PART = frozenset({"signed", "supporters"})  # intents of what part somebody has in a document
_MANY, _MUCH_LEFT = 12, 2.3  # words of a question for the number, and what may be left of it
_BARE_PLACE = 4  # words of one that says no more than a place: "and the first one?"
_TWO = 2
_ASKING_MORE = frozenset({"sign", "say", "demand", "support", "oppose", "list", "complete", "language", "source", "publisher", "occasion"})
_OF_A_DOCUMENT = frozenset({"date", "addressee", "publisher", "sources", "languages"})  # after which "and Scam?" asks for its signature
_OF_OTHERS = frozenset({"not", "both", "how-many", "when"})  # "who else signed it too?" is of other documents
_TOO_OR_NOT = frozenset({"not", "both"})
_FEW_BESIDE = 7  # words beside the organisations of which it is asked whether they are on a list
_FEW_WORDS = 10  # of a question that may be for the list just spoken of
_BACK, _PERHAPS = 0.45, 0.1  # probabilities: that a question is about what was just listed, and that it may lean on it
_EVEN, _SURELY, _SURE = 0.5, 0.8, 0.9  # probability below which what was asked before is rather asked again; certainties of what leans on it
_SOME = 1.0  # rarity of words that say something


class Listed:
    """Completes plans from a list that was spoken of."""

    def __init__(self, documents: Documents, followups: FollowUps) -> None:
        self._documents = documents
        self._followups = followups

    @staticmethod
    def names_on_it(q: Inquiry) -> Plan | None:
        """Whether those named are on it: "GEMA not in it?", "and Scam?"."""
        u, last, reading = q.u, q.context.last, q.u.reading
        if last is None or not q.context.document_listed(ABOUT_ONE_LIST | _OF_A_DOCUMENT) or not q.base.organisations:
            return None
        named = reading.dates or reading.kinds or reading.countries or reading.provisions or reading.speakers or reading.unknown_names
        asks = u.asked & QUESTIONS or u.deeds - _OF_A_LIST or u.asks_openly  # "what did STIM sign instead?"
        remarks = {stem(word.key) for word in reading.unheard} if u.asked & _TOO_OR_NOT else set()  # "not them? weird"
        if named or asks or len(reading.free_words) > _FEW_BESIDE or u.mass(u.stems_of_what_is_named - remarks) >= _SOME:
            return None
        plan = replace(last, intent="signed", organisations=q.base.organisations, countries=(), sectors=(), reached=(), detail="")
        return replace(plan, certainty=max(last.certainty, _SURE))

    @staticmethod
    def named_by_one_word(q: Inquiry) -> Plan | None:
        """Whether the one on it is, of whose name only a plain word is said: "sind die Architekten dabei?" of a chamber of architects."""
        u, listed = q.u, q.context.document_listed(ABOUT_ONE_LIST) or q.context.only_reached(SIGNED_BY_SOMEBODY)
        asked = bool(u.deeds) and u.deeds <= _BEING_ON_IT and not u.asked & QUESTIONS and not u.asks_openly and q.is_short
        if not listed or not asked or q.names_things or u.sectors_hinted or len(u.stems_of_what_is_named) != 1:
            return None
        said = [word.key for word in u.reading.words if stem(word.key) in u.stems_of_what_is_named and len(word.key) >= _PLAIN_WORD]
        signed = map(q.catalogue.organisation_by_id.__getitem__, sorted(q.catalogue.document_by_id[listed].signatory_ids))
        found = [one.id for one in signed if any(key[:-_ENDING] in name for key in said for name in key_of(one.name))]
        return Plan("signed", documents=(listed,), organisations=(found[0],), basis=LEANS) if len(found) == 1 else None

    @staticmethod
    def person_there(q: Inquiry) -> Plan | None:
        """Whether a person took part in the document spoken of, for an organisation: "was Björn Ulvaeus there, and for whom?"."""
        u, document = q.u, q.context.document
        said = {key for name in u.reading.unknown_names for key in key_of(name)}
        named = q.is_narrowed or q.base.kinds or q.base.dates or q.base.provisions
        if document is None or not said or named or u.deeds - _BEING_ON_IT - {"speak", "support"} or len(u.reading.words) > _FEW_WORDS:
            return None
        entry = q.catalogue.document_by_id[document]
        parts = [(detail, one) for detail, people in (("speakers", entry.speakers), ("", entry.supporters)) for one in people]
        there = [(detail, one.org) for detail, one in parts if one.org and said <= set(key_of(one.name))]
        if len({org for _, org in there}) != 1:
            return None
        detail, org = there[0]
        return Plan("supporters", detail=detail, documents=(document,), organisations=(org,), basis=LEANS)

    def supported_from(self, q: Inquiry) -> Plan | None:
        """Who of a country backed the one document spoken of, or signed it: "was there support from Finland too?"."""
        u, listed = q.u, q.context.document_listed(ABOUT_ONE_LIST)
        asked = "support" in u.deeds and u.deeds <= _SUPPORTING and not u.asked & QUESTIONS - {"who"} and len(u.reading.words) <= _FEW_WORDS
        if not listed or not asked or not q.base.countries or q.base.sectors or q.names_beyond_country_or_sector:
            return None
        backed = self._documents.is_backed_from(listed, q.base.countries)
        plan = replace(q.base, detail="", documents=(listed,), basis=LEANS)
        return replace(plan, intent="supporters") if backed else replace(plan, intent="signatories", detail=WHETHER)

    @staticmethod
    def taking_part(q: Inquiry) -> Plan | None:
        """Those of a country or sector on the one list spoken of: "which Danish organisations are on board?" after "did STIM sign it?"."""
        u, listed = q.u, q.context.document_listed(ABOUT_ONE_LIST) or q.context.only_reached(SIGNED_BY_SOMEBODY)
        of_a_kind = bool(q.base.countries or q.base.sectors) and not q.names_beyond_country_or_sector
        signing = u.first_asked in OF_ONE_LIST_BY_WORD and "sign" in u.deeds and not u.chooses_a_document  # "which other Germans signed?"
        if not listed or not (q.base.intent in OF_THE_REGISTER or signing) or not of_a_kind:
            return None
        base = replace(q.base, countries=_of_none(q, q.base.countries), sectors=_of_none(q, q.base.sectors))
        if signing and not u.deeds - _OF_THOSE_LISTED - _IN_ALL_OR_ELSE - _WITH_A_COUNTRY and len(u.reading.words) <= _FEW_WORDS:
            return replace(base, intent=OF_ONE_LIST_BY_WORD[u.first_asked], detail="", documents=(listed,), basis=LEANS)
        there = "join" in u.deeds or (u.deeds <= _OF_THOSE_LISTED and u.left_over(u.stems_of_restrictions) <= _MUCH_LEFT)
        if not there or "register" in u.deeds or not q.is_short:
            return None
        if q.base.intent.startswith("count-"):
            return replace(base, intent="count-signatories", detail="", documents=(listed,), basis=LEANS)
        last = q.context.last
        if last and last.intent == "supporters":  # "which one is from Slovakia?" of those who back it
            return replace(base, intent="supporters", detail=last.detail, documents=(listed,), basis=LEANS)
        narrowed = last is not None and u.points_back and q.context.list_spoken_of(OF_ONE_LIST) is None
        if last and narrowed and not base.countries:
            base = replace(base, countries=last.countries)  # "which of those are music publishers?" after the Italians
        whether = not (u.asked & QUESTIONS or u.chooses or u.denials)  # "are there publishers among them?"
        return replace(base, intent="signatories", detail=WHETHER if whether else "", documents=(listed,), basis=LEANS)

    @staticmethod
    def backed(q: Inquiry) -> Plan | None:
        """What part those just asked about have in it: "but they backed it, right?", "is that company among the signatories?"."""
        u, last = q.u, q.context.last
        told = last is not None and last.intent in _OF_ONE_PART and bool(last.organisations) and len(last.documents) == 1
        asked = bool(u.deeds & _BACKING) and not u.deeds - _BACKING - _ON_IT and len(u.reading.words) <= _FEW_WORDS
        if last is None or not told or not asked or not q.asks_whether or u.asks_what_was_signed or q.names_things:
            return None
        bare = u.mass(u.stems_of_what_is_named - u.stems_of_bodies) < _SOME
        return replace(last, intent="signed", detail="", basis=LEANS) if bare else None

    def signed_in_its_month(self, q: Inquiry) -> Plan | None:
        """Whether those named signed the one of a month, of several spoken of: "and did FEP sign that March one?"."""
        u, base = q.u, q.base
        if q.intent.name != "signed" or not u.lone_month or not base.organisations or base.kinds or base.dates:
            return None
        of_it = self._documents.of_month(q.context.spoken_of, u.lone_month)
        return replace(base, documents=of_it, certainty=max(base.certainty, _SURE)) if len(of_it) == 1 else None

    def signed_too(self, q: Inquiry) -> Plan | None:
        """Whether the one spoken of signed another one: "and the joint statement of 1 February, did they sign it?"."""
        u, last = q.u, q.context.last
        by_one = last is not None and (last.intent == "signed" or (last.intent in _OF_ONE and len(last.organisations) == 1))
        if last is None or not by_one or not q.asks_whether or "sign" not in u.deeds or not is_evident(u):
            return None
        if q.base.organisations or q.base.countries or u.reading.unknown_names or u.reading.speakers or u.asks_for_all:
            return None
        found = self._documents.one(u, Context())
        if not isinstance(found, str):
            return None
        signed = replace(last, intent="signed", detail="", documents=(found,), topics=(), dates=(), speakers=(), reached=())
        return replace(signed, certainty=_SURE)

    @staticmethod
    def who_signed(q: Inquiry) -> Plan | None:
        """Who signed the one document spoken of: "and who signed it?" after when it was sent, "who was behind it?"."""
        u, last = q.u, q.context.last
        if last is None or u.first_asked != "who" or len(u.reading.words) > _FEW_BESIDE:
            return None
        alone = q.context.only_reached(SIGNED_BY_SOMEBODY)
        documents = (alone,) if alone else last.documents
        if len(documents) != 1:
            return None
        launched = q.catalogue.document_by_id[documents[0]].kind == CAMPAIGN and bool(u.deeds & _LAUNCHING)  # "who launched it, then?"
        # "Who signed this?", "so who else signed it, then?"; after "did FEP sign it?" also "who was behind it?".
        little = _SOME if last.intent == "signed" or "sign" in u.deeds else 0.0
        if not (q.names_nothing(little) or (launched and _names_a_campaign_alone(q))):
            return None
        said_so = launched or ("sign" in u.deeds if u.deeds else u.intents[0].name in _WITHOUT_A_WORD_OF_SIGNING)
        otherwise = u.deeds - _OF_SIGNING - _KNOWN - _FURTHER - (_LAUNCHING if launched else frozenset())
        if not said_so or otherwise or u.extremes or u.asked & _OF_OTHERS or u.chooses_a_document:
            return None
        return replace(q.base, intent="signatories", detail="", documents=documents, certainty=max(last.certainty, _SURELY))

    @staticmethod
    def how_much_of_it_is_known(q: Inquiry) -> Plan | None:
        """How many on it are known or missing, or whether those are all: "so how many are missing, and how do you know?"."""
        u, listed = q.u, q.context.only_reached(SIGNED_BY_SOMEBODY) or q.context.document_listed(ABOUT_ONE_LIST)
        if not listed or q.names_things or len(u.reading.words) > _MANY or u.left_over(frozenset()) > _MUCH_LEFT:
            return None
        of_it = bool(u.deeds & _OF_ITS_NUMBER) or u.asks_for_all
        counted = u.first_asked == "how-many" and of_it and not u.deeds - _OF_ITS_NUMBER - _IN_SUCH_WORDS and not _of_the_register(q)
        whether = "complete" in u.deeds and u.deeds <= _OF_LISTING and not (u.asked & QUESTIONS or u.asks_openly) and q.is_short
        if not (counted or whether):
            return None
        return Plan("count-signatories" if counted else "completeness", documents=(listed,), basis=LEANS)

    @staticmethod
    def itself(q: Inquiry) -> Plan | None:
        """All that is known of it: "ok, give me all the ones we know"."""
        u, last = q.u, q.context.last
        listed = q.context.document_listed(ABOUT_ONE_LIST)
        if last and listed and u.asks_for_all and len(u.reading.words) <= _FEW_WORDS and not u.asked & QUESTIONS and q.names_nothing(_SOME):
            return replace(q.base, intent="count-signatories", detail="", documents=(listed,), certainty=max(last.certainty, _SURELY))
        asked = "list" in u.deeds and u.deeds <= _OF_LISTING and not u.asked & QUESTIONS and not u.takes_together
        if last is None or not listed or not asked or not q.names_nothing(_SOME):
            return None
        whether = q.intent.name == "completeness" and "complete" in u.deeds and not u.begins_openly  # "is that list complete?"
        intent = "completeness" if whether else "signatories"
        return replace(q.base, intent=intent, detail="", documents=(listed,), certainty=max(last.certainty, _SURELY))

    def of_another_day(self, q: Inquiry) -> Plan | None:
        """The same of the document of another day: "and the one of 13 March after the vote, who do we know there?"."""
        u, last = q.u, q.context.last
        others = u.deeds - _OF_ANOTHER_LIST - (_OF_THE_SAME_YEAR if u.documents[0].when >= SAME_DAY else frozenset())
        if last is None or last.intent not in ABOUT_ONE_LIST or (others and not u.corrects):
            return None
        likely = u.corrects or (q.intent.probability < _EVEN and not q.base.kinds)  # "no, I meant the one of 30 July: who signed that?"
        one_day = len(q.base.dates) == 1 and is_day(q.base.dates[0]) and u.documents[0].when >= CLEAR_DATE
        if not likely or not one_day or q.is_narrowed or u.first_asked not in ("", "who", "how-many"):
            return None
        found = self._documents.one(u, Context())
        intent = OF_ONE_LIST_BY_WORD.get(u.first_asked) or (last.intent if last.intent in OF_ONE_LIST else "signatories")
        return replace(q.base, intent=intent, detail="", documents=(found,), certainty=_SURELY) if isinstance(found, str) else None

    @staticmethod
    def of_a_kind(q: Inquiry) -> Plan | None:
        """Those of a sector or country: "and how many of them are publishers, not journalists?", "so how many Italians does that make?"."""
        u, listed, last = q.u, q.context.list_spoken_of(OF_ONE_LIST), q.context.last
        if listed is None and u.points_back and q.context.document_listed(OF_ONE_LIST):
            listed = last  # "and which of these are record producers?" after the Italians alone
        of_them = _OF_THOSE_LISTED | {"speak"}  # "who speak for actors"
        of_them |= {"language"} if q.base.countries else set()  # "aus Deutschland" is where German is spoken
        others = u.leaves_out and u.first_asked in OF_ONE_LIST_BY_WORD  # "who else signed, apart from the Italians?"
        number = u.first_asked == "how-many" and len(u.reading.words) <= _FEW_BESIDE and not _of_the_register(q)
        # Spanish "¿cuáles son de la música?" has no word for "of them".
        chosen = u.chooses and q.is_short and "list" in u.deeds and not (_of_the_register(q) or q.base.countries or u.chooses_a_document)
        bare = last is not None and last.intent in OF_ONE_LIST and (number or others or chosen)
        if listed is None or not (u.points_back or u.counts_back or bare) or u.deeds - of_them - (_IN_ALL_OR_ELSE if bare else set()):
            return None
        sectors = q.base.sectors or (() if q.base.countries else u.sectors_hinted)
        if not (q.base.countries or sectors):
            return None
        of_another = q.base.kinds and is_evident(u) and u.documents[0].id not in listed.documents
        if q.base.organisations or q.base.dates or of_another:
            return None
        counted = "how-many" in u.asked or u.wish.counts > COUNTS
        whether = not (u.asked & QUESTIONS or u.chooses or counted or u.denials)  # "are there publishers among them?"
        countries, sectors = _of_none(q, q.base.countries), _of_none(q, sectors)
        detail = WHETHER if whether else ""
        of_it = replace(listed, intent="count-signatories" if counted else "signatories", detail=detail, organisations=(), sectors=sectors)
        return replace(of_it, countries=countries or listed.countries, certainty=max(listed.certainty, _SURELY))

    @staticmethod
    def of_a_kind_on_several(q: Inquiry) -> Plan | None:
        """Those of a sector or country among those of several lists: "which of them are performers' organisations?", "how many are German?"."""
        u, last = q.u, q.context.last
        if last is None or last.intent not in SETS:
            return None
        sectors = q.base.sectors or u.sectors_hinted
        asked = (u.points_back or (u.chooses and q.is_short)) and u.first_asked in OF_ONE_LIST_BY_WORD and not u.deeds - _OF_THOSE_LISTED
        if not asked or not (q.base.countries or sectors) or q.names_beyond_country_or_sector:
            return None
        if "register" in u.deeds or (u.speaks_of_bodies and not u.points_back and q.base.countries):
            return None  # "which German organisations do you know?"
        intent = "count-combine" if u.first_asked == "how-many" else "combine"
        countries, sectors = _of_none(q, q.base.countries) or last.countries, _of_none(q, sectors)
        return replace(last, intent=intent, sectors=sectors, countries=countries, reached=(), basis=LEANS)

    @staticmethod
    def of_those_of_a_time(q: Inquiry) -> Plan | None:
        """Those of a year among the documents that somebody signed: "how many of them are from 2025?"."""
        u, last = q.u, q.context.last
        asked = not u.deeds if u.first_asked == "how-many" else u.chooses and u.deeds <= _OF_LISTING  # "of it", "which ones in 2025?"
        bare = asked and not q.base.kinds and u.mass(u.stems_of_what_is_named) < _SOME
        if last is None or last.intent not in SIGNED_BY_SOMEBODY or not last.reached or not (u.points_back or bare) or not q.base.dates:
            return None
        if q.is_narrowed or q.base.provisions or u.reading.unknown_names:
            return None
        intent = "count-documents" if "how-many" in u.asked or u.wish.counts > COUNTS else "signed-documents"
        dated = len(u.dates) == 1 and "timeline" in u.deeds  # "which of these date from 2023?" is of that year, and not since then
        dates, detail = (tuple(u.dates), "in") if dated else (q.base.dates, q.base.detail or "in")
        reached = last.reached if u.points_back or not last.dates else ()  # after those of 2023, "and which in 2025?" is of others
        return replace(last, intent=intent, dates=dates, detail=detail, reached=reached, certainty=max(last.certainty, _SURE))

    def of_a_country(self, q: Inquiry) -> Plan | None:
        """What is asked of the one letter of a country among those just listed: "who signed the Austrian one?", "and the Swedish one?"."""
        u, last, several = q.u, q.context.last, q.context.several
        named = q.base.organisations or q.base.sectors or q.base.dates or q.base.provisions or u.reading.unknown_names
        if last is None or len(several) < _TWO or not q.base.countries or named or u.points_back or len(u.reading.words) > _FEW_WORDS:
            return None
        letters = [one for one in self._documents.called_after(u, q.base.countries) if one in several]
        if len(letters) != 1 or u.mass(u.stems_of_what_is_named - u.names_of_document(letters[0])) >= _SOME:
            return None
        asked = q.base.intent if q.base.intent in ONE_DOCUMENT | {"date"} else ""
        if u.first_asked in OF_ONE_LIST_BY_WORD and u.deeds == {"sign"}:
            asked = OF_ONE_LIST_BY_WORD[u.first_asked]
        elif q.intent.name == "followup" and last.intent in ONE_DOCUMENT | {"date"} and len(last.documents) == 1:
            asked = last.intent
        return replace(q.base, intent=asked, detail="", documents=(letters[0],), countries=(), reached=(), basis=LEANS) if asked else None

    def of_the_one_meant(self, q: Inquiry) -> Decision | None:
        """What is asked of one of those just listed or spoken of, by its place or time: "to whom did the later one go?", "and the second?"."""
        u, last, reading = q.u, q.context.last, q.u.reading
        if last is None or len(reading.words) > _FEW_WORDS:
            return None
        places = {stem(word.key) for word in reading.words if u.place_of(word)} | u.stems_of_neighbours
        if u.mass(u.stems_of_what_is_named - places) >= _SOME:
            return None
        listed = [one for one in q.context.all_listed if one in q.catalogue.document_by_id] if u.asks_of_each else []
        several = self._documents.by_time(listed) or q.context.several or self._documents.by_time(q.context.spoken_of[-_TWO:])
        if len(several) < _TWO:
            return self._one_of_none(q)
        named = q.base.dates or q.base.countries or q.base.sectors or q.base.provisions or reading.speakers or reading.unknown_names
        if named or (q.base.organisations and q.intent.name != "signed"):
            return None
        document = self._documents.by_place(u, several)
        if document in (None, q.context.document):  # the word for "second" is that for "other" in many languages
            document = _other_of_two(q, several) or document
        if document is not None and u.deeds - ENDS - _FURTHER == {"sign"} and (signers := self._signers_of_one(q, document)):
            return signers
        if "addressee" in u.deeds and q.base.intent in ENDS:
            q = replace(q, base=replace(q.base, intent="addressee", detail=""))  # "to whom did the most recent one go?"
        ends = u.deeds & ENDS
        if u.chooses and u.deeds == ends and len(ends) == 1 and not q.base.organisations and not u.asked & (QUESTIONS - {"who"}):
            q = replace(q, base=replace(q.base, intent=next(iter(ends)), detail=""))
        if q.base.intent in ENDS and document is not None and not q.base.organisations:
            return self._at_their_end(q, document, several)
        again = last.intent in ONE_DOCUMENT | {"date"} and (q.intent.name == "followup" or not u.deeds)
        plan = last if again else q.base if q.base.intent in ONE_DOCUMENT | {"date"} and u.deeds | u.asked else None
        if document is not None and plan is None and len(reading.words) <= _BARE_PLACE and not (u.deeds - ENDS or u.asked & QUESTIONS):
            plan = replace(q.base, intent="document-position", detail="", certainty=_SURE)  # "and the second one?"
        of_them = u.points_back and not (u.neighbour or u.extremes & {"first", "last"})
        if document is None or plan is None or of_them or u.asks_for_all:
            return None
        return replace(plan, documents=(document,), events=(), reached=(), certainty=max(plan.certainty, _SURELY))

    @staticmethod
    def _signers_of_one(q: Inquiry, document: str) -> Plan | None:
        """Who signed the one that is meant, or how many: "who signed the earlier one?"."""
        u = q.u
        placed = u.neighbour or any(map(u.place_of, u.reading.words))  # "who signed the second of these?"
        if u.first_asked not in OF_ONE_LIST_BY_WORD or u.asked & _TOO_OR_NOT or (u.points_back and not placed):
            return None
        return replace(q.base, intent=OF_ONE_LIST_BY_WORD[u.first_asked], detail="", documents=(document,), reached=(), basis=LEANS)

    @staticmethod
    def _one_of_none(q: Inquiry) -> Decision | None:
        """"The first one", where no documents were listed."""
        bare = q.base.intent in ENDS and len(q.u.reading.words) <= _BARE_PLACE and q.names_nothing(_SOME) and not q.u.asked
        return q.refused("unclear") if bare else None

    @staticmethod
    def _at_their_end(q: Inquiry, document: str, several: Sequence[str]) -> Plan | None:
        """The first or last of those listed: itself, who signed it, when it is of, or "the oldest of them"."""
        u = q.u
        if u.first_asked == "when" and not (u.deeds - ENDS - _OF_A_DATE - _OF_ALL or q.base.kinds or q.base.dates):
            return replace(q.base, intent="date", detail="", documents=(document,), basis=LEANS)
        if u.points_back or (u.chooses and u.deeds <= ENDS and u.first_asked != "how-many"):  # "which was the first?"
            return replace(q.base, detail="", documents=tuple(several), basis=LEANS)
        if u.deeds - ENDS - _OF_SIGNING - _KNOWN or len(u.reading.words) > _MANY or q.base.kinds or q.base.dates:
            return None
        counted = "count-signatories" if u.first_asked == "how-many" else "signatories"
        intent = counted if "sign" in u.deeds else "document-position"
        return replace(q.base, intent=intent, detail="", documents=(document,), certainty=_SURE)

    def of_another_named(self, q: Inquiry) -> Plan | None:
        """The same of another document that is only named: "and the statement of the day before?", "I mean the one Swedish writers sent"."""
        u, last = q.u, q.context.last
        if last is None or last.intent not in ONE_DOCUMENT or not is_evident(u) or u.asked & QUESTIONS or u.asks_openly:
            return None
        goes_on = begins_with_an_and(u.reading.words, u.reading.language)
        if not goes_on and (u.reading.text.rstrip().endswith("?") or not u.reading.dates):
            return None
        if q.base.organisations or q.base.provisions or u.deeds & _ASKING_MORE or u.documents[0].id in last.documents:
            return None
        if last.countries and q.base.countries and not q.base.kinds:
            return None  # after "which are French?", "and the Swedes?" are of the same list, and no letter of theirs
        undated = not (u.reading.dates or u.lone_month)
        alike = self._followups.likest_of_that_time(u, last) if u.documents[0].words < _SOME else None
        alike = alike or (self._followups.likest_to_them(u, last) if undated else None)
        named = u.documents[0].id not in q.context.several and u.documents[0].words >= MIN_EVIDENCE
        listed = self._documents.within(q.context.several, u.dates) if u.dates and not named else ()
        alike = listed[0] if len(listed) == 1 else alike  # "et l’autre, de septembre 2023 ?" is of those that were listed
        return replace(last, documents=(alike or u.documents[0].id,), reached=(), certainty=max(last.certainty, _SURELY))

    def to_somebody(self, q: Inquiry) -> Plan | None:
        """What is asked of the one letter to a person, after others: "the one sent to Attal, how many were they?"."""
        u, last = q.u, q.context.last
        if last is None or q.base.kinds or q.base.dates or q.is_narrowed or len(u.reading.words) > _FEW_WORDS:
            return None
        document = self._documents.went_to_whom_alone(u)
        counted = "how-many" in u.asked and "duration" not in u.deeds
        plan = replace(q.base, intent="count-signatories", detail="") if counted else q.base
        if document is None or plan.intent not in ONE_DOCUMENT | {"date"} or u.asks_for_a_reply:
            return None
        return replace(plan, documents=(document,), events=(), certainty=max(plan.certainty, _SURELY))

    @staticmethod
    def doubted(q: Inquiry) -> Plan | None:
        """The same once more, with what speaks for it and against it: "are you sure?"."""
        last = q.context.last
        if last is None:
            return None
        unsure = q.u.doubts and not q.u.deeds - _OF_DOUBT and len(q.u.reading.words) <= _FEW_WORDS
        named = q.is_narrowed or q.base.kinds or q.base.provisions or q.u.reading.unknown_names or q.u.asked & QUESTIONS
        incomplete = last.intent in ONE_DOCUMENT and not last.documents  # what was asked back about
        another = q.u.undated_events[0].words >= MIN_EVIDENCE  # French "sur" is "on" and "sure": "et les règles sur le haut risque ?"
        if not unsure or named or incomplete or another or is_evident(q.u):
            return None
        return replace(last, certainty=max(last.certainty, _SURE))

    def among_them(self, q: Inquiry) -> Decision | None:
        """What is about the list just given, and not about the whole register: "any Germans among them?", "which of them are Italian?"."""
        last, u = q.context.last, q.u
        if q.intent.name != "register" or last is None:
            return None
        alone = q.context.only_reached(SIGNED_BY_SOMEBODY)
        if alone and "sign" in u.deeds and not u.reading.kinds:
            found = Plan("signatories", documents=(alone,), countries=q.base.countries, sectors=q.base.sectors)
            return replace(found, certainty=max(last.certainty, _SURELY))  # "which Danish ones are among the signatories there?"
        if last.intent not in OF_SIGNERS | SIGNING:
            return None
        # "And which of those are publishers of music?", "which of the known signatories stand for producers?"
        short = q.is_short or (len(u.reading.words) <= _FEW_WORDS and not u.speaks_of_bodies)
        back = (short and u.probability("register") < _SURELY) or u.wish.back > _BACK or "sign" in u.deeds
        leans = u.probability("followup") > _PERHAPS or (back and bool(u.reading.countries or u.reading.sectors))
        return self._followups.followed_up(u, q.context) if leans else self._in_all(q, last)

    @staticmethod
    def _in_all(q: Inquiry, last: Plan) -> Plan | None:
        """Return the whole list or its number: "and how many do you know of in all?", where no organisations in general are named."""
        short = len(q.u.reading.words) <= _FEW_WORDS and not q.u.speaks_of_bodies
        some = q.is_narrowed or q.u.sectors_hinted
        if not short or len(last.documents) != 1 or some or q.base.intent not in OF_THE_REGISTER:
            return None
        intent = "count-signatories" if q.base.intent.startswith("count-") else "signatories"
        certainty = max(last.certainty, _SURELY)
        return replace(last, intent=intent, detail="", organisations=(), countries=(), sectors=(), certainty=certainty)


def _names_a_campaign_alone(q: Inquiry) -> bool:
    """Tell whether nothing is named but a campaign: "who launched the campaign?"."""
    others = q.u.stems_of_what_is_named - {stem(word.key) for word in q.u.words_of_kinds}
    named = q.is_narrowed or q.base.dates or q.base.provisions or q.u.reading.unknown_names or q.u.mass(others) >= _SOME
    return q.base.kinds == (CAMPAIGN,) and not named


def _of_none(q: Inquiry, filters: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ids by which some of a list are chosen; those that it is denied of left out: "which of them are not from music?"."""
    return left_out(filters) if denies_some(q.u) else filters


def _of_the_register(q: Inquiry) -> bool:
    """Tell whether organisations in general are spoken of: "how many Finnish organisations are in your register?"."""
    return "register" in q.u.deeds and q.u.speaks_of_bodies


def _other_of_two(q: Inquiry, several: Sequence[str]) -> str | None:
    """Return the one of two documents that is not spoken of, where the other one is asked about: "and the other one?"."""
    others = [one for one in several if one != q.context.document]
    return others[0] if q.u.means_another and len(several) == _TWO and len(others) == 1 else None
