"""Where in a document signatories stand, and the lines of these places: list items, typed lines, cells, columns, logos."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from knowledge.drafting.register import Register, has_head, looks_like_organisation, without_brackets
from knowledge.drafting.vocabulary import Vocabulary, all_roles, plain_words, profession_stems
from knowledge.loaders.parsed import Block, Heading, Image, ListItem, Paragraph, Table

# item and row are whole names; line and cell may hold a broken one's part; inline several names; signature persons and addresses too.
Source = Literal["item", "row", "line", "cell", "inline", "signature", "logo"]
_MAX_HEADING_WORDS = 12
_PROSE_WORDS = 28  # a line with as many words and a full stop is running text, no name
_CONTACT = re.compile(r"@|https?:|www\.|\+\d[\d\s()/.-]{6,}|\b(?:tel|phone|fax|mobile|e-?mail|tél|telefon)\b", re.IGNORECASE)
_LOGO = re.compile(
    r"^(?:the\s+)?logo(?:typ[eo]?)?(?:\s+(?:of|de|du|di|von|van)(?:\s+(?:the|la|der|het))?)?\b[\s:–-]*|[\s:–-]*\blogo(?:typ[eo]?)?$",
    re.IGNORECASE,
)
CONNECTORS = frozenset(
    [
        "of",
        "for",
        "the",
        "and",
        "in",
        "on",
        "to",
        "by",
        "&",
        "de",
        "des",
        "du",
        "der",
        "die",
        "das",
        "den",
        "dem",
        "von",
        "und",
        "fur",
        "für",
        "en",
        "et",
        "la",
        "le",
        "les",
        "los",
        "las",
        "del",
        "y",
        "e",
        "i",
        "a",
        "o",
        "di",
        "della",
        "dei",
        "delle",
        "degli",
        "per",
        "il",
        "van",
        "het",
        "voor",
        "och",
        "av",
        "för",
        "og",
        "af",
        "til",
        "ja",
        "és",
        "a",
        "az",
        "ir",
        "un",
        "bei",
        "im",
        "oraz",
        "w",
        "na",
        "dla",
        "u",
        "za",
        "si",
        "și",
        "da",
        "do",
        "dos",
        "das",
        "pentru",
        "din",
        "v",
        "ve",
        "pro",
        "z",
        "und/oder",
        "και",
        "των",
        "του",
        "της",
        "и",
        "на",
        "за",
        "na",
        "agus",
        "ta",
    ]
)
_SIGNED = re.compile(r"^\s*[_.…]{4,}\s*$")


@dataclass(frozen=True)
class Entry:
    """One line that may name a signatory. `person`, `role` and `country` come from other cells of its row."""

    text: str
    source: Source
    section: str | None = None
    person: str | None = None
    role: str | None = None
    country: str | None = None


class SignatoryPlaces:
    """Looks for the places of one document."""

    def __init__(self, blocks: Sequence[Block], words: Vocabulary, register: Register) -> None:
        self._blocks = [block for block in blocks if getattr(block, "id", None) != "footnote"]
        self._words = words
        self._register = register

    def entries(self) -> list[Entry]:
        """Return the entries of all places. A headed list is surest; without one, the names after the closing and lists of names."""
        found = self._headed()
        found = found or self._unheaded_lists() or self._after_closing() or self._undersigned()
        return [*found, *self._logos()]

    # A heading or an opening line, and what stands below it

    def _headed(self) -> list[Entry]:
        found: list[Entry] = []
        at = 0
        while at < len(self._blocks):
            block = self._blocks[at]
            opening = self._opening(block)
            if opening is None:
                at += 1
                continue
            end = self._end(at + 1)
            rest = [Paragraph(text=opening)] if opening else []
            entries = self._of_blocks([*rest, *self._blocks[at + 1 : end]])
            if self._is_bare(block) or self._mostly_names(entries):
                found += entries
            at = max(end, at + 1)
        return found

    def _opening(self, block: Block) -> str | None:
        """Return what stands behind an opening in the same block, empty if nothing does; None if it opens no list."""
        if isinstance(block, Heading):
            return "" if self._is_opening(block.text) else None
        if not isinstance(block, Paragraph):
            return None
        lines = block.text.split("\n")
        for number, line in enumerate(lines):
            head, colon, tail = line.partition(":")
            if self._is_opening(head) and (colon or len(plain_words(line).split()) <= _MAX_HEADING_WORDS):
                if number and not colon and len(lines) - number <= 1 and not self._names_follow(block):
                    continue
                return "\n".join(filter(None, [tail.strip(), *lines[number + 1 :]]))
        return None

    def _is_bare(self, block: Block) -> bool:
        """Tell whether an opening says nothing but that signatories follow; a sentence about signatories has to prove itself."""
        line = plain_words(
            next((one for one in getattr(block, "text", "").split("\n") if self._is_opening(one.partition(":")[0])), "").partition(":")[0]
        )
        match = self._words.signatories.search(line)
        return match is not None and (len(line.split()) <= 3 or len(match[0]) > 0.5 * len(line))

    def _mostly_names(self, entries: Sequence[Entry]) -> bool:
        named = sum(entry.source == "inline" or self._is_namelike(entry.text) or is_person(entry.text) for entry in entries)
        return named >= 0.5 * len(entries)

    def _names_follow(self, block: Block) -> bool:
        at = self._blocks.index(block)
        return any(self._is_namelike(line) for line in _texts(self._blocks[at + 1 : at + 3]))

    def _is_opening(self, text: str) -> bool:
        plain = plain_words(text)
        words = plain.split()
        if not words or len(words) > 3 * _MAX_HEADING_WORDS or self._words.after_signatories.match(plain):
            return False
        if text.rstrip().endswith((".", ",", ";", "?", "!")) and len(words) > 4:
            return False
        match = self._words.signatories.search(plain)
        if not match:
            return False
        # "Signatories" at the start of a short line; further in, the line has to be short and end in the word or a colon's place.
        return len(words) <= _MAX_HEADING_WORDS and (match.start() < 30 or match.end() > len(plain) - 30)

    def _end(self, start: int) -> int:
        """Return where the list ends that begins at `start`: at a heading of another kind or at running text."""
        prose = 0
        for at in range(start, len(self._blocks)):
            block = self._blocks[at]
            if isinstance(block, Heading | Paragraph):
                first = block.text.split("\n")[0]
                alone = "\n" not in block.text and len(block.text.split()) <= 5
                if self._is_end(first, heading=isinstance(block, Heading) or alone):
                    return at
                if self._is_prose(block.text):
                    prose += 1
                    if at == start and not isinstance(block, Heading):
                        continue
                    return at
        return len(self._blocks)

    def _is_end(self, line: str, *, heading: bool) -> bool:
        plain = plain_words(line)
        match = self._words.after_signatories.match(plain)
        if not match or len(plain.split()) > _MAX_HEADING_WORDS or self._register.is_known(line):
            return False
        rest = plain[match.end() :].split()
        return (heading or line.rstrip().endswith(":") or not rest or ":" in line[:40]) and not self._register.is_known(line)

    def _is_prose(self, text: str) -> bool:
        """Running text has sentences; a list of names set with commas is none."""
        words = text.split()
        if len(words) < _PROSE_WORDS or ("\n" in text and max(len(line.split()) for line in text.split("\n")) < 12):
            return False
        small = sum(word[:1].islower() for word in words)
        return small > 0.5 * len(words)

    # Lists that no heading names

    def _unheaded_lists(self) -> list[Entry]:
        """Return the names of runs of list items, lines or cells of which most name organisations."""
        found: list[Entry] = []
        run: list[Block] = []
        for block in self._blocks:
            listed = isinstance(block, ListItem | Table) or (isinstance(block, Paragraph) and self._is_listing(block))
            if listed:
                run.append(block)
                continue
            section = isinstance(block, Heading) or (isinstance(block, Paragraph) and len(block.text.split()) <= 6)
            if section and run and not self._is_end(getattr(block, "text", ""), heading=True):
                run.append(block)
                continue
            found += self._of_run(run)
            run = []
        return [*found, *self._of_run(run)]

    def _of_run(self, run: list[Block]) -> list[Entry]:
        entries = self._of_blocks(run)
        if len(entries) < 2:
            return []
        known = sum(self._register.is_known(entry.text) for entry in entries)
        named = sum(self._is_namelike(entry.text) for entry in entries)
        enough = (named >= 0.6 * len(entries) and len(entries) >= 3) or known >= max(2, 0.5 * len(entries))
        return entries if enough else []

    def _is_listing(self, block: Paragraph) -> bool:
        lines = block.text.split("\n")
        if len(lines) == 1:
            return self._register.is_known(block.text) or (self._is_namelike(block.text) and not self._is_prose(block.text))
        return sum(self._is_namelike(line) for line in lines) >= 0.6 * len(lines)

    def _is_namelike(self, text: str) -> bool:
        words = text.split()
        if not words or len(words) > 16 or (text.rstrip().endswith((".", "?", "!")) and len(words) > 6):
            return False
        if self._register.is_known(text):
            return True
        capital = sum(word[:1].isupper() for word in words)
        if len(words) > 8 and capital < 0.45 * len(words):
            return False
        return looks_like_organisation(text) and words[0][:1].isupper() and capital >= 0.5 * len(words) and not _CONTACT.search(text)

    # Names after the closing

    def _after_closing(self) -> list[Entry]:
        for at, block in enumerate(self._blocks):
            if not isinstance(block, Paragraph | Heading):
                continue
            lines = block.text.split("\n")
            for number, line in enumerate(lines):
                plain = plain_words(line)
                if len(plain.split()) <= 14 and self._words.closings.match(plain):
                    rest = [Paragraph(text="\n".join(lines[number + 1 :]))] if lines[number + 1 :] else []
                    end = self._end(at + 1)
                    return [replace(one, source="signature") for one in self._of_blocks([*rest, *self._blocks[at + 1 : end]])]
        return []

    # Names in the sentence of the undersigned

    def _undersigned(self) -> list[Entry]:
        """Return the organisations that a sentence names beside "the undersigned"; only known ones, since running text has no edges."""
        for line in _texts(self._blocks):
            if self._words.signatories.search(plain_words(line)):
                names = self._register.mentions(line)
                if len(names) > 1:
                    return [Entry(name, "row") for name in names]
        return []

    # Logos

    def _logos(self) -> list[Entry]:
        names = []
        for block in self._blocks:
            if isinstance(block, Image):
                name = _LOGO.sub("", block.alt).strip()
                if self._register.is_known(name) or (looks_like_organisation(name) and re.search(r"(?i)logo", block.alt)):
                    names.append(name)
        return [Entry(name, "logo") for name in names] if len(names) >= 2 else []

    # Lines of blocks

    def _of_blocks(self, blocks: Sequence[Block]) -> list[Entry]:
        entries: list[Entry] = []
        section: str | None = None
        whole = self._are_whole([block for block in blocks if isinstance(block, Paragraph)])
        for block in blocks:
            if isinstance(block, Heading):
                if self._register.is_known(block.text):
                    entries.append(Entry(block.text, "item", section))
                else:
                    section = block.text.rstrip(":")
            elif isinstance(block, ListItem):
                entries.append(Entry(block.text, "item", section))
            elif isinstance(block, Table):
                entries += self._of_table(block, section)
            elif isinstance(block, Paragraph) and whole and not self._is_section(block.text, alone=True):
                entries.append(Entry(" ".join(block.text.split("\n")), "inline" if _is_inline(block.text) else "item", section))
            elif isinstance(block, Paragraph):
                lines = block.text.split("\n")
                for line in lines:
                    if self._is_section(line, alone=len(lines) == 1):
                        section = line.rstrip(": ")
                    elif not _SIGNED.match(line):
                        entries.append(Entry(line, "inline" if _is_inline(line) else "line", section))
        return entries

    def _are_whole(self, paragraphs: Sequence[Paragraph]) -> bool:
        """Tell whether each paragraph is one name, broken or not: most have a single line, and no line is a person's role."""
        lines = [paragraph.text.split("\n") for paragraph in paragraphs]
        single = sum(len(one) == 1 for one in lines)
        roles = any(
            all_roles().match(plain_words(line)) for one in lines if len(one) > 1 for line in one if not self._register.is_known(" ".join(one))
        )
        return len(lines) >= 4 and single >= 0.5 * len(lines) and max(map(len, lines)) <= 4 and not roles

    def _is_section(self, line: str, *, alone: bool) -> bool:
        """A line that names a group: it ends in a colon, or says nothing but a country, or alone nothing but kinds of organisations."""
        plain = plain_words(line)
        if not plain or self._register.is_known(line):
            return False
        if line.rstrip().endswith(":") and len(plain.split()) <= 8:
            return True
        if self._register.is_country(line):
            return True
        words = [word for word in plain.split() if len(word) > 3]
        if not alone or plain.split()[-1] in CONNECTORS:
            return False
        generic = bool(words) and all(self._words.organisations.fullmatch(word) or _is_generic(word, self._register) for word in words)
        return generic and len(plain.split()) <= 6

    def _of_table(self, table: Table, section: str | None) -> list[Entry]:
        width = max(map(len, table.rows))
        rows = [row + ("",) * (width - len(row)) for row in table.rows]
        if self._is_header(rows[0]):
            rows = rows[1:]
        columns = [[row[number] for row in rows] for number in range(width)]
        shares = [self._organisation_share(column) for column in columns]
        best = max(range(width), key=lambda number: (round(shares[number], 1), -number))
        naming = [number for number in range(width) if shares[number] >= 0.5 and shares[number] >= 0.6 * shares[best]]
        if len(naming) > 1 and not _are_pairs(columns, naming):
            # Several columns of names: each is read down, since a broken name goes on below.
            return [
                Entry(line, "cell" if table.broken else "row", section)
                for number in range(width)
                if shares[number] >= 0.3
                for cell in columns[number]
                for line in cell.split("\n")
                if line
            ]
        full = [number for number in range(width) if number != best and _filled(columns[number]) >= 0.6]
        entries: list[Entry] = []
        for row in rows:
            cell = row[best]
            if not cell:
                continue
            if table.broken and full and entries and not any(row[number] for number in full):
                entries[-1] = replace(entries[-1], text=f"{entries[-1].text} {cell}")
                continue
            rest = [row[number] for number in range(width) if number != best and row[number]]
            entries.append(self._with_rest(Entry(" ".join(cell.split("\n")), "row", section), rest))
        return entries

    def _with_rest(self, entry: Entry, rest: list[str]) -> Entry:
        for cell in rest:
            if country := self._register.country_of(cell) if len(cell.split()) <= 3 else None:
                entry = replace(entry, country=entry.country or country)
            elif all_roles().search(plain_words(cell)):
                entry = replace(entry, role=entry.role or cell)
            elif is_person(cell):
                entry = replace(entry, person=entry.person or cell)
        return entry

    def _is_header(self, row: Sequence[str]) -> bool:
        filled = [cell for cell in row if cell]
        return (
            bool(filled)
            and all(len(cell.split()) <= 4 and not self._register.is_known(cell) for cell in filled)
            and any(
                self._words.organisations.fullmatch(plain_words(cell))
                or plain_words(cell) in _HEADER_CELLS
                or self._words.signatories.match(plain_words(cell))
                for cell in filled
            )
        )

    def _organisation_share(self, column: Sequence[str]) -> float:
        filled = [cell for cell in column if cell]
        if not filled:
            return 0.0
        score = 0.0
        for cell in filled:
            if self._register.is_known(cell):
                score += 1
            elif all_roles().match(plain_words(cell)) or _CONTACT.search(cell) or cell.strip().isdigit():
                score += 0
            elif looks_like_organisation(cell):
                score += 0.9
            elif not is_person(cell) and self._register.country_of(cell) is None and len(cell.split()) > 1:
                score += 0.4
        return score / len(filled) * min(1.0, len(filled) / 2)


def is_person(text: str) -> bool:
    """Tell whether a text has the shape of a person's name: two to four words with capitals, no word of an organisation."""
    bare = re.sub(r"^(?:(?:dr|prof|mr|mrs|ms|mme|m|herr|frau|sir|dame|ing|mag)\.?\s+)+", "", without_brackets(text), flags=re.IGNORECASE)
    words = bare.replace(",", " ").split()
    if not 2 <= len(words) <= 5 or any(char.isdigit() for char in bare) or looks_like_organisation(bare):
        return False
    capital = [word for word in words if word[:1].isupper()]
    small = [word for word in words if not word[:1].isupper()]
    return len(capital) >= 2 and all(plain_words(word) in _PARTICLES for word in small)


def is_role(text: str) -> bool:
    """Tell whether a text says what a person is: it begins with such a word, or is short and holds one ("General Manager")."""
    plain = plain_words(text)
    words = plain.split()
    if not words or len(words) > 14:
        return False
    if profession_stems().match(plain) and len(words) <= 2:
        return False  # "Directors" is the end of a guild's name
    if all_roles().match(plain):
        return True
    return 2 <= len(words) <= 4 and not has_head(text) and bool(all_roles().search(plain)) and not profession_stems().search(plain)


def is_contact(text: str) -> bool:
    """Tell whether a line holds an address of the post, the telephone or the net."""
    return bool(_CONTACT.search(text)) or (bool(re.search(r"\b[A-Z]{0,2}-?\d{4,5}\b", text)) and "," in text)


_PARTICLES = frozenset(
    [
        "de",
        "van",
        "von",
        "der",
        "den",
        "la",
        "le",
        "da",
        "di",
        "del",
        "della",
        "du",
        "des",
        "dos",
        "das",
        "el",
        "y",
        "e",
        "ter",
        "ten",
        "zu",
        "zur",
        "af",
        "av",
        "bin",
        "al",
        "d",
    ]
)
_HEADER_CELLS = frozenset(
    [
        "name",
        "names",
        "nom",
        "nombre",
        "nome",
        "naam",
        "nazwa",
        "nazev",
        "nimi",
        "namn",
        "navn",
        "nev",
        "ime",
        "naziv",
        "pavadinimas",
        "nosaukums",
        "denumire",
        "isem",
        "ainm",
        "ονομα",
        "име",
        "country",
        "land",
        "pays",
        "pais",
        "paese",
        "kraj",
        "zeme",
        "maa",
        "orszag",
        "drzava",
        "salis",
        "valsts",
        "tara",
        "pajjiz",
        "tir",
        "χωρα",
        "държава",
        "representative",
        "represented",
        "by",
        "organisation",
        "organization",
        "function",
        "role",
        "title",
        "no",
        "nr",
    ]
)


def _is_generic(word: str, register: Register) -> bool:
    generic = re.match(
        r"(?:national|european|europaisch|europeen|europe|international|nazional|nacional|narodn|krajow|other|further|autres|weitere|member|global|supporting)",
        word,
    )
    return bool(generic) or register.country_of(word) is not None


def _are_pairs(columns: list[list[str]], naming: list[int]) -> bool:
    """An acronym beside its name makes one entry, not two columns of names."""
    short = [number for number in naming if all(len(cell) <= 12 for cell in columns[number])]
    return len(naming) == 2 and len(short) == 1 and sum(len(cell) for cell in columns[(set(naming) - set(short)).pop()]) > 24 * len(columns[0])


def _filled(column: Sequence[str]) -> float:
    return sum(bool(cell) for cell in column) / len(column)


def _is_inline(line: str) -> bool:
    """Tell whether a line lists several names with commas or the like; a person with role and organisation is one."""
    if ";" in line or " · " in line or " | " in line:
        return True
    parts = line.split(",")
    return len(parts) > 2 and not any(is_role(part) for part in parts[:4])


def _texts(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            yield from (cell for row in block.rows for cell in row)
        elif not isinstance(block, Image):
            yield from block.text.split("\n")
