"""What organisations and documents said on one matter: where nothing is recorded on it, nothing is told as if it were."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Answer, Question
from bot.service import Service
from tests.answers import raw_facts
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 24)
# What a matter is called in a sentence, in the case that it gives it.
ASKED = {
    "en": ("What did {o} say about {m}?", {"trade-secrets": "trade secrets", "burden-of-proof": "the burden of proof"}),
    "de": ("Was hat {o} {m} gesagt?", {"trade-secrets": "zu Geschäftsgeheimnissen", "tdm-exception": "zur Ausnahme für Text und Data Mining"}),
    "fi": ("Mitä {o} sanoi {m}?", {"code-third-draft": "kolmannesta luonnoksesta", "burden-of-proof": "todistustaakasta"}),
    "pl": ("Co powiedziało {o} {m}?", {"code-third-draft": "o trzecim projekcie", "trade-secrets": "o tajemnicach przedsiębiorstwa"}),
    "cs": ("Jaký je postoj {o} {m}?", {"consent": "k souhlasu", "omnibus": "k omnibusu"}),
    "ga": ("Cad a dúirt {o} {m}?", {"licensing": "faoi cheadúnú", "trade-secrets": "faoi rúin trádála"}),
}
SPEAKERS = ("gema", "fep", "ecsa", "edri", "meta", "fia", "impala", "saa", "emma", "icmp")


def answer_to(service: Service, question: str, language: str) -> Answer:
    return service.answer(Question(question, today=TODAY, language=language)).answer


@pytest.mark.parametrize("language", ASKED)
def test_only_what_is_recorded_on_the_matter_is_told(service: Service, language: str) -> None:
    ask, matters = ASKED[language]
    told = untold = 0
    for organisation in SPEAKERS:
        row = raw_facts.organisations()[organisation]
        for matter, named in matters.items():
            recorded = {entry for entry, theirs in raw_facts.said_on(matter).items() if organisation in theirs}
            question = ask.format(o=row.get("acronym") or row["name"], m=named)
            answer = answer_to(service, question, language)
            cited = {citation.document for citation in answer.citations}
            assert answer.outcome == ("answer" if recorded else "closest"), question
            if recorded:
                assert cited & recorded, question
            told, untold = told + bool(recorded), untold + (not recorded)
    assert told
    assert untold


@pytest.mark.parametrize(
    ("question", "outcome"),
    [
        ("What does the joint statement of 1 February 2024 say about licensing?", "answer"),
        ("What does the joint statement of 1 February 2024 say about robots.txt?", "closest"),
        ("Does the statement of 30 July 2025 mention trade secrets?", "closest"),
        ("What does the statement of 30 July 2025 say about the Code of Practice?", "answer"),
        ("Was sagt die gemeinsame Erklärung vom 1. Februar 2024 zur Ausnahme für Text und Data Mining?", "closest"),
        ("Que dit la déclaration commune du 28 mars 2025 sur les secrets d’affaires ?", "closest"),
    ],
)
def test_a_document_says_no_more_than_is_recorded(service: Service, question: str, outcome: str) -> None:
    answer = service.answer(Question(question, today=TODAY)).answer
    assert (answer.outcome, answer.kind) == (outcome, "position")


def test_what_the_signatories_wanted_before_a_milestone_may_be_anything(service: Service) -> None:
    answer = answer_to(service, "Que demandaient les signataires de la charte aux États avant le sommet de Paris sur l'IA ?", "fr")
    assert answer.outcome == "answer"


def test_of_two_the_one_that_said_nothing_is_said_to(service: Service) -> None:
    answer = answer_to(service, "Compare EWC and Meta on stopping the clock", "en")
    assert answer.outcome == "answer"
    assert "European Writers’ Council (EWC): no statement on this is in the collection." in answer.text
    assert answer_to(service, "Compare EWC and Meta on trade secrets", "en").outcome == "closest"
    both = answer_to(service, "Compare FIA and SAA on labelling of deepfakes", "en")  # which two topics of the collection are about
    assert both.outcome == "answer"
    assert "no statement" not in both.text


@pytest.mark.parametrize(
    "question",
    [
        "What did Netflix say about licensing?",
        "Hvad sagde Spotify om rimeligt vederlag til ophavsmændene?",  # which is of authors
        "Mitä Netflix sanoi lisensoinnista?",
        "Qu'a dit Mistral de la rémunération équitable des auteurs ?",
        "Co VG Bild-Kunst powiedziało o wyjątku dotyczącym eksploracji tekstów i danych?",
    ],
)
def test_a_stranger_has_said_nothing(service: Service, question: str) -> None:
    answer = service.answer(Question(question, today=TODAY)).answer
    assert answer.outcome != "answer"
    assert not answer.items


@pytest.mark.parametrize("matter", ["royalties", "moral rights", "job losses", "watermarks", "schools", "open source"])
def test_of_what_no_statement_has_a_word_nothing_is_told(service: Service, matter: str) -> None:
    assert answer_to(service, f"What did EDRi say about {matter}?", "en").outcome == "closest"


def test_what_stands_in_a_statement_under_no_topic_is_told(service: Service) -> None:
    answer = answer_to(service, "What did AEPO-ARTIS ask for in the Digital Decade review?", "en")
    assert answer.outcome == "answer"


def test_those_whom_a_matter_concerns_are_not_all_who_spoke_of_it(service: Service) -> None:
    english = answer_to(service, "Who has said something about fair pay for authors?", "en")
    german = answer_to(service, "Wer hat sich zur angemessenen Vergütung der Autoren geäußert?", "de")
    assert {item.id for item in english.items} == {item.id for item in german.items}
    sectors = {raw_facts.organisations()[item.id]["sector"] for item in english.items}
    assert len(sectors) > 1


# Matters that nobody in the collection spoke of, as a question of the language names them.
UNHEARD = {
    "en": ("What does {o} say about {m}?", ("climate change", "pensions", "ticket prices", "school books", "minimum wage", "festival funding")),
    "de": ("Was sagt {o} zu {m}?", ("Klimawandel", "Renten", "Ticketpreisen", "Mehrwertsteuer", "Gesichtserkennung", "Gleichstellung")),
    "fr": ("Que dit {o} sur {m} ?", ("les retraites", "le prix des billets", "les manuels scolaires", "le salaire minimum")),
}


@pytest.mark.parametrize("language", UNHEARD)
def test_of_a_matter_that_nobody_spoke_of_nothing_is_told(service: Service, language: str) -> None:
    """Some topic is always nearest in meaning; what was said on that is no answer."""
    asked, matters = UNHEARD[language]
    questions = [asked.format(o=o, m=m) for o in ("GEMA", "GESAC", "IFPI", "ECSA", "FEP", "IMPALA") for m in matters]
    told = [question for question in questions if answer_to(service, question, language).outcome == "answer"]
    assert told == []


@pytest.mark.parametrize(
    "text", ["What did GESAC demand in May 2026?", "Was hat die GESAC im Mai 2026 gefordert?", "Kaj je GESAC zahteval maja 2026?"]
)
def test_what_was_said_at_another_time_is_no_answer(service: Service, text: str) -> None:
    answer = service.answer(Question(text, today=TODAY)).answer
    assert {citation.document for citation in answer.citations} == {"2026-05-05-gesac-calls-for-new-legislation"}


@pytest.mark.parametrize("text", ["Did GESAC call for new EU law on generative AI?", "Hat GESAC neue EU-Gesetze zu generativer KI gefordert?"])
def test_whether_somebody_called_for_something_is_no_question_of_a_signature(service: Service, text: str) -> None:
    """GESAC sent that call, which has no signatories: "no" would be false."""
    answer = last_answer(service, text, today=date(2026, 12, 1))
    assert (answer.outcome, answer.kind) == ("answer", "position")
    assert "2026-05-05-gesac-calls-for-new-legislation" in cited(answer)
