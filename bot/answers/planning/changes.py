"""Whether a later law changed a provision, "does the omnibus touch Article 53?", or moved a day."""

from __future__ import annotations

from bot.answers.planning.evidence import MIN_EVIDENCE
from bot.answers.planning.in_time.by_steps import with_other_steps
from bot.answers.planning.inquiry import Inquiry
from bot.answers.planning.lawmaking import names_the_omnibus
from bot.answers.planning.named_alone import called_by_name
from bot.answers.plans import CHANGED, LEANS, MOVED, Plan
from bot.answers.question_words import QUESTIONS, deeds, meanings, open_words, touching
from bot.answers.understanding import Understanding
from knowledge.facts import changed_by
from knowledge.folding import stem
from knowledge.models import Provision

_LIKELIEST = 3  # topics among which that of the law is
_NAMED = 1.0  # rarity of the words by which a law is named
_DESCRIBED, _ALIKE = 6, 0.3  # provisions that are looked at, and rarity of words by which one of two is described less
_SURELY = 0.9  # certainty of a plan for which a law and a provision are named
_WORDS_FOR_DATES = ("dat", "fecha", "дат", "ημερομ", "paivam", "kuupaev")  # beginnings, in languages of which such a word asks for a day
_MORE = 2.0  # words beside both, from which something else is asked of them


def changed(q: Inquiry) -> Plan | None:
    """Return the plan for whether the law that is named changed all provisions that are; None where anything else is asked."""
    says_so = "change" in q.u.deeds or any(touching(q.u.reading.keys, q.u.reading.language))
    called = called_by_name(q.u.provisions) if says_so and not q.base.provisions else None
    spoken_of = (_provisions_spoken_of(q) or _duties_described(q)) if says_so and not called and not q.base.provisions else ()
    named = q.catalogue.provisions_called((called.id,) if called else q.base.provisions or spoken_of)
    if not named or q.is_narrowed:
        return None
    if not (q.asks_whether or says_so) or _asks_more(q.u):
        return None
    if not says_so and not names_the_omnibus(q.u):
        return None  # "the duty of Article 53(1)(d)" has words of the omnibus, which is one on AI too
    named_alone = [topic for topic in q.u.topics[:_LIKELIEST] if says_so or (topic.words >= _NAMED and q.u.left_over(topic.covered) < _MORE)]
    laws = [topic.id for topic in named_alone if topic.covered]
    for law in (*laws, *(_laws_spoken_of(q, named) if says_so else ())):
        if changed_by(named, law) is not None:
            slugs = tuple(entry.slug for entry in named)
            return Plan(CHANGED, detail=law, provisions=slugs, certainty=max(q.base.certainty, _SURELY))
    return None


def _provisions_spoken_of(q: Inquiry) -> tuple[str, ...]:
    """Return the provisions told last where a question names a law and nothing beside it: "did the omnibus change it?"."""
    last = q.context.last
    beside = q.u.stems_of_what_is_named - frozenset[str]().union(*(topic.covered for topic in q.u.topics[:_LIKELIEST]))
    alone = q.is_short and not q.base.dates and not q.base.kinds and q.u.mass(beside) < _NAMED
    return last.provisions if last is not None and alone else ()


def _duties_described(q: Inquiry) -> tuple[str, ...]:
    """Return the provisions that a question describes beside the law: "did the omnibus touch the copyright duties of model providers?"."""
    u, keys = q.u, q.u.reading.keys
    ends = [(start, end) for start, end, _ in touching(keys, u.reading.language)]
    touched = frozenset(stem(key) for start, end in ends for key in keys[start:end])
    entries = q.catalogue.provision_by_slug
    known = [one for one in u.provisions[:_DESCRIBED] if entries[one.id].changes and entries[one.id].older_models_from]  # duties of models
    laws = {change.by for one in known for change in q.catalogue.provision_by_slug[one.id].changes}
    law = next((topic for topic in u.topics[:_LIKELIEST] if topic.id in laws and topic.words >= _NAMED), None)
    if law is None or q.base.dates or q.base.kinds:
        return ()
    rest = u.stems_of_what_is_named - law.covered - touched - u.stems_of(u.reading.subjects)
    said = [one for one in known if one.words >= _NAMED and u.mass_in_provisions(rest & one.covered) >= _NAMED and not rest - one.covered]
    best = max((one.words for one in said), default=0.0)
    return tuple(one.id for one in said if one.words >= best - _ALIKE)


def moved(q: Inquiry) -> Plan | None:
    """Return the plan for whether a day was put off: "has the start of the high-risk rules been postponed?"; None for days that never were."""
    u = q.u
    if "change" not in u.deeds or not _asks_whether(q) or q.is_narrowed or q.base.kinds or "not" in u.asked:
        return None
    best, last = u.undated_events[0], q.context.last
    spoken_of = last is not None and len(last.events) == 1 and q.is_short and q.names_nothing(_NAMED)  # "was it postponed?"
    event = q.catalogue.event_by_id[last.events[0] if last and spoken_of else best.id]
    days = {event.date, event.moved_from}
    if event.moved_from is None or (best.words < MIN_EVIDENCE and not spoken_of) or not set(u.dates) <= days:
        return None
    if spoken_of:
        return Plan(MOVED, events=(event.id,), basis=LEANS)
    return with_other_steps(q.catalogue, u, Plan(MOVED, events=(event.id,), certainty=max(q.base.certainty, _SURELY)))


def _asks_whether(q: Inquiry) -> bool:
    """Tell whether it is asked with yes or no, where "date" may be what was moved and not what is asked for."""
    if q.asks_whether:
        return True
    asking = q.u.starts_of(QUESTIONS)
    dates = {word.start for word in q.u.reading.words if word.key.startswith(_WORDS_FOR_DATES)}
    return asking <= dates and not q.u.asks_openly and not q.u.chooses


def _asks_more(u: Understanding) -> bool:
    """Tell whether more than yes or no is asked for: by a word of asking, but for one behind the change, as in "duties which it imposes"."""
    keys, language = u.reading.keys, u.reading.language
    asking = [at for at, _, meaning in meanings(keys, language) if meaning in QUESTIONS] + [at for at, _, _ in open_words(keys, language)]
    changing = [at for at, _, deed in deeds(keys, language) if deed == "change"] + [at for at, _, _ in touching(keys, language)]
    return any(at < min(changing, default=len(keys)) for at in asking)


def _laws_spoken_of(q: Inquiry, named: list[Provision]) -> list[str]:
    """Return the laws of which is known whether they changed the provisions, and of which a step was spoken of: "did it touch Article 53?"."""
    last = q.context.last
    if last is None:
        return []
    if last.intent == CHANGED:
        return [last.detail]
    spoken_of = {q.u.matter_of_event(event) for event in last.events} - {""}
    changes = (change for entry in named for change in entry.changes)
    return [change.by for change in changes if change.because and q.u.matter_of_event(change.because) in spoken_of]
