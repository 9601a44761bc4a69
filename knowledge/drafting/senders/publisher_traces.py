"""Traces by which a text shows its sender without naming it in full: initials, a host that spells a name, whom the press may ask."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from knowledge.drafting.names.register import Register, acronym_of, beside_acronym, is_acronym, without_brackets
from knowledge.drafting.names.shapes import CONNECTORS, is_person
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words

_ADDRESS = re.compile(r"@((?:[\w-]+\.)+\w+)")
_FEWEST_INITIALS = 3
_MIN_LABEL = 6  # letters of a host's part by which a name is told that begins with it
_MIN_NAME = 3  # words of a name with which a letterhead may begin
_ABOUT_WORDS = (2, 1)  # of "about", "à propos"
_BEGINNING = 2  # words before a name with which a sentence begins: "Der Verband RIMA"
_CONTACT_PARTS = 2  # of a contact at least: a person, an organisation


def spelled_by_initials(part: str, names: Iterable[str]) -> str | None:
    """Return the only name whose words have the initials of an acronym, whatever their case: DHKP, Društvo hrvatskih književnih prevodilaca."""
    if not is_acronym(part) or len(part) < _FEWEST_INITIALS:
        return None
    found = [name for name in names if "".join(word[0] for word in plain_words(name).split() if word not in CONNECTORS) == plain_words(part)]
    return found[0] if len(found) == 1 else None


def begins_with_name(part: str, names: Iterable[str]) -> str | None:
    """Return the only name of several words with which a line of a letterhead begins, whatever stands behind it."""
    line = f"{plain_words(part)} "
    found = [name for name in names if len(name.split()) >= _MIN_NAME and line.startswith(f"{plain_words(name)} ")]
    return found[0] if len(found) == 1 else None


def is_spelled_by_host(name: str, host: str) -> bool:
    """Tell whether a part of a host is a name's words, all or those that are not small: mesacreacion for Mesa de la Creación."""
    words = plain_words(name).split()
    spelled = {"".join(words), "".join(word for word in words if word not in CONNECTORS)}
    return len(words) > 1 and any(label.replace("-", "") in spelled for label in host.split(".")[:-1])


def named_by_address(lines: Iterable[str], names: Iterable[str]) -> str | None:
    """Return the only name whose first word is the host of the mail addresses of a text's end: akkademja for Akkademja tal-Malti."""
    hosts = {match[1].lower() for line in lines for match in _ADDRESS.finditer(line)}
    labels = {label for host in hosts for label in host.split(".")[:-1] if len(label) >= _MIN_LABEL}
    found = {name for name in names if plain_words(name).split()[:1] and plain_words(name).split()[0] in labels}
    return found.pop() if len(found) == 1 and len(hosts) == 1 else None


def asked_for(lines: Iterable[str], words: Vocabulary, register: Register, known: Mapping[str, str]) -> str | None:
    """Return the only organisation to which the persons belong whom the press may ask: "Press contact: Anna Berg, Guild of Bells, …".

    `known` gives for what a line may call an organisation the name by which it signs.
    """
    found = set(_of_contacts(lines, words, register, known))
    return found.pop() if len(found) == 1 else None


def _of_contacts(lines: Iterable[str], words: Vocabulary, register: Register, known: Mapping[str, str]) -> Iterator[str]:
    for line in lines:
        label, colon, rest = line.partition(":")
        match = words.after_signatories.match(plain_words(label))
        parts = [part.strip(" .") for part in re.split(r"\s*[,;·|]\s*|\s+–\s+", rest)]
        if not colon or not match or len(parts) < _CONTACT_PARTS or not is_person(parts[0]) or register.is_known(parts[0]):
            continue
        yield from (known[plain_words(part)] for part in parts[1:] if plain_words(part) in known)


def told_about(lines: Sequence[str], known: Mapping[str, str]) -> str | None:
    """Return the only organisation of which a line at the end says that it tells, and the next one does: "About RIMA", "RIMA is the …".

    `known` is as for `asked_for`.
    """
    found = set()
    for line, below in pairwise(lines):
        plain = plain_words(line).split()
        about = next((count for count in _ABOUT_WORDS if listed_words("about_bodies").fullmatch(" ".join(plain[:count]))), 0)
        names = (" ".join(plain[at:]) for at in (about, about + 1) if about)  # perhaps behind an article
        name = next((one for one in names if one in known), "")
        if name and f" {name} " in f" {' '.join(plain_words(below).split()[: _BEGINNING + len(name.split())])} ":
            found.add(known[name])
    return found.pop() if len(found) == 1 else None


def forms_of(name: str) -> Iterator[str]:
    """Yield a name whole, without its acronym, and the acronym."""
    yield name
    yield without_brackets(name)
    if acronym := acronym_of(name):
        yield acronym
        yield from beside_acronym(name, acronym)
