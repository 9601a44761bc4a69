"""Reactions: sentences that say on what occasion their senders speak, with commas, verbs and bodies of their own, before the names."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, Paragraph, ParsedDocument
from tests.drafting.letters import names_in

REST = "Nothing else is said of them here, and nothing else is asked of anybody today."


def _reaction(catalogue: Catalogue, language: str, sentence: str) -> list[str]:
    blocks = (Heading(level=1, text="Bells"), Paragraph(text=sentence), Paragraph(text=REST))
    return names_in(draft(ParsedDocument(format="html", language=language, blocks=blocks), catalogue, name="page.html"))


@pytest.mark.parametrize(
    ("language", "sentence", "names"),
    [
        (
            "en",
            "Following the vote, on 3 May 2026, in the European Parliament, RIMTA, Kelpie, the Guild of Gongs and GOBS welcome the text.",
            ["RIMTA", "Kelpie", "Guild of Gongs", "GOBS"],
        ),
        (
            "en",
            "After yesterday’s long vote on AI, RIMTA, GOBS, KLING and the Guild of Bells welcome the text that was adopted there.",
            ["RIMTA", "GOBS", "KLING", "Guild of Bells"],
        ),
        (
            "it",
            "All’indomani del voto con cui ieri, 3 maggio 2026, il Parlamento europeo ha approvato la relazione sulle campane, "
            "Gilda delle Campane (GDC), RIMTA, GOBS e l’Unione Pittori di Sabbia esprimono soddisfazione.",
            ["Gilda delle Campane (GDC)", "RIMTA", "GOBS", "Unione Pittori di Sabbia"],
        ),
        (
            "fr",
            "Au lendemain du vote par lequel, le 3 mai 2026, le Parlement européen a adopté son rapport, la Guilde des cloches, la RIMTA, "
            "GOBS et l’Union des sables saluent un texte attendu.",
            ["Guilde des cloches", "RIMTA", "GOBS", "Union des sables"],
        ),
        (
            "pt",
            "Na sequência da votação de ontem, 3 de maio de 2026, no Parlamento, a RIMTA, a GOBS e a Associação dos Sinos saúdam o texto.",
            ["RIMTA", "GOBS", "Associação dos Sinos"],
        ),
        (
            "pl",
            "Po wczorajszym głosowaniu nad dzwonami w Komisji Kultury Stowarzyszenie Dzwonów, Związek Piaskarzy i Izba Gongów apelują.",
            ["Stowarzyszenie Dzwonów", "Związek Piaskarzy", "Izba Gongów"],
        ),
        (
            "de",
            "Nach der gestrigen Abstimmung im Europäischen Parlament dort begrüßen RIMTA, GOBS, KLING und die Gilde der Glocken die Regeln.",
            ["RIMTA", "GOBS", "KLING", "Gilde der Glocken"],
        ),
        (
            "nl",
            "Na de lange stemming van gisteren in het Europees Parlement verwelkomen RIMTA, GOBS, de Vereniging van Klokken en de "
            "Stichting Zand de resolutie.",
            ["RIMTA", "GOBS", "Vereniging van Klokken", "Stichting Zand"],
        ),
        (
            "sv",
            "Efter gårdagens långa omröstning om klockor och rep i parlamentet välkomnar RIMTA, GOBS, Klockförbundet och Repföreningen beslut.",
            ["RIMTA", "GOBS", "Klockförbundet", "Repföreningen"],
        ),
    ],
)
def test_names_behind_a_long_occasion(catalogue: Catalogue, language: str, sentence: str, names: list[str]) -> None:
    assert _reaction(catalogue, language, sentence) == names


@pytest.mark.parametrize(
    ("language", "sentence", "names"),
    [
        (
            "en",
            "After the Tower Lobby, the Rope League, the Chamber of Hammers and the Forum of Irons welcomed the vote, RIMTA, GOBS and the "
            "Guild of Bells call on the Council to keep the bells.",
            ["RIMTA", "GOBS", "Guild of Bells"],
        ),
        ("en", "Following the vote, in which 300 members took part, Google, Meta and OpenAI welcomed what was said in the house.", []),
        ("de", "Zur Anhörung begrüßen wir RIMTA, GOBS und die Gilde der Glocken in unserem Haus in der Stadt am Fluss.", []),
        ("de", "In der Stadt danken Bürgerinnen der Gilde der Glocken, RIMTA und GOBS für die Arbeit des letzten langen Jahres.", []),
        (
            "de",
            "Nach der Abstimmung fordern die Kommission, der Rat und das Parlament die Gilde der Glocken auf, ihre Arbeit zu beenden.",
            [],
        ),
    ],
)
def test_others_of_whom_an_occasion_tells(catalogue: Catalogue, language: str, sentence: str, names: list[str]) -> None:
    """Bodies that are part of the occasion, objects and institutions do not speak here."""
    assert _reaction(catalogue, language, sentence) == names


@pytest.mark.parametrize(
    ("language", "sentence", "names"),
    [
        ("en", "RIMTA, Kelpie, the Guild of Letterers and GOBS welcome the resolution adopted yesterday by the whole house.", 4),
        ("it", "Gilda delle Campane (GDC), RIMTA, GOBS e l’Unione Pittori di Sabbia esprimono soddisfazione per il voto di ieri in aula.", 4),
        ("fr", "RIMTA, Kelpie, GOBS et l’Union des sables saluent le vote que la chambre a tenu hier soir sur les cloches.", 4),
        ("es", "RIMTA, GOBS y la Unión de Arenas celebran la votación que la cámara celebró ayer sobre las campanas de las ciudades.", 3),
    ],
)
def test_the_article_of_a_name_at_the_last_and(catalogue: Catalogue, language: str, sentence: str, names: int) -> None:
    """Around the last "and" an article begins a name, where the others have none; it does not say what the name before it is."""
    found = _reaction(catalogue, language, sentence)
    assert len(found) == names
    assert not any("," in name for name in found)
