"""Whether what somebody wrote is true, claim by claim: asked by editors of press lines, and by members of the message they reply to."""

from __future__ import annotations

import asyncio

from bot.answers.contract import Citation
from bot.intake.claims import Thinking, check_claims
from bot.telegram_surface import markup
from bot.telegram_surface.delivery import Part
from bot.telegram_surface.desk import Desk
from bot.telegram_surface.languages import date_in_words
from knowledge.folding import key_of

MAX_TEXT = 3500
MARKS = {"supported": "✅", "contradicted": "❌", "unknown": "❔"}
_QUESTIONS = (
    "is this true", "is that true", "is it true", "true", "is this right", "is that right", "is this correct", "is that correct",
    "is it correct", "really", "is this a fact", "fact check", "fact check this", "check this", "did this happen",
    "вярно ли е", "вярно ли е това", "това вярно ли е", "истина ли е", "истина ли е това", "така ли е",
    "je to pravda", "je tohle pravda", "je toto pravda", "je to správně", "opravdu",
    "er det sandt", "er det rigtigt", "er dette sandt", "passer det", "er det korrekt",
    "stimmt das", "ist das wahr", "ist das richtig", "ist das so", "stimmt es", "wirklich",
    "είναι αλήθεια", "είναι αυτό αλήθεια", "αλήθεια είναι", "αλήθεια", "ισχύει", "ισχύει αυτό", "είναι σωστό", "είναι σωστό αυτό",
    "es verdad", "es cierto", "es esto cierto", "es esto verdad", "es eso verdad", "es eso cierto", "es correcto", "de verdad",
    "kas see on tõsi", "on see tõsi", "kas see on õige", "kas see vastab tõele", "tõsi",
    "onko tämä totta", "onko se totta", "onko totta", "pitääkö tämä paikkansa", "pitääkö se paikkansa", "onko tämä oikein",
    "est ce vrai", "c est vrai", "est ce que c est vrai", "est ce exact", "c est exact", "est ce correct", "vraiment", "vrai",
    "an bhfuil sé seo fíor", "an bhfuil seo fíor", "an bhfuil sé fíor", "an fíor é", "an fíor é seo", "an fíor sin",
    "je li to istina", "je li ovo istina", "je li to točno", "je li ovo točno", "stvarno",
    "igaz ez", "ez igaz", "igaz", "tényleg", "ez tényleg igaz", "helyes ez", "ez helyes",
    "è vero", "è vero questo", "questo è vero", "è corretto", "è giusto", "davvero",
    "ar tai tiesa", "ar tai teisinga", "tiesa", "ar teisybė", "ar tai teisybė",
    "vai tā ir taisnība", "vai tas ir taisnība", "vai tas ir pareizi", "vai tas tiesa", "vai tā ir patiesība",
    "dan veru", "huwa veru", "din vera", "hi vera", "veru", "dan minnu", "dan korrett",
    "is dit waar", "is dat waar", "klopt dit", "klopt dat", "klopt het", "is dit juist", "is dat juist", "echt waar",
    "czy to prawda", "to prawda", "prawda", "czy to się zgadza", "czy to poprawne", "naprawdę",
    "é verdade", "isto é verdade", "isso é verdade", "está correto", "é correto", "a sério",
    "este adevărat", "e adevărat", "asta e adevărat", "este corect", "e corect", "chiar așa",
    "je to pravda", "je toto pravda", "je to správne", "naozaj",
    "ali je to res", "je to res", "je to resnično", "ali je to pravilno", "je to pravilno", "ali to drži", "res",
    "är det sant", "är detta sant", "stämmer det", "stämmer detta", "är det korrekt", "är det rätt",
)  # fmt: skip
_ASKED = frozenset(key_of(question) for question in _QUESTIONS)


def asks_whether_true(text: str) -> bool:
    """Tell whether a question is no more than "Is this true?", in any language."""
    return key_of(text) in _ASKED


async def claims_parts(desk: Desk, text: str, language: str) -> list[Part]:
    """Return the messages that mark each claim of a text; none where it makes no claim, or the service cannot tell."""
    service = desk.service
    if not isinstance(service, Thinking):
        return []
    shown = []
    for claim in await asyncio.to_thread(check_claims, markup.clean(text), service):
        finding = desk.texts.say(language, "admin-claim", finding=claim.finding)
        lines = [f"{MARKS[claim.finding]} <b>{markup.escape(finding)}</b>", f"<i>{short(claim.text)}</i>"]
        lines += [short(claim.because)] if claim.because else []
        lines += list(dict.fromkeys(_source(citation, language) for citation in claim.citations))[:2]
        shown.append("\n".join(lines))
    return [Part(one) for one in markup.split("\n\n".join(shown), MAX_TEXT)] if shown else []


def short(text: str) -> str:
    """Return a text on one line of at most 200 characters, marked up."""
    return markup.escape(markup.shorten(markup.clean(" ".join(text.split())), 200))


def _source(citation: Citation, language: str) -> str:
    title = markup.clean(markup.shorten(citation.title or citation.document, 120))
    shown = markup.link(title, citation.url) if citation.url else markup.escape(title)
    return f"→ {shown}" + (f", {markup.escape(date_in_words(citation.date, language))}" if citation.date else "")
