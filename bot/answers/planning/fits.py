"""How well each intent fits what a question names. An intent that lacks what it needs is as good as excluded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from bot.answers.planning.context import Context
from bot.answers.planning.evidence import MIN_EVIDENCE, is_evident
from bot.answers.question_words import QUESTIONS
from bot.answers.references import Reference
from bot.answers.understanding import Understanding

HARDLY = 0.3  # factor for what a question can hardly mean
AGAINST = frozenset({"oppose", "warn"})
TAKING_SIDES = AGAINST | {"support"}
_SAYING = TAKING_SIDES | {"demand", "say"}
_IN_FORCE = frozenset({"apply", "adopt"})
_SPOKEN_OF = 0.02  # probability from which an intent may be meant
_UNSURE, _LEANS = 0.4, 3.0  # a short question that is hardly one of the others leans on the conversation
_FEW_WORDS, _SURELY = 9, 0.4  # of a question that names another thing for the last one; probability from which it does
_PERHAPS, _LEANS_ON_IT = 0.15, 4.0
_ALL = 0.8  # share of what a question says from which its document or milestone explains it
_CLEAR = 3.0  # rarity of the words that speak for such a one


class Fits:
    """The factors for one question in its conversation; what several of them need is looked at once."""

    def __init__(self, u: Understanding, context: Context, *, pair: bool) -> None:
        """`pair` says whether two dated things are spoken of."""
        self._u = u
        self._context = context
        self._last = context.last
        self._pair = pair
        self._named, self._dated = len(u.reading.organisations), bool(u.dates)
        self._articled = any(m.slugs for m in u.reading.provisions)
        self._short = len(u.reading.words) <= 8 and len(u.reading.free_words) <= 5
        self._remembered = self._last is not None and bool(self._last.organisations)
        self._already = self._articled and "already" in u.asked and not u.asked & QUESTIONS and len(u.dates) == 1

    def of(self, name: str) -> float:
        """Return the factor for an intent."""
        rule = self._RULES.get(name)
        return rule(self) if rule else 1.0

    def _followup(self) -> float:
        long = len(self._u.reading.words) > _FEW_WORDS or self._u.probability("followup") < _SURELY
        if not self._last or (long and not self._short):
            return 0.0
        return _LEANS if self._u.intents[0].probability < _UNSURE else 1.0

    def _compare(self) -> float:
        return 2.5 if len(self._u.organisations) > 1 else 0.02

    def _signed(self) -> float:
        u = self._u
        if not (self._named or self._remembered):
            # Whether a stranger signed is asked too, and then said not to be known: "did Deutsche Bahn sign the letter of 26 January?".
            stranger = "sign" in u.deeds and not u.asked & QUESTIONS and u.unregistered_name
            return 1.0 if stranger else 0.05
        if self._asks_of_the_letter:
            return _LEANS_ON_IT
        if self._named == 1 and u.documents[0].words >= MIN_EVIDENCE and not u.asked & QUESTIONS:
            return 2.0  # "is the guild one of those that launched the campaign?"
        if is_evident(u):
            return 1.0
        return (2.5 if self._short else 1.0) if self._context.document else HARDLY

    @property
    def _asks_of_the_letter(self) -> bool:
        """Whether a short question asks about the letter that was spoken of: "did it sign?"; "what did it sign?" is hardly read so."""
        alone = self._named == 1 and not (self._dated or self._u.reading.kinds or self._u.asks_what_was_signed)
        return alone and self._short and bool(self._context.document) and self._u.probability("signed") > _PERHAPS

    def _signed_documents(self) -> float:
        # "What does the guild demand in its manifesto?" is answered by no list.
        says = HARDLY if self._u.done & _SAYING and "sign" not in self._u.done else 1.0
        if self._asks_of_the_letter:
            return says * HARDLY
        if self._u.reading.kinds and (self._u.reading.sectors or self._u.reading.countries):
            return says  # "which letters did journalists sign?"
        if self._u.sectors_that_signed:
            return says
        if self._named:
            return says * (0.7 if self._dated and is_evident(self._u) else 1.3)
        return says * (0.6 if self._remembered else 0.1)

    def _about_organisation(self) -> float:
        return 1.0 if self._named else 0.05

    def _completeness(self) -> float:
        # Who signed, and how many, says so too; "is that list complete?" wants no names.
        return 1.0 if self._last and self._short and not self._u.asked & QUESTIONS and not self._u.chooses else 0.5

    def _combine(self) -> float:
        against = self._u.done & AGAINST and not speaks_of_letters(self._u)
        return HARDLY if against else 1.0  # "which federations attacked the template in July?"

    def _signatories(self) -> float:
        factor = self._combine()
        return factor if factor < 1 else 0.4 if self._named and not is_evident(self._u) else 1.0

    def _all_signatories(self) -> float:
        factor = self._combine()
        return factor if factor < 1 else self._documents()

    def _documents(self) -> float:
        of_them = self._short and self._context.listed and self._dated and not self._u.reading.kinds
        return 0.2 if of_them else HARDLY if self._named else 1.0  # "how many of them in 2025?", "how many has it signed?"

    def _position(self) -> float:
        return 1.3 if self._named else 0.6

    def _events(self) -> float:
        return HARDLY if self._named else 1.0

    def _order(self) -> float:
        u = self._u
        if self._already:
            return HARDLY
        if u.first_asked == "who" and "sign" in u.done:
            return 0.1  # "the appeal launched just before the summit: who has signed it?"
        if u.asked_edge and u.lasting:
            return HARDLY  # "what was the deadline, after the extension, of the consultation?"
        asks_when = u.first_asked == "when" and u.begins_with_asked
        in_turn = ("already" in u.asked and not asks_when) or (u.asked & {"before", "after"} and not u.asked & QUESTIONS)
        if self._pair and in_turn:
            return 2.0  # "was A already out when B came?", "did they refuse before the others signed?"
        return 1.0 if self._last or self._pair or _is_beside_date(u) else 0.15

    def _days_between(self) -> float:
        likely = self._last or self._pair or (self._u.probability("days-between") > _SPOKEN_OF and self._u.lasting)
        return 1.0 if likely else 0.15

    def _provision(self) -> float:
        return HARDLY if self._already else 2.2 if self._articled else 1.0

    def _in_force(self) -> float:
        if self._already:
            return 2.5  # "could fines under Article 101 be imposed in March already?"
        says = self._articled and not self._u.done & _IN_FORCE and "already" not in self._u.asked
        return HARDLY if says else 1.0  # "Article 5: may a provider do that?" asks what it says

    def _applicable(self) -> float:
        # "And from when does it apply?" asks for what was spoken of.
        return HARDLY / 3 if self._last or self._articled else 1.0

    def _definition(self) -> float:
        return HARDLY if self._named or self._last or self._u.reading.unknown_names else 1.0

    def _unanswerable(self) -> float:
        return self._refused("unanswerable")

    def _off_topic(self) -> float:
        return self._refused("off-topic")

    def _refused(self, name: str) -> float:
        return HARDLY if self._articled or (self._u.probability(name) > _SPOKEN_OF and _says_all(self._u)) else 1.0

    def _of_the_document(self) -> float:
        # "The publishers' response to the draft": who speaks has no part in the document.
        return HARDLY if self._named and not self._u.documents[0].who else 1.0

    def _register(self) -> float:
        return HARDLY if self._named else 1.0  # "how many journalists are members of the federation?"

    def _most_active(self) -> float:
        return HARDLY if self._u.reading.kinds else 1.0  # "who signed the statement?"

    def _stance(self) -> float:
        return 0.6 if self._named else 1.0

    _RULES: ClassVar[Mapping[str, Callable[[Fits], float]]] = {
        "about-organisation": _about_organisation,
        "addressee": _of_the_document,
        "applicable": _applicable,
        "all-signatories": _all_signatories,
        "combine": _combine,
        "compare": _compare,
        "completeness": _completeness,
        "date": _provision,
        "days-between": _days_between,
        "definition": _definition,
        "documents": _documents,
        "events": _events,
        "followup": _followup,
        "in-force": _in_force,
        "languages": _of_the_document,
        "most-active": _most_active,
        "occasion": _of_the_document,
        "off-topic": _off_topic,
        "order": _order,
        "position": _position,
        "provision": _provision,
        "publisher": _of_the_document,
        "register": _register,
        "signatories": _signatories,
        "signed": _signed,
        "signed-documents": _signed_documents,
        "sources": _of_the_document,
        "stance": _stance,
        "unanswerable": _unanswerable,
    }


def speaks_of_letters(u: Understanding) -> bool:
    """Tell whether signing or a kind of document is named: who takes a side then does so by a signature."""
    return "sign" in u.done or bool(u.reading.kinds)


def _is_beside_date(u: Understanding) -> bool:
    """Tell whether a milestone and a day are named, one of which may have come before the other."""
    return len(u.dates) == 1 and u.probability("order") > _SPOKEN_OF and u.undated_events[0].words >= MIN_EVIDENCE


def _says_all(u: Understanding) -> bool:
    """Tell whether the question says nothing beside what its document or milestone is called: nothing that the corpus could lack."""
    return _is_all_that_is_said(u, u.documents[0]) or _is_all_that_is_said(u, u.events[0])


def _is_all_that_is_said(u: Understanding, thing: Reference) -> bool:
    return thing.words >= _CLEAR and u.explained(thing.covered) >= _ALL
