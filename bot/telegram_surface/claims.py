"""Whether what somebody wrote is true, claim by claim: asked by editors of press lines, and by members of the message they reply to."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from bot.answers.contract import Citation
from bot.intake.claims import Thinking, check_claims
from bot.telegram_surface import markup
from bot.telegram_surface.delivery import Part
from bot.telegram_surface.desk import Desk
from bot.telegram_surface.languages import date_in_words
from bot.texts.short_messages import says_only

MAX_TEXT = 3500
SOURCES_SHOWN = 2
MARKS = {"supported": "✅", "contradicted": "❌", "unknown": "❔"}


def asks_whether_true(text: str) -> bool:
    """Tell whether a question is no more than "Is this true?", in any language."""
    return says_only(text, "is_it_true")


async def claims_parts(desk: Desk, text: str, language: str) -> list[Part]:
    """Return the messages that mark each claim of a text; none where it makes no claim, or the service cannot tell."""
    service = desk.service
    if not isinstance(service, Thinking):
        return []
    shown = []
    for claim in await asyncio.to_thread(check_claims, markup.clean(text), service):
        finding = desk.texts.say(language, "admin-claim", finding=claim.finding)
        lines = [f"{MARKS[claim.finding]} <b>{markup.escape(finding)}</b>", f"<i>{short(claim.text)}</i>"]
        lines += [short(claim.because)] if claim.because else []
        lines += [_source(citation, language) for citation in _telling_apart(claim.citations)][:SOURCES_SHOWN]
        shown.append("\n".join(lines))
    return [Part(one) for one in markup.split("\n\n".join(shown), MAX_TEXT)] if shown else []


def short(text: str) -> str:
    """Return a text on one line of at most 200 characters, marked up."""
    return markup.escape(markup.shorten(markup.clean(" ".join(text.split())), 200))


def _telling_apart(citations: Iterable[Citation]) -> list[Citation]:
    """Return one citation for each title and date, the first: whoever reads the line sees no address."""
    found: dict[tuple[str, str], Citation] = {}
    for one in citations:
        found.setdefault((one.title or one.document, one.date), one)
    return list(found.values())


def _source(citation: Citation, language: str) -> str:
    title = markup.clean(markup.shorten(citation.title or citation.document, 120))
    shown = markup.link(title, citation.url) if citation.url else markup.escape(title)
    return f"→ {shown}" + (f", {markup.escape(date_in_words(citation.date, language))}" if citation.date else "")
