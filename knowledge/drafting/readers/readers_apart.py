"""A run of words that names several readers: "the Minister of Bells, Ms Anna Novak, and the Minister of Sand, Mr Ivo Kos"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from knowledge.drafting.names.shapes import is_person
from knowledge.drafting.words.vocabulary import (
    ARTICLES_BEFORE_READERS,
    Vocabulary,
    all_roles,
    honorifics,
    institutions,
    listed_words,
    offices,
    plain_words,
    word_lists,
)

_LONGEST = 520  # letters
_OFFICE_WORDS = 2  # with which a body without an article begins, so that it is one of its own: "Európsku komisiu"
_BEGINNING = 3  # words with which a reader's office or body begins
_HEAD_WORDS = 4  # of "Deputy Director General of"
_BODY_WORDS = 4  # of a body below a person's office
_TITLES = 4  # words of honorifics and the name behind them
_NAME_WORDS = 2  # of a person without an honorific
_TO = frozenset([
    "to", "an", "a", "à", "au", "aux", "al", "alla", "ai", "agli", "alle", "allo", "ao", "aos", "aan", "til", "till", "do", "za", "pre", "до",
    "προσ", "catre", "lil", "chuig", "op", "na", "od", "po", "ar", "vom", "към",
])  # fmt: skip
_ARTICLES = ARTICLES_BEFORE_READERS - {"an"} | {"i", "o", "στον", "στην", "στη", "az"}  # German "an" is "to"
_OF = frozenset(["de", "di", "of", "von", "van", "af", "av", "z", "od"])
_ELIDED = re.compile(r"^(all|à l|l)['’](?=\w)", re.IGNORECASE)
ABBREVIATED = frozenset(["on.", "sen.", "dep.", "hon.", "rev.", "gen."])  # honorifics that are other words without their point
OFFICE_LAST = frozenset(["et", "fi", "hu", "lt", "lv"])  # languages in which an office stands behind what it is for
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")

MEMBERS = re.compile(
    r"(?:the |die |les |los |i |gli |os |de )?(?:honourable )?(?:members?|mitglieder|membres|miembros|membri|membros|leden|abgeordnete"
    r"|deputes|diputados|deputati|deputados"
    r"|medlemmer|ledamoter|medlemmar|poslowie|poslanci|kepviselok|deputatii|членове|μελη|liikmed|jasenet|clanovi|clani|nariai|deputati)\b"
)

# Who sits in a parliament, perhaps behind an adjective: "hrvatske zastupnike", "българските евродепутати".
REPRESENTATIVES = re.compile(
    r"(?:euro|евро|ευρω)?(?:zastupni|poslan|poslow|poslo|deput|diput|abgeordn|parlamentari|ledamo|medlem|kepvisel|saadik|jasen|meppe|βουλευτ"
    r"|депутат|feisir|nariai|nariu|member|membr|miembr|mitglied|leden)"
)

_STEM, _FORM = 6, 5  # letters that both forms of an office share, and of the endings in which they differ
Kind = Literal["office", "person", "rest"]


@dataclass
class _Part:
    """What stands between two seams: `seam` is the one before it, `set_off` that "to", "and the" or a semicolon begin it.

    An office is `named` where, behind "and", the name of its holder or of the body that it is of begins it.
    """

    seam: str
    text: str
    kind: Kind
    set_off: bool
    named: bool


@dataclass
class _Reader:
    parts: list[_Part] = field(default_factory=list)

    def has(self, kind: Kind) -> bool:
        return any(part.kind == kind for part in self.parts)

    @property
    def text(self) -> str:
        first, *others = self.parts
        return "".join([bare(first.text), *(part.seam + part.text for part in others)]).strip(" ,;.:")


def readers_apart(text: str, words: Vocabulary) -> tuple[str, ...]:
    """Return the readers whom a text without a sentence names, each with office and holder; none where one of them has no office or body."""
    parts = _parts(_with_seams_before_persons(text.split(), words), words) if len(text) <= _LONGEST else []
    readers: list[_Reader] = []
    person_first = bool(parts) and parts[0].kind == "person"
    for at, part in enumerate(parts):
        if not readers or _begins_reader(part, parts[at + 1 :], readers[-1], person_first=person_first):
            readers.append(_Reader())
        readers[-1].parts.append(part)
    return tuple(reader.text for reader in readers) if all(reader.has("office") for reader in readers) else ()


def _with_seams_before_persons(parts: Sequence[str], words: Vocabulary) -> str:
    """Return words with a semicolon before a titled person behind another one and the office of that one, as lines that were run together
    have them: "Ms Anna Novak, Minister of Bells Mr Ivo Kos, Minister of Sand"."""
    whole: list[str] = []
    person = -1  # where the last one begins
    for at, part in enumerate(parts):
        titled = part[:1].isupper() and _is_honorific([part]) and is_titled_person(" ".join(parts[at : at + _TITLES]))
        if titled and not (at and _is_honorific([parts[at - 1]])):
            told = plain_words(" ".join(parts[person:at])) if person >= 0 else ""
            linked = parts[at - 1][-1] in ",;" or plain_words(parts[at - 1]) in _TO | _OF if at else False
            if institutions().search(told) and not linked and not words.ands & set(told.split()):  # behind "and" it is another one's office
                whole[-1] += ";"
            person = at
        whole.append(part)
    return " ".join(whole)


def _begins_reader(part: _Part, following: Sequence[_Part], before: _Reader, *, person_first: bool) -> bool:
    if not before.has("office"):
        return False
    if part.kind == "person":
        behind = next((other for other in following if other.kind != "rest"), None)
        held = behind is not None and behind.kind == "office"
        if held and behind and part.set_off and not behind.set_off and is_titled_person(part.text):
            return True  # "the Government and Ms Ann Berg, Minister for Bells"
        return person_first and held and (is_titled_person(part.text) or not is_titled_person(before.parts[0].text))
    if part.kind == "office":
        own = _begins_with_office(part.text) and not (person_first and before.has("person")) and not _is_second_office(part, before)
        return (part.set_off or part.named or own) and not _is_of_members(part, before)
    return False


def _is_of_members(part: _Part, before: _Reader) -> bool:
    """Tell whether "and the Committee on Sand" is another body of the members before it."""
    apart = set(",;") & set(part.seam) or _begins_with_to(part.text) or MEMBERS.match(plain_words(bare(part.text)))
    return bool(MEMBERS.match(plain_words(before.text))) and not apart


def _is_second_office(part: _Part, before: _Reader) -> bool:
    """Tell whether an office and its holder stand behind another office of the same person: "deputy premier and Minister of Bells Ada Berg"."""
    alone = len(before.text.split()) == 1 and bool(offices().search(plain_words(before.text)))
    return alone and is_person(" ".join(part.text.split()[-_NAME_WORDS:]))


def _parts(text: str, words: Vocabulary) -> list[_Part]:
    """Return what stands between commas, semicolons and "and", but for those in brackets and behind a hyphen."""
    whole = [seam for seam in _seams(words).finditer(text) if text.count("(", 0, seam.start()) <= text.count(")", 0, seam.start())]
    cuts = [seam for seam in whole if not text[: seam.start()].endswith("-")]  # "liikenne- ja viestintäministeri" is one
    cuts = [seam for seam in cuts if not _are_both_forms(text[: seam.start()], text[seam.end() :])]
    starts = [0, *(seam.end() for seam in cuts)]
    ends = [*(seam.start() for seam in cuts), len(text)]
    seams = ["", *(seam[0] for seam in cuts)]
    return [_part(seam, text[start:end], words) for seam, start, end in zip(seams, starts, ends, strict=True)]


def _are_both_forms(before: str, behind: str) -> bool:
    """Tell whether the words around an "and" are the two forms of one office: "Ministerinnen und Minister", "diputadas y diputados"."""
    one, other = (plain_words(word) for word in ((before.split() or [""])[-1], (behind.split() or [""])[0]))
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one != other and same >= _STEM and max(len(one), len(other)) - same <= _FORM


def _part(seam: str, text: str, words: Vocabulary) -> _Part:
    plain = plain_words(seam).split()
    joined = ";" in seam or bool(plain)
    begun = bare(text) != text.strip()
    set_off = ";" in seam or (begun and (joined or _begins_with_to(text) or "," in seam)) or (joined and is_titled_person(text))
    kind = _kind(text)
    named = kind == "office" and bool(plain) and words.language in OFFICE_LAST and _begins_with_name(text)
    return _Part(seam, text, kind, set_off, named)


def _kind(text: str) -> Kind:
    if institutions().search(plain_words(text)):
        return "office"
    parts = text.split()
    named = [part for part in parts if part[:1].isupper()]
    return "person" if (is_titled_person(text) and named) or _begins_with_name(text) else "rest"


def _begins_with_name(text: str) -> bool:
    parts = text.split()
    return len(parts) >= _NAME_WORDS and all(part[:1].isupper() for part in parts[:_NAME_WORDS])


def is_titled_person(text: str) -> bool:
    """Tell whether a text begins with honorifics before a name."""
    parts = bare(text).split()
    titles = 0
    while any(titles + count < len(parts) and _is_honorific(parts[titles : titles + count]) for count in (1, 2)):
        titles += 1
    return titles > 0 and parts[titles][:1].isupper()


def _is_honorific(parts: Sequence[str]) -> bool:
    return bool(honorifics().fullmatch(plain_words(" ".join(parts)))) or parts[0].lower() in ABBREVIATED


def _begins_with_office(text: str) -> bool:
    begun = bare(text).split()[: _OFFICE_WORDS + 1]
    adjectives = len(begun) > _OFFICE_WORDS and begun[0][:1].isupper() and begun[1][:1].islower()  # "Središnjem državnom uredu"
    if adjectives and institutions().search(plain_words(" ".join(begun))):
        return True
    begun = begun if begun and begun[0].endswith("-") else begun[:_OFFICE_WORDS]
    return any(offices().search(word) or institutions().match(word) for word in plain_words(" ".join(begun)).split())


def begins_as_reader(text: str) -> bool:
    """Tell whether a text begins with a person's title or, within its first words, with an office or a body; written small, with its word."""
    begun = bare(text).split()[:_BEGINNING]
    if begun and begun[0][:1].islower() and not is_titled_person(text):
        first = plain_words(begun[0] if not begun[0].endswith("-") else " ".join(begun))  # "opetus- ja kulttuuriministeriö"
        return bool(MEMBERS.match(plain_words(" ".join(begun))) or institutions().search(first))
    return is_titled_person(text) or bool(institutions().search(plain_words(" ".join(begun)))) or _heads_body(bare(text).split())


def _heads_body(parts: Sequence[str]) -> bool:
    """Tell whether a text begins with somebody who is at the head of a body that an article shows: "Director of the European Sand Office"."""
    at = next((number for number, part in enumerate(parts[:_HEAD_WORDS]) if plain_words(part) in _OF), 0)
    role = at and all_roles().fullmatch(plain_words(" ".join(parts[:at])))
    body = parts[at + 2 : at + 2 + _BODY_WORDS] if role and plain_words(" ".join(parts[at + 1 : at + 2])) in _ARTICLES else []
    return bool(body) and body[0][:1].isupper() and bool(institutions().search(plain_words(" ".join(body))))


def is_body(text: str) -> bool:
    """Tell whether a text is short and names a body: "European Commission"."""
    return len(text.split()) <= _BODY_WORDS and bool(institutions().search(plain_words(text)))


def _begins_with_to(text: str) -> bool:
    return plain_words(text.split()[0] if text.split() else "") in _TO or bool(_ELIDED.match(text))


def bare(text: str) -> str:
    """Return a text without "to the" at its beginning."""
    parts = _ELIDED.sub("", text.strip()).split()
    small = list(_leading_small(parts))
    return " ".join(parts[len(small) :])


def _leading_small(parts: Sequence[str]) -> Iterator[str]:
    capitals = all(map(str.isupper, parts))
    for part in parts[:-1]:
        if part.isupper() and len(part) > 1 and not capitals:
            return  # "the AI Office"; in Italian it is an article
        through = listed_words("through").fullmatch(plain_words(part))  # "the Government, through Minister Ann Berg"
        if not through and (plain_words(part) not in _TO | _ARTICLES or _INITIALS.fullmatch(part)):
            return
        yield part


@lru_cache(maxsize=32)
def _seams(words: Vocabulary) -> re.Pattern[str]:
    also = word_lists()["further_ands"]
    phrases = {*words.ands, *also.get(words.language, ()), *also["en"]}
    ands = "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))
    return re.compile(rf"\s*[,;]\s+(?:(?:{ands})\s+)?|\s+(?:{ands})\s+", re.IGNORECASE)
