"""Lines below a name that say nothing but who signs for it: "for the association: Anna Novak", "vertreten durch A. Berg"."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.drafting.names.register import Register, has_head
from knowledge.drafting.names.shapes import CONNECTORS, is_person
from knowledge.drafting.signatories.signatures.parted_signatures import behind_by, says_by
from knowledge.drafting.signatories.signatures.signature_blocks import signer_of
from knowledge.drafting.signatories.signatures.signer_shapes import has_role
from knowledge.drafting.words.vocabulary import Vocabulary, organisation_stems, plain_words
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table

_LABEL_WORDS = 4
_PERSON_WORDS = 5  # with titles and initials


def without_signer_lines(blocks: Sequence[Block], words: Vocabulary, register: Register) -> tuple[list[Block], dict[str, str]]:
    """Return the blocks without such lines, and who signs for the line above each."""
    kept: list[Block] = []
    signers: dict[str, str] = {}
    above = ""
    for block in blocks:
        if isinstance(block, ListItem):
            above, signer = _name_and_signer(block.text, register)
            if signer:
                signers.setdefault(above, signer)
            kept.append(block.model_copy(update={"text": above}))
            continue
        if not isinstance(block, Paragraph):
            kept.append(_without_signers_in_cells(block) if isinstance(block, Table) else block)
            above = block.text if isinstance(block, Heading) else ""
            continue
        lines = []
        for line in block.text.split("\n"):
            signer = _signer_in(line, words, register) if above else ""
            if signer:
                signers.setdefault(above, signer)
            else:
                lines.append(line)
                above = line
        if lines:
            kept.append(block.model_copy(update={"text": "\n".join(lines)}))
    return kept, signers


def _without_signers_in_cells(table: Table) -> Table:
    """Return a table without the lines of its cells that say below a name who represents it."""
    rows = tuple(tuple(_without_signers(cell) for cell in row) for row in table.rows)
    return table.model_copy(update={"rows": rows})


def _without_signers(cell: str) -> str:
    name, *below = cell.split("\n")
    return "\n".join([name, *(line for line in below if not (behind_by(line) or says_by(line.partition(":")[0])))])


def _name_and_signer(item: str, register: Register) -> tuple[str, str]:
    """Return the name in an item and, where the lines below it say nothing else, who signs for it; items are one line otherwise."""
    name, *below = item.split("\n")
    person, comma, role = below[0].partition(", ") if below else ("", "", "")
    told = bool(comma) and role[:1].islower() and len(below) == 1  # whatever it is called: riksordförande
    told = told or bool(signer_of("\n".join(below), register)) or (below == [person] and has_head(name))
    if told and is_person(person) and not register.is_known(person) and not has_role(name, register):
        return name, person
    return " ".join(item.split("\n")), ""


def _signer_in(line: str, words: Vocabulary, register: Register) -> str:
    """Return the person whom a label introduces that only speaks of "the association" or of representing; empty for other lines."""
    represented = behind_by(line)
    if represented and is_person(person := represented.partition(",")[0]) and not register.is_known(person):
        return person
    label, colon, person = line.partition(":")
    person = person.strip()
    capital = person[:1].isupper() or is_person(person)  # "dr. Anna Novak"
    named = 0 < len(person.split()) <= _PERSON_WORDS and capital and not any(map(str.isdigit, person))
    if not colon or not named or has_head(person) or register.is_known(person):
        return ""
    return person if _speaks_for(label, words) or says_by(label) else ""


def _speaks_for(label: str, words: Vocabulary) -> bool:
    """Tell whether a label is "for the association" and the like, with the association's name left out; "for" may stand behind it."""
    parts = plain_words(label).split()
    if len(parts) > _LABEL_WORDS:
        return False
    cuts = range(1, len(parts))
    halves = [(parts[:cut], parts[cut:]) for cut in cuts] + [(parts[cut:], parts[:cut]) for cut in cuts]
    return any(_is_for(" ".join(link), words) and _is_a_body(rest, words) for link, rest in halves)


def _is_for(link: str, words: Vocabulary) -> bool:
    return bool(words.signing_for.fullmatch(link) or words.on_behalf.fullmatch(link))


def _is_a_body(parts: Sequence[str], words: Vocabulary) -> bool:
    """Tell whether words say nothing but "the association"."""
    telling = [part for part in parts if part not in CONNECTORS]
    return len(telling) == 1 and bool(organisation_stems().match(telling[0]) or words.organisations.fullmatch(telling[0]))
