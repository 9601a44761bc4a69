"""Signatures of one line whose words show where person, role and organisation part: "Person, on behalf of Name", "Person, role Name"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

from knowledge.drafting.names.register import Register, has_head, is_acronym
from knowledge.drafting.names.several_names import spells, without_small_article
from knowledge.drafting.names.shapes import is_person, is_role
from knowledge.drafting.signatories.entries import Entry
from knowledge.drafting.signatories.signatures.signer_shapes import LINKS, has_role, may_be_person
from knowledge.drafting.words.vocabulary import word_lists

_BEHALF = (
    r"(?:(?:for and )?on behalf of|(?:im (?:Namen|Auftrag)|in Vertretung|i\. ?[VA]\.) (?:von|der|des)|stellvertretend für"
    r"|(?:au nom|pour le compte|par délégation|sur mandat) (?:de|du|des)"
    r"|en nombre del?|en representación del?|por delegación del?|por orden del?|en nombre y representación del?"
    r"|(?:per conto|a nome|in rappresentanza) d(?:i|el|ella|ello|ei|egli|elle|ell(?=[’']))"
    r"|em nome d[eao]s?|em representação d[eao]s?"
    r"|namens|in opdracht van|på vegne af|på uppdrag av|w imieniu|v mene|jménem|u ime|v imenu|în numele|din partea|f[’']isem|thar ceann"
    r"|от името на|εκ μέρους|για λογαριασμό|εξ ονόματος|nomine)"
)
_ON_BEHALF = re.compile(rf",?\s+{_BEHALF}\s+(?-i:the\s+|l[’'])?", re.IGNORECASE)
ON_BEHALF = re.compile(rf"(?<![^\W_]){_BEHALF}(?![^\W_])", re.IGNORECASE)
_GENITIVE_ARTICLE = re.compile(r"^τ(?:ου|ης|ων)\s+")
_BETWEEN_SLASHES = re.compile(r"(?<=\S)\s+/([^/]{3,90})/\s*$")  # Name /Person, role/
_IN_BRACKETS = re.compile(r"(?<=\S)\s+\(([^(),]{3,60}),\s+([^()]{2,80})\)\s*$")  # Name (Person, role)
_PERSON_FIRST = re.compile(r"^([^(),]{4,60}?)\s+\((?:([^(),]{2,60}),\s+)?([^()]{2,120})\)\s*$")  # Person (role, Name), Person (Name)
_PERSON_INSIDE = re.compile(r"(?<=\S)\s+\(([^(),\d]{4,50})\)\s*$")  # Name (Person)
_SMALL_ROLE = re.compile(r"^([^,:;()]{5,40}), ((?:[^\W\d_A-ZÀ-ÞΑ-ΩА-ЯČŠŽŁ][\w’'-]*\s+){1,5})([A-ZÀ-ÞΑ-ΩА-ЯČŠŽŁ].*)$")
_BARE_ROLE = re.compile(  # Person role Organisation
    r"^((?:[A-ZÀ-ÞĀ-ŽΑ-ΩА-Я]\S+ ){1,3}[A-ZÀ-ÞĀ-ŽΑ-ΩА-Я]\S+?) ((?:[^\W\d_A-ZÀ-ÞĀ-ŽΑ-ΩА-Я][^\W\d_]* ){1,4})([A-ZÀ-ÞĀ-ŽΑ-ΩА-Я].*)$"
)
_BEHIND_ACRONYM = re.compile(r"^(.+ \(([^()\s]+)\)) ([^()]+)$")
_MOST_ROLES = 0.6  # of lines that have the same shape
_HALF = 0.5  # of the lines of that shape, in which the role is a word for one
_MOST = 0.8  # of the lines of a list that are alike
_PAIR = 2
_FEWEST = 3  # lines that show what a list is
_FEWEST_ALIKE = 2  # lines of persons with brackets behind them


def behind_behalf(text: str) -> str:
    """Return the name behind "on behalf of" with which a line begins, without its article; empty for other lines."""
    link = ON_BEHALF.match(text)
    name = without_small_article(_GENITIVE_ARTICLE.sub("", text[link.end() :].strip(" ’'"))) if link else ""
    return name if name[:1].isupper() else ""


def parted(entries: Sequence[Entry], register: Register) -> list[Entry]:
    """Return the entries with "Person, on behalf of Name", "Name v/ Person" and, where most lines are so, "Person, Name" taken apart."""
    found = [_with_its_person(entry, register) for entry in _with_brackets(entries, register)]
    found = _touching(_with_small_roles(found, register), register)
    halves = [entry.text.split(", ") for entry in found]
    paired = [_is_pair(half, register) and not has_role(entry.text, register) for half, entry in zip(halves, found, strict=True)]
    if len(found) < _FEWEST or sum(paired) < _MOST * len(found):
        return found
    return [
        replace(entry, text=half[1], person=half[0], source="row") if pair else entry
        for entry, half, pair in zip(found, halves, paired, strict=True)
    ]


def _is_pair(half: Sequence[str], register: Register) -> bool:
    """Tell whether the parts of a line are a person and what may be a name: in small letters stands what the person is."""
    return len(half) == _PAIR and _is_person(half[0], register) and half[1][:1] == half[1][:1].upper()


def _with_brackets(entries: Sequence[Entry], register: Register) -> list[Entry]:
    """Return "Person (role, Name)", "Person (Name)" and "Name (Person)" taken apart, where nearly all lines have the same of these shapes."""
    first = [match if (match := _PERSON_FIRST.match(one.text)) and _stands_for(match, register) else None for one in entries]
    named = sum(bool(match and (has_head(match[3]) or register.is_known(match[3]) or match[2])) for match in first)
    if len(entries) >= _FEWEST_ALIKE and sum(map(bool, first)) >= _MOST * len(entries) and named >= _HALF * len(entries):
        return [
            replace(one, text=match[3], person=match[1], role=match[2] or one.role, source="row") if match else one
            for one, match in zip(entries, first, strict=True)
        ]
    inside = [match if (match := _PERSON_INSIDE.search(one.text)) and _is_person(match[1], register) else None for one in entries]
    if len(entries) >= _FEWEST and sum(map(bool, inside)) >= _MOST * len(entries):
        return [
            replace(one, text=one.text[: match.start()], person=match[1], source="row") if match and not register.is_exact(one.text) else one
            for one, match in zip(entries, inside, strict=True)
        ]
    return list(entries)


def _stands_for(match: re.Match[str], register: Register) -> bool:
    """Tell whether a person stands before a bracket with a name; an acronym there is that of the name before it, unless it is known."""
    own = not match[2] and is_acronym(match[3]) and (spells(match[1], match[3]) or not register.is_known(match[3]))
    return _is_person(match[1], register) and not own


def _is_person(text: str, register: Register) -> bool:
    return is_person(text) and not register.is_known(text) and not register.is_country(text)


@lru_cache(maxsize=1)
def _by() -> re.Pattern[str]:
    """Matches what stands between a name and the person who signs for it, in text that is not folded."""
    words = sorted(word_lists()["represented_by"], key=len, reverse=True)
    phrases = "|".join(re.escape(one).replace(r"\ ", r"\s+").replace(r"\*", r"\w*") for one in words)
    return re.compile(rf",?\s+(?:(?:{phrases})(?=\s)|v/)\s*", re.IGNORECASE)


def before_by(line: str) -> str:
    """Return what stands before "represented by" and a person, without the part between commas that goes on small; empty for others."""
    match = _by().search(line)
    if not match or not match.start() or not is_person(line[match.end() :].partition(",")[0]):
        return ""
    name, *rest = line[: match.start()].split(", ")
    return ", ".join([name, *(part for part in rest if not part[:1].islower())])


def says_by(label: str) -> bool:
    """Tell whether a label says nothing but that somebody represents the name above it: "represented by"."""
    return bool(_by().fullmatch(f" {label.strip()} "))


def behind_by(line: str) -> str:
    """Return what stands behind "represented by" with which a line begins; empty for other lines."""
    match = _by().match(f" {line.strip()}")
    return line.strip()[match.end() - 1 :] if match else ""


def _with_small_roles(entries: list[Entry], register: Register) -> list[Entry]:
    """Return "Person, role Organisation" taken apart, where most lines are so: a role in small letters ends where capitals begin.

    Roles that are words for it in some lines show what stands in the same place of the others.
    """
    matches = [_SMALL_ROLE.match(entry.text) if not entry.role else None for entry in entries]
    shaped = [match if match and may_be_person(match[1], register) else None for match in matches]
    known = sum(is_role(match[2]) for match in shaped if match)
    if sum(map(bool, shaped)) < max(_FEWEST, _MOST_ROLES * len(entries)) or known < _HALF * sum(map(bool, shaped)):
        return entries
    return [
        replace(entry, text=match[3], person=match[1], role=_without_links(match[2]), source="row") if match else entry
        for entry, match in zip(entries, shaped, strict=True)
    ]


def _touching(entries: list[Entry], register: Register) -> list[Entry]:
    """Return "Person role Organisation" and "Organisation (ACRONYM) Person" without any sign between them taken apart, if several are so."""
    read = [_touching_parts(entry, register) if entry.source != "inline" and not entry.role else None for entry in entries]
    if sum(map(bool, read)) < _FEWEST_ALIKE:
        return entries
    return [
        replace(entry, text=parts[2], person=parts[0], role=parts[1] or None, source="row") if parts else entry
        for entry, parts in zip(entries, read, strict=True)
    ]


def _touching_parts(entry: Entry, register: Register) -> tuple[str, str, str] | None:
    """Return person, role and organisation of such a line; None for others, and for a name that the register knows as it stands."""
    if register.is_exact(entry.text):
        return None
    if (match := _BARE_ROLE.match(entry.text)) and is_role(match[2]) and _is_person(match[1], register):
        return (match[1], match[2].strip(), match[3]) if has_head(match[3]) or register.is_known(match[3]) else None
    behind = _BEHIND_ACRONYM.match(entry.text)
    if not behind or not is_acronym(behind[2]):
        return None
    person, _, role = behind[3].partition(", ")
    return (person, role, behind[1]) if _is_person(person, register) and (not role or is_role(role)) else None


def _without_links(role: str) -> str:
    words = role.split()
    while len(words) > 1 and words[-1] in LINKS:
        words.pop()
    return " ".join(words)


def _with_its_person(entry: Entry, register: Register) -> Entry:
    if match := _BETWEEN_SLASHES.search(entry.text):
        person, _, role = match[1].partition(", ")
        entry = replace(entry, text=entry.text[: match.start()], source="row")
        return replace(entry, person=person, role=role or None) if is_person(person) else entry
    if (match := _IN_BRACKETS.search(entry.text)) and is_person(match[1]) and is_role(match[2]) and not register.is_known(match[1]):
        return replace(entry, text=entry.text[: match.start()], person=match[1], role=match[2], source="row")
    if register.is_known(entry.text):
        return entry
    person, behalf, name = entry.text.partition(match[0]) if (match := _ON_BEHALF.search(entry.text)) else ("", "", "")
    if behalf and name and (is_person(person.split(",")[0]) or len(person.split()) <= 6):
        return replace(entry, text=name, person=person, source="row")
    name, by, person = entry.text.partition(match[0]) if (match := _by().search(entry.text)) else ("", "", "")
    name = before_by(entry.text) or name  # "Guild of Bells, also in the name of its members"
    if is_person(name) and (has_head(person) or register.is_known(person)):
        name, person = person, name  # "Anna Novak, p.p. Guild of Bells"
    doubtful = by.strip(" ,").isalpha() and not is_person(person.partition(",")[0])  # "Kultur genom musik" is a name
    if not (by and name and person) or doubtful:
        return entry
    role, person = _role_before(person)
    return replace(entry, text=name.rstrip(" –—-,"), person=person, role=entry.role or role or None, source="row")


def _role_before(person: str) -> tuple[str, str]:
    """Return the role in small letters before a person, and the person: "represented by president Anna Novak"."""
    words = person.split()
    small = list(takewhile(str.islower, words))
    rest = " ".join(words[len(small) :])
    return (" ".join(small), rest) if small and is_role(" ".join(small)) and is_person(rest) else ("", person)
