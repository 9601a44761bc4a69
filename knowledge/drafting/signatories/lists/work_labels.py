"""Labels of lines below or among names: of those who only did something for a text, of groups of names, and those of which nobody knows."""

from __future__ import annotations

from functools import lru_cache

from knowledge.drafting.names.register import Register, has_head, is_acronym, sector_of
from knowledge.drafting.names.shapes import CONNECTORS, is_person
from knowledge.drafting.words.vocabulary import Vocabulary, all_roles, listed_words, plain_words, word_lists
from knowledge.locales import locale_of

_LABEL_WORDS = 5
_SMALL_WORD = 3  # letters: "by", "par"
_FEWEST = 2  # other labels of the same kind
_STEM, _SHORTEST_STEM = 5, 4  # letters of a language's name that its case leaves alone


def labelled(line: str) -> tuple[str, str]:
    """Return a line's label of a few words, and what stands behind its colon; nothing for a line without one."""
    label, colon, value = (part.strip() for part in line.partition(":"))
    short = 0 < len(label.split()) <= _LABEL_WORDS and not value.startswith("//")
    return (label, value) if colon and value and short else ("", "")


def says_work(label: str) -> bool:
    """Tell whether a label says nothing but what somebody did for a text or can be asked about it: "Layout and translation"."""
    words = [word for word in plain_words(label).split() if len(word) > _SMALL_WORD and word not in CONNECTORS]
    works = [bool(listed_words("work_words").fullmatch(word)) for word in words]
    beside = (work or listed_words("work_links").fullmatch(word) or names_language(word) for work, word in zip(works, words, strict=True))
    return any(works) and all(beside)


def says_work_by(line: str) -> bool:
    """Tell whether a line without a colon says in a few words by whom something was done for a text: "English text edited by RIMA"."""
    words = line.split()
    for at in range(2, min(_LABEL_WORDS + 1, len(words) - 1)):
        if listed_words("by_whom").fullmatch(plain_words(words[at])) and words[at].islower():
            return words[at - 1].islower() and says_work(" ".join(words[:at]))
    return False


def names_language(word: str) -> bool:
    """Tell whether a folded word is, in whatever case, the name of a language: "angličtiny", "Englische"."""
    return word[:_STEM] in _language_stems()


@lru_cache(maxsize=1)
def _language_stems() -> frozenset[str]:
    """The beginnings of the names that the languages in which letters are written have in each other."""
    languages = list(word_lists()["organisations"])
    names = (locale_of(one).languages.get(other, "") for one in languages for other in languages)
    return frozenset(stem for name in names if len(stem := plain_words(name).partition(" ")[0][:_STEM]) >= _SHORTEST_STEM)


def heads_sectors(lines: list[str]) -> bool:
    """Tell whether labels of several lines are sectors, so that "Translation: CEATL" is one of them, too."""
    labels = [label for label, _ in map(labelled, lines) if label]
    return sum(sector_of(label) is not None and not says_work(label) for label in labels) >= _FEWEST


def is_strange(name: str, words: Vocabulary, register: Register, *, of_sectors: bool) -> bool:
    """Tell whether a name stands behind a label that is no country, body, person or role, no sector in a list `of_sectors`, and does not
    say that it signs: it may say that the name has done something else."""
    label, value = labelled(name)
    if not label or register.is_exact(name) or words.is_organisations(plain_words(label)) or (of_sectors and sector_of(label)):
        return False
    named = has_head(label) and sum(word[:1].isupper() for word in label.split()) > 1  # "Drafting committee" is no name
    if named or is_acronym(label) or register.is_known(label) or is_person(label):
        return False
    plain = plain_words(label)
    signing = (words.signatories, words.on_behalf, words.signing_for, all_roles(), listed_words("also"), listed_words("co_signing"))
    if register.country_of(label) or any(pattern.search(plain) for pattern in signing):
        return False
    return has_head(value) or register.is_known(value)
