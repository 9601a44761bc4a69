"""Budgets count within a minute and forget whoever asks no more."""

from __future__ import annotations

from bot.telegram_surface import budgets
from bot.telegram_surface.budgets import PER_PERSON, WINDOW_S, Budgets


def test_one_too_many_is_refused_and_told_once() -> None:
    own = Budgets()
    assert all(own.take(1, 1, now=float(second)).allowed for second in range(PER_PERSON - 10))
    assert all(own.take(1, 1, now=50.0).allowed for _ in range(10))
    refused, again = own.take(1, 1, now=51.0), own.take(1, 1, now=52.0)
    assert (refused.allowed, refused.tell, refused.wait_s) == (False, True, 9)
    assert (again.allowed, again.tell) == (False, False)
    assert own.take(1, 1, now=WINDOW_S).allowed


def test_a_chat_has_a_budget_beside_its_members() -> None:
    own = Budgets()
    verdicts = [own.take(person, -1, now=0.0).allowed for person in range(budgets.PER_CHAT + 1)]
    assert verdicts.count(True) == budgets.PER_CHAT
    assert not verdicts[-1]


def test_whoever_asks_no_more_takes_no_memory() -> None:
    own = Budgets()
    for person in range(100):
        own.take(person, person, now=0.0)
    own.take(100, 100, now=WINDOW_S + 1)
    assert own.remembered == 2
    for person in range(budgets.REMEMBERED):
        own.take(person, person, now=WINDOW_S + 2)
    assert own.remembered <= budgets.REMEMBERED + 2
