"""Runs of names inside sentences: "the Guild of Bells, the RIMA (Dublin) and the Union of Rhymes ask …", from where one begins to its end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from knowledge.drafting.names.nominatives import ends_in_noun, in_nominative
from knowledge.drafting.names.register import Register, has_head, is_acronym
from knowledge.drafting.names.several_names import NameParter, begins_with_kind, split_outside_quotes, without_small_article, words_in_quotes
from knowledge.drafting.names.shapes import CONNECTORS, has_contact, is_person, is_role
from knowledge.drafting.signatories.sentences.occasions import leads_to_occasion
from knowledge.drafting.words.capitals import UPPER
from knowledge.drafting.words.vocabulary import Vocabulary, authorities, offices, organisation_stems, plain_words, profession_stems, word_lists

_SURE = 0.5  # of the names of a run, which an organisation's word or the register shows to be names
_LONGEST, _NAME_WORDS = 3_000, 16  # letters of a run; words of a name
_ADJECTIVES = 10  # words up to the verb behind the last name of a run: small ones of as few are its own
_SEGMENT = re.compile(r"\s*[,;]\s+(?![^()]*\))")
_BETWEEN_SEMICOLONS = re.compile(r"\s*;\s+(?![^()]*\))")
_ALL_CAPITALS = frozenset(["de", "en"])  # languages whose names have no small words but those that join others
_OBJECT_ARTICLES = frozenset(["die", "das", "den", "eine", "einen"])
_DUTCH_ARTICLES = frozenset(["de", "het", "een"])
_NORDIC = frozenset(["da", "sv"])
_THAT = {"da": "at", "sv": "att", "nl": "dat"}  # languages that need no comma before it
_ROMANCE_LINKS = frozenset(["des", "de", "du", "della", "delle", "degli", "dei", "del", "di", "das", "dos", "do", "da", "et", "e", "y"])
_OWN_LINKS = frozenset([
    "of", "the", "on", "in", "for", "with", "to", "by", "at", "from", "der", "die", "und", "für", "mit", "im", "am", "zur", "zum",
])  # fmt: skip
_INDEFINITE = frozenset(["a", "an", "ein", "eine", "einen", "einem", "einer"])
_FEWEST_ARTICLES = 3  # of names, where the first may lack it
_FEWEST_SEMICOLONS = 2  # of a run whose commas stand inside names
_AROUND = 3  # words: the one before, the one that is looked at, the one behind
_HALF = 0.5  # of the names of a run, behind an article each
_WORK_WORDS = 3  # in small letters, of a person's profession
_LOOSE_WORDS = 5  # of a name that nothing but its place shows to be one
_OCCASION_WORDS = 5  # of "on the occasion of"
_SOUTH = re.compile(r"\bSüd\b")  # folded it is a Slavic court
_BEGINS = re.compile(r"[«„“\"(]?[^\W_]")


class NameRuns:
    """Reads runs of names of one language."""

    def __init__(self, words: Vocabulary, register: Register) -> None:
        self._words = words
        self._register = register
        self._parter = NameParter(words, register)

    def all_of(self, text: str) -> list[str]:
        """Return the names of which a text consists; none where hardly one is surely an organisation's."""
        text = with_capital_nouns(" ".join(text.split()).strip(" .:;–—-"))
        if not text or len(text) > _LONGEST:
            return []
        text, last = self._without_last_added(text)
        text = self._with_last_bare(_additive_between().sub(", ", text))
        names = [without_small_article(_additive().sub("", name)) for name in (*self.parted(text), *last)]
        articled = len(re.findall(rf"(?<!\S){_ARTICLED}", text)) > _HALF * len(names)  # as persons never are
        return names if names and self.are_names(names, articled=articled) else []

    def all_in_case(self, text: str) -> list[str]:
        """Return the names of a run in another case than the nominative, as they are called; none where hardly one is surely one."""
        if ends_in_noun(self._words.language):
            text = re.sub(r"[^\W\d_]+", lambda word: in_nominative(word[0], self._words.language), text)
        names = self.parted(_additive_between().sub(", ", text.strip(" ,.:;")))
        names = [in_nominative(without_small_article(name), self._words.language) for name in names]
        return names if names and self.are_names(names) else []

    def _without_last_added(self, text: str) -> tuple[str, list[str]]:
        """Return a run without the last name, and this, where "as well as" stands before a name in which professions are listed:
        "RIMA, GONG as well as the Alliance of Printers, Painters and Potters"."""
        links = list(_additive_between().finditer(text))
        if len(links) != 1 or "," not in text[: links[0].start()]:
            return text, []
        last = without_small_article(text[links[0].end() :].rstrip(" ,"))
        first, *others = self.parted(last) or [""]
        works = all(profession_stems().match(plain_words(one)) and not has_head(one) for one in others)
        return (text[: links[0].start()], [last]) if others and works and has_head(first) else (text, [])

    def _with_last_bare(self, text: str) -> str:
        """Return a run without the article of its last name where no other has one: "RIMA, Kelpie, GONG and the Guild of Bells"."""
        last = [*re.finditer(rf"\s(?:{'|'.join(map(re.escape, self._words.ands))})\s+", text)][-1:]
        for found in last:
            before, name = text[: found.start()], text[found.end() :]
            bare = all(part[:1].isupper() for part in _SEGMENT.split(before)) and len(_SEGMENT.split(before)) >= _FEWEST_ARTICLES
            if bare and without_small_article(name)[:1].isupper():
                return f"{before}{found[0]}{without_small_article(name)}"
        return text

    def begun(self, text: str, *, loose: bool = False) -> list[str]:
        """Return the names with which a text begins, up to the verb or the small words behind the last of them.

        `loose`: what precedes them says that they are names, so that a single one needs no word that only organisations have.
        """
        kept: list[str] = []
        text = self._without_asides(text[:_LONGEST])
        semicolons = text[:_LONGEST].count(";") >= _FEWEST_SEMICOLONS
        segments = list(split_outside_quotes(_BETWEEN_SEMICOLONS if semicolons else _SEGMENT, with_capital_nouns(text[:_LONGEST])))
        for number, segment in enumerate(segments, 1):
            bare = without_small_article(_additive().sub("", self._without_and(segment) if kept else segment))
            if not (self._begins_name(bare) or (kept and self._ends_open_name(kept[-1], bare))):
                break
            foreign = number < len(segments) and self._is_foreign(bare)
            cut, ended = (segment, False) if foreign else self._up_to_verb(segment, whole=semicolons)
            while ended and " " in cut and (cut.rpartition(" ")[2] in self._words.ands or cut.rpartition(" ")[2] in CONNECTORS):
                cut = cut.rpartition(" ")[0]  # "Stichting Gong de regering": no name ends in a small word that joins others
            kept.append(cut)
            if ended:
                break
        while kept:
            if names := self.all_of(("; " if semicolons else ", ").join(kept)):
                return names
            name = without_small_article(kept[0].strip(" .:;"))
            if loose and len(kept) == 1 and len(name.split()) <= _LOOSE_WORDS and not is_person(name) and not self._is_another(name):
                return [name]
            kept.pop()
        return []

    def _without_asides(self, text: str) -> str:
        """Return a text without what small words between commas say of the name behind an "and": "RIMA and, of the printers, GOB"."""
        links = "|".join(map(re.escape, self._words.ands))
        return re.sub(rf"(\s(?:{links})),(?:\s[^\W\d_{UPPER}][^\W_{UPPER}]*){{2,8}},(?=\s)", r"\1", text)

    def _is_foreign(self, name: str) -> bool:
        """Tell whether a name between commas of an English or German text is in a Romance language, whose adjectives are small: "Syndicat
        national des artistes interprètes"."""
        small = [word for word in name.split() if word[:1].islower()]
        links = sum(word in _ROMANCE_LINKS for word in small)
        told = any(word in _OWN_LINKS or self._words.sender_verbs.fullmatch(word) for word in small)
        own = self._words.language in _ALL_CAPITALS and not told
        return own and 0 < links < len(small) and has_head(name)

    def _ends_open_name(self, before: str, segment: str) -> bool:
        """Tell whether small words behind a comma end a name whose noun stands last: "Kriitikkojen, esseistien ja runoilijoiden kilta"."""
        return not self._is_sure(before) and segment[:1].islower() and has_head(segment)

    def _without_and(self, segment: str) -> str:
        """Return a segment without the "and" with which the last of a list begins behind a comma."""
        first, _, rest = segment.partition(" ")
        return rest if rest and first in self._words.ands else segment

    def _begins_name(self, bare: str) -> bool:
        first = bare.split()[0] if bare.split() else ""
        begun = any(map(str.isupper, first)) or first[:1].isdigit() or self._register.is_known(first) or begins_with_kind(bare)
        return bool(_BEGINS.match(first)) and begun

    def _up_to_verb(self, segment: str, *, whole: bool = False) -> tuple[str, bool]:
        """Return a segment up to its verb, and whether the run ends there; without a verb, up to small words behind its last name.

        A `whole` one stands between semicolons, so that only a verb ends it.
        """
        parts = segment.split()
        depth, verb = 0, len(parts)
        for at, part in enumerate(parts):
            depth += part.count("(") - part.count(")")
            plain = plain_words(part)
            if at and depth <= 0 and part[:1].islower() and leads_to_occasion(parts[at : at + _OCCASION_WORDS]):
                verb = at
                break
            small = at and depth <= 0 and part[:1].islower() and plain not in CONNECTORS and plain not in self._words.ands
            if small and (self._words.sender_verbs.fullmatch(plain) or self._words.signatories.fullmatch(plain)):
                verb = at
                break
        end = verb
        if not whole:
            last = self._last_begun(parts[:verb])
            free = sorted({*range(last + 1, verb)} - words_in_quotes(segment))
            small_ends = self._words.language in _ALL_CAPITALS or verb > _ADJECTIVES
            ends = (at for at in free if (small_ends and self._ends_name(parts[at : at + 2])) or self._begins_object(parts[at - 1 : at + 2]))
            end = next(ends, verb)
        return " ".join(parts[:end]), end < len(parts)

    def _last_begun(self, parts: Sequence[str]) -> int:
        """Return where the last name of a segment begins: behind its last "and" before a capital or an article."""
        ands = [at for at, part in enumerate(parts) if plain_words(part) in self._words.ands]
        return next((at for at in reversed(ands) if self._begins_name(without_small_article(" ".join(parts[at + 1 :])))), 0)

    def _begins_object(self, around: Sequence[str]) -> bool:
        """Tell whether a small word between a name and what is asked for belongs to the latter: a German adjective or article, "die Gilde der
        Reime klare Regeln", "… die Regeln", where those inside names are in the genitive, "Verband deutscher Gilden"; a Dutch article before
        a small noun; "that"; what follows a Nordic compound, "Klockförbundet beslutet"."""
        before, word, behind = (*around, "", "", "")[:_AROUND]
        if not (word[:1].islower() and before[:1].isupper()):
            return False
        if self._words.language == "de":
            adjective = word.endswith("e") and plain_words(word) not in CONNECTORS
            return (adjective or word in _OBJECT_ARTICLES) and behind[:1].isupper()
        if word == _THAT.get(self._words.language):
            return True
        if self._words.language == "nl":
            return word in _DUTCH_ARTICLES and behind[:1].islower()
        noun = organisation_stems().search(plain_words(before)) if self._words.language in _NORDIC else None
        return noun is not None and noun.start() > 0 and plain_words(word) not in CONNECTORS | self._words.ands

    @staticmethod
    def _ends_name(following: Sequence[str]) -> bool:
        """Tell whether a small word and what follows it belong to no name: one alone between capitals joins them."""
        small = [part[:1].islower() and plain_words(part) not in CONNECTORS and not any(map(str.isupper, part)) for part in following]
        return small[0] and (len(small) == 1 or small[1] or plain_words(following[0]) in _INDEFINITE)

    def parted(self, text: str, *, listing: bool = True) -> list[str]:
        """Return the parts of a text between commas and "and"; where the names have articles, one without goes on with the name before it.

        "the Guild of Scientific, Technical and Medical Printers and the Union of Rhymes" are two.
        """
        text = with_capital_nouns(text)
        if text.count(";") >= _FEWEST_SEMICOLONS:
            return list(self._between_semicolons(text))
        if last := self._last_behind_comma(text):
            return [*self.parted(text[: last.start()], listing=listing), without_small_article(last["name"])]
        if (apposed := _apposed(text, self._words.ands)) and not has_head(apposed[1]):
            return [*self.parted(apposed[0], listing=listing), f"{apposed[1]}, {apposed[2]}"]
        articled = re.split(rf"\s*[,;]\s+(?={_ARTICLED})|\s+(?:{'|'.join(map(re.escape, self._words.ands))})\s+(?={_ARTICLED})", text)
        begun = re.match(_ARTICLED, text) or len(articled) >= _FEWEST_ARTICLES  # "the undersigned" has that of the first name
        if len(articled) > 1 and all(re.match(_ARTICLED, part) for part in articled[1:]) and begun:
            return [name for part in articled for name in self._of_one_article(part)]
        return self._parter.parted(text, listing=listing)

    def _between_semicolons(self, text: str) -> Iterator[str]:
        """Yield the names of a run set with semicolons, whose commas stand inside names."""
        parts = [part.strip() for part in text.split(";") if part.strip()]
        for name in [*parts[:-1], *self._parter.at_last_and(self._without_and(parts[-1]))]:
            yield without_small_article(self._without_and(name))

    def _last_behind_comma(self, text: str) -> re.Match[str] | None:
        """Match ", and Screen Gongs": the last of several names, of two words or more and no mere kind of members."""
        found = re.search(rf",\s+(?:{'|'.join(map(re.escape, self._words.ands))})\s+(?P<name>[^,;]+)$", text)
        name = without_small_article(found["name"]) if found else ""
        whole = len(name.split()) > 1 and name[:1].isupper() and not profession_stems().match(plain_words(name))
        return found if whole and "," in text[: found.start()] and not any(f" {one} " in name for one in self._words.ands) else None  # type: ignore[union-attr]

    def _of_one_article(self, part: str) -> list[str]:
        """Return the names behind one article: several only where each is surely one, since a name may have commas inside."""
        names = self._parter.parted(part, listing=True)
        ended = [False, *(name.endswith(")") for name in names)]  # a name hardly goes on behind its acronym
        coined = [f", {name}" in part and self._is_coined(name) for name in names]
        apart = all(
            self._is_sure(name) or (after and self._begins_name(name)) or own
            for name, after, own in zip(names, ended, coined, strict=False)
        ) or all(coined[1:])
        return names if len(names) > 1 and apart else [without_small_article(part)]

    def _is_coined(self, name: str) -> bool:
        """Tell whether a part without an article begins with an acronym, or is one word with a capital that is no profession: "the Guild of
        Bells, Kelpie"; in some languages adjectives of names are so too."""
        first, *rest = name.split()
        capital = first[:1].isupper() and self._words.language not in _ALL_CAPITALS and not profession_stems().match(plain_words(first))
        return (is_acronym(first) and (not rest or rest[0].startswith("("))) or (not rest and capital)

    def are_names(self, names: Sequence[str], *, articled: bool = False) -> bool:
        """Tell whether all texts have the shape of names, and half of them surely are organisations'; `articled` ones are no persons'."""
        others = (self._is_another(name, articled=articled) for name in names)
        shaped = all(self._begins_name(name) and len(name.split()) <= _NAME_WORDS for name in names) and not any(others)
        return shaped and sum(map(self._is_sure, names)) >= _SURE * len(names)

    def _is_sure(self, name: str) -> bool:
        return self._register.is_known(name) or has_head(name)

    def _is_another(self, name: str, *, articled: bool = False) -> bool:
        """Tell whether a name is an authority's, a person's, a country's or nothing but a role."""
        if self._register.is_known(name):
            return self._register.is_of_technology(name)
        plain = plain_words(_SOUTH.sub("", name))
        other = authorities().search(plain) or offices().search(plain) or is_role(name) or has_contact(name)
        first, _, told = name.partition(", ")  # "Anna Novak, author, member of the Guild of Bells"
        own = told.split(", ")[0]
        works = bool(own) and (is_role(own) or (own.islower() and len(own.split()) <= _WORK_WORDS and not has_head(own)))
        person = not articled and not has_head(first) and ((works and is_person(first)) or (is_person(name) and len(name.split()) > 3))
        return bool(other) or self._register.is_country(name) or person


# An article of one body, a word in small letters, and before a capital.
_SMALL_NOUN = re.compile(
    rf"(?<!\S)((?:der|die|das|den|dem|la|le|el|il|lo|de|het|o|a)\s+|l[’'])([^\W\d_]{{4,}})(?=\s+[{UPPER}«„“\"])(?<![{UPPER}])"
)
_ARTICLED = (
    r"(?:(?:the|die|der|das|den|dem|la|le|les|el|los|las|il|lo|gli|de|het|as|os|η|ο|το|οι|τα|an|na)\s+|(?:l|un|gl|d)[’']"
    rf"|an\s+t)[{UPPER}«„“\"]"
)


def _apposed(text: str, ands: frozenset[str]) -> tuple[str, ...]:
    """Return what stands before the last "and" of a run, the coined name of a word behind it, and with its article what that is.

    "Union of Rhymes and Kelpie, the Association of Sand and Shadow Painters" are two: a list of three ends in its "and".
    """
    links = "|".join(map(re.escape, ands))
    found = re.fullmatch(rf"(?!{_ARTICLED})([^,;]+)\s+(?:{links})\s+([^\s,;]+),\s+({_ARTICLED}[^,;]*)", text)
    return found.groups() if found else ()


def with_capital_nouns(text: str) -> str:
    """Return a text in which a small noun for an organisation, between its article and a capital, begins the name: "l’Association Sable"."""
    return _SMALL_NOUN.sub(lambda found: f"{found[1]}{found[2][0].upper()}{found[2][1:]}" if _is_noun(found[2]) else found[0], text)


def _is_noun(word: str) -> bool:
    return bool(organisation_stems().match(plain_words(word)))


def starts_of_names(text: str) -> Iterator[int]:
    """Yield where an article in small letters stands before a capital."""
    return (match.start() for match in re.finditer(rf"(?<!\S){_ARTICLED}", text))


@lru_cache(maxsize=1)
def _additive() -> re.Pattern[str]:
    """Matches "as well as" at a name's beginning."""
    return re.compile(rf"^(?:{_additive_words()})\s+", re.IGNORECASE)


@lru_cache(maxsize=1)
def _additive_between() -> re.Pattern[str]:
    """Matches "as well as" between two names."""
    return re.compile(rf"\s*,?\s+(?:{_additive_words()})\s+(?=\S)", re.IGNORECASE)


@lru_cache(maxsize=1)
def together_with() -> re.Pattern[str]:
    """Matches "together with" between two names."""
    return re.compile(rf"\s*,?\s+(?:{_additive_words('together_with')})\s+(?=\S)", re.IGNORECASE)


def _additive_words(section: str = "as_well_as") -> str:
    phrases = sorted(word_lists()[section], key=len, reverse=True)
    return "|".join(r"\s+".join(_accented(word) for word in phrase.split()) for phrase in phrases)


def _accented(word: str) -> str:
    """Return what matches a folded word in text that is not folded: vowels may have accents."""
    return "".join(f"[{letter}{_ACCENTS[letter]}]" if letter in _ACCENTS else re.escape(letter) for letter in word)


_ACCENTS = {
    "a": "àáâäåāăæą", "e": "èéêëěęėē", "i": "ìíîïīį", "o": "òóôöőø", "u": "ùúûüůūų", "c": "čćç", "d": "ďđ", "g": "ģġ", "h": "ħ", "l": "łļľ",
    "n": "ňńñņ", "r": "řŗ", "s": "șşšś", "t": "țţť", "y": "ý", "z": "žźż", "α": "ά", "ε": "έ", "η": "ή", "ι": "ί", "ο": "ό", "υ": "ύ", "ω": "ώ",
}  # fmt: skip
