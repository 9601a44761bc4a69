"""Configuration: slips are refused by name, secrets stay secret."""

from __future__ import annotations

import asyncio
from importlib.util import find_spec
from pathlib import Path

import pytest
from pydantic import BaseModel

from bot.app import UNPREPARED
from bot.settings import PREFIX, Settings, as_markdown, known_variables, load_settings
from tests.botapi.driver import BotApi
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
    {"CAMPAIGN_KNOWLEDGE_DIR": f"/nonexistent/{TOKEN}"},
    {"CAMPAIGN_STATE__URL": f"postgresql://bot:{TOKEN}[x@host/name"},
    {"CAMPAIGN_STATE__URL": f"postgresql://bot:{TOKEN}@host:port/name"},
    {"CAMPAIGN_STATE__URL": f"postgresql://bot:{TOKEN}@one,two:70000/name"},
    {"CAMPAIGN_INDEX__URL": f"postgresql://bot:{TOKEN}/x@host/name"},
    {"CAMPAIGN_TELEGRAM__WEBHOOK_URL": f"https://[{TOKEN}"},
    {"CAMPAIGN_TELEGRAM__WEBHOOK_URL": f"https://host:port/{TOKEN}"},
    {"CAMPAIGN_TELEGRAM__WEBHOOK_LISTEN": TOKEN},
    {"CAMPAIGN_TELEGRAM__WEBHOOK_LISTEN": "8080"},
    {"CAMPAIGN_TELEGRAM__BASE_URL": f"ftp://{TOKEN}"},
    {"CAMPAIGN_TELEGRAM__BASE_URL": "https://"},
    {"CAMPAIGN_TELEGRAM__BASE_URL": "http://[::1/bot"},
    {"CAMPAIGN_TELEGRAM__BASE_URL": f"http://bot:{TOKEN}@localhost:port/bot"},
    {"CAMPAIGN_TELEGRAM__BASE_FILE_URL": "file:///srv/bot"},
    {"CAMPAIGN_HEALTH__LISTEN": TOKEN},
    {"CAMPAIGN_HEALTH__TRACES_TO": f"collector:{TOKEN}"},
]
RIGHT = [
    {"CAMPAIGN_STATE__URL": "postgresql://bot:a%5Bb%2Fc@one,two:5433/name?target_session_attrs=read-write"},
    {"CAMPAIGN_STATE__URL": "postgresql://bot@/name?host=/run/postgresql"},
    {"CAMPAIGN_INDEX__URL": "postgresql://bot:secret@[::1]:5432/name"},
    {"CAMPAIGN_TELEGRAM__WEBHOOK_URL": "https://bot.example.org:8443/hook"},
    {"CAMPAIGN_TELEGRAM__WEBHOOK_LISTEN": "[::]:8080"},
    {"CAMPAIGN_TELEGRAM__BASE_URL": "http://user:secret@[::1]:8081/bot"},
    {"CAMPAIGN_TELEGRAM__BASE_FILE_URL": ""},
    {"CAMPAIGN_HEALTH__LISTEN": ""},
    {"CAMPAIGN_KNOWLEDGE_DIR": "."},
]
NO_TOKENS = {"no colon": "no-colon", "with space": "12 34:AA"}
LOUD = {"CAMPAIGN_TELEGRAM__TOKEN": TOKEN, "CAMPAIGN_TELEGRAM__BASE_URL": "http://127.0.0.1:9/bot", "CAMPAIGN_LOG_LEVEL": "DEBUG"}
COMMANDS = [("doctor", "--offline"), ("settings",), ("ask", "Hello"), ("index", "status")]


def _name(settings: dict[str, str]) -> str:
    return " ".join(f"{name}={value.replace(TOKEN, 'TOKEN')}" for name, value in settings.items())


@pytest.fixture(scope="module")
def said(data_dir: Path) -> dict[str, Finished]:
    """What the program says to each wrong setting, to each token that is none, and of each command to which the token is known."""
    asked = {_name(settings): (("ask", "Hello"), settings) for settings in WRONG}
    started = {name: (("run",), {"CAMPAIGN_TELEGRAM__TOKEN": token}) for name, token in NO_TOKENS.items()}
    loud = {" ".join(command): (command, LOUD) for command in COMMANDS}
    cases = asked | started | loud
    return dict(zip(cases, Program(data_dir).in_turn(list(cases.values())), strict=True))


@pytest.mark.parametrize("settings", WRONG, ids=_name)
def test_a_wrong_setting_is_refused_by_name_and_its_value_is_not_shown(said: dict[str, Finished], settings: dict[str, str]) -> None:
    done = said[_name(settings)]
    assert done.status == UNPREPARED, done.err
    assert len(done.err.splitlines()) == 1
    assert done.err.startswith(f"{next(iter(settings))}: ")
    assert TOKEN not in done.out + done.err


@pytest.mark.parametrize("settings", RIGHT, ids=_name)
def test_what_is_well_formed_is_taken(monkeypatch: pytest.MonkeyPatch, settings: dict[str, str]) -> None:
    """Several hosts, sockets, percent-encoded signs, addresses of IPv6, or nothing where that is allowed."""
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    load_settings()


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
    assert len(done.err.splitlines()) == 1
    assert "CAMPAIGN_TELEGRAM__TOKEN" in done.err
    assert NO_TOKENS[name] not in done.err


CANNOT_RUN = {
    "another database": {"CAMPAIGN_STATE__URL": f"mysql://bot:{TOKEN}@host/name"},
    "a webhook without anything": {"CAMPAIGN_TELEGRAM__MODE": "webhook"},
    "no token": {"CAMPAIGN_TELEGRAM__TOKEN": "foo"},
    "traces without packages": {"CAMPAIGN_HEALTH__TRACES_TO": "http://127.0.0.1:9/v1/traces"},
}


@pytest.mark.parametrize("wrong", CANNOT_RUN.values(), ids=CANNOT_RUN.keys())
def test_the_doctor_refuses_what_the_bot_refuses_to_start_with(tmp_path: Path, wrong: dict[str, str]) -> None:
    """In the same words, which `run` says before it builds or opens anything."""
    if "CAMPAIGN_HEALTH__TRACES_TO" in wrong and find_spec("opentelemetry"):
        pytest.skip("the packages are here")
    settings = LOUD | wrong
    started, examined = Program(tmp_path).in_turn([(("run",), settings), (("doctor", "--offline"), settings)])
    assert (started.status, examined.status) == (UNPREPARED, 1)
    told = started.err.splitlines()
    assert told
    for line in told:
        assert next(iter(wrong)).rpartition("__")[0] in line
        assert f"ERROR configuration  {line}\n" in examined.out
    assert "ok    configuration" not in examined.out
    assert TOKEN not in started.err + examined.out


async def test_nobody_waits_for_the_first_index_with_a_token_that_telegram_does_not_know(tmp_path: Path) -> None:
    """Telegram is asked before it is built."""
    async with BotApi() as api:
        settings = {"CAMPAIGN_TELEGRAM__TOKEN": TOKEN, "CAMPAIGN_TELEGRAM__BASE_URL": api.server.base_url}
        done = await asyncio.to_thread(Program(tmp_path / "data"), "run", **settings)
    assert done.status == UNPREPARED
    assert done.err.splitlines()[-1].startswith("CAMPAIGN_TELEGRAM__TOKEN: Telegram does not know this token")
    assert "index" not in done.err
    assert not (tmp_path / "data" / "index").exists()
