"""Lists that were spoken of: who stands on one of two alone, all names of both, and which documents have complete ones."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from bot.service import Service
from tests.answers import raw_facts
from tests.answers.conversations import last_answer
from tests.answers.raw_facts import signed

TODAY = date(2026, 11, 28)
VIRKKUNEN, JURI = "2024-12-04-letter-to-virkkunen-and-micallef", "2025-06-19-letter-to-juri-committee"
MARCH, JULY = "2025-03-28-joint-statement-third-draft", "2025-07-30-joint-statement-implementation-package"
BOTH = "who is on both the letter of 4 December 2024 and the one of 19 June 2025 to JURI?"
IN_JUNE_AND_JULY = "Which organisations signed both the letter of 19 June 2025 to JURI and the statement of 30 July 2025?"
last_of = partial(last_answer, today=TODAY)


@pytest.mark.parametrize(
    ("turns", "kept", "taken_away"),
    [
        ((BOTH, "only on the first one?"), VIRKKUNEN, JURI),
        ((BOTH, "and only on the second?"), JURI, VIRKKUNEN),
        ((BOTH, "who is only on the later of the two?"), JURI, VIRKKUNEN),
        (("verklaring 28 mrt 25 over 3e ontwerp code, wie tekende", "welke daarvan ook die van 30 juli 25", "en welke niet"), MARCH, JULY),
        (
            (
                "Wer hat sowohl die Erklärung vom 28. März 2025 als auch die vom 30. Juli 2025 unterzeichnet?",
                "Und wer steht nur auf der zweiten?",
            ),
            JULY,
            MARCH,
        ),
        ((IN_JUNE_AND_JULY, "And which known signatory of the June letter is not on the July list?"), JURI, JULY),
        ((IN_JUNE_AND_JULY, "And who is on the July list but not on the June letter?"), JULY, JURI),
        ((IN_JUNE_AND_JULY, "And which not?"), JURI, JULY),
    ],
)
def test_who_stands_on_one_of_two_lists_alone(service: Service, turns: tuple[str, ...], kept: str, taken_away: str) -> None:
    answer = last_of(service, *turns)
    assert answer.outcome == "answer"
    assert {item.id for item in answer.items} == signed(kept) - signed(taken_away)


@pytest.mark.parametrize(
    ("turns", "counted"),
    [
        (("Signatories of the statement of 28 March 2025 combined with those of 30 July 2025, no duplicates please",), False),
        (("Combien font, sans compter deux fois la même organisation, les signataires du 28 mars 2025 et du 30 juillet 2025 ?",), True),
    ],
)
def test_all_names_of_both(service: Service, turns: tuple[str, ...], counted: bool) -> None:
    answer = last_of(service, *turns)
    every = signed(MARCH) | signed(JULY)
    assert answer.outcome == "answer"
    assert answer.value == len(every) if counted else {item.id for item in answer.items} == every


@pytest.mark.parametrize(
    ("question", "complete", "year"),
    [
        ("For which of the documents of 2023 is the list of signatories complete?", True, "2023"),
        ("which letters have an incomplete list of signatories?", False, ""),
        ("Bei welchen Dokumenten ist die Liste der Unterzeichner unvollständig?", False, ""),
        ("pour quels documents de 2024 la liste des signataires est-elle complète ?", True, "2024"),
        ("per quali documenti è completo l’elenco dei firmatari?", True, ""),
    ],
)
def test_documents_by_how_complete_their_lists_are(service: Service, question: str, complete: bool, year: str) -> None:
    answer = last_of(service, question)
    such = {
        document.id for document in raw_facts.documents().values()
        if document.joint and document.complete == complete and document.bounds[0].startswith(year)
    }  # fmt: skip
    assert answer.outcome == "answer"
    assert {item.id for item in answer.items} == such


@pytest.mark.parametrize(
    ("turns", "document"),
    [
        (("did cisac launch stay true to the act as well", "ok give me all the ones we know then"), "2025-05-20-stay-true-to-the-act"),
        (("When was the Swedish open letter of January 2024 sent?", "who signed it?"), "2024-01-sweden-authors-open-letter"),
        (
            (
                "qui a signe la declaration du 1er fev 2024 avt le vote du coreper",
                "et celle du 13 mars 24 apres le vote du parlement on connait qui",
            ),
            "2024-03-13-joint-statement-after-parliament-vote",
        ),
        (("Hat GEMA die Erklärung vom 1. Februar 2024 unterzeichnet?", "Wer steckt dahinter?"), "2024-02-01-joint-statement-before-coreper"),
    ],
)
def test_the_list_itself_after_something_else_of_it(service: Service, turns: tuple[str, ...], document: str) -> None:
    answer = last_of(service, *turns)
    assert answer.outcome == "answer"
    assert {item.id for item in answer.items} == signed(document)


def test_the_one_letter_that_was_listed_is_counted(service: Service) -> None:
    turns = ("q documentos firmo la fia (actores)", "y de 2025 solo?", "cuantos firmantes dice q tiene ese")
    answer = last_of(service, *turns)
    assert answer.value == len(signed("2025-02-07-international-charter-culture-and-innovation"))


@pytest.mark.parametrize(
    ("turns", "named"),
    [
        (("hvem skrev under på brevet til de tre ministre apr 25", "hvilke ministre"), "Minister for Culture"),
        (("29 oct 2024 letter which meps did it name as addressees",), "Axel Voss"),
        (("Hvilke ministre skrev de danske rettighedshavere til i april 2025?",), "Minister for Culture"),
    ],
)
def test_officials_to_whom_a_letter_went(service: Service, turns: tuple[str, ...], named: str) -> None:
    answer = last_of(service, *turns)
    assert answer.outcome == "answer"
    assert named in answer.text
    assert not answer.items
