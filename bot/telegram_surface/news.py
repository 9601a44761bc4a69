"""What `/new` says: facts that came, went or changed since a day or since the last visit, with names in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from bot.answers.wording import Wording, upper_first
from bot.changes import Changes
from bot.telegram_surface import markup
from bot.telegram_surface.ports import Texts
from bot.telegram_surface.rendering import pack
from knowledge.catalogue import Catalogue
from knowledge.differences import Contradiction, EntryChange, FieldChange
from knowledge.models import Document, Event, Frozen, Organisation, Position, Provision

ENTRIES_SHOWN = 12
NAME_UNITS = 200
VALUE_UNITS = 80
PEOPLE = ("signatories", "supporters", "speakers")
DATES = ("date", "date_earliest", "date_latest", "end_date", "open_until", "applies_from")
# Which word stands for a field; everything else is "details".
WORDS = {
    **dict.fromkeys(DATES, "date"),
    **{field: field for field in PEOPLE},
    **dict.fromkeys(("stated_signatory_count", "signatories_complete"), "count"),
    **dict.fromkeys(("title", "event", "name", "acronym", "aliases"), "name"),
    **dict.fromkeys(("status", "disagreement", "date_note", "note"), "status"),
    **dict.fromkeys(("text", "quotes", "quote", "positions", "occasion", "detail", "requires"), "text"),
    "sources": "sources",
}
# Shown with old and new value; of the others it is enough to know that they changed.
WITH_VALUES = ("date", "count", "name", "status")


class News:
    """Writes what is new in one language."""

    def __init__(self, catalogue: Catalogue, texts: Texts, language: str) -> None:
        self._catalogue = catalogue
        self._texts = texts
        self._language = language
        self._words = Wording(catalogue, texts, language)

    def messages(self, changes: Changes) -> tuple[str, ...]:
        """Return everything that is new as marked-up messages."""
        found = changes.facts
        sections = [
            self._section("added", [self._entry(change) for change in found.added]) if found else "",
            self._section("changed", [self._changed(change) for change in found.changed]) if found else "",
            self._section("removed", [self._entry(change) for change in found.removed]) if found else "",
            self._section("contradicted", [self._contradiction(one) for one in found.contradicted]) if found else "",
            self._section("dated", [self._dated(entry) for entry in changes.dated]),
        ]
        said = [section for section in sections if section] or [self._say("chat-new-nothing")]
        title = f"<b>{self._say('chat-new-title', date=self._words.day(changes.since))}</b>"
        return pack([f"{title}\n{self._compared(changes)}", *said])

    def _compared(self, changes: Changes) -> str:
        if changes.compared_with is None:
            return self._say("chat-new-none-kept")
        key = "chat-new-compared" if changes.reaches else "chat-new-older-gone"
        # Some languages end a date with a full stop, and then the sentence needs none of its own.
        return self._say(key, date=self._words.day(changes.compared_with)).replace("..", ".")

    def _section(self, part: str, lines: Sequence[str]) -> str:
        if not lines:
            return ""
        rest = len(lines) - ENTRIES_SHOWN
        more = [self._say("chat-more-entries", count=rest)] if rest > 0 else []
        return "\n".join([f"<b>{self._say('chat-new-heading', part=part)}</b>", *lines[:ENTRIES_SHOWN], *more])

    def _say(self, key: str, **values: str | int) -> str:
        return markup.escape(self._texts.say(self._language, key, **values))

    def _entry(self, change: EntryChange) -> str:
        entry = self._find(change.id)
        return f"• {self._name(entry) if entry is not None else markup.escape(markup.shorten(change.name, NAME_UNITS))}"

    def _dated(self, entry: Document | Position | Event) -> str:
        when = self._words.document_date(entry) if isinstance(entry, Document) else self._words.date(entry.date)
        return f"• {self._name(entry)}, {markup.escape(when)}"

    def _changed(self, change: EntryChange) -> str:
        return "\n".join([self._entry(change), *(f"   {markup.escape(line)}" for line in self._facts(change.fields))])

    def _facts(self, fields: Iterable[FieldChange]) -> list[str]:
        """Return one line for each sort of fact that changed; people who came and went share a line."""
        people: dict[str, list[str]] = {}
        lines: dict[str, None] = {}
        for field in fields:
            first, _, rest = field.field.partition(".")
            word = self._texts.say(self._language, "chat-new-field", field=WORDS.get(first, "details"))
            if first in PEOPLE and rest and "." not in rest:
                people.setdefault(word, []).append(f"{'+' if field.old is None else '–'} {self._organisation(rest)}")
            elif WORDS.get(first) in WITH_VALUES and not rest and _is_short(field.old) and _is_short(field.new):
                lines[self._words.labelled(word, f"{self._value(first, field.old)} → {self._value(first, field.new)}")] = None
            else:
                lines[word] = None
        return [*(self._words.labelled(word, ", ".join(names)) for word, names in people.items()), *lines]

    def _value(self, field: str, value: Any) -> str:
        if value is None or value == "":
            return "–"
        return self._words.date(value) if field in DATES else str(value)

    def _contradiction(self, found: Contradiction) -> str:
        said = [f"   {self._source(one.entry)}: {markup.escape(self._stated(found.field, one.value))}" for one in (found.one, found.other)]
        return "\n".join([f"• {markup.escape(markup.shorten(found.subject, NAME_UNITS))}", *said])

    def _stated(self, field: str, value: str) -> str:
        return self._words.date(value) if field in DATES else value

    def _source(self, entry_id: str) -> str:
        entry = self._find(entry_id)
        return self._name(entry) if entry is not None else markup.escape(entry_id)

    def _find(self, entry_id: str) -> Frozen | None:
        kind, _, name = entry_id.rpartition(":")
        catalogue = self._catalogue
        places: dict[str, Iterator[Frozen | None]] = {
            "": (known.get(name) for known in (catalogue.document_by_id, catalogue.position_by_id, catalogue.organisation_by_id)),
            "timeline": iter([catalogue.event_by_id.get(name)]),
            "provision": iter([catalogue.provision_by_slug.get(name)]),
            "organisations": iter([catalogue.organisation_by_id.get(name)]),
        }
        return next((entry for entry in places.get(kind, iter(())) if entry is not None), None)

    def _name(self, entry: Frozen) -> str:
        """Return the name of an entry, linked to its source where there is one."""
        if isinstance(entry, Organisation):
            return markup.escape(entry.shown_name)
        if isinstance(entry, Document | Event | Position | Provision):
            title = markup.shorten(upper_first(self._words.thing(entry)), NAME_UNITS)
            return markup.link(title, next((source.url for source in entry.sources if source.url), ""))
        raise TypeError(type(entry).__name__)

    def _organisation(self, name: str) -> str:
        entry = self._catalogue.organisation_by_id.get(name)
        return entry.short_name if entry is not None else name


def _is_short(value: Any) -> bool:
    return value is None or (isinstance(value, str) and markup.units(value) <= VALUE_UNITS and "\n" not in value)
