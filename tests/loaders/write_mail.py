"""Letters as e-mail: RFC 822 with plain and HTML parts, forwarded, and Outlook's MSG in its compound file."""

from __future__ import annotations

import random
import struct
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from html import escape
from typing import TYPE_CHECKING

from babel.dates import format_date

if TYPE_CHECKING:
    from tests.loaders.make import Content

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def write_eml(content: Content, layout: str, dice: random.Random) -> bytes:  # noqa: ARG001 - all writers look alike
    """Return the letter as a mail of its date."""
    phrases = content.phrases
    message = EmailMessage()
    sent = datetime(content.date.year, content.date.month, content.date.day, 10, 30, tzinfo=UTC)
    message["Subject"] = phrases.title
    message["From"] = "Lena Hart <press@example.org>"
    message["To"] = "members@example.org"
    message["Date"] = format_datetime(sent)
    if layout == "tail":
        one = content.signatories[0]
        lines = [phrases.salutation, *content.paragraphs[:-1], phrases.closing]
        message.set_content("\n\n".join(lines) + f"\n\n-- \n{one.person}\n{phrases.role}\n{one.name}\nTel: +31 20 555 01 23\nwww.example.org\n")
    elif layout == "html":
        names = "".join(f"<li>{escape(one.name)}</li>" for one in content.signatories)
        body = "".join(f"<p>{escape(text)}</p>" for text in (phrases.salutation, *content.paragraphs, phrases.closing))
        message.set_content("HTML only")
        message.add_alternative(f"<html><body>{body}<h3>{escape(phrases.signatories)}</h3><ul>{names}</ul></body></html>", subtype="html")
    elif layout == "forwarded":
        message.replace_header("Date", format_datetime(sent + timedelta(days=9)))
        message.replace_header("Subject", f"Fwd: {phrases.title}")
        day = format_date(content.date, "long", locale=content.language)
        head = f"---------- Forwarded message ----------\nFrom: Sofia Roth <office@example.org>\nDate: {day}\nSubject: {phrases.title}\n"
        message.set_content(f"FYI\n\n{head}\n" + _plain(content))
    else:
        message.set_content(_plain(content))
    return message.as_bytes()


def write_msg(
    content: Content,
    layout: str,  # noqa: ARG001 - all writers look alike
    dice: random.Random,  # noqa: ARG001
    *,
    note: str = "",
    attached: tuple[str, bytes] | None = None,
) -> bytes:
    """Return the letter as an Outlook message: subject, sender, time and plain body in an OLE compound file.

    With `note` that is the body; `attached` is the name and the content of a document that hangs on it.
    """
    sent = datetime(content.date.year, content.date.month, content.date.day, 9, tzinfo=UTC)
    ticks = int((sent - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds() * 10_000_000)
    properties = bytes(32) + struct.pack("<IIQ", 0x00390040, 6, ticks)
    streams = {
        "__properties_version1.0": properties,
        "__substg1.0_0037001F": content.phrases.title.encode("utf-16-le"),
        "__substg1.0_0C1A001F": "Lena Hart".encode("utf-16-le"),
        "__substg1.0_1000001F": (note or _plain(content)).encode("utf-16-le"),
    }
    if attached:
        name, data = attached
        folder = "__attach_version1.0_#00000000"
        streams |= {f"{folder}/__substg1.0_3707001F": name.encode("utf-16-le"), f"{folder}/__substg1.0_37010102": data}
    return _compound_file(streams)


def _plain(content: Content) -> str:
    names = "\n".join(f"- {one.name}" for one in content.signatories)
    return (
        "\n\n".join([content.phrases.salutation, *content.paragraphs, content.phrases.closing, f"{content.phrases.signatories}:", names]) + "\n"
    )


def _compound_file(streams: dict[str, bytes]) -> bytes:
    """Return an OLE compound file; every stream is padded to the size from which it has sectors of its own.

    A name with a slash is that of a stream in a folder; folders hold no others.
    """
    padded = {name: data.ljust(4096, b"\x00") for name, data in streams.items()}
    sectors: list[bytes] = []
    table: list[int] = []
    starts = {}
    for name, data in padded.items():
        pieces = [data[at : at + _SECTOR].ljust(_SECTOR, b"\x00") for at in range(0, len(data), _SECTOR)]
        starts[name] = len(sectors)
        table += [*range(len(sectors) + 1, len(sectors) + len(pieces)), _END]
        sectors += pieces
    folders = dict.fromkeys(name.partition("/")[0] for name in padded if "/" in name)
    top = sorted([*folders, *(name for name in padded if "/" not in name)], key=lambda name: (len(name), name.upper()))
    inner = [name for folder in folders for name in sorted(padded) if name.startswith(f"{folder}/")]
    order = {name: number for number, name in enumerate([*top, *inner], 1)}
    entries = [_entry("Root Entry", 5, child=1, start=_END, size=0)]
    for siblings in (top, *([name for name in inner if name.startswith(f"{folder}/")] for folder in folders)):
        for at, name in enumerate(siblings, 1):
            right = order[siblings[at]] if at < len(siblings) else _FREE
            if name in folders:
                first_inside = next(number for one, number in order.items() if one.startswith(f"{name}/"))
                entries.append(_entry(name, 1, child=first_inside, right=right, start=0, size=0))
            else:
                entries.append(_entry(name.rpartition("/")[2], 2, right=right, start=starts[name], size=len(padded[name])))
    directory = b"".join(entries).ljust(-(-len(entries) // 4) * _SECTOR, b"\x00")
    first = len(sectors)
    pieces = [directory[at : at + _SECTOR] for at in range(0, len(directory), _SECTOR)]
    table += [*range(first + 1, first + len(pieces)), _END]
    sectors += pieces
    fats = 1
    while (len(table) + fats) * 4 > fats * _SECTOR:
        fats += 1
    fat_start = len(sectors)
    table += [_FAT] * fats
    fat = struct.pack(f"<{len(table)}I", *table).ljust(fats * _SECTOR, b"\xff")
    header = struct.pack(
        "<8s16sHHHHH6xIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        bytes(16),
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        0,
        fats,
        first,
        0,
        4096,
        _END,
        0,
        _END,
        0,
        0,
    )[:76]
    difat = [fat_start + at for at in range(fats)] + [_FREE] * (109 - fats)
    return header.ljust(76, b"\x00") + struct.pack("<109I", *difat) + b"".join(sectors) + fat


def _entry(name: str, kind: int, *, child: int = _FREE, right: int = _FREE, start: int, size: int) -> bytes:
    encoded = name.encode("utf-16-le") + b"\x00\x00"
    return struct.pack("<64sHBBIII16sIQQIQ", encoded, len(encoded), kind, 1, _FREE, right, child, bytes(16), 0, 0, 0, start, size)
