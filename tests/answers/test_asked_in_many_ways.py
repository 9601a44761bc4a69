"""The plainest questions in the ways in which natives ask them: by number, by the day before, by those written to, in two sentences."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Answer, Question
from bot.service import Service
from tests.answers import raw_facts

TODAY = date(2026, 12, 2)
BY_NUMBER = [
    ("vad står det i 53.1 d ai act", "article-53-1-d"),
    ("a 107-es preambulumbekezdés tartalma", "recital-107"),
    ("Kennen Sie den Wortlaut von ErwGr. 105 der KI-VO?", "recital-105"),
    ("J'ai besoin du contenu du considérant nº 108 du règlement sur l'IA.", "recital-108"),
    ("Text odôvodnenia č. 104 AI Actu", "recital-104"),
    ("αιτ. σκέψη 106: περιεχόμενο", "recital-106"),
    ("Què dice el artículo 53, 1, b, del Reglamento de IA", "article-53-1-b"),
    ("What is required by point (d) of Article 53(1) AI Act?", "article-53-1-d"),
    ("Was verlangt lit. c des Art. 53 Abs. 1 KI-VO?", "article-53-1-c"),
    ("Kaj določa točka d) prvega odstavka 53. člena?", "article-53-1-d"),
    ("Wir streiten über Art. 53 Abs. 1 UAbs. 1 Buchst. d KI-VO. Was steht da?", "article-53-1-d"),
    ("Everybody cites recital 109 when small firms are concerned. What does it say?", "recital-109"),
    ("Obligația de la art. 53 alin. (1) lit. c) din AI Act", "article-53-1-c"),
    ("vad säger 53.2 i ai act", "article-53-2"),
    ("Co upravuje odstavec 2 článku 53 AI Actu?", "article-53-2"),
    ("¿Qué dice el apartado 2 del artículo 53 de la Ley de IA?", "article-53-2"),
    ("O que se deve entender pela alínea c) do n.º 1 do artigo 53.º do AI Act?", "article-53-1-c"),
]
SIGNED_BY_ONE = [
    ("Could you tell me to which appeals and open letters IMPALA has put its signature?", "impala"),
    ("Pod kterými otevřenými dopisy a prohlášeními je podepsán CEATL?", "ceatl"),
    ("Welche gemeinsamen Erklärungen und Briefe zur KI-Verordnung hat die FIM mitunterzeichnet?", "fim"),
    ("la fse a signé quoi comme lettres ouvertes ?", "fse"),
    ("Kuriuos dokumentus yra pasirašiusi IAO?", "iao"),
    ("Millistele avaldustele on IFPI alla kirjutanud?", "ifpi"),
]
POWERS_BEGIN = [
    "Decorrenza dei poteri sanzionatori della Commissione verso i fornitori di modelli GPAI",
    "The obligations have applied since August 2025. When do the Commission's powers to enforce them against model providers begin?",
    "Od kdy může Komise ukládat pokuty poskytovatelům obecných modelů AI?",
    "Beginn der Durchsetzungsbefugnisse der Kommission gegenüber GPAI-Anbietern",
]
IN_A_MEMBER_STATE = [
    "When does the AI Act apply in Germany?",
    "Da quando si applica l'AI Act in Italia?",
    "Seit wann gilt die KI-Verordnung in Deutschland und Österreich?",
]
TO_MINISTERS = [
    "Could you tell me which members of the government the Danish rightsholders wrote to in April 2025?",
    "Danska rättighetshavare skickade i april 2025 ett brev till sina ministrar. Vilka ministrar rörde det sig om?",
    "Na które ministerstwa i do jakich ministrów napisali Duńczycy list 14 kwietnia 2025?",
    "Miniștrii destinatari ai scrisorii daneze din aprilie 2025",
]
ON_THE_EVE = [
    "who was behind the rightsholders' statement the day before coreper voted on the ai act",
    "Quelles organisations ont cosigné l'appel lancé à la veille du vote du COREPER ?",
    "Welche Verbände haben am Tag vor der COREPER-Abstimmung den Appell unterzeichnet?",
]
WHY_IT_REFUSED = [
    "Could you explain on what grounds Facebook's parent company has declined to join the GPAI code?",
    "Warum weigert sich Meta, den Praxisleitfaden zu unterschreiben?",
    "La plupart des fournisseurs ont souscrit au code de bonnes pratiques, mais pas Meta. Comment l'entreprise justifie-t-elle ce choix ?",
]
NOT_KNOWN = [
    "What did Netflix say about recital 107?",
    "What is SAG-AFTRA's position on Article 50 of the AI Act?",
    "Why did Meta sign the Code of Practice?",
    "When was OpenAI fined?",
    "When did Germany adopt the AI Act?",
    "When did the Italian AI law enter into force?",
    "Quand est entrée en vigueur la loi italienne sur l'IA ?",
    "When does the AI Act apply in Norway?",
]
DAYS = [
    ("Quando votou o COREPER o Regulamento da Inteligência Artificial?", "coreper-vote"),
    ("Datum der Abstimmung der EU-Botschafter über die KI-Verordnung", "coreper-vote"),
    ("Którego dnia Komitet Stałych Przedstawicieli zatwierdził tekst rozporządzenia o AI?", "coreper-vote"),
    ("When did the Council agree its general approach on the AI Act?", "council-general-approach"),
    ("Kdy Coreper schválil obecný přístup Rady k aktu o AI?", "council-general-approach"),
    ("when was the form issued that providers must use to summarise the content used to train their models?", "training-template"),
    ("¿Qué día salió la plantilla del resumen público que los proveedores tienen que rellenar sobre los contenidos de entrenamiento?",
     "training-template"),
    ("Compliance deadline for general-purpose AI models placed on the market before 2 August 2025", "legacy-gpai-deadline"),
    ("Rok za usklađivanje GPAI modela stavljenih na tržište prije 2. kolovoza 2025.", "legacy-gpai-deadline"),
    ("modelos antigos, de antes de agosto 2025, têm até quando pra cumprir o ai act", "legacy-gpai-deadline"),
    ("Since when must providers use the template for the training summary?", "gpai-obligations-apply"),
]  # fmt: skip
TO_WHOM = [
    "To whom did the German organisations address their letter of 26 July 2024?",
    "Poderia dizer-me a quem se dirigiram as associações alemãs de criadores na missiva de 26 de julho de 2024?",
    "Dnia 26 lipca 2024 r. niemieckie organizacje twórców wystosowały apel w sprawie AI Act. Kto był jego adresatem?",
]
OF_WRITERS = [
    "Unterzeichner des Schreibens der Autoren-, Übersetzer- und Journalistenverbände gegen den dritten Entwurf des Code of Practice",
    "Které organizace stojí za dopisem z 21. března 2025, v němž se autoři, literární překladatelé a novináři ohrazují proti třetímu návrhu?",
    "firmantes de la carta del 21/3/2025 de autores, traductores literarios y periodistas sobre el tercer borrador del código",
]
SAID_IN_MAY = [
    "GESACin vaatimus uudesta generatiivista tekoälyä koskevasta EU-laista 5.5.2026",
    "Kan du fortælle mig, hvad GESAC efterlyste i sin udtalelse af 5. maj 2026?",
]
DENMARK, COREPER = "2025-04-14-denmark-letter-to-ministers", "2024-02-01-joint-statement-before-coreper"


def asked(service: Service, question: str) -> Answer:
    return service.answer(Question(question, today=TODAY)).answer


def cited(answer: Answer) -> set[str]:
    return {citation.document for citation in answer.citations}


@pytest.mark.parametrize(("question", "slug"), BY_NUMBER)
def test_a_provision_is_told_by_its_number(service: Service, question: str, slug: str) -> None:
    answer = asked(service, question)
    assert (answer.outcome, answer.kind) == ("answer", "provision")
    assert [item.id for item in answer.items] in ([], [slug])
    assert answer.citations[0].document == f"provision:{slug}"


def test_two_points_are_not_one(service: Service) -> None:
    answer = asked(service, "How do points (a) and (d) of Article 53(1) differ?")
    assert {"provision:article-53-1-a", "provision:article-53-1-d"} <= cited(answer)


@pytest.mark.parametrize(("question", "organisation"), SIGNED_BY_ONE)
def test_all_that_one_signed_is_told(service: Service, question: str, organisation: str) -> None:
    answer = asked(service, question)
    assert answer.outcome == "answer"
    assert answer.value is None  # it is asked which, not whether
    assert {item.id for item in answer.items} == raw_facts.signed_by(organisation)


@pytest.mark.parametrize("question", POWERS_BEGIN)
def test_the_day_is_told_from_which_duties_can_be_enforced(service: Service, question: str) -> None:
    assert asked(service, question).value == raw_facts.events()["gpai-enforcement-starts"]["date"]


@pytest.mark.parametrize("question", IN_A_MEMBER_STATE)
def test_the_act_applies_in_all_member_states_alike(service: Service, question: str) -> None:
    answer, of_all = asked(service, question), asked(service, "When does the AI Act apply?")
    assert (answer.outcome, answer.value) == ("answer", of_all.value)


@pytest.mark.parametrize("question", TO_MINISTERS)
def test_ministers_are_told_as_those_written_to(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert answer.outcome == "answer"
    assert all(name in answer.text for name in raw_facts.entries("documents")[DENMARK]["addressed_to"])


def test_who_wrote_to_ministers_is_another_question(service: Service) -> None:
    answer = asked(service, "Who wrote to three Danish ministers in April 2025?")
    assert {item.id for item in answer.items} == raw_facts.signed(DENMARK)


@pytest.mark.parametrize("question", ON_THE_EVE)
def test_a_document_is_named_by_the_day_before_a_milestone(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert {item.id for item in answer.items} == raw_facts.signed(COREPER)


@pytest.mark.parametrize("question", WHY_IT_REFUSED)
def test_a_refusal_is_explained_in_the_words_of_who_refused(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert answer.outcome == "answer"
    assert "meta-2025-07-18" in cited(answer)


@pytest.mark.parametrize("question", NOT_KNOWN)
def test_what_is_not_known_is_not_answered_by_what_stands_beside_it(service: Service, question: str) -> None:
    assert asked(service, question).outcome in ("refuse", "closest")


def test_of_two_texts_that_may_be_meant_theirs_is_told(service: Service) -> None:
    answer = asked(service, "In March 2025 many organisations criticised the third draft together. Did IFPI sign that text too?")
    assert answer.value == "yes"


def test_both_parts_are_answered(service: Service) -> None:
    answer = asked(service, "¿Cuándo se publicó el tercer borrador del código y quién lo criticó?")
    assert answer.value == raw_facts.events()["gpai-code-draft-3"]["date"]
    assert "ewc" in {item.id for item in answer.items}


@pytest.mark.parametrize(("question", "event"), DAYS)
def test_the_day_of_a_milestone_is_told(service: Service, question: str, event: str) -> None:
    answer = asked(service, question)
    assert (answer.outcome, answer.value) == ("answer", raw_facts.events()[event]["date"])


@pytest.mark.parametrize("question", TO_WHOM)
def test_the_reader_of_the_one_document_of_a_day_is_told(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert answer.outcome == "answer"
    assert "Leyen" in answer.lead


@pytest.mark.parametrize("question", OF_WRITERS)
def test_those_of_whom_a_document_is_narrow_no_list(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert {item.id for item in answer.items} == raw_facts.signed("2025-03-21-ewc-ceatl-efj-third-draft-letter")


def test_those_chosen_narrow_it(service: Service) -> None:
    answer = asked(service, "Which journalists' organisations signed the letter of 21 March 2025?")
    assert {item.id for item in answer.items} == {"efj"}


@pytest.mark.parametrize("question", SAID_IN_MAY)
def test_what_one_said_on_a_day_is_told(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert (answer.outcome, answer.kind) == ("answer", "position")
    assert "2026-05-05-gesac-calls-for-new-legislation" in cited(answer)
