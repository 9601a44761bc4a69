"""Whether a company would not sign, and whether something missed its deadline: a yes to the opposite would be a wrong fact."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 28)

REFUSED = "timeline:meta-refuses-code"
SIGNED = "timeline:code-signatories"
LATE = {"timeline:gpai-code-final", "timeline:code-deadline"}


@pytest.mark.parametrize(
    ("question", "value", "entry"),
    [
        ("Is it true that Meta refused to sign the Code?", "yes", REFUSED),
        ("Hat Meta sich geweigert, den Praxisleitfaden zu unterschreiben?", "yes", REFUSED),
        ("Est-ce que Meta a refusé de signer le code de bonnes pratiques ?", "yes", REFUSED),
        ("Je pravda, že Meta odmietla kódex podpísať?", "yes", REFUSED),
        ("Αρνήθηκε η Meta να υπογράψει τον κώδικα;", "yes", REFUSED),
        ("Ar atsisakė Meta pasirašyti kodeksą?", "yes", REFUSED),
        ("Did Google refuse to sign the Code?", "no", SIGNED),
        ("Did Meta sign the Code?", "no", REFUSED),
        ("Did OpenAI sign the Code or refuse?", "yes", SIGNED),
    ],
)
def test_whether_a_company_would_not_sign(service: Service, question: str, value: str, entry: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert (answer.outcome, answer.value) == ("answer", value)
    assert cited(answer) == {entry}


@pytest.mark.parametrize("question", ["Igaz, hogy a Meta nem írta alá a kódexet?", "Hat Google den Praxisleitfaden nicht unterschrieben?"])
def test_a_negated_question_is_told_what_happened_without_yes_or_no(service: Service, question: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert (answer.outcome, answer.kind) == ("answer", "timeline")


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Was the Code late?", "yes"),
        ("Did the Code of Practice miss its statutory deadline?", "yes"),
        ("Kam der Praxisleitfaden zu spät?", "yes"),
        ("Myöhästyivätkö yleiskäyttöisen tekoälyn käytännesäännöt lakisääteisestä määräajastaan?", "yes"),
        ("Czy kodeks praktyk był spóźniony?", "yes"),
        ("Was the Code published on time?", "no"),
        ("Wurde der Praxisleitfaden rechtzeitig fertig?", "no"),
    ],
)
def test_whether_the_code_missed_its_deadline(service: Service, question: str, value: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert (answer.outcome, answer.value) == ("answer", value)
    assert cited(answer) == LATE


@pytest.mark.parametrize(
    "question", ["Was the second draft of the Code late?", "Was the omnibus delayed?", "Has the training summary template been delayed?"]
)
def test_what_has_no_deadline_is_not_called_late(service: Service, question: str) -> None:
    assert last_answer(service, question, today=TODAY).outcome != "answer"


@pytest.mark.parametrize(
    ("question", "days"),
    [
        ("Ile dni dzieli pierwszy i drugi projekt kodeksu?", 35),
        ("Kolik dní dělí první a druhý návrh kodexu?", 35),
        ("Kiek dienų skiria pirmąjį ir antrąjį kodekso projektus?", 35),
        ("How many days between the second and third draft of the Code?", 82),
        ("Ile dni dzieli wejście aktu w życie i drugi projekt kodeksu?", 140),
    ],
)
def test_two_numbers_in_a_row_share_the_words_behind_them(service: Service, question: str, days: int) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert (answer.outcome, answer.value) == ("answer", days)


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("mikor szavazott a Parlament a szerzői jogi jelentésről", "2026-03-10"),
        ("Mikor fogadta el a jogi bizottság a szerzői jogi jelentést?", "2026-01-28"),
    ],
)
def test_a_word_for_copyright_names_no_committee(service: Service, question: str, day: str) -> None:
    assert last_answer(service, question, today=TODAY).value == day


@pytest.mark.parametrize(
    "text",
    [
        "did xAI sign the copyright chapter of the code of practice?",
        "Hat xAI das Urheberrechtskapitel des Verhaltenskodex unterzeichnet?",
        "xAI a-t-elle signé le chapitre sur le droit d’auteur du code de bonnes pratiques ?",
        "Czy xAI podpisało rozdział kodeksu dotyczący praw autorskich?",
        "Allekirjoittiko xAI käytännesääntöjen tekijänoikeusluvun?",
    ],
)
def test_who_signed_one_chapter_alone_did_not_sign_that_on_copyright(service: Service, text: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert (answer.value, cited(answer)) == ("no", {"timeline:code-signatories"})


@pytest.mark.parametrize(
    "text",
    [
        "did xAI sign the safety and security chapter?",
        "¿Ha firmado xAI el capítulo sobre seguridad?",
        "Heeft xAI het veiligheidshoofdstuk ondertekend?",
    ],
)
def test_of_the_chapter_that_it_signed_the_register_is_quoted(service: Service, text: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert answer.value != "no"
    assert "safety and security chapter" in answer.text


def test_nobody_is_known_to_have_pulled_its_name(service: Service) -> None:
    answer = last_answer(service, "why did the record industry's IFPI pull its name from the July 2025 protest?", today=TODAY)
    assert answer.outcome in ("closest", "refuse")


@pytest.mark.parametrize(
    "question",
    [
        "When did Meta sign the Code of Practice?",
        "An welchem Tag hat Meta den Verhaltenskodex dann doch unterschrieben?",
        "Kurią dieną Meta pasirašė kodeksą?",
        "Quand est-ce que Meta a signé le code de bonnes pratiques ?",
    ],
)
def test_nothing_tells_when_one_signed_that_refused_to(service: Service, question: str) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert (answer.outcome, answer.value) == ("closest", None)
    assert REFUSED in cited(answer)


@pytest.mark.parametrize("question", ["When did Meta refuse to sign the Code?", "Wann hat Meta gesagt, dass es den Kodex nicht unterschreibt?"])
def test_the_day_of_a_refusal(service: Service, question: str) -> None:
    assert last_answer(service, question, today=TODAY).value == "2025-07-18"


def test_maltese_meta_asks_when(service: Service) -> None:
    answer = last_answer(service, "Meta ħarġet l-ewwel lista tal-kumpaniji li ffirmaw il-kodiċi GPAI?", today=TODAY)
    assert answer.value == "2025-08-01"
