"""The card with a chat's choices: language, length, who may ask, quiet hours, pictures."""

from __future__ import annotations

from telegram import InlineKeyboardMarkup, User

from bot.telegram_surface import markup
from bot.telegram_surface.desk import Choices, Desk
from bot.telegram_surface.keyboards import Press, button
from bot.telegram_surface.languages import FALLBACK, known, own_name

# Each press on a setting moves it to its next value.
NEXT = {
    "length": {"full": "short", "short": "full"},
    "askers": {"everyone": "admins", "admins": "everyone"},
    "quiet": {"off": "on", "on": "off"},
    "theme": {"light": "dark", "dark": "light"},
}


def subject_of(desk: Desk, user: User | None, chat_id: int) -> str:
    """Return whose choices the card changes: the group's, or in a private chat the person's."""
    identity = desk.state.identity
    return identity.place(desk.chat_now(chat_id)) if chat_id < 0 else identity.person(user.id if user else chat_id)


async def current(desk: Desk, user: User | None, chat_id: int) -> Choices:
    """Return the choices that the card shows: in a group those of the group alone."""
    return await desk.choices(None if chat_id < 0 else (user.id if user else chat_id), chat_id)


async def settings_card(desk: Desk, user: User | None, chat_id: int) -> tuple[str, InlineKeyboardMarkup]:
    """Return text and buttons of the card; in a group in its language, else in that of `user`, who asked for the card."""
    chosen = await current(desk, user, chat_id)
    language = chosen.language or known(user.language_code if user else None) or FALLBACK
    say = desk.texts.say
    names = {
        "chosen": own_name(chosen.language) if chosen.language else say(language, "chat-language-automatic"),
        "length": say(language, "chat-setting-length", length=chosen.length),
        "askers": say(language, "chat-setting-askers", askers=chosen.askers),
        "quiet": say(language, "chat-setting-quiet", quiet=chosen.quiet),
        "theme": say(language, "chat-setting-theme", theme=chosen.theme),
    }
    text = markup.escape(say(language, "chat-settings", **names))
    lines = [line for line in text.splitlines() if ": " in line]
    labels = [line.partition(":")[0].strip() for line in lines[: len(names)]]
    icons = {"chosen": "🌐", "length": "📏", "askers": "👥", "quiet": "🌙", "theme": "🎨"}
    wanted = [name for name in names if chat_id < 0 or name != "askers"]
    if "askers" not in wanted and len(lines) > (place := list(names).index("askers")):
        text = text.replace(f"{lines[place]}\n", "", 1)
    buttons = {
        name: button(f"{icons[name]} {labels[index]}" if index < len(labels) else icons[name], Press("g", name))
        for index, name in enumerate(names)
    }
    return text, InlineKeyboardMarkup([[buttons[name]] for name in wanted])


async def advance(desk: Desk, user: User | None, chat_id: int, name: str) -> None:
    """Move a choice to its next value."""
    if name in NEXT:
        chosen = await current(desk, user, chat_id)
        await desk.state.preferences.choose(subject_of(desk, user, chat_id), name, NEXT[name][getattr(chosen, name)])
