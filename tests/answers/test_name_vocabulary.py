"""What share of names the parts of a question have."""

from __future__ import annotations

import numpy as np

from bot.answers.name_vocabulary import Vocabulary

_NAMES = [("draft", "code", "prac"), ("draft", "code"), ("coun", "vote"), ("vote", "parl", "code"), ("summit",)]


def test_all_parts_at_once_cover_names_as_each_alone() -> None:
    blocks = [np.eye(len(_NAMES), dtype=np.float32)]
    plain: list[tuple[str, ...]] = [()] * len(_NAMES)
    vocabulary = Vocabulary(
        np.array([0, 0, 1, 2, 3]), _NAMES, blocks, {2: ["text"]}, {"vote": 3}, 5, [True] * len(_NAMES), frozenset(), plain,
    )  # fmt: skip
    stems = ("vote", "", "draft", "text", "code", "draft", "nobody", "vote", "parl", "summit", "code")  # dates, doubles and what no name has
    parts = vocabulary.covers_of_parts(stems)
    for cut in range(1, len(stems)):
        for part, found in ((stems[:cut], parts[0, cut - 1]), (stems[cut:], parts[1, cut - 1])):
            assert found.tolist() == vocabulary.covers(vocabulary.known(part)).tolist()
