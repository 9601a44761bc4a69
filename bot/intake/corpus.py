"""New states of the corpus: an overlay beside the one that is served, with a document more, less or replaced.

    <data>/corpus/<name>/     an overlay (see `knowledge.overlay`), named after its content and never changed
    <data>/corpus/current     the name of the one published last; only read when there is no index
    <data>/corpus/.lock       held by whoever is about to publish
    <data>/corpus/.staging-*  an overlay in the making, or what a killed process left
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import yaml

from bot.building import CORPUS, OVERLAY, PUBLISHED_LAST, fixed_answers, knowledge_folder, overlay_folder, snapshots
from bot.intake.errors import WrongState
from bot.settings import Settings
from index.build import extra_file
from index.files import files_below, flush, flush_tree, only_writer, replace_text
from knowledge.catalogue import Catalogue, Memo
from knowledge.drafting.fact_files import organisation_entries, to_document_markdown
from knowledge.drafting.models import Draft, ProposedParticipant
from knowledge.drafting.names.found_names import FoundName, proposed
from knowledge.drafting.names.register import Register
from knowledge.drafting.signatories.entries import Entry
from knowledge.facts import UNKNOWN, UNNAMED
from knowledge.fixed import FILE as ANSWERS
from knowledge.fixed import FixedAnswer, load_fixed
from knowledge.loaders.yaml_nodes import parse
from knowledge.overlay import WITHDRAWN

PENDING = "pending.json"  # what is about to be published, until it is written into the audit log
_STAGING = ".staging-"
_REGISTER = "organisations.yaml"


class Corpus:
    """The overlays below one data directory. Files that it has read stay in memory: make one for each change."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.root = settings.data_dir / CORPUS
        self.memo = Memo()

    def writing(self) -> AbstractContextManager[None]:
        """Be the only one who changes the corpus; waits for others, who take seconds."""
        return only_writer(self.root / ".lock", wait=True)

    def served(self) -> Path | None:
        """Return the overlay that answers now; None while editors have changed nothing."""
        return overlay_folder(self._settings)

    def catalogue(self, overlay: Path | None = None) -> Catalogue:
        """Return the facts with `overlay`, by default those that are served."""
        return Catalogue.from_folder(knowledge_folder(self._settings), overlay or self.served(), self.memo)

    def shipped(self) -> Catalogue:
        """Return the facts of the release, as if editors had changed nothing."""
        return Catalogue.from_folder(knowledge_folder(self._settings), memo=self.memo)

    def fixed_answers(self) -> tuple[FixedAnswer, ...]:
        """Return the editors' answers that are served."""
        return fixed_answers(self._settings)

    def shipped_answers(self) -> tuple[FixedAnswer, ...]:
        """Return the editors' answers that the release brings."""
        return load_fixed(knowledge_folder(self._settings) / ANSWERS)

    def with_documents(self, drafts: Sequence[Draft], *, replaces: str | None = None) -> tuple[Path, tuple[str, ...]]:
        """Return an overlay in which the drafts are documents, and the documents' ids.

        `replaces` puts one draft in the place of a document. Raises `WrongState` when an entry has its id already, or the one to be
        replaced is not there.
        """
        catalogue = self.catalogue()
        ids = [replaces or draft.id for draft in drafts]
        known = {*catalogue.document_by_id, *catalogue.position_by_id}
        for number, name in enumerate(ids):
            if replaces is None and name in known | set(ids[:number]):
                raise WrongState(f"{name}: an entry has this id already; `campaign-bot documents replace {name} DRAFT` replaces it")
        if replaces is not None and replaces not in catalogue.document_by_id:
            raise WrongState(f"{replaces}: no document has this id, so that there is nothing to replace")
        ready = [settled(draft.model_copy(update={"id": name}), catalogue) for draft, name in zip(drafts, ids, strict=True)]

        def change(folder: Path) -> None:
            _write(folder, ready, catalogue)
            _fill_in(folder, [row for draft in drafts for row in organisation_entries(draft)])
            _withdraw(folder, without=ids)

        return self._changed(change), tuple(ids)

    def without(self, entries: Iterable[str]) -> Path:
        """Return an overlay in which documents or statements are not served any more. Raises `WrongState` for unknown ids."""
        gone = set(entries)
        catalogue = self.catalogue()
        if unknown := sorted(gone - catalogue.document_by_id.keys() - catalogue.position_by_id.keys()):
            raise WrongState(f"{', '.join(unknown)}: no document or statement has this id; `campaign-bot documents list` shows them")
        shipped = self.shipped()

        def change(folder: Path) -> None:
            for entry in gone:
                for kind in ("documents", "positions"):
                    (folder / kind / f"{entry}.md").unlink(missing_ok=True)
            _withdraw(folder, {entry for entry in gone if entry in shipped.document_by_id or entry in shipped.position_by_id})
            self._forget_lonely(folder)

        return self._changed(change)

    def from_scratch(self, change: Callable[[Path], None]) -> Path:
        """Return an overlay that holds only what `change` writes into the folder it is given."""
        return self._changed(change, keep=False)

    def changed(self, change: Callable[[Path], None]) -> Path:
        """Return the served overlay with what `change` does to a copy of it."""
        return self._changed(change)

    def note_published(self) -> None:
        """Note which overlay is served, for the day on which the index is lost."""
        served = self.served()
        self.root.mkdir(parents=True, exist_ok=True)
        replace_text(self.root / PUBLISHED_LAST, f"{served.name if served else ''}\n")

    def clean_up(self) -> None:
        """Remove what killed processes left, and overlays that no kept snapshot was built from. Needs `writing`."""
        store = snapshots(self._settings)
        used = {path.name for path in (self.served(),) if path}
        for version in store.versions():
            kept = extra_file(store.folder(version), OVERLAY)
            used |= {kept.read_text(encoding="utf-8")} if kept.is_file() else set()
        for path in self.root.iterdir() if self.root.is_dir() else ():
            if path.is_dir() and path.name not in used:
                shutil.rmtree(path, ignore_errors=True)

    def _changed(self, change: Callable[[Path], None], *, keep: bool = True) -> Path:
        self.root.mkdir(parents=True, exist_ok=True)
        with self._staging() as staged:
            served = self.served()
            if keep and served is not None:
                shutil.copytree(served, staged, dirs_exist_ok=True)
            change(staged)
            for path in sorted(staged.rglob("*"), reverse=True):
                if path.is_dir() and not any(path.iterdir()):
                    path.rmdir()
            target = self.root / _name_of(staged)
            if not target.is_dir():
                staged.chmod(0o755)
                flush_tree(staged)
                staged.rename(target)
                flush(self.root)
            return target

    @contextmanager
    def _staging(self) -> Iterator[Path]:
        staged = Path(tempfile.mkdtemp(prefix=_STAGING, dir=self.root))
        try:
            yield staged
        finally:
            shutil.rmtree(staged, ignore_errors=True)

    def _forget_lonely(self, folder: Path) -> None:
        """Take organisations out of the overlay that came with a document and appear nowhere now."""
        rows = _rows(folder / _REGISTER, "organisations")
        if not rows:
            return
        known = self.shipped().organisation_by_id
        entries = Catalogue.from_folder(knowledge_folder(self._settings), folder, self.memo)
        spoken = {org for position in entries.positions for org in position.organisations}
        left = [
            row
            for row in rows
            if row["id"] in known or row["id"] in spoken or entries.organisation_by_id[row["id"]].appears_in
        ]
        if left:
            write_yaml(folder / _REGISTER, {"organisations": left})
        else:
            (folder / _REGISTER).unlink()


def settled(draft: Draft, catalogue: Catalogue) -> Draft:
    """Return the draft fit for publishing: names that the register has got meanwhile point to it, whom it has no more is new again, and
    nobody stands twice.
    """
    taken: set[str] = set()
    kept: list[ProposedParticipant] = []
    for one in draft.signatories:
        if one.org and one.org not in catalogue.organisation_by_id:  # it went with the document that had brought it
            entry = Entry(one.name, "value", section=one.section, country=one.country)
            again = proposed(FoundName(one.name, entry), Register.of(catalogue))
            one = one.model_copy(update={"org": again.org, "new": again.new})
        if one.org is None and one.new is not None and one.new.id in catalogue.organisation_by_id:
            one = one.model_copy(update={"org": one.new.id, "new": None})
        org = one.org or (one.new.id if one.new else "")
        if org and org not in taken:
            taken.add(org)
            kept.append(one)
    return draft.model_copy(update={"signatories": tuple(kept)})


def _name_of(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in files_below(folder):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(folder)}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()[:12]


def _write(folder: Path, drafts: Sequence[Draft], catalogue: Catalogue) -> None:
    """Put documents, and the organisations that they bring, into an overlay; the register is read and written once for all."""
    (folder / "documents").mkdir(exist_ok=True)
    rows = {row["id"]: row for row in _rows(folder / _REGISTER, "organisations")}
    before = len(rows)
    for draft in drafts:
        (folder / "documents" / f"{draft.id}.md").write_text(to_document_markdown(draft, catalogue), encoding="utf-8")
        for row in organisation_entries(draft):
            rows.setdefault(row["id"], row)
    if len(rows) > before:
        write_yaml(folder / _REGISTER, {"organisations": list(rows.values())})


def _fill_in(folder: Path, entries: Iterable[dict[str, object]]) -> None:
    """Let organisations that editors have added have the country and sector that another draft knows of them."""
    told = {row["id"]: row for row in entries}
    rows = _rows(folder / _REGISTER, "organisations")
    filled = [_filled_in(row, told.get(row["id"], row)) for row in rows]
    if filled != rows:
        write_yaml(folder / _REGISTER, {"organisations": filled})


def _filled_in(row: dict[str, object], told: dict[str, object]) -> dict[str, object]:
    scope = {"scope": told["scope"]} if row["scope"] == UNKNOWN else {}
    no_sector = row["sector"] == UNNAMED and "sub_sector" not in row
    sector = {name: told[name] for name in ("sector", "sub_sector") if name in told} if no_sector else {}
    return row | scope | sector


def _withdraw(folder: Path, more: Iterable[str] = (), without: Iterable[str] = ()) -> None:
    path = folder / WITHDRAWN
    gone = sorted(({*_rows(path)} | {*more}) - {*without})
    if gone:
        write_yaml(path, gone)
    else:
        path.unlink(missing_ok=True)


def _rows(path: Path, key: str | None = None) -> list[Any]:
    if not path.is_file():
        return []
    value, _ = parse(path.read_text(encoding="utf-8"), path)
    return list(value[key] if key else value)


def write_yaml(path: Path, value: object) -> None:
    """Write plain data as the fact base writes it: keys in their order, letters as they are."""
    path.write_text(yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=120), encoding="utf-8")
