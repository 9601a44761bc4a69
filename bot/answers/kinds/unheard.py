"""Whether a question names a matter on which nothing was said: the nearest statement is near to any question, and no answer to it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers.kinds.draft import Desk
from bot.answers.plans import Plan
from knowledge.catalogue import StanceTaken
from knowledge.facts import own_quotes
from knowledge.folding import stem, words_of
from knowledge.models import Position

_FIRST = 3  # topics among which the ones meant are
# Rarity of the words of its topics that a question names, and of all of them; "the AI Act" (2.6) names a matter that no long word tells.
_HEARD, _NAMED = 1.0, 2.6
# Rarity of the words by which a milestone is named, and their share of its name: what was said then may be on anything.
_OF_A_MILESTONE, _MOST_OF_IT = 2.0, 0.5
_NEAR = 4.0  # meaning of a topic that needs none of its words: one in a hundred questions that name it otherwise is nearer
_LEFT_OVER = 0.9  # what is left of an English question beside topics and statements: "school" in "school books"
_LANGUAGE = "en"  # in which statements are recorded
_ABBREVIATED = 3  # letters of the shortest matter: "VAT"


def is_unheard_of(desk: Desk, plan: Plan, taken: Sequence[StanceTaken], *, on_topic: bool) -> bool:
    """Tell whether a question names a matter that no topic of the plan and no statement among `taken` has a word of: "royalties".

    `on_topic` tells that what would be shown is on a topic of the plan.

    A topic can be near to it in meaning alone, and some topic always is: of 900 questions on matters that nobody spoke of ("climate
    change"), a third had one. Statements are recorded in English; of a question in English nothing else may be left over.
    """
    u = desk.understanding
    if plan.intent != "position" or plan.speakers:
        return False
    speakers = u.stems_of(u.reading.organisations)
    abbreviated = {stem(word.key) for word in u.capital_names if len(word.key) >= _ABBREVIATED}
    named = (u.stems_of_what_is_named | u.stems_of(u.reading.subjects) | abbreviated) - speakers
    told = _stems_told(taken)
    milestone = u.undated_events[0]
    if not named or (milestone.words >= _OF_A_MILESTONE and milestone.cover >= _MOST_OF_IT):
        return False
    topics = [topic for topic in u.topics[:_FIRST] if topic.id in plan.topics]
    covered = frozenset[str]().union(*(topic.covered for topic in topics))
    if any(topic.meaning >= _NEAR for topic in topics):
        return False
    is_told, in_topics = not named.isdisjoint(told), any(topic.words >= _NAMED for topic in topics)
    if not is_told and not in_topics and u.mass_in_topics(covered & named) < _HEARD:
        return True
    if not is_told and not on_topic and u.reading.language == _LANGUAGE:
        return True
    certain = not is_told or (not in_topics and len({one.entry.id for one in taken}) > 1)
    return certain and u.reading.language == _LANGUAGE and u.left_over(covered | speakers | told) > _LEFT_OVER


def _stems_told(taken: Sequence[StanceTaken]) -> frozenset[str]:
    """Return the stems of all words of statements, and of the names of those who made them."""
    texts = [text for one in taken for text in (one.entry.title, one.stance.topic, one.stance.summary)]
    texts += [quote.text for one in taken for quote in own_quotes(one.entry)]
    texts += [one.entry.speaker.name for one in taken if isinstance(one.entry, Position) and one.entry.speaker]
    return frozenset(map(stem, words_of(" ".join(texts))))
