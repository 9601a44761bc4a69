"""Where a sentence ends: behind a word of three letters or more, so that "Dr." and "e. V." end none; and the colons that lead to a list."""

from __future__ import annotations

import re

COLONS = (":", "：")
# Titles of three letters and more before a name: "the Minister, sen. Ada Berg", "prof. Bo Lind".
_ABBREVIATED = ("sen", "dep", "hon", "prof", "dott", "ing", "mag", "mgr", "sig")
_TITLES = "".join(rf"(?<!\b[{title[0].upper()}{title[0]}]{title[1:]}\.)" for title in _ABBREVIATED)
SENTENCE_END = re.compile(rf"(?<=[^\W\d_]{{3}}[.!?]){_TITLES}\s+")
SENTENCE_END_BEFORE_WORD = re.compile(SENTENCE_END.pattern + r"(?=[^\W\d_])")  # what goes on with a number or a mark is no new one
