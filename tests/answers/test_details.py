"""What milestones and documents tell beside their day: how many experts, pages, members; who wrote it; and what they do not tell."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.told_details import counts, names
from bot.service import Service
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 1)


@pytest.mark.parametrize(
    ("question", "entry", "told"),
    [
        ("Kolik nezávislých expertů předalo konečnou verzi kodexu GPAI?", "timeline:gpai-code-final", "Thirteen"),
        ("Koliko strokovnjakov je v znanstvenem odboru, ki ga je Komisija imenovala junija 2026?", "timeline:oversight-bodies", "60 experts"),
        ("Kiek narių paskirta į Patariamąjį forumą 2026 m. birželį?", "timeline:oversight-bodies", "172 members"),
        ("Umbes mitu osalejat oli tegevusjuhendi avakoosolekul septembris 2024?", "timeline:gpai-code-kickoff", "1,000 participants"),
        ("how long is that EUIPO study on genai & copyright, in pages", "timeline:euipo-study", "436-page"),
        ("Πόσες σελίδες έχει η μελέτη του EUIPO για τη γενετική ΤΝ;", "timeline:euipo-study", "436-page"),
        ("Combien d’unités comptait le Bureau de l’IA lors de sa présentation fin mai 2024 ?", "timeline:ai-office-unveiled", "five units"),
        ("Ilu pracowników miał mieć Urząd ds. AI, gdy w maju 2024 pokazano jego strukturę?", "timeline:ai-office-unveiled", "140 staff"),
        ("number of written comments received on the first GPAI code draft?", "timeline:gpai-code-draft-1", "354"),
        ("Di quanti capitoli è fatto il codice GPAI definitivo?", "timeline:gpai-code-final", "three chapters"),
        ("Wie viele Mitgliedstaaten stimmten am 2. Februar 2024 im Coreper zu?", "timeline:coreper-vote", "27 member states"),
        ("Cine a scris studiul Parlamentului European din iulie 2025 despre IA generativă?", "timeline:juri-study", "Lucchi"),
        ("Chi erano i due correlatori che nell’aprile 2022 presentarono il progetto di relazione?", "timeline:ep-draft-report", "Benifei"),
        ("Vilken EU-parlamentariker träffade de svenska författarna i januari 2024?", "2024-01-sweden-authors-open-letter", "Björk"),
        ("which MEPs hosted the Stay True to the Act event?", "2025-05-20-stay-true-to-the-act", "MEPs"),
        ("What share of GDP does the statement of 30 July 2025 claim?", "2025-07-30-joint-statement-implementation-package", "7%"),
    ],
)
def test_a_detail_is_told_by_its_entry(service: Service, question: str, entry: str, told: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert answer.outcome == "answer"
    assert entry in cited(answer)
    assert told in answer.text


def test_a_detail_is_asked_of_what_was_spoken_of(service: Service) -> None:
    answer = last_answer(service, "Quand l’étude de l’EUIPO est-elle parue ?", "elle fait combien de pages ?", today=TODAY)
    assert "436-page" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "How many pages does the final Code of Practice have?",
        "How many lawyers drafted the final Code of Practice?",
        "¿Cuánto le costó a la EUIPO el estudio de 436 páginas?",
        "Kuri Latvijas deputāti Eiropas Parlamentā balsoja pret MI aktu?",
        "Którzy badacze napisali 436-stronicowe studium EUIPO? Proszę o nazwiska.",
        "Kemm-il paġna fiha l-ittra tad-19 ta’ Ġunju 2025 lill-kumitat JURI?",
        "Hvad svarede den danske kulturminister på rettighedshavernes brev fra april 2025?",
        "Was the Danish letter to the three ministers answered?",
        "Akú pokutu dostala SOZA za to, že šírila vyhlásenie z 30. júla 2025?",
        "how many jobs did the Danish letter to the three ministers mention?",
    ],
)
def test_a_detail_that_no_entry_tells_is_not_answered(service: Service, question: str) -> None:
    assert last_answer(service, question, today=TODAY).outcome != "answer"


def test_whether_a_company_is_among_those_listed_is_no_question_for_the_list(service: Service) -> None:
    """A yes where that is surely asked, and the list for what is nearest where it is not."""
    sure = last_answer(service, "Is IBM on the list of companies that signed the code?", today=TODAY)
    assert (sure.outcome, sure.kind, sure.value) == ("answer", "yes-no", "yes")
    unsure = last_answer(service, "czy IBM jest na liście firm, które podpisały kodeks?", today=TODAY)
    assert (unsure.kind, unsure.value in ("yes", None)) == ("yes-no", True)
    assert cited(sure) == cited(unsure) == {"timeline:code-signatories"}


@pytest.mark.parametrize(
    ("text", "detail", "counted", "named"),
    [
        ("Thirteen independent experts delivered it.", "experts", True, False),
        ("The experts delivered it on 10 July.", "experts", False, False),
        ("A 436-page study.", "pages", True, False),
        ("About 2,000 characters of the pages could be read.", "pages", False, False),
        ("The study by Nicola Lucchi finds that.", "writers", False, True),
        ("MEP Axel Voss put it forward.", "deputies", False, True),
        ("Parliament adopted it by 523 votes to 46.", "deputies", True, False),
        ("The Panel (60 experts) and the Forum (172 members).", "members", True, False),
    ],
)
def test_numbers_and_names_in_text(text: str, detail: str, *, counted: bool, named: bool) -> None:
    assert counts(text, detail) == counted
    assert names(text, detail) == named


def test_another_detail_of_the_milestone_spoken_of(service: Service) -> None:
    turns = ("Wann wurde das KI-Büro vorgestellt?", "Wie viele Referate?", "und Mitarbeiter?")
    assert cited(last_answer(service, *turns, today=TODAY)) == {"timeline:ai-office-unveiled"}
