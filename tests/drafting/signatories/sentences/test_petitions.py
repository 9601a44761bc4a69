"""Petitions: persons sign, and a line says which bodies have started them."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft
from knowledge.loaders.parsed import Heading, Paragraph, ParsedDocument
from tests.drafting.letters import names_in

ASKED = {
    "de": "Wir, Läuterinnen, Gießer und Seilerinnen, bitten den Bundestag, die Glocken der kleinen Städte in ihren Türmen zu lassen.",
    "en": "We, ringers, founders and friends of bells, ask the Parliament to keep the bells of the small towns in their towers.",
    "fr": "Nous, sonneurs et amis des cloches, demandons au Parlement de garder les cloches des petites villes dans leurs tours.",
    "it": "Noi, campanari e amici delle campane, chiediamo al Parlamento di tenere le campane delle piccole città nelle loro torri.",
    "pl": "My, dzwonnicy i przyjaciele dzwonów, prosimy Sejm, aby dzwony małych miast pozostały na swoich wieżach na zawsze.",
}


def _petition(catalogue: Catalogue, language: str, title: str, started: str) -> Draft:
    blocks = (Heading(level=1, text=title), Paragraph(text=started), Paragraph(text=ASKED[language]))
    return draft(ParsedDocument(format="html", language=language, blocks=blocks), catalogue, name="page.html")


@pytest.mark.parametrize(
    ("language", "title", "started", "names"),
    [
        (
            "de",
            "Petition: Glocken für alle",
            "Gestartet am 3. April 2026 von der Gilde der Glocken, den Läutenden Schwestern und dem Deutschen Seilverband",
            ["Gilde der Glocken", "Läutende Schwestern", "Deutscher Seilverband"],
        ),
        (
            "en",
            "Petition: bells for all",
            "Started on 3 April 2026 by the Guild of Bells, RIMTA and the Union of Ropes",
            ["Guild of Bells", "RIMTA", "Union of Ropes"],
        ),
        (
            "fr",
            "Des cloches pour toutes et tous",
            "Pétition lancée le 3 avril 2026 par la Guilde des cloches, RIMTA et l’Union des cordes",
            ["Guilde des cloches", "RIMTA", "Union des cordes"],
        ),
        (
            "it",
            "Campane per tutti",
            "Petizione promossa dalla Gilda delle Campane, da RIMTA e dall’Unione delle Corde",
            ["Gilda delle Campane", "RIMTA", "Unione delle Corde"],
        ),
        (
            "pl",
            "Petycja w sprawie dzwonów",
            "Petycja zainicjowana przez Stowarzyszenie Dzwonów, RIMTA i Związek Powroźników",
            ["Stowarzyszenie Dzwonów", "RIMTA", "Związek Powroźników"],
        ),
    ],
)
def test_who_has_started_a_petition(catalogue: Catalogue, language: str, title: str, started: str, names: list[str]) -> None:
    read = _petition(catalogue, language, title, started)
    assert names_in(read) == names
    assert "signatories-in-sentence" in {doubt.code for doubt in read.doubts}


@pytest.mark.parametrize(
    ("language", "title", "started"),
    [
        ("en", "Petition: bells for all", "Started on 3 April 2026 by Anna Novak"),
        ("en", "Bells for all", "The fair was started by the Guild of Ropes, the Forum of Hammers and the Union of Irons"),
        ("de", "Petition: Glocken für alle", "Gestartet von Anna Novak am 3. April 2026"),
    ],
)
def test_persons_and_what_others_have_started(catalogue: Catalogue, language: str, title: str, started: str) -> None:
    assert not names_in(_petition(catalogue, language, title, started))


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_professions_of_those_who_say_we(catalogue: Catalogue, language: str) -> None:
    """ "We" and what professions are no names, though they begin a sentence as names do."""
    assert not names_in(_petition(catalogue, language, "Bells", ASKED[language]))


@pytest.mark.parametrize(
    ("language", "title", "started"),
    [
        ("nl", "Mijn klok is niet te koop – petitie", "Gestart door Gilde van Klokken en Stichting Touwslagers op 8 oktober 2025"),
        ("en", "Petition: bells for all", "Started by Gilde van Klokken and Stichting Touwslagers on 8 October 2025"),
    ],
)
def test_the_day_of_the_start_behind_the_names(catalogue: Catalogue, language: str, title: str, started: str) -> None:
    """It is no part of the last one, and "Anonymous" among the persons is nobody."""
    asked = ASKED["en"] if language == "en" else "Wij, luiders en vrienden van klokken, vragen het parlement de klokken in de torens te laten."
    persons = [Paragraph(text="Laatste ondertekenaars"), Paragraph(text="Jan de Boer, Zwolle\nM. Haddad, Rotterdam\nAnoniem")]
    blocks = (Heading(level=1, text=title), Paragraph(text=started), Paragraph(text=asked), *persons)
    read = draft(ParsedDocument(format="html", language=language, blocks=blocks), catalogue, name="page.html")
    assert names_in(read) == ["Gilde van Klokken", "Stichting Touwslagers"]
