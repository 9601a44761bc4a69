"""What members read: one Fluent file for each language and purpose (`answers/`, `chat/`, `alerts/`, `admin/`); plural rules by the library."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from threading import Lock

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Message
from fluent.syntax import FluentParser

FOLDER = Path(__file__).parent
PURPOSES = ("answers", "chat", "alerts", "admin")

# A text goes on to the next line that begins in the first column. No text refers to another, which a test makes sure of.
_TEXT = re.compile(r"^([a-zA-Z][\w-]*) *=.*(?:\n(?:[ }].*)?)*", re.MULTILINE)


class MissingText(KeyError):
    """No language has this text: a defect of the program, found by the tests."""


class Texts:
    """All texts of all languages; a text that a language lacks is said in English."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self.languages = tuple(sorted(path.stem for path in (folder / "answers").glob("*.ftl")))
        # A method-level cache would be shared by all instances and keep them alive.
        self._of_language = lru_cache(maxsize=None)(self._texts_in)

    def say(self, language: str, key: str, **values: object) -> str:
        """Return the text `key` in `language`. Raises `MissingText` if English lacks it too."""
        for code in dict.fromkeys((language, "en")):
            message = self._of_language(code).find(key)
            if message is not None and message.value is not None:
                text, _ = self._of_language(code).bundle.format_pattern(message.value, values)
                return str(text)
        raise MissingText(key)

    def digest(self) -> str:
        """Return a short name for the texts as they are now; reading them takes a hundredth of the time of parsing them."""
        files = sorted(self._folder.glob("*/*.ftl"))
        return blake2b(b"\0".join(path.read_bytes() for path in files), digest_size=8).hexdigest()

    def _texts_in(self, language: str) -> _Language:
        return _Language(language, [self._folder / purpose / f"{language}.ftl" for purpose in PURPOSES])


def parts_of(source: str) -> dict[str, str]:
    """Return what stands in a file for each of its texts, unparsed."""
    return {found[1]: found[0] for found in _TEXT.finditer(source)}


class _Language:
    """The texts of one language. Each is parsed when it is first said: all of them take 25 ms, and a bot of 24 languages says few."""

    def __init__(self, language: str, files: Sequence[Path]) -> None:
        self.bundle = FluentBundle([language], use_isolating=False)
        self._unread: dict[str, str] = {}
        for path in files:
            if path.is_file():
                self._unread |= parts_of(path.read_text(encoding="utf-8"))
        self._lock = Lock()

    def find(self, key: str) -> Message | None:
        """Return a text; None if no file has it."""
        if key in self._unread:
            with self._lock:
                if key in self._unread:
                    # Places in the file take half of the memory.
                    self.bundle.add_resource(FluentParser(with_spans=False).parse(self._unread[key]))
                    del self._unread[key]
        return self.bundle.get_message(key) if self.bundle.has_message(key) else None
