"""Verbs that say "we" by their ending alone."""

from __future__ import annotations

import re

# Who says "we" by the ending of the verb, in languages in which it is told apart.
FIRST_PERSON = re.compile(
    r"^\w+(?:mos|ons|iamo|áme|íme|eme|ame|amo|imo|emo|emy|amy|imy|juk|jük|unk|ünk|mme|me|ме|με|ăm|im|am|ām|mid)\b"
    r"|^(?:n|ni)(?:appella|t|stiednu|ħeġġ)\w*",
    re.IGNORECASE,
)
