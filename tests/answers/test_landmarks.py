"""The best known days of the AI Act, however the law is called and whatever is said beside; other steps and other matters keep theirs."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Answer, Question
from bot.service import Service
from tests.answers import raw_facts

TODAY = date(2026, 12, 2)
TOLD = [
    ("Quand le règlement sur l'intelligence artificielle est-il entré en vigueur ?", "entry-into-force"),
    ("Ημερομηνία έναρξης ισχύος της Πράξης για την Τεχνητή Νοημοσύνη;", "entry-into-force"),
    ("Kdy vstoupil v platnost evropský akt o umělé inteligenci?", "entry-into-force"),
    ("Skulle du kunna säga mig från och med vilken dag förordning (EU) 2024/1689 är i kraft?", "entry-into-force"),
    ("Potrzebuję tego do przypisu. Z jaką datą rozporządzenie (UE) 2024/1689 ukazało się w Dzienniku Urzędowym?", "oj-publication"),
    ("koska AI-asetus julkaistiin EU:n virallisessa lehdessä", "oj-publication"),
    ("Wann wurde die Verordnung (EU) 2024/1689 vom Plenum des Europäischen Parlaments gebilligt?", "ep-plenary-vote"),
    ("El Reglamento (UE) 2024/1689 fue adoptado en pleno por el Parlamento Europeo, ¿en qué fecha?", "ep-plenary-vote"),
    ("On what date did the ministers in the Council definitively adopt the European regulation on AI?", "council-adoption"),
    ("what day did the council formally adopt the eu ai act, final adoption not the general approach", "council-adoption"),
    ("Kada su se Parlament i Vijeće u trijalogu politički usuglasili o Aktu o umjetnoj inteligenciji?", "political-agreement"),
    ("Datum van het triloogakkoord over de Europese AI-wet", "political-agreement"),
    ("I was wondering when the rules that the EU's AI law lays down for providers of general-purpose AI models begin to apply.",
     "gpai-obligations-apply"),
    ("Desde que data têm os fornecedores de modelos de IA de uso geral de cumprir as obrigações do AI Act?", "gpai-obligations-apply"),
    ("¿Desde cuándo están prohibidas las prácticas de IA vetadas por el Reglamento de Inteligencia Artificial?", "prohibitions-apply"),
    ("De când sunt interzise practicile de IA prohibite de AI Act?", "prohibitions-apply"),
    ("Können Sie mir sagen, wann die Kommission das KI-Gesetz der EU vorgeschlagen hat?", "commission-proposal"),
    ("Es gab mehrere Entwürfe des Kodex für Allzweck-KI. An welchem Tag ist die Schlussfassung erschienen?", "gpai-code-final"),
]  # fmt: skip
OTHERS = [
    ("When was the AI omnibus regulation published in the Official Journal?", "omnibus-publication"),
    ("Hvornår vedtog Rådet endeligt omnibusforordningen om AI?", "omnibus-council-adoption"),
    ("Кога Съветът прие общия си подход по Акта за ИИ?", "council-general-approach"),
    ("Kurā dienā Parlaments plenārsēdē apstiprināja savu sarunu pozīciju par MI aktu?", "ep-position"),
    ("Wanneer stemden de parlementscommissies IMCO en LIBE in met de uitonderhandelde tekst van de AI-verordening?", "ep-committee-vote-2024"),
    ("Kdy Parlament schválil korigendum k aktu o AI?", "ep-corrigendum"),
    ("Milloin julkaistiin lopulliset käytännesäännöt tekoälysisällön merkitsemisestä?", "marking-code-final"),
    ("From when can the Commission fine AI model providers?", "gpai-enforcement-starts"),
    ("Che data porta la firma del regolamento (UE) 2024/1689?", "signature"),
]


def asked(service: Service, question: str) -> Answer:
    return service.answer(Question(question, today=TODAY)).answer


@pytest.mark.parametrize(("question", "event"), TOLD + OTHERS)
def test_its_day_is_told(service: Service, question: str, event: str) -> None:
    answer = asked(service, question)
    day = raw_facts.events()[event]["date"]
    assert answer.outcome == "answer"
    assert answer.value == day or day in (answer.value or ())
    assert f"timeline:{event}" in {citation.document for citation in answer.citations}


@pytest.mark.parametrize(
    "question",
    [
        "Combien de jours après sa publication au Journal officiel le règlement (UE) 2024/1689 est-il entré en vigueur ?",
        "How many days passed between the publication of the EU's AI law in the Official Journal and its entry into force?",
        "Az MI-rendelet nem a Hivatalos Lapban való kihirdetése napján lépett hatályba. Hány nap van a kettő között?",
    ],
)
def test_the_days_from_its_publication_to_its_entry_into_force(service: Service, question: str) -> None:
    days = date.fromisoformat(raw_facts.events()["entry-into-force"]["date"]) - date.fromisoformat(raw_facts.events()["oj-publication"]["date"])
    assert asked(service, question).value == days.days


def test_no_organisation_is_named_by_a_word_of_the_law(service: Service) -> None:
    answer = asked(service, "Quali documenti sono usciti prima dell'entrata in vigore del regolamento europeo sull'intelligenza artificiale?")
    first = date(2024, 7, 31)
    before = {d.id for d in raw_facts.documents().values() if d.joint and d.lies_in(date(2000, 1, 1), first)}
    assert {item.id for item in answer.items} == before


def test_there_is_no_day_on_which_the_convention_of_others_entered_into_force(service: Service) -> None:
    assert asked(service, "När träder Europarådets AI-konvention i kraft?").outcome != "answer"


@pytest.mark.parametrize("question", ["When did Italy adopt its AI law?", "Quando l'Italia ha adottato la legge sull'IA?"])
def test_the_laws_of_countries_are_not_told_by_steps_of_the_union(service: Service, question: str) -> None:
    assert asked(service, question).outcome in ("refuse", "closest")


def test_the_act_enters_into_force_on_the_same_day_in_every_member_state(service: Service) -> None:
    answer = asked(service, "When did the AI Act enter into force in Poland?")
    assert answer.value == raw_facts.events()["entry-into-force"]["date"]


def test_models_that_must_be_documented_are_those_of_the_models_duties(service: Service) -> None:
    assert asked(service, "Since when must models be documented?").value == raw_facts.events()["gpai-obligations-apply"]["date"]


@pytest.mark.parametrize(
    ("question", "event"),
    [
        ("From when do the obligations for providers of high-risk AI systems built on general-purpose AI models apply?", "high-risk-annex-i"),
        ("When is the deadline for the final Code of Practice?", "code-deadline"),
        ("When did Parliament adopt its resolution on copyright and generative AI?", "ep-copyright-resolution"),
        ("When was the final template published?", "training-template"),
    ],
)
def test_what_looks_like_one_keeps_its_own_day(service: Service, question: str, event: str) -> None:
    assert asked(service, question).value == raw_facts.events()[event]["date"]
