"""What was worked out lately is kept, and worked out anew when there is too much of it."""

from __future__ import annotations

from knowledge.kept import Kept


def test_each_thing_is_worked_out_once() -> None:
    made: list[str] = []
    lengths: Kept[str, int] = Kept(most=2)

    def length(word: str) -> int:
        made.append(word)
        return len(word)

    assert [lengths.of(word, length) for word in ("letter", "vote", "letter", "vote")] == [6, 4, 6, 4]
    assert made == ["letter", "vote"]


def test_no_more_than_so_many_are_kept() -> None:
    made: list[str] = []
    words: Kept[str, str] = Kept(most=2)
    for word in ("one", "two", "three", "one"):
        words.of(word, lambda key: made.append(key) or key)  # type: ignore[func-returns-value]
    assert made == ["one", "two", "three", "one"]
