"""Files sent to the bot."""

from __future__ import annotations

from tests.botapi.driver import BotApi
from tests.telegram.conftest import RunningBot


class Desk:
    """Takes files and remembers them."""

    def __init__(self) -> None:
        self.received: list[tuple[str, bytes, int]] = []

    async def receive(self, name: str, content: bytes, *, sender_id: int) -> None:
        """Take a file."""
        self.received.append((name, content, sender_id))


async def test_owners_hand_in_documents(api: BotApi, bot: RunningBot) -> None:
    """Taken from owners, politely refused from others, and never fetched when Telegram would not let us."""
    anna, ben = api.user("Anna"), api.user("Ben")
    await bot.stop()
    bot.owners, bot.documents = frozenset({anna.id}), Desk()
    await bot.start()
    await api.private(ben).uploads(ben, "letter.pdf")
    assert (await api.private(ben).reply()).text.startswith("Only editors can add documents.")
    chat = api.private(anna)
    await chat.uploads(anna, "letter <1>.pdf", b"%PDF-1.7")
    assert (await chat.reply()).text.startswith("Received: letter <1>.pdf.")
    assert bot.documents.received == [("letter <1>.pdf", b"%PDF-1.7", anna.id)]
    await chat.uploads(anna, "huge.pdf", size=21 * 1024 * 1024)
    assert (await chat.reply()).text.startswith("This file is larger than 20 MB.")
    assert not any(call.method == "getFile" and "huge" in str(call.parameters) for call in api.server.calls)


async def test_without_an_intake_it_is_said(api: BotApi, bot: RunningBot) -> None:
    """Better than silence."""
    anna = api.user("Anna")
    await bot.stop()
    bot.owners = frozenset({anna.id})
    await bot.start()
    await api.private(anna).uploads(anna, "letter.pdf")
    assert (await api.private(anna).reply()).text == "Documents cannot be added from the chat at the moment."
