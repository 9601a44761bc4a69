"""Pictures in the chat: which part of an answer is shown, and as what message."""

from __future__ import annotations

import logging

from bot.answers.contract import Answer
from bot.pictures.content import Content, Theme, in_words
from bot.pictures.subjects import Painter
from bot.telegram_surface import markup
from bot.telegram_surface.clock import today
from bot.telegram_surface.delivery import Part
from bot.telegram_surface.desk import Desk
from bot.telegram_surface.rendering import entries_on, frame_language

_log = logging.getLogger(__name__)

CAPTION_UNITS = 1000


async def picture_of(desk: Desk, answer: Answer, page: int, theme: Theme, *, answer_follows: bool = False) -> Part | None:
    """Return the picture of an answer as a message, with what it shows in words as its caption; of a long timeline, one page.

    Where the answer itself follows, which says it in words, the title is enough.

    None where there is nothing to show or it cannot be drawn: the answer itself says the same.
    """
    painter = Painter(desk.service.catalogue, desk.texts, frame_language(answer), today(desk.clock()))
    content = painter.content(answer, *entries_on(answer, page))
    if content is None:
        return None
    try:
        picture = await desk.gallery.picture(content, theme)
    except Exception:
        _log.exception("a picture could not be drawn")
        return None
    title = in_words(content).partition("\n")[0]
    return Part(markup.escape(markup.shorten(title, CAPTION_UNITS)) if answer_follows else caption(content, painter.language), photo=picture)


def caption(content: Content, language: str = "en") -> str:
    """Return what a picture shows in words: its title, and the rest to unfold in whole lines, since whoever sees it need not read it again."""
    title, _, shown = markup.shorten_lines(in_words(content, language).split("\n"), CAPTION_UNITS).partition("\n")
    return f"{markup.escape(title)}\n<blockquote expandable>{markup.escape(shown)}</blockquote>" if shown else markup.escape(title)
