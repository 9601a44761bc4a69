"""JSON that content management systems export: values in wrappers, texts in HTML, names of fields in the site's language."""

from __future__ import annotations

import json

import pytest

from knowledge.loaders.parsed import ListItem, ParsedDocument, UnreadableDocument
from knowledge.loaders.registry import parse


def _read(value: object) -> ParsedDocument:
    return parse(json.dumps(value).encode(), "export_8812.json")


def _items(read: ParsedDocument) -> list[str]:
    return [block.text for block in read.blocks if isinstance(block, ListItem)]


def test_wrapped_values_and_a_field_of_signatories() -> None:
    """The list of the body and that of the field both hold names; what the site relates holds none."""
    body = "<p>De ondergetekenden vragen om regels.</p><p>Ondertekend door:</p><ul><li>Klokkengilde</li><li>Vereniging van Gongs</li></ul>"
    read = _read({
        "nid": 8812, "langcode": "nl", "created": 1706610000,
        "title": [{"value": "Verklaring over regels"}], "field_datum": [{"value": "2024-01-29"}],
        "body": [{"value": body, "format": "full_html"}],
        "field_ondertekenaars_extra": [{"value": "Zandbond"}, {"value": "Rijmfederatie"}],
        "field_related": [{"title": "Iets anders"}], "author": {"name": "redactie"},
    })  # fmt: skip
    assert _items(read) == ["Klokkengilde", "Vereniging van Gongs", "Zandbond", "Rijmfederatie"]
    assert (read.title, read.language, read.dates[0].date) == ("Verklaring over regels", "nl", "2024-01-29")
    assert "Iets anders" not in read.text
    assert "<" not in read.text


def test_a_page_without_a_field_of_signatories() -> None:
    """Title and text are enough where the text is HTML."""
    text = "<p>We ask for rules.</p><h2>Signatories</h2><ul><li>Guild of Bells</li><li>RIMA</li></ul>"
    read = _read({"date": "2025-05-03T10:00:00", "title": {"rendered": "Open letter on rules"}, "content": {"rendered": text}})
    assert _items(read) == ["Guild of Bells", "RIMA"]
    assert read.title == "Open letter on rules"


@pytest.mark.parametrize("value", [{"title": "A page", "settings": {"colour": "red"}}, [1, 2, 3]])
def test_other_json_stays_unknown(value: object) -> None:
    with pytest.raises(UnreadableDocument):
        _read(value)
