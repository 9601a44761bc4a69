"""What can be wrong with the fact base.

KnowledgeError
├── EntryError       one entry cannot be read; names file, line, field, found and expected. Fix the file.
└── CatalogueError   several entries cannot be read, or they contradict each other so that nothing may be served.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class KnowledgeError(Exception):
    """Base of all errors of this package."""


@dataclass
class EntryError(KnowledgeError):
    """One thing that is wrong in one file: fix the file at that line."""

    path: Path
    line: int
    field: str
    found: str
    expected: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.field}: found {self.found}, expected {self.expected}"


class CatalogueError(KnowledgeError):
    """The fact base as a whole cannot be served. `problems` holds one `EntryError` for each defect found."""

    def __init__(self, problems: list[EntryError]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
