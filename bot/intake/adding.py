"""A file to a draft: parsed in a process of its own, understood against the published corpus, kept on disk."""

from __future__ import annotations

import hashlib
import logging
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from bot.intake.corpus import Corpus
from bot.intake.drafts import Drafts, Record, safe_name
from bot.intake.errors import Refused
from bot.intake.fetching import Fetcher, is_address
from bot.settings import Settings
from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.loaders.parsed import ParsedDocument, UnreadableDocument
from knowledge.loaders.registry import MAX_BYTES
from knowledge.loaders.sandbox import Limits, parse_safely

_log = logging.getLogger(__name__)


def add(settings: Settings, data: bytes, name: str, *, sender: str, url: str | None = None, corpus: Corpus | None = None) -> Record:
    """Return the draft made of `data`; the same bytes again give the draft that is there already.

    `corpus` spares whoever adds many the reading of the fact base for each. Raises `Refused` with the reason of the loaders; nothing is
    kept then.
    """
    drafts = Drafts(settings.data_dir)
    if found := drafts.of_content(hashlib.sha256(data).hexdigest()):
        return found
    name = safe_name(name)
    try:
        parsed = parse_safely(data, name, Limits(ocr=settings.intake.ocr))
    except UnreadableDocument as error:
        raise Refused(error.reason, **error.params) from error
    return drafts.add(_understood(parsed, (corpus or Corpus(settings)).catalogue(), name, url), data, sender)


def _understood(parsed: ParsedDocument, catalogue: Catalogue, name: str, url: str | None) -> Draft:
    """Return the draft of a parsed document. Its words are anybody's: whatever they make drafting stumble over refuses this file alone."""
    try:
        return draft(parsed, catalogue, name=name, url=url)
    except Exception as error:
        _log.debug("drafting failed", exc_info=True)
        raise Refused("not-understood", detail=type(error).__name__) from error


def add_file(settings: Settings, path: Path, *, sender: str, corpus: Corpus | None = None) -> Record:
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
    return add(settings, data, path.name, sender=sender, corpus=corpus)


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
) -> Iterator[tuple[str, Record | Refused]]:
    """Yield each file, file of a folder and address with its draft, or with why it was refused.

    `starting` hears what comes next, its number and how many there are.
    """
    wanted = [one for source in sources for one in ([source] if is_address(source) else map(str, files_in(Path(source))))]
    fetcher, corpus = Fetcher(settings.intake), Corpus(settings)
    for number, source in enumerate(wanted, 1):
        starting(source, number, len(wanted))
        try:
            if is_address(source):
                found = fetcher.fetch(source)
                yield source, add(settings, found.data, found.name, sender=sender, url=found.url, corpus=corpus)
            else:
                yield source, add_file(settings, Path(source), sender=sender, corpus=corpus)
        except Refused as error:
            yield source, error
