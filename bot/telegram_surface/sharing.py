"""What the share button carries into another chat: the question, and where its words alone would not do, a sign of the very answer.

A command or a button may ask what nobody would understand from the words that name it: then whoever shares "the joint letter" would be
asked back which one. The sign stands behind the words and leads to the kept answer; whoever changes the words asks these.
"""

from __future__ import annotations

import asyncio
import re
from hashlib import blake2b

from bot.answers.answer_ids import facts_of
from bot.answers.contract import Answer, Question
from bot.intake.claims import Thinking
from bot.telegram_surface import markup
from bot.telegram_surface.clock import today
from bot.telegram_surface.desk import Desk

MAX_SHARED = 200
_SIGNED = re.compile(r"(?P<words>.*?)\s*#(?P<key>[0-9a-f]{16})(?P<check>[0-9a-f]{4})", re.DOTALL)


async def shared(desk: Desk, question: str, answer: Answer, key: str, *, typed: bool) -> str:
    """Return what the share button below an answer carries; what a member `typed` is understood as it was, if it is whole."""
    whole = " ".join(markup.clean(question).split())
    words = markup.shorten(whole, MAX_SHARED)
    if words == whole and (typed or await _asks_for(desk, words, answer)):
        return words
    return f"{words} #{key}{_check(words)}"


def question_in(query: str) -> str:
    """Return the question that a share button carries."""
    found = _SIGNED.fullmatch(query)
    return found["words"] if found else query


def answer_in(query: str) -> str:
    """Return the key of the answer that a share button leads to; empty where words are to be asked, or were changed."""
    found = _SIGNED.fullmatch(query)
    return found["key"] if found and found["check"] == _check(found["words"]) else ""


def _check(words: str) -> str:
    return blake2b(words.encode(), digest_size=2).hexdigest()


async def _asks_for(desk: Desk, words: str, answer: Answer) -> bool:
    """Tell whether words alone are answered with what was answered; taken for granted where the service does not show how it thinks."""
    service = desk.service
    if not isinstance(service, Thinking):
        return True
    alone = Question(words, language=answer.language, answer_in=answer.language, today=today(desk.clock()))
    thought = await asyncio.get_running_loop().run_in_executor(desk.workers, service.think, alone)
    return facts_of(thought.answer) == facts_of(answer)
