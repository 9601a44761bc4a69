"""Questions about somebody whom nobody knows: what others did or said is no answer to them.

Each rule returns a refusal that names the stranger, or None where the question is not such a one.
"""

from __future__ import annotations

from collections.abc import Set
from itertools import pairwise

from bot.answers.planning.evidence import ONE_DOCUMENT, SETS
from bot.answers.planning.inquiry import OF_ONE_LIST, OF_SIGNERS, SIGNED_BY_SOMEBODY, Inquiry
from bot.answers.plans import Clarification, Plan, Refusal
from bot.answers.question_words import names_a_body, speak_of_force
from bot.answers.understanding import Understanding
from bot.answers.unknown_names import unheard_words
from knowledge.folding import key_of, stem
from knowledge.other_laws import names_a_law, other_laws

_ABOUT_SOMEBODY = frozenset(
    {"signed", "signed-documents", "position", "event-detail", "compare", "about-organisation", "quote", "stance"}
)
_ANYTHING = SIGNED_BY_SOMEBODY | {"all-signatories"}
_EVEN = 0.5  # probability from which one asks with yes or no whether somebody signed
_MAYBE = 0.2  # probability from which a name nobody knows is that of somebody who may have signed
_BESIDE = 2  # letters between two words that stand beside each other
_SOME = 1.0  # rarity of words that name something
_PERHAPS = 0.1  # probability from which a question about an article may be what somebody says of it


def doing_of_a_stranger(q: Inquiry) -> Refusal | None:
    """Somebody's doings and words are asked for, and the only names are unknown."""
    of_somebody = q.intent.name in _ABOUT_SOMEBODY or (q.intent.name == "provision" and q.u.probability("position") > _PERHAPS)
    return _unknown_names(q) if of_somebody and not q.base.organisations and q.names_only_unknown else None


def words_of_a_stranger(q: Inquiry) -> Refusal | None:
    """What is asked with "what does Apple say about robots.txt?" is not answered by what others say of it."""
    said_by_them = q.intent.name == "passage" and "say" in q.u.deeds and not (q.base.organisations or q.base.kinds)
    return _unknown_names(q) if said_by_them and q.names_only_unknown else None


def sort_of_a_stranger(q: Inquiry) -> Refusal | None:
    """What rules there are on a sort of thing does not tell what belongs to it: "is GPT-4 a model with systemic risk?"."""
    u = q.u
    asked = q.intent.name == "in-force" and q.asks_whether and not u.deeds and not speak_of_force(u.reading.keys, u.reading.language)
    return _unknown_names(q) if asked and u.reading.unknown_names and not q.base.organisations else None


def position_of_a_stranger(q: Inquiry) -> Refusal | None:
    """What nobody in the register is said to think is not what others think of it: "what did Netflix say about fair pay?"."""
    somebody = q.base.organisations or q.base.countries or q.base.kinds or q.base.speakers or "who" in q.u.asked
    of_somebody = q.intent.name == "position" or (q.intent.name == "stance" and bool(q.base.sectors))  # "… about fair pay for authors?"
    of_a_document = q.intent.name == "document-position" and bool(q.u.unregistered_name)  # "what does VG Wort demand of the template?"
    if not (of_somebody or of_a_document) or somebody or not q.u.done & {"say", "demand"}:
        return None
    stranger = stranger_in(q.u, q.u.unregistered_name or q.u.lone_name, q.u.topics[0].covered)
    return q.refused("unknown-subject", missing=stranger) if stranger else None


def view_of_an_article(q: Inquiry) -> Refusal | None:
    """What a law says is not what somebody whom nobody knows says of it: "what is the BBC's position on Article 53?".

    Their name stands before the article's; what an article says of something is named behind it.
    """
    parts, somebody = q.u.reading.provisions, q.base.organisations or q.base.speakers or q.u.institutions
    if q.intent.name != "provision" or not parts or somebody or "say" not in q.u.deeds:
        return None
    laws = {word.start for word in other_laws(q.u.reading.words, q.u.reading.language)}
    before = [word.text for word in q.u.reading.words if q.u.reading.asked_from <= word.start < parts[0].start and word.start not in laws]
    named = [name for name in (*q.u.reading.unknown_names, q.u.unheard_name) if name and name.split()[0] in before]
    return q.refused("unknown-subject", missing=named[0]) if named else None


def words_of_the_stranger_before(q: Inquiry) -> Refusal | None:
    """After a question about somebody whom nobody knows, "when did they say it?" does not mean what was spoken of before that."""
    of_them = q.context.of_a_stranger and "say" in q.u.deeds and q.is_short and q.names_nothing(_SOME)
    return q.refused("unclear") if of_them else None


def signature_of_a_stranger(q: Inquiry) -> Refusal | None:
    """A name is nobody's in the register: "did Deutsche Bahn sign?"."""
    if not q.names_nobody_who_signed or not (q.asks_whether or q.u.probability("signed") > _MAYBE):
        return None
    if q.base.speakers and "sign" not in q.u.deeds:
        return None  # "and Helen Smith, on the vote?" is of whoever speaks for somebody
    stranger = q.u.unregistered_name
    return q.refused("unknown-subject", missing=stranger) if stranger else None


def our_signature(q: Inquiry) -> Refusal | None:
    """Who asks is not known: "did we sign?"."""
    if not q.names_nobody_who_signed or not q.asks_whether or (q.is_narrowed and not q.u.we_signed):
        return None
    last = q.context.last
    ours = q.u.asks_about_us or (q.u.probability("signed") > _EVEN and not (last and last.organisations))
    return q.refused("unknown-subject", missing=q.u.name_before_asking) if ours else None


def body_of_a_country(q: Inquiry) -> Refusal | None:
    """Somebody is told by a country and a word that nobody knows: "did the German film academy sign?" does not ask for all Germans."""
    if not q.names_nobody_who_signed or not q.asks_whether or q.u.probability("signed") <= _EVEN:
        return None
    own, sectors = q.u.documents[0].covered, {sector.start for sector in q.u.reading.sectors}
    for country in q.u.reading.countries:
        beside = (word for word in q.u.reading.unheard if 0 < word.start - country.end <= _BESIDE and word.start not in sectors)
        word = next(beside, None)
        if word and stem(word.key) not in own and not names_a_body(word.key, q.u.reading.language):
            return q.refused("unknown-subject", missing=q.u.reading.text[country.start : word.end])
    return None


def anything_of_a_stranger(q: Inquiry) -> Refusal | None:
    """Of all that there is nothing is a stranger's: "has Teosto signed anything?"."""
    if q.intent.name not in _ANYTHING or q.base.organisations:
        return None
    lone = q.u.lone_name if q.intent.name == "all-signatories" and not q.is_narrowed else ""
    stranger = q.u.unregistered_name or lone
    return q.refused("unknown-subject", missing=stranger) if stranger else None


def unheard_signers(q: Inquiry) -> Refusal | None:
    """Those who are asked for are no sector that is known: "which museums signed?"."""
    unheard = q.u.unheard_restriction if q.intent.name in OF_SIGNERS else ""
    return q.refused("unknown-subject", missing=unheard) if unheard else None


def unheard_part_of_a_list(q: Inquiry) -> Refusal | None:
    """A part of those just listed is asked for by a word that nobody knows: "how many of them are from gaming?" is not the number of all."""
    last = q.context.last
    named = q.is_narrowed or q.base.kinds or q.base.dates
    counted = last is not None and last.intent in OF_ONE_LIST and "how-many" in q.u.asked
    part = unheard_part(q.u) if counted and not named else ""
    return q.refused("unknown-subject", missing=part) if part else None


def unheard_part(u: Understanding) -> str:
    """Return the words by which a part of those spoken of is told and that nobody knows; empty if there are none."""
    if not u.points_back or u.sectors_hinted:
        return ""
    return " ".join(word.text for word in unheard_words(u, u.reading))


def stranger_in_the_register(q: Inquiry) -> Refusal | None:
    """The register has no such name: "is the academy in it?"."""
    if q.intent.name == "register" and "represent" in q.u.deeds and not q.base.organisations and q.u.unregistered_name:
        return q.refused("unknown-subject", missing=q.u.unregistered_name)  # "how many members has the Dutch Union of Journalists?"
    if q.intent.name != "register" or q.is_narrowed:
        return None
    acronyms = (word.text for word in q.u.reading.unheard if word.text.isupper())
    whose_members = q.u.lone_name if "represent" in q.u.deeds else ""  # "how many members has Musicautor?"
    stranger = q.u.unregistered_name or " ".join(q.u.reading.unknown_names) or " ".join(acronyms) or whose_members
    return q.refused("unknown-subject", missing=stranger) if stranger else None


def unknown_authors(u: Understanding, decided: Plan | Clarification) -> str:
    """Return the acronyms that nobody knows, beside a document that was found without them: "ADAMI's letter of October"."""
    plan, asked_back = (decided.plan, decided.slot == "documents") if isinstance(decided, Clarification) else (decided, False)
    of_document = plan.intent in ONE_DOCUMENT | SETS | {"date"} and (asked_back or bool(plan.documents))
    return " ".join(name for name in u.reading.unknown_names if name.isupper()) if of_document and not plan.organisations else ""


def lone_stranger(u: Understanding) -> str:
    """Return the name of somebody whom nobody knows where it is all that a question names: "what about Netflix?"; else empty."""
    reading = u.reading
    if reading.organisations or reading.kinds or u.dates or reading.provisions or reading.speakers or u.institutions:
        return ""
    named = " ".join(reading.unknown_names) or u.unregistered_name or u.unheard_name
    return stranger_in(u, named, u.topics[0].covered) if named and not names_a_law(reading.words, reading.language) else ""


def stranger_in(u: Understanding, named: str, about: Set[str]) -> str:
    """Return a name that is nobody's, unless it is one of the stems of what the question is `about`; else empty."""
    # "Digital" is no stranger before "Omnibus".
    part = any(one.text == named and other.text[0].isupper() and stem(other.key) in about for one, other in pairwise(u.reading.words))
    return "" if part or {stem(key) for key in key_of(named)} <= about else named


def _unknown_names(q: Inquiry) -> Refusal:
    return q.refused("unknown-subject", missing=" ".join(q.u.reading.unknown_names))
