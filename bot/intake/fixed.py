"""Editors' own answers as a chat or a file gives them, and their place in the overlay.

What an editor writes is one text: the questions line by line, an empty line, the answer, an empty line, then one source (a public
address with its title, or the id of an entry with words that stand there) and the day until which the answer may be given.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from bot.intake.corpus import Corpus, write_yaml
from bot.intake.errors import WrongState
from bot.intake.fetching import is_address
from knowledge.catalogue import Catalogue
from knowledge.dates import span
from knowledge.fixed import FILE, FixedAnswer, FixedSource, defect_of
from knowledge.languages import language_of
from knowledge.yaml_files import read_yaml


@dataclass(frozen=True)
class Mistake(ValueError):
    """What is wrong with an editor's text: `code` is one of form, source, expiry."""

    code: str


def read(text: str, catalogue: Catalogue, today: date, *, id: str = "") -> FixedAnswer:
    """Return the answer that an editor wrote. Raises `Mistake`."""
    parts = [part.strip() for part in text.replace("\r", "").split("\n\n") if part.strip()]
    if len(parts) < 3:
        raise Mistake("form")
    questions = [line.strip() for line in parts[0].splitlines() if line.strip()]
    answer = "\n\n".join(parts[1:-1])
    *source, expires = [line.strip() for line in parts[-1].splitlines() if line.strip()]
    try:
        if span(expires)[1] < today:
            raise Mistake("expiry")
    except ValueError as error:
        raise Mistake("expiry") from error
    by_language: dict[str, list[str]] = {}
    for question in questions:
        by_language.setdefault(language_of(question), []).append(question)
    own = id or f"chat-{hashlib.sha256(questions[0].casefold().encode()).hexdigest()[:10]}"
    return FixedAnswer(
        id=own,
        expires=expires,
        sources=(_source(source, catalogue, today),),
        questions={language: tuple(rows) for language, rows in by_language.items()},
        answers={language_of(answer): answer},
    )


def written(answer: FixedAnswer) -> str:
    """Return an answer in the form in which editors write it, its first language only."""
    source = answer.sources[0]
    place = f"{source.entry}\n{source.quote}" if source.entry else f"{source.url} {source.date}\n{source.title}"
    questions = "\n".join(question for rows in answer.questions.values() for question in rows)
    return f"{questions}\n\n{next(iter(answer.answers.values()))}\n\n{place}\n{answer.expires}"


def with_answer(corpus: Corpus, answer: FixedAnswer) -> Path:
    """Return the overlay in which an answer is new or replaces the one with its id."""

    def change(folder: Path) -> None:
        path = folder / FILE
        rows: list[dict[str, Any]] = read_yaml(path) if path.is_file() else []
        kept = [row for row in rows if row["id"] != answer.id]
        plain = answer.model_dump(mode="json", exclude_none=True)
        write_yaml(path, [*kept, plain])

    return corpus.changed(change)


def find(corpus: Corpus, answer_id: str) -> FixedAnswer:
    """Return the answer of that id. Raises `WrongState` if there is none."""
    found = next((answer for answer in corpus.fixed_answers() if answer.id == answer_id), None)
    if found is None:
        raise WrongState(f"{answer_id}: no editors' answer has this id")
    return found


def missing_sources(answer: FixedAnswer, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the entries that an answer rests on and that do not hold what it quotes: members would not get it."""
    return tuple(source.entry for source in answer.sources if source.entry and defect_of(source, catalogue))


def ended(answer: FixedAnswer, yesterday: date) -> FixedAnswer:
    """Return the answer as one that is not given any more."""
    return answer.model_copy(update={"expires": yesterday.isoformat()})


def _source(lines: Sequence[str], catalogue: Catalogue, today: date) -> FixedSource:
    if not lines:
        raise Mistake("source")
    head, *rest = lines
    try:
        if is_address(head):
            url, _, when = head.partition(" ")
            return FixedSource(url=url, title=" ".join(rest) or url, date=when.strip() or today.isoformat())
        source = FixedSource(entry=head, quote=" ".join(rest))
    except ValidationError as error:
        raise Mistake("source") from error
    if defect_of(source, catalogue):
        raise Mistake("source")
    return source
