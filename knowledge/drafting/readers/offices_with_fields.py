"""Offices with all that they are for, in a sentence: "we ask the Minister for Bells, Sand and Youth to ring".

In languages that write offices in capitals the fields behind the first comma look like readers of their own; the clause that says what
they are asked shows how far they go.
"""

from __future__ import annotations

import re

from knowledge.drafting.readers.readers_apart import begins_as_reader, readers_apart
from knowledge.drafting.words.vocabulary import Vocabulary

_LONGEST, _READER_WORDS = 260, 14  # letters of all readers, words of one
_STOP = re.compile(r"[:;.!?](?=\s|$)")
# Where a clause begins that says what somebody is asked: before an infinitive, a verb or a pronoun.
_CLAUSES = {
    "en": re.compile(r"\s+to\s+(?=[a-z])|\s+(?:that|against|about|not)\s|,\s+(?=(?:wh\w+|as|in|at|and|to|not|with|through)\s)"),
    "de": re.compile(r",\s+(?=[a-zäöü])|\s+(?:dazu\s+)?auf(?=[,:.\s])|\s+um\s"),
    "nl": re.compile(r"\s+(?:om|op)\s|,?\s+dat\s|,\s+(?=(?:die|wie|als|in|met|door|en)\s)"),
    "fr": re.compile(
        r"\s+(?:de\s|d[’']|à\s)(?=(?:ne\s(?:pas\s|plus\s|jamais\s)?)?(?:(?:se|les|leur|nous|vous|en|y)\s|s[’'])?[a-zéèêîôû]+(?:er|ir|re|oir)\b)"
        r"|\s+qu[e’']|,\s+(?=(?:qui|dont|comme|dans|en|pour|afin)\s)"
    ),
    "it": re.compile(
        r"\s+(?:di|a|ad)\s+(?=(?:non\s)?[a-zàèéìòù]+(?:are|ere|ire|rre|rsi|rlo|rla|rli|rle)\b)|\s+(?:che|affinché|perché)\s"
        r"|,\s+(?=(?:che|come|in|nel|con|per)\s)"
    ),
    "es": re.compile(r"\s+a\s+(?=(?:no\s)?[a-záéíóúñ]+(?:ar|er|ir|ír|rse)\b)|\s+(?:a\s+)?que\s|,\s+(?=(?:como|en|con|para)\s)"),
    "pt": re.compile(
        r"\s+a\s+(?=(?:não\s)?[a-záâãçéêíóôõú]+(?:ar|er|ir|ôr|r-se)\b)|\s+(?:a\s+|para\s+)?que\s|,\s+(?=(?:como|em|com|para)\s)"
    ),
    "ro": re.compile(r",?\s+(?:să|ca)\s|,\s+(?=(?:care|pentru|în|cu)\s)"),
}
_FURTHER_ON = re.compile(r",?\s+and\s+(?:up)?on\s+(?=the\s)")
_PAIR = re.compile(  # of two countries' offices: "the French and the German Governments"
    r"(?<=[A-Z]\w{2}|[a-z]{3})\s+and\s+(?=(?:the\s)?(?:[a-z]+\s)?[A-Z][a-z]+\s(?:Presidencies|Governments|Parliaments|Ministers|Ministries)\b)"
)
_JOINED = "_and_"
_FURTHER = re.compile(  # before a reader whom no word shows to be one
    r"\sen\s(?:aan\s)?(?:de|het)\s"
    r"|\s(?:and|und|et|e|ed|y)\s(?:to|an|a|à|al|alla|ai|agli|alle|allo|au|aux|ao|aos|às|the|die|den|das|la|le|les|el|los|las|il|lo|gli|i|o|os|as)\s"
)


def with_fields(behind: str, named: tuple[str, ...], words: Vocabulary) -> tuple[str, ...]:
    """Return the readers `named`, with whom the text behind a verb begins, each with all its fields; unchanged where no clause ends them."""
    clauses = _CLAUSES.get(words.language)
    ends = [match.start() for pattern in (clauses, _STOP) if pattern and (match := pattern.search(behind))]
    if not (named and clauses and ends) or min(ends) > _LONGEST:
        return named
    whole = readers_apart(_PAIR.sub(_JOINED, _FURTHER_ON.sub("; ", behind[: min(ends)])), words)
    if len(whole) < len(named) or any(_FURTHER.search(reader) or len(reader.split()) > _READER_WORDS for reader in whole):
        return named
    begun = all(begins_as_reader(reader) or _JOINED in reader for reader in whole)
    return tuple(reader.replace(_JOINED, " and ") for reader in whole) if begun else named
