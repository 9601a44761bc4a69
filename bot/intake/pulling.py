"""Originals from their official addresses: asked again from time to time, taken as drafts when they are new or have changed.

`knowledge/sources.yaml` lists the addresses; `<data>/sources.json` remembers what each server said last, so that an unchanged page
costs one short request.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from bot.building import knowledge_folder
from bot.intake.adding import add
from bot.intake.errors import Refused
from bot.intake.fetching import Fetcher
from bot.intake.understanding import Understanding
from bot.settings import Settings
from index.files import replace_text
from knowledge.catalogue import SHIPPED
from knowledge.yaml_files import read_yaml

SOURCES, MEMORY = "sources.yaml", "sources.json"


@dataclass(frozen=True)
class Pulled:
    """What became of one address; `detail` is the id of the draft, or why there is none."""

    url: str
    state: Literal["new", "changed", "unchanged", "failed"]
    detail: str = ""


def addresses(folder: Path) -> list[str]:
    """Return the addresses that `sources.yaml` lists, each once."""
    path = folder / SOURCES if (folder / SOURCES).is_file() else SHIPPED / SOURCES
    rows = read_yaml(path)
    return list(dict.fromkeys(row["url"] for row in rows))


def pull_all(settings: Settings, *, sender: str, starting: Callable[[str, int, int], None] = lambda *_: None) -> Iterator[Pulled]:
    """Ask every address and yield what became of it, one by one; what was learnt is kept after each."""
    wanted = addresses(knowledge_folder(settings))
    path = settings.data_dir / MEMORY
    memory = _remembered(path)
    fetcher = Fetcher(settings.intake)
    with Understanding(settings) as understanding:
        for number, url in enumerate(wanted, 1):
            starting(url, number, len(wanted))
            try:
                yield _pull(settings, fetcher, url, memory, sender, understanding)
            except Refused as error:
                yield Pulled(url, "failed", str(error))
            settings.data_dir.mkdir(parents=True, exist_ok=True)
            replace_text(path, json.dumps(memory, indent=1, ensure_ascii=False))


def _pull(
    settings: Settings, fetcher: Fetcher, url: str, memory: dict[str, dict[str, Any]], sender: str, understanding: Understanding
) -> Pulled:
    known = memory.get(url, {})
    found = fetcher.fetch(url, etag=known.get("etag", ""), modified=known.get("modified", ""))
    asked = datetime.now(UTC).isoformat(timespec="seconds")
    digest = hashlib.sha256(found.data).hexdigest() if found.changed else known.get("sha256", "")
    same = digest == known.get("sha256")
    if same:
        memory[url] = known | {"asked": asked}
        return Pulled(url, "unchanged")
    record = add(settings, found.data, found.name, sender=sender, url=found.url, understanding=understanding).record
    memory[url] = {"etag": found.etag, "modified": found.modified, "sha256": digest, "asked": asked}
    return Pulled(url, "changed" if known else "new", record.id)


def _remembered(path: Path) -> dict[str, dict[str, Any]]:
    try:
        memory = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}  # everything is asked for afresh, which costs time and loses nothing
    return memory if isinstance(memory, dict) else {}
