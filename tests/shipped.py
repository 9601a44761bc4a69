"""The shipped fact base, read once for all tests of a process."""

from __future__ import annotations

from functools import cache

from knowledge.catalogue import Catalogue


@cache
def shipped() -> Catalogue:
    """It is frozen, so that all may share it; to see that something leaves a fact base as it is, read another one."""
    return Catalogue.from_folder()
