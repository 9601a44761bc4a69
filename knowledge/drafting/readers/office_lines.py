"""Readers of an address whose offices and names stand on lines of their own, "Frau Ministerin für Sand / Dr. Ada Berg", or several of whom each
have a line with both: "Commissioner Ada Berg / Commissioner Bo Lind"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.drafting.names.shapes import is_person
from knowledge.drafting.readers.readers_apart import bare
from knowledge.drafting.readers.several_readers import without_honorifics
from knowledge.drafting.words.vocabulary import institutions, listed_words, offices, plain_words

_FEWEST = 2  # readers; a single one is told elsewhere
_OFFICE_WORDS, _BEGINNING = 16, 2
# Academic titles before a name, with the endings that say that a woman has them, and what stands behind one.
_DEGREES = re.compile(
    r"^(?:(?:Univ\.-)?(?:Prof|Doz|Dr|Mag|Dipl\.-?\s?Ing|DI|Ing|Mgr|Bc|PhDr|JUDr|MUDr|RNDr|PaedDr|MgA|doc|inż|hab|prof|dr|mag|mgr|ing|lic|drs|ir|Avv"
    r"|Dott|dott|On|Sen|Hon)(?:\.?(?:in|a|ª|ssa))?\.?\s+)+"
)
_BEHIND_NAME = re.compile(r"(?:,?\s+(?:LL\.?M\.?|Ph\.?D\.?|M\.?Sc\.?|M\.?A\.?|MBA|CSc\.?|DrSc\.?|Th\.?D\.?|TD|MP|MEP|MdB|MdEP|MdL|SC|QC|KC))+$")


def readers_by_office(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the readers of lines that are an office with the name of its holder below it, again and again; none where another line stands."""
    readers: list[list[str]] = []
    for line in lines:
        if is_named(line):
            if not readers or len(readers[-1]) > 1:
                return ()
            readers[-1].append(bare_name(line))
        elif is_office(line):
            readers.append([without_honorifics(bare(line)).strip(" ,;")])
        else:
            return ()
    held = [reader for reader in readers if len(reader) > 1]
    return tuple(map(", ".join, readers)) if len(readers) >= _FEWEST and len(held) >= len(readers) - 1 else ()


def holders_apart(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the readers of lines each of which begins with an office or body, if two of them or more go on with the holder's name; the body
    below one stands behind it. Lines below the name of a person say what this one is."""
    begins = [_is_held(line) for line in lines]
    if sum(begins) < _FEWEST or not begins[0] or any(map(is_named, lines)) or not all(_holds_office(line.split()) for line in lines):
        return ()
    readers: list[str] = []
    for line, begun in zip(lines, begins, strict=True):
        line = bare_name(line)
        readers = [*readers, line] if begun else [*readers[:-1], f"{readers[-1]}, {line}"]
    return tuple(readers)


def _is_held(line: str) -> bool:
    """Tell whether a line is an office and behind it a person's name: "President of the Council Ada van der Berg"."""
    parts = [] if line.isupper() else without_honorifics(line).strip(" ,;").split()  # in capitals a field looks like a name
    cuts = ((parts[:at], parts[at:]) for at in range(1, len(parts) - 1))
    return any(_holds_office(before) and not _holds_office(name) and is_person(" ".join(name)) for before, name in cuts)


def _holds_office(parts: Sequence[str]) -> bool:
    return bool(institutions().search(plain_words(" ".join(parts))))


def is_named(line: str) -> bool:
    """Tell whether a line is nothing but a person's name with what stands around it: "Frau Mag.a Ada Berg, LL.M."."""
    name = without_titles(line)
    return is_person(name) and not institutions().search(plain_words(name))


def bare_name(line: str) -> str:
    """Return a name without the honorific before it."""
    return without_honorifics(line).strip(" ,;")


def without_titles(line: str) -> str:
    """Return a name without honorific and degrees."""
    return _BEHIND_NAME.sub("", _DEGREES.sub("", without_honorifics(line).strip(" ,;")))


def is_office(line: str) -> bool:
    """Tell whether a short line is an office with its field, "Frau Bundesministerin für Justiz", "Kultūras ministrei", or presides over a body
    that is written to: "Seimo komiteto pirmininkui"."""
    told = line.rstrip().endswith((".", ":", "!", "?")) or set("()/") & set(line)
    words = plain_words(without_honorifics(bare(line))).split()
    ends = [*words[:_BEGINNING], *words[-1:]]
    presides = any(map(listed_words("presiding").fullmatch, ends)) and institutions().search(listed_words("presiding").sub("", " ".join(words)))
    return not told and 0 < len(words) <= _OFFICE_WORDS and bool(presides or any(map(offices().search, ends)))
