"""The lines of a place where signatories stand: list items, typed lines, cells, headings that are names, sections above them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from knowledge.drafting.names.inflected_names import with_offices_apart
from knowledge.drafting.names.nominatives import behind_german_role, in_nominative
from knowledge.drafting.names.owners_of_names import tells_of_owner, without_feet
from knowledge.drafting.names.register import Register, acronym_of, has_head, is_acronym, looks_like_organisation
from knowledge.drafting.names.seats_behind_names import without_seats
from knowledge.drafting.names.several_names import are_with_articles
from knowledge.drafting.names.shapes import (
    CONNECTORS,
    address_in,
    has_contact,
    is_contact,
    is_generic,
    is_person,
    is_region,
    is_role,
    is_street,
)
from knowledge.drafting.names.web_addresses import without_web_address
from knowledge.drafting.signatories.entries import Entry, Source
from knowledge.drafting.signatories.lists.answers_in_runs import without_answers
from knowledge.drafting.signatories.lists.dashed_lists import with_dashes_apart
from knowledge.drafting.signatories.lists.dotted_acronyms import with_dotted_acronyms
from knowledge.drafting.signatories.lists.groups_in_lines import with_lines_of_groups_apart
from knowledge.drafting.signatories.lists.labelled_lists import with_groups_apart, with_kinds_apart, with_names_apart, with_tails_apart
from knowledge.drafting.signatories.lists.list_edges import ListEdges
from knowledge.drafting.signatories.lists.marked_lists import with_marks_apart
from knowledge.drafting.signatories.lists.register_numbers import with_register_numbers_apart
from knowledge.drafting.signatories.lists.runs_over_columns import with_runs_whole
from knowledge.drafting.signatories.lists.tick_boxes import without_empty_boxes
from knowledge.drafting.signatories.sentences.signed_together import with_companions_apart
from knowledge.drafting.signatories.sentences.told_names import heads_joined
from knowledge.drafting.signatories.signatures.behalf_over_lines import BEHALF_BEHIND, with_bound_names_whole
from knowledge.drafting.signatories.signatures.bodies_in_brackets import with_bodies_apart
from knowledge.drafting.signatories.signatures.parted_signatures import ON_BEHALF, behind_behalf
from knowledge.drafting.signatories.signatures.signature_blocks import before_role, behind_role, signed, signer_of
from knowledge.drafting.signatories.signatures.signed_for_several import with_names_apart as bound_apart
from knowledge.drafting.signatories.signatures.signed_for_several import with_pairs_apart
from knowledge.drafting.signatories.signatures.signed_lines import led_to_person, with_lines_apart
from knowledge.drafting.signatories.signatures.signer_blocks import with_signer_blocks_apart
from knowledge.drafting.signatories.signatures.signer_shapes import SEAM, are_persons, has_role, may_be_person, without_groups_behind_roles
from knowledge.drafting.signatories.tables.signatory_tables import TableReader, naming_column
from knowledge.drafting.words.table_words import is_withdrawn, refuses_behind_colon, speaks_of_signing
from knowledge.drafting.words.vocabulary import Vocabulary, all_roles, listed_words, plain_words, profession_stems, sector_stems
from knowledge.loaders.item_marks import MARKS
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table

_BROKEN = 0.5  # of the longest line: how full a line is at least that the margin breaks, in centred cells too
_TYPED_BULLET = re.compile(rf"^\s*(?:[{MARKS}–—-]|\(?[^\W\d_]\))\s+")
_BARE_HEADINGS = 3  # with nothing below: as many are no accident
_PARTED = re.compile(r";|\s[·•●▪◦∙⋅|]\s")  # what stands between names of one line, never inside one
_COUNTED = re.compile(r"\s*\(\d{1,3}\)\s*$")  # how many stand under the heading of a group
_ORDER = re.compile(r"(?:\s+\(|,\s+|\s+[–—-]\s+)([^(),]+)\)?(?=:?$)")  # in brackets or behind a comma: how names are ordered
_MARK = re.compile(r"\[[^\[\]]{1,40}\]|/[^/]{3,60}/")  # [signed], /signed digitally/
_DOTS = r"(?:[_.…]{4,}|(?:[_.…]\s){4,}[_.…]?)"
_RULE = re.compile(rf"{_DOTS}\s*")  # the line on which somebody signs
_WORD = re.compile(r"[^\W_]+")
_LINK = 4  # letters of a small word before a country
_ACRONYM = 3  # letters of a short acronym; of two are those of countries and of the Union
_SEVERAL = 2
_FEWEST_NAMES = 2  # of a person
_FIRST_WORDS = 3  # of a name, among which the noun stands that says what it names
_SIGNATURE_LINES = 3  # at least: a line to sign on, who signs, for whom
_SIGNER_WORDS = 8  # of a role
_PLACE = re.compile(r"\s+\(([A-ZÀ-ÞĀ-ŽΑ-ΩА-Я][^()\d,;]{2,30})\)$")  # behind a name: where it is at home
_KIND_AND_QUOTED = re.compile(r"[^\W\d_A-ZÀ-Þ][^\W\d_]+\s[„“«\"]([^„“”«»\"]+)[”“»\"]")  # biedrības „Zvani”
_SIGNATURE_ROWS = (2, 3)  # a name and a person below it, and what that person is
_BRACKETED = re.compile(r"\([^()\s]+\)")
_TO_SIGN = re.compile(rf"\s*:?\s*{_DOTS}\s*$")
_FOR_OTHERS = re.compile(r"^(?:i\.\s?[VA]\.|p\.\s?p\.|ppa\.|p\.\s?o\.|b\.\s?a\.)\s+(?=[A-ZÀ-Þ])")  # before a person who signs for another
_FOR_QUOTED = re.compile(r"^\w{2,5}\s+[„“«\"]([^„“”«»\"]+)[“”»\"]$")  # За „Name“
_TO_SIGN_BESIDE = re.compile(r"(?<=[_.…]{4})\s+(?=\w)")  # the next name stands on the same line
_SIGNED = re.compile(rf"^\s*{_DOTS}\s*$")
_HYPHEN = re.compile(r"(?<=[^\W\d_]{2})[-\u2010\u00ad]\n(?=[^\W\d_]{2})")  # with which a line's end breaks a word
_ACRONYM_FIRST = re.compile(r"^[A-ZÀ-ÞΑ-ΩА-Я][\w.&/-]*[A-ZÀ-ÞΑ-ΩА-Я][\w.&/-]*\s+[–—:-]\s+\w")
_NEARLY_ALL, _HARDLY_ANY = 0.8, 0.4
_SENTENCE = re.compile(r"(?:(?<=[^\W\d_]{3}\.)|(?<=\)\.))[^\S\n]+(?=[A-ZÀ-ÞΑ-ΩА-ЯĆČĎĐŁŚŠŤŽŻ])")
_SENTENCE_WORDS = 5
_LABEL = 90  # letters of a sentence, within which it says of whom it speaks
_FEWEST_SECTORS, _SECTOR_LINES = 3, 2  # headed groups of a list, and names below each on average
_CODE = re.compile(r"^([A-Z]{2})(?:\s*[:–—-]\s*|\s+)(?=[^\W_])")  # of a country, before a name
_CODE_BEHIND = re.compile(r",\s+([A-Z]{2})$")
_CODE_IN_BRACKETS = re.compile(r"\s+\(([A-Z]{2})\)$")
_ITEMS_OF_GROUP = 1.5  # at least, on average
_SIGNER_BEHIND = re.compile(r"\s[–—]\s(?:[^\W\d_A-ZÀ-ÞĀ-ŽΑ-ΩА-Я][^\W\d_]*\s+){1,3}([^\W\d_][^,;–—]+)$")
_FEWEST_CODED = 3  # lines
_FEWEST_ITEMS, _HALF = 3, 0.5  # parts of a line, and share of them that begin with a person
_DATED_END = re.compile(r"\([^()]*\d[^()]*\)$")  # "Guild of Bells (8 May)"
_OWN_BRACKET = re.compile(r"\(([A-ZÀ-ÞΑ-ΩА-Я][^()]+)\)$")
_MOST_LINES = 4  # of a name in a narrow column


class ListLines:
    """Reads the blocks of one place as entries; `signers` are the persons who sign for lines, perhaps with a comma and a role, by these."""

    def __init__(self, edges: ListEdges, words: Vocabulary, register: Register, signers: Mapping[str, str]) -> None:
        self._edges = edges
        self._signers = signers
        self._words = words
        self._register = register

    def of_blocks(self, blocks: Sequence[Block]) -> list[Entry]:
        """Return the entries of blocks that belong to one place, each signature of a person made one."""
        blocks, signers = with_signer_blocks_apart(blocks, self._register)
        blocks, bracketed = with_bodies_apart(blocks, self._register)
        signers |= bracketed
        lines = with_dotted_acronyms(without_empty_boxes(self._lines_of(blocks)))
        lines = [replace(entry, text=without_web_address(entry.text)) for entry in lines if not refuses_behind_colon(entry.text)]
        lines = [entry for entry in without_feet(lines) if not tells_of_owner(entry.text, self._words, self._register)]
        lines = [replace(entry, section=_without_order(entry.section)) if entry.section else entry for entry in lines]
        lines = [replace(entry, source="alone") if self._heads_individuals(entry.section or "") else entry for entry in lines]
        entries = [replace(entry, text=without_groups_behind_roles(entry.text)) for entry in _with_acronyms(lines)]
        entries = self._without_signers_behind(self._without_towns(self._without_places(self._without_codes(entries))))
        entries = [_with_signer(entry, self._signers.get(entry.text) or signers.get(entry.text) or "") for entry in entries]
        entries = with_offices_apart(entries, self._words.language, self._register)
        bound = bound_apart(entries, self._words, self._register)
        entries = list(self._bound_by_persons(list(_without_behalf_behind(bound, self._words.language))))
        lines = [replace(entry, text=without_answers(self._bare(entry.text))) for entry in entries]
        lines = self._without_for([entry for entry in lines if any(map(str.isalpha, entry.text)) and not _MARK.fullmatch(entry.text)])
        entries = signed([entry for entry in lines if not is_withdrawn(entry.text)], self._register)
        entries = [replace(entry, text=self._behind_for(entry.text) or entry.text) if entry.person else entry for entry in entries]
        entries = [replace(entry, text=behind_german_role(entry.text, self._words.language)) if entry.role else entry for entry in entries]
        return with_pairs_apart(entries, self._words, self._register)

    def _without_signers_behind(self, entries: list[Entry]) -> list[Entry]:
        """Return the entries without the persons who sign for them behind a dash and small words, where several have them:
        "Guild of Bells — for it Anna Novak"."""
        matches = [_SIGNER_BEHIND.search(entry.text) for entry in entries]
        signers = [match[1] if match and is_person(match[1]) and not has_head(match[1]) else "" for match in matches]
        if sum(map(bool, signers)) < _SEVERAL:
            return entries
        return [
            replace(entry, text=entry.text[: match.start()], person=entry.person or signer) if match and signer else entry
            for entry, match, signer in zip(entries, matches, signers, strict=True)
        ]

    def _without_codes(self, entries: list[Entry]) -> list[Entry]:
        """Return the entries without the codes of countries before or behind their names, where nearly all have one: "AT Bund der Glocken"."""
        for code in (_CODE, _CODE_BEHIND):
            matches = [code.search(entry.text) for entry in entries]
            coded = [match if match and self._register.is_country(match[1]) else None for match in matches]
            if len(entries) >= _FEWEST_CODED and sum(map(bool, coded)) >= _NEARLY_ALL * len(entries):
                return [self._without_code(entry, match) if match else entry for entry, match in zip(entries, coded, strict=True)]
        return self._without_bracketed_codes(entries)

    def _without_bracketed_codes(self, entries: list[Entry]) -> list[Entry]:
        """Return the entries without the codes of countries in brackets behind them, where several of them stand in the list.

        One alone may be an acronym, and "(NO)" an answer.
        """
        matches = [_CODE_IN_BRACKETS.search(entry.text) for entry in entries]
        coded = [match if match and self._register.is_country(match[1]) else None for match in matches]
        if len({match[1] for match in coded if match}) < _FEWEST_CODED:
            return entries
        return [self._without_code(entry, match) if match else entry for entry, match in zip(entries, coded, strict=True)]

    def _without_code(self, entry: Entry, match: re.Match[str]) -> Entry:
        text = entry.text[: match.start()] + entry.text[match.end() :]
        return replace(entry, text=text, country=entry.country or self._register.country_of(match[1]))

    def _without_places(self, entries: list[Entry]) -> list[Entry]:
        """Return the entries without the towns or countries in brackets behind nearly all names: several names have the same one."""
        matches = [_PLACE.search(entry.text) for entry in entries]
        places = [match[1] for match in matches if match and not is_acronym(match[1])]
        alike = len(set(places)) < len(places)
        if len(entries) < _FEWEST_CODED or not alike or len(places) < _NEARLY_ALL * len(entries):
            return entries
        return [
            replace(entry, text=entry.text[: match.start()], country=entry.country or self._register.country_of(match[1]))
            if match and not is_acronym(match[1]) and not self._register.is_exact(entry.text)
            else entry
            for entry, match in zip(entries, matches, strict=True)
        ]

    def _without_towns(self, entries: list[Entry]) -> list[Entry]:
        """Return the entries without the towns behind nearly all of them, but for a name that the register has with its town."""
        names = without_seats([entry.text for entry in entries], self._register)
        known = [self._register.is_exact(entry.text) for entry in entries]
        return [entry if exact else replace(entry, text=name) for entry, name, exact in zip(entries, names, known, strict=True)]

    def _bound_by_persons(self, entries: Sequence[Entry]) -> Iterator[Entry]:
        """Yield the entries, a person's line and "For the Guild of Bells" below or above it in the same paragraph or cell made one."""
        person: Entry | None = None
        for entry in self._bound_above_persons(entries):
            name = self._behind_for(entry.text) if person and person.group == entry.group and entry.source in ("line", "cell") else ""
            if person and name:
                yield replace(entry, text=name, source="row", person=person.text)
                person = None
                continue
            if person:
                yield person
            person = entry if entry.source in ("line", "cell") and self._are_signers(entry.text) else None
            if person is None:
                yield entry
        if person:
            yield person

    def _bound_above_persons(self, entries: Sequence[Entry]) -> Iterator[Entry]:
        """Yield the entries, "For the Guild of Bells" and the person below it, who ends their paragraph or cell, made one."""
        entries = [*self._bound_above_signers(entries)]
        while entries:
            entry, *entries = entries
            below = entries[0] if entries and entries[0].group == entry.group and entries[0].source == entry.source else None
            last = below is not None and not any(other.group == entry.group for other in entries[1:2])
            name = self._behind_for(entry.text) if below and last and entry.source in ("line", "cell") else ""
            if below and name and self._are_signers(below.text):
                yield replace(entry, text=name, source="row", person=below.text)
                entries = entries[1:]
            else:
                yield entry

    def _bound_above_signers(self, entries: Sequence[Entry]) -> Iterator[Entry]:
        """Yield the entries, each "For the Guild of Bells" and the paragraph "Anna Novak, painter" below it made one, if several are so."""
        pairs = list(enumerate(pairwise(entries)))
        signers = {at: person for at, (name, below) in pairs if (person := self._signer_below(name, below))}
        for at, entry in enumerate(entries):
            if len(signers) >= _SEVERAL and at in signers:
                person, _, role = signers[at].partition(", ")
                yield replace(entry, text=self._behind_for(entry.text), source="row", person=person, role=role or None)
            elif len(signers) >= _SEVERAL and at - 1 not in signers and (name := self._behind_for(entry.text)):
                yield replace(entry, text=name)
            elif len(signers) < _SEVERAL or at - 1 not in signers:
                yield entry

    def _signer_below(self, name: Entry, below: Entry) -> str:
        """Return the line of a person, who may have a role, below "For the Guild of Bells" in a paragraph of its own; empty for others."""
        apart = name.source == below.source and (name.source == "item" or (name.source == "line" and name.group != below.group))
        person, comma, role = below.text.partition(", ")
        told = not comma or is_role(role) or role[:1].islower()
        signs = apart and told and self._are_signers(person) and not self._behind_for(below.text)
        return below.text if signs and self._behind_for(name.text) else ""

    def _are_signers(self, text: str) -> bool:
        """Tell whether a text names a person or two."""
        return (is_person(text) or are_persons(text)) and not self._register.is_known(text)

    def _without_for(self, entries: list[Entry]) -> list[Entry]:
        """Return the entries without "For the" before their names, where several begin so: one alone may be the name's own word."""
        rests = [self._behind_for(entry.text) for entry in entries]
        if sum(map(bool, rests)) < _SEVERAL:
            return entries
        return [self._before_signer(replace(entry, text=rest)) if rest else entry for entry, rest in zip(entries, rests, strict=True)]

    def _before_signer(self, entry: Entry) -> Entry:
        """Return an entry that stood behind "for" without the person behind a dash or the last comma: what is bound is no person, though it
        may look like one."""
        if self._register.is_known(entry.text):
            return entry
        for seam in (", ", " — ", " – "):
            name, _, person = entry.text.rpartition(seam)
            if name and is_person(person) and not (self._register.is_known(person) or self._register.is_country(person)):
                return replace(entry, text=name, person=person, source="row")
        return entry

    def _behind_for(self, text: str) -> str:
        """Return the name behind "Pour la", "Za", "För"; empty if a line does not begin so or goes on in small letters."""
        parts = list(_WORD.finditer(text))
        for count in (2, 1):
            if len(parts) <= count or (count > 1 and not parts[1][0][:1].islower()):
                continue  # "Pour L’ARP": an article with a capital is the name's own
            if self._words.signing_for.fullmatch(plain_words(text[: parts[count - 1].end()])):
                rest = text[parts[count].start() :]
                return in_nominative(rest, self._words.language) if rest[:1].isupper() else ""
        return ""

    def _behind_behalf(self, text: str) -> str:
        bare = self._bare(text)
        return bare if bare != text else ""

    def _is_for_alone(self, label: str) -> bool:
        """Tell whether a label says nothing but "on behalf of" or "for"."""
        plain = plain_words(label)
        return bool(self._words.on_behalf.fullmatch(plain) or self._words.signing_for.fullmatch(plain))

    def _bare(self, text: str) -> str:
        """Return a line without the place for a signature behind it and "On behalf of" before it."""
        text = _TO_SIGN.sub("", text)
        text = text if ON_BEHALF.match(text) else _FOR_OTHERS.sub("", text)
        label, colon, name = text.partition(":")
        if colon and name.strip()[:1].isupper() and self._is_for_alone(label):
            return name.strip()
        quoted = _FOR_QUOTED.match(text)
        if quoted:
            return quoted[1]
        if (name := behind_behalf(text)) and not self._register.is_exact(text):
            return in_nominative(name, self._words.language)
        words = text.split()
        for count in range(min(6, len(words)) - 1, 0, -1):
            # "On behalf of the organisation Guild of Bells" has a word for what it is before the name.
            body = len(words) > count + 1 and words[count + 1][:1].isupper() and self._words.is_organisations(plain_words(words[count]))
            rest = " ".join(words[count + 1 if body and words[count][:1].islower() else count :])
            if words[count - 1][:1].isupper() and self._words.on_behalf.fullmatch(plain_words(" ".join(words[: count - 1]))):
                continue  # "on behalf of The Guardian": an article with a capital is the name's own
            if self._words.on_behalf.fullmatch(plain_words(" ".join(words[:count]))) and (count > 2 or not self._register.is_known(text)):
                return rest if not rest[:1].islower() and (count > 1 or self._register.is_known(rest)) else text
        return text

    def _lines_of(self, blocks: Sequence[Block]) -> list[Entry]:
        blocks = list(with_register_numbers_apart(list(map(_unhyphenated, blocks))))
        blocks = with_bound_names_whole(self._without_remarks(blocks), self._words)
        blocks = list(with_runs_whole(list(with_companions_apart(blocks, self._words, self._register)), self._register))
        blocks = [part for block in self._up_to_backers(blocks) for one in self._sentences_apart(block) for part in _signatures_of(one)]
        blocks = list(with_lines_of_groups_apart(blocks, self._words, self._register))
        blocks = list(with_kinds_apart(list(with_tails_apart(blocks, self._words)), self._words, self._register))
        blocks = [part for block in blocks for part in self._items_of(block)]
        blocks = list(with_lines_apart(list(self._cells_apart(blocks)), self._register))
        blocks = list(with_groups_apart(blocks, self._words, self._register))
        blocks = list(with_dashes_apart(list(with_marks_apart(blocks, self._words, self._register)), self._register))
        blocks = list(with_names_apart(blocks, self._words, self._register))
        entries: list[Entry] = []
        section: str | None = None
        land = ""  # of the last heading, above those of groups
        paragraphs = [block for block in blocks if isinstance(block, Paragraph)]
        whole = self._are_whole([one for one in paragraphs if not self._is_section(one.text, alone=True)])
        lines_of_all = [line for paragraph in paragraphs for line in paragraph.text.split("\n")]
        room = _room_of(lines_of_all)
        inline = self._are_inline(lines_of_all)
        tables = TableReader(self._words, self._register)
        naming = _naming_headings(blocks)
        signers, signing = self._signers_of(blocks)
        signed_for = self._signed_for(blocks) | self._below_rules(blocks) | self._above_signers(blocks)
        headed = self._are_headed(paragraphs)
        heading_items = self._heading_items(blocks)
        for number, block in enumerate(blocks):
            group = 1000 * number  # a table takes several, one for each cell or column
            if number in signing:
                continue
            if isinstance(block, Paragraph | ListItem) and heads_joined(block.text) and not self._register.is_known(block.text):
                section = block.text.rstrip(": ")  # above further names; names inside such a sentence are read as told
                continue
            if isinstance(block, Heading):
                land = block.text.rstrip(": ") if self._register.is_country(block.text.rstrip(": ")) else ""
            if number in heading_items:
                section = ", ".join(filter(None, (land, getattr(block, "text", "").rstrip(": "))))
            elif number in signed_for:
                entries.append(replace(signed_for[number], section=section))
            elif isinstance(block, Heading) and number in signers:
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
                if not self._lists_readers(block):
                    entries += tables.entries(block, section, group)
            elif isinstance(block, Paragraph) and whole and not self._is_section(block.text, alone=True):
                lines = block.text.split("\n")
                for line in [" ".join(lines)] if _is_broken(lines, room) else lines:
                    text = _TYPED_BULLET.sub("", line)
                    several = self._lists_headed(text) or (inline and (_is_inline(text) or self._lists_few(text)))
                    entries.append(Entry(text, "inline" if several else "line" if len(lines) > 1 else "item", section, group=group, room=room))
            elif isinstance(block, Paragraph) and self._is_broken_run(block.text.split("\n")):
                entries.append(Entry(" ".join(block.text.split()), "inline", section))
            elif isinstance(block, Paragraph):
                lines = [part for line in block.text.split("\n") for part in _TO_SIGN_BESIDE.split(line)]
                for at, line in enumerate(lines):
                    if at and self._edges.is_end(line, heading=False):
                        return entries
                    going_on = at and lines[at - 1].split()[-1:] and lines[at - 1].split()[-1].lower() in CONNECTORS
                    if (headed and not at and len(lines) > 1) or (not going_on and self._is_section(line, alone=len(lines) == 1)):
                        section = line.rstrip(": ")
                    elif not _SIGNED.match(line):
                        several = self._lists_headed(line) or (inline and (_is_inline(line) or self._lists_few(line)))
                        source: Source = "inline" if several else "line"
                        entries.append(Entry(line, source, section, group=group, room=room))
        return entries

    def _items_of(self, block: Block) -> Iterator[Block]:
        """Yield the parts between semicolons of a line that lists persons, some of whom sign for somebody, as items; other blocks whole.

        "Anna Novak, painter (Guild of Bells); Ivo Kos, president of the Union of Sand; RIMA". Where most have nothing but a profession,
        all persons sign for themselves, and the bodies to which some of them belong do not.
        """
        parts = [part.strip(" .") for part in block.text.split(";")] if isinstance(block, Paragraph) and "\n" not in block.text else []
        before = [part.split(", ", 1) for part in parts]
        signers = [len(halves) > 1 and may_be_person(halves[0], self._register) for halves in before]
        others = [part for part, signs in zip(parts, signers, strict=True) if not signs]
        mixed = sum(signers) >= _SEVERAL and all(has_head(part) or self._register.is_known(part) for part in others)
        if len(parts) < _FEWEST_ITEMS or not (mixed or sum(signers) >= _HALF * len(parts)):
            yield block
            return
        alone = sum(map(self._is_person_alone, parts)) > _HALF * len(parts)
        for part in parts:
            person, comma, rest = part.partition(", ")
            if alone and comma and may_be_person(person, self._register):
                own = rest.split(", ")[0].lower()  # by small letters a profession is told from a body
                yield ListItem(text=f"{person}, {own.split()[0] if is_role(own) else own}")
                continue
            bracket = _OWN_BRACKET.search(rest)
            body = bracket[1] if bracket else (behind_role(rest, self._register) or before_role(rest))
            named = bool(body) and is_person(person) and not self._register.is_country(body)
            yield ListItem(text=f"{person}, {body}" if named else part)

    def _is_person_alone(self, part: str) -> bool:
        """Tell whether a part names a person with a profession and no body: "Anna Novak, composer of film music"."""
        person, _, rest = part.partition(", ")
        works = rest == rest.lower() or ("," not in rest and profession_stems().match(plain_words(rest)))  # German writes it with a capital
        return bool(rest and works) and not (has_head(rest) or is_role(rest)) and may_be_person(person, self._register)

    def _cells_apart(self, blocks: Sequence[Block]) -> Iterator[Block]:
        """Yield the blocks, of a table each of whose cells says "For the Guild of Bells: Anna Novak" the cells as paragraphs."""
        for block in blocks:
            cells = [cell for row in block.rows for cell in row if cell] if isinstance(block, Table) else []
            labels = [" ".join(cell.partition(":")[0].split()) for cell in cells if ":" in cell]
            if len(cells) >= _SEVERAL and len(labels) == len(cells) and all(map(self._behind_for, labels)):
                yield from (Paragraph(text=cell) for cell in cells)
            elif isinstance(block, Table) and (signers := self._names_above_signers(block) or self._names_beside_signers(block)):
                yield from (ListItem(text=name) for name in signers)
            else:
                yield block

    def _names_above_signers(self, table: Table) -> list[str]:
        """Return the names of a table in which every second or third row says "for the Guild of Bells", cell by cell, and those between who
        signs and what that person is."""
        for step in _SIGNATURE_ROWS:
            bound = [self._bound_in(cell) for row in table.rows[::step] for cell in row if cell]
            signing = [cell for at, row in enumerate(table.rows) for cell in row if cell and at % step]
            others = any((has_head(cell) and not is_role(cell)) or self._behind_for(cell) or ON_BEHALF.match(cell) for cell in signing)
            if not len(table.rows) % step and len(bound) >= _SEVERAL and all(bound) and len(signing) <= (step - 1) * len(bound) and not others:
                return [name for names in bound for name in names]
        return []

    def _names_beside_signers(self, table: Table) -> list[str]:
        """Return the names of a table in which every cell of a column says "for the Guild of Bells", and the cells beside it who signs."""
        columns = [[cell for cell in column if cell] for column in zip_longest(*table.rows, fillvalue="")]
        bound = [[name for cell in column for name in self._bound_in(cell)] for column in columns]
        binding = [len(names) >= max(len(column), _SEVERAL) for names, column in zip(bound, columns, strict=True)]
        others = (line for column, binds in zip(columns, binding, strict=True) if not binds for cell in column for line in cell.split("\n"))
        if not any(binding) or all(binding) or any(has_head(line) and not is_role(line) for line in others):
            return []
        return [name for row in zip_longest(*(names for names, binds in zip(bound, binding, strict=True) if binds)) for name in row if name]

    def _bound_in(self, cell: str) -> list[str]:
        """Return the names behind "for" or "on behalf of" with which a cell begins; none where it does not."""
        label, _, name = cell.partition("\n")
        cell = f"{label} {name}" if self._is_for_alone(label) else cell
        if ON_BEHALF.match(cell) and len(apart := bound_apart([Entry(cell, "cell")], self._words, self._register)) > 1:
            return [entry.text for entry in apart]
        name = self._behind_for(cell) or self._behind_behalf(cell)
        return [name] if name else []

    def _without_remarks(self, blocks: Sequence[Block]) -> list[Block]:
        """Return the blocks without the title and the remarks that stand above a table that names its columns, up to a heading between them."""
        table = next((number for number, block in enumerate(blocks) if isinstance(block, Table) and self.names_its_columns(block)), 0)
        first = next((number for number in range(table - 1, -1, -1) if self._opens_list(blocks[number])), 0)
        return [block for number, block in enumerate(blocks) if not (first <= number < table and isinstance(block, Paragraph))]

    def _up_to_backers(self, blocks: Sequence[Block]) -> Iterator[Block]:
        """Yield the blocks up to a sentence that names those who back the text, behind the names in their own paragraph, or to their label."""
        for number, block in enumerate(blocks):
            if number and isinstance(block, ListItem) and (self._labels_others(block.text) or self._edges.tells_of_backers(block)):
                return
            kept = self._before_backers(block.text) if isinstance(block, Paragraph | ListItem) else None
            if kept is None:
                yield block
            else:
                yield block.model_copy(update={"text": kept})
                return

    def _sentences_apart(self, block: Block) -> Iterator[Block]:
        """Yield a block, a run of names without the sentences behind it; one on those who sign for themselves is an item of its own."""
        text = block.text if isinstance(block, Paragraph) else ""
        for match in _SENTENCE.finditer(text):
            rest = " ".join(text[match.end() :].split())
            alone = listed_words("in_own_name").search(plain_words(rest[:_LABEL]))
            if alone or (", " in text[: match.start()] and self._tells_no_names(rest)):
                yield block.model_copy(update={"text": text[: match.start()]})
                yield from [ListItem(text=rest)] if alone else []
                return
        yield block

    def _tells_no_names(self, sentence: str) -> bool:
        """Tell whether a sentence names neither signatories nor organisations: "The list remains open until 30 June."."""
        words = sentence.split()
        small = sum(word[:1].islower() for word in words)
        told = len(words) >= _SENTENCE_WORDS and small >= _HALF * len(words) and sentence.endswith(".")
        named = self._register.mentions(sentence) or any(has_head(word) for word in words if word[:1].isupper())
        return told and not named and not self._words.signatories.search(plain_words(sentence))

    def _labels_others(self, item: str) -> bool:
        """Tell whether an item is none of the list but the label of those below it, who only back the text."""
        plain = plain_words(item)
        others = self._edges.is_of_others(plain) or self._words.heads_backers(plain)
        return item.rstrip().endswith(":") and others and not self._register.is_known(item)

    def _before_backers(self, text: str) -> str | None:
        for match in _SENTENCE.finditer(text):
            label = plain_words(text[match.end() :].partition(":")[0][:_LABEL])
            if self._words.backing.match(label) or self._edges.is_of_others(label):
                return text[: match.start()]
        return None

    def _opens_list(self, block: Block) -> bool:
        return isinstance(block, Heading) and self._edges.opening(block) is not None

    def _signers_of(self, blocks: Sequence[Block]) -> tuple[dict[int, tuple[str, str]], frozenset[int]]:
        """Return who signs for each heading that is a name, by its number, and the numbers of the paragraphs that say so.

        There are several headings with nothing above or below them but a person and a role: below, unless the first of these
        paragraphs comes before the first heading.
        """
        signing = {number: signer for number, block in enumerate(blocks) if isinstance(block, Paragraph) and (signer := self._signer_in(block))}
        headings = [number for number, block in enumerate(blocks) if isinstance(block, Heading)]
        above = bool(signing and headings) and min(signing) < headings[0] and min(signing) + 1 == headings[0]
        step = -1 if above else 1
        found = {number: signing[number + step] for number in headings if number + step in signing}
        return (found, frozenset(number + step for number in found)) if len(found) >= _SEVERAL else ({}, frozenset())

    def _signer_in(self, block: Paragraph) -> tuple[str, str] | None:
        """Return person and role of a paragraph that says nothing else; below a line to sign on the role may be any."""
        lines = [line for line in _RULE.sub("\n", block.text).split("\n") if line.strip()]
        if len(lines) == _SEVERAL and _RULE.match(block.text) and is_person(lines[0]) and not self._register.is_known(lines[0]):
            return lines[0], lines[1]
        return signer_of("\n".join(lines), self._register) if lines else None

    def _signed_for(self, blocks: Sequence[Block]) -> dict[int, Entry]:
        """Return signatures "For the Guild of Bells: Anna Novak, president", or with dots, by their blocks' numbers; if several are so."""
        found: dict[int, Entry] = {}
        for number, block in enumerate(blocks):
            if not isinstance(block, Paragraph | ListItem):
                continue
            if led := led_to_person(block.text, self._register):
                found[number] = Entry(led[0], "row", person=led[1])
                continue
            label, colon, signer = block.text.partition(":")
            label = " ".join(label.split())
            name = (self._behind_for(label) or self._behind_behalf(label)) if colon and signer.strip() else ""
            person, role = _parted_signer(" ".join(signer.split()))
            if name and is_person(person) and len(role.split()) <= _SIGNER_WORDS:
                found[number] = Entry(name, "row", person=person, role=role.strip() or None)
        return found if len(found) >= _SEVERAL else {}

    def _below_rules(self, blocks: Sequence[Block]) -> dict[int, Entry]:
        """Return signatures of a block each, by the blocks' numbers, if several are so: a line to sign on, a person, a role, and a name.

        All that stands below the role is the name, however the margin has broken it, but for an address and a country.
        """
        signatures = {
            number: lines[1:]
            for number, block in enumerate(blocks)
            if isinstance(block, Paragraph)
            and len(lines := block.text.split("\n")) >= _SIGNATURE_LINES
            and [number for number, line in enumerate(lines) if _SIGNED.match(line)] == [0]
            and is_person(lines[1])
            and not self._register.is_known(lines[1])
        }
        with_roles = sum(is_role(lines[1]) for lines in signatures.values()) >= 0.5 * len(signatures)
        found = {number: one for number, lines in signatures.items() if (one := self._signature(lines, with_role=with_roles))}
        return found if len(found) >= _SEVERAL else {}

    def _above_signers(self, blocks: Sequence[Block]) -> dict[int, Entry]:
        """Return signatures of a block each, by the blocks' numbers, if several are so: a broken name above "President – Anna Novak"."""
        found = {number: one for number, block in enumerate(blocks) if isinstance(block, Paragraph) and (one := self._above_signer(block.text))}
        return found if len(found) >= _SEVERAL else {}

    def _above_signer(self, text: str) -> Entry | None:
        """Return the signature of a block whose last line names a role and a person, in this order, and whose others name nobody else."""
        *above, last = [line for line in text.split("\n") if line.strip() and not _SIGNED.match(line)] or [""]
        role, *rest = SEAM.split(last)[::2]
        signs = len(rest) == 1 and is_role(role) and is_person(rest[0]) and not self._register.is_known(rest[0])
        others = any(is_role(line) or has_contact(line) or is_street(line) for line in above) or sum(map(has_head, above)) > 1
        if not signs or not 0 < len(above) <= _MOST_LINES or others or not above[0][:1].isupper():
            return None
        return Entry(" ".join(above), "row", person=rest[0], role=role)

    def _signature(self, lines: Sequence[str], *, with_role: bool) -> Entry | None:
        """Return the signature of a person, perhaps with a role on the second line, for the name on the lines below."""
        role = lines[1] if with_role and len(lines) > 2 and not has_head(lines[1]) and len(lines[1].split()) <= _SIGNER_WORDS else None
        rest = [line for line in lines[2 if role else 1 :] if not (is_contact(line) or is_street(line))]
        name = " ".join(rest)
        if rest and self._register.is_known(rest[0]):
            name = rest[0]
        elif len(rest) > 1 and self._register.is_country(rest[-1]) and not self._register.is_known(name):
            name = " ".join(rest[:-1])
        return Entry(name, "row", person=lines[0], role=role) if name else None

    def _lists_readers(self, table: Table) -> bool:
        """Tell whether a table says to whom a letter was sent: its first row has such a column."""
        return any(cell and self._words.to.fullmatch(plain_words(cell)) for cell in table.rows[0])

    def _are_inline(self, lines: Sequence[str]) -> bool:
        """Tell whether lines with several commas are several names each: where most lines have a single name, they are one too."""
        several = sum(_is_inline(line) for line in lines)
        names = [part for line in lines if _is_inline(line) for part in re.split(r"\s*[,;·•●▪◦∙⋅|]\s*|\s+/\s+", line)]
        named = sum(self._register.is_known(name) or looks_like_organisation(name) for name in names)
        return several >= 0.3 * len(lines) or named >= 0.7 * len(names)

    def _lists_headed(self, line: str) -> bool:
        """Tell whether commas part three names or more that all begin with what they name: "Guild of Bells, Union of Sand, RIMA Forum"."""
        parts = line.rstrip(" .;").split(", ")
        headed = (part[:1].isupper() and has_head(" ".join(part.split()[:_FIRST_WORDS])) and not is_acronym(part) for part in parts)
        return len(parts) > _SEVERAL and not self._register.is_known(line) and all(headed)

    def _is_broken_run(self, lines: Sequence[str]) -> bool:
        """Tell whether the lines of a narrow column are one run of names with commas: more of these than lines, and names between them."""
        parts = [part for part in " ".join(lines).rstrip(" .,").split(", ") if part]
        if not _SEVERAL <= len(lines) < len(parts) or any(":" in line or self._register.is_known(line) for line in lines):
            return False
        named = sum(has_head(part) or self._register.is_known(part) or is_acronym(part) for part in parts)
        others = any(is_role(part) or has_contact(part) or self._register.is_country(part) for part in parts)
        return named >= _NEARLY_ALL * len(parts) and not others

    def _lists_few(self, line: str) -> bool:
        """Tell whether a line among others that list several names lists three, with one comma and "and" between them."""
        first, comma, rest = line.rstrip(" .;").partition(", ")
        parts = re.split(rf"\s(?:{'|'.join(map(re.escape, self._words.ands))})\s", rest)
        names = [first, *parts] if comma and len(parts) == _SEVERAL else []
        headed = (has_head(" ".join(name.split()[:_FIRST_WORDS])) and name[:1].isupper() for name in names)  # no person stands before it
        return bool(names) and all(known or head for known, head in zip(map(self._register.is_known, names), headed, strict=True))

    def _are_whole(self, paragraphs: Sequence[Paragraph]) -> bool:
        """Tell whether each paragraph is one name, broken or not: most have a single line, and no line is a person's role."""
        lines = [paragraph.text.split("\n") for paragraph in paragraphs]
        single = sum(len(one) == 1 for one in lines)
        several = [one for one in lines if len(one) > 1 and not self._register.is_known(" ".join(one))]
        roles = any(all_roles().match(plain_words(line)) for one in several for line in one)
        signed_by_persons = sum(has_role(paragraph.text, self._register) for paragraph in paragraphs) > 0.2 * len(lines)
        room = _room_of([line for one in lines for line in one])
        names = [one for one in lines if _is_broken(one, room)]  # others are lists of several lines
        alike = single >= 0.5 * len(names) >= 0.25 * len(lines) and max(map(len, lines), default=0) <= 4
        ended = sum(acronym_of(line) is not None and line.endswith(")") for one in lines for line in one[:-1])
        dated = any(len(one) > 1 and all(map(_DATED_END.search, one)) for one in lines)
        apart = ended >= _SEVERAL or dated  # behind an acronym or a day in brackets a name hardly goes on
        broken = _begin_with_acronyms(lines) or (self._go_on(lines, room) and not apart)
        return len(lines) >= 4 and ((alike and not roles and not apart) or broken) and not signed_by_persons

    def _go_on(self, paragraphs: Sequence[Sequence[str]], room: int) -> bool:
        """Tell whether paragraphs are names of a narrow column: all look like names, and hardly any further line is one or a person's."""
        further = [(line, lines[0]) for lines in paragraphs for line in lines[1:]]
        named = sum(self._edges.is_namelike(" ".join(lines)) for lines in paragraphs)
        persons = sum(is_person(line) or is_role(line) or has_contact(line) for line, _ in further)
        # Nouns of organisations stand last in some languages: the line above is no name without it.
        apart = persons + sum(self._register.is_known(line) or (has_head(line) and has_head(first)) for line, first in further)
        narrow = all(len(lines) <= _MOST_LINES and _is_broken(lines, room) for lines in paragraphs)
        return narrow and named >= _NEARLY_ALL * len(paragraphs) and apart <= _HARDLY_ANY * len(further)

    def _are_headed(self, paragraphs: Sequence[Paragraph]) -> bool:
        """Tell whether the first line of each paragraph names a sector: none is like a name, where nearly all lines below are."""
        groups = [lines for paragraph in paragraphs if len(lines := paragraph.text.split("\n")) > 1]
        firsts = [lines[0] for lines in groups]
        below = [line for lines in groups for line in lines[1:]]
        if len(groups) < _FEWEST_SECTORS or len(below) < _SECTOR_LINES * len(groups):
            return False
        apart = not any(self._edges.is_namelike(line) or has_head(line) or is_person(line) or has_contact(line) for line in firsts)
        return apart and sum(map(self._edges.is_namelike, below)) >= _NEARLY_ALL * len(below)

    def _heading_items(self, blocks: Sequence[Block]) -> frozenset[int]:
        """Return the numbers of the paragraphs that head groups of items or tables: "Writers and translators" between items, none like a name.

        Headings above them, such as countries, are neither; a line that stands above several groups, a sector in each country, is no name.
        """
        lines = [
            number
            for number, block in enumerate(blocks)
            if isinstance(block, Paragraph) and number + 1 < len(blocks) and isinstance(blocks[number + 1], ListItem | Table)
        ]
        last = max((number for number, block in enumerate(blocks) if isinstance(block, ListItem | Table)), default=0)
        others = sum(isinstance(block, Paragraph) for block in blocks[:last])
        if others > len(lines):
            return frozenset()
        texts = [getattr(blocks[number], "text", "") for number in lines]
        kinds = sum(self._says_kind(text) or _is_sector(text) or self._names_branches(text) or texts.count(text) > 1 for text in texts)
        listed = sum(len(block.rows) if isinstance(block, Table) else isinstance(block, ListItem) for block in blocks)
        enough = kinds >= (_HALF if listed >= _ITEMS_OF_GROUP * len(lines) else 1) * len(texts)
        alike = enough and all(self._says_kind(text) or self._is_one_word(text) or self._names_branches(text) for text in texts)
        return frozenset(lines) if alike else frozenset()

    def _names_branches(self, text: str) -> bool:
        """Tell whether a line names nothing but branches of culture: "Music", "Stage and screen"."""
        parts = [part for part in plain_words(text).split() if part not in self._words.ands]
        return bool(parts) and all(map(listed_words("branches").fullmatch, parts))

    def _is_one_word(self, text: str) -> bool:
        """Tell whether a line is a word that may be a sector's, "Music", and neither an acronym nor a known name."""
        return text.rstrip(":").isalpha() and text.istitle() and not has_head(text) and not self._register.is_known(text)

    def _says_kind(self, text: str) -> bool:
        """Tell whether a line goes on in small letters behind its first word and has no word that only organisations have."""
        small = [word for word in text.split()[1:] if word[:1].islower() and word.lower() not in CONNECTORS]
        capitals = sum(word[:1].isupper() for word in text.split())
        return "\n" not in text and bool(small) and capitals == 1 and not has_head(text) and not self._register.is_known(text)

    def _heads_individuals(self, line: str) -> bool:
        """Tell whether a line heads persons who sign for themselves, beside the organisations above: "Individuals", "and personally"."""
        parts = plain_words(_COUNTED.sub("", line)).split()
        plain = " ".join(parts[1:] if parts and parts[0] in self._words.ands else parts)
        alone = any(listed_words(words).fullmatch(plain) for words in ("individuals", "in_own_name", "personally"))
        signing = speaks_of_signing(plain) or listed_words("signatures").search(plain)
        told = signing and len(parts) <= _SIGNER_WORDS and not any(map(self._words.is_organisations, parts))
        return alone or bool(told and listed_words("individual_words").search(plain)) or self._says_own_name(plain)

    def _says_own_name(self, plain: str) -> bool:
        """Tell whether a folded line says nothing but that those below it sign for themselves: "The following sign in their own name"."""
        rest, found = listed_words("in_own_name").subn(" ", plain)
        known = (self._words.signatories, listed_words("this_text"), listed_words("giving"))
        telling = [word for word in self._words.signatories.sub(" ", rest).split() if not any(one.fullmatch(word) for one in known)]
        return bool(found) and len(plain.split()) <= _SIGNER_WORDS and all(len(word) <= _LINK for word in telling)

    def heads_group(self, line: str) -> bool:
        """Tell whether a line without its colon names a group of a list."""
        return self._is_section(line.rstrip(": "), alone=True)

    def _is_section(self, line: str, *, alone: bool) -> bool:
        """A line that names a group: it ends in a colon, or says nothing but a country, or alone nothing but kinds of organisations."""
        counted, line = line, _without_order(_COUNTED.sub("", line))
        plain = plain_words(line)
        if not plain or self._register.is_known(line):
            return False
        if self._heads_individuals(line) or self._words.organisations.fullmatch(plain):
            return True
        if alone and counted != line:
            return True
        if line.rstrip().endswith(":") and len(plain.split()) <= 8:
            return True
        small, _, land = line.partition(" ")
        from_land = small.islower() and len(small) <= _LINK and self._register.is_country(land)  # "from Estonia"
        if from_land or self._register.is_country(line) or is_region(line, self._register) or len(plain) == 1:
            return True  # a single letter heads its part of an alphabet
        words = [word for word in plain.split() if len(word) > 3]
        if not line.isupper() and any(part.isupper() and len(part) == _ACRONYM for part in _WORD.findall(line)):
            return False  # "RIM-Europe"
        if not alone or plain.split()[-1] in CONNECTORS:
            return False
        generic = bool(words) and all(self._words.organisations.fullmatch(word) or is_generic(word, self._register) for word in words)
        return generic and len(plain.split()) <= 6

    def names_its_columns(self, table: Table) -> bool:
        header = TableReader(self._words, self._register).header_of(table.rows)
        return header is not None and naming_column(table.rows[header]) is not None


def _with_signer(entry: Entry, signer: str) -> Entry:
    """Return an entry with who signs for it, of whom a comma parts the role; one that has a person as it is."""
    person, _, role = signer.partition(", ")
    return replace(entry, person=person, role=entry.role or role or None) if person and not entry.person else entry


def _without_order(line: str) -> str:
    """Return the caption of a group without how its names are ordered: "National organisations (by country)"."""
    order = _ORDER.search(line)
    return line[: order.start()] + line[order.end() :] if order and listed_words("list_orders").search(plain_words(order[1])) else line


def _without_behalf_behind(entries: Sequence[Entry], language: str) -> Iterator[Entry]:
    """Yield the entries, "Guild of Bells" and "director Anna Novak" of a line with "on behalf of" between them, as some languages have it.

    What stands before a name in quotes there says in the same case what it is.
    """
    for entry in entries:
        behalf = BEHALF_BEHIND.match(entry.text) if entry.source in ("line", "cell", "item") else None
        if not behalf:
            yield entry
            continue
        quoted = _KIND_AND_QUOTED.fullmatch(behalf[1])
        named = replace(entry, text=quoted[1] if quoted else behalf[1])
        person, _, role = behalf[2].partition(", ")
        if is_person(person) and (not role or role.islower()):  # with a capital, another name may be run on behind it
            yield replace(named, text=in_nominative(named.text, language), source="row", person=person, role=role or None)
            continue
        yield named
        if behalf[2]:
            yield replace(entry, text=behalf[2])


def _with_acronyms(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries, a line that is nothing but an acronym in brackets made one with the name above it in its paragraph or column."""
    found: list[Entry] = []
    for entry in entries:
        bracket = _BRACKETED.fullmatch(entry.text)
        if found and bracket and found[-1].group == entry.group and found[-1].source == entry.source and acronym_of(entry.text):
            found[-1] = replace(found[-1], text=f"{found[-1].text} {entry.text}")
        else:
            found.append(entry)
    return found


def _is_sector(text: str) -> bool:
    """Tell whether a word begins as those do that speak for a sector: "Music"."""
    return any(pattern.match(plain_words(text)) for _, pattern in sector_stems())


def _signatures_of(block: Block) -> Iterator[Block]:
    """Yield the signatures that stand beside one another in a table of lines of print, each below its line to sign on; other blocks whole."""
    if not (isinstance(block, Table) and block.broken and block.rows[0] and all(map(_SIGNED.match, block.rows[0]))):
        yield block
        return
    for column in zip_longest(*block.rows, fillvalue=""):
        lines = [cell for cell in column if cell]
        starts = [number for number, line in enumerate(lines) if _SIGNED.match(line)]
        for start, end in pairwise([*starts, len(lines)]):
            yield _unhyphenated(Paragraph(text="\n".join(lines[start:end])))


def _unhyphenated(block: Block) -> Block:
    """Return a block whose lines break no word: what goes on in small letters behind a hyphen, but for "Sound- / and Film Guild"."""
    if not isinstance(block, Paragraph | ListItem) or "\n" not in block.text:
        return block
    kept, at = "", 0
    for match in _HYPHEN.finditer(block.text):
        following = block.text[match.end() :].split()[0]
        if following[:1].islower() and plain_words(following) not in CONNECTORS:
            kept, at = kept + block.text[at : match.start()], match.end()
    return block.model_copy(update={"text": kept + block.text[at:]})


def _parted_signer(text: str) -> tuple[str, str]:
    """Return person and role of "Anna Novak, president" or "Anna Novak General Secretary"."""
    person, comma, role = text.partition(",")
    words = person.split()
    for count in range(_FEWEST_NAMES, len(words)):
        if not comma and is_role(rest := " ".join(words[count:])) and is_person(name := " ".join(words[:count])):
            return name, rest
    return person, role


def _begin_with_acronyms(paragraphs: Sequence[Sequence[str]]) -> bool:
    """Tell whether nearly each paragraph begins with an acronym and a dash, and none of its further lines does."""
    first = sum(bool(_ACRONYM_FIRST.match(lines[0])) for lines in paragraphs)
    return first >= _NEARLY_ALL * len(paragraphs) and not any(_ACRONYM_FIRST.match(line) for lines in paragraphs for line in lines[1:])


def _is_inline(line: str) -> bool:
    """Tell whether a line lists several names with commas or the like; a person with role and organisation is one."""
    line = line.strip(" ,;|·")
    if _PARTED.search(line) or line.count(" / ") > 1 or are_with_articles(line):
        return True
    parts = line.split(",")
    return len(parts) > 2 and not any(is_role(part) for part in parts[:4]) and address_in(parts) != 1


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


def _room_of(lines: Sequence[str]) -> int:
    """Return how many letters the longest line has; an address at the page's foot is no name."""
    return max((len(line) for line in lines if not has_contact(line)), default=0)


def _is_broken(lines: Sequence[str], room: int) -> bool:
    """Tell whether the margin broke one name into `lines`: a short line is one that its author ended."""
    return all(len(line) + 1 + len(following.split()[0]) >= _BROKEN * room for line, following in pairwise(filter(str.strip, lines)))
