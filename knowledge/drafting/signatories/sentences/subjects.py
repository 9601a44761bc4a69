"""The organisations with which a sentence begins, as press releases name those who issue them: "The A, the B as well as C call on …"."""

from __future__ import annotations

import re

from knowledge.drafting.names.register import Register, looks_like_organisation
from knowledge.drafting.names.several_names import without_small_article
from knowledge.drafting.names.shapes import CONNECTORS
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words

_MIN_NAMES = 3  # fewer are whom a text tells of
_NAMELIKE = 0.6  # of the names: known ones or with an organisation's word
_MAX_NAME = 14  # words
_MAX_LINK = 4  # small words between two names: "bem como a"
_DATELINE = re.compile(  # Praha, 3. května 2025 –; Warszawa, 3 maja 2025 r. (PAP) –; Brussels, 3 May 2025:
    r"^[^\W\d][^.,–—]{1,40},?(?:[^.–—]|(?<=\d)\.){0,40}\d{4}(?:\.\s|\s*(?:r|g|m|d|г)\.)?\s*[.,]?\s*(?:\([^()\d]{2,15}\)\s*)?[–—:-]\s*"
)
# Madrid, 9 de abril de 2026. The sentence behind it begins with a capital.
_DATED_SENTENCE = re.compile(r"^[^\W\d][^.,\d–—]{1,30},\s+[^.,\d–—]{0,12}\d{1,2}\.?\s[^.,\d–—]{3,25}\s\d{4}\.\s+(?=[A-ZÀ-ÞΑ-ΩА-Я])")
_AGENCY = re.compile(r"^[A-ZÀ-ÞΑ-ΩА-Я][\w./-]*(?: [\w./-]+){0,2}\s\((?:[a-z]{2,4}\)\s*(?:[–—:-]\s*)?|[A-Z]{2,5}\)\s*[–—-]\s+)")  # Berlin (ots)
_QUOTES = re.compile(r"[„“”«»\"]")  # each begins or ends a quotation; „ and « only begin one
_COMMA = re.compile(r"\s*[,;]\s+(?![^()]*\))")


def subjects_of(text: str, words: Vocabulary, register: Register) -> list[str]:
    """Return the names that stand at the beginning of `text` as one list, up to its verb; none where they are too few or unlike names."""
    names = names_at_beginning(without_dateline(text), words, register)
    if names and listed_words("we").fullmatch(plain_words(names[0])):
        return []  # "We, authors and translators, ask" says what they are, not who
    named = sum(register.is_known(name) or looks_like_organisation(name) for name in names)
    return names if len(names) >= _MIN_NAMES and named >= _NAMELIKE * len(names) else []


def names_at_beginning(text: str, words: Vocabulary, register: Register) -> list[str]:
    """Return the runs of words with capitals with which `text` begins, between commas and "and", up to its verb."""
    names: list[str] = []
    for part in _COMMA.split(text):
        found, ended = _names_in(part, words, register)
        names += found
        if ended or not found:
            return names
    return []  # a list without a verb is no sentence


def without_agency(line: str) -> str:
    """Return a line without the place and the sign of a news agency before its text: "Berlin (ots)"."""
    return _AGENCY.sub("", line, count=1)


def without_dateline(text: str) -> str:
    """Return a text on one line without place and date before its first sentence."""
    text = without_agency(" ".join(text.split()))
    dated = _DATED_SENTENCE.match(text)
    return text[dated.end() :] if dated else _DATELINE.sub("", text, count=1)


def _names_in(part: str, words: Vocabulary, register: Register) -> tuple[list[str], bool]:
    """Return the names of a part between commas, and whether the sentence's verb follows them in it."""
    names: list[str] = []
    rest = part.split()
    while rest:
        start = next((at for at, word in enumerate(rest) if word[:1].isupper() or word[:1] in "„“«\"(" or _is_elided(word)), None)
        if start is None or start > _MAX_LINK:
            return names, True
        if not names and start == 0 and len(rest) > 1 and _is_article(rest):
            start = 1  # the article with which the sentence begins
        elif _is_elided(rest[start]):
            rest[start] = re.split(r"[’']", rest[start], maxsplit=1)[1]
        length = _name_length(rest[start:], words, register)
        names.append(" ".join(rest[start : start + length]))
        rest = rest[start + length :]
        if rest and plain_words(rest[0]) not in words.ands:
            return names, True
    return names, False


def _is_article(rest: list[str]) -> bool:
    """Tell whether the capital of the first word is the sentence's own, and the name begins with the second."""
    first = f"{rest[0].lower()} {rest[1]}"
    return plain_words(rest[0]) in CONNECTORS or without_small_article(first) != first


def _is_elided(word: str) -> bool:
    return bool(re.match(r"^(?:[ldnLD]|all|dell|nell)[’']\w", word)) and re.split(r"[’']", word, maxsplit=1)[1][:1].isupper()


def _name_length(rest: list[str], words: Vocabulary, register: Register) -> int:
    """Return how many words a name has: as many as a known one, else up to an "and" before another name or to the verb."""
    for length in range(min(_MAX_NAME, len(rest)), 0, -1):
        if register.is_exact(" ".join(rest[:length])) and not _has_two(rest[:length], words, register):
            return length
    depth = 0
    quoted = False
    for at, word in enumerate(rest):
        depth += word.count("(") - word.count(")")
        inside = quoted
        for sign in _QUOTES.findall(word):
            quoted = not quoted or sign in "„«"
        if at and depth <= 0 and not inside and not word[:1].isupper() and word not in ("–", "-", "&") and "(" not in word and ")" not in word:
            following = rest[at + 1] if at + 1 < len(rest) else ""
            joins = plain_words(word) in CONNECTORS and following and (following[:1].isupper() or plain_words(following) in CONNECTORS)
            if not joins or (plain_words(word) in words.ands and _begins_name(rest[at + 1 :], register)):
                return at
    return len(rest)


def _has_two(rest: list[str], words: Vocabulary, register: Register) -> bool:
    at = next((number for number, word in enumerate(rest) if plain_words(word) in words.ands), 0)
    return at > 0 and register.is_known(" ".join(rest[:at])) and register.is_known(" ".join(rest[at + 1 :]))


def _begins_name(rest: list[str], register: Register) -> bool:
    """Tell whether what follows an "and" is a name of its own: an article stands before it, or an organisation's word or acronym begins it."""
    if not rest:
        return False
    if plain_words(rest[0]) in CONNECTORS and len(rest) > 1 and rest[1][:1].isupper():
        return True
    return register.is_known(rest[0]) or looks_like_organisation(rest[0])
