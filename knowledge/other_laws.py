"""Other laws than the AI Act, by the many ways in which they are named: what a question about their dates must not be answered with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from knowledge.folding import Token, key_of
from knowledge.yaml_files import read_yaml

_FILE = Path(__file__).with_name("other_laws.yaml")
_AFTER = 3  # words behind one for a law among which artificial intelligence makes it the AI Act: "règlement sur l’IA"
_NEAR = 4  # places between the first and the last word of a name: "regolamento generale sulla protezione dei dati"
_SHORT, _SHORT_ENDING, _LONG_ENDING = 3, 2, 6  # letters of a short word, and of the endings of short and long ones
_WHOLE = "="  # before a part of a name that is a whole word: Latvian "datu" is "of data", "datums" is a date
_OMNIBUS = ("omnib", "омниб")  # its beginning, which in compounds stands behind others
INTELLIGENCE = ("intel", "интелект", "νοημοσ", "intleacht", "hintleacht")  # before which stands "artificial"
_YEAR, _NO_MONTH = 4, 3  # digits
_ACT, _LONGEST_ENDING = "act", 4
_NO_ACT = frozenset({"action", "actions", "actor", "actors", "actress", "active", "actual", "actie", "acties"})  # "the AI action plan"
_FEWEST_LETTERS = 2  # of what stands before the ending of a compound


@dataclass(frozen=True)
class _Names:
    """The beginnings of words for laws and for what they are about, whole words for laws, endings of compounds of both, and parts of none."""

    laws: tuple[str, ...]
    matters: tuple[tuple[str, ...], ...]
    endings: tuple[str, ...]
    no_laws: tuple[str, ...] = ()
    short: frozenset[str] = frozenset()

    def is_compound(self, word: str) -> bool:
        """Tell whether a folded word is written as one of a matter and a law: "dataskyddslagen", but not "förlagen", the publishers."""
        if not word.endswith(self.endings):
            return False
        ends_so = any(word.endswith(ending) and len(word) >= len(ending) + _FEWEST_LETTERS for ending in self.endings)
        return ends_so and not any(part in word for part in self.no_laws)

    def has_law(self, word: str) -> bool:
        """Tell whether a folded word is a form of one for a law: "aktem" is one of "akt", "aktuell" and "action" are none."""
        return word in self.short or any(
            word.startswith(law) and len(word) - len(law) <= (_SHORT_ENDING if len(law) <= _SHORT else _LONG_ENDING) for law in self.laws
        )


@dataclass(frozen=True)
class _Known:
    """What the file holds, folded; names by language."""

    acronyms: frozenset[str]
    names: Mapping[str, _Names]
    our_acronyms: frozenset[str]
    our_words: tuple[str, ...]
    our_number: tuple[str, ...]
    never_ours: tuple[str, ...]
    copyright: tuple[str, ...]


def other_laws(words: Sequence[Token], language: str) -> list[Token]:
    """Return the words that name laws which are not the AI Act, in the order of the text; those of English names are known everywhere.

    `words` are those of the text as they are written, in whatever inflection.
    """
    known = _all()
    lowered = all(word.text.islower() for word in words)
    found = {
        at for at, word in enumerate(words) if word.key in known.acronyms and (word.text != word.key or (lowered and len(word.key) > _SHORT))
    }
    acronyms = set(found)
    for names in (known.names[code] for code in dict.fromkeys((language, "en")) if code in known.names):
        found |= set(_named(words, names))
        found |= {at for near in acronyms for at in (near - 1, near + 1) if 0 <= at < len(words) and names.has_law(words[at].key)}
    # "The AI Liability Directive": its name begins before what it is about.
    found |= {at - 1 for at in found if at - 1 not in found and at > 0 and are_about_ai([words[at - 1]])}
    return [words[at] for at in sorted(found)]


def are_about_ai(words: Sequence[Token]) -> bool:
    """Tell whether one of the words stands for artificial intelligence, or for what belongs to the AI Act alone."""
    known = _all()
    acronyms = (word.key for word in words if word.text.isupper() or word.key == "ai")
    return not known.our_acronyms.isdisjoint(acronyms) or any(word.key.startswith(known.our_words) for word in words)


def names_a_law(words: Sequence[Token], language: str) -> bool:
    """Tell whether one of the words is a form of one for a law in the language, alone or in a compound: "règlement", "KI-Verordnung"."""
    names = _all().names.get(language)
    return names is not None and any(names.has_law(word.key) or names.is_compound(word.key) for word in words)


def names_our_sort_of_law(word: Token, language: str) -> bool:
    """Tell whether a word is one for a law, and for none that no regulation is: "directive", "convention"."""
    return names_a_law([word], language) and names_no_other_sort(word)


def names_no_other_sort(word: Token) -> bool:
    """Tell whether a word is none for a law that no regulation is, alone or in a compound: "AI-konvention"."""
    return not any(part in word.key for part in _all().never_ours)


def is_omnibus(word: str) -> bool:
    """Tell whether a folded word is one for the omnibus, alone or in a compound, in any language."""
    return any(part in word for part in _OMNIBUS)


def our_law(words: Sequence[Token], language: str) -> list[tuple[int, int]]:
    """Return first and last place (exclusive) of each name of the AI Act, short ones included: "the Act", "règlement sur l’IA"."""
    others = {word.start for word in other_laws(words, language)}
    return [
        _with_ai(words, at) for at, word in enumerate(words) if word.start not in others and names_a_law([word], language)
    ]  # fmt: skip


def name_of_our_law(words: Sequence[Token], language: str) -> Sequence[Token]:
    """Return the words of which the AI Act's name is made: those for a law and for artificial intelligence, and what stands between them.

    Empty where no law is named, or another one, or where they are too far apart to be one name.
    """
    laws = {at for at, word in enumerate(words) if names_a_law([word], language) or is_the_ai_act(words, at)}
    known = sorted({*laws, *_number_of_a_law(words), *(at for at, word in enumerate(words) if are_about_ai([word]))})
    if not laws or _names_another_law(words) or any(other - one > _NEAR for one, other in pairwise(known)):
        return ()
    adjective = known[0] > 0 and words[known[0]].key.startswith(INTELLIGENCE)  # in most languages no beginning that is known as AI's
    return words[known[0] - adjective : known[-1] + 1]


def names_our_law(words: Sequence[Token], language: str) -> bool:
    """Tell whether one of the words for a law is called that on artificial intelligence beside it, or has its number."""
    spans = [(first, last) for first, last in our_law(words, language) if all(names_no_other_sort(word) for word in words[first:last])]
    called = any(are_about_ai(words[first:last]) for first, last in spans) or any(is_the_ai_act(words, at) for at in range(len(words)))
    return called or bool(places_of_our_number(words))


def speak_of_our_law(words: Sequence[Token], language: str) -> bool:
    """Tell whether words speak of "the Act", "the regulation" or "the law" and of no other one: who asks here means the AI Act."""
    names = _all().names.get(language)
    if names is None or _names_another_law(words) or other_laws(words, language):
        return False
    law = any(names.has_law(word.key) and not word.key.startswith(_all().never_ours) for word in words)
    return law or any(is_the_ai_act(words, at) for at in range(len(words)))


def places_of_our_number(words: Sequence[Token]) -> tuple[int, ...]:
    """Return the places of the AI Act's year and number: "2024/1689"; empty where they are not there."""
    places = _number_of_a_law(words)
    return places if tuple(words[at].key for at in places) == _all().our_number else ()


def has_number_of_a_country(words: Sequence[Token]) -> bool:
    """Tell whether a law is named by number and year, as countries number theirs: "Law 132/2025"; two digits would be a month."""
    pairs = ((one, other) for one, other in pairwise(words) if one.key.isdigit() and other.key.isdigit() and other.start - one.end == 1)
    return any(len(one.key) >= _NO_MONTH and not _is_year(one.key) and _is_year(other.key) for one, other in pairs)


def _is_year(number: str) -> bool:
    return len(number) == _YEAR and number.startswith(("19", "20"))


def _names_another_law(words: Sequence[Token]) -> bool:
    """Tell whether words speak of the omnibus, or of a law by another number than ours."""
    number = tuple(words[at].key for at in _number_of_a_law(words))
    return bool(number and number != _all().our_number) or any(is_omnibus(word.key) for word in words)


def is_the_ai_act(words: Sequence[Token], at: int) -> bool:
    """Tell whether a word is the second of "AI Act", with an ending of whatever language: Hungarian "AI Actet", Croatian "AI Acta"."""
    word = words[at].key
    inflected = word.startswith(_ACT) and len(word) <= len(_ACT) + _LONGEST_ENDING and word not in _NO_ACT
    return at > 0 and words[at - 1].key == "ai" and inflected


def _number_of_a_law(words: Sequence[Token]) -> tuple[int, ...]:
    """Return the places of the year and number of the first law that is named so: "Regulation (EU) 2024/1689"; empty if there is none."""
    keys = [word.key for word in words]
    digits = (at for at, (year, number) in enumerate(pairwise(keys)) if year.isdigit() and number.isdigit() and len(year) == _YEAR)
    first = next((at for at in digits if words[at + 1].start - words[at].end == 1), None)
    return () if first is None else (first, first + 1)


def _with_ai(words: Sequence[Token], law: int) -> tuple[int, int]:
    """Return first and last place (exclusive) of a word for a law with those for artificial intelligence beside it."""
    first = law - 1 if law and are_about_ai([words[law - 1]]) else law
    behind = [at for at in range(law + 1, min(law + 1 + _AFTER, len(words))) if are_about_ai([words[at]])] if first == law else []
    return first, max(behind, default=law) + 1


def are_about_copyright(words: Sequence[Token]) -> bool:
    """Tell whether the words that name a law name one on copyright."""
    return any(word.key.startswith(_all().copyright) for word in words)


def _named(words: Sequence[Token], names: _Names) -> Iterator[int]:
    for at, word in enumerate(words):
        if names.is_compound(word.key) and not are_about_ai([word]):
            yield at
        if names.has_law(word.key) and not are_about_ai([*words[max(at - 1, 0) : at], *words[at + 1 : at + 1 + _AFTER]]):
            yield from _with_matter(words, at, names)


def _with_matter(words: Sequence[Token], law: int, names: _Names) -> Iterator[int]:
    """Yield the places of a law's name around the word for law, if the words of a matter stand near it."""
    near = range(max(law - _NEAR, 0), min(law + _NEAR + 2, len(words)))
    for matter in names.matters:
        places = [next((at for at in near if at != law and _begins(words[at].key, part)), None) for part in matter]
        known = [at for at in places if at is not None]
        if len(known) == len(matter):
            yield from (law, *known)


@cache
def _all() -> _Known:
    read = read_yaml(_FILE)
    names = {
        language: _Names(
            laws=tuple(_folded(rows["laws"])),
            matters=tuple(tuple(_folded(matter.split())) for matter in rows["matters"]),
            endings=tuple(_folded(rows.get("endings", ()))),
            no_laws=tuple(_folded(rows.get("no_laws", ()))),
            short=frozenset(_folded(rows.get("short", ()))),
        )
        for language, rows in read["languages"].items()
    }
    ours = read["ours"]
    return _Known(
        acronyms=frozenset(_folded(read["acronyms"])),
        names=names,
        our_acronyms=frozenset(_folded(ours["acronyms"])),
        our_words=tuple(_folded(ours["words"])),
        our_number=tuple(key_of(ours["number"])),
        never_ours=tuple(_folded(read["never_ours"])),
        copyright=tuple(_folded(read["copyright"])),
    )


def _begins(word: str, part: str) -> bool:
    return word == part[1:] if part.startswith(_WHOLE) else word.startswith(part)


def _folded(words: Sequence[str]) -> Iterator[str]:
    return (_WHOLE * word.startswith(_WHOLE) + "".join(key_of(word)) for word in words)
