"""Reading public forms of retrieval data."""

import json
from pathlib import Path
from typing import Any

import pytest

from index.datasets import BadDataset, read_beir, read_squad

PROBES = Path(__file__).parent / "probes"


def english(_text: str) -> str:
    return "en"


def paragraph(context: str, *questions: dict[str, Any]) -> dict[str, Any]:
    return {"context": context, "qas": list(questions)}


def squad(folder: Path, *paragraphs: dict[str, Any]) -> Path:
    path = folder / "squad.json"
    path.write_text(json.dumps({"data": [{"title": "Blue_Danube", "paragraphs": list(paragraphs)}]}), encoding="utf-8")
    return path


def asked(question: str, answer: str, start: int) -> dict[str, Any]:
    return {"id": question, "question": question, "answers": [{"text": answer, "answer_start": start}]}


def test_a_squad_file_gives_paragraphs_questions_and_the_places_of_answers(tmp_path: Path) -> None:
    impossible = {"id": "3", "question": "?", "answers": [], "is_impossible": True}
    once, again = asked("How long?", "long", 6), asked("Again?", "It", 0)
    path = squad(tmp_path, paragraph("It is long.", once, impossible), paragraph("It is long.", again))
    dataset = read_squad(path, english)
    assert [(source.title, source.text, source.language) for source in dataset.sources] == [("Blue Danube", "It is long.", "en")]
    entry = dataset.sources[0].entry
    assert [(question.text, question.answers) for question in dataset.questions] == [
        ("How long?", {entry: ((6, 10),)}),
        ("Again?", {entry: ((0, 2),)}),
    ]
    assert dataset.skipped == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("not json", "expected a SQuAD file"),
        ('{"data": [{"paragraphs": [{"context": "a"}]}]}', r"data\[0\].paragraphs\[0\]: expected context and qas"),
        ('{"data": []}', "expected questions with answers, found none"),
    ],
)
def test_a_file_of_another_form_is_refused_with_its_place(text: str, found: str, tmp_path: Path) -> None:
    path = tmp_path / "data.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadDataset, match=found):
        read_squad(path, english)


def test_an_answer_that_stands_elsewhere_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadDataset, match="expected the answer 'long' at 5, found ' lon'"):
        read_squad(squad(tmp_path, paragraph("It is long.", asked("How long?", "long", 5))), english)


def beir(folder: Path, judgements: str) -> Path:
    (folder / "qrels").mkdir()
    rows = [{"_id": "a", "title": "Title", "text": "Text of a."}, {"_id": "b", "text": "Text of b."}]
    (folder / "corpus.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    (folder / "queries.jsonl").write_text('{"_id": "q", "text": "Which?"}\n{"_id": "r", "text": "None?"}', encoding="utf-8")
    (folder / "qrels" / "test.tsv").write_text("query-id\tcorpus-id\tscore\n" + judgements, encoding="utf-8")
    return folder


def test_a_beir_folder_gives_texts_and_judged_questions(tmp_path: Path) -> None:
    dataset = read_beir(beir(tmp_path, "q\ta\t1\nq\tb\t0\nr\tgone\t2\n"), english)
    assert [(source.entry, source.title) for source in dataset.sources] == [("a", "Title"), ("b", "")]
    assert [(question.text, question.entries) for question in dataset.questions] == [("Which?", {"a"})]
    assert dataset.skipped == 1


@pytest.mark.parametrize("judgements", ["q\ta\n", "q\ta\tmuch\n", "unknown\ta\t1\n"])
def test_a_judgement_of_another_form_is_refused_with_its_line(judgements: str, tmp_path: Path) -> None:
    with pytest.raises(BadDataset, match=r"test\.tsv:2: expected"):
        read_beir(beir(tmp_path, judgements), english)


def test_a_folder_without_the_files_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadDataset, match=r"corpus\.jsonl: expected JSON Lines"):
        read_beir(tmp_path, english)


@pytest.mark.parametrize("path", sorted(PROBES.glob("*.json")), ids=lambda path: path.stem)
def test_the_probes_of_each_language_ask_the_same(path: Path) -> None:
    dataset = read_squad(path, english)
    assert (len(dataset.sources), len(dataset.questions)) == (15, 60)
