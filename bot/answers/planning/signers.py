"""Who signed and who spoke, where more than one document or organisation may be meant."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.documents import Documents
from bot.answers.planning.elsewhere import undoes_signing
from bot.answers.planning.evidence import CLEAR_DATE, COUNTED, MIN_EVIDENCE, is_evident, names_a_document, with_topics
from bot.answers.planning.inquiry import CAMPAIGN, LAUNCHING, OF_ONE_LIST, OF_SIGNERS, OF_THE_REGISTER, SIGNING, Decision, Inquiry
from bot.answers.plans import BY_WORDS, LEANS, SPEAKER, WHETHER, WHICH, WHICH_NOT, WITHOUT, Plan, Refusal
from bot.answers.question_words import QUESTIONS
from knowledge.catalogue import Catalogue
from knowledge.dates import is_day, span
from knowledge.facts import TECHNOLOGY, documents_between, organisations_where
from knowledge.folding import stem

_OF_SOMEBODY = frozenset({"who", "how-many"})
_OF_ALL_THERE_IS = frozenset({"all-signatories", "count-all-signatories"})
_OF_ANY_DOCUMENT = frozenset({"signatories", "all-signatories"})
_RATHER_OF_ANY = frozenset({"register", "most-active"})  # as which "recorded as signatories of at least one document" may be read
_OF_SIGNATORIES = frozenset({"sign", "support", "send"})  # deeds of those who are counted of a document
_COUNTED_THERE = ("signatories", "combine", "all-signatories", "supporters", "completeness", "signed")  # as which their number is asked for
_OTHER_PARTS = frozenset({"support", "speak", "represent"})  # of those who are named for what they did instead of signing
_SPEAKING, _SIDES_TAKEN = frozenset({"speak", "say", "represent"}), frozenset({"oppose", "warn", "demand"})
_LIKELY = 0.8  # certainty that whoever is named and nothing else is who is asked for
_EVEN = 0.5  # probability from which those who are counted are signatories
_SOME = 1.0  # rarity of words that say something
_OF_THOSE_WHO_SIGNED = frozenset({"signatories", "signed-documents"})  # as which "which of its signatories signed that?" is read
_PERHAPS_TOO = 0.4  # probability from which it is asked who signed several
_OF_ITS_DAY = frozenset({"date", "days-since"})  # as which it may be asked when somebody took back a signature
_ANOTHER = 2.0  # by how much more than a document a milestone must be named where a signature is not of a letter
_CHOICES = 3  # organisations of which one is asked for
_OF_THE_MAKERS = frozenset({"signatories", "publisher"})  # intents
_OTHERS = frozenset({"else", "not"})  # "who besides A, B, C and D signed?" asks for none of them
_TWO = 2  # documents of which it is asked whether both were signed
_FEW_NAMED = 4  # documents whose names may have those of organisations


class Signers:
    """Completes plans about several organisations, and about who spoke for one."""

    def __init__(self, catalogue: Catalogue, documents: Documents) -> None:
        self._catalogue = catalogue
        self._documents = documents

    @staticmethod
    def the_same_documents(q: Inquiry) -> Plan | None:
        """As in "did GEMA and SACEM sign the same letters?": what all of them signed."""
        u, base = q.u, q.base
        asked = len(base.organisations) > 1 and {"sign", "compare"} <= u.deeds and not u.asked & (QUESTIONS | {"not"})
        if not asked or not base.kinds or base.dates or u.mass(u.stems_of_what_is_named - u.stems_of(u.reading.organisations)) >= _SOME:
            return None
        if u.names_in(u.documents[0].id) & set(base.organisations):
            return None  # "the common statement of EIBF and FEP" is theirs
        return Plan("signed-documents", organisations=base.organisations, certainty=_LIKELY, basis=BY_WORDS)

    def each_of_several(self, q: Inquiry) -> Decision | None:
        """As in "did GESAC or CEATL sign?", "did both sign?"."""
        if len(q.base.organisations) < 2 or "sign" not in q.u.deeds or not is_evident(q.u) or (asked := _of_each(q)) is None:
            return None
        if q.u.first_asked == "how-many" and not names_a_document(q.u, q.u.stems_of(q.u.reading.organisations)):
            return None  # "how many documents did IFPI or GESAC sign?"
        if q.intent.name == "signed-documents" and q.intent.probability >= _LIKELY and not (q.base.kinds or q.base.dates):
            return None  # "docs signed by both IFPI and the EPC"
        if q.intent.name == "signed-documents" and q.u.offers_a_choice and q.u.chooses_a_document:
            return None  # "which letters did GEMA or SACEM sign?"
        if q.u.offers_a_choice and len(q.base.organisations) > _CHOICES and len(self._documents.several(q.u)) > 1:
            return None  # "either the release of EMMA and ENPA or the proposal of UVA and NAVA"
        return self._documents.about_one(q.u, replace(q.base, intent="signed", detail=asked, certainty=_LIKELY), q.context)

    def each_of_two(self, q: Inquiry) -> Plan | None:
        """As in "did GEMA sign both the statement of February and that of July?": of each of two documents, whether one signed it."""
        u, base = q.u, q.base
        if "sign" not in u.deeds or "both" not in u.asked or not q.asks_whether or not base.organisations:
            return None
        parts = self._documents.in_two_parts(u)
        two = len(u.dates) > 1 or len(u.reading.kinds) > 1  # "both letters of 2025 to the committee" tells of no two
        documents = (parts.first, parts.second) if parts else tuple(self._documents.several(u)) if two else ()
        subjects = [org for org in base.organisations if not any(org in u.names_in(document) for document in documents)]
        subjects = subjects if len(base.organisations) > 1 else list(base.organisations)
        if len(documents) != _TWO or len(subjects) != 1:
            return None
        plan = replace(base, intent="signed", detail="", documents=documents, organisations=tuple(subjects), countries=(), sectors=())
        return replace(plan, certainty=max(base.certainty, _LIKELY))

    @staticmethod
    def anything(q: Inquiry) -> Plan | None:
        """As in "and has STIM signed anything at all?" after a letter that it did not."""
        u, base = q.u, q.base
        leans = q.context.last is not None and u.asks_of_anything and "sign" in u.deeds
        asked = leans and q.asks_whether and len(base.organisations) == 1
        if not asked or base.kinds or base.dates or "not" in u.asked:
            return None
        if u.mass(u.documents[0].covered - u.stems_of(u.reading.organisations)) >= MIN_EVIDENCE:
            return None
        return replace(base, intent="signed-documents", detail="", countries=(), sectors=(), certainty=_LIKELY)

    def others(self, q: Inquiry) -> Plan | None:
        """As in "who besides STM signed the statement of 13 March?", and "who else but EFJ signed?" after that was asked."""
        u, base = q.u, q.base
        asked = "who" in u.asked and "sign" in u.done and not u.asked & {"both", "or", "how-many"}
        if not asked or not (out := u.organisations_left_out) or not set(base.organisations) <= set(out) or base.countries or base.sectors:
            return None
        best = u.documents[0]
        named = best.when >= CLEAR_DATE or u.mass(best.covered - u.stems_of(u.reading.organisations)) >= MIN_EVIDENCE
        document = best.id if named else q.context.document
        if document is None:
            return None
        sure = max(base.certainty, _LIKELY)
        return replace(base, intent="signatories", detail=WITHOUT, documents=(document,), organisations=out, certainty=sure)

    @staticmethod
    def one_of_them(q: Inquiry) -> Plan | None:
        """Whether one signed: "was IMPALA one of the organisations that launched the campaign?", where "that" asks "which" as well."""
        u, base = q.u, q.base
        asked = base.intent in _OF_THE_MAKERS and len(base.organisations) == 1 and not u.organisations_left_out and is_evident(u)
        if not asked or not u.speaks_of_bodies or not u.names_organisations_first or u.begins_with_asked or u.begins_openly:
            return None
        if u.reading.asked_from or base.organisations[0] in u.names_in(u.documents[0].id):
            return None
        return replace(base, intent="signed", detail="", documents=(u.documents[0].id,), certainty=_LIKELY)

    def not_among_those(self, q: Inquiry) -> Plan | None:
        """As in "which of them did not sign the open letter?" after a list of those who signed another one."""
        u, listed = q.u, q.context.document_listed(SIGNING)
        if listed is None or not u.asks_who_did_not_sign or q.base.organisations or not is_evident(u):
            return None
        found = self._documents.one(u, q.context)
        if not isinstance(found, str) or found == listed:
            return None
        return replace(q.base, intent="combine", detail="minus", documents=(listed, found), countries=(), sectors=(), certainty=_LIKELY)

    def among_those(self, q: Inquiry) -> Plan | None:
        """As in "which of them signed the open letter too?" after a list of those who signed one document, or several."""
        u, last = q.u, q.context.last
        earlier = last if last and last.documents and _lists_signers(last) else q.context.list_spoken_of(SIGNING | OF_ONE_LIST)
        listed = earlier.documents if earlier else ()
        kinds = [self._catalogue.document_by_id[one].kind for one in listed]
        # One may ask who of the known signatories signed another one too, or go back: "to the campaign: who of them signed the statement?"
        together = u.probability("combine") > _PERHAPS_TOO and "not" not in u.asked
        of_its_kind = together and len(q.base.kinds) > 1 and bool(set(kinds) & set(q.base.kinds))
        too = (("both" in u.asked or together) and len(u.places_of_signing) > 1) or of_its_kind
        back = u.points_back or too or (kinds == [CAMPAIGN] and bool(u.deeds & LAUNCHING))  # "which of those who launched it …"
        asked = back and (u.first_asked in ("who", "how-many") or u.chooses or together) and not u.asks_who_did_not_sign
        if not listed or not asked or q.base.organisations or not is_evident(u):
            return None
        found = self._documents.one(u, q.context)
        if not isinstance(found, str) or found in listed:
            return None
        named = u.stems_of_what_is_named - u.names_of_document(found)
        if parts := self._documents.two_signed(u):
            listed, found = (parts.first,), parts.second
        called = tuple(one for one in listed if u.mass(named & u.names_of_document(one)) >= _SOME)
        listed = called if len(called) == 1 else listed  # "and which signatories of the charter signed that one?", after those of two
        counted = COUNTED["combine"] if q.base.intent.startswith("count-") else "combine"
        how = "minus" if u.asks_who_is_missing and len(listed) == 1 else "and"  # "which of its signatories are missing from the other?"
        # The "international charter" is its name, and nobody's country.
        own = u.names_of_document(found)
        countries = tuple(one.id for one in u.reading.countries if not u.stems_of([one]) <= own and one.id in q.base.countries)
        return replace(q.base, intent=counted, detail=how, documents=(*listed, found), countries=countries, certainty=_LIKELY)

    def the_one_of_the_register(self, q: Inquiry) -> Plan | None:
        """As in "and did it sign the statement of 30 July?" after "which Slovak organisation is in the register?", of which there is one."""
        u, last = q.u, q.context.last
        asked = q.intent.name in SIGNING and q.asks_whether and "sign" in u.deeds and not q.is_narrowed and not u.reading.unknown_names
        if last is None or last.intent not in OF_THE_REGISTER or not asked or not is_evident(u):
            return None
        known = organisations_where(self._catalogue, countries=last.countries, sectors=last.sectors)
        found = self._documents.one(u, q.context) if known else None
        if not isinstance(found, str):
            return None
        if len(known) > 1:  # "did they sign it?", after those of Sweden
            whose = replace(q.base, countries=last.countries, sectors=last.sectors, certainty=_LIKELY)
            narrowed = bool(last.countries or last.sectors)
            return replace(whose, intent="signatories", detail=WHETHER, documents=(found,)) if narrowed else None
        return replace(q.base, intent="signed", detail="", documents=(found,), organisations=(known[0].id,), certainty=_LIKELY)

    def among_those_of_the_register(self, q: Inquiry) -> Plan | None:
        """As in "who of them signed the appeal?" after "which Danish organisations do you have?"."""
        u, last = q.u, q.context.last
        if last is None or last.intent not in OF_THE_REGISTER or not (last.countries or last.sectors) or q.is_narrowed or q.base.organisations:
            return None
        of_them = u.points_back and (u.first_asked == "who" or u.chooses) and "sign" in u.deeds and not u.asks_who_did_not_sign
        found = self._documents.one(u, q.context) if of_them and is_evident(u) else None
        if not isinstance(found, str):
            return None
        intent = "count-signatories" if q.base.intent.startswith("count-") else "signatories"
        return replace(
            q.base, intent=intent, detail="", documents=(found,), countries=last.countries, sectors=last.sectors, certainty=_LIKELY
        )

    def ours(self, q: Inquiry) -> Decision | None:
        """Whether whoever asks signed, who says for whom that is: "I am with BVK. Did we sign the open letter?"."""
        u = q.u
        if q.intent.name not in SIGNING or len(u.organisations) != 1 or not q.asks_whether or not u.we_signed:
            return None
        base = replace(q.base, intent="signed", detail="", organisations=tuple(u.organisations), certainty=max(q.base.certainty, _LIKELY))
        return self._documents.about_one(u, base, q.context)

    def of_one_that_signed_the_other(self, q: Inquiry) -> Plan | None:
        """As in "which signatories of the charter signed the statement of 30 July?"."""
        u = q.u
        otherwise = u.organisations or u.asked & {"or", "both"} or u.asks_who_is_missing or u.denials
        if q.intent.name not in _OF_THOSE_WHO_SIGNED or otherwise or not (u.first_asked in ("who", "how-many") or u.chooses):
            return None
        parts = self._documents.two_signed(u)
        counted = COUNTED["combine"] if q.base.intent.startswith("count-") else "combine"
        return parts and replace(q.base, intent=counted, detail="and", documents=(parts.first, parts.second), certainty=_LIKELY)

    def missing(self, q: Inquiry) -> Plan | None:
        """As in "who did not sign the statement?", and "who is missing?" after a list of signatories."""
        u, base = q.u, q.base
        if u.first_asked != "who" or base.organisations or q.is_narrowed or base.intent.startswith("count-"):
            return None
        if u.says_besides and not u.asks_who_is_missing and u.deeds <= {"sign"}:  # "who besides her signed it?"
            found = self._documents.one(u, q.context) if u.deeds else None
            return replace(base, intent="signatories", detail="", documents=(found,), certainty=_LIKELY) if isinstance(found, str) else None
        listed, absent = q.context.document_listed(SIGNING), u.asks_who_is_missing or u.asks_who_did_not_sign
        if listed and q.is_short and absent and not u.deeds & _OTHER_PARTS and not u.names_another_than(listed):
            return replace(base, intent="missing", detail="", documents=(listed,), certainty=_LIKELY)
        of_two = (len(base.kinds) > 1 and len(base.dates) > 1) or len(self._documents.several(u)) > 1
        if not absent or u.deeds & _OTHER_PARTS or not is_evident(u) or of_two:
            return None
        found = self._documents.one(u, q.context)
        return replace(base, intent="missing", detail="", documents=(found,), certainty=_LIKELY) if isinstance(found, str) else None

    def spoken_for(self, q: Inquiry) -> Plan | None:
        """Return what an organisation said, where it is asked who spoke for it: a statement tells its speaker."""
        u, base, last = q.u, q.base, q.context.last
        if u.first_asked != "who" or not u.deeds & _SPEAKING or u.deeds & _SIDES_TAKEN or base.kinds or base.speakers:
            return None
        if len(base.organisations) == 1 and ("speak" in u.deeds or ("when" not in u.asked and self._is_a_company(base.organisations[0]))):
            asked = with_topics(u, replace(base, intent="position", detail=SPEAKER, countries=(), sectors=()))
            if last and last.intent == "position" and last.organisations == base.organisations and not (asked.topics or base.dates):
                asked = replace(asked, topics=last.topics, dates=last.dates, told=q.context.told)  # "who spoke for DJV?" after what it said
        elif last and last.intent == "signed" and len(last.organisations) == 1 and not base.organisations and base.dates:
            asked = replace(base, intent="position", detail=SPEAKER, organisations=last.organisations)  # "who spoke for them on 30 July 2025?"
        elif last and last.intent == "position" and not base.organisations and q.is_short:
            asked = replace(last, told=q.context.told)  # "and who spoke in its name?"
        else:
            return None
        spoke = (p for p in self._catalogue.positions if asked.organisations[0] in p.organisations and p.speaker)
        return replace(asked, certainty=max(asked.certainty, _LIKELY)) if next(spoke, None) else None

    def _is_a_company(self, organisation: str) -> bool:
        """Tell whether it is a company that makes models, which nobody represents but who speaks for it."""
        return self._catalogue.organisation_by_id[organisation].sector == TECHNOLOGY


def _lists_signers(last: Plan) -> bool:
    """Tell whether an answer listed who signed one document, all of its signatories, or who signed each of several."""
    of_one = last.intent in SIGNING | OF_ONE_LIST and len(last.documents) == 1
    return not last.sectors and not last.countries and (of_one or last.detail == "and")


def in_whose_name(q: Inquiry) -> Plan | None:
    """Who spoke for the one of which it was asked whether it signed: "and who spoke on its behalf?"."""
    u, last = q.u, q.context.last
    of_one = last is not None and last.intent == "signed" and len(last.documents) == 1 and len(last.organisations) == 1
    asked = u.first_asked == "who" and u.deeds & {"speak", "represent"} and not u.deeds - _SPEAKING - {"list", "sign"}  # "in ihrem Namen"
    if last is None or not of_one or not asked or not q.is_short or not q.names_nothing(_SOME):
        return None
    spoke = {part.org for part in q.catalogue.document_by_id[last.documents[0]].speakers}
    if last.organisations[0] not in spoke:
        return None
    return Plan("supporters", detail="speakers", documents=last.documents, organisations=last.organisations, basis=LEANS)


def _of_each(q: Inquiry) -> str | None:
    """Return the detail of whether organisations signed: which of them did, "GESAC or CEATL?", or whether both; None if neither is asked.

    Those that documents are called by choose none of these: "either the proposal of UVA and NAVA or the release of EMMA and ENPA".
    """
    u = q.u
    called = frozenset[str]().union(*(u.names_in(document.id) for document in u.documents[:_FEW_NAMED]))
    if set(u.organisations) <= called:
        return "" if q.asks_whether and "both" in u.asked else None
    paper = min((kind.start for kind in u.reading.kinds), default=0)
    behind = {name.id for name in u.reading.organisations if name.start > paper}
    if is_evident(u) and len(set(u.organisations) - behind) == 1 and behind <= u.names_in(u.documents[0].id):
        return None  # "did NME sign the release in which EMMA and ENPA regretted the deal?" asks of one
    # "Which of A, B, C and D signed?"; of three, where it is likely that they are who is asked about: "of A, B and C, who signed?"
    likely = u.chooses or u.probability("signed") > _EVEN or u.names_organisations_first
    named = len(u.organisations) if likely or len(u.organisations) > _CHOICES else 0
    of_many = named >= _CHOICES and (u.first_asked == "who" or u.chooses)
    if of_many and u.asks_who_did_not_sign and not u.organisations_left_out:
        return WHICH_NOT
    of_many = of_many and not u.asked & _OTHERS
    if of_many or (u.offers_a_choice and len(u.organisations) <= _CHOICES):
        return WHICH
    return "" if q.asks_whether and "both" in u.asked else None


def taken_back(q: Inquiry) -> Refusal | None:
    """Nothing tells of those who took it back: "which signed and later pulled out?", "when did it pull its name from the letter?"."""
    why = q.u.first_asked == "why" and bool(q.base.organisations)  # "why did it pull its name from that protest?"
    of_its_day = q.intent.name in _OF_ITS_DAY and (bool(q.base.kinds) or "sign" in q.u.deeds)
    of_a_letter = q.intent.name in SIGNING or of_its_day or why
    return q.refused("not-in-corpus") if of_a_letter and undoes_signing(q.u) else None


def of_any_document(q: Inquiry) -> Plan | Refusal | None:
    """As in "which Spanish organisations signed something?", "which publishers signed in 2025?"."""
    u, whole = q.u, q.intent.name == "all-signatories"
    if "speak" in u.deeds and "sign" not in u.deeds:
        return None  # "who spoke for them on 30 July 2025?"
    if q.intent.name in _RATHER_OF_ANY:
        read_so = "sign" in u.done and "active" not in u.deeds and not u.chooses_a_document
        if not q.is_narrowed and q.intent.name == "register" and not q.base.kinds and not q.base.dates and not is_evident(u):
            return _surely_of_any(q) if read_so and u.first_asked == "how-many" else None  # "how many in the register have signed something?"
        any_document = replace(q, base=replace(q.base, intent=COUNTED["all-signatories"] if u.first_asked == "how-many" else "all-signatories"))
        return _surely_of_any(any_document) if read_so and _names_no_document(any_document) else None
    if q.intent.name not in _OF_ANY_DOCUMENT:
        return None
    last = q.context.last
    if whole and last and last.intent in OF_THE_REGISTER and q.asks_whether and q.is_short and not q.is_narrowed:
        # "Who represents the photographers?", "did they sign in February 2024?"
        q = replace(q, base=replace(q.base, sectors=last.sectors, countries=last.countries))
    if whole and not (q.base.sectors or q.base.organisations):
        q = replace(q, base=replace(q.base, sectors=u.sectors_chosen))
    base = q.base
    counted = u.first_asked == "how-many" and "sign" in u.done and u.asks_of_anything  # "how many have signed at least one letter?"
    named = base.dates or base.organisations or q.is_narrowed or is_evident(u) or last
    if counted and not named:
        return _surely_of_any(replace(q, base=replace(base, intent=COUNTED["all-signatories"], kinds=())))
    if _names_no_document(q):
        return _surely_of_any(q)
    if whole and u.undated_events[0].words >= max(u.documents[0].words + _ANOTHER, MIN_EVIDENCE) and not (base.kinds or base.countries):
        return q.refused("not-in-corpus")  # "how many companies had signed the code on marking by July?"
    if whole:
        return _of_the_only_one(q) if base.dates else Refusal("unclear", plan=base)
    return None


def _of_the_only_one(q: Inquiry) -> Plan:
    """Return the plan for who signed on a day or in a month; where that has one document alone, for who signed that one."""
    base = q.base
    first, last = span(base.dates[0])
    inside = documents_between(q.catalogue, first, last) if len(base.dates) == 1 and is_day(base.dates[0]) else []
    if len(inside) != 1 or base.detail not in ("", "in"):
        return base
    counted = base.intent.startswith("count-")
    return replace(base, intent="count-signatories" if counted else "signatories", detail="", documents=(inside[0].id,))


def _surely_of_any(q: Inquiry) -> Plan:
    """Return the plan for those who signed anything at all, as sure as can be where nothing else may be meant."""
    counted = q.base.intent.startswith("count-")
    nothing_else = (q.u.first_asked in _OF_SOMEBODY or q.u.chooses) and "sign" in q.u.done
    likely = q.u.probability(*OF_SIGNERS, "signed-documents", "most-active")
    sure = round(max(q.base.certainty, likely, _LIKELY if nothing_else else 0.0), 4)
    return replace(q.base, intent="count-all-signatories" if counted else "all-signatories", detail="", certainty=sure)


def _names_no_document(q: Inquiry) -> bool:
    """Tell whether those of a country or sector are asked for that signed anything at all: "a text of the campaign" is any of them."""
    u, base = q.u, q.base
    if not q.is_narrowed or base.dates or base.organisations or q.context.document:
        return False
    if not set(base.kinds) <= {CAMPAIGN}:
        return False
    # "Danish organisations" are those who are asked for, and no words for the letter to the Danish ministers.
    said = u.documents[0].covered - u.stems_of_restrictions - {stem(word.key) for word in u.words_of_kinds}
    return u.mass(said) < (MIN_EVIDENCE if base.intent in _OF_ALL_THERE_IS else _SOME)


def counted_of_something_else(q: Inquiry) -> Refusal | None:
    """What counts no signatories: "how many recommendations does the letter make?"."""
    leans = q.context.last is not None and q.is_short  # "how many of them were there?"
    if q.base.intent != "count-signatories" or leans or q.u.deeds & _OF_SIGNATORIES or q.u.probability(*_COUNTED_THERE) >= _EVEN:
        return None
    return q.refused("not-in-corpus")
