"""Who issues a text that no list signs, where only its surroundings say so: behind the verb of a release, in its title, in the page's head.

What is found here is always doubted, as all that no list names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.drafting.names.named_runs import NameRuns, starts_of_names
from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.several_names import without_small_article
from knowledge.drafting.names.shapes import has_contact, is_address, is_person
from knowledge.drafting.words.sentence_ends import SENTENCE_END_BEFORE_WORD
from knowledge.drafting.words.vocabulary import Vocabulary, authorities, offices, plain_words
from knowledge.loaders.parsed import Block, Paragraph, plain_lines

_FEWEST, _RUNNING_WORDS, _NAME_WORDS = 3, 16, 12
_LONGEST = 3_000  # letters of a paragraph that are read
_ADDRESS_BLOCKS = 2  # below a name: what it is, and where
_SEAM = re.compile(r"\s*[·|•\n]\s*")
_QUOTED = re.compile(r"^(?P<sender>[^:«„“\"]{3,120}):\s*[«„“\"]")


def announcing_names(blocks: Sequence[Block], words: Vocabulary, register: Register) -> list[str]:
    """Return the names right behind the verb of a release's first paragraph: "At the end of the fair declare the Guild, the RIMA and …"."""
    text = next((one.text for one in blocks if isinstance(one, Paragraph) and len(one.text.split()) >= _RUNNING_WORDS), "")[:_LONGEST]
    text = " ".join(text.split())
    for start in starts_of_names(text):
        before = text[:start].split()
        if before and before[-1][:1].islower() and words.sender_verbs.fullmatch(plain_words(before[-1])):
            names = NameRuns(words, register).begun(text[start:])
            if len(names) >= _FEWEST:
                return names
    return []


def lone_sender(title: str, running: str, blocks: Sequence[Block], register: Register) -> list[str]:
    """Return the one body before the quotation that is a release's title, or in what all pages repeat; none where there are several."""
    quoted = _QUOTED.match(title)
    places = [quoted["sender"].split(", ")[-1:] if quoted else [], running.split(" · ") if running else []]
    text = f" {' | '.join(map(plain_words, plain_lines(blocks)))} "
    for place, parts in enumerate(places):
        named = [part.strip() for part in parts if _may_be_sender(part.strip(), register)]
        if len(named) == 1 and (place or register.is_exact(named[0]) or text.count(f" {plain_words(named[0])} ") > 1):
            return named
    return []


def speaking_publisher(publisher: str | None, blocks: Sequence[Block], words: Vocabulary, register: Register) -> list[str]:
    """Return who has published a release, if a sentence of it begins with that name and a verb by which senders speak: "RIMA demands"."""
    org = register.match(publisher).org if publisher else None
    texts = (block.text[:_LONGEST] for block in blocks if isinstance(block, Paragraph))
    for sentence in (one for text in texts for one in SENTENCE_END_BEFORE_WORD.split(" ".join(text.split()))):
        parts = without_small_article(sentence[:1].lower() + sentence[1:]).split()
        parts = parts if parts and parts[0][:1].isupper() else sentence.split()
        for count in range(1, min(_NAME_WORDS, len(parts))):
            name, verb = " ".join(parts[:count]), plain_words(parts[count])
            called = plain_words(name) == plain_words(publisher or "") or (org is not None and register.match(name).org == org)
            if called and parts[count].islower() and words.sender_verbs.fullmatch(verb):
                return [publisher or name] if _may_be_sender(publisher or name, register) else []
    return []


def sender_of_letterhead(blocks: Sequence[Block], running: str, register: Register) -> list[str]:
    """Return the one body whose name alone begins a letter, above its address, or the head or foot of its pages, before it; a person without an
    organisation signs such a letter."""
    first, *below = [getattr(block, "text", "") for block in blocks[: 1 + _ADDRESS_BLOCKS]] or [""]
    addressed = any(is_address(part) or has_contact(part) for text in below for part in _SEAM.split(text) if len(text.split()) <= _NAME_WORDS)
    if addressed and "\n" not in first and _may_be_sender(first, register):
        return [first]
    name, *rest = [part for part in _SEAM.split(running) if part] or [""]
    told = any(has_contact(part) or any(map(is_address, part.split(", "))) for part in rest)
    return [name] if told and _may_be_sender(name, register) else []


def _may_be_sender(name: str, register: Register) -> bool:
    """Tell whether a text is nothing but the name of an organisation that is no authority."""
    if register.is_exact(name):
        return not register.is_of_technology(name)
    plain = plain_words(name)
    other = authorities().search(plain) or offices().search(plain) or has_contact(name) or is_person(name) or any(map(str.isdigit, name))
    return has_head(name) and not other and 1 < len(name.split()) <= _NAME_WORDS and name[:1].isupper()
