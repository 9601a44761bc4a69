"""Words of all languages by which letters say where they are signed, what was before them and how many write them."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.drafting.words.vocabulary import in_all_languages, institutions, is_bare_kind, listed_words, pattern_of, plain_words, word_lists

_COPY = re.compile(r"(cc|c\.c\.|(?:e,?\s)?p\.\s?c\.)(?:,?\s+\w|$)", re.IGNORECASE)  # without a colon
_LABEL_WORDS = 3  # of a label at most
_SEAM = re.compile(r"[,;]\s+")
_TO = frozenset(["to", "an", "aan", "a", "para", "do", "dla", "till", "til", "catre", "на", "до", "σε", "προσ", "lil", "chuig"])  # ends a label

@lru_cache(maxsize=1)
def state_words() -> re.Pattern[str]:
    """Matches what the full names of states say beside the country's: republic, kingdom."""
    return pattern_of(word_lists()["state_words"])


@lru_cache(maxsize=1)
def signature_marks() -> re.Pattern[str]:
    """Matches what letters print where somebody has signed."""
    return pattern_of(word_lists()["signature_marks"])


@lru_cache(maxsize=1)
def letter_nouns() -> re.Pattern[str]:
    """Matches words by which a sentence speaks of a letter."""
    return pattern_of(word_lists()["letter_nouns"])


def begins_with_kind(line: str) -> bool:
    """Tell whether a line begins by saying of what kind the text below is and is no body's name: "APPEAL OF SMALL GUILDS"."""
    first, second, *_ = [*plain_words(line).split(), "", ""]
    kind = letter_nouns().fullmatch(first) or (second and is_bare_kind(f"{first} {second}"))
    return bool(kind) and not institutions().search(plain_words(line))


@lru_cache(maxsize=1)
def earlier_letters() -> re.Pattern[str]:
    """Matches what speaks of a letter before this one: "our first letter", "carta anterior"."""
    nouns, earlier = letter_nouns().pattern, pattern_of(word_lists()["earlier"]).pattern
    return re.compile(rf"{earlier} (?:\w+ )?{nouns}|{nouns} {earlier}")


def tells_of_earlier_signing(plain: str) -> bool:
    """Tell whether a folded sentence on who signs speaks of an earlier letter, or of what was done at that time: "was then signed by"."""
    return bool(earlier_letters().search(plain) or listed_words("at_that_time").search(plain))


@lru_cache(maxsize=1)
def number_of_us() -> re.Pattern[str]:
    """Matches what stands before the number of those who write."""
    return pattern_of(word_lists()["number_of_us"])


@lru_cache(maxsize=1)
def annexes() -> re.Pattern[str]:
    """Matches what a letter calls the part that it brings along: annex, enclosure."""
    return pattern_of([*in_all_languages("annex"), *word_lists()["enclosures"]])


@lru_cache(maxsize=1)
def numbered_parts() -> re.Pattern[str]:
    """Matches what has a number in laws and books: article, recital, page."""
    return pattern_of(word_lists()["numbered_parts"])


def names_copy(line: str) -> bool:
    """Tell whether a line begins with what stands before those who only get a copy of a letter: "cc: …", "e p.c. al Ministro …"."""
    return copy_label(line) is not None


def copy_label(line: str) -> str | None:
    """Return the label of copies with which a line begins, as it is written; None where there is none."""
    if match := _COPY.match(line):
        return match[1]
    label, colon, _ = line.partition(":")
    if colon:
        return label if listed_words("copy_labels").fullmatch(plain_words(label)) else None
    led = listed_words("copy_labels").match(plain_words(line))  # "Con copia a la Secretaría de Arena", "Copy to the Minister"
    words = line.split()[: len(led[0].split())] if led and line[:1].isupper() and not line.rstrip().endswith((".", "!", "?")) else []
    return " ".join(words) if len(words) > 1 and plain_words(words[-1]) in _TO else None


def without_copies(text: str) -> str:
    """Return a text that names readers without the labelled ones, and the ones behind a comma, who only get a copy."""
    if names_copy(text):
        return ""
    for colon in re.finditer(":", text):
        before = text[: colon.start()].split()
        for count in range(1, min(_LABEL_WORDS, len(before)) + 1):
            if listed_words("copy_labels").fullmatch(plain_words(" ".join(before[-count:]))):
                return " ".join(before[:-count])
    for seam in _SEAM.finditer(text):
        label = listed_words("copy_labels").match(plain_words(text[seam.end() :]))
        if label and " " in label[0]:  # "; na vědomí ministru …"
            return text[: seam.start()]
    return text
