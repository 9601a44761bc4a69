"""Whom a statement calls upon: where nothing else says to whom a text is addressed, "we call on the Commission and Parliament to …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from knowledge.drafting.vocabulary import Vocabulary, institutions, plain_words
from knowledge.loaders.parsed import Block, Paragraph

_PARAGRAPHS = 4  # of running text, in which a statement says what it wants
_RUNNING_WORDS = 8  # of a paragraph that says something
_NAME_WORDS = 9
_CALLS = re.compile(
    r"\b(?:(?:was|were|is|been)\s+(?:sent|addressed)\b[^.;:]{0,40}?\bto|wurde\b[^.;:]{0,40}?\ban(?=\s+d)|adress[ée]+e?\s+(?:à|aux?)|inviat[ao]\s+a\w*|enviad[ao]\s+a\w*|call(?:s|ing)?\s+(?:up)?on|urges?|appeals?\s+to|asks?|invites?|demands?\s+(?:from|of)"
    r"|appel\w+|demand(?:e|ent|ons)|invit(?:e|ent|ons)|exhort\w+|pri(?:e|ent|ons)"
    r"|pid\w+|inst(?:a|an|amos)|exig\w+|solicit\w+|llam\w+"
    r"|chied\w+|invit\w+|esort\w+|sollecit\w+|appello"
    r"|apel\w+|ped\w+|exort\w+|roep\w*|verzoek\w*|dring\w*|vrag\w*"
    r"|vyzyv\w+|vyzýv\w+|žád\w+|žiad\w+|poziv\w+|apeluj\w+\s+do|wzywa\w*|zwraca\w+\s+się\s+do|skierowane\s+do:?|felhívj\w+|felszólítj\w+|kérj\w+"
    r"|kreip\w+\s+į|kvieči\w+|ragin\w+|praš\w+|aicin\w+|lūdz\w*|cerem|cer|îndemn\w+|solicită\w*|призовав\w+|настоява\w*|καλ\w+|ζητ\w+"
    r"|vetoa\w+|kehota\w+|kutsu\w+|palu\w+|nõua\w+|(?:n|j|t)itol?bu?\s+lil\w*-?|iarr\w+\s+ar"
    r"|opfordr\w+|beder|uppman\w+|ber|forder\w*|appellier\w*|ruf\w*|bitt\w*)\s+",
    re.IGNORECASE,
)
_SMALL = frozenset([
    "the", "a", "al", "alla", "ai", "agli", "alle", "all", "au", "aux", "la", "le", "les", "l", "el", "los", "las", "il", "lo", "gli", "i", "o",
    "os", "as", "ao", "aos", "den", "das", "die", "der", "de", "het", "of", "for", "del", "della", "dei", "des", "du", "di", "do", "da", "dos",
    "van", "von", "till", "til", "an", "à", "az",
])  # fmt: skip
_EUROPEAN = "europ"  # written small behind "Commission" in Romance languages
_ELIDED = re.compile(r"\b(l|d|all|dell)['’]", re.IGNORECASE)


def called_upon(blocks: Sequence[Block], words: Vocabulary) -> tuple[str, ...]:
    """Return the bodies and offices upon which the beginning of a statement calls, by their names in it; none where it names none."""
    prose = [block.text for block in blocks if isinstance(block, Paragraph) and len(block.text.split()) >= _RUNNING_WORDS][:_PARAGRAPHS]
    for text in prose:
        for match in _CALLS.finditer(text):
            if named := _named(text[match.end() :], words):
                return named
    return ()


def _named(behind: str, words: Vocabulary) -> tuple[str, ...]:
    """Return the bodies and offices with which a text begins, one by one."""
    run = list(takewhile(lambda part: _belongs(part, words), _ELIDED.sub(r"\1’ ", behind).split()))
    names: list[list[str]] = [[]]
    for part in run:
        if plain_words(part) in words.ands:
            names.append([])
            continue
        names[-1].append(part)
        if part.endswith((",", ";", ".")):
            names.append([])
        if part.endswith("."):
            break
    found = (_name_in(name) for name in names)
    return tuple(dict.fromkeys(name for name in found if name and institutions().search(plain_words(name))))


def _belongs(part: str, words: Vocabulary) -> bool:
    plain = plain_words(part)
    telling = part[:1].isupper() or plain.startswith(_EUROPEAN) or bool(institutions().match(plain))
    return telling or plain_words(part.rstrip("’")) in _SMALL or plain in words.ands


def _name_in(parts: Sequence[str]) -> str:
    """Return the words from the first with a capital to the last one."""
    telling = [part[:1].isupper() or bool(institutions().match(plain_words(part))) for part in parts]
    capital = [at for at, part in enumerate(parts) if telling[at] or (at and plain_words(part).startswith(_EUROPEAN))]
    if not capital or capital[-1] - capital[0] >= _NAME_WORDS:
        return ""
    return " ".join(parts[capital[0] : capital[-1] + 1]).replace("’ ", "’").strip(" ,;.")
