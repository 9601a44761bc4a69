"""Sentences and headings behind which a list takes a stance: "we call upon the Commission to:", "the guilds demand", "Our demands"."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.drafting.demands.bidden_bodies import leads_by_duty
from knowledge.drafting.words.first_person import FIRST_PERSON
from knowledge.drafting.words.sentence_ends import SENTENCE_END
from knowledge.drafting.words.vocabulary import (
    Vocabulary,
    demand_stems,
    institutions,
    listed_words,
    pattern_of,
    plain_words,
    profession_stems,
    word_lists,
)
from knowledge.models import StanceWord

DEMANDS: StanceWord = "calls-for"
_BEFORE_ASKING = 4  # words with which a sentence without a subject begins
_WORDS_OF_A_HEADING, _WORDS_OF_A_SUBJECT = 6, 6
_WE_WORDS, _PROPOSING_WORDS = 3, 3  # words with which a sentence says "we", and in which it ends: "proposals for the budget"
_ENDED = (".", "!", "?", "…")  # ends of a line that leads to no list
# Languages whose verbs do not tell that several ask: words beside them have to.
_UNMARKED = frozenset(["da", "de", "en", "lt", "lv", "nl", "sv"])


def lead_of(line: str, words: Vocabulary) -> StanceWord | None:
    """Return the stance of a line behind which a list may stand: of its last sentence, if that goes on in it, or of a heading for demands."""
    last = SENTENCE_END.split(line)[-1].strip()
    if not last.endswith(_ENDED) and (stance := words.stance_in(last) or _asked(last, words)):
        return stance
    if leads_by_duty(last):
        return DEMANDS
    told = plain_words(last).split()
    if len(told) <= _WORDS_OF_A_HEADING and not line.endswith((".", "!", "…")) and _asks_what(" ".join(told), words):
        return DEMANDS
    if _proposes(last):
        return DEMANDS
    heading = told if len(told) <= _WORDS_OF_A_HEADING else told[-1:] if last.endswith(":") else []  # "… send four requests:"
    return DEMANDS if demand_stems().search(" ".join(heading)) else None


def _proposes(sentence: str) -> bool:
    """Tell whether those who write make proposals, which follow behind its colon: "We put forward the following proposals:", "Teeme
    ministrile järgmised ettepanekud:"; those of others are told of."""
    told = plain_words(sentence).split()
    leads = sentence.endswith(":") and any(map(listed_words("proposals").fullmatch, told[-_PROPOSING_WORDS:]))
    begun = " ".join(told[:_WE_WORDS])
    ours = listed_words("we").search(begun) or listed_words("our").search(begun) or FIRST_PERSON.match(sentence)
    return bool(leads and ours)


def _asks_what(plain: str, words: Vocabulary) -> bool:
    """Tell whether a folded heading begins with "what" and has a verb of asking, of one or several: "Cosa chiede l’appello"."""
    return bool(listed_words("what").match(plain)) and bool(words.asking.search(plain) or _of_one(words.language).search(plain))


@lru_cache(maxsize=32)
def _of_one(language: str) -> re.Pattern[str]:
    """Matches the verbs of asking of one, in a language and in English."""
    listed = word_lists()["asking_of_one"]
    return pattern_of([*listed["en"], *listed.get(language, ())])


def we_at_end(line: str, words: Vocabulary) -> str:
    """Return the "we" in which a line ends, perhaps before an adverb, so that each item behind it has its own verb; else nothing."""
    found = _ending_in_we().search(words.without_adverbs(f"{plain_words(SENTENCE_END.split(line)[-1])} "))
    return found[1] if found and not line.rstrip().endswith(_ENDED) else ""


def told_demand(sentence: str, before: str, words: Vocabulary) -> StanceWord | None:
    """Return that a sentence tells what the signatories demand, "The undersigned ask …", or "They ask …" behind one that tells of them."""
    plain = plain_words(sentence)
    subject = " ".join(plain.split()[:_WORDS_OF_A_SUBJECT])
    they = listed_words("they").match(plain) and words.signing_in(plain_words(before))
    ours = listed_words("our").match(plain) and any(map(words.is_organisations, subject.split()))  # "Our organisations ask …"
    return _asked(sentence, words) if they or ours or words.signing_in(subject) else None


def begins_with_asking(sentence: str, words: Vocabulary) -> bool:
    """Tell whether a sentence begins with a verb of asking, perhaps behind "finally": languages that tell persons by it need no subject."""
    if words.language in _UNMARKED:
        return False
    beginning = " ".join(plain_words(sentence).split()[:_BEFORE_ASKING])
    found = words.asking.search(beginning)
    return found is not None and not institutions().search(beginning[: found.start()])


def _asked(sentence: str, words: Vocabulary) -> StanceWord | None:
    """Return that a sentence demands, if those who write ask in it, in whatever person, and no institution or report does."""
    plain = plain_words(sentence)
    for verb in words.asking.finditer(plain):
        before = plain[: verb.start()]
        if words.not_asking.search(before):
            continue
        ours = _are_ours(plain if words.language in _UNMARKED else before, words)
        others = institutions().search(before) or listed_words("other_callers").search(before)
        if ours or not (others or words.language in _UNMARKED):
            return DEMANDS
    return None


def _are_ours(plain: str, words: Vocabulary) -> bool:
    """Tell whether folded words name those who write: we, they, organisations, signatories, people of a profession."""
    named = listed_words("we").search(plain) or listed_words("they").search(plain) or words.signatories.search(plain)
    return bool(named or profession_stems().search(plain) or any(map(words.is_organisations, plain.split())))


@lru_cache(maxsize=1)
def _ending_in_we() -> re.Pattern[str]:
    return re.compile(rf"({listed_words('we').pattern})\s*$")
