"""Building, damage, and taking back: what is served stays whole whatever happens."""

from __future__ import annotations

import json
import os
import resource
import shutil
import time
from dataclasses import replace
from pathlib import Path

from bot.app import BUSY, FINE, UNPREPARED
from index.files import only_writer
from index.snapshot import Manifest, SnapshotStore
from knowledge.catalogue import SHIPPED
from tests.cli.conftest import Program, copy_index, interrupt, wait_for, without_rights

ASK = ("ask", "Did GEMA sign the statement before the COREPER vote?", "--json")


def index_of(program: Program) -> SnapshotStore:
    return SnapshotStore(program.data_dir / "index", keep=5)


def publish_again(program: Program) -> str:
    """Publish the current snapshot once more under another version, as a later build would."""
    store = index_of(program)
    current = store.root / store.current()
    with store.staging() as staged:
        shutil.copytree(current, staged, dirs_exist_ok=True)
        manifest = Manifest.read(current)
        (staged / "manifest.json").unlink()
        return store.publish(staged, replace(manifest, extras_digest="later"))


def spoil(program: Program, version: str, name: str) -> Path:
    path = program.data_dir / "index" / version / name
    path.write_bytes(path.read_bytes()[:-10])
    return path


def test_without_an_index_the_command_that_builds_it_is_named(empty: Program) -> None:
    commands = [("ask", "Hello", "--no-build"), ("chat", "--no-build"), ("index", "status"), ("index", "rollback")]
    for command, done in zip(commands, empty.in_turn([(command, {}) for command in commands]), strict=True):
        assert done.status == UNPREPARED, command
        assert "campaign-bot index build" in done.err, command
        assert "Traceback" not in done.err, command


def test_a_damaged_index_without_an_earlier_one_names_the_mending_command(own: Program) -> None:
    path = spoil(own, index_of(own).current(), "vectors.faiss")
    done = own(*ASK)
    assert done.status == UNPREPARED
    assert str(path) in done.err
    assert "campaign-bot index build" in done.err


def test_when_the_current_index_is_damaged_the_previous_keeps_serving(own: Program) -> None:
    before = index_of(own).current()
    spoil(own, publish_again(own), "passages.sqlite")
    done, status = own.in_turn([(ASK, {}), (("index", "status"), {})])
    assert done.status == FINE
    assert done.json["corpus_version"] == before
    assert "campaign-bot index build" in done.err
    assert f"served      {before}" in status.out
    assert "damaged" in status.out


def test_an_index_that_another_version_wrote_is_built_anew_at_the_start(own: Program, data_dir: Path) -> None:
    shutil.copytree(data_dir / "index" / "cache", own.data_dir / "index" / "cache")  # so that it takes a second
    store = index_of(own)
    current = store.root / store.current()
    with store.staging() as staged:
        shutil.copytree(current, staged, dirs_exist_ok=True)
        (staged / "manifest.json").unlink()
        classifier = next(staged.glob("*/intents.bin"))
        classifier.write_bytes(b"of another form")
        outdated = store.publish(staged, replace(Manifest.read(current), extras_digest="other"))
    told, done = own(*ASK, "--no-build"), own(*ASK)
    assert told.status == UNPREPARED
    assert "expected what this version of the program builds" in told.err
    assert "Another version of the program built the index" in done.err
    assert done.json["value"] == "yes"
    assert done.json["corpus_version"] == store.current() != outdated


def test_verify_reads_every_file(own: Program) -> None:
    assert own("index", "verify").out == "sound\n"
    path = own.data_dir / "index" / index_of(own).current() / "sentences.npy"
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    done = own("index", "verify")
    assert done.status == 1
    assert str(path) in done.out
    assert "campaign-bot index build" in done.out


def test_rollback_serves_the_snapshot_before(own: Program) -> None:
    before = index_of(own).current()
    later = publish_again(own)
    rollback = ("index", "rollback")
    answered, done, answered_again, refused = own.in_turn([(ASK, {}), (rollback, {}), (ASK, {}), (rollback, {})])
    assert answered.json["corpus_version"] == later
    assert done.out == f"snapshot {before} is current\n"
    assert answered_again.json["corpus_version"] == before
    assert refused.status == UNPREPARED
    assert "no earlier snapshot" in refused.err


def test_changed_documents_are_told_and_the_old_facts_still_answer(own: Program, tmp_path: Path) -> None:
    documents = tmp_path / "knowledge"
    shutil.copytree(SHIPPED, documents, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    assert "unchanged" in own("index", "status", CAMPAIGN_KNOWLEDGE_DIR=str(documents)).out
    timeline = documents / "timeline.yaml"
    timeline.write_text(timeline.read_text(encoding="utf-8").replace("Commission proposes", "The Commission proposes"), encoding="utf-8")
    settings = {"CAMPAIGN_KNOWLEDGE_DIR": str(documents)}
    status, done = own.in_turn([(("index", "status"), settings), (ASK, settings)])
    assert "changed since; to use them: campaign-bot index build" in status.out
    assert done.status == FINE
    assert done.json["value"] == "yes"
    assert "campaign-bot index build" in done.err


def test_half_written_documents_stop_a_build_and_nothing_else(own: Program, tmp_path: Path) -> None:
    """Every defect is named with its line, and the index goes on answering."""
    documents = tmp_path / "knowledge"
    shutil.copytree(SHIPPED, documents, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    broken = documents / "documents" / "2024-01-30-austria-open-letter.md"
    broken.write_text("---\nid: 2024-01-30-austria-open-letter\ntitle: Half", encoding="utf-8")
    settings = {"CAMPAIGN_KNOWLEDGE_DIR": str(documents)}
    done, answered = own.in_turn([(("index", "build"), settings), (ASK, settings)])
    assert done.status == UNPREPARED
    assert f"{broken}:" in done.err
    assert "expected a closing line of three dashes" in done.err
    assert answered.status == FINE
    assert "campaign-bot documents check" in answered.err


def test_a_second_build_at_the_same_time_is_refused(own: Program) -> None:
    with only_writer(own.data_dir / "building.lock", wait=False):
        done = own("index", "build")
    assert done.status == BUSY
    assert "another process is writing here" in done.err
    assert "wait for the other build" in done.err


def test_a_start_during_a_build_waits_for_its_index(empty: Program, data_dir: Path) -> None:
    with only_writer(empty.data_dir / "building.lock", wait=False):
        process = empty.start(*ASK)
        assert process.stderr is not None
        assert "No index yet" in process.stderr.readline()
        assert "another process" in process.stderr.readline()
        time.sleep(1.5)  # it looks again meanwhile, and has said so
        copy_index(data_dir, empty.data_dir)
    out, err = process.communicate(timeout=60)
    assert process.returncode == FINE
    assert "another process" not in err
    assert '"value": "yes"' in out


def test_ctrl_c_during_a_build_leaves_nothing_half(empty: Program) -> None:
    process = empty.start("index", "build")
    assert process.stderr is not None
    while not process.stderr.readline().startswith("Embedding"):
        pass
    interrupt(process)
    process.communicate(timeout=60)
    assert process.returncode == 130
    left = {path.name for path in (empty.data_dir / "index").iterdir()}
    assert left <= {"cache", ".lock"}
    assert empty(*ASK, "--no-build").status == UNPREPARED


def test_ending_the_process_that_waits_for_a_first_build_ends_the_build(empty: Program) -> None:
    process = empty.start("ask", "Hello")
    assert process.stderr is not None
    while not process.stderr.readline().startswith("Embedding"):
        pass
    process.terminate()
    assert process.wait(60) == 128 + 15
    process.communicate()
    lock = empty.data_dir / "building.lock"

    def is_free() -> bool:
        try:
            with only_writer(lock, wait=False):
                return True
        except Exception:
            return False

    wait_for(is_free, seconds=20)


def test_a_full_disk_is_told_as_such(empty: Program) -> None:
    """A limit on the size of files stands for the full disk."""
    done = empty("index", "build", before=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000)))
    assert done.status == UNPREPARED, done.err
    assert "CAMPAIGN_DATA_DIR" in done.err
    assert "Traceback" not in done.err


def test_a_data_directory_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = Program(tmp_path / "file" / "data")("index", "build")
    assert done.status == UNPREPARED
    assert str(tmp_path / "file") in done.err
    assert "CAMPAIGN_DATA_DIR" in done.err


def test_a_read_only_data_directory_answers(own: Program) -> None:
    """It cannot build, and says so."""
    folders = [own.data_dir, *(path for path in own.data_dir.rglob("*") if path.is_dir() and not path.is_symlink())]
    for folder in folders:
        folder.chmod(0o555)
    try:
        done = own(*ASK, before=without_rights)
        refused = own("index", "build", before=without_rights)
    finally:
        for folder in folders:
            folder.chmod(0o755)
    assert done.status == FINE, done.err
    assert done.json["value"] == "yes"
    assert refused.status == UNPREPARED
    assert "Permission denied" in refused.err
    assert "Traceback" not in refused.err


def test_a_damaged_model_is_made_known(own: Program, data_dir: Path) -> None:
    models = own.data_dir / "models"
    models.unlink()
    source = next(path for path in (data_dir / "models").iterdir() if path.name.startswith("bundled"))
    shutil.copytree(source, models / source.name, ignore=shutil.ignore_patterns("sentence-transformers"))
    graph = models / source.name / "onnx" / "model-int8.onnx"
    graph.write_bytes(graph.read_bytes()[:1000])
    done = own(*ASK)
    assert done.status == UNPREPARED
    assert str(graph) in done.err
    assert "campaign-bot index prepare-model" in done.err


def test_a_model_in_the_form_of_an_earlier_release_is_no_damage_and_goes_when_asked(own: Program) -> None:
    models = own.data_dir / "models"
    shared = models.resolve()
    models.unlink()
    models.mkdir()
    for path in shared.iterdir():
        if path.is_dir():
            shutil.copytree(path, models / path.name, copy_function=os.link)
    earlier = models / "bundled-1571fc98"
    earlier.mkdir()
    (earlier / "model.json").write_text(json.dumps({"format": 1, "name": "bundled", "files": {}}), encoding="utf-8")
    verified = own("index", "verify")
    assert verified.status == FINE, verified.err
    prepared = own("index", "prepare-model")
    assert prepared.status == FINE, prepared.err
    assert not earlier.exists()
    assert any(path.name.startswith("bundled-3") for path in models.iterdir())
