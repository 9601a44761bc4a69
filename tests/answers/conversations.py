"""Conversations with the real service, of which a test looks at the last answer."""

from __future__ import annotations

from datetime import date

from bot.answers.contract import Answer, Question, Turn
from bot.service import Service


def last_answer(service: Service, *messages: str, today: date) -> Answer:
    """Return the answer to the last of some messages of one conversation, on a day."""
    history: tuple[Turn, ...] = ()
    for text in messages:
        reply = service.answer(Question(text, today=today), history)
        history = (*history, reply.turn)
    return reply.answer


def cited(answer: Answer) -> set[str]:
    """Return the documents that an answer cites."""
    return {citation.document for citation in answer.citations}
