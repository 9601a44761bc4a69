"""Articles and recitals named by number, in the many ways in which 24 languages write them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from knowledge.catalogue import Catalogue
from knowledge.folding import Token, key_of, stem
from knowledge.models import Labels

_ENDING = 4  # letters by which a form of a word for provisions may be longer
_DIGITS = 3  # of the number of an article or recital
# Words for "number" that stand before one, folded, in all languages: "considérant nº 106", "odôvodnenia č. 106".
_NUMBER_WORDS = frozenset({
    "no", "nr", "n", "c", "st", "br", "num", "number", "numero", "nummer", "numer", "numru", "cislo", "stevilka", "αριθ", "αριθμ", "αριθμο",
    "номер", "uimh", "uimhir",
})  # fmt: skip
_BEFORE_IT = re.compile(r"^(?:\)? |\. ?|-[^\W\d]{1,3} )$")  # what stands between a number and its word: "106. ", "(106) ", "106-os "
_NUMBER_SIGNS = frozenset({"º", "o"})  # Portuguese "n.º 1 do artigo 53.º"
_NUMBER = re.compile(r"^(?:[.,/]?\d|\s*%)")  # behind what is no part of an article: "53.2.1", "53.2 %"
_DAYS = 31  # what is no more may be a date
_CONJUNCTIONS = frozenset("aeoiуиα")  # letters that are words of their own
_LOOKED_BACK = 9  # words before an article among which its point may be named: "point (d) of the first paragraph of Article 53"
_SMALL = 3  # letters of a small word
_FIRST = 4  # letters by which names are looked up: those that inflected forms have in common


@dataclass(frozen=True)
class ProvisionMention:
    """An article or recital by number. `slugs` are the register's entries that it covers; none if the register has none.

    `unit` is how the part is cited in English: `Article 5(1)(c)`.
    """

    start: int
    end: int
    text: str
    slugs: tuple[str, ...]
    unit: str = ""


# Points of paragraphs by the letters that texts in Latin, Cyrillic and Greek script number them with.
POINTS = {letter: point for letters in ("abcdefgh", "абвгдежз", "αβγδεζηθ") for letter, point in zip(letters, "abcdefgh", strict=True)}
_MORE = frozenset("ijklmnopqrstuvwxyz")  # letters of points that no paragraph in the register has; also of prepositions, but for brackets


class Provisions:
    """Finds articles and recitals by number, in the many ways in which 24 languages write them."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._slugs = [provision.slug for provision in catalogue.provisions]
        self._of_other_acts = [provision for provision in catalogue.provisions if provision.act]
        self._words: dict[str, str] = {}
        self._long_words: dict[str, list[str]] = {}  # by their first letters
        # Recitals have names of several words in most languages: considérant, αιτιολογική σκέψη, uvodna izjava.
        self._phrases: dict[str, set[tuple[str, ...]]] = {}  # by the first word
        # Beginnings of the words for paragraph and point, by which their inflected forms and abbreviations are known.
        self._part_stems: set[str] = {"§"}
        self._point_words: set[str] = set()  # the whole words for a point, folded, and those for a paragraph
        self._paragraph_words: set[str] = set()
        for labels in catalogue.labels.values():
            self._add(labels)
        for word in self._words:
            if len(word) > _FIRST:
                self._long_words.setdefault(word[:_FIRST], []).append(word)

    def _add(self, labels: Labels) -> None:
        for kind in ("article", "recital"):
            for word in labels.provision_words.get(kind, ()):
                key = key_of(word)
                if len(key) == 1 and len(key[0]) >= 2:
                    self._words.setdefault(key[0], kind)
                elif len(key) > 1:
                    self._phrases.setdefault(stem(key[0]), set()).add(tuple(stem(part) for part in key))
        for kind in ("paragraph", "point"):
            self._part_stems |= {word[:3] for name in labels.provision_words.get(kind, ()) for word in key_of(name)}
        self._point_words |= {word for name in labels.provision_words.get("point", ()) for word in key_of(name)}
        self._paragraph_words |= {word for name in labels.provision_words.get("paragraph", ()) for word in key_of(name)} - _NUMBER_WORDS

    def find(self, text: str, words: list[Token]) -> list[ProvisionMention]:
        """Return the provisions named by number, from left to right."""
        found: list[ProvisionMention] = []
        for at, word in enumerate(words):
            if found and word.start < found[-1].end:
                continue
            mention = self._phrase(text, words, at)
            kind = self._kind(word.key)
            if not mention and kind:
                mention = self._before(text, words, at, kind) or self._after(text, words, at, kind)
            mention = mention or self._bare(text, words, at)
            if mention:
                found.append(mention)
        return found

    def _bare(self, text: str, words: list[Token], at: int) -> ProvisionMention | None:
        """A part of an article that is known, written without a word for it: "53(1)(b)", "53 Abs. 1 Buchst. b", "53.1 b", "53/2"."""
        number, part = words[at], words[at + 1] if at + 1 < len(words) else None
        if part is None or not number.key.isdigit() or len(number.key) > _DIGITS:
            return None
        if text[number.end : part.start] in (".", "/"):
            lone = int(number.key) > _DAYS and text[number.start - 1 : number.start] not in (".", "/") and not _NUMBER.match(text[part.end :])
            mention = self._built(text, words, at, at, "article") if self._has_a_letter(words, at + 2) or lone else None
            return mention if mention and len(mention.slugs) == 1 and mention.end > part.start else None
        if (self._is_part_word(part.key) or part.key in _NUMBER_WORDS) and at + 2 < len(words):
            part = words[at + 2]
        elif text[number.end : part.start] != "(" or text[part.end : part.end + 1] != ")":
            return None
        mention = self._built(text, words, at, at, "article") if part.key.isdigit() else None
        return mention if mention and mention.slugs else None

    def _has_a_letter(self, words: list[Token], at: int) -> bool:
        """Tell whether the letter of a point stands at a place, or behind a word for a point there: "c", "pism c"."""
        at += at < len(words) and self._is_part_word(words[at].key)
        return at < len(words) and words[at].key in POINTS and words[at].start - words[at - 1].end <= _SMALL

    def _phrase(self, text: str, words: list[Token], at: int) -> ProvisionMention | None:
        """A recital named by several words, the number before, behind or between them."""
        if not (phrases := self._phrases.get(stem(words[at].key))):
            return None
        stems = [stem(word.key) for word in words[at : at + 5]]
        for phrase in sorted(phrases):
            size = len(phrase)
            if tuple(stems[:size]) == phrase:
                named = at + size < len(words) and words[at + size].key in _NUMBER_WORDS
                for number_at in (at + size + named, at - 1):
                    if 0 <= number_at < len(words) and words[number_at].key.isdigit() and len(words[number_at].key) <= _DIGITS:
                        return self._recital(
                            text, words, min(at, number_at), max(at + size - 1, number_at), words[number_at].key
                        )
            between = next((n for n in range(1, size) if len(stems) > size and stems[n].isdigit()), None)
            if between and tuple(stems[:between] + stems[between + 1 : size + 1]) == phrase:
                return self._recital(text, words, at, at + size, words[at + between].key)
        return None

    def _recital(self, text: str, words: list[Token], first: int, last: int, number: str) -> ProvisionMention:
        start, end = words[first].start, words[last].end
        return ProvisionMention(start, end, text[start:end], self._slugs_of("recital", number, "", "", text), f"Recital {number}")

    def _kind(self, key: str) -> str | None:
        if kind := self._words.get(key):
            return kind
        # Inflected: artikkelin, articolului, článku. Long words only, so that "art" does not swallow "artists".
        for word in self._long_words.get(key[:_FIRST], ()):
            if key.startswith(word[:-1]) and len(key) <= len(word) + _ENDING:
                return self._words[word]
        return None

    def _after(self, text: str, words: list[Token], at: int, kind: str) -> ProvisionMention | None:
        place = at + 1 + (at + 1 < len(words) and words[at + 1].key in _NUMBER_WORDS)
        if place >= len(words) or not words[place].key.isdigit() or len(words[place].key) > _DIGITS:
            return None
        if words[place].start - words[place - 1].end > _SMALL or (place > at + 1 and text[words[place].end : words[place].end + 1] == "/"):
            return None  # "(EG) Nr. 45/2001" is a regulation
        return self._built(text, words, at, place, kind)

    def _before(self, text: str, words: list[Token], at: int, kind: str) -> ProvisionMention | None:
        """Hungarian, Finnish, Lithuanian and Latvian put the number first: 53. cikk. What follows is then the paragraph."""
        if at == 0:
            return None
        first = at - 2 if at > 1 and text[words[at - 2].end : words[at - 1].start] == "-" else at - 1  # "106-os"
        if first > 0 and words[first - 1].key in self._paragraph_words and words[at + 1 : at + 2] and words[at + 1].key.isdigit():
            return None  # Czech "odstavec 2 článku 53"
        number = re.match(r"^(\d{1,3})[a-z]{0,2}$", words[first].key)
        if text[: words[first].start].endswith("/"):
            return None  # "Directive 2019/790 art. 4"
        between = text[words[first].end : words[at].start]
        if not number or not _BEFORE_IT.match(between):
            return None
        return self._built(text, words, first, at, kind, number[1])

    def _built(self, text: str, words: list[Token], first: int, last: int, kind: str, number: str = "") -> ProvisionMention:
        number = number or words[last].key
        before, point = self._parts_before(text, words, first) if kind == "article" else ("", "")
        paragraph = ""
        dotted = False  # "53.1 d", as Nordic lawyers write
        numbered = False  # a word for "number" before what is then the paragraph
        ended = False  # a word for a part by an ending of its own: Estonian "p-le d"
        end = words[last].end
        for word in words[last + 1 : last + 8]:
            gap = text[end : word.start]
            if len(gap) > 4 or ";" in gap or "?" in gap or "," in gap[1:]:
                break
            inside = "(" in gap or "§" in gap or text[word.start - 1 : word.start] == "("
            dotted = dotted or (gap in (".", "/") and not paragraph) or (gap == ", " and not paragraph and self._is_listed(text, words, word))
            inside = inside or (dotted and not point and gap in (".", "/", " ", ", "))
            if word.key.isdigit() and len(word.key) <= 2 and not paragraph and (inside or numbered or self._is_part(words, word)):
                paragraph = word.key
            elif (
                (word.key in POINTS or (word.key in _MORE and text[word.start - 1 : word.end + 1] == f"({word.text})"))
                and (paragraph or self._is_part_word(words[words.index(word) - 1].key))
                and not point
                and (inside or ended or self._is_part(words, word) or text[word.end : word.end + 1] == ")")
            ):
                point = POINTS.get(word.key, word.key)
            elif word.key in _NUMBER_WORDS and not paragraph:
                numbered = True  # "53 n.º 2"
                continue
            elif not self._is_part_word(word.key) and not (len(word.key) <= _DIGITS and self._is_part(words, word)) and gap != "-":
                break  # but for an article before it: Maltese "il-punt (c)"
            ended = gap == "-"
            end = word.end + (text[word.end : word.end + 1] == ")")
        if not paragraph and not point:
            end = words[last].end
        paragraph = paragraph or before
        slugs = self._slugs_of(kind, number, paragraph, point, text)
        if not slugs and point and not paragraph:
            point, slugs = "", self._slugs_of(kind, number, "", "", text)
        elif point and not paragraph and len(slugs) == 1:
            paragraph = next(iter(re.findall(rf"^{kind}-{number}-(\d+)-", slugs[0])), "")
        unit = f"{kind.capitalize()} {number}" + "".join(f"({part})" for part in (paragraph, point) if part)
        return ProvisionMention(words[first].start, end, text[words[first].start : end], slugs, unit)

    def _is_listed(self, text: str, words: list[Token], word: Token) -> bool:
        """Tell whether a number and the letter behind it are a paragraph and its point: "article 53, 1, c"."""
        after = words[words.index(word) + 1 :][:1]
        return word.key.isdigit() and bool(after) and after[0].key in POINTS and text[word.end : after[0].start] in (", ", ",")

    def _parts_before(self, text: str, words: list[Token], first: int) -> tuple[str, str]:
        """Return the paragraph and the letter of the point that are named before their article: "point (d) of Article 53", "§ 2 des Art. 53".

        Empty where there is none, or more than one: "points (a) and (d) of Article 53(1)".
        """
        near = range(max(first - _LOOKED_BACK, 0), first)
        begins = next((at for at in near if words[at].key in self._point_words), first)
        letters = [
            word for word in words[begins + 1 : first]
            if word.key in POINTS and (_is_set_apart(text, word) or (word == words[begins + 1] and word.key not in _CONJUNCTIONS))
        ]  # fmt: skip
        numbers = [
            words[at].key for at in near
            if words[at].key.isdigit() and len(words[at].key) <= _DIGITS - 1
            and (text[: words[at].start].endswith("§ ") or (at and words[at - 1].key in self._paragraph_words | _NUMBER_SIGNS))
        ]  # fmt: skip
        return numbers[0] if len(numbers) == 1 else "", POINTS[letters[0].key] if len(letters) == 1 else ""

    def _is_part(self, words: list[Token], word: Token) -> bool:
        at = words.index(word)
        return (
            (at > 0 and self._is_part_word(words[at - 1].key)) or (at + 1 < len(words) and self._is_part_word(words[at + 1].key))
        )

    def _is_part_word(self, key: str) -> bool:
        return key[:3] in self._part_stems

    def _slugs_of(self, kind: str, number: str, paragraph: str, point: str, text: str) -> tuple[str, ...]:
        slug = "-".join(part for part in (kind, number, paragraph, point) if part)
        whole = f"{kind}-{number}"
        wider = f"{whole}-{paragraph}"
        if elsewhere := self._in_other_acts(whole, wider, text):
            return elsewhere
        if slug in self._slugs:
            return (slug,)
        inside = tuple(s for s in self._slugs if s.startswith(slug + "-"))
        if point and not paragraph:  # "Art. 53 lit. d": only one of its paragraphs has such a point
            inside = tuple(s for s in self._slugs if re.fullmatch(rf"{re.escape(whole)}-\d+-{point}", s))
        if inside:
            return inside
        if whole in self._slugs:  # the register has the article as a whole: Article 50(2) is in Article 50
            return (whole,)
        return (wider,) if wider in self._slugs else ()

    def _in_other_acts(self, whole: str, wider: str, text: str) -> tuple[str, ...]:
        """Return the entries of other acts whose number the text has, and those of a paragraph that the register has of no other act."""
        found = []
        for entry in self._of_other_acts:
            named = all(part in text for part in entry.act.split("/"))
            if (named and f"{entry.unit}-".startswith(f"{whole}-")) or (entry.unit == wider and wider not in self._slugs):
                found.append(entry.slug)
        return tuple(found)


def _is_set_apart(text: str, letter: Token) -> bool:
    """Tell whether a letter stands in brackets, before one, or behind a full stop: "(d)", "d)", "lit. d"."""
    return text[letter.start - 2 : letter.start] in (". ", " (") or text[letter.end : letter.end + 1] == ")"
