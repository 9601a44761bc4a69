"""Lines in which a name stands beside who signs for it: "The Chair of the Guild of Bells, Anna Novak", "Guild of Bells - Anna Novak, chair"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.shapes import is_person, is_role
from knowledge.drafting.signatories.entries import Entry
from knowledge.drafting.words.capitals import UPPER
from knowledge.drafting.words.vocabulary import word_lists

_ARTICLE = re.compile(r"^[^\W\d_]{1,3}\s+(?=\w)|^l[’']", re.IGNORECASE)
_INITIALS = re.compile(rf"^(?P<name>\S.{{2,}}?)\s(?P<person>(?:[{UPPER}]\.[\s-]?){{1,3}}[{UPPER}][\w’'-]+)$")  # "Guild of Bells A. Novak"
_DASH = re.compile(r"\s+[–—-]\s+")
_FEWEST, _FEWEST_DASHED = 2, 3  # lines that are so
_OFFICE_WORDS = 3
_MOST, _HALF = 0.8, 0.5  # of the lines of a list; of their names, which surely are some


def with_holders_apart(entries: Sequence[Entry], register: Register) -> list[Entry]:
    """Return the entries with the names alone, where several lines have the office before it or most have its holder behind a dash."""
    if sum(_behind_office(entry, register) is not None for entry in entries) >= _FEWEST:  # beside them other words are offices too
        return [_behind_office(entry, register, sure=False) or entry for entry in entries]
    initials = [_before_initials(entry, register) for entry in entries]
    if sum(map(bool, initials)) >= max(_FEWEST_DASHED, _HALF * len(entries)):
        return [one or entry for one, entry in zip(initials, entries, strict=True)]
    dashed = [_before_dash(entry, register) for entry in entries]
    found = [one for one in dashed if one]
    sure = sum(has_head(one.text) or register.is_known(one.text) for one in found)
    if len(found) >= max(_FEWEST_DASHED, _MOST * len(entries)) and sure >= _HALF * len(found):
        return [one or entry for one, entry in zip(dashed, entries, strict=True)]
    return list(entries)


def _behind_office(entry: Entry, register: Register, *, sure: bool = True) -> Entry | None:
    """Return the entry of "The Chair of the Guild of Bells, Anna Novak"; None for other lines. `sure`: the office is a word for one."""
    head, comma, person = entry.text.rpartition(", ")
    if not comma or not _is_person(person, register) or register.is_known(entry.text):
        return None
    link = _links().search(head)
    office = _ARTICLE.sub("", head[: link.start()]) if link else ""
    name = head[link.end() :] if link else ""
    named = is_role(office) or (not sure and len(office.split()) <= _OFFICE_WORDS and has_head(name))
    if not office or not named or not name[:1].isupper():
        return None
    return replace(entry, text=name, source="row", person=person, role=office)


def _before_initials(entry: Entry, register: Register) -> Entry | None:
    """Return the entry of "Guild of Bells A. Novak", whose person has nothing before it but a space; None for other lines."""
    found = _INITIALS.match(entry.text)
    sure = found is not None and (has_head(found["name"]) or register.is_known(found["name"])) and not register.is_known(entry.text)
    return replace(entry, text=found["name"].rstrip(" ,"), source="row", person=found["person"]) if found and sure else None


def _before_dash(entry: Entry, register: Register) -> Entry | None:
    """Return the entry of "Guild of Bells - Anna Novak, chair", or with the role first; None for other lines."""
    name, *rest = _DASH.split(entry.text)
    parts = rest[0].split(", ") if len(rest) == 1 else []
    person = next((part for part in parts if _is_person(part, register)), "")
    if not person or len(parts) > 2 or entry.source not in ("line", "row", "item") or register.is_known(entry.text):
        return None
    role = next((part for part in parts if part != person), None)
    return replace(entry, text=name, source="row", person=person, role=role)


def _is_person(text: str, register: Register) -> bool:
    return is_person(text) and not register.is_known(text) and not has_head(text)


@lru_cache(maxsize=1)
def _links() -> re.Pattern[str]:
    """Matches what stands between an office and the body in which somebody holds it, with the body's article."""
    links = sorted(word_lists()["office_links"], key=len, reverse=True)
    phrases = "|".join(re.escape(link).replace(r"\ ", r"\s+") for link in links)
    return re.compile(rf"\s(?:(?:{phrases})\s+|(?:dell|de l)[’'])(?=[^\W\d_a-zß-ÿ])")
