"""Hypothesis strategies for updates, from the models of the Bot API: whatever Telegram could send by its own schema."""

from __future__ import annotations

import datetime
import types
import typing
from enum import Enum
from functools import cache
from typing import Any

from aiogram.client.default import Default
from aiogram.types import Chat, Update, User
from aiogram.types.base import TelegramObject
from hypothesis import strategies as st

from tests.botapi.world import Json

# Deeper than this, what may be left out is left out.
DEPTH = 2
# Newer than the library of the bot, and of a type that refers to itself by name.
LEFT_OUT = ("rich_message",)
TEXTS = st.one_of(
    st.sampled_from(["/ask Who signed?", "/start a-1", "/new 2026", "@campaign_test_bot hello", "<b>&", "p:abc:1", "i:abc:2", "🖼\u202e"]),
    st.text(st.characters(blacklist_categories=("Cs",)), max_size=40),
)
NUMBERS = st.one_of(st.integers(0, 50), st.integers(-(2**52), 2**52))
_SIMPLE: dict[Any, st.SearchStrategy[Any]] = {
    int: NUMBERS,
    float: st.floats(-180, 180),
    str: TEXTS,
    bool: st.booleans(),
    datetime.datetime: st.integers(1_500_000_000, 2_000_000_000),
    datetime.timedelta: st.integers(0, 10_000),
}


def updates(kinds: tuple[str, ...], chats: list[Json], people: list[Json]) -> st.SearchStrategy[Json]:
    """Return updates of these kinds among chats and people that exist."""
    known = {Chat: st.sampled_from(chats), User: st.sampled_from(people)}
    contents = {kind: _of(Update.model_fields[kind].annotation, _Known(known), 0) for kind in kinds}
    return st.sampled_from(kinds).flatmap(lambda kind: contents[kind].map(lambda content: {kind: content}))


class _Known:
    """What is not made up; hashable by identity, so that strategies can be cached."""

    def __init__(self, strategies: dict[type[Any], st.SearchStrategy[Json]]) -> None:
        self.strategies = strategies


@cache
def _of(annotation: Any, known: _Known, depth: int) -> st.SearchStrategy[Any]:
    if annotation in known.strategies:
        return known.strategies[annotation]
    if annotation in _SIMPLE:
        return _SIMPLE[annotation]
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Literal:
        return st.sampled_from(arguments)
    if origin is typing.Annotated:
        return _of(arguments[0], known, depth)
    if origin in (typing.Union, types.UnionType):
        members = [member for member in arguments if member not in (type(None), Default)]
        return st.one_of([_of(member, known, depth) for member in members])
    if origin is list:
        return st.lists(_of(arguments[0], known, depth + 1), min_size=1, max_size=2)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return st.sampled_from([member.value for member in annotation])
    if isinstance(annotation, type) and issubclass(annotation, TelegramObject):
        return st.deferred(lambda: _object(annotation, known, depth))
    raise TypeError(f"no strategy for {annotation}")


@cache
def _object(model: type[TelegramObject], known: _Known, depth: int) -> st.SearchStrategy[Json]:
    required, optional = {}, {}
    for name, field in model.model_fields.items():
        needed = field.is_required() or typing.get_origin(field.annotation) is typing.Literal
        if needed or (depth < DEPTH and name not in LEFT_OUT):
            place = required if needed else optional
            place[field.alias or name] = _of(field.annotation, known, depth + 1)
    names = sorted(optional)
    # A handful of the many fields that may be there, as in real messages.
    chosen = st.lists(st.sampled_from(names), max_size=5, unique=True) if names else st.just([])
    return chosen.flatmap(lambda keys: st.fixed_dictionaries({**required, **{key: optional[key] for key in keys}}))
