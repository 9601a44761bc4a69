"""The example questions that intents are learnt from: names that are to be unknown are unknown."""

from __future__ import annotations

from bot.answers.training import outsiders
from knowledge.names import OrganisationNames
from tests.shipped import shipped


def test_no_outsider_stands_in_the_register() -> None:
    names = OrganisationNames(shipped())
    strangers = outsiders("organisations")
    assert len(strangers) >= 20
    assert {name: found for name in strangers if (found := names.find(name) or names.resolve(name))} == {}
