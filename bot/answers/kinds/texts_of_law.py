"""What a provision requires, from when, with which exceptions, and why the campaign cares."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.answers.citing import cite_document, cite_provision
from bot.answers.contract import Item
from bot.answers.kinds.draft import Desk, Draft
from bot.answers.plans import Plan
from knowledge.statutes import find_unit, superseded

_SHOWN_LETTERS = 1500  # of a law's text in one answer


def provision(desk: Desk, plan: Plan) -> Draft | None:
    """Explain one provision, or all the register has of an article."""
    if plan.documents and plan.detail:
        return _own_words(desk, plan)
    chosen = [desk.catalogue.provision_by_slug[slug] for slug in plan.provisions]
    if not chosen:
        return None
    words = desk.words
    lines: list[str] = []
    for entry in chosen:
        lines.append(
            words.say(
                "provision", provision=words.provision(entry), title=words.provision_title(entry), requires=entry.requires
            )
        )
        if entry.applies_from:
            lines.append(words.say("provision-applies", date=words.date(entry.applies_from)))
        if entry.note:
            lines.append(words.say("note", note=entry.note))
        if len(chosen) == 1:
            lines.append(words.say("provision-care", text=entry.why_campaigners_care))
    quotes = [cite_provision(p) for p in chosen[:6]]
    quotes += [cite_provision(p, p.note) for p in chosen[:1] if p.note]
    quotes += [cite_provision(p, p.why_campaigners_care) for p in chosen[:1]]
    return Draft(
        kind="provision",
        lead=lines[0],
        notes=tuple(lines[1:]),
        items=tuple(Item(p.slug, words.provision(p), "provision") for p in chosen) if len(chosen) > 1 else (),
        value=None,
        citations=tuple(quotes),
    )


def _own_words(desk: Desk, plan: Plan) -> Draft | None:
    """Quote a numbered part of a law's text, with the state that the text is in."""
    document = desk.catalogue.document_by_id[plan.documents[0]]
    asked = document.law.status if document.law and document.id in superseded(desk.catalogue) else None
    found = find_unit(desk.catalogue, plan.detail, document.language, asked)
    if found is None:
        return None
    words = desk.words
    lines = [line for line in found.unit.text.split("\n") if line.strip()]
    shown = list(_first(lines))
    name = f"{words.unit(found.unit.id)} – {_short(words.document(found.document))}"
    notes = [f"“{line}”" for line in shown]
    if len(shown) < len(lines):
        notes.append(words.say("law-goes-on"))
    if asked:
        notes.append(words.say("law-earlier"))
    if found.changed_by:
        notes.append(words.say("law-changed", act=found.changed_by))
    return Draft(
        kind="provision",
        lead=words.say("document-says", document=name, date=words.date(document.date) if document.date else document.shown_date),
        notes=tuple(notes),
        citations=tuple(cite_document(found.document, part, "source") for line in shown for part in _stored(line, document.text)),
    )


def _short(title: str) -> str:
    """Return a law's title as far as its number: what it lays down and amends is long."""
    match = re.match(r".{0,60}?\b\d{4}/\d+(?:/\w+)?\b", title)
    return match[0] if match else title[:120]


def _first(lines: list[str]) -> Iterator[str]:
    """Yield lines until they say enough for one message; the first always."""
    letters = 0
    for line in lines:
        letters += len(line)
        if letters > _SHOWN_LETTERS and letters > len(line):
            return
        yield line


def _stored(line: str, text: str) -> list[str]:
    """Return what of a line stands in the stored text letter for letter: all of it, or what follows its number."""
    return next(([one] for one in (line, line.partition(" ")[2]) if one and one in text), [])
