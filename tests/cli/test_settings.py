"""Configuration: slips are refused by name, secrets stay secret."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import BaseModel

from bot.app import UNPREPARED
from bot.settings import PREFIX, Settings, as_markdown, known_variables, load_settings
from tests.cli.conftest import Finished, Program
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
NO_TOKENS = {"no colon": "no-colon", "with space": "12 34:AA"}
LOUD = {"CAMPAIGN_TELEGRAM__TOKEN": TOKEN, "CAMPAIGN_TELEGRAM__BASE_URL": "http://127.0.0.1:9/bot", "CAMPAIGN_LOG_LEVEL": "DEBUG"}
COMMANDS = [("doctor", "--offline"), ("settings",), ("ask", "Hello"), ("index", "status")]


@pytest.fixture(scope="module")
def said(data_dir: Path) -> dict[str, Finished]:
    """What the program says to each wrong setting, to each token that is none, and of each command to which the token is known."""
    asked = {next(iter(settings)): (("ask", "Hello"), settings) for settings in WRONG}
    started = {name: (("run",), {"CAMPAIGN_TELEGRAM__TOKEN": token}) for name, token in NO_TOKENS.items()}
    loud = {" ".join(command): (command, LOUD) for command in COMMANDS}
    cases = asked | started | loud
    return dict(zip(cases, Program(data_dir).in_turn(list(cases.values())), strict=True))


@pytest.mark.parametrize("setting", [next(iter(settings)) for settings in WRONG])
def test_a_wrong_setting_is_refused_by_name_and_its_value_is_not_shown(said: dict[str, Finished], setting: str) -> None:
    done = said[setting]
    assert done.status == UNPREPARED
    assert setting in done.err
    assert TOKEN not in done.out + done.err


def test_the_doctor_names_wrong_settings_too(program: Program) -> None:
    done = program("doctor", CAMPAIGN_TELEGRAM_TOKEN=TOKEN)
    assert done.status == 1
    assert "CAMPAIGN_TELEGRAM_TOKEN" in done.out
    assert TOKEN not in done.out


NONE_BY_DEFAULT = [
    *(name for name, field in Settings.model_fields.items() if field.default is None),
    *(
        f"{section}__{name}"
        for section, part in Settings()
        if isinstance(part, BaseModel)
        for name, field in type(part).model_fields.items()
        if field.default is None
    ),
]


@pytest.mark.parametrize("setting", NONE_BY_DEFAULT)
def test_an_optional_setting_that_is_set_to_nothing_is_none(monkeypatch: pytest.MonkeyPatch, setting: str) -> None:
    """`CAMPAIGN_INTAKE__WATCH_FOLDER=` must not watch the working directory."""
    monkeypatch.setenv(f"{PREFIX}{setting}".upper(), "")
    section, _, name = setting.rpartition("__")
    settings = load_settings()
    assert getattr(getattr(settings, section) if section else settings, name) is None


def test_every_variable_is_listed_with_its_meaning(program: Program) -> None:
    listed = program("settings").out
    for name, meaning in known_variables().items():
        assert meaning
        assert f"{name}" in listed
        assert meaning in listed


def test_the_page_of_settings_is_up_to_date() -> None:
    """To mend: campaign-bot settings --markdown > docs/settings.md"""
    assert (ROOT / "docs" / "settings.md").read_text(encoding="utf-8") == as_markdown()


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_token_is_never_printed(said: dict[str, Finished], command: tuple[str, ...]) -> None:
    done = said[" ".join(command)]
    assert done.out
    assert TOKEN not in done.out + done.err


@pytest.mark.parametrize("name", NO_TOKENS)
def test_a_token_that_cannot_be_one_ends_the_start(said: dict[str, Finished], name: str) -> None:
    done = said[name]
    assert done.status == UNPREPARED
    assert "CAMPAIGN_TELEGRAM__TOKEN" in done.err
    assert NO_TOKENS[name] not in done.err
