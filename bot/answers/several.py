"""Several questions in one message, answered one after the other and given as one answer.

They are taken apart at their question marks, and two of one sentence at the "and" between them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.answers.contract import Answer
from bot.answers.question_words import QUESTIONS, meanings, open_words
from bot.answers.reading import Reading
from knowledge.joining_words import is_an_and

MOST = 3  # questions of a message that are answered one by one
SEPARATOR = "."  # between the ids of answers that were given as one
_FEWEST_WORDS = 2
_REST_WORDS = 4
_CLAUSE_WORDS, _SHORTEST_CLAUSE = 3, 2  # of the first of two questions that an "and" joins; of the second: "i kto podpisał"
_PREPOSITION = 5  # letters of what may stand before a word of asking: "and under which"
# Spanish opens with one too; Greek writes ; which in other languages parts clauses.
_END = re.compile(r"(?<=[?？])\s+(?=\S)")
_GREEK_END = re.compile(r"(?<=[;\u037e?])\s+(?=\S)")
_GREEK = re.compile("[\u0370-\u03ff]")
_ASKS = ("?", "？", "\u037e")


def split_questions(text: str) -> list[str]:
    """Return the questions of a message, what is said before a question with it; one part if there are not two to three."""
    greek = _GREEK.search(text) is not None
    parts = (_GREEK_END if greek else _END).split(text.strip())
    asked = [part for part in parts if part.endswith(_ASKS) or (greek and part.endswith(";"))]
    rest = parts[len(asked) :]
    # Words after the last question mark belong to it: "Who signed it? I mean the letter of May."
    if asked != parts[: len(asked)] or len(rest) > 1 or not 2 <= len(asked) <= MOST:
        return [text]
    if any(_leans(part) for part in asked[1:]):
        return [text]
    if rest:
        asked[-1] = f"{asked[-1]} {rest[0]}"
    return asked if all(len(part.split()) >= _FEWEST_WORDS for part in asked) else [text]


def split_clauses(reading: Reading) -> list[str]:
    """Return the two questions that an "and" makes one: "was it sent, and who was behind it?"; the text itself where there are not two.

    The second begins with a word of asking, which a preposition may precede: "and by whom was it signed?".
    """
    words, keys, language = reading.words, reading.keys, reading.language
    joints = [at for at in range(_CLAUSE_WORDS, len(words)) if is_an_and(words[at], language)]
    if not joints:
        return [reading.text]
    told = meanings(keys, language)
    named = {at for at, word in enumerate(words) for kind in reading.kinds if kind.start <= word.start < kind.end}  # "Briefe und Erklärungen"
    asking = {at for at, _, asks in told if asks in QUESTIONS} | {at for at, _, _ in open_words(keys, language)} - named
    alone = any(asks == "when" and end == len(words) for _, end, asks in told)  # "…, and when?"
    cuts = [
        (at, behind)
        for at in joints
        if at < len(words) - (1 if alone else _SHORTEST_CLAUSE)
        and ((behind := _behind(reading, at)) in asking or (behind + 1 in asking and _precedes(reading, behind)))
    ]
    if len(cuts) != 1:
        return [reading.text]
    at, behind = cuts[0]
    first = reading.text[: words[at].start].rstrip(" ,–—")
    # With its mark, what stands before the sentence that asks is told from it: "I am a journalist. Who signed it and when was the vote?"
    mark = "?" if reading.asked_from and reading.text.rstrip().endswith(_ASKS) else ""
    return [first + mark, reading.text[words[behind].start :]]


def _behind(reading: Reading, at: int) -> int:
    """Return the place of the word with which it goes on behind a joining one, past what stands between commas: "and, if so,"."""
    words, text = reading.words, reading.text
    if not text.startswith(",", words[at].end) or (closed := text.find(",", words[at].end + 1)) < 0:
        return at + 1
    return next((place for place in range(at + 1, len(words)) if words[place].start > closed), at + 1)


def _precedes(reading: Reading, at: int) -> bool:
    """Tell whether a word may be a preposition of the next: short, no name, and with nothing between the two."""
    word, following = reading.words[at : at + 2]
    short = len(word.key) <= _PREPOSITION and word.text.islower() and not is_an_and(word, reading.language)
    return short and reading.text[word.end : following.start].isspace()


def _leans(part: str) -> bool:
    """Tell whether a question is no more than the rest of the one before: "If so, what?"."""
    return "," in part and len(re.findall(r"\w+", part)) <= _REST_WORDS


def joined(answers: Sequence[Answer], question: str, *, of_completeness: bool = False) -> Answer:
    """Return one answer that gives all of them in their order, numbered.

    The set with its completeness is that of the first answer that has one, the value that of the first that has one. `of_completeness`:
    the first tells whether a list is complete, which its completeness says, so that a number beside it is the value.
    """
    chief = next((answer for answer in answers if answer.items), answers[0])
    at = answers.index(chief)
    numbered = [replace(answer, lead=f"{number}. {answer.lead}") for number, answer in enumerate(answers, 1)]
    values = [answer.value for answer in answers if answer.value is not None]
    number = next((value for value in values if isinstance(value, int)), None) if of_completeness else None
    before = [answer.text for answer in numbered[:at]]
    after = [answer.text for answer in numbered[at + 1 :]]
    return replace(
        chief,
        question=question,
        kind=answers[0].kind,
        value=number if number is not None else next(iter(values), None),
        lead="\n\n".join([*before, numbered[at].lead]),
        notes=(*chief.notes, *after),
        citations=tuple(dict.fromkeys(citation for answer in answers for citation in answer.citations)),
        suggestions=tuple(dict.fromkeys(suggestion for answer in answers for suggestion in answer.suggestions)),
        confidence=min(answer.confidence for answer in answers),
        answer_id=SEPARATOR.join(answer.answer_id for answer in answers),
    )

