"""What members read: one Fluent file for each language and purpose (`answers/`, `chat/`, `alerts/`, `admin/`); plural rules by the library."""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

FOLDER = Path(__file__).parent
PURPOSES = ("answers", "chat", "alerts", "admin")


class MissingText(KeyError):
    """No language has this text: a defect of the program, found by the tests."""


class Texts:
    """All texts of all languages; a text that a language lacks is said in English."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self.languages = tuple(sorted(path.stem for path in (folder / "answers").glob("*.ftl")))
        # A method-level cache would be shared by all instances and keep them alive.
        self._bundle = lru_cache(maxsize=None)(self._load)

    def say(self, language: str, key: str, **values: object) -> str:
        """Return the text `key` in `language`. Raises `MissingText` if English lacks it too."""
        for code in dict.fromkeys((language, "en")):
            bundle = self._bundle(code)
            if bundle is not None and bundle.has_message(key):
                message = bundle.get_message(key)
                if message.value is not None:
                    text, _ = bundle.format_pattern(message.value, values)
                    return str(text)
        raise MissingText(key)

    def digest(self) -> str:
        """Return a short name for the texts as they are now; reading them takes a hundredth of the time of parsing them."""
        files = sorted(self._folder.glob("*/*.ftl"))
        return blake2b(b"\0".join(path.read_bytes() for path in files), digest_size=8).hexdigest()

    def _load(self, language: str) -> FluentBundle | None:
        files = [self._folder / purpose / f"{language}.ftl" for purpose in PURPOSES]
        present = [path for path in files if path.is_file()]
        if not present:
            return None
        bundle = FluentBundle([language], use_isolating=False)
        for path in present:
            bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
        return bundle
