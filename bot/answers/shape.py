"""The shape of a question: its words of asking, with everything that is asked about reduced to marks.

"When was the joint letter on the second draft of the Code of Practice sent?" becomes "When was X sent?". What a question wants
is read from its shape more surely than from its whole text, most of which is names.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Protocol

from bot.answers.reading import Reading
from knowledge.catalogue import Catalogue
from knowledge.folding import Token, key_of, key_of_label, stem

NAME = "X"  # mark of what is named in words; named organisations, dates and provisions have marks of their own
MARKS = frozenset({NAME, "ORG", "DATE", "ART", "QUOTE"})
_COMMON = 0.005  # share of the words of asking from which a word is no name by itself: articles, prepositions, "who"
_CAPITAL_NOUNS = frozenset({"de"})
_GAP = 3  # so many common words may stand inside a name: "the code of practice of the union"


class Speech(Protocol):
    """Knows the words in which questions are asked."""

    def knows(self, word: str, language: str) -> bool:
        """Tell whether an example question of the language has the folded word in some inflection."""
        ...

    def stem_counts(self, language: str) -> Mapping[str, int]:
        """Return how often each stem occurs in the example questions of a language."""
        ...


@dataclass(frozen=True)
class Shape:
    """`text` is the question with marks for names, `named` where these stood."""

    text: str
    named: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class _Piece:
    """A word or a mark with its place. `names`: it is a name or part of one; `joins`: it can stand inside a name."""

    text: str
    start: int
    end: int
    names: bool = False
    joins: bool = False


def beside_asking(reading: Reading, shape: Shape) -> list[tuple[int, int]]:
    """Return where in the text stands what does not ask: the names in the sentence that asks, of which `shape` is, and all others."""
    at = reading.asked_from
    return [*([(0, at)] if at else []), *((start + at, end + at) for start, end in shape.named)]


class Shapes:
    """Reduces questions to their shapes. Which words name things is learnt from the names of the catalogue in each language."""

    def __init__(self, catalogue: Catalogue, speech: Speech) -> None:
        self._catalogue = catalogue
        self._speech = speech
        self._naming: dict[str, tuple[dict[str, float], dict[str, float]]] = {}

    def of(self, reading: Reading) -> Shape:
        """Return the shape of a question."""
        text, shape, at, last = reading.text, "", 0, ""
        joined = list(_joined(list(self._pieces(reading))))
        named = tuple((piece.start, piece.end) for piece in joined if piece.text in MARKS)
        for piece in joined:
            gap = text[at : piece.start]
            if piece.text == NAME == last and not gap.strip():
                at = piece.end
                continue
            shape += gap + piece.text
            at, last = piece.end, piece.text
        return Shape(shape + text[at:], named)

    def _pieces(self, reading: Reading) -> Iterator[_Piece]:
        marks = [(m.start, m.end, "ORG") for m in reading.organisations]
        marks += [(m.start, m.end, "DATE") for m in reading.dates]
        marks += [(m.start, m.end, "ART") for m in reading.provisions]
        marks += [(m.start, m.end, "QUOTE") for m in reading.quoted]
        seen: set[tuple[int, int, str]] = set()
        for at, token in enumerate(reading.words):
            mark = next((mark for mark in marks if mark[0] <= token.start < mark[1]), None)
            if mark is None:
                yield self._word(token, reading.language, capital=at > 0 and token.text[0].isupper())
            elif mark not in seen:
                seen.add(mark)
                yield _Piece(mark[2], mark[0], mark[1])

    def _word(self, token: Token, language: str, *, capital: bool) -> _Piece:
        in_names, in_asking = self._rates(language)
        form = stem(token.key)
        named, asked = in_names.get(form, 0.0), in_asking.get(form, 0.0)
        # A word that no example holds is somebody's name where it is written like one; else it says what is wanted: "salary".
        stranger = capital and language not in _CAPITAL_NOUNS and not self._speech.knows(token.key, language)
        names = stranger or (named > 0 and named >= asked and asked < _COMMON)
        return _Piece(token.text, token.start, token.end, names, joins=names or named > 0)

    def _rates(self, language: str) -> tuple[dict[str, float], dict[str, float]]:
        """Return the share of each stem among the words of names and among those of example questions, in a language."""
        if language not in self._naming:
            self._naming[language] = (
                _shares(self._stems_of_names(language)), _shares(self._speech.stem_counts(language)),
            )  # fmt: skip
        return self._naming[language]

    def _stems_of_names(self, language: str) -> Counter[str]:
        return self._stems_in_english + self._stems_of_labels(language) if language != "en" else self._stems_in_english

    @cached_property
    def _stems_in_english(self) -> Counter[str]:
        titles = Counter(stem(word) for document in self._catalogue.documents for word in key_of(document.title))
        return titles + self._stems_of_labels("en")

    def _stems_of_labels(self, language: str) -> Counter[str]:
        stem_of = cache(self._catalogue.inflections(language).stem)
        return Counter(stem_of(word) for name in self._catalogue.names_of_things(language) for word in key_of_label(name))


def _joined(pieces: Sequence[_Piece]) -> Iterator[_Piece]:
    """Yield the pieces with each run of naming words, and the common words between them, as one mark."""
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        at += 1
        if not piece.names:
            yield piece
            continue
        end, ahead = piece.end, at
        while ahead < len(pieces) and pieces[ahead].joins and ahead - at <= _GAP:
            ahead += 1
            if pieces[ahead - 1].names:
                end, at = pieces[ahead - 1].end, ahead
        yield _Piece(NAME, piece.start, end)


def _shares(counts: Mapping[str, int]) -> dict[str, float]:
    whole = sum(counts.values()) or 1
    return {form: number / whole for form, number in counts.items()}
