"""The AI Act by its usual name: what its number, its full title and "the European law on AI" stand for is called the AI Act by milestones."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from knowledge.folding import Token, key_of, stem, tokens
from knowledge.models import Labels
from knowledge.other_laws import (
    INTELLIGENCE,
    are_about_ai,
    is_omnibus,
    names_a_law,
    names_our_sort_of_law,
    other_laws,
    places_of_our_number,
)

_TOPIC = "ai-act"  # whose names are those of the law
_BESIDE, _BEFORE = 3, 2  # words between the one for a law and those for artificial intelligence behind or before it, or its number
_TITLE = 9  # the same in its full title: "laying down harmonised rules on artificial intelligence"
_BEGINNING = 3  # letters by which forms of a word meet
_SMALL = 4  # letters of a word that may stand between them
_HARMONISED = (
    "harmoni", "geharm", "armoni", "хармони", "εναρμ", "yhdenm", "uhtlust", "comhch", "usklad", "zharmon", "sader", "suderin", "saskan",
)  # fmt: skip
_EUROPEAN = (
    "european", "europaisch", "europea", "europee", "europeo", "europeu", "europeis", "europaei", "europai", "europej", "europsk", "europene",
    "evropsk", "euroopa", "eiropas", "ewrope", "eorpa", "heorpa", "европейск", "европеиск", "ευρωπαικ",
)  # fmt: skip
_OF_EUROPE = frozenset({"europos", "europas"})
_UNION = frozenset({"eu", "ue", "ес", "εε", "el", "es", "ae"})
_OF_PARLIAMENT = ("parlam", "parliam", "парлам", "κοινοβ", "kommi", "komis", "commis", "комис", "επιτροπ")  # "Parlament Europejski"
_OF_MODELS = frozenset({"gpai", "genai", "omnibus"})
_ARTIFICIAL = ("saorga", "shaorga")  # Irish, which has it behind


class LawName:
    """Puts the usual name of the AI Act in place of a longer one."""

    def __init__(self, labels: Mapping[str, Labels]) -> None:
        self._names = {language: _Names(language, entry) for language, entry in labels.items() if entry.topics.get(_TOPIC)}

    def as_usual(self, text: str, words: Sequence[Token], language: str, kept: Collection[tuple[int, int]] = ()) -> str:
        """Return the text with the usual name where the law stands with its number, its title, or as Europe's; not within what is `kept`."""
        names = self._names.get(language)
        if names is None or not names.usual:
            return text
        if any(is_omnibus(word.key) for word in words):
            return text
        others = {word.start for word in other_laws(words, language)}
        for at, word in enumerate(words):
            if word.start in others or not names_our_sort_of_law(word, language) or any(start <= word.start < end for start, end in kept):
                continue
            first, last = _whole_name(words, at)
            if first < last and _is_long(words, first, last) and not names.has(words[first : last + 1]):
                start = words[first].start
                opened = start > 0 and text[start - 1] == "(" and ")" in text[start : words[last].end]  # "az (EU) 2024/1689 rendelet"
                return text[: start - opened] + names.usual + text[words[last].end :]
        return text


class _Names:
    """What a language calls the AI Act, and by which of these names most milestones do."""

    def __init__(self, language: str, labels: Labels) -> None:
        names = [_from_its_noun(name, language) for name in labels.topics[_TOPIC]]
        self._known = [frozenset(stem(key) for key in key_of(name)) for name in names if name]
        called = [{stem(key) for key in key_of(name)} for names_of_one in labels.events.values() for name in names_of_one]
        often = {name: sum(stems <= one for one in called) for name, stems in zip(filter(None, names), self._known, strict=True)}
        self.usual = max(often, key=lambda name: often[name], default="")

    def has(self, words: Sequence[Token]) -> bool:
        """Tell whether words are one of the names, in whatever form, their small words apart."""
        telling = {word.key[:_BEGINNING] for word in words if len(word.key) > 1}
        return any(telling <= {one[:_BEGINNING] for one in known} for known in self._known)


def _from_its_noun(name: str, language: str) -> str:
    """Return a name without the article before it."""
    words = tokens(name)
    first = next((word.start for word in words if names_a_law([word], language) or _is_ai(word) or word.key == "ai"), None)
    return name[first:] if first is not None else ""


def _whole_name(words: Sequence[Token], law: int) -> tuple[int, int]:
    """Return the places of the first and last word of the name around a word for a law; that word alone where nothing says that it is ours."""
    number = [at for at in places_of_our_number(words) if abs(at - law) <= _BESIDE + 1]
    places = [law, *number, *(_behind(words, law) or _before(words, law))]
    first, last = min(places), max(places)
    if first == last:
        return law, law
    if last + 1 < len(words) and words[last + 1].key.startswith((*_EUROPEAN, *_ARTIFICIAL)):
        last += 1
    if first and _is_european(words[first - 1]) and not (first > 1 and words[first - 2].key.startswith(_OF_PARLIAMENT)):
        first -= 1
    return first, last


def _is_long(words: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether a name has the law's number or its title in it, is called European, or spells artificial intelligence out."""
    inside = words[first : last + 1]
    spelt = any(word.key.startswith((*_HARMONISED, *INTELLIGENCE)) or _is_european(word) for word in inside)
    return spelt or any(first <= place <= last for place in places_of_our_number(words))


def _behind(words: Sequence[Token], law: int) -> list[int]:
    """Return the places of the words for artificial intelligence behind one for a law, where they belong to its name."""
    harmonised = False
    for at in range(law + 1, min(law + 1 + _TITLE, len(words))):
        word = words[at]
        if _is_ai(word):
            more = at + 1 < len(words) and _is_ai(words[at + 1])
            return [at, at + 1] if more else [at]
        harmonised = harmonised or word.key.startswith(_HARMONISED)
        title = any(one.key.startswith(_HARMONISED) for one in words[at : law + 1 + _TITLE])
        adjective = at + 1 < len(words) and words[at + 1].key.startswith(INTELLIGENCE)
        titled = harmonised or title
        if not (titled or adjective or len(word.key) <= _SMALL or _is_european(word)) or (at - law > _BESIDE and not titled):
            return []
    return []


def _before(words: Sequence[Token], law: int) -> list[int]:
    """Return the same of those before it: "a mesterséges intelligenciáról szóló rendelet", "dirbtinio intelekto aktas"."""
    found = [at for at in range(max(law - _BEFORE, 0), law) if _is_ai(words[at])]
    if not found:
        return []
    adjective = found[0] and words[found[0]].key.startswith(INTELLIGENCE)
    return [found[0] - 1, *found] if adjective else found


def _is_european(word: Token) -> bool:
    adjective = word.key.startswith(_EUROPEAN) and not any(part in word.key for part in _OF_PARLIAMENT)
    return adjective or word.key in _OF_EUROPE or (word.key in _UNION and word.text.isupper())


def _is_ai(word: Token) -> bool:
    """Tell whether a word stands for artificial intelligence, and not for general-purpose AI."""
    return are_about_ai([word]) and word.key not in _OF_MODELS
