"""How long phrases can be that begin alike, so that only those lengths are looked up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable


def longest_first(lengths: Iterable[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    """Return the different lengths that go with each beginning, the greatest first."""
    found: dict[str, set[int]] = defaultdict(set)
    for beginning, length in lengths:
        found[beginning].add(length)
    return {beginning: tuple(sorted(own, reverse=True)) for beginning, own in found.items()}
