"""From when the AI Act applies as a whole, which is another day than that of its entry into force, and has steps before and after it."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.named_deeds import deeds_of_event, deeds_of_title
from bot.answers.planning.evidence import begins_to_apply
from bot.answers.planning.inquiry import Inquiry
from bot.answers.planning.lawmaking import Lawmaking, makers_named, names_the_omnibus
from bot.answers.plans import BY_WORDS, STAGES, Plan
from bot.answers.question_words import speak_of_force
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.folding import stem
from knowledge.other_laws import are_about_ai, names_a_law, other_laws

_ASKED = frozenset({"date", "in-force"})
# Deeds beside applying; the last three are small words of some languages.
_APPLYING = frozenset({"apply", "begin", "latest", "complete", "about", "duration", "source", "next"})
_OF_FORCE = frozenset({"date", "in-force", "days-since", "days-until", "days-between"})
_COUNTED = frozenset({"exempt", "remain", "first", "latest"})  # as which small words are read in some languages
_WAYS = {"how-many": "days-since", "when": "date", "since": "date"}
_SIDES = frozenset({"before", "after", "between", "until", "not"})
_MADE_LAW = frozenset({"adopt", "sign", "publish"})
_STEPS = _MADE_LAW | {"demand"}  # which is proposing it
_FEW = 8  # words of a question that leans on a step spoken of
_MORE = 1.0  # rarity of words from which something else is asked about than the Act
_LIKELY = 0.7  # probability of the intent from which the Act is asked about
_SURELY = 0.98  # certainty of a plan for the Act


class WholeAct:
    """Finds the milestone at which the Act began to apply, where it is the Act alone that is asked about."""

    def __init__(self, catalogue: Catalogue, laws: Lawmaking) -> None:
        self._catalogue = catalogue
        self._laws = laws
        self._whole = next((event.id for event in catalogue.events if event.of_the_whole_act), None)
        begun = [event for event in catalogue.events if begins_to_apply(catalogue, event) and event.id in laws.of_the_act]
        self._force = min(begun, key=lambda event: event.date).id if begun else None

    def applies(self, q: Inquiry) -> Plan | None:
        """As in "when does the AI Act apply?"; None where its entry into force or anything else is asked about."""
        u = q.u
        deeds = u.deeds_beside_when
        if self._whole is None or q.intent.name not in _ASKED or "apply" not in deeds:
            return None
        best = u.undated_events[0].id
        applying = _APPLYING | {"require"} if best in (self._whole, self._force) else _APPLYING  # "from when must it be applied?"
        if deeds - applying or q.names_things or u.reading.subjects or u.matter_of_events:
            return None
        meant = self._is_of_the_act(u, self._whole) or best == self._whole
        if q.intent.name == "in-force" and u.takes_the_whole and meant:
            # "Is it fully applicable already?" is no plain yes while some of it begins later: all its days are told.
            return replace(q.base, intent="date", detail=STAGES, events=(self._whole,), provisions=(), certainty=_SURELY)
        fully = "when" in u.asked and (u.takes_the_whole or "complete" in deeds)  # "fully in force" is from when all of it applies
        named = (fully or q.intent.probability >= _LIKELY) and self._is_of_the_act(u, self._whole)
        if not named and not self._leans_on_it(q):
            return None
        if speak_of_force(u.reading.keys, u.reading.language) and not fully:
            leans = self._force is not None and self._leans_on_it(q)  # "is it in force already?" after its adoption
            return replace(q.base, events=(self._force,), provisions=(), certainty=_SURELY) if leans and self._force else None
        return replace(q.base, detail=STAGES, events=(self._whole,), provisions=(), certainty=max(q.base.certainty, _SURELY))

    def unnamed(self, q: Inquiry) -> Plan | None:
        """As in "is it in force yet?" and "from when does the whole thing apply?" at the beginning, where nothing else could be meant."""
        u = q.u
        asked = q.context.last is None and q.intent.name in _ASKED and len(u.reading.words) <= _FEW and u.asked.isdisjoint({"before", "after"})
        deeds = u.deeds_beside_when
        if not asked or self._whole is None or self._force is None or "apply" not in deeds or deeds - _APPLYING:
            return None
        if u.reading.subjects or u.matter_of_events or not q.names_nothing() or names_the_omnibus(u):
            return None
        if q.intent.name == "in-force" and u.takes_the_whole:
            return None  # no plain yes while some of it begins later
        if speak_of_force(u.reading.keys, u.reading.language) and not u.takes_the_whole:
            return replace(q.base, detail="", events=(self._force,), provisions=(), certainty=_SURELY, basis=BY_WORDS)
        return replace(q.base, detail=STAGES, events=(self._whole,), provisions=(), certainty=_SURELY, basis=BY_WORDS)

    def is_in_force(self, q: Inquiry) -> Plan | None:
        """As in "since when is the law in force?", "is the AI Act in force already?", "how many days has it been in force, the AI Act?"."""
        u = q.u
        deeds = u.deeds_beside_when
        if self._force is None or q.intent.name not in _OF_FORCE or "apply" not in deeds or deeds - _APPLYING - _COUNTED:
            return None
        if q.names_things or u.reading.subjects or u.matter_of_events or u.asked & _SIDES or u.takes_the_whole:
            return None
        spoken = q.context.milestone
        omnibus = spoken is not None and bool(u.matter_of_event(spoken)) and not are_about_ai(u.typed)
        if omnibus or not speak_of_force(u.reading.keys, u.reading.language) or not self._is_of_the_act(u, self._force):
            return None
        intent = next((kind for word, kind in _WAYS.items() if word in u.asked), "in-force" if q.asks_whether else "")
        if not intent:
            return None
        return replace(q.base, intent=intent, detail="", events=(self._force,), provisions=(), certainty=max(q.base.certainty, _SURELY))

    def was_made(self, q: Inquiry) -> Plan | None:
        """As in "when was the law published?", where no word but that for the step tells which one is meant; the last one of a sort counts."""
        u = q.u
        done = u.deeds & _STEPS
        others = q.names_things or u.reading.subjects or u.matter_of_events or u.counted or makers_named(u)
        ruled = u.deeds_beside_when & {"apply", "require"}  # Latvian "no kura datuma" has the word for publishing
        if q.intent.name != "date" or "when" not in u.asked or len(done) != 1 or others or ruled:
            return None
        words = u.reading.asking.words
        if not names_a_law(words, u.reading.language) or other_laws(words, u.reading.language):
            return None
        if done <= deeds_of_title(self._catalogue, u.undated_events[0].id):
            return None
        laws = {stem(word.key) for word in words if names_a_law([word], u.reading.language)}
        if u.mass(u.stems_of_what_is_named - laws) >= _MORE:
            return None
        of_it = (event.id for event in self._catalogue.events if event.id in self._laws.of_the_act_alone)
        steps = [step for step in of_it if done <= deeds_of_title(self._catalogue, step)]
        own = [step for step in steps if step in self._laws.named_in_title] or steps
        return replace(q.base, events=(own[-1],), documents=(), provisions=(), certainty=max(q.base.certainty, _SURELY)) if own else None

    @staticmethod
    def _is_of_the_act(u: Understanding, whole: str) -> bool:
        words = u.typed
        if names_the_omnibus(u) or other_laws(words, u.reading.language) or not (are_about_ai(words) or u.speaks_of_the_law):
            return False
        law = u.stems_of_the_law | u.stems_of(u.reading.countries)  # "the European law"
        others = u.stems_of_what_is_named - law - u.names_of_event(whole) - u.stems_of_passing - u.stems_of_the_whole
        return u.mass(others) < _MORE if are_about_ai(words) else not others  # "the Cyber Resilience Act", in words that nobody knows

    def _leans_on_it(self, q: Inquiry) -> bool:
        """Tell whether "when does it apply?" follows a step on the way to the Act, such as its adoption, and is no step of another matter."""
        step, u = q.context.milestone, q.u
        if step is None or len(u.reading.words) > _FEW or not q.names_nothing(_MORE):
            return False
        done = deeds_of_event(self._catalogue, step)
        applies = "apply" in deeds_of_title(self._catalogue, step)  # and not in what else is told of it
        return not applies and step in self._laws.of_the_act_alone and bool(done & _MADE_LAW)
