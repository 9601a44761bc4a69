"""Every entry is found by the id under which answers cite it, at the line where it stands."""

from __future__ import annotations

from itertools import pairwise

import pytest

from knowledge.catalogue import SHIPPED, Catalogue
from knowledge.entries import KINDS, find, near, rows_of, summaries
from tests.shipped import shipped


def test_every_entry_is_listed_once(catalogue: Catalogue) -> None:
    listed = summaries(catalogue)
    assert len(listed) == sum(len(getattr(catalogue, kind)) for kind in KINDS)
    assert len({(row.kind, row.id) for row in listed}) == len(listed)


@pytest.mark.parametrize("kind", KINDS)
def test_the_first_and_last_entry_of_each_kind_are_found(catalogue: Catalogue, kind: str) -> None:
    rows = summaries(catalogue, kind)
    for row in (rows[0], rows[-1]):
        place = find(SHIPPED, row.id, catalogue)
        assert place is not None
        assert place.text.splitlines()[0] == place.path.read_text(encoding="utf-8").splitlines()[place.line - 1]


def test_quotations_are_recognised_where_they_stand() -> None:
    place = find(SHIPPED, "timeline:coreper-vote", shipped())
    assert place is not None
    assert place.says("FNPS writes 'Friday 3 February'")
    assert not place.says("FNPS writes 'Friday 4 February'")
    register = find(SHIPPED, "organisations", shipped())
    assert register is not None
    assert register.says("Sugar Music")


@pytest.mark.parametrize("entry", ["", "nothing", "timeline:", "timeline:gema", "provision:coreper-vote", "../setup"])
def test_what_is_not_there_is_not_found(entry: str) -> None:
    assert find(SHIPPED, entry, shipped()) is None


def test_near_ids_are_offered() -> None:
    assert near(shipped(), "coreper-voto")[0] == "timeline:coreper-vote"


@pytest.mark.parametrize("name", ["timeline.yaml", "provisions.yaml", "topics.yaml", "organisations.yaml"])
def test_rows_of_a_register_do_not_overlap(name: str) -> None:
    spans = [(start, end) for _, start, end in rows_of(SHIPPED / name)]
    assert spans == sorted(spans)
    assert all(end == after for (_, end), (after, _) in pairwise(spans))
