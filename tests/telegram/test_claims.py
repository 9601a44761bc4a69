"""Whether what somebody wrote is true, asked of the real service."""

from __future__ import annotations

import pytest

from bot.answers.contract import Citation
from bot.telegram_surface.claims import _telling_apart
from tests.botapi.driver import BotApi


@pytest.mark.usefixtures("answering")
async def test_below_a_claim_no_source_stands_twice(api: BotApi) -> None:
    """A document of two addresses is one source to whoever reads its title and date."""
    anna = api.user("Anna")
    group = api.group("Coalition", anna)
    claim = await group.says(anna, "GEMA signed the joint statement before the COREPER vote.")
    await group.says(anna, "/ask is that true?", reply_to=claim)
    lines = [line for line in (await group.reply()).text.splitlines() if line.startswith("→")]
    assert lines
    assert len(set(lines)) == len(lines)


def test_sources_of_other_titles_or_days_are_told_apart() -> None:
    """The first of each, in their order."""
    cited = [Citation(f"d{n}", title, day, f"https://example.org/{n}", "", "source") for n, (title, day) in enumerate(
        [("A", "2024"), ("B", "2024"), ("A", "2024"), ("A", "2025"), ("", "2024"), ("", "2024")]
    )]  # fmt: skip
    assert [one.document for one in _telling_apart(cited)] == ["d0", "d1", "d3", "d4", "d5"]
