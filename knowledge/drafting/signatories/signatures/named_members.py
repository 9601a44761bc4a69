"""Who signs for members that the same line names: "Guild of Bells, on behalf of its four affiliated unions: …"; these do not sign."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words
from knowledge.loaders.parsed import Block, ListItem, Paragraph

_SEAM = re.compile(r"\s*(?:,\s+|\s[–—-]\s+|\()")
_NAME_WORDS = 16
_BEHIND, _NEAR = 6, 2  # words behind that for members, before the colon and before the line's end: a sentence goes on


def without_named_members(blocks: Sequence[Block], words: Vocabulary, register: Register) -> Iterator[Block]:
    """Yield the blocks, lines and items that say on behalf of which members a body signs as the name of that body.

    Items that are labelled as members of the one above them, "member: Union of Sand", go.
    """
    for number, block in enumerate(blocks):
        if number and isinstance(block, ListItem) and _is_member(block.text) and isinstance(blocks[number - 1], ListItem):
            continue
        if isinstance(block, Paragraph):
            lines = block.text.split("\n")
            kept = [_without_members(line, words, register) for line in lines]
            yield block.model_copy(update={"text": "\n".join(kept)}) if kept != lines else block
        elif isinstance(block, ListItem) and (name := _without_members(block.text, words, register)) != block.text:
            yield block.model_copy(update={"text": name})
        else:
            yield block


def _is_member(item: str) -> bool:
    label, colon, name = item.partition(":")
    return bool(colon and name.strip()) and bool(listed_words("member_labels").fullmatch(plain_words(label)))


def _without_members(line: str, words: Vocabulary, register: Register) -> str:
    for seam in _SEAM.finditer(line):
        name, (said, colon, _) = line[: seam.start()], line[seam.end() :].partition(":")
        rest = plain_words(said)
        behalf = words.on_behalf.match(rest) or words.signing_for.match(rest)
        told = [found for listed in ("affiliated", "members_of") for found in listed_words(listed).finditer(rest)]
        ended = any(len(rest[found.end() :].split()) <= (_BEHIND if colon else _NEAR) for found in told)
        named = register.is_known(name) or has_head(name)
        if behalf and ended and named and name[:1].isupper() and len(name.split()) <= _NAME_WORDS:
            return name
    return line
