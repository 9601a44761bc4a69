"""What the law says: the article or recital that a question names or describes, and what says what something is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.answers.law_speaks import law_speaks, stems_beside_the_law
from bot.answers.named_deeds import deeds_of_provision
from bot.answers.planning.enforcement import Enforcement
from bot.answers.planning.evidence import COUNTS, MIN_EVIDENCE, STANDS_OUT
from bot.answers.planning.inquiry import Inquiry
from bot.answers.planning.named_alone import called_by_name, called_milestone
from bot.answers.plans import BY_WORDS, Plan, Refusal
from bot.answers.references import Reference
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.facts import apply_from_no_day, is_state
from knowledge.folding import key_of, stem
from knowledge.other_laws import our_law
from knowledge.statutes import find_unit, state_asked

_OF_A_DAY = frozenset({"in-force", "date"})
_BESIDE_CONTENTS = frozenset({"or", "both", "since"})  # in a question for what an article says: "text or summary", Romanian "de la"
_OF_CONTENTS = frozenset({
    "about", "say", "require", "demand", "quote", "list", "complete", "profile", "speak", "send", "first", "latest", "represent",
})  # fmt: skip
_UTTERED = frozenset({"say", "demand"})
# As which it is asked what an article says.
_CONTENTS = frozenset({"provision", "quote", "definition", "document-position", "sources", "passage", "event-detail", "position"})
_BINDING = frozenset({"apply", "fine", "enforce", "require"})
_TELL_PROVISIONS = frozenset({"publish", "enforce", "fine", "exempt"})  # deeds by which provisions on the same persons are told apart
_SOME = 1.0  # rarity of words that say something
_MOSTLY, _HALF, _ABOUT = 0.6, 0.45, 0.02  # share of a name from which what is asked about is called by it; the same share
_MUCH = 0.9  # of a question's words that a milestone leaves over less than a provision does
_NEARLY = 2.0  # difference of two scores within which the duty is meant and not the fine that backs it
_FAR = 3.0  # the same, from which the lesser one is not meant, whatever is done under it
_LEAD = 1.0  # difference of two scores from which one provision and no other is meant
_NOTHING_ELSE = 0.95  # certainty of what is named by its number where nothing else is
_LIKELY = 0.8  # certainty that what is named and nothing else is what is asked for
_RATHER = 0.6  # probability from which its contents are asked for
_DESCRIBED = 1.5  # rarity of the words that describe a provision
_SURELY = 0.9  # probability from which fewer do
_PART_NAMED, _PART_LEAD = 0.3, 0.2  # share of its name that a question must have of one part of an article, and more than of the others


class Provisions:
    """Completes plans about provisions."""

    def __init__(self, catalogue: Catalogue, enforcement: Enforcement) -> None:
        self._catalogue = catalogue
        self._enforcement = enforcement

    def asked_for(self, q: Inquiry) -> Plan | Refusal | None:
        """Return the article or recital that says something: "quel considérant dit que …?"."""
        u, base = q.u, q.base
        few = q.is_short and not u.reading.provisions and u.speaks_of_a_part_of_law and not u.deeds and (u.chooses or "where" in u.asked)
        if not (u.asks_for_a_provision or few) or not u.provisions or base.organisations or base.dates or base.documents:
            return None
        if "represent" in u.deeds and u.wish.counts > COUNTS:
            return None  # in Bulgarian articles are called as members are: "колко членове има …?"
        if of_it := self._of_what_was_spoken_of(q):
            return replace(base, intent="provision", detail="", provisions=of_it, certainty=_LIKELY)
        if not u.asks_for_a_provision:
            return None
        first, *others = u.provisions_meant
        sure = max(base.certainty, _LIKELY if all(first.score - other.score >= _LEAD for other in others[:1]) else 0.0)
        return self._found(replace(q, base=replace(base, intent="provision", detail="", certainty=sure)))

    def named(self, q: Inquiry) -> Plan | None:
        """Return the one article or recital that is named by its number, where nothing is said beside it: "could you sum up recital 106?"."""
        u, base = q.u, q.base
        begins = u.reading.asked_from
        somebody = base.organisations or any(map(is_state, base.countries)) or base.dates or u.reading.speakers or u.reading.quoted
        things = [thing for thing in (*u.reading.kinds, *u.reading.subjects, *u.reading.sectors) if thing.start >= begins]
        if len(u.reading.provisions) != 1 or len(base.provisions) != 1 or somebody or things or u.wish.counts > COUNTS:
            return None
        of_somebody = q.context.last is not None and bool(u.deeds & _UTTERED)  # "what did they ask for under Article 53?"
        number = u.reading.provisions[0].text
        if of_somebody or any(name not in number for name in (*u.reading.unknown_names, u.unheard_name)):
            return None
        contents = u.probability(*_CONTENTS)
        if u.asked - _BESIDE_CONTENTS or u.deeds - _OF_CONTENTS or (q.intent.name not in _CONTENTS and q.intent.probability >= _LIKELY):
            return None
        asking = frozenset(stem(word.key) for word in u.reading.free_words if word.start >= begins)
        of_its_name = frozenset(stem(key) for key in key_of(number))
        beside = (u.stems_of_what_is_named & asking) - u.stems_of_the_law - u.words_of_the_law - of_its_name
        recital = apply_from_no_day(self._catalogue, base.provisions)  # of which nothing is known but what it says
        if (u.mass(beside) >= _SOME and contents < _RATHER and not recital) or state_asked(u.reading.text, []) is not None:
            return None
        return replace(base, intent="provision", detail="", certainty=max(base.certainty, _NOTHING_ELSE), basis=BY_WORDS)

    def _of_what_was_spoken_of(self, q: Inquiry) -> tuple[str, ...]:
        """Return the provisions that were told, or on which the one milestone rests, where nothing else is named: "which article is that?"."""
        event, last = q.context.milestone, q.context.last
        told = last.provisions if last else ()
        if event is None and not told:
            return ()
        its_name = q.u.names_of_event(event) if event else frozenset()
        if q.u.mass(q.u.stems_of_what_is_named - its_name - q.u.words_of_the_law - q.u.words_of_the_subject) >= _SOME:
            return ()
        if told or event is None:
            of_that_sort = {provision.id for provision in q.u.provisions_meant}  # "and which recital?"
            return tuple(slug for slug in told if slug in of_that_sort)
        known = self._catalogue.provision_by_slug
        articles = [re.findall(r"\w+", article) for article in self._catalogue.event_by_id[event].articles]
        exact = [slug for parts in articles if (slug := f"article-{'-'.join(parts)}") in known]
        return tuple(dict.fromkeys(exact or [slug for parts in articles if (slug := f"article-{parts[0]}") in known]))

    def said_by_the_act(self, q: Inquiry) -> Plan | None:
        """Return the provision on what the Act is asked to speak of: "what does the AI Act say about deepfakes?"."""
        u, base = q.u, q.base
        somebody = q.is_narrowed or base.kinds or u.reading.unknown_names or u.reading.speakers or u.reading.provisions
        if somebody or {"when", "how-many"} & u.asked or not (u.asks_openly or u.asks_of_anything) or not law_speaks(u.reading):
            return None
        matter = stems_beside_the_law(u.reading) - u.words_of_the_law
        told = {one.id: u.mass_in_provisions(one.covered & matter) for one in u.provisions_meant}
        best = max(u.provisions_meant, key=lambda one: told[one.id] + one.meaning + one.cover)
        if told[best.id] < _DESCRIBED:
            return None
        return replace(base, intent="provision", detail="", provisions=(best.id,), dates=(), certainty=max(base.certainty, _LIKELY))

    def of_no_day(self, q: Inquiry) -> Plan | None:
        """Return recitals for what they say, which apply from no day: "recital 108: must the Office look through every work?"."""
        if q.intent.name not in _OF_A_DAY or "when" in q.u.asked or not apply_from_no_day(self._catalogue, q.base.provisions):
            return None
        return replace(q.base, intent="provision", detail="", certainty=_LIKELY)

    def about(self, q: Inquiry) -> Plan | Refusal | None:
        """Return the provision whose text or meaning is asked for."""
        if q.intent.name != "provision" and not (q.intent.name == "passage" and q.base.provisions):
            return None
        if q.base.provisions and q.asks_whether and "latest" in q.u.deeds and q.u.deeds & _BINDING:
            likely = q.u.probability("provision", "in-force")
            return replace(q.base, intent="in-force", certainty=round(max(q.base.certainty, likely), 4))  # "can it be fined at present?"
        return self._found(replace(q, base=replace(q.base, intent="provision")))

    def _found(self, q: Inquiry) -> Plan | Refusal:
        u, base = q.u, q.base
        asked = state_asked(u.reading.text, [date[:4] for date in u.dates])
        if base.provisions and asked is None:
            named = self._part_spoken_of(u, base.provisions) if len(u.reading.provisions) == 1 else base.provisions
            return replace(base, provisions=self._fines_for(u, base.provisions) or named)
        for mention in u.reading.provisions:
            if found := find_unit(self._catalogue, mention.unit, u.reading.language, asked):
                return replace(base, detail=found.unit.id, documents=(found.document.id,), provisions=())
        if base.provisions:
            return base
        if u.reading.provisions:
            return q.refused("not-in-corpus", missing=u.reading.provisions[0].text)
        binding = "apply" in u.deeds and "begin" not in u.deeds and not u.asks_for_a_provision
        if binding and {"who", "whom"} & u.asked and self._speaks_of_the_law_alone(u):
            return q.refused("not-in-corpus")  # "who does the AI Act apply to?": no article tells that of all of it
        called = called_by_name(u.provisions_meant)
        on_fines = called is not None and self._enforcement.is_on_fines(called.id)
        if called and (on_fines or "fine" not in u.deeds):
            return replace(base, provisions=(called.id,), certainty=max(base.certainty, _LIKELY) if on_fines else base.certainty)
        best = self._without_fines(u)
        if "enforce" not in u.deeds and (fines := self._fines_for(u, ())):  # who watches and fines is told by who watches
            return replace(base, provisions=fines[:1], certainty=max(base.certainty, _LIKELY))
        described = _SOME if q.intent.probability >= _SURELY else _DESCRIBED
        if u.mass_in_provisions(best.covered - u.words_of_the_law) >= described or best.meaning > STANDS_OUT:
            return replace(base, provisions=(self._about_what_is_done(u, best).id,))
        if q.context.last and q.context.last.provisions:
            return replace(base, provisions=q.context.last.provisions)
        return q.refused("unclear")

    @staticmethod
    def _speaks_of_the_law_alone(u: Understanding) -> bool:
        """Tell whether nothing but the Act is named, as a whole."""
        matter = (u.stems_of_what_is_named & stems_beside_the_law(u.reading)) - u.words_of_the_law
        return bool(our_law(u.reading.asking.words, u.reading.language)) and u.mass_in_provisions(matter) < _SOME

    @staticmethod
    def _part_spoken_of(u: Understanding, named: tuple[str, ...]) -> tuple[str, ...]:
        """Return the part of an article that the question's other words name: "what does Article 53 say about the summary?"; else all."""
        parts = sorted((provision for provision in u.provisions if provision.id in named), key=lambda part: part.cover, reverse=True)
        told = len(parts) > 1 and parts[0].cover >= _PART_NAMED and parts[0].cover - parts[1].cover >= _PART_LEAD
        return (parts[0].id,) if told else named

    def definition(self, q: Inquiry) -> Plan | Refusal | None:
        """Return what says what something is: the provision on it, or else its milestone."""
        u, base = q.u, q.base
        if q.intent.name != "definition":
            return None
        if base.provisions:
            return replace(base, intent="provision")
        if base.organisations:
            alone = len(base.organisations) == 1 and not u.stems_of_what_is_named - u.stems_of(u.reading.organisations)
            return replace(base, intent="about-organisation", basis=BY_WORDS if alone else base.basis)
        if fines := self._fines_for(u, ()):  # "what is the fine for a deepfake without a label?"
            sure = u.probability("definition", "provision")
            return replace(base, intent="provision", provisions=fines[:1], certainty=round(max(base.certainty, sure), 4))
        if u.reading.unknown_names:
            return q.refused("unknown-subject", missing=" ".join(u.reading.unknown_names))
        provision = u.provisions[0]
        if "require" in u.deeds and provision.words >= MIN_EVIDENCE:  # "what information must the maker of a model hand on?"
            sure = round(u.probability("definition", "provision"), 4)
            return replace(base, intent="provision", provisions=(provision.id,), certainty=max(base.certainty, sure))
        return self._on_what_is_called_so(u, base)

    def _on_what_is_called_so(self, u: Understanding, base: Plan) -> Plan:
        """Return the plan for the topic, provision or milestone that the words are a name of; for a passage where they are none's."""
        topic, provision, event = u.topics[0], u.provisions[0], u.undated_events[0]
        called = called_milestone(u)
        lead = called.words - max(topic.words, provision.words) if called else 0.0
        if called and lead >= _DESCRIBED and u.left_over(provision.covered) - u.left_over(called.covered) >= _MUCH:
            return replace(base, intent="event-detail", events=(called.id,))  # "what is the call to take part in drafting the Code?"
        if max(u.explained(thing.covered) for thing in (topic, provision, event)) < _HALF:
            return replace(base, intent="passage")  # "what is its standing on the Code?"
        entry = self._catalogue.topic_by_id[topic.id]
        if topic.cover >= max(_MOSTLY, provision.cover - _ABOUT, event.cover - _ABOUT) and (entry.provision or entry.event):
            if entry.provision:
                return replace(base, intent="provision", provisions=(entry.provision,))
            return replace(base, intent="event-detail", events=(entry.event or "",))
        if provision.cover >= max(_MOSTLY, event.cover - _ABOUT):
            return replace(base, intent="provision", provisions=(provision.id,))
        if event.words >= _SOME and event.cover >= _HALF:
            return replace(base, intent="event-detail", events=(event.id,))
        return replace(base, intent="passage")

    def _fines_for(self, u: Understanding, named: Sequence[str]) -> tuple[str, ...]:
        """Return the provisions on fines where these are asked for and the named ones are about something else; else none."""
        if "fine" not in u.deeds or any(map(self._enforcement.is_on_fines, named)):
            return ()
        return self._enforcement.fines_for(u)

    def _without_fines(self, u: Understanding) -> Reference:
        """Return the best provision; one on fines only where these are asked for, or no other is near: those back the duty that is meant."""
        best, *others = u.provisions_meant
        if "fine" in u.deeds or not self._enforcement.is_on_fines(best.id):
            return best
        return next((one for one in others if not self._enforcement.is_on_fines(one.id) and one.score >= best.score - _NEARLY), best)

    def _about_what_is_done(self, u: Understanding, best: Reference) -> Reference:
        """Return the provision about what is done by whoever is named: providers of models stand in many, "publish" in few of these."""
        wanted = u.deeds & _TELL_PROVISIONS
        # Of models many provisions speak, so that there the deed alone tells them apart.
        near = [one for one in u.provisions_meant if u.speaks_of_models or one.score >= best.score - _FAR]
        fitting = [provision for provision in near if wanted <= deeds_of_provision(self._catalogue, provision.id)]
        return best if best in fitting else max(fitting, key=lambda provision: provision.score + provision.words, default=best)
