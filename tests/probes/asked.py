"""What crossed questions are made of: a question with what is expected of its answer, and what things are called in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.answers import raw_facts

Asked = dict[str, Any]


def question(name: str, text: str, language: str, kind: str, documents: Sequence[str] = (), **expected: Any) -> Asked:
    """Return a question that has an answer, which cites one of the documents, if any are given."""
    cited = {"documents": list(documents)} if documents else {}
    return {"id": name, "question": text, "language_of_question": language, "kind": kind, "expect": {"outcome": "answer", **cited, **expected}}


def called(organisation: str) -> str:
    """Return the short name of an organisation, or the only one that it has."""
    row = raw_facts.organisations()[organisation]
    return str(row.get("acronym") or row["name"])


def is_of_one_day(facts: raw_facts.RawDocument) -> bool:
    """Tell whether the date of a document is known to the day."""
    return facts.bounds[0] == facts.bounds[1] and len(facts.bounds[0]) == len("2024-02-01")
