"""The shipped fact base, and copies of it to spoil."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from knowledge.catalogue import SHIPPED, Catalogue
from tests.shipped import shipped

Spoil = Callable[[str, str, str], Path]


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return shipped()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the fact base."""
    folder = tmp_path / "knowledge"
    shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__", "loaders"))
    return folder


@pytest.fixture
def spoil(copy: Path) -> Spoil:
    """Replace a text that stands in a file of the copy; the file."""

    def replace(file: str, old: str, new: str) -> Path:
        path = copy / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{file} no longer holds {old!r}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return path

    return replace
