"""JSON that holds a letter: an object with a text and a list of who signed, under whatever of the usual names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from knowledge.loaders.cleaning import has_words, tidy, web_address
from knowledge.loaders.json_fields import blocks_in, is_markup, unwrapped
from knowledge.loaders.parsed import Block, FoundDate, Heading, ListItem, ParsedDocument, Table

_SIGNING = re.compile(
    r"^(?:co_?)?(?:signator(?:y|ies)|signers?|signed_?by|signatures|undersigned|signataires|firmantes|firmatari|unterzeichn|organi[sz]ations"
    r"|ondertekenaar|signatari|subscritor|sygnatariusz|signatar|podpisn|potpisn|semnatar|alairo|aláíró|allekirjoitt|allakirjut|allkirjast"
    r"|parakstitaj|parakstītāj|pasiras|pasiraš|underskriver|undertecknare|firmatarji|sinitheoir|sínitheoir|υπογράφ|υπογραφ|подпис)",
    re.IGNORECASE,
)
_TITLE = ("title", "headline", "subject", "name", "titel", "titre")
_DATE = (
    *("date", "datum", "fecha", "data", "dato", "päivämäärä", "dátum", "ημερομηνία", "дата", "datetime", "published", "date_published"),
    *("datepublished", "published_on", "published_at", "publication_date", "created", "sent"),
)
_TEXT = ("text", "body", "articlebody", "description", "content", "paragraphs", "intro", "letter", "summary", "message")
_MAX_DEPTH = 6


def letter_in(value: Any) -> ParsedDocument | None:
    """Return the letter of an object, wherever in it the list of signatories stands, or the page that it holds; None if there is none."""
    value = unwrapped(value[0] if isinstance(value, list) and len(value) == 1 else value)
    names = next(_signatories(value, 0), None)
    if not names and not _is_page(value):
        return None
    facts = _facts(value)
    blocks: list[Block] = []
    if title := next((facts[key] for key in _TITLE if isinstance(facts.get(key), str)), ""):
        blocks.append(Heading(level=1, text=tidy(title)))
    for key in _TEXT:
        blocks += blocks_in(facts.get(key))
    if names:
        blocks += [Heading(level=2, text="Signatories"), *_listed(names)]
    days = [day[:10] for key in _DATE if isinstance(day := facts.get(key), str) and re.match(r"\d{4}-\d\d-\d\d", day)]
    language = facts.get("language") or facts.get("lang") or facts.get("langcode")
    return ParsedDocument(
        format="json",
        title=tidy(title) or None,
        language=language[:2].lower() if isinstance(language, str) else None,
        dates=tuple(FoundDate(date=day, place="metadata") for day in days[:1]),
        metadata=_metadata(facts),
        blocks=tuple(blocks),
    )


def _metadata(facts: dict[str, Any]) -> dict[str, str]:
    said = {key: value for key in ("url", "publisher", "author") if isinstance(value := facts.get(key), str)}
    if "url" in said:
        said["url"] = web_address(said["url"])
    return {key: value for key, value in said.items() if value}


def _signatories(value: Any, depth: int) -> Iterator[list[Any]]:
    if depth > _MAX_DEPTH or not isinstance(value, dict):
        return
    for key, inner in value.items():
        if _SIGNING.match(str(key)) and isinstance(inner, list) and inner and all(isinstance(one, str | dict) for one in inner):
            yield inner
        elif _SIGNING.match(str(key)) and isinstance(inner, dict) and inner and all(isinstance(one, list) for one in inner.values()):
            yield [one for group in inner.values() for one in group if isinstance(one, str | dict)]
    for inner in value.values():
        yield from _signatories(inner, depth + 1)


def _facts(value: dict[str, Any]) -> dict[str, Any]:
    """Return the values of the object and of those directly inside it, outer ones first; keys in small letters."""
    inner = {str(k).lower(): v for one in value.values() if isinstance(one, dict) for k, v in one.items()}
    return inner | {str(key).lower(): one for key, one in value.items()}


def _is_page(value: Any) -> bool:
    """Tell whether an object has a title and, in HTML, a text, as sites export their pages."""
    if not isinstance(value, dict):
        return False
    facts = _facts(value)
    return any(isinstance(facts.get(key), str) for key in _TITLE) and any(is_markup(facts.get(key)) for key in _TEXT)


def _listed(names: list[Any]) -> Iterator[Block]:
    if all(isinstance(one, str) for one in names):
        yield from (ListItem(text=tidy(one)) for one in names if has_words(one))
        return
    rows = [one if isinstance(one, dict) else {"organisation": one} for one in names]
    keys = list(dict.fromkeys(str(key) for row in rows for key in row))
    cells = [tuple(tidy(str(row[key])) if isinstance(row.get(key), str | int) else "" for key in keys) for row in rows]
    yield Table(rows=(tuple(key.replace("_", " ") for key in keys), *cells))
