"""What leans on a list of the register or on one organisation: "which of them are Italian?", "is that organisation in your register?"."""

from __future__ import annotations

from dataclasses import replace

from bot.answers.planning.evidence import left_out
from bot.answers.planning.inquiry import OF_THE_REGISTER, Inquiry
from bot.answers.plans import LEANS, WHETHER, Plan

_OF_LISTING = frozenset({"list", "sign", "register", "complete"})
_COUNTED = {"who": "register", "how-many": "count-register"}  # intents by what is asked first
_SOME = 1.0  # rarity of words that say something


def those_in_the_register(q: Inquiry) -> Plan | None:
    """Those of a country or sector after some of the register, of the sector or country spoken of: "which of them is German?".

    After those of one country, "how many Italian ones?" is of another, and so is one that names the register anew.
    """
    u, last = q.u, q.context.last
    sectors, countries = q.base.sectors or (u.sectors_hinted if u.points_back else ()), q.base.countries
    if last is None or last.intent not in OF_THE_REGISTER or not (countries or sectors) or q.names_beyond_country_or_sector:
        return None
    of_a_country = {"language"} if countries else set()  # Swedish "tyska" is a language as well
    if u.deeds - _OF_LISTING - of_a_country or u.first_asked not in _COUNTED or not q.is_short:
        return None
    hinting = {form for sector in sectors for form in u.hint_stems(sector)}
    if u.mass(u.stems_of_what_is_named - u.stems_of_restrictions - hinting) >= _SOME:
        return None
    anew = (u.speaks_of_bodies or "register" in u.deeds) and not u.points_back
    if "not" in u.asked:  # "which of them are no publishers?"
        countries, sectors = left_out(countries), left_out(sectors)
    named = replace(q.base, intent=_COUNTED[u.first_asked], detail="", countries=countries, sectors=sectors, basis=LEANS)
    return named if anew else replace(named, countries=countries or last.countries, sectors=sectors or last.sectors)


def that_one_in_the_register(q: Inquiry) -> Plan | None:
    """Whether the one spoken of is in the register: "is that organisation in your register?" after whether it signed."""
    u, last = q.u, q.context.last
    one = last is not None and len(last.organisations) == 1 and last.intent not in OF_THE_REGISTER
    asked = "register" in u.deeds and u.deeds <= _OF_LISTING and q.asks_whether and q.is_short and not u.points_back
    if last is None or not one or not asked or q.names_things or u.reading.unheard:
        return None
    others = u.stems_of_what_is_named - u.stems_of_bodies
    return Plan("register", detail=WHETHER, organisations=last.organisations, basis=LEANS) if u.mass(others) < _SOME else None
