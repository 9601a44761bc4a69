"""Changes an editor makes to a draft: a field, or one name of the signatory list. Every function returns a new draft."""

from __future__ import annotations

import re

from bot.intake.fetching import checked_address
from knowledge.catalogue import Catalogue
from knowledge.dates import span
from knowledge.drafting.models import Draft, ProposedParticipant
from knowledge.drafting.register import Register
from knowledge.written_dates import find_dates

FIELDS = ("title", "date", "publisher", "addressees", "url", "count")
MAX_VALUE = 500
_NOTHING = ("-", "–")
_DOUBTS = {"date": ("date-guessed", "date-unknown"), "count": ("signatory-count",)}


def with_field(draft: Draft, field: str, value: str, language: str) -> Draft:
    """Return the draft with one of `FIELDS` set; a dash empties it. Raises `ValueError` for a value that cannot be meant."""
    text = " ".join(value.split())[:MAX_VALUE]
    empty = text in _NOTHING
    if field == "title":
        if empty or not text:
            raise ValueError(value)
        return draft.model_copy(update={"title": text})
    if field == "date":
        date = None if empty else _date(text, language)
        return _settled(draft.model_copy(update={"date": date, "date_certainty": "stated" if date else "unknown"}), field)
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
        return _settled(draft.model_copy(update={"stated_signatory_count": None if empty else int(text)}), field)
    raise ValueError(field)


def with_organisation(draft: Draft, number: int, value: str, catalogue: Catalogue) -> Draft:
    """Return the draft with the organisation that a signatory is: an id or name of the register, else a new one of that name.

    Raises `ValueError` when the name may mean several.
    """
    one = draft.signatories[number]
    text = " ".join(value.split())[:MAX_VALUE]
    register = Register.of(catalogue)
    known = text if text in catalogue.organisation_by_id else register.match(text).org
    if known is None and register.match(text).others:
        raise ValueError(text)
    if known is not None:
        return with_signatory(draft, number, one.model_copy(update={"org": known, "new": None, "candidates": (), "confidence": 1.0}))
    country = one.new.country if one.new else None
    proposed = register.proposal(text, None, one.section, country)
    return with_signatory(draft, number, one.model_copy(update={"org": None, "new": proposed, "candidates": (), "confidence": 1.0}))


def confirmed(draft: Draft, number: int) -> Draft:
    """Return the draft with a signatory taken as found. Raises `ValueError` when it is not clear who is meant."""
    one = draft.signatories[number]
    if not one.org and not one.new:
        raise ValueError(one.name)
    return with_signatory(draft, number, one.model_copy(update={"confidence": 1.0, "candidates": ()}))


def dropped(draft: Draft, number: int) -> Draft:
    """Return the draft without a signatory."""
    left = tuple(one for at, one in enumerate(draft.signatories) if at != number)
    return _settled(draft.model_copy(update={"signatories": left, "joint": draft.joint and len(left) > 1}), draft.signatories[number].name)


def said_complete(draft: Draft, said: bool) -> Draft:
    """Return the draft with an editor's word on whether the list names all who signed. Raises `ValueError` where it cannot."""
    if said and not draft.may_be_complete:
        raise ValueError(draft.id)
    return draft.model_copy(update={"said_complete": said})


def with_signatory(draft: Draft, number: int, one: ProposedParticipant) -> Draft:
    """Return the draft with a signatory in the place of another."""
    rows = list(draft.signatories)
    before = rows[number].name
    rows[number] = one
    return _settled(draft.model_copy(update={"signatories": tuple(rows)}), before)


def _settled(draft: Draft, what: str) -> Draft:
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
