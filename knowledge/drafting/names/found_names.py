"""Names found in a list as participants: entries of the register, or proposed ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.drafting.models import ProposedParticipant
from knowledge.drafting.names.register import (
    SURE,
    Register,
    acronym_of,
    bracketed,
    has_head,
    is_acronym,
    looks_like_organisation,
    without_brackets,
)
from knowledge.drafting.names.several_names import holds_and, parts_at_articles, spells, without_small_article
from knowledge.drafting.names.shapes import mixes_scripts
from knowledge.drafting.signatories.entries import Entry
from knowledge.drafting.signatories.signatures.signer_shapes import are_persons
from knowledge.drafting.words.legal_forms import has_legal_form, is_legal_form
from knowledge.drafting.words.vocabulary import organisation_stems, plain_words

_LONG_NAME, _LONG_REMARK = 14, 6  # words
_FIRST_WORDS = 2  # of a name, among which its noun stands
_STEM, _IN_COMMON = 4, 0.5  # letters of a word that translations share, and share of the words, from which two names mean the same
_FULL_STOP = re.compile(r"[^\W\d_]{4}\.\s+[A-ZÀ-ÞΑ-ΩА-Я]")  # a sentence begins


@dataclass(frozen=True)
class FoundName:
    """A name with what was found beside it; `part` is the part of it by which the register knows it."""

    name: str
    entry: Entry
    part: str | None = None
    person: str | None = None
    role: str | None = None
    country: str | None = None


def proposed(found: FoundName, register: Register) -> ProposedParticipant:
    """Return the participant that a name makes, with what stands beside it."""
    entry = found.entry
    match = register.match(found.name)
    if found.part and (match.org is None or match.score < SURE):
        by_part = register.match(found.part)
        # Several have the same acronym; the name behind it may say that it is none of the register's.
        same_acronym = is_acronym(found.part) and by_part.org in match.others
        match = match if same_acronym and register.is_called_otherwise(found.name, by_part.org) else by_part
    country = (
        found.country or entry.country or next((register.country_of(one) for one in bracketed(found.name) if register.is_country(one)), None)
    )
    facts = {"person": found.person or entry.person, "role": found.role or entry.role, "section": entry.section, "country": country}
    if match.org and match.score >= SURE:
        several = found.part is not None and register.match(found.name).org is None and _may_be_several(found.name)
        sure = 0.5 if several or entry.doubted else round(match.score, 3)
        return ProposedParticipant(name=found.name, org=match.org, confidence=sure, candidates=match.others, **facts)
    acronym = acronym_of(found.name)
    name = without_brackets(found.name) if acronym and f"({acronym})" in found.name else found.name
    if any(register.is_country(one) for one in bracketed(name)):
        name = without_brackets(name)
    if acronym and name.split()[0] == acronym and len(name.split()) > 2:
        name = re.sub(rf"^{re.escape(acronym)}\s*[–—:|-]\s*", "", name)
    candidates = tuple(filter(None, (match.org, *match.others)))
    each = holds_and(found.name) and are_persons(facts["person"] or "")  # of two names
    shared = acronym is not None and register.is_exact(acronym)  # of a body that may be called so in another language
    strange = entry.doubted or mixes_scripts(found.name) or _may_hold_more(found.name) or each or shared
    surety = 0.5 if strange else 0.9 if has_head(found.name) else 0.7 if looks_like_organisation(found.name) else 0.5
    if match.org is None and match.score >= SURE:
        return ProposedParticipant(name=found.name, confidence=0.5, candidates=candidates, **facts)
    return ProposedParticipant(
        name=found.name, confidence=surety, new=register.proposal(name, acronym, entry.section, country), candidates=candidates[:3], **facts
    )


def _may_hold_more(name: str) -> bool:
    """Tell whether a name is so long, alone or in its brackets, that it may be several, or one with who signs for it."""
    long = len(name.split()) > _LONG_NAME or any(len(inside.split()) > _LONG_REMARK for inside in bracketed(name))
    return long or _may_be_several(name) or (bool(_FULL_STOP.search(name)) and not has_legal_form(name))


def _may_be_several(name: str) -> bool:
    """Tell whether two parts of a name between commas begin with an organisation's noun or are acronyms, as those of several names do."""
    parts = [bare for part in parts_at_articles(name) for one in part.split(", ") if (bare := without_small_article(one))[:1].isupper()]
    if any(spells(part, parts[0]) for part in parts[1:]):
        return False  # "RIMA, Rhymes in Many Alphabets"
    begun = (" ".join(part.split()[:_FIRST_WORDS]) for part in parts if not is_legal_form(part))
    return sum(bool(organisation_stems().search(plain_words(part))) or is_acronym(part) for part in begun) > 1


def without_doubles(found: Sequence[ProposedParticipant]) -> Iterator[ProposedParticipant]:
    """Yield each organisation once, whatever it is called again."""
    seen: dict[str, str] = {}
    for one in found:
        acronym = plain_words(one.new.acronym) if one.new and one.new.acronym else ""
        key = one.org or plain_words(one.new.name if one.new else one.name)
        if key not in seen and (acronym not in seen or _are_two(seen[acronym], one.name)):
            yield one
        seen |= dict.fromkeys(filter(None, (key, acronym)), one.name)


def _are_two(name: str, other: str) -> bool:
    """Tell whether two names with one acronym, which the capitals of both spell, have hardly a word in common."""
    words = [[word for word in re.findall(r"[^\W_]+", without_brackets(text)) if word[0].isupper()] for text in (name, other)]
    spelled = ["".join(word[0] for word in one) for one in words]
    stems = [{plain_words(word)[:_STEM] for word in one} for one in words]
    return spelled == [acronym_of(name), acronym_of(other)] and len(stems[0] & stems[1]) < _IN_COMMON * min(map(len, stems))
