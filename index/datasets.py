"""Reads public forms of retrieval data: SQuAD files (questions with the place of their answer) and BEIR folders."""

import csv
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from index.passages import Source
from index.sentences import Span

LanguageOf = Callable[[str], str]


class BadDataset(ValueError):
    """The file or folder is not what its format says; the message names the place, what was expected and found."""


@dataclass(frozen=True)
class AskedQuestion:
    """A question, the entries that answer it, and in each the spans of the answer where the data tells them."""

    id: str
    text: str
    entries: frozenset[str]
    answers: dict[str, tuple[Span, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Dataset:
    """Texts and the questions about them. `skipped` counts questions that the data says nothing answers."""

    sources: tuple[Source, ...]
    questions: tuple[AskedQuestion, ...]
    skipped: int = 0


def read_squad(path: Path, language_of: LanguageOf) -> Dataset:
    """One entry for each different paragraph. BadDataset for a file of another form.

    `language_of` names the language of a text (two letters); the data does not say it.
    """
    sources: dict[str, Source] = {}
    questions: list[AskedQuestion] = []
    skipped = 0
    for title, paragraph, place in _paragraphs(path):
        try:
            context = paragraph["context"]
            if context not in sources:
                sources[context] = Source(f"paragraph-{len(sources)}", title, context, "source", language_of(context))
            entry = sources[context].entry
            for row in paragraph["qas"]:
                spans = tuple(_span(answer, context, place) for answer in row.get("answers") or ())
                if row.get("is_impossible") or not spans:
                    skipped += 1
                else:
                    questions.append(AskedQuestion(str(row["id"]), row["question"], frozenset({entry}), {entry: spans}))
        except (KeyError, TypeError, AttributeError) as error:
            raise BadDataset(f"{place}: expected context and qas with id, question and answers ({type(error).__name__}: {error})") from error
    if not questions:
        raise BadDataset(f"{path}: expected questions with answers, found none")
    return Dataset(tuple(sources.values()), tuple(questions), skipped)


def read_beir(folder: Path, language_of: LanguageOf) -> Dataset:
    """corpus.jsonl, queries.jsonl and qrels/test.tsv. BadDataset when one is missing or of another form."""
    sources = {}
    for place, row in _json_lines(folder / "corpus.jsonl", ("_id", "text")):
        if not isinstance(row["text"], str):
            raise BadDataset(f"{place}: text: expected a string, found {type(row['text']).__name__}")
        title = row.get("title") or ""
        sources[str(row["_id"])] = Source(str(row["_id"]), title, row["text"], "source", language_of(f"{title} {row['text']}"))
    texts = {str(row["_id"]): row["text"] for _, row in _json_lines(folder / "queries.jsonl", ("_id", "text"))}
    judged: dict[str, set[str]] = {}
    for place, query, entry in _judgements(folder / "qrels" / "test.tsv"):
        if query not in texts:
            raise BadDataset(f"{place}: expected a query of queries.jsonl, found {query!r}")
        judged.setdefault(query, set()).add(entry)
    questions = [AskedQuestion(query, texts[query], frozenset(entries & sources.keys())) for query, entries in judged.items()]
    answered = tuple(question for question in questions if question.entries)
    if not answered:
        raise BadDataset(f"{folder}: expected judgements of entries in corpus.jsonl, found none")
    return Dataset(tuple(sources.values()), answered, len(questions) - len(answered))


def _paragraphs(path: Path) -> Iterator[tuple[str, dict[str, Any], str]]:
    try:
        articles = json.loads(path.read_text(encoding="utf-8"))["data"]
        for number, article in enumerate(articles):
            title = str(article.get("title") or "").replace("_", " ")
            for at, paragraph in enumerate(article["paragraphs"]):
                yield title, paragraph, f"{path}: data[{number}].paragraphs[{at}]"
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadDataset(f"{path}: expected a SQuAD file ({type(error).__name__}: {error})") from error


def _span(answer: dict[str, Any], context: str, place: str) -> Span:
    start, text = int(answer["answer_start"]), answer["text"]
    if context[start : start + len(text)] != text:
        raise BadDataset(f"{place}: expected the answer {text!r} at {start}, found {context[start : start + len(text)]!r}")
    return start, start + len(text)


def _json_lines(path: Path, keys: tuple[str, ...]) -> Iterator[tuple[str, dict[str, Any]]]:
    try:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if not line.strip():
                    continue
                place = f"{path}:{number}"
                row = json.loads(line)
                if missing := [key for key in keys if key not in row]:
                    raise BadDataset(f"{place}: expected {', '.join(keys)}; {', '.join(missing)} missing")
                yield place, row
    except BadDataset:
        raise
    except (OSError, ValueError, TypeError) as error:
        raise BadDataset(f"{path}: expected JSON Lines ({type(error).__name__}: {error})") from error


def _judgements(path: Path) -> Iterator[tuple[str, str, str]]:
    """Pairs judged relevant: place, query, entry."""
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            for number, row in enumerate(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE), 1):
                if number == 1 or not row:  # the names of the columns
                    continue
                if len(row) != 3 or not row[2].lstrip("-").isdigit():
                    raise BadDataset(f"{path}:{number}: expected query, entry and a whole number, found {row}")
                if int(row[2]) > 0:
                    yield f"{path}:{number}", row[0], row[1]
    except OSError as error:
        raise BadDataset(f"{path}: expected judgements ({error})") from error
