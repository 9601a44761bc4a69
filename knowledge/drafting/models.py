"""A draft: what was understood of a document, with how sure, for an editor to confirm, mend or drop."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from knowledge.dates import PartialDate
from knowledge.loaders.parsed import DatePlace, Format, FoundDate, Note
from knowledge.models import LawVersion, StanceWord

# stated: the document dates itself; likely: its envelope or its page does; guessed: from its name or a date in the text; unknown: none.
DateCertainty = Literal["stated", "likely", "guessed", "unknown"]
RelationKind = Literal["same-as", "near-duplicate-of", "version-of"]
UnitKind = Literal["recital", "article", "paragraph", "point", "annex", "definition"]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ProposedOrganisation(_Frozen):
    """An organisation that the register does not have yet; country (ISO 3166 or `EU`) and sector are guesses from its name and section."""

    id: str
    name: str
    acronym: str | None = None
    country: str | None = None
    sector: str = "other"


class ProposedParticipant(_Frozen):
    """One name of the signatory list.

    `name` is as written; `org` is the register's id when it is known, else `new` proposes an entry. `confidence` (0 to 1) is that of
    the match with the register; for a proposed entry, that the line names an organisation at all. `candidates` are other ids that
    the name may mean. `role` is what a person who signed for the organisation is called, `person` that person, `section` the
    heading above. `by_editor`: drafting has not found it, an editor has added it.
    """

    name: str
    org: str | None = None
    confidence: float = Field(ge=0, le=1)
    new: ProposedOrganisation | None = None
    candidates: tuple[str, ...] = ()
    person: str | None = None
    role: str | None = None
    section: str | None = None
    country: str | None = None
    by_editor: bool = False


class ProposedPosition(_Frozen):
    """What the document says on a topic, where a clear verb of stance says it; `quote` is a sentence of the text, letter for letter."""

    topic: str
    stance: StanceWord
    quote: str


class LegalUnit(_Frozen):
    """A numbered part of a legal text. `id` is how it is cited, in English whatever the language: `Article 53(1)(c)`, `Recital 105`.

    `text` holds the unit and everything below it; `defines` is the term that a point of the definitions explains.
    """

    id: str
    kind: UnitKind
    title: str = ""
    text: str
    parent: str | None = None
    defines: str | None = None


class Relation(_Frozen):
    """Another entry with the same text (`same-as`), nearly the same, or an earlier or later state; `similarity` from 0 to 1."""

    kind: RelationKind
    entry: str
    similarity: float = Field(ge=0, le=1)


class Draft(_Frozen):
    """What was understood of one file. Every field may be changed with `model_copy(update=...)` before publishing.

    `said_complete` is an editor's word that the list names all who signed; no program can tell that of a text that states no number.
    """

    id: str
    name: str
    url: str | None = None
    format: Format
    title: str
    date: PartialDate | None = None
    date_certainty: DateCertainty = "unknown"
    date_place: DatePlace | None = None
    other_dates: tuple[FoundDate, ...] = ()
    kind: str
    publisher: str | None = None
    addressees: tuple[str, ...] = ()
    language: str
    joint: bool
    signatories: tuple[ProposedParticipant, ...] = ()
    stated_signatory_count: int | None = None
    said_complete: bool = False
    positions: tuple[ProposedPosition, ...] = ()
    units: tuple[LegalUnit, ...] = ()
    law: LawVersion | None = None
    relations: tuple[Relation, ...] = ()
    doubts: tuple[Note, ...] = ()
    text: str

    @property
    def new_organisations(self) -> tuple[ProposedOrganisation, ...]:
        """The entries that publishing adds to the register, each once."""
        return tuple({one.new.id: one.new for one in self.signatories if one.new}.values())

    @property
    def may_be_complete(self) -> bool:
        """Whether the list can name all who signed: each name is clear, nothing says that there are more, no other number is stated."""
        more = any(doubt.code == "list-incomplete" for doubt in self.doubts)
        clear = bool(self.signatories) and all(one.org or one.new for one in self.signatories)
        return self.joint and clear and not more and self.stated_signatory_count in (None, len(self.signatories))

    @property
    def signatories_complete(self) -> bool:
        """Whether the list counts as complete: as many names as the text states, or an editor has said so. Senders always are all."""
        return not self.joint or (self.may_be_complete and (self.said_complete or self.stated_signatory_count is not None))
