"""The plainest needs of members, in all languages: the next deadline, who is missing, when they called for it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers.conversations import cited, last_answer

BEFORE_COREPER = "2024-02-01-joint-statement-before-coreper"
TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    "question",
    [
        "Колко дни остават до следващия краен срок?", "Kolik dní zbývá do nejbližší lhůty?", "Hvor mange dage er der til næste frist?",
        "Wie viele Tage sind es noch bis zur nächsten Frist?", "Πόσες μέρες απομένουν έως την επόμενη προθεσμία;",
        "How many days until the next deadline?", "¿Cuántos días faltan para el próximo plazo?", "Mitu päeva on järgmise tähtajani?",
        "Montako päivää on seuraavaan määräaikaan?", "Combien de jours avant la prochaine échéance ?", "Koliko je dana do sljedećeg roka?",
        "Hány nap van hátra a következő határidőig?", "Quanti giorni mancano alla prossima scadenza?",
        "Kiek dienų liko iki artimiausio termino?", "Cik dienu līdz nākamajam termiņam?", "Kemm fadal jiem għall-iskadenza li jmiss?",
        "Hoeveel dagen nog tot de volgende deadline?",
        "Ile dni do najbliższego terminu?", "Quantos dias faltam para o próximo prazo?", "Câte zile mai sunt până la următorul termen?",
        "Koľko dní zostáva do najbližšieho termínu?", "Koliko dni je še do naslednjega roka?", "Hur många dagar är det till nästa deadline?",
    ],
)  # fmt: skip
def test_days_until_the_next_deadline(service: Service, question: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert (answer.outcome, answer.value) == ("answer", 2)  # of whatever is next by the files, not of one with a deadline in its name


@pytest.mark.parametrize(
    "question", ["How many days until the next trilogue?", "Wie viele Tage bis zum nächsten Trilog?", "How many days until the next vote?"]
)
def test_the_next_of_a_sort_is_not_the_next_of_all(service: Service, question: str) -> None:
    assert last_answer(service, question, today=TODAY).outcome != "answer"


def test_days_that_are_left_are_no_days_between_two_milestones(service: Service) -> None:
    question = "Ile dni zostało dostawcom modeli wprowadzonych na rynek przed sierpniem 2025 r. na dostosowanie się?"
    assert last_answer(service, question, today=date(2027, 7, 15)).value == 18


@pytest.mark.parametrize(
    "questions",
    [
        ("Wer fehlt bei der Erklärung vom 1. Februar 2024?",),
        ("Qui manque parmi les signataires de la déclaration du 1er février 2024 ?",),
        ("¿Quién falta en la declaración del 1 de febrero de 2024?",),
        ("Kogo brakuje w oświadczeniu z 1 lutego 2024?",),
        ("Who signed the joint statement of 1 February 2024?", "Who did not sign?"),
        ("Qui a signé la déclaration commune du 1er février 2024 ?", "Qui n'a pas signé ?"),
        ("Wer hat die gemeinsame Erklärung vom 1. Februar 2024 unterzeichnet?", "Wer hat nicht unterzeichnet?"),
    ],
)
def test_who_is_missing_is_nobody_who_signed(service: Service, questions: tuple[str, ...]) -> None:
    answer = last_answer(service, *questions, today=TODAY)
    names = {item.id for item in answer.items}
    assert answer.outcome == "answer"
    assert BEFORE_COREPER in cited(answer)
    assert "cisac" in names
    assert not names & {"gema", "ifpi", "fep"}


@pytest.mark.parametrize(
    "question",
    [
        "When did GESAC, supported by HDS ZAMP, call for a new European law on generative AI?",
        "Wann hat GESAC mit Unterstützung von HDS ZAMP ein neues EU-Gesetz gefordert?",
        "Kada je GESAC, uz potporu HDS ZAMP-a, zatražio novi zakon EU-a o generativnoj umjetnoj inteligenciji?",
    ],
)
def test_when_two_called_for_it_together(service: Service, question: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert (answer.outcome, answer.value) == ("answer", "2026-05-05")  # not when one of them said alike, half a year earlier


@pytest.mark.parametrize(
    "question",
    ["Co się wydarzyło w lipcu i sierpniu 2024 r.?", "Čo sa udialo v júli a auguste 2024?", "Mitä tapahtui heinä- ja elokuussa 2024?"],
)
def test_two_months_of_one_year(service: Service, question: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert {item.id for item in answer.items} >= {"oj-publication", "gpai-code-call", "entry-into-force"}


@pytest.mark.parametrize(
    ("questions", "day"),
    [
        (("When did the Council adopt the AI Act?", "And when did Parliament adopt it?"), "2024-03-13"),
        (("When was the COREPER vote?", "And when did the Council adopt it?"), "2024-05-21"),
        (("Quand le Conseil a-t-il adopté le règlement sur l'IA ?", "Et quand le Parlement l'a-t-il adopté ?"), "2024-03-13"),
        (("When was the AI Act published?", "When did the Council adopt it?"), "2024-05-21"),
        (("When did Parliament vote on the omnibus?", "And when did the Council adopt it?"), "2026-06-29"),
        (("Kiedy Rada przyjęła akt w sprawie AI?", "A kiedy przyjął go Parlament?"), "2024-03-13"),
        (("Kdy Rada přijala akt o umělé inteligenci?", "A kdy ho přijal Parlament?"), "2024-03-13"),
        (("Mikor fogadta el a Tanács az MI-rendeletet?", "És mikor fogadta el a Parlament?"), "2024-03-13"),
        (("Wanneer nam de Raad de AI-verordening aan?", "En wanneer nam het Parlement haar aan?"), "2024-03-13"),
        (("When did Parliament adopt its negotiating position?", "and the Council, when did it settle its own?"), "2022-12-06"),
    ],
)
def test_when_another_institution_took_its_step(service: Service, questions: tuple[str, ...], day: str) -> None:
    assert last_answer(service, *questions, today=TODAY).value == day


@pytest.mark.parametrize(
    "questions",
    [
        ("When did Coreper approve the AI Act?", "And when did Parliament adopt it?", "How many days between those two votes?"),
        ("Wann stimmte der AStV ab?", "Und wann das Plenum?", "Wie viele Tage liegen zwischen den beiden Abstimmungen?"),
    ],
)
def test_days_between_the_two_that_were_told(service: Service, questions: tuple[str, ...]) -> None:
    assert last_answer(service, *questions, today=TODAY).value == 40


@pytest.mark.parametrize(
    "questions",
    [
        ("Who signed the Danish letter to ministers?", "What did they reply?"),
        ("Hvem skrev brevet fra danske rettighedshavere til tre ministre i april 2025?", "Hvad svarede de?"),
    ],
)
def test_what_those_written_to_replied_is_not_known(service: Service, questions: tuple[str, ...]) -> None:
    assert last_answer(service, *questions, today=TODAY).outcome == "refuse"


def test_what_was_signed_in_total_is_of_whoever_was_spoken_of(service: Service) -> None:
    questions = ("Τι έλεγε η ICMP για το τρίτο σχέδιο του κώδικα;", "Ευχαριστώ! Ποια κοινά κείμενα έχει υπογράψει συνολικά;")
    items = {item.id for item in last_answer(service, *questions, today=TODAY).items}
    assert "2025-03-28-joint-statement-third-draft" in items
    assert "2023-08-02-uva-nava-amendment-proposal" not in items  # whose list is complete, and which others signed


@pytest.mark.parametrize(
    "questions",
    [
        ("When would the high-risk rules for Annex III systems originally, before the omnibus, have applied?",),
        ("Wann hätten die Hochrisiko-Regeln für Anhang-III-Systeme ursprünglich, also vor dem Omnibus, gelten sollen?",),
        ("Quando dovevano applicarsi in origine le regole sull'alto rischio dell'allegato III?",),
        ("When do the rules for Annex III systems apply?", "And originally?"),
        ("Od kiedy stosuje się przepisy załącznika III?", "A pierwotnie?"),
    ],
)
def test_the_day_before_it_was_put_off(service: Service, questions: tuple[str, ...]) -> None:
    answer = last_answer(service, *questions, today=TODAY)
    assert answer.value == "2026-08-02"
    assert "2027" in answer.text  # the day that holds now is told too


def test_a_first_proposal_is_no_day_that_was_put_off(service: Service) -> None:
    assert last_answer(service, "When was the original Commission proposal?", today=TODAY).value == "2021-04-21"


def test_authors_and_performers_in_the_name_of_a_letter_leave_nobody_out(service: Service) -> None:
    question = "Kto podpisał list autorów i artystów wykonawców do Virkkunen i Micallefa w sprawie drugiego projektu kodeksu?"
    assert {item.id for item in last_answer(service, question, today=TODAY).items} == {"saa"}


def test_a_model_that_has_no_systemic_risk_has_none(service: Service) -> None:
    question = "Does the technical documentation duty in Article 53(1)(a) bind the provider of an open-source model that has no systemic risk?"
    assert last_answer(service, question, today=TODAY).value == "no"


@pytest.mark.parametrize(
    "questions",
    [
        ("When did Parliament adopt its copyright resolution of March 2026?", "When had the committee voted?"),
        ("¿Cuándo aprobó el pleno la resolución sobre derechos de autor e IA generativa?", "¿En comisión cuándo se había votado?"),
        ("Wanneer keurde het Parlement zijn resolutie over auteursrecht en generatieve AI goed?", "En wanneer stemde de commissie?"),
        ("Kiedy Parlament przyjął rezolucję o prawie autorskim i AI?", "A kiedy głosowała komisja?"),
    ],
)
def test_the_committees_vote_is_that_on_the_resolution_spoken_of(service: Service, questions: tuple[str, ...]) -> None:
    assert last_answer(service, *questions, today=TODAY).value == "2026-01-28"  # not one of those on the Act, years before


@pytest.mark.parametrize(
    ("questions", "day"),
    [
        (("When was the third draft of the Code of Practice published?", "When was the template for the training summary?"), "2025-07-24"),
        (("When did the Commission propose the AI omnibus?", "When was the political agreement of December 2023?"), "2023-12-09"),
        (("When was the final Code of Practice published?", "When was Parliament’s negotiating position?"), "2023-06-14"),
        (("Wann wurde der Omnibus vorgeschlagen?", "Wann war die allgemeine Ausrichtung des Rates zur KI-Verordnung?"), "2022-12-06"),
    ],
)
def test_what_is_named_in_full_is_meant_in_a_conversation_too(service: Service, questions: tuple[str, ...], day: str) -> None:
    assert last_answer(service, *questions, today=TODAY).value == day


@pytest.mark.parametrize(
    ("first", "second", "asked"),
    [
        ("Who signed the joint statement of 1 February 2024?", "And the joint statement of 30 July 2025?", "How many signed both?"),
        ("Wer unterzeichnete die Erklärung vom 1. Februar 2024?", "Und die vom 30. Juli 2025?", "Wie viele haben beide unterzeichnet?"),
        ("Kto podpisał wspólne oświadczenie z 1 lutego 2024?", "A wspólne oświadczenie z 30 lipca 2025?", "Ile podpisało oba?"),
    ],
)
def test_how_many_signed_both_is_no_number_of_the_second_list(service: Service, first: str, second: str, asked: str) -> None:
    answer = last_answer(service, first, second, asked, today=TODAY)
    assert answer.value == 4
    assert {BEFORE_COREPER, "2025-07-30-joint-statement-implementation-package"} <= cited(answer)


@pytest.mark.parametrize(
    "questions",
    [
        ("When did the AI Act enter into force?", "How many days ago was that?"),
        ("Wann trat die KI-Verordnung in Kraft?", "Vor wie vielen Tagen war das?"),
        ("Kdy vstoupil v platnost akt o umělé inteligenci?", "Před kolika dny to bylo?"),
        ("Πότε τέθηκε σε ισχύ η πράξη για την ΤΝ;", "Πριν από πόσες μέρες έγινε αυτό;"),
    ],
)
def test_days_since_what_was_told_last(service: Service, questions: tuple[str, ...]) -> None:
    assert last_answer(service, *questions, today=date(2026, 10, 15)).value == 805


@pytest.mark.parametrize(
    "questions",
    [
        ("When was the AI Act signed?", "And when published?"),
        ("When was the AI Act signed?", "And when was it published?"),
        ("Wann wurde der AI Act unterzeichnet?", "Und wann veröffentlicht?"),
    ],
)
def test_when_it_was_published_is_not_when_it_was_signed(service: Service, questions: tuple[str, ...]) -> None:
    assert last_answer(service, *questions, today=TODAY).value == "2024-07-12"
