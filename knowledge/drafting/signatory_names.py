"""Lines of a signatory list to participants: broken names joined, several names on a line parted, persons and addresses set aside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from knowledge.dates import is_day
from knowledge.drafting.dating import dates_of_line
from knowledge.drafting.entries import Entry
from knowledge.drafting.models import ProposedParticipant
from knowledge.drafting.register import SURE, Register, acronym_of, bracketed, has_head, looks_like_organisation, without_brackets
from knowledge.drafting.shapes import CONNECTORS, is_contact, is_generic, is_person, is_role
from knowledge.drafting.signature_blocks import bare_role, behind_role
from knowledge.drafting.vocabulary import Vocabulary, date_words, is_bare_kind, plain_words, profession_stems, totals
from knowledge.written_dates import find_dates

_BULLET = re.compile(r"^(?:[\s•▪●○◦‣·*–—-]+|\(?\d{1,3}[.)]\s*)+(?=\S)")
_ENDING = re.compile(r"[\s,;.:•·*†‡]+$")
_STRONG = re.compile(r"\s*[;|•\n]\s*|\s+[·●▪◦∙⋅]\s+")
_WEAK = re.compile(r"(\s+(?:[–—]|--?)\s+|\s*:\s+|,\s+)")
_AND = re.compile(r"\s+(?:and|und|et|y|e|en|i|og|och|ja|és|oraz|și|un|ir|in|a|agus|u|και|и|&)\s+")
_NOISE = re.compile(
    r"^(?:©|#\w|\([^()]*\)$|(?:\w ){3,}\w$|back to top|[“„«\"].*[.!?][”“»\"]"
    r"|\(c\) \d{4}|.*\ball rights reserved\b|[–—-]*\s*ends?\s*[–—-]*$|follow us"
    r"|\[\^?\d+\]|and \d+|\+ ?\d+|\d+$|and (?:many )?(?:more|others)|et al|etc|page \d+"
    r"|on behalf of|represented by|in the name of|i\.? ?a\.?$)",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:the|die|der|das|la|le|les|l[’']|el|los|las|il|lo|i|gli|de|het|o|a|os|as|η|ο|το|οι)\s*(?=[A-ZÀ-ÞΑ-Ω])")
_NOTE_MARK = re.compile(r"(?<=[^\W\d_])([1-9]\d?)$")
_STARRED = re.compile(r"(?<=\w)\*{1,3}$")
_QUOTED = re.compile(r"^[“„«\"]([^“”„«»\"]+)[”“»\"]$")
_LEGAL_ENDINGS = frozenset({"e", "v", "ev", "ry", "rf", "asbl", "aisbl", "ivzw", "vzw"})
_DATE_WORDS, _LABELLED_WORDS = 9, 16
_TAIL_LINES = 3  # of the end of a mail: a person, an organisation, hardly a list
_NARROW = 20  # letters: no column breaks names that are shorter
_MAX_LINES = 4  # of a broken name
_MAX_WORDS = 22
_FULL, _NEARLY_FULL = 0.8, 0.65  # of a line; letters differ in width, so that a full line may have fewer of them


@dataclass(frozen=True)
class _Found:
    """A name with what was found beside it; `part` is the part of it by which the register knows it."""

    name: str
    entry: Entry
    part: str | None = None
    person: str | None = None
    role: str | None = None
    country: str | None = None


def participants(entries: Sequence[Entry], words: Vocabulary, register: Register) -> tuple[ProposedParticipant, ...]:
    """Return the organisations that `entries` name, each once, in order."""
    reader = _Reader(words, register)
    # A comma at a line's end parts names where most lines have one; where few have, the name goes on below.
    parting = sum(entry.text.rstrip().endswith(",") for entry in entries) > 0.4 * len(entries)
    if any(_STARRED.search(entry.text) for entry in entries):  # then what begins with a star is the note below
        entries = [entry for entry in entries if not entry.text.startswith("*")]
    marks = _note_marks(entries)
    entries = [replace(entry, text=marks.sub("", entry.text)) for entry in entries] if marks else entries
    cleaned = [
        replace(entry, text=_cleaned(entry.text, last=number == len(entries)) + ("," if _breaks_at_comma(entry) and not parting else ""))
        for number, entry in enumerate(entries, 1)
    ]
    found = list(reader.read([entry for entry in cleaned if any(char.isalpha() for char in entry.text)]))
    return tuple(_without_doubles([_participant(one, register) for one in found]))


def _breaks_at_comma(entry: Entry) -> bool:
    return entry.source in ("line", "cell") and entry.text.rstrip().endswith(",")


class _Reader:
    def __init__(self, words: Vocabulary, register: Register) -> None:
        self._words = words
        self._register = register
        self._persons_sign = self._few = False

    def read(self, entries: Sequence[Entry]) -> Iterator[_Found]:
        joined = list(self._joined(entries))
        roles = sum(is_role(entry.text) and not self._register.is_known(entry.text) for entry in joined)
        persons = sum(is_person(entry.text) for entry in joined)
        # Where roles stand on lines of their own, lines of two or three capitals are the persons who hold them.
        self._persons_sign = roles > 0.15 * len(joined) or persons > 0.5 * len(joined)
        self._few = len(joined) <= _TAIL_LINES
        person: str | None = None
        role: str | None = None
        last: _Found | None = None
        for entry in joined:
            text = entry.text
            if is_contact(text) or _NOISE.match(text) or self._is_total(text) or (len(text.split()) > _MAX_WORDS and entry.source != "inline"):
                continue
            if self._register.is_country(text) or self._is_date(text):
                continue
            names = self._names(entry)
            if not names and person and role and self._is_signing_person(entry):
                names = [_Found(text, entry)]  # below a person and the role stands for whom they sign
            if not names:
                if self._is_role(text):
                    role = text if person or last is None else role
                    if last and not person and not last.role:
                        last = replace(last, role=text)
                elif self._is_signing_person(entry):
                    if last:
                        yield last
                        last = None
                    person = text
                continue
            for one in names:
                if last:
                    yield last
                last = replace(one, person=one.person or person, role=one.role or role)
                person = role = None
        if last:
            yield last

    def _is_total(self, text: str) -> bool:
        """Tell whether a line counts the others: a word for sum with nothing but signatories or organisations behind it."""
        plain = plain_words(text)
        match = totals().match(plain)
        rest = plain[match.end() :].split() if match else []
        telling = (self._words.signatories, self._words.organisations)
        return match is not None and all(
            word.isdigit() or word in _FILLERS or word in CONNECTORS or any(pattern.fullmatch(word) for pattern in telling) for word in rest
        )

    def _is_date(self, text: str) -> bool:
        """Tell whether a line is a date with no more than its place or its label: letters may be dated below the signatures."""
        labelled = bool(date_words().labels.match(plain_words(text)))
        if len(text.split()) > (_LABELLED_WORDS if labelled else _DATE_WORDS):
            return False
        dates = dates_of_line(text, self._words.language)[1] if labelled else find_dates(text, self._words.language)
        return any(is_day(one.text) for one in dates)

    def _joined(self, entries: Sequence[Entry]) -> Iterator[Entry]:
        """Join the parts of names that stand on several lines."""
        wraps = _wraps(entries)
        at = 0
        while at < len(entries):
            entry, taken = entries[at], 1
            if entry.source in ("line", "cell", "signature", "inline"):
                while at + taken < len(entries) and taken < _MAX_LINES:
                    following = entries[at + taken]
                    same = following.section == entry.section and following.source in (entry.source, "line", "inline")
                    fill = _fill(entries[at + taken - 1], following)
                    after = entries[at + taken + 1 : at + taken + 2]
                    if not same or not self._goes_on(entry.text, following.text, after, fill=fill, wraps=wraps):
                        break
                    glue = "" if entry.text.endswith("-") and following.text[:1].islower() else " "
                    head = entry.text[:-1] if glue == "" else entry.text
                    entry = replace(entry, text=f"{head}{glue}{following.text}", source=entry.source)
                    taken += 1
            yield replace(entry, text=entry.text.rstrip(","))
            at += taken

    def _goes_on(self, text: str, following: str, after: Sequence[Entry], *, fill: float, wraps: bool) -> bool:
        """Tell whether a name goes on in the next line. `fill` is that of `_fill`; `wraps`: names of this list do go on elsewhere."""
        full = fill > _FULL
        known = self._register.is_known
        both = f"{text} {following}"
        if self._is_exact(both) and not self._is_exact(following) and not (self._is_exact(text) and has_head(following)):
            return True
        if full and self._is_better(both, text) and not known(following) and not has_head(following):
            return True
        if is_contact(following) or self._is_role(following) or is_contact(text):
            return False
        if re.fullmatch(r"\([^()]{1,60}\)", following):
            return True
        last, first = text.split()[-1], following.split()[0]
        open_bracket = text.count("(") > text.count(")")
        incomplete = open_bracket or last.lower() in CONNECTORS or text.endswith(("-", "–", "/", "&", ","))
        if incomplete:
            return True
        if fill > _NEARLY_FULL and len(text) > _NARROW and first[:1].islower() and not has_head(first) and not known(following):
            return True
        if known(text) or known(following):
            return False
        if first in CONNECTORS or first in ("–", "-"):
            return True
        if not (full and wraps):
            return False
        if self._register.is_country(following) or self._is_role(text) or (is_person(text) and not looks_like_organisation(following)):
            return False
        if after and self._is_exact(f"{both} {after[0].text}") and not self._is_exact(after[0].text):
            return True
        words = plain_words(following).split()
        ends_in_members = bool(profession_stems().match(plain_words(text).split()[-1]))
        bare = len(words) <= (1 if ends_in_members else 2) and not acronym_of(following) and has_head(following) and not following.isupper()
        if bare and not has_head(text) and len(text.split()) > 1:
            return True
        if has_head(text) and not acronym_of(text) and len(words) <= 3 and all(_is_member_word(word, self._register) for word in words):
            return True
        short = len(following) <= 0.6 * max(len(text), 20)
        return short and not has_head(following) and not is_person(following) and has_head(text) and not text.endswith(")")

    def _is_better(self, longer: str, shorter: str) -> bool:
        """Tell whether the next line completes a name that is known by most of its words already."""
        whole, part = self._register.match(longer), self._register.match(shorter)
        return whole.org is not None and whole.org == part.org and 1.0 > part.score <= whole.score >= 0.97

    def _is_exact(self, text: str) -> bool:
        return self._register.match(text).score >= 1.0

    def _names(self, entry: Entry) -> list[_Found]:
        text = entry.text
        if self._register.is_known(text) and not self._has_role(_WEAK.split(text)[::2]):
            return [_Found(text, entry)]
        pieces = [piece for piece in _STRONG.split(text) if piece]
        if len(pieces) > 1:
            pieces[-1:] = self._parted_at_last_and(pieces[-1])
            source = "row" if entry.source == "inline" else entry.source  # what parts names elsewhere stands inside them here
            return [one for piece in pieces for one in self._names(replace(entry, text=_cleaned(piece), source=source))]
        if entry.source == "inline":
            return [_Found(name, entry) for name in self._parted(text) if not self._is_aside(name)]
        return self._of_line(text, entry)

    def _of_line(self, text: str, entry: Entry) -> list[_Found]:
        """Read one line with one name and what stands beside it: acronym, country, person, role."""
        parts = _WEAK.split(text)
        values, seams = parts[::2], [*parts[1::2], ""]
        known = {number: self._register.match(value).org for number, value in enumerate(values) if self._register.is_known(value)}
        if len(set(known.values())) > 1 and all("," in seams[number] for number in range(len(values) - 1)):
            return [_Found(value, entry) for value in values if not self._is_aside(value)]
        person = role = country = None
        kept: list[int] = []
        for number, value in enumerate(values):
            if number in known:
                kept.append(number)
            elif self._is_role(value):
                organisation = behind_role(value, self._register)
                role = role or bare_role(value, organisation or "")
                if organisation:
                    values[number] = organisation
                    kept.append(number)
            elif len(values) > 1 and self._register.is_country(value):
                country = self._register.country_of(value)
            elif not person and self._is_beside_organisation(value, values):
                person = person or value
            else:
                kept.append(number)
        if not kept or (person and not known and not any(looks_like_organisation(values[number]) for number in kept)):
            return []
        if known and len(kept) > len(known):
            # What stands beside a known name and is no organisation's is a town or a remark.
            kept = [number for number in kept if number in known or looks_like_organisation(values[number])]
        name = "".join(
            values[number] + (seams[number] if number + 1 in kept else ", " if number != kept[-1] else "") for number in kept
        ).strip()
        if self._is_aside(name):
            return []
        if not known and self._is_signing_person(replace(entry, text=name)):
            return []
        part = values[max(known, key=lambda number: len(values[number]))] if known else None
        return [_Found(name, entry, part, person, role, country)]

    def _is_beside_organisation(self, value: str, values: Sequence[str]) -> bool:
        """Tell whether a part of a line is the person who signs for the rest of it."""
        if len(values) == 2 and _spells(value, values[0]):
            return False
        if all(other[:1].islower() for other in values if other is not value):
            return False  # "UNI MEI – media, entertainment and arts": what follows says what it does
        if "(" in value or not is_person(value):
            return False
        return self._persons_sign or self._has_role(values) or any(has_head(v) for v in values)

    def _parted(self, text: str) -> list[str]:
        """Part a line of several names: known names stay whole, also with commas inside; brackets are never cut."""
        parts = [part for part in re.split(r"(?:\s*[,;•|]\s*|\s+[·●▪◦∙⋅/]\s+)(?![^()]*\))", text) if part]
        if parts and not self._register.is_known(parts[-1]):
            parts[-1:] = self._parted_at_and(parts[-1], listing=len(parts) > 2)
        names: list[str] = []
        at = 0
        while at < len(parts):
            length = next((n for n in range(min(4, len(parts) - at), 1, -1) if self._is_one_name(parts[at : at + n])), 1)
            name = ", ".join(parts[at : at + length])
            if names and length == 1 and not self._register.is_known(name) and (name[:1].islower() or self._register.is_country(name)):
                names[-1] = f"{names[-1]}, {name}"
            else:
                names.append(name)
            at += length
        return [_cleaned(name) for name in names]

    def _is_one_name(self, parts: Sequence[str]) -> bool:
        """Tell whether parts between commas make one known name, such as "Society of Authors, Composers and Publishers"."""
        return self._is_exact(", ".join(parts)) and not any(self._register.is_known(part) for part in parts)

    def _parted_at_and(self, text: str, *, listing: bool = False) -> list[str]:
        """Part two names at their "and". At the end of a `listing` the last one parts, unless its right side is a mere kind of member."""
        text = re.sub(r"^(?:and|und|et|y|e|en|i|og|och|ja|és|oraz|și|un|ir|in|agus|και|и)\s+", "", text)
        for match in _AND.finditer(text):
            left, right = text[: match.start()], text[match.end() :]
            if left and (self._register.is_known(right) or has_head(right)) and (self._register.is_known(left) or has_head(left)):
                return [left, right]
        matches = [match for match in _AND.finditer(text) if match[0].strip() in self._words.ands]
        if listing and matches and matches[-1][0].strip() != "&":
            left, right = text[: matches[-1].start()], text[matches[-1].end() :]
            whole = profession_stems().match(plain_words(right)) or not right[:1].isupper()
            return [text] if whole else [left, right]
        return [text]

    def _parted_at_last_and(self, text: str) -> list[str]:
        """Part the last piece of a list set with semicolons at its "and" where a bracket, an article or capitals show that a name ends."""
        if self._register.is_known(text) or text.split()[0] in self._words.ands:
            return [text]
        for match in _AND.finditer(text):
            left, right = text[: match.start()], text[match.end() :]
            bare = _ARTICLE.sub("", right)
            ended = left.endswith(")") or bare != right or left.split()[0].isupper() or self._register.is_known(left)
            if match[0].strip() in self._words.ands and ended and (self._register.is_known(bare) or has_head(bare)) and bare[:1].isupper():
                return [left, bare]
        return [text]

    def _is_aside(self, text: str) -> bool:
        """Tell whether a piece names no organisation: a country, a role, an address, the plural of organisations alone."""
        if self._register.is_known(text):
            return False
        plain = plain_words(text)
        if text[:1].islower() and len(plain.split()) > 4:
            return True
        if not plain or is_contact(text) or self._register.is_country(text) or _NOISE.match(text):
            return True
        kinds = [bool(self._words.organisations.fullmatch(word)) for word in plain.split()]
        if all(kind or word in _FILLERS or is_generic(word, self._register) for kind, word in zip(kinds, plain.split(), strict=True)):
            return any(kinds) or text.isupper() or len(kinds) == 1
        return bool(self._words.signatories.fullmatch(plain)) or is_bare_kind(text) or self._is_role(text) or self._is_small(text)

    def _is_small(self, text: str) -> bool:
        """A text without any capital is a remark, but for names of one or two words that are written so (austro mechana)."""
        return not any(char.isupper() for char in text) and len(text.split()) > 2

    def _is_role(self, text: str) -> bool:
        """Tell whether a line is a person's role; in a list without persons a long one is a name that begins so (Directors of …)."""
        return is_role(text) and not self._register.is_known(text) and (self._persons_sign or len(text.split()) < 4)

    def _has_role(self, values: Sequence[str]) -> bool:
        return any(self._is_role(value) for value in values)

    def _is_signing_person(self, entry: Entry) -> bool:
        shaped = entry.source != "logo" and is_person(entry.text) and not self._register.is_known(entry.text)
        return shaped and (self._persons_sign or (entry.source == "signature" and self._few))


_FILLERS = frozenset(["the", "european", "national", "international", "other", "and", "of", "supporting", "member", "signatory", "all", "list"])


def _spells(name: str, acronym: str) -> bool:
    """Tell whether the capitals of a name are the acronym: GDA, Gestão dos Direitos dos Artistas."""
    return acronym.isupper() and "".join(word[0] for word in name.split() if word[0].isupper()).startswith(acronym)


def _fill(entry: Entry, following: Entry) -> float:
    """Return how full a line would be with the next line's first word, 1 for the longest line of its place."""
    return (len(entry.text) + 1 + len(following.text.split()[0])) / entry.room if entry.room else 1.0


def _wraps(entries: Sequence[Entry]) -> bool:
    """Tell whether the margin breaks names of this list: somewhere a full line ends or goes on in the middle of one."""
    for entry, following in pairwise(entries):
        loose = entry.source in ("line", "cell") and following.source == entry.source
        last, first = entry.text.split()[-1].lower(), following.text.split()[0]
        inside = last in CONNECTORS or first in CONNECTORS or entry.text.count("(") > entry.text.count(")") or last.endswith(("-", ","))
        if loose and inside and _fill(entry, following) > _FULL:
            return True
    return False


def _is_member_word(word: str, register: Register) -> bool:
    """ "Performers" or "Directors Finland" are the end of a name, never one of their own."""
    return bool(profession_stems().match(word)) or register.is_country(word)


def _note_marks(entries: Sequence[Entry]) -> re.Pattern[str] | None:
    """Return what matches the marks of footnotes behind names: numbers from 1 on, each once, though hardly any name ends in one."""
    found = sorted(int(match[1]) for entry in entries if (match := _NOTE_MARK.search(entry.text)))
    return _NOTE_MARK if len(found) > 1 and found == list(range(1, len(found) + 1)) else None


def _cleaned(text: str, *, last: bool = True) -> str:
    """Return a line without bullet and ending; the `last` name of a list also without its "and"."""
    text = _BULLET.sub("", text.strip())
    if last:
        text = re.sub(r"^(?:and|und|et|y|e|en|i|og|och|oraz)\s+(?=[A-ZÀ-ÞΑ-ΩА-Я])", "", text)
    text = _QUOTED.sub(r"\1", text)
    stripped = _ENDING.sub("", text)
    # "e.V." and "S.A." keep their full stop.
    return (
        stripped + "."
        if text.startswith(f"{stripped}.") and re.search(r"\.\w{1,2}$|\b[A-Za-z]$", stripped) and "." in stripped[-4:]
        else stripped
    )


def _participant(found: _Found, register: Register) -> ProposedParticipant:
    entry = found.entry
    match = register.match(found.name)
    if found.part and (match.org is None or match.score < SURE):
        match = register.match(found.part)
    country = (
        found.country or entry.country or next((register.country_of(one) for one in bracketed(found.name) if register.is_country(one)), None)
    )
    facts = {"person": found.person or entry.person, "role": found.role or entry.role, "section": entry.section, "country": country}
    if match.org and match.score >= SURE:
        return ProposedParticipant(name=found.name, org=match.org, confidence=round(match.score, 3), candidates=match.others, **facts)
    acronym = acronym_of(found.name)
    name = without_brackets(found.name) if acronym and f"({acronym})" in found.name else found.name
    if any(register.is_country(one) for one in bracketed(name)):
        name = without_brackets(name)
    if acronym and name.split()[0] == acronym and len(name.split()) > 2:
        name = re.sub(rf"^{re.escape(acronym)}\s*[–—:|-]\s*", "", name)
    candidates = tuple(filter(None, (match.org, *match.others)))
    surety = 0.9 if has_head(found.name) else 0.7 if looks_like_organisation(found.name) else 0.5
    if match.org is None and match.score >= SURE:
        return ProposedParticipant(name=found.name, confidence=0.5, candidates=candidates, **facts)
    return ProposedParticipant(
        name=found.name, confidence=surety, new=register.proposal(name, acronym, entry.section, country), candidates=candidates[:3], **facts
    )


def _without_doubles(found: Sequence[ProposedParticipant]) -> Iterator[ProposedParticipant]:
    seen: set[str] = set()
    for one in found:
        acronym = one.new.acronym if one.new else None
        keys = {one.org or plain_words(one.new.name if one.new else one.name), *([plain_words(acronym)] if acronym else [])}
        if not keys & seen:
            yield one
        seen |= keys
