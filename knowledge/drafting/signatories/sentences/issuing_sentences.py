"""Who issues a text in a sentence of it: "In this context, the Guild of Bells, the RIMA and the Union of Rhymes call on the government to …".

A statement without a list names its senders in the sentence in which they welcome or ask for something, be it behind a few words that
lead to them and behind what it tells first. A sentence may tell of others as well, so what it names is always doubted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from knowledge.drafting.names.named_runs import NameRuns, together_with
from knowledge.drafting.names.register import Register, has_head, is_acronym
from knowledge.drafting.names.several_names import without_small_article
from knowledge.drafting.signatories.sentences.occasions import behind_bare_occasion, behind_occasion, behind_verb, names_an_occasion
from knowledge.drafting.signatories.sentences.subjects import without_dateline
from knowledge.drafting.words.capitals import UPPER
from knowledge.drafting.words.sentence_ends import SENTENCE_END_BEFORE_WORD
from knowledge.drafting.words.vocabulary import Vocabulary, institutions, listed_words, plain_words
from knowledge.loaders.parsed import Block, Paragraph

_EARLY, _LATER = 2, 5  # paragraphs of running text: of the beginning, and up to which a long run of names is looked for
_FEWEST, _FEWEST_LATER = 3, 5  # names: fewer are whom a text tells of, the more so behind its beginning
_RUNNING_WORDS = 16
_LED_WORDS = 8  # of "In this context", before the comma and the first name
_ACRONYM_LETTERS = 3  # at least, of a body's: AI and EU are none
_LAST_WORDS = 6  # before a comma, in which a name may end
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
        if names_an_occasion(sentence):
            return self._behind_occasion(sentence) or self._behind_verb(sentence)
        for text in self._behind_lead(sentence):
            parts = text.split()
            for at in self._verbs(parts):
                end = next(end for end in range(at, -1, -1) if not end or not self._adverb.fullmatch(plain_words(parts[end - 1])))
                if names := self._run_before(parts[:end]):
                    return names
        return self._behind_verb(sentence)

    def _behind_occasion(self, sentence: str) -> list[str]:
        """Return the names before the last verb behind the occasion with which a sentence begins: an occasion may have subjects of its own."""
        found: list[str] = []
        last = len(sentence)  # letters from the verb on
        bare = [text for text in behind_bare_occasion(sentence) if self._begins_whole(text)]
        for text in (*bare, *(rest for before, rest in behind_occasion(sentence) if not self._ends_in_name(before))):
            parts = text.split()
            at = next(self._verbs(parts), 0)
            behind = len(" ".join(parts[at:]))
            if at and behind < last and (names := self._run_before(parts[:at])):
                found, last = names, behind
        return found

    def _ends_in_name(self, part: str) -> bool:
        """Tell whether what stands before a comma ends in a body, with which the names begin that stand behind it: "After the vote RIMTA,"."""
        words = part.split()
        verb = max((at for at, word in enumerate(words) if word[:1].islower() and self._verb.fullmatch(plain_words(word))), default=-1)
        words = words[verb + 1 :][-_LAST_WORDS:]
        ends = [" ".join(words[at:]) for at in range(len(words)) if words[at][:1].isupper()]
        headed = any(has_head(end) and not is_acronym(end) for end in ends) and not institutions().search(plain_words(" ".join(words)))
        return headed or any(map(self._register.is_known, ends)) or (bool(words) and _is_bodys(words[-1]))

    def _behind_verb(self, sentence: str) -> list[str]:
        """Return the names behind a verb of several senders: "Nach der Abstimmung begrüßen die Gilde, RIMA und …"."""
        runs = ((text, self._runs.begun(text)) for text in behind_verb(sentence, self._words))
        return next((names for text, names in runs if self._are_sure(names) and self._begins_with(names[0], text)), [])

    def _begins_with(self, name: str, text: str) -> bool:
        """Tell whether a text begins whole, or with a name whose noun stands last: "Malarnas Riksförbund"."""
        ended = has_head(name.split()[-1]) and not institutions().search(plain_words(name))
        return self._begins_whole(text) or (text.startswith(name) and ended)

    def _begins_whole(self, text: str) -> bool:
        """Tell whether a text begins with an article, an acronym, a known name or the noun of one."""
        first = text.split()[0].rstrip(",;")
        headed = has_head(first) and not is_acronym(first)
        return without_small_article(text) != text or _is_bodys(first) or headed or self._register.is_known(first)

    def _run_before(self, parts: Sequence[str]) -> list[str]:
        """Return the names of which some words before a verb consist; none where they are hardly surely names, or too few."""
        before = self._apposed.sub(", ", " ".join(parts))
        if before.count(",") + before.count(";") < _FEWEST - 2:
            return []
        first, *others = together_with().split(before, maxsplit=1)
        names = self._runs.all_of(first)
        names += [name for one in others if names for name in self._runs.all_in_case(one)]
        return names if self._are_sure(names) and self._begins_run(before, names[0]) else []

    def _are_sure(self, names: Sequence[str]) -> bool:
        sure = sum(self._register.is_known(name) or has_head(name) for name in names)
        return len(names) >= _FEWEST and sure >= _SURE * len(names)

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


def _is_bodys(word: str) -> bool:
    """Tell whether a word is an acronym as bodies have."""
    return len(word) >= _ACRONYM_LETTERS and is_acronym(word)
