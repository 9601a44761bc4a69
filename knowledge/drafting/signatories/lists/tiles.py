"""Names in tiles: pictures above captions, logos and captions by turns, boxes that begin with a name and go on with what its owner does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile

from knowledge.drafting.names.pictured_names import LOGO, is_network, name_of_picture
from knowledge.drafting.names.register import Register, has_head, is_acronym
from knowledge.drafting.names.seats_behind_names import without_seats
from knowledge.drafting.names.several_names import may_spell
from knowledge.drafting.words.vocabulary import listed_words, plain_words
from knowledge.loaders.parsed import Block, Heading, Image, ListItem, Paragraph, Table

_FEWEST_OF_KIND = 2  # logos, and captions without a logo, from which a grid has both
_FEWEST_BOXES = 3
_FEWEST_CAPTIONED = 3  # pictures
_SURE = 0.6  # of the names: known ones or with an organisation's word
_NAME_WORDS = 12
_TELLING_WORDS = 4  # of a sentence about the owner of a name


def with_captions_named(blocks: Sequence[Block], register: Register) -> Iterator[Block]:
    """Yield the blocks, pictures that each have a caption below them as items with the captions' names, once each.

    Such captions name most of the bodies that the pictures name, in full where those have their acronyms, perhaps with their towns.
    """
    at = 0
    while at < len(blocks):
        pairs = list(takewhile(bool, (_captioned(blocks, start) for start in range(at, len(blocks) - 1, 2))))
        alike = sum(_name_the_same(*pair) for pair in pairs if pair)
        if len(pairs) >= _FEWEST_CAPTIONED and alike >= _SURE * len(pairs):
            captions = without_seats([pair[1] for pair in pairs if pair], register)
            yield from (ListItem(text=caption) for caption in dict.fromkeys(captions))
        else:
            yield from blocks[at : at + max(1, 2 * len(pairs))]
        at += max(1, 2 * len(pairs))


def _captioned(blocks: Sequence[Block], at: int) -> tuple[str, str] | None:
    """Return whom a picture names and the caption of one line right below it; None where a block is no such picture."""
    picture, caption = blocks[at], blocks[at + 1]
    if not isinstance(picture, Image) or is_network(picture.alt) or not isinstance(caption, Paragraph):
        return None
    short = "\n" not in caption.text and len(caption.text.split()) <= _NAME_WORDS and not caption.text.endswith((".", ":", "!", "?"))
    name = name_of_picture(picture.alt)
    return (name, caption.text.strip()) if short and name and caption.text[:1].isalnum() else None


def _name_the_same(name: str, caption: str) -> bool:
    """Tell whether a caption has the words of a picture's name, or what its acronym means."""
    inside = f" {plain_words(name)} " in f" {plain_words(caption)} "
    return inside or (is_acronym(name) and may_spell(caption, name))


def with_tiles_named(blocks: Sequence[Block], register: Register) -> Iterator[Block]:
    """Yield the blocks, a run of logos and captions, of which each tile has one or the other, as items with their names."""
    for is_tile, run in groupby(blocks, key=lambda block: bool(_tile_of(block))):
        tiles = list(run)
        names = list(dict.fromkeys(map(_tile_of, tiles)))
        pictured = sum(isinstance(block, Image) for block in tiles)
        both = min(pictured, len(tiles) - pictured) >= _FEWEST_OF_KIND
        if is_tile and both and _are_names(names, register):
            yield from (ListItem(text=name) for name in names)
        else:
            yield from tiles


def with_boxes_named(blocks: Sequence[Block], register: Register) -> Iterator[Block]:
    """Yield the blocks, boxes below one another or cells of a table that each present a body as items with its name."""
    at = 0
    while at < len(blocks):
        if told := _told_of(blocks, at, register):
            yield from told
            at += len(told)
            continue
        names, used = _boxes_from(blocks, at)
        if len(names) >= _FEWEST_BOXES and _is_sure(names[0], register) and _are_names(names, register):
            yield from (ListItem(text=name) for name in names)
        else:
            used = 1
            yield blocks[at]
        at += used


def _tile_of(block: Block) -> str:
    """Return the name in a picture or a caption of one line; empty for what can be none."""
    if isinstance(block, Image):
        return name_of_picture(block.alt) if LOGO.search(block.alt) and not is_network(block.alt) else ""
    text = block.text.strip() if isinstance(block, Paragraph) else ""
    short = "\n" not in text and len(text.split()) <= _NAME_WORDS and not text.endswith((".", ":", "!", "?", ","))
    paying = listed_words("sponsoring").fullmatch(plain_words(text))  # heads the logos below it
    return text if short and text[:1].isalnum() and not paying else ""


def _told_of(blocks: Sequence[Block], at: int, register: Register) -> list[Block]:
    """Return items and labels of a run of boxes below labels of their groups, "Writers:", of which some say no more than "Founded in 1953."

    Most of them tell of an owner in a whole sentence. Empty where a block begins no such run.
    """
    run = list(takewhile(lambda block: _is_label(block) or bool(_named_above(block)), blocks[at:]))
    names = [name for block in run if (name := _named_above(block))]
    whole = sum(bool(_presented(*block.text.partition("\n")[::2])) for block in run if isinstance(block, Paragraph))
    grouped = len(run) > len(names) > _FEWEST_BOXES and _is_label(run[0]) and not _is_label(run[-1])
    if not grouped or whole < _SURE * len(names) or not _are_names(names, register):
        return []
    return [ListItem(text=name) if (name := _named_above(block)) else block for block in run]


def _is_label(block: Block) -> bool:
    text = block.text if isinstance(block, Paragraph | Heading) else ""
    return text.rstrip().endswith(":") and "\n" not in text and len(text.split()) <= _NAME_WORDS


def _named_above(block: Block) -> str:
    """Return the first line of a paragraph of two or more, above what is told of its owner: sentences, however short."""
    name, _, told = block.text.partition("\n") if isinstance(block, Paragraph) else ("", "", "")
    short = 0 < len(name.split()) <= _NAME_WORDS and name[:1].isalnum() and not name.rstrip().endswith((":", "?", "!", ",", ";"))
    return name.strip() if short and told[:1].isupper() and told.rstrip().endswith(".") and len(told.split()) > 1 else ""


def _boxes_from(blocks: Sequence[Block], at: int) -> tuple[list[str], int]:
    """Return the names of the boxes that begin with a block, and how many blocks they take."""
    block = blocks[at]
    if isinstance(block, Table):
        cells = [cell for row in block.rows for cell in row if cell.strip()]
        names = [_presented(*cell.partition("\n")[::2]) for cell in cells]
        return (names, 1) if all(names) else ([], 1)
    names = []
    used = at
    while used < len(blocks) and (box := _box_at(blocks, used)):
        names.append(box[0])
        used += box[1]
    return names, used - at


def _box_at(blocks: Sequence[Block], at: int) -> tuple[str, int] | None:
    """Return the name of a box and its blocks: a heading above a paragraph, or a paragraph whose first line is the name."""
    block, below = blocks[at], blocks[at + 1] if at + 1 < len(blocks) else None
    if isinstance(block, Heading) and isinstance(below, Paragraph) and "\n" not in below.text and (name := _presented(block.text, below.text)):
        return name, 2
    name = _presented(*block.text.partition("\n")[::2]) if isinstance(block, Paragraph) else ""
    return (name, 1) if name else None


def _presented(name: str, told: str) -> str:
    """Return a name above sentences about its owner; empty where no sentence stands there."""
    short = 0 < len(name.split()) <= _NAME_WORDS and name[:1].isalnum() and not name.rstrip().endswith((":", "?", "!", ","))
    words = told.split()
    sentence = len(words) >= _TELLING_WORDS and any(word.endswith(".") and len(word) > _TELLING_WORDS for word in words)
    return name.strip() if short and sentence and sum(word[:1].islower() for word in words) > 1 else ""


def _are_names(names: Sequence[str], register: Register) -> bool:
    return sum(_is_sure(name, register) for name in names) >= _SURE * len(names)


def _is_sure(name: str, register: Register) -> bool:
    return has_head(name) or register.is_known(name)
