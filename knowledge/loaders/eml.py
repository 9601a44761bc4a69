"""E-mail files: the body in its better form, the letter that a mail forwards whole, or the one document that a covering note brings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import default
from email.utils import getaddresses, parseaddr, parsedate_to_datetime
from typing import cast

from knowledge.loaders import html, registry
from knowledge.loaders.cleaning import has_words, tidy
from knowledge.loaders.decoding import decode
from knowledge.loaders.mail_text import COVERS, DOCUMENTS, body_blocks, letter_among, quoted_dates, subject_as_title
from knowledge.loaders.markup import tree_of
from knowledge.loaders.parsed import Block, FoundDate, Note, ParsedDocument, UnreadableDocument, plain_lines
from knowledge.loaders.quoted_mail import COVERING_WORDS, without_older, without_quoted

_MAX_PARTS = 500
_BOUNDARY = re.compile(rb"^--[^\s-]", re.MULTILINE)  # what begins a part; a rule of dashes begins none
_MAX_BOUNDARIES = 4 * _MAX_PARTS  # texts that were forwarded in plain hold the marks of mails too
_MORE = 1.3  # times the words of the plain body: what the HTML body has to say to be the better one
_NEARLY_ALL = 0.9  # of a page's letters
_MAX_FORWARDED = 40  # mails inside one another


@dataclass(frozen=True)
class _Body:
    """The better body of a mail: its blocks, how many words it has, and what was left out of it."""

    blocks: tuple[Block, ...] = ()
    words: int = 0
    notes: tuple[Note, ...] = ()


def read(data: bytes, name: str) -> ParsedDocument:  # noqa: ARG001 - all loaders look alike
    """Return the letter in the mail. Raises `UnreadableDocument` (empty, damaged, too-large, or what an attached document has)."""
    if (parts_found := len(_BOUNDARY.findall(data))) > _MAX_BOUNDARIES:
        raise UnreadableDocument("too-large", found=parts_found, allowed=_MAX_BOUNDARIES)
    try:
        message = message_from_bytes(data, policy=default)
        message, covers = _innermost(message)
        parts = list(_parts_of(message))[:_MAX_PARTS]
        body = _body(message)
    except (MessageError, LookupError, ValueError, KeyError, RecursionError) as error:
        raise UnreadableDocument("damaged", detail=type(error).__name__) from error
    parsed = _letter(message, parts, body)
    return parsed.model_copy(update={"warnings": (*parsed.warnings, COVERS)}) if covers else parsed


def _letter(message: EmailMessage, parts: list[EmailMessage], body: _Body) -> ParsedDocument:
    attached = [part for part in parts if part.get_filename()]
    documents = [part for part in attached if str(part.get_filename()).lower().endswith(DOCUMENTS)]
    dates = (*_quoted(message), *_dates(message))
    sender, address = parseaddr(str(message.get("From", "")))
    metadata = {"author": tidy(sender or address), "domain": address.rpartition("@")[2].lower() if "@" in address else ""}
    metadata |= {header: "\n".join(_named_in(message, header)) for header in ("to", "cc")}
    letter = letter_among([str(part.get_filename()) for part in documents]) if body.words < COVERING_WORDS else None
    if letter is not None:
        others = (Note(code="attachments-ignored", params={"count": len(documents) - 1}),) if len(documents) > 1 else ()
        found = _attached(documents[letter], dates)
        return found.model_copy(update={"warnings": (*found.warnings, *others)})
    if not body.blocks:
        raise UnreadableDocument("empty")
    cut_out = COVERS in body.notes  # of a mail that has a subject and a day of its own
    return ParsedDocument(
        format="eml",
        title=None if cut_out else subject_as_title(str(message.get("Subject", ""))),
        dates=tuple(one.model_copy(update={"place": "file"}) for one in dates) if cut_out else dates,
        metadata={key: value for key, value in metadata.items() if value},
        blocks=body.blocks,
        warnings=(*body.notes, *((Note(code="attachments-ignored", params={"count": len(attached)}),) if attached else ())),
    )


def _named_in(message: EmailMessage, header: str) -> list[str]:
    """Return the names beside the addresses of a header of a mail."""
    named = (tidy(name) for name, _ in getaddresses([str(one) for one in message.get_all(header, [])]))
    return [name for name in named if name and "@" not in name]


def _innermost(message: EmailMessage) -> tuple[EmailMessage, int]:
    """Return the letter that a mail forwards as a mail, and how many covering mails were passed on the way to it.

    A forwarded mail is the letter where it says more than the few words above it; one that only hangs on a long mail is not.
    """
    passed = 0
    for _ in range(_MAX_FORWARDED):
        inner = [part for part in _mails_in(message) if _says_something(part)]
        if len(inner) != 1 or _body(message).words >= COVERING_WORDS:
            return message, passed
        message, passed = inner[0], passed + 1
    raise UnreadableDocument("too-deep", allowed=_MAX_FORWARDED)


def _mails_in(message: EmailMessage) -> Iterator[EmailMessage]:
    """Yield the mails that a mail has as its parts, without those inside these."""
    for part in message.iter_parts() if message.is_multipart() else ():
        if part.get_content_type() == "message/rfc822":
            payload = part.get_payload()
            yield from (one for one in payload if isinstance(one, EmailMessage)) if isinstance(payload, list) else ()
        elif part.get_content_maintype() == "multipart":
            yield from _mails_in(cast("EmailMessage", part))


def _says_something(message: EmailMessage) -> bool:
    """Tell whether a mail or one inside it has words or brings a document."""
    if _body(message).words or any(str(part.get_filename() or "").lower().endswith(DOCUMENTS) for part in _parts_of(message)):
        return True
    return any(map(_says_something, _mails_in(message)))


def _parts_of(message: EmailMessage) -> Iterator[EmailMessage]:
    """Yield the parts of a mail that hold something, but for those of mails inside it."""
    if message.get_content_type() == "message/rfc822":
        return
    if not message.is_multipart():
        yield message
        return
    for part in message.iter_parts():
        yield from _parts_of(cast("EmailMessage", part))


def _body(message: EmailMessage) -> _Body:
    """Return the plain body, or the HTML body where that says more, without older mails that it quotes."""
    plain, rich = message.get_body(("plain",)), message.get_body(("html",))
    text = _content(cast("EmailMessage", plain)) if plain else ""
    page = _content(cast("EmailMessage", rich)) if rich else ""
    blocks, notes = body_blocks(text) if has_words(text) else ([], ())
    typed = _Body(tuple(blocks), len(text.split()), notes)
    shown = _of_page(page) if page and not (blocks and _is_typed_text(page)) else _Body()
    left = sum(len(line.split()) for line in plain_lines(typed.blocks))
    return shown if shown.words > _MORE * min(left, typed.words) else typed


def _is_typed_text(page: str) -> bool:
    """Tell whether a page hardly holds anything but text set as it was typed: the plain body once more, with its marks of quotation."""
    try:
        root = tree_of(page)
    except UnreadableDocument:
        return False
    typed = sum(len(element.text_content()) for element in root.iter("pre"))
    return typed >= _NEARLY_ALL * len(root.text_content()) > 0


def _of_page(page: str) -> _Body:
    """Return an HTML body; nothing where it cannot be read."""
    try:
        own, quoted = without_quoted(page)
        parsed = html.read_text(own, "")
    except UnreadableDocument:
        return _Body()
    blocks, older = without_older(parsed.blocks)
    return _Body(tuple(blocks), len(parsed.text.split()), (*quoted, *older))


def _quoted(message: EmailMessage) -> tuple[FoundDate, ...]:
    plain = message.get_body(("plain",))
    return quoted_dates(_content(cast("EmailMessage", plain))) if plain else ()


def _content(part: EmailMessage) -> str:
    raw = part.get_payload(decode=True)
    return decode(raw, part.get_content_charset()) if isinstance(raw, bytes) and raw.strip() else ""


def _attached(part: EmailMessage, dates: tuple[FoundDate, ...]) -> ParsedDocument:
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes):
        raise UnreadableDocument("damaged", detail="attachment")
    parsed = registry.parse(raw, str(part.get_filename()))
    return parsed.model_copy(update={"dates": (*parsed.dates, *dates)})


def _dates(message: EmailMessage) -> tuple[FoundDate, ...]:
    written = str(message.get("Date", ""))
    try:
        sent: datetime = parsedate_to_datetime(written)
        return (FoundDate(date=sent.date().isoformat(), place="header", written=written),)
    except (ValueError, TypeError, IndexError):
        return ()
