"""Errors of the state.

StateProblem              the operator has to do something; the message says what
├── StateTooNew           the file was written by a newer version of the program
├── BackupProblem         a backup cannot be made or restored
├── TakenOver             another instance deals with an update by now: leave it
└── StateUnwritable       a write failed (disk full, read-only, damaged file); try again later
"""

from __future__ import annotations


class StateProblem(Exception):
    """The state cannot be used as it is."""


class StateTooNew(StateProblem):
    """The file has a later schema than this program knows; install the newer program or use another data directory."""

    def __init__(self, path: object, found: int, known: int) -> None:
        super().__init__(f"{path}: state has schema {found}, this program knows up to {known}; install the newer version again")


class BackupProblem(StateProblem):
    """A backup cannot be made or restored; the message says why. Nothing was changed."""


class StateUnwritable(StateProblem):
    """A write failed; nothing of it was stored."""


class TakenOver(StateProblem):
    """An update belongs to another instance by now, which took this one for dead; nothing more may be sent for it."""
