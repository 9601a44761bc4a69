"""One line of a place where signatories stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# item and row are whole names, value is one of a column whose header says that it holds names; line and cell may hold a broken one's
# part; inline several names; signature persons and addresses too; alone a person whose row names no organisation.
Source = Literal["item", "row", "value", "line", "cell", "inline", "signature", "logo", "alone"]


@dataclass(frozen=True)
class Entry:
    """One line that may name a signatory. `person`, `role` and `country` come from other cells of its row.

    `group` numbers the paragraph, cell or column that the line stands in; `room` is how many letters its longest line has, by
    which a line that the margin broke is told from one that its author ended. `doubted`: its row lacks the day that others have
    signed on, or it stands below a heading that may head others.
    """

    text: str
    source: Source
    section: str | None = None
    person: str | None = None
    role: str | None = None
    country: str | None = None
    group: int = 0
    room: int = 0
    doubted: bool = False
