"""Buttons below messages, and what they carry back: at most 64 bytes, a key into the kept answers instead of content."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, SwitchInlineQueryChosenChat, TelegramObject

from bot.answers.contract import Answer, Citation
from bot.pictures.subjects import can_be_shown
from bot.telegram_surface import markup, meant
from bot.telegram_surface.languages import date_in_words, own_name
from bot.telegram_surface.ports import Texts
from bot.telegram_surface.rendering import Page, View, frame_language
from knowledge.languages import OFFICIAL

_FROM = "."  # between the number of a page of sources and that of the answer's page from which they were opened
MAX_COPY = 256
MAX_SWITCH_QUERY = 256
MAX_LABEL = 60
MAX_SUGGESTIONS = 3
MAX_CHOICES = 8
FOR_WORDS = 40  # of what is copied, where the address stands behind them
Rows = list[list[InlineKeyboardButton]]
Addresses = Callable[[str], Sequence[str]]  # all that are stored for what is cited under an id


def _no_others(_: str) -> Sequence[str]:
    return ()


@dataclass(frozen=True)
class Press:
    """What a pressed button means: an action, the key of a kept answer and an argument."""

    action: str
    key: str = ""
    argument: str = ""

    @property
    def data(self) -> str:
        """Return the callback data."""
        return f"{self.action}:{self.key}:{self.argument}"

    @classmethod
    def read(cls, data: str) -> Press | None:
        """Return the meaning of callback data; none when it is not ours."""
        parts = data.split(":")
        return cls(*parts) if len(parts) == 3 and parts[0] else None


@dataclass(frozen=True)
class Surroundings:
    """What the buttons depend on besides the answer."""

    bot_name: str
    inline: bool
    private: bool
    share_query: str = ""
    addresses: Addresses = _no_others


def button(label: str, press: Press) -> InlineKeyboardButton:
    """Return a button that comes back to us."""
    return InlineKeyboardButton(markup.shorten(markup.clean(label), MAX_LABEL) or "–", callback_data=press.data)


def answer_keyboard(
    answer: Answer, key: str, page: Page, texts: Texts, around: Surroundings, *, view: View = "answer", back_to: int = 1
) -> InlineKeyboardMarkup:
    """Return the buttons below an answer; from its sources they lead back to the page `back_to`."""
    language = frame_language(answer)
    rows: Rows = [_paging(key, page, texts, language, view, back_to)]
    if view == "sources":
        rows.append([button(texts.say(language, "chat-button-previous"), Press("p", key, str(back_to)))])
        # Also here, since the question for sharing is kept nowhere but in this button.
        rows.append(_passing_on(answer, key, page, texts, language, around))
        return _keyboard(rows)
    rows += _choices(answer, key) if answer.outcome == "clarify" else []
    rows.append(_looking_closer(answer, key, page, texts, language))
    rows.append(_passing_on(answer, key, page, texts, language, around))
    if answer.outcome != "clarify":
        rows += [[button(text, Press("s", key, str(index)))] for index, text in enumerate(answer.suggestions[:MAX_SUGGESTIONS])]
        rows.append([button("👍", Press("r", key, "1")), button("👎", Press("r", key, "0"))])
    return _keyboard(rows)


def _keyboard(rows: Rows) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([row for row in rows if row])


def _paging(key: str, page: Page, texts: Texts, language: str, view: View, back_to: int) -> list[InlineKeyboardButton]:
    row = []
    if page.number > 1:
        row.append(button(f"‹ {texts.say(language, 'chat-button-previous')}", _to_page(key, page.number - 1, view, back_to)))
    if page.number < page.pages:
        row.append(button(f"{texts.say(language, 'chat-button-next')} ›", _to_page(key, page.number + 1, view, back_to)))
    return row


def _to_page(key: str, number: int, view: View, back_to: int) -> Press:
    """Return what leads to a page; of sources it also says which page of the answer they were opened from."""
    return Press("p", key, str(number)) if view == "answer" else Press("q", key, f"{number}{_FROM}{back_to}")


def pages_of(press: Press) -> tuple[int, int] | None:
    """Return the page that a button leads to, and the one of the answer to go back to from its sources; none where there is no such page."""
    number, _, back_to = press.argument.partition(_FROM)
    pages = [int(page) if page.isdecimal() and len(page) < 5 else 0 for page in (number, back_to or "1")]
    return (pages[0], pages[1]) if all(pages) else None


def choices(answer: Answer) -> tuple[str, ...]:
    """Return what a member can choose between when the question could mean several things."""
    return (answer.suggestions or tuple(item.name for item in answer.items))[:MAX_CHOICES]


def _choices(answer: Answer, key: str) -> Rows:
    return [[button(text, Press("c", key, str(index)))] for index, text in enumerate(choices(answer))]


def signed_document(answer: Answer) -> Citation | None:
    """Return the one document whose signatories an answer lists; none for every other answer, such as who is missing from it."""
    if meant.is_about_the_missing(answer):
        return None
    cited = {citation.document: citation for citation in answer.citations if citation.title}
    signatories = answer.kind == "list" and answer.outcome == "answer" and bool(answer.items)
    if signatories and len(cited) == 1 and all(item.type == "organisation" for item in answer.items):
        return next(iter(cited.values()))
    return None


def _looking_closer(answer: Answer, key: str, page: Page, texts: Texts, language: str) -> list[InlineKeyboardButton]:
    row = []
    if answer.citations:
        row.append(button(texts.say(language, "chat-button-sources"), _to_page(key, 1, "sources", page.number)))
    if can_be_shown(answer):
        row.append(button(f"🖼 {texts.say(language, 'chat-button-picture')}", Press("i", key, str(page.number))))
    if signed_document(answer):
        row.append(button(texts.say(language, "chat-button-not-signed"), Press("m", key)))
    return row


def _passing_on(answer: Answer, key: str, page: Page, texts: Texts, language: str, around: Surroundings) -> list[InlineKeyboardButton]:
    row = []
    if not around.private:
        address = f"https://t.me/{around.bot_name}?start=a-{key}"
        row.append(InlineKeyboardButton(texts.say(language, "chat-button-private"), url=address))
    if around.inline and around.share_query and answer.outcome in ("answer", "closest"):
        target = SwitchInlineQueryChosenChat(
            query=around.share_query[:MAX_SWITCH_QUERY], allow_user_chats=True, allow_group_chats=True, allow_channel_chats=True
        )
        row.append(InlineKeyboardButton(texts.say(language, "chat-button-share"), switch_inline_query_chosen_chat=target))
    citation = copyable(replace(answer, citations=page.citations), around.addresses)
    if citation:
        row.append(InlineKeyboardButton(texts.say(language, "chat-button-copy"), copy_text=CopyTextButton(citation)))
    return row


def copyable(answer: Answer, addresses: Addresses = _no_others) -> str:
    """Return the first citation as text for the clipboard, at most 256 characters; empty where there is none.

    Where its address leaves no room for words, another address of the same entry stands there; where none does, the address alone.
    """
    if not answer.citations:
        return ""
    best = next((citation for citation in answer.citations if citation.voice == "source"), answer.citations[0])
    where = date_in_words(best.date, frame_language(answer))
    own = markup.clean(best.url)
    tails = ["".join(f", {part}" for part in (where, url) if part) for url in (own, *(addresses(best.document) if own else ()))]
    tail = next((tail for tail in tails if markup.units(tail) <= MAX_COPY - FOR_WORDS), "")
    if not tail and own and markup.units(own) <= MAX_COPY:
        return own
    tail = tail or (f", {where}" if where else "")
    title = markup.clean(markup.shorten(best.title or best.document, MAX_COPY - markup.units(tail)))
    room = MAX_COPY - markup.units(title) - markup.units(tail) - 6
    if best.voice == "source" and best.quote and room > 40:
        return f"“{markup.clean(markup.shorten(best.quote, room))}” – {title}{tail}"
    return f"{title}{tail}"


def as_data(keyboard: InlineKeyboardMarkup) -> dict[str, list[list[dict[str, Any]]]]:
    """Return what Telegram is sent for a keyboard.

    The library's own way asks every class above a button's for its attributes: a fifth of what sending an answer takes.
    """
    return {"inline_keyboard": [[_data_of(one) for one in row] for row in keyboard.inline_keyboard]}


def _data_of(one: InlineKeyboardButton) -> dict[str, Any]:
    set_ones = ((name, getattr(one, name)) for name in InlineKeyboardButton.__slots__)
    return {name: value.to_dict() if isinstance(value, TelegramObject) else value for name, value in set_ones if value is not None}


def share_query_of(keyboard: InlineKeyboardMarkup | None) -> str:
    """Return the question that the share button of a message carries, so that it need not be stored anywhere."""
    for row in keyboard.inline_keyboard if keyboard else ():
        for one in row:
            if one.switch_inline_query_chosen_chat:
                return one.switch_inline_query_chosen_chat.query or ""
    return ""


def key_of(keyboard: InlineKeyboardMarkup | None) -> str:
    """Return the key of the kept answer that a message shows; empty when it shows none."""
    for row in keyboard.inline_keyboard if keyboard else ():
        for one in row:
            press = Press.read(one.callback_data) if isinstance(one.callback_data, str) else None
            if press is not None and press.key:
                return press.key
    return ""


def language_keyboard(texts: Texts, language: str, *, action: str = "l") -> InlineKeyboardMarkup:
    """Return a button for each language and one for the language of the question."""
    buttons = [button(own_name(code), Press(action, "", code)) for code in OFFICIAL]
    rows = [buttons[index : index + 3] for index in range(0, len(buttons), 3)]
    return InlineKeyboardMarkup([[button(texts.say(language, "chat-language-automatic"), Press(action, "", "auto"))], *rows])
