"""Rules of the Bot API that no schema holds: lengths, buttons, targets of replies, topics, inline results."""

from __future__ import annotations

import io
import re
from typing import Any

from PIL import Image

from tests.botapi.html import parse, utf16
from tests.botapi.problems import bad
from tests.botapi.world import Chat, Json, Message

MAX_TEXT = 4096
MAX_CAPTION = 1024
MAX_BUTTON_DATA_BYTES = 64
MAX_PHOTO_SIDES = 10_000
MAX_PHOTO_RATIO = 20
GENERAL_TOPIC = 1
_ACTIONS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
)  # fmt: skip


def formatted(text: str, parse_mode: str | None, entities: list[Json] | None) -> tuple[str, list[Json]]:
    """Return text and entities as Telegram would store them."""
    if parse_mode is None:
        return text, entities or []
    if entities:
        raise bad("parse_mode and entities exclude each other")
    if parse_mode.lower() != "html":
        raise bad("unsupported parse_mode")
    return parse(text)


def checked_text(parameters: Json) -> Json:
    """Return the fields `text` and `entities` of a message that is to be sent."""
    text, entities = formatted(parameters["text"], parameters.get("parse_mode"), parameters.get("entities"))
    if not text.strip():
        raise bad("message text is empty")
    if utf16(text) > MAX_TEXT:
        raise bad("message is too long")
    return {"text": text, **({"entities": entities} if entities else {})}


def checked_caption(parameters: Json) -> Json:
    """Return the fields `caption` and `caption_entities`, if there is a caption."""
    if not parameters.get("caption"):
        return {}
    caption, entities = formatted(parameters["caption"], parameters.get("parse_mode"), parameters.get("caption_entities"))
    if utf16(caption) > MAX_CAPTION:
        raise bad("message caption is too long")
    return {"caption": caption, **({"caption_entities": entities} if entities else {})}


def _check_button(button: Json) -> None:
    actions = [name for name in _ACTIONS if name in button]
    if not button["text"].strip():
        raise bad("inline keyboard button text is empty")
    if len(actions) != 1:
        raise bad(f"can't parse inline keyboard button: {len(actions)} actions where exactly one is allowed")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= MAX_BUTTON_DATA_BYTES:
        raise bad("BUTTON_DATA_INVALID")
    if "url" in button and not re.match(r"(https?|tg)://[^\s/]+", button["url"]):
        raise bad("BUTTON_URL_INVALID")
    if "copy_text" in button and not 1 <= len(button["copy_text"]["text"]) <= 256:
        raise bad("BUTTON_COPY_TEXT_INVALID")
    for name in ("switch_inline_query", "switch_inline_query_current_chat"):
        if len(button.get(name, "")) > 256:
            raise bad("BUTTON_SWITCH_QUERY_INVALID")


def checked_photo(content: bytes) -> tuple[int, int]:
    """Return width and height of a photo; refuse what is none, too large or too narrow (core.telegram.org/bots/api#sendphoto)."""
    try:
        with Image.open(io.BytesIO(content)) as image:
            image.verify()
            width, height = image.size
    except (OSError, SyntaxError, ValueError) as error:
        raise bad("IMAGE_PROCESS_FAILED") from error
    if width + height > MAX_PHOTO_SIDES or max(width, height) > MAX_PHOTO_RATIO * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return width, height


def check_keyboard(markup: Json | None) -> None:
    """Raise when an inline keyboard would be refused."""
    if not markup or "inline_keyboard" not in markup:
        return
    rows = markup["inline_keyboard"]
    if sum(map(len, rows)) > 100 or any(len(row) > 8 for row in rows):
        raise bad("BUTTONS_TOO_MUCH")
    for row in rows:
        for button in row:
            _check_button(button)


def reply_target(chat: Chat, parameters: Json) -> Message | None:
    """Return the message that is replied to; none when there is no reply or it may be dropped."""
    reply = parameters.get("reply_parameters")
    if not reply:
        return None
    target = chat.messages.get(reply["message_id"]) if reply.get("chat_id", chat.id) == chat.id else None
    if target is None or target.deleted:
        if reply.get("allow_sending_without_reply") and not chat.is_forum:
            return None
        raise bad("message to be replied not found")
    if "quote" in reply and reply["quote"] not in target.text:
        raise bad("QUOTE_TEXT_INVALID")
    return target


def thread_of(chat: Chat, parameters: Json, target: Message | None) -> int | None:
    """Return the topic that a message goes to; none for General and for chats without topics."""
    thread = parameters.get("message_thread_id")
    if thread is None:
        return target.data.get("message_thread_id") if target is not None and target.data.get("is_topic_message") else None
    if thread == GENERAL_TOPIC or thread not in chat.topics:
        raise bad("message thread not found")
    return int(thread)


def check_result(result: Json) -> None:
    """Raise when one inline result would be refused."""
    if not 1 <= len(result["id"].encode()) <= 64:
        raise bad("RESULT_ID_INVALID")
    check_keyboard(result.get("reply_markup"))
    content = result.get("input_message_content")
    if content and "message_text" in content:
        checked_text(
            {
                "text": content["message_text"],
                "parse_mode": content.get("parse_mode"),
                "entities": content.get("entities"),
            }
        )
    elif result["type"] == "article":
        raise bad("article without input_message_content")


def check_results(parameters: Json) -> None:
    """Raise when the answer to an inline query would be refused."""
    results = parameters["results"]
    if len(results) > 50:
        raise bad("RESULTS_TOO_MUCH")
    ids = [result["id"] for result in results]
    if len(set(ids)) != len(ids):
        raise bad("RESULT_ID_DUPLICATE")
    if len(parameters.get("next_offset", "").encode()) > 64:
        raise bad("NEXT_OFFSET_INVALID")
    button = parameters.get("button")
    if button and not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", button.get("start_parameter", "x")):
        raise bad("START_PARAM_INVALID")
    for result in results:
        check_result(result)


def check_commands(parameters: Json) -> None:
    """Raise when a list of commands would be refused."""
    if len(parameters["commands"]) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in parameters["commands"]:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    language = parameters.get("language_code", "")
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise bad("LANG_CODE_INVALID")


def check_secret(secret: Any) -> None:
    """Raise when a webhook's secret token would be refused."""
    if secret is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", str(secret)):
        raise bad("secret token contains unallowed characters")
