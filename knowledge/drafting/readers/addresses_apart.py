"""Several addresses above a letter, line by line: each begins with "to the" alone, or with a greeting before or above the reader's name."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.drafting.names.shapes import CONNECTORS, is_person
from knowledge.drafting.words.vocabulary import ARTICLES_BEFORE_READERS, Vocabulary, honorifics, institutions, plain_words

_LINE_END = (",", ":", "!", ".")
_TO_WORDS = 2  # of "An den"


def addresses_apart(lines: Sequence[str], words: Vocabulary) -> list[list[str]]:
    """Return the lines of each address, without the "to the" above it."""
    apart: list[list[str]] = [[]]
    for line in lines:
        if begins_address(line, words):
            apart.append([])
        if not _is_to(line, words):
            apart[-1].append(line)
    return [address for address in apart if address]


def begins_address(line: str, words: Vocabulary) -> bool:
    """Tell whether a line begins an address: "An den", "Vážený pan" above a name, "Szanowna Pani Anna Nowak"; what greets ends in a sign."""
    return _is_to(line, words) or _greets_in_address(line, words)


def _is_to(line: str, words: Vocabulary) -> bool:
    first, *rest = plain_words(line).split() or [""]
    small = all(word in CONNECTORS or word in ARTICLES_BEFORE_READERS for word in rest)
    return len(rest) < _TO_WORDS and bool(words.to.fullmatch(first)) and small


def _greets_in_address(line: str, words: Vocabulary) -> bool:
    """Tell whether a line says "dear Sir" or "dear Ms Anna Novak" and no more: a letter's own greeting has a sign at its end."""
    greeting = words.salutations.match(plain_words(line))
    rest = line.split()[len(greeting[0].split()) :] if greeting and not line.rstrip().endswith(_LINE_END) else []
    titles = 0
    while titles < len(rest) and honorifics().fullmatch(plain_words(rest[titles])):
        titles += 1
    name = " ".join(rest[titles:])  # "Exmo. Senhor Ministro da Areia" is greeted by office
    return titles > 0 and (not name or (is_person(name) and not institutions().search(plain_words(name))))


