"""What going back from one version to another does to what editors have made: told before, done after, and lost in no case.

    a document that is new in the version left, or in the place of another   its draft is a draft again
    one that is withdrawn in it, or replaced                                  answers again
    an editors' answer that is new in it, worded otherwise, or ended          is set aside (`bot.intake.set_aside`)

Only what editors have changed is compared, file by file: a later release is no work of theirs.
"""

from __future__ import annotations

import logging
from collections.abc import Container
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bot.building import CORPUS, knowledge_folder, overlay_folder, snapshots
from bot.intake.drafts import Drafts
from bot.settings import Settings
from index.build import extra_file
from knowledge.errors import KnowledgeError
from knowledge.fixed import FILE as ANSWERS
from knowledge.fixed import FixedAnswer, load_fixed
from knowledge.loaders.yaml_nodes import parse
from knowledge.overlay import WITHDRAWN

KINDS = ("documents", "positions")
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Entry:
    """A document or statement that comes or goes. `draft` is the draft that it was published from, empty where none is kept."""

    id: str
    title: str
    draft: str = ""


@dataclass(frozen=True)
class Undone:
    """What a roll-back takes out of the collection (`left`), what it brings back, and the editors' answers that it sets aside.

    `reworded` are the ids of those that are given as they were worded before.
    """

    left: tuple[Entry, ...] = ()
    back: tuple[Entry, ...] = ()
    answers: tuple[FixedAnswer, ...] = ()
    reworded: tuple[str, ...] = ()

    def is_revived(self, answer: FixedAnswer, today: date) -> bool:
        """Tell whether an answer that is set aside had been ended, so that members get it again."""
        return answer.id in self.reworded and not answer.is_current(today)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all of it, each once, as the audit log has them."""
        named = [*(one.id for one in (*self.left, *self.back)), *(answer.citation_id for answer in self.answers)]
        return tuple(dict.fromkeys(named))

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "left": [vars(one) for one in self.left],
            "back": [vars(one) for one in self.back],
            "answers": [answer.model_dump(mode="json", exclude_none=True) for answer in self.answers],
            "reworded": list(self.reworded),
        }


def undone(settings: Settings, version: str, earlier: str) -> Undone:
    """Return what going back from the served version to an earlier one does. Raises `index.errors.IndexProblem` where that is not there.

    Where files of editors cannot be read, nothing is told of them: going back is what helps then.
    """
    try:
        return _compared(settings, version, earlier)
    except (KnowledgeError, OSError, ValueError) as error:
        _log.warning("what going back to %s does cannot be told: %s", earlier, error)
        return Undone()


def _compared(settings: Settings, version: str, earlier: str) -> Undone:
    released = knowledge_folder(settings)
    # A snapshot has a copy of its overlay, in a folder that is not there where editors had changed nothing.
    then = extra_file(snapshots(settings).folder(earlier), CORPUS)
    now = overlay_folder(settings) or then.with_name("nothing")
    here, there = _entries(now), _entries(then)
    changed = [path for path in here | there if here.get(path) != there.get(path)]
    gone, was_gone = _withdrawn(now), _withdrawn(then)
    # What is not withdrawn any more, or not replaced: an earlier wording of the overlay, or that of the release.
    back = [path for path in changed if path in there or (_is_released(path, released) and Path(path).stem not in was_gone)]
    back += [path for one in sorted(gone - was_gone) if (path := _path_of(one, released)) and path not in back]
    published = {record.published_as: record for record in Drafts(settings.data_dir).all()[::-1] if record.version == version}
    left = [
        Entry(name, _title(path, (now,)), record.id if (record := published.get(name)) else "")
        for path in changed
        if path in here and (name := Path(path).stem)
    ]
    before = {answer.id: answer for folder in (released, then) for answer in load_fixed(folder / ANSWERS)}
    answers = [answer for answer in load_fixed(now / ANSWERS) if before.get(answer.id) != answer]
    again = tuple(Entry(Path(path).stem, _title(path, (then, released))) for path in back)
    return Undone(tuple(left), again, tuple(answers), tuple(answer.id for answer in answers if answer.id in before))


def as_drafts(drafts: Drafts, version: str, served: Container[str]) -> None:
    """Make drafts again of what was published with the version that was left in the place of entries that are served as they were before.

    Such a draft is no document any more, while one whose own entry is gone may be one again, once a withdrawal is taken back.
    """
    for record in drafts.all():
        if record.version == version and record.state == "published" and record.published_as in served:
            drafts.replace(record.model_copy(update={"state": "draft", "published_as": None, "version": None}))


def _entries(overlay: Path) -> dict[str, bytes]:
    return {f"{kind}/{path.name}": path.read_bytes() for kind in KINDS for path in sorted((overlay / kind).glob("*.md"))}


def _withdrawn(overlay: Path) -> set[str]:
    path = overlay / WITHDRAWN
    return set(parse(path.read_text(encoding="utf-8"), path)[0] or ()) if path.is_file() else set()


def _is_released(path: str, released: Path) -> bool:
    return (released / path).is_file()


def _path_of(entry: str, released: Path) -> str:
    return next((path for kind in KINDS if _is_released(path := f"{kind}/{entry}.md", released)), "")


def _title(path: str, folders: tuple[Path, ...]) -> str:
    """Return the title of an entry as the first of the folders that holds it has it."""
    for folder in folders:
        if (file := folder / path).is_file():
            head, _, _ = file.read_text(encoding="utf-8").removeprefix("---\n").partition("\n---\n")
            facts, _ = parse(head, file, first_line=2)
            return str(facts.get("title") or Path(path).stem)
    return Path(path).stem
