"""Checks values against the Bot API as aiogram models it: unknown field, missing field and wrong type are all found.

aiogram's models accept unknown fields themselves, so this walks the annotations instead of calling the models.
"""

from __future__ import annotations

import datetime
import json
import types
import typing
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache, lru_cache
from typing import Any

import aiogram.methods
from aiogram.client.default import Default
from aiogram.methods.base import TelegramMethod
from aiogram.types import InputFile, Update
from aiogram.types.base import TelegramObject
from pydantic.fields import FieldInfo

Checker = Callable[[Any, str], None]


class SchemaError(Exception):
    """A value that does not fit; the message names the path, what was expected and what was found."""


def _wrong(path: str, expected: str, found: object) -> SchemaError:
    return SchemaError(f"{path}: expected {expected}, found {json.dumps(found, default=str)[:80]}")


@lru_cache(maxsize=1)
def methods() -> Mapping[str, type[TelegramMethod[Any]]]:
    """Return every Bot API method by its name in lower case, as Telegram does not mind the case."""
    found: dict[str, type[TelegramMethod[Any]]] = {}
    for name in aiogram.methods.__all__:
        model = getattr(aiogram.methods, name)
        if isinstance(model, type) and issubclass(model, TelegramMethod) and model is not TelegramMethod:
            found[model.__api_method__.lower()] = model
    return found


def _api_name(name: str, field: FieldInfo) -> str:
    return field.alias or name


def _is_literal(annotation: Any) -> bool:
    return typing.get_origin(annotation) is typing.Literal


@cache
def _fields(model: type[Any]) -> dict[str, tuple[Any, bool]]:
    """Return for each field by its API name: annotation, and whether it must be present (constants like `type` always)."""
    return {
        _api_name(name, field): (field.annotation, field.is_required() or _is_literal(field.annotation))
        for name, field in model.model_fields.items()
    }


def _model_checker(model: type[Any]) -> Checker:
    def check(value: Any, path: str) -> None:
        if not isinstance(value, dict):
            raise _wrong(path, f"an object {model.__name__}", value)
        fields = _fields(model)  # type: ignore[arg-type]
        for key in value:
            if key not in fields:
                raise SchemaError(f"{path}.{key}: unknown field of {model.__name__}")
        for key, (annotation, required) in fields.items():
            if key in value:
                checker(annotation)(value[key], f"{path}.{key}")
            elif required:
                raise SchemaError(f"{path}.{key}: missing in {model.__name__}")

    return check


def _list_checker(item: Any) -> Checker:
    inner = checker(item)

    def check(value: Any, path: str) -> None:
        if not isinstance(value, list):
            raise _wrong(path, "a list", value)
        for index, entry in enumerate(value):
            inner(entry, f"{path}[{index}]")

    return check


def _union_checker(members: tuple[Any, ...]) -> Checker:
    wanted = [member for member in members if member not in (type(None), Default)]

    def check(value: Any, path: str) -> None:
        errors = []
        for member in wanted:
            try:
                checker(member)(value, path)
            except SchemaError as error:
                errors.append(str(error))
            else:
                return
        # The deepest complaint belongs to the member that was most likely meant.
        raise SchemaError(max(errors, key=lambda text: (text.split(":")[0].count(".") + text.count("["), text)))

    return check


def _literal_checker(values: tuple[Any, ...]) -> Checker:
    allowed = {getattr(value, "value", value) for value in values}

    def check(value: Any, path: str) -> None:
        if value not in allowed:
            raise _wrong(path, f"one of {sorted(map(str, allowed))}", value)

    return check


def _plain_checker(expected: str, *kinds: type) -> Checker:
    def check(value: Any, path: str) -> None:
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise _wrong(path, expected, value)

    return check


def _anything(value: Any, path: str) -> None:
    """Accept everything (fields that aiogram leaves open)."""


_PLAIN: dict[Any, Checker] = {
    bool: _plain_checker("a truth value", bool),
    int: _plain_checker("a whole number", int),
    float: _plain_checker("a number", int, float),
    str: _plain_checker("a text", str),
    datetime.datetime: _plain_checker("a time in seconds", int),
    datetime.timedelta: _plain_checker("a duration in seconds", int),
    InputFile: _plain_checker("a file", str),
    Any: _anything,
}


@cache
def checker(annotation: Any) -> Checker:
    """Return a function that raises `SchemaError` when a value does not fit `annotation`."""
    if annotation in _PLAIN:
        return _PLAIN[annotation]
    origin = typing.get_origin(annotation)
    arguments = typing.get_args(annotation)
    if origin is typing.Annotated:
        return checker(arguments[0])
    if origin in (typing.Union, types.UnionType):
        return _union_checker(arguments)
    if origin is list:
        return _list_checker(arguments[0])
    if origin is typing.Literal:
        return _literal_checker(arguments)
    if isinstance(annotation, type) and issubclass(annotation, datetime.datetime):
        return _PLAIN[datetime.datetime]
    if isinstance(annotation, type) and issubclass(annotation, str):  # enumerations
        return _literal_checker(tuple(annotation)) if issubclass(annotation, Enum) else _PLAIN[str]
    if isinstance(annotation, type) and issubclass(annotation, TelegramObject):
        return _model_checker(annotation)
    raise TypeError(f"no rule for {annotation!r}")


def _takes_text(annotation: Any) -> bool:
    """Say whether a form value for this parameter is meant literally and not as JSON."""
    if annotation in (str, InputFile):
        return True
    arguments = typing.get_args(annotation)
    return bool(arguments) and typing.get_origin(annotation) is not list and any(_takes_text(part) for part in arguments)


def _takes_number(annotation: Any) -> bool:
    if annotation in (int, float):
        return True
    return typing.get_origin(annotation) is not list and any(_takes_number(part) for part in typing.get_args(annotation))


def decode(method: type[TelegramMethod[Any]], form: Mapping[str, str]) -> dict[str, Any]:
    """Return the parameters of a form request as JSON values, in the way Telegram reads them."""
    decoded: dict[str, Any] = {}
    fields = _fields(method)
    for name, raw in form.items():
        annotation = fields[name][0] if name in fields else str
        if _takes_text(annotation):
            whole = raw.lstrip("-").isdigit() and _takes_number(annotation)
            decoded[name] = int(raw) if whole else raw
            continue
        try:
            decoded[name] = json.loads(raw)
        except ValueError:
            raise SchemaError(f"{name}: can't parse as JSON") from None
    return decoded


def check_request(method: type[TelegramMethod[Any]], parameters: Mapping[str, Any]) -> None:
    """Raise `SchemaError` when `parameters` are not those of `method`."""
    fields = _fields(method)
    for name in parameters:
        if name not in fields:
            raise SchemaError(f"{name}: unknown parameter of {method.__api_method__}")
    for name, (annotation, required) in fields.items():
        if name in parameters:
            checker(annotation)(parameters[name], name)
        elif required:
            raise SchemaError(f"{name}: missing in {method.__api_method__}")


def check_response(method: type[TelegramMethod[Any]], result: Any) -> None:
    """Raise `SchemaError` when the server itself would answer something that Telegram would not."""
    checker(method.__returning__)(result, "result")


def check_update(update: Any) -> None:
    """Raise `SchemaError` when the server would deliver something that is no update."""
    checker(Update)(update, "update")


def parameter_names(method: type[TelegramMethod[Any]]) -> frozenset[str]:
    """Return the names of a method's parameters."""
    return frozenset(_fields(method))
