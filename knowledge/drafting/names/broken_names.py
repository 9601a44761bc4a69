"""Names that the margin broke: which lines of a list go on in the next."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from knowledge.drafting.names.register import Register, acronym_of, has_head, looks_like_organisation, without_brackets
from knowledge.drafting.names.several_names import begins_as
from knowledge.drafting.names.shapes import CONNECTORS, has_contact, is_contact, is_person, is_role
from knowledge.drafting.signatories.entries import Entry
from knowledge.drafting.words.vocabulary import plain_words, profession_stems

# Some languages begin quotations with the marks that end them in others: these stand behind a space.
_OPEN_QUOTE = re.compile(r"(?:„[^„“”\"]*|«[^«»]*|(?<!\S)“[^“”]*|(?<!\S)\"[^\"]*)$")
_NARROW = 20  # letters: no column breaks names that are shorter
_MAX_LINES = 4  # of a broken name
_FULL, _NEARLY_FULL = 0.8, 0.65  # of a line; letters differ in width, so that a full line may have fewer of them


class LineJoiner:
    """Joins the parts of names that stand on several lines of one place."""

    def __init__(self, register: Register) -> None:
        self._register = register

    def joined(self, entries: Sequence[Entry]) -> Iterator[Entry]:
        """Join the parts of names that stand on several lines."""
        wraps = _wraps(entries)
        entries = list(self._spelled_out(entries))
        at = 0
        while at < len(entries):
            entry, taken = entries[at], 1
            if entry.source in ("line", "cell", "signature", "inline"):
                while at + taken < len(entries) and taken < _MAX_LINES:
                    following = entries[at + taken]
                    same = following.section == entry.section and following.source in (entry.source, "line", "inline")
                    same = same and not has_contact(following.text)
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

    def _spelled_out(self, entries: Sequence[Entry]) -> Iterator[Entry]:
        """Yield the entries, those full lines made one of which the acronym at the end of the last has its letters from all of them."""
        at = 0
        while at < len(entries):
            taken = next((n for n in range(_MAX_LINES, 1, -1) if self._are_spelled_out(entries[at : at + n], n)), 1)
            whole = " ".join(one.text for one in entries[at : at + taken])
            yield replace(entries[at], text=whole, source="row") if taken > 1 else entries[at]
            at += taken

    def _are_spelled_out(self, lines: Sequence[Entry], count: int) -> bool:
        if len(lines) < count or any(one.source not in ("line", "cell") or one.section != lines[0].section for one in lines):
            return False
        full = all(_fill(line, following) > _FULL for line, following in pairwise(lines))
        acronym = acronym_of(lines[-1].text) if lines[-1].text.endswith(")") else None
        if not full or not acronym or any(map(self._register.is_exact, (line.text for line in lines))):
            return False
        tails = [" ".join(line.text for line in lines[start:]) for start in range(1, count)]
        whole = " ".join(line.text for line in lines)
        return begins_as(whole, acronym) and not any(begins_as(tail, acronym) for tail in tails)

    def _goes_on(self, text: str, following: str, after: Sequence[Entry], *, fill: float, wraps: bool) -> bool:
        """Tell whether a name goes on in the next line. `fill` is that of `_fill`; `wraps`: names of this list do go on elsewhere."""
        full = fill > _FULL
        known, exact = self._register.is_known, self._register.is_exact
        both = f"{text} {following}"
        if exact(both) and not exact(following) and not (exact(text) and has_head(following)):
            return True
        if full and self._is_better(both, text) and not known(following) and not has_head(following):
            return True
        if is_contact(following) or self._is_role(following) or is_contact(text):
            return False
        if re.fullmatch(r"\([^()]{1,60}\)", following):
            return True
        last, first = text.split()[-1], following.split()[0]
        open_bracket = text.count("(") > text.count(")") or _has_open_quote(text)
        incomplete = open_bracket or last.lower() in CONNECTORS or text.endswith(("-", "–", "/", "&", ","))
        if incomplete:
            return True
        bound = has_head(following) and following.islower()  # whatever broke the line: no name that has its noun lacks capitals
        small = first[:1].islower() and not has_head(first) and not known(following)
        members = has_head(text) and bool(profession_stems().match(plain_words(following)))  # "Association of European" / "journalists"
        if small and (members or (fill > _NEARLY_FULL and len(text) > _NARROW) or (bound and not text.endswith(")"))):
            return True
        ends_in_acronym = following.endswith(")") and bool(acronym_of(following)) and not exact(without_brackets(following))
        if fill > _NEARLY_FULL and first[:1].islower() and ends_in_acronym and not text.endswith(")"):
            return True  # known by its acronym, which is that of the whole
        if known(text) or known(following):
            return False
        if first in CONNECTORS or first in ("–", "-"):
            return True
        if not (full and wraps):
            return False
        if self._register.is_country(following) or self._is_role(text) or (is_person(text) and not looks_like_organisation(following)):
            return False
        if after and exact(f"{both} {after[0].text}") and not exact(after[0].text):
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

    def _is_role(self, text: str) -> bool:
        return is_role(text) and not self._register.is_known(text) and len(text.split()) < 4


def _has_open_quote(text: str) -> bool:
    """Tell whether a quotation begins in a line and does not end in it: "Sdružení „Zvony"."""
    return bool(_OPEN_QUOTE.search(text))


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
