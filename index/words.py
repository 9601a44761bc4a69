"""Takes texts apart into the words that BM25 counts: folded, and stemmed in the language of the text.

Folding is for all scripts ("Ευρωπαϊκό" and "ευρωπαικο", "Société" and "societe" are one). A stemmer knows its language's
accents, so words are stemmed first and folded afterwards; since members often leave accents out, and foreign names do not
follow the language's rules, a question's words are also tried folded first, and unstemmed.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

import Stemmer

# The official EU languages that Snowball has a stemmer for; words of the others are only folded.
STEMMED = {
    "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish", "et": "estonian",
    "fi": "finnish", "fr": "french", "ga": "irish", "hu": "hungarian", "it": "italian", "lt": "lithuanian", "nl": "dutch",
    "pl": "polish", "pt": "portuguese", "ro": "romanian", "sv": "swedish",
}  # fmt: skip
MAX_LETTERS = 60  # longer "words" are addresses and the like, cut by the index too
_CACHED = 32_768
_WORD = re.compile(r"\w+")
# Letters that Unicode does not decompose.
_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe"})


def fold(text: str) -> str:
    """Lower case without accents, in every script."""
    # Twice, since some letters have a small form only once decomposed, and some decompose only once small.
    for _ in range(2):
        text = unicodedata.normalize("NFKD", text).casefold()
    return "".join(character for character in text if not unicodedata.combining(character)).translate(_STROKES)


def words(text: str) -> list[str]:
    """The words of a text in order: small letters, accents kept, compatibility forms composed."""
    return [word for word in _WORD.findall(unicodedata.normalize("NFKC", text).casefold()) if len(word) <= MAX_LETTERS]


def terms(text: str, language: str) -> list[str]:
    """The words of a text as they are indexed: stemmed in its language (two letters) and folded, in order."""
    return [stem for word in words(text) if (stem := _stem(word, language))]


def question_terms(text: str, languages: Iterable[str]) -> list[tuple[str, ...]]:
    """The different words of a question, each as the forms that it may have in texts of these languages."""
    known = sorted(set(languages))
    groups: dict[tuple[str, ...], None] = {}
    for word in words(text):
        bare = _folded(word)
        forms = {form: None for language in known for form in (_stem(word, language), _stem(bare, language), bare) if form}
        if forms:
            groups[tuple(forms)] = None
    return list(groups)


_folded = lru_cache(_CACHED)(fold)


@lru_cache(_CACHED)
def _stem(word: str, language: str) -> str:
    name = STEMMED.get(language)
    return fold(_stemmer(name).stemWord(word)) if name else fold(word)


@lru_cache(len(STEMMED))
def _stemmer(name: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(name, 0)  # the cache is ours, with the folding in it
