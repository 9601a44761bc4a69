"""Legal texts: which law and which state of it a text is, and its recitals, articles, paragraphs, points and annexes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import takewhile
from pathlib import Path

from knowledge.drafting.models import LegalUnit, UnitKind
from knowledge.drafting.words.vocabulary import law_words, plain_words, vocabulary
from knowledge.loaders.parsed import FOOTNOTE, Block, Heading, Image, ListItem, ParsedDocument, Table
from knowledge.models import LawStatus, LawVersion
from knowledge.yaml_files import read_yaml

_MIN_ARTICLES = 3  # a text with fewer numbered articles quotes a law rather than being one
_MIN_RECITALS = 20
_FEWEST_STANCES = 2  # sentences in the first person
UNKNOWN = "unknown"  # in the place of a law's number
_HEAD_LETTERS = 900  # of a law's title and what stands around it; the preamble behind names proposals of its own
_ROMAN = re.compile(r"^[IVXLC]+$")
_PARAGRAPH = re.compile(r"^(\d{1,3}[a-z]{0,2})\.\s+(?=\S)")
_POINT = re.compile(r"^\(?([a-z]{1,5}|\d{1,3}[a-z]?)\)\s+(?=\S)")
_RECITAL = re.compile(r"^\((\d{1,3}[a-z]?)\)\s*(.*)$", re.DOTALL)
_DEFINED = re.compile(r"^[‘“„«\"'‚”’]\s?(.{2,90}?)\s?[’”“»\"'‘](?=\s|:|,)")
_ACT_NUMBER = re.compile(r"(?<![\d/])((?:19|20)\d{2}/[1-9]\d{1,3})(?!\d)(?:/(?:EU|EC|CE|EG|UE|WE))?(?!\s?\(COD)")
# CELEX: sector (3 act, 5 preparation, 0 consolidated), year, kind, number.
_CELEX = re.compile(r"(?<!\d)([035])(\d{4})(R|L|PC)(\d{4})(?!\d)")
_AMENDMENT_LINE = re.compile(r"^(?:Amendment|Änderungsantrag|Abänderung|Amendement|Enmienda|Emendamento|Poprawka|Ändring(?:sförslag)?)\s+\d+\b")
_MIN_AMENDMENTS = 20


@dataclass
class _Open:
    """A unit whose text still grows."""

    kind: UnitKind
    number: str
    lines: list[str] = field(default_factory=list)
    title: str = ""


def units_of(blocks: Sequence[Block], language: str) -> tuple[LegalUnit, ...]:
    """Return the units of a legal text in order; none for a list of amendments, which holds two wordings of each."""
    if is_list_of_amendments(blocks):
        return ()
    tops = list(_tops(list(_lines(blocks)), language))
    return tuple(unit for top in tops for unit in (_top_unit(top), *_inner_units(top)))


def law_of(parsed: ParsedDocument, language: str, name: str = "") -> LawVersion | None:
    """Return which law's text this is, and in which state; None for any other document. `name` may hold a number of the law."""
    lines = [line for line, _ in _lines(parsed.blocks)]
    counts = Counter(top.kind for top in _tops([(line, None) for line in lines], language))
    if counts["article"] < _MIN_ARTICLES and counts["recital"] < _MIN_RECITALS and counts["annex"] < _MIN_ARTICLES:
        return None
    head = "\n".join([parsed.title or "", *_head_lines(lines, language)])
    version = _version(head, parsed, name)
    return None if version.act == UNKNOWN and _speak_of_themselves(lines, language) else version


def _speak_of_themselves(lines: Sequence[str], language: str) -> bool:
    """Tell whether several lines say what "we" want, as declarations do that count their sentences as articles; no law does."""
    words = vocabulary(language)
    return sum(words.stance_in(line) is not None for line in lines) >= _FEWEST_STANCES


def law_title(parsed: ParsedDocument) -> str | None:
    """Return the line of a law's head that holds its number, where the file gives no title."""
    heads = [line for line, _ in _lines(parsed.blocks[:40]) if _ACT_NUMBER.search(line) and 20 < len(line) < 300 and line[:1].isupper()]
    return parsed.title or (heads[0] if heads else None)


def is_list_of_amendments(blocks: Sequence[Block]) -> bool:
    """Tell whether a text sets old and new wording side by side, so that it is no state of a law that could be split."""
    return sum(bool(_AMENDMENT_LINE.match(line)) for line, _ in _lines(blocks)) >= _MIN_AMENDMENTS


def _head_lines(lines: Sequence[str], language: str) -> list[str]:
    """Return the lines before the first unit: what stands there names the law itself, what stands behind names others too."""
    splitter = _Splitter(language)
    head = list(takewhile(lambda line: splitter.opens(line, None) is None, lines[:80]))
    return head if len("".join(head)) < 4 * _HEAD_LETTERS else head[:30]


def _version(head: str, parsed: ParsedDocument, name: str) -> LawVersion:
    laws, short = known_laws(), head[: 2 * _HEAD_LETTERS]
    status = _status_of(short, parsed)
    numbers = sorted(
        [*_file_numbers(short), *_act_numbers(short), *((len(short) + at, one) for at, one in (*_file_numbers(name), *_act_numbers(name)))]
    )
    for _, number in numbers:
        if law := laws.get(number):
            return law.as_version(status, number)
    return LawVersion(act=numbers[0][1] if numbers else UNKNOWN, status=status)


def _act_numbers(text: str) -> Iterator[tuple[int, str]]:
    """Yield numbers of acts with their places, those in CELEX numbers too."""
    for match in _ACT_NUMBER.finditer(text):
        yield match.start(), match[1]
    for match in _CELEX.finditer(text):
        number = str(int(match[4]))
        yield match.start(), f"COM({match[2]}) {number}" if match[3] == "PC" else f"{match[2]}/{number}"


def _file_numbers(text: str) -> Iterator[tuple[int, str]]:
    for number in known_laws():
        if "/" not in number or "(" in number or "-" in number:
            pattern = re.sub(r"\\? ", r"\\s?0*", re.escape(number))
            if match := re.search(pattern, text):
                yield match.start(), number


def _status_of(head: str, parsed: ParsedDocument) -> LawStatus:
    plain = plain_words(f"{parsed.metadata.get('status', '')} {head}")[:_HEAD_LETTERS]
    words = law_words()
    first: list[tuple[int, LawStatus]] = [
        (match.start(), status) for status in ("proposal", "mandate", "amendment", "consolidated") if (match := words[status].search(plain))
    ]
    return min(first)[1] if first else "act"


@dataclass(frozen=True)
class KnownLaw:
    """A law of `laws.yaml`; `files` are the numbers of its earlier states with what state each is,
    `changes` the articles and annexes of the amended act that it changes."""

    act: str
    in_force_from: str
    files: Mapping[str, LawStatus]
    amends: str | None = None
    changes: Sequence[str] = ()
    amended_by: str | None = None

    def as_version(self, status: LawStatus, number: str) -> LawVersion:
        """Return the state that a text with `number` in its head is; `status` is what its words say."""
        if self.amends:
            return LawVersion(act=self.amends, status="proposal" if status == "proposal" else "amendment", in_force_from=self.in_force_from)
        status = self.files.get(number, status)
        if status in ("proposal", "mandate"):
            return LawVersion(act=self.act, status=status, superseded_by=self.act)
        return LawVersion(act=self.act, status=status, in_force_from=self.in_force_from, amended_by=self.amended_by)


@lru_cache(maxsize=1)
def known_laws() -> dict[str, KnownLaw]:
    """Return the laws of `laws.yaml` by every number that they have."""
    rows = read_yaml(Path(__file__).with_name("laws.yaml"))
    laws = [KnownLaw(**row) for row in rows]
    return {number: law for law in laws for number in (law.act, *law.files)}


def _lines(blocks: Sequence[Block]) -> Iterator[tuple[str, str | None]]:
    """Yield the text line by line with the anchor of its block; markers stand before their text."""
    for block in blocks:
        if isinstance(block, Image) or getattr(block, "id", None) == FOOTNOTE:
            continue
        if isinstance(block, Table):
            yield from ((" ".join(cell.split()), None) for row in block.rows for cell in row if cell)
        elif isinstance(block, ListItem):
            marker = "" if block.marker == "-" else f"{block.marker} "
            yield f"{marker}{' '.join(block.text.split())}", None
        else:
            anchor = block.id
            for line in block.text.split("\n"):
                if line.strip():
                    yield " ".join(line.split()), anchor if isinstance(block, Heading) or anchor else None


class _Splitter:
    """Recognises where recitals, articles, annexes and chapters begin; numbers have to go up, so that quoted laws do not count."""

    def __init__(self, language: str) -> None:
        words = law_words()
        numbers = r"(\d{1,3}[a-z]{0,2}|premier)"
        article = words[f"article.{language}"]
        annex = words[f"annex.{language}"]
        self._article = re.compile(rf"^(?:(?:{article})\s+{numbers}|{numbers}\s?\.?\s?(?:{article}))\b(?P<rest>.*)$", re.IGNORECASE)
        self._annex = re.compile(
            rf"^(?:(?:{annex})(?:\s+([IVXLC]+|\d{{1,2}}))?|([IVXLC]+)\s?\.?\s?(?:{annex}))(?P<rest>(?:\s*[:.–—-].*)?)$", re.IGNORECASE
        )
        self._chapter = words["chapter"]
        self._whereas = words["whereas"]
        self.recital = 0
        self.article = (0, "")
        self.annex = 0
        self.in_recitals = False

    def opens(self, line: str, anchor: str | None) -> tuple[UnitKind | None, str, str] | None:
        """Return kind, number and rest of the unit that `line` opens; kind None closes the unit before (a chapter)."""
        bare = line.strip("*_# ")
        plain = plain_words(bare)
        if not self.article[0] and not self.annex and self._whereas.match(plain) and len(plain.split()) < 8:
            self.in_recitals = True
            return None, "", ""
        # An annex has sections of its own, which stay parts of it.
        return self._annex_in(bare) or self._article_in(bare) or self._recital_in(bare, anchor) or self._chapter_in(bare, plain)

    def _recital_in(self, line: str, anchor: str | None) -> tuple[UnitKind, str, str] | None:
        match = _RECITAL.match(line)
        if not match or self.article[0] or self.annex or not match[1].isdigit():
            return None
        expected = int(match[1]) == self.recital + 1
        first = self.recital == 0 and not self.in_recitals and not (anchor or "").startswith("rct")
        if not expected or (first and len(match[2].split()) < 12):
            return None
        self.recital += 1
        return "recital", match[1], match[2]

    def _article_in(self, line: str) -> tuple[UnitKind, str, str] | None:
        match = self._article.match(line)
        if not match or self.annex:
            return None
        number = re.sub(r"^(?:premier|1er)$", "1", (match[1] or match[2]).lower())
        rest = match["rest"].strip()
        if rest and ((rest[0] not in ":.–—-|" and not rest[0].isupper()) or len(rest.split()) > 25 or rest.endswith((";", ","))):
            return None
        value = (int(re.match(r"\d+", number)[0]), re.sub(r"\d", "", number))  # type: ignore[index]
        if value <= self.article or value[0] > self.article[0] + 40:
            return None
        self.article = value
        return "article", number, rest.strip(" :.–—-|")

    def _annex_in(self, line: str) -> tuple[UnitKind, str, str] | None:
        match = self._annex.match(line)
        if not match or (line[:1].islower() and not line.isupper()):
            return None
        number = (match[1] or match[2] or "").upper()
        value = _value_of(number)
        if value is None or not (value == self.annex + 1 or (self.annex < value <= self.annex + 3 and self.annex)):
            return None
        self.annex = value
        return "annex", number or "I", match["rest"].strip(" :.–—-")

    def _chapter_in(self, line: str, plain: str) -> tuple[None, str, str] | None:
        """A chapter's line holds its number alone, or in capitals its title too."""
        titled = line.split(" ")[0].isupper() and len(plain.split()) < 20 and self._chapter.match(plain)
        opens = self.article[0] and not self.annex and line[:1].isupper() and (titled or self._chapter.fullmatch(plain))
        return (None, "", "") if opens else None


def _tops(lines: list[tuple[str, str | None]], language: str) -> Iterator[_Open]:
    """Yield recitals, articles and annexes with their lines."""
    splitter = _Splitter(language)
    current: _Open | None = None
    for line, anchor in lines:
        opened = splitter.opens(line, anchor)
        if opened is None:
            if current and anchor != "end":
                current.lines.append(line)
            continue
        if current:
            yield current
        kind, number, rest = opened
        current = _Open(kind, number) if kind else None
        if current and rest:
            if kind == "recital":
                current.lines.append(rest)
            else:
                current.title = rest
    if current:
        yield current


def _top_unit(top: _Open) -> LegalUnit:
    title = top.title
    lines = top.lines
    if not title and lines and top.kind != "recital" and not _PARAGRAPH.match(lines[0]) and len(lines[0]) < 250 and len(lines) > 1:
        title, lines = lines[0], lines[1:]
    top.title, top.lines = title, lines
    return LegalUnit(id=f"{top.kind.capitalize()} {top.number}", kind=top.kind, title=title, text="\n".join(lines))


def _inner_units(top: _Open) -> Iterator[LegalUnit]:
    """Yield paragraphs and points of an article or annex, each with all that stands below it."""
    if top.kind == "recital":
        return
    base = f"{top.kind.capitalize()} {top.number}"
    path: list[tuple[int, str]] = []
    open_units: list[tuple[int, str, list[str], str]] = []
    for line in top.lines:
        depth, number = _depth(line, path)
        if depth:
            while open_units and open_units[-1][0] >= depth:
                yield _inner_unit(open_units.pop(), base)
            path = [*(one for one in path if one[0] < depth), (depth, number)]
            ident = base + "".join(f"({part})" for _, part in path)
            open_units.append((depth, ident, [], open_units[-1][1] if open_units else base))
        for unit in open_units:
            unit[2].append(line)
    while open_units:
        yield _inner_unit(open_units.pop(), base)


def _inner_unit(unit: tuple[int, str, list[str], str], base: str) -> LegalUnit:
    depth, ident, lines, parent = unit
    content = re.sub(r"^\(?[\w]{1,5}[).]\s+", "", lines[0])
    defined = _DEFINED.match(content)
    kind: UnitKind = "definition" if defined and depth > 1 else "paragraph" if depth == 1 else "point"
    return LegalUnit(id=ident, kind=kind, text="\n".join(lines), parent=parent or base, defines=defined[1] if defined and depth > 1 else None)


def _depth(line: str, path: list[tuple[int, str]]) -> tuple[int, str]:
    """Return how deep a numbered line stands (paragraph 1, point 2, sub-point 3) and its number; 0 for running text."""
    if match := _PARAGRAPH.match(line):
        return 1, match[1]
    match = _POINT.match(line)
    if not match:
        return 0, ""
    number = match[1]
    last = dict(path)
    if number.isdigit() or number[:-1].isdigit():
        return 2, number
    roman = re.fullmatch(r"[ivxl]+", number) is not None
    letter_follows = 2 in last and len(number) == 1 and ord(number) == ord(last[2][-1]) + 1 and len(last[2]) == 1
    if roman and not letter_follows and (2 in last) and (number == "i" or 3 in last):
        return 3, number
    return 2, number


def _value_of(number: str) -> int | None:
    if not number:
        return 1
    if number.isdigit():
        return int(number)
    if not _ROMAN.match(number):
        return None
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
    total = 0
    for one, after in zip(number, [*number[1:], "I"], strict=True):
        total += -values[one] if values[one] < values[after] else values[one]
    return total
