"""The whole corpus as a folder of Markdown and YAML, and back."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from bot.building import knowledge_folder
from bot.intake.corpus import Corpus, write_yaml
from bot.intake.errors import WrongState
from bot.settings import Settings
from knowledge.catalogue import Catalogue
from knowledge.entries import find
from knowledge.fixed import FILE as ANSWERS
from knowledge.fixed import FixedAnswer, load_fixed
from knowledge.models import Document, Frozen, Labels, Organisation, Position
from knowledge.overlay import ORGANISATION, TOPIC, WITHDRAWN

KINDS = ("documents", "positions")
# The registers with the prefix under which their rows can be withdrawn.
_REGISTERS: tuple[tuple[str, str, Callable[[Frozen], str]], ...] = (
    ("timeline.yaml", "events", lambda row: str(getattr(row, "citation_id", ""))),
    ("provisions.yaml", "provisions", lambda row: str(getattr(row, "citation_id", ""))),
    ("organisations.yaml", "organisations", lambda row: ORGANISATION + str(getattr(row, "id", ""))),
    ("topics.yaml", "topics", lambda row: TOPIC + str(getattr(row, "id", ""))),
)


def export(settings: Settings, folder: Path) -> str:
    """Write the corpus that is served into a new or empty folder; return its digest.

    Documents and statements are copied letter for letter, registers and editors' answers are written out. Raises `WrongState` for a
    folder with content.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise WrongState(f"{folder}: expected a new or empty folder")
    corpus = Corpus(settings)
    with corpus.writing():
        overlay, catalogue = corpus.served(), corpus.catalogue()
        for kind in KINDS:
            (folder / kind).mkdir(parents=True)
            for entry in getattr(catalogue, kind):
                place = find(knowledge_folder(settings), entry.id, catalogue, overlay)
                assert place is not None  # noqa: S101 - it was loaded from there
                shutil.copyfile(place.path, folder / kind / f"{entry.id}.md")
    for name, kind, _ in _REGISTERS:
        _write_register(folder / name, getattr(catalogue, kind))
    (folder / "labels").mkdir()
    for language, labels in catalogue.labels.items():
        write_yaml(folder / "labels" / f"{language}.yaml", labels.model_dump(mode="json", by_alias=True))
    write_yaml(folder / ANSWERS, [_plain(answer) for answer in corpus.fixed_answers()])
    written = Catalogue.from_folder(folder)
    if written.digest != catalogue.digest:
        raise WrongState(f"{folder}: expected digest {catalogue.digest}, found {written.digest}")
    return written.digest


def overlay_of(corpus: Corpus, folder: Path) -> Path:
    """Return the overlay with which the release holds the facts of `folder`, no more and no less.

    Editors' answers are no facts: those of the folder come to the ones that are served. Raises `knowledge.errors.CatalogueError` for
    defects of the folder.
    """
    wanted = Catalogue.from_folder(folder)
    shipped = corpus.shipped()
    answers = {answer.id: answer for answer in (*corpus.fixed_answers(), *load_fixed(folder / ANSWERS))}
    own = [_plain(answer) for answer in answers.values() if answer not in corpus.shipped_answers()]

    def change(target: Path, *, whole: bool) -> None:
        gone = []
        for kind in KINDS:
            old: dict[str, Document | Position] = {entry.id: entry for entry in getattr(shipped, kind)}
            new: dict[str, Document | Position] = {entry.id: entry for entry in getattr(wanted, kind)}
            gone += [name for name in old if name not in new]
            (target / kind).mkdir()
            for name, entry in new.items():
                if old.get(name) != entry:
                    shutil.copyfile(folder / kind / f"{name}.md", target / kind / f"{name}.md")
        for file, kind, name_of in _REGISTERS:
            before = {name_of(row): row for row in getattr(shipped, kind)}
            after = {name_of(row): row for row in getattr(wanted, kind)}
            gone += [name for name in before if name not in after]
            if rows := [row for name, row in after.items() if before.get(name) != row and (whole or not _follows(before.get(name), row))]:
                _write_register(target / file, rows)
        _write_labels(target / "labels", shipped, wanted)
        if gone:
            write_yaml(target / WITHDRAWN, sorted(gone))
        if own:
            write_yaml(target / ANSWERS, own)

    made = corpus.from_scratch(lambda target: change(target, whole=False))
    if corpus.catalogue(made).digest == wanted.digest:
        return made
    made = corpus.from_scratch(lambda target: change(target, whole=True))
    found = corpus.catalogue(made)
    if found.digest != wanted.digest and (missing := _differing(found, wanted)):
        raise WrongState(f"{folder}: cannot be laid over this release: {', '.join(missing)}")
    return made


def _plain(answer: FixedAnswer) -> dict[str, Any]:
    return answer.model_dump(mode="json", exclude_none=True)


def _follows(old: Frozen | None, new: Frozen) -> bool:
    """Tell whether a row of the register of organisations is different only in what follows from the documents."""
    if not isinstance(old, Organisation) or not isinstance(new, Organisation):
        return False
    return old == new.model_copy(update={"appears_in": old.appears_in, "role_in_documents": old.role_in_documents})


def _differing(one: Catalogue, other: Catalogue) -> list[str]:
    """Return what is different besides the order of rows."""
    rows = [*KINDS, *(kind for _, kind, _ in _REGISTERS)]
    found = [kind for kind in rows if set(map(repr, getattr(one, kind))) != set(map(repr, getattr(other, kind)))]
    return found + (["labels"] if one.labels != other.labels else [])


def _write_labels(folder: Path, shipped: Catalogue, wanted: Catalogue) -> None:
    """Write names that are different; a thing that has lost its names gets none."""
    folder.mkdir()
    for language, labels in wanted.labels.items():
        old = shipped.labels.get(language)
        if labels == old:
            continue
        sections = {}
        for section in Labels.model_fields:
            before = getattr(old, section) if old else {}
            after = getattr(labels, section)
            changed = {key: list(names) for key, names in after.items() if before.get(key) != names}
            sections[section] = changed | {key: [] for key in before if key not in after}
        write_yaml(folder / f"{language}.yaml", sections)


def _write_register(path: Path, rows: Iterable[Frozen]) -> None:
    plain = [row.model_dump(mode="json", by_alias=True, exclude_defaults=True) for row in rows]
    write_yaml(path, {"organisations": plain} if path.name == "organisations.yaml" else plain)
