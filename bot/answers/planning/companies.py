"""Companies that signed or did not: they are no organisations of the register, but a milestone tells of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.answers.named_deeds import deeds_called
from bot.answers.planning.evidence import MIN_EVIDENCE, has_spoken, with_topics
from bot.answers.planning.inquiry import SIGNING, Inquiry
from bot.answers.planning.lawmaking import stems_beside_the_act
from bot.answers.plans import BY_WORDS, COMPANY, COMPANY_IN_FULL, COMPANY_REFUSED, LEANS, OF_A_COMPANY, Plan, Refusal
from bot.answers.question_words import QUESTIONS, asks, speaks_of_firms
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.dates import span
from knowledge.folding import fold, key_of, stem
from knowledge.institutions import institutions_in
from knowledge.models import Company, Event

_MAY_BE_SIGNING = ("event-detail", "stance", "signed-documents", "documents-about")  # as which "which firms signed the Code" may be read
_MAY_ASK_A_COMPANY = frozenset({*SIGNING, *_MAY_BE_SIGNING, "in-force", "order", "unanswerable"})  # the same of "did OpenAI sign it?"
_TALKING = frozenset({"say", "compare", "warn", "demand"})
_OF_SOMEBODY = frozenset({"who", "how-many"})
_BARE_NAME = 3  # words: "xai?", "e a xAI?"
_SMALL = 3  # letters of a small word
_LIKELIEST, _SOME = 6, 1.0  # milestones that are looked at, and rarity of words that say something
_LEFT = 0.8  # of a question for the list of those that signed beside their names: "of the code on marking" is another
_SEVERAL = 2  # companies of which a milestone tells that they signed
_FEW = 8  # words of a question for one company on a list
_NOT_MANY = 12  # words of a question for those that signed
_OF_TIME = frozenset({"when", "before", "after", "how-many", "why"})
_AT_ALL = frozenset({"sign", "join", "list"})
_ON_A_LIST = frozenset({"sign", "join", "list", "publish", "complete"})
_LIKELY = 0.97  # certainty that whoever is named and nothing else is who is asked for
_CODE, _COPYRIGHT_CHAPTER = "code-of-practice", "code-copyright-chapter"  # topics
_OF_THE_CODE = "code-"  # with which the topics about it begin
_IN_THE_END = frozenset({"sign", "end", "list", "latest"})  # deeds of a question that asks for no more than a signature
_COMPOUND = 12  # letters from which a word for a chapter says of which one it is: "Urheberrechtskapitel"


class Companies:
    """Completes plans about companies whose signature a milestone tells of."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def those_who_did(self, q: Inquiry) -> Plan | None:
        """As in "so which companies did?" after one that signed, or would not: the milestone that lists those that signed."""
        u, last = q.u, q.context.last
        milestone = q.context.milestone
        tells_of_companies = milestone is not None and bool(self._catalogue.event_by_id[milestone].companies)
        of_one = last is not None and (last.intent in OF_A_COMPANY or tells_of_companies)
        which = u.first_asked == "who" or u.chooses
        if not of_one or not which or "not" in u.asked or "refuse" in _refusing(q) or len(u.reading.words) > _FEW or u.asked & _OF_TIME:
            return None
        named = q.base.organisations or q.base.countries or q.base.kinds or q.base.dates or q.base.provisions
        if named or u.deeds - _AT_ALL or not speaks_of_firms(u.reading.asking.keys, u.reading.language):
            return None
        told = self._list_of_those_that_signed(u, u.stems_of_what_is_named)
        return replace(_signing(told, q.base), certainty=_LIKELY, basis=LEANS) if told else None

    def another(self, q: Inquiry) -> Plan | Refusal | None:
        """Return the same of another company: "and Meta?" after Google; of one that no milestone names nothing is known."""
        last = q.context.last
        if last is None or last.intent not in OF_A_COMPANY:
            return self._on_the_list_spoken_of(q) or self._beside_another(q)
        if q.intent.name == "followup" or len(q.u.reading.words) <= _BARE_NAME:
            for event, company in self._named(q):
                return _asked_of(company, event, q)
        told = q.context.milestone  # "and any Chinese ones?", of whom a milestone tells in its own words
        words = frozenset(map(stem, key_of(self._catalogue.event_by_id[told].detail))) if told else frozenset[str]()
        own = q.u.stems_of_what_is_named & words
        if told and q.intent.name == "followup" and not q.base.organisations and q.u.mass(own) >= _SOME:
            return Plan("event-detail", events=(told,), basis=LEANS)
        return q.refused("not-in-corpus") if q.intent.name == "followup" else None

    def _on_the_list_spoken_of(self, q: Inquiry) -> Plan | None:
        """Return the plan for whether a company is on the list of a milestone spoken of: "was Mistral on it?"."""
        milestone = q.context.milestone
        if milestone is None or len(q.u.reading.words) > _FEW or not q.asks_whether or q.u.deeds - _ON_A_LIST:
            return None
        # "And Meta?", which refused to, is told by another milestone of the same matter.
        listed = self._catalogue.event_by_id[milestone]
        alike = (event_and_company for event_and_company in self._named(q) if listed.companies or event_and_company[0].id == milestone)
        return next((_asked_of(company, event, q) for event, company in alike), None)

    def _beside_another(self, q: Inquiry) -> Plan | None:
        """Return whether a company signed of which no statement is known, where it is named after what another said: "and xAI?"."""
        last = q.context.last
        if last is None or last.intent != "position" or q.intent.name != "followup" or len(q.u.reading.words) > _BARE_NAME:
            return None
        return next((_asked_of(company, event, q) for event, company in self._named(q)), None) if not q.base.organisations else None

    def in_the_end(self, q: Inquiry) -> Plan | Refusal | None:
        """Return whether a company signed the Code after what was said of it: "et Anthropic, ils ont signé ?", "did they sign in the end?"."""
        u, last = q.u, q.context.last
        asked = "sign" in u.deeds and not u.deeds - _IN_THE_END and not u.asked & QUESTIONS and len(u.reading.words) <= _FEW
        if last is None or last.intent != "position" or not asked or u.asks_openly or q.base.kinds or q.base.dates or q.names_only_unknown:
            return None
        if not q.base.organisations and q.names_nothing(_SOME):
            q = replace(q, base=replace(q.base, organisations=last.organisations))
        elif not any(topic.startswith(_OF_THE_CODE) for topic in last.topics):
            return None
        return next((_asked_of(company, event, q) for event, company in self._named(q)), None)

    def on_a_list(self, q: Inquiry) -> Plan | None:
        """Return whether a company is on the list of those that signed, after what another said: "was Aleph Alpha on the first list too?"."""
        u, last = q.u, q.context.last
        asked = "list" in u.deeds and not u.deeds - _ON_A_LIST - {"first"} and not (u.asked & QUESTIONS or u.chooses)
        if last is None or not asked or q.base.kinds or q.base.dates or len(u.reading.words) > _FEW:
            return None
        return next((_asked_of(company, event, q) for event, company in self._named(q) if company.did == "signed"), None)

    def counted(self, q: Inquiry) -> Plan | None:
        """Return what a milestone tells of those that signed, where after it their number is asked for: "how many in total?"."""
        u, milestone = q.u, q.context.milestone
        if milestone is None or u.first_asked != "how-many" or not q.is_short or u.deeds - _ON_A_LIST or "duration" in u.deeds:
            return None
        event = self._catalogue.event_by_id[milestone]
        told = key_of(event.detail)  # "how many Chinese providers?": that none was on the list
        others = {said for said in u.stems_of_what_is_named - u.stems_of_bodies if not any(word.startswith(said) for word in told)}
        named = q.names_things and not q.base.countries
        if len(event.companies) < _SEVERAL or named or not (u.asks_for_all or u.mass(frozenset(others)) < _SOME):
            return None
        return Plan("event-detail", events=(milestone,), basis=LEANS)

    def who_refused(self, q: Inquiry) -> Plan | None:
        """Return the milestone that tells who would not sign: "which company refused to sign the Code?"."""
        u = q.u
        who = u.first_asked == "who" or (u.chooses and not u.asked & QUESTIONS)  # "quelle entreprise a refusé …?"
        milestone = q.context.milestone
        leans = milestone is not None and bool(self._catalogue.event_by_id[milestone].companies) and q.is_short  # "and who refused?"
        if not who or not ("sign" in u.deeds or leans) or "refuse" not in _refusing(q) or q.is_narrowed or q.base.kinds:
            return None
        if q.context.document and q.names_nothing(_SOME):
            return None  # "who refused to sign?" after a letter is of that
        refused = [event for event in self._catalogue.events if any(company.did == "refused" for company in event.companies)]
        if len(refused) != 1 or any(day != refused[0].date[: len(day)] for day in q.base.dates) or u.documents[0].words >= MIN_EVIDENCE:
            return None
        return replace(q.base, intent="event-detail", detail="", events=(refused[0].id,), dates=(), basis=BY_WORDS)

    def signed(self, q: Inquiry) -> Plan | Refusal | None:
        """Return the plan for whether a company signed the Code of Practice, where a milestone tells that of it: "did xAI sign it?".

        When one signed that refused to, nothing tells.
        """
        u, base = q.u, q.base
        if part := self._signed_in_part(q):
            return part
        if u.first_asked == "when" and "sign" in u.deeds and not _refusing(q) and not u.deeds & _TALKING:
            refused = self._refused_by_those_named(q)
            return replace(q.refused("not-in-corpus"), near=(refused.id,)) if refused else None
        may = q.intent.name in _MAY_ASK_A_COMPANY or u.deeds >= {"sign", "list"}
        may = may or (q.intent.name == "position" and q.asks_whether and "refuse" in _refusing(q))
        if not may or not u.deeds & {"sign", "join"} or u.asked & QUESTIONS or u.deeds & (_TALKING | {"fine"}):
            return None
        if u.asks_what_was_signed or u.reading.speakers or ("sign" not in u.deeds and u.asks_openly):
            return None  # "what condition did OpenAI attach to signing?"
        if base.kinds or len(base.organisations) > 1:
            return None
        for event, company in self._named(q):
            if not all(_holds(text, event.date) for text in base.dates):
                continue  # "is OpenAI on the list of 1 August 2025?", "did Meta sign it in July 2025?"
            own = u.names_of_event(event.id) & frozenset(u.reading.stems) - set(map(stem, key_of(company.name)))
            if u.mass(own) >= _SOME:
                return _asked_of(company, event, q)
        return None

    def at_all(self, q: Inquiry) -> Plan | None:
        """Return whether a company signed, or which did, of the Code or of nothing said: "Mistral a signé ?", "which AI firms signed it?"."""
        u = q.u
        asked = q.context.last is None and u.deeds & {"sign", "join"} and not u.deeds - _AT_ALL and len(u.reading.words) <= _NOT_MANY
        if not asked or q.base.kinds or q.base.dates or q.base.countries or q.base.provisions or u.counted or u.asked & {"when", "why"}:
            return None
        if "not" in u.asked:
            return self._at_all_refused(q)
        for event, company in self._named(q) if q.asks_whether else ():
            own = frozenset(map(stem, key_of(company.name))) | u.stems_of(u.reading.organisations)
            return _asked_of(company, event, q) if u.left_over(own) < _SOME else None
        if q.asks_whether or not speaks_of_firms(u.reading.asking.keys, u.reading.language) or q.base.organisations:
            return None
        told = self._list_of_those_that_signed(u, stems_beside_the_act(u))
        return replace(_signing(told, q.base), certainty=_LIKELY, basis=BY_WORDS) if told else None

    def _list_of_those_that_signed(self, u: Understanding, named: frozenset[str]) -> str | None:
        """Return the milestone that tells of several companies that they signed; None where more is `named`, by its stems, than that."""
        listed = (event for event in self._catalogue.events if sum(company.did == "signed" for company in event.companies) >= _SEVERAL)
        told = next((event.id for event in listed), None)
        others = named - u.stems_that_say(speaks_of_firms) - u.names_of_event(told) if told else named
        return told if u.mass(others) < _SOME else None

    def _at_all_refused(self, q: Inquiry) -> Plan | None:
        """Return the milestone that tells which company would not sign: "which AI companies did not sign?"."""
        firms = speaks_of_firms(q.u.reading.asking.keys, q.u.reading.language) and q.u.first_asked == "who" and not q.base.organisations
        refused = [event.id for event in self._catalogue.events if any(company.did == "refused" for company in event.companies)]
        if not firms or len(refused) != 1:
            return None
        return replace(q.base, intent="event-detail", detail="", events=(refused[0],), certainty=_LIKELY, basis=BY_WORDS)

    def refusal(self, q: Inquiry) -> Plan | Refusal | None:
        """The day on which a company refused to sign; nothing tells when or why one did that signed: "why did Anthropic refuse to sign it?"."""
        # Swedish and Danish put words between the parts of "skriva under", Estonian turns those of "alla kirjutama" round.
        why_not = q.u.first_asked == "why" and "not" in q.u.asked and not q.u.stems_of_what_is_named and q.is_short
        if q.u.first_asked not in ("why", "when") or not ("sign" in q.u.deeds or why_not) or q.base.kinds:
            return None
        refused = self._refused_by_those_named(q)
        if q.u.first_asked == "why" and refused:
            # "Why did Meta not sign it?" has an answer, and "why did Meta sign after all?" has none.
            return self._reasons(q, refused) if _refusing(q) else q.refused("not-in-corpus")
        if "refuse" not in _refusing(q):
            return None
        if refused and q.u.first_asked == "when":
            return replace(q.base, intent="date", detail="", events=(refused.id,), organisations=(), dates=(), certainty=_LIKELY)
        return q.refused("not-in-corpus") if refused is None and any(self._named(q)) else None

    @staticmethod
    def _reasons(q: Inquiry, refused: Event) -> Plan:
        """Return the plan for what a company said of what it refused to sign, or for the milestone where it said nothing."""
        if q.base.organisations and has_spoken(q.catalogue, q.base.organisations[0]):
            return with_topics(q.u, Plan("position", organisations=q.base.organisations[:1], basis=LEANS))
        return Plan("event-detail", events=(refused.id,), basis=LEANS)

    def _refused_by_those_named(self, q: Inquiry) -> Event | None:
        """Return the milestone that tells of a company named in a question that it refused to sign; None if none does."""
        return next((event for event, company in self._named(q) if company.did == "refused"), None)

    def _signed_in_part(self, q: Inquiry) -> Plan | None:
        """Return the plan for what a company signed of which a milestone tells that it signed a part: "which chapter did xAI sign?".

        What it was fined for not signing the rest, no milestone tells.
        """
        if "sign" not in q.u.deeds or q.u.deeds & (_TALKING | {"fine"}) or q.u.asked & {"how-many", "when", "why"}:
            return None
        if q.base.kinds or q.base.organisations:
            return None
        found = (_asked_of(company, event, q) for event, company in self._named(q) if company.part)
        return next((replace(plan, basis=LEANS) for plan in found), None)

    def anything(self, q: Inquiry) -> Plan | None:
        """Return the plan for what a company signed that is on no letter: "what has OpenAI signed?"; what else is asked of that, it said.

        "What did it make its signature conditional on?" is one of its statements.
        """
        base = q.base
        if q.intent.name != "signed-documents" or len(base.organisations) != 1 or base.kinds or base.dates:
            return None
        if self._has_signed(base.organisations[0]):
            return None
        for event, company in self._named(q):
            if company.did != "signed":
                continue
            if q.u.left_over(frozenset()) >= _SOME:
                return with_topics(q.u, replace(base, intent="position", certainty=round(q.u.probability("position"), 4)))
            return _asked_of(company, event, q) if q.asks_whether and not q.u.asks_what_was_signed else _signing(event.id, base)
        return None

    def signing(self, q: Inquiry) -> Plan | None:
        """Return who signed the Code of Practice, or the law, where a milestone is itself a signing: "which firms signed the Code?"."""
        who = q.intent.name in _MAY_BE_SIGNING and "sign" in q.u.deeds and q.u.first_asked in _OF_SOMEBODY
        if "say" in q.u.done and q.intent.name in SIGNING and self._speaks_without_signing(q.base.organisations):
            # "OpenAI said it would sign the Code, but on what condition?"
            return with_topics(q.u, replace(q.base, intent="position", detail="", certainty=round(q.u.probability(*SIGNING, "position"), 4)))
        event = self._milestone_of_signing(q) if q.intent.name in SIGNING or who else None
        if event is None or (q.context.document and q.names_nothing()):  # "how many signed it?" is of the document spoken of
            return None
        listed = _LIKELY if self._asks_for_the_list(q, event) else 0.0
        certainty = max(q.u.probability(*SIGNING, *_MAY_BE_SIGNING), listed)
        return replace(q.base, intent="signing", events=(event,), certainty=round(certainty, 4))

    @staticmethod
    def _asks_for_the_list(q: Inquiry, event: str) -> bool:
        """Tell whether nothing but the list of those that signed is asked for: "who was on the Commission's first list of signatories?"."""
        u = q.u
        own = u.names_of_event(event) | u.names_of_topic(_CODE) | u.stems_of_bodies
        own |= u.stems_that_say(institutions_in)
        asked = {"list", "sign"} <= u.deeds and (u.first_asked in _OF_SOMEBODY or u.chooses)
        return asked and u.left_over(own) < _LEFT

    def signing_of_what_was_spoken_of(self, q: Inquiry) -> Plan | None:
        """Return who signed the Code of Practice after another of its milestones: "when did it come out?", "who signed it?"."""
        u, spoken = q.u, q.context.milestone
        asked = u.first_asked in _OF_SOMEBODY and u.deeds & {"sign"} and not u.deeds - {"sign", "list"} and q.is_short
        if spoken is None or not asked or q.is_narrowed or q.base.kinds or q.base.dates or u.reading.unknown_names:
            return None
        matter = _words_of(self._catalogue.event_by_id[spoken])
        signed = (event for event in self._catalogue.events if event.companies and "sign" in deeds_called(self._catalogue, event.id))
        listed = (event for event in signed if matter & _words_of(event) and any(company.did == "signed" for company in event.companies))
        found = next(listed, None)
        return replace(_signing(found.id, q.base), basis=LEANS) if found else None

    def _speaks_without_signing(self, organisations: tuple[str, ...]) -> bool:
        """Tell whether it is one organisation, of which statements are known and no signature under a document."""
        return len(organisations) == 1 and not self._has_signed(organisations[0]) and has_spoken(self._catalogue, organisations[0])

    def _has_signed(self, organisation: str) -> bool:
        return any(organisation in document.signatory_ids for document in self._catalogue.documents)

    def _milestone_of_signing(self, q: Inquiry) -> str | None:
        """Return the milestone that is itself a signing: of the Code of Practice, which companies that make models signed, or of the law.

        Only where nothing speaks for a letter: neither its kind nor its date nor a word that the milestone's names have not.
        """
        u, base = q.u, q.base
        if base.kinds or base.dates or base.countries or base.sectors:
            return None
        signing = (event for event in u.undated_events[:_LIKELIEST] if "sign" in deeds_called(self._catalogue, event.id))
        best = max(signing, key=lambda event: event.score, default=None)
        if best is None or best.words < MIN_EVIDENCE / 2:
            return None
        letter = u.documents[0]
        return best.id if letter.words < _SOME or u.mass(letter.covered - u.names_of_event(best.id)) < _SOME else None

    def _named(self, q: Inquiry) -> Iterator[tuple[Event, Company]]:
        """Yield the companies named in a question of which a milestone tells whether they signed."""
        known = {self._catalogue.organisation_by_id[org].short_name for org in q.base.organisations}
        for event in self._catalogue.events:
            for company in event.companies:
                if company.name in known or _names(company, q):
                    yield event, company


def _words_of(event: Event) -> frozenset[str]:
    """Return the longer words of a milestone's title."""
    return frozenset(word for word in key_of(event.event) if len(word) > _SMALL)


def names_one_of(event: Event, q: Inquiry) -> bool:
    """Tell whether a question names a company of which a milestone tells: "is IBM on the list of the firms that signed?"."""
    return any(_names(company, q) for company in event.companies)


def _names(company: Company, q: Inquiry) -> bool:
    if asks(fold(company.name), q.u.reading.language):  # Maltese "meta" is "when" as well
        return any(word.text == company.name for word in q.u.reading.words[1:])
    said = f" {' '.join(word.key for word in q.u.reading.words)} "
    return any(f" {' '.join(key_of(name))} " in said for name in (company.name, *company.aliases))


def _refusing(q: Inquiry) -> frozenset[str]:
    """Return whether a question is for a company that would `refuse`, or that left a thing `unsigned`."""
    return q.u.refusing | {"unsigned"} if "not" in q.u.asked else q.u.refusing


def _signing(event: str, base: Plan) -> Plan:
    return replace(base, intent="signing", detail="", events=(event,), organisations=())


def _asks_of_another_chapter(q: Inquiry) -> bool:
    """Tell whether it is asked of the chapter on copyright, which nobody signed who signed a part: "did xAI sign the copyright chapter?".

    A word for any chapter is not enough; in some languages both are one long word.
    """
    topic = q.u.topics[0]
    if topic.id != _COPYRIGHT_CHAPTER or not q.asks_whether:
        return False
    own = {word for word in topic.covered - q.u.names_of_topic(_CODE) if q.u.mass_in_topics(frozenset([word])) >= _SOME}
    return len(own) > 1 or any(len(word.key) >= _COMPOUND and stem(word.key) in own for word in q.u.reading.words)


def _asked_of(company: Company, event: Event, q: Inquiry) -> Plan:
    another = q.u.takes_the_whole or _asks_of_another_chapter(q)
    intent = COMPANY_IN_FULL if company.part and another and not q.u.says_or else COMPANY
    said = frozenset() if q.u.says_or else _refusing(q)
    if "refuse" in said:
        intent = COMPANY_REFUSED
    elif said:
        # "It did not sign, did it?" has another yes in every language: what happened is told.
        return replace(q.base, intent="event-detail", detail="", events=(event.id,), organisations=(), certainty=_LIKELY)
    return replace(q.base, intent=intent, detail=company.name, events=(event.id,), organisations=(), certainty=_LIKELY)


def _holds(text: str, day: str) -> bool:
    """Tell whether a day, or a month or year, lies wholly in the time that a date names."""
    (begin, end), (first, last) = span(text), span(day)
    return begin <= first and last <= end
