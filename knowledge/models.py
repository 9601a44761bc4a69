"""The entries of the fact base, as frozen types.

Field names are those of the files. What is unknown stays unknown: `signatories_complete`, `certainty`, `date_note`,
`disagreement` and `status` travel with every fact to the answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from knowledge.dates import PartialDate

StanceWord = Literal["supports", "opposes", "welcomes", "regrets", "warns", "calls-for"]
Voice = Literal["source", "summary"]
LawStatus = Literal["proposal", "mandate", "act", "amendment", "consolidated"]
_NUMBER_OF_ACT = re.compile(r"\b\d{4}/\d+\b")
Role = Literal["signatory", "supporter", "speaker", "represented-by-signatory", "represented-by-supporter"]


class Frozen(BaseModel):
    """An immutable entry; an unknown key is an error, since it is nearly always a typing slip."""

    model_config = ConfigDict(frozen=True, extra="forbid")


WHOLE = "whole text"  # what is seen of a document that the team sends in


class Source(Frozen):
    """A public page that was read; `seen` says how much of it."""

    url: str | None
    publisher: str
    seen: str | None = None


class Participant(Frozen):
    """An organisation in a document; `source` is the position of its evidence among the document's sources.

    `certainty`: it says so itself (stated), a source names it (reported), it published the text (inferred), or the document speaks of it
    and an editor of the bot says that it signed (editor).
    """

    org: str
    name: str
    acronym: str | None = None
    country: str | None = None
    evidence: str
    source: int
    certainty: Literal["stated", "reported", "inferred", "editor"] | None = None


class RepresentedBySupporter(Frozen):
    """Members of a supporting alliance; they neither signed nor supported by themselves."""

    via: str
    orgs: tuple[str, ...]
    note: str | None = None


class Quote(Frozen):
    """Words of the source itself."""

    text: str
    about: str | None = None
    speaker: str | None = None
    source: int | None = None


class Speaker(Frozen):
    """Who spoke for an organisation."""

    name: str
    role: str


class Stance(Frozen):
    """What is said on one topic, summarised by the editors. `topic` is the label of the entry; the topic register maps it."""

    topic: str
    stance: StanceWord
    summary: str


class RelatedEvent(Frozen):
    """Something that happened around a document, with its date."""

    date: PartialDate
    what: str


class LawVersion(Frozen):
    """Which state of which law a text is, so that states are never mixed.

    `act` is the number of the law (2024/1689), or of the file before there is one. `proposal` is the Commission's text, `mandate` a
    position of Parliament or Council, `amendment` an act that changes `act`, `consolidated` the act with its changes. What has
    `superseded_by` (the number of the act that it became) answers only when it is asked for; what has `amended_by` is in force
    but for the passages that this later act changes.
    """

    act: str
    status: LawStatus
    in_force_from: PartialDate | None = None
    superseded_by: str | None = None
    amended_by: str | None = None


class Entry(Frozen):
    """What documents and positions share. `text` is the prose that is searched and quoted; `voice` says whose words it is."""

    id: str
    title: str
    kind: str
    sources: tuple[Source, ...]
    positions: tuple[Stance, ...] = ()
    voice: Voice = "summary"
    language: str = "en"
    text: str = Field(default="", repr=False)

    @property
    def url(self) -> str:
        """Address of the first source that has one."""
        return next((source.url for source in self.sources if source.url), "")


class Document(Entry):
    """A document of the campaign. With `joint` false it has senders, not signatories.

    `date_note` says what other day a source has, or from what an unwritten date is inferred.
    """

    joint: bool
    date: PartialDate | None
    date_note: str | None = None
    date_earliest: PartialDate | None = None
    date_latest: PartialDate | None = None
    published_by: tuple[str, ...]
    addressed_to: tuple[str, ...]
    stated_signatory_count: str | None
    signatories_complete: bool
    signatories: tuple[Participant, ...]
    supporters: tuple[Participant, ...] = ()
    speakers: tuple[Participant, ...] = ()
    represented_by_signatory: tuple[str, ...] = ()
    represented_by_supporter: RepresentedBySupporter | None = None
    quotes: tuple[Quote, ...] = ()
    occasion: str = ""
    signatories_note: str = ""
    related_events: tuple[RelatedEvent, ...] = ()
    confidence: str = ""
    law: LawVersion | None = None

    @cached_property
    def signatory_ids(self) -> frozenset[str]:
        """Ids of the organisations that are known to have signed."""
        return frozenset(participant.org for participant in self.signatories)

    @property
    def represented(self) -> tuple[str, ...]:
        """Organisations that are represented as members by a signatory or a supporter, without a signature of their own."""
        return (*self.represented_by_signatory, *(self.represented_by_supporter.orgs if self.represented_by_supporter else ()))

    @property
    def bounds(self) -> tuple[str, ...]:
        """The days between which a document without a date of its own lies: the earliest and the latest, as far as they are known."""
        return tuple(day for day in (self.date_earliest, self.date_latest) if day)

    @property
    def shown_date(self) -> str:
        """The date, or the earliest one that is possible; empty if there is neither."""
        return self.date or self.date_earliest or ""


class Position(Entry):
    """A statement of one organisation (now and then two) of its own."""

    organisation: str
    organisations: tuple[str, ...]
    speaker: Speaker | None = None
    date: PartialDate
    date_note: str | None = None
    side: str
    quote: Quote | None = None


class Company(Frozen):
    """What a milestone's `detail` or title tells of a company: that it signed, or `part` of it alone, or that it refused to."""

    name: str
    aliases: tuple[str, ...] = ()
    did: Literal["signed", "refused"] = "signed"
    part: str | None = None


class ToldDay(Frozen):
    """A day that the `detail` of a milestone tells beside its own, and what happened on it, as a title in English.

    `closes` says that it was the last one for something that the milestone began: until when amendments could be tabled.
    """

    date: PartialDate
    event: str
    closes: bool = False


class Event(Frozen):
    """A milestone. `status` says how firm a date is, `disagreement` what other sources say.

    `open_until` is the last day on which one could answer or apply to what it opened, as its `detail` tells. `due` is the milestone
    of which it is the deadline. `companies` are those of which a signing tells by name: there may be more. `of_the_whole_act` marks the
    day from which the AI Act applies, but for what the other steps of Article 113 begin. `moved_from` is the day that it was before a later
    law moved it, as its `detail` tells. `told_days` are other days that it tells. `namesake` is another one that is meant where a question
    has no word for this one alone: "the final code" is that on general-purpose models.
    """

    id: str
    date: PartialDate
    end_date: PartialDate | None = None
    open_until: PartialDate | None = None
    date_note: str | None = None
    institution: str
    event: str
    detail: str
    disagreement: str | None = None
    status: str | None = None
    articles: tuple[str, ...] = ()
    due: str | None = None
    companies: tuple[Company, ...] = ()
    of_the_whole_act: bool = False
    moved_from: PartialDate | None = None
    namesake: str | None = None
    told_days: tuple[ToldDay, ...] = ()
    sources: tuple[Source, ...]

    @property
    def citation_id(self) -> str:
        """The id under which citations name the milestone."""
        return f"timeline:{self.id}"


class Binding(Frozen):
    """Whether a duty binds those who are not treated like everybody, and which provision says so: open-source models, small firms.

    `subject` is named by `subjects` of the labels; several with a space between stand together: open-source models with systemic risk.
    """

    subject: str
    bound: bool
    because: str


class Change(Frozen):
    """Whether a later law, told by its topic, changed a provision, and which milestone says so; without one, the provision's note does."""

    by: str
    changed: bool
    because: str | None = None


class Provision(Frozen):
    """An article or recital that campaigners cite; `applies_from` is the day from which it can be invoked.

    `provision` is how it is cited: by its unit alone, of another act than the AI Act behind that act's name, divided by a comma.
    `older_models_from` is the day from which it binds models that were on the market before. `watched_by` cites the provision that
    says who sees to it that the duty is met, `fined_by` the one that says what breaking it costs. `alone` is the institution, by its id,
    that and no other sees to the duties which a provision watches over.
    """

    provision: str
    title: str
    requires: str
    applies_from: PartialDate | None
    why_campaigners_care: str
    note: str | None = None
    binds: tuple[Binding, ...] = ()
    changes: tuple[Change, ...] = ()
    older_models_from: PartialDate | None = None
    watched_by: str | None = None
    fined_by: str | None = None
    alone: str | None = None
    sources: tuple[Source, ...]

    @property
    def slug(self) -> str:
        """The provision in lower case, runs of other characters turned into `-`."""
        return _slug(self.provision)

    @property
    def act(self) -> str:
        """The number of the act that the provision stands in, such as `2019/790`; empty for the AI Act itself."""
        return next(iter(_NUMBER_OF_ACT.findall(self.provision)), "")

    @property
    def unit(self) -> str:
        """What is cited of its act, in the form of a slug: `article-4-3` of Directive (EU) 2019/790, Article 4(3)."""
        return _slug(self.provision.rpartition(", ")[2])

    @property
    def citation_id(self) -> str:
        """The id under which citations name the provision."""
        return f"provision:{self.slug}"


class Appearance(Frozen):
    """An organisation's part in a document; `via` names the alliance that represents it."""

    document: str
    role: Role
    via: str | None = None


class Organisation(Frozen):
    """An organisation. Without `appears_in` it speaks only in statements of its own and is outside the coalition's register."""

    id: str
    name: str
    acronym: str | None = None
    aliases: tuple[str, ...] = ()
    sector: str
    sub_sector: str | None = None
    scope: str
    represents: str | None = None
    member_of: tuple[str, ...] = ()
    website: str | None = None
    role_in_documents: tuple[Role, ...]
    appears_in: tuple[Appearance, ...]
    sources: tuple[str, ...]
    name_note: str | None = None  # for editors of the register: no answer tells it

    @property
    def every_name(self) -> tuple[str, ...]:
        """All that it is called: its name, its acronym, if it has one, and its other names."""
        return tuple(name for name in (self.name, self.acronym, *self.aliases) if name)

    @property
    def in_register(self) -> bool:
        """Tell whether the organisation takes part in a coalition document."""
        return bool(self.appears_in)

    @property
    def shown_name(self) -> str:
        """Name with the acronym behind it, unless one is the other."""
        return f"{self.name} ({self.acronym})" if self.acronym and self.acronym not in self.name else self.name

    @property
    def short_name(self) -> str:
        """The acronym where there is one, else the name."""
        return self.acronym or self.name


class TopicLabel(Frozen):
    """A label that means the topic only in some entries."""

    label: str
    in_: tuple[str, ...] = Field(alias="in")


class Topic(Frozen):
    """One topic for the many labels of the entries. `part_of` makes it part of a wider one, `event` ties it to a milestone.

    `provision` is the slug of the provision that says what it is; `harm` marks what is warned of, which nobody calls for.
    """

    id: str
    name: str
    part_of: str | None = None
    event: str | None = None
    provision: str | None = None
    harm: bool = False
    labels: tuple[str | TopicLabel, ...]

    def covers(self, label: str, entry: str) -> bool:
        """Tell whether `label`, standing in `entry`, is this topic."""
        return any(label == own if isinstance(own, str) else label == own.label and entry in own.in_ for own in self.labels)


class Labels(Frozen):
    """How members name things in one language; the first name of each is shown in answers."""

    documents: dict[str, tuple[str, ...]]
    events: dict[str, tuple[str, ...]]
    provisions: dict[str, tuple[str, ...]]
    topics: dict[str, tuple[str, ...]]
    organisations: dict[str, tuple[str, ...]]
    countries: dict[str, tuple[str, ...]]
    sectors: dict[str, tuple[str, ...]]
    branches: dict[str, tuple[str, ...]] = {}
    subjects: dict[str, tuple[str, ...]] = {}
    kinds: dict[str, tuple[str, ...]]
    provision_words: dict[str, tuple[str, ...]]


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def texts_in(value: object) -> Iterator[str]:
    """Yield every text in nested plain data, in order: what `model_dump` of an entry holds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts_in(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from texts_in(part)
