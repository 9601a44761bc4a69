"""Several readers above a text: each behind its own "To", in a line of its own with office or body, or behind "and" in one line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from knowledge.drafting.names.shapes import is_person
from knowledge.drafting.words.vocabulary import institutions, plain_words

_FEWEST = 2
_LONGEST_LINE = 260  # letters
_READER_WORDS = 14  # of one behind "To the"
_BODY_WORDS = 6  # of a body that only the line shows to be one
# Words for "to"; a bare "a" is the English article, but for "A la" and "A los".
_TO_WORDS = r"to|a(?=\s(?:la|las|los)\s)|an|à|aux?|aan|til|till|al|alla|ai|agli|alle|ao|aos|às|do|до|προς|към"
_THE = r"(?:(?:the|die|den|das|de|het|la|las|le|les|los)\s+)?"
_TO = re.compile(rf"^(?:{_TO_WORDS}|za|lil)\s+{_THE}(?=\w)", re.IGNORECASE)
_TO_THE = re.compile(r"(?:To the|An (?:die|den|das)|Aan (?:de|het)|À (?:la|l[’'])|Aux|Alla|Ai|Agli|Alle|Aos|Às|A (?:la|los|las))\s")
_ARTICLE = re.compile(r"^(?:la|le|les|el|los|las|il|lo|gli|o|os|as|a|de|den|die|der)\s+(?=\w)|^l[’'](?=\w)")
_HONORIFIC = re.compile(
    r"(?:the (?:right )?hon(?:ourable)?|(?:his|her) excellency|mr|mrs|ms|miss|dr|prof|herrn?|frau|fru|hr|monsieur|madame|mme|m|sig|sig\.ra"
    r"|signora?|on|onorevole|senora?|señora?|sra?|don|doña|senhora?|exm[oa]|de heer|mevrouw|dhr|mevr|pan(?:i|u|ovi|a|e|í)?|gospodin[uae]?"
    r"|gospo[dđ](?:a|i|o|u|ju)|gospod[uae]?|gosp[aeo]|domnul(?:ui)?|doamn(?:a|ei)|dl|dna|pon(?:as|ia|ui|iai)|herra|rouva|härra|proua"
    r"|г-н|г-жа|господин|госпожа|κ|κα|κ\.κ|κύριο|κυρία)\b\.?\s+",
    re.IGNORECASE,
)
_ABBREVIATED = re.compile(r"^(?:On|Sen|Dott|Dott\.ssa|Avv|Ing|Prof|Dep|Exm[oa])\.\s+(?:(?:Dott|Avv|Prof)\.\s+)?")
# Before the next reader of a sentence: ", to the co-rapporteurs …", "y al Ministro …", "et à la ministre …".
_FURTHER_TO = re.compile(
    r",?\s+(?:(?:and|und|sowie|et|y|e|ed|en|og|och|oraz|și|in|agus|και|и)\s+)?"
    rf"(?=(?:{_TO_WORDS}|către)\s+{_THE}[^\W\d_])"
)
_FURTHER = re.compile(
    r",?\s+(?:and|und|et|y|e|ed|en|i|og|och|ja|és|oraz|și|un|ir|in|a|agus|u|και|и)\s+(?:(?:to|an|à|de|aan|til|till|a|do)\s+)?"
    rf"(?={_HONORIFIC.pattern})",
    re.IGNORECASE,
)


def readers_behind_to(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the readers of lines that each begin with "To", if there are several: "To Ms Anna Novak, Commissioner", "To the Members of"."""
    addressed = [line for line in _with_holders(lines) if _TO.match(line)]
    words = {line.split()[0] for line in addressed if _names_reader(line)}
    found = [_TO.sub("", line).strip(" ,;") for line in addressed if _names_reader(line) or (line.split()[0] in words and _may_be_body(line))]
    return tuple(map(_without_titles, found)) if len(found) >= _FEWEST else ()


def _without_titles(reader: str) -> str:
    """Return a reader without "Madame la" before an office."""
    bare = without_honorifics(reader)
    return bare if bare == reader else _ARTICLE.sub("", bare)


def _may_be_body(line: str) -> bool:
    """Tell whether what a line has behind "To" is short and written as names are, or stands behind "To the", beside other readers."""
    name = _TO.sub("", line).split()
    if _TO_THE.match(line) and len(name) <= _READER_WORDS and line.rstrip()[-1:] not in ".?!:":
        return True
    return 1 < len(name) <= _BODY_WORDS and line[:1].isupper() and name[-1][:1].isupper() and line.rstrip()[-1:] not in ".?!:"


def leading_readers(lines: Sequence[str]) -> list[str]:
    """Return the lines "To the Minister …" with which a paragraph begins whose text follows without a gap, as on a narrow page."""
    readers = list(takewhile(lambda line: _TO.match(line) and _names_reader(line), lines))
    text = lines[len(readers) :][:1]
    return readers if len(readers) >= _FEWEST and text and text[0][:1].isupper() else []


def _with_holders(lines: Sequence[str]) -> list[str]:
    """Return lines, an office behind "To" and its holder on the line below made one: "Al Ministro della Sabbia / On. Anna Rossi"."""
    whole: list[str] = []
    for line in lines:
        name = _ABBREVIATED.sub("", without_honorifics(line))
        held = is_person(name) and not institutions().search(plain_words(name))  # "Signora Presidente, Signor Ministro," greets
        if whole and name != line and held and _TO.match(whole[-1]) and _names_reader(whole[-1]):
            whole[-1] = f"{whole[-1]}, {name}"
        else:
            whole.append(line)
    return whole


def readers_of_sentence(text: str) -> tuple[str, ...]:
    """Return the readers of a paragraph that is nothing but "To the Presidency of the Council, to the rapporteurs and to Ms Anna Novak"."""
    lines = text.split("\n")
    if len(lines) >= _FEWEST and all(_TO.match(line) and line[:1].isupper() and _names_reader(line) for line in lines):
        return ()  # each line is a reader, who may be "to the Presidency" by office
    text = " ".join(text.split())
    whole = _TO.match(text) and len(text) <= 2 * _LONGEST_LINE
    lines = re.split(rf"\s+(?={re.escape(text.split()[0])}\s)", text) if whole and text[:1].isupper() else [text]  # Markdown joins them
    parts = [part for line in lines for part in _FURTHER_TO.split(line)] if whole else []
    if len(parts) < _FEWEST or not all(_TO.match(part) and _names_reader(part) for part in parts):
        return ()
    return tuple(without_honorifics(_TO.sub("", part)).strip(" ,;–—-") for part in parts)


def readers_of_lines(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the readers of a paragraph each of whose lines, below a mere "To", begins with an honorific and names a person or an office."""
    lines = lines[1:] if _TO.match(f"{lines[0].strip(' :')} x") and len(lines[0].split()) == 1 else lines
    begun = [line for line in lines if _HONORIFIC.match(line)]
    whole = [line for line in begun if _names_reader(line) and is_person(without_honorifics(line).partition(",")[0])]
    if len(whole) == len(begun) >= _FEWEST and lines[: len(begun)] == begun:
        begun += [line for line in lines[len(begun) :] if _names_reader(line) and line[:1].isupper()]  # below persons with their offices a body
    named = [_names_reader(line) or is_person(without_honorifics(line).partition(",")[0]) for line in lines]
    if len(lines) < _FEWEST or len(begun) < len(lines) or not all(named):
        return ()
    return tuple(without_honorifics(line).strip(" ,;") for line in lines)


def readers_in(text: str) -> tuple[str, ...]:
    """Return the readers that "and" and honorifics part in one line: "Ms Anna Novak, minister of sand, and Mr Ivo Kos, minister of bells"."""
    return tuple(name for part in _FURTHER.split(text) if (name := without_honorifics(part).strip(" ,.;:")))


def without_honorifics(text: str) -> str:
    """Return a reader's name without Mr, Mme, Exmo. Senhor and the like before it."""
    while match := _HONORIFIC.match(text):
        text = text[match.end() :]
    return text


def _names_reader(line: str) -> bool:
    return len(line) <= _LONGEST_LINE and not line.rstrip().endswith((".", "?", "!", ":")) and bool(institutions().search(plain_words(line)))
