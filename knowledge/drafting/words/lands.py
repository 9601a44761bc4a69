"""Countries whose names stand in lists of signatories, and what stands in a country's place."""

from __future__ import annotations

from functools import lru_cache

from knowledge.locales import locale_of


@lru_cache(maxsize=32)
def territories(language: str) -> dict[str, str]:
    """Return the names of Europe's and a few other countries in a language, with their codes."""
    names = locale_of(language).territories
    return {str(names[code]): as_in_register(code) for code in (*_TERRITORIES, *_SMALL_TERRITORIES) if code in names}


def as_in_register(code: str) -> str:
    """Return the code of a country under which the register, and with it every question, knows it."""
    return {"GB": "UK", "EL": "GR"}.get(code, code)


_TERRITORIES = [
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU", "MT", "NL", "PL",
    "PT", "RO", "SK", "SI", "ES", "SE", "GB", "NO", "CH", "IS", "LI", "UA", "RS", "BA", "ME", "MK", "AL", "TR", "US", "CA", "AU",
    "JP", "BR", "MD", "GE", "AM", "NZ", "ZA", "MX", "AR", "KR",
]  # fmt: skip

_SMALL_TERRITORIES = ["AD", "CV", "SM"]  # known by their names alone: their codes are acronyms of others

CODES = {code: as_in_register(code) for code in (*_TERRITORIES, "EU", "UK", "EL")}  # as lists of signatories print them
# What stands in the place of a country for organisations of several.
WIDER = frozenset([
    "europe", "europa", "eu", "the netherlands", "international", "global", "worldwide", "eurooppa", "evropa", "europos", "eiropa", "euroopa",
    "ευρωπη", "европа",
    "europaweit", "pan european", "uk", "usa", "czech republic", "great britain",
    "england", "scotland", "wales", "ewropa", "an eoraip",
])  # fmt: skip
