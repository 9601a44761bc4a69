"""Changes an editor makes to the signatories of a draft. Every function returns a new draft; `number` is a place in its list."""

from __future__ import annotations

from bot.intake.bounds import LONGEST_NAME
from bot.intake.editing import MAX_VALUE, NOTHING, settled
from knowledge.catalogue import Catalogue
from knowledge.drafting.models import Draft, ProposedOrganisation, ProposedParticipant
from knowledge.drafting.names.found_names import FoundName, proposed
from knowledge.drafting.names.register import SURE, Register
from knowledge.drafting.names.written_names import as_written
from knowledge.drafting.signatories.entries import Entry
from knowledge.drafting.words.lands import as_in_register
from knowledge.drafting.words.vocabulary import plain_words
from knowledge.facts import UNNAMED
from knowledge.loaders.parsed import Note
from knowledge.locales import locale_of

EUROPE, WORLD = "EU", "global"  # what stands in the place of a country
SCOPES = {EUROPE: "EU-wide", WORLD: "global"}  # by what the labels call them
MOST_NEAR = 3  # organisations that have a name like one that is new
_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})  # of the codes that have names
_CODE = 2  # letters
_OF_SEVERAL = {"letter": "joint-letter", "statement": "joint-statement"}  # kinds of texts that turn out to have several senders
_UNCLEAR, _COUNT = "ambiguous-signatory", "signatory-count"  # codes of doubts


class UnusableName(ValueError):
    """Why a name cannot be added to the list: `code` is one of not-in-text, listed."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def is_clear(one: ProposedParticipant) -> bool:
    """Tell whether it is clear who a signatory is, be it one of the register or a new one."""
    return bool(one.org or one.new)


def sectors_of(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the sectors that an organisation may be of, that of those that fit none last."""
    return (*catalogue.labels["en"].sectors, UNNAMED)


def with_organisation(draft: Draft, number: int, value: str, catalogue: Catalogue) -> Draft:
    """Return the draft with the organisation that a signatory is: an id or name of the register, else a new one of that name.

    Where the name may mean several, it is unclear which, and these are its candidates; of a new one, those that have a name like it.
    """
    one = draft.signatories[number]
    text = " ".join(value.split())[:MAX_VALUE]
    match = Register.of(catalogue).match(text)
    known = text if text in catalogue.organisation_by_id else match.org if match.score >= SURE else None
    if known is not None:
        meant: dict[str, object] = {"org": known, "new": None, "candidates": (), "confidence": 1.0}
    elif match.org is None and match.score >= SURE:
        meant = {"org": None, "new": None, "candidates": match.others, "confidence": 0.5}
    else:
        near = tuple(filter(None, (match.org, *match.others)))[:MOST_NEAR]
        meant = {"org": None, "new": _proposed(one, text, catalogue), "candidates": near, "confidence": 1.0}
    return with_signatory(draft, number, one.model_copy(update=meant))


def as_new(draft: Draft, number: int, catalogue: Catalogue) -> Draft:
    """Return the draft with a signatory as an organisation that the register does not have, whatever its name may mean there."""
    one = draft.signatories[number]
    meant = {"org": None, "new": _proposed(one, one.name, catalogue), "candidates": (), "confidence": 1.0}
    return with_signatory(draft, number, one.model_copy(update=meant))


def confirmed(draft: Draft, number: int) -> Draft:
    """Return the draft with a signatory taken as found. Raises `ValueError` when it is not clear who is meant."""
    one = draft.signatories[number]
    if not is_clear(one):
        raise ValueError(one.name)
    return with_signatory(draft, number, one.model_copy(update={"confidence": 1.0, "candidates": ()}))


def dropped(draft: Draft, number: int) -> Draft:
    """Return the draft without a signatory."""
    left = tuple(one for at, one in enumerate(draft.signatories) if at != number)
    changed = draft.model_copy(update={"signatories": left, "joint": draft.joint and len(left) > 1})
    return _counted(settled(changed, draft.signatories[number].name))


def added(draft: Draft, value: str, catalogue: Catalogue) -> Draft:
    """Return the draft with one more signatory, the last one: whom an editor knows to have signed and drafting has missed.

    The name has to stand in the document, and is matched with the register as the names are that drafting finds there. Raises
    `UnusableName` for one that does not, and for one that is on the list already.
    """
    name = as_written(" ".join(value.split())[:LONGEST_NAME], draft.text)
    if name is None:
        raise UnusableName("not-in-text")
    one = proposed(FoundName(name, Entry(name, "value")), Register.of(catalogue)).model_copy(update={"by_editor": True})
    if one.new and not one.candidates:
        one = one.model_copy(update={"confidence": 1.0})
    if any(_is_same(one, other) for other in draft.signatories):
        raise UnusableName("listed")
    several = bool(draft.signatories)
    kind = _OF_SEVERAL.get(draft.kind, draft.kind) if several else draft.kind
    update = {"signatories": (*draft.signatories, one), "joint": several, "kind": kind}
    changed = draft.model_copy(update=update)
    told = tuple(doubt for doubt in changed.doubts if doubt.code != "no-signatories" and not _is_left_out(name, doubt))
    return _counted(with_signatory(changed.model_copy(update={"doubts": told}), len(changed.signatories) - 1, one))


def with_country(draft: Draft, number: int, value: str, catalogue: Catalogue, language: str) -> Draft:
    """Return the draft with the country of a new organisation; a dash empties it.

    A country is given by its name in any official language, Europe and the world by what members call them. Raises `ValueError` for
    what is none, and for a signatory that is no new organisation.
    """
    text = " ".join(value.split())[:MAX_VALUE]
    country = None if text in NOTHING else _country(text, catalogue, language)
    return _with_new(draft, number, {"country": country})


def with_sector(draft: Draft, number: int, sector: str) -> Draft:
    """Return the draft with the sector of a new organisation. Raises `ValueError` for a signatory that is none."""
    return _with_new(draft, number, {"sector": sector})


def with_signatory(draft: Draft, number: int, one: ProposedParticipant) -> Draft:
    """Return the draft with a signatory in the place of another."""
    rows = list(draft.signatories)
    before = rows[number].name
    rows[number] = one
    changed = settled(draft.model_copy(update={"signatories": tuple(rows)}), before)
    doubts = () if is_clear(one) else (Note(code=_UNCLEAR, params={"name": one.name}),)
    return changed.model_copy(update={"doubts": (*changed.doubts, *doubts)})


def _counted(draft: Draft) -> Draft:
    """Return the draft with a doubt where the text states another number than there are signatories now."""
    stated, found = draft.stated_signatory_count, len(draft.signatories)
    if stated in (None, found) or any(doubt.code == _COUNT for doubt in draft.doubts):
        return draft
    return draft.model_copy(update={"doubts": (*draft.doubts, Note(code=_COUNT, params={"stated": stated or 0, "found": found}))})


def _is_same(one: ProposedParticipant, other: ProposedParticipant) -> bool:
    ids = [part.org or (part.new.id if part.new else "") for part in (one, other)]
    return plain_words(one.name) == plain_words(other.name) or (ids[0] == ids[1] != "")


def _is_left_out(name: str, doubt: Note) -> bool:
    """Tell whether a doubt says that a line was left out which has a name that is on the list now."""
    return doubt.code == "left-out-signatory" and plain_words(name) in plain_words(str(doubt.params.get("name", "")))


def _proposed(one: ProposedParticipant, name: str, catalogue: Catalogue) -> ProposedOrganisation:
    """Return the entry of a new organisation, from where the letter says that it is."""
    return Register.of(catalogue).proposal(name, None, one.section, one.new.country if one.new else one.country)


def _with_new(draft: Draft, number: int, update: dict[str, str | None]) -> Draft:
    one = draft.signatories[number]
    if one.new is None:
        raise ValueError(one.name)
    return with_signatory(draft, number, one.model_copy(update={"new": one.new.model_copy(update=update)}))


def _country(text: str, catalogue: Catalogue, language: str) -> str:
    register, plain = Register.of(catalogue), plain_words(text)
    scopes = {label: scope for scope, label in SCOPES.items()}
    for labels in map(catalogue.labels.__getitem__, dict.fromkeys((language, "en", *catalogue.labels))):
        for code, names in labels.countries.items():
            if plain in map(plain_words, names):
                return scopes.get(code, code)
    for written in (text, text.upper()):
        if register.is_country(written) and (found := register.country_of(written)):
            return found
    for tongue in (language, "en"):
        for code, name in locale_of(tongue).territories.items():
            if plain == plain_words(str(name)) and len(code) == _CODE and code not in _NO_COUNTRIES:
                return as_in_register(code)
    raise ValueError(text)
