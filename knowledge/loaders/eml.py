"""E-mail files: the body in its better form, or the one document that a covering note brings."""

from __future__ import annotations

from datetime import datetime
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr, parsedate_to_datetime
from typing import cast

from knowledge.loaders import html, registry
from knowledge.loaders.cleaning import has_words, tidy
from knowledge.loaders.decoding import decode
from knowledge.loaders.mail_text import body_blocks, quoted_dates, subject_as_title
from knowledge.loaders.parsed import Block, FoundDate, Note, ParsedDocument, UnreadableDocument

_COVERING_WORDS = 80  # a shorter body with one attached document only hands it on
_MAX_PARTS = 500
_DOCUMENTS = (".pdf", ".docx", ".odt", ".html", ".htm", ".md", ".txt")


def read(data: bytes, name: str) -> ParsedDocument:  # noqa: ARG001 - all loaders look alike
    """Return the letter in the mail. Raises `UnreadableDocument` (empty, damaged, or what an attached document has)."""
    try:
        message = message_from_bytes(data, policy=default)
        parts = [part for part in message.walk() if not part.is_multipart()][:_MAX_PARTS]
        blocks, words = _body(message)
    except (MessageError, LookupError, ValueError, KeyError, RecursionError) as error:
        raise UnreadableDocument("damaged", detail=type(error).__name__) from error
    attached = [part for part in parts if part.get_filename()]
    documents = [part for part in attached if str(part.get_filename()).lower().endswith(_DOCUMENTS)]
    dates = (*_quoted(message), *_dates(message))
    sender, address = parseaddr(str(message.get("From", "")))
    metadata = {"author": tidy(sender or address), "domain": address.rpartition("@")[2].lower() if "@" in address else ""}
    if words < _COVERING_WORDS and len(documents) == 1:
        return _attached(documents[0], dates)
    if not blocks:
        raise UnreadableDocument("empty")
    return ParsedDocument(
        format="eml",
        title=subject_as_title(str(message.get("Subject", ""))),
        dates=dates,
        metadata={key: value for key, value in metadata.items() if value},
        blocks=tuple(blocks),
        warnings=(Note(code="attachments-ignored", params={"count": len(attached)}),) if attached else (),
    )


def _body(message: EmailMessage) -> tuple[list[Block], int]:
    """Return the blocks of the plain body, or of the HTML body where that says more."""
    plain, rich = message.get_body(("plain",)), message.get_body(("html",))
    text = _content(cast("EmailMessage", plain)) if plain else ""
    page = _content(cast("EmailMessage", rich)) if rich else ""
    if page:
        try:
            parsed = html.read_text(page, "")
        except UnreadableDocument:
            parsed = None
        if parsed and len(parsed.text.split()) > 1.3 * len(text.split()):
            return list(parsed.blocks), len(parsed.text.split())
    return (body_blocks(text), len(text.split())) if has_words(text) else ([], 0)


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
