"""What every loader gives: the blocks of a document in reading order, and what it says about itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from knowledge.dates import PartialDate
from knowledge.errors import KnowledgeError

Format = Literal["pdf", "html", "docx", "odt", "rtf", "eml", "msg", "markdown", "text", "csv", "xlsx", "ods", "eurlex", "formex", "json"]
Reason = Literal[
    "encrypted",
    "scanned",
    "too-large",
    "too-deep",
    "unknown-format",
    "damaged",
    "empty",
    "timeout",
    "memory",
]
# Where a date was found, surest first: what the author set as the date of the text, then what stands in it, then what software noted.
DatePlace = Literal["metadata", "header", "first-lines", "text", "last-lines", "address", "file-name", "file"]


_LABEL_WORDS = 4  # before a colon
_LABEL_ROWS = 20
FOOTNOTE = "footnote"  # id of the paragraphs that are notes to the text; they stand behind it


class UnreadableDocument(KnowledgeError):
    """A file that gives no text. `reason` is a stable code for wording; `params` are the values that the wording needs.

    encrypted: it asks for a password; scanned: pages are pictures only; too-large: bigger than allowed before or after unpacking;
    too-deep: nested more deeply than any honest document; unknown-format: none of the formats; damaged: the format's own rules
    are broken; empty: no word in it; timeout, memory: parsing was stopped at its limit.
    """

    def __init__(self, reason: Reason, **params: str | int | float) -> None:
        self.reason: Reason = reason
        self.params = params
        details = ", ".join(f"{name} {value}" for name, value in sorted(params.items()))
        super().__init__(f"{reason}: {details}" if details else reason)


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class _Text(_Frozen):
    """What may be `quoted`: the format says that others' words, or older ones, stand there."""

    quoted: bool = False


class Heading(_Text):
    """A heading, level 1 (the title) to 6; `id` is the anchor by which the format names the place, if it has one."""

    block: Literal["heading"] = "heading"
    level: int = Field(ge=1, le=6)
    text: str
    id: str | None = None


class Paragraph(_Text):
    """Running text; `\\n` inside is a line break that the author set. `id` as in `Heading`."""

    block: Literal["paragraph"] = "paragraph"
    text: str
    id: str | None = None


class ListItem(_Text):
    """One item of a list; `marker` is a number or letter as printed, `-` for a bullet. `level` counts from 0."""

    block: Literal["item"] = "item"
    text: str
    marker: str = "-"
    level: int = Field(default=0, ge=0)


class Table(_Text):
    """Cells row by row, as they are read; a cell that spans several columns stands in the first of them.

    With `broken` each row is a line of print, so that a value may go on in the row below.
    """

    block: Literal["table"] = "table"
    rows: tuple[tuple[str, ...], ...]
    broken: bool = False


class Image(_Frozen):
    """A picture; `alt` is what it stands for in words (a logo names its owner)."""

    block: Literal["image"] = "image"
    alt: str


Block = Annotated[Heading | Paragraph | ListItem | Table | Image, Field(discriminator="block")]


class FoundDate(_Frozen):
    """A date that the document or its envelope gives, ISO, known to the day, the month or the year."""

    date: PartialDate
    place: DatePlace
    written: str = ""


class Note(_Frozen):
    """Something an editor should know about the reading; `code` is stable, `params` are the values of its wording."""

    code: str
    params: dict[str, str | int | float] = Field(default_factory=dict)


class ParsedDocument(_Frozen):
    """A document read from a file. Nothing in it is interpreted: that is drafting's work.

    `language` is a hint (ISO 639-1) from the file itself, `metadata` holds what it says of its author, publisher, address and the like.
    """

    format: Format
    title: str | None = None
    language: str | None = None
    dates: tuple[FoundDate, ...] = ()
    metadata: dict[str, str] = Field(default_factory=dict)
    blocks: tuple[Block, ...]
    warnings: tuple[Note, ...] = ()

    @property
    def text(self) -> str:
        """The whole as plain text in the manner of Markdown."""
        return as_markdown(self.blocks)


def as_quoted(block: Block) -> Block:
    """Return a block as one of a quotation; a picture is shown rather than said."""
    return block if isinstance(block, Image) else block.model_copy(update={"quoted": True})


def as_markdown(blocks: tuple[Block, ...]) -> str:
    """Return `blocks` as Markdown: headings with `#`, list items with their marker, tables with bars; pictures are left out."""
    parts: list[str] = []
    before = ""
    for block in blocks:
        text = _shown(block)
        if text:
            tight = before == block.block == "item"
            parts += ["\n" if tight else "\n\n", text]
            before = block.block
    return "".join(parts).strip("\n")


def plain_lines(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield every line of text of `blocks`, cells and items included, without any marks."""
    for block in blocks:
        if isinstance(block, Table):
            yield from (cell for row in block.rows for cell in row if cell)
        elif isinstance(block, Image):
            continue
        else:
            yield from block.text.split("\n")


def label_rows(blocks: Iterable[Block]) -> Iterator[tuple[str, str]]:
    """Yield label and value of the rows of two filled cells that stand at the beginning of tables, the first cell being one.

    In a table of a single column a colon stands between them: "Recipients: Anna Novak".
    """
    for block in blocks:
        for row in block.rows[:_LABEL_ROWS] if isinstance(block, Table) else ():
            filled = [cell for cell in row if cell]
            label, colon, value = filled[0].partition(": ") if len(row) == len(filled) == 1 else ("", "", "")
            if len(filled) == 2 and row[0]:
                yield filled[0], filled[1]
            elif colon and value.strip() and len(label.split()) <= _LABEL_WORDS and "\n" not in label:
                yield label, value.strip()


def _shown(block: Block) -> str:
    if isinstance(block, Heading):
        return f"{'#' * block.level} {' '.join(block.text.split())}" if block.text.strip() else ""
    if isinstance(block, ListItem):
        return f"{'  ' * block.level}{block.marker} {block.text}" if block.text.strip() else ""
    if isinstance(block, Table):
        return "\n".join("| " + " | ".join(" ".join(cell.split()) for cell in row) + " |" for row in block.rows)
    return "" if isinstance(block, Image) else block.text
