"""Where a sentence ends: behind a word of three letters or more, so that "Dr." and "e. V." end none; and the colons that lead to a list."""

from __future__ import annotations

import re

COLONS = (":", "：")
SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3}[.!?])\s+")
SENTENCE_END_BEFORE_WORD = re.compile(SENTENCE_END.pattern + r"(?=[^\W\d_])")  # what goes on with a number or a mark is no new one
