"""Whom duties bind that do not bind everybody alike, asked for with yes or no in all languages."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Answer, Question
from bot.service import Service
from tests.answers.conversations import last_answer

TODAY = date(2026, 11, 28)
SUMMARY, POLICY, PAPERS = "provision:article-53-1-d", "provision:article-53-1-c", "provision:article-53-1-a"


def answered(service: Service, text: str, today: date = TODAY) -> Answer:
    """Return the answer to a question of its own."""
    return service.answer(Question(text, today=today)).answer


@pytest.mark.parametrize(
    ("text", "value", "duty"),
    [
        ("Трябва ли моделите с отворен код да публикуват резюме на съдържанието за обучение?", "yes", SUMMARY),
        ("Jsou modely s otevřeným kódem osvobozeny od technické dokumentace?", "yes", PAPERS),
        ("Skal åbne modeller også have en ophavsretspolitik?", "yes", POLICY),
        ("Sind quelloffene Modelle von der technischen Dokumentation ausgenommen?", "yes", PAPERS),
        ("Εξαιρούνται τα μοντέλα ανοιχτού κώδικα από την περίληψη του περιεχομένου εκπαίδευσης;", "no", SUMMARY),
        ("Do open-weight models have to publish a training summary?", "yes", SUMMARY),
        ("¿Están exentos los modelos de código abierto de la documentación técnica?", "yes", PAPERS),
        ("Kas avatud lähtekoodiga mudelid on vabastatud treeningandmete kokkuvõttest?", "no", SUMMARY),
        ("Pitääkö avoimilla malleilla olla tekijänoikeuspolitiikka?", "yes", POLICY),
        ("Les modèles open source sont-ils dispensés du résumé des données d’entraînement ?", "no", SUMMARY),
        ("Moraju li modeli otvorenog koda objaviti sažetak sadržaja za učenje?", "yes", SUMMARY),
        ("Mentesülnek a nyílt forráskódú modellek a műszaki dokumentáció alól?", "yes", PAPERS),
        ("I modelli open source sono esentati dalla sintesi dei contenuti di addestramento?", "no", SUMMARY),
        ("Ar atvirojo kodo modeliai privalo paskelbti mokymo turinio santrauką?", "yes", SUMMARY),
        ("Vai atvērtā koda modeļiem jāpublicē apmācības satura kopsavilkums?", "yes", SUMMARY),
        ("Zijn opensourcemodellen vrijgesteld van de technische documentatie?", "yes", PAPERS),
        ("Czy modele open source są zwolnione ze streszczenia danych treningowych?", "no", SUMMARY),
        ("Os modelos de código aberto estão isentos da documentação técnica?", "yes", PAPERS),
        ("Sunt scutite modelele open source de rezumatul datelor de antrenare?", "no", SUMMARY),
        ("Musia modely s otvoreným kódom zverejniť súhrn obsahu použitého na trénovanie?", "yes", SUMMARY),
        ("Ali so odprtokodni modeli oproščeni tehnične dokumentacije?", "yes", PAPERS),
        ("Il-mudelli open source bla riskju sistemiku huma eżentati mid-dokumentazzjoni teknika?", "yes", PAPERS),
        ("Är modeller med öppen källkod undantagna från sammanfattningen av träningsinnehållet?", "no", SUMMARY),
    ],
)
def test_open_source_models(service: Service, text: str, value: str, duty: str) -> None:
    answer = answered(service, text)
    assert (answer.outcome, answer.kind, answer.value) == ("answer", "yes-no", value)
    assert [citation.document for citation in answer.citations] == ["provision:article-53-2", duty]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Is an open model with systemic risk exempt from the technical documentation?", "no"),
        ("Gilt die Ausnahme für offene Modelle auch bei systemischem Risiko?", "no"),
        ("Are small firms let off EU copyright law?", "no"),
        ("Les PME sont-elles dispensées de la politique de droit d’auteur ?", "no"),
        ("Czy podpisanie kodeksu praktyk jest obowiązkowe?", "no"),
        ("Müssen Anbieter den Praxisleitfaden unterschreiben?", "no"),
    ],
)
def test_other_subjects(service: Service, text: str, value: str) -> None:
    answer = answered(service, text)
    assert (answer.outcome, answer.value) == ("answer", value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Does Article 53(1)(a) apply to open-source models without systemic risk?", "no"),
        ("Geldt artikel 53, lid 1, onder a) en b) ook voor opensourcemodellen zonder systeemrisico?", "no"),
        ("Gilt Artikel 53 Absatz 1 Buchstabe b auch für Open-Source-Modelle?", "no"),
        ("Does Article 53(1)(c) apply to open source models?", "yes"),
    ],
)
def test_a_duty_told_by_its_number(service: Service, text: str, value: str) -> None:
    answer = answered(service, text)
    assert (answer.outcome, answer.value) == ("answer", value)
    assert "provision:article-53-2" in {citation.document for citation in answer.citations}


@pytest.mark.parametrize("text", ["A model placed on the market in 2024: must it already have published its training summary?",
                                  "Musí už model z roku 2024 mít zveřejněné shrnutí obsahu použitého k trénování?"])  # fmt: skip
@pytest.mark.parametrize(("today", "value"), [(date(2026, 11, 28), "no"), (date(2027, 8, 2), "yes")])
def test_models_that_are_older_than_the_duty(service: Service, text: str, today: date, value: str) -> None:
    answer = answered(service, text, today)
    assert (answer.outcome, answer.value) == ("answer", value)
    assert "provision:article-111-3" in {citation.document for citation in answer.citations}


@pytest.mark.parametrize(
    "text",
    [
        "What does Article 53(2) say about open-source models?",  # asks for its text
        "What does Article 53(1)(a) say about open-source models?",
        "How does Article 53(1)(d) apply to open source models?",
        "Que prévoit l’article 53(1)(d) pour les modèles open source ?",
        "From when do open-source models have to publish a training summary?",
        "Do open-source models not have to publish a training summary?",  # a yes may mean either
    ],
)
def test_what_is_not_asked_with_yes_or_no(service: Service, text: str) -> None:
    assert answered(service, text).value not in ("yes", "no")


@pytest.mark.parametrize(
    "text",
    [
        "we're a small ai startup, our LLM went on the EU market march 2025. whats our deadline for the training data summary",
        "que prazo têm os modelos gpai antigos (antes de ago 25) p cumprir",
        "Until when do models have to comply that were on the market before August 2025?",
    ],
)
def test_the_deadline_of_models_that_are_older_than_the_duty(service: Service, text: str) -> None:
    answer = answered(service, text)
    assert (answer.outcome, answer.kind, answer.value) == ("answer", "date", "2027-08-02")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On 15 July 2025, did the obligations for general-purpose AI models already apply?", "no"),
        ("Did the obligations for general-purpose AI models already apply on 15 August 2025?", "yes"),
        ("Galten die Pflichten für GPAI-Modelle am 15. Juli 2025 schon?", "no"),
        ("Is Article 53(1)(c) already binding on a model launched this autumn?", "yes"),
    ],
)
def test_a_day_says_when_duties_are_asked_about_and_not_how_old_a_model_is(service: Service, text: str, value: str) -> None:
    answer = answered(service, text)
    assert (answer.outcome, answer.value) == ("answer", value)
    assert "provision:article-111-3" not in {citation.document for citation in answer.citations}


@pytest.mark.parametrize(
    ("turns", "value"),
    [
        (("What does Article 53(1)(c) require?", "and small firms?"), "yes"),
        (("Que demande l’article 53, paragraphe 1, point a) ?", "et les modèles open source ?"), "no"),
        (("Was verlangt Artikel 53 Absatz 1 Buchstabe d?", "Gilt das auch für Open-Source-Modelle?"), "yes"),
        (("What does recital 104 say?", "and open-source models?"), None),
        (("What does Article 53(1)(c) require?", "and when do open-source models have to comply?"), None),
    ],
)
def test_whom_else_the_duty_spoken_of_binds(service: Service, turns: tuple[str, ...], value: str | None) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert (answer.value if answer.kind == "yes-no" else None) == value
