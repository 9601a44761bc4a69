"""The 24 official languages of the EU, and dates in them."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from bot.answers.wording import day_in, month_in
from knowledge.languages import OFFICIAL
from knowledge.locales import locale_of

FALLBACK = "en"


def known(code: object) -> str | None:
    """Return the two-letter code of an official language out of a Telegram code such as `de-AT`; none for others, and for what is no code."""
    short = code.lower().replace("_", "-").split("-")[0] if isinstance(code, str) else ""
    return short if short in OFFICIAL else None


def own_name(code: str) -> str:
    """Return a language's name in that language, such as `Deutsch`."""
    name = locale_of(code).get_display_name(code) or code
    return name[:1].upper() + name[1:]


def language_named(text: str) -> str | None:
    """Return the code of the official language that somebody names by its code or its own name; none for anything else."""
    wanted = text.strip().casefold()
    return known(wanted) or next((code for code in OFFICIAL if own_name(code).casefold() == wanted), None)


@lru_cache(maxsize=4096)
def date_in_words(iso: str, language: str) -> str:
    """Return an ISO date, month or year as members write it; whatever else stands there unchanged."""
    language = language if language in OFFICIAL else FALLBACK
    try:
        if len(iso) == 10:
            return day_in(language, date.fromisoformat(iso))
        if len(iso) == 7:
            return month_in(language, date.fromisoformat(f"{iso}-01"))
    except (ValueError, KeyError):
        return iso
    return iso
