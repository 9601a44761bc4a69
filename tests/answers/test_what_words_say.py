"""Small words and words of doing that decide what is listed: since, also, how many, who spoke, who was represented."""

from __future__ import annotations

import pytest

from bot.answers.contract import Question, Turn
from bot.service import Service

CAMPAIGN = "Stay True to the Act"
SPEAKERS = {"actes-sud", "cisac", "dpg-media", "impala", "planeta", "universal-music-france"}


def listed(service: Service, *questions: str) -> set[str]:
    """The ids that the answer to the last question of a conversation lists."""
    history: tuple[Turn, ...] = ()
    for question in questions:
        reply = service.answer(Question(question), history)
        history = (*history, reply.turn)
    assert reply.answer.outcome == "answer", reply.answer.text
    return {item.id for item in reply.answer.items}


@pytest.mark.parametrize(
    "question", ["What has GESAC signed since 2025?", "Was hat GESAC seit Anfang 2025 unterzeichnet?", "What has GESAC signed after 2024?"]
)
def test_since_takes_its_beginning_in(service: Service, question: str) -> None:
    assert "2025-03-28-joint-statement-third-draft" in listed(service, question)


def test_those_who_signed_the_next_one_too(service: Service) -> None:
    both = listed(service, f"Who signed {CAMPAIGN}?", "And which of them also signed in July 2025?")
    assert both == {"ecsa", "epc", "fep", "gesac", "ifpi", "saa"}


def test_speakers_supporters_and_represented_members_are_told_apart(service: Service) -> None:
    assert listed(service, f"Who spoke at the {CAMPAIGN} event?") == SPEAKERS
    assert listed(service, f"Hvem fra Danmark støtter kampagnen {CAMPAIGN}?") == {"rettighedsalliancen"}
    represented = listed(
        service, "Welche Verbände waren beim offenen Brief vom November 2023 über das Netzwerk Autorenrechte vertreten, ohne zu unterzeichnen?"
    )
    assert {"pen-deutschland", "syndikat"} <= represented
    assert "netzwerk-autorenrechte" not in represented


def test_who_hosted_stands_beside_who_spoke(service: Service) -> None:
    answer = service.answer(Question(f"Which MEPs hosted the {CAMPAIGN} event?")).answer
    assert "Benifei" in answer.text
    assert "McNamara" in answer.text


def test_one_document_in_many_words_is_no_set(service: Service) -> None:
    question = "Chi ha firmato la dichiarazione congiunta uscita subito dopo il voto del Parlamento europeo, quella del 13 marzo 2024?"
    assert listed(service, question) == {"ifpi", "stm"}


def test_the_first_or_the_second_or_both_is_either(service: Service) -> None:
    question = "Who signed the Swedish authors' open letter of January 2024, the letter of 21 March 2025 or both?"
    assert {"ceatl", "svenska-tecknare"} <= listed(service, question)


def test_a_number_alone_is_of_what_was_listed(service: Service) -> None:
    history = (service.answer(Question("¿Quién firmó la carta conjunta del 29 de octubre de 2024?")).turn,)
    assert service.answer(Question("¿Y cuántas son?"), history).answer.value == 7


def test_the_number_of_another_recital_goes_on_from_the_last(service: Service) -> None:
    history = (service.answer(Question("What does recital 106 say?")).turn,)
    answer = service.answer(Question("And 109?"), history).answer
    assert {citation.document for citation in answer.citations} == {"provision:recital-109"}


def test_what_two_said_is_said_of_both(service: Service) -> None:
    answer = service.answer(Question("Compara a reação da BSA com a da CCIA Europe ao Código final de julho de 2025.")).answer
    assert "CCIA" in answer.text
    assert "BSA" in answer.text


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("When did the comission propose the AI omnibus?", "2025-11-19"),
        ("Hvornår vedtog Rådet endeligt omnibusforordningen om AI?", "2026-06-29"),
        ("days between publication of the 3rd draft of the code and the coalition statement of 28 march 2025", 17),
        ("scientific panel + advisory forum: when did the commission announce who sits on them?", "2026-06"),
    ],
)
def test_slips_numbers_and_missing_words_lead_to_the_right_milestone(service: Service, question: str, value: str | int) -> None:
    answer = service.answer(Question(question)).answer
    assert (answer.outcome, answer.value) == ("answer", value), answer.text


def test_whoever_is_new_signed_the_later_one_only(service: Service) -> None:
    new = listed(service, "Compared with the statement of 28 March 2025, who is new in that of 30 July 2025?")
    assert new == listed(service, "Who signed the statement of 30 July 2025 but not that of 28 March 2025?")


@pytest.mark.parametrize(
    "question", ["When was the fourth draft of the Code of Practice published?", "Wann kam der 4. Entwurf des Verhaltenskodex heraus?"]
)
def test_a_fourth_draft_there_never_was(service: Service, question: str) -> None:
    assert service.answer(Question(question)).answer.outcome != "answer"


def test_sentences_that_only_tell_restrict_nothing(service: Service) -> None:
    asked = "How many organisations signed the statement of 30 July 2025?"
    told = f"I write for a German film magazine about authors and music. {asked}"
    assert service.answer(Question(told)).answer.value == service.answer(Question(asked)).answer.value


@pytest.mark.parametrize(
    ("question", "letters"),
    [
        (
            "Who signed the letter to Virkkunen and Micallef?",
            {"2024-12-04-letter-to-virkkunen-and-micallef", "2025-authors-performers-letter-second-draft"},
        ),
        (
            "Qui a signé la lettre ouverte au Premier ministre français ?",
            {"2023-09-29-france-letter-to-prime-minister", "2024-01-france-letter-of-71-organisations"},
        ),
    ],
)
def test_a_letter_known_by_its_addressees_alone_is_asked_back(service: Service, question: str, letters: set[str]) -> None:
    answer = service.answer(Question(question)).answer
    assert answer.outcome == "clarify"
    assert letters <= {item.id for item in answer.items}


def test_a_letter_known_by_more_than_its_addressees_is_not(service: Service) -> None:
    assert listed(service, "Who signed the letter to Virkkunen and Micallef of December 2024?") == {"ecsa", "fera", "fia", "fim", "fse"}


@pytest.mark.parametrize(
    "question",
    [
        "From what month is the letter of 71 French organisations to Gabriel Attal?",
        "The letter of 71 French organisations: from what year and month?",
    ],
)
def test_what_month_asks_for_a_date(service: Service, question: str) -> None:
    assert service.answer(Question(question)).answer.value == "2024-01"


def test_before_a_day_is_answered_with_yes_or_no(service: Service) -> None:
    assert service.answer(Question("Did the AI omnibus enter into force before 2 August 2026?")).answer.value == "yes"


def test_letters_to_a_person_are_all_of_them_and_to_a_committee_not_all_of_parliament(service: Service) -> None:
    assert len(listed(service, "Which letters went to Henna Virkkunen?")) >= 5
    juri = listed(service, "Which letters were addressed to the Legal Affairs Committee of the European Parliament?")
    assert juri == {"2025-06-19-letter-to-juri-committee", "2025-10-07-voting-recommendations-juri"}


@pytest.mark.parametrize(
    "question",
    [
        "Who signed the statement of 1 February 2024, apart from the Italian organisations?",
        "Qui a signé la déclaration du 1er février 2024, hormis les Italiens ?",
        "Kto podpisał oświadczenie z 1 lutego 2024 r. poza organizacjami włoskimi?",
    ],
)
def test_a_country_that_is_left_out_is_taken_away(service: Service, question: str) -> None:
    everyone = listed(service, "Who signed the statement of 1 February 2024?")
    italian = listed(service, "Which Italian organisations signed the statement of 1 February 2024?")
    assert italian
    assert listed(service, question) == everyone - italian


def test_a_sector_that_is_left_out_narrows_who_took_a_stance(service: Service) -> None:
    companies = listed(service, "Which AI companies welcomed the final Code of Practice?")
    others = listed(service, "Leaving the AI companies aside, who welcomed the final Code of Practice?")
    assert companies
    assert not companies & others


@pytest.mark.parametrize(
    ("question", "day"),
    [
        ("¿Hasta qué día se podía responder a la consulta sobre los protocolos de exclusión (opt-out)?", "2026-01-23"),
        ("När öppnade kommissionen sin inbjudan att lämna synpunkter om upphovsrätten 2026?", "2026-05-13"),
    ],
)
def test_the_end_that_is_asked_for_is_given(service: Service, question: str, day: str) -> None:
    assert service.answer(Question(question)).answer.value == day


def test_the_same_step_of_another_law(service: Service) -> None:
    first = service.answer(Question("Wann hat der Rat die KI-Verordnung endgültig angenommen?"))
    assert service.answer(Question("Und den Omnibus dazu?"), (first.turn,)).answer.value == "2026-06-29"


def test_a_letter_of_a_month_may_be_each_of_that_month(service: Service) -> None:
    answer = service.answer(Question("Who signed the open letter of January 2024?")).answer
    assert answer.outcome == "clarify"
    assert len(answer.items) == 4


def test_what_names_nothing_of_the_collection_is_not_answered(service: Service) -> None:
    assert service.answer(Question("Kāds rīt būs laiks Rīgā?")).answer.outcome == "refuse"


@pytest.mark.parametrize(
    "question",
    ["Welche französischen Verbände haben den Brief an Borne nicht unterzeichnet?", "Who has not signed the statement of 30 July 2025?"],
)
def test_who_did_not_sign_is_no_list_of_those_who_did(service: Service, question: str) -> None:
    """They are nobody, or signatories of other documents, of which is said that they are not among the known ones of this."""
    answer = service.answer(Question(question)).answer
    signed = {org for citation in answer.citations for org in service.catalogue.document_by_id[citation.document].signatory_ids}
    assert signed.isdisjoint(item.id for item in answer.items)


@pytest.mark.parametrize(
    "question", ["Mitä EVA sanoi kesäkuussa 2024 avoimen lähdekoodin malleista?", "What did EVA say in June 2024 about open-source models?"]
)
def test_what_was_said_at_another_time_on_another_matter_is_no_answer(service: Service, question: str) -> None:
    assert service.answer(Question(question)).answer.outcome == "closest"
