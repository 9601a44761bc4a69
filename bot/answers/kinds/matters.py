"""On which matters something is asked to be told: the topics that a question names, and those that it only leans on."""

from __future__ import annotations

from bot.answers.kinds.draft import Desk
from bot.answers.planning.evidence import with_topics
from bot.answers.plans import AGAINST, FOR, Plan
from bot.answers.ranked import SUBJECT
from knowledge.folding import stem
from knowledge.models import Document

_BESIDE = frozenset({"before", "after"})
_IN_FULL, _TELLING = 0.9, 4.0  # share of a topic's name, and rarity of its words: "the AI Act" (2.6) is what all is about
# Rarity of a topic's words, how near its meaning is, by how much it leads, and what is left of a question that names nothing else: in all, and
# of each of many words ("fair pay for authors").
_NAMED, _NEAR, _LEAD, _LEFT_OVER, _LEFT_OF_MANY = 1.5, 2.0, 2.0, 0.3, 0.25
_MUCH = 0.35  # share of such a topic's name
# Topics on which a document may be asked about, by how much less the words of some say, and of how many that say as much one is meant.
_LIKELY, _NEARLY, _ALIKE = 8, 0.3, 2
_NEARISH = 1.0  # meaning of one whose words say much
_SAYS_MUCH = 3.0  # rarity of the words of a topic that is clearly named
_NAMES_A_MATTER = 1.0  # rarity of the words by which a quotation's matter is named
_FIRST = 3  # topics among which the one meant is
_ON_A_MATTER = frozenset({"position", "compare"})
_SAYS_SOMETHING = 1.0  # rarity of words by which one topic is told from another


def matters_of_sides(desk: Desk, plan: Plan) -> list[str]:
    """Return the topics of which a question may ask what side was taken on them, likeliest first: what is said of others is no answer."""
    if plan.detail not in (FOR, AGAINST):
        return []
    first, *others = desk.understanding.topics[:_FIRST]
    if first.id not in plan.topics:
        return list(plan.topics[:1]) or [first.id] * (first.when > 0)  # "and the publishers?" means what was spoken of
    u = desk.understanding
    own = u.names_of_topic(first.id) & frozenset(u.reading.stems)
    # Another one has to bear all that the question says of the first: whoever is for the Code is not for its second draft.
    named = (topic.id for topic in others if topic.words >= _SAYS_MUCH)
    return [first.id, *(topic for topic in named if u.mass_in_topics(own - u.names_of_topic(topic)) < _SAYS_SOMETHING)]


def matters_named(desk: Desk, plan: Plan, *, alone: bool) -> list[str]:
    """Return the topic that a question names and nothing beside it: "the Voss report", "trade secrets". Else nothing.

    `alone` is what `names_one_topic` tells.
    What somebody said of other matters is then no answer, but beside what another said of it. Many stances belong to no topic that a
    question names less clearly. What the question says of it may be said of another topic as well: "labelling of deepfakes".
    """
    u = desk.understanding
    topic = u.topics[0]
    if plan.intent not in _ON_A_MATTER or topic.id not in plan.topics:
        return []
    if plan.intent == "position" and u.asks_of_anything and not (plan.dates or plan.speakers):
        # "Has it ever said anything about the Code?": small words of such a question stand in names of other topics.
        likely = (one for one in u.topics[:_FIRST] if one.id in plan.topics and one.id != SUBJECT)
        whole = (one for one in likely if one.cover >= _IN_FULL and one.words >= _NEAR)
        if called := next(whole, None):
            return [called.id]
    in_full = plan.intent == "position" and topic.cover >= _IN_FULL and topic.words >= _TELLING
    timed = plan.dates or plan.speakers or u.asked & _BESIDE  # what was said at that time, or by that person, on anything
    if not in_full and (timed or not alone):
        return []
    alike = (one.id for one in u.topics[1:_FIRST] if one.covered >= topic.covered and one.words >= _SAYS_MUCH and one.cover >= _MUCH)
    return [topic.id, *alike]


def matters_asked_of(desk: Desk, document: Document) -> list[str]:
    """Return the topics on which it is asked what a document says, where the question names nothing else; none if there are none.

    Of what the document itself is called nothing is asked: its own vote, draft or law.
    """
    u = desk.understanding
    reading = u.reading
    somebody = u.stems_of_restrictions | u.stems_of((*reading.organisations, *reading.kinds))
    own = u.rank_documents(among=[document.id])[0].covered | u.own_words(document.id) | somebody
    words = {topic.id: u.mass_in_topics(topic.covered - own) for topic in u.undated_topics[:_LIKELY]}
    most = max(words.values())
    best = [one for one in u.undated_topics[:_LIKELY] if words[one.id] >= most - _NEARLY and one.cover >= _MUCH]
    if not u.stems_of_what_is_named:
        return []  # "neueste" is no "neue Gesetze"
    if most < _NAMED or not best or u.left_over(best[0].covered | own) >= _LEFT_OVER or best[0].covered - own <= u.stems_of_asking:
        return []
    places = u.starts_of(_BESIDE)
    sides = {stem(word.key) for word in reading.words if word.start in places}
    if not sides <= own and desk.catalogue.topic_by_id[best[0].id].event:
        return []  # "what did they ask for before the Paris summit?" asks for anything
    in_full = best[0].cover >= _IN_FULL
    # "What did the creators want?" names a word of three topics.
    alone = sum(said >= most - _NEARLY for said in words.values()) <= _ALIKE
    clear = in_full or (alone and best[0].meaning >= (_NEARISH if most >= _SAYS_MUCH else _NEAR))
    return [one.id for one in best] if clear else []


def matters_spoken_of(desk: Desk, plan: Plan) -> list[str]:
    """Return the first topic of the plan where the question has none of them, but what was said before: "and GEMA?" is of nothing else."""
    if plan.intent != "position" or plan.dates:
        return []
    return list(plan.topics[:1]) if set(plan.topics).isdisjoint(with_topics(desk.understanding, plan).topics) else []


def matter_of_words(desk: Desk, plan: Plan) -> str:
    """Return the topic on which words are asked for: the one that the question names, or else what was spoken of; empty if any will do."""
    if plan.quoted or (plan.speakers and not plan.topics):
        return ""  # what a person said at a workshop is about anything
    best = desk.understanding.topics[0]
    return best.id if best.words >= _NAMES_A_MATTER else next(iter(plan.topics), "")


def names_one_topic(desk: Desk) -> bool:
    """Tell whether a question names its first topic clearly and nothing beside it but organisations."""
    u = desk.understanding
    topic, family = u.topics[0], desk.catalogue.topic_families[u.topics[0].id]
    others = [one for one in u.topics[:_FIRST] if one.id not in family]
    beside = u.stems_of(u.reading.organisations)
    words, left = u.mass_in_topics(topic.covered - beside), u.left_over(topic.covered | beside)
    unshared = u.stems_of_what_is_named - topic.covered - beside
    alone_in_much = words >= _TELLING and left < _LEFT_OF_MANY * words and all(unshared.isdisjoint(one.covered) for one in others)
    in_full = topic.cover >= _IN_FULL
    if words < _NAMED or topic.cover < _MUCH or not (left < _LEFT_OVER or alone_in_much) or not (in_full or topic.meaning >= _NEAR):
        return False
    return in_full or all(topic.score - one.score >= _LEAD or one.covered < topic.covered for one in others[:1])
