"""Where a list of signatories begins and where it ends: headings, opening lines, labels of those who do not sign, running text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from knowledge.drafting.names.register import Register, has_head, is_acronym, looks_like_organisation, without_brackets
from knowledge.drafting.names.several_names import names_between_semicolons
from knowledge.drafting.names.shapes import CONNECTORS, has_contact, is_address, is_person
from knowledge.drafting.signatories.attendance import heads_attendance
from knowledge.drafting.signatories.lists.groups_in_lines import is_one_of_groups
from knowledge.drafting.signatories.lists.runs_over_columns import runs_on
from knowledge.drafting.signatories.lists.work_labels import heads_sectors, labelled, says_work, says_work_by
from knowledge.drafting.signatories.sentences.told_names import heads_joined
from knowledge.drafting.signatories.signatures.signer_shapes import has_role
from knowledge.drafting.words.legal_forms import has_legal_form
from knowledge.drafting.words.letter_words import annexes, letter_nouns, names_copy
from knowledge.drafting.words.table_words import is_withdrawal, refuses_behind_dash
from knowledge.drafting.words.vocabulary import (
    Vocabulary,
    has_kind_word,
    in_all_languages,
    joining_words,
    listed_words,
    offices,
    pattern_of,
    plain_words,
    profession_stems,
    publisher_labels,
)
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table, plain_lines

_MAX_HEADING_WORDS = 12
_PROSE_WORDS = 28  # a line with as many words and a full stop is running text, no name
_LABEL_WORDS, _LABEL_LETTERS = 4, 40
_CAPITALS = 0.25  # of the words of a sentence at most; names have more
_STEM = 5  # letters of a word that its case leaves alone
_LONG_LINE = 12  # words
_GIVING_WORDS = 9  # of a heading that says who gives a text
_FEWEST_TOLD = 4  # words of a sentence on who backs a letter
_SENTENCE_WORDS = 24  # at most, of a sentence that leads to names with a colon
_NAME_WORDS = 3
_PUBLISHER_WORDS = 6  # of "Verantwortlich i. S. d. P."
_REMARK_WORDS = 5
_TELLING_WORDS = 4  # of a sentence about the text: "The appeal is backed by RIMA"
_SECTOR_NAMES, _FEWEST_OF_RUN = 3, 2  # names below a sector on lines, and with semicolons
_NEARLY_ALL, _HALF = 0.8, 0.5  # of these names
_BEFORE_NOUN = 3  # words up to "statement" in a sentence about it
_SOON, _GREETING = 4, 120  # blocks below a letter's date, in which it greets; letters of a greeting or closing
_IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")  # "(signed)" says something of the names above
_BEFORE_SIGNER = re.compile(r"(?<=\S)\s+[–—-]\s+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_PARTS = re.compile(r"\s*[,;]\s*|(?<=[^\W\d_]{4})\.\s*")
_ENUMERATED = re.compile(r"^\(?\w{1,2}\)\s*")  # before the first of several demands: "(a) rules, (b) fees"
_ELIDED = re.compile(r"^[^\W\d_]{1,4}[’']")
_WORD = re.compile(r"[^\W_]+")
_RULE = re.compile(r"^[\s_=*~–—-]{3,}$")
_LETTERED = re.compile(r"^\S+\s+[A-Z]{1,4}\s*[:–—-]")  # "Annex B: Guests"; Lisa B. Berg is a person
NOUNS_LAST = frozenset(["da", "et", "fi", "hu", "lt", "lv", "sv"])  # languages whose names end in it and have one capital
_FIRST_WORDS, _SHORT_NAME = 2, 9  # of a name, among which the noun stands that says what it names, and of all of it
_SEAMS = re.compile(r",\s+|\s[·|•]\s")
_IMPRINT_LINES, _ADDRESS_PARTS, _FEWEST_ABOVE = 3, 2, 3  # lines of a sender's imprint, street and town in it, and names above it
_NUMBER_WORDS = 3  # of "Annex no. 2"
_NUMBER = re.compile(r"(?:(?:no|nr|br|st|c|sz) )?(?:\d{1,2}[a-z]?|[ivx]{1,4}|[a-z])(?: |$)")  # of an annex, folded, before or behind its word


class ListEdges:
    """Tells where lists of signatories begin and end among the blocks of one document."""

    def __init__(self, blocks: Sequence[Block], words: Vocabulary, register: Register) -> None:
        self._blocks = blocks
        self._words = words
        self._register = register

    def opening(self, block: Block) -> str | None:
        """Return what stands behind an opening in the same block, empty if nothing does; None if it opens no list."""
        if isinstance(block, Heading):
            return "" if self._is_opening(block.text) or self._words.on_behalf.fullmatch(plain_words(block.text)) else None
        if not isinstance(block, Paragraph) or _IN_BRACKETS.fullmatch(block.text):
            return None
        if block.text.rstrip().endswith(":") and listed_words("several_senders").fullmatch(plain_words(block.text)):
            return ""
        lines = [" ".join(block.text.split())] if _is_broken_sentence(block.text) else block.text.split("\n")
        for number, line in enumerate(lines):
            head, colon, tail = line.partition(":")
            behalf = self._is_on_behalf(head) and not self._register.is_known(head)
            if (behalf and (colon or not tail)) or (not tail.strip() and self._is_for(head) and (colon or self._items_follow(block))):
                return "\n".join(filter(None, [tail.strip(), *lines[number + 1 :]]))
            if colon and (listed_words("movers").fullmatch(plain_words(head)) or (self._is_for_bodies(head) and _is_run(line))):
                return "\n".join(filter(None, [tail.strip(), *lines[number + 1 :]]))
            if _is_demand(head, tail):
                continue
            label = _SENTENCE_END.split(head)[-1]
            if label != head and tail.strip() and self._labels_signatories(label):
                return " ".join([tail.strip(), *lines[number + 1 :]])  # the lines of one sentence
            if label != head and tail.strip() and self.is_of_others(plain_words(label)):
                continue  # "Signatures overleaf. The appeal is backed by: …"
            if self._is_opening(head) and (colon or len(plain_words(line).split()) <= _MAX_HEADING_WORDS):
                return "\n".join(filter(None, [tail.strip(), *lines[number + 1 :]]))
        return None

    def _labels_signatories(self, label: str) -> bool:
        """Tell whether what begins a sentence, before its colon, says that signatories follow: "Signed by", "To this have put their names"."""
        plain = plain_words(label)
        begins = len(label.split()) <= _LABEL_WORDS and self._words.signatories.match(plain)
        ends = any(match.end() == len(plain) and " " in match[0] for match in self._words.signatories.finditer(plain))
        return bool(begins) or (ends and len(label.split()) <= _MAX_HEADING_WORDS and not self.is_of_others(plain))

    def is_bare(self, block: Block) -> bool:
        """Tell whether an opening says nothing but that signatories follow; a sentence about signatories has to prove itself."""
        block_text = getattr(block, "text", "")
        lines = block_text.split("\n")
        heads = [one.partition(":")[0] for one in lines]
        if any(map(self._is_on_behalf, heads)) or any(listed_words("movers").fullmatch(plain_words(head)) for head in heads):
            return True
        if any(self._is_for(line) and (line.rstrip().endswith(":") or "\n" not in block_text) for line in lines):
            return True
        line = plain_words(next(filter(self._is_opening, heads), ""))
        match = self._words.signatories.search(line)
        return match is not None and (len(line.split()) <= 3 or len(match[0]) > 0.5 * len(line))

    def _is_on_behalf(self, line: str) -> bool:
        """Tell whether a line says nothing but "on behalf of", be it behind a closing or "also": "Yours sincerely, also on behalf of"."""
        closing, comma, last = line.rpartition(",")
        closed = bool(comma and self._words.closings.fullmatch(plain_words(closing)))
        plain = plain_words(last if closed else line)
        also = listed_words("also").match(plain)
        rest = plain[also.end() :].strip() if also else plain
        return bool(self._words.on_behalf.fullmatch(plain) or self._words.on_behalf.fullmatch(rest))

    def _is_for(self, line: str) -> bool:
        """Tell whether a line says nothing but "for", as it stands above the names of those whom signatures bind."""
        return bool(self._words.signing_for.fullmatch(plain_words(line)))

    def _is_for_bodies(self, line: str) -> bool:
        """Tell whether a line says "for the organisations" and nothing else, as above the names of some that sign beside persons."""
        parts = plain_words(line).split()
        kinds = len(parts) > 1 and self._words.is_organisations(parts[-1])
        return kinds and bool(self._words.signing_for.fullmatch(" ".join(parts[:-1])) or self._words.on_behalf.fullmatch(" ".join(parts[:-1])))

    def _items_follow(self, block: Paragraph) -> bool:
        """Tell whether a paragraph stands above two items or more."""
        below = self._blocks[(at := self._blocks.index(block)) + 1 : at + 3]
        return len(below) > 1 and all(isinstance(one, ListItem) for one in below)

    def _is_opening(self, text: str) -> bool:
        plain = _behind_annex(plain_words(text), self._words)
        words = plain.split()
        told = listed_words("telling_of").match(plain)
        if told and self._words.signatories.fullmatch(plain[told.end() :].strip()):
            return True  # "About the signatories" ends no list
        if not words or len(words) > 3 * _MAX_HEADING_WORDS or self._words.after_signatories.match(plain) or self.is_of_others(plain):
            return False
        if text.rstrip().endswith((".", ",", ";", "?", "!")) and len(words) > 4:
            return False
        if len(words) <= _LABEL_WORDS and heads_joined(text):
            return True  # "Later adhesions"
        match = self._words.signatories.search(plain)
        if not match and text.rstrip().endswith(":") and _says_whose_text(words):
            return True
        if not match:
            return self._says_who_gives(plain) and (text.rstrip().endswith(":") or text[:1].isupper())
        # "Signatories" at the start of a short line; further in, the line has to be short and end in the word or a colon's place.
        return len(words) <= _MAX_HEADING_WORDS and (match.start() < 30 or match.end() > len(plain) - 30)

    def _says_who_gives(self, plain: str) -> bool:
        """Tell whether a short folded line says who gives, adopts or joins a text, in whatever order: by a word for organisations and one for
        that ("Az állásfoglalást kiadó szervezetek"), as a question ("Who calls"), or up to the word before names ("This call is made by")."""
        words = plain.split()
        if not 1 < len(words) <= _GIVING_WORDS or any(map(str.isdigit, plain)):
            return False
        giving = any(not profession_stems().search(one[0]) for one in listed_words("giving").finditer(plain))  # publishers give no text
        verbs = [word for word in words[1:] if len(word) >= _STEM]  # "Who we are" does not say it
        calling = any(self._words.sender_verbs.fullmatch(verb) or joining_words().fullmatch(verb) for verb in verbs)
        asked = listed_words("who").fullmatch(words[0]) and (giving or calling)
        of_text = bool(letter_nouns().search(plain) or listed_words("adopted_texts").search(plain))
        led = giving and of_text and any(one.end() == len(plain) for one in listed_words("by_whom").finditer(plain))
        carried = of_text and any(one.end() == len(plain) for one in listed_words("carrying").finditer(plain))  # "Die Resolution tragen"
        return bool(asked or led or carried) or (giving and any(map(self._words.is_organisations, words)))

    def end(self, start: int, *, begun: bool = False) -> int:
        """Return where the list ends that begins at `start`, or that has `begun` above: at a heading of another kind or at running text."""
        prose = 0
        for at in range(start, len(self._blocks)):
            block = self._blocks[at]
            if at > start and is_quoted(self._blocks[at - 1]) and not is_quoted(block):
                return at
            if isinstance(block, Heading | Paragraph):
                first = block.text.split("\n")[0]
                alone = "\n" not in block.text and len(block.text.split()) <= 5
                heading = isinstance(block, Heading) or alone or self._stands_above_list(block.text, at)
                heading = heading or (block.text.isupper() and "\n" not in block.text)  # capitals stand for a heading's type
                ended = self.is_end(first, heading=heading) and not self._heads_more_names(block, start, at)
                ended = ended or self._lists_members_of(first, self._blocks[start:at])
                if ended or (at > start and self._heads_backers(first, heading=heading)):
                    return at
                plain = plain_words(first)
                if self._words.salutations.match(plain) or (len(plain.split()) <= 14 and self._words.closings.match(plain)):
                    return at
                # What stands above a line of place and date is the title of a letter whose list came first.
                name = self._register.is_known(block.text) or self._is_surely_a_name(block.text) or self._binds(first)
                dated = "\n" not in block.text and not name and _is_dated(self._blocks[at + 1 : at + 2])
                dated = dated or (self._binds(getattr(self._blocks[at - 1], "text", "")) and _is_dated([block]))  # below the last who signs
                if at > start and (self.goes_on_in_sentence(block.text) or self.leads_to_demands(at)):
                    return at
                if (at > start or begun) and _is_sentence(block.text) and not (at > start and self._goes_on(self._blocks[at - 1], block)):
                    return at
                if at > start and (dated or self._heads_contacts(at) or self._is_rule(at) or self.begins_letter(at)):
                    return at
                if at > start and self.is_imprint(start, at):
                    return at
                if self.is_prose(block.text) and not (at > start and self._runs_on(self._blocks[at - 1], block)):
                    prose += 1
                    if at == start and not isinstance(block, Heading):
                        continue
                    return at
        return len(self._blocks)

    def _stands_above_list(self, text: str, at: int) -> bool:
        """Tell whether a text is one line and no sentence, and stands right above a table, a list or a run of names: it heads that."""
        below = self._blocks[at + 1 : at + 2]
        listed = bool(below) and (isinstance(below[0], Table | ListItem) or _is_run(getattr(below[0], "text", "")))
        return listed and "\n" not in text and not _is_run(text) and not text.rstrip().endswith((".", ";", "!", "?"))

    def _goes_on(self, above: Block, block: Heading | Paragraph) -> bool:
        """Tell whether a paragraph goes on with the names of the one above, which a semicolon, a comma or half a name leaves open."""
        if self._runs_on(above, block):
            return True
        left_open = isinstance(above, Paragraph) and above.text.rstrip().endswith((";", ","))
        parts = [part for part in _PARTS.split(block.text.rstrip(". ")) if part]
        named = sum(self.is_namelike(part) or self._register.is_known(part) for part in parts)
        return left_open and len(parts) > 1 and named >= _HALF * len(parts)

    def _runs_on(self, above: Block, block: Heading | Paragraph) -> bool:
        return isinstance(above, Paragraph) and runs_on(above.text, block.text, self._register)

    def heads_members(self, text: str) -> bool:
        """Tell whether a heading stands above the members of a body, who do not sign with it: "Our members", "Annex: members of GOB"."""
        plain = plain_words(text)
        ends = (one.start() for one in listed_words("members_of").finditer(plain) if one.end() == len(plain))
        if any(len(plain[:start].split()) <= 1 for start in ends):  # "Our members", "Unsere Mitglieder"
            return not self._words.signatories.search(plain) and not self._register.is_known(text)
        found = listed_words("members_of").search(plain) if len(plain.split()) <= _MAX_HEADING_WORDS else None
        if found is None or self._words.signatories.search(plain) or text.rstrip().endswith("."):
            return False
        annexed = bool(self._words.after_signatories.match(plain))
        return annexed or any(map(is_acronym, _WORD.findall(text))) or bool(self._register.mentions(text))

    def goes_on_in_sentence(self, text: str) -> bool:
        """Tell whether a sentence goes on with a list above it: "as well as the Guild of Bells and many others."."""
        led = text[:1].islower() and listed_words("as_well_as").match(plain_words(text))
        return bool(led) and "." in text and not self._words.not_signing.search(plain_words(text))

    def leads_to_demands(self, at: int) -> bool:
        """Tell whether a sentence that goes on in small letters below items leads to what they ask for: "ask for the following:"."""
        block, around = self._blocks[at], [*self._blocks[max(at - 1, 0) : at], *self._blocks[at + 1 : at + 2]]
        text = block.text if isinstance(block, Paragraph) and len(around) > 1 else ""
        if not (text[:1].islower() and text.rstrip().endswith(":") and all(isinstance(one, ListItem) for one in around)):
            return False
        demand = getattr(around[-1], "text", "").split()
        small = sum(word[:1].islower() for word in demand)
        return len(demand) >= _REMARK_WORDS and small > _HALF * len(demand) and not self.is_namelike(" ".join(demand))

    def begins_letter(self, at: int) -> bool:
        """Tell whether a line of place and date begins a letter that greets somebody soon, in whatever language."""
        if not _is_dated(self._blocks[at : at + 1]) or self._register.is_known(getattr(self._blocks[at], "text", "")):
            return False
        below = [block.text for block in self._blocks[at + 1 : at + _SOON] if isinstance(block, Paragraph | Heading)]
        greetings = (text for text in below if len(text) <= _GREETING and (text.rstrip().endswith((",", "!")) or _greets_office(text)))
        return any(_all_salutations().match(plain_words(text)) for text in greetings)

    def behind_translation(self, at: int) -> int:
        """Return where the names go on behind a translation of the letter that begins at `at`: behind its closing; its start if it has none."""
        for number in range(at, len(self._blocks)):
            text = getattr(self._blocks[number], "text", "")
            if len(text) <= _GREETING and _all_closings().match(plain_words(text)):
                return number + 1
        return at

    def _binds(self, line: str) -> bool:
        """Tell whether a line says on whose behalf a person signs: "On behalf of the Guild of Bells: Anna Novak"."""
        label, colon, person = line.partition(": ")
        behalf = self._words.on_behalf.match(plain_words(label)) or self._words.signing_for.match(plain_words(label))
        return bool(colon and behalf) and is_person(person) and not self._register.is_known(person)

    def _is_surely_a_name(self, text: str) -> bool:
        """Tell whether a line is a name and no title: an organisation's word in it, capitals all through, no word for a document."""
        words = [word for word in text.split() if word.lower() not in CONNECTORS]
        return self.is_namelike(text) and all(word[:1].isupper() for word in words) and not has_kind_word(text)

    def _heads_more_names(self, block: Heading | Paragraph, start: int, at: int) -> bool:
        """Tell whether a block heads names of the same list, as "Press" does or a line like those above the names before it."""
        sector = self._heads_sector(block, self._blocks[at + 1 : at + 2])
        return sector or self._heads_items_again(start, at) or self._heads_lines_again(start, at)

    def _heads_sector(self, block: Heading | Paragraph, below: Sequence[Block]) -> bool:
        """Tell whether the first of several lines, such as "Press" or "Media", heads the names below it: nearly all are organisations'.

        Alone it does above a run of names with semicolons.
        """
        first, *lines = block.text.split("\n")
        names = lines or [name for one in below for name in names_between_semicolons(getattr(one, "text", ""), fewest=_FEWEST_OF_RUN)]
        named = sum(map(self.is_namelike, names))
        several = len(names) >= (_SECTOR_NAMES if lines else _FEWEST_OF_RUN)
        share = _NEARLY_ALL if lines else _HALF
        return several and ":" not in first and not self.is_of_others(plain_words(first)) and named >= share * len(names)

    def _heads_items_again(self, start: int, at: int) -> bool:
        """Tell whether a word such as "Press" heads items as lines do that stand above those before it: "Music", "Film and television"."""
        heads = [number for number in (*range(start, at), at) if self._is_line_above_item(number)]
        above = self._blocks[at - 1] if at > start else None
        text = getattr(self._blocks[at], "text", "")
        again = len(heads) > _FEWEST_OF_RUN and at in heads and isinstance(above, ListItem)
        return again and ":" not in text and not self.is_of_others(plain_words(text))

    def _heads_lines_again(self, start: int, at: int) -> bool:
        """Tell whether a label above names in its paragraph, such as "Press:", heads them as others do before it: "Music:", "Books:"."""
        labels = [getattr(block, "text", "").split("\n") for block in (*self._blocks[start:at], self._blocks[at])]
        heads = [len(lines) > 1 and lines[0].endswith(":") and len(lines[0].split()) <= _LABEL_WORDS for lines in labels]
        named = all(map(self.is_namelike, labels[-1][1:])) and not self.is_of_others(plain_words(labels[-1][0]))
        return heads[-1] and sum(heads) > _FEWEST_OF_RUN and named

    def _is_line_above_item(self, at: int) -> bool:
        block, below = self._blocks[at], self._blocks[at + 1 : at + 2]
        short = isinstance(block, Paragraph | Heading) and "\n" not in block.text and len(block.text.split()) <= _REMARK_WORDS
        return short and any(isinstance(one, ListItem) for one in below)

    def _lists_members_of(self, line: str, above: Sequence[Block]) -> bool:
        """Tell whether a label such as "Members of the Guild of Bells:" says who belongs to one that the list above has named."""
        label, colon, _ = line.partition(":")
        plain = plain_words(label)
        members = listed_words("members_of").match(plain) if colon else None
        rest = {word[:_STEM] for word in plain[members.end() :].split()} if members else set()
        names = [plain_words(name).split() for name in plain_lines(above)] if rest else []
        return any(len(name) > 1 and {word[:_STEM] for word in name} <= rest for name in names)

    def _heads_contacts(self, at: int) -> bool:
        """Tell whether a label stands above lines that say where to read, join or ask, and name nobody: "Read and share:"."""
        if not getattr(self._blocks[at], "text", "").rstrip().endswith(":"):
            return False
        below = list(takewhile(lambda block: isinstance(block, Paragraph | ListItem), self._blocks[at + 1 : at + 1 + _SOON]))
        lines = list(plain_lines(below))
        return any(map(has_contact, lines)) and not any(map(self.is_namelike, lines))

    def _is_rule(self, at: int) -> bool:
        """Tell whether a typed rule parts what stands above from what is no list: the tail of a mail."""
        typed = _RULE.match(getattr(self._blocks[at], "text", ""))
        return bool(typed) and not any(self.is_namelike(line) for line in plain_lines(self._blocks[at + 1 : at + 2]))

    def is_imprint(self, start: int, at: int) -> bool:
        """Tell whether the last paragraph with a name says below a list without addresses who has sent the text: "Guild of Bells, Harbour
        Street 6, 1010 Cork"."""
        lines = [line for line in getattr(self._blocks[at], "text", "").split("\n") if not _RULE.match(line)]
        first, *parts = [part for line in lines[:_IMPRINT_LINES] for part in _SEAMS.split(line)] or [""]
        if sum(map(is_address, parts)) < _ADDRESS_PARTS or is_address(first) or has_contact(first):
            return False
        above, below = list(plain_lines(self._blocks[start:at])), plain_lines(self._blocks[at + 1 :])
        named = sum(self.is_namelike(line) or self._register.is_known(line) for line in above)
        addressed = any(is_address(part) for line in above for part in _SEAMS.split(line)[1:]) or any(map(is_address, above))
        return named >= _FEWEST_ABOVE and not addressed and not any(map(self.is_namelike, below))

    def is_of_others(self, plain: str) -> bool:
        """Tell whether a heading or label names those who do not sign, or no more; "signatories and supporters" names both."""
        label = len(plain.split()) <= _LABEL_WORDS
        waiting = listed_words("unconfirmed").search(plain) or (label and listed_words("invited").search(plain))
        if listed_words("friends").fullmatch(plain) or heads_attendance(plain):
            return True
        if is_withdrawal(plain) or (waiting and (label or self._words.signatories.search(plain))):
            return True
        if len(plain.split()) <= _GIVING_WORDS and any(listed_words(one).search(plain) for one in ("sponsoring", "greetings")):
            return bool(listed_words("greetings").match(plain)) or not self._words.signatories.search(plain)
        if _ends_in_support(plain) and len(plain.split()) <= _GIVING_WORDS and not listed_words("signing").search(plain):
            return True  # "Se adhieren a título de apoyo"
        short = len(plain.split()) <= _GIVING_WORDS and not self._words.signatories.search(plain)
        if short and listed_words("standing_by").search(plain):
            return not listed_words("giving").search(listed_words("standing_by").sub(" ", plain))
        rest, found = self._words.not_signing.subn(" ", plain)
        return found > 0 and not self._words.signatories.search(rest)

    def heads_backers(self, block: Block) -> bool:
        """Tell whether what opens a list names those who back a text, in words that signatories may also stand under."""
        return any(self._words.heads_backers(plain_words(line.partition(":")[0])) for line in getattr(block, "text", "").split("\n"))

    def _heads_backers(self, line: str, *, heading: bool) -> bool:
        return self._words.heads_backers(self._label_of(line, heading=heading))

    def _label_of(self, line: str, *, heading: bool) -> str:
        """Return, folded, what a line says of the names behind or below it, before its colon or as a heading; empty if it says nothing."""
        name, dash, remark = line.rpartition(" – ")
        if dash and refuses_behind_dash(remark) and not self.is_of_others(plain_words(name)):
            return ""  # "Council of Books – observer" is one name that does not sign
        label, colon, _ = line.partition(":")
        labels = bool(colon) or (heading and not self._is_one_name(line))
        longest = _SENTENCE_WORDS if line.rstrip().endswith(":") else _MAX_HEADING_WORDS  # "The following support it without signing:"
        return plain_words(label) if labels and len(label.split()) <= longest else ""

    def is_end(self, line: str, *, heading: bool) -> bool:
        if self.is_of_others(self._label_of(line, heading=heading)):
            return True
        plain = plain_words(line)
        called = line.startswith("(") and listed_words("hereinafter").match(plain)  # "(hereinafter “the petitioners”), ask as follows"
        if called or (self._words.backing.match(plain) and not self._is_name(line)):
            return True
        if self._labels_work(line) or _asks_how_to_join(line):
            return True
        if self.labels_readers(line) or self._tells_of_backers(line) or self._tells_of_text(line):
            return True
        if (_labels_no_names(line) or self._heads_other_part(line)) and not self._is_name(line):
            return True
        if self._words.after_signatories_alone.fullmatch(plain_words(line.partition(":")[0])):
            return not self._is_name(line)
        match = self._words.after_signatories.match(plain)
        label = plain_words(line.partition(":")[0]) if ":" in line[:_LABEL_LETTERS] else plain
        if not match or len(label.split()) > _MAX_HEADING_WORDS or self._is_name(line):
            return False
        rest = plain[match.end() :].split()
        return heading or line.rstrip().endswith(":") or not rest or label != plain

    def _is_name(self, line: str) -> bool:
        """Tell whether a line is a known name; of one with a label the label is asked, since a known name stands behind many."""
        return self._register.is_known(labelled(line)[0] or line)

    def _labels_work(self, line: str) -> bool:
        """Tell whether a line says who did something for the text, in a list whose labels are no sectors: "Design: Guild of Bells"."""
        label, _ = labelled(line)
        if not label and says_work_by(line):
            return not self._register.is_known(line)
        if not label or not says_work(label) or self._register.is_known(label):
            return False
        lines = list(plain_lines(self._blocks))
        return not heads_sectors(lines) and not is_one_of_groups(line, lines, self._words, self._register)

    def _heads_other_part(self, line: str) -> bool:
        """Tell whether a short line heads what stands beside a text: another annex, by its number, or "Read also in this issue"."""
        plain, label = plain_words(line), plain_words(line.partition(":")[0])
        if ":" in line and " " in label and self._words.other_parts.fullmatch(label):
            return True  # "Other news: The Guild of Bells in Parliament"
        match = self._words.other_parts.match(plain)
        named = match is not None and " " in match[0] and 2 * len(match[0].split()) >= len(plain.split())
        return len(plain.split()) <= _MAX_HEADING_WORDS and (named or self._is_numbered_annex(line))

    def _is_numbered_annex(self, line: str) -> bool:
        """Tell whether a line heads an annex with a number, or a letter before a colon or dash, that does not list signatories."""
        behind = _behind_annex_number(plain_words(line))
        numbered = bool(_LETTERED.match(line)) or any(map(str.isdigit, "".join(line.split()[:_NUMBER_WORDS])))
        return behind is not None and numbered and not self._words.signatories.match(behind)

    def labels_readers(self, line: str) -> bool:
        """Tell whether a line begins with the label of those to whom the text goes: "To: …", "Adressaten:"; a letter heads an alphabet."""
        label, colon, _ = line.partition(":")
        plain = plain_words(label)
        return bool(colon) and len(plain) > 1 and bool(self._words.to.fullmatch(plain)) and not self._words.signing_for.fullmatch(plain)

    def _tells_of_backers(self, line: str) -> bool:
        """Tell whether a line is a sentence that says in small letters, before any name, who backs the text: "Support came from RIMA."."""
        found = next((match for match in self._words.not_signing.finditer(plain_words(line))), None)
        if found is None or not line.rstrip().endswith(".") or has_legal_form(line) or self._register.is_known(line):
            return False
        words = line.split()
        alone = ", " not in line and not any(word.endswith((".", ")")) for word in words[:-1])  # no run of names stands before it
        if alone and len(words) >= _FEWEST_TOLD and letter_nouns().search(plain_words(line)):
            return True  # "The RIMA supports this letter."
        at = len(plain_words(line)[: found.start()].split())
        small = all(word[:1].islower() for word in words[max(at, 1) : at + len(found[0].split())])
        return len(words) >= _TELLING_WORDS and small and not looks_like_organisation(" ".join(words[:at]))

    def tells_of_backers(self, block: Block) -> bool:
        """Tell whether an item or paragraph is a sentence that says behind its names, in small letters, that they only back the text."""
        text = block.text if isinstance(block, Paragraph | ListItem) and "\n" not in block.text else ""
        if not _is_sentence(text) or self._register.is_known(text) or self._words.signing_in(plain_words(text)):
            return False
        words = text.split()
        verb = next((at for at, word in enumerate(words) if word[:1].islower() and plain_words(word) not in CONNECTORS), len(words))
        told = plain_words(" ".join(words[verb:]))
        backing = (self._words.not_signing, listed_words("standing_by"), listed_words("support"))
        return len(words) >= _FEWEST_TOLD and verb > 0 and any(pattern.search(told) for pattern in backing)

    def _tells_of_text(self, line: str) -> bool:
        """Tell whether a line is a sentence about the text above it that names no signatories: "The statement is also backed by …"."""
        words = line.split()
        at = next((at for at, word in enumerate(words[:_BEFORE_NOUN]) if letter_nouns().fullmatch(plain_words(_ELIDED.sub("", word)))), None)
        goes_on = at is not None and words[at + 1 : at + 2] and words[at + 1][:1].islower()
        whole = len(words) >= _TELLING_WORDS and line.rstrip().endswith(".") and not has_legal_form(line)
        return bool(goes_on) and whole and not self._words.signatories.search(plain_words(line)) and not self._register.is_known(line)

    def _is_one_name(self, line: str) -> bool:
        """Tell whether a line names one organisation, though it may hold a word such as support; kinds of organisations are several.

        Of three words or more that all have capitals, a kind is part of the name: Syndicat Solidaires Culture.
        """
        words = line.split()
        plain = plain_words(line)
        paying = listed_words("sponsoring").fullmatch(plain)
        if self._words.not_signing.fullmatch(plain) or paying or _ends_in_support(plain) or heads_attendance(plain):
            return self._register.is_known(line)
        kinds = any(map(self._words.is_organisations, plain.split()))
        several = kinds and (len(words) < _NAME_WORDS or any(word[:1].islower() for word in words))
        return self._register.is_known(line) or (not several and self.is_namelike(line))

    def is_prose(self, text: str) -> bool:
        """Running text has sentences; a list of names set with commas is none, nor one with semicolons, be there a label before it."""
        words = text.split()
        if _is_run(text):
            return False
        lines = text.split("\n")
        long = sum(len(line.split()) >= _LONG_LINE for line in lines)  # one may be a long name among short ones
        if len(words) < _PROSE_WORDS or (len(lines) > 1 and long < 0.5 * len(lines)):
            return False
        small = sum(word[:1].islower() for word in words)
        return small > 0.5 * len(words)

    def is_remark(self, block: Block) -> bool:
        """Tell whether a paragraph is a sentence about the list, such as how it is ordered; a run of names has names between commas."""
        if not isinstance(block, Paragraph):
            return False
        text = " ".join(block.text.split())
        parts = [part for part in _PARTS.split(text) if part]
        named = sum(self.is_namelike(part) or self._register.is_known(part) for part in parts)
        return _is_sentence(text) and len(text.split()) >= _REMARK_WORDS and ":" not in text and named < 0.5 * len(parts)

    def is_namelike(self, text: str) -> bool:
        words = text.split()
        if not words or len(words) > 16 or (text.rstrip().endswith((".", "?", "!")) and len(words) > 6):
            return False
        if self._register.is_known(text):
            return True
        seam = _BEFORE_SIGNER.search(text)
        if seam and has_role(text[seam.end() :], self._register):
            return looks_like_organisation(text[: seam.start()]) and text[:1].isupper()  # "Guild of bells – Anna Novak, president"
        capital = sum(word[:1].isupper() for word in words)
        if self._has_noun_in_place(text):
            return True
        if len(words) > 8 and capital < 0.45 * len(words):
            return False
        return looks_like_organisation(text) and words[0][:1].isupper() and capital >= 0.5 * len(words) and not has_contact(text)

    def _has_noun_in_place(self, text: str) -> bool:
        """Tell whether a short line begins with an organisation's noun and goes on small, as names do in most languages: "Klub přátel zvonů".

        In some the noun stands last, before an acronym in brackets: "Rīgas zvanu biedrība (RZB)".
        """
        words = without_brackets(text).split()
        last = words[-1:] if self._words.language in NOUNS_LAST else []
        placed = any(map(has_head, [" ".join(words[:_FIRST_WORDS]), *last]))
        ended = text.rstrip().endswith((".", "?", "!", ":", ";"))
        return placed and text[:1].isupper() and 1 < len(words) <= _SHORT_NAME and not ended and not has_contact(text)


def is_quoted(block: Block) -> bool:
    """Tell whether the file shows a block as part of a quotation."""
    return bool(getattr(block, "quoted", False))


def _ends_in_support(plain: str) -> bool:
    """Tell whether a folded label ends by saying that those below it join by way of support."""
    return any(match.end() == len(plain) for match in listed_words("by_way_of_support").finditer(plain))


def _says_whose_text(words: Sequence[str]) -> bool:
    """Tell whether a few folded words say that a text is somebody's, up to the word before the names: "Une contribution de"."""
    nouns = any(listed_words(section).fullmatch(word) for word in words[:-1] for section in ("letter_nouns", "release_nouns"))
    led = any(listed_words(section).fullmatch(words[-1]) for section in ("by_whom", "office_links"))
    return nouns and led and len(words) <= _LABEL_WORDS


def _behind_annex(plain: str, words: Vocabulary) -> str:
    """Return what stands behind the word for an annex and its number in a folded line, if it begins with signatories: "Annex: Signatories"."""
    behind = _behind_annex_number(plain)
    named = annexes().match(plain)
    if behind is None:
        behind = plain[named.end() + 1 :] if named else ""
    told = listed_words("telling_of").match(behind)
    return behind if words.signatories.match(behind, told.end() + 1 if told else 0) else plain


def _behind_annex_number(plain: str) -> str | None:
    """Return what stands behind the word and number of an annex with which a folded line begins; None where it does not."""
    before = _NUMBER.match(plain)
    named = annexes().match(plain, before.end() if before else 0)
    behind = _NUMBER.match(plain, named.end() + 1) if named else None
    numbered = named if before else behind
    return plain[numbered.end() :].strip() if numbered else None


def _labels_no_names(line: str) -> bool:
    """Tell whether a line begins with a label of a copy, of an enclosure, of who answers for the text or questions on it."""
    label, colon, _ = line.partition(":")
    encloses = bool(colon) and listed_words("enclosure_labels").fullmatch(plain_words(label))
    asked = listed_words("press_contacts").fullmatch(plain_words(label)) and any(map(str.isspace, label))  # "Contact presse" above a name
    return bool(encloses or asked) or names_copy(line) or _names_publisher(line)


def _names_publisher(line: str) -> bool:
    """Tell whether a line begins with a label of who answers for the text: "Published by: …", "Verantwortlich i. S. d. P.: …"."""
    label, colon, _ = line.partition(":")
    plain = plain_words(label)
    return bool(colon) and len(plain.split()) <= _PUBLISHER_WORDS and bool(publisher_labels().match(plain))


@lru_cache(maxsize=1)
def _all_salutations() -> re.Pattern[str]:
    return pattern_of(in_all_languages("salutations"))


def _greets_office(text: str) -> bool:
    """Tell whether a line greets the holder of an office, in whatever language, without a comma: "Bästa kulturminister Anna Berg"."""
    plain = plain_words(text)
    return bool(_all_salutations().match(plain) and offices().search(plain)) and not text.rstrip().endswith(".")


@lru_cache(maxsize=1)
def _all_closings() -> re.Pattern[str]:
    return pattern_of(in_all_languages("closings"))


def _asks_how_to_join(line: str) -> bool:
    """Tell whether a line asks how a text can be signed, below which stands what is to be done: "How can you join?", "Kuidas liituda?"."""
    plain = plain_words(line)
    asked = line.rstrip().endswith(("?", ";")) and len(plain.split()) <= _MAX_HEADING_WORDS and listed_words("how").match(plain)
    return bool(asked) and bool(joining_words().search(plain) or listed_words("joining_in").search(plain))


def _is_demand(head: str, tail: str) -> bool:
    """Tell whether a sentence goes on behind a colon ("We, the undersigned authors, ask: accept …") rather than a list of names."""
    words = tail.split()
    capital = sum(word[:1].isupper() for word in words)
    return (
        _ENUMERATED.sub("", tail.strip())[:1].islower()
        and len(head.split()) > _LABEL_WORDS
        and len(words) > _LABEL_WORDS
        and capital < _CAPITALS * len(words)
    )


def _is_dated(blocks: Sequence[Block]) -> bool:
    """Tell whether a line of place and date follows; one in brackets says since when the name before it stands in the list."""
    texts = [_IN_BRACKETS.sub("", block.text) for block in blocks if isinstance(block, Paragraph)]
    return any(len(text.split()) <= 6 and re.search(r"\b20[12]\d\b", text) for text in texts)


def _is_run(text: str) -> bool:
    """Tell whether a text is a run of names with semicolons, be there a label before it."""
    label, colon, rest = text.partition(":")
    labelled = bool(colon) and len(label.split()) <= _LABEL_WORDS
    return ";" in text and bool(names_between_semicolons(rest if labelled else text))


def _is_broken_sentence(text: str) -> bool:
    """Tell whether the lines of a paragraph are one sentence that leads to what stands below it, rather than a heading above names."""
    words = text.split()
    small = sum(word[:1].islower() for word in words)
    leads = "\n" in text and text.rstrip().endswith(":") and text.count(":") == 1
    return leads and len(words) > _MAX_HEADING_WORDS and small > _HALF * len(words)


def _is_sentence(text: str) -> bool:
    """Tell whether a text is a sentence rather than a name: a full stop, and the more of its words small the shorter it is."""
    words = text.split()
    small = sum(word[:1].islower() for word in words)
    enough = small >= 0.35 * len(words) if len(words) >= 8 else len(words) >= 5 and small >= 0.6 * len(words)
    return enough and text.rstrip().endswith((".", "!", "?")) and not has_legal_form(text) and not _is_run(text)
