"""What stands beside the thing spoken of: the draft before it, the other one of two, another point, another country's letter."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from bot.service import Service
from tests.answers import raw_facts
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 30)
last_of = partial(last_answer, today=TODAY)
FERA = "Which joint letters did FERA sign in 2024?"
OCTOBER, DECEMBER = "2024-10-29-meaningful-implementation-letter", "2024-12-04-letter-to-virkkunen-and-micallef"
JURI, RECOMMENDED = "2025-06-19-letter-to-juri-committee", "2025-10-07-voting-recommendations-juri"
CHARTER, THIRD = "2025-02-07-international-charter-culture-and-innovation", "2025-03-28-joint-statement-third-draft"


def day_of(event: str) -> str:
    return str(raw_facts.events()[event]["date"])


@pytest.mark.parametrize(
    ("turns", "event"),
    [
        (("When was the third draft of the Code published?", "and the previous one?"), "gpai-code-draft-2"),
        (("Wann erschien der zweite Entwurf des Praxisleitfadens?", "Und der vorherige?"), "gpai-code-draft-1"),
        (
            (
                "Quand la Commission a-t-elle publié le modèle de résumé des contenus d’entraînement ?",
                "Et la version finale du code de bonnes pratiques pour les modèles à usage général ?",
            ),
            "gpai-code-final",
        ),
    ],
)
def test_another_milestone(service: Service, turns: tuple[str, ...], event: str) -> None:
    assert last_of(service, *turns).value == day_of(event)


@pytest.mark.parametrize(
    ("turns", "document"),
    [
        ((FERA, "Who was the later one addressed to?", "How many signed it?", "And the earlier one?"), OCTOBER),
        (("Které společné dopisy podepsala FERA v roce 2024?", "Kolik organizací podepsalo ten pozdější?", "A ten dřívější?"), OCTOBER),
        ((FERA, "How many signed the earlier one?", "and the other one?"), DECEMBER),
        ((FERA, "Who signed the second one?", "How many signed the first one?"), OCTOBER),
    ],
)
def test_the_other_one_of_two(service: Service, turns: tuple[str, ...], document: str) -> None:
    answer = last_of(service, *turns)
    assert answer.value == len(raw_facts.documents()[document].signed)
    assert document in cited(answer)


@pytest.mark.parametrize(
    ("turns", "document"),
    [
        (("Quelles lettres et déclarations le CEATL a-t-il signées ?", "Laquelle est la plus ancienne ?"), CHARTER),
        (("Welche Briefe und Erklärungen hat CEATL unterzeichnet?", "Welches davon ist das älteste?", "Und das neueste?"), THIRD),
        (("Vilka brev och uttalanden har CEATL undertecknat?", "Vilket av dem är äldst?", "Och nyast?"), THIRD),
    ],
)
def test_the_oldest_and_the_newest_of_those_listed(service: Service, turns: tuple[str, ...], document: str) -> None:
    answer = last_of(service, *turns)
    assert answer.outcome == "answer"
    assert document in cited(answer)


@pytest.mark.parametrize(
    "question",
    [
        "Who signed the voting recommendations of October?",
        "Ποιοι υπέγραψαν τις συστάσεις ψήφου του Οκτωβρίου;",
        "Kdo podepsal říjnová doporučení pro hlasování?",
        "Vilka skrev under röstningsrekommendationerna från oktober?",
    ],
)
def test_the_document_of_a_month_without_its_year(service: Service, question: str) -> None:
    answer = last_of(service, question)
    assert {item.id for item in answer.items} == raw_facts.documents()[RECOMMENDED].signed


@pytest.mark.parametrize(
    "turns",
    [
        ("Does Article 53(1)(c) also apply to open-source models?", "And point (d)?"),
        ("L'articolo 53, paragrafo 1, lettera c), si applica anche ai modelli open source?", "E la lettera d)?"),
        ("Czy art. 53 ust. 1 lit. c) dotyczy też modeli open source?", "A lit. d)?"),
    ],
)
def test_another_point_of_an_article(service: Service, turns: tuple[str, ...]) -> None:
    answer = last_of(service, *turns)
    assert (answer.kind, answer.value) == ("yes-no", "yes")
    assert "provision:article-53-1-d" in cited(answer)


def test_the_letter_of_another_country(service: Service) -> None:
    first = "Von wann ist der offene Brief der deutschen Kultur-, Kreativ- und Medienwirtschaft?"
    assert "Nehammer" in last_of(service, first, "Und der österreichische?", "An wen ging er?").text


@pytest.mark.parametrize(
    "question",
    [
        "How many days are left until general-purpose models placed on the market before August 2025 have to comply?",
        "Πόσες ημέρες απομένουν μέχρι να πρέπει να συμμορφωθούν τα μοντέλα που κυκλοφορούσαν ήδη πριν από τον Αύγουστο του 2025;",
    ],
)
def test_days_left_for_older_models_are_counted_from_today(service: Service, question: str) -> None:
    assert last_of(service, question).value == (date.fromisoformat(day_of("legacy-gpai-deadline")) - TODAY).days


@pytest.mark.parametrize(
    "turns",
    [
        ("Who signed the letter of 19 June 2025 to JURI?", "Does it say anything about remuneration?"),
        ("Wer hat den Brief vom 19. Juni 2025 an den JURI-Ausschuss unterschrieben?", "Steht darin etwas zur Vergütung?"),
        ("Kik írták alá a 2025. június 19-i levelet?", "Szó van benne díjazásról?"),
        ("Tko je potpisao pismo od 19. lipnja 2025.?", "Spominje li se u njemu naknada?"),
    ],
)
def test_what_it_says_on_a_matter(service: Service, turns: tuple[str, ...]) -> None:
    answer = last_of(service, *turns)
    assert (answer.outcome, answer.kind) == ("answer", "position")
    assert JURI in cited(answer)


@pytest.mark.parametrize(
    "turns",
    [
        ("What does the statement of 28 March 2025 criticise?", "How many organisations signed it?", "How many should there be in total?"),
        ("Co kritizuje společné prohlášení z 28. března 2025?", "Kolik organizací ho podepsalo?", "Kolik by jich mělo být celkem?"),
        ("Was kritisiert die gemeinsame Erklärung vom 28. März 2025?", "Wer hat sie unterzeichnet?", "Wie viele müssten es insgesamt sein?"),
    ],
)
def test_how_many_there_should_be(service: Service, turns: tuple[str, ...]) -> None:
    answer = last_of(service, *turns)
    assert "37" in answer.text
    assert THIRD in cited(answer)


@pytest.mark.parametrize(
    ("turns", "document"),
    [
        (("When was the COREPER vote?", "Who signed the statement of the day before?"), "2024-02-01-joint-statement-before-coreper"),
        (("Quand a eu lieu le vote du Coreper ?", "Qui a signé la déclaration de la veille ?"), "2024-02-01-joint-statement-before-coreper"),
        (
            ("Cosa disse EVA del voto del Parlamento europeo del 13 marzo 2024?", "E la dichiarazione dello stesso giorno, chi l’ha firmata?"),
            "2024-03-13-joint-statement-after-parliament-vote",
        ),
    ],
)
def test_the_document_of_the_day_spoken_of(service: Service, turns: tuple[str, ...], document: str) -> None:
    assert {item.id for item in last_of(service, *turns).items} == raw_facts.documents()[document].signed
