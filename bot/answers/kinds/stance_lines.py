"""How one stance is shown: its line, its day, who spoke, its quotation and its citations."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers.citing import cite_document, cite_position, cite_quote
from bot.answers.contract import Citation
from bot.answers.kinds.draft import Desk
from knowledge.catalogue import StanceTaken
from knowledge.facts import own_quotes, shown_day
from knowledge.models import Document, Position


def line(desk: Desk, taken: StanceTaken, *, dated: bool = True) -> str:
    """Return the line of a stance; without its day and speaker where the document that takes it stands above."""
    words = desk.words
    topic = next((topic.id for topic in taken.topics), None)
    values = {
        "stance": words.say(f"stance-{taken.stance.stance}"),
        "topic": words.topic(topic) if topic else taken.stance.topic,
        "summary": taken.stance.summary,
    }
    if not dated:
        matter = f" ({values['topic']})" if values["topic"] else ""
        return words.labelled(f"{values['stance']}{matter}", values["summary"])
    speaker = taken.entry.speaker.name if isinstance(taken.entry, Position) and taken.entry.speaker else ""
    when = ", ".join(part for part in (when_said(desk, taken.entry), speaker) if part)
    return words.say("position-line", date=when, **values).replace(" ()", "")  # a demand of a published letter may have no topic


def when_said(desk: Desk, entry: Document | Position) -> str:
    """Return the date of an entry as far as it is known: a document's may lie between two days, a statement's be known to the month."""
    if isinstance(entry, Document):
        return desk.words.document_date(entry)
    return desk.words.date(shown_day(entry))


def date_note(desk: Desk, entry: Document | Position) -> str:
    """Return what is to be said of an entry's date; empty if there is nothing."""
    return desk.words.say("date-note", note=entry.date_note) if entry.date_note else ""


def first_quotation(desk: Desk, chosen: Sequence[StanceTaken]) -> tuple[str, ...]:
    """Return the first quotation of the statements with who spoke it; nothing if there is none."""
    for taken in chosen:
        for quote in own_quotes(taken.entry)[:1]:
            return (desk.words.say("quote-by", speaker=spoken_by(desk, taken.entry), quote=quote.text),)
    return ()


def spoken_by(desk: Desk, entry: Document | Position) -> str:
    """Return who speaks in an entry: a person and whom that person spoke for, or the document."""
    if isinstance(entry, Position):
        person = entry.speaker.name if entry.speaker else (entry.quote.speaker if entry.quote and entry.quote.speaker else "")
        organisation = desk.words.organisations(entry.organisations)
        return f"{person}, {organisation}" if person and person not in organisation else organisation
    return desk.words.document(entry)


def citations_of(chosen: Sequence[StanceTaken]) -> tuple[Citation, ...]:
    """Cite stances, and the first quotations of the first two."""
    cited: list[Citation] = []
    for taken in chosen:
        quote = taken.stance.summary
        cited.append(
            cite_document(taken.entry, quote) if isinstance(taken.entry, Document) else cite_position(taken.entry, quote)
        )
    for taken in chosen[:2]:
        cited += [cite_quote(taken.entry, quote) for quote in own_quotes(taken.entry)[:1]]
    return tuple(dict.fromkeys(cited))
