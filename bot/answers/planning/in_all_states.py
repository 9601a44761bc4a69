"""What applies in a member state is what applies in all of them; a law of its own is another matter."""

from __future__ import annotations

from bot.answers.gazetteer import NamedThing
from bot.answers.understanding import Understanding
from knowledge.facts import is_member_state
from knowledge.other_laws import name_of_our_law

_ASKED = frozenset({"date", "in-force", "applicable", "days-since", "days-until", "days-between"})
_DONE_BY_STATES = frozenset({"adopt", "publish", "demand", "sign", "send", "support", "oppose", "say"})


def applies_in_all(u: Understanding, intent: str) -> bool:
    """Tell whether it is asked when the Act or a rule of it applies in member states: "when does the AI Act apply in Italy?"."""
    countries = u.reading.countries
    if not countries or intent not in _ASKED or "apply" not in u.deeds or u.deeds & _DONE_BY_STATES or u.organisations or u.reading.kinds:
        return False
    law = name_of_our_law(u.typed, u.reading.language)
    begins = law[-1].end if law else countries[0].start  # where the law is not named, nothing else may stand behind them
    places = all(country.start >= begins and not country.left_out for country in countries)
    places = places and (bool(law) or not any(word.start >= countries[-1].end for word in u.reading.words))
    return places and all(is_written_as_a_name(u, country) and is_member_state(country.id) for country in countries)


def is_written_as_a_name(u: Understanding, country: NamedThing) -> bool:
    """Tell whether a country has a capital, or nothing has one: Croatian "sad" is now, and "SAD" the United States."""
    return u.reading.text.islower() or u.reading.text[country.start].isupper()


def is_law_of_a_country(u: Understanding) -> bool:
    """Tell whether a country stands in the name of the law or right before it: "the Italian AI law", "la loi française sur l’IA"."""
    words = u.typed
    if not (law := name_of_our_law(words, u.reading.language)):
        return False
    before = [word for word in words if word.end <= law[0].start][-1:]
    begins = before[0].start if before else law[0].start
    return any(begins <= country.start < law[-1].start for country in u.reading.countries)
