"""Whether an organisation signed a document, where its own name belongs to other documents, or is a word of the language too."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Question
from bot.service import Service
from tests.answers import raw_facts
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("text", "document"),
    [
        (
            "Did EMusa – Associazione di Editori Musicali sign the creative workers’ joint statement on generative AI?",
            "2024-04-25-creative-workers-joint-statement",
        ),
        ("Did Allianz Zukunft Kreativwirtschaft sign the letter on AI to the new Commission?", "2024-12-04-letter-to-virkkunen-and-micallef"),
        ("Подписа ли Danske Forlag съвместното изявление след гласуването в Парламента?", "2024-03-13-joint-statement-after-parliament-vote"),
        ("Vai Netzwerk Autorenrechte parakstīja 71 Francijas organizācijas vēstuli?", "2024-01-france-letter-of-71-organisations"),
        (
            "Vai Coalition française pour la diversité culturelle parakstīja starptautisko hartu “Kultūra un inovācija”?",
            "2025-02-07-international-charter-culture-and-innovation",
        ),
    ],
)
def test_a_name_that_belongs_to_another_document_leads_to_none(service: Service, text: str, document: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert (answer.value, cited(answer)) == ("unknown", {document})


def test_of_two_documents_that_it_signed_the_one_that_is_named_is_meant(service: Service) -> None:
    publishers = "International Association of Scientific, Technical and Medical Publishers"
    text = f"Har {publishers} undertecknat det gemensamma uttalandet efter omröstningen i parlamentet?"
    answer = last_answer(service, text, today=TODAY)
    assert (answer.value, cited(answer)) == ("yes", {"2024-03-13-joint-statement-after-parliament-vote"})


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Hat Meta die französische Reaktion auf den Bericht der KI-Kommission unterzeichnet?", "unknown"),
        ("Har DJV undertecknat uttalandet om implementeringspaketet?", "unknown"),
        ("Czy Meta podpisała wspólne oświadczenie w obronie łańcucha książki i demokracji?", "no"),
    ],
)
def test_whether_it_signed_is_told_where_the_document_is_called_by_a_word_for_saying(service: Service, text: str, value: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert (answer.kind, answer.value) == ("yes-no", value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Meta ha firmato la dichiarazione di EIBF, FEP ed EWC?", "no"),
        ("Koda ha firmato la lettera della rete tedesca per i diritti degli autori?", "unknown"),
        ("Scam ha firmato la dichiarazione sul pacchetto attuativo?", "unknown"),
    ],
)
def test_a_name_that_is_a_word_too_begins_the_question(service: Service, text: str, value: str) -> None:
    assert last_answer(service, text, today=TODAY).value == value


@pytest.mark.parametrize("text", ["Meta nu semnează codul – când a spus asta?", "Meta tekent de code niet, wanneer lieten ze dat weten?"])
def test_when_a_company_refused_is_told_with_its_day(service: Service, text: str) -> None:
    assert last_answer(service, text, today=TODAY).value == "2025-07-18"


def test_how_many_signed_before_something_asks_for_no_days(service: Service) -> None:
    answer = last_answer(service, "How many federations signed the joint statement of 26 September 2023 before the trilogue?", today=TODAY)
    assert (answer.kind, answer.value) == ("count", 3)


def test_who_criticised_something_names_those_who_warned_of_it_too(service: Service) -> None:
    answer = last_answer(service, "Who criticised the Parliament resolution of 10 March 2026?", today=TODAY)
    assert {item.id for item in answer.items} == {"communia", "ccia-europe"}


@pytest.mark.parametrize(
    ("text", "document", "sector"),
    [
        (
            "Which book publishers signed the joint statement before the COREPER vote?",
            "2024-02-01-joint-statement-before-coreper",
            "book-publishing",
        ),
        ("Which translators signed the “not fit for purpose” letter?", "2025-03-21-ewc-ceatl-efj-third-draft-letter", "translators"),
        (
            "¿Qué periodistas firmaron la carta de editores de prensa y periodistas sobre IA y propiedad intelectual?",
            "2025-04-press-publishers-and-journalists-open-letter",
            "journalists",
        ),
        (
            "Koji su novinari potpisali pismo pisaca, prevoditelja i novinara protiv trećeg nacrta Kodeksa prakse?",
            "2025-03-21-ewc-ceatl-efj-third-draft-letter",
            "journalists",
        ),
    ],
)
def test_who_of_a_sector_signed_is_asked_whatever_the_document_is_called(service: Service, text: str, document: str, sector: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    signed = raw_facts.documents()[document].signed
    assert {item.id for item in answer.items} == raw_facts.narrowed(signed, (), [sector])


@pytest.mark.parametrize(
    "text", ["Είναι η Deutsche Filmakademie κατά: robots.txt;", "Je Allianz Zukunft Kreativwirtschaft proti: uchovávání záznamů?"]
)
def test_no_signature_is_told_where_nothing_but_a_name_speaks_for_a_document(service: Service, text: str) -> None:
    assert last_answer(service, text, today=TODAY).value is None


def test_who_calls_for_the_act_to_be_put_into_practice_is_not_against_that(service: Service) -> None:
    assert last_answer(service, "Unterstützt FEP die Durchsetzung des AI Act?", today=TODAY).value != "no"


def test_who_is_for_the_rules_is_not_for_self_regulation(service: Service) -> None:
    assert last_answer(service, "¿Apoya Tekijäfoorumi la autorregulación de los modelos fundacionales?", today=TODAY).value is None


def test_who_of_those_in_the_register_signed_a_document(service: Service) -> None:
    talk = ["Which Italian organisations are in your register?", "Which of them signed the joint statement before the COREPER vote?"]
    answer = last_answer(service, *talk, today=TODAY)
    signed = raw_facts.documents()["2024-02-01-joint-statement-before-coreper"].signed
    assert {item.id for item in answer.items} == raw_facts.narrowed(signed, ["IT"])


@pytest.mark.parametrize(
    "talk",
    [
        ("När publicerades det tredje utkastet till förfarandekoden?", "Och hur många dagar senare kom den slutliga versionen?"),
        ("Kiedy opublikowano trzeci projekt kodeksu praktyk?", "A ile dni później ukazała się wersja ostateczna?"),
        ("Milloin käytännesääntöjen kolmas luonnos julkaistiin?", "Entä kuinka monta päivää myöhemmin lopullinen versio ilmestyi?"),
        ("Кога беше публикуван третият проект на Кодекса за добри практики?", "А колко дни по-късно излезе окончателният вариант?"),
        ("Kad je objavljen treći nacrt Kodeksa prakse?", "A koliko je dana kasnije izašla konačna verzija?"),
        ("Millal avaldati tegevusjuhendi kolmas kavand?", "Ja mitu päeva hiljem ilmus lõplik versioon?"),
    ],
)
def test_how_many_days_later_counts_from_what_was_spoken_of(service: Service, talk: tuple[str, str]) -> None:
    assert last_answer(service, *talk, today=TODAY).value == 121


@pytest.mark.parametrize(
    "text",
    [
        "Did News Media Europe co-sign the December 2023 press release in which EMMA and ENPA regretted the trilogue result?",
        "Was News Media Europe a signatory of the press release in which EMMA and ENPA regretted the trilogue deal in December 2023?",
    ],
)
def test_those_who_are_told_of_behind_the_document_are_not_asked_about(service: Service, text: str) -> None:
    answer = service.answer(Question(text)).answer
    assert (answer.kind, answer.value) == ("yes-no", "no")
