"""What is put behind what, to see whether a question is answered as alone."""

from __future__ import annotations

from tests.probes.behind import pairs, rows_of_all


def test_pairs_are_of_one_language_and_the_same_each_time() -> None:
    rows = rows_of_all()
    made = list(pairs(rows, 50, 1))
    assert made == list(pairs(rows, 50, 1))
    assert all(first["language_of_question"] == second["language_of_question"] for first, second in made)
    assert not any(second.get("conversation") for _, second in made)
