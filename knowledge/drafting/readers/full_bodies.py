"""The Commission, which a text calls by its noun alone and elsewhere by its whole name: "the European Commission".

"Parliament" may as well be that of a country, though the text speaks of the European one, too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.drafting.words.vocabulary import plain_words
from knowledge.loaders.parsed import Block, plain_lines

_EUROPEAN = r"(?:[Ee][uv]rop|[ЕеΕε](?:вроп|υρωπ))\w+"
_COMMISSION = re.compile(r"commissi|kommissi|komissi|komisi|komisj|comissao|comision|comisia|kummissjoni|coimisiun|комиси|επιτροπ")
_ARTICLE = re.compile(r"^(?:the|la|le|de|der|die|das|den|het|il|a|o|η|την|den)\s+(?=[^\W\d_])", re.IGNORECASE)


def in_full(reader: str, blocks: Sequence[Block]) -> str:
    """Return a reader that is "the Commission" with the adjective that the text has before or behind it elsewhere; others as they are."""
    noun = _ARTICLE.sub("", reader)
    if len(noun.split()) != 1 or not noun[:1].isupper() or not _COMMISSION.match(plain_words(noun)):
        return reader
    named = re.compile(rf"(?:\b{_EUROPEAN}\s+{re.escape(noun)}|\b{re.escape(noun)}\s+{_EUROPEAN})(?![\w-])")
    return next((found[0] for line in plain_lines(blocks) if (found := named.search(line))), reader)
