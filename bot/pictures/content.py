"""What a picture shows, in words and numbers that are ready to be drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.answers.wording import labelled

Theme = Literal["light", "dark"]


@dataclass(frozen=True)
class Moment:
    """A numbered entry of a timeline. `remark` stands behind the date, such as the days that are left."""

    number: int
    when: str
    label: str
    ahead: bool
    remark: str = ""


@dataclass(frozen=True)
class Timeline:
    """Moments from the earliest to the latest; `now` is today in words, shown between what has passed and what lies ahead."""

    title: str
    moments: tuple[Moment, ...]
    now: str


@dataclass(frozen=True)
class Bar:
    """A number with its name."""

    label: str
    count: int


@dataclass(frozen=True)
class Panel:
    """Bars under a heading, longest first."""

    heading: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Shares:
    """How a set is distributed, in several ways."""

    title: str
    panels: tuple[Panel, ...]


Content = Timeline | Shares


def in_words(content: Content, language: str = "en") -> str:
    """Return what the picture shows as plain text, for those who cannot see it."""
    if isinstance(content, Timeline):
        lines = [(f"{one.number}. {one.when}{f' ({one.remark})' if one.remark else ''}", one.label) for one in content.moments]
    else:
        lines = [(panel.heading, ", ".join(f"{bar.label} {bar.count}" for bar in panel.bars)) for panel in content.panels]
    return "\n".join([content.title, *(labelled(language, label, text) for label, text in lines)])
