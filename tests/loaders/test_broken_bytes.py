"""Texts in UTF-8 with a broken byte, against texts in the encodings before it."""

from __future__ import annotations

import pytest

from knowledge.loaders.decoding import decode

_GERMAN = "Größere Öfen für Bäcker, süße Brötchen für Kölner Schüler. Die Übersetzerinnen grüßen."
_CZECH = "Žluťoučký kůň úpěl ďábelské ódy, a nikdo ho neposlouchal."
_GREEK = "Η συντεχνία των καμπάνων ζητεί κανόνες που όλοι μπορούν να τηρήσουν."


@pytest.mark.parametrize("text", [_GERMAN, _CZECH, _GREEK])
@pytest.mark.parametrize("stray", [b"\xff", b"\xc3", b"\xe9 "])
def test_one_broken_byte(text: str, stray: bytes) -> None:
    """It costs its own place, not the letters of the whole text."""
    half = len(text) // 2
    data = text[:half].encode() + stray + b" " + text[half:].encode()
    read = decode(data)
    assert "\N{REPLACEMENT CHARACTER}" in read
    assert read.replace("\N{REPLACEMENT CHARACTER}", "").replace(" ", "") == text.replace(" ", "")


def test_a_letter_cut_at_the_end() -> None:
    """A file that was cut within its last letter."""
    assert decode(f"{_GERMAN} Ü".encode()[:-1]).startswith(_GERMAN)


@pytest.mark.parametrize(("text", "encoding"), [(_GERMAN, "cp1252"), (_CZECH, "cp1250"), (_GREEK, "cp1253")])
def test_encodings_before_utf_8(text: str, encoding: str) -> None:
    """Their bytes make hardly any letter of UTF-8."""
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("“The bells of São João,” says the Círculo – Ångström, Müller & Søn.", "mac_roman"),
        (_GREEK, "mac_greek"),
        (_CZECH, "mac_latin2"),
    ],
)
def test_lines_that_end_as_on_old_macs(text: str, encoding: str) -> None:
    """Only their programs end lines with nothing but a return, so that the bytes are read as theirs."""
    lines = "\r".join([text, text])
    assert decode(lines.encode(encoding)) == lines
