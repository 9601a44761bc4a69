"""Names of which the number that the text gives tells that they belong together, or are two: broken by the margin, linked by an "and"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from knowledge.drafting.models import ProposedParticipant
from knowledge.drafting.names.register import SURE
from knowledge.drafting.names.several_names import cleaned, is_spelled_together
from knowledge.drafting.words.vocabulary import plain_words, profession_stems
from knowledge.loaders.parsed import Block, Paragraph

_FEWEST = 2  # names that remain


def broken_names(found: Sequence[ProposedParticipant], stated: int | None, blocks: Sequence[Block]) -> dict[int, str]:
    """Return the lines that are one name with the one below, by the number of the first; none where the number does not settle it.

    It does where just as many names are too many as stand on the line right below another and have no word that only organisations have.
    """
    if stated is None or not _FEWEST <= stated < len(found):
        return {}
    lines = [pair for block in blocks if isinstance(block, Paragraph) for pair in pairwise(map(cleaned, block.text.split("\n")))]
    whole: dict[int, str] = {}
    for at, (first, second) in enumerate(pairwise(found)):
        above = next((above for above, below in lines if below == second.name and above.endswith(first.name)), "")
        if above and _may_go_on(second) and not _may_go_on(first):
            whole[at] = f"{above} {second.name}"
    return whole if len(whole) == len(found) - stated else {}


def last_two(found: Sequence[ProposedParticipant], stated: int | None, ands: Collection[str]) -> list[str]:
    """Return the two names that the last of a sentence's names is; none where the number does not settle it.

    It does where just one name is missing, and one "and" stands between two parts of the last name that begin with capitals.
    """
    if stated is None or len(found) != stated - 1 or stated <= _FEWEST or found[-1].org is not None:
        return []
    words = found[-1].name.split()
    links = [at for at, word in enumerate(words) if word in ands]
    if len(links) != 1 or any(word in ands for one in found[:-1] for word in one.name.split()):
        return []
    pair = [" ".join(words[: links[0]]), " ".join(words[links[0] + 1 :])]
    one_name = is_spelled_together(*pair) or profession_stems().match(plain_words(pair[1]))
    return pair if all(part[:1].isupper() for part in pair) and not one_name else []


def _may_go_on(one: ProposedParticipant) -> bool:
    """Tell whether a name may be the rest of the one above it: nothing shows that it is an organisation's."""
    return one.org is None and one.confidence < SURE and not (one.person or one.role)
