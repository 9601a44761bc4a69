"""Who published a document: what it says itself, its site or letterhead, the domain of a mail; nobody where that is not sure.

A user's name, a person and a host say nothing of it. The register's name is taken for an organisation that it knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile

from knowledge.catalogue import Catalogue
from knowledge.drafting.models import ProposedParticipant
from knowledge.drafting.names.register import Register, acronym_of, has_head, is_acronym, looks_like_organisation, without_brackets
from knowledge.drafting.names.several_names import may_spell, spells
from knowledge.drafting.names.shapes import CONNECTORS, has_contact, is_address, is_person, is_street
from knowledge.drafting.senders.publisher_traces import (
    asked_for,
    begins_with_name,
    forms_of,
    is_spelled_by_host,
    named_by_address,
    spelled_by_initials,
    told_about,
)
from knowledge.drafting.titles.letterheads import LOGO, WINDOW, is_above_contact, is_sender_block, names_sender
from knowledge.drafting.words.vocabulary import (
    Vocabulary,
    date_words,
    honorifics,
    institutions,
    is_bare_kind,
    listed_words,
    offices,
    page_words,
    plain_words,
    press_titles,
    publisher_labels,
)
from knowledge.loaders.parsed import Block, Heading, Image, ParsedDocument, Table, label_rows, plain_lines

_HEAD_LINES, _TAIL_LINES = 12, 8
_HEAD_BLOCKS, _LONG_HEAD = 3, 8
_LONG_TAIL, _ADDRESS_PARTS = 40, 2  # lines of the end, of which one name has an address, and parts of this
_LABEL_WORDS, _NAME_WORDS = 7, 12
_RUN_WORDS = 30  # of a line that says in words who published a text
_SENDER_WORDS = 8  # of a name in a letterhead that the register does not know
_RUNNING_WORDS, _SMALL_WORDS = 10, 0.4  # of running text, and share of them that are small
_SENTENCE_WORDS = 20  # more than a title has
_MIN_BEGINNING = 8  # letters by which a name is told from others that begin alike
_HOST = re.compile(r"^[\w-]+(?:\.[\w-]+)+$")
_SEAM = re.compile(r"\s*[·|•\t,;]\s*|\s+[–—-]\s+")
_SENTENCE_END = re.compile(r"\.\s+(?=[A-ZÀ-ÞΑ-ΩА-Я])")
_CARE_OF = re.compile(r"^c/o\s+", re.IGNORECASE)
_USER = re.compile(r"^.*\b(?:users?|benutzer|utilisateur|usuario|utente|gebruiker|admin\w*|windows)\b.*$", re.IGNORECASE)
_SEGMENT = re.compile(r"\s*(?://|\|)\s*")
_RIGHTS = re.compile(r"(?:©|\(c\))\s*(?:20\d\d(?:\s*[–-]\s*20\d\d)?)?\s*([^\W\d][^·|.\n©\d]{1,80})", re.IGNORECASE)
# Whom letters are written to; their names and addresses stand above texts as those of senders do.
_INSTITUTION = re.compile(
    r"minist|commissi|kommissi|komisi|comisi|parlament|parliament|government|regier|regering|gouvern|directorate"
    r"|generaldirek|department"
)
_DESK = re.compile(
    r"\b(?:press\w*|prese\w*|prensa|stampa|imprensa|tisk\w*|communications?|kommuni\w+|redak\w+|news(?:letter)?|office|team|info)\b",
    re.IGNORECASE,
)
_LINKS = frozenset([
    "from", "of", "by", "the", "fra", "av", "af", "fran", "von", "der", "des", "de", "du", "del", "della", "di", "da", "do", "van", "od", "z",
])  # fmt: skip
_NUMBER = re.compile(r"\d")
_YEAR, _DATELINE_WORDS = re.compile(r"\b20\d\d\b"), 7


def publisher_of(
    parsed: ParsedDocument, words: Vocabulary, register: Register, catalogue: Catalogue, signatories: Sequence[ProposedParticipant] = ()
) -> str | None:
    """Return who published the document, as the register names it; `signatories` are further names to recognise it by."""
    seeker = _Seeker(words, register, catalogue, signatories)
    found = seeker.labelled(parsed) or seeker.of_site(parsed.metadata, parsed.blocks) or seeker.of_letterhead(parsed) or seeker.of_end(parsed)
    return found or seeker.of_sender(parsed.metadata) or seeker.above_last_address(parsed) or seeker.of_traces(parsed)


def _names_secretariat(part: str) -> bool:
    """Tell whether a part of a page's head or foot says who keeps the office of those who write: "Secretariat: House of Guilds"."""
    label, colon, _ = part.partition(":")
    return bool(colon) and bool(listed_words("secretariats").fullmatch(plain_words(label)))


class _Seeker:
    def __init__(self, words: Vocabulary, register: Register, catalogue: Catalogue, signatories: Sequence[ProposedParticipant]) -> None:
        self._words = words
        self._register = register
        self._catalogue = catalogue
        # The register's own names are found there; of all others the folded forms.
        self._signatories = signatories
        self._names = {one.name: frozenset(map(plain_words, forms_of(one.name))) for one in signatories if one.org is None}

    def labelled(self, parsed: ParsedDocument) -> str | None:
        """Return the name behind "Published by:", above the text or below it."""
        lines = list(plain_lines(block for block in parsed.blocks if not isinstance(block, Table) or len(block.rows[0]) == 1))
        pairs = [*label_rows(parsed.blocks), *(_label_and_value(line) for line in (*lines[:_HEAD_LINES], *lines[-_TAIL_LINES:]))]
        for label, value in pairs:
            match = publisher_labels().match(plain_words(label))
            if match and len(label.split()) <= _LABEL_WORDS and (name := self._behind_label(value)):
                return name
        tail = [one for line in lines[-_TAIL_LINES:] for one in _SENTENCE_END.split(line) if publisher_labels().match(plain_words(one))]
        return next((name for line in (*lines[:_HEAD_LINES], *tail) if (name := self._said_in(line))), None)

    def _said_in(self, line: str) -> str | None:
        """Return the name in "Published by Guild of Bells in May" or "Press release from Guild of Bells"."""
        for segment in _SEGMENT.split(line) if len(line.split()) <= _RUN_WORDS else ():
            words = segment.split()
            for count in range(min(_LABEL_WORDS, len(words) - 1), 1, -1):
                label = plain_words(" ".join(words[:count]))
                *press, link = label.split() or [""]
                of_press = link in _LINKS and press_titles().fullmatch(" ".join(press))
                if (publisher_labels().fullmatch(label) or of_press) and (name := self._begun_name(words[count:])):
                    return name
        return None

    def _begun_name(self, words: Sequence[str]) -> str | None:
        """Return the name with which words begin: the longest that is known, else one of an organisation, as far as its capitals go."""
        if is_bare_kind(" ".join(words)):
            return None  # "Communiqué de presse"
        if words and not words[0][:1].isupper():
            words = words[1:]  # an article
        for count in range(min(_NAME_WORDS, len(words)), 0, -1):
            if known := self._known([" ".join(words[:count]).rstrip(".,;:")]):
                return known
        run = list(takewhile(lambda word: word[:1].isupper() or (word.isalpha() and plain_words(word) in CONNECTORS), words))
        run = list(takewhile(lambda word: not date_words().publishing.fullmatch(plain_words(word)), run))
        while run and not run[-1][:1].isupper():
            run.pop()
        name = " ".join(run).rstrip(".,;:")
        if is_bare_kind(name):
            return None  # "COMMUNIQUÉ DE PRESSE – Bruxelles"
        return name if len(run) in range(1, _NAME_WORDS) and looks_like_organisation(name) and not is_person(name) else None

    def _behind_label(self, value: str) -> str | None:
        sentence = _SENTENCE_END.split(value)[0].strip(" .")
        first = _SEAM.split(sentence)[0]
        if known := self._known([sentence, first]):
            return known
        named = first[:1].isupper() and len(first.split()) <= _NAME_WORDS and not has_contact(first) and not _NUMBER.search(first)
        return first if named and (looks_like_organisation(first) or is_acronym(first)) and not is_person(first) else None

    def of_site(self, metadata: dict[str, str], blocks: Sequence[Block] = ()) -> str | None:
        """Return whose site a page stands on, by what it calls itself; where it does not, by its window, its name, logo or line of rights."""
        publisher = metadata.get("publisher", "")
        if publisher and not _HOST.match(publisher) and self._may_publish(publisher, metadata):
            known = self._known([publisher, *_SEAM.split(publisher)]) or self._behind_noun(publisher)
            return known or (None if is_person(publisher) else publisher)
        window = _site_in(metadata.get("window", ""), blocks)
        shown = [*window, metadata.get("named", ""), LOGO.sub("", metadata.get("logo", "")), metadata.get("rights", "")]
        said = [plain_words(part) for text in shown[len(window) :] for part in (text, *_SEAM.split(text))]
        twice = [text for text in window if plain_words(text) in said and not is_person(text)]
        parts = [part for text in twice or shown for part in (text, *_SEAM.split(text)) if part]
        if known := self._known(parts):
            return known
        if twice:
            return twice[0]
        spelled = [text for text in window if is_spelled_by_host(text, metadata.get("site", "")) and not is_person(text)]
        if spelled:
            return spelled[0]
        named = [text for text in shown if len(text.split()) <= _SENDER_WORDS and looks_like_organisation(text) and not is_person(text)]
        return named[0] if named else self._of_host(metadata.get("site", ""))

    def _behind_noun(self, publisher: str) -> str | None:
        """Return the only signatory that has behind an organisation's noun the name by which a site goes: "Fundacja Małe Dzwony"."""
        plain = plain_words(publisher)
        found = [name for name in self._names if plain_words(name).endswith(f" {plain}") and has_head(name.split()[0])]
        return found[0] if len(found) == 1 and len(plain.split()) > 1 else None

    def _may_publish(self, publisher: str, metadata: dict[str, str]) -> bool:
        """Tell whether what a page says of its publisher where nobody sees it may be so: of a company of which letters tell, other places of
        the page have to say the same."""
        if not self._register.is_of_technology(publisher):
            return True
        return any(plain_words(publisher) in plain_words(metadata.get(place, "")) for place in ("shown", "site"))

    def of_letterhead(self, parsed: ParsedDocument) -> str | None:
        """Return whom all pages or the first lines name. Several names are those of many senders, none of them the publisher."""
        running = [part for part in parsed.metadata.get("running", "").split(" · ") if part and not _names_secretariat(part)]
        if spelt := next((name for part in running for name in self._names if self._is_spelt_out(name, part)), None):
            return without_brackets(spelt)
        pieces = [_CARE_OF.sub("", piece) for part in running for piece in (part, *_SEAM.split(part))]
        if known := self._known(pieces):
            return known
        heads = {name for line in self._first_lines(parsed.blocks) for part in (line, *_SEAM.split(line)) if (name := self._known([part]))}
        if len(heads) == 1:
            return heads.pop()
        if shown := next((name for piece in pieces if (name := self._of_initials(piece))), None):
            return shown
        sender = self._unknown_sender(running) or self._above_address(parsed.blocks) or self._above_kind(parsed.blocks)
        sender = sender or self._above_contact(parsed.blocks) or self._above_reader(parsed.blocks) or self._before_address(running)
        return sender or self._on_pages_and_in_head(running, parsed.blocks)

    def _above_contact(self, blocks: Sequence[Block]) -> str | None:
        """Return the organisation that heads the text above nothing but its addresses of the post and the net."""
        first, below = blocks[:2] if len(blocks) > 1 else (None, None)
        if first is None or below is None or not is_above_contact(first, below, self._register):
            return None
        name = getattr(first, "text", "")
        return None if _names_office(name) or is_person(name) else name

    def _above_reader(self, blocks: Sequence[Block]) -> str | None:
        """Return the organisation that heads the text right above the lines of a reader, which begin with "Mr" or the like."""
        first, below = blocks[:2] if len(blocks) > 1 else (None, None)
        name = first.text if isinstance(first, Heading) else ""
        lines = getattr(below, "text", "").split("\n")
        addressed = len(lines) > 1 and bool(honorifics().match(plain_words(lines[0])))
        named = addressed and names_sender(name, self._register) and not institutions().search(plain_words(name))
        return name if named and not (_names_office(name) or is_person(name)) else None

    def _before_address(self, running: Sequence[str]) -> str | None:
        """Return the organisation behind whose name all pages have an address of the net or the post: "Guild of small bells ·
        desk@bells.example", "Guild of small bells · Harbour Street 6, Cork"."""
        addressed = (name for name, behind in pairwise(running) if "@" in behind or is_street(behind.partition(",")[0]))
        found = {name for name in addressed if self._may_head_pages(name)}
        return found.pop() if len(found) == 1 else None

    @staticmethod
    def _may_head_pages(name: str) -> bool:
        named = name[:1].isupper() and looks_like_organisation(name) and len(name.split()) <= _SENDER_WORDS
        return named and not (is_person(name) or _names_office(name) or has_contact(name) or _NUMBER.search(name))

    def _is_spelt_out(self, name: str, part: str) -> bool:
        """Tell whether a letterhead begins with a signatory's acronym and what it means: more than the acronym alone says."""
        return acronym_of(name) is not None and f"{plain_words(part)} ".startswith(f"{plain_words(without_brackets(name))} ")

    def _above_kind(self, blocks: Sequence[Block]) -> str | None:
        """Return the organisation whose name heads the text, right above "Press release"."""
        first, below = [*plain_lines(blocks[:2]), "", ""][:2]
        named = names_sender(first, self._register) and not _names_office(first) and not is_person(first)
        return first if is_bare_kind(below) and named else None

    def _above_address(self, blocks: Sequence[Block]) -> str | None:
        """Return the organisation above the address with which a text begins; a reader's office may stand there too."""
        text = getattr(blocks[0], "text", "") if blocks else ""
        if text and "\n" not in text and len(blocks) > 1 and not is_person(text):
            text = f"{text}\n{getattr(blocks[1], 'text', '')}"  # a heading above it
        first, *below = text.split("\n")
        if not below or _names_office(text) or not is_sender_block(text, self._register):
            return None
        pieces = [piece for piece in _SEAM.split(first) if piece]
        if not pieces or len(pieces[0].split()) > _SENDER_WORDS or is_person(pieces[0]) or _NUMBER.search(pieces[0]):
            return None
        meant = len(pieces) > 1 and is_acronym(pieces[0]) and (has_head(pieces[1]) or may_spell(pieces[1], pieces[0]))
        named = looks_like_organisation(pieces[0]) and not is_acronym(pieces[0]) and self._has_capitals(pieces[0])
        return pieces[0] if meant or named else None

    def _on_pages_and_in_head(self, running: Sequence[str], blocks: Sequence[Block]) -> str | None:
        """Return the organisation that all pages name and, with its address below, the head of the first one too."""
        pages = {plain_words(piece) for part in running for piece in (part, *_SEAM.split(part))}
        for block, below in pairwise(blocks[:_LONG_HEAD]):
            name, *lines = getattr(block, "text", "").split("\n")
            address = "\n".join([name, *lines, getattr(below, "text", "") if not lines else ""]).strip()
            shown = plain_words(name) in pages and looks_like_organisation(name) and not is_person(name) and not _names_office(name)
            if shown and len(name.split()) <= _SENDER_WORDS and is_sender_block(address, self._register):
                return name
        return None

    def _first_lines(self, blocks: Sequence[Block]) -> Iterator[str]:
        for block in blocks[:_HEAD_BLOCKS]:
            lines = [LOGO.sub("", block.alt).strip()] if isinstance(block, Image) else getattr(block, "text", "").split("\n")[:2]
            headed = any(listed_words("sender_headings").fullmatch(plain_words(line)) for line in lines)
            if headed or any(len(line.split()) > _SENTENCE_WORDS or self._is_sentence(line) for line in lines):
                return  # the text begins, or a list of senders
            yield from (line for line in lines if not (self._names_others(line) or _is_dateline(line)))

    def _names_others(self, line: str) -> bool:
        """Tell whether a line's label names readers, signatories or those who back them."""
        plain = plain_words(line.partition(":")[0])
        moves = listed_words("movers").fullmatch(plain)
        return bool(moves or self._words.to.match(plain) or self._words.not_signing.search(plain) or self._words.signatories.search(plain))

    def _unknown_sender(self, running: Sequence[str]) -> str | None:
        """Return a name of the letterhead with an organisation's word, all in capitals, and more than a page's number behind it."""
        pieces = [piece for part in running for piece in _SEAM.split(part) if piece]
        if len(pieces) < 2 or len(pieces[0].split()) > _SENDER_WORDS or _NUMBER.search(pieces[0]) or not looks_like_organisation(pieces[0]):
            return None
        capitals = self._has_capitals(pieces[0])
        address = any(not page_words().pages.search(plain_words(piece)) for piece in pieces[1:])
        return pieces[0] if capitals and address and not is_person(pieces[0]) else None

    @staticmethod
    def _has_capitals(name: str) -> bool:
        return all(word[:1].isupper() or plain_words(word) in CONNECTORS for word in name.split())

    def of_end(self, parsed: ParsedDocument) -> str | None:
        """Return the name that stands at the end with an address: "Contact: Guild, Harbour Street 8"."""
        for line in list(plain_lines(block for block in parsed.blocks if not isinstance(block, Table)))[-_TAIL_LINES:]:
            if (match := _RIGHTS.search(line)) and (known := self._known([match[1].strip(" ,;–—-")])):
                return known
            if (":" in line and self._names_others(line)) or self._is_sentence(line):
                continue
            for part in re.split(r"\s*:\s+|-{4,}\s*", line):
                first, *rest = _SEAM.split(part.strip())
                addressed = any(is_address(one) or "@" in one for one in rest) and not any(map(self._register.is_known, rest))
                if addressed and (known := self._known([first])):
                    return known
        return None

    def above_last_address(self, parsed: ParsedDocument) -> str | None:
        """Return the only organisation at the end that has street and town in the line below its name, as the tails of mails have them."""
        lines = list(plain_lines(block for block in parsed.blocks if not isinstance(block, Table)))
        addressed = {name for name, below in pairwise(lines) if all(map(is_address, [*_SEAM.split(below), ""][:_ADDRESS_PARTS]))}
        offices = listed_words("secretariats")  # "Office of the Guild of Bells" is not what this is called
        tail = [name for name in lines[-_TAIL_LINES:] if not offices.match(plain_words(name))]
        found = [name for name in tail if name in addressed and self._may_head_pages(name)]
        return (self._known(found) or found[0]) if len(found) == 1 and len(addressed & set(lines[-_LONG_TAIL:])) == 1 else None

    @staticmethod
    def _is_sentence(line: str) -> bool:
        """Tell whether a line is running text, in which a number is no address: "RIMA, Kelpie and 27 other bodies have written …"."""
        words = line.split()
        small = sum(word.isalpha() and word.islower() for word in words)
        return len(words) > _RUNNING_WORDS and line.rstrip().endswith(".") and small >= _SMALL_WORDS * len(words)

    def of_traces(self, parsed: ParsedDocument) -> str | None:
        """Return the signatory to which the addresses and persons of the end belong."""
        lines = list(plain_lines(parsed.blocks))[-_TAIL_LINES:]
        called = {plain_words(form): one.name for one in self._signatories for form in forms_of(one.name)}
        found = asked_for(lines, self._words, self._register, called) or named_by_address(lines, self._bare_names())
        found = found or told_about(lines, called)
        return (self._known([found]) or found) if found else None

    def _of_initials(self, piece: str) -> str | None:
        """Return the signatory whose initials or whole name a line of all pages begins with."""
        found = spelled_by_initials(piece, self._bare_names()) or begins_with_name(piece, self._bare_names())
        return (self._known([found]) or found) if found else None

    def _bare_names(self) -> list[str]:
        return [without_brackets(one.name) for one in self._signatories]

    def of_sender(self, metadata: dict[str, str]) -> str | None:
        """Return the organisation in a sender's name or in the domain of the address."""
        author = _USER.sub("", metadata.get("author", ""))
        mentioned = {name for written in self._register.mentions(author) if (name := self._known([written]))}
        if len(mentioned) == 1:
            return mentioned.pop()
        bare = _DESK.sub("", author).strip(" -–|,")
        if is_acronym(bare) and _squeezed(bare) in map(_squeezed, metadata.get("domain", "").split(".")[:-1]):
            return bare  # the address spells it too
        named = len(author.split()) > 1 and looks_like_organisation(author) and not is_person(author) and not has_contact(author)
        return author if named else self._of_host(metadata.get("domain", ""))

    def _of_host(self, host: str) -> str | None:
        """Return the organisation whose acronym or whole name the parts of a host are."""
        labels = host.split(".")[:-1]
        acronyms = [label.upper() for label in labels if len(label) > 2]
        squeezed = {form.replace(" ", ""): name for name, forms in self._names.items() for form in forms}
        return self._known([one for one in acronyms if self._register.is_exact(one)]) or next(
            (known for label in labels if (known := self._known([squeezed.get(label.replace("-", ""), "")]))), None
        )

    def _known(self, pieces: Iterable[str]) -> str | None:
        """Return the first piece that names an organisation of the register or a signatory, as it is called best."""
        pieces = [piece for piece in pieces if any(map(str.isalpha, piece))]
        for at, piece in enumerate(pieces):
            if self._register.is_known(piece) and (org := self._register.match(piece).org):
                name = self._catalogue.organisation_by_id[org].name
                return next((other for other in pieces[at:] if spells(other, name)), name)
            if signatory := self._signatory(piece):
                return signatory
        return None

    def _signatory(self, piece: str) -> str | None:
        plain = plain_words(piece)
        whole = [name for name, forms in self._names.items() if plain in forms]
        if len(whole) == 1:
            return piece if not piece.isupper() or is_acronym(piece) else without_brackets(whole[0])
        begun = [name for name, forms in self._names.items() if any(form.startswith(f"{plain} ") for form in forms)]
        if len(begun) == 1 and len(plain) >= _MIN_BEGINNING:
            return without_brackets(begun[0]) if piece.isupper() or len(plain.split()) == 1 else piece
        return None


def _is_dateline(line: str) -> bool:
    """Tell whether a line is nothing but a place and a day, though a body may be called like the town: "Sofia, 2 December 2025"."""
    alone = not re.search(r"[·•|–—]", line) and len(line.split()) <= _DATELINE_WORDS
    return alone and bool(_YEAR.search(line)) and not looks_like_organisation(line)


def _site_in(window: str, blocks: Sequence[Block]) -> list[str]:
    """Return the part of a page's title that names the site: the last, or the first where the last one only is a part of the site or its
    main heading: "RIMA | No machine without a licence"."""
    parts = WINDOW.split(window)
    last = plain_words(parts[-1])
    headed = any(isinstance(block, Heading) and block.level == 1 and plain_words(block.text) == last for block in blocks)
    headed = headed and not looks_like_organisation(parts[-1])  # else the site's name is what the page has for a heading
    of_part = len(parts) > 1 and (headed or bool(listed_words("site_parts").fullmatch(last)))
    return parts[:1] if of_part and not is_bare_kind(parts[0]) else parts[1:][-1:]


def _names_office(text: str) -> bool:
    """Tell whether a text names whom letters are written to: an institution or an office."""
    plain = plain_words(text)
    return bool(_INSTITUTION.search(plain) or offices().search(plain))


def _squeezed(text: str) -> str:
    return plain_words(text).replace(" ", "")


def _label_and_value(line: str) -> tuple[str, str]:
    label, _, value = line.partition(":")
    return label, value.strip()
