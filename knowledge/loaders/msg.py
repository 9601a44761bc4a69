"""Outlook messages: subject, sender, time and body from the properties of the compound file.

olefile (BSD) reads the container; the message's properties are few, so no further library is needed.
"""

from __future__ import annotations

import io
import struct
from datetime import UTC, datetime, timedelta

import olefile

from knowledge.loaders import html
from knowledge.loaders.cleaning import has_words, tidy
from knowledge.loaders.decoding import decode
from knowledge.loaders.mail_text import body_blocks, quoted_dates, subject_as_title
from knowledge.loaders.parsed import Block, FoundDate, Note, ParsedDocument, UnreadableDocument

_SUBJECT, _SENDER, _BODY, _HTML = "0037", "0C1A", "1000", "1013"
_TIMES = (0x00390040, 0x0E060040)  # sent, delivered
_MAX_STREAM = 20_000_000  # bytes
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def read(data: bytes, name: str) -> ParsedDocument:  # noqa: ARG001 - all loaders look alike
    """Return the letter in the message. Raises `UnreadableDocument` (damaged, empty, too-large)."""
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            subject, sender = _string(container, _SUBJECT), _string(container, _SENDER)
            plain, page = _string(container, _BODY), _stream(container, f"__substg1.0_{_HTML}0102")
            dates = _dates(_stream(container, "__properties_version1.0"))
            attached = sum(entry[0].startswith("__attach") for entry in container.listdir(streams=False, storages=True))
    except (OSError, struct.error, ValueError, IndexError, AttributeError, TypeError) as error:
        # olefile raises all of these for containers whose tables point nowhere.
        raise UnreadableDocument("damaged", detail=type(error).__name__) from error
    blocks: list[Block] = body_blocks(plain) if has_words(plain) else []
    if not blocks and page:
        blocks = list(html.read_text(decode(page.rstrip(b"\x00")), "").blocks)
    if not blocks:
        raise UnreadableDocument("empty")
    return ParsedDocument(
        format="msg",
        title=subject_as_title(subject),
        dates=(*quoted_dates(plain), *dates),
        metadata={"author": tidy(sender)} if has_words(sender) else {},
        blocks=tuple(blocks),
        warnings=(Note(code="attachments-ignored", params={"count": attached}),) if attached else (),
    )


def _string(container: olefile.OleFileIO, tag: str) -> str:
    wide = _stream(container, f"__substg1.0_{tag}001F")
    if wide:
        return wide.decode("utf-16-le", errors="replace").rstrip("\x00")
    narrow = _stream(container, f"__substg1.0_{tag}001E").rstrip(b"\x00")
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
