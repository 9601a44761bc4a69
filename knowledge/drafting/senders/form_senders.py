"""Who has filled a form in: the answer to the question for the organisation's name, in a table, below headings or behind labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.shapes import has_contact, is_person
from knowledge.drafting.words.table_words import asks_name_of_body, column_kind
from knowledge.drafting.words.vocabulary import authorities, offices, plain_words
from knowledge.loaders.parsed import Block, Heading, Paragraph, label_rows

_LABEL_WORDS, _NAME_WORDS = 8, 16
_FEWEST = 3  # fields, from which a text is a form
_LEADING = 40  # blocks, in which a form asks who fills it in


def sender_of_form(blocks: Sequence[Block], register: Register) -> str:
    """Return the one organisation that a form's field names; empty where there is no such form, or the field names a person or an office."""
    fields = [*label_rows(blocks[:_LEADING]), *_below_labels(blocks[:_LEADING])]
    asked = {value for label, value in fields if _asks_name(label)}
    others = any(is_person(first := value.split(", ")[0]) and not has_head(first) for label, value in fields if not _asks_name(label))
    named = {value for value in asked if _may_be_name(value, register, others=others)}
    return named.pop() if len(fields) >= _FEWEST and len(named) == 1 else ""


def _below_labels(blocks: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """Yield label and answer where a heading stands above one line, or a label before a colon on a line of its own."""
    for above, below in pairwise(blocks):
        short = isinstance(above, Heading) and len(above.text.split()) <= _LABEL_WORDS
        if short and isinstance(above, Heading) and isinstance(below, Paragraph) and "\n" not in below.text:
            yield above.text, below.text
    for line in (line for block in blocks if isinstance(block, Paragraph) for line in block.text.split("\n")):
        label, colon, value = line.partition(": ")
        if colon and value.strip() and len(label.split()) <= _LABEL_WORDS:
            yield label, value.strip()


def _asks_name(label: str) -> bool:
    label = label.strip("*: ")
    return asks_name_of_body(label) or column_kind(label) == "organisation"


def _may_be_name(value: str, register: Register, *, others: bool) -> bool:
    """Tell whether an answer may be a body's name; it may look like a person's where `others` are asked for persons."""
    plain = plain_words(value)
    if register.is_exact(value):
        return not register.is_of_technology(value)
    person = not others and is_person(value) and not has_head(value)
    other = authorities().search(plain) or offices().search(plain) or has_contact(value) or person
    shaped = value[:1].isupper() and value.rstrip()[-1:] not in ".?!:" and 1 < len(value.split()) <= _NAME_WORDS
    return shaped and not other and ";" not in value
