"""What stands behind a duty: who watches over it and what breaking it costs, named or only meant."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from bot.answers.contract import Answer
from bot.service import Service
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 28)
OPERATORS, MODELS, WATCH = "provision:article-99", "provision:article-101", "provision:article-88"
last_of = partial(last_answer, today=TODAY)


def provisions_of(answer: Answer) -> set[str]:
    return {citation.document for citation in answer.citations if citation.document.startswith("provision:")}


@pytest.mark.parametrize(
    "text",
    ["what are the penalties?", "welche Strafen drohen?", "quelles sont les sanctions prévues ?", "jakie są kary?", "vilka böter finns?"],
)
def test_fines_of_no_duty_in_particular_are_those_of_either_regime(service: Service, text: str) -> None:
    answer = last_of(service, text)
    assert answer.outcome == "answer"
    assert provisions_of(answer) == {OPERATORS, MODELS}


@pytest.mark.parametrize(
    ("text", "fines"),
    [
        ("jakie kary grożą dostawcom modeli?", MODELS),
        ("wie hoch sind die Bußgelder für Anbieter von KI-Modellen?", MODELS),
        ("what is the fine for a deepfake without a label?", OPERATORS),
    ],
)
def test_fines_are_those_that_back_the_duty_named(service: Service, text: str, fines: str) -> None:
    assert provisions_of(last_of(service, text)) == {fines}


@pytest.mark.parametrize(
    ("turns", "behind"),
    [
        (("what does article 53(1)(d) require?", "how much can it cost them max"), MODELS),
        (("what does article 53(1)(d) require?", "who polices all this, national ppl or brussels"), WATCH),
        (("Was verlangt Artikel 53 Absatz 1 Buchstabe c?", "und was kostet ein Verstoß höchstens an Geldbuße?"), MODELS),
        (("what does article 50 require?", "and the fine?"), OPERATORS),
        (("quand la Commission pourra-t-elle infliger des amendes ?", "et combien au maximum ?"), MODELS),
    ],
)
def test_what_stands_behind_the_duty_spoken_of(service: Service, turns: tuple[str, ...], behind: str) -> None:
    answer = last_of(service, *turns)
    assert answer.outcome == "answer"
    assert provisions_of(answer) == {behind}


def test_when_fines_begin_is_asked_of_a_time(service: Service) -> None:
    answer = last_of(service, "what does article 53(1)(d) require?", "and when do fines start?")
    assert (answer.kind, answer.value) == ("date", "2026-08-02")


@pytest.mark.parametrize(
    "text",
    [
        "Has the Commission fined anyone yet?",
        "Hat die Kommission schon eine Geldbuße verhängt?",
        "La Commission a-t-elle déjà infligé des amendes ?",
        "Czy Komisja nałożyła już jakąś karę?",
        "¿Qué multa le pusieron a OpenAI por incumplir el artículo 53?",
        "How high was the fine imposed on Mistral under Article 101?",
    ],
)
def test_no_fine_is_known_and_none_is_made_up(service: Service, text: str) -> None:
    assert last_of(service, text).outcome in ("refuse", "closest")


@pytest.mark.parametrize(
    "text",
    [
        "Can the Commission already fine model providers?",
        "Kann die Kommission schon Geldbußen verhängen?",
        "What would OpenAI risk under Article 101?",
    ],
)
def test_what_could_be_fined_is_another_question(service: Service, text: str) -> None:
    assert last_of(service, text).outcome == "answer"


@pytest.mark.parametrize(
    "text",
    [
        "Has the AI Office already evaluated a model?",
        "Has any provider published a training summary yet?",
        "Has any company violated Article 53 yet?",
        "Has Poland already transposed Article 99?",
        "Did the Commission replace the template already?",
        "Has the Commission enforced Article 53 against anyone?",
        "La Commissione ha già multato qualcuno?",
        "Heeft de Commissie al iemand een boete opgelegd?",
    ],
)
def test_what_somebody_may_have_done_is_no_question_for_what_is_in_force(service: Service, text: str) -> None:
    assert last_of(service, text).outcome in ("refuse", "closest")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Has the training template been published already?", "yes"),
        ("Ist der Omnibus schon verabschiedet?", "yes"),
        ("Le modèle de résumé est-il déjà publié ?", "yes"),
        ("Does Article 53 apply already?", "yes"),
    ],
)
def test_whether_a_step_was_taken_and_a_rule_applies(service: Service, text: str, value: str) -> None:
    assert last_of(service, text).value == value


@pytest.mark.parametrize("text", ["Is the AI Act fully applicable already?", "Ist der Act schon komplett anwendbar?"])
def test_whether_all_of_it_applies_is_told_with_what_begins_later(service: Service, text: str) -> None:
    answer = last_of(service, text)
    assert answer.value != "yes"
    assert "2028" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "max fine for a gpai provider?", "Höchststrafe für einen GPAI-Anbieter?", "¿multa máxima para un proveedor de modelos de uso general?",
        "Who fines GPAI providers?", "Kto karze dostawców modeli ogólnego przeznaczenia?",
    ],
)  # fmt: skip
def test_fines_on_makers_of_models_in_few_words(service: Service, question: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert (answer.outcome, cited(answer)) == ("answer", {"provision:article-101"})


@pytest.mark.parametrize("turn", ["Who has been fined already?", "Kogo już ukarano?", "Kdo už dostal pokutu?"])
def test_nobody_is_known_to_have_been_fined(service: Service, turn: str) -> None:
    assert last_answer(service, "What does Article 101 say?", turn, today=TODAY).outcome != "answer"


def test_fines_are_imposed_against_somebody(service: Service) -> None:
    answer = last_answer(service, "Wann darf die Kommission Strafen gegen GPAI-Anbieter verhängen?", today=TODAY)
    assert answer.value == "2026-08-02"


@pytest.mark.parametrize(
    ("question", "behind"),
    [
        ("Can providers of general-purpose AI models be fined by national authorities?", {WATCH, MODELS}),
        ("May member states fine providers of general-purpose models?", {WATCH, MODELS}),
        ("Können nationale Behörden Anbieter von GPAI-Modellen mit Bußgeldern belegen?", {WATCH, MODELS}),
        ("Le autorità nazionali possono multare i fornitori di modelli di IA per finalità generali?", {WATCH, MODELS}),
        ("Voivatko kansalliset viranomaiset sakottaa GPAI-mallien tarjoajia?", {WATCH, MODELS}),
        ("Mogą krajowe organy nakładać kary na dostawców modeli ogólnego przeznaczenia?", {WATCH, MODELS}),
        ("Er det de nationale myndigheder, der fører tilsyn med AI-modeller til almen brug?", {WATCH}),
        ("Do market surveillance authorities enforce the chapter on general-purpose models?", {WATCH}),
    ],
)
def test_no_other_authority_sees_to_the_duties_of_those_who_make_models(service: Service, question: str, behind: set[str]) -> None:
    answer = last_of(service, question)
    assert (answer.outcome, answer.value) == ("answer", "no")
    assert provisions_of(answer) == behind


@pytest.mark.parametrize(
    "question",
    [
        "Can national authorities fine providers for unlabelled deepfakes?",
        "Can national authorities monitor AI systems based on general-purpose AI models?",
        "Have member states fined providers of general-purpose models?",
        "Do national authorities or the Commission enforce the rules on GPAI models?",
        "Can the Commission fine providers of general-purpose AI models?",
    ],
)
def test_what_other_authorities_do_see_to_is_not_denied(service: Service, question: str) -> None:
    assert last_of(service, question).value != "no"
