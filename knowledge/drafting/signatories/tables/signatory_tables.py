"""Tables of signatories: which column names the organisations, and what the other columns say of each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from knowledge.drafting.names.register import Register, has_head, is_acronym, looks_like_organisation
from knowledge.drafting.names.shapes import has_contact, is_person, is_role
from knowledge.drafting.signatories.entries import Entry, Source
from knowledge.drafting.signatories.lists.names_above_lands import names_above_lands
from knowledge.drafting.signatories.lists.tick_boxes import with_boxes_read
from knowledge.drafting.signatories.signatures.signer_shapes import SEAM
from knowledge.drafting.signatories.tables.bound_in_columns import with_bound_names
from knowledge.drafting.signatories.tables.columns_of_groups import (
    are_lists_beside,
    heads_kinds,
    heads_of_columns,
    lists_in_cells,
    names_in_cell,
)
from knowledge.drafting.signatories.tables.table_shapes import (
    are_pairs,
    capital_rows,
    group_rows,
    runs_out,
    spanning_rows,
    stacked,
    typed_items,
)
from knowledge.drafting.words.table_words import (
    column_kind,
    heads_signers_alone,
    is_refusal,
    is_remark_of_refusal,
    is_status,
    is_withdrawal,
    only_backs,
    remarks_refusal,
    speaks_of_signing,
)
from knowledge.drafting.words.vocabulary import Vocabulary, all_roles, listed_words, plain_words, refusing_words
from knowledge.loaders.parsed import Table

_HEADER_ROWS = 12  # title, date and remarks may stand above the row that names the columns
# Parts of persons' names: beside them a column called "name" holds the rest of these.
_PERSONAL = re.compile(
    r"\b(?:(?:last|family|first|given) name|surname|nachname|vorname|prenoms?|apellidos?|cognome|imie|nazwisko|prijmeni|priezvisko"
    r"|achternaam|voornaam|efternamn|efternavn|fornamn|fornavn|sukunimi|etunimi|perekonnanimi|eesnimi|pavarde|vardas|uzvards|vards|prezime|priimek|apelido|prenume|επωνυμο|фамилия)\b"
)
_LABEL_WORDS = 3
_RULE = re.compile(r"[\s–—=_|+-]{3,}")
_NOTHING = re.compile(r"[\s–—/.-]+")  # in a cell that names nobody
_ANSWER_ENDED = re.compile(r"[^\W\d_]+(?:[,;.!]|\s[–—-])\s")  # "No, we only want to be informed"
_FEWEST_NUMBERED, _FEWEST_LABELS = 3, 2  # rows, and cells above them with words of headings
_MOSTLY = 0.8  # of the cells of a column of acronyms
_ANSWERED = 0.5  # share of yes and no in a column that says who signs
_ANSWER_WORDS = 3  # of an answer with its day: "withdrawn 26.11."
_UNANSWERED = 0.3  # share of remarks in a column without a heading that says so
_NAMING = 0.5  # share of names in the one column of a table in groups that holds them
_NEARLY = 0.55  # of the share of names of the best column, from which another holds names too
_NAME_AND_SIGNER, _FEWEST_SIGNERS, _SIGNING = 2, 3, 0.8  # columns, rows, and share of the second column's cells that begin with a person
_FEWEST_GRID, _FEWEST_KNOWN, _MOSTLY_KNOWN = 2, 3, 0.6  # columns, cells and share of known names of a table of nothing but names
_SIGNATURE_LINES = 3
_MIXED = (0.15, 0.7)  # share of roles in a column whose cells are the lines of signatures


class TableReader:
    """Reads the tables of one place in order; a table that goes on over a page's end keeps the columns of the one before."""

    def __init__(self, words: Vocabulary, register: Register) -> None:
        self._words = words
        self._register = register
        self._width = 0
        self._column: int | None = None
        self._naming_row: int | None = None
        self._header: tuple[str, ...] = ()
        self._beside: tuple[str, ...] = ()  # the header as it stands, with all blocks beside one another

    def entries(self, table: Table, section: str | None, group: int) -> list[Entry]:
        """Return the entries of a table; `group` is free for its first cell, higher numbers are free for others."""
        table = table.model_copy(update={"rows": [row for row in table.rows if not _is_rule(row)] or table.rows})
        if listed := typed_items(table):
            return [Entry(item, "item", section) for item in listed]
        if captions := spanning_rows(table):
            return self._of_groups(table, captions, section, group)
        width = max(map(len, table.rows))
        rows = with_boxes_read([row + ("",) * (width - len(row)) for row in table.rows])
        rows = rows[1:] if heads_kinds(rows[0], self._words) else rows
        rows = self._below_header(rows) if rows else []
        self._width = width
        if not rows:
            return []
        width = len(rows[0])
        if self._column is not None:
            return self._down(table, rows, self._column, section)
        if (naming := self._rows_above_or_below_persons(rows)) is not None:
            return [Entry(" ".join(cell.split("\n")), "row", section) for row in rows[naming::2] for cell in row if cell]
        columns = [[row[number] for row in rows] for number in range(width)]
        if table.broken and (above := names_above_lands(columns, section, self._register)):
            return above
        if (answers := _column_of_answers(columns)) is not None:
            rows = [row[:answers] + row[answers + 1 :] for row in rows if not is_refusal(row[answers])]
            width -= 1
            columns = [[row[number] for row in rows] for number in range(width)]
        if not table.broken and self._are_beside_signers(columns):
            return [self._beside_signer(name, signer, section) for name, signer in rows]
        if not any(map(_counts, columns)) and any(self._is_mixed(column) for column in columns):
            return self._signatures(table, columns, section, group)
        if self._are_all_names(columns) or self._are_all_bound(columns):
            return [Entry(cell, "row", section) for row in rows for cell in row if cell]
        if not table.broken and self._column is None and are_lists_beside(columns, self._register):
            return [Entry(line, "row", section) for column in columns for cell in column for line in cell.split("\n") if line]
        if heads := heads_of_columns(rows, self._register):
            return [replace(one, section=head) for number, head in enumerate(heads) for one in self._lines_down(rows[1:], number, group)]
        return self._by_shape(table, rows, columns, section, group)

    def _are_all_bound(self, columns: Sequence[Sequence[str]]) -> bool:
        """Tell whether all cells of a table, a line each, begin with "for" or "on behalf of"."""
        cells = [cell for column in columns for cell in column if cell]
        links = (self._words.signing_for, self._words.on_behalf)
        bound = all("\n" not in cell and any(link.match(plain_words(cell)) for link in links) for cell in cells)
        return bound and len(columns) >= _FEWEST_GRID and len(cells) > _FEWEST_KNOWN

    def _are_all_names(self, columns: Sequence[Sequence[str]]) -> bool:
        """Tell whether all cells of a table without a heading are names, most of them known, and no row says one of them twice."""
        filled = [[cell for cell in row if cell] for row in zip(*columns, strict=True)]
        cells = [cell for row in filled for cell in row]
        known = [cell for cell in cells if self._register.is_known(cell)]
        if len(columns) < _FEWEST_GRID or self._column is not None or len(known) < max(_FEWEST_KNOWN, _MOSTLY_KNOWN * len(cells)):
            return False
        apart = all(len({self._register.match(cell).org for cell in row}) == len(row) or not set(row) <= set(known) for row in filled)
        return apart and all(cell in known or looks_like_organisation(cell) for cell in cells)

    def _of_groups(self, table: Table, captions: Sequence[int], section: str | None, group: int) -> list[Entry]:
        """Return the entries of a table in groups, each below a cell over all columns, but for those of a group that does not sign."""
        above = table.rows[: captions[0]]
        entries = self.entries(table.model_copy(update={"rows": above}), section, group) if above else []
        rows = [row for number, row in enumerate(table.rows) if number > captions[0] and number not in captions]
        shares = [self._organisation_share(column) for column in zip_longest(*rows, fillvalue="")]
        naming = [number for number, share in enumerate(shares) if share >= _NAMING]
        if self._column is None and len(naming) == 1:  # a group of few rows would not show it
            self._column, self._width = naming[0], len(shares)
        of_others = False
        for start, end in pairwise((*captions, len(table.rows))):
            caption = table.rows[start][0]
            of_others = self._heads_others(caption, before=of_others)
            if not of_others:
                entries += self.entries(table.model_copy(update={"rows": table.rows[start + 1 : end]}), caption.rstrip(": "), group)
        return entries

    def _below_header(self, rows: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
        """Return the rows of the list, those of blocks beside one another below one another, and keep what the header says of them."""
        width = len(rows[0])
        header = self.header_of(rows)
        if header is not None:
            self._beside = rows[header]
            self._header, rows = stacked(self._beside, rows[header + 1 :])
            self._column = naming_column(self._header)
            return rows
        if width != self._width:
            self._column, self._header, self._beside = None, (), ()
        elif self._beside:
            _, rows = stacked(self._beside, rows)
        if sum(map(bool, rows[0])) == 1 < width and self._kind(next(cell for cell in rows[0] if cell)):
            rows = rows[1:]
        return rows

    def header_of(self, rows: Sequence[Sequence[str]]) -> int | None:
        """Return the number of the row that names the columns; None if there is none."""
        if len(rows[0]) == _NAME_AND_SIGNER and sum(column_kind(row[0]) is not None for row in rows) >= _FEWEST_LABELS:
            return None  # a form: the first column is one of labels
        for number, row in enumerate(rows[:_HEADER_ROWS]):
            filled = [cell for cell in row if cell]
            if len(filled) < min(2, len(row)) or any(self._register.is_known(cell) for cell in filled):
                continue  # a single cell above several columns is a caption
            if any(cell and cell == below for cell, below in zip(row, rows[number + 1 :][0] if rows[number + 1 :] else (), strict=False)):
                continue  # "signed" above "signed" heads nothing
            kinds = [self._kind(cell) or ("other" if is_status(cell) else None) for cell in filled]
            telling = [kind for kind in kinds if kind not in (None, "other")]
            labels = bool(telling) or kinds.count("other") >= _FEWEST_LABELS
            if labels and _heads_numbers(row, rows[number + 1 :]) and not any(map(has_head, filled)):
                return number
            enough = len(telling) > 1 or len(telling) + kinds.count("other") >= 0.6 * len(filled) or self._heads_names(filled, kinds)
            if telling and enough and all(len(cell.split()) <= 20 for cell in filled):
                return number
        return None

    @staticmethod
    def _heads_names(cells: Sequence[str], kinds: Sequence[str | None]) -> bool:
        """Tell whether one cell heads organisations and no other is one, whatever else the list holds."""
        others = [cell for cell, kind in zip(cells, kinds, strict=True) if kind is None]
        return "organisation" in kinds and not any(looks_like_organisation(cell) or any(map(str.isdigit, cell)) for cell in others)

    def _kind(self, cell: str) -> str | None:
        if kind := column_kind(cell):
            return kind
        return "organisation" if self._words.signatories.fullmatch(plain_words(cell)) else None

    def _is_mixed(self, column: Sequence[str]) -> bool:
        lines = [line for cell in column for line in cell.split("\n") if line]
        roles = sum(is_role(line) and not self._register.is_known(line) for line in lines)
        persons = sum(is_person(line) and not is_role(line) for line in lines)
        if (cells := [cell.split("\n") for cell in column if cell]) and all(map(self._is_signature, cells)):
            return True
        return len(lines) >= 2 and _MIXED[0] <= roles / len(lines) <= _MIXED[1] and persons < 0.8 * (len(lines) - roles)

    def _is_signature(self, lines: Sequence[str]) -> bool:
        """Tell whether the lines of a cell are a name, a person and what that is, though the word for it is not known."""
        persons = sum(map(self._is_person, lines))
        named = sum(self._register.is_known(line) or has_head(line) for line in lines)
        return len(lines) == _SIGNATURE_LINES and persons == 1 and named == 1

    def _are_beside_signers(self, columns: Sequence[Sequence[str]]) -> bool:
        """Tell whether names stand in the first of two columns and in the other who signs for them, some with a role and some without."""
        if len(columns) != _NAME_AND_SIGNER or len(columns[0]) < _FEWEST_SIGNERS or not all(all(column) for column in columns):
            return False
        signing = [is_person(SEAM.split(cell)[0]) for name, cell in zip(*columns, strict=True) if not name.endswith(":")]
        roles = [is_role(part) for cell in columns[1] for part in SEAM.split(cell)[2::2]]
        named = [self._is_person(cell) or "\n" in cell or is_role(cell) for cell in columns[0]]
        return any(roles) and all(roles) and not any(named) and sum(signing) >= _SIGNING * len(signing)

    def _beside_signer(self, name: str, signer: str, section: str | None) -> Entry:
        """Return the entry of a row; behind a label such as "Joined later:" the name stands in the place of who signs."""
        person, *role = SEAM.split(signer)[::2]
        if name.endswith(":") and not self._is_person(person):
            return Entry(signer, "row", name.rstrip(": "))
        return Entry(name.rstrip(" ,;"), "row", section, person=person, role=", ".join(role) or None)

    def _signatures(self, table: Table, columns: list[list[str]], section: str | None, group: int) -> list[Entry]:
        """Cells of signatures: one cell each, or, where each row is a line, each column from top to bottom."""
        if table.broken:
            cells = [[line for cell in column for line in cell.split("\n")] for column in columns]
        else:
            cells = [column[number].split("\n") for number in range(len(columns[0])) for column in columns]
            if all(len(cell) == 1 for cell in cells):
                cells = columns
        return [
            Entry(line, "row" if person else "cell", section, person=person, group=group + number)
            for number, cell in enumerate(cells)
            for line, person in with_bound_names(list(filter(None, cell)), self._words)
        ]

    def _rows_above_or_below_persons(self, rows: Sequence[Sequence[str]]) -> int | None:
        """Return 0 or 1, the first row of names, where every other row holds the persons who sign for them; None if it does not."""
        persons = [[self._is_person(cell) for cell in row if cell] for row in rows]
        for naming in (0, 1) if len(rows) % 2 == 0 else ():
            named, signing = ([one for row in persons[first::2] for one in row] for first in (naming, 1 - naming))
            # A table that looks like the one before goes on with it, though names of two capitals may look like persons.
            like_before = naming == self._naming_row and len(rows[0]) == self._width
            if len(signing) > 1 and len(named) >= len(signing) and all(signing) and (like_before or sum(named) <= 0.2 * len(named)):
                self._naming_row = naming
                return naming
        return None

    def _is_person(self, cell: str) -> bool:
        return is_person(cell) and not self._register.is_known(cell)

    def _by_shape(self, table: Table, rows: list[tuple[str, ...]], columns: list[list[str]], section: str | None, group: int) -> list[Entry]:
        width = len(columns)
        shares = [self._organisation_share(column) for column in columns]
        short = [_are_acronyms(column) for column in columns]
        if max((share for share, acronyms in zip(shares, short, strict=True) if not acronyms), default=0) >= _NAMING:
            shares = [0.0 if acronyms else share for share, acronyms in zip(shares, short, strict=True)]  # the full names stand beside them
        best = max(range(width), key=lambda number: (round(shares[number], 1), -number))
        naming = [
            number
            for number in range(width)
            if (shares[number] >= 0.5 and shares[number] >= _NEARLY * shares[best]) or (shares[number] >= 0.25 and runs_out(columns, number))
        ]
        if len(naming) < 2 or are_pairs(columns, naming):
            return self._down(table, rows, best, section)
        # Several columns of names: each is read down, since a broken name goes on below.
        entries = []
        for number, column in enumerate(columns):
            if shares[number] < 0.3 and any(cell and not self._is_name(cell) for cell in column):
                continue
            entries += [replace(one, section=section) for one in self._lines_down(rows, number, group, broken=table.broken)]
        return entries

    @staticmethod
    def _lines_down(rows: Sequence[Sequence[str]], number: int, group: int, *, broken: bool = False) -> list[Entry]:
        """Return the lines of one of several columns of names, which are those of broken names where cells have several."""
        column = [row[number] for row in rows]
        room = max(len(line) for cell in column for line in cell.split("\n"))
        source: Source = "cell" if broken or any("\n" in cell for cell in column) else "row"
        return [Entry(line, source, group=group + number, room=room) for cell in column for line in cell.split("\n") if line]

    def _is_name(self, cell: str) -> bool:
        bare = cell.strip()
        return any(char.isupper() for char in bare) and not bare.isdigit() and not has_contact(bare) and self._register.country_of(bare) is None

    def _down(self, table: Table, rows: list[tuple[str, ...]], column: int, section: str | None) -> list[Entry]:
        """Read one column of names down; the other cells of a row say who signs and where."""
        width = len(rows[0])
        full = [number for number in range(width) if number != column and sum(bool(row[number]) for row in rows) >= 0.6 * len(rows)]
        answers = [number for number in range(width) if number != column and self._are_answers(number, rows)]
        answers = [number for number in answers if self._says_who_signs(number)] or answers
        entries: list[Entry] = []
        of_others = False
        named = not table.broken and column < len(self._header) and self._kind(self._header[column]) == "organisation"
        groups = group_rows(rows, column) if named else frozenset()
        groups = frozenset(number for number in groups if not has_head(rows[number][column])) | capital_rows(rows, column)
        several = not table.broken and lists_in_cells([row[column] for row in rows], self._register)
        signed_on = [at for at in range(width) if at != column and self._holds_days_of_signing(at, rows)]
        for number, row in enumerate(rows):
            cell = row[column]
            if sum(map(bool, row)) == 1 < width:
                # A cell that is alone in its row heads those below it.
                of_others = self._heads_others(next(filter(None, row)), before=of_others)
            if self._ends(row, column):
                break
            if number in groups and not self._register.is_known(cell):
                section = cell
                continue
            if not (of_others or cell or table.broken) and (person := self._alone_in(row)):
                entries.append(Entry(person, "alone", section))
            if of_others or not cell or any(self._declines(row[number], number) for number in answers):
                continue
            signed = any(is_refusal(row[number], begins=True, asked=True) is False for number in answers)
            if any(self._takes_back(row[number], number, signed=signed) for number in range(width) if number not in (column, *answers)):
                continue
            if table.broken and full and entries and not any(row[number] for number in full):
                entries[-1] = replace(entries[-1], text=f"{entries[-1].text} {cell}")
                continue
            rest = [row[number] for number in range(width) if number != column and row[number] and number not in self._acronyms]
            unsigned = any(not row[at] for at in signed_on)
            if _NOTHING.fullmatch(cell) and (person := next(filter(self._is_person, rest), "")):
                entries.append(Entry(person, "alone", section))
                continue
            if several:
                each = [Entry(name, "row", section, doubted=unsigned) for name in names_in_cell(cell, self._register)]
                entries += [self._with_rest(one, rest) for one in each]
                continue
            text = self._with_acronym(" ".join(cell.split("\n")), row)
            entries.append(self._with_rest(Entry(text, "value" if named else "row", section, doubted=unsigned), rest))
        return entries

    @property
    def _acronyms(self) -> list[int]:
        """The numbers of the columns whose heading says that they hold acronyms."""
        return [number for number, head in enumerate(self._header) if listed_words("acronym_headings").fullmatch(plain_words(head))]

    def _with_acronym(self, name: str, row: Sequence[str]) -> str:
        """Return a name with the acronym in brackets that stands in a column for them, where it is known by nothing else."""
        acronym = next((row[number] for number in self._acronyms if number < len(row)), "")
        both = f"{name} ({acronym})"
        return both if is_acronym(acronym) and not self._register.is_known(name) and self._register.is_known(both) else name

    def _alone_in(self, row: Sequence[str]) -> str:
        """Return the person of a row that tells more of them, but no role: a second person with a role signs for the name above."""
        rest = [cell for cell in row if cell]
        told = len(rest) > 1 and not any(map(is_role, rest))
        return next(filter(self._is_person, rest), "") if told else ""

    def _ends(self, row: Sequence[str], column: int) -> bool:
        """Tell whether a row is none of the list: a label such as "Contact" with its value."""
        filled = [number for number, cell in enumerate(row) if cell]
        label = plain_words(row[filled[0]]) if len(filled) == 2 and filled[0] != column else ""
        if not label or len(label.split()) > _LABEL_WORDS:
            return False
        return bool(self._words.after_signatories.match(label)) or column_kind(label) == "person"

    def _heads_others(self, cell: str, *, before: bool) -> bool:
        if is_refusal(cell):
            return True
        kinds = any(self._words.organisations.fullmatch(word) for word in plain_words(cell).split())
        if self._register.is_known(cell) or (looks_like_organisation(cell) and not kinds):
            return before
        if self._words.heads_backers(plain_words(cell)):
            return True
        rest, found = self._words.not_signing.subn(" ", plain_words(cell))
        return (found > 0 or before) and not self._words.signatories.search(rest)

    def _are_answers(self, number: int, rows: Sequence[Sequence[str]]) -> bool:
        """Tell whether a column says of each row whether it signs. One of mere yes and no has both, so that the country NO is none."""
        cells = [row[number] for row in rows if row[number]]
        if self._says_who_signs(number):
            answers = [is_refusal(cell, begins=True, asked=True) for cell in cells]
            return answers.count(None) <= (1 - _ANSWERED) * len(answers) and False in answers
        answers = [is_refusal(cell, begins=len(cell.split()) <= _ANSWER_WORDS or bool(_ANSWER_ENDED.match(cell))) for cell in cells]
        return answers.count(None) <= _UNANSWERED * len(answers) and True in answers and False in answers

    def _says_who_signs(self, number: int) -> bool:
        return number < len(self._header) and is_status(self._header[number])

    def _holds_days_of_signing(self, number: int, rows: Sequence[Sequence[str]]) -> bool:
        """Tell whether a column's heading speaks of signing and most of its cells hold a day: where one is empty, a signature may lack."""
        cells = [row[number] for row in rows if row[number]]
        headed = number < len(self._header) and speaks_of_signing(self._header[number])
        return headed and len(cells) > _ANSWERED * len(rows) and all(any(map(str.isdigit, cell)) for cell in cells)

    def _declines(self, cell: str, number: int) -> bool:
        """Tell whether an answer is no yes; under a heading such as "Status" an empty or unknown one is none either."""
        telling = self._says_who_signs(number)
        answer = is_refusal(cell, begins=True, asked=telling)
        return answer is not False if telling else bool(answer)

    def _takes_back(self, cell: str, number: int, *, signed: bool) -> bool:
        """Tell whether a remark says that a signature was withdrawn, or nothing but that it is open; beside a yes, `signed`, what decided
        it is no open question: "board decision"."""
        if self._says_who_signs(number) and is_refusal(cell, begins=True, asked=True):
            return True  # though most cells of the column say it in words that are not known
        remark = number < len(self._header) and column_kind(self._header[number]) == "other"
        refused = remark and (bool(refusing_words().search(plain_words(cell))) if signed else remarks_refusal(cell))
        return is_withdrawal(plain_words(cell)) or is_remark_of_refusal(cell) or only_backs(cell) or refused

    def _with_rest(self, entry: Entry, rest: list[str]) -> Entry:
        for cell in rest:
            if country := self._register.country_of(cell) if len(cell.split()) <= 3 else None:
                entry = replace(entry, country=entry.country or country)
            elif all_roles().search(plain_words(cell)):
                entry = replace(entry, role=entry.role or cell)
            elif is_person(cell):
                entry = replace(entry, person=entry.person or cell)
        return entry

    def _organisation_share(self, column: Sequence[str]) -> float:
        filled = [cell for cell in column if cell]
        if not filled:
            return 0.0
        score = 0.0
        for cell in filled:
            role = all_roles().match(plain_words(cell)) and is_role(cell)
            if self._register.is_known(cell):
                score += 1
            elif role or has_contact(cell) or cell.strip().isdigit() or self._register.is_country(cell):
                score += 0
            elif looks_like_organisation(cell):
                score += 0.9
            elif not is_person(cell) and self._register.country_of(cell) is None and len(cell.split()) > 1:
                score += 0.4
        return score / len(filled) * min(1.0, len(filled) / 2)


def naming_column(header: Sequence[str]) -> int | None:
    """Return the column that a header says names organisations: one for them, else a name that is no person's."""
    kinds = [column_kind(cell) for cell in header]
    named = [number for number, kind in enumerate(kinds) if kind == "organisation"]
    if named:
        return next((number for number in named if not heads_signers_alone(header[number])), named[0])
    of_persons = "role" in kinds or any(_PERSONAL.search(plain_words(cell)) for cell in header)
    return kinds.index("name") if kinds.count("name") == 1 and not of_persons else None


def _column_of_answers(columns: Sequence[Sequence[str]]) -> int | None:
    """Return the column of a table without a heading that says of each row whether it signs; None where there is none."""
    answered = (at for at, cells in enumerate(columns) if len(cells) > 1 and all(is_refusal(cell) is not None for cell in cells))
    return next(answered, None) if len(columns) > 1 else None


def _is_rule(row: Sequence[str]) -> bool:
    """Tell whether a row is a typed rule below the names of columns."""
    return any(row) and all(_RULE.fullmatch(cell) for cell in row if cell)


def _are_acronyms(column: Sequence[str]) -> bool:
    """Tell whether the cells of a column are acronyms, but for a few."""
    filled = [cell for cell in column if cell]
    return sum(map(is_acronym, filled)) >= _MOSTLY * len(filled)


def _counts(column: Sequence[str]) -> bool:
    """Tell whether the cells of a column are the numbers of its rows."""
    return len(column) >= _FEWEST_NUMBERED and all(cell.rstrip(".").isdigit() for cell in column)


def _heads_numbers(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    """Tell whether a row has words above a column of nothing but the numbers of rows, so that it names the columns."""
    columns = zip_longest(*below, fillvalue="")
    return any(_counts(column) and cell and not any(map(str.isdigit, cell)) for cell, column in zip(row, columns, strict=False))
