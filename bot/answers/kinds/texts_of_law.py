"""What a provision requires, from when, with which exceptions, and why the campaign cares."""

from __future__ import annotations

from bot.answers.citing import cite_provision
from bot.answers.contract import Item
from bot.answers.kinds.draft import Desk, Draft
from bot.answers.plans import Plan


def provision(desk: Desk, plan: Plan) -> Draft | None:
    """Explain one provision, or all the register has of an article."""
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
