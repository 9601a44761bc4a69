"""What may be kept of a question that found no answer: the words that the product knows by itself, and ordinary dates.

Whatever else a member wrote may be a name, an address or an illness, so that everything is left out that is not known to be harmless.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from pathlib import Path

import bot.answers
import bot.texts
from knowledge.catalogue import Catalogue
from knowledge.folding import Token, clean, tokens, words_of
from knowledge.written_dates import find_dates, month_names, weekday_names

MARK = "…"
_TEXTS = Path(bot.texts.__file__).parent
_EXAMPLES, _QUESTION_WORDS = (Path(bot.answers.__file__).parent / name for name in ("examples", "question_words"))
_NO_WORDS = re.compile(r"^\s*(?:#|\[).*|\{[^{}]*\}|^[\w.-]+ =|https?://\S+", re.MULTILINE)  # remarks, sections, placeholders, keys, addresses
_SMALL_NUMBER = re.compile(r"\d{1,3}|(?:19|20)\d\d")
_MIXED = re.compile(r"(?=.*\d)(?=.*[^\W\d_]).+")
# An inflected form shares all but its ending with a known word: at least five letters, and all but three.
_FEWEST_SHARED, _LONGEST_ENDING = 5, 3
_MOST_NUMBERS = 2  # beside each other, outside of dates; more are a telephone number or an account
_MARKS = re.compile(rf"[(\[]?{MARK}(?:[\s,;/&'’()+.-]*{MARK})*[)\]]?")


class KnownWords:
    """The words of a fact base, and of the product itself in each language."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Take all words of the facts up; about a quarter of a second."""
        facts = _Facts(catalogue)
        self._catalogue = catalogue
        self._ordinary, self._names, self._acronyms, self._pairs = facts.ordinary, facts.names, facts.acronyms, facts.pairs
        self._languages = lru_cache(maxsize=None)(self._of_language)
        self._inflecting = _Inflecting(self._ordinary)

    def only(self, text: str, language: str) -> str:
        """Return the text with a mark in place of every stretch of words that are not known."""
        text = clean(text)
        words = tokens(text)
        dates = find_dates(text, language)
        in_date = [any(date.start <= word.start < date.end for date in dates) for word in words]
        kept = [inside or self._harmless(word, language) for word, inside in zip(words, in_date, strict=True)]
        self._without_halves(words, kept, text, language, in_date)
        pieces, at = [], 0
        for word, known in zip(words, kept, strict=True):
            pieces += [text[at : word.start], word.text if known else MARK]
            at = word.end
        return _MARKS.sub(MARK, "".join([*pieces, text[at:]])).strip()

    def _harmless(self, word: Token, language: str) -> bool:
        if word.key.isdigit():
            return _SMALL_NUMBER.fullmatch(word.key) is not None or (len(word.key) < 5 and word.key in self._names)
        if _MIXED.fullmatch(word.key):
            return len(word.key) < 6 and word.key in self._names
        return self._ordinary_word(word, language) or word.key in self._names

    def _ordinary_word(self, word: Token, language: str) -> bool:
        if len(word.key) == 1 or word.key in self._ordinary:
            return True
        own = [self._languages(code) for code in dict.fromkeys((language, "en"))]
        if any(word.key in words for words, _ in own):
            return True
        # A name in the middle of a sentence is no form of a word: "Marianne" is not "Marian". German writes every noun like a name.
        if word.text[:1].isupper() and word.start > 0 and language != "de":
            return word.key.removesuffix("s") in self._ordinary
        return any(inflecting.has_form(word.key) for inflecting in (self._inflecting, *(inflecting for _, inflecting in own)))

    def _without_halves(self, words: Sequence[Token], kept: list[bool], text: str, language: str, in_date: Sequence[bool]) -> None:
        """Leave out what belongs to a name that is not known, and names that stand beside each other nowhere in the facts.

        "Petra" and "Keller" may both be there without anybody being called so; so may a number behind an unknown street.
        """
        number = [word.key[:1].isdigit() and not inside for word, inside in zip(words, in_date, strict=True)]
        name = [
            known and not digits and not inside and not self._ordinary_word(word, language)
            for word, known, digits, inside in zip(words, kept, number, in_date, strict=True)
        ]
        for _, run in groupby(range(len(words)), key=number.__getitem__):
            numbers = list(run)
            if number[numbers[0]] and len(numbers) > _MOST_NUMBERS and "(" not in text[words[numbers[0]].start : words[numbers[-1]].end]:
                kept[numbers[0] : numbers[-1] + 1] = [False] * len(numbers)
        changed = True
        while changed:
            changed = False
            for at in range(len(words)):
                if kept[at] and self._belongs_to_unknown(at, words, kept, text, name, number):
                    kept[at], changed = False, True

    def _belongs_to_unknown(
        self, at: int, words: Sequence[Token], kept: Sequence[bool], text: str, name: Sequence[bool], number: Sequence[bool]
    ) -> bool:
        word = words[at]
        if not (name[at] or number[at] or _written_like_name(words, at, text)) or word.key in self._acronyms:
            return False
        beside = [other for other in (at - 1, at + 1) if 0 <= other < len(words) and not _parted(words, at, other, text)]
        if number[at]:
            return any(not kept[other] and other < at for other in beside)
        if any(not kept[other] for other in beside):
            return True
        if not name[at]:
            return False
        neighbours = [other for other in beside if name[other]]
        if any((words[min(at, other)].key, words[max(at, other)].key) not in self._pairs for other in neighbours):
            return True
        return not neighbours and self._names[word.key]  # the half of a name that never stands alone

    def _of_language(self, language: str) -> tuple[frozenset[str], _Inflecting]:
        """Return the words of the product's own files in a language, of the names in it and of its calendar; about 10 ms."""
        files = [_EXAMPLES / f"{language}.txt", _QUESTION_WORDS / f"{language}.yaml", *_TEXTS.glob(f"*/{language}.ftl")]
        texts = [_NO_WORDS.sub(" ", path.read_text(encoding="utf-8")) for path in files if path.is_file()]
        words = words_of("\n".join([*texts, *self._catalogue.names_of_things(language)]))
        # A name of the facts stays one, though an example speaks of "the letter to Axel Voss".
        words = words.union(month_names(language), weekday_names(language)) - self._names.keys()
        return words, _Inflecting(words)


class _Inflecting:
    """Words of which other words may be forms."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted(word for word in words if len(word) >= _FEWEST_SHARED)

    def has_form(self, word: str) -> bool:
        """Say whether a folded word shares at least five letters, and all but three of either, with one of the words."""
        shared = word[: max(_FEWEST_SHARED, len(word) - _LONGEST_ENDING)]
        if len(shared) < _FEWEST_SHARED:
            return False
        for at in range(bisect_left(self._words, shared), len(self._words)):
            other = self._words[at]
            if not other.startswith(shared):
                return False
            if word.startswith(other[: len(other) - _LONGEST_ENDING]):
                return True
        return False


class _Facts:
    """The words of the facts, told apart by how they are written.

    `ordinary` words stand somewhere in small letters; those are no names. `names` are always written like names, or are numbers; true
    where another such word always follows, as behind a first name. `acronyms` are names in capitals, which are no part of anybody's
    name, and `pairs` names that stand beside each other.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        texts = list(_texts_of(catalogue))
        prose = (word for text in texts for word in tokens(text))
        self.ordinary = frozenset(word.key for word in prose if word.text.islower() and len(word.key) > 1 and not word.key[0].isdigit())
        self.names: dict[str, bool] = {}
        self.acronyms: set[str] = set()
        self.pairs: set[tuple[str, str]] = set()
        for text in texts:
            self._take_names(text)

    def _take_names(self, text: str) -> None:
        words = tokens(text)
        name = [word.key not in self.ordinary for word in words]
        for at, word in enumerate(words):
            if name[at]:
                beside = at + 1 < len(words) and name[at + 1]
                if beside:
                    self.pairs.add((word.key, words[at + 1].key))
                followed = beside and not _parted(words, at, at + 1, text)
                self.names[word.key] = self.names.get(word.key, True) and followed and not word.text.isupper()
                if len(word.text) > 1 and word.text.isupper():
                    self.acronyms.add(word.key)


def _texts_of(catalogue: Catalogue) -> Iterator[str]:
    for entry in (*catalogue.documents, *catalogue.positions):
        yield from (entry.title, entry.text)
    for document in catalogue.documents:
        yield from (*document.addressed_to, *document.published_by)
        yield from (person.name for person in (*document.signatories, *document.supporters, *document.speakers))
    for position in catalogue.positions:
        yield position.organisation
        if position.speaker:
            yield from (position.speaker.name, position.speaker.role)
    for event in catalogue.events:
        yield from (event.event, event.detail, event.institution)
    for provision in catalogue.provisions:
        yield from (provision.provision, provision.title, provision.requires, provision.note or "", provision.why_campaigners_care)
    for organisation in catalogue.organisations:
        yield from (organisation.name, organisation.acronym or "", organisation.sector, *organisation.aliases)
    for topic in catalogue.topics:
        yield topic.name
    for labels in catalogue.labels.values():
        yield from (name for names in (*labels.organisations.values(), *labels.kinds.values()) for name in names)


def _parted(words: Sequence[Token], one: int, two: int, text: str) -> bool:
    """Say whether a sign between two neighbours parts them; a full stop behind an initial does not, nor do a hyphen and a bracket."""
    first, second = sorted((one, two))
    between = text[words[first].end : words[second].start]
    return any(sign in between for sign in ",;:!?/") or ("." in between and len(words[first].text) > 3)


def _written_like_name(words: Sequence[Token], at: int, text: str) -> bool:
    """Say whether a word may be part of a name by its capital: "Klein" in "Petra Klein", but not the first word of a sentence."""
    word = words[at]
    first = at == 0 or any(sign in text[words[at - 1].end : word.start] for sign in ".!?:")
    return word.text[:1].isupper() and (not first or len(word.text) == 1)


class Cleaner:
    """Keeps the words of the fact base that answers now; made anew when another one does."""

    def __init__(self, catalogue: Callable[[], Catalogue]) -> None:
        self._catalogue = catalogue
        self._known: tuple[Catalogue, KnownWords] | None = None

    def __call__(self, text: str, language: str) -> str:
        """Return the text without what the product does not know."""
        catalogue = self._catalogue()
        if self._known is None or self._known[0] is not catalogue:
            self._known = (catalogue, KnownWords(catalogue))
        return self._known[1].only(text, language)
