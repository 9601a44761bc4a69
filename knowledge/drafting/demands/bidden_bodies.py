"""What an institution has to do in the view of those who write: "The Council must:", "Beschlossen wurde: Der Bundestag soll …"."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.drafting.words.sentence_ends import COLONS
from knowledge.drafting.words.vocabulary import institutions, listed_words, pattern_of, plain_words, word_lists

_BEFORE_VERB, _BEHIND_VERB = 14, 12  # words of who has to do something, and of a lead behind the verb
_BEFORE_RULE = 8  # words of what must not be done
_INVERTED = 3  # words behind the verb in which a body is named: "muss die Europäische Kommission"
_SECTION = re.compile(r"(?:§|\b(?:art|arti\w{2,6}|čl\w{0,6}|str|άρθρ\w+|чл\w*|airteag\w+|pants?)\.?)\s*\d|\d+\.\s*cikk", re.IGNORECASE)


def leads_by_duty(sentence: str) -> bool:
    """Tell whether a sentence leads to a list of what an institution must or should do; what an article or a report says is only told of."""
    plain = plain_words(sentence)
    return sentence.rstrip().endswith(COLONS) and _has_duty(sentence, plain, _BEHIND_VERB)


def is_duty(sentence: str) -> bool:
    """Tell whether a sentence says what an institution must or should do: "Die Länder müssen …"."""
    return _has_duty(sentence, plain_words(sentence), None)


def is_ruled_out(sentence: str) -> bool:
    """Tell whether a whole sentence, which a heading is not, says what must not be done: "Fines must not be postponed."."""
    plain = plain_words(sentence)
    found = listed_words("must_not").search(plain)
    told = not sentence.rstrip().endswith((".", "!")) or _SECTION.search(sentence) or listed_words("other_callers").search(plain)
    return found is not None and not told and 0 < len(plain[: found.start()].split()) <= _BEFORE_RULE


def resolves(line: str) -> bool:
    """Tell whether a line leads to what somebody has resolved: "wurde beschlossen:"."""
    return line.rstrip().endswith(COLONS) and bool(listed_words("resolved").search(plain_words(line)))


def _has_duty(sentence: str, plain: str, longest: int | None) -> bool:
    found = _verbs().search(plain)
    if found is None or _SECTION.search(sentence) or listed_words("other_callers").search(plain):
        return False
    before, behind = plain[: found.start()].split(), plain[found.end() :].split()
    if len(before) > _BEFORE_VERB or behind[:1] == ["have"] or (longest is not None and len(behind) > longest):
        return False
    if any(listed_words("we").fullmatch(word) for word in (*before[-1:], *behind[:1])):
        return False
    return _names_body(" ".join(before)) or (_begins_subject(behind) and _names_body(" ".join(behind[:_INVERTED])))


def _begins_subject(words: list[str]) -> bool:
    """Tell whether words begin with an article, a body or "European", so that the subject stands behind the verb."""
    return bool(words) and bool(listed_words("before_bodies").fullmatch(words[0]) or _names_body(words[0]))


def _names_body(plain: str) -> bool:
    return bool(institutions().search(plain) or listed_words("bidden_bodies").search(plain))


@lru_cache(maxsize=1)
def _verbs() -> re.Pattern[str]:
    return pattern_of([*word_lists()["should"], *word_lists()["must"], *word_lists()["further_duties"]])
