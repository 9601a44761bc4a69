"""What stands around a title and is none: a sender's name in large print, a site's name, what is asked of a news desk."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from knowledge.drafting.names.register import Register, has_head, is_acronym
from knowledge.drafting.names.shapes import CONNECTORS, has_contact, is_address
from knowledge.drafting.words.letter_words import annexes, numbered_parts
from knowledge.drafting.words.vocabulary import has_kind_word, is_bare_kind, listed_words, plain_words, publishing_requests
from knowledge.loaders.parsed import Block, Heading, Image, ParsedDocument, Table, plain_lines

_SENDER_WORDS = 6
_BELOW_WORDS = 8  # of a line below a sender's name: what it is, a department
_DEPARTMENT_WORDS, _SHORT_NAME = 3, 3
_TITLE_WORDS = 5  # of the line that is the title where another above it is not
_HEAD_BLOCKS = 14
_LISTED_WORDS = 12  # of a line of a list that names person, role and organisation, or an address
_POSTAL = re.compile(r"^(?:[A-Z]{1,2}-)?\d{4,5}\s+\w")
_HOUSE = re.compile(r"^[^,]{4,40}\s\d{1,4}\s?[a-zA-Z]?,\s[^\W\d_]+(?:\s[^\W\d_]+)?$")  # "K. Binkio g. 6, Vilnius"
_RUNNING = re.compile(r"\s[·|–—]\s")
_PARTS = re.compile(r"\s*[,;·|•]\s*|\s+[–—-]\s+")
WINDOW = re.compile(r"\s+[|–—·»-]\s+")  # what parts a page's title from the site's name
_REQUEST = re.compile(r"^[(\[]([^()\[\]]{3,60})[)\]]\s*|\s*[(\[]([^()\[\]]{3,60})[)\]]$")
_ANNEX_NUMBER = re.compile(r"(?:(?:no|nr|n|num|numero|nummer|c|cislo|st|br|sz|szam|ar|αρ|αριθ|uimh)\s)?(?:\d{1,2}[a-z]?|[ivx]{1,4}|[a-z])")
_LAW = re.compile(r"§|\b\d{1,4}/(?:19|20)\d\d\b|\b(?:19|20)\d\d/\d{1,4}\b")
_QUOTES = "\"“”«»„‘’"
_BASIS_WORDS = 24  # of a line that says by what law a text is made
LOGO = re.compile(r"\blogo(?:typ[eo]?)?\b[\s:–-]*", re.IGNORECASE)


def without_requests(title: str) -> str:
    """Return a title without what its sender asks in brackets: to publish it, not before a day."""
    return _REQUEST.sub(lambda match: "" if publishing_requests().search(plain_words(match[1] or match[2])) else match[0], title).strip()


def is_of_site(title: str, metadata: Mapping[str, str]) -> bool:
    """Tell whether a title says nothing but whose site it stands on, perhaps beside a kind of document: "Letter | Makers for tomorrow".

    So does one beside a part of the site, with initials or a file's number: "GoB – Press centre", "Letter 7-1 – Document register".
    """
    shown = {plain_words(LOGO.sub("", metadata.get(key, ""))) for key in ("publisher", "rights", "logo")} - {""}
    parts = [part for part in WINDOW.split(title) if plain_words(part)]
    own = [part for part in parts if plain_words(part) in shown]
    if own and all(part in own or is_bare_kind(part) for part in parts):
        return True
    of_site = [part for part in parts if listed_words("site_parts").fullmatch(plain_words(part))]
    of_site += [part for part in parts if _is_portal(part)] if any(map(_is_file_number, parts)) else []
    return bool(of_site) and all(part in (*own, *of_site) or is_acronym(part) or _is_file_number(part) for part in parts)


def _is_portal(part: str) -> bool:
    """Tell whether a name is a portal's: "Public portal of draft laws", "Tiesību aktu publiskais portāls"."""
    words = plain_words(part).split()
    return 1 < len(words) <= _BELOW_WORDS and any(listed_words("portals").fullmatch(word) for word in words) and ":" not in part


def _is_file_number(part: str) -> bool:
    """Tell whether a text is a kind of document, if anything, with its number."""
    words = [word for word in part.split() if not any(map(str.isdigit, word))]
    return len(words) < len(part.split()) and (not words or is_bare_kind(" ".join(words)))


def is_sender_block(text: str, register: Register) -> bool:
    """Tell whether lines are a letterhead: a postal code, or below a first line a street, or below an organisation's name a department."""
    first, *below = text.split("\n")
    parts = [part for line in below if len(line.split()) <= 2 * _BELOW_WORDS for part in _PARTS.split(line)]
    if _POSTAL.match(first) or any(map(_POSTAL.match, below)) or any(map(is_address, parts)):
        return True
    name, *beside = _RUNNING.split(first)
    if names_sender(name, register) and any(is_address(part) for one in beside for part in _PARTS.split(one)):
        return True  # "Guild of Bells · Harbour Street 8, 1200 Lisbon"
    named = names_sender(first, register)
    if len(below) != 1 or not (named or first.isupper()):
        return False
    return (named and _is_department(below[0])) or bool(_HOUSE.search(below[0]))


def _is_department(line: str) -> bool:
    return 0 < len(line.split()) <= _DEPARTMENT_WORDS and not any(map(str.isdigit, line)) and not has_kind_word(line)


def names_sender(line: str, register: Register, *, surely: bool = False) -> bool:
    """Tell whether a line has the shape of an organisation's name; `surely`: it is one of the register."""
    words = line.split()
    if not 0 < sum(word.lower() not in CONNECTORS for word in words) <= _SENDER_WORDS:
        return False
    if register.is_exact(line):
        return True
    shaped = has_head(line) and all(word.lstrip(_QUOTES)[:1].isupper() or word.lower() in CONNECTORS for word in words)
    return shaped and not surely and not has_kind_word(" ".join(word for word in words if word.lower() not in CONNECTORS))


def is_above_contact(block: Block, below: Block, register: Register) -> bool:
    """Tell whether a line is a sender's name above nothing but its addresses of the post and the net."""
    if isinstance(block, Image | Table) or isinstance(below, Image | Table) or not names_sender(block.text, register):
        return False
    lines = below.text.split("\n")
    return all(_gives_contact(line) and len(line.split()) <= 2 * _BELOW_WORDS for line in lines)


def _gives_contact(line: str) -> bool:
    return has_contact(line) or any(is_address(part) for part in _PARTS.split(line))


def is_annex_number(line: str) -> bool:
    """Tell whether a line says only which annex of another text this one is: "Annex no. 2", "2. melléklet"."""
    plain = plain_words(line)
    rest = [*((plain[: word.start()] + plain[word.end() :]).strip() for word in annexes().finditer(plain))][:1]
    return bool(rest) and (not rest[0] or bool(_ANNEX_NUMBER.fullmatch(rest[0])))


def says_by_what_law(line: str) -> bool:
    """Tell whether a line only gives the law by which a text is made: "pursuant to § 1 of Act No 85/1990 on petitions"."""
    plain = plain_words(line)
    found = next(listed_words("legal_bases").finditer(plain), None)
    if found is None or len(plain.split()) > _BASIS_WORDS or has_kind_word(plain[: found.start()]) or set(":?!") & set(line):
        return False
    parts = list(numbered_parts().finditer(plain))
    numbered = any(plain[part.end() :].lstrip()[:1].isdigit() or plain[: part.start()].rstrip()[-1:].isdigit() for part in parts)
    of_law = bool(_LAW.search(line)) or numbered
    return of_law and (not found.start() or (found.end() == len(plain) and line.strip("( ")[:1].islower()))


def is_letterhead(headings: Sequence[str], parsed: ParsedDocument, register: Register) -> bool:
    """Tell whether the first heading is a sender's name above a longer title.

    What shows it: each page repeats it, the text lists it again, or below it stand an address, what it is, or a department.
    """
    if len(headings) < 2 or len(headings[0].split()) > _SENDER_WORDS or len(headings[1].split()) <= len(headings[0].split()):
        return False
    name = plain_words(headings[0])
    repeated = [plain_words(part) for part in _RUNNING.split(parsed.metadata.get("running", ""))]
    if name in [*repeated, plain_words(parsed.metadata.get("publisher", "-"))]:
        return True
    if len(headings[1].split()) < _TITLE_WORDS or has_kind_word(headings[0]):
        return False
    below = _below(headings[0], parsed.blocks[:_HEAD_BLOCKS])
    lines = below.split("\n") if below else []
    if lines and any(map(is_bare_kind, _RUNNING.split(lines[0]))):
        return True  # "PRESS RELEASE | No 14" below a name
    if not lines or any(len(line.split()) > 2 * _BELOW_WORDS for line in lines):
        return False
    if is_sender_block(f"{headings[0]}\n{below}", register) or any(map(has_contact, lines)):
        return True
    if len(name.split()) <= _SHORT_NAME and len(lines[0].split()) <= _BELOW_WORDS and names_kind_of_body(lines[0]):
        return True
    if not names_sender(headings[0], register):
        return False
    return stands_again(headings[0], parsed.blocks) or register.is_exact(headings[0])


def stands_again(name: str, blocks: Sequence[Block]) -> bool:
    """Tell whether a name of the head begins or ends another short line: in a list of signatories, above an address."""
    plain = plain_words(name)
    short = [f" {plain_words(line)} " for line in plain_lines(blocks) if len(line.split()) <= _LISTED_WORDS]
    return sum(line.startswith(f" {plain} ") or line.endswith(f" {plain} ") for line in short) > 1


def names_kind_of_body(line: str) -> bool:
    """Tell whether a line below a short name says what body it is of: "Société civile des auteurs"."""
    return has_head(line) and line[:1].isupper() and not has_kind_word(line) and not line.rstrip().endswith((".", ":", "!", "?"))


def _below(heading: str, head: Sequence[Block]) -> str:
    """Return the text of the block below a heading; empty if that is another heading or none."""
    at = next((number for number, block in enumerate(head) if isinstance(block, Heading) and block.text == heading), len(head))
    below = head[at + 1] if at + 1 < len(head) else None
    return "" if below is None or isinstance(below, Heading | Image | Table) else below.text
