"""One question, files of questions, and everything strange that can stand in them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Command, Finished, Program, publish_without_a_signature
from tests.conftest import ROOT, environment

QUESTION = "Who signed the statement before the COREPER vote?"
# The answer contract, in its order.
KEYS = [
    "id", "question", "language", "outcome", "kind", "text", "items", "value", "complete", "stated_count", "citations",
    "confidence", "corpus_version", "elapsed_ms",
]  # fmt: skip
STRANGE = {
    "empty": "",
    "spaces": "   \t ",
    "4096 characters": ("Who signed the open letter? " * 200)[:4096],
    "one long word": "a" * 4096,
    "emoji": "😀👩‍👩‍👧‍👦🇪🇺",
    "right to left": "من وقع على الرسالة المفتوحة؟",
    "direction marks": "\u202eWho signed\u202c the \u2067open\u2069 letter?",
    "zero width": "W\u200bho sig\u200dned the state\ufeffment before the COR\u200bEPER vote?",
    "only zero width": "\u200b\u200b",
    "html": "<script>alert('x')</script> <b>Who</b> signed &amp; why?",
    "markdown": "**Who** _signed_ [the letter](https://example.org) `x`?",
    "control characters": "Who\x00 signed\x1b the statement before the COREPER vote\x07?",
    "combining marks": "W" + "\u0301" * 500 + "ho signed?",
    "braces": "{0} {question} %s $document { $n }",
    "digits": "9" * 300,
    "several lines": "Who signed\nthe COREPER\r\nstatement?",
}


@pytest.fixture(scope="module")
def first(data_dir: Path) -> Finished:
    """The answer to the question on a certain day, as JSON."""
    return Program(data_dir)("ask", QUESTION, "--json", "--today", "2026-11-01")


def test_the_json_answer_has_the_keys_of_the_contract_and_its_id(first: Finished) -> None:
    done = first
    assert done.status == 0, done.err
    answer = done.json
    assert list(answer) == [*KEYS, "answer_id"]
    assert answer["question"] == QUESTION
    assert answer["language"] == "en"
    assert answer["outcome"] == "answer"
    assert {"id": "gema", "name": "GEMA", "type": "organisation"} in answer["items"]
    assert answer["complete"] is False
    assert "two hundred" in answer["stated_count"]
    assert 0 <= answer["confidence"] <= 1
    for citation in answer["citations"]:
        assert list(citation) == ["document", "title", "date", "url", "quote", "voice"]
        assert citation["url"].startswith("http")


DEADLINE = ("What is the next deadline of the AI Act?", "--json", "--language", "de", "--today")
QUOTED, EXPLAINED = "What did GESAC say about the political agreement in December 2023?", "Did GEMA sign the COREPER statement?"
ASKED: dict[str, Command] = {
    "quoted": (QUOTED,),
    "quoted as JSON": (QUOTED, "--json"),
    "explained": ("--explain", EXPLAINED),
    "explained as JSON": ("--explain", "--json", EXPLAINED),
    "control characters": ("Who is \x1b]0;title\x07 Example-Org\x1b[2J?",),
    "one day": (*DEADLINE, "2025-07-01"),
    "another day": (*DEADLINE, "2026-11-30"),
}


@pytest.fixture(scope="module")
def asked(data_dir: Path) -> dict[str, Finished]:
    """What the program answers to each of these."""
    return dict(zip(ASKED, Program(data_dir).in_turn([(("ask", *arguments), {}) for arguments in ASKED.values()]), strict=True))


def test_the_plain_answer_names_its_sources_and_marks_summaries(program: Program) -> None:
    done = program("ask", QUESTION)
    assert done.status == 0, done.err
    assert "• GEMA" in done.out
    assert "1. EU AI Act – joint statement from European creators and rightsholders (before COREPER) · 2024-02-01" in done.out
    assert "    https://" in done.out
    assert "Summary by our editors: " in done.out
    assert "\x1b" not in done.out
    assert done.err == ""


def test_words_of_the_source_stand_in_quotation_marks(asked: dict[str, Finished]) -> None:
    voices = {citation["voice"]: citation["quote"] for citation in asked["quoted as JSON"].json["citations"]}
    shown = asked["quoted"].out
    assert voices.keys() == {"source", "summary"}
    assert f"“{voices['source']}”" in shown
    assert f"“{voices['summary']}”" not in shown


def test_explain_shows_what_was_understood_and_planned(asked: dict[str, Finished]) -> None:
    done = asked["explained"]
    assert "organisation 'GEMA' [4:8] → gema (1.00)" in done.out
    assert "organisations: gema" in done.out
    assert "evidence" in done.out


def test_explain_as_json_adds_the_trace_to_the_answer(asked: dict[str, Finished]) -> None:
    done = asked["explained as JSON"]
    assert list(done.json) == [*KEYS, "answer_id", "trace"]
    assert done.json["trace"]["trace"]["plan"]["organisations"] == ["gema"]


def test_today_and_language_are_taken_from_the_options(asked: dict[str, Finished]) -> None:
    assert "2025-07-01" <= asked["one day"].json["value"] <= "2025-08-02"
    assert asked["another day"].json["value"] >= "2026-11-30"


def test_the_same_question_gives_the_same_bytes(program: Program, first: Finished) -> None:
    second = program("ask", QUESTION, "--json", "--today", "2026-11-01")
    assert first.json | {"elapsed_ms": 0} == second.json | {"elapsed_ms": 0}


WRONG: dict[str, tuple[Command, str]] = {
    "nothing": (("ask",), "expected one of"),
    "question and batch": (("ask", QUESTION, "--batch", "-"), "expected one of"),
    "bad day": (("ask", QUESTION, "--today", "yesterday"), "yesterday"),
    "no file": (("ask", "--batch", "no-such-file.jsonl"), "no such file"),
    "batch explained": (("ask", "--batch", "-", "--explain"), "explains nothing"),
    "no such command": (("nonsense",), "nonsense"),
    "no such kind": (("documents", "list", "letters"), "letters"),
    "no answer id": (("ask", "--answer-id", "1abc"), "expected an answer id"),
    "answer id and day": (("ask", "--answer-id", "x", "--today", "2026-01-01"), "holds its day"),
    "answer id and question": (("ask", "--answer-id", "x", QUESTION), "expected one of"),
}


@pytest.fixture(scope="module")
def refused(data_dir: Path) -> dict[str, Finished]:
    """What the program says to each wrong usage."""
    return dict(zip(WRONG, Program(data_dir).in_turn([(command, {}) for command, _ in WRONG.values()]), strict=True))


@pytest.mark.parametrize("usage", WRONG)
def test_wrong_usage_ends_with_status_2_and_says_what_is_expected(refused: dict[str, Finished], usage: str) -> None:
    done = refused[usage]
    assert done.status == 2
    assert done.out == ""
    assert WRONG[usage][1] in " ".join(done.err.replace("│", " ").split())
    assert "Traceback" not in done.err


def test_a_question_that_is_no_utf8_is_wrong_usage(program: Program) -> None:
    done = program("ask", b"\xff\xfe".decode("utf-8", "surrogateescape"))
    assert (done.status, done.out, "Traceback" in done.err) == (2, "", False)


def test_a_batch_answers_every_good_line_in_order(program: Program) -> None:
    """A malformed line gets an error in its place, and status 1 tells of it."""
    lines = [
        json.dumps({"id": "a", "question": QUESTION}),
        "not json",
        json.dumps(["a", "list"]),
        json.dumps({"id": "no question"}),
        json.dumps({"id": "a number", "question": 5}),
        json.dumps({"id": "a day", "question": "x", "today": "2024-13-01"}),
        json.dumps({"id": "half", "question": "\ud83d"}),
        "[" * 100_000,
        json.dumps({"id": 7, "question": "x"}),
        "",
        json.dumps({"id": "z", "question": "When was the COREPER vote?"}),
    ]
    done = program("ask", "--batch", "-", stdin="\ufeff" + "\r\n".join(lines))
    assert done.status == 1
    assert [row["id"] for row in done.lines] == ["a", None, None, "no question", "a number", "a day", "half", None, 7, "z"]
    assert ["error" in row for row in done.lines] == [False, *[True] * 8, False]
    errors = {str(row["id"]): row["error"] for row in done.lines if "error" in row}
    assert errors["no question"] == "question: found NoneType, expected a text"
    assert "2024-13-01" in errors["a day"]
    assert done.lines[-1]["value"] == "2024-02-02"


def test_bytes_that_are_no_utf8_spoil_only_their_line(program: Program) -> None:
    done = program("ask", "--batch", "-", stdin=b'{"id":"x","question":"\xff"}\n{"id":"y","question":"Hello"}\n')
    assert done.status == 1
    assert ["error" in row for row in done.lines] == [True, False]


def test_lines_of_a_conversation_lean_on_each_other(program: Program) -> None:
    rows = [
        {"id": "1", "question": "Did SACEM sign the statement before the COREPER vote?", "conversation": "c"},
        {"id": "2", "question": "And STIM?", "conversation": "c"},
        {"id": "3", "question": "And STIM?"},
    ]
    done = program("ask", "--batch", "-", stdin="\n".join(map(json.dumps, rows)))
    assert done.status == 0
    assert done.lines[1]["value"] == "yes"
    assert done.lines[2]["value"] != "yes"


def test_strange_questions_are_answered_calmly(program: Program) -> None:
    rows = [{"id": name, "question": text} for name, text in STRANGE.items()]
    done = program("ask", "--batch", "-", stdin="\n".join(map(json.dumps, rows)))
    assert done.status == 0, done.out
    assert [row["id"] for row in done.lines] == list(STRANGE)
    for row in done.lines:
        assert row["question"] == STRANGE[row["id"]]
        assert row["outcome"] in ("answer", "closest", "refuse", "clarify")
        assert row["text"]
        assert "<script>" not in row["text"]
        assert row["elapsed_ms"] < 2000
    by_id = {row["id"]: row for row in done.lines}
    for name in ("empty", "spaces", "one long word", "digits"):
        assert by_id[name]["outcome"] in ("refuse", "closest", "clarify") or by_id[name]["kind"] == "about", name
    assert "gema" in {item["id"] for item in by_id["zero width"]["items"]}
    assert "gema" in {item["id"] for item in by_id["control characters"]["items"]}


def test_control_characters_of_a_question_never_reach_the_terminal(asked: dict[str, Finished]) -> None:
    done = asked["control characters"]
    assert done.status == 0, done.err
    assert "\x1b" not in done.out + done.err
    assert "\x07" not in done.out + done.err


_GUARD = """
import socket, sys
def refuse(*arguments, **options):
    raise SystemExit("the network was asked")
socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = socket.create_connection = refuse
from bot.__main__ import main
try:
    main(sys.argv[1:])
finally:
    heavy = [name for name in ("torch", "transformers", "sentence_transformers", "telegram") if name in sys.modules]
    sys.stderr.write(f"loaded: {heavy}\\n")
"""


def test_asking_needs_no_network_and_loads_neither_torch_nor_telegram(program: Program) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _GUARD, "ask", QUESTION, "--json"],
        cwd=ROOT, env=environment(CAMPAIGN_DATA_DIR=str(program.data_dir)), capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stderr == "loaded: []\n"


def test_a_reader_that_goes_away_is_no_error_to_show(program: Program) -> None:
    rows = "\n".join(json.dumps({"id": str(number), "question": "Hello"}) for number in range(200))
    process = program.start("ask", "--batch", "-")
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    process.stdin.write(rows)
    process.stdin.close()
    assert "Traceback" not in process.stderr.read()
    process.stderr.close()
    assert process.wait(30) != 0


def test_an_answer_is_made_again_from_its_id(program: Program, first: Finished) -> None:
    again = program("ask", "--answer-id", first.json["answer_id"], "--json")
    assert again.status == 0, again.err
    made_of_the_question = ("question", "elapsed_ms")
    assert {key: value for key, value in again.json.items() if key not in (*made_of_the_question, "since")} == {
        key: value for key, value in first.json.items() if key not in made_of_the_question
    }
    version = first.json["corpus_version"]
    assert again.json["since"] == {
        "corpus_version_then": version, "corpus_version_now": version, "today": "2026-11-01", "facts_changed": False, "differences": [],
    }  # fmt: skip


def test_what_has_changed_since_an_answer_is_shown(own: Program, first: Finished) -> None:
    """The answer is that of the index which this one is a copy of."""
    given = first.json
    later = publish_without_a_signature(own, "2024-02-01-joint-statement-before-coreper", "epc")
    again = ("ask", "--answer-id", given["answer_id"])
    as_json, shown = own.in_turn([((*again, "--json"), {}), (again, {})])
    since = as_json.json["since"]
    assert since["facts_changed"]
    assert (since["corpus_version_then"], since["corpus_version_now"]) == (given["corpus_version"], later)
    assert since["differences"] == ["no longer listed: epc"]
    assert "facts       changed" in shown.out
    assert "no longer listed: epc" in shown.out


def test_when_the_snapshot_of_an_answer_is_gone_a_change_is_told_all_the_same(own: Program, first: Finished) -> None:
    given = first.json
    publish_without_a_signature(own, "2024-02-01-joint-statement-before-coreper", "epc")
    shutil.rmtree(own.data_dir / "index" / given["corpus_version"])
    done = own("ask", "--answer-id", given["answer_id"])
    assert done.status == 0, done.err
    assert "facts       changed; the snapshot of that day is gone" in done.out
