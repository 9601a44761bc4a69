"""Which of the 24 official EU languages a text is written in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

OFFICIAL = (
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr",
    "hu", "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv",
)  # fmt: skip
_GREEK, _CYRILLIC = range(0x370, 0x400), range(0x400, 0x500)


_given: list[Any] = []  # the identifier that this process was given, if any


@lru_cache(maxsize=1)
def library_identifier() -> Any:
    """Return the library's identifier of the official languages, unpacked in memory once for the process: 0.4 s and 80 MB."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(OFFICIAL))
    return identifier


def identify_with(identifier: Any) -> None:
    """Tell languages with this identifier of the library, which knows the official ones alone, for as long as the process lives."""
    _given[:] = [identifier]


def script_language(text: str) -> str | None:
    """Return the language that the script alone decides: Greek, or Bulgarian for Cyrillic; None for Latin letters."""
    if text.isascii():
        return None
    greek = sum(ord(char) in _GREEK for char in text)
    cyrillic = sum(ord(char) in _CYRILLIC for char in text)
    if max(greek, cyrillic) < 3:
        return None
    return "el" if greek > cyrillic else "bg"


def general_probabilities(text: str) -> Mapping[str, float]:
    """Return the probability of each official language by a general model; no better than fair on a few words."""
    identifier = _given[0] if _given else library_identifier()
    return {code: float(p) for code, p in identifier.rank(text)}


def language_of(text: str) -> str:
    """Return the language of a text of some length: its script decides, else the general model."""
    sample = text[:4000]
    letters = sum(char.isalpha() for char in sample)
    other_script = sum(ord(char) in _GREEK or ord(char) in _CYRILLIC for char in sample)
    decided = script_language(sample) if other_script > 0.3 * letters else None
    if decided:
        return decided
    ranked = general_probabilities(sample)
    return max(ranked, key=lambda code: ranked[code])
