"""From a question to a delivered answer: may it be asked, what was spoken of before, compute, remember, render, deliver."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b

from telegram import Chat, ChatMember, InlineKeyboardMarkup, Message, Update, User
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from bot.answers.contract import Answer, Question, Reply, Turn
from bot.answers.plans import Plan
from bot.observability.journey import Answered, stage
from bot.state.answers import KeptAnswer
from bot.state.gaps import Reason
from bot.telegram_surface import markup
from bot.telegram_surface.addressing import is_anonymous_admin, stands_for_a_chat, topic_of
from bot.telegram_surface.again import AskedAgain, too_old_notice
from bot.telegram_surface.claims import asks_whether_true, claims_parts
from bot.telegram_surface.clock import is_night, today
from bot.telegram_surface.delivery import Part, Target, current_entry
from bot.telegram_surface.desk import Choices, Desk
from bot.telegram_surface.indicator import typing
from bot.telegram_surface.keyboards import answer_keyboard
from bot.telegram_surface.languages import FALLBACK, known
from bot.telegram_surface.picturing import picture_of
from bot.telegram_surface.question_line import question_line
from bot.telegram_surface.rendering import FILE_ABOVE_MESSAGES, frame_language, render
from bot.telegram_surface.sharing import shared
from bot.telegram_surface.wire import to_plain

_log = logging.getLogger(__name__)

# A question older than this is acknowledged with a button instead of answered out of the blue.
TOO_OLD_S = 600.0
MAX_QUESTION = 4096
_GAPS = "gaps"  # the lane of what is noted for editors
NOTED_WITHIN_S = 10.0
# Outcomes that tell the editors of something missing.
UNSATISFIED: dict[str, Reason] = {"refuse": "unanswered", "closest": "closest"}


@dataclass(frozen=True)
class Inquiry:
    """A question and where it came from.

    `message` is what the answer belongs to; `shown` repeats the question above the answer, where nobody typed it;
    `start` is the turn of an older answer that the question follows up, instead of the running conversation; `plan` says what
    is asked where nobody need read the words, and `language` what it is answered in, where that is known; `ours` marks a question in
    our own words, which names what it is about and leans on no conversation if it is `alone`; `about` is what a message says that the
    question replies to; `pictured` wants a picture with the answer, where pictures come unasked; `shared` offers to share the question,
    which means the same to whoever reads it alone; `overheard` is a reply in a group that asks nothing for sure: it is answered if there
    is an answer, else left alone.
    """

    text: str
    user: User | None
    message: Message
    shown: bool = False
    start: Turn | None = None
    fresh: bool = False
    plan: Plan | None = None
    language: str | None = None
    ours: bool = False
    alone: bool = False
    about: str = ""
    pictured: bool = False
    shared: bool = True
    overheard: bool = False


def target_of(message: Message) -> Target:
    """Return where an answer to `message` goes: in groups as a reply, in its topic."""
    if message.chat.type == Chat.PRIVATE:
        return Target(message.chat_id)
    return Target(message.chat_id, thread_id=topic_of(message), reply_to=message.message_id)


async def language_of(desk: Desk, update: Update) -> str:
    """Return the language in which whoever caused an update is answered."""
    message = update.effective_message
    return await desk.language(update.effective_user, message.chat_id if message else None)


async def say(desk: Desk, update: Update, key: str, *, keyboard: InlineKeyboardMarkup | None = None, **values: str | int) -> None:
    """Deliver a text of ours in the language of whoever sent the update."""
    message = update.effective_message
    if not isinstance(message, Message):
        return
    language = await desk.language(update.effective_user, message.chat_id)
    text = markup.escape(desk.texts.say(language, key, **values))
    await desk.delivery.deliver(await arrival_of(desk, update.effective_user, message), [Part(text, keyboard)])


async def ask(desk: Desk, update: Update, inquiry: Inquiry) -> None:
    """Answer a question, or say why it is not answered now."""
    if isinstance(inquiry.message, AskedAgain) and inquiry.message.chat.type == Chat.PRIVATE:  # in groups the answer replies to it
        inquiry = replace(inquiry, shown=True)
    chosen = await admitted(desk, update, inquiry)
    if chosen is not None and not await _told_whether_true(desk, inquiry, chosen):
        await _answer(desk, inquiry, chosen, desk.clock())


async def _told_whether_true(desk: Desk, inquiry: Inquiry, chosen: Choices) -> bool:
    """Say of each claim of the message replied to whether it is true, where just that is asked; tell whether it was."""
    if not inquiry.about or not asks_whether_true(inquiry.text):
        return False
    with typing(desk, inquiry.message):
        language = await desk.language(inquiry.user, inquiry.message.chat_id)
        parts = await claims_parts(desk, inquiry.about[:MAX_QUESTION], language)
    if parts:
        await desk.delivery.deliver(arrival(inquiry.message, chosen, desk.clock()), parts)
    return bool(parts)


async def admitted(desk: Desk, update: Update, inquiry: Inquiry) -> Choices | None:
    """Return the choices that apply if a question may be answered now; say why not and return none otherwise.

    What is only overheard is left alone instead.
    """
    message, now, in_group = inquiry.message, desk.clock(), inquiry.message.chat.type != Chat.PRIVATE
    user_id, heard = inquiry.user.id if inquiry.user else None, not inquiry.overheard
    chosen = await desk.choices(user_id, message.chat_id)
    if in_group and not await affordable(desk, update, message, telling=heard):
        return None
    if not (inquiry.fresh or isinstance(message, AskedAgain)) and now - message.date.timestamp() > TOO_OLD_S:
        if heard:
            await _tell_too_old(desk, inquiry, chosen)
        else:
            desk.budgets.give_back(message.chat_id, now=now)
        return None
    # Whether somebody may press is found out before their press is acknowledged.
    if update.callback_query is None and (refusal := await refusal_to_others(desk, update, message, chosen)):
        if heard and desk.budgets.first(refusal, user_id or 0, message.chat_id, now=now):
            await say(desk, update, refusal)
        else:
            desk.budgets.give_back(message.chat_id, now=now)
        return None
    return chosen if in_group or await affordable(desk, update, message) else None


async def affordable(desk: Desk, update: Update, message: Message, *, telling: bool = True) -> bool:
    """Count what is about to be said because of an update; where there was too much of that, say so once and nothing more."""
    user, now = update.effective_user, desk.clock()
    person = user.id if user else message.chat_id
    verdict = desk.budgets.take(person, message.chat_id, now=now, update=update.update_id, telling=telling)
    if verdict.tell:
        await say(desk, update, "chat-slow-down", seconds=verdict.wait_s)
    return verdict.allowed


async def _tell_too_old(desk: Desk, inquiry: Inquiry, chosen: Choices) -> None:
    message, language = inquiry.message, await desk.language(inquiry.user, inquiry.message.chat_id)
    text, label = (desk.texts.say(language, name) for name in ("chat-too-old", "chat-button-ask-again"))
    target = replace(arrival(message, chosen, desk.clock()), reply_to=message.message_id)
    await desk.delivery.deliver(target, [too_old_notice(text, label, message, desk.me)])


def arrival(message: Message, chosen: Choices, now: float) -> Target:
    """Return where an answer goes; in quiet hours it arrives without a sound."""
    return replace(target_of(message), silent=chosen.quiet == "on" and is_night(now))


async def arrival_of(desk: Desk, user: User | None, message: Message) -> Target:
    """Return where goes what is said to somebody because of `message`; in their quiet hours it arrives without a sound."""
    return arrival(message, await desk.choices(user.id if user else None, message.chat_id), desk.clock())


async def refusal_to_others(desk: Desk, update: Update, message: Message, chosen: Choices) -> str:
    """Return which text refuses a question where only administrators may ask; empty for one of theirs, and where everybody may."""
    if chosen.askers != "admins" or message.chat.type == Chat.PRIVATE:
        return ""
    try:
        return "" if await is_admin(desk, update, message) else "chat-asking-restricted"
    except TelegramError as error:
        _log.warning("could not learn whether somebody is an administrator: %s", error)
        return "chat-failure"


async def is_admin(desk: Desk, update: Update, message: Message) -> bool:
    """Say whether whoever sent the update leads the group: by membership, or writing in the group's own name.

    Raises `TelegramError` where that cannot be learnt now: nobody is told to be no administrator because of a failure.
    """
    user = update.effective_user
    if update.callback_query is None and is_anonymous_admin(message):
        return True
    if user is None or stands_for_a_chat(user):
        return False
    try:
        member = await desk.bot.get_chat_member(message.chat_id, user.id)
    except ChatMigrated as moved:
        await desk.moved(message.chat_id, moved.new_chat_id)
        member = await desk.bot.get_chat_member(moved.new_chat_id, user.id)
    except (BadRequest, Forbidden) as error:
        _log.warning("could not learn whether somebody is an administrator: %s", error)
        return False
    return member.status in (ChatMember.OWNER, ChatMember.ADMINISTRATOR)


async def _answer(desk: Desk, inquiry: Inquiry, chosen: Choices, now: float) -> None:
    message = inquiry.message
    person = desk.state.identity.person(inquiry.user.id if inquiry.user else None)
    place = desk.state.identity.place(message.chat_id, topic_of(message))
    history = await _history(desk, inquiry, place, person, now)
    hint = chosen.language or (known(inquiry.user.language_code) if inquiry.user else None)
    with typing(desk, message):
        question = Question(
            inquiry.text, language=hint, answer_in=answer_language(inquiry, chosen), plan=inquiry.plan, ours=inquiry.ours, about=inquiry.about
        )
        reply = await compute(desk, question, history)
        if inquiry.overheard and (reply.answer.outcome == "refuse" or reply.answer.kind == "about"):
            desk.budgets.give_back(message.chat_id, now=now)
            return
        inquiry = replace(inquiry, shared=inquiry.shared and not reply.leans and reply.answer.kind != "about")
    key = answer_key(desk, inquiry)
    kept = KeptAnswer(key, to_plain(reply.answer), reply.turn.slots)
    entry = current_entry.get()
    turn_id = entry.update_id if entry else 0
    remembered = asyncio.gather(
        desk.state.answers.keep(kept, person=person, now=now),
        desk.state.conversations.remember(place, person, reply.turn.slots, turn_id=turn_id, now=now),
    )
    desk.note_answer(place, key)
    share = ""
    if inquiry.shared and not inquiry.about:
        share = await shared(desk, inquiry.text, reply.answer, key, typed=inquiry.plan is None and not inquiry.ours)
    parts = answer_parts(desk, reply, key, inquiry, chosen, share)
    # In groups nobody gets a picture without asking for it; there is a button.
    if inquiry.pictured and message.chat.type == Chat.PRIVATE:
        picture = await picture_of(desk, reply.answer, 1, chosen.theme, answer_follows=True)
        parts = [picture, *parts] if picture else parts
    try:
        await desk.delivery.deliver(arrival(message, chosen, now), parts, beside=remembered)
    finally:
        await remembered
        if reason := UNSATISFIED.get(reply.answer.outcome):
            note_gap(desk, inquiry.text, reply.answer, reason, inquiry.user)


def note_gap(desk: Desk, text: str, answer: Answer, reason: Reason, user: User | None, *, taken_back: bool = False) -> None:
    """Keep a question that found no answer, or a bad one, for the editors: without whoever asked it, and when nobody waits.

    With `taken_back`, what was kept of it goes again.
    """
    names = [name for name in (user.first_name, user.last_name, user.username) if name] if user is not None else []
    nearest = answer.citations[0].document if answer.citations else ""
    question = markup.clean(text)[:MAX_QUESTION]
    now = desk.clock()

    async def note() -> None:
        await desk.lanes.alone(_GAPS, NOTED_WITHIN_S)
        if taken_back:
            await desk.state.gaps.take_back(question, language=answer.language, reason=reason, names=names)
            return
        await desk.state.gaps.note(question, language=answer.language, reason=reason, nearest=nearest, names=names, now=now)

    desk.lanes.put(_GAPS, note)


async def compute(desk: Desk, question: Question, history: tuple[Turn, ...] = ()) -> Reply:
    """Let the service answer, in a thread: the loop stays free."""
    text, about = (markup.clean(words)[:MAX_QUESTION] for words in (question.text, question.about))
    question = replace(question, text=text, about=about, today=today(desk.clock()))
    loop = asyncio.get_running_loop()

    async def work() -> Reply:
        return await loop.run_in_executor(desk.workers, desk.service.answer, question, history)

    with stage("answer"):
        reply = await desk.recent.given(desk.service.corpus_version, question, history, work)
    answer = reply.answer
    desk.watch.answered(Answered(answer.outcome, answer.kind, answer.language, desk.service.corpus_version))
    return reply


def answer_language(inquiry: Inquiry, chosen: Choices) -> str | None:
    """Return the language that an answer has to have; none where that of the question is right.

    A command is written in no language: its answer comes in the one of the member's application.
    """
    if inquiry.language:
        return inquiry.language
    if chosen.language or inquiry.plan is None:
        return chosen.language
    return (known(inquiry.user.language_code) if inquiry.user else None) or FALLBACK


async def _history(desk: Desk, inquiry: Inquiry, place: str, person: str, now: float) -> tuple[Turn, ...]:
    if inquiry.start is not None:
        return (inquiry.start,)
    if inquiry.alone or inquiry.about:
        return ()
    return tuple(Turn(slots) for slots in await desk.state.conversations.recall(place, person, now=now))


def answer_parts(desk: Desk, reply: Reply, key: str, inquiry: Inquiry, chosen: Choices, share: str = "") -> list[Part]:
    """Return the messages that make up an answer; buttons stand below the last one, with one that carries what to `share`."""
    page = render(reply.answer, desk.texts, length=chosen.length)
    around = desk.surroundings(private=inquiry.message.chat.type == Chat.PRIVATE, share_query=share)
    keyboard = answer_keyboard(reply.answer, key, page, desk.texts, around)
    asked = question_line(inquiry.text) if inquiry.shown else ""
    if len(page.messages) > FILE_ABOVE_MESSAGES:
        return [Part(asked + page.messages[0]), as_file(desk, frame_language(reply.answer), page.messages, keyboard)]
    texts = [asked + page.messages[0], *page.messages[1:]]
    return [Part(text, keyboard if index == len(texts) - 1 else None) for index, text in enumerate(texts)]


def as_file(desk: Desk, language: str, messages: Sequence[str], keyboard: InlineKeyboardMarkup | None = None) -> Part:
    """Return a very long answer as one file, instead of a wall of messages."""
    caption = markup.escape(desk.texts.say(language, "chat-full-answer"))
    content = "\n\n".join(markup.plain(message) for message in messages)
    return Part(caption, keyboard, file=content.encode(), file_name="answer.txt")


def answer_key(desk: Desk, inquiry: Inquiry) -> str:
    """Return the short key of an answer; the same when the same update is dealt with again after a restart."""
    entry = current_entry.get()
    number = entry.update_id if entry else inquiry.message.message_id
    name = f"{desk.state.identity.place(inquiry.message.chat_id)}:{number}:{inquiry.message.message_id}"
    return blake2b(name.encode(), digest_size=8).hexdigest()
