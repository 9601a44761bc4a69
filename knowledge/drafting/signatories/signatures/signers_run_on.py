"""Two persons whose line was run on behind the names for which they sign: "For the Guild of Bells and RIMA Anna Novak and Ivo Kos"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.signatories.signatures.signer_shapes import are_persons
from knowledge.drafting.words.vocabulary import Vocabulary, plain_words
from knowledge.loaders.parsed import Block, Paragraph

_LINK_WORDS = 4  # of "for the", "on behalf of the"
_SIGNER_WORDS = range(5, 9)  # of two persons and the "and" between them
_LONGEST = 300  # letters of such a line
_FULL_STOPS = (".", ":", ";", "?", "!")


def with_signers_below(blocks: Sequence[Block], words: Vocabulary, register: Register) -> Iterator[Block]:
    """Yield the blocks, a line that begins with "for" and ends in two persons made two lines again."""
    for block in blocks:
        start = _start_of_signers(block.text, words, register) if isinstance(block, Paragraph) else 0
        if start:
            parts = block.text.split()  # type: ignore[union-attr]
            yield block.model_copy(update={"text": f"{' '.join(parts[:start])}\n{' '.join(parts[start:])}"})
        else:
            yield block


def _start_of_signers(text: str, words: Vocabulary, register: Register) -> int:
    """Return behind how many words the persons begin; 0 for other lines, and where what is left before them is no name."""
    parts = text.split()
    if "\n" in text or len(text) > _LONGEST or text.endswith(_FULL_STOPS) or register.is_known(text):
        return 0
    links = [plain_words(" ".join(parts[:count])) for count in range(1, _LINK_WORDS + 1)]
    if not any(words.signing_for.fullmatch(link) or words.on_behalf.fullmatch(link) for link in links):
        return 0
    starts = [len(parts) - count for count in _SIGNER_WORDS if count < len(parts) - 1]
    start = next((at for at in starts if are_persons(" ".join(parts[at:]))), 0)
    name = " ".join(parts[1:start])
    return start if has_head(name) or register.is_known(name) else 0
