"""Bounds are exact, bins hold what they say, and the picture is the same for the same outcomes."""

from __future__ import annotations

import math
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answers.confidence import Calibration, fit, held_out
from bot.fitting import threshold_lines
from bot.reliability import bins, calibration_error, draw, lower_bound, upper_bound


@pytest.mark.parametrize("answers", [1, 3, 35, 200, 1000])
def test_the_bound_without_a_wrong_answer_is_the_closed_form(answers: int) -> None:
    assert upper_bound(0, answers) == pytest.approx(1 - 0.05 ** (1 / answers), rel=1e-9)


def test_the_bound_is_the_one_of_the_tables() -> None:
    """One-sided 95 % bounds of Clopper and Pearson, from the beta distribution: 3 of 50, 10 of 100, 25 of 649."""
    assert upper_bound(3, 50) == pytest.approx(0.14784, abs=1e-4)
    assert upper_bound(10, 100) == pytest.approx(0.16372, abs=1e-4)
    assert upper_bound(25, 649) == pytest.approx(0.05339, abs=1e-4)


@settings(deadline=None)
@given(st.integers(1, 150).flatmap(lambda n: st.tuples(st.integers(0, n - 1), st.just(n))))
def test_at_the_bound_so_few_wrong_ones_have_the_stated_chance(drawn: tuple[int, int]) -> None:
    wrong, answers = drawn
    bound = upper_bound(wrong, answers)
    chance = math.fsum(math.comb(answers, k) * bound**k * (1 - bound) ** (answers - k) for k in range(wrong + 1))
    assert chance == pytest.approx(0.05, rel=1e-6)
    assert wrong / answers < bound <= 1
    assert lower_bound(answers - wrong, answers) == pytest.approx(1 - bound)


def test_where_nothing_was_answered_nothing_is_claimed() -> None:
    assert upper_bound(0, 0) == 1.0
    assert upper_bound(4, 4) == 1.0
    with pytest.raises(ValueError, match="found 5 wrong of 4 answers"):
        upper_bound(5, 4)


def test_bins_hold_the_shares_of_their_answers() -> None:
    outcomes = [(0.95, True)] * 9 + [(0.93, False)] + [(0.25, False)] * 4
    (only,) = bins(outcomes)
    assert (only.answers, only.right) == (10, 0.9)
    assert only.confidence == pytest.approx(0.948)
    assert only.lowest < 0.9 < only.highest
    assert calibration_error(outcomes) == pytest.approx(0.048)


def test_confidence_that_means_what_it_says_has_little_error_and_another_one_much() -> None:
    source = random.Random(7)
    honest = [(share, source.random() < share) for share in (source.random() for _ in range(4000))]
    boasting = [(share, source.random() < share / 2) for share in (source.random() for _ in range(4000))]
    assert calibration_error(honest) < 0.03
    assert calibration_error(boasting) > 0.2


def test_confidence_is_fitted_on_features_that_tell_and_judged_on_rows_left_out() -> None:
    source = random.Random(11)
    rows = []
    for _ in range(400):
        evidence = source.uniform(-2, 2)
        rows.append(({"bias": 1.0, "evidence": evidence}, source.random() < 1 / (1 + math.exp(-2 * evidence))))
    fitted = fit(rows, threshold=0.6, provenance="drawn")
    assert fitted.probability({"bias": 1.0, "evidence": 1.5}) > 0.85
    assert fitted.probability({"bias": 1.0, "evidence": -1.5}) < 0.15
    outcomes = held_out(rows)
    assert len(outcomes) == len(rows)
    assert calibration_error(outcomes) < 0.08


def test_the_table_of_thresholds_loses_right_answers_as_it_rises() -> None:
    table = list(threshold_lines([(share / 100, share % 7 > 0) for share in range(100)]))
    given = [int(row.split("|")[2].strip(" *")) for row in table[2:]]
    lost = [int(row.split("|")[5].strip(" *")) for row in table[2:]]
    assert given == sorted(given, reverse=True)
    assert lost == sorted(lost)
    assert sum("**" in row for row in table) == 1


def test_the_picture_is_the_same_for_the_same_outcomes(tmp_path: Path) -> None:
    outcomes = [(0.9, True)] * 20 + [(0.4, False)] * 6 + [(0.4, True)] * 4
    draw(outcomes, 0.6, tmp_path / "one.svg")
    draw(outcomes, 0.6, tmp_path / "images" / "two.svg")
    picture = (tmp_path / "one.svg").read_bytes()
    assert picture == (tmp_path / "images" / "two.svg").read_bytes()
    assert b"<svg" in picture
    draw([*outcomes, (0.9, False)], 0.6, tmp_path / "other.svg")
    assert picture != (tmp_path / "other.svg").read_bytes()


def test_a_saved_calibration_is_read_again(tmp_path: Path) -> None:
    fitted = Calibration({"bias": 0.5}, 0.6, "drawn")
    fitted.save(tmp_path / "confidence.json")
    assert Calibration.load(tmp_path / "confidence.json") == fitted
