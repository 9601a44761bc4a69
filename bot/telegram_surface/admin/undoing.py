"""What a roll-back does to what the team has made, in words: before it is done and after, with buttons that bring it back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from telegram import InlineKeyboardButton

from bot.intake.drafts import key_of
from bot.intake.going_back import Undone
from bot.intake.set_aside import key_of as key_of_answer
from bot.telegram_surface import markup
from bot.telegram_surface.admin import cards, own_answers
from bot.telegram_surface.claims import short
from bot.telegram_surface.keyboards import Press, button
from bot.telegram_surface.ports import Texts

MAX_LINES = 5  # of each kind


def undone_text(found: Undone, texts: Texts, language: str, today: date) -> str:
    """Return a marked-up list of what comes and goes, each kind below its heading; empty where nothing does."""
    titles = {
        "drafts": [one.title for one in found.left if one.draft],
        "lost": [one.title for one in found.left if not one.draft],
        "back": [one.title for one in found.back],
        "aside": [answer.question(language) for answer in found.answers if not found.is_revived(answer, today)],
        "ended": [answer.question(language) for answer in found.answers if found.is_revived(answer, today)],
    }
    parts = []
    for what, lines in titles.items():
        shown = [f"• {short(line)}" for line in lines[:MAX_LINES]] + ([f"… +{len(lines) - MAX_LINES}"] if len(lines) > MAX_LINES else [])
        if shown:
            parts.append("\n".join([markup.escape(texts.say(language, "admin-undone", what=what)), *shown]))
    return "\n\n".join(parts)


def undone_buttons(found: Undone, texts: Texts, language: str, today: date) -> Iterator[list[InlineKeyboardButton]]:
    """Yield rows of buttons: the drafts, and for each answer that was set aside one that gives it again, or ends it again."""
    for one in [one for one in found.left if one.draft][:MAX_LINES]:
        yield [button(one.title, Press(cards.ACTION, key_of(one.draft), "card"))]
    for answer in [one for one in found.answers if one.is_current(today) or found.is_revived(one, today)][:MAX_LINES]:
        deed = texts.say(language, "admin-button-end" if found.is_revived(answer, today) else "admin-button-again")
        yield [button(f"↩ {deed}: {answer.question(language)}", Press(own_answers.ACTION, key_of_answer(answer), "again"))]
