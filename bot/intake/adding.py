"""A file to a draft: parsed in one process of its own, understood against the published corpus in another, kept on disk."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from bot.intake.drafts import Drafts, Record, safe_name
from bot.intake.errors import Refused
from bot.intake.fetching import Fetcher, is_address, web_address
from bot.intake.understanding import Understanding
from bot.settings import Settings
from knowledge.loaders.parsed import ParsedDocument, UnreadableDocument
from knowledge.loaders.registry import MAX_BYTES
from knowledge.loaders.sandbox import parse_safely


@dataclass(frozen=True)
class Added:
    """The draft of a file; `known` tells that the same bytes had become a draft before."""

    record: Record
    known: bool = False


def add(
    settings: Settings, data: bytes, name: str, *, sender: str, url: str | None = None, understanding: Understanding | None = None
) -> Added:
    """Return the draft made of `data`; the same bytes again give the draft that is there already.

    `understanding` spares whoever adds many the reading of the fact base for each. Raises `Refused` with the reason of the loaders or
    of drafting; nothing is kept then.
    """
    drafts = Drafts(settings.data_dir)
    if found := drafts.of_content(hashlib.sha256(data).hexdigest()):
        return Added(found, known=True)
    name = safe_name(name)
    with nullcontext(understanding) if understanding else Understanding(settings) as ready:
        ready.begin()
        try:
            parsed = _with_sound_address(parse_safely(data, name, ready.limits))
        except UnreadableDocument as error:
            raise Refused(error.reason, **error.params) from error
        understood = ready.draft(parsed, name, web_address(url))
    return Added(drafts.add(understood, data, sender))


def _with_sound_address(parsed: ParsedDocument) -> ParsedDocument:
    """Return the document with the address that it claims to have, or without where that is none of the web: answers link to it."""
    said = {name: value for name, value in parsed.metadata.items() if name != "url"}
    if address := web_address(parsed.metadata.get("url")):
        said["url"] = address
    return parsed.model_copy(update={"metadata": said})


def add_file(settings: Settings, path: Path, *, sender: str, understanding: Understanding | None = None) -> Added:
    """Return the draft made of a file. Raises `Refused`."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for, a device read without an end
            raise Refused("unreadable", found="no regular file")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise Refused("unreadable", found=error.strerror or type(error).__name__) from error
    if len(data) > MAX_BYTES:
        raise Refused("too-large", found=path.stat().st_size, allowed=MAX_BYTES)
    return add(settings, data, path.name, sender=sender, understanding=understanding)


def files_in(path: Path) -> list[Path]:
    """Return the files of a folder and all below it, without hidden ones; a file is returned as it is."""
    if not path.is_dir():
        return [path]
    return sorted(
        one for one in path.rglob("*") if one.is_file() and not any(part.startswith(".") for part in one.relative_to(path).parts)
    )


Starting = Callable[[str, int, int], None]


def add_each(
    settings: Settings, sources: Sequence[str], *, sender: str, starting: Starting = lambda *_: None
) -> Iterator[tuple[str, Added | Refused]]:
    """Yield each file, file of a folder and address with its draft, or with why it was refused.

    `starting` hears what comes next, its number and how many there are.
    """
    wanted: list[str] = []
    for source in sources:
        try:
            wanted += _meant(source)
        except Refused as error:
            yield source, error
    fetcher = Fetcher(settings.intake)
    with Understanding(settings) as understanding:
        for number, source in enumerate(wanted, 1):
            starting(source, number, len(wanted))
            try:
                if is_address(source):
                    found = fetcher.fetch(source)
                    yield source, add(settings, found.data, found.name, sender=sender, url=found.url, understanding=understanding)
                else:
                    yield source, add_file(settings, Path(source), sender=sender, understanding=understanding)
            except Refused as error:
                yield source, error


def _meant(source: str) -> list[str]:
    """Return the address, the file, or the files of the folder that somebody has named. Raises `Refused` where that is nothing."""
    if is_address(source):
        return [source]
    if not source:  # to the system it would be the current folder
        raise Refused("unreadable", found="an empty name")
    try:
        files = files_in(Path(source))
    except OSError as error:
        raise Refused("unreadable", found=error.strerror or type(error).__name__) from error
    if not files:
        raise Refused("empty", found="no file in this folder")
    return [str(path) for path in files]
