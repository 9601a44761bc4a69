"""Replies that were just given: many people ask the same within minutes, and the same question to the same collection has the same answer."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Hashable

from bot.answers.contract import Question, Reply, Turn

KEPT = 500  # replies, of about 10 kB each


class RecentReplies:
    """The last replies by everything that they depend on: collection, question, day, and what was spoken of before."""

    def __init__(self, kept: int = KEPT) -> None:
        self._kept = kept
        self._replies: OrderedDict[Hashable, Reply] = OrderedDict()

    def find(self, version: str, question: Question, history: tuple[Turn, ...]) -> Reply | None:
        """Return the reply that was given to the same question; none when it is not among the last."""
        key = _key(version, question, history)
        if key in self._replies:
            self._replies.move_to_end(key)
        return self._replies.get(key)

    def note(self, question: Question, history: tuple[Turn, ...], reply: Reply) -> None:
        """Remember a reply under the collection that it came from."""
        self._replies[_key(reply.answer.corpus_version, question, history)] = reply
        if len(self._replies) > self._kept:
            self._replies.popitem(last=False)


def _key(version: str, question: Question, history: tuple[Turn, ...]) -> Hashable:
    return version, question, json.dumps([turn.slots for turn in history], sort_keys=True)
