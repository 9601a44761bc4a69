"""Who issues a text in a sentence of it: "In this context, the Guild of Bells, the RIMA and the Union of Rhymes call on the government to …".

A statement without a list names its senders in the sentence in which they welcome or ask for something, be it behind a few words that
lead to them and behind what it tells first. A sentence may tell of others as well, so what it names is always doubted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.drafting.capitals import UPPER
from knowledge.drafting.named_runs import NameRuns, together_with
from knowledge.drafting.register import Register, has_head, is_acronym
from knowledge.drafting.sentence_ends import SENTENCE_END_BEFORE_WORD
from knowledge.drafting.several_names import without_small_article
from knowledge.drafting.subjects import without_dateline
from knowledge.drafting.vocabulary import Vocabulary, listed_words, plain_words
from knowledge.loaders.parsed import Block, Paragraph

_EARLY, _LATER = 2, 5  # paragraphs of running text: of the beginning, and up to which a long run of names is looked for
_FEWEST, _FEWEST_LATER = 3, 5  # names: fewer are whom a text tells of, the more so behind its beginning
_RUNNING_WORDS = 16
_LED_WORDS = 8  # of "In this context", before the comma and the first name
_HALF = 0.5  # of its words behind the first, which are small
_PREPOSITION = 3  # letters
_SURE = 0.6  # of the names: known ones or with an organisation's word
_LONGEST = 4_000  # letters of a paragraph that are read
_SUBJECT_WORDS = 400  # before the verb
_FIRST_WORDS = 3  # of a name, among which its noun stands
_DASH = re.compile(r"\s+[–—-]\s+")
_QUOTED = re.compile(r"^[„“”«»\"]")
_SMALL = rf"[^\W\d_{UPPER}][^\W\d_]*"


def issuing_names(blocks: Sequence[Block], words: Vocabulary, register: Register) -> list[str]:
    """Return the names that are the subject of a sentence that says what its senders do; none where no sentence names so many."""
    reader = _Reader(words, register)
    running = [text for text in _joined(blocks) if len(text.split()) >= _RUNNING_WORDS]
    for number, text in enumerate(running[:_LATER]):
        for sentence in SENTENCE_END_BEFORE_WORD.split(without_dateline(text[:_LONGEST])):
            names = [] if _QUOTED.match(sentence) else reader.subject(sentence)
            if len(names) >= (_FEWEST if number < _EARLY else _FEWEST_LATER):
                return names
    return []


def _joined(blocks: Sequence[Block]) -> list[str]:
    """Return paragraphs, those parted before a small letter as one: "The Guild, RIMA and the Kelpie" above "write to the minister"."""
    texts: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            if texts and block.text[:1].islower() and texts[-1][-1:].isalpha():
                texts[-1] = f"{texts[-1]} {block.text}"
            else:
                texts.append(block.text)
    return texts


def asking_names(blocks: Sequence[Block], words: Vocabulary, register: Register) -> list[str]:
    """Return the names that are the subject of a sentence of a letter, anywhere in it, that asks for something: "The Guild, … ask that"."""
    reader = _Reader(words, register, listed_words("asking_verbs"))
    texts = (" ".join(block.text[:_LONGEST].split()) for block in blocks if isinstance(block, Paragraph))
    sentences = (sentence for text in texts for sentence in SENTENCE_END_BEFORE_WORD.split(text))
    return next((names for sentence in sentences if (names := reader.subject(sentence))), [])


def subject_of(sentence: str, words: Vocabulary, register: Register) -> list[str]:
    """Return the names of three bodies or more that are the subject of a sentence with a verb of senders; none where there are fewer."""
    return _Reader(words, register).subject(sentence)


def is_among(name: str, names: Sequence[str]) -> bool:
    """Tell whether a name is one of several, or a part of one: an acronym behind it, or the name without it."""
    plain = plain_words(name)
    return any(f" {plain} " in f" {plain_words(one)} " for one in names)


def is_told_of(name: str, blocks: Sequence[Block]) -> bool:
    """Tell whether running text speaks of a body by its name."""
    running = (block.text for block in blocks if isinstance(block, Paragraph) and len(block.text.split()) >= _RUNNING_WORDS)
    return any(f" {plain_words(name)} " in f" {plain_words(text)} " for text in running)


class _Reader:
    def __init__(self, words: Vocabulary, register: Register, verbs: re.Pattern[str] | None = None) -> None:
        self._words = words
        self._verb = verbs or words.sender_verbs
        self._adverb = listed_words("sender_adverbs")
        self._register = register
        self._runs = NameRuns(words, register)
        ands = "|".join(map(re.escape, sorted(words.ands)))
        # "RIMA (Dublin) and its sister guild for music, the Kelpie" are two names, and words that say what the second one is.
        self._apposed = re.compile(rf"(?<=\))\s+(?:{ands})\s+(?:{_SMALL}\s+){{1,6}}{_SMALL},\s+")

    def subject(self, sentence: str) -> list[str]:
        """Return the names before a verb of a sentence, behind small words that lead to them; none where they are hardly surely names."""
        for text in self._behind_lead(sentence):
            parts = text.split()
            for at in self._verbs(parts):
                end = next(end for end in range(at, -1, -1) if not end or not self._adverb.fullmatch(plain_words(parts[end - 1])))
                before = self._apposed.sub(", ", " ".join(parts[:end]))
                if before.count(",") + before.count(";") < _FEWEST - 2:
                    continue
                first, *others = together_with().split(before, maxsplit=1)
                names = self._runs.all_of(first)
                names += [name for one in others if names for name in self._runs.all_in_case(one)]
                sure = sum(self._register.is_known(name) or has_head(name) for name in names)
                if len(names) >= _FEWEST and sure >= _SURE * len(names) and self._begins_run(before, names[0]):
                    return names
        return []

    def _begins_run(self, text: str, first: str) -> bool:
        """Tell whether a run begins with its first name, not with what is told before it: "At the fair have today the Guild of Bells"."""
        dashed = any(without_small_article(part) != part for part in _DASH.split(first)[1:])
        begun = without_small_article(text) != text or has_head(" ".join(first.split()[:_FIRST_WORDS]))
        return not dashed and (begun or is_acronym(first) or self._register.is_known(first))

    def _behind_lead(self, sentence: str) -> Iterator[str]:
        """Yield what stands behind "In this context," if that may lead to names, and the sentence with its first article small."""
        lead, comma, rest = sentence.partition(", ")
        if comma and self._leads(lead, rest):
            yield rest
        if behind := self._behind_bare_lead(sentence):
            yield behind
            return
        small = sentence[:1].lower() + sentence[1:]
        yield small if without_small_article(small) != small else sentence

    def _behind_bare_lead(self, sentence: str) -> str:
        """Return what stands behind "W związku z głosowaniem" or "Today", which no comma ends; empty for sentences that do not begin so."""
        words = sentence.split()[: _LED_WORDS + 1]
        small = sentence[:1].lower() + sentence[1:]
        adverb = listed_words("sender_adverbs").fullmatch(plain_words(words[0])) if words else None
        short = bool(words) and len(words[0]) <= _PREPOSITION and not words[0][1:2].isupper() and without_small_article(small) == small
        start = next((at for at in range(1, len(words)) if words[at][:1].isupper()), 0)
        return " ".join(sentence.split()[start:]) if start and (adverb or (short and start > 1)) else ""

    def _leads(self, lead: str, rest: str) -> bool:
        """Tell whether what stands before a sentence's first comma is no name: it says when or where, and the first name has its article."""
        named = has_head(lead) or is_acronym(lead) or bool(self._register.mentions(lead)) or lead.endswith(")")
        articled = (
            without_small_article(rest) != rest and without_small_article(f"{lead[:1].lower()}{lead[1:]}") == f"{lead[:1].lower()}{lead[1:]}"
        )
        small = sum(word[:1].islower() for word in lead.split()) >= _HALF * (len(lead.split()) - 1) > 0
        return not named and len(lead.split()) <= _LED_WORDS and (articled or small)

    def _verbs(self, parts: Sequence[str]) -> Iterator[int]:
        """Yield where a sentence has a verb of senders, outside brackets."""
        depth = 0
        for at, part in enumerate(parts[:_SUBJECT_WORDS]):
            depth += part.count("(") - part.count(")")
            if at and depth <= 0 and part[:1].islower() and self._verb.fullmatch(plain_words(part)):
                yield at
