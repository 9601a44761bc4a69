"""Fields of JSON that content management systems export: values in wrappers, names with prefixes, texts as HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from knowledge.loaders.cleaning import has_words, tidy_lines
from knowledge.loaders.parsed import Block, Paragraph

_WRAPPED = ("value", "rendered", "processed", "html", "#text")  # Drupal, WordPress and others
_PREFIX = re.compile(r"^(?:field|acf|cf|meta|x)_", re.IGNORECASE)
_TAG = re.compile(r"<(?:p|ul|ol|li|br|div|h[1-6]|table|strong|em)\b[^<>]*>", re.IGNORECASE)
_ANY_TAG = re.compile(r"<[^<>]*>")
_MOST = 2_000  # values of one field


def unwrapped(value: Any) -> Any:
    """Return an object with the values of its fields out of their wrappers, and its fields without what systems set before names."""
    if not isinstance(value, dict):
        return value
    return {_PREFIX.sub("", str(key)): _value_of(one) for key, one in value.items()}


def _value_of(value: Any) -> Any:
    if isinstance(value, dict):
        wrapped = next((value[key] for key in _WRAPPED if isinstance(value.get(key), str)), None)
        return value if wrapped is None else wrapped
    if isinstance(value, list) and value and all(isinstance(one, dict) and isinstance(one.get(_WRAPPED[0]), str) for one in value[:_MOST]):
        values = [one[_WRAPPED[0]] for one in value[:_MOST]]
        return values[0] if len(values) == 1 else values
    return value


def is_markup(value: Any) -> bool:
    """Tell whether a value is a text in HTML."""
    return isinstance(value, str) and bool(_TAG.search(value))


def blocks_in(value: Any) -> Iterator[Block]:
    """Yield the blocks of a text, of HTML those that a page would have; of a list those of its texts."""
    if isinstance(value, list):
        for one in value[:_MOST]:
            yield from blocks_in(one)
    elif is_markup(value):
        if not has_words(_ANY_TAG.sub("", value)):
            return
        from knowledge.loaders.html import read_text

        yield from read_text(f"<html><body><article>{value}</article></body></html>", "field.html").blocks
    elif isinstance(value, str) and has_words(value):
        yield from (Paragraph(text=part) for part in tidy_lines(value).split("\n\n") if has_words(part))
