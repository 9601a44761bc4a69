"""As many at a time as there are places, in their order; what goes wrong reaches the one who asked."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.turns import Turns

PLACES, ASKERS = 2, 24


def test_no_more_at_a_time_than_places_and_those_who_found_one_free() -> None:
    turns, lock = Turns(PLACES), threading.Lock()
    now, most = 0, 0

    def call() -> int:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        time.sleep(0.005)
        with lock:
            now -= 1
        return threading.get_ident()

    with ThreadPoolExecutor(ASKERS) as pool:
        threads = set(pool.map(lambda _: turns.take(call), range(ASKERS * 4)))
    assert 1 < most <= 2 * PLACES
    assert len(threads) >= PLACES


def test_who_waits_longest_is_next() -> None:
    turns, started, order = Turns(1), threading.Event(), list[int]()
    go_on = threading.Event()

    def first() -> None:
        started.set()
        go_on.wait(5)

    with ThreadPoolExecutor(8) as pool:
        pool.submit(turns.take, first)
        started.wait(5)
        blocker = threading.Event()
        waiting = [pool.submit(turns.take, lambda: blocker.wait(5))]
        for number in range(4):
            time.sleep(0.02)  # each comes after the one before
            waiting.append(pool.submit(turns.take, lambda number=number: order.append(number)))
        time.sleep(0.02)
        go_on.set()
        blocker.set()
        for one in waiting:
            one.result(5)
    assert order == [0, 1, 2, 3]


def test_who_finds_a_place_is_served_in_the_own_thread() -> None:
    turns, other, go_on = Turns(PLACES), threading.Event(), threading.Event()
    with ThreadPoolExecutor(1) as pool:
        beside = pool.submit(turns.take, lambda: other.set() or go_on.wait(5))
        other.wait(5)
        assert turns.take(threading.get_ident) == threading.get_ident()
        go_on.set()
        assert beside.result(5)


@pytest.mark.parametrize("beside", [False, True])
def test_what_a_call_raises_reaches_who_asked_and_leaves_no_place_taken(beside: bool) -> None:
    turns, go_on = Turns(1), threading.Event()
    with ThreadPoolExecutor(1) as pool:
        other = pool.submit(turns.take, lambda: go_on.wait(5)) if beside else None
        while beside and not turns._under_way:
            time.sleep(0.001)
        with pytest.raises(ZeroDivisionError):
            turns.take(lambda: 1 // 0)
        go_on.set()
        assert other is None or other.result(5)
    assert turns.take(lambda: "served") == "served"
