"""Questions that name nothing themselves and ask of what was spoken of last: "what does it say?", "tell me more", "what happened next?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.answers.named_deeds import SAYING, STEPS_TAKEN, deeds_of_title, stems_of_title
from bot.answers.planning.documents import is_of
from bot.answers.planning.evidence import (
    CLEAR_DATE,
    MIN_EVIDENCE,
    PAIRS_IN_TIME,
    RANGES,
    SETS,
    begins_to_apply,
    detailed,
    has_spoken,
    is_clear,
    is_evident,
    leader,
    statement_told,
    with_topics,
)
from bot.answers.planning.fits import TAKING_SIDES
from bot.answers.planning.inquiry import ABOUT_ONE_LIST, OF_ONE_LIST, OF_SIGNERS, OF_THE_REGISTER, SIGNED_BY_SOMEBODY, Decision, Inquiry
from bot.answers.planning.lawmaking import Lawmaking, names_the_omnibus
from bot.answers.planning.strangers import position_of_a_stranger
from bot.answers.plans import LEANS, OF_A_COMPANY, OF_A_STATEMENT, ORIGINAL, SAID_WHERE, TOLD_DAY, Plan, Refusal
from bot.answers.question_words import QUESTIONS, ask_for_disputes, asks_for_more, is_about_it, is_of_holders, speaks_of_holders
from bot.answers.references import Reference
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import month_number
from knowledge.facts import CREATORS, is_spoken_of
from knowledge.folding import tokens
from knowledge.joining_words import begins_with_an_and, is_an_and
from knowledge.models import Event
from knowledge.other_laws import are_about_ai

_FEW = 8  # words of a question that may ask of what was spoken of
_BARE = 5  # words of one that asks for more and says nothing of what
_LONG_NAME = 16  # words of one that names a milestone at length
_TITLED = 0.5  # share of its name
_MOST = 12  # words of one that asks what was demanded on an article, or that corrects the last one
_OF_THE_BOT = 0.5  # probability from which the bot itself is asked about
_PERHAPS = 0.1  # probability that sources are asked for
_SOME, _NAMED = 1.0, 1.5  # rarity of words that say something, and of those that name a matter
_FROM_THERE = frozenset({"represent"})  # deed as which "de la part de la France" is read
_A_LITTLE = 0.5  # rarity of words by which a milestone of a month that is named may be meant
_LITTLE_LESS = 2.5  # rarity of words by which one of the matter spoken of may be named less than another
_CLEARLY = 3.0  # the same of those that name one beyond doubt
_BESIDE = frozenset({"before"})  # Dutch "voor" is "for" as well
_DEMANDING = SAYING - {"say"}
_ELSE, _ELSE_LEFT = frozenset({"next", "remain"}), 1.2  # what words for "else" look like, and what may be left of a question that has one
_SAYING = frozenset({"say", "about", "require"})
_SAYING_OF_ALL = frozenset({"say", "demand", "about"})  # deeds of a question for what rights holders said
_ABOUT_A_MATTER = frozenset({"documents-about", "document-position", "stance", "provision", "definition"})  # intents of "does it mention that?"
_IN_PASSING = frozenset({"who", "or", "until"})  # as which small words of such a question may be read: Lithuanian "kas nors" is anything
_IN_SUCH_WORDS = frozenset({"send", "profile", "quote", "change", "outside"})  # deeds as which words for "is written" and for pay may be read
_BY_WHOM = frozenset({"say", "quote", "profile"})  # deeds of who said something; the last is in words for "she"
_IN_THEIR_NAME, _ALONE = frozenset({"represent", "list", "speak", "sign"}), 2  # "in su nombre"; words of "who exactly?"
_BESIDE_A_SIDE = _BY_WHOM | {"publish", "join", "adopt", "remain"}  # "who came out against it?", "qui s'y est opposé ?"
_OF_NO_OTHER = frozenset({"say", "about", "active", "list", "profile", "next", "publisher", "timeline"})  # deeds beside which more is asked for
_AGREEING = frozenset({"oppose", "warn", "sign", "demand"})  # "do they agree?" of those who speak is another question
_WHICH = frozenset({"who", "where"})  # also in words for "which" and "what"
_GOING_ON = frozenset({"timeline", "next", "latest", "publish", "source", "quote"})  # "what happened next on that file?"
_APPLYING = frozenset({"apply", "latest", "next", "begin"})
_OF_A_START = frozenset({"date", "in-force", "days-until", "days-since", "applicable"})
_OF_WORDS = OF_A_STATEMENT | {"stance", "compare"}
# Whose answers show several sources.
_SEVERAL = _OF_WORDS | SIGNED_BY_SOMEBODY | {"about-organisation", "events", "provision"}
_OF_ITS_WORDS = frozenset({"position", "said"})  # intents of what somebody said
_AT_AN_END = frozenset({"latest", "first"})
_LIKELIEST = 3  # topics of which one may be named: "the Code" is called so in several
_OF_SOMEBODY = SIGNED_BY_SOMEBODY | {"signed", "position", "about-organisation"}
_OF_ONE_BODY = SIGNED_BY_SOMEBODY | {"about-organisation"}


class Leaning:
    """Completes plans of questions that name nothing themselves."""

    def __init__(self, catalogue: Catalogue, laws: Lawmaking) -> None:
        self._catalogue = catalogue
        self._laws = laws

    def told(self, q: Inquiry) -> Decision | None:
        """What it says: "what do they say?", "was steht darin?"."""
        u, last = q.u, q.context.last
        if last is None or not u.deeds or u.deeds - _SAYING or u.asked & QUESTIONS or not u.asks_openly or not self._leans(q):
            return None
        if u.asks_for_a_reply or u.institutions or u.addressed_too:
            return None  # "and what did the government answer?" is of no letter
        if stranger := position_of_a_stranger(q):
            return stranger  # "what did Spotify think of it?" after what another said
        if numbers := [word.key for word in u.reading.words if word.key.isdigit()]:
            return self._numbered(last, numbers)
        if "say" in u.deeds and len(last.organisations) == 1 and last.intent in _OF_ONE_BODY:
            return replace(last, intent="position", detail="", reached=(), dates=(), basis=LEANS)
        return q.refused("unclear") if "say" in u.deeds and last.events else self._all_of(last)

    def _numbered(self, last: Plan, numbers: Sequence[str]) -> Plan | None:
        """Return the plan for the recital or article of another number than that spoken of: "and what does 108 say?"."""
        kinds = {slug.partition("-")[0] for slug in last.provisions}
        known = self._catalogue.provision_by_slug
        found = tuple(slug for kind in kinds for number in numbers if (slug := f"{kind}-{number}") in known)
        return Plan("provision", provisions=found, basis=LEANS) if found else None

    @staticmethod
    def demanded(q: Inquiry) -> Plan | None:
        """What the letter spoken of demands: "what do they ask for in it?", "what do they ask for under Article 53(1)(d)?"."""
        last, u = q.context.last, q.u
        one = _the_document(last) if last else None
        asked = u.deeds & _DEMANDING and not u.asked & QUESTIONS and u.asks_openly and len(u.reading.words) <= _MOST
        kind = q.catalogue.document_by_id[one].kind if one else ""
        others = u.stems_of(u.reading.countries) - u.own_words(one) if one else frozenset()  # "what did they fear from France?", of one there
        narrowed = q.base.organisations or q.base.sectors or others
        if not one or not asked or narrowed or any(named != kind for named in q.base.kinds) or q.base.dates:
            return None
        of_the_bot = u.probability("about") >= _OF_THE_BOT  # "what can I ask you?"
        bare = _demands_alone(q) and not of_the_bot and not q.base.provisions and u.topics[0].words < _SOME
        of_another = q.names_things or u.topics[0].covered <= u.own_words(one) or u.deeds - _ELSE - SAYING
        if u.topics[0].words >= _SOME and not of_another and not of_the_bot:
            return with_topics(u, Plan("document-position", documents=(one,), basis=LEANS))  # "what does it ask for on transparency?"
        return Plan("document-position", documents=(one,), basis=LEANS) if q.base.provisions or bare else None

    @staticmethod
    def on_an_article(q: Inquiry) -> Plan | None:
        """What the letter spoken of, or of the day named, says on an article: "what does the letter say about Article 53(1)(d)?"."""
        last, u = q.context.last, q.u
        dated = bool(q.base.dates and q.base.kinds)
        named = u.documents[0].id if dated and u.documents[0].when >= CLEAR_DATE else None  # "the July 2025 statement"
        one = named or (_the_document(last) if last else None)
        saying = u.deeds & (_SAYING | {"send"})  # who writes a letter sends it: "what do they write on Article 53?"
        asked = saying and u.asks_openly and not u.asked & QUESTIONS and len(u.reading.words) <= _LONG_NAME
        if not one or not asked or not u.reading.provisions or q.is_narrowed or (q.base.dates and not named) or u.reading.unknown_names:
            return None
        begun = u.reading.provisions[0].start
        before = [word for word in u.reading.words if word.start < begun]
        # French "de l’article" has its own small word between.
        about = any(is_about_it(word.key, u.reading.language) for word in (before[-2:] if before and len(before[-1].key) == 1 else before[-1:]))
        if not before or not (q.base.kinds or about):
            return None  # "what does Article 53(1)(d) say?" is of the Act
        itself = not q.base.kinds or any(is_of(named, q.catalogue.document_by_id[one].kind) for named in q.base.kinds)
        return Plan("document-position", documents=(one,), provisions=q.base.provisions, basis=LEANS) if itself else None

    @staticmethod
    def on_a_matter(q: Inquiry) -> Plan | None:
        """What the letter spoken of says on a matter: "does it say anything about remuneration?"."""
        last, u = q.context.last, q.u
        if last is None or (one := _the_document(last)) is None:
            return None
        topic = u.topics[0]
        clearly = topic.words >= _CLEARLY and "say" in u.deeds  # "what did they think of the exception for data mining?" speaks of no exemption
        told = u.deeds & _SAYING or q.intent.name in _ABOUT_A_MATTER
        deeds = (u.deeds_without(topic.covered) if clearly else u.deeds) - _SAYING - _IN_SUCH_WORDS
        otherwise = deeds or u.asked - _IN_PASSING - (_BESIDE if clearly else set()) or (u.chooses and not u.asks_openly)
        if not told or otherwise or q.names_things or u.reading.subjects or u.institutions:
            return None
        if len(u.reading.words) > (_MOST if clearly else _FEW) or u.asks_for_a_reply or u.addressed_too:
            return None
        said = Plan("document-position", documents=(one,), basis=LEANS)
        if topic.covered <= u.own_words(one):  # "what did they say about the draft?", of a letter on that
            return said if "say" in u.deeds and not last.organisations and topic.words >= _SOME else None
        return with_topics(u, said) if topic.words >= _NAMED else None

    @staticmethod
    def on_the_other_side(q: Inquiry) -> Plan | None:
        """Who took another side on what was just told: "and who supported it?" after who opposed it."""
        last, u = q.context.last, q.u
        if last is None or last.intent != "stance" or not last.topics or u.first_asked != "who" or len(u.reading.words) > _FEW:
            return None
        others = u.stems_of_what_is_named - u.names_of_topic(last.topics[0])
        said = q.names_things or (u.mass(others) >= _SOME and u.left_over(others) > _ELSE_LEFT)
        if not u.deeds & TAKING_SIDES or u.deeds - TAKING_SIDES - _BESIDE_A_SIDE or said or u.sectors_hinted:
            return None
        return replace(last, detail=detailed("stance", u)[1], organisations=(), sectors=(), countries=(), reached=(), basis=LEANS)

    @staticmethod
    def of_another_on_it(q: Inquiry) -> Plan | None:
        """What another one said on the matter of which the sides were told: "and CCIA, happy with it?"."""
        u, last = q.u, q.context.last
        one = last is not None and last.intent == "stance" and bool(last.topics) and len(q.base.organisations) == 1
        asked = u.deeds & TAKING_SIDES and not u.deeds - TAKING_SIDES - _BY_WHOM and not u.asked & QUESTIONS and len(u.reading.words) <= _FEW
        if last is None or not one or not asked or u.topics[0].words >= _SOME or u.topics[0].covered & u.stems_of_what_is_named:
            return None
        if q.base.kinds or q.base.dates or q.base.provisions or not begins_with_an_and(u.reading.words, u.reading.language):
            return None
        return Plan("position", organisations=q.base.organisations, topics=last.topics, basis=LEANS)

    @staticmethod
    def of_that_side(q: Inquiry) -> Plan | None:
        """Those of a sector or country who took it: "any Germans among them?", "which of those against are publishers?"."""
        last, u = q.context.last, q.u
        if last is None or last.intent != "stance" or not last.topics or len(u.reading.words) > _MOST or "sign" in u.done:
            return None
        sectors, countries = q.base.sectors or u.sectors_hinted, q.base.countries
        leans = (u.points_back or u.deeds & TAKING_SIDES) and u.topics[0].words < _NAMED
        if not (sectors or countries) or not leans or q.names_beyond_country_or_sector:
            return None
        side = detailed("stance", u)[1] if u.deeds & TAKING_SIDES else last.detail
        return replace(last, detail=side, organisations=(), sectors=sectors, countries=countries, reached=(), basis=LEANS)

    def on_that_step(self, q: Inquiry) -> Plan | None:
        """Who took a side on the milestone spoken of: "who welcomed that vote?"."""
        milestone, u = q.context.milestone, q.u
        if milestone is None or u.first_asked != "who" or not u.deeds & TAKING_SIDES or len(u.reading.words) > _FEW:
            return None
        others = u.mass(u.stems_of_what_is_named - u.names_of_event(milestone))
        matters = tuple(topic.id for topic in self._catalogue.topics if topic.event == milestone)
        known = any(is_spoken_of(self._catalogue, matter, lambda _: True) for matter in matters)
        if q.names_things or u.institutions or others >= _SOME or not known:
            return None
        return Plan("stance", detail=detailed("stance", u)[1], topics=matters, basis=LEANS)

    def by_rights_holders(self, q: Inquiry) -> Plan | Refusal | None:
        """What those who own rights said of the matter spoken of: "what did rights holders say about it?" is not on their consent."""
        u = q.u
        asked = u.asks_openly and u.deeds <= _SAYING_OF_ALL and not u.asked & (QUESTIONS - {"who"}) and len(u.reading.words) <= _MOST
        if q.context.last is None or not asked or q.names_things or not speaks_of_holders(u.reading.asking.keys, u.reading.language):
            return None
        if u.mass_in_topics(u.stems_of_what_is_named - u.stems_that_say(is_of_holders)) >= _SOME or q.context.document:
            return None
        for plan in reversed(q.context.plans):
            matters = plan.topics[:1] or tuple(topic.id for topic in self._catalogue.topics if topic.event in plan.events)
            if any(is_spoken_of(self._catalogue, matter, lambda _: True) for matter in matters):
                return Plan("stance", topics=matters[:1], sides=(CREATORS,), basis=LEANS)
        return q.refused("unclear")

    def by_whom(self, q: Inquiry) -> Plan | None:
        """Who said what was just told: "who said that?"; the statement is told again, which names its speaker."""
        last, u = self._of_a_company(q.context.last) or q.context.last, q.u
        told = last is not None and last.intent in _OF_WORDS and len(last.organisations) == 1
        who = u.first_asked == "who" and ("say" in u.deeds or u.deeds <= _BY_WHOM) and not u.deeds - _BY_WHOM - _IN_THEIR_NAME
        if last is None or not told or not who or len(u.reading.words) > (_FEW if u.deeds else _ALONE):
            return None
        bare = not q.names_things and u.topics[0].words < _SOME
        return replace(last, intent="position", told=q.context.told, basis=LEANS) if bare else None

    def _of_a_company(self, last: Plan | None) -> Plan | None:
        """Return the plan for what a company said of which it was told whether it signed; None if it was not, or said nothing."""
        if last is None or last.intent not in OF_A_COMPANY:
            return None
        itself = (one for one in self._catalogue.organisations if one.shown_name == last.detail)
        said = (one.id for one in itself if has_spoken(self._catalogue, one.id))
        return next((Plan("position", organisations=(one,)) for one in said), None)

    def said_there(self, q: Inquiry) -> Plan | None:
        """What whoever was just told of said then: "what did she demand there?", "and why was she against it?"."""
        last, u = self._statement(q.context.last), q.u
        if last is None or not u.deeds & _DEMANDING or u.deeds - _DEMANDING - _BY_WHOM or u.asked & QUESTIONS or not u.asks_openly:
            return None
        there = len(u.stems_of_what_is_named) <= 1 and u.left_over(frozenset()) <= _ELSE_LEFT  # "dort", "ondje"
        if not there or not q.is_short or q.names_things or u.topics[0].words >= _SOME:
            return None
        return replace(last, intent="position", detail="", reached=(), basis=LEANS)

    def on_a_topic_of_it(self, q: Inquiry) -> Plan | None:
        """What the document spoken of says on a topic that it speaks of: "and what do they say about text and data mining?"."""
        u, last = q.u, q.context.last
        document = q.context.document if last is not None and last.intent in ABOUT_ONE_LIST | _OF_ITS_WORDS | {"document-position"} else None
        asked = u.deeds & (_DEMANDING | {"say"}) and not u.asked & QUESTIONS and not u.first_asked and len(u.reading.words) <= _LONG_NAME
        if document is None or not asked or u.chooses_a_document or q.is_narrowed or q.base.dates:
            return None
        if q.base.provisions or u.reading.unknown_names or u.stems_of_bodies:
            return None
        kind = self._catalogue.document_by_id[document].kind
        if any(named != kind for named in q.base.kinds) or (q.base.kinds and is_evident(u) and u.documents[0].id != document):
            return None
        named = [topic.id for topic in u.topics[:_LIKELIEST] if topic.words >= _NAMED]
        told = tuple(topic for topic in named if is_spoken_of(self._catalogue, topic, lambda taken: taken.entry.id == document))
        return Plan("document-position", documents=(document,), topics=told[:1], basis=LEANS) if told[:1] == tuple(named[:1]) and told else None

    def why(self, q: Inquiry) -> Plan | None:
        """What whoever was just told of said, which holds the reasons: "what reason did it give?"."""
        u, milestone = q.u, q.context.milestone
        milestone = milestone if milestone and self._catalogue.event_by_id[milestone].companies else None  # others have no reasons of anybody
        last = self._statement(q.context.last) or (q.context.last if milestone else None)
        asked = bool(u.deeds & {"occasion"}) and not u.deeds - {"occasion", "list"} - _BY_WHOM and not u.asked & QUESTIONS - {"why", "who"}
        if last is None or not asked or not q.is_short or q.names_things or u.left_over(frozenset()) > _ELSE_LEFT:
            return None
        if milestone:
            return Plan("event-detail", events=(milestone,), basis=LEANS)  # "when did Meta refuse to sign?", "for what reason?"
        return replace(last, intent="position", detail="", reached=(), basis=LEANS)

    def said_at_another_time(self, q: Inquiry) -> Plan | None:
        """What the one organisation spoken of said at a time that is named: "what did they ask for in January 2026?"."""
        last, u = q.context.last, q.u
        one = last is not None and last.intent in _OF_SOMEBODY and len(last.organisations) == 1 and not last.documents[1:]
        if last is None or not one or not q.base.dates or not u.deeds & SAYING or u.deeds - _DEMANDING - _BY_WHOM:
            return None
        named = q.is_narrowed or q.base.kinds or q.base.provisions or u.reading.unknown_names or u.reading.speakers
        if named or u.asked & QUESTIONS or not u.asks_openly or len(u.reading.words) > _MOST:
            return None
        said = Plan("position", organisations=last.organisations, dates=q.base.dates, basis=LEANS)
        if u.topics[0].words < _NAMED:
            return said
        on_it = is_spoken_of(self._catalogue, u.topics[0].id, lambda taken: last.organisations[0] in taken.organisations)
        return with_topics(u, said) if on_it else None  # "and what did they say about the resolution in March 2026?"

    def _statement(self, last: Plan | None) -> Plan | None:
        """Return the plan for the statement that the last turn told of, where it was one: of words that were quoted, for whoever said them."""
        if last is None or last.intent not in OF_A_STATEMENT:
            return None
        if last.quoted:
            return statement_told(self._catalogue, last.quoted[0]) if len(last.quoted) == 1 else None
        return last if len(last.organisations) == 1 else None

    @staticmethod
    def those_behind(q: Inquiry) -> Plan | None:
        """Who signed the letter spoken of, or how many: "and who exactly was behind it?"."""
        last, u = q.context.last, q.u
        one = _the_document(last) if last else None
        if not one or not u.asks_for_makers or len(u.reading.words) > _MOST or q.names_things:
            return None
        if u.mass(u.stems_of_what_is_named - u.stems_of_makers) >= _SOME:
            return None
        counted = "count-signatories" if u.first_asked == "how-many" else "signatories"
        return Plan(counted, documents=(one,), basis=LEANS)

    def more(self, q: Inquiry) -> Decision | None:
        """All that is known of it: "tell me more"."""
        u, last = q.u, q.context.last
        if last is None or len(u.reading.words) > _BARE or u.deeds - _OF_NO_OTHER or u.asked & QUESTIONS:
            return None
        if u.doubts or u.denials or not asks_for_more(u.reading.keys, u.reading.language):
            return None  # "sure there are no more?"
        of_the_letter = q.base.kinds and _the_document(last) and not (q.is_narrowed or q.base.dates or u.reading.unknown_names)
        if q.names_things and not of_the_letter:
            return None
        return self._all_of(last) or q.refused("unclear")

    @staticmethod
    def corrected(q: Inquiry) -> Plan | None:
        """What the same one said of something else: "no, I mean the one on the December deal"."""
        last, u = q.context.last, q.u
        if last is None or not u.corrects:
            return None
        of_others = q.base.organisations and not (q.base.kinds or q.base.dates or q.base.countries or q.base.sectors)
        if of_others and last.intent in _OF_SOMEBODY and not u.asked & QUESTIONS and len(u.reading.words) <= _FEW:
            return replace(last, organisations=q.base.organisations, reached=(), basis=LEANS)  # "sorry, I meant ENPA"
        best = u.documents[0]
        of_a_day = q.base.dates and best.when >= CLEAR_DATE and is_clear(u.documents) and not q.is_narrowed and not u.asked & QUESTIONS
        day = q.catalogue.document_by_id[best.id].date or ""
        of_a_month = bool(u.lone_month) and month_number(day) == u.lone_month and is_clear(u.documents)
        of_a_day = of_a_day or (of_a_month and not q.is_narrowed and not u.asked & QUESTIONS)
        if of_a_day and _the_document(last) not in (None, best.id) and len(u.reading.words) <= _MOST:
            return replace(last, documents=(best.id,), reached=(), basis=LEANS)  # "sorry, I meant the one of 4 December 2024"
        if last.intent not in ("position", "said") or u.asked & QUESTIONS or q.is_narrowed or q.base.kinds:
            return None
        if u.topics[0].words < _SOME and not q.base.dates:
            return None
        return with_topics(u, replace(last, detail="", topics=(), dates=q.base.dates, basis=LEANS))

    def another_milestone(self, q: Inquiry) -> Plan | None:
        """The day of another one, after a milestone: "and the one that JURI ordered?", "sorry, I meant the rules for models"."""
        last, u = q.context.last, q.u
        if last is None or last.intent not in _OF_A_START or q.context.milestone is None or u.asked & QUESTIONS:
            return None
        then = self._of_its_month(u, q.context.milestone)
        best = then or self._of_the_matter_spoken_of(u, q.context.milestone)
        by_its_name = not u.asked and best.cover >= _TITLED  # "and the final version of the code of practice for general-purpose models?"
        if len(u.reading.words) > (_LONG_NAME if by_its_name else _MOST if u.corrects else _FEW):
            return None
        goes_on = u.corrects or begins_with_an_and(u.reading.words, u.reading.language)
        named = q.names_beyond_country_or_sector or u.reading.speakers
        named_best = best.words >= MIN_EVIDENCE and best.words > u.documents[0].words
        clear = (then is not None or named_best) and best.id not in last.events
        meant = u.corrects or not (u.deeds & {"say", "about"} or q.intent.name == "followup")  # "no, I was talking about the trilogues"
        if not goes_on or named or not clear or not meant:
            return None
        return replace(last, detail="", events=(best.id,), documents=(), provisions=(), basis=LEANS)

    def published_for_it(self, q: Inquiry) -> Plan | None:
        """The day on which that came out which a provision asks for: "when did it come out?" after who needs the template."""
        u, last = q.u, q.context.last
        asked = u.first_asked == "when" and u.deeds == {"publish"} and q.is_short and q.names_nothing(_SOME)
        if last is None or not asked or len(last.provisions) != 1 or last.events:
            return None
        article = self._catalogue.provision_by_slug[last.provisions[0]].provision.partition(" ")[2]
        out = [
            event.id for event in self._catalogue.events
            if event.articles == (article,) and "apply" not in deeds_of_title(self._catalogue, event.id)
        ]  # fmt: skip
        return Plan("date", events=(out[0],), basis=LEANS) if len(out) == 1 else None

    def of_its_sort(self, q: Inquiry) -> Plan | None:
        """The day of another one called alike, told by whose it is: "and the one for Parliament, from when is that?" after a study."""
        u, spoken = q.u, q.context.milestone
        goes_on = begins_with_an_and(u.reading.words, u.reading.language)
        if spoken is None or not goes_on or q.intent.name != "date" or q.names_things or not u.institutions or len(u.reading.words) > _MOST:
            return None
        if u.deeds & (STEPS_TAKEN - {"publish"}):
            return None  # "and when did the Council adopt it?" is of a law
        best, said = u.undated_events[0], u.stems_of_what_is_named
        own = stems_of_title(self._catalogue, spoken)
        if u.mass(own & stems_of_title(self._catalogue, best.id)) >= _NAMED or best.words >= MIN_EVIDENCE:
            return None
        named = (event.id for event in u.undated_events if event.id != spoken and said & u.names_of_event(event.id))
        alike = leader(((u.mass(own & stems_of_title(self._catalogue, event)), event) for event in named), least=_NAMED, lead=_SOME)
        return replace(q.base, detail="", events=(alike,), documents=(), basis=LEANS) if alike else None

    def of_that_matter_too(self, q: Inquiry) -> Plan | None:
        """The day of a step of the matter spoken of, where one of another is named better: "and the negotiators' deal, which day was that?"."""
        u, last = q.u, q.context.last
        if last is None or last.intent not in _OF_A_START or q.intent.name != "date" or q.context.milestone is None or q.names_things:
            return None
        goes_on = begins_with_an_and(u.reading.words, u.reading.language)
        best, matter = u.undated_events[0], u.matter_of_event(q.context.milestone)
        another = u.matter_of_event(best.id)
        of_it = [event for event in u.undated_events if event.id not in last.events and u.matter_of_event(event.id) == matter]
        of_laws = self._laws.of(q.context.milestone) and self._laws.of(best.id)  # the Act's deal and that on the omnibus
        if not goes_on or not matter or another == matter or u.names_matter(another) or len(u.reading.words) > _FEW or not of_it:
            return None
        if not of_laws:
            return None
        names_the_act = are_about_ai(tokens(u.reading.text)) or u.speaks_of_the_law
        said = u.mass(of_it[0].covered & u.stems_of_what_is_named) >= _SOME  # "and when was it published in the end?" names none
        alike = said and best.words - of_it[0].words <= _LITTLE_LESS and not names_the_act and not u.asks_for_the_original
        return replace(q.base, detail="", events=(of_it[0].id,), documents=(), basis=LEANS) if alike else None

    def _of_its_month(self, u: Understanding, spoken_of: str) -> Reference | None:
        """Return the milestone of a lone month in the matter spoken of that is called most like that; None where none is of it."""
        matter, month = u.matter_of_event(spoken_of), u.lone_month
        then = [
            event for event in u.undated_events
            if month and u.matter_of_event(event.id) == matter
            and (event.words >= _A_LITTLE or u.deeds & deeds_of_title(self._catalogue, event.id) & STEPS_TAKEN)
            and month_number(self._catalogue.event_by_id[event.id].date) == month
        ]  # fmt: skip
        own = u.names_of_event(spoken_of)
        return max(then, key=lambda event: u.mass(own & u.names_of_event(event.id)), default=None)

    @staticmethod
    def _of_the_matter_spoken_of(u: Understanding, spoken_of: str) -> Reference:
        """Return the milestone named best; where no matter is named, one of the same: the Act's deal, not the omnibus's."""
        best = u.undated_events[0]
        matter, named = u.matter_of_event(spoken_of), u.matter_of_event(best.id)
        if matter == named or u.names_matter(named):
            return best
        alike = (event for event in u.undated_events if u.matter_of_event(event.id) == matter and event.words >= best.words - _SOME)
        return next(alike, best)

    def on_another_matter(self, q: Inquiry) -> Plan | None:
        """What the one spoken of last said of what is named: "and how did they receive the political agreement?"."""
        last, u = self._statement(q.context.last), q.u
        beside = bool(u.asked & {"after", "before"}) and not (q.is_narrowed or q.base.kinds or q.base.provisions)  # "and after the deal?"
        if last is None or u.asked & QUESTIONS or not (u.asks_openly or q.intent.name == "followup" or beside):
            return None
        goes_on = begins_with_an_and(u.reading.words, u.reading.language) or bool(u.deeds & _DEMANDING) or q.intent.name == "position"
        if (q.names_things and not beside) or not goes_on or len(u.reading.words) > _FEW or position_of_a_stranger(q):
            return None
        enough = _SOME if u.deeds & _DEMANDING else _NAMED
        named = [topic.id for topic in u.topics[:_LIKELIEST] if topic.words >= enough]
        said = any(is_spoken_of(self._catalogue, topic, lambda taken: last.organisations[0] in taken.organisations) for topic in named)
        return with_topics(u, replace(last, intent="position", detail="", topics=(), dates=(), basis=LEANS)) if said else None

    @staticmethod
    def in_another_month(q: Inquiry) -> Plan | None:
        """What the one spoken of last said in a month that is named: "and how did it see the agreement in December?"."""
        last, u = q.context.last, q.u
        if last is None or last.intent != "position" or len(last.dates) != 1 or not u.lone_month or not u.asks_openly or u.asked & QUESTIONS:
            return None
        if q.names_things or u.deeds & {"sign", "apply", "publish"} or len(u.reading.words) > _MOST:
            return None
        month = f"{last.dates[0][: len('2023')]}-{u.lone_month:02}"
        return replace(last, detail="", topics=(), dates=(month,), basis=LEANS)

    def sources(self, q: Inquiry) -> Plan | None:
        """Where that is written: "what's the source?"; the sources of several things stand beside the answer, which is given again."""
        last = q.context.last
        if last is None:
            return None
        bare = q.names_nothing(_SOME) or (not q.names_things and q.u.left_over(frozenset()) <= _ELSE_LEFT)
        few = len(q.u.reading.words) <= _BARE and not q.u.asked & QUESTIONS
        likely = len(q.u.reading.words) == 1 or (few and q.u.probability("sources") > _PERHAPS)
        alone = {"source"} <= q.u.deeds <= {"source", "register"} and likely  # "source?", "do you have a link?"
        # The Slavic words for "is written" and "was sent as a letter" are the same.
        of_writing = {"source", "say", "send"} if q.intent.name == "sources" else {"source", "say"}
        where = (alone or (q.u.first_asked == "where" and q.u.deeds <= of_writing)) and bare
        where = where and bool(_the_document(last) or last.provisions or last.intent in _OF_ITS_WORDS)
        if not (where or q.intent.name == "sources") or len(q.u.reading.words) > _FEW or q.names_things:
            return None
        if one := _the_document(last):  # "where can I read it?"
            alone = where or (q.u.deeds == {"source"} and q.names_nothing(_SOME))
            return Plan("sources", documents=(one,), basis=LEANS) if alone else None
        if len(last.events) == 1 or len(last.provisions) == 1:
            return Plan("sources", events=last.events, provisions=last.provisions, basis=LEANS)
        if (said := self._statement(last)) and said.intent in _OF_ITS_WORDS:  # "link?" after what somebody said
            return replace(said, intent=SAID_WHERE, detail="", documents=(), reached=(), told=q.context.told, basis=LEANS)
        return replace(last, basis=LEANS) if last.intent in _SEVERAL else None

    @staticmethod
    def disputed(q: Inquiry) -> Plan | None:
        """Whether sources agree on it: "is that date disputed?"; the answer is given again, which says what they disagree on."""
        u, last = q.u, q.context.last
        if last is None or len(u.reading.words) > _FEW or u.asked & (QUESTIONS - {"when"}) or u.deeds & _AGREEING:
            return None
        if not (last.events or last.provisions or _the_document(last)) or not q.names_nothing(_SOME):
            return None
        asked = ask_for_disputes(u.reading.keys, u.reading.language)
        return replace(last, basis=LEANS) if asked else None

    def beside_in_short(self, q: Inquiry) -> Decision | None:
        """The milestone after or before it, where the whole turn asks for that: "and after that?", "what came before it?"."""
        last = q.context.last
        if last is None:
            return None
        turn = q.u.short_turn
        previous = turn == "previous" and (last.intent in _AT_AN_END or bool(last.events))  # of two letters the earlier
        return self._beside(q, forth=turn == "onward") if turn in ("onward", "backward") or previous else None

    def before_or_after_that_end(self, q: Inquiry) -> Decision | None:
        """The one before the latest that somebody signed: "and the one before?"; the date after the next one."""
        beside, last = q.u.asked & {"before", "after"}, q.context.last
        if last and last.intent == "next" and (q.u.neighbour == "later" or "after" in beside) and q.is_short and q.names_nothing(_SOME):
            return self._beside(q, forth=True)  # "and the one after that?" of the dates to come
        asked = last is not None and last.intent in _AT_AN_END and len(beside) == 1 and q.is_short and q.names_nothing(_SOME)
        return self._beside(q, forth="after" in beside) if asked and not q.u.asked & QUESTIONS else None

    def beside(self, q: Inquiry) -> Decision | None:
        """The milestone after or before it: "what happened next?", "what came before that?"; beside what has no one day, nothing is."""
        u, last = q.u, q.context.last
        if last is None or not self._leans(q) or u.asked & QUESTIONS - _WHICH or u.deeds - _GOING_ON:
            return None
        # "What comes next?" is of today, "and what came next?" of what was told.
        goes_on = is_an_and(u.reading.words[0], u.reading.language)
        if not (u.asks_openly or (goes_on and "next" in u.deeds)) or (u.asked & _WHICH and not goes_on):
            return None
        after = "after" in u.asked and q.intent.name != "events"
        forth = ("timeline" in u.deeds and ("next" in u.deeds or after)) or (goes_on and "next" in u.deeds)
        back = "before" in u.asked and "next" not in u.deeds
        return None if forth == back else self._beside(q, forth=forth)

    def _beside(self, q: Inquiry, *, forth: bool) -> Decision | None:
        """Return the plan for the milestone after or before what was spoken of; None where there is none."""
        last = q.context.last
        if last is not None and last.intent in _AT_AN_END and last.organisations and (told := q.context.document):
            # "And before that?" of the latest document that somebody signed is the one signed before it.
            when, end = ("after", "first") if forth else ("before", "latest")
            day = self._catalogue.document_by_id[told].date
            return replace(last, intent=end, detail=when, dates=(day,), documents=(), basis=LEANS) if day else q.refused("unclear")
        if last is None or not (day := self._day(last)):
            return q.refused("unclear")
        # "And what comes after that?": of the next one of all, the next of all.
        alike = self._catalogue.events if last.intent == "next" else self._of_one_matter(q.u, q.context.milestone)
        events = sorted(alike, key=lambda event: event.date)
        beside = [event for event in events if (event.date[: len(day)] > day if forth else event.date[: len(day)] < day)]
        if not beside:
            return None
        return replace(q.base, intent="event-detail", detail="", events=(beside[0 if forth else -1].id,), documents=(), basis=LEANS)

    def _of_one_matter(self, u: Understanding, milestone: str | None) -> Sequence[Event]:
        """Return the milestones of the matter of the one spoken of, such as the omnibus; all where it belongs to none."""
        matter = u.matter_of_event(milestone) if milestone else ""
        return [event for event in self._catalogue.events if u.matter_of_event(event.id) == matter] if matter else self._catalogue.events

    def planned(self, q: Inquiry) -> Plan | None:
        """The day that was planned for the milestone spoken of: "and when should that have been originally?"."""
        u, spoken = q.u, q.context.milestone
        bare = len(u.reading.words) <= _FEW and not q.names_things and u.mass(u.stems_of_what_is_named - u.stems_of_passing) < _NAMED
        if spoken is None or not u.asks_for_the_original or not bare:
            return None
        moved = self._catalogue.event_by_id[spoken].moved_from
        return replace(q.base, intent="date", detail=ORIGINAL, events=(spoken,), documents=(), basis=LEANS) if moved else None

    def day_of_that_matter(self, q: Inquiry) -> Plan | None:
        """The day of the milestone on which somebody was said to have spoken: "and what day was that agreement reached?"."""
        u, last = q.u, q.context.last
        if last is None or last.intent not in _OF_ITS_WORDS or q.intent.name != "date" or "when" not in u.asked or q.names_things:
            return None
        if u.deeds & SAYING or len(u.reading.words) > _FEW:
            return None
        matters = {topic.event for topic in self._catalogue.topics if topic.id in last.topics}
        # Of an agreement that is spoken of no other law's is meant, unless it is named.
        another = self._laws.of_the_omnibus - matters if not names_the_omnibus(u) else frozenset[str]()
        likeliest = [one for one in u.undated_events if one.id not in another][:_LIKELIEST]
        least = max(_SOME, *(one.words for one in likeliest))
        found = next((one.id for one in likeliest if one.id in matters and one.words >= least), None)
        if found is None and "adopt" in u.deeds and q.names_nothing(_SOME):  # "what day was that reached?" is of no statement
            found = next((topic.event for topic in map(self._catalogue.topic_by_id.get, last.topics) if topic and topic.event), None)
        return replace(q.base, events=(found,), documents=(), basis=LEANS) if found else None

    def applied(self, q: Inquiry) -> Decision | None:
        """Since when it applies: of a step of a law, that law; nothing else but laws applies."""
        u, last = q.u, q.context.last
        asked = "apply" in u.deeds and u.deeds <= (_APPLYING | {"duration"} if "when" in u.asked else _APPLYING)  # "since which day?"
        if asked and last and last.provisions and u.asked & {"since", "when"} and self._leans(q):
            spoken_of = q.base.provisions or last.provisions  # "since when does point (d) apply?"
            return replace(q.base, intent="date", detail="start", provisions=spoken_of, basis=LEANS)  # "applicable since?"
        if not asked or q.intent.name not in _OF_A_START or len(u.reading.words) > _FEW:
            return None
        if not q.names_nothing(_SOME) or are_about_ai(u.typed):
            return None
        begun = next((start for event in self._events_of(last) if (start := self._begins_to_apply(u, event))), None) if last else None
        if last is None or not (last.provisions or begun):
            return None if u.speaks_of_the_law else q.refused("unclear")
        if begun and u.asked & {"since", "when"} and u.matter_of_event(begun):
            return replace(q.base, intent="date", detail="start", events=(begun,), basis=LEANS)  # the omnibus, after it was published
        return None

    def _events_of(self, last: Plan) -> tuple[str, ...]:
        """Return the milestones spoken of, or the only one of the day of which all was told."""
        one_day = last.dates[0] if last.intent in RANGES and len(last.dates) == 1 and last.detail == "in" else ""
        then = tuple(event.id for event in self._catalogue.events if one_day and event.date == one_day)
        return last.events or (then if len(then) == 1 else ())

    def _begins_to_apply(self, u: Understanding, event: str) -> str | None:
        """Return the milestone at which something begins to apply: the one named, or the first one of its matter; None if there is none."""
        matter = u.matter_of_event(event)
        alike = [other for other in self._catalogue.events if matter and u.matter_of_event(other.id) == matter]
        itself = [self._catalogue.event_by_id[event]]
        started = (other for other in [*itself, *sorted(alike, key=lambda other: other.date)] if begins_to_apply(self._catalogue, other))
        return next((other.id for other in started), None) or self._in_force(event)

    def _in_force(self, event: str) -> str | None:
        """Return the entry into force of the law that a milestone is a step of; None if it is no step of one."""
        steps = self._laws.of(event)
        return next((e.id for e in self._catalogue.events if e.id in steps and deeds_of_title(self._catalogue, e.id) == {"apply"}), None)

    def nobody_listed(self, q: Inquiry) -> Decision | None:
        """Those of a kind among "them", where nobody was listed: of the list of which a name was asked, of as many as signed, or of none."""
        u, last = q.u, q.context.last
        if last is None or not u.points_back or q.base.intent not in OF_THE_REGISTER or q.base.organisations or q.base.dates:
            return None
        sectors = q.base.sectors or (() if q.base.countries else u.sectors_hinted)
        one = last.documents[:1] if last.intent in ("signed", "document-position") and len(last.documents) == 1 else ()
        if one and (last.intent == "signed" or self._has_as_many(u, one[0])):
            intent = "count-signatories" if q.base.intent.startswith("count-") else "signatories"
            return replace(q.base, intent=intent, detail="", documents=one, sectors=sectors, countries=q.base.countries, basis=LEANS)
        return None if last.intent in OF_ONE_LIST | OF_SIGNERS | OF_THE_REGISTER | SETS else q.refused("unclear")

    def _has_as_many(self, u: Understanding, document: str) -> bool:
        """Tell whether as many as are spoken of are known to have signed: "which of the two is American?"."""
        return u.counts_back and len(self._catalogue.document_by_id[document].signatory_ids) > 1

    @staticmethod
    def number_of_nothing(q: Inquiry) -> Decision | None:
        """"How many are there?", after what cannot be counted: nobody asks for all organisations of the register in such words."""
        u, last = q.u, q.context.last
        if last is None or q.base.intent != "count-register" or len(u.reading.words) > _BARE or not q.names_nothing(_SOME):
            return None
        organisations = u.speaks_of_bodies or u.deeds or u.asks_for_all
        return None if organisations or last.intent in OF_THE_REGISTER else q.refused("unclear")

    @staticmethod
    def _leans(q: Inquiry) -> bool:
        """Tell whether a short question names nothing that is known, nor anything that is not: "and tiktok, what do they say?"."""
        strange = any(word.key not in q.u.words_of_asking for word in q.u.reading.unheard)
        return q.context.last is not None and len(q.u.reading.words) <= _FEW and q.names_nothing(_SOME) and not strange

    @staticmethod
    def _all_of(last: Plan | None) -> Plan | None:
        """Return the plan for all that is known of the one thing spoken of; None if it was none, or several."""
        if last is None:
            return None
        if one := _the_document(last):
            return Plan("document-position", documents=(one,), basis=LEANS)
        if len(last.events) == 1:
            return Plan("event-detail", events=last.events, basis=LEANS)
        if last.provisions:
            return Plan("provision", provisions=last.provisions, basis=LEANS)
        if last.intent in _OF_WORDS and last.organisations:
            return replace(last, basis=LEANS)
        if last.intent in _OF_ONE_BODY and len(last.organisations) == 1:
            return Plan("about-organisation", organisations=last.organisations, basis=LEANS)
        return None

    def _day(self, last: Plan) -> str:
        """Return the day of the milestone or document spoken of, or the time of which all was listed; empty if it was none, or of no date."""
        if len(last.events) == 1:
            return last.dates[0] if last.intent == TOLD_DAY else self._catalogue.event_by_id[last.events[0]].date
        if one := _the_document(last):
            return self._catalogue.document_by_id[one].date or ""
        return last.dates[0] if last.intent in RANGES and len(last.dates) == 1 else ""


def _demands_alone(q: Inquiry) -> bool:
    """Tell whether a question has words for what is demanded and hardly any others: "what did they fear on the part of France?"."""
    u = q.u
    of_a_country = bool(q.base.countries)
    deeds = u.deeds - _ELSE - (_FROM_THERE if of_a_country else frozenset())
    named = u.reading.unknown_names or u.reading.speakers
    return deeds <= _DEMANDING and (q.is_short or of_a_country) and u.left_over(frozenset()) <= _ELSE_LEFT and not named


def _the_document(last: Plan) -> str | None:
    """Return the one document that was spoken of, or listed alone; None if there was none, or were several."""
    alone = last.documents or (last.reached if last.intent not in PAIRS_IN_TIME else ())
    return alone[0] if len(alone) == 1 else None
