"""A data directory whose collection has a past: an earlier state is published, then the current one again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from bot.building import FACTS
from index.build import extra_file
from index.snapshot import Manifest, SnapshotStore
from knowledge.catalogue import Catalogue

Earlier = Callable[[Catalogue], Catalogue]


def with_past(data_dir: Path, folder: Path, created: datetime, earlier: Earlier) -> Path:
    """Return a data directory with the current snapshot of `data_dir` and, before it, a state that `earlier` makes of its facts."""
    folder.mkdir()
    (folder / "models").symlink_to((data_dir / "models").resolve(), target_is_directory=True)
    store, shipped = SnapshotStore(folder / "index"), SnapshotStore(data_dir / "index")
    store.root.mkdir()
    current = shipped.root / shipped.current()
    manifest = Manifest.read(current)
    with store.staging() as staged:
        facts = earlier(Catalogue.from_json(extra_file(current, FACTS).read_bytes()))
        extra_file(staged, FACTS).parent.mkdir(parents=True)
        extra_file(staged, FACTS).write_bytes(facts.as_json())
        store.publish(staged, replace(manifest, corpus_digest=facts.digest, created=created.isoformat()))
    with store.staging() as staged:
        shutil.copytree(current, staged, dirs_exist_ok=True)
        (staged / "manifest.json").unlink()
        store.publish(staged, manifest)
    return folder
