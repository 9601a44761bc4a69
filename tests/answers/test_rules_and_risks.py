"""Rules that begin by steps, risks that have names like systems, texts in a series: each is answered by itself."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Answer, Question
from bot.service import Service
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 12, 2)
STATEMENTS = {"2024-02-01-joint-statement-before-coreper", "2024-03-13-joint-statement-after-parliament-vote"}


def asked(service: Service, question: str) -> Answer:
    return service.think(Question(question, today=TODAY)).answer


@pytest.mark.parametrize(
    "question",
    [
        "When do the rules on systemic risk start to apply?",
        "Kiedy zaczną obowiązywać przepisy o ryzyku systemowym?",
        "Odkedy platia pravidlá o systémovom riziku?",
        "Кога започват да се прилагат правилата за системен риск?",
        "Od kdaj veljajo pravila o sistemskem tveganju?",
    ],
)
def test_systemic_risk_is_none_of_the_high_risk_systems(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert answer.value == "2025-08-02"
    assert "provision:article-55" in cited(answer)


@pytest.mark.parametrize(
    "question",
    [
        "Od kiedy obowiązują przepisy dotyczące systemów wysokiego ryzyka?",
        "Odkedy platia pravidlá pre systémy vysokého rizika?",
    ],
)
def test_high_risk_systems_are_not_taken_for_systemic_risk(service: Service, question: str) -> None:
    assert "timeline:high-risk-annex-iii" in cited(asked(service, question))


@pytest.mark.parametrize(
    "question",
    [
        "When do the high-risk rules start now, after the omnibus?",
        "När börjar högriskreglerna gälla efter omnibusen?",
        "Kada po omnibuso pradės galioti didelės rizikos sistemų taisyklės?",
        "Com o omnibus, quando começam as regras para os sistemas de alto risco?",
    ],
)
def test_what_the_omnibus_moved_is_told_with_both_of_its_days(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert answer.value == "2027-12-02"
    assert {"timeline:high-risk-annex-iii", "timeline:high-risk-annex-i"} <= cited(answer)


def test_when_the_omnibus_itself_began_is_another_question(service: Service) -> None:
    assert asked(service, "When did the AI omnibus enter into force?").value == "2026-07-27"


@pytest.mark.parametrize(
    "question",
    [
        "When does a model count as having systemic risk?",
        "Ab welcher Schwelle hat ein Modell ein systemisches Risiko?",
        "da quale soglia di calcolo un modello ha rischio sistemico?",
    ],
)
def test_the_threshold_of_systemic_risk_is_no_day(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert "10^25" in answer.text
    assert cited(answer) == {"timeline:gpai-guidelines"}


def test_what_is_of_a_sort_is_not_known_of_a_stranger(service: Service) -> None:
    assert asked(service, "Is GPT-4 a model with systemic risk?").outcome == "refuse"


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("How many drafts of the Code of Practice were there?", 3),
        ("Montako luonnosta käytännesäännöistä tehtiin?", 3),
    ],
)
def test_drafts_of_the_code_are_counted(service: Service, question: str, value: int) -> None:
    answer = asked(service, question)
    assert answer.value == value
    assert [item.id for item in answer.items] == [f"gpai-code-draft-{number}" for number in range(1, value + 1)]


@pytest.mark.parametrize(
    "question",
    [
        "What applies to models that were already on the market before August 2025?",
        "E os modelos que já estavam no mercado antes de agosto de 2025, que regras têm?",
        "Co platí pro modely, které byly na trhu už před srpnem 2025?",
    ],
)
def test_older_models_have_a_deadline_of_their_own(service: Service, question: str) -> None:
    assert cited(asked(service, question)) == {"timeline:legacy-gpai-deadline"}


def test_an_article_on_older_models_is_still_named(service: Service) -> None:
    assert "111" in asked(service, "Welke bepaling geeft modellen van vóór augustus 2025 extra tijd?").text


@pytest.mark.parametrize(
    "question",
    [
        "What's the difference between the statements of 1 February 2024 and 13 March 2024?",
        "Worin unterscheiden sich die Erklärungen vom 1. Februar 2024 und vom 13. März 2024?",
        "Cén difríocht atá idir ráiteas an 1 Feabhra 2024 agus ráiteas an 13 Márta 2024?",
    ],
)
def test_what_tells_two_statements_apart_is_what_they_say(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert answer.kind == "comparison"
    assert cited(answer) == STATEMENTS


def test_who_signed_both_is_still_asked_so(service: Service) -> None:
    answer = asked(service, "Wer steht sowohl unter der Erklärung vom 1. Februar 2024 als auch unter der vom 13. März 2024?")
    assert [item.id for item in answer.items] == ["ifpi"]


def test_a_date_denied_at_the_end_is_taken_away(service: Service) -> None:
    signed = {item.id for item in asked(service, "Które organizacje podpisały się 1 lutego 2024, a 13 marca 2024 już nie?").items}
    assert "gema" in signed
    assert "ifpi" not in signed


@pytest.mark.parametrize(
    "question",
    [
        "What do rightsholders say about transparency?",
        "¿Qué dicen los titulares de derechos sobre la transparencia?",
        "was sagen die rechteinhaber zur transparenz",
    ],
)
def test_what_rights_holders_say_is_on_the_matter_and_not_on_their_consent(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert answer.kind == "list"
    assert {"gesac", "cepic"} <= {item.id for item in answer.items}


def test_what_rights_holders_never_spoke_of_is_not_told(service: Service) -> None:
    assert asked(service, "What do rightsholders think of systemic risk?").outcome == "refuse"


@pytest.mark.parametrize(
    "question", ["which AI companies signed up to the code", "Katera podjetja za umetno inteligenco so podpisala kodeks?"]
)
def test_companies_signed_the_code_and_no_letter(service: Service, question: str) -> None:
    assert "timeline:code-signatories" in cited(asked(service, question))


@pytest.mark.parametrize(
    "question",
    [
        "¿Qué entidades de música firmaron el 13 de marzo de 2024?",
        "quelles organisations de musique ont signé le 13 mars 2024 ?",
        "cé na heagraíochtaí ceoil a shínigh ar 13 Márta 2024?",
    ],
)
def test_music_behind_a_word_for_organisations_is_a_branch(service: Service, question: str) -> None:
    assert [item.id for item in asked(service, question).items] == ["ifpi"]


@pytest.mark.parametrize(
    "question",
    ["What sectors do the signatories of the 1 Feb 2024 statement come from?", "Z jakich branż są sygnatariusze oświadczenia z 1 lutego 2024?"],
)
def test_a_word_for_sectors_is_no_sector(service: Service, question: str) -> None:
    assert len(asked(service, question).items) == 17


@pytest.mark.parametrize(
    "question", ["When were you last updated?", "kedy ťa naposledy aktualizovali", "Cathain a nuashonraíodh thú go deireanach?"]
)
def test_how_old_the_answers_are_is_told_by_the_newest_text(service: Service, question: str) -> None:
    answer = asked(service, question)
    assert answer.kind == "about"
    assert "2026" in answer.text


def test_no_text_is_newest_before_the_first(service: Service) -> None:
    answer = service.think(Question("When were you last updated?", today=date(2020, 1, 1))).answer
    assert answer.outcome == "answer"
    assert "2026" not in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "What happens to providers who do not comply?",
        "Čo hrozí poskytovateľom, ktorí pravidlá nedodržia?",
        "Ce pățesc furnizorii care nu respectă regulile?",
        "Kas gresia tiekėjams, kurie nesilaiko reikalavimų?",
    ],
)
def test_whoever_breaks_the_rules_faces_the_fines(service: Service, question: str) -> None:
    assert "provision:article-101" in cited(asked(service, question))


def test_what_is_said_of_those_who_break_rules_is_another_question(service: Service) -> None:
    assert "provision:article-101" not in cited(asked(service, "What do rightsholders say about providers who do not comply?"))


@pytest.mark.parametrize("question", ["What did Axel Voss propose?", "Che cosa ha proposto Axel Voss?", "mitä Axel Voss ehdotti"])
def test_what_somebody_proposed_is_no_list_of_who_asked_for_it(service: Service, question: str) -> None:
    assert cited(asked(service, question)) == {"timeline:voss-draft-report"}


@pytest.mark.parametrize("question", ["vad är EPC emot?", "proti čomu je EPC?", "what is EPC against?"])
def test_what_one_is_against_is_told_by_its_words(service: Service, question: str) -> None:
    assert "epc-2025-07-30" in cited(asked(service, question))


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("From when must AI content be labelled?", "And for older systems?"),
        ("Ab wann müssen KI-Inhalte gekennzeichnet werden?", "Und für ältere Systeme?"),
        ("Mistä alkaen tekoälysisältö on merkittävä?", "Entä vanhemmat järjestelmät?"),
    ],
)
def test_older_systems_have_more_time_to_mark(service: Service, first: str, then: str) -> None:
    assert last_answer(service, first, then, today=TODAY).value == "2026-12-02"


@pytest.mark.parametrize(
    ("listed", "first", "signed"),
    [
        ("Which documents are there from 2024?", "Which of them was the first?", "Who signed that one?"),
        ("Welke documenten zijn er uit 2024?", "Welke was de eerste?", "Wie heeft die ondertekend?"),
        ("¿Qué documentos hay de 2024?", "¿Cuál de ellos fue el primero?", "¿Quién lo firmó?"),
    ],
)
def test_the_first_of_those_listed_is_spoken_of(service: Service, listed: str, first: str, signed: str) -> None:
    assert "initiative-urheberrecht" in {item.id for item in last_answer(service, listed, first, signed, today=TODAY).items}


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("When did the final Code come out?", "What did the rightsholders say about it?"),
        ("Quand est sorti le code définitif ?", "Qu'en ont dit les ayants droit ?"),
        ("Kiedy ukazał się ostateczny kodeks?", "Co mówili o nim właściciele praw?"),
    ],
)
def test_what_rights_holders_said_of_it_leaves_companies_out(service: Service, first: str, then: str) -> None:
    said = {item.id for item in last_answer(service, first, then, today=TODAY).items}
    assert {"gesac", "fep"} <= said
    assert said.isdisjoint({"anthropic", "meta", "ccia-europe"})


def test_what_may_be_earlier_than_the_first_is_named(service: Service) -> None:
    answer = asked(service, "Was war der erste Brief 2024?")
    assert answer.value == "2024-01-26"
    assert {"2024-01-france-letter-of-71-organisations", "2024-01-sweden-authors-open-letter"} <= cited(answer)


def test_nothing_is_later_than_a_latest_with_its_day(service: Service) -> None:
    assert len(cited(asked(service, "What is the latest letter?"))) == 1
