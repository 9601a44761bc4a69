"""Sentences that say who stands behind a text: "Hinter der Eingabe stehen die Gilde, RIMA und …", "Behind the appeal are the Guild, …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.drafting.names.named_runs import NameRuns
from knowledge.drafting.names.register import Register
from knowledge.drafting.signatories.signatures.signed_for_several import with_articles
from knowledge.drafting.words.letter_words import letter_nouns, tells_of_earlier_signing
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words

_FEWEST = 3  # names: of fewer a text may only tell
_LEADING = (3, 8)  # words up to the verb, before the first name
_OTHER = re.compile(r"an?|another|other|einem|einer|anderen|une?|autre|otra?|un[ao]?|altr[ao]|outr[ao]|een|andere?|et|en|ett|andet|annat")
_OF = re.compile(r"of|by|der|des|von|vom|de|du|del|della|dello|dei|degli|delle|da|do|dos|das|van|af|av")
_NOUNS = ("release_nouns", "adopted_texts", "submitted_texts")


def names_standing_behind(sentence: str, words: Vocabulary, register: Register) -> list[str]:
    """Return the names behind the verb of such a sentence; none where it does not begin so, or speaks of an earlier text."""
    parts = sentence.split()
    fewest, most = _LEADING
    for at in range(fewest, min(most, len(parts) - 1) + 1):
        lead = plain_words(" ".join(parts[:at]))
        if parts[at - 1][:1].islower() and _leads(parts[:at]) and not tells_of_earlier_signing(lead):
            names = NameRuns(words, register).begun(with_articles(" ".join(parts[at:])))
            return names if len(names) >= _FEWEST else []
    return []


def _leads(parts: Sequence[str]) -> bool:
    """Tell whether words have one for "behind", a noun for a text, and end in the verb: "behind this appeal stand".

    "Behind a letter of others", "behind the letter of the platforms": these are other texts.
    """
    *before, verb = map(plain_words, parts)
    noun = next((at for at in range(len(before) - 1, -1, -1) if _names_text(before[at])), None)
    if noun is None or not listed_words("behind_texts").search(" ".join(before)):
        return False
    others = any(_OTHER.fullmatch(word) for word in before[:noun])
    told = any(part[:1].isupper() or _OF.fullmatch(part) for part in parts[noun + 1 : -1] if not any(map(str.isdigit, part)))
    return bool(listed_words("standing_verbs").fullmatch(verb)) and not (others or told)


def _names_text(word: str) -> bool:
    return bool(letter_nouns().fullmatch(word)) or any(listed_words(section).fullmatch(word) for section in _NOUNS)
