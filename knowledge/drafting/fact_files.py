"""A draft to the files that the fact base is made of."""

from __future__ import annotations

import re

import yaml

from knowledge.catalogue import Catalogue
from knowledge.drafting.models import Draft, ProposedOrganisation, ProposedParticipant
from knowledge.drafting.names.register import acronym_of, without_brackets
from knowledge.drafting.words.lands import as_in_register
from knowledge.drafting.words.vocabulary import plain_words
from knowledge.facts import UNKNOWN, UNNAMED
from knowledge.models import WHOLE

_SUB_SECTORS = ("writers",)  # sectors that the register has below the one of those that fit none


def to_document_markdown(draft: Draft, catalogue: Catalogue | None = None) -> str:
    """Return the entry of the fact base: facts in the front matter, below it the source's own words.

    Signatories without an id in the register (ambiguous names) are left out and noted; proposed organisations count as entered.
    Whoever published the text says itself that it signed; of all others the text reports it. `catalogue` knows by which other names
    a publisher may go.
    """
    source = {"url": draft.url, "publisher": draft.publisher or draft.name, "seen": WHOLE}
    facts = {
        "id": draft.id,
        "title": draft.title,
        "kind": draft.kind,
        "joint": draft.joint,
        "voice": "source",
        "language": draft.language,
        "date": draft.date,
        "published_by": [draft.publisher] if draft.publisher else [],
        "addressed_to": list(draft.addressees),
        "stated_signatory_count": str(draft.stated_signatory_count) if draft.stated_signatory_count else None,
        "signatories_complete": draft.signatories_complete,
        "signatories": [_participant(one, draft, catalogue) for one in draft.signatories if one.org or one.new] if draft.joint else [],
        "positions": [{"topic": one.topic, "stance": one.stance, "summary": one.quote} for one in draft.positions],
        "law": draft.law.model_dump(exclude_none=True) if draft.law else None,
        "sources": [source],
    }
    kept = {key: value for key, value in facts.items() if value is not None or key in ("date", "stated_signatory_count")}
    head = yaml.safe_dump(kept, allow_unicode=True, sort_keys=False, width=120)
    return f"---\n{head}---\n\n{draft.text.strip()}\n"


def organisation_entries(draft: Draft) -> list[dict[str, object]]:
    """Return the entries that publishing the draft adds to `organisations.yaml`, as plain data."""
    return [_organisation(one, draft) for one in draft.new_organisations]


def _participant(one: ProposedParticipant, draft: Draft, catalogue: Catalogue | None) -> dict[str, object]:
    acronym = one.new.acronym if one.new else None
    facts = {
        "org": one.org or (one.new.id if one.new else ""),
        "name": one.new.name if one.new else one.name,
        "acronym": acronym,
        "country": as_in_register(one.country) if one.country and re.fullmatch(r"[A-Z]{2}", one.country) else None,
        "evidence": _evidence(one),
        "source": 0,
        "certainty": "stated" if _is_publisher(one, draft.publisher, catalogue) else "editor" if one.by_editor else "reported",
    }
    return {key: value for key, value in facts.items() if value is not None}


def _evidence(one: ProposedParticipant) -> str:
    if one.by_editor:
        return "named in the document; that it signed is an editor's word"
    return "named in the document's own list" + (f", under {one.section}" if one.section else "")


def _is_publisher(one: ProposedParticipant, publisher: str | None, catalogue: Catalogue | None) -> bool:
    """Tell whether a signatory is who published the text, by one of its names."""
    entry = catalogue.organisation_by_id.get(one.org or "") if catalogue else None
    names = [one.name, without_brackets(one.name), acronym_of(one.name)]
    names += entry.every_name if entry else ()
    names += [one.new.name, one.new.acronym] if one.new else []
    return bool(publisher) and plain_words(publisher or "") in {plain_words(name) for name in names if name}


def _organisation(one: ProposedOrganisation, draft: Draft) -> dict[str, object]:
    facts = {
        "id": one.id,
        "name": one.name,
        "acronym": one.acronym,
        "sector": UNNAMED if one.sector in _SUB_SECTORS else one.sector,
        "sub_sector": one.sector if one.sector in _SUB_SECTORS else None,
        "scope": {"EU": "EU-wide", None: UNKNOWN}.get(one.country) or as_in_register(one.country or ""),
        "role_in_documents": ["signatory"],
        "appears_in": [{"document": draft.id, "role": "signatory"}],
        "sources": [draft.url] if draft.url else [],
    }
    return {key: value for key, value in facts.items() if value is not None}
