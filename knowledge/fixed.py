"""Answers that editors have written themselves, for questions that facts alone do not answer well; each rests on sources and can expire."""

from __future__ import annotations

import re
from datetime import date
from itertools import chain
from pathlib import Path

from pydantic import Field, model_validator

from knowledge.catalogue import Catalogue
from knowledge.dates import PartialDate, span
from knowledge.errors import CatalogueError, EntryError
from knowledge.loaders.yaml_nodes import line_of, parse, validate
from knowledge.models import Document, Event, Frozen, Position, Provision, texts_in

FILE = "fixed_answers.yaml"
_GROUPS = 2  # of words, of which a question has one each: one alone is in too many questions
_WORDING = re.compile(r"[^()|]*(?:\([^()]*\)[^()|]*)*")  # bars stand in brackets alone, and brackets in none


class FixedSource(Frozen):
    """What a fixed answer rests on: an entry of the fact base and words that stand there, or a public page with its date."""

    entry: str | None = None
    quote: str | None = None
    url: str | None = None
    title: str | None = None
    date: PartialDate | None = None

    @model_validator(mode="after")
    def _is_one_of_two(self) -> FixedSource:
        of_entry = (self.entry, self.quote)
        of_page = (self.url, self.title, self.date)
        whole = {all(of_entry) and not any(of_page), all(of_page) and not any(of_entry)}
        if whole != {True, False}:
            raise ValueError("expected either entry and quote, or url, title and date")
        return self


class FixedAnswer(Frozen):
    """An editors' answer. `questions` and `answers` are by language; the answer in English stands in where a language lacks one.

    It is given for what means the same as one of its questions, and for what begins a talk in one of its `wordings` from the first word to
    the last, in which (a|b) stands for either, asks openly of one of its `topics` and nothing else, or has a word of each of its groups of
    `words`, where `*` stands for any ending, and names nothing else. After the day `expires` it is no longer given.
    """

    id: str
    expires: PartialDate
    sources: tuple[FixedSource, ...]
    questions: dict[str, tuple[str, ...]]
    wordings: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    topics: tuple[str, ...] = ()
    words: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    answers: dict[str, str]

    @model_validator(mode="after")
    def _is_usable(self) -> FixedAnswer:
        if not self.sources:
            raise ValueError("expected at least one source")
        if not any(self.questions.values()):
            raise ValueError("expected at least one question")
        if wrong := next((one for one in chain.from_iterable(self.wordings.values()) if not _WORDING.fullmatch(one)), None):
            raise ValueError(f"expected words, and (one|another) in brackets that are closed again, found {wrong!r}")
        if few := next((code for code, groups in self.words.items() if sum(not one.startswith("+") for one in groups) < _GROUPS), None):
            raise ValueError(f"expected {_GROUPS} groups of words or more beside those that begin with +, found fewer in {few}")
        if not self.answers:
            raise ValueError("expected an answer in at least one language")
        return self

    @property
    def citation_id(self) -> str:
        """The id under which a page that is no entry of the fact base is cited."""
        return f"fixed:{self.id}"

    def text(self, language: str) -> str:
        """Return the answer in the language; in English where it lacks one, else in the first that it has."""
        return self.answers.get(language) or self.answers.get("en") or next(iter(self.answers.values()))

    def question(self, language: str) -> str:
        """Return the first question in the language; in English where it has none in that, else in the first that it has any in."""
        found = self.questions.get(language) or self.questions.get("en") or next(filter(None, self.questions.values()))
        return found[0]

    def is_current(self, today: date) -> bool:
        """Tell whether the answer may still be given."""
        return today <= span(self.expires)[1]


def load_fixed(path: Path, catalogue: Catalogue | None = None) -> tuple[FixedAnswer, ...]:
    """Return the answers of a file; none if there is no such file.

    Raises `CatalogueError` naming file, line, field, found and expected; with a catalogue also for an entry that it does not hold and for
    words that do not stand in it.
    """
    if not path.is_file():
        return ()
    problems: list[EntryError] = []
    answers: dict[str, FixedAnswer] = {}
    value, node = parse(path.read_text(encoding="utf-8"), path)
    if not isinstance(value, list):
        raise CatalogueError([EntryError(path, 1, "file", type(value).__name__, "a list of answers")])
    for number, row in enumerate(value):
        own = node.value[number] if node is not None else None
        try:
            answer = validate(FixedAnswer, row, own, path)
        except CatalogueError as error:
            problems.extend(error.problems)
            continue
        if answer.id in answers:
            problems.append(EntryError(path, 1 + line_of(own, ("id",)), "id", f"{answer.id!r} twice", "each id once"))
        answers[answer.id] = answer
        for at, source in enumerate(answer.sources):
            if catalogue and (defect := defect_of(source, catalogue)):
                line = 1 + line_of(own, ("sources", at))
                problems.append(EntryError(path, line, f"sources.{at}", *defect))
    if problems:
        raise CatalogueError(problems)
    return tuple(answers.values())


def defect_of(source: FixedSource, catalogue: Catalogue) -> tuple[str, str] | None:
    """Return what was found and what is expected where a source names what is not there; None if it is sound."""
    if source.entry is None:
        return None
    entry = entry_of(catalogue, source.entry)
    if entry is None:
        return repr(source.entry), "the id of a document or position, timeline:ID or provision:SLUG"
    if not any(source.quote in text for text in texts_in(entry.model_dump()) if source.quote):
        return repr(source.quote), f"words that stand in {source.entry}"
    return None


def entry_of(catalogue: Catalogue, citation_id: str) -> Document | Position | Event | Provision | None:
    """Return the entry that is cited under this id."""
    kind, _, name = citation_id.rpartition(":")
    if kind == "timeline":
        return catalogue.event_by_id.get(name)
    if kind == "provision":
        return catalogue.provision_by_slug.get(name)
    return catalogue.document_by_id.get(citation_id) or catalogue.position_by_id.get(citation_id)
