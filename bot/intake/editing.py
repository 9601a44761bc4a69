"""Changes an editor makes to a draft as a whole (`bot.intake.signatories`: to its signatories). Every function returns a new draft."""

from __future__ import annotations

import re

from bot.intake.fetching import checked_address
from knowledge.dates import span
from knowledge.drafting.models import Draft
from knowledge.written_dates import find_dates

FIELDS = ("title", "date", "publisher", "addressees", "url", "count")
MAX_VALUE = 500
NOTHING = ("-", "–")
_DOUBTS = {"date": ("date-guessed", "date-unknown"), "count": ("signatory-count",)}


def with_field(draft: Draft, field: str, value: str, language: str) -> Draft:
    """Return the draft with one of `FIELDS` set; a dash empties it. Raises `ValueError` for a value that cannot be meant."""
    text = " ".join(value.split())[:MAX_VALUE]
    empty = text in NOTHING
    if field == "title":
        if empty or not text:
            raise ValueError(value)
        return draft.model_copy(update={"title": text})
    if field == "date":
        date = None if empty else _date(text, language)
        return settled(draft.model_copy(update={"date": date, "date_certainty": "stated" if date else "unknown"}), field)
    if field == "publisher":
        return draft.model_copy(update={"publisher": None if empty else text})
    if field == "addressees":
        names = () if empty else tuple(name.strip() for name in re.split(r"[;\n]", value) if name.strip())
        return draft.model_copy(update={"addressees": names})
    if field == "url":
        return draft.model_copy(update={"url": None if empty else _address(text)})
    if field == "count":
        if not empty and not re.fullmatch(r"\d{1,5}", text):
            raise ValueError(value)
        return settled(draft.model_copy(update={"stated_signatory_count": None if empty else int(text)}), field)
    raise ValueError(field)


def said_complete(draft: Draft, said: bool) -> Draft:
    """Return the draft with an editor's word on whether the list names all who signed. Raises `ValueError` where it cannot."""
    if said and not draft.may_be_complete:
        raise ValueError(draft.id)
    return draft.model_copy(update={"said_complete": said})


def settled(draft: Draft, what: str) -> Draft:
    """Return the draft without the doubts that an edit of a field, or of the signatory of that name, has dealt with."""
    left = tuple(
        doubt
        for doubt in draft.doubts
        if doubt.code not in _DOUBTS.get(what, ()) and doubt.params.get("name") != what and not _counts(draft, doubt.code)
    )
    return draft.model_copy(update={"doubts": left})


def _counts(draft: Draft, code: str) -> bool:
    return code == "signatory-count" and draft.stated_signatory_count == len(draft.signatories)


def _date(text: str, language: str) -> str:
    try:
        span(text)
    except ValueError:
        found = {(one.start, one.end): one.text for code in (language, "en") for one in find_dates(text, code)}
        # English knows no more of a German date than its year.
        whole = [at for at in found if not any(a <= at[0] and at[1] <= b for a, b in found.keys() - {at})]
        if len(whole) != 1:
            raise ValueError(text) from None
        (start, end), = whole
        if any(char.isdigit() for char in text[:start] + text[end:]):  # "31 February 2026" is no day of that year
            raise ValueError(text) from None
        return _whole(found[start, end])
    return text


def _whole(date: str) -> str:
    span(date)  # a day without a year is none
    return date


def _address(text: str) -> str:
    try:
        return checked_address(text)
    except Exception as error:
        raise ValueError(text) from error
