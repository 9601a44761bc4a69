"""What example questions teach is made once for a data directory."""

from __future__ import annotations

from pathlib import Path

from bot.prepared import kept


def test_what_was_made_from_the_same_is_not_made_again(tmp_path: Path) -> None:
    """Another examples' digest makes it anew and takes the place of the old."""
    made: list[str] = []

    def make(name: str) -> bytes:
        made.append(name)
        return name.encode()

    folder = tmp_path / "cache"
    assert [kept(folder, "intents", "one", lambda: make("a")) for _ in range(2)] == [b"a", b"a"]
    assert kept(folder, "words", "one", lambda: make("w")) == b"w"
    assert kept(folder, "intents", "two", lambda: make("b")) == b"b"
    assert made == ["a", "w", "b"]
    assert len(list(folder.iterdir())) == 2
