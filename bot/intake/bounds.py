"""How long what a document says may be where it is kept beside its text, and how it is shown on one line.

A name, a title or an addressee is as long as a file makes it. No honest one comes near these bounds; whatever is longer was read from
something that is none.
"""

from __future__ import annotations

import re

from knowledge.drafting.models import Draft, ProposedOrganisation, ProposedParticipant, ProposedPosition
from knowledge.loaders.parsed import Note

LONGEST_NAME = 200  # characters; the longest name of the register has 118 with its acronym
LONGEST_TITLE = 400  # long titles of laws have about 250
LONGEST_QUOTE = 1500
MOST_ADDRESSEES = 100
LONGEST_LINE = 1000
LONGEST_SOURCE = 300  # of a line, for the file or address that it is about
_NO_CHARACTERS = "\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff"  # ends of lines, directions, bytes of file names that are no text
_UNPRINTABLE = re.compile(rf"[\x00-\x1f\x7f-\x9f{_NO_CHARACTERS}]")


def bounded(draft: Draft) -> Draft:
    """Return the draft with nothing beside its text, and the units of a law, longer than it can honestly be."""
    return draft.model_copy(
        update={
            "title": cut(draft.title, LONGEST_TITLE),
            "publisher": _name(draft.publisher),
            "addressees": tuple(cut(one, LONGEST_NAME) for one in draft.addressees[:MOST_ADDRESSEES]),
            "other_dates": tuple(one.model_copy(update={"written": cut(one.written, LONGEST_NAME)}) for one in draft.other_dates),
            "signatories": tuple(map(_signatory, draft.signatories)),
            "positions": tuple(map(_position, draft.positions)),
            "doubts": tuple(map(_note, draft.doubts)),
        }
    )


def cut(text: str, longest: int) -> str:
    """Return the beginning of a text, with an ellipsis where something is missing."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def one_line(text: str, longest: int = LONGEST_LINE) -> str:
    """Return `text` on one line, cut; ends of lines, control and direction characters are shown as Python writes them."""
    return cut(_UNPRINTABLE.sub(lambda found: found.group().encode("unicode_escape").decode(), text[: longest + 1]), longest)


def _name(name: str | None) -> str | None:
    return cut(name, LONGEST_NAME) if name is not None else None


def _signatory(one: ProposedParticipant) -> ProposedParticipant:
    """A name that had to be cut is nobody's: it proposes no organisation, so that an editor says who is meant."""
    new = one.new if len(one.name) <= LONGEST_NAME else None
    return one.model_copy(
        update={
            "name": cut(one.name, LONGEST_NAME),
            "new": _organisation(new) if new else None,
            "person": _name(one.person),
            "role": _name(one.role),
            "section": _name(one.section),
        }
    )


def _organisation(new: ProposedOrganisation) -> ProposedOrganisation:
    return new.model_copy(update={"name": cut(new.name, LONGEST_NAME), "acronym": _name(new.acronym)})


def _position(one: ProposedPosition) -> ProposedPosition:
    """A quotation stays letter for letter: it ends earlier, at a word, without a mark of our own."""
    if len(one.quote) <= LONGEST_QUOTE:
        return one
    words = one.quote[:LONGEST_QUOTE]
    return one.model_copy(update={"quote": words.rpartition(" ")[0] or words})


def _note(note: Note) -> Note:
    values = {name: cut(value, LONGEST_NAME) if isinstance(value, str) else value for name, value in note.params.items()}
    return note.model_copy(update={"params": values})
