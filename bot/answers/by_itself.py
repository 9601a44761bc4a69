"""Whether a question names all that it asks, so that what was said before has no part in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from bot.answers.planning.in_time.thresholds import COUNTED_FROM_TODAY
from bot.answers.planning.inquiry import OF_ONE_LIST
from bot.answers.plans import Clarification, Plan, Refusal
from bot.answers.question_words import QUESTIONS
from bot.answers.understanding import Understanding
from knowledge.folding import Token, key_of, tokens
from knowledge.other_laws import are_about_ai
from knowledge.wordings import Wordings, by_first_letters, wording_at
from knowledge.yaml_files import read_yaml

# Chosen on 8,842 turns of conversations and on 3,000 questions of their own that were put behind another one: docs/evaluation.md.
_FEWEST_WORDS, _WITH_LEANING_WORDS = 8, 13  # of such a question; of one that also has words which mostly lean
_NAMED, _NAMED_WELL = 3.0, 4.0  # rarity of what it names, likewise
_OF_A_DOCUMENT, _OF_EACH = 2.5, 2.5  # rarity of the words of a document beside its kind; of those of each of two things in time
_HARDLY = 0.02  # probability that it only goes on with the question before
_SURE, _SURE_BESIDE_LEANING_WORDS = 0.9, 0.95  # confidence of its own answer from which that is given


def sureness_by_itself(u: Understanding) -> float | None:
    """Return how sure the answer to a question by itself must be to be given in a conversation; None if the question leans on it.

    "How many days lie between the COREPER vote and the entry into force?" is the same whatever was spoken of; "and when was it?" is not.
    """
    words, language = tokens(u.reading.text), u.reading.language
    if u.probability("followup") >= _HARDLY or u.points_back or u.counts_back or _opens(words, language):
        return None
    named = u.mass(u.stems_of_what_is_named)
    parts = ("words",) if "remain" in u.deeds else ("words", "still")  # "wie viele Tage bleiben noch?"
    if not any(_has_words(words, part, language) for part in parts):
        of_a_document = bool(u.reading.kinds) and (bool(u.dates) or u.documents[0].words >= _OF_A_DOCUMENT)
        of_two = u.pair is not None and u.has_pair and u.pair.said_of_each >= _OF_EACH and (u.pair.by_name or are_about_ai(words))
        return _SURE if len(u.reading.words) >= _FEWEST_WORDS and (named >= _NAMED or of_a_document or of_two) else None
    return _SURE_BESIDE_LEANING_WORDS if len(u.reading.words) >= _WITH_LEANING_WORDS and named >= _NAMED_WELL else None


def leans_after_all(u: Understanding, alone: Plan, leaning: Plan | Clarification | Refusal) -> bool:
    """Tell whether what a question would mean by itself is only half of it: what is counted from what was spoken of, or who signed also.

    "How many days after the vote was that?", "podepsali i prohlášení?", which is "did they sign the statement as well?".
    """
    if alone.intent == "in-force":
        return True  # a yes or no is of what was spoken of
    if not isinstance(leaning, Plan):
        return False
    counted = alone.intent in COUNTED_FROM_TODAY and leaning.intent == "days-between" and "remain" not in u.deeds
    also = alone.intent in OF_ONE_LIST and leaning.intent == "signed" and not (u.asked & QUESTIONS or alone.sectors or alone.countries)
    return counted or also


def _opens(words: Sequence[Token], language: str) -> bool:
    return bool(words) and bool(wording_at(words, 0, _wordings("opening", language))[0])


def _has_words(words: Sequence[Token], part: str, language: str) -> bool:
    wordings = _wordings(part, language)
    return any(wording_at(words, at, wordings)[0] for at in range(len(words)))


@cache
def _wordings(part: str, language: str) -> Wordings:
    wordings = filter(None, _listed()[language].get(part, "").split(","))
    return by_first_letters((tuple(key_of(word)[0] + "*" * word.endswith("*") for word in wording.split()), part) for wording in wordings)


@cache
def _listed() -> dict[str, dict[str, str]]:
    listed: dict[str, dict[str, str]] = read_yaml(Path(__file__).with_name("leaning_words.yaml"))
    return listed
