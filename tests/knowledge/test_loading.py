"""Files become facts without loss, and a defect is told with file, line, field, found and expected."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from knowledge.catalogue import SHIPPED, Catalogue, Memo
from knowledge.errors import CatalogueError, EntryError
from tests.knowledge.conftest import Spoil

DOCUMENT = "documents/2024-02-01-joint-statement-before-coreper.md"
READ = Memo()  # of the hundreds of files, each test changes one


def problems(folder: Path) -> list[EntryError]:
    with pytest.raises(CatalogueError) as caught:
        Catalogue.from_folder(folder, memo=READ)
    return caught.value.problems


def test_the_shipped_fact_base_is_complete(catalogue: Catalogue) -> None:
    assert len(catalogue.documents) == 38
    assert len(catalogue.positions) == 69
    assert len(catalogue.events) == 57
    assert len(catalogue.provisions) == 22
    assert sum(org.in_register for org in catalogue.organisations) == 134
    assert len(catalogue.labels) == 24


def test_every_key_of_the_files_reaches_the_types(catalogue: Catalogue) -> None:
    """Front matter read by another parser is what the models hold."""
    for kind, entries in (("documents", catalogue.documents), ("positions", catalogue.positions)):
        for entry in entries:
            head, _, body = (SHIPPED / kind / f"{entry.id}.md").read_text(encoding="utf-8")[4:].partition("\n---\n")
            values = json.loads(entry.model_dump_json(exclude_unset=True))
            for key, value in _plain(yaml.safe_load(head)).items():
                assert values[key] == value, f"{entry.id}: {key}"
            assert entry.text == body.strip("\n")
            assert len(entry.positions) == body.count("\n### ") + body.startswith("### ")


def test_what_was_read_before_is_not_read_again_until_it_changes(copy: Path, spoil: Spoil) -> None:
    """The same entry for the same content, another one for a changed file, and a defect is told each time."""
    memo = Memo()
    first = Catalogue.from_folder(copy, memo=memo)
    again = Catalogue.from_folder(copy, memo=memo)
    assert again == first
    assert all(one is other for one, other in zip(first.documents, again.documents, strict=True))
    path = spoil(DOCUMENT, "title: ", "title: Changed – ")
    changed = Catalogue.from_folder(copy, memo=memo)
    assert changed.document_by_id[path.stem].title.startswith("Changed – ")
    spoil(DOCUMENT, "title: ", "titel: ")
    spoil("timeline.yaml", "date: ", "dates: ")
    for _ in range(2):
        with pytest.raises(CatalogueError) as caught:
            Catalogue.from_folder(copy, memo=memo)
        assert {problem.path.name for problem in caught.value.problems} == {path.name, "timeline.yaml"}


def test_a_round_trip_through_json_keeps_every_fact(catalogue: Catalogue) -> None:
    again = Catalogue.from_json(catalogue.as_json())
    assert again == catalogue
    assert again.digest == catalogue.digest
    assert again.as_json() == catalogue.as_json()


def test_the_digest_changes_with_any_fact_and_not_with_the_place(catalogue: Catalogue, copy: Path, spoil: Spoil) -> None:
    assert Catalogue.from_folder(copy).digest == catalogue.digest
    spoil(DOCUMENT, "evidence: named as signatory", "evidence: says it signed")
    assert Catalogue.from_folder(copy).digest != catalogue.digest


@pytest.mark.parametrize(
    ("file", "old", "new", "line", "field", "found", "expected"),
    [
        (DOCUMENT, "date: '2024-02-01'", "date: '2024-02-30'", 6, "date", "'2024-02-30'", "a date written"),
        (DOCUMENT, "joint: true", "joint: perhaps", 5, "joint", "'perhaps'", "boolean"),
        (DOCUMENT, "kind: joint-statement", "sort: joint-statement", 4, "sort", "'joint-statement'", ""),
        (DOCUMENT, "title:", "title: twice\ntitle:", 4, "title", "the key twice", "each key once"),
        (DOCUMENT, "    certainty: stated", "    certainty: sure", 27, "signatories.0.certainty", "'sure'", "'stated'"),
        (DOCUMENT, "    source: 2", "    source: two", 26, "signatories.0.source", "'two'", "integer"),
        (DOCUMENT, "### licensing (supports)", "### licensing (likes)", None, "position", "likes", "supports, opposes"),
        (DOCUMENT, "- 2024-02-02: COREPER", "- soon: COREPER", None, "related event", "soon", "YYYY-MM-DD"),
        (DOCUMENT, "---\nid:", "id:", 1, "front matter", "id:", "three dashes"),
        (DOCUMENT, "id: 2024-02-01-joint", "id: other", 2, "id", "other", "the name of the file"),
        ("timeline.yaml", "institution: European Commission", "institute: European Commission", None, "institut", "", ""),
        ("timeline.yaml", "- id: ep-draft-report", "- id: commission-proposal", None, "id", "twice", "each id once"),
        ("organisations.yaml", "sector: other", "sector: [other", None, "syntax", "", "YAML"),
        ("labels/de.yaml", "documents:", "papers:", None, "papers", "", ""),
    ],
    ids=[
        "impossible day", "no boolean", "unknown key", "doubled key", "unknown certainty", "no number", "unknown stance", "no date",
        "no front matter", "another id", "missing key", "doubled id", "broken YAML", "unknown section",
    ],
)  # fmt: skip
def test_a_defect_is_told_with_file_line_field_found_and_expected(
    copy: Path, spoil: Spoil, file: str, old: str, new: str, line: int | None, field: str, found: str, expected: str
) -> None:
    path = spoil(file, old, new)
    told = problems(copy)
    assert all(problem.path == path for problem in told)
    match = [p for p in told if field in p.field and found in p.found and expected in p.expected]
    assert match, [str(problem) for problem in told]
    if line is not None:
        assert match[0].line == line, str(match[0])
    assert str(match[0]).startswith(f"{path}:{match[0].line}: ")


def test_bytes_that_are_no_utf8_are_told(copy: Path) -> None:
    path = copy / DOCUMENT
    path.write_bytes(path.read_bytes().replace(b"COREPER", b"\xff\xfe", 1))
    (problem,) = problems(copy)
    assert problem.found == "byte 0xff"
    assert problem.expected == "UTF-8 text"


def test_all_defects_are_told_at_once(copy: Path, spoil: Spoil) -> None:
    spoil(DOCUMENT, "joint: true", "joint: perhaps")
    spoil("timeline.yaml", "date: '2021-04-21'", "date: then")
    spoil("topics.yaml", "- id: trilogue", "- idd: trilogue")
    assert {problem.path.name for problem in problems(copy)} == {Path(DOCUMENT).name, "timeline.yaml", "topics.yaml"}


@pytest.mark.parametrize("name", ["timeline.yaml", "organisations.yaml", "provisions.yaml", "topics.yaml"])
def test_a_missing_register_is_told(copy: Path, name: str) -> None:
    (copy / name).unlink()
    assert [problem.path.name for problem in problems(copy)] == [name]


def test_half_of_a_file_is_told(copy: Path) -> None:
    """Cut anywhere, a file gives an error or a fact base that differs: never the old one."""
    path = copy / DOCUMENT
    text = path.read_text(encoding="utf-8")
    whole = Catalogue.from_folder(copy).digest
    for share in (0.0, 0.1, 0.3, 0.6, 0.9):
        path.write_text(text[: int(len(text) * share)], encoding="utf-8")
        try:
            found = Catalogue.from_folder(copy).digest
        except CatalogueError as error:
            told = {problem.path for problem in error.problems}
        else:
            told = {path}
            assert found != whole
        assert told == {path}


def _plain(value: Any) -> Any:
    """YAML dates and years as the texts that they are meant as."""
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    return value.isoformat() if hasattr(value, "isoformat") else value
