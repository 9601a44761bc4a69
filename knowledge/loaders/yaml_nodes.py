"""YAML with line numbers: values for the models, and the line of any field for error messages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, TypeAdapter, ValidationError

from knowledge.errors import CatalogueError, EntryError

Model = TypeVar("Model", bound=BaseModel)
# The C loader is ten times faster; wheels of PyYAML carry it everywhere, source builds may not.
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def parse(text: str, path: Path, first_line: int = 1) -> tuple[Any, yaml.Node | None]:
    """Return the value and its node tree. Raises `CatalogueError` with the line of a syntax error or a doubled key."""
    try:
        loader = _Loader(text)
        try:
            node = loader.get_single_node()
            _refuse_doubled_keys(node, path, first_line)
            return loader.construct_document(node) if node is not None else None, node
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        line = first_line + (error.problem_mark.line if error.problem_mark else 0)
        raise CatalogueError([EntryError(path, line, "syntax", str(error.problem), "well-formed YAML")]) from error
    except yaml.YAMLError as error:
        raise CatalogueError([EntryError(path, first_line, "syntax", str(error), "well-formed YAML")]) from error


def validate(model: type[Model], value: Any, node: yaml.Node | None, path: Path, first_line: int = 1) -> Model:
    """Return the model built from `value`. Raises `CatalogueError` naming line, field, found and expected of each defect."""
    try:
        return TypeAdapter(model).validate_python(value)
    except ValidationError as error:
        problems = []
        for defect in error.errors():
            loc = defect["loc"]
            field = ".".join(str(part) for part in loc) or model.__name__
            missing = defect["type"] == "missing"
            found = "nothing" if missing else repr(defect["input"])[:80]
            expected = "a value" if missing else defect["msg"].removeprefix("Value error, ").removeprefix("expected ")
            problems.append(EntryError(path, first_line + line_of(node, loc), field, found, expected))
        raise CatalogueError(problems) from error


def line_of(node: yaml.Node | None, loc: Sequence[int | str]) -> int:
    """Return the line (from 0) of the field `loc`, or of its nearest parent that exists."""
    line = node.start_mark.line if node else 0
    for part in loc:
        if isinstance(node, yaml.MappingNode):
            match = next(((key, child) for key, child in node.value if key.value == part), None)
            if match is None:
                break
            key, node = match
            line = key.start_mark.line
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            node = node.value[part]
            line = node.start_mark.line
        else:
            break
    return line


def _refuse_doubled_keys(node: yaml.Node | None, path: Path, first_line: int) -> None:
    """PyYAML keeps the last of two equal keys without a word, which would lose a fact."""
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, child in node.value:
            if key.value in seen:
                raise CatalogueError(
                    [EntryError(path, first_line + key.start_mark.line, key.value, "the key twice", "each key once")]
                )
            seen.add(key.value)
            _refuse_doubled_keys(child, path, first_line)
    elif isinstance(node, yaml.SequenceNode):
        for child in node.value:
            _refuse_doubled_keys(child, path, first_line)
