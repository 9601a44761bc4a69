"""Finds the milestone of the matter that a question names, where a better known one of another matter is called alike."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers.named_deeds import STEPS, STEPS_TAKEN, deeds_called, deeds_of_title, stems_of_title
from bot.answers.planning.evidence import MIN_EVIDENCE
from bot.answers.planning.in_time.thresholds import BY_FAR, LOOKED_AT, MOST_OF_A_NAME, NEARER, RATHER, SOME_WORDS
from bot.answers.planning.lawmaking import names_the_omnibus, stems_beside_the_act
from bot.answers.question_words import names_a_draft, place_of
from bot.answers.references import Reference
from bot.answers.understanding import Understanding
from knowledge.catalogue import Catalogue
from knowledge.folding import key_of, stem
from knowledge.institutions import institutions_in

_IN_ENGLISH = "en"  # the language of titles
_NAMED = 2.0  # rarity of words that name something beside the Act
_LESS_OF_A_NAME = 0.25  # cover by which a milestone of another matter is less clearly named


def stems_of_what_is_ruled(u: Understanding) -> frozenset[str]:
    """Return the stems of what is named beside the AI Act, words for prohibitions and duties among them."""
    ruling = u.starts_of_deeds({"require"})
    return stems_beside_the_act(u) | {stem(word.key) for word in u.reading.words if word.start in ruling} - u.stems_of_the_law


class Matters:
    """Tells the steps of the omnibus, of the Act and of the Code apart."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def of_its_matter(self, u: Understanding, event: Reference, intent: str) -> Reference | None:
        """Return the milestone, or the next best one of the matter that the question names and it has not: of the omnibus, not of the Act.

        None where that one has not what speaks for the first: the Code of Practice never entered into force.
        """
        matter = u.matter_of_events
        if draft := self._draft(u, event):
            return draft
        if u.counted and not u.counts_as(u.names_of_event(event.id)):  # "the third version of the Code"
            alike = (e for e in u.undated_events[:LOOKED_AT] if matter <= u.names_of_event(e.id))
            if of_number := next((e for e in alike if u.counts_as(u.names_of_event(e.id))), None):
                return of_number
        if matter and event.cover < MOST_OF_A_NAME and (told := self._told_by_deed(u, event, matter, intent)):
            return told
        if not matter and intent == "date" and (step := self._step_taken(u, event)):
            return step
        if not (lacking := matter - u.names_of_event(event.id)):
            return event
        other = next((e for e in u.undated_events[:LOOKED_AT] if lacking <= u.names_of_event(e.id)), None)
        if other is None:
            return event
        if other.cover < event.cover - _LESS_OF_A_NAME or other.score < event.score - BY_FAR:
            return event  # "the rules for high-risk systems after the omnibus"
        done = u.deeds & STEPS & deeds_called(self._catalogue, event.id)
        if done and deeds_called(self._catalogue, other.id).isdisjoint(done):
            return None
        return other if matter & u.names_of_event(event.id) <= u.names_of_event(other.id) else None

    def _draft(self, u: Understanding, event: Reference) -> Reference | None:
        """Return the draft that is counted, where the milestone is another step of that text: the first version of the Code."""
        if not (counted := u.counted_draft):
            return None
        called = stems_of_title(self._catalogue, event.id)
        for other in self._catalogue.events:
            title = key_of(other.event)
            places = {word: place for word in title if (place := place_of(word, _IN_ENGLISH))}
            drafts = {word for word in title if names_a_draft(word, _IN_ENGLISH)}
            text = stems_of_title(self._catalogue, other.id) - {stem(word) for word in (*places, *drafts)}
            if drafts and counted in places.values() and text <= called:
                return next((e for e in u.undated_events if e.id == other.id), None)
        return None

    @staticmethod
    def of_what_is_named(u: Understanding, event: Reference) -> Reference:
        """Return the milestone, or a near one that has what is named where it has none of it: the bans, not the entry into force."""
        named = stems_of_what_is_ruled(u)
        if u.counted_draft or names_the_omnibus(u) or u.mass(named & event.covered) >= SOME_WORDS or u.mass(named) < _NAMED:
            return event
        least = event.score - (BY_FAR if "apply" in u.deeds else NEARER)
        matter = u.matter_of_event(event.id)
        near = (e for e in u.undated_events[:LOOKED_AT] if e.score >= least and u.mass(named & e.covered) >= _NAMED)
        return next((e for e in near if u.matter_of_event(e.id) == matter), event)

    def _step_taken(self, u: Understanding, event: Reference) -> Reference | None:
        """Return the milestone at which was done what the question says, and no other step of the same law; None where none is said."""
        near = [e for e in u.undated_events[:LOOKED_AT] if e.score >= event.score - RATHER]
        done = deeds_called(self._catalogue, event.id)
        if "sign" in u.done and "sign" not in done:
            # "When was Regulation 2024/1689 signed?" Nothing else that happened to it is its signing.
            return next((e for e in near if "sign" in deeds_called(self._catalogue, e.id)), event)
        if u.done & STEPS_TAKEN == {"publish"} and "publish" not in deeds_of_title(self._catalogue, event.id):
            # "The publication of Regulation (EU) 2024/1689": its signature is only what it is dated by.
            return next((e for e in near if "publish" in deeds_of_title(self._catalogue, e.id)), event)
        if "adopt" in u.done and "adopt" not in done:
            adopting = (e for e in near if "adopt" in deeds_called(self._catalogue, e.id) and e.words >= MIN_EVIDENCE)
            return self._adopted_by(u, event) or next(adopting, event)  # "when did JURI adopt the report?"
        return self._of_whoever_acts(u, event, near)

    def _of_whoever_acts(self, u: Understanding, event: Reference, near: Sequence[Reference]) -> Reference | None:
        """Return the milestone of the lawmakers who are named where the best one is others': "when did the EP settle its position?"."""
        acting, makers = self._acting(u), self._catalogue.lawmakers_by_event
        others = makers.get(event.id, frozenset())
        beside = u.asked & {"before", "after"}  # "before the talks with the Council"
        if not acting or beside or not others or acting in others:
            return None
        theirs = (e for e in near if makers.get(e.id) == frozenset({acting}) and e.words >= MIN_EVIDENCE and e.score >= event.score - NEARER)
        return max(theirs, key=lambda e: e.score, default=None)

    @staticmethod
    def _acting(u: Understanding) -> str:
        """Return the lawmakers who are named first: "the Council, after Parliament's vote"; empty where none are."""
        named = (one for word in u.reading.words for one in institutions_in([word.key], u.reading.language))
        return next((one.id for one in named if one.makes_laws), "")

    def _told_by_deed(self, u: Understanding, event: Reference, matter: frozenset[str], intent: str) -> Reference | None:
        """Return the milestone of the matter at which was done what the question says, where the best one has not: "proposed".

        What is law already has entered into force.
        """
        done = (u.done & STEPS_TAKEN) or (frozenset({"apply"}) if intent == "in-force" or "apply" in u.done else frozenset())
        alike = [e for e in u.undated_events[:LOOKED_AT] if matter <= u.names_of_event(e.id) and e.score >= event.score - BY_FAR]
        if not done or (deeds_called(self._catalogue, event.id) >= done and intent != "in-force"):
            return None
        fitting = [e for e in alike if deeds_called(self._catalogue, e.id) >= done]
        if done == {"apply"} and u.stems_of_what_is_named <= matter:  # "when does the omnibus apply?" is from its first day on
            return min(fitting, key=lambda e: self._catalogue.event_by_id[e.id].date, default=None)
        return max(fitting, key=lambda e: e.cover, default=None)

    def _adopted_by(self, u: Understanding, event: Reference) -> Reference | None:
        """Return the best milestone at which those adopted something who are said to: the Council's is no entry into force; else None.

        Where the one found is far nearer and their own, that is it: "the Council's mandate for the talks on the omnibus".
        """
        acting, makers = self._acting(u), self._catalogue.lawmakers_by_event
        adopted = (e for e in u.undated_events[:LOOKED_AT] if "adopt" in deeds_called(self._catalogue, e.id) and e.words >= MIN_EVIDENCE)
        by_them = max((e for e in adopted if acting in makers.get(e.id, frozenset())), key=lambda e: e.cover, default=None)
        itself = by_them and acting in makers.get(event.id, frozenset()) and by_them.score < event.score - BY_FAR
        return event if itself else by_them
