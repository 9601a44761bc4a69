"""Whether a question asks what the law itself says: "what does the AI Act say about deepfakes?", and not what is said about it."""

from __future__ import annotations

from bot.answers.question_words import deeds, holding, is_about_it
from bot.answers.reading import Reading
from knowledge.folding import stem
from knowledge.other_laws import our_law

_SAYING = frozenset({"say", "text"})
_BETWEEN = 2  # words between the law and what it does: "does the Act actually say"


def law_speaks(reading: Reading) -> bool:
    """Tell whether the AI Act is what says something, or in which it stands: it stands beside that word, and none like "about" between.

    In languages that end a word so instead, such as Finnish, nor has the law that ending.
    """
    words, language = reading.asking.words, reading.language
    keys = reading.asking.keys
    said = [(begin, end) for begin, end, deed in (*deeds(keys, language), *holding(keys, language)) if deed in _SAYING]
    for first, last in our_law(words, language):
        for begin, end in said:
            joined = words[last:begin] if last <= begin else words[begin:first]  # with "on" of "make of it", "stand on it"
            apart = max(begin - last, first - end)
            if 0 <= apart <= _BETWEEN and not any(is_about_it(word.key, language) for word in (*joined, words[first])):
                return True
    return False


def stems_beside_the_law(reading: Reading) -> frozenset[str]:
    """Return the stems of the words of a question that are no part of the Act's name: of "the AI Act on the AI Office", "AI" is one."""
    words = reading.asking.words
    own = {at for first, last in our_law(words, reading.language) for at in range(first, last)}
    return frozenset(stem(word.key) for at, word in enumerate(words) if at not in own)
