"""What people ask in passing once something was told: one of several, the article, the other one, on board, in all, who said it for them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers.conversations import cited, last_answer

CHARTER = "2025-02-07-international-charter-culture-and-innovation"
PACKAGE = "2025-07-30-joint-statement-implementation-package"
TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("questions", "article"),
    [
        (("Who enforces the rules for general-purpose AI models?", "how high can the fines be?", "which article?"), "article-101"),
        (("Welche Geldbußen drohen Anbietern von KI-Modellen?", "In welchem Artikel steht das?"), "article-101"),
        (("Vanaf wanneer kan de Commissie aanbieders van AI-modellen beboeten?", "Welk artikel is dat?"), "article-101"),
        (("When must models that were already on the market comply?", "which article?"), "article-111-3"),
        (("Jaké pokuty hrozí poskytovatelům obecných modelů AI?", "Který je to článek?"), "article-101"),
    ],
)
def test_which_article_is_that_of_what_was_told(service: Service, questions: tuple[str, ...], article: str) -> None:
    answer = last_answer(service, *questions, today=TODAY)
    assert answer.outcome == "answer"
    assert f"provision:{article}" in cited(answer)


@pytest.mark.parametrize(
    "questions",
    [
        ("Since when does Article 53(1)(d) apply?", "and models that were already on the market?"),
        ("A odkdy platí povinnosti pro obecné modely AI?", "A modely, které už na trhu byly, dokdy mají čas?"),
    ],
)
def test_older_models_after_a_duty_or_the_day_of_all(service: Service, questions: tuple[str, ...]) -> None:
    assert last_answer(service, *questions, today=TODAY).value == "2027-08-02"


@pytest.mark.parametrize(
    ("questions", "value"),
    [
        (("When was the third draft of the Code published?", "and the final text?", "how many days after its legal deadline was that?"), 69),
        (("Care a fost termenul pentru Codul de bune practici?", "Cu câte zile întârziere a apărut textul final?"), 69),
        (("When was the third draft of the Code published?", "and the final text?", "how many days between the two?"), 121),
        (("Koľko dní uplynulo od hlasovania pléna o akte po jeho prijatie v Rade?",), 69),
    ],
)
def test_days_from_a_deadline_are_counted_where_it_is_named(service: Service, questions: tuple[str, ...], value: int) -> None:
    assert last_answer(service, *questions, today=TODAY).value == value


@pytest.mark.parametrize(
    "questions",
    [
        ("¿Qué ha firmado GESAC?", "¿Cuáles en 2025?"),
        ("What has GESAC signed?", "how many is that?", "which ones in 2025?"),
        ("Co podpisał GESAC?", "Które w 2025?"),
    ],
)
def test_those_of_a_year_among_what_was_signed(service: Service, questions: tuple[str, ...]) -> None:
    answer = last_answer(service, *questions, today=TODAY)
    assert {item.id for item in answer.items} == {CHARTER, "2025-03-28-joint-statement-third-draft", "2025-05-20-stay-true-to-the-act", PACKAGE}


def test_those_of_another_year_are_not_sought_among_those_of_the_first(service: Service) -> None:
    turns = ("What has the European Writers Council signed?", "only the 2023 ones?", "how many has it signed in 2025?")
    assert last_answer(service, *turns, today=TODAY).value == 3


@pytest.mark.parametrize(
    ("questions", "document"),
    [
        (("Which joint documents came out in January 2024?", "who signed the Austrian one?"), "2024-01-30-austria-open-letter"),
        (
            ("Which joint documents came out in January 2024?", "who signed the Austrian one?", "and the Swedish one?"),
            "2024-01-sweden-authors-open-letter",
        ),
        (("Welche Dokumente gab es im Januar 2024?", "Wer hat das österreichische unterzeichnet?"), "2024-01-30-austria-open-letter"),
    ],
)
def test_the_letter_of_a_country_among_those_listed(service: Service, questions: tuple[str, ...], document: str) -> None:
    answer = last_answer(service, *questions, today=TODAY)
    assert (answer.kind, answer.complete) == ("list", document == "2024-01-sweden-authors-open-letter")
    assert cited(answer) == {document}


@pytest.mark.parametrize(
    ("questions", "document"),
    [
        (
            ("Was hat das Netzwerk Autorenrechte unterschrieben?", "Von wann ist der Brief an Scholz, Macron und Meloni?", "Und der andere?"),
            "2024-07-26-germany-letter-to-von-der-leyen",
        ),
        (
            ("Qui a signé la lettre sur le deuxième projet de code de bonnes pratiques ?", "Celle des auteurs et des artistes", "Et l'autre ?"),
            "2025-second-draft-code-of-practice-letter",
        ),
        (("Which joint letters went to the JURI committee?", "who signed the later one?"), "2025-10-07-voting-recommendations-juri"),
        (("Who signed the letter on the second draft?", "the one from authors and performers", "and the other one?"),
         "2025-second-draft-code-of-practice-letter"),
    ],
)  # fmt: skip
def test_the_other_or_the_later_one(service: Service, questions: tuple[str, ...], document: str) -> None:
    answer = last_answer(service, *questions, today=TODAY)
    assert answer.outcome == "answer"
    assert cited(answer) == {document}


@pytest.mark.parametrize(
    ("questions", "value"),
    [
        (("Who signed the letter of 29 October 2024?", "why did IMPALA withdraw from it?", "ok but it did sign?"), "yes"),
        (("Who signed the letter of 29 October 2024?", "why did IMPALA withdraw from it?", "FEP?"), "unknown"),
        (("Has Koda signed the 30 July 2025 joint statement?", "but it backed it, right?"), "unknown"),
        (("Hat Koda die Erklärung vom 30. Juli 2025 unterzeichnet?", "Aber sie hat sie doch unterstützt, oder?"), "unknown"),
        (("Ktorá slovenská organizácia je v registri?", "A podpísala spoločné vyhlásenie z 30. júla 2025?"), "unknown"),
        (("Qu'a dit la Coalition française pour la diversité culturelle sur le code ?", "La SACD a signé ce communiqué ?"), "unknown"),
    ],
)
def test_whether_those_spoken_of_signed(service: Service, questions: tuple[str, ...], value: str) -> None:
    answer = last_answer(service, *questions, today=TODAY)
    assert (answer.outcome, answer.value) == ("answer", value)


@pytest.mark.parametrize(
    ("questions", "said"),
    [
        (("did Microsoft sign the code of practice?", "who said that for them?"), "Brad Smith"),
        (("Che posizione ha Meta sul codice di buone pratiche?", "E OpenAI?", "Chi ha parlato per Meta?"), "Joel Kaplan"),
        (("when did Meta announce it wont sign the code", "what reason did it give?"), "legal uncertainty"),
        (("Kdy Meta odmítla podepsat kodex?", "jaký důvod uvedla?"), "legal uncertainty"),
        (("Hat Microsoft den Verhaltenskodex unterzeichnet?", "Wer hat das in ihrem Namen gesagt?"), "Brad Smith"),
        (("Co řeklo Tekijäfoorumi v září 2023 o aktu o AI?", "komu?"), "Education and Culture Committee"),
        (("Co powiedziała FEP po głosowaniu w COREPER?", "Kto konkretnie?"), "FEP"),
        (("Who signed the creator friendly statement of 23 November 2023?", "what does it ask for on transparency?"), "Calls for"),
        (("Who signed the letter of 21 March 2025 against the third draft?", "what did they say about the draft?"), "Opposes"),
        (("What did Tekijäfoorumi say about the AI Act in September 2023?", "to whom?"), "Education and Culture Committee"),
        (("Quando è uscita la dichiarazione comune sulla filiera del libro?", "In che occasione?"), "Frankfurt"),
    ],
)
def test_who_said_it_why_to_whom_and_on_what_occasion(service: Service, questions: tuple[str, ...], said: str) -> None:
    answer = last_answer(service, *questions, today=TODAY)
    assert answer.outcome == "answer"
    assert said in answer.text


def test_who_took_a_side_on_the_vote_spoken_of(service: Service) -> None:
    answer = last_answer(service, "Quando é que o Parlamento adotou o Regulamento da IA?", "Quem saudou essa votação?", today=TODAY)
    assert {"ciam", "eva", "fep", "icmp", "impf"} <= {item.id for item in answer.items}


@pytest.mark.parametrize(
    ("questions", "items"),
    [
        (("Har Stim skrivit under uttalandet från 1 februari 2024?", "Vilka danska organisationer är med?"), {"danske-forlag"}),
        (("Welche schwedischen Organisationen stehen im Register?", "Und dänische?"), {"danske-forlag", "koda", "rettighedsalliancen"}),
        (("¿Qué ha firmado GESAC?", "¿Y IMPALA, qué ha firmado?", "¿Y qué han firmado los dos?"), {
            "2024-10-29-meaningful-implementation-letter", "2025-03-28-joint-statement-third-draft", PACKAGE,
        }),
        (
            ("Qui a signé la charte « Culture et innovation » ?", "Lesquels ont aussi signé la déclaration du 28 mars 2025 ?",
             "Et lesquels des signataires de la charte ont signé celle du 30 juillet 2025 ?"), {"fep", "gesac"},
        ),
        (("Which signatories of the charter signed the joint statement of 30 July 2025?",), {"fep", "gesac"}),
        (("Welche Unterzeichner der Charta haben die Erklärung vom 30. Juli 2025 unterschrieben?",), {"fep", "gesac"}),
        (("Kurie chartijos signatarai pasirašė 2025 m. liepos 30 d. pareiškimą?",), {"fep", "gesac"}),
        (("Who signed the letter of 30 July 2025?", "Ketkä tunnetuista allekirjoittajista allekirjoittivat myös 28.3.2025 julkilausuman?"),
         {"ecsa", "gesac", "iao", "icmp", "ifpi", "impala", "saa"}),
        (("Kto podpisał komunikat EMMA i ENPA z grudnia 2023?", "Kto oprócz niej podpisał ten komunikat?"), {"emma", "enpa"}),
    ],
)  # fmt: skip
def test_lists_that_lean_on_what_was_listed(service: Service, questions: tuple[str, ...], items: set[str]) -> None:
    assert {item.id for item in last_answer(service, *questions, today=TODAY).items} == items


@pytest.mark.parametrize(
    ("questions", "value"),
    [
        (("Кой подписа изявлението „True culture needs originals“?", "А IMPALA?", "Кога беше това?", "И колко са общо?"), 6),
        (("Welche schwedischen Organisationen stehen im Register?", "Wie viele italienische?"), 8),
    ],
)
def test_numbers_that_lean_on_what_was_listed(service: Service, questions: tuple[str, ...], value: int) -> None:
    assert last_answer(service, *questions, today=TODAY).value == value


def test_the_bans_are_named_after_other_steps(service: Service) -> None:
    turns = ("Wanneer is de AI-verordening in werking getreden?", "En vanaf wanneer gelden de verboden?")
    assert last_answer(service, *turns, today=TODAY).value == "2025-02-02"


@pytest.mark.parametrize(
    "turns",
    [
        ("Kaj je EWC povedal na delavnici odbora JURI junija 2025?", "Kdo je govoril?", "Kdaj je to bilo?"),
        ("What did EWC say at the JURI workshop in June 2025?", "who spoke for them?", "when was that?"),
    ],
)
def test_the_statement_that_was_told_is_told_again(service: Service, turns: tuple[str, ...]) -> None:
    assert "Nina George" in last_answer(service, *turns[:2], today=TODAY).text
    assert last_answer(service, *turns, today=TODAY).value == "2025-06-04"


def test_days_until_what_was_told(service: Service) -> None:
    turns = ("mikor jár le a határidő a régi modelleknek?", "ez hány nap?")
    assert last_answer(service, *turns, today=TODAY).value == 245


def test_a_list_doubted_in_two_questions_is_that_list(service: Service) -> None:
    turns = ("¿Quién firmó la carta de 29 de octubre de 2024?", "¿Seguro que no hay más? ¿La lista está completa?")
    assert last_answer(service, *turns, today=TODAY).complete is False


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Kiedy Rada UE przyjęła akt w sprawie sztucznej inteligencji? Chodzi o sam akt, a nie o omnibus.", "2024-05-21"),
        ("Cén lá a foilsíodh an Gníomh um an Intleacht Shaorga féin, ní hé an omnibus, in Iris Oifigiúil an Aontais?", "2024-07-12"),
    ],
)
def test_the_act_and_not_the_omnibus(service: Service, question: str, value: str) -> None:
    assert last_answer(service, question, today=TODAY).value == value


@pytest.mark.parametrize(
    ("questions", "document"),
    [
        (("Potpisuje li GESAC zajedničku izjavu od 30. srpnja 2025.?", "Imaš li poveznicu?"), PACKAGE),
        (("¿Los modelos de código abierto están exentos del artículo 53?", "¿Dónde lo dice?"), "provision:article-53-2"),
    ],
)
def test_where_that_is_written(service: Service, questions: tuple[str, ...], document: str) -> None:
    answer = last_answer(service, *questions, today=TODAY)
    assert answer.kind != "about"
    assert document in cited(answer)


@pytest.mark.parametrize(
    "question",
    [
        "When was the final code published?", "Kdy byl zveřejněn konečný kodex?", "Când a fost publicat codul final?",
        "Quand le code final a-t-il été publié ?",
    ],
)  # fmt: skip
def test_the_final_code_is_that_on_models_unless_labelling_is_named(service: Service, question: str) -> None:
    assert last_answer(service, question, today=TODAY).value == "2025-07-10"


def test_the_code_on_labelling_is_found_by_its_own_words(service: Service) -> None:
    assert last_answer(service, "When was the final code on labelling published?", today=TODAY).value == "2026-06-10"


@pytest.mark.parametrize(
    ("question", "name"),
    [("Wer ist die VG Wort?", "VG Wort"), ("What about Netflix?", "Netflix"), ("¿Quién es CEDRO?", "CEDRO"), ("et la Scelf ?", "Scelf")],
)
def test_whoever_nobody_knows_is_named_in_the_refusal(service: Service, question: str, name: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert answer.outcome == "refuse"
    assert name in answer.lead


@pytest.mark.parametrize(
    "question", ["Welche Musikverlegerverbände stehen im Register?", "Welke muziekuitgeversorganisaties staan er in het register?"]
)
def test_a_sector_in_one_word_with_that_for_its_organisations(service: Service, question: str) -> None:
    assert {"emusa", "icmp", "impf", "sugar-music"} <= {item.id for item in last_answer(service, question, today=TODAY).items}


@pytest.mark.parametrize(
    ("question", "outcome", "value"),
    [
        ("Is OpenAI on the first list of signatories of the Code published by the Commission on 1 August 2025?", "answer", "yes"),
        ("Ali je OpenAI na prvem seznamu podpisnikov kodeksa, ki ga je Komisija objavila 1. avgusta 2025?", "answer", "yes"),
        ("Prečo spoločnosť Anthropic odmietla podpísať kódex?", "closest", None),
        ("docs signed by both IFPI and the European Publishers Council", "answer", None),
    ],
)
def test_what_companies_and_two_at_once_signed(service: Service, question: str, outcome: str, value: str | None) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert (answer.outcome, answer.value) == (outcome, value)


@pytest.mark.parametrize(
    ("question", "document"),
    [
        ("overweging 104 open source en auteursrecht", "provision:recital-104"),
        ("Waar pleitte CEPIC in maart 2025 voor op dat evenement in Brussel?", "cepic-2025-03-10"),
        ("Z jakiej okazji napisano list do Ursuli von der Leyen z 26 lipca 2024 r.?", "2024-07-26-germany-letter-to-von-der-leyen"),
        ("Što se dogodilo između 1. siječnja i 31. svibnja 2023. na vremenskoj lenti AI Akta?", "timeline:ep-committee-vote-2023"),
        ("Cine verifică dacă furnizorii de modele respectă regulile?", "provision:article-88"),
    ],
)
def test_words_that_look_like_others(service: Service, question: str, document: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert answer.outcome == "answer"
    assert document in cited(answer)


@pytest.mark.parametrize(
    ("questions", "milestone"),
    [
        (
            ("Do kiedy modele sprzed sierpnia 2025 muszą opublikować streszczenie danych treningowych?", "A na jakiej podstawie?"),
            "timeline:legacy-gpai-deadline",
        ),
        (("Kiedy zaczęły się stosować obowiązki dla dostawców modeli?", "A na jakiej podstawie?"), "timeline:gpai-obligations-apply"),
    ],
)
def test_the_basis_is_that_of_the_milestone_told(service: Service, questions: tuple[str, ...], milestone: str) -> None:
    answer = last_answer(service, *questions, today=TODAY)
    assert answer.outcome == "answer"
    assert milestone in cited(answer)
