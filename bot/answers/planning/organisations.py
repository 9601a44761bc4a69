"""What is asked about organisations: what they signed, said and are."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.asking import POSTPOSITIONS
from bot.answers.named_deeds import STEPS, deeds_of_event
from bot.answers.planning.context import Context
from bot.answers.planning.documents import Documents
from bot.answers.planning.elsewhere import undoes_signing
from bot.answers.planning.evidence import (
    COUNTS,
    MIN_EVIDENCE,
    REFUSED,
    STANDS_OUT,
    detailed,
    filter_of,
    is_evident,
    names_a_document,
    near,
    with_topics,
)
from bot.answers.planning.inquiry import ABOUT_ONE_LIST, CAMPAIGN, SIGNED_BY_SOMEBODY, Inquiry
from bot.answers.planning.strangers import stranger_in
from bot.answers.plans import BY_WORDS, CALLS_FOR, EITHER, SAID_WHERE, STANCES_AGAINST, STANCES_FOR, WHETHER, Clarification, Plan, Refusal
from bot.answers.question_words import QUESTIONS, is_of_holders, landmarks_in, names_a_body, names_documents, speaks_of_holders
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue, StanceTaken
from knowledge.dates import is_day
from knowledge.facts import CREATORS, TECHNOLOGY, entry_date, is_spoken_of, on_topic, organisations_where, signed_by, stances
from knowledge.folding import key_of, stem, tokens
from knowledge.other_laws import name_of_our_law, names_a_law

_SAYING = ("position", "document-position", "quote", "stance", "passage", "event-detail")
_AN_ARTICLE = 1  # words
_LIKELIEST, _IN_FULL, _MOST_OF_A_NAME = 4, 0.99, 0.6  # topics that are looked at, and shares of a name
_SOME_WORDS = 1.0  # rarity of the words by which a topic is named
_OF_WORDS = frozenset({"say", "demand", "about"})
_SMALL, _MONTH = 3, 7  # letters of a small word, and of a month, ISO
_NAMED = 2.0  # rarity of the words by which a milestone is named
_BACKING = frozenset({"sign", "support", "join"})  # deeds of whoever stands behind a document
_OTHER_DEEDS = frozenset({"oppose", "warn", "first", "latest", "change", "addressee", "quote", "active", "source", "outside", "occasion"})
_OTHER_QUESTIONS = frozenset({"not", "when", "how-many", "where", "why", "before", "after", "between", "already"})
_OF_A_STATEMENT = frozenset({
    "about", "begin", "demand", "latest", "list", "profile", "publish", "quote", "represent", "require", "say", "send", "source",
})  # fmt: skip
_NOT_OF_WHAT_WAS_SAID = frozenset({"why", "when", "how-many", "where", "not", "already", "before", "after", "between"})
_LETTER = "letter"  # the end of the kinds of letters
_THE_CODE = "code"  # as it is called among the landmarks
_NOT_OF_REASONS = frozenset({"when", "how-many", "after", "between", "already", "where"})
_OF_REASONS = frozenset({
    "about", "adopt", "demand", "join", "list", "occasion", "oppose", "profile", "quote", "say", "send", "sign", "source", "support",
    "warn",
})  # fmt: skip
_OTHERWISE = frozenset({"not", "when", "whom", "how-many", "both", "or", "where", "why"})
_OF_DEEDS = frozenset({"send", "say", "support", "oppose", "demand", "publish"})  # what is counted then is none of its members
_OF_ALL = frozenset({"any", CALLS_FOR})
_OF_MATTERS, _FEW = frozenset({"position", "compare", "stance"}), 9  # and words of a question that leans on one of these
_PERHAPS = 0.25  # probability from which what somebody signed may be asked for
_SURE = 0.6  # probability from which the whole register is asked for
_SURELY, _BY_WORDS = 0.9, 0.6  # certainty of "who is she?", and share of the question that is then her name
_LIKELY = 0.75  # that who names a person asks what that person said
_ONLY_THAT = 0.8  # certainty that who asks what a sector signed asks for its documents
_LEANS = 0.45  # probability from which a question is about what was just listed: "and which of those did GESAC sign too?"
_NAMES_A_DOCUMENT = 3.0  # rarity of the words by which a document is named rather than a matter
_SMALL_WORD, _LEFT = 3, 0.25  # letters of a word that names nothing, and what is left of a question that says more than its topic
_OF_WHAT_IT_IS = frozenset({"definition", "provision"})  # intents of "explain it"
_UTTERED = frozenset({"say", "demand"})
_BEING_THERE = frozenset({"represent", "register", "speak", "latest", "about", "active"})  # deeds of whoever takes part
_OF_A_PAIR = 2  # milestones
_YEAR, _TO_THE_MONTH = 4, 7  # letters of a date
_SIDES = {"oppose": STANCES_AGAINST, "support": STANCES_FOR}  # by what is said to be done
_MUCH = 4.0  # rarity of words by which a letter is named beyond doubt
_MORE_WORDS, _LOOKED_AT = 12, 5  # words of a question for what rights holders say, and topics among which its matter is looked for
_FEW_SECTORS, _FEW_WORDS = 2, 9  # sectors of a question, and words of one that leans on two spoken of
_OF_ONE = frozenset({"about-organisation", "position", "signed-documents", "count-documents"})  # after which somebody is spoken of


class Organisations:
    """Completes plans about organisations."""

    def __init__(self, catalogue: Catalogue, documents: Documents) -> None:
        self._catalogue = catalogue
        self._documents = documents
        of_the_law = (topic.id for topic in catalogue.topics if _names_the_law_alone(topic.name) and not topic.part_of)
        self._law = next(of_the_law, None)

    def register(self, u: Understanding, base: Plan) -> Plan | Refusal:
        if base.organisations and not u.asked & QUESTIONS:
            return replace(base, detail=WHETHER)  # "do you have GEMA in your register?"
        if not base.sectors:
            base = replace(base, sectors=(u.hinted_sector,) if u.hinted_sector else u.sectors_chosen)
        if base.organisations and not (base.countries or base.sectors):
            return Refusal("unclear", plan=base)  # in "which French unions of actors are there?" a union has that for its name
        if not (base.countries or base.sectors) and base.intent == "register" and base.certainty < _SURE:
            return Refusal("unclear", plan=base)
        return base

    def membership(self, q: Inquiry) -> Plan | None:
        """Return the plan for what is known of one that is a member of the other: "is GEMA a member of GESAC?"."""
        named = q.base.organisations
        if len(named) != 2 or "represent" not in q.u.deeds or q.base.kinds or q.base.dates:
            return None
        members = [one for one in named for other in named if other in self._catalogue.organisation_by_id[one].member_of]
        if not members:
            return None
        return replace(q.base, intent="about-organisation", detail="", organisations=(members[0],), basis=BY_WORDS)

    def numbers_represented(self, q: Inquiry) -> Plan | None:
        """Return the plan for what the register says of one, where that has the numbers asked for: "how many societies does CISAC unite?"."""
        u, named = q.u, q.base.organisations
        if len(named) != 1 or "how-many" not in u.asked or q.base.kinds or q.base.dates or q.base.countries:
            return None
        if u.asks_for_all and q.context.document:
            return None  # "how many were they in all, according to the network?" is of the letter spoken of
        of_members = "represent" in u.deeds or any(names_a_body(word.key, u.reading.language) for word in u.reading.free_words)
        if not of_members and (u.deeds & _OF_DEEDS or not (u.reading.sectors or u.sectors_hinted)):
            return None
        if "sign" in u.deeds or not any(map(str.isdigit, self._catalogue.organisation_by_id[named[0]].represents or "")):
            return None
        return replace(q.base, intent="about-organisation", detail="", countries=(), sectors=(), certainty=_SURELY)

    @staticmethod
    def of_a_sector(q: Inquiry) -> Plan | None:
        """Return the plan for those of the register who are of a sector: "who represents photographers in the campaign?"."""
        u, base = q.u, q.base
        in_it = base.kinds == (CAMPAIGN,)  # the whole campaign, and not the one document of that name
        beyond = base.organisations or base.dates or base.provisions or u.reading.unknown_names or (base.kinds and not in_it)
        if u.first_asked != "who" or "represent" not in u.deeds or not u.deeds <= _BEING_THERE or q.context.last:
            return None
        sectors = base.sectors or (() if base.countries else u.sectors_hinted[:_FEW_SECTORS])
        if not sectors or beyond or (is_evident(u) and not in_it) or u.left_over(frozenset(u.reading.stems)) > 0:
            return None
        return replace(base, intent="register", detail="", sectors=sectors, kinds=(), certainty=_SURELY)

    @staticmethod
    def wanted_by_a_sector(q: Inquiry) -> Plan | None:
        """Return the plan for what those of a sector said, where no more is asked: "what do the actors want?"."""
        u, base = q.u, q.base
        done = u.deeds_without(u.stems_of_sectors)  # of translators no other language is asked for
        asked = u.asks_openly and bool(done & _UTTERED) and done <= _UTTERED | {"about"} and not u.asked & QUESTIONS
        if not asked or not base.sectors or q.context.document or q.names_beyond_country_or_sector or base.countries:
            return None
        named = u.stems_of_sectors
        of_a_matter = u.mass_in_topics(u.topics[0].covered - named - u.stems_of_asking) >= _SOME_WORDS
        if of_a_matter or u.left_over(named) >= _SOME_WORDS or u.reading.speakers or u.reading.subjects:
            return None
        return replace(base, intent="stance", detail="", documents=(), certainty=_SURELY, basis=BY_WORDS)

    @staticmethod
    def said_by_rights_holders(q: Inquiry) -> Plan | Refusal | None:
        """Return the plan for what those say who own rights, whoever they are: "what do rights holders say about transparency?".

        They are no part of the matter: without this, what is found is on their consent.
        """
        u = q.u
        speaking = speaks_of_holders(u.reading.asking.keys, u.reading.language)
        if not speaking or q.names_things or not _asks_what_is_said(q):
            return None
        holders = u.stems_that_say(is_of_holders)
        named = u.stems_of_what_is_named - holders
        if topic := _matter_of(q, named, holders):
            return replace(q.base, intent="stance", detail="", topics=(topic,), sides=(CREATORS,), certainty=_SURELY, basis=BY_WORDS)
        return q.refused("not-in-corpus") if named and not named & u.topics[0].covered else None

    @staticmethod
    def said_by_a_sector(q: Inquiry) -> Plan | None:
        """Return the plan for what those of a sector say on a matter: "what do publishers think of the Code?".

        They are named before it: what is said on the pay of authors is said by others too.
        """
        u, base = q.u, q.base
        others = q.names_beyond_country_or_sector or base.countries or u.reading.speakers
        if not base.sectors or others or not _asks_what_is_said(q):
            return None
        speaking = u.stems_of_sectors
        named = u.stems_of_what_is_named - speaking
        topic = _matter_of(q, named, speaking)
        if not topic or u.position_of(speaking) > u.position_of(named):
            return None
        return replace(base, intent="stance", detail="", topics=(topic,), certainty=_SURELY, basis=BY_WORDS)

    @staticmethod
    def said_on_a_matter(q: Inquiry) -> Plan | None:
        """Return the plan for what is said on a matter, by whomever: "what do they say about deepfakes?" at the beginning."""
        u, base = q.u, q.base
        asked = u.asks_openly and q.context.last is None and bool(u.deeds & _UTTERED) and u.deeds <= _UTTERED | {"about"}
        if not asked or u.asked & QUESTIONS or q.names_things or u.reading.subjects or len(u.reading.words) > _FEW_WORDS:
            return None
        topic = u.topics[0]
        named = u.stems_of_what_is_named
        whole = bool(named) and named <= topic.covered and u.mass_in_topics(named) >= _SOME_WORDS
        others = _says_more_than(u, topic.covered) or names_a_law(u.reading.asking.words, u.reading.language)
        document = u.documents[0].words >= max(_NAMES_A_DOCUMENT, topic.words)  # the statement on the third draft is called after that too
        if not whole or others or document or q.intent.name in _OF_WHAT_IT_IS:
            return None
        demanded = CALLS_FOR if "demand" in u.deeds and "say" not in u.deeds else ""  # Czech "návrh" is a draft and what is proposed
        return replace(base, intent="stance", detail=demanded, topics=(topic.id,), certainty=_SURELY, basis=BY_WORDS)

    @staticmethod
    def two_spoken_of(q: Inquiry) -> Plan | None:
        """As in "what is the difference between them?" after what one said and what another did."""
        told = [plan for plan in q.context.plans if plan.intent == "position" and len(plan.organisations) == 1]
        two = tuple(dict.fromkeys(plan.organisations[0] for plan in told))[-2:]
        last, named = q.context.last, q.base.organisations
        if signed := _signed_by_both(q, two):
            return signed
        of_one = last is not None and last.intent == "position" and len(last.organisations) == 1 and q.intent.name != "signed-documents"
        if last is not None and of_one and len(named) == 1 and "compare" in q.u.deeds and not ("sign" in q.u.deeds and q.base.kinds):
            two = () if named == last.organisations else (last.organisations[0], named[0])  # "how does that compare with EFAD's take?"
            return replace(last, intent="compare", detail="", organisations=two, speakers=(), certainty=_SURELY) if two else None
        if len(two) < 2 or last is None or last.intent != "position" or "compare" not in q.u.deeds or len(q.u.reading.words) > _FEW:
            return None
        if q.is_narrowed or q.base.dates or q.base.kinds or q.u.reading.unknown_names or q.u.topics[0].words >= _SOME_WORDS:
            return None
        return replace(last, intent="compare", detail="", organisations=two, speakers=(), certainty=_SURELY)

    def said_by_those_named(self, q: Inquiry) -> Plan | Clarification | Refusal | None:
        """What those say who are named, and no document of theirs: "and what do the writers say, EWC?"."""
        u, base = q.u, q.base
        if q.intent.name != "document-position" or not base.organisations or base.kinds or base.dates or base.provisions:
            return None
        otherwise = u.documents[0].covered - u.stems_of(u.reading.organisations) - u.stems_of_sectors
        if not u.deeds & _OF_WORDS or u.mass(otherwise) >= _SOME_WORDS:
            return None
        return self.about_them(u, replace(base, intent="position", detail="", sectors=()), q.context)  # a sector says who is named

    def said_in_their_letter(self, q: Inquiry) -> Plan | None:
        """What a letter of one organisation says, where all that is named belongs to it: "what did the alliance want from Vienna?"."""
        u, base = q.u, q.base
        if q.intent.name != "position" or len(base.organisations) != 1 or base.detail or base.dates or base.provisions:
            return None
        best = u.documents[0]
        if not u.deeds & _OF_WORDS | {"publish"} or best.words < _MUCH or u.asked & {"before", "after", "both"}:
            return None
        letter = self._catalogue.document_by_id[best.id]
        others = u.stems_of_what_is_named - u.own_words(best.id) - u.stems_of_sectors - u.stems_of(u.reading.organisations)
        matters = (topic.id for topic in u.topics[:_LIKELIEST] if topic.words >= _SOME_WORDS)
        spoken = any(self._documents.speaks_of(base.organisations[0], topic) for topic in matters)
        if base.organisations[0] not in letter.signatory_ids or spoken or u.mass(others) >= _SOME_WORDS:
            return None
        return Plan("document-position", documents=(best.id,), certainty=max(base.certainty, _SURELY))

    @staticmethod
    def signed_by_the_one_spoken_of(q: Inquiry) -> Plan | None:
        """What the one spoken of signed: "and which joint document did it sign?" after what it said."""
        u, last = q.u, q.context.last
        named = names_documents(u.reading.keys, u.reading.language)
        theirs = last is not None and bool(last.speakers) and u.speaks_of_bodies  # "what did his organisation sign?"
        document = u.chooses_a_document or (u.asks_what_was_signed and (named or theirs))
        counted = u.first_asked == "how-many" and named and not (u.speaks_of_bodies or q.base.dates)
        asked = (document or counted) and "sign" in u.deeds and not (u.extremes or u.points_back or u.asked & {"not", "when"})
        asked = asked and (counted or "how-many" not in u.asked)
        one = last is not None and len(last.organisations) == 1 and not last.documents
        if last is None or not one or not asked or q.is_narrowed or u.reading.unknown_names or len(u.reading.words) > _FEW_WORDS:
            return None
        intent = "count-documents" if counted else "signed-documents"
        detail = q.base.detail if q.base.dates else ""
        return replace(q.base, intent=intent, detail=detail, organisations=last.organisations, certainty=_SURELY)

    @staticmethod
    def of_the_one_spoken_of(q: Inquiry) -> Plan | None:
        """What the one spoken of wants, says on a matter or signed: "cosa vogliono?", "have they said anything on the omnibus?"."""
        u, last = q.u, q.context.last
        one = last is not None and len(last.organisations) == 1 and last.intent in _OF_ONE and not (last.documents or last.speakers)
        other = q.names_things or u.asked or u.points_back or u.chooses_a_document or u.year_spoken_of
        short = len(u.reading.words) <= _FEW_WORDS and not other
        if last is None or not one or not short:
            return None
        theirs = replace(q.base, detail="", organisations=last.organisations, certainty=_SURELY)
        named, topic = u.stems_of_what_is_named, u.topics[0]
        if u.mass(named) < _SOME_WORDS:
            if u.deeds == {"sign"} and u.asks_what_was_signed:
                return replace(theirs, intent="signed-documents")
            return replace(theirs, intent="position") if u.deeds == {"demand"} and u.asks_openly else None
        of_a_text = names_documents(u.reading.keys, u.reading.language)  # "¿y qué dice ese texto sobre robots.txt?"
        said = u.deeds and u.deeds <= _UTTERED and not of_a_text and topic.words >= MIN_EVIDENCE and u.mass(named - topic.covered) < _SOME_WORDS
        return with_topics(u, replace(theirs, intent="position")) if said else None

    @staticmethod
    def documents_chosen(q: Inquiry) -> Plan | None:
        """What one signed or backed, where a document is asked for and nothing but the one is named: "which statement did Koda back?"."""
        u, base = q.u, q.base
        narrowed = base.dates or base.countries or base.sectors or base.provisions or u.reading.unknown_names or u.extremes or u.points_back
        one = len(base.organisations) == 1 and u.chooses_a_document and not narrowed and len(u.reading.words) <= _FEW_WORDS
        if not one or u.deeds - _BACKING or u.asked & _OTHERWISE or q.intent.name in SIGNED_BY_SOMEBODY or not q.u.reading.kinds:
            return None
        named = u.stems_of_what_is_named - u.stems_of(u.reading.organisations) - u.stems_of(u.reading.kinds)
        if u.mass(named) >= _SOME_WORDS or q.context.pending:
            return None
        return replace(base, intent="signed-documents", detail="", kinds=(), certainty=_SURELY)

    def chosen_of_one(self, q: Inquiry) -> Plan | None:
        """What one signed, in however many words, where documents are chosen and none is named: "under which appeals does its name stand?"."""
        u, base = q.u, q.base
        signing = bool(u.deeds & {"sign", "join"}) and not u.deeds & _OTHER_DEEDS and not u.asked & _OTHER_QUESTIONS
        if not signing or len(base.organisations) != 1 or len(u.organisations) != 1 or base.dates or base.provisions or q.context.last:
            return None
        if u.extremes or u.points_back or u.reading.unknown_names or u.institutions or u.says_besides or u.wish.counts > COUNTS:
            return None
        anything = u.asks_of_anything or bool(u.stems_for_any_of_a_kind)  # "has it signed any letter?"
        others = any(names_a_body(word.key, u.reading.language) for word in u.reading.asking.words)  # "which organisations signed with it?"
        if anything or others or not signed_by(self._catalogue, base.organisations[0]):
            return None
        listed = "list" in u.deeds and (u.is_headed_by_documents or (bool(u.reading.kinds) and u.first_asked != "who"))
        what = u.asks_what_was_signed and "sign" in u.deeds and u.probability("signed-documents") >= _PERHAPS
        if not (u.chooses_a_document or what or listed):
            return None
        words_for_it = u.stems_of((*u.reading.organisations, *u.reading.kinds)) | u.stems_of_the_law
        of_a_matter = u.mass(u.topics[0].covered - words_for_it - u.stems_of_asking) >= _SOME_WORDS
        if of_a_matter or names_a_document(u, words_for_it | u.stems_of_asking):
            return None
        return replace(base, intent="signed-documents", detail="", countries=(), sectors=(), certainty=_SURELY, basis=BY_WORDS)

    def signed_together(self, q: Inquiry) -> Plan | Clarification | Refusal | None:
        """What several signed: "what did EMMA and ENPA sign together in December 2023?" asks with no yes or no."""
        u, base = q.u, q.base
        if q.intent.name != "signed" or len(base.organisations) < 2 or not (u.begins_openly and u.asks_what_was_signed) or base.kinds:
            return None
        intent, detail = detailed("signed-documents", u)
        return self.about_them(u, replace(base, intent=intent, detail=detail), q.context)

    def counted_of_several(self, q: Inquiry) -> Plan | Clarification | Refusal | None:
        """How many documents several signed: "how many documents did IFPI or GESAC sign?"."""
        u, base = q.u, q.base
        if u.first_asked != "how-many" or len(base.organisations) <= 1 or "sign" not in u.deeds:
            return None
        places = (word.start + u.reading.asked_from for at, word in enumerate(u.reading.asking.words) if u.names_documents_at(at))
        of_documents = min(places, default=len(u.reading.text)) <= min(u.places_of_signing, default=0)  # no "signatories of that letter"
        if not of_documents or names_a_document(u, u.stems_of(u.reading.organisations)) or "not" in u.asked:
            return None
        return self.about_them(u, replace(base, intent="count-documents", detail="in" if base.dates else "", kinds=()), q.context)

    def why_on_that_side(self, q: Inquiry) -> Plan | None:
        """Return what one said on the matter where it is asked why it took the side that it took: "why does IFPI reject the Code?".

        Nothing is known of any other reasons, of sides that it is not known to have taken, and of what it is asked for beside a matter.
        """
        u, base = q.u, q.base
        if q.intent.name not in REFUSED or u.first_asked != "why" or len(base.organisations) != 1 or "outside" in u.deeds:
            return None
        taken = [stances for deed, stances in _SIDES.items() if deed in u.done]
        if len(taken) != 1:
            return None
        if base.kinds or undoes_signing(u) or ("sign" in u.deeds and not self._refused_to_sign(base.organisations[0])):
            return None  # "why did GESAC refuse to sign the statement?" supposes what is not known
        matter = u.topics[0]
        named = matter.words >= _SOME_WORDS
        beside = matter.covered if named else frozenset().union(*(thing.covered for thing in (u.events[0], u.documents[0])))

        def took_it(stance: StanceTaken) -> bool:
            return base.organisations[0] in stance.organisations and stance.stance.stance in taken[0]

        known = is_spoken_of(self._catalogue, matter.id, took_it) if named else any(map(took_it, self._catalogue.stances_taken))
        if not known or u.left_over(beside) >= _SOME_WORDS:
            return None
        return with_topics(u, replace(base, intent="position", detail="", certainty=_SURELY))

    def _refused_to_sign(self, organisation: str) -> bool:
        """Tell whether a milestone tells of one that it refused to sign."""
        name = self._catalogue.organisation_by_id[organisation].short_name
        return any(company.name == name and company.did == "refused" for event in self._catalogue.events for company in event.companies)

    def said_at_that_time(self, q: Inquiry) -> Plan | None:
        """What one said on a day or in a month in which it said something: "what did GESAC call for on 5 May 2026?"."""
        u, base = q.u, q.base
        asked = bool(u.deeds & _UTTERED) and not u.deeds - _OF_A_STATEMENT and (u.asks_openly or not u.ends_with_a_mark)
        asked = asked and not u.asked & _NOT_OF_WHAT_WAS_SAID and u.probability("signed") < _LEANS and u.probability(*REFUSED) < _LEANS
        if not asked or len(base.organisations) != 1 or len(u.dates) != 1 or q.context.last is not None or u.reading.unknown_names:
            return None
        to_the_month = is_day(u.dates[0]) or len(u.dates[0]) == _TO_THE_MONTH
        if base.provisions or u.reading.speakers or u.says_besides or u.asks_for_a_reply or not to_the_month:
            return None
        said = stances(self._catalogue, lambda taken: base.organisations[0] in taken.organisations)
        if not any(entry_date(taken.entry).startswith(u.dates[0]) for taken in said):
            return None
        best = self._catalogue.document_by_id[u.documents[0].id]
        if is_evident(u) and (best.joint or best.kind.endswith(_LETTER)):
            return None  # what a letter of many says is asked of that: "what did the presidency of CISAC want in its open letter?"
        found = self.about_them(u, replace(base, intent="position", detail="", kinds=(), documents=()), q.context)
        return replace(found, certainty=_SURELY, basis=BY_WORDS) if isinstance(found, Plan) and found.intent == "position" else None

    def on_what_it_refused(self, q: Inquiry) -> Plan | None:
        """Return what a company said that did not sign the Code, where it is asked openly: "on what grounds did Meta decline to join it?"."""
        u, base = q.u, q.base
        if len(base.organisations) != 1 or not self._refused_to_sign(base.organisations[0]) or q.context.last is not None:
            return None
        code = any(meaning == _THE_CODE for _, _, meaning in landmarks_in(u.reading.keys, u.reading.language))
        named = base.dates or base.provisions or base.kinds or u.reading.unknown_names or u.reading.speakers or u.counted
        if not code or named or u.asked & _NOT_OF_REASONS or u.deeds - _OF_REASONS or u.says_besides or u.points_back:
            return None
        refused = "not" in u.asked or "oppose" in u.deeds or bool(u.refusing)
        if u.deeds & {"sign", "join"} and not refused:
            return None  # "why did Meta sign the Code?"
        reasons = "occasion" in u.deeds or "why" in u.asked or (u.asks_openly and u.probability("position") >= _PERHAPS)
        if not reasons or (u.first_asked == "who" and "occasion" not in u.deeds):
            return None
        said = self.about_them(u, replace(base, intent="position", detail=""), q.context)
        return replace(said, certainty=_SURELY, basis=BY_WORDS) if isinstance(said, Plan) and said.intent == "position" else None

    def where_said(self, q: Inquiry) -> Plan | None:
        """Return the plan for the sources of what one said: "where can I read what CCIA said about the final Code?"."""
        u, base = q.u, q.base
        asked = u.first_asked == "where" and "source" in u.deeds and bool(u.deeds & _OF_WORDS) and "sign" not in u.deeds
        if not asked or len(base.organisations) != 1 or base.kinds or base.provisions or u.reading.unknown_names:
            return None
        said = self.about_them(u, replace(base, intent="position", detail=""), q.context)
        return replace(said, intent=SAID_WHERE, certainty=_SURELY) if isinstance(said, Plan) and said.intent == "position" else None

    def about_them(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        if base.intent in SIGNED_BY_SOMEBODY and base.organisations and u.asks_who_did_not_sign and u.asks_what_was_signed:
            # "Which letters did they not sign?": incomplete lists do not tell.
            return Refusal("not-in-corpus", near=near(self._catalogue, u), plan=base)
        if base.intent in SIGNED_BY_SOMEBODY and not base.kinds and (sectors := u.sectors_that_signed):
            return replace(base, sectors=sectors, certainty=max(base.certainty, _ONLY_THAT))
        if not base.organisations:
            unsure = [m for m in u.reading.organisations if not m.id]
            if unsure:
                return Clarification(with_topics(u, base), "organisations", tuple(c.id for c in unsure[0].candidates))
            if base.intent in SIGNED_BY_SOMEBODY and (listed := context.listed) and (base.dates or u.wish.back > _LEANS):
                if not base.dates and len(context.signers) > 1:  # "which of them did both sign?"
                    return replace(base, organisations=context.signers[-2:])
                kept = self._documents.within(listed, base.dates)  # "and in 2025?" after those of 2023 asks for others
                return replace(base, organisations=context.last.organisations if context.last else (), reached=listed if kept else ())
            if base.intent == "position":
                return self._position_without_organisation(u, base, context)
            if base.intent in SIGNED_BY_SOMEBODY and (base.countries or base.sectors) and not u.reading.unknown_names:
                return base  # "which letters did journalists sign?"
            if context.last and context.last.organisations and not (u.reading.unknown_names or self._names_a_company(u)):
                return with_topics(u, replace(base, organisations=context.last.organisations))
            return Refusal("unknown-subject", near=near(self._catalogue, u), plan=base)
        if base.intent in ("position", "compare"):
            return self._said_by_them(u, base, context)
        if base.intent in SIGNED_BY_SOMEBODY and context.listed and u.wish.back > _LEANS:
            return replace(base, reached=context.listed)
        if base.intent in SIGNED_BY_SOMEBODY and len(base.organisations) > 1 and u.offers_a_choice and base.detail in ("", "in"):
            either = replace(base, detail=EITHER)  # "which letters did GEMA or SACEM sign?"
            surely = u.chooses_a_document or u.first_asked == "how-many"
            return replace(either, certainty=max(base.certainty, _SURELY), basis=BY_WORDS) if surely else either
        return base

    def _names_a_company(self, u: Understanding) -> bool:
        """Tell whether a company is named of which only a milestone tells: "what about xAI, what did they sign?"."""
        said = {word.key for word in u.reading.words}
        return any(said >= set(key_of(company.name)) for event in self._catalogue.events for company in event.companies)

    def _said_by_them(self, u: Understanding, base: Plan, context: Context) -> Plan:
        """Return the plan for what the named organisations said: of a matter, of what was spoken of, or in a document of their own."""
        if backed := self._documents.backed_by(u, base):
            return backed
        named_after = len(base.organisations) > 1 and set(base.organisations) <= u.names_in(u.documents[0].id)
        if named_after and is_evident(u) and "compare" not in u.done:
            # "What did United Voice Artists and NAVA ask for?" is what their common proposal demands.
            return with_topics(u, replace(base, intent="document-position", detail=u.side_asked, documents=(u.documents[0].id,)))
        if len(base.organisations) == 1 and u.lone_month and not base.dates:
            base = replace(base, dates=self._said_in(base.organisations[0], u.lone_month))
        if len(base.organisations) == 1 and base.detail:  # a side is asked about, with yes or no
            return with_topics(u, replace(base, intent="position"))
        if of_it := self._on_what_was_spoken_of(u, base, context):
            return of_it
        if len(base.organisations) == 1 and (both := self._two_matters(u, base)):
            return replace(base, intent="compare", detail="", topics=both)
        # What two said is said of both.
        base = replace(base, intent="compare", detail=u.side_asked) if len(base.organisations) > 1 else base
        # "What did they demand before 24 October?", and no Dutch "waar pleitte het in maart voor?"
        last = max((date.start for date in u.reading.dates), default=0)
        behind = u.reading.language in POSTPOSITIONS  # "a 2023. október 24-i trilógus előtt"
        beside = {side for side in ("before", "after") if any(at < last or behind for at in u.starts_of({side}))}
        in_it = len(u.dates) == 1 and len(u.dates[0]) == _MONTH and self._names_something_of_that_time(u)
        if in_it and (day := self._day_of_what_is_named(u)):
            base, in_it = replace(base, dates=(day,)), False  # "before the COREPER vote in February"
        return with_topics(u, replace(base, detail=min(beside)) if len(beside) == 1 and not in_it else base)

    def _day_of_what_is_named(self, u: Understanding) -> str:
        """Return the day of the milestone that is named, if it lies in the time that is named too; else empty."""
        best = u.events[0]
        return self._catalogue.event_by_id[best.id].date if best.when > 0 and best.words >= _NAMED else ""

    @staticmethod
    def _names_something_of_that_time(u: Understanding) -> bool:
        """Tell whether a word stands between "before" and a month, so that what lies in that is meant: "before the trilogue of October"."""
        date = min(day.start for day in u.reading.dates)
        side = max((at for at in u.starts_of({"before", "after"}) if at < date), default=None)
        between = [word for word in u.reading.words if side is not None and side < word.start < date]
        return any(len(word.key) > _SMALL for word in between)

    def _two_matters(self, u: Understanding, base: Plan) -> tuple[str, ...]:
        """Return the two matters on which one is compared with itself: "how did its tone change from the deal to the third draft?"."""
        first, second = u.topics[:2]
        dated = len(base.dates) == 2 and first.when > 0 and second.when > 0
        named = "compare" in u.done and min(first.words, second.words) >= _SOME_WORDS and not second.covered <= first.covered
        if not (dated or named) or not all(self._documents.speaks_of(base.organisations[0], topic.id) for topic in (first, second)):
            return ()
        return tuple(sorted((first.id, second.id), key=self._day_of_matter))

    def _said_in(self, organisation: str, month: int) -> tuple[str, ...]:
        """Return the one month of this number in which an organisation is known to have said something: "the deal in May"; else nothing."""
        said = (entry_date(taken.entry) for taken in self._catalogue.stances_taken if organisation in taken.organisations)
        months = {day[:_TO_THE_MONTH] for day in said if day[_YEAR:_TO_THE_MONTH] == f"-{month:02}"}
        return tuple(months) if len(months) == 1 else ()

    def _day_of_matter(self, topic: str) -> str:
        event = self._catalogue.event_by_id.get(self._catalogue.topic_by_id[topic].event or "")
        return event.date if event else ""

    def _of_milestone_spoken_of(self, u: Understanding, context: Context) -> str | None:
        """Return the topic of a milestone spoken of that is named by no more than its words: "who welcomed the vote in Parliament?"."""
        named = u.stems_of_what_is_named
        events = context.last.events if context.last and not u.dates else ()
        alike = [event for event in events if u.deeds & deeds_of_event(self._catalogue, event) & STEPS]
        spoken = [event for event in events if named and named <= u.names_of_event(event)] or ([] if named else alike)
        return next((topic.id for event in spoken for topic in self._catalogue.topics if topic.event == event), None)

    def _on_what_was_spoken_of(self, u: Understanding, base: Plan, context: Context) -> Plan | None:
        """Return the plan for what one says of what was spoken of, where the question names no matter: "how did ECSA react to it?"."""
        last, best = context.last, u.topics[0]
        named = best.words > _SOME_WORDS and not best.covered.isdisjoint(u.stems_of_what_is_named)  # "say" alone is no matter
        if last is None or len(base.organisations) != 1 or base.dates or named:
            return None
        if last.events and len(last.events) <= _OF_A_PAIR:  # of two between which days were counted, the one on which it spoke
            matters = tuple(topic.id for event in last.events for topic in self._catalogue.topics if topic.event == event)
            spoken = tuple(topic for topic in matters if self._documents.speaks_of(base.organisations[0], topic))
            return replace(base, intent="position", topics=spoken) if spoken else None
        leans = last.intent in _OF_MATTERS and len(u.reading.words) <= _FEW
        return replace(base, intent="position", topics=last.topics) if leans and last.topics else None

    def said_by(self, u: Understanding, base: Plan) -> Plan:
        """Return the plan for what the named persons said."""
        own = (p.organisations[0] for p in self._catalogue.positions if p.speaker and p.speaker.name in base.speakers)
        who_is = u.first_asked == "who" and u.explained(frozenset(map(stem, key_of(" ".join(base.speakers))))) >= _BY_WORDS
        told = who_is or (base.intent == "quote" and "quote" in u.deeds)
        certainty = _SURELY if told else max(base.certainty, u.probability(*_SAYING), _LIKELY)
        plan = replace(base, organisations=tuple(dict.fromkeys(own)), certainty=round(certainty, 4))
        if base.intent == "quote" and "quote" in u.deeds:
            return plan
        plan = replace(plan, intent="compare" if len(plan.organisations) > 1 else "position")
        return plan if who_is or base.intent == "about-organisation" else with_topics(u, plan)  # "who is she?" is about no topic

    def _position_without_organisation(self, u: Understanding, base: Plan, context: Context) -> Plan | Clarification | Refusal:
        if u.reading.unknown_names:
            return Refusal("unknown-subject", near=near(self._catalogue, u), missing=" ".join(u.reading.unknown_names), plan=base)
        if base.kinds or (base.dates and is_evident(u)):
            found = self._documents.one(u, Context(), joint=False)
            if isinstance(found, str):
                return with_topics(u, replace(base, intent="document-position", documents=(found,)))
        sectors = base.sectors or (() if base.countries else u.sectors_hinted)
        if base.countries or sectors:  # "what do publishers think of the Code?"
            return self.stance(u, replace(base, intent="stance", detail="any", sectors=sectors), context)
        listed = context.document_listed(ABOUT_ONE_LIST)
        if listed and u.deeds & _OF_WORDS and not u.points_back:  # "did SAA sign it?", "what does it want from providers?"
            told = replace(base, intent="document-position", documents=(listed,), certainty=max(base.certainty, _SURELY))
            return with_topics(u, told)
        if context.last and context.last.organisations:
            about = u.topics[0].covered | u.documents[0].covered
            if stranger := stranger_in(u, u.lone_name, about):  # "how did Amazon react to the template?" after what EFJ said of it
                return Refusal("unknown-subject", near=near(self._catalogue, u), missing=stranger, plan=base)
            return with_topics(u, replace(base, organisations=context.last.organisations))
        if context.document and u.deeds & _OF_WORDS and len(u.reading.words) <= _FEW:  # "what does it say about the template?"
            told = replace(base, intent="document-position", documents=(context.document,), certainty=max(base.certainty, _LIKELY))
            return with_topics(u, told)
        return Refusal("unclear", near=near(self._catalogue, u), plan=base)

    def _of_those_chosen(self, u: Understanding, plan: Plan) -> Plan:
        """Return the plan for those of a sector alone that "which" chooses, if any of it spoke: "which publishers opposed the final Code?"."""
        named = {(sector.start, sector.end) for sector in u.reading.sectors}
        branch = plan.sectors if len(named) == 1 < len(plan.sectors) and u.chooses and not u.deeds.isdisjoint(_SIDES) else ()
        chosen = () if plan.countries else branch or u.sectors_chosen
        said = stances(self._catalogue, lambda taken: on_topic(self._catalogue, plan.topics, taken)) if chosen else []
        spoke = {organisation for taken in said for organisation in taken.organisations}
        if not chosen or TECHNOLOGY in chosen or not organisations_where(self._catalogue, sectors=chosen, among=spoke):
            return plan
        return replace(plan, sectors=chosen, certainty=max(plan.certainty, _SURELY))

    def stance(self, u: Understanding, base: Plan, context: Context) -> Plan | Refusal:
        """Return the plan for who takes a stance, of those whom the question names: on its topic, or what they demand of all."""
        if not (base.sectors or base.countries) and "who" not in u.asked and u.asks_openly and u.deeds <= {"say", "demand"}:
            base = replace(base, sectors=u.sectors_hinted)  # "what do publishers say about the template?"
        best = u.topics[0]
        if base.sectors and u.reading.sectors and best.cover >= _MOST_OF_A_NAME:
            # "Who has said something about fair pay for authors?" asks for anybody.
            base = replace(base, sectors=filter_of(one for one in u.reading.sectors if not u.stems_of([one]) <= best.covered))
        if matter := self._of_milestone_spoken_of(u, context):
            return replace(base, topics=(matter,))
        wider = self._catalogue.topic_by_id[best.id].part_of
        whole = next((topic for topic in u.topics[:_LIKELIEST] if topic.id == wider and topic.cover >= _IN_FULL), None)
        if whole and best.covered <= whole.covered:  # "the Code of Practice" is none of its chapters
            best = whole
        telling = {word for word in best.covered if len(word) > _SMALL}
        if self._law and telling and telling <= u.stems_of_the_law and u.speaks_of_the_law:
            return self._of_those_chosen(u, replace(base, topics=(self._law,)))  # its name stands in those of its delay and its adoption
        of_all = base.detail in _OF_ALL and bool(base.countries or base.sectors)  # "what do musicians demand?" names no topic
        spoken_of = context.last is not None and context.last.topics and len(u.reading.words) <= _FEW  # "so who else was happy with it?"
        if best.words >= _SOME_WORDS or (best.meaning >= STANDS_OUT and not of_all and not spoken_of):
            return self._of_those_chosen(u, replace(base, topics=(best.id,)))
        if context.last and context.last.topics:
            return replace(base, topics=context.last.topics[:1])  # "who was disappointed?"
        if of_all:
            return replace(base, detail="")
        return Refusal("unclear", near=near(self._catalogue, u), plan=base)


def _signed_by_both(q: Inquiry, told: tuple[str, ...]) -> Plan | None:
    """Return what the two spoken of both signed: of whom it was `told` what they said, or whose signatures were asked for."""
    last, signers = q.context.last, q.context.signers[-2:]
    if last is None or "sign" not in q.u.deeds or "both" not in q.u.asked:
        return None
    if last.intent == "position":
        two, leans = told, q.names_nothing(_SOME_WORDS)
    else:
        bare = len(q.u.reading.words) <= _FEW_WORDS and not (q.is_narrowed or q.base.kinds or q.base.dates)
        two, leans = signers, last.intent in SIGNED_BY_SOMEBODY and bare
    if len(two) < 2 or not leans:
        return None
    return replace(q.base, intent="signed-documents", detail="", organisations=two, topics=(), certainty=_SURELY)


def _names_the_law_alone(name: str) -> bool:
    """Tell whether a topic's name is that of the AI Act, and of nothing that happened to it."""
    words = tokens(name)
    return len(words) - len(name_of_our_law(words, "en")) <= _AN_ARTICLE


def _asks_what_is_said(q: Inquiry) -> bool:
    """Tell whether it is asked at the beginning, and in few words, what somebody says or thinks."""
    u = q.u
    openly = u.asks_openly and u.deeds <= _UTTERED | {"about"} and not u.asked & (QUESTIONS - {"who"})
    return q.context.last is None and openly and q.intent.name == "stance" and len(u.reading.words) <= _MORE_WORDS


def _matter_of(q: Inquiry, named: frozenset[str], speaking: frozenset[str]) -> str:
    """Return the topic of whose names are all stems that name something beside those who speak; empty if there is none, or if several are.

    "What do authors say about training?" may be of its summary, of its template and of much else.
    """
    u = q.u
    if not named or names_a_law(u.reading.asking.words, u.reading.language) or u.mass_in_topics(named) < _SOME_WORDS:
        return ""
    found = [one.id for one in u.topics_without(speaking)[:_LOOKED_AT] if named <= u.names_of_topic(one.id)]
    return found[0] if found and all(one in q.catalogue.topic_families[found[0]] for one in found[1:]) else ""


def _says_more_than(u: Understanding, covered: frozenset[str]) -> bool:
    """Tell whether a question says more than the words of a topic, or has a name written with a capital: "what does Sanoma say of it?"."""
    first = u.reading.words[0].start
    beside = (word for word in u.reading.free_words if stem(word.key) not in covered and len(word.key) > _SMALL_WORD)
    named = u.reading.language != "de" and any(word.text[:1].isupper() and word.start > first for word in beside)
    return named or u.left_over(covered) >= _LEFT
