"""The plainest first questions, without the word that tells one day, vote or letter from another."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from bot.service import Service
from tests.answers import raw_facts
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 12, 1)
ask = partial(last_answer, today=TODAY)
FINES = {"provision:article-99", "provision:article-101"}


def applies_from(article: str) -> str:
    return str(raw_facts.provisions()[f"article-{article}"]["applies_from"])


def day_of(milestone: str) -> str:
    return str(raw_facts.events()[milestone]["date"])


@pytest.mark.parametrize(
    ("question", "article"),
    [
        ("From when must providers publish training summaries?", "53-1-d"),
        ("Ab wann müssen Anbieter eine Zusammenfassung der Trainingsdaten veröffentlichen?", "53-1-d"),
        ("Desde quando os fornecedores têm de publicar um resumo dos dados de treino?", "53-1-d"),
        ("Od kdy musí poskytovatelé zveřejňovat shrnutí tréninkových dat?", "53-1-d"),
        ("Mis ajast peavad pakkujad avaldama treeningandmete kokkuvõtte?", "53-1-d"),
        ("Since when must opt-outs be respected by AI providers?", "53-1-c"),
        ("À partir de quand les contenus générés par l'IA doivent-ils être étiquetés ?", "50"),
        ("¿Desde cuándo hay que etiquetar los contenidos generados por IA?", "50"),
        ("Od kdy musí být obsah vytvořený umělou inteligencí označen?", "50"),
        ("Vanaf wanneer moet een chatbot zeggen dat hij AI is?", "50"),
    ],
)
def test_from_when_a_duty_must_be_obeyed(service: Service, question: str, article: str) -> None:
    """No paper on it has that day: neither the template of the summary, nor a consultation, nor the Act's entry into force."""
    assert ask(service, question).value == applies_from(article)


def test_a_duty_after_another_of_its_article(service: Service) -> None:
    answer = ask(service, "Could you summarise point (c) of Article 53(1)?", "and since when do providers have to comply with it?")
    assert answer.value == applies_from("53-1-c")


@pytest.mark.parametrize(
    "question", ["When do penalties apply?", "Seit wann gelten Sanktionen?", "Depuis quand les sanctions s'appliquent-elles ?"]
)
def test_since_when_there_are_penalties(service: Service, question: str) -> None:
    """Of nobody in particular: those of operators and those of makers of models began on two days."""
    answer = ask(service, question)
    assert answer.value == min(applies_from("99"), applies_from("101"))
    assert cited(answer) >= FINES


@pytest.mark.parametrize(
    ("question", "milestone"),
    [
        ("is it in force yet?", "entry-into-force"),
        ("c’est entré en vigueur quand ?", "entry-into-force"),
        ("millal see jõustus?", "entry-into-force"),
        ("ab wann gilt das Ganze?", "gpai-enforcement-starts"),
        ("when does it start to apply?", "gpai-enforcement-starts"),
    ],
)
def test_nothing_else_than_the_act_is_meant(service: Service, question: str, milestone: str) -> None:
    answer = ask(service, question)
    assert answer.value in ("yes", day_of(milestone))
    assert f"timeline:{milestone}" in cited(answer)


def test_a_letter_before_leaves_open_what_applies(service: Service) -> None:
    assert ask(service, "Who signed the letter to Macron?", "is it in force yet?").value is None


@pytest.mark.parametrize(
    "question", ["did Germany agree?", "la France a voté pour ?", "czy Polska była za?", "l’Italia ha detto sì?", "Belgien sagte ja?"]
)
def test_a_member_state_agreed_with_all_others(service: Service, question: str) -> None:
    answer = ask(service, question)
    assert (answer.value, cited(answer)) == ("yes", {"timeline:coreper-vote"})


def test_how_many_states_agreed(service: Service) -> None:
    assert "all 27 member states" in ask(service, "wie viele Länder waren dafür?").text


@pytest.mark.parametrize(
    "question",
    ["Did the UK agree?", "Did Germany support the omnibus?", "did Germany agree to the third draft", "Did France oppose it?"],
)
def test_of_no_other_vote_is_told_how_a_state_voted(service: Service, question: str) -> None:
    assert ask(service, question).outcome != "answer"


@pytest.mark.parametrize(
    ("question", "milestone"),
    [
        ("quand le Parlement a-t-il voté ?", "ep-plenary-vote"),
        ("Kiedy głosował Parlament?", "ep-plenary-vote"),
        ("wann hat der Rechtsausschuss abgestimmt?", "juri-vote"),
        ("quando ha votato la commissione giuridica?", "juri-vote"),
        ("wann wurde der Omnibus vorgestellt?", "omnibus-proposal"),
        ("quando foi apresentado o omnibus?", "omnibus-proposal"),
        ("When did the trilogues end?", "political-agreement"),
    ],
)
def test_steps_named_by_who_took_them(service: Service, question: str, milestone: str) -> None:
    assert ask(service, question).value == day_of(milestone)


@pytest.mark.parametrize(
    ("question", "value"),
    [("Mistral a signé ?", "yes"), ("je li OpenAI potpisao?", "yes"), ("Did Meta sign?", "no"), ("podpísal to SOZA?", "unknown")],
)
def test_whether_somebody_signed_at_all(service: Service, question: str, value: str) -> None:
    """A list that is not complete may have any name; of companies the Commission's list tells."""
    assert ask(service, question).value == value


def test_which_companies_signed(service: Service) -> None:
    for question in ("which AI firms signed?", "Welche Firmen haben unterschrieben?"):
        assert cited(ask(service, question)) == {"timeline:code-signatories"}


def test_who_sees_to_it(service: Service) -> None:
    assert "provision:article-88" in cited(ask(service, "who checks all this?"))


@pytest.mark.parametrize(
    ("question", "document"),
    [
        ("hvem skrev til de danske ministre?", "2025-04-14-denmark-letter-to-ministers"),
        ("wer hat an die österreichische Regierung geschrieben?", "2024-01-30-austria-open-letter"),
    ],
)
def test_who_wrote_to_a_government(service: Service, question: str, document: str) -> None:
    answer = ask(service, question)
    assert {item.id for item in answer.items} == set(raw_facts.documents()[document].signed)


def test_letters_to_governments_are_told_by_country(service: Service) -> None:
    """No office says of which country it is, but those who signed do."""
    german = {item.id for item in ask(service, "who wrote to the German government?").items}
    assert german == {"2023-11-netzwerk-autorenrechte-open-letter", "2024-01-26-germany-open-letter"}
    assert ask(service, "who wrote to the Spanish government?").outcome == "refuse"


@pytest.mark.parametrize(
    ("question", "organisation"),
    [("what do the actors want?", "fia"), ("cosa dicono i giornalisti?", "efj"), ("¿qué piden los compositores?", "ecsa")],
)
def test_what_those_of_a_trade_want(service: Service, question: str, organisation: str) -> None:
    assert organisation in {item.id for item in ask(service, question).items}


@pytest.mark.parametrize("question", ["what's banned?", "vad är förbjudet?", "qu’est-ce qui est interdit ?", "was ist verboten?"])
def test_what_is_banned(service: Service, question: str) -> None:
    assert "timeline:prohibitions-apply" in cited(ask(service, question))


@pytest.mark.parametrize("question", ["what has been postponed?", "čo sa odložilo?"])
def test_what_was_put_off(service: Service, question: str) -> None:
    put_off = {f"timeline:{milestone}" for milestone, row in raw_facts.events().items() if row.get("moved_from")}
    assert cited(ask(service, question)) >= put_off


@pytest.mark.parametrize(
    ("question", "milestone"),
    [
        ("what is the Code?", "gpai-code-final"),
        ("who wrote the code?", "gpai-code-final"),
        ("vad är koden?", "gpai-code-final"),
        ("co to jest ten szablon?", "training-template"),
    ],
)
def test_the_one_text_that_is_called_so(service: Service, question: str, milestone: str) -> None:
    """A word alone means no draft of it, and no later text of the same name."""
    assert cited(ask(service, question)) == {f"timeline:{milestone}"}


@pytest.mark.parametrize("question", ["is the Code binding?", "o código é obrigatório?", "are the guidelines binding?"])
def test_whether_it_is_binding(service: Service, question: str) -> None:
    assert ask(service, question).value == "no"


@pytest.mark.parametrize("question", ["do they want to ban AI?", "which company got the first fine?", "Sugar è nella lista?", "was ist das?"])
def test_what_nothing_tells(service: Service, question: str) -> None:
    assert ask(service, question).outcome != "answer"


def test_the_ai_office_is_told_by_its_article(service: Service) -> None:
    assert cited(ask(service, "was ist das ki-büro")) == {"provision:article-64"}


def test_an_organisation_on_any_list(service: Service) -> None:
    assert ask(service, "la sacd a signé quelque chose ?").value == "unknown"
    assert ask(service, "steht die Filmakademie auf der Liste?").value == "yes"


def test_nobody_is_known_to_be_against_a_pause(service: Service) -> None:
    """Whoever asks for more time is not against it, whatever else it warns of."""
    assert "bsa" not in {item.id for item in ask(service, "¿quién está en contra del retraso?").items}


@pytest.mark.parametrize(
    "turns",
    [
        ("When do the GPAI obligations apply?", "and the high-risk rules?"),
        ("Wann läuft die Frist für alte Modelle ab?", "und die Hochrisiko-Regeln?"),
        ("Quand les interdictions s'appliquent-elles ?", "et les règles sur le haut risque ?"),
        ("Kiedy weszły w życie zakazy?", "a przepisy dotyczące wysokiego ryzyka?"),
    ],
)
def test_rules_that_begin_by_steps_are_told_whole_after_another_day_too(service: Service, turns: tuple[str, ...]) -> None:
    answer = ask(service, *turns)
    assert answer.value == day_of("high-risk-annex-iii")
    assert cited(answer) == {"timeline:high-risk-annex-iii", "timeline:high-risk-annex-i"}
