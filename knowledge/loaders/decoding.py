"""Bytes to text in whatever encoding they were written."""

from __future__ import annotations

import codecs
import re
from collections import Counter

from charset_normalizer import from_bytes

from knowledge.loaders.parsed import UnreadableDocument

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What the 24 languages were written in before UTF-8, the commonest first.
_ENCODINGS = (
    "cp1252", "iso8859_15", "cp1250", "iso8859_2", "cp1253", "iso8859_7", "cp1251", "iso8859_5", "koi8_r", "cp1257", "iso8859_13", "cp852",
)  # fmt: skip
_MAC_ENCODINGS = ("mac_roman", "mac_latin2", "mac_greek", "mac_cyrillic")  # of old Macs, the commonest first
# Letters beyond ASCII by language: one reading of the bytes fits one of these alphabets, a wrong one mixes several.
_ALPHABETS = {
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя", "cs": "áčďéěíňóřšťúůýž", "da": "æøåéü", "de": "äöüßé", "el": "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ",
    "es": "áéíñóúü", "et": "äõöüšž", "fi": "äöåšž", "fr": "àâæçéèêëîïôœùûüÿ", "ga": "áéíóú", "hr": "čćđšž", "hu": "áéíóöőúüű",
    "it": "àèéìíîòóùú",
    "lt": "ąčęėįšųūž", "lv": "āčēģīķļņšūž", "mt": "ċġħżàèìòù", "nl": "éëïöüáèóíê", "pl": "ąćęłńóśźż", "pt": "áâãàçéêíóôõúü", "ro": "ăâîșțşţ",
    "sk": "áäčďéíĺľňóôŕšťúýž", "sl": "čšž", "sv": "åäöéü",
}  # fmt: skip
_LETTERS = frozenset("".join(_ALPHABETS.values()))
_MIXED = re.compile(r"[A-Za-z][\u0370-\u04ff]|[\u0370-\u04ff][A-Za-z]|[a-zà-ÿα-ωа-я][À-ÞΑ-ΩА-Я]")
_TYPOGRAPHIC = frozenset("“”„’‘‚‹›«»–—…•·€§°©®™№\u00a0")
_SAMPLE_BYTES = 200_000  # enough to tell an encoding
_MIN_FIT = 0.6
_UTF8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")  # letters of several bytes
_ASCII = bytes(range(0x80))
_MIN_UTF8 = 0.8  # of the places with bytes beyond ASCII: those of other encodings hardly make one such letter
_MAX_CONTROL_SHARE = 0.02


def decode(data: bytes, declared: str | None = None) -> str:
    """Return the text of `data`: by its byte order mark, as UTF-8, by the `declared` encoding, or by its letters.

    In UTF-8 a few broken bytes stand as the sign for what cannot be read; no other encoding would make words of the rest.

    Raises `UnreadableDocument` (unknown-format) for bytes that are no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    if (half := _utf16_without_mark(data)) is not None:
        return half
    text = _strict(data, "utf-8")
    if text is None and _is_nearly_utf8(data):
        text = data.decode("utf-8", errors="replace")
    if text is None and declared:
        text = _strict(data, declared)
    if text is None:
        text = _by_letters(data)
    if text is None or _is_binary(text):
        raise UnreadableDocument("unknown-format")
    return text


def _is_nearly_utf8(data: bytes) -> bool:
    """Tell whether bytes are UTF-8 but for a few: a letter that was cut in two, a stray byte of another program."""
    rest, letters = _UTF8.subn(b"", data)
    strays = len(rest.translate(None, _ASCII))
    return letters > 0 and letters >= _MIN_UTF8 * (letters + strays)


def _by_letters(data: bytes) -> str | None:
    """Return the reading whose letters fit one language best; failing that, what a general detector says."""
    sample = data[:_SAMPLE_BYTES]
    old_mac = b"\r" in sample and b"\n" not in sample  # ends its lines as only such programs do
    mac = [(_fit(sample.decode(encoding, errors="replace")), encoding) for encoding in _MAC_ENCODINGS] if old_mac else []
    if mac and max(mac)[0] >= _MIN_FIT:
        return data.decode(max(mac, key=lambda one: one[0])[1], errors="replace")
    fits = [(_fit(sample.decode(encoding, errors="replace")), encoding) for encoding in _ENCODINGS]
    fit, encoding = max(fits, key=lambda one: one[0])
    if fit < _MIN_FIT:
        guess = from_bytes(sample).best()
        encoding = guess.encoding if guess else encoding
    return data.decode(encoding, errors="replace")


def _fit(text: str) -> float:
    """Return how well the letters beyond ASCII fit one language, 1 at best: those of its alphabet count whole, other letters half.

    Words of two scripts, or with capitals behind small letters, speak against a reading.
    """
    counts = Counter(char.lower() for char in text if char > "\x7f" and char not in _TYPOGRAPHIC)
    if not counts:
        return 1.0
    best = max(sum(counts[char] for char in alphabet) for alphabet in _ALPHABETS.values())
    known = sum(count for char, count in counts.items() if char in _LETTERS)
    return (best + 0.5 * (known - best) - 2 * len(_MIXED.findall(text))) / counts.total()


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


def _is_binary(text: str) -> bool:
    sample = text[:20_000]
    controls = sum(char < " " and char not in "\t\n\r\x0c" for char in sample)
    return controls > _MAX_CONTROL_SHARE * len(sample) + 4
