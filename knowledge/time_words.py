"""Words for times in 24 languages: the units (day, week, month, year), this and the last one, what is past and coming."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from knowledge.folding import fold
from knowledge.yaml_files import read_yaml

_DATA = Path(__file__).with_name("relative_dates.yaml")


@cache
def words_for(which: str, language: str) -> tuple[str, ...]:
    """Return the patterns of the words for a unit of time, for what is past or coming, or for this or the last season."""
    return tuple(word.strip() for word in time_words().get(language, {}).get(which, "").split(",") if word.strip())


@cache
def time_words() -> Mapping[str, Mapping[str, str]]:
    """Return all wordings by language and name, folded, as the file lists them."""
    listed: dict[str, dict[str, str]] = read_yaml(_DATA)
    return {language: {name: fold(wordings) for name, wordings in named.items()} for language, named in listed.items()}
