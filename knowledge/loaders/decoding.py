"""Bytes to text in whatever encoding they were written."""

from __future__ import annotations

import codecs

from charset_normalizer import from_bytes

from knowledge.loaders.parsed import UnreadableDocument

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE_BYTES = 200_000  # enough to tell an encoding; the guess takes seconds on megabytes
# What the 24 languages were written in before UTF-8; rarer ones would only take part in wrong guesses.
_ENCODINGS = (
    "cp1252", "cp1250", "iso8859_2", "cp1253", "iso8859_7", "cp1251", "iso8859_5", "koi8_r", "cp1257", "iso8859_13",
    "iso8859_15", "cp437", "cp852",
)  # fmt: skip
_MAX_CONTROL_SHARE = 0.02


def decode(data: bytes, declared: str | None = None) -> str:
    """Return the text of `data`: by its byte order mark, as UTF-8, by the `declared` encoding, or by its letters.

    Raises `UnreadableDocument` (unknown-format) for bytes that are no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _lenient(data, encoding)
    if (half := _utf16_without_mark(data)) is not None:
        return half
    text = _strict(data, "utf-8") or (_strict(data, declared) if declared else None)
    if text is None:
        guess = from_bytes(data[:_SAMPLE_BYTES], cp_isolation=list(_ENCODINGS), threshold=0.35).best()
        text = _lenient(data, guess.encoding) if guess else _strict(data, "cp1252")
    if text is None or _is_binary(text):
        raise UnreadableDocument("unknown-format")
    return text


def _utf16_without_mark(data: bytes) -> str | None:
    sample = data[:2000]
    if len(sample) < 4 or len(sample) % 2:
        return None
    odd, even = sample[1::2].count(0), sample[::2].count(0)
    enough = len(sample) * 0.35
    if odd > enough and even < enough / 10:
        return _strict(data, "utf-16-le")
    return _strict(data, "utf-16-be") if even > enough and odd < enough / 10 else None


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _lenient(data: bytes, encoding: str) -> str:
    return data.decode(encoding, errors="replace")


def _is_binary(text: str) -> bool:
    sample = text[:20_000]
    controls = sum(char < " " and char not in "\t\n\r\x0c" for char in sample)
    return controls > _MAX_CONTROL_SHARE * len(sample) + 4
