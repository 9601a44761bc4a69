"""The question that stands above an answer to a button, since nobody typed it.

It may be a member's own words, which are kept nowhere: when the message changes, the line is read from the message itself.
"""

from __future__ import annotations

from telegram import Message, MessageEntity

from bot.telegram_surface import markup

MAX_SHOWN = 300
_BELOW = "\n\n"


def question_line(question: str) -> str:
    """Return the line with a question, to stand above an answer; nothing without one."""
    return f"<i>{markup.escape(markup.shorten(question, MAX_SHOWN))}</i>{_BELOW}" if question.strip() else ""


def line_above(message: Message) -> str:
    """Return the line that a message of ours begins with, as `question_line` wrote it; nothing where it begins with its answer."""
    units = (message.text or "").encode("utf-16-le", "surrogatepass")
    for entity in message.entities:
        if entity.type == MessageEntity.ITALIC and entity.offset == 0:
            text, below = (part.decode("utf-16-le", "surrogatepass") for part in (units[: 2 * entity.length], units[2 * entity.length :]))
            return question_line(text) if below.startswith(_BELOW) else ""
    return ""
