"""Answers in brackets inside a run of names: "Guild of Bells, RIMA (confirmed by e-mail), Union of Rhymes [pending]"."""

from __future__ import annotations

import re

from knowledge.drafting.words.table_words import is_refusal

_SEAM = re.compile(r"([,;]\s+)(?![^()\[\]]*[)\]])")
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]{1,60})[)\]]")
_FEWEST = 3  # parts of a run: with fewer a bracket speaks of the whole line
_AND = re.compile(r"^\s*(?:[^\W\d_]{1,4}|&)\s+(?=\S)")


def without_answers(line: str) -> str:
    """Return a run of names without brackets that say of a name that it signs, and without the names of which one says the contrary."""
    parts = _SEAM.split(line)
    names, seams = parts[::2], ["", *parts[1::2]]
    if len(names) < _FEWEST or not _BRACKETS.search(line):
        return line
    kept = [(seam, name) for seam, part in zip(seams, names, strict=True) if (name := _without_answers(part))]
    return "".join(seam + name for seam, name in kept).removeprefix(kept[0][0]) if kept else ""


def _without_answers(part: str) -> str:
    for match in _BRACKETS.finditer(part):
        answer = is_refusal(match[1], begins=True)
        if answer is True:
            return _AND.sub("", part[match.end() :]).strip()  # "Guild of Bells (pending) and RIMA"
        if answer is False:
            return part[: match.start()] + part[match.end() :]
    return part
