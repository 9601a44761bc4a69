"""Questions that name all that they ask have the same answer whatever was spoken of; others lean on it."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from bot.answers.by_itself import sureness_by_itself
from bot.answers.contract import Question
from bot.service import Service
from tests.answers.conversations import cited, last_answer

last_of = partial(last_answer, today=date(2026, 12, 1))
BEFORE = {
    "cs": "Kolik nezávislých expertů předalo konečnou verzi kodexu GPAI?",
    "da": "Hvornår blev den digitale omnibus om AI foreslået af Kommissionen?",
    "de": "Wer hat die Charta „Kultur und Innovation“ unterzeichnet?",
    "en": "What has Netzwerk Autorenrechte put its signature under?",
    "es": "¿A quién iba la carta de diciembre?",
    "et": "Millal hakkavad kehtima kõrge riskiga süsteemide reeglid toodete puhul?",
    "fi": "Onko neuvosto hyväksynyt yleisnäkemyksen tekoälysäädöksestä?",
    "it": "La SIAE ha firmato l’appello del 1° febbraio 2024?",
    "lv": "Cik organizāciju parakstīja grāmatu nozares kopīgo paziņojumu 2023. gada oktobrī?",
    "pl": "Kiedy Anthropic ogłosił, że podpisze kodeks postępowania?",
    "pt": "A que eurodeputados foi enviada a carta de 29 de outubro de 2024?",
    "sl": "Je SAA podpisala skupno pismo Virkkunenovi in Micallefu?",
}
QUESTIONS = [
    ("cs", "Kolik dní uběhlo od vyhlášení aktu v Úředním věstníku do vstupu v platnost?"),
    ("da", "Hvornår trådte forordningen om kunstig intelligens i kraft efter offentliggørelsen i EU-Tidende?"),
    ("de", "Wie viele Tage liegen zwischen der Abstimmung im AStV und dem Inkrafttreten der KI-Verordnung?"),
    ("en", "Signed 29 Oct 2024 meaningful implementation letter AND 28 March 2025 third draft statement, please"),
    ("en", "performers’ organisations among the signatories of the statement of 30 July 2025, please"),
    ("es", "¿Cuántos días transcurrieron desde el tercer borrador del Código hasta el texto definitivo?"),
    ("et", "Mis kuupäevast kehtivad kohustused uutele üldotstarbelistele tehisintellektimudelitele?"),
    ("fi", "Montako päivää kului julkaisemisesta virallisessa lehdessä tekoälyasetuksen voimaantuloon?"),
    ("it", "Quali organizzazioni hanno sostenuto la lettera del 29 ottobre 2024 senza figurare tra i firmatari?"),
    ("lv", "Kas parakstīja kopīgos balsošanas ieteikumus JURI komitejai (2025. gada 7. oktobris)?"),
    ("pl", "Ile dni minęło od głosowania komisji JURI nad raportem Vossa do głosowania całego Parlamentu?"),
    ("pt", "Quando foi enviada a carta conjunta sobre a aplicação efetiva do regulamento IA de outubro de 2024?"),
    ("sl", "Kaj člen 55 nalaga ponudnikom modelov s sistemskim tveganjem za umetno inteligenco?"),
]


@pytest.mark.parametrize(("language", "text"), QUESTIONS)
def test_what_names_all_is_answered_as_alone(service: Service, language: str, text: str) -> None:
    alone, behind = last_of(service, text), last_of(service, BEFORE[language], text)
    assert (behind.outcome, behind.value, behind.items, cited(behind)) == (alone.outcome, alone.value, alone.items, cited(alone))
    assert alone.outcome == "answer"


@pytest.mark.parametrize(
    "text",
    [
        "And when was it published in the Official Journal?",
        "Which of them also signed the letter of 4 December 2024 to Virkkunen and Micallef?",
        "How many days after the political agreement of December 2023 was that?",
        "Und wann wurde sie im Amtsblatt der Europäischen Union veröffentlicht?",
        "Et combien de ces organisations ont aussi signé la déclaration commune du 30 juillet 2025 ?",
        "Które z nich podpisały także wspólne oświadczenie z 28 marca 2025 w sprawie trzeciego projektu?",
        "Did they sign?",
    ],
)
def test_what_points_back_leans_on_what_was_said(service: Service, text: str) -> None:
    assert sureness_by_itself(service.think(Question(text)).understanding) is None
