"""Outlook messages: subject, sender, time and body from the properties of the compound file.

olefile (BSD) reads the container; the message's properties are few, so no further library is needed.
"""

from __future__ import annotations

import io
import struct
from datetime import UTC, datetime, timedelta

import olefile

from knowledge.loaders import html, registry
from knowledge.loaders.cleaning import has_words, tidy
from knowledge.loaders.decoding import decode
from knowledge.loaders.mail_text import DOCUMENTS, body_blocks, letter_among, quoted_dates, subject_as_title
from knowledge.loaders.parsed import Block, FoundDate, Note, ParsedDocument, UnreadableDocument, plain_lines
from knowledge.loaders.quoted_mail import COVERING_WORDS, without_older, without_quoted

_SUBJECT, _SENDER, _BODY, _HTML = "0037", "0C1A", "1000", "1013"
_CONTENT, _SHORT_NAME, _LONG_NAME = "3701", "3704", "3707"  # of an attachment
_TIMES = (0x00390040, 0x0E060040)  # sent, delivered
_MAX_ATTACHED = 50
_MAX_STREAM = 20_000_000  # bytes
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def read(data: bytes, name: str) -> ParsedDocument:  # noqa: ARG001 - all loaders look alike
    """Return the letter in the message. Raises `UnreadableDocument` (damaged, empty, too-large, or what an attached document has)."""
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            subject, sender = _string(container, _SUBJECT), _string(container, _SENDER)
            plain, page = _string(container, _BODY), _stream(container, f"__substg1.0_{_HTML}0102")
            dates = _dates(_stream(container, "__properties_version1.0"))
            folders = [entry[0] for entry in container.listdir(streams=False, storages=True) if len(entry) == 1]
            attached = [folder for folder in folders if folder.startswith("__attach")]
            documents = [one for folder in attached[:_MAX_ATTACHED] if (one := _document(container, folder))]
    except (OSError, struct.error, ValueError, IndexError, AttributeError, TypeError) as error:
        # olefile raises all of these for containers whose tables point nowhere.
        raise UnreadableDocument("damaged", detail=type(error).__name__) from error
    dates = (*quoted_dates(plain), *dates)
    blocks: list[Block] = []
    notes: tuple[Note, ...] = ()
    if has_words(plain):
        blocks, notes = body_blocks(plain)
    if not blocks and page:
        own, quoted = without_quoted(decode(page.rstrip(b"\x00")))
        blocks, older = without_older(html.read_text(own, "").blocks)
        notes = (*quoted, *older)
    letter = letter_among([name for name, _ in documents])
    if letter is not None and sum(len(text.split()) for text in plain_lines(blocks)) < COVERING_WORDS:
        parsed = registry.parse(documents[letter][1], documents[letter][0])
        others = (Note(code="attachments-ignored", params={"count": len(documents) - 1}),) if len(documents) > 1 else ()
        return parsed.model_copy(update={"dates": (*parsed.dates, *dates), "warnings": (*parsed.warnings, *others)})
    if not blocks:
        raise UnreadableDocument("empty")
    return ParsedDocument(
        format="msg",
        title=subject_as_title(subject),
        dates=dates,
        metadata={"author": tidy(sender)} if has_words(sender) else {},
        blocks=tuple(blocks),
        warnings=(*notes, *((Note(code="attachments-ignored", params={"count": len(attached)}),) if attached else ())),
    )


def _document(container: olefile.OleFileIO, folder: str) -> tuple[str, bytes] | None:
    """Return name and content of an attachment that is a document; None for pictures, mails and the like."""
    name = _string(container, _LONG_NAME, f"{folder}/") or _string(container, _SHORT_NAME, f"{folder}/")
    if not name.lower().endswith(DOCUMENTS):
        return None
    content = _stream(container, f"{folder}/__substg1.0_{_CONTENT}0102")
    return (name, content) if content else None


def _string(container: olefile.OleFileIO, tag: str, folder: str = "") -> str:
    wide = _stream(container, f"{folder}__substg1.0_{tag}001F")
    if wide:
        return wide.decode("utf-16-le", errors="replace").rstrip("\x00")
    narrow = _stream(container, f"{folder}__substg1.0_{tag}001E").rstrip(b"\x00")
    return decode(narrow) if narrow else ""


def _stream(container: olefile.OleFileIO, name: str) -> bytes:
    if not container.exists(name):
        return b""
    size = container.get_size(name)
    if size > _MAX_STREAM:
        raise UnreadableDocument("too-large", found=size, allowed=_MAX_STREAM)
    content: bytes = container.openstream(name).read()
    return content


def _dates(properties: bytes) -> tuple[FoundDate, ...]:
    """Return when the message was sent. Behind a head of 32 bytes each property has 16: tag, flags, value."""
    times = {}
    for at in range(32, len(properties) - 15, 16):
        tag, _, value = struct.unpack_from("<IIQ", properties, at)
        if tag in _TIMES and value:
            times[tag] = value
    for tag in _TIMES:
        if tag in times and 0 < times[tag] < 2**60:
            day = (_EPOCH + timedelta(microseconds=times[tag] // 10)).date()
            return (FoundDate(date=day.isoformat(), place="header"),)
    return ()
