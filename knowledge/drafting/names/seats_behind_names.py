"""Towns behind a dash or a comma, where nearly all names of a list have one: "Guild of Bells – Cork", "Union of Rhymes, Cork"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from knowledge.drafting.names.register import Register, has_head, is_acronym
from knowledge.drafting.names.shapes import is_role
from knowledge.drafting.words.capitals import UPPER
from knowledge.drafting.words.vocabulary import listed_words, plain_words

_SEAT = re.compile(rf"(?:,|\s[–—-])\s+([{UPPER}][^,;:()–—\d]{{2,40}})$")
_FEWEST, _NEARLY_ALL, _HALF = 4, 0.8, 0.5  # lines, share of them that end in a town, and of those that surely are bodies
_SEAT_WORDS = 4  # "Zürich und Lausanne"


def without_seats(names: Sequence[str], register: Register) -> list[str]:
    """Return the names without the towns behind them; as they are where these are not all of a kind, or none that is known stands twice."""
    matches = [_SEAT.search(name) for name in names]
    towns = [match[1].strip() if match and _may_be_town(match[1], register) else "" for match in matches]
    again = {town for town in towns if towns.count(town) > 1 and listed_words("towns").fullmatch(plain_words(town))}
    bare = [name[: match.start()] if match and town else name for name, match, town in zip(names, matches, towns, strict=True)]
    bodies = sum(has_head(name) or register.is_known(name) for name in bare)  # "Anna Novak, painter, Cork" is a person's line
    alike = sum(map(bool, towns)) >= _NEARLY_ALL * len(names) and bodies >= _HALF * len(names)
    return bare if len(names) >= _FEWEST and again and alike else list(names)


def _may_be_town(text: str, register: Register) -> bool:
    """Tell whether what stands behind a name may be its home: neither a part of it nor who signs for it; countries are read apart."""
    named = has_head(text) or is_acronym(text) or register.is_known(text) or register.is_country(text)
    return len(text.split()) <= _SEAT_WORDS and not named and not is_role(text)
