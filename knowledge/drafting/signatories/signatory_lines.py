"""Where in a document signatories stand: below a heading, in lists, after the closing, in a sentence, as logos."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import dropwhile, takewhile

from knowledge.drafting.dates.dating import is_dated_remark
from knowledge.drafting.names.inflected_names import without_roles_behind
from knowledge.drafting.names.named_runs import NameRuns
from knowledge.drafting.names.pictured_names import LOGO, is_network, name_of_picture
from knowledge.drafting.names.register import Register, has_head, is_acronym
from knowledge.drafting.names.shapes import has_contact, is_address, is_contact, is_person
from knowledge.drafting.names.translated_names import with_translations_beside
from knowledge.drafting.signatories.entries import Entry
from knowledge.drafting.signatories.lists.acronyms_above import with_acronyms_behind
from knowledge.drafting.signatories.lists.list_edges import ListEdges, is_quoted
from knowledge.drafting.signatories.lists.list_lines import ListLines
from knowledge.drafting.signatories.lists.tiles import with_boxes_named, with_captions_named, with_tiles_named
from knowledge.drafting.signatories.lists.typed_items import with_typed_items
from knowledge.drafting.signatories.lists.unknown_headings import UnknownHeadings
from knowledge.drafting.signatories.other_signatories import without_others
from knowledge.drafting.signatories.sentences.signed_by_sentences import ABOVE, NAMES_SENTENCE_END, SignedBySentences, speaks_of_letter
from knowledge.drafting.signatories.sentences.subjects import subjects_of
from knowledge.drafting.signatories.sentences.told_names import heads_joined, says_joined
from knowledge.drafting.signatories.signatures.marked_signatures import with_marked_signatures
from knowledge.drafting.signatories.signatures.named_members import without_named_members
from knowledge.drafting.signatories.signatures.names_above_signers import with_signed_names_apart
from knowledge.drafting.signatories.signatures.parted_signatures import ON_BEHALF, before_by, behind_behalf
from knowledge.drafting.signatories.signatures.personal_capacity import without_affiliated
from knowledge.drafting.signatories.signatures.persons_in_headings import with_headed_persons_apart
from knowledge.drafting.signatories.signatures.represented import without_what_they_represent
from knowledge.drafting.signatories.signatures.signature_blocks import are_in_pairs, parted_role, signer_of
from knowledge.drafting.signatories.signatures.signature_marks import without_signature_marks
from knowledge.drafting.signatories.signatures.signer_lines import without_signer_lines
from knowledge.drafting.signatories.signatures.signer_shapes import SEAM, has_role, may_be_person
from knowledge.drafting.signatories.signatures.signers_run_on import with_signers_below
from knowledge.drafting.signatories.signatures.stacked_signatures import with_stacks_apart
from knowledge.drafting.signatories.tables.columns_apart import with_columns_beside
from knowledge.drafting.signatories.tables.signed_cells import with_signed_cells_apart
from knowledge.drafting.signatories.unsigned_members import without_unsigned_members
from knowledge.drafting.words.table_words import asks_name_of_body, column_kind
from knowledge.drafting.words.vocabulary import Vocabulary, all_roles, is_bare_kind, listed_words, plain_words, profession_stems
from knowledge.loaders.logo_words import speaks_of_logos
from knowledge.loaders.parsed import FOOTNOTE, Block, Heading, Image, ListItem, Paragraph, Table, plain_lines

_MAX_HEADING_WORDS = 12
_COINED = re.compile(r"(?:[^\W\d_]{1,3}\s+)?([^\W\d_A-ZÀ-ÞΑ-ΩА-Я]{5,}\s+[A-ZÀ-ÞΑ-ΩА-Я][^,;]+)$")  # a name that begins with a coined word
_HEAD_BLOCKS, _HEAD_ROWS = 2, 4  # blocks at the top, and rows of a table that is the head of a letter
_FEWEST_LOGOS = 2
_FEWEST_REPRINTED = 3  # names below a letter that a report brings
_FEWEST_OF_WALL, _NAME_WORDS = 3, 6  # known logos beside one another, and words of the name of another one
_FEWEST_SIGNED, _MOST = 2, 0.8  # lines of a block of signatures, and share of them that are "Person, role, organisation"
_SIGNED_PARTS = 3  # between commas
_SIGNATURE_LINES = (2, 3)  # of a person with a role, and of a name that the margin may break
_LINK_WORDS = 4  # of "on behalf of the"
_FEWEST_BACKERS = 3
_MOST_NAMED = 0.6  # of the lines between a closing and a headed list, from which these are names too
_FEWEST_BEHIND = 2  # names behind an opening, be it that of later ones
_HALF = 0.5  # of the pictures below a heading, from which they are those of signatories
_CLOCK = re.compile(r"\b\d{1,2}:\d{2}\b")
_NOTE = re.compile(r"^\s*(?:\(?\d{1,2}[.)]?|[¹²³⁰-⁹†‡*]+)\s*")
_NEXT_NOTE = re.compile(r"(?<=[.)\w])\s+(?:\d{1,2}[.)]?|[¹²³⁰-⁹]+)\s*(?=[A-ZÀ-ÞΑ-ΩА-Я])")
_SHORT_ITEM = 9  # words
_SENTENCE_WORDS = 5
_YEAR = re.compile(r"\b20[12]\d\b")
_FEWEST_LINES = 3  # of a paragraph of names that begin with a noun and go on small
_LABEL_WORDS = 2
_FEW_NAMED = 0.4  # of the cells beside which a form's answers stand
_FEWEST_FIELDS = 2  # of a form, whose labels are those of columns
_OPENING_PARAGRAPHS = 2  # of running text, in which a press release says who issues it


class SignatoryPlaces:
    """Looks for the places of one document. `in_sentence`: those that were found stand in no list, so that they may not have signed at all.

    `names_some`: a sentence says that they are some of those who have signed.
    """

    def __init__(self, blocks: Sequence[Block], words: Vocabulary, register: Register) -> None:
        blocks = [block for block in blocks if not is_dated_remark(block, words.language)]
        blocks = list(with_signers_below(list(without_unsigned_members(blocks, words)), words, register))
        blocks = with_columns_beside(list(with_acronyms_behind(list(with_typed_items(blocks)))))
        own = [_without_mark(block) for block in blocks if getattr(block, "id", None) != FOOTNOTE or _opens_names(block, words)]
        named = without_what_they_represent(list(_with_captions_apart(own, words)), words, register)
        apart, headed = with_headed_persons_apart(list(without_named_members(named, words, register)), register)
        apart, beside = with_signed_cells_apart(apart, register)
        tiled = with_tiles_named(list(with_captions_named(apart, register)), register)
        apart, stacked = with_stacks_apart(list(with_boxes_named(list(tiled), register)), words, register)
        apart, above = with_signed_names_apart(apart, register)
        apart, marked = with_marked_signatures(list(with_translations_beside(apart, register)))
        self._blocks, signers = without_signer_lines(list(without_signature_marks(apart)), words, register)
        self._words = words
        self._register = register
        self._edges = ListEdges(self._blocks, words, register)
        self._runs = NameRuns(words, register)
        self._lists = ListLines(self._edges, words, register, signers | marked | stacked | above | beside | headed)
        self._unknown = UnknownHeadings(words, register, self._lists.heads_group)
        self.in_sentence = self.names_some = False

    def entries(self) -> list[Entry]:
        """Return the entries of all places; where no list and no logos name anybody, those that a sentence names beside "signed by"."""
        return self.listed() or self.told()

    def listed(self, *, reports: bool = False) -> list[Entry]:
        """Return the entries of lists and logos. A headed list is surest; without one, the names after the closing and lists of names.

        Who only backs a letter signs it where nobody else does under a heading or with a signature. A text that `reports` has lists of
        who was there and who was asked: only its headings say that somebody signs.
        """
        found, backing = self._headed()
        if reports:
            self.in_sentence = not found
            return found or self._reprinted()
        found = found or self._after_closing(signatures=True) or backing or self._below_kinds() or self._unheaded() or self._backed()
        found = without_roles_behind(found, list(plain_lines(self._blocks)))
        starred = self._stars_say_otherwise()
        found = [entry for entry in found if not (self._names_all(entry.text) or (starred and entry.text.rstrip().endswith("*")))]
        found = without_affiliated(found, self._blocks, self._register)
        self.in_sentence = not found
        logos = self._logos(listed=len(found) >= _FEWEST_OF_WALL)
        above = self._pictured_above_text()
        below = [entry for entry in logos if entry.text not in above]
        if len(found) > len(logos) or (len(below) >= _FEWEST_OF_WALL and len(logos) - len(below) == 1):
            logos = below  # above the text they are those of hosts and coordinators, whom the list names if they sign
        return [*found, *logos]

    def _reprinted(self) -> list[Entry]:
        """Return who stands below the closing of a letter that a report brings in full, up to the next heading: one that greets somebody."""
        greeted = next((at for at, block in enumerate(self._blocks) if self._greets(block)), len(self._blocks))
        closed = next((at for at in range(greeted + 1, len(self._blocks)) if self._closes(self._blocks[at])), len(self._blocks))
        ends = (at for at in range(closed + 1, len(self._blocks)) if isinstance(self._blocks[at], Heading))
        end = min(next(ends, len(self._blocks)), self._edges.end(closed + 1))
        entries = self._lists.of_blocks(self._blocks[closed + 1 : end]) if closed + 1 < end else []
        return entries if len(entries) >= _FEWEST_REPRINTED and self._mostly_names(entries) else []

    def _greets(self, block: Block) -> bool:
        """Tell whether a paragraph is nothing but a salutation."""
        text = block.text if isinstance(block, Paragraph) else ""
        short = len(text.split()) <= _MAX_HEADING_WORDS and text.rstrip().endswith((",", "!", ":"))
        return short and bool(self._words.salutations.match(plain_words(text)))

    def _stars_say_otherwise(self) -> bool:
        """Tell whether a note with a star says that those whose names have one do not sign."""
        notes = (line for line in plain_lines(self._blocks) if line.startswith("*"))
        return any(self._words.not_signing.search(plain_words(note)) for note in notes)

    def told(self, *, letters: bool = True) -> list[Entry]:
        """Return the entries of a sentence that names who signs, or of the subject of the first one; `letters` as for `signed_by`."""
        return self.signed_by(letters=letters) or [Entry(name, "row") for name in self._subjects()]

    def _names_all(self, line: str) -> bool:
        """Tell whether a line names nobody but all who sign: "The organisations mentioned above"."""
        plain = plain_words(line).split()
        meant = any(map(self._words.is_organisations, plain)) or bool(self._words.signatories.search(" ".join(plain)))
        first, *rest = line.split() or [""]  # "Crne Gore" is a country
        small = [plain_words(word) for word in (first, *(word for word in rest if not word[:1].isupper()))]
        return meant and any(map(ABOVE.match, small)) and not self._register.is_known(line)

    def _headed(self) -> tuple[list[Entry], list[Entry]]:
        """Return who stands below headings and openings of signatories, and below those of backers."""
        found: list[Entry] = []
        backing: list[Entry] = []
        first = len(self._blocks)  # where the first list is headed
        titled: list[Entry] = []  # below "Joint statement", which heads signatories in some letters and the title in others
        at = 0
        while at < len(self._blocks):
            block = self._blocks[at]
            opening = self._edges.opening(block)
            if opening is None or self._is_headed_below(opening, at + 1):
                at += 1
                continue
            end = self._edges.end(at + 1, begun=bool(opening))
            opening = self._without_speaker(block, opening, self._blocks[at + 1 : end])
            entries = self._below_opening(opening, below := self._blocks[at + 1 : end])
            entries = self._unknown.doubted(entries, block, [Paragraph(text=opening), *below] if opening else below)
            entries = [*self._signing_above(at), *entries] if entries else entries
            entries = [*entries, *self._going_on(end)] if entries else entries
            if entries and end < len(self._blocks) and self._edges.begins_letter(end):
                entries = [*entries, *self._behind_translation(end)]
            if (self._edges.is_bare(block) and not _are_demands(entries)) or (self._mostly_names(entries) and self._begins_list(opening)):
                if self._edges.heads_backers(block) and not self._heads_later_ones(block):
                    backing += entries
                elif is_bare_kind(getattr(block, "text", "").split("\n")[0].partition(":")[0]):
                    titled += entries if self._mostly_names(entries) and self._name_several(entries) else []
                else:
                    found += entries
                    first = min(first, at)
            at = max(end, at + 1) if entries else at + 1  # "on behalf of all signatories" may stand above their heading
        above = self._closed_above(first) if found else []
        return [*above, *found] or titled, backing

    def _heads_later_ones(self, block: Block) -> bool:
        """Tell whether a heading stands above those who have joined later, in a word for backers as well: "Later adhesions"."""
        line = getattr(block, "text", "").split("\n")[0].partition(":")[0]
        return says_joined(line) and not self._words.not_signing.search(plain_words(line))

    def _name_several(self, entries: Sequence[Entry]) -> bool:
        """Tell whether a known name is among entries, or several look like names: a title's second line is one that does."""
        known = any(self._register.is_known(entry.text) or entry.source in ("logo", "inline") for entry in entries)
        return known or sum(self._edges.is_namelike(entry.text) for entry in entries) > 1

    def _closed_above(self, at: int) -> list[Entry]:
        """Return the names between the closing and the heading of a list: those below it have signed later, or are of another kind."""
        start = next((number for number in range(at) if self._closes(self._blocks[number])), at)
        end = min(at, self._edges.end(start + 1))
        entries = self._lists.of_blocks(self._blocks[start + 1 : end]) if start + 1 < end else []
        named = sum(self._edges.is_namelike(entry.text) for entry in entries)
        alone = not any(entry.role or entry.person or has_role(entry.text, self._register) for entry in entries)
        return entries if alone and named >= max(_FEWEST_BACKERS, _MOST_NAMED * len(entries)) else []

    def _closes(self, block: Block) -> bool:
        """Tell whether a paragraph ends with a closing."""
        return isinstance(block, Paragraph | Heading) and self._is_closing(block.text.split("\n")[-1])

    def _behind_translation(self, at: int) -> list[Entry]:
        """Return the names that go on behind the other language's letter, where columns of both stand above one list."""
        start = self._edges.behind_translation(at)
        rest = self._lists.of_blocks(self._blocks[start : self._edges.end(start)]) if start > at else []
        named = sum(has_head(entry.text) or self._register.is_known(entry.text) for entry in rest)
        return rest if named >= _HALF * len(rest) else []

    def _backed(self) -> list[Entry]:
        """Return who stands below "Organisations supporting the statement:"; who has written it signs it by that."""
        for at, block in enumerate(self._blocks):
            line = getattr(block, "text", "").split("\n")[-1]
            plain = plain_words(line)
            heads = line.rstrip().endswith(":") and len(plain.split()) <= 2 * _MAX_HEADING_WORDS and speaks_of_letter(line)
            if heads and self._words.not_signing.search(plain) and any(map(self._words.is_organisations, plain.split())):
                entries = self._lists.of_blocks(self._blocks[at + 1 : self._edges.end(at + 1)])
                if len(entries) >= _FEWEST_BACKERS and self._mostly_names(entries):
                    return entries
        return []

    def _below_kinds(self) -> list[Entry]:
        """Return who stands below "Organisations" where persons stand below a like line: a list of both without a word for signing."""
        labels = [plain_words(getattr(block, "text", "")) for block in self._blocks]
        persons = any(listed_words("individuals").fullmatch(label) for label in labels)
        at = next((at for at, label in enumerate(labels) if self._words.is_organisations(label)), None)
        if not persons or at is None or not all(isinstance(block, ListItem | Table) for block in self._blocks[at + 1 : at + 2]):
            return []
        end = next((n for n in range(at + 1, len(labels)) if not isinstance(self._blocks[n], ListItem | Table)), len(labels))
        cells = [cell for block in self._blocks[at + 1 : end] if isinstance(block, Table) for row in block.rows for cell in row if cell]
        entries = [Entry(cell, "value") for cell in cells] if cells and not any("," in cell for cell in cells) else []
        return entries or self._lists.of_blocks(self._blocks[at + 1 : end])

    def _going_on(self, at: int) -> list[Entry]:
        """Return the names of the sentence with which a list goes on below its items: "as well as the Guild of Bells and many others"."""
        block = self._blocks[at] if at < len(self._blocks) else None
        text = NAMES_SENTENCE_END.split(" ".join(block.text.split()))[0] if isinstance(block, Paragraph) else ""
        led = listed_words("as_well_as").match(plain_words(text)) if self._edges.goes_on_in_sentence(text) else None
        if led is None:
            return []
        rest = " ".join(text.split()[len(led[0].split()) :])
        parts = [part for part in rest.split(", ") if any(map(str.isupper, part))]  # others say how: "without a logo"
        whole = ", ".join(parts).rstrip(". ")
        run = without_others(whole, self._words.language)
        coined = _COINED.match(run)  # "the austro Union of Mimes"
        *names, last = self._runs.all_of(run) or ([coined[1]] if coined and has_head(coined[1]) else []) or [""]
        return [*(Entry(name, "row") for name in names), Entry(last + whole[len(run) :], "row")] if last else []

    def _signs_for_all(self, opening: str) -> bool:
        """Tell whether nothing but a person and a role stands behind "for the signatories", whom the list below names."""
        lines = opening.split("\n")
        persons = [line for line in lines if is_person(line) and not self._register.is_known(line)]
        return len(persons) == 1 and all(has_role(line, self._register) or _ends_in_role(line) for line in lines if line != persons[0])

    def _is_headed_below(self, opening: str, at: int) -> bool:
        """Tell whether an opening, behind which nobody stands or who signs for all, only leads to the list that is headed below it."""
        if opening and not self._signs_for_all(opening):
            return False
        later = range(at + 1, len(self._blocks) - 1) if opening else ()
        return self._is_headed_again(at) or any(self._heads_list(number) for number in later)

    def _heads_list(self, at: int) -> bool:
        """Tell whether a heading or a line opens a list of signatories whose items, table or lines stand right below it."""
        if self._edges.opening(self._blocks[at]) != "":
            return False
        lines = list(plain_lines(self._blocks[at + 1 : at + 1 + _FEWEST_LINES]))
        named = sum(map(self._edges.is_namelike, lines))
        return isinstance(self._blocks[at + 1], ListItem | Table) or named >= max(_FEWEST_LINES, _MOST_NAMED * len(lines))

    def _without_speaker(self, block: Block, opening: str, below: Sequence[Block]) -> str:
        """Return an opening without the person who signs "for the signing associations" where a list below names these."""
        line = plain_words(getattr(block, "text", "").split("\n")[0])
        links = (" ".join(line.split()[:count]) for count in range(1, _LINK_WORDS + 1))
        speaks = any(self._words.signing_for.fullmatch(link) or self._words.on_behalf.fullmatch(link) for link in links)
        lines = list(plain_lines(one for one in below if isinstance(one, Paragraph)))
        named = sum(map(self._edges.is_namelike, lines))
        listed = sum(isinstance(one, ListItem) for one in below) >= _FEWEST_BEHIND or named >= max(_FEWEST_LINES, _HALF * len(lines))
        return "" if opening and speaks and listed and self._signs_for_all(opening) else opening

    def _signing_above(self, at: int) -> list[Entry]:
        """Return who signs right above "also on behalf of:" with a person and a role: it is one of those who sign."""
        above, _, line = getattr(self._blocks[at], "text", "").rpartition("\n")
        plain = plain_words(line)
        if not (listed_words("also").match(plain) and self._words.on_behalf.search(plain)):
            return []
        before = self._blocks[at - 1] if at else None
        signature = Paragraph(text=above) if above else before
        entries = self._lists.of_blocks([signature]) if isinstance(signature, Paragraph) else []
        return [one for one in entries if one.role and one.person and not is_person(one.text)] if len(entries) == 1 else []

    def _is_headed_again(self, at: int) -> bool:
        """Tell whether what follows an opening is one itself: "Yours, on behalf of all signatories" above "Signed by"."""
        following = self._blocks[at] if at < len(self._blocks) else None
        bare = following is not None and self._edges.opening(following) == "" and self._edges.is_bare(following)
        return bare and not self._register.is_known(getattr(following, "text", ""))

    def _below_opening(self, opening: str, blocks: Sequence[Block]) -> list[Entry]:
        """Return the entries behind and below an opening; who stands behind it, above a table, is none of the table's remarks."""
        if not opening:
            blocks = list(dropwhile(self._edges.is_remark, blocks))
        if pictured := _pictured_again(blocks):
            return pictured
        rest = [Paragraph(text=opening)] if opening else []
        if not rest and (pictured := _pictured(blocks, self._register)):
            beside = [block for block in blocks if not isinstance(block, Image)]  # captions, and names without a logo
            return [*pictured, *(self._lists.of_blocks(beside) if beside else [])]
        tables = any(isinstance(block, Table) and self._lists.names_its_columns(block) for block in blocks)
        first = self._lists.of_blocks(rest) if rest and tables else []
        if first and self._mostly_names(first):
            return [*first, *self._lists.of_blocks(blocks)]
        return self._lists.of_blocks([*rest, *blocks])

    def _mostly_names(self, entries: Sequence[Entry]) -> bool:
        telling = [entry for entry in entries if not has_contact(entry.text) and not has_role(entry.text, self._register)] or entries
        named = sum(
            entry.source == "logo"
            or (entry.source == "inline" and self._lists_bodies(entry.text))
            or _is_short_item(entry)
            or self._edges.is_namelike(entry.text)
            or is_person(entry.text)
            for entry in telling
        )
        return named >= 0.5 * len(telling)

    def _begins_list(self, opening: str) -> bool:
        """Tell whether what stands behind an opening on its line may be names: "represent people who make: texts, photographs" are none."""
        lines = opening.split("\n")
        return len(lines) > 1 or lines[0].count(", ") < _FEWEST_LINES or self._lists_bodies(opening)

    def _lists_bodies(self, line: str) -> bool:
        """Tell whether some of what a line lists are surely organisations: "texts, photographs, radio plays" are what these make."""
        parts = re.split(r";\s+" if ";" in line else r"\s*[,·•|]\s+", line)
        return sum(has_head(part) or self._register.is_known(part) or is_acronym(part) for part in parts) >= _FEW_NAMED * len(parts)

    def _unheaded(self) -> list[Entry]:
        """Return the names of lists without a heading; those below the closing where these hold all of them and more."""
        found, below = self._unheaded_lists(), self._after_closing()
        texts = {entry.text for entry in found}
        whole = len(below) > len(found) and texts <= {entry.text for entry in below} and self._mostly_names(below)
        return below if whole or not found else found

    def _unheaded_lists(self) -> list[Entry]:
        """Return the names of runs of list items, lines or cells of which most name organisations."""
        found: list[Entry] = []
        run: list[Block] = []
        of_others = filled_in = False
        for at, block in enumerate(self._blocks):
            if run and is_quoted(run[-1]) and not is_quoted(block):
                found, run = [*found, *self._of_run(run)], []  # a quoted list ends with the quotation
            listed = isinstance(block, ListItem | Table) or (isinstance(block, Paragraph) and self._is_listing(block))
            if isinstance(block, Heading | Paragraph) and not listed:
                short = len(block.text.split()) <= _MAX_HEADING_WORDS
                label = plain_words(block.text.partition(":")[0])
                of_others = short and (self._edges.is_of_others(label) or bool(listed_words("press_contacts").match(label)))
                of_others = of_others or self._edges.heads_members(block.text) or self._edges.labels_readers(block.text)
            if of_others:
                found, run = [*found, *self._of_run(run)], []
                continue
            filled_in |= self._is_form(block)
            if isinstance(block, Table) and (filled_in or self._is_letterhead(block)):
                continue  # below a form that somebody has filled in stand the answers of others
            if isinstance(block, Paragraph) and self._labels_members(block.text):
                continue
            if isinstance(block, Table) and self._lists.names_its_columns(block):
                found += [*self._of_run(run), *self._lists.of_blocks([*_last_heading(run), block])]
                run = []
                continue
            if run and self._edges.is_imprint(at - len(run), at):
                found, run = [*found, *self._of_run(run)], []
                continue
            if listed:
                if isinstance(block, Paragraph | Table) and all(map(_is_demand, run)):
                    run = []  # what the letter asks for, above its signatures
                run.append(block)
                continue
            if self._closes(block):
                found, run = [*found, *self._of_run(run)], []  # what stands above is none of those below
                continue
            section = isinstance(block, Heading) or (isinstance(block, Paragraph) and len(plain_words(block.text).split()) in range(1, 7))
            dated = bool(_YEAR.search(getattr(block, "text", "")))
            ended = self._edges.is_end(getattr(block, "text", ""), heading=True) or self._edges.leads_to_demands(at)
            joined = bool(found) and isinstance(block, Paragraph) and block.text.rstrip().endswith(":") and heads_joined(block.text)
            if joined or (section and run and not dated and not ended):
                run.append(block)
                continue
            found += self._of_run(run)
            run = []
        return [*found, *self._of_run(run)]

    def _labels_members(self, text: str) -> bool:
        """Tell whether the first line of several says that the members of a body stand below it."""
        label, _, below = text.partition("\n")
        return bool(below) and self._edges.heads_members(label.rstrip(": "))

    def _is_form(self, block: Block) -> bool:
        """Tell whether a table is a form that somebody has filled in: a name beside the question for it, and hardly names in its place."""
        rows = [row for row in block.rows if len(row) > 1] if isinstance(block, Table) else []
        fields = sum(column_kind(row[0]) is not None for row in rows) >= _FEWEST_FIELDS
        asked = [asks_name_of_body(row[0]) or (fields and column_kind(row[0]) == "organisation") for row in rows]
        answered = any(asks and (fields or has_head(row[1])) for asks, row in zip(asked, rows, strict=True))
        others = [row[0] for asks, row in zip(asked, rows, strict=True) if not asks]
        named = sum(self._register.is_known(one) or (has_head(one) and not self._asks_of_body(one)) for one in others)
        return answered and bool(others) and named < _FEW_NAMED * len(others)

    def _asks_of_body(self, label: str) -> bool:
        """Tell whether a label asks something else of whoever fills a form in: "Organisation size"."""
        return any(map(self._words.is_organisations, plain_words(label).split())) and len(label.split()) <= _LABEL_WORDS + 1

    def _is_letterhead(self, table: Table) -> bool:
        """Tell whether a small table at the top is the letter's head: an address stands in it, and it does not name its columns."""
        at = self._blocks.index(table)
        small = len(table.rows) <= _HEAD_ROWS and not self._lists.names_its_columns(table)
        cells = [line for row in table.rows for cell in row for line in cell.split("\n")] if small and at < _HEAD_BLOCKS else []
        return any(is_contact(cell) or is_address(cell.split(",")[0]) for cell in cells)

    def _of_run(self, run: list[Block]) -> list[Entry]:
        entries = self._lists.of_blocks(run)
        if len(entries) < 2:
            return []
        entries = self._unknown.doubted(entries, self._heading_above(run[0]), run)
        known = sum(self._register.is_known(entry.text) for entry in entries)
        named = sum(bool(entry.role or entry.person) or self._edges.is_namelike(entry.text) for entry in entries)
        fewest = _FEWEST_BEHIND if heads_joined(getattr(run[0], "text", "")) else _FEWEST_LINES
        enough = (named >= 0.6 * len(entries) and len(entries) >= fewest) or known >= max(2, 0.5 * len(entries))
        return entries if enough else []

    def _heading_above(self, block: Block) -> Block | None:
        """Return the heading right above a block."""
        at = next((at for at, one in enumerate(self._blocks) if one is block), 0)
        return self._blocks[at - 1] if at and isinstance(self._blocks[at - 1], Heading) else None

    def _is_listing(self, block: Paragraph) -> bool:
        lines = block.text.split("\n")
        if self._register.is_known(block.text):
            return True
        if len(lines) >= _FEWEST_SIGNED and sum(map(self._is_signed, lines)) >= _MOST * len(lines):
            return True
        if self._are_signed_alike(lines) or are_in_pairs(lines, self._register):
            return True
        if len(lines) in _SIGNATURE_LINES and all(signer_of(lines[0], self._register) or ("",)):
            return True  # "Anna Novak, president" above "Guild of Bells"
        if len(lines) == 1:
            label, colon, _ = block.text.partition(": ")
            if colon and self._edges.is_of_others(plain_words(label)):
                return False  # "With the support of: Guild of Bells"
            if self._binds_somebody(block.text) or (self._is_signed(block.text) and self._may_be_signature(block.text)):
                return True
            if self._signs_for_somebody(block.text):
                return True
            if self._is_labelled(block.text) or (colon and self._edges.is_end(block.text, heading=False)):
                return False
            if (name := before_by(block.text)) and (has_head(name) or self._register.is_known(name)):
                return True
            return self._edges.is_namelike(block.text) and not self._edges.is_prose(block.text)
        broken = len(lines) <= 3 and self._edges.is_namelike(" ".join(lines))
        return broken or sum(self._edges.is_namelike(line) for line in lines) >= 0.6 * len(lines)

    def _is_signed(self, line: str) -> bool:
        """Tell whether a line is "Person, role, organisation" or "Person, role of Organisation"."""
        person, *rest = SEAM.split(line, maxsplit=1)
        behind = rest[-1] if rest else ""
        told = has_role(behind, self._register) and (SEAM.search(behind) or parted_role(behind, self._register))
        return may_be_person(person, self._register) and bool(told)

    def _may_be_signature(self, line: str) -> bool:
        """Tell whether a line is no sentence, such as one that quotes a person by name and role."""
        parts = SEAM.split(line)[::2]
        named = all(part[:1].isupper() or has_role(part, self._register) for part in parts) and len(parts) <= _SIGNED_PARTS + 1
        return named and not line.rstrip().endswith((".", ":", "?", "!")) and not self._edges.is_prose(line)

    def _are_signed_alike(self, lines: Sequence[str]) -> bool:
        """Tell whether lines are all "Person, what that is, organisation", where words for roles stand in half of them in that place."""
        parts = [SEAM.split(line)[::2] for line in lines]
        shaped = all(len(part) == _SIGNED_PARTS and may_be_person(part[0], self._register) for part in parts)
        named = all(part[-1][:1].isupper() and not part[-1].rstrip().endswith((":", "?", "!")) for part in parts)
        roles = sum(has_role(part[1], self._register) for part in parts if len(part) > 1)
        return len(lines) > _FEWEST_SIGNED and shaped and named and roles >= _HALF * len(parts)

    def _binds_somebody(self, line: str) -> bool:
        """Tell whether a line is "For the Guild of Bells, Anna Novak, president" or "on behalf of the Guild: Anna Novak"."""
        head = re.split(r"[,:]\s", line, maxsplit=1)
        words = head[0].split()
        behalf = any(
            self._words.on_behalf.fullmatch(link) or self._words.signing_for.fullmatch(link)
            for link in (plain_words(" ".join(words[:count])) for count in range(1, min(_LINK_WORDS, len(words))))
        )
        return behalf and len(head) == 2 and not self._edges.is_prose(line) and may_be_person(head[1].split(",")[0], self._register)

    def _signs_for_somebody(self, line: str) -> bool:
        """Tell whether a line is "Anna Novak, president of RIMA, on behalf of the Guild of Bells"."""
        link = ON_BEHALF.search(line)
        if not link or not link.start() or not behind_behalf(line[link.start() :]) or line.rstrip().endswith((".", ":", "?", "!")):
            return False
        person, *roles = SEAM.split(line[: link.start()].rstrip(" ,"))[::2]
        signs = may_be_person(person, self._register) and all(has_role(role, self._register) for role in roles)
        return signs and len(roles) < _SIGNED_PARTS and not self._edges.is_prose(line)

    def _is_labelled(self, line: str) -> bool:
        """Tell whether a line says something of the letter: "Publisher: Guild of Bells"; a country or an acronym may stand before names."""
        label, colon, value = line.partition(": ")
        if not colon or not value or len(label.split()) > _LABEL_WORDS or self._register.is_country(label) or is_acronym(label):
            return False
        return not has_head(label) and not self._register.is_known(label)

    def _after_closing(self, *, signatures: bool = False) -> list[Entry]:
        """Return what stands below the closing; with `signatures` only where persons sign with their roles."""
        for at, block in enumerate(self._blocks):
            if not isinstance(block, Paragraph | Heading):
                continue
            lines = block.text.split("\n")
            for number, line in enumerate(lines):
                if self._is_closing(line):
                    rest = [Paragraph(text="\n".join(lines[number + 1 :]))] if lines[number + 1 :] else []
                    end = self._edges.end(at + 1)
                    found = self._lists.of_blocks([*rest, *self._blocks[at + 1 : end]])
                    if signatures and sum(bool(one.role or one.person) for one in found) < 0.5 * len(found):
                        return []
                    return [replace(one, source="signature") if one.source == "line" else one for one in found]
        return []

    def _is_closing(self, line: str) -> bool:
        """Tell whether a line is a closing, or a paragraph's last sentence is a short one."""
        plain, last = plain_words(line), plain_words(re.split(r"(?<=[.!?])\s+", line)[-1])
        if any(len(one.split()) <= most and self._words.closings.match(one) for one, most in ((plain, 14), (last, 4))):
            return True
        if line.rstrip().endswith(",") and len(plain.split()) <= 9 and self._words.on_behalf.match(plain) and any(map(str.isdigit, plain)):
            return True  # "On behalf of more than 60,000 authors,"
        # "We remain, Excellencies, yours faithfully"
        return len(plain.split()) <= 9 and any(match.end() == len(plain) for match in self._words.closings.finditer(plain))

    def signed_by(self, *, letters: bool = True) -> list[Entry]:
        """Return the organisations that a sentence names beside "the undersigned"; `letters` as for `SignedBySentences`."""
        told = SignedBySentences(self._words, self._register)
        entries = told.entries_in(self._blocks, letters=letters)
        self.names_some |= told.names_some
        return entries

    def _subjects(self) -> list[str]:
        """Return the organisations that a sentence of the text's beginning has as its subject: "The Guild, Union X and Y call on …"."""
        prose = [block.text for block in self._blocks if isinstance(block, Paragraph) and self._edges.is_prose(block.text)][
            :_OPENING_PARAGRAPHS
        ]
        return next((names for text in prose if (names := subjects_of(text, self._words, self._register))), [])

    def _logos(self, *, listed: bool) -> list[Entry]:
        """Return the names of logos. What calls itself one is one; of other pictures only those of known organisations are.

        In a wall of logos, most of which are known ones, the others are logos too. Beside a list of names, those below a label that says
        nothing of signing are others': "With the kind help of:".
        """
        names: list[str] = []
        of_others = False
        told = self._tells_of_logos()
        most = _MAX_HEADING_WORDS if told else _NAME_WORDS
        for pictures, block in self._walls():
            if block is not None:
                short = isinstance(block, Heading) or len(block.text.split()) <= _MAX_HEADING_WORDS
                labelled = listed and block.text.rstrip().endswith(":") and self._edges.opening(block) is None
                of_others = short and (labelled or self._edges.is_of_others(plain_words(block.text)))
            elif not of_others:
                alts = [(LOGO.sub("", alt).strip(), bool(LOGO.search(alt))) for alt in pictures]
                known = [self._register.is_known(name) for name, _ in alts]
                sure = [is_known or (told and has_head(name)) for (name, _), is_known in zip(alts, known, strict=True)]
                wall = sum(sure) >= _FEWEST_OF_WALL and sum(sure) > _HALF * len(alts)
                for (name, calls_itself_one), is_known in zip(alts, known, strict=True):
                    named = (calls_itself_one or (wall and len(name.split()) <= most)) and any(map(str.isupper, name))
                    if is_known or (name and named):
                        names.append(name)
        return [Entry(name, "logo") for name in names] if len(names) >= _FEWEST_LOGOS else []

    def _tells_of_logos(self) -> bool:
        """Tell whether a sentence speaks of the organisations whose logos stand beside the text."""
        sentences = (one for block in self._blocks if isinstance(block, Paragraph) for one in NAMES_SENTENCE_END.split(block.text))
        return any(speaks_of_logos(one) and any(map(self._words.is_organisations, plain_words(one).split())) for one in sentences)

    def _pictured_above_text(self) -> frozenset[str]:
        above = takewhile(lambda block: not (isinstance(block, Paragraph) and self._edges.is_prose(block.text)), self._blocks)
        return frozenset(LOGO.sub("", block.alt).strip() for block in above if isinstance(block, Image))

    def _walls(self) -> Iterator[tuple[list[str], Heading | Paragraph | None]]:
        """Yield the texts of pictures that stand beside one another, and each heading or paragraph between them."""
        pictures: list[str] = []
        for block in self._blocks:
            if isinstance(block, Image):
                pictures += [] if is_network(block.alt) else [block.alt]
            elif isinstance(block, Heading | Paragraph):
                yield pictures, None
                yield [], block
                pictures = []
        yield pictures, None


def _with_captions_apart(blocks: Sequence[Block], words: Vocabulary) -> Iterator[Block]:
    """Yield the blocks, a table's first row as a paragraph where it only closes the letter or heads those who sign."""
    for block in blocks:
        caption = [cell for cell in block.rows[0] if cell] if isinstance(block, Table) and len(block.rows) > 1 else []
        plain = plain_words(caption[0]) if len(caption) == 1 else ""
        if isinstance(block, Table) and plain and (words.closings.fullmatch(plain) or words.signatories.fullmatch(plain)):
            yield Paragraph(text=caption[0])
            yield block.model_copy(update={"rows": block.rows[1:]})
        else:
            yield block


def _ends_in_role(line: str) -> bool:
    """Tell whether the last word of a line is a role, as where the body stands before it: "Sandų sąjungos pirmininkas"."""
    last = plain_words(line).split()[-1:]
    return any(all_roles().fullmatch(word) and not profession_stems().search(word) for word in last)


def _opens_names(block: Block, words: Vocabulary) -> bool:
    """Tell whether a note at a page's end begins with who signs: "1 Signed by: Guild of Bells, RIMA and Kelpie"."""
    label, colon, names = _CLOCK.sub(" ", getattr(block, "text", "")).partition(":")
    short = len(label.split()) <= _MAX_HEADING_WORDS
    return bool(colon and names.strip()) and short and bool(words.signatories.search(plain_words(label)))


def _without_mark(block: Block) -> Block:
    """Return a note without its mark and, since names end where the next note begins, without those behind it."""
    if not isinstance(block, Paragraph):
        return block
    note = _NOTE.match(block.text)
    if block.id != FOOTNOTE and not (note and not note[0].strip().isascii()):
        return block
    text = block.text[note.end() :] if note else block.text
    return block.model_copy(update={"text": _NEXT_NOTE.split(text)[0]})


def _is_demand(block: Block) -> bool:
    """Tell whether a block is an item of a list that is a sentence, as demands are."""
    ended = isinstance(block, ListItem) and block.text.rstrip().endswith((".", ";", "!", ","))
    return ended and len(getattr(block, "text", "").split()) >= _SENTENCE_WORDS


def _are_demands(entries: Sequence[Entry]) -> bool:
    """Tell whether items go on in small letters with the sentence above them: "The organisations signing this letter ask you …"."""
    return sum(entry.source == "item" and entry.text[:1].islower() and " " in entry.text for entry in entries) > 0.5 * len(entries)


def _is_short_item(entry: Entry) -> bool:
    """Tell whether an item is as short as names are and begins with a capital, which demands and arguments seldom do and are."""
    return entry.source == "item" and _is_short(entry.text)


def _is_short(text: str) -> bool:
    ended = text.rstrip().endswith((".", "?", "!"))
    return 0 < len(text.split()) <= _SHORT_ITEM and text[:1].isupper() and not ended


def _pictured(blocks: Sequence[Block], register: Register) -> list[Entry]:
    """Return the names of pictures that stand right below an opening: a wall of logos instead of a list."""
    if not blocks or not isinstance(blocks[0], Image):
        return []
    alts = [name_of_picture(block.alt, register.is_known) for block in blocks if isinstance(block, Image) and not is_network(block.alt)]
    names = [alt for alt in alts if alt]
    return [Entry(name, "logo") for name in names] if len(names) >= _FEWEST_LOGOS and len(names) > _HALF * len(alts) else []


def _pictured_again(blocks: Sequence[Block]) -> list[Entry]:
    """Return the names of logos below text of the same words, as of columns read across: "Society Guild of" above "of Gongs Bells"."""
    logos = [block for block in blocks if isinstance(block, Image) and name_of_picture(block.alt)]
    names = [name_of_picture(block.alt) for block in logos]
    texts = [block.text for block in blocks if isinstance(block, Paragraph)]
    words = {plain for text in texts for word in text.split() if not has_contact(word) and (plain := plain_words(word))}
    again = {word for name in names for word in plain_words(name).split()}
    lines = {plain_words(line) for text in texts for line in text.split("\n")}
    whole = words and words == again and not any(plain_words(name) in lines for name in names)
    return [Entry(name, "logo") for name in names] if len(names) >= _FEWEST_LOGOS and whole else []


def _last_heading(run: Sequence[Block]) -> list[Block]:
    return [block for block in run[-1:] if isinstance(block, Heading)]
