"""What members read: one Fluent file for each language and purpose (`answers/`, `chat/`, `alerts/`, `admin/`); plural rules by the library."""

from __future__ import annotations

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


class _Language:
    """The texts of one language. Files are read in their order until a text is found: few languages are those of an admin."""

    def __init__(self, language: str, files: Sequence[Path]) -> None:
        self.bundle = FluentBundle([language], use_isolating=False)
        self._unread = [path for path in files if path.is_file()]
        self._lock = Lock()

    def find(self, key: str) -> Message | None:
        """Return a text; None if no file has it."""
        if not self.bundle.has_message(key):
            with self._lock:
                while self._unread and not self.bundle.has_message(key):
                    source = self._unread[0].read_text(encoding="utf-8")
                    self.bundle.add_resource(FluentParser(with_spans=False).parse(source))  # places in the file take half of the memory
                    del self._unread[0]
        return self.bundle.get_message(key) if self.bundle.has_message(key) else None
