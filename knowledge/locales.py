"""What the Unicode CLDR says of a language (Babel), without the parts that nobody here asks for."""

from __future__ import annotations

from functools import cache

from babel import Locale, localedata

# Names of currencies, time zones, scripts and units, and short forms of numbers: three quarters of what the library holds of a language.
_UNASKED = (
    "compact_currency_formats", "compact_decimal_formats", "compound_unit_patterns", "currency_names", "currency_names_plural", "meta_zones",
    "scientific_formats", "scripts", "time_zones", "unit_display_names", "variants", "zone_formats",
)  # fmt: skip
_UNITS, _OF_TIME = "unit_patterns", "duration"
_INHERITED = ("root", "en")


@cache
def locale_of(code: str) -> Locale:
    """Return the locale of a language or of one in a country, such as `de_AT`.

    Babel keeps for the whole process all that it has read of a language, and gives the same dictionary every time: what is taken out of it
    here is gone. Measured 2026-12-01: 24 languages take 7 MB instead of 30.
    """
    for name in (*_INHERITED, code):
        data = localedata.load(name)
        for part in _UNASKED:
            data.pop(part, None)
        data[_UNITS] = {unit: forms for unit, forms in data.get(_UNITS, {}).items() if unit.startswith(_OF_TIME)}
    return Locale.parse(code)
