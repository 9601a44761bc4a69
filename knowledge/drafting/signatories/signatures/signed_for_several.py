"""Signatures that bind several organisations: "Anna Novak, chair, on behalf of the Guild of Bells, the RIMA and the Union of Rhymes"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from knowledge.drafting.names.named_runs import NameRuns, starts_of_names
from knowledge.drafting.names.register import Register, has_head, is_acronym
from knowledge.drafting.names.several_names import begins_as, without_small_article
from knowledge.drafting.names.shapes import is_person, is_role
from knowledge.drafting.signatories.entries import Entry
from knowledge.drafting.signatories.signatures.parted_signatures import ON_BEHALF
from knowledge.drafting.signatories.signatures.signature_blocks import behind_role
from knowledge.drafting.signatories.signatures.signer_shapes import SEAM, both_persons
from knowledge.drafting.words.capitals import UPPER
from knowledge.drafting.words.vocabulary import Vocabulary, honorifics, listed_words, plain_words, profession_stems

_SURE = 0.5  # of three names or more, which an organisation's word or the register shows to be names; of two, both
_SURE_CASED = 0.3
_TWO = 2
_NAME_WORDS = 14
_LONGEST = 1_500  # letters of all names
_JOINED_ARTICLE = re.compile(
    r"(?:(?<=^)|(?<=, )|(?<=\set )|(?<=\sy )|(?<=\se )|(?<=\sed )|(?<=\sund )|(?<=\sen )|(?<=\su ))"
    r"(?:(?:de l|dell|dall|par l)[’']|m(?:ill|it|id|is|ix|ir|in|iz)-"
    r"|(?:de la|de los|de las|du|des|del|della|dello|dei|degli|delle|do|da|dos|das|der|vom|von (?:der|dem|den)|durch (?:den|die|das)"
    r"|dall[oae]|dal|dai|dagli|pel[oa]s?|par l[ae]s?)\s)"
    rf"(?=[{UPPER}])"
    r"|(?:(?<=^)|(?<=, )|(?<=\sκαι ))(?:του|της|των|τον|την)\s(?=[Α-ΩΆ-Ώ«])"
)
_ACCUSATIVE = re.compile(rf"(?<=\sund )den\s(?=[{UPPER}])")  # "für den Bund der Reime und den Verband der Mimen"
# "and of its section, RIMA Youth": small words that say what the name behind them is.
_SMALL = rf"[^\W\d_{UPPER}][^\W\d_]*"
_APPOSED = re.compile(rf"\s+(?P<link>[^\W\d_]{{1,5}})\s+(?:{_SMALL}\s+){{2,6}}{_SMALL},\s+(?=[{UPPER}])")
_OWN_BODY = re.compile(r"^(?P<person>[^()]+?)\s+\((?P<body>[^()]+)\)$")
_HONOURED_WORDS = 6  # of a person, with the title before the name
_BEHIND_NAMES = re.compile(r",?\s(?:nimel|puolesta|nevében|vardu|vārdā)\W*$", re.IGNORECASE)  # in languages that have "on behalf of" last
_DASH = re.compile(r"\s[–—-]\s")
_CASE_ENDING = re.compile(r"(?<=\w):[^\W\d_A-ZÀ-Þ]{1,4}$")  # Teme ry:n
_CELLS = ("value", "row", "item")
_LOOSE = ("line", "cell", "signature", "item", "inline")


def with_names_apart(entries: Sequence[Entry], words: Vocabulary, register: Register) -> list[Entry]:
    """Return the entries, those that bind several organisations as one entry for each, with the person who signs for them."""
    binder = _Binder(words, register)
    found: list[Entry] = []
    for entry in _with_names_below(entries):
        if entry.source in _CELLS and len(both := binder.also_signing(entry.text)) == _TWO:
            found += [replace(entry, text=name) for name in both]
            continue
        entry = binder.without_signer(entry)
        bound = binder.names_of(entry)
        person, role, rest = binder.signer_in(bound.before)
        own = _OWN_BODY.match(person or "")
        if person and own and is_acronym(own["body"]) and bound.names:  # "Anna Novak (GOB), also on behalf of RIMA"
            person, bound = own["person"], replace(bound, names=(own["body"], *bound.names))
        alone = len(bound.names) == 1 and person and not rest and bound.names[0][:1].isupper() and not is_person(bound.names[0])
        if len(bound.names) < _TWO and not alone:
            found.append(entry)
            continue
        if rest:
            found.append(replace(entry, text=bound.before))
        elif not person and found and (above := binder.signer_in(found[-1].text)) and found[-1].group == entry.group and not above[2]:
            person, role = above[0], above[1]
            found.pop()
        found += [replace(entry, text=name, source="row", person=person or entry.person, role=role or entry.role) for name in bound.names]
    return found


def with_pairs_apart(entries: Sequence[Entry], words: Vocabulary, register: Register) -> list[Entry]:
    """Return the entries for which persons sign, those with several names as one entry for each: "for the Guild of Bells and RIMA"."""
    binder = _Binder(words, register)
    found: list[Entry] = []
    for entry in entries:
        signers = both_persons(entry.person or "")
        names = binder.pair_in(entry.text, two_sign=bool(signers)) if entry.person and entry.source != "inline" else []
        signing = signers if len(signers) == len(names) else [entry.person] * len(names)
        apart = [replace(entry, text=name, source="row", person=person) for name, person in zip(names, signing, strict=True)]
        found += apart if len(apart) > 1 else [entry]
    return found


def _with_names_below(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Yield the entries, a line that ends in "on behalf of" made one with the line of its paragraph below it."""
    waiting: Entry | None = None
    for entry in entries:
        if waiting and waiting.group == entry.group and entry.source in _LOOSE:
            entry = replace(entry, text=f"{waiting.text} {entry.text}")
        elif waiting:
            yield waiting
        text = entry.text.rstrip(" :")
        ends = entry.source in _LOOSE and any(one.end() == len(text) for one in ON_BEHALF.finditer(text))
        waiting = entry if ends else None
        if not ends:
            yield entry
    if waiting:
        yield waiting


@dataclass(frozen=True)
class _Bound:
    """What stands before "on behalf of", and the names behind it."""

    before: str = ""
    names: tuple[str, ...] = ()


class _Binder:
    def __init__(self, words: Vocabulary, register: Register) -> None:
        self._words = words
        self._register = register
        self._runs = NameRuns(words, register)

    def names_of(self, entry: Entry) -> _Bound:
        """Return the organisations that a line binds by "on behalf of", once or several times; none where it does of nobody."""
        text = " ".join(entry.text.split())
        if entry.source not in _LOOSE or len(text) > _LONGEST:
            return _Bound()
        if behind := _BEHIND_NAMES.search(text):
            return self._before(text[: behind.start()])
        found = list(ON_BEHALF.finditer(text))
        if not found or self._register.is_known(text):
            return _Bound()
        ends = [*(one.start() for one in found[1:]), len(text)]
        parts = [self._without_link(text[one.end() : end]) for one, end in zip(found, ends, strict=True)]
        names = [self._behind_role(name) for part in parts if part for name in self._parted(part)]
        return _Bound(self._without_link(text[: found[0].start()]), tuple(names))

    def without_signer(self, entry: Entry) -> Entry:
        """Return an entry without the person behind the colon of "on behalf of the Guild of Bells: Anna Novak"."""
        bound, colon, person = entry.text.partition(": ")
        if not (colon and entry.source in _LOOSE and ON_BEHALF.match(bound) and is_person(person)) or self._register.is_known(person):
            return entry
        return replace(entry, text=bound, person=person)

    def _behind_role(self, name: str) -> str:
        """Return the organisation of "the president of the Guild of Bells", on whose behalf somebody signs for it."""
        bare = name.partition(" ")[2] if name[:1].islower() else name  # the article
        return (behind_role(bare, self._register) or name) if is_role(bare) else name

    def _before(self, text: str) -> _Bound:
        """Return the names before a word that stands behind them, and the person before these."""
        person, comma, rest = text.partition(", ")
        named = bool(comma) and is_person(person) and not self._register.is_known(person)
        names = self._parted(self._without_board(rest if named else text), cased=True)
        return _Bound(person if named else "", tuple(names))

    @staticmethod
    def _without_board(text: str) -> str:
        """Return a body's name without the board of it on whose behalf somebody signs: "RIMA padomes vārdā"."""
        name, _, last = text.rpartition(" ")
        return name if name and last[:1].islower() and listed_words("governing_bodies").fullmatch(plain_words(last)) else text

    def pair_in(self, text: str, *, two_sign: bool) -> list[str]:
        """Return the names behind "for" in one line; the whole where its "and" may stand inside a name.

        A single word behind it that has a noun of bodies may be of their kind, "Verband der Musikverlage und Musikverbände", unless two
        persons sign or a single word stands before it as well.
        """
        if self._register.is_known(text):
            return [text]
        *before, last = self._parted(_ACCUSATIVE.sub("der ", text))
        bare = len(last.split()) == 1 and not (is_acronym(last) or self._register.is_known(last) or two_sign)
        torn = last.count("(") != last.count(")")  # "Guild of Bells (also for the Forum and the Union of Mimes)"
        return [text] if not before or torn or (bare and any(len(name.split()) > 1 for name in before)) else [*before, last]

    def also_signing(self, text: str) -> list[str]:
        """Return both names of a cell that says for whom its body signs as well: "Guild of Bells, also on behalf of RIMA"."""
        name, comma, rest = text.rpartition(", ")
        also = listed_words("also").match(plain_words(rest)) if comma and rest[:1].islower() else None
        if also is None or self._register.is_known(text):
            return []
        rest = " ".join(rest.split()[len(also[0].split()) :])
        if behind := _BEHIND_NAMES.search(rest):
            other = _CASE_ENDING.sub("", rest[: behind.start()])
        else:
            found = ON_BEHALF.match(rest)
            other = without_small_article(with_articles(rest[found.end() :].strip())) if found else ""
        return [name, other] if other[:1].isupper() and len(other.split()) <= _NAME_WORDS else []

    def signer_in(self, text: str) -> tuple[str | None, str | None, str]:
        """Return the person and the role of which a text consists, and what else it holds."""
        parts = [part for part in SEAM.split(text)[::2] if part.strip()]
        person = next((part for part in parts if self._is_person(part)), None)
        role = next((part for part in parts if part != person and is_role(part)), None)
        rest = [part for part in parts if part not in (person, role)]
        rest += [own] if role and (own := behind_role(role, self._register)) else []  # "chair of the Guild of Bells, on behalf of …"
        if len(parts) > 1 and not role and parts[0] == person and len(rest) == 1 and rest[0][:1].islower():
            role, rest = rest[0], []  # "Anna Novak, painter"
        return person, role, ", ".join(rest)

    def _is_person(self, part: str) -> bool:
        """Tell whether a part is a person's name, by its shape or by the title before it: "Dña. Carme Vila i Puig"."""
        first, _, name = part.partition(" ")
        honoured = honorifics().fullmatch(plain_words(first)) and name[:1].isupper() and len(part.split()) <= _HONOURED_WORDS
        return bool(is_person(part) or (honoured and not has_head(part))) and not self._register.is_known(part)

    def _without_link(self, text: str) -> str:
        """Return a text without "and also" at its end, which leads to the next "on behalf of", and without the signs around it."""
        words = text.strip(" ,;:.’'–—-").split()
        while words and (plain := plain_words(words[-1])) and (plain in self._words.ands or listed_words("also").fullmatch(plain)):
            words.pop()
        text = " ".join(words).rstrip(" ,;:")
        link = next((one for one in listed_words("as_well_as").finditer(plain_words(text)) if one.end() == len(plain_words(text))), None)
        return " ".join(text.split()[: -len(link[0].split())]).rstrip(" ,;:") if link and len(text.split()) > len(link[0].split()) else text

    def _parted(self, text: str, *, cased: bool = False) -> list[str]:
        """Return the names of which a text consists; the whole where it is not sure that it names several.

        `cased`: they stand in another case than in lists, in which words of organisations are harder to know.
        """
        bare = without_small_article(text)
        first, comma, rest = bare.partition(", ")
        if self._register.is_exact(bare) or is_role(bare) or (comma and is_acronym(first) and begins_as(rest, first)):
            return [bare]
        if self._lists_fields(bare):
            return [bare]
        text = _APPOSED.sub(lambda link: ", " if link["link"] in self._words.ands else link[0], text)
        names = [name for part in self._runs.parted(with_articles(text)) for name in self._surely_parted(part)]
        sure = sum(map(self._is_sure, names))
        apart = len(names) == _TWO == sum(self._ends_before(text[:start]) for start in starts_of_names(text)) and sure > 0
        enough = sure == len(names) or apart if len(names) <= _TWO else sure >= (_SURE_CASED if cased else _SURE) * len(names)
        return names if enough and all(map(_may_be_name, names)) else [bare]

    def _lists_fields(self, text: str) -> bool:
        """Tell whether what commas and "and" part are the fields in one body's name, a word each: "Media, Arts & Entertainment Union",
        "Union of Gongs – Media, Entertainment & Arts"."""
        *fields, last = _DASH.split(text)[-1].split(", ")
        first, *behind = re.split(rf"\s(?:&|{'|'.join(map(re.escape, self._words.ands))})\s", last, maxsplit=1)
        single = all(field.isalpha() and not (is_acronym(field) or self._register.is_known(field)) for field in (*fields, first))
        return bool(fields and behind) and single and not self._register.is_known(behind[0])

    def _ends_before(self, text: str) -> bool:
        """Tell whether an article behind a text begins another name: "de" in "Unión de Actores" begins none."""
        return not text.strip() or text.rstrip().endswith(",") or plain_words(text.split()[-1]) in self._words.ands

    def _surely_parted(self, text: str) -> list[str]:
        """Return the two names of a part with an "and" of its own, where both surely are; else the one."""
        names = [without_small_article(name) for name in self._runs.parted(text) if name]
        return names if len(names) == 1 or all(map(self._is_sure, names)) else [without_small_article(text)]

    def _is_sure(self, name: str) -> bool:
        """Tell whether a text surely names a body. Behind a dash stands a part of a name, or what it means: of several words the noun stands
        before it, and "Founders of Cork – Guild for Bells" is no name behind "Union of Ringers and"."""
        first = name.split()[0] if name.split() else ""
        before = _DASH.split(name, maxsplit=1)[0]
        named = has_head(before if " " in before.strip() else name)
        return self._register.is_known(name) or named or (first.isupper() and is_acronym(first))


def with_articles(text: str) -> str:
    """Return a text with an article before each name that has it with a preposition: "du Forum", "della Gilda", "do Grémio"."""
    return _JOINED_ARTICLE.sub("la ", text)


def _may_be_name(text: str) -> bool:
    short = text[:1].isupper() and len(text.split()) <= _NAME_WORDS
    return short and not is_role(text) and (has_head(text) or not profession_stems().match(plain_words(text)))
