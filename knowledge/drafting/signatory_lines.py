"""Where in a document signatories stand, and the lines of these places: list items, typed lines, cells, columns, logos."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from knowledge.drafting.entries import Entry, Source
from knowledge.drafting.register import Register, looks_like_organisation
from knowledge.drafting.shapes import CONNECTORS, has_contact, is_contact, is_generic, is_person, is_role
from knowledge.drafting.signatory_tables import TableReader, naming_column
from knowledge.drafting.signature_blocks import has_role, signed, signer_of
from knowledge.drafting.subjects import subjects_of
from knowledge.drafting.vocabulary import Vocabulary, all_roles, is_withdrawn, plain_words
from knowledge.loaders.parsed import Block, Heading, Image, ListItem, Paragraph, Table

_MAX_HEADING_WORDS = 12
_PROSE_WORDS = 28  # a line with as many words and a full stop is running text, no name
_LOGO = re.compile(
    r"^(?:the\s+)?logo(?:typ[eo]?)?(?:\s+(?:of|de|du|di|von|van)(?:\s+(?:the|la|der|het))?)?\b[\s:–-]*|[\s:–-]*\blogo(?:typ[eo]?)?$",
    re.IGNORECASE,
)
_BROKEN = 0.5  # of the longest line: how full a line is at least that the margin breaks, in centred cells too
_LONG_LINE = 12  # words
_TYPED_BULLET = re.compile(r"^\s*[•▪●○◦‣·–—-]\s+")
_SHORT_ITEM = 9  # words
_NAME_WORDS = 3
_OPENING_PARAGRAPHS = 2  # of running text, in which a press release says who issues it
_BARE_HEADINGS = 3  # with nothing below: as many are no accident
_SIGNED_BY = re.compile(
    r"(?:signed by|signée? par|firmad[ao] por|unterzeichnet von|firmat[ao] da|ondertekend door|assinad[ao] por"
    r"|podpisan\w przez|undertecknat av|underskrevet af)"
    r"\s+(.+)$",
    re.IGNORECASE,
)
_PARTED = re.compile(r";|\s[·•●▪◦∙⋅|]\s")  # what stands between names of one line, never inside one
_COUNTED = re.compile(r"\s*\(\d{1,3}\)\s*$")  # how many stand under the heading of a group
_BETWEEN_DASHES = re.compile(r"[^\W\d_]\s+[–—]\s+([^–—]+,[^–—]+)\s+[–—]\s+[^\W\d_]")
_RULE = re.compile(r"^[\s_=*~–—-]{3,}$")
_MARK = re.compile(r"\[[^\[\]]{1,40}\]")  # [signed]
_WORD = re.compile(r"[^\W_]+")
_SEVERAL = 2
_TO_SIGN = re.compile(r"\s*:?\s*[_.…]{4,}\s*$")
_FOR_QUOTED = re.compile(r"^\w{2,5}\s+[„“«\"]([^„“”«»\"]+)[“”»\"]$")  # За „Name“
_TO_SIGN_BESIDE = re.compile(r"(?<=[_.…]{4})\s+(?=\w)")  # the next name stands on the same line
_SIGNED = re.compile(r"^\s*[_.…]{4,}\s*$")


class SignatoryPlaces:
    """Looks for the places of one document."""

    def __init__(self, blocks: Sequence[Block], words: Vocabulary, register: Register) -> None:
        self._blocks = [block for block in blocks if getattr(block, "id", None) != "footnote"]
        self._words = words
        self._register = register

    def entries(self) -> list[Entry]:
        """Return the entries of all places. A headed list is surest; without one, the names after the closing and lists of names."""
        found = self._headed()
        found = found or self._after_closing(signatures=True) or self._unheaded_lists() or self._after_closing() or self._undersigned()
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
            return "" if self._is_opening(block.text) or self._words.on_behalf.fullmatch(plain_words(block.text)) else None
        if not isinstance(block, Paragraph):
            return None
        lines = block.text.split("\n")
        for number, line in enumerate(lines):
            head, colon, tail = line.partition(":")
            behalf = self._words.on_behalf.fullmatch(plain_words(head)) and not self._register.is_known(head)
            if behalf and (colon or not tail):
                return "\n".join(filter(None, [tail.strip(), *lines[number + 1 :]]))
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
        heads = [one.partition(":")[0] for one in getattr(block, "text", "").split("\n")]
        if any(self._words.on_behalf.fullmatch(plain_words(head)) for head in heads):
            return True
        match = self._words.signatories.search(line)
        return match is not None and (len(line.split()) <= 3 or len(match[0]) > 0.5 * len(line))

    def _mostly_names(self, entries: Sequence[Entry]) -> bool:
        telling = [entry for entry in entries if not has_contact(entry.text) and not has_role(entry.text, self._register)] or entries
        named = sum(
            entry.source == "inline" or _is_short_item(entry) or self._is_namelike(entry.text) or is_person(entry.text) for entry in telling
        )
        return named >= 0.5 * len(telling)

    def _names_follow(self, block: Block) -> bool:
        at = self._blocks.index(block)
        return any(self._is_namelike(line) for line in _texts(self._blocks[at + 1 : at + 3]))

    def _is_opening(self, text: str) -> bool:
        plain = plain_words(text)
        words = plain.split()
        if not words or len(words) > 3 * _MAX_HEADING_WORDS or self._words.after_signatories.match(plain) or self._is_of_others(plain):
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
                plain = plain_words(first)
                if self._words.salutations.match(plain) or (len(plain.split()) <= 14 and self._words.closings.match(plain)):
                    return at
                # What stands above a line of place and date is the title of a letter whose list came first.
                dated = "\n" not in block.text and not self._register.is_known(block.text) and _is_dated(self._blocks[at + 1 : at + 2])
                if at > start and (_is_sentence(block.text) or dated or self._is_rule(at)):
                    return at
                if self._is_prose(block.text):
                    prose += 1
                    if at == start and not isinstance(block, Heading):
                        continue
                    return at
        return len(self._blocks)

    def _is_rule(self, at: int) -> bool:
        """Tell whether a typed rule parts what stands above from what is no list: the tail of a mail."""
        typed = _RULE.match(getattr(self._blocks[at], "text", ""))
        return bool(typed) and not any(self._is_namelike(line) for line in _texts(self._blocks[at + 1 : at + 2]))

    def _is_of_others(self, plain: str) -> bool:
        """Tell whether a heading or label names those who do not sign; "signatories and supporters" names both."""
        rest, found = self._words.not_signing.subn(" ", plain)
        return found > 0 and not self._words.signatories.search(rest)

    def _is_end(self, line: str, *, heading: bool) -> bool:
        label, colon, _ = line.partition(":")
        labels = bool(colon) or (heading and not self._is_one_name(line))
        if labels and len(label.split()) <= _MAX_HEADING_WORDS and self._is_of_others(plain_words(label)):
            return True
        plain = plain_words(line)
        if self._words.after_signatories_alone.fullmatch(plain_words(label) if colon else plain):
            return not self._register.is_known(line)
        match = self._words.after_signatories.match(plain)
        if not match or len(plain.split()) > _MAX_HEADING_WORDS or self._register.is_known(line):
            return False
        rest = plain[match.end() :].split()
        return (heading or line.rstrip().endswith(":") or not rest or ":" in line[:40]) and not self._register.is_known(line)

    def _is_one_name(self, line: str) -> bool:
        """Tell whether a line names one organisation, though it may hold a word such as support; kinds of organisations are several.

        Of three words or more that all have capitals, a kind is part of the name: Syndicat Solidaires Culture.
        """
        words = line.split()
        kinds = any(self._words.organisations.fullmatch(word) for word in plain_words(line).split())
        several = kinds and (len(words) < _NAME_WORDS or any(word[:1].islower() for word in words))
        return self._register.is_known(line) or (not several and self._is_namelike(line))

    def _is_prose(self, text: str) -> bool:
        """Running text has sentences; a list of names set with commas is none."""
        words = text.split()
        lines = text.split("\n")
        long = sum(len(line.split()) >= _LONG_LINE for line in lines)  # one may be a long name among short ones
        if len(words) < _PROSE_WORDS or (len(lines) > 1 and long < 0.5 * len(lines)):
            return False
        small = sum(word[:1].islower() for word in words)
        return small > 0.5 * len(words)

    # Lists that no heading names

    def _unheaded_lists(self) -> list[Entry]:
        """Return the names of runs of list items, lines or cells of which most name organisations."""
        found: list[Entry] = []
        run: list[Block] = []
        of_others = False
        for block in self._blocks:
            if isinstance(block, Heading | Paragraph) and not self._is_listing_text(block):
                short = len(block.text.split()) <= _MAX_HEADING_WORDS
                of_others = short and self._is_of_others(plain_words(block.text.partition(":")[0]))
            if of_others:
                found, run = [*found, *self._of_run(run)], []
                continue
            if isinstance(block, Table) and self._names_its_columns(block):
                found += [*self._of_run(run), *self._of_blocks([*_last_heading(run), block])]
                run = []
                continue
            listed = isinstance(block, ListItem | Table) or (isinstance(block, Paragraph) and self._is_listing(block))
            if listed:
                run.append(block)
                continue
            section = isinstance(block, Heading) or (isinstance(block, Paragraph) and len(plain_words(block.text).split()) in range(1, 7))
            if section and run and not self._is_end(getattr(block, "text", ""), heading=True):
                run.append(block)
                continue
            found += self._of_run(run)
            run = []
        return [*found, *self._of_run(run)]

    def _is_listing_text(self, block: Heading | Paragraph) -> bool:
        return isinstance(block, Paragraph) and self._is_listing(block)

    def _names_its_columns(self, table: Table) -> bool:
        header = TableReader(self._words, self._register).header_of(table.rows)
        return header is not None and naming_column(table.rows[header]) is not None

    def _of_run(self, run: list[Block]) -> list[Entry]:
        entries = self._of_blocks(run)
        if len(entries) < 2:
            return []
        known = sum(self._register.is_known(entry.text) for entry in entries)
        named = sum(bool(entry.role or entry.person) or self._is_namelike(entry.text) for entry in entries)
        enough = (named >= 0.6 * len(entries) and len(entries) >= 3) or known >= max(2, 0.5 * len(entries))
        return entries if enough else []

    def _is_listing(self, block: Paragraph) -> bool:
        lines = block.text.split("\n")
        if self._register.is_known(block.text):
            return True
        if len(lines) == 1:
            return self._is_namelike(block.text) and not self._is_prose(block.text)
        broken = len(lines) <= 3 and self._is_namelike(" ".join(lines))
        return broken or sum(self._is_namelike(line) for line in lines) >= 0.6 * len(lines)

    def _is_namelike(self, text: str) -> bool:
        words = text.split()
        if not words or len(words) > 16 or (text.rstrip().endswith((".", "?", "!")) and len(words) > 6):
            return False
        if self._register.is_known(text):
            return True
        capital = sum(word[:1].isupper() for word in words)
        if len(words) > 8 and capital < 0.45 * len(words):
            return False
        return looks_like_organisation(text) and words[0][:1].isupper() and capital >= 0.5 * len(words) and not has_contact(text)

    # Names after the closing

    def _after_closing(self, *, signatures: bool = False) -> list[Entry]:
        """Return what stands below the closing; with `signatures` only where persons sign with their roles."""
        for at, block in enumerate(self._blocks):
            if not isinstance(block, Paragraph | Heading):
                continue
            lines = block.text.split("\n")
            for number, line in enumerate(lines):
                if self._is_closing(line):
                    rest = [Paragraph(text="\n".join(lines[number + 1 :]))] if lines[number + 1 :] else []
                    end = self._end(at + 1)
                    found = self._of_blocks([*rest, *self._blocks[at + 1 : end]])
                    if signatures and sum(bool(one.role or one.person) for one in found) < 0.5 * len(found):
                        return []
                    return [replace(one, source="signature") if one.source == "line" else one for one in found]
        return []

    def _is_closing(self, line: str) -> bool:
        """Tell whether a line is a closing, or a paragraph's last sentence is a short one."""
        plain, last = plain_words(line), plain_words(re.split(r"(?<=[.!?])\s+", line)[-1])
        if any(len(one.split()) <= most and self._words.closings.match(one) for one, most in ((plain, 14), (last, 4))):
            return True
        # "We remain, Excellencies, yours faithfully"
        return len(plain.split()) <= 9 and any(match.end() == len(plain) for match in self._words.closings.finditer(plain))

    # Names in the sentence of the undersigned

    def _undersigned(self) -> list[Entry]:
        """Return the organisations that a sentence names beside "the undersigned"; only known ones, since running text has no edges."""
        for line in _texts(self._blocks):
            listed = _SIGNED_BY.search(line) or _BETWEEN_DASHES.search(line)
            if listed and (listed[1].count(";") >= 2 or self._are_listed(listed[1])):
                return [Entry(listed[1].rstrip(". "), "inline")]
            if self._words.signatories.search(plain_words(line)):
                names = self._register.mentions(line)
                if len(names) > 1:
                    return [Entry(name, "row") for name in names]
        return [Entry(name, "row") for name in self._subjects()]

    def _subjects(self) -> list[str]:
        """Return the organisations that a sentence of the text's beginning has as its subject: "The Guild, Union X and Y call on …"."""
        prose = [block.text for block in self._blocks if isinstance(block, Paragraph) and self._is_prose(block.text)][:_OPENING_PARAGRAPHS]
        return next((names for text in prose if (names := subjects_of(text, self._words, self._register))), [])

    def _are_listed(self, text: str) -> bool:
        """Tell whether commas part names: of running text hardly two parts would be known."""
        parts = re.split(r"\s*,\s+", text)
        return len(parts) > 2 and sum(map(self._register.is_known, parts)) >= max(2, 0.3 * len(parts))

    # Logos

    def _logos(self) -> list[Entry]:
        """Return the names of logos. What calls itself one is one; of other pictures only those of known organisations are."""
        names = []
        of_others = False
        for block in self._blocks:
            if isinstance(block, Heading | Paragraph):
                short = isinstance(block, Heading) or len(block.text.split()) <= _MAX_HEADING_WORDS
                of_others = short and self._is_of_others(plain_words(block.text))
            elif isinstance(block, Image) and not of_others:
                name = _LOGO.sub("", block.alt).strip()
                if self._register.is_known(name) or (name and _LOGO.search(block.alt) and any(char.isupper() for char in name)):
                    names.append(name)
        return [Entry(name, "logo") for name in names] if len(names) >= 2 else []

    # Lines of blocks

    def _of_blocks(self, blocks: Sequence[Block]) -> list[Entry]:
        """Return the entries of blocks that belong to one place, each signature of a person made one."""
        lines = [replace(entry, text=self._bare(entry.text)) for entry in self._lines_of(blocks)]
        lines = self._without_for([entry for entry in lines if any(map(str.isalpha, entry.text)) and not _MARK.fullmatch(entry.text)])
        return signed([entry for entry in lines if not is_withdrawn(entry.text)], self._register)

    def _without_for(self, entries: list[Entry]) -> list[Entry]:
        """Return the entries without "For the" before their names, where several begin so: one alone may be the name's own word."""
        rests = [self._behind_for(entry.text) for entry in entries]
        if sum(map(bool, rests)) < _SEVERAL:
            return entries
        return [replace(entry, text=rest) if rest else entry for entry, rest in zip(entries, rests, strict=True)]

    def _behind_for(self, text: str) -> str:
        """Return the name behind "Pour la", "Za", "För"; empty if a line does not begin so or goes on in small letters."""
        parts = list(_WORD.finditer(text))
        for count in (2, 1):
            if len(parts) <= count or (count > 1 and not parts[1][0][:1].islower()):
                continue  # "Pour L’ARP": an article with a capital is the name's own
            if self._words.signing_for.fullmatch(plain_words(text[: parts[count - 1].end()])):
                rest = text[parts[count].start() :]
                return rest if rest[:1].isupper() else ""
        return ""

    def _bare(self, text: str) -> str:
        """Return a line without the place for a signature behind it and "On behalf of" before it."""
        text = _TO_SIGN.sub("", text)
        quoted = _FOR_QUOTED.match(text)
        if quoted:
            return quoted[1]
        words = text.split()
        for count in range(1, min(6, len(words))):
            rest = " ".join(words[count:])
            if self._words.on_behalf.fullmatch(plain_words(" ".join(words[:count]))) and (count > 2 or not self._register.is_known(text)):
                return rest if not rest[:1].islower() and (count > 1 or self._register.is_known(rest)) else text
        return text

    def _lines_of(self, blocks: Sequence[Block]) -> list[Entry]:
        # Above a table that names its columns stand its title and remarks.
        titled = [number for number, block in enumerate(blocks) if isinstance(block, Table) and self._names_its_columns(block)][:1]
        blocks = [block for number, block in enumerate(blocks) if not (titled and number < titled[0] and isinstance(block, Paragraph))]
        entries: list[Entry] = []
        section: str | None = None
        paragraphs = [block for block in blocks if isinstance(block, Paragraph)]
        whole = self._are_whole(paragraphs)
        lines_of_all = [line for paragraph in paragraphs for line in paragraph.text.split("\n")]
        room = max(map(len, lines_of_all), default=0)
        inline = self._are_inline(lines_of_all)
        tables = TableReader(self._words, self._register)
        naming = _naming_headings(blocks)
        signers = self._signers_below(blocks)
        for number, block in enumerate(blocks):
            group = 1000 * number  # a table takes several, one for each cell or column
            if number - 1 in signers:
                continue
            if isinstance(block, Heading) and number in signers:
                person, role = signers[number]
                entries.append(Entry(block.text, "row", section, person=person or None, role=role))
            elif isinstance(block, Heading):
                if self._register.is_known(block.text) or number in naming:
                    entries.append(Entry(block.text, "item", section))
                elif not block.text.strip(": "):
                    continue
                else:
                    section = block.text.rstrip(":")
            elif isinstance(block, ListItem):
                entries.append(Entry(block.text, "item", section))
            elif isinstance(block, Table):
                entries += tables.entries(block, section, group)
            elif isinstance(block, Paragraph) and whole and not self._is_section(block.text, alone=True):
                lines = block.text.split("\n")
                for line in [" ".join(lines)] if _is_broken(lines, room) else lines:
                    text = _TYPED_BULLET.sub("", line)
                    entries.append(Entry(text, "inline" if inline and _is_inline(text) else "item", section))
            elif isinstance(block, Paragraph):
                lines = [part for line in block.text.split("\n") for part in _TO_SIGN_BESIDE.split(line)]
                for at, line in enumerate(lines):
                    if at and self._is_end(line, heading=False):
                        return entries
                    going_on = at and lines[at - 1].split()[-1:] and lines[at - 1].split()[-1].lower() in CONNECTORS
                    if not going_on and self._is_section(line, alone=len(lines) == 1):
                        section = line.rstrip(": ")
                    elif not _SIGNED.match(line):
                        source: Source = "inline" if inline and _is_inline(line) else "line"
                        entries.append(Entry(line, source, section, group=group, room=room))
        return entries

    def _signers_below(self, blocks: Sequence[Block]) -> dict[int, tuple[str, str]]:
        """Return who signs for each heading that is a name: several headings with nothing below them but a person and a role."""
        pairs = {
            number: below.text
            for number, (block, below) in enumerate(pairwise(blocks))
            if isinstance(block, Heading) and isinstance(below, Paragraph)
        }
        found = {number: signer for number, text in pairs.items() if (signer := signer_of(text, self._register))}
        return found if len(found) >= _SEVERAL else {}

    def _are_inline(self, lines: Sequence[str]) -> bool:
        """Tell whether lines with several commas are several names each: where most lines have a single name, they are one too."""
        several = sum(_is_inline(line) for line in lines)
        names = [part for line in lines if _is_inline(line) for part in re.split(r"\s*[,;·•●▪◦∙⋅|]\s*|\s+/\s+", line)]
        named = sum(self._register.is_known(name) or looks_like_organisation(name) for name in names)
        return several >= 0.3 * len(lines) or named >= 0.7 * len(names)

    def _are_whole(self, paragraphs: Sequence[Paragraph]) -> bool:
        """Tell whether each paragraph is one name, broken or not: most have a single line, and no line is a person's role."""
        lines = [paragraph.text.split("\n") for paragraph in paragraphs]
        single = sum(len(one) == 1 for one in lines)
        roles = any(
            all_roles().match(plain_words(line)) for one in lines if len(one) > 1 for line in one if not self._register.is_known(" ".join(one))
        )
        signed_by_persons = sum(has_role(paragraph.text, self._register) for paragraph in paragraphs) > 0.2 * len(lines)
        room = max((len(line) for one in lines for line in one), default=0)
        names = [one for one in lines if _is_broken(one, room)]  # others are lists of several lines
        alike = single >= 0.5 * len(names) >= 0.25 * len(lines) and max(map(len, lines), default=0) <= 4
        return len(lines) >= 4 and alike and not signed_by_persons and not roles

    def _is_section(self, line: str, *, alone: bool) -> bool:
        """A line that names a group: it ends in a colon, or says nothing but a country, or alone nothing but kinds of organisations."""
        counted, line = line, _COUNTED.sub("", line)
        plain = plain_words(line)
        if not plain or self._register.is_known(line):
            return False
        if alone and counted != line:
            return True
        if line.rstrip().endswith(":") and len(plain.split()) <= 8:
            return True
        if self._register.is_country(line) or len(plain) == 1:
            return True  # a single letter heads its part of an alphabet
        words = [word for word in plain.split() if len(word) > 3]
        if not alone or plain.split()[-1] in CONNECTORS:
            return False
        generic = bool(words) and all(self._words.organisations.fullmatch(word) or is_generic(word, self._register) for word in words)
        return generic and len(plain.split()) <= 6


def _is_inline(line: str) -> bool:
    """Tell whether a line lists several names with commas or the like; a person with role and organisation is one."""
    line = line.strip(" ,;|·")
    if _PARTED.search(line) or line.count(" / ") > 1:
        return True
    parts = line.split(",")
    return len(parts) > 2 and not any(is_role(part) for part in parts[:4])


def _is_short_item(entry: Entry) -> bool:
    """Tell whether an item is as short as names are and begins with a capital, which demands and arguments seldom do and are."""
    words = entry.text.split()
    ended = entry.text.rstrip().endswith((".", "?", "!"))
    return entry.source == "item" and len(words) <= _SHORT_ITEM and entry.text[:1].isupper() and not ended


def _naming_headings(blocks: Sequence[Block]) -> set[int]:
    """Return the numbers of headings that are names and head no group: several with a postal address below, or with nothing."""
    addressed, bare = set(), set()
    for number, block in enumerate(blocks):
        below = blocks[number + 1] if number + 1 < len(blocks) else None
        if not isinstance(block, Heading):
            continue
        if isinstance(below, Paragraph) and is_contact(below.text.split("\n")[0]):
            addressed.add(number)
        elif below is None or (isinstance(below, Heading) and below.level <= block.level):
            bare.add(number)
    return (addressed if len(addressed) > 1 else set()) | (bare if len(bare) >= _BARE_HEADINGS else set())


def _is_broken(lines: Sequence[str], room: int) -> bool:
    """Tell whether the margin broke one name into `lines`: a short line is one that its author ended."""
    return all(len(line) + 1 + len(following.split()[0]) >= _BROKEN * room for line, following in pairwise(filter(str.strip, lines)))


def _last_heading(run: Sequence[Block]) -> list[Block]:
    return [block for block in run[-1:] if isinstance(block, Heading)]


def _is_dated(blocks: Sequence[Block]) -> bool:
    """Tell whether a line of place and date follows."""
    return any(isinstance(block, Paragraph) and len(block.text.split()) <= 6 and re.search(r"\b20[12]\d\b", block.text) for block in blocks)


def _is_sentence(text: str) -> bool:
    """Tell whether a text is a sentence rather than a name: a full stop, and the more of its words small the shorter it is."""
    words = text.split()
    small = sum(word[:1].islower() for word in words)
    enough = small >= 0.35 * len(words) if len(words) >= 8 else len(words) >= 5 and small >= 0.6 * len(words)
    return enough and text.rstrip().endswith((".", "!", "?"))


def _texts(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            yield from (cell for row in block.rows for cell in row)
        elif not isinstance(block, Image):
            yield from block.text.split("\n")
