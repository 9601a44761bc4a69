"""What stands in a sentence behind the occasion on which its senders speak: "Following yesterday's vote, on 3 May, in the house, the Guild, …".

Such a beginning may have commas, verbs and bodies of its own, which is why each place where the names may begin is offered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words, word_lists

_WORDS = 48  # of an occasion
_PREPOSITION = 4  # letters of a preposition
_NO_PREPOSITIONS = frozenset(["der", "die", "das", "ein", "eine", "de", "het", "een", "den", "det", "en", "et", "wir", "wij", "we", "vi"])
_COMMA = re.compile(r",\s+(?![^()]*\))")
# Languages whose verbs stand second, and in what a verb ends that several do, where endings tell.
_PLURAL = {"de": re.compile(r"n$"), "nl": re.compile(r"n$"), "da": re.compile(r"."), "sv": re.compile(r".")}
_AUXILIARIES = frozenset(["sind", "haben", "sehen", "zijn", "hebben", "maken", "er", "har", "vil", "ar", "vill", "ser", "finder", "mener"])


def names_an_occasion(sentence: str) -> bool:
    """Tell whether a sentence begins by saying after, before or because of what somebody speaks."""
    return bool(listed_words("occasions").match(plain_words(sentence[:80])))


def leads_to_occasion(following: Sequence[str]) -> bool:
    """Tell whether words inside a sentence begin with several by which it goes on to its occasion: "on the occasion of", "im Vorfeld"."""
    plain = plain_words(" ".join(following))
    return any(plain.startswith(f"{phrase} ") for phrase in _several_words())


@lru_cache(maxsize=1)
def _several_words() -> tuple[str, ...]:
    return tuple(" ".join(map(plain_words, phrase.split())) for phrase in word_lists()["occasions"] if " " in phrase)


def behind_occasion(sentence: str) -> Iterator[tuple[str, str]]:
    """Yield the part before each comma of such a beginning, and all behind it; the first places first."""
    start = 0
    for comma in _COMMA.finditer(sentence):
        if len(sentence[: comma.start()].split()) > _WORDS:
            return
        yield sentence[start : comma.start()], sentence[comma.end() :]
        start = comma.end()


def behind_bare_occasion(sentence: str) -> Iterator[str]:
    """Yield what begins with each capital before the first comma of such a beginning, which none may end: "After the vote RIMA, …"."""
    words = sentence.split()
    first = next((at for at, word in enumerate(words) if word.endswith(",")), len(words) - 1)
    for at in range(1, min(first, _WORDS) + 1):
        article = words[at][:1].islower() and at < first and words[at + 1][:1].isupper()
        if article or words[at][:1].isupper():
            yield " ".join(words[at:])


def behind_verb(sentence: str, words: Vocabulary) -> Iterator[str]:
    """Yield what follows a verb of several senders that stands before them: "Nach der Abstimmung begrüßen die Gilde, …"."""
    plural = _PLURAL.get(words.language)
    parts = sentence.split()
    first = plain_words(parts[0]) if parts else ""
    adverb = listed_words("sender_adverbs").fullmatch(first)
    if plural is None or not (adverb or names_an_occasion(sentence) or (len(first) <= _PREPOSITION and first not in _NO_PREPOSITIONS)):
        return
    for at, part in enumerate(parts[1 : _WORDS + 1], 1):
        plain = plain_words(part)
        verb = part[:1].islower() and words.sender_verbs.fullmatch(plain) and plural.search(plain) and plain not in _AUXILIARIES
        if verb and at + 1 < len(parts):
            yield " ".join(parts[at + 1 :])
