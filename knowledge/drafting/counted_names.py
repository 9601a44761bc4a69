"""Names that the margin broke without any mark, where the number that the text gives tells which lines belong together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from knowledge.drafting.models import ProposedParticipant
from knowledge.drafting.register import SURE
from knowledge.drafting.several_names import cleaned
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


def _may_go_on(one: ProposedParticipant) -> bool:
    """Tell whether a name may be the rest of the one above it: nothing shows that it is an organisation's."""
    return one.org is None and one.confidence < SURE and not (one.person or one.role)
