"""What is wrong with the fact base although every file can be read: each problem with file, line and field.

An error makes answers false or impossible and has to be mended before an index is built; a warning is worth a look.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import Any, Literal

import yaml

from knowledge.catalogue import Catalogue, Memo
from knowledge.dates import is_day, span
from knowledge.errors import CatalogueError
from knowledge.facts import MODEL, sectors_of_branches
from knowledge.fixed import FILE, load_fixed
from knowledge.folding import key_of
from knowledge.institutions import institution_by_id
from knowledge.loaders.yaml_nodes import line_of, parse
from knowledge.models import Document, Organisation, Participant, Position
from knowledge.names import OrganisationNames

Level = Literal["error", "warning"]
LABELLED = ("documents", "events", "provisions", "topics")  # what every language should have a name for


@dataclass(frozen=True)
class Problem:
    """One thing to mend. `line` counts from 1."""

    level: Level
    path: Path
    line: int
    field: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.level}: {self.field}: {self.message}"

    def as_json(self) -> dict[str, Any]:
        """Return the problem as plain data."""
        return asdict(self) | {"path": str(self.path)}


def check_folder(folder: Path, overlay: Path | None = None, memo: Memo | None = None) -> list[Problem]:
    """Return every problem of the fact base below `folder`, with `overlay` laid over it, by file and line.

    Files that cannot be read are problems too. What `memo` knows is not read again.
    """
    try:
        catalogue = Catalogue.from_folder(folder, overlay, memo)
        # What editors withdraw may leave an answer of the release without its source; then it is not given.
        load_fixed(folder / FILE, catalogue if overlay is None else None)
        if overlay is not None:
            load_fixed(overlay / FILE, catalogue)
    except CatalogueError as error:
        return [Problem("error", p.path, p.line, p.field, f"found {p.found}, expected {p.expected}") for p in error.problems]
    report = _Report(catalogue, _Files(folder, overlay))
    for check in _CHECKS:
        check(report)
    return sorted(report.problems, key=lambda p: (p.level, str(p.path), p.line, p.field))


def stated_numbers(text: str) -> list[int]:
    """Return the numbers in a stated count such as "over two hundred" or "13 federations; 14 according to X"."""
    text = re.sub(r"\d{4}-\d{2}(-\d{2})?|\d{1,2}:\d{2}|\(\d{4}\)", " ", text.lower())
    found = [int(n.replace(",", "")) for n in re.findall(r"\b\d{1,3}(?:,\d{3})+\b|\b\d+\b", text)]
    return found + _numbers_in_words(text)


class _Report:
    """Collects problems and gives the checks what they look at."""

    def __init__(self, catalogue: Catalogue, files: _Files) -> None:
        self.catalogue = catalogue
        self.files = files
        self.problems: list[Problem] = []

    @cached_property
    def entries(self) -> tuple[Document | Position, ...]:
        return (*self.catalogue.documents, *self.catalogue.positions)

    def error(self, place: tuple[Path, int], field: str, message: str) -> None:
        self.problems.append(Problem("error", *place, field, message))

    def warn(self, place: tuple[Path, int], field: str, message: str) -> None:
        self.problems.append(Problem("warning", *place, field, message))


class _Files:
    """Finds the line of a field. Files are only read again once a problem has been found in them."""

    def __init__(self, folder: Path, overlay: Path | None) -> None:
        self._folders = [place for place in (overlay, folder) if place is not None]
        self._parsed: dict[Path, tuple[Any, yaml.Node | None]] = {}

    def entry(self, entry: Document | Position, *loc: str | int) -> tuple[Path, int]:
        """Place of a field in the front matter of a document or position."""
        path = self._path("documents" if isinstance(entry, Document) else "positions", f"{entry.id}.md")
        return path, 2 + line_of(self._node(path), loc)

    def body(self, entry: Document | Position, text: str) -> tuple[Path, int]:
        """Place of a text below the front matter."""
        path, _ = self.entry(entry)
        lines = path.read_text(encoding="utf-8").splitlines()
        return path, next((number for number, line in enumerate(lines, 1) if text in line), 1)

    def row(self, register: str, name: str, *loc: str | int) -> tuple[Path, int]:
        """Place of a field in a row of a register."""
        for folder in self._folders:
            path = folder / register
            rows: Any = self._value(path) if path.is_file() else []
            start: tuple[str | int, ...] = ("organisations",) if register == "organisations.yaml" else ()
            for number, row in enumerate(rows["organisations"] if start and rows else rows):
                if name in (row.get("id"), row.get("provision")):
                    return path, 1 + line_of(self._node(path), (*start, number, *loc))
        raise KeyError(name)

    def label(self, language: str, *loc: str) -> tuple[Path, int]:
        """Place of a name in the labels of a language."""
        path = self._path("labels", f"{language}.yaml")
        return path, 1 + line_of(self._node(path), loc)

    def _path(self, *names: str) -> Path:
        """Return the file in the overlay where it has one, else in the fact base."""
        paths = [folder.joinpath(*names) for folder in self._folders]
        return next((path for path in paths if path.is_file()), paths[-1])

    def _node(self, path: Path) -> yaml.Node | None:
        return self._read(path)[1]

    def _value(self, path: Path) -> Any:
        return self._read(path)[0]

    def _read(self, path: Path) -> tuple[Any, yaml.Node | None]:
        if path not in self._parsed:
            text = path.read_text(encoding="utf-8")
            head = text.replace("\r\n", "\n")[4:].partition("\n---\n")[0] if path.suffix == ".md" else text
            self._parsed[path] = parse(head, path)
        return self._parsed[path]


def _participants(document: Document) -> Iterator[tuple[str, int, Participant]]:
    for field in ("signatories", "supporters", "speakers"):
        for number, participant in enumerate(getattr(document, field)):
            yield field, number, participant


def _ids(report: _Report) -> None:
    """Every id that is referred to exists, and no id names two things."""
    catalogue, files = report.catalogue, report.files
    known = catalogue.organisation_by_id
    for document in catalogue.documents:
        for field, number, participant in _participants(document):
            place = partial(files.entry, document, field, number, "org")
            if participant.org not in known:
                report.error(place(), f"{field}.org", f"{participant.org!r} is not in organisations.yaml")
            if not 0 <= participant.source < len(document.sources):
                report.error(
                    place(),
                    f"{field}.source",
                    f"{participant.source}: the document has {len(document.sources)} sources, counted from 0",
                )
        for org in document.represented_by_signatory:
            if org not in known:
                report.error(
                    files.entry(document, "represented_by_signatory"),
                    "represented_by_signatory",
                    f"{org!r} is not in organisations.yaml",
                )
        through = document.represented_by_supporter
        for org in (through.via, *through.orgs) if through else ():
            if org not in known:
                report.error(
                    files.entry(document, "represented_by_supporter"),
                    "represented_by_supporter",
                    f"{org!r} is not in organisations.yaml",
                )
        for number, quote in enumerate(document.quotes):
            if quote.source is not None and not 0 <= quote.source < len(document.sources):
                report.error(files.entry(document, "quotes", number), "quotes.source", f"{quote.source}: there is no such source")
    for position in catalogue.positions:
        for org in position.organisations:
            if org not in known:
                report.error(files.entry(position, "organisations"), "organisations", f"{org!r} is not in organisations.yaml")
    both = catalogue.document_by_id.keys() & catalogue.position_by_id.keys()
    for double in sorted(both):
        report.error(files.entry(catalogue.position_by_id[double], "id"), "id", f"{double!r} is also a document")


def _register_ids(report: _Report) -> None:
    """The registers of organisations and topics, and the labels, refer to what exists."""
    catalogue, files = report.catalogue, report.files
    for org in catalogue.organisations:
        for number, appearance in enumerate(org.appears_in):
            place = partial(files.row, "organisations.yaml", org.id, "appears_in", number)
            if appearance.document not in catalogue.document_by_id:
                report.error(place(), "appears_in.document", f"{appearance.document!r} is no document")
            if appearance.via and appearance.via not in catalogue.organisation_by_id:
                report.error(place(), "appears_in.via", f"{appearance.via!r} is not in organisations.yaml")
    entries = {entry.id for entry in report.entries}
    for topic in catalogue.topics:
        if topic.part_of and topic.part_of not in catalogue.topic_by_id:
            report.error(files.row("topics.yaml", topic.id, "part_of"), "part_of", f"{topic.part_of!r} is no topic")
        if topic.event and topic.event not in catalogue.event_by_id:
            report.error(files.row("topics.yaml", topic.id, "event"), "event", f"{topic.event!r} is not in timeline.yaml")
        for number, label in enumerate(topic.labels):
            for entry in () if isinstance(label, str) else label.in_:
                if entry not in entries:
                    report.error(
                        files.row("topics.yaml", topic.id, "labels", number),
                        "labels.in",
                        f"{entry!r} is neither document nor statement",
                    )
    for language, labels in catalogue.labels.items():
        for field, known in _labelled(catalogue).items():
            for name in getattr(labels, field):
                if name not in known:
                    report.error(files.label(language, field, name), f"{field}.{name}", "names nothing that the fact base holds")


def _umbrellas(report: _Report) -> None:
    """Organisations are members of others that exist."""
    for org in report.catalogue.organisations:
        for umbrella in org.member_of:
            if umbrella not in report.catalogue.organisation_by_id:
                place = report.files.row("organisations.yaml", org.id, "member_of")
                report.error(place, "member_of", f"{umbrella!r} is not in organisations.yaml")


def _labels(report: _Report) -> None:
    """Every language has a name for every document, milestone, provision and topic."""
    known = _labelled(report.catalogue)
    if "en" not in report.catalogue.labels:
        report.error((report.files.label("en")[0], 1), "labels", "the English names are missing; other languages fall back to them")
    for language, labels in report.catalogue.labels.items():
        for field in LABELLED:
            missing = [name for name in known[field] if not getattr(labels, field).get(name)]
            if missing:
                shown = "the register's own" if language == "en" else "the English name"
                report.warn(report.files.label(language, field), field, f"no name for {', '.join(missing)}; {shown} is shown")


def _labelled(catalogue: Catalogue) -> dict[str, list[str]]:
    return {
        "documents": list(catalogue.document_by_id),
        "events": list(catalogue.event_by_id),
        "provisions": list(catalogue.provision_by_slug),
        "topics": list(catalogue.topic_by_id),
        "organisations": list(catalogue.organisation_by_id),
        "branches": list(sectors_of_branches()),
        "subjects": [MODEL, *sorted(_subjects(catalogue))],
    }


def _subjects(catalogue: Catalogue) -> set[str]:
    """Return those whom duties do not bind like everybody."""
    return {part for entry in catalogue.provisions for binding in entry.binds for part in binding.subject.split()}


def _bindings(report: _Report) -> None:
    """What says that a duty binds somebody is a provision that is there, and somebody has a name to be asked for by."""
    provisions = {entry.provision for entry in report.catalogue.provisions}
    named = {*report.catalogue.topic_by_id, *(report.catalogue.labels["en"].subjects if "en" in report.catalogue.labels else ())}
    for entry in report.catalogue.provisions:
        for number, binding in enumerate(entry.binds):
            place = report.files.row("provisions.yaml", entry.provision, "binds", number)
            if binding.because not in provisions:
                report.error(place, "binds.because", f"{binding.because!r} is no provision of the register")
            for part in sorted(set(binding.subject.split()) - named):
                report.error(place, "binds.subject", f"{part!r} has no English name among `subjects` and is no topic")


def _changes(report: _Report) -> None:
    """What changed a provision is a topic, and what says so a milestone, or else a note."""
    catalogue = report.catalogue
    for entry in catalogue.provisions:
        for number, change in enumerate(entry.changes):
            place = report.files.row("provisions.yaml", entry.provision, "changes", number)
            if change.by not in catalogue.topic_by_id:
                report.error(place, "changes.by", f"{change.by!r} is no topic")
            if change.because is not None and change.because not in catalogue.event_by_id:
                report.error(place, "changes.because", f"{change.because!r} is no milestone")
            if change.because is None and not entry.note:
                report.error(place, "changes.because", "neither a milestone nor a note of the provision says what changed")


def _same_names(report: _Report) -> None:
    """No two organisations have the same name; where they share an acronym, the bot has to ask back."""
    written: dict[tuple[str, ...], list[tuple[Organisation, str]]] = defaultdict(list)
    for org in report.catalogue.organisations:
        for field, names in (("name", (org.name,)), ("acronym", (org.acronym,)), ("aliases", org.aliases)):
            for name in names:
                if name and all(other is not org for other, _ in written[key_of(name)]):
                    written[key_of(name)].append((org, field))
    for key, owners in written.items():
        for org, field in owners[1:]:
            first, first_field = owners[0]
            place = report.files.row("organisations.yaml", org.id, field)
            message = f"{' '.join(key)!r} is also {first_field} of {first.id!r}"
            if "acronym" in (field, first_field):
                report.warn(place, field, f"{message}: the bot asks which one is meant")
            else:
                report.error(place, field, message)


def _resolving(report: _Report) -> None:
    """The name under which an organisation stands in a document or statement leads to it."""
    # Without the documents, whose spellings would otherwise prove themselves.
    names = OrganisationNames(report.catalogue.model_copy(update={"documents": ()}))
    for document in report.catalogue.documents:
        for field, number, participant in _participants(document):
            if not _leads_to(names, participant.name, participant.org):
                place = report.files.entry(document, field, number, "name")
                report.warn(place, f"{field}.name", f"{participant.name!r} does not lead to {participant.org!r}; add an alias")
    for position in report.catalogue.positions:
        if len(position.organisations) == 1 and not _leads_to(names, position.organisation, position.organisations[0]):
            place = report.files.entry(position, "organisation")
            report.warn(place, "organisation", f"{position.organisation!r} does not lead to {position.organisations[0]!r}")


def _leads_to(names: OrganisationNames, written: str, org: str) -> bool:
    """Tell whether the name, with or without a remark in parentheses, can mean the organisation."""
    forms = (written, re.sub(r"\s*\([^)]*\)", "", written))
    return any(candidate.id == org for form in forms for candidate in names.resolve(form))


def _dates(report: _Report) -> None:
    """Dates stand in order."""
    for document in report.catalogue.documents:
        earliest, latest, date = document.date_earliest, document.date_latest, document.date
        if earliest and latest and span(earliest)[0] > span(latest)[1]:
            report.error(report.files.entry(document, "date_earliest"), "date_earliest", f"{earliest} is after date_latest {latest}")
        if date and earliest and span(date)[1] < span(earliest)[0]:
            report.error(report.files.entry(document, "date"), "date", f"{date} is before date_earliest {earliest}")
        if date and latest and span(date)[0] > span(latest)[1]:
            report.error(report.files.entry(document, "date"), "date", f"{date} is after date_latest {latest}")
        if not (date or earliest or latest):
            report.warn(report.files.entry(document, "date"), "date", "neither a date nor bounds; questions about time cannot find it")
    for event in report.catalogue.events:
        for field, last in (("end_date", event.end_date), ("open_until", event.open_until)):
            if last and span(last)[1] < span(event.date)[0]:
                report.error(report.files.row("timeline.yaml", event.id, field), field, f"{last} is before the start {event.date}")
        for told in event.told_days:
            day = span(told.date)[0]
            written = rf"\b{day.day}\b.*{day:%B}" if is_day(told.date) else f"{day:%B}"
            if not re.search(written, event.detail):
                report.error(report.files.row("timeline.yaml", event.id, "told_days"), "told_days", f"the detail does not tell {told.date}")
        for field, other in (("due", event.due), ("namesake", event.namesake)):
            if other is not None and other not in report.catalogue.event_by_id:
                report.error(report.files.row("timeline.yaml", event.id, field), field, f"{other!r} is no milestone")


def _counts(report: _Report) -> None:
    """Lists of signatories agree with the numbers that the documents state, and only joint documents have signatories."""
    for document in report.catalogue.documents:
        known = len(document.signatory_ids)
        place = partial(report.files.entry, document, "stated_signatory_count")
        if not document.joint and known:
            report.error(
                report.files.entry(document, "signatories"),
                "signatories",
                "a document that is not joint has senders, no signatories",
            )
        if known < len(document.signatories):
            report.error(report.files.entry(document, "signatories"), "signatories", "an organisation stands twice in the list")
        numbers = stated_numbers(document.stated_signatory_count or "")
        if not numbers:
            continue
        if document.signatories_complete and known not in numbers:
            report.error(
                place(),
                "stated_signatory_count",
                f"the list is marked complete and holds {known}, stated: {document.stated_signatory_count}",
            )
        elif known > max(numbers):
            report.error(
                place(),
                "stated_signatory_count",
                f"{known} signatories are known, more than any number stated: {document.stated_signatory_count}",
            )
        elif known > min(numbers):
            report.warn(
                place(),
                "stated_signatory_count",
                f"{known} signatories are known, more than the smallest number stated: {document.stated_signatory_count}",
            )


def _provisions(report: _Report) -> None:
    """Articles of milestones stand in the register of provisions, as a whole or in part, and so does what stands behind a duty."""
    known = set(report.catalogue.provision_by_slug)
    cited = {entry.provision for entry in report.catalogue.provisions}
    for entry in report.catalogue.provisions:
        for field, behind in (("watched_by", entry.watched_by), ("fined_by", entry.fined_by)):
            if behind is not None and behind not in cited:
                report.error(report.files.row("provisions.yaml", entry.provision, field), field, f"{behind!r} is no provision of the register")
        if entry.alone is not None and institution_by_id(entry.alone) is None:
            report.error(report.files.row("provisions.yaml", entry.provision, "alone"), "alone", f"{entry.alone!r} is no institution")
    for event in report.catalogue.events:
        unknown = [article for article in event.articles if not any(_covers(slug, article) for slug in known)]
        if unknown:
            place = report.files.row("timeline.yaml", event.id, "articles")
            report.warn(place, "articles", f"not in provisions.yaml: {', '.join(unknown)}")


def _covers(slug: str, article: str) -> bool:
    """Tell whether an entry of the register is about an article such as 53, 53(1)(d), or one of 51-56."""
    if bounds := re.fullmatch(r"(\d+)-(\d+)", article):
        return any(_covers(slug, str(number)) for number in range(int(bounds[1]), int(bounds[2]) + 1))
    own = "article-" + re.sub(r"[^a-z0-9]+", "-", article.lower()).strip("-")
    return slug == own or slug.startswith(f"{own}-") or own.startswith(f"{slug}-")


def _topics(report: _Report) -> None:
    """Every stance belongs to a topic, but for demands in the words of a published letter, which may have none."""
    covered: dict[tuple[str, str], bool] = {}
    for entry in report.entries:
        for stance in entry.positions:
            key = (stance.topic, entry.id)
            if not stance.topic and isinstance(entry, Document) and entry.voice == "source":
                continue
            if key not in covered:
                covered[key] = any(topic.covers(*key) for topic in report.catalogue.topics)
                if not covered[key]:
                    place = report.files.body(entry, f"### {stance.topic} (")
                    report.error(place, "positions", f"no topic in topics.yaml covers {stance.topic!r}")
            if not stance.summary:
                report.error(report.files.body(entry, f"### {stance.topic} ("), "positions", "a stance without text")


def _quotes(report: _Report) -> None:
    """Words of the source stand in the source's text, where the entry holds that text."""
    for entry in report.entries:
        quotes = entry.quotes if isinstance(entry, Document) else [entry.quote] if entry.quote else []
        for number, quote in enumerate(quotes):
            place = partial(report.files.entry, entry, *(("quotes", number) if isinstance(entry, Document) else ("quote",)))
            if not quote.text.strip():
                report.error(place(), "quote", "an empty quotation")
            elif entry.voice == "source" and quote.text not in entry.text:
                report.error(place(), "quote", f"{quote.text[:60]!r} does not stand in the text of the entry")
        if not entry.url:
            report.warn(report.files.entry(entry, "sources"), "sources", "no public address: answers cannot point to the original")


def _appearances(report: _Report) -> None:
    """The register says of each organisation what the documents say, no more and no less."""
    roles: dict[tuple[str, str], set[str]] = defaultdict(set)
    places: dict[tuple[str, str], tuple[str, int]] = {}
    role_of = {"signatories": "signatory", "supporters": "supporter", "speakers": "speaker"}
    for document in report.catalogue.documents:
        for field, number, participant in _participants(document):
            roles[participant.org, document.id].add(role_of[field])
            places.setdefault((participant.org, document.id), (field, number))
        for member in document.represented_by_signatory:
            roles[member, document.id].add("represented-by-signatory")
        for member in document.represented_by_supporter.orgs if document.represented_by_supporter else ():
            roles[member, document.id].add("represented-by-supporter")
    documents_of: dict[str, list[str]] = defaultdict(list)
    for member, document_id in roles:
        documents_of[member].append(document_id)
    for org in report.catalogue.organisations:
        said = {(org.id, appearance.document): appearance.role for appearance in org.appears_in}
        for number, appearance in enumerate(org.appears_in):
            recorded = roles.get((org.id, appearance.document), set())
            if appearance.role not in recorded and appearance.document in report.catalogue.document_by_id:
                place = report.files.row("organisations.yaml", org.id, "appears_in", number)
                found = ", ".join(sorted(recorded)) or "no part"
                represented = appearance.role.startswith("represented") and not recorded
                message = f"{appearance.document}: the register says {appearance.role}, the document says {found}"
                (report.warn if represented else report.error)(place, "appears_in", message)
        if set(org.role_in_documents) != {appearance.role for appearance in org.appears_in}:
            place = report.files.row("organisations.yaml", org.id, "role_in_documents")
            report.error(place, "role_in_documents", "differs from the roles in appears_in")
        for document_id in documents_of[org.id]:
            member, recorded = org.id, roles[org.id, document_id]
            if (member, document_id) not in said:
                document = report.catalogue.document_by_id[document_id]
                place = report.files.entry(document, *places.get((member, document_id), ("represented_by_signatory",)))
                report.error(
                    place,
                    ", ".join(sorted(recorded)),
                    f"{member!r} lacks this document among its appears_in in organisations.yaml",
                )


_UP_TO_NINETEEN = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen"""
_UNITS = {word: number for number, word in enumerate(_UP_TO_NINETEEN.split())}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}


def _numbers_in_words(text: str) -> list[int]:
    """Return numbers written in English words. "One" is a number only before hundred, thousand or million."""
    numbers, value, words = [], 0, 0
    for word in [*re.findall(r"[a-z]+", text), ""]:
        if word in _UNITS or word in _TENS:
            value += _UNITS.get(word, 0) + _TENS.get(word, 0)
            words += 1
        elif word in _SCALES and words:
            value *= _SCALES[word]
            words += 1
        else:
            if words and (words > 1 or value > 1):
                numbers.append(value)
            value, words = 0, 0
    return numbers


def _companies(report: _Report) -> None:
    """What is said of companies at a milestone stands in what is told of it."""
    for event in report.catalogue.events:
        told = f"{event.event} {event.detail}"
        for number, company in enumerate(event.companies):
            for field in ("name", "part"):
                words = getattr(company, field)
                if words and words not in told:
                    place = report.files.row("timeline.yaml", event.id, "companies", number, field)
                    report.error(place, f"companies.{field}", f"{words!r} does not stand in the detail or title")


_CHECKS: tuple[Callable[[_Report], None], ...] = (
    _ids, _register_ids, _umbrellas, _labels, _same_names, _resolving, _dates, _counts, _provisions, _bindings, _changes, _topics,
    _quotes, _appearances, _companies,
)  # fmt: skip
