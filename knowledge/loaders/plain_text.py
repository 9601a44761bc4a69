"""Plain text: paragraphs, headings by their look, list items by their marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from knowledge.loaders.cleaning import has_words, tidy, tidy_lines, without_page_furniture
from knowledge.loaders.decoding import decode
from knowledge.loaders.parsed import Block, ListItem, Paragraph, ParsedDocument, Table, UnreadableDocument, as_quoted
from knowledge.loaders.quoted_lines import parts_of
from knowledge.loaders.typed_days import begins_with_day

_MARKED = re.compile(r"^(?P<marker>[-*•‣▪■◆►▶➢➤❖●○◦·–—]|\d{1,3}[.)]|\([a-z0-9]{1,4}\)|[a-z]\))\s+(?P<text>\S.*)$")
_LINE_BREAK = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# Hyphens that programs set where they break a word; authors type another one.
_BROKEN_WORD = re.compile(r"(\w)[\u00ad\u2010]\n[^\S\n]*((?![A-ZÀ-ÞΑ-ΩА-Я])[^\W\d_]+[^\s\w]*)([^\S\n]*)")
_GAP = re.compile(r"(?<=\S) {3,}(?=\S)|^ {12,}(?=\S)")  # a shorter indent is that of a list or a quotation
_CUT = "\x1f"  # no sign of any text
_CELL = re.compile(rf"[^\s{_CUT}]+(?: {{1,2}}[^\s{_CUT}]+)*")
_DAY_BESIDE = re.compile(r"^(\S.*?) {8,}((?=.*\b20\d\d\b)\S+(?: \S+)+)$")
_DAY_WORDS = 6  # of a place and a day
_MARKER_ALONE = re.compile(r"^(?:\(?(?:\d{1,3}|[a-z]{1,4})\)|\d{1,3}\.)$")
_CAPITALS = re.compile(r"^[A-ZÀ-ÞΑ-ΩА-Я]{4,}\b")  # a heading, to which no number above belongs
_RULE = re.compile(r"^(?:={4,}|~{4,}|-{10,}|\*{10,}|#{10,})$")  # fewer dashes may be a typed table's
_DASHES = re.compile(r"^-+$")
_LEADER = re.compile(r"\w\S*\s*[.…]{4,}\s*\w")
_BLANK_LINES = re.compile(r"\n{4,}")
_DASH_BEFORE_CAPITAL = re.compile(r"\s[–—-]+\s(?=[^\W\d_])(?![a-zà-ÿāčēģīķļņšūžąęėįųłńśźżőűřěň])")
_MIN_ROWS = 3
_PERSON_WORDS = range(2, 6)
_PARTICLE = re.compile(r"[^\W\d_]{1,3}[’']?")  # von, da, de la
_AND_FOLLOWS = re.compile(r"(?:und|oder|bzw|och|eller|og|en|of|ja|tai|voi)\b")  # behind the dash of "Bild- und Tonkünstler"
_BRACKET_LAST = re.compile(r"\([^()]+\)[,;]?$")
_SENTENCE_END = re.compile(r"[.!?:](?:\s|$)|[,–—-]$")
_FEWEST_UNBROKEN, _MOST = 4, 0.6  # lines of a list without any mark, and share of those with brackets
_OPENING = "„“«\"‘'"  # marks before a name
_LABELLED = re.compile(r"[^\W\d_]+(?:\s[^\W\d_]+){0,2}:\s+\S")
_FEWEST_LABELS = 2
_AROUND_WORDS = ".,;:!?()[]„“”«»\"'’–—-*_#"
_ODD_SIGN = re.compile(r"[#$%&*+<=>?\\^`{|}~]")
_FEWEST_SIGNS, _ODD, _WORDS = 200, 0.1, 0.2  # of a text, share of odd ones among them, and of words
_WRAP_AT = (55, 110)  # letters: lines about this long are broken by a program, shorter ones by their author


def read(data: bytes, name: str) -> ParsedDocument:  # noqa: ARG001 - all loaders look alike
    """Return the document in `data`. Raises `UnreadableDocument` (empty, unknown-format)."""
    text = without_page_furniture(_BLANK_LINES.sub("\n\n\n", decode(data)))
    if not has_words(text):
        raise UnreadableDocument("empty")
    if _is_noise(text):
        raise UnreadableDocument("unknown-format")
    blocks = (as_quoted(block) if quoted else block for quoted, part in parts_of(text) for block in blocks_of_raw(part))
    return ParsedDocument(format="text", blocks=tuple(blocks))


def _is_noise(text: str) -> bool:
    """Tell whether what could be text is in no language: hardly anything in it is a word, and many signs are such as texts seldom have."""
    pieces = text.split()
    words = sum(piece.strip(_AROUND_WORDS).isalpha() for piece in pieces)
    signs = sum(map(len, pieces))
    odd = len(_ODD_SIGN.findall(text))
    return signs >= _FEWEST_SIGNS and odd > _ODD * signs and words < _WORDS * len(pieces)


def blocks_of_raw(text: str) -> Iterator[Block]:
    """Yield the blocks of a text whose spaces are as they were typed, so that columns set with them are seen."""
    plain: list[str] = []
    text = _BROKEN_WORD.sub(lambda word: f"{word[1]}{word[2]}" + ("\n" if word[3] else ""), _LINE_BREAK.sub("\n", text))
    edges: list[int] = []
    for chunk in re.split(r"\n[^\S\n]*\n", text):
        table, edges = _columns(chunk.split("\n"), edges)
        if table is None:
            plain += _with_day_apart(chunk)
            continue
        yield from blocks_of(tidy_lines("\n\n".join(plain)))
        plain = []
        yield table
    yield from blocks_of(tidy_lines("\n\n".join(plain)))


def _with_day_apart(chunk: str) -> list[str]:
    """Return a paragraph, and behind it the day that was set at the right margin beside one of its lines, as beside an address."""
    lines = chunk.split("\n")
    beside = [(at, match) for at, line in enumerate(lines) if (match := _DAY_BESIDE.match(line.rstrip()))]
    if len(beside) != 1 or len(beside[0][1][2].split()) > _DAY_WORDS:
        return [chunk]
    at, match = beside[0]
    return ["\n".join([*lines[:at], match[1], *lines[at + 1 :]]), match[2]]


def _columns(lines: list[str], before: list[int]) -> tuple[Table | None, list[int]]:
    """Return the table that lines with wide gaps at the same places make, and these places; None for running text and for lists.

    Of two lines it is one where the columns `before`, right above, have their gaps at the same places.
    """
    lines = [line.rstrip() for line in lines if line.strip()]
    if sum("\t" in line.strip() for line in lines) >= max(2, 0.5 * len(lines)):
        typed = [[tidy(cell) for cell in re.split(r"\t+", line)] for line in lines]
        width = max(map(len, typed))
        return Table(rows=tuple((*row, *[""] * (width - len(row))) for row in typed)), []
    lines = [line.expandtabs() for line in lines]
    starts = Counter(match.end() for line in lines for match in _GAP.finditer(line))
    edges = [0, *sorted(place for place, count in starts.items() if count >= max(3, 0.3 * len(lines)))]
    several = sum(any(match.end() in edges for match in _GAP.finditer(line)) for line in lines)
    if len(lines) > 1 and before and _stand_at(lines, before):
        edges = before
    elif len(edges) < 2 or several < max(3, 0.5 * len(lines)):
        return None, []
    rows = []
    for line in lines:
        cells = [""] * len(edges)
        for match in _CELL.finditer(_with_gaps(line, edges)):
            at = max(number for number, edge in enumerate(edges) if edge <= match.start() + 1)
            cells[at] = f"{cells[at]} {tidy(match[0])}".strip()
        rows.append(tuple(cells))
    return Table(rows=tuple(rows), broken=True), edges


def _stand_at(lines: list[str], edges: list[int]) -> bool:
    """Tell whether all lines have their gaps at the places of the columns above, some of them perhaps as narrow as a space."""
    gaps = [{0, *(match.end() for match in _GAP.finditer(line))} for line in lines]
    whole = [{*one, *(edge for edge in edges if _begins_at(line, edge))} for line, one in zip(lines, gaps, strict=True)]
    return {*edges} in gaps and all(one == {*edges} for one in whole)


def _with_gaps(line: str, edges: list[int]) -> str:
    """Return a line with a mark in the place of each single space behind which a column begins with a capital, since what stands before
    it fills its own column."""
    marked = list(line)
    for edge in edges[1:]:
        if _begins_at(line, edge):
            marked[edge - 1] = _CUT
    return "".join(marked)


def _begins_at(line: str, edge: int) -> bool:
    return edge > 0 and line[edge - 1 : edge] == " " and line[edge : edge + 1].isupper()


def blocks_of(text: str) -> Iterator[Block]:
    """Yield the blocks of a tidy text: blank lines part paragraphs; lines that a program broke are joined again.

    A number that stands alone belongs to the paragraph below it.
    """
    marker = ""
    for block in _chunks(text):
        alone = isinstance(block, Paragraph) and bool(_MARKER_ALONE.match(block.text))
        if marker and isinstance(block, Paragraph) and not alone and not _CAPITALS.match(block.text):
            yield ListItem(text=tidy(block.text), marker=marker)
            marker = ""
            continue
        if marker:
            yield Paragraph(text=marker)
        marker = block.text if alone and isinstance(block, Paragraph) else ""
        if not alone:
            yield block
    if marker:
        yield Paragraph(text=marker)


def _chunks(text: str) -> Iterator[Block]:
    for lines in (part for chunk in text.split("\n\n") for part in _between_rules(chunk.split("\n"))):
        if sum(bool(_marked(line)) for line in lines) * 2 >= len(lines):
            yield from _items(lines)
        else:
            yield Paragraph(text=joined(lines))


def _marked(line: str) -> re.Match[str] | None:
    return None if begins_with_day(line) else _MARKED.match(line)


def _between_rules(lines: list[str]) -> Iterator[list[str]]:
    """Yield the lines between rules of signs: a title and the date below it are no running text. Dashes stay, a mail's tail stands below."""
    part: list[str] = []
    for line in lines:
        if not _RULE.match(line):
            part += [line] if line.strip() else []
            continue
        if part:
            yield part
        part = []
        if _DASHES.match(line):
            yield [line]
    if part:
        yield part


def joined(lines: list[str]) -> str:
    """Return `lines` as one text: breaks that only a line's length explains are taken out, others stay."""
    longest = max(len(line) for line in lines)
    if not _is_prose(lines, longest):
        return "\n".join(lines)
    out = [lines[0]]
    for before, line in pairwise(lines):
        wrapped = longest > _WRAP_AT[0] and len(before) + len(line.split(" ")[0]) + 1 > min(longest, _WRAP_AT[1]) * 0.9
        broken = before.endswith("-") and before[-2:-1].isalpha() and line[:1].islower()
        if broken and (wrapped or not _AND_FOLLOWS.match(line)):
            out[-1] = out[-1][:-1]
            out.append(line)
        else:
            out += (" " if wrapped else "\n", line)
    return "".join(out)


def _is_prose(lines: list[str], longest: int) -> bool:
    """Running text fills its lines or goes on in small letters; a list has lines of all lengths that begin with capitals."""
    if _are_rows(lines) or _are_labelled(lines):
        return False
    full = sum(len(line) >= 0.75 * longest for line in lines[:-1])
    going_on = sum(line[:1].islower() for line in lines[1:])
    return full >= 0.8 * (len(lines) - 1) or going_on >= 0.4 * (len(lines) - 1)


def _are_rows(lines: list[str]) -> bool:
    """Tell whether lines are rows, however long: as many commas each behind a capital (person, role, organisation), dots that lead from
    name to name, or the same first word and a colon ("for the Guild of Bells: Anna Novak")."""
    if len(lines) < _MIN_ROWS:
        return False
    if all(map(_LEADER.search, lines)):
        return True
    labelled = all(line.count(": ") == 1 for line in lines) and len({line.split()[0].lower() for line in lines if line.split()}) == 1
    commas = {line.count(",") for line in lines}
    alike = len(commas) == 1 and 0 not in commas and all(line.lstrip(_OPENING)[:1].isupper() for line in lines)
    dashed = all(len(_DASH_BEFORE_CAPITAL.findall(line)) == 1 for line in lines)
    return labelled or alike or dashed or _are_unbroken(lines) or all(map(_begins_with_person, lines))


def _are_unbroken(lines: list[str]) -> bool:
    """Tell whether all lines begin with capitals, and most end with a bracket or, of several, none holds the end of a sentence:
    "Guild of Bells (Anna Novak, president)"."""
    begun = all(line.lstrip(_OPENING)[:1].isupper() for line in lines)
    bracketed = sum(bool(_BRACKET_LAST.search(line)) for line in lines) >= _MOST * len(lines)
    return begun and (bracketed or (len(lines) >= _FEWEST_UNBROKEN and not any(map(_SENTENCE_END.search, lines))))


def _are_labelled(lines: list[str]) -> bool:
    """Tell whether lines are a letter's head, half of them with a label such as "To:" and "Copy to:", the first among them."""
    labelled = [bool(_LABELLED.match(line)) for line in lines]
    return labelled[0] and sum(labelled) >= max(_FEWEST_LABELS, len(lines) / 2)


def _begins_with_person(line: str) -> bool:
    """Tell whether a line begins as signatures do: two to five words with capitals, but for small particles, before its first comma."""
    first, comma, rest = line.partition(", ")
    words = first.split()
    small = [word for word in words if not word[:1].isupper()]
    return bool(comma and rest) and len(words) in _PERSON_WORDS and len(words) > len(small) + 1 and all(map(_PARTICLE.fullmatch, small))


def _items(lines: list[str]) -> Iterator[Block]:
    item: list[str] = []
    marker = ""
    for line in [*lines, ""]:
        match = _marked(line)
        if (match or not line) and item:
            text = tidy(" ".join(item))
            yield ListItem(text=text, marker=marker) if marker else Paragraph(text=text)
            item = []
        if match:
            marker, item = match["marker"].strip("*•‣▪■◆►▶➢➤❖●○◦·–—-") or "-", [match["text"]]
        elif line:
            item.append(line)
