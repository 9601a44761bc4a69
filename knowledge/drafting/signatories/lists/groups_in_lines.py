"""Lists in groups of which each stands on a line of its own with its label: "Music: Guild of Bells, Kelpie" above "Film: RIMA, GONG", or
with semicolons "for the authors: Guild of Rhymes, Verse and Song; RIMA;" above "for the harpists: …".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.several_names import NameParter, names_between_semicolons
from knowledge.drafting.signatories.lists.work_labels import labelled, says_work
from knowledge.drafting.signatories.signatures.signer_shapes import has_role
from knowledge.drafting.words.vocabulary import Vocabulary, plain_words
from knowledge.loaders.parsed import Block, ListItem, Paragraph

_FEWEST = 2  # groups besides the one that is looked at, and names of a group
_SURE = 0.5  # share of names that surely are organisations'
_NAME_WORDS = 12
_FOR_WORDS = 8  # of a label that says for whom its names stand


def with_lines_of_groups_apart(blocks: Sequence[Block], words: Vocabulary, register: Register) -> Iterator[Block]:
    """Yield the blocks, of paragraphs that are each a group the label and each name apart; a single such line may be something else."""
    groups = {at: names for at, block in enumerate(blocks) if (names := _names_of(_line_of(block), words, register))}
    several = len(groups) > _FEWEST and any(at + 1 in groups for at in groups)
    for at, block in enumerate(blocks):
        if several and at in groups:
            label = labelled(_line_of(block))[0]
            if label and not _for_of(label, words):
                yield Paragraph(text=f"{label}:")
            yield from (ListItem(text=name) for name in groups[at])
        else:
            yield block


def is_one_of_groups(line: str, lines: Sequence[str], words: Vocabulary, register: Register) -> bool:
    """Tell whether a line is a group of names among others with labels that say no work: "Translation: CEATL, RIMA" below "Music: …"."""
    others = (one for one in lines if one != line and not says_work(labelled(one)[0]))
    return bool(_names_of(line, words, register)) and sum(bool(_names_of(one, words, register)) for one in others) >= _FEWEST


def _line_of(block: Block) -> str:
    return block.text if isinstance(block, Paragraph) and "\n" not in block.text else ""


def _names_of(line: str, words: Vocabulary, register: Register) -> list[str]:
    """Return the names between commas behind a line's label, of which half surely are organisations'; none of a sentence or signature."""
    if names := _names_for(line, words, register):
        return names
    label, run = labelled(line)
    if not run or has_head(label) or register.is_known(label) or register.is_exact(line) or line.rstrip().endswith((".", "!", "?", ":")):
        return []
    if words.to.fullmatch(plain_words(label)) or words.not_signing.search(plain_words(label)) or has_role(run, register):
        return []
    names = NameParter(words, register).parted(run, listing=True) if "," in run else []
    named = all(name[:1].isupper() and len(name.split()) <= _NAME_WORDS for name in names)
    sure = sum(has_head(name) or register.is_known(name) for name in names)
    return names if named and len(names) >= _FEWEST and sure >= _SURE * len(names) else []


def _names_for(line: str, words: Vocabulary, register: Register) -> list[str]:
    """Return the names between semicolons behind a label that says for whom they stand, of which half surely are organisations'."""
    label, _, run = line.partition(":")
    if not _for_of(label, words) or len(label.split()) > _FOR_WORDS or register.is_exact(line):
        return []
    names = names_between_semicolons(run.rstrip(" ;."), fewest=_FEWEST)
    sure = sum(has_head(name) or register.is_known(name) for name in names)
    return names if sure >= _SURE * len(names) else []


def _for_of(label: str, words: Vocabulary) -> str:
    """Return the word for "for" with which a label begins, empty if it begins with another or has no more."""
    first, _, rest = label.partition(" ")
    return first if rest and words.signing_for.fullmatch(plain_words(first)) else ""
