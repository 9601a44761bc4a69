"""Lines of a list that say behind a name for whom it speaks, or where its seat is: "RIMA – Guild of Bells, representing 40 bell founders"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.shapes import CONNECTORS, is_person
from knowledge.drafting.signatories.signatures.parted_signatures import behind_by
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words, representing
from knowledge.loaders.parsed import Block, ListItem, Paragraph

_FEWEST = 3  # lines, from which these are a list and no sentences
_LONGEST = 260  # letters of such a line
_DASH = re.compile(r"\s+[–—]\s+")
_CODE = re.compile(r", [A-Z]{2}$")  # of a country, as lists of bodies have it
_NUMBER = re.compile(r"^\(?\d{1,2}[.)]\s+")
_LINK_WORDS = 4  # of "on behalf of"


def without_what_they_represent(blocks: Sequence[Block], words: Vocabulary, register: Register) -> list[Block]:
    """Return the blocks with the names alone, where several lines are a name and for whom it speaks, or an item says it behind a dash."""
    deeds = {at: line for at, block in enumerate(blocks) if (line := _without_seat(block, register))}  # which go on with their signers
    shorter = {at: name for at, block in enumerate(blocks) if at not in deeds and (name := _name_of(block, words))}
    shorter = (shorter if len(shorter) >= _FEWEST else {}) | deeds
    shorter |= {at: name for at, block in enumerate(blocks) if at not in shorter and (name := _before_dash(block, words, register))}
    shorter |= {at: name for at, block in enumerate(blocks) if at not in shorter and (name := _before_clause(block, register))}
    return [block.model_copy(update={"text": shorter[at]}) if at in shorter else block for at, block in enumerate(blocks)]


def _without_seat(block: Block, register: Register) -> str:
    """Return a line without the place where its body has its seat, as deeds name it: "Guild of Bells, with its seat in Cork, Main Street 3,
    represented by Anna Novak"; empty for other lines."""
    text = " ".join(block.text.split()) if isinstance(block, Paragraph | ListItem) and len(block.text) <= _LONGEST else ""
    name, *rest = text.rstrip(" ;.").split(", ")
    if not rest or not (has_head(name) or register.is_known(_NUMBER.sub("", name))):
        return ""
    seat = next((at for at, part in enumerate(rest) if listed_words("seated_in").match(plain_words(part))), None)
    if seat is None or not all(part[:1].islower() for part in rest[: seat + 1]):
        return ""
    signer = next((at for at in range(seat + 1, len(rest)) if any(map(str.isupper, behind_by(rest[at])))), len(rest))
    return ", ".join([_NUMBER.sub("", name), *rest[signer:]])


def _name_of(block: Block, words: Vocabulary) -> str:
    """Return the name before a comma behind which one line says for whom it speaks; empty for other blocks."""
    if not isinstance(block, Paragraph | ListItem) or len(block.text) > _LONGEST:
        return ""
    name, *rest = " ".join(block.text.split()).split(", ")
    if words.signatories.search(plain_words(name)):
        return ""  # "The undersigned organisations, representing 17 million authors, call on …" is a sentence
    for at, part in enumerate(rest):
        if part[:1].islower() and representing().match(plain_words(part)):
            return ", ".join([name, *rest[:at]])
    return ""


def _before_clause(block: Block, register: Register) -> str:
    """Return the name before a clause of a line that says whom it unites: "Union of Gongs, which brings together RIMA and Kelpie"."""
    text = block.text if isinstance(block, Paragraph | ListItem) and len(block.text) <= _LONGEST else ""
    name, comma, clause = text.partition(", ")
    if not comma or "\n" in text or ";" in text or text.rstrip().endswith((".", ":", "!", "?")):
        return ""
    relative = listed_words("relatives").match(plain_words(clause))
    plain = plain_words(clause)
    unites = relative and (representing().match(plain, relative.end() + 1) or representing().fullmatch(plain.split()[-1]))
    return name if unites and (has_head(name) or register.is_known(name)) else ""


def _before_dash(block: Block, words: Vocabulary, register: Register) -> str:
    """Return the name before a dash behind which an item says for whom it speaks: "RIMA – on behalf of its members"."""
    if not isinstance(block, ListItem) or len(block.text) > _LONGEST or register.is_known(block.text):
        return ""
    name, *rest = _DASH.split(" ".join(block.text.split()))
    if not rest or not rest[-1][:1].islower():
        return ""
    of_body = bool(_CODE.search(name)) or not is_person(name.partition(", ")[0])
    speaks = _is_for_its_own(rest[-1], words) or (_represents(rest[-1]) and of_body)
    return " – ".join([name, *rest[:-1]]) if speaks else ""


def _represents(text: str) -> bool:
    """Tell whether a text says in two words or more for whom somebody speaks; a single word may be what a body does."""
    found = representing().match(plain_words(text))
    return found is not None and found.end() < len(plain_words(text))


def _is_for_its_own(text: str, words: Vocabulary) -> bool:
    """Tell whether a text says "on behalf of its members": what stands behind the link is small and no article, as before another's name."""
    parts = text.split()
    for count in range(1, min(_LINK_WORDS, len(parts) - 1) + 1):
        if words.on_behalf.fullmatch(plain_words(" ".join(parts[:count]))):
            return parts[count][:1].islower() and plain_words(parts[count]) not in CONNECTORS
    return False
