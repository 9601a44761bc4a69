"""What an editor sees of a draft: the card with its buttons, and what publishing it changes."""

from __future__ import annotations

from collections.abc import Iterator

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.intake.drafts import Record
from bot.intake.editing import FIELDS
from bot.telegram_surface import markup
from bot.telegram_surface.keyboards import Press, button
from bot.telegram_surface.languages import date_in_words, own_name
from bot.telegram_surface.ports import Texts
from knowledge.catalogue import Catalogue
from knowledge.differences import Differences, FieldChange

ACTION = "A"
MAX_DOUBTS = 8
MAX_CHANGES = 25
MAX_LINE = 180


def card(record: Record, catalogue: Catalogue, texts: Texts, language: str) -> tuple[str, InlineKeyboardMarkup]:
    """Return the card of a draft: its title, what is doubtful, what was found."""
    title, found = f"<b>{short(record.draft.title)}</b>", _found(record, catalogue, texts, language)
    if record.state == "published":
        published = markup.escape(texts.say(language, "admin-published-as", entry=record.published_as or record.id))
        versions = button(texts.say(language, "admin-button-versions"), Press("V", "", "show"))
        withdraw = button(texts.say(language, "admin-button-withdraw"), Press(ACTION, record.key, "withdraw"))
        return "\n\n".join([title, published, found]), InlineKeyboardMarkup([[versions, withdraw]])
    doubts = list(_doubts(record, catalogue, texts, language))
    if len(doubts) > MAX_DOUBTS:
        doubts[MAX_DOUBTS:] = [f"… +{len(doubts) - MAX_DOUBTS}"]
    check = ["\n".join([markup.escape(texts.say(language, "admin-doubts")), *(f"⚠ {line}" for line in doubts)])] if doubts else []
    return "\n\n".join([title, *check, found]), _card_keyboard(record, catalogue, texts, language)


def _found(record: Record, catalogue: Catalogue, texts: Texts, language: str) -> str:
    draft = record.draft
    lines = texts.say(
        language,
        "admin-card",
        date=date_in_words(draft.date, language) if draft.date else "–",
        kind=_kind(draft.kind, catalogue, language),
        tongue=own_name(draft.language),
        publisher=draft.publisher or "–",
        addressees="; ".join(draft.addressees) or "–",
        found=len(draft.signatories),
        new=len(draft.new_organisations),
        url=draft.url or "–",
    )
    if draft.joint and draft.signatories:
        lines += "\n" + texts.say(language, "list-complete" if draft.signatories_complete else "list-incomplete")
    if draft.positions:
        lines += "\n" + texts.say(language, "admin-demands", count=len(draft.positions))
    return markup.escape(lines)


def _kind(kind: str, catalogue: Catalogue, language: str) -> str:
    """Return what members call such documents, where the fact base has a word for it."""
    labels = catalogue.labels.get(language) or catalogue.labels.get("en")
    names = labels.kinds.get(kind) if labels is not None else None
    return names[0] if names else kind


def _card_keyboard(record: Record, catalogue: Catalogue, texts: Texts, language: str) -> InlineKeyboardMarkup:
    def one(label: str, verb: str) -> InlineKeyboardButton:
        return button(label, Press(ACTION, record.key, verb))

    def named(name: str) -> InlineKeyboardButton:
        return one(texts.say(language, f"admin-button-{name}"), name)

    fields = [one(f"✎ {texts.say(language, 'admin-field', field=field)}", f"ask.{field}") for field in FIELDS]
    replacing = [
        [one(f"↻ {texts.say(language, 'admin-button-replace')}: {catalogue.document_by_id[relation.entry].title}", f"replace.{number}")]
        for number, relation in enumerate(record.draft.relations)
        if relation.entry in catalogue.document_by_id
    ]
    rows: list[list[InlineKeyboardButton]] = [
        [named("publish"), named("keep"), named("discard")],
        *replacing[:2],
        [named("signatories")] if record.draft.law is None else [],
        [named("changes"), named("questions")],
        fields[:3],
        fields[3:],
    ]
    return InlineKeyboardMarkup([row for row in rows if row])


def _doubts(record: Record, catalogue: Catalogue, texts: Texts, language: str) -> Iterator[str]:
    draft = record.draft
    for relation in draft.relations:
        known = catalogue.document_by_id.get(relation.entry)
        yield short(texts.say(language, "admin-relation", kind=relation.kind, entry=f"“{known.title}”" if known else relation.entry))
    for doubt in draft.doubts:
        values = {"stated": "–", "found": len(draft.signatories), "name": "–"} | doubt.params
        if doubt.code == "signatory-count":  # names may have come or gone since it arose
            values["found"] = len(draft.signatories)
        yield short(texts.say(language, "admin-doubt", code=doubt.code, **values))
    if nowhere := [new.name for new in draft.new_organisations if not new.country]:
        yield short(texts.say(language, "admin-doubt", code="no-country", stated="–", found=len(nowhere), name="; ".join(nowhere)))
    if not draft.url:
        yield short(texts.say(language, "admin-doubt", code="no-url", stated="–", found=0, name="–"))


def change_lines(found: Differences) -> list[str]:
    """Return what would change in the facts as marked-up lines; signs stand for words: + new, − gone, ~ changed, ⚠ contradiction."""
    clashes = (f"{c.subject}, {c.field}: {c.one.value} ({c.one.entry}) ≠ {c.other.value} ({c.other.entry})" for c in found.contradicted)
    lines = [f"⚠ {short(clash)}" for clash in clashes]
    lines += [f"＋ {short(change.name)}" for change in found.added]
    lines += [f"− {short(change.name)}" for change in found.removed]
    for change in found.changed:
        lines.append(f"~ {short(change.name)}: {short('; '.join(map(_field, change.fields)))}")
    return lines[:MAX_CHANGES] + ([f"… +{len(lines) - MAX_CHANGES}"] if len(lines) > MAX_CHANGES else [])


def _field(change: FieldChange) -> str:
    """Return old and new value; of a list, the member that came, went or changed."""
    whole, _, member = change.field.partition(".")
    return member if member else f"{whole}: {_value(change.old)} → {_value(change.new)}"


def _value(value: object) -> str:
    return "–" if value is None else str(value)


def short(text: str) -> str:
    """Return a text of a document on one line, cut and marked up."""
    return markup.escape(markup.shorten(markup.clean(" ".join(text.split())), MAX_LINE))
