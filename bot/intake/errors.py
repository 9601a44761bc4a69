"""What can stop a document on its way into the corpus.

IntakeError
├── Refused          a document or address that is not taken; `code` and `params` are for the wording
├── NoSuchDraft      no draft has this id
├── WrongState       the draft is already published, or its entry is not there to be replaced
└── PublishRefused   the staged corpus is not fit to be served; `problems` says why, line by line
"""

from __future__ import annotations

from collections.abc import Sequence


class IntakeError(Exception):
    """Base of the errors of this package; the message is for the one who asked for it."""


class Refused(IntakeError):
    """What was sent is not taken. `code` is stable (a reason of the loaders, or one of the fetcher), `params` its details.

    Of these, `detail` is for the log alone: what a library called the fault.
    """

    def __init__(self, code: str, **params: str | int | float) -> None:
        self.code = code
        self.params = params
        details = ", ".join(f"{name} {value}" for name, value in sorted(params.items()) if name != "detail")
        super().__init__(f"{code}: {details}" if details else code)


class NoSuchDraft(IntakeError):
    """There is no draft with this id."""

    def __init__(self, draft: str) -> None:
        super().__init__(f"{draft}: no draft has this id; `campaign-bot documents drafts` lists them")


class WrongState(IntakeError):
    """What was asked for does not fit what is there."""


class PublishRefused(IntakeError):
    """Nothing was published."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problems))
