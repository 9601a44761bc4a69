"""Configuration: slips are refused by name, secrets stay secret."""

from __future__ import annotations

import pytest

from bot.app import UNPREPARED
from bot.settings import as_markdown, known_variables
from tests.cli.conftest import Program
from tests.conftest import ROOT

TOKEN = "123456789:AAH-a_secret_nobody_may_read_0123456"
WRONG = [
    {"CAMPAIGN_TELEGRAM_TOKEN": TOKEN},
    {"CAMPAIGN_TELEGRAM__TOKENS": TOKEN},
    {"CAMPAIGN_DATADIR": TOKEN},
    {"CAMPAIGN_TELEGRAM__MODE": TOKEN},
    {"CAMPAIGN_TELEGRAM__OWNERS": TOKEN},
    {"CAMPAIGN_MODEL__THREADS": "0"},
    {"CAMPAIGN_LOG_LEVEL": "loud"},
]


@pytest.mark.parametrize("settings", WRONG, ids=lambda settings: next(iter(settings)))
def test_a_wrong_setting_is_refused_by_name_and_its_value_is_not_shown(program: Program, settings: dict[str, str]) -> None:
    done = program("ask", "Hello", **settings)
    assert done.status == UNPREPARED
    assert next(iter(settings)) in done.err
    assert TOKEN not in done.out + done.err


def test_the_doctor_names_wrong_settings_too(program: Program) -> None:
    done = program("doctor", CAMPAIGN_TELEGRAM_TOKEN=TOKEN)
    assert done.status == 1
    assert "CAMPAIGN_TELEGRAM_TOKEN" in done.out
    assert TOKEN not in done.out


def test_every_variable_is_listed_with_its_meaning(program: Program) -> None:
    listed = program("settings").out
    for name, meaning in known_variables().items():
        assert meaning
        assert f"{name}" in listed
        assert meaning in listed


def test_the_page_of_settings_is_up_to_date() -> None:
    """To mend: campaign-bot settings --markdown > docs/settings.md"""
    assert (ROOT / "docs" / "settings.md").read_text(encoding="utf-8") == as_markdown()


@pytest.mark.parametrize("command", [("doctor", "--offline"), ("settings",), ("ask", "Hello"), ("index", "status")], ids=" ".join)
def test_the_token_is_never_printed(program: Program, command: tuple[str, ...]) -> None:
    settings = {
        "CAMPAIGN_TELEGRAM__TOKEN": TOKEN,
        "CAMPAIGN_TELEGRAM__BASE_URL": "http://127.0.0.1:9/bot",
        "CAMPAIGN_LOG_LEVEL": "DEBUG",
    }
    done = program(*command, **settings)
    assert TOKEN not in done.out + done.err


@pytest.mark.parametrize("token", ["no-colon", "12 34:AA"], ids=["no colon", "with space"])
def test_a_token_that_cannot_be_one_ends_the_start(program: Program, token: str) -> None:
    done = program("run", CAMPAIGN_TELEGRAM__TOKEN=token)
    assert done.status == UNPREPARED
    assert "CAMPAIGN_TELEGRAM__TOKEN" in done.err
    assert token not in done.err
