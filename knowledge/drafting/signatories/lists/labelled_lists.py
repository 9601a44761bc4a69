"""Lists in groups whose names stand in one line each: "Music:" above "Guild of Bells, Kelpie and RIMA", group by group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.several_names import NameParter, names_between_semicolons
from knowledge.drafting.names.shapes import CONNECTORS, is_person
from knowledge.drafting.signatories.signatures.signer_shapes import has_role
from knowledge.drafting.words.vocabulary import Vocabulary, listed_words, plain_words, profession_stems
from knowledge.loaders.parsed import Block, ListItem, Paragraph

_LABEL_WORDS = 6
_FEWEST = 2  # groups; below a single label one line may as well be one name
_FEWEST_NAMES = 2  # of a group with semicolons


def with_names_apart(blocks: Sequence[Block], words: Vocabulary, register: Register) -> Iterator[Block]:
    """Yield the blocks, the line below each label of a group as one item for each name, where several labels have one such line."""
    parter = NameParter(words, register)
    numbers = [at + 1 for at, (label, line) in enumerate(pairwise(blocks)) if _is_label(label) and _lists_names(line, words, register)]
    labels = sum(map(_is_label, blocks))
    for number, block in enumerate(blocks):
        if number in numbers and len(numbers) >= _FEWEST and len(numbers) >= labels - 1 and isinstance(block, Paragraph):
            yield from (ListItem(text=name) for name in parter.parted(block.text, listing=True))
        else:
            yield block


def with_kinds_apart(blocks: Sequence[Block], words: Vocabulary, register: Register) -> Iterator[Block]:
    """Yield the blocks, "Organisations: Guild of Bells, RIMA" as a label and names, "Artists: Anna Novak, painter; …" as persons alone,
    "Also signed by: RIMA and Kelpie" as names.

    The bodies to which persons belong who sign for themselves do not sign.
    """
    for block in blocks:
        text = block.text if isinstance(block, Paragraph) and "\n" not in block.text else ""
        label, _, rest = (part.strip() for part in text.partition(":"))
        if rest and _says_organisations(label, words) and not register.is_known(text):
            yield from (Paragraph(text=f"{label}:"), Paragraph(text=rest))
        elif rest and _says_signing(label, words) and not register.is_exact(text):
            yield from (ListItem(text=name) for name in NameParter(words, register).parted(rest, listing=True))
        elif rest and _says_persons(label) and (persons := _persons_of(rest, register)):
            yield Paragraph(text=f"{label}:")
            yield from (ListItem(text=person) for person in persons)
        else:
            yield block


def with_tails_apart(blocks: Sequence[Block], words: Vocabulary) -> Iterator[Block]:
    """Yield the blocks, paragraphs without the sector for which their names stand: "RIMA and Kelpie for the music sector; GOB … sector"."""
    tails = [_tail_of(block.text, words) if isinstance(block, Paragraph) else "" for block in blocks]
    sectors = [tail.split()[-1] for tail in tails if tail]
    alike = len(sectors) >= _FEWEST and len(set(sectors)) == 1 and len({*filter(None, tails)}) == len(sectors)
    for block, tail in zip(blocks, tails, strict=True):
        if alike and tail and isinstance(block, Paragraph):
            yield block.model_copy(update={"text": block.text.rstrip(" ;.,").removesuffix(tail).rstrip(" ,")})
        else:
            yield block


def _tail_of(text: str, words: Vocabulary) -> str:
    """Return the small words at a text's end that begin with "for": "for the audiovisual sector"."""
    parts = text.rstrip(" ;.,").split()
    small = list(takewhile(lambda word: word == word.lower() and word.isalpha(), reversed(parts)))[::-1]
    starts = (at for at in range(len(small) - 1) if words.signing_for.fullmatch(plain_words(small[at])))
    return next((" ".join(small[at:]) for at in starts if len(small) - at <= _LABEL_WORDS), "")


def _says_organisations(label: str, words: Vocabulary) -> bool:
    parts = [part for part in plain_words(label).split() if part not in CONNECTORS]
    return 0 < len(parts) <= _LABEL_WORDS and all(map(words.is_organisations, parts))


def _says_signing(label: str, words: Vocabulary) -> bool:
    """Tell whether a label below names says that those behind it sign, too: "Co-signed by"."""
    plain = plain_words(label)
    ends = any(match.end() == len(plain) for match in words.signing_in(plain)) or bool(listed_words("co_signing").fullmatch(plain))
    return ends and len(plain.split()) <= _LABEL_WORDS and not words.not_signing.search(plain)


def _says_persons(label: str) -> bool:
    parts = [part for part in plain_words(label).split() if part not in CONNECTORS]
    kinds = (listed_words("individuals").fullmatch(part) or profession_stems().match(part) for part in parts)
    return 0 < len(parts) <= _LABEL_WORDS and all(kinds)


def _persons_of(text: str, register: Register) -> list[str]:
    """Return the persons between semicolons, each with what that is and without what stands behind; none where another part is among them."""
    parts = [part.strip(" .").split(", ") for part in text.split(";")]
    alone = all(is_person(part[0]) and not register.is_known(part[0]) and part[1:2] and part[1][:1].islower() for part in parts)
    return [", ".join(part[:2]) for part in parts] if alone and len(parts) >= _FEWEST else []


def with_groups_apart(blocks: Sequence[Block], words: Vocabulary, register: Register) -> Iterator[Block]:
    """Yield the blocks, those of groups whose names have semicolons between them as items; above such a run a label needs no colon."""
    parter = NameParter(words, register)
    runs = {at: names for at, (label, line) in enumerate(pairwise(blocks), 1) if (names := _names_below(label, line, register))}
    for number, block in enumerate(blocks):
        if len(runs) >= _FEWEST and number + 1 in runs and isinstance(block, Paragraph):
            yield block.model_copy(update={"text": f"{block.text.rstrip(': ')}:"})
        elif len(runs) >= _FEWEST and number in runs:
            *names, last = runs[number]
            yield from (ListItem(text=name) for name in (*names, *parter.at_last_and(last)))
        else:
            yield block


def _names_below(label: Block, line: Block, register: Register) -> list[str]:
    """Return the names of a run with semicolons below a short line that is no name itself; none where there are none."""
    above, below = (block.text if isinstance(block, Paragraph) and "\n" not in block.text else "" for block in (label, line))
    heads = 0 < len(above.split()) <= _LABEL_WORDS and not any(sign in above for sign in ";.") and not has_head(above)
    return names_between_semicolons(below, fewest=_FEWEST_NAMES) if heads and not register.is_known(above) else []


def _is_label(block: Block) -> bool:
    text = block.text if isinstance(block, Paragraph) else ""
    return text.rstrip().endswith(":") and "\n" not in text and len(text.split()) <= _LABEL_WORDS and not has_head(text)


def _lists_names(block: Block, words: Vocabulary, register: Register) -> bool:
    """Tell whether a paragraph of one line, which is no sentence and no signature, has commas or an "and"."""
    text = block.text if isinstance(block, Paragraph) else ""
    several = "," in text or any(plain_words(word) in words.ands for word in text.split())
    sentence = text.rstrip().endswith((".", ":", "!", "?"))
    return several and "\n" not in text and text[:1].isupper() and not sentence and not has_role(text, register)
