"""What each Bot API method does to the world. A method that is not here answers 501, so that nothing passes by accident."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Any

from tests.botapi import rules
from tests.botapi.faults import FloodLimits
from tests.botapi.problems import bad
from tests.botapi.updates import UpdateQueue
from tests.botapi.world import Chat, Json, Message, Query, StoredFile, World

Uploads = dict[str, tuple[str, bytes]]
Method = Callable[[Json, Uploads], Any] | Callable[[Json, Uploads], Awaitable[Any]]

MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024
MAX_UPLOAD_BYTES = 50 * 1024 * 1024
MAX_PHOTO_BYTES = 10 * 1024 * 1024
QUERY_LIFETIME_S = 30.0


class Methods:
    """The behaviour of the Bot API towards one bot."""

    def __init__(self, world: World, updates: UpdateQueue, floods: FloodLimits) -> None:
        self.world = world
        self.updates = updates
        self.floods = floods
        self._by_name: dict[str, Method] = {
            name.lower(): getattr(self, f"_{name}")
            for name in (
                "getMe", "setWebhook", "deleteWebhook", "getWebhookInfo", "sendMessage", "sendPhoto", "sendDocument",
                "editMessageText", "editMessageCaption", "editMessageReplyMarkup", "deleteMessage", "sendChatAction",
                "setMessageReaction", "answerCallbackQuery", "answerInlineQuery", "answerGuestQuery", "getFile", "getChat",
                "getChatMember", "getChatAdministrators", "leaveChat", "setMyCommands", "getMyCommands", "deleteMyCommands",
                "setMyDescription", "setMyShortDescription", "getMyDescription", "getMyShortDescription",
            )
        }  # fmt: skip

    def find(self, name: str) -> Method | None:
        """Return the behaviour of a method, none when it has not been written."""
        return self._by_name.get(name.lower())

    # The bot itself

    def _getMe(self, _: Json, __: Uploads) -> Json:
        return self.world.bot.get_me()

    def _setWebhook(self, parameters: Json, _: Uploads) -> bool:
        self.updates.set_webhook(parameters)
        return True

    def _deleteWebhook(self, parameters: Json, _: Uploads) -> bool:
        self.updates.set_webhook({"url": "", "drop_pending_updates": parameters.get("drop_pending_updates", False)})
        return True

    def _getWebhookInfo(self, _: Json, __: Uploads) -> Json:
        return self.updates.info()

    def _scope(self, parameters: Json) -> tuple[str, str]:
        scope = parameters.get("scope") or {"type": "default"}
        if "chat_id" in scope:
            self.world.chat_for_sending(scope["chat_id"])
        return ":".join(str(scope[key]) for key in ("type", "chat_id", "user_id") if key in scope), parameters.get("language_code", "")

    def _setMyCommands(self, parameters: Json, _: Uploads) -> bool:
        rules.check_commands(parameters)
        self.world.commands[self._scope(parameters)] = parameters["commands"]
        return True

    def _getMyCommands(self, parameters: Json, _: Uploads) -> list[Json]:
        return self.world.commands.get(self._scope(parameters), [])

    def _deleteMyCommands(self, parameters: Json, _: Uploads) -> bool:
        self.world.commands.pop(self._scope(parameters), None)
        return True

    def _describe(self, kind: str, parameters: Json, limit: int) -> bool:
        text = parameters.get(kind, "")
        if len(text) > limit:
            raise bad(f"{kind} is too long")
        self.world.descriptions[(kind, parameters.get("language_code", ""))] = text
        return True

    def _setMyDescription(self, parameters: Json, _: Uploads) -> bool:
        return self._describe("description", parameters, 512)

    def _setMyShortDescription(self, parameters: Json, _: Uploads) -> bool:
        return self._describe("short_description", parameters, 120)

    def _getMyDescription(self, parameters: Json, _: Uploads) -> Json:
        return {"description": self.world.descriptions.get(("description", parameters.get("language_code", "")), "")}

    def _getMyShortDescription(self, parameters: Json, _: Uploads) -> Json:
        return {"short_description": self.world.descriptions.get(("short_description", parameters.get("language_code", "")), "")}

    # Sending

    def _send(self, parameters: Json, content: Json) -> Json:
        chat = self.world.chat_for_sending(parameters["chat_id"])
        target = rules.reply_target(chat, parameters)
        thread = rules.thread_of(chat, parameters, target)
        rules.check_keyboard(parameters.get("reply_markup"))
        self.floods.count(chat.id)
        data: Json = {"from": self.world.bot.as_user().as_json(), **content}
        if target is not None:
            data["reply_to_message"] = {key: value for key, value in target.data.items() if key != "reply_to_message"}
        if thread is not None:
            data |= {"message_thread_id": thread, "is_topic_message": True}
        markup = parameters.get("reply_markup")
        if markup and "inline_keyboard" in markup:
            data["reply_markup"] = markup
        message = self.world.add_message(chat, data, from_bot=True)
        message.silent = bool(parameters.get("disable_notification"))
        return message.data

    def _sendMessage(self, parameters: Json, _: Uploads) -> Json:
        self.world.chat_for_sending(parameters["chat_id"])
        return self._send(parameters, rules.checked_text(parameters))

    def _received_file(self, value: str, uploads: Uploads, limit: int) -> StoredFile:
        if not value.startswith("attach://"):
            if value not in self.world.files:
                raise bad("wrong file identifier/HTTP URL specified")
            return self.world.files[value]
        part = value.removeprefix("attach://")
        if part not in uploads:
            raise bad(f"file part {part} not found in the request")
        name, content = uploads[part]
        if not content:
            raise bad("file must be non-empty")
        if len(content) > limit:
            raise bad("file is too big")
        return self.world.add_file(name, content)

    def _sendDocument(self, parameters: Json, uploads: Uploads) -> Json:
        stored = self._received_file(parameters["document"], uploads, MAX_UPLOAD_BYTES)
        document = {
            "file_id": stored.id,
            "file_unique_id": stored.unique_id,
            "file_name": stored.name,
            "file_size": stored.size,
        }
        return self._send(parameters, {"document": document, **rules.checked_caption(parameters)})

    def _sendPhoto(self, parameters: Json, uploads: Uploads) -> Json:
        stored = self._received_file(parameters["photo"], uploads, MAX_PHOTO_BYTES)
        width, height = rules.checked_photo(stored.content)
        size = {
            "file_id": stored.id,
            "file_unique_id": stored.unique_id,
            "width": width,
            "height": height,
            "file_size": stored.size,
        }
        return self._send(parameters, {"photo": [size], **rules.checked_caption(parameters)})

    def _sendChatAction(self, parameters: Json, _: Uploads) -> bool:
        chat = self.world.chat_for_sending(parameters["chat_id"])
        thread = parameters.get("message_thread_id")
        if thread is not None and thread != rules.GENERAL_TOPIC and thread not in chat.topics:
            raise bad("message thread not found")
        self.world.actions.append((chat.id, thread, parameters["action"]))
        return True

    # Changing

    def _own_message(self, parameters: Json) -> tuple[Chat, Message]:
        chat = self.world.chat_for_sending(parameters.get("chat_id"))
        message = chat.messages.get(parameters.get("message_id", 0))
        if message is None or message.deleted:
            raise bad("message to edit not found")
        if not message.from_bot:
            raise bad("message can't be edited")
        return chat, message

    def _edit(self, parameters: Json, content: Json, replaced: tuple[str, ...]) -> Any:
        rules.check_keyboard(parameters.get("reply_markup"))
        inline_id = parameters.get("inline_message_id")
        if inline_id is not None:
            if inline_id not in self.world.inline_messages:
                raise bad("MESSAGE_ID_INVALID")
            self.world.inline_messages[inline_id] |= content
            return True
        chat, message = self._own_message(parameters)
        kept = {key: value for key, value in message.data.items() if key not in (*replaced, "reply_markup", "edit_date")}
        markup = {"reply_markup": parameters["reply_markup"]} if parameters.get("reply_markup") else {}
        changed = {**kept, **content, **markup}
        if changed == {key: value for key, value in message.data.items() if key != "edit_date"}:
            raise bad(
                "message is not modified: specified new message content and reply markup are exactly the same as a current "
                "content and reply markup of the message"
            )
        self.floods.count(chat.id)
        message.data = {**changed, "edit_date": int(self.world.now())}
        message.edits += 1
        chat.heard.set()
        return message.data

    def _editMessageText(self, parameters: Json, _: Uploads) -> Any:
        if "inline_message_id" not in parameters and "text" not in self._own_message(parameters)[1].data:
            raise bad("there is no text in the message to edit")
        return self._edit(parameters, rules.checked_text(parameters), ("text", "entities"))

    def _editMessageCaption(self, parameters: Json, _: Uploads) -> Any:
        return self._edit(parameters, rules.checked_caption(parameters), ("caption", "caption_entities"))

    def _editMessageReplyMarkup(self, parameters: Json, _: Uploads) -> Any:
        return self._edit(parameters, {}, ())

    def _deleteMessage(self, parameters: Json, _: Uploads) -> bool:
        chat = self.world.chat_for_sending(parameters["chat_id"])
        message = chat.messages.get(parameters["message_id"])
        if message is None or message.deleted:
            raise bad("message to delete not found")
        if not message.from_bot and chat.members.get(self.world.bot.id) != "administrator":
            raise bad("message can't be deleted")
        message.deleted = True
        chat.heard.set()
        return True

    def _setMessageReaction(self, parameters: Json, _: Uploads) -> bool:
        chat = self.world.chat_for_sending(parameters["chat_id"])
        if parameters["message_id"] not in chat.messages:
            raise bad("message to react not found")
        self.world.reactions.append((chat.id, parameters["message_id"], parameters.get("reaction", [])))
        return True

    # Queries

    def _answer(self, query: Query | None, answer: Json) -> Query:
        expired = query is not None and time.monotonic() - query.asked_at > QUERY_LIFETIME_S
        if query is None or query.answer is not None or expired:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        query.answer = answer
        query.answered.set()
        return query

    def _answerCallbackQuery(self, parameters: Json, _: Uploads) -> bool:
        if len(parameters.get("text", "")) > 200:
            raise bad("MESSAGE_TOO_LONG")
        self._answer(self.world.callbacks.get(parameters["callback_query_id"]), parameters)
        return True

    def _answerInlineQuery(self, parameters: Json, _: Uploads) -> bool:
        rules.check_results(parameters)
        self._answer(self.world.inlines.get(parameters["inline_query_id"]), parameters)
        return True

    def _answerGuestQuery(self, parameters: Json, _: Uploads) -> Json:
        rules.check_result(parameters["result"])
        self._answer(self.world.guests.get(parameters["guest_query_id"]), parameters)
        inline_id = f"guest-{self.world.new_id()}"
        self.world.inline_messages[inline_id] = dict(parameters["result"])
        return {"inline_message_id": inline_id}

    # Files and chats

    def _getFile(self, parameters: Json, _: Uploads) -> Json:
        stored = self.world.files.get(parameters["file_id"])
        if stored is None:
            raise bad("invalid file_id")
        if stored.size > MAX_DOWNLOAD_BYTES:
            raise bad("file is too big")
        return {"file_id": stored.id, "file_unique_id": stored.unique_id, "file_size": stored.size, "file_path": stored.path}

    def _getChat(self, parameters: Json, _: Uploads) -> Json:
        chat = self.world.chat_for_sending(parameters["chat_id"])
        gifts = dict.fromkeys(("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), True)
        return {**chat.as_json(), "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}

    def _member(self, chat: Chat, user_id: int) -> Json:
        known = self.world.bot.as_user() if user_id == self.world.bot.id else self.world.users.get(user_id)
        if known is None:
            raise bad("user not found")
        status = chat.members.get(user_id, "left")
        user = known.as_json()
        if status == "creator":
            return {"status": "creator", "user": user, "is_anonymous": False}
        if status == "administrator":
            return administrator(user)
        if status == "kicked":
            return {"status": "kicked", "user": user, "until_date": 0}
        return {"status": "left" if status == "left" else "member", "user": user}

    def _getChatMember(self, parameters: Json, _: Uploads) -> Json:
        return self._member(self.world.chat_for_sending(parameters["chat_id"]), parameters["user_id"])

    def _getChatAdministrators(self, parameters: Json, _: Uploads) -> list[Json]:
        chat = self.world.chat_for_sending(parameters["chat_id"])
        leaders = [user_id for user_id, status in chat.members.items() if status in ("creator", "administrator")]
        return [self._member(chat, user_id) for user_id in leaders]

    def _leaveChat(self, parameters: Json, _: Uploads) -> bool:
        self.world.chat_for_sending(parameters["chat_id"]).members[self.world.bot.id] = "left"
        return True


def administrator(user: Json) -> Json:
    """Return a `ChatMemberAdministrator` without rights of its own."""
    rights = (
        "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
        "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
        "can_edit_stories", "can_delete_stories",
    )  # fmt: skip
    return {"status": "administrator", "user": user, **dict.fromkeys(rights, False)}
