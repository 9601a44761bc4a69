"""Files sent to the bot."""

from __future__ import annotations

import pytest

from tests.botapi.driver import BotApi


@pytest.mark.usefixtures("bot")
async def test_files_of_members_are_refused_and_never_fetched(api: BotApi) -> None:
    """What the team sends is tested in tests/intake."""
    ben = api.user("Ben")
    await api.private(ben).uploads(ben, "letter.pdf")
    assert (await api.private(ben).reply()).text.startswith("Only editors can add documents.")
    assert not any(call.method == "getFile" for call in api.server.calls)
