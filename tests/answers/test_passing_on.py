"""Short questions that go on from a list, a statement, an article or a year; what they have to give stands in the files."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from bot.service import Service
from tests.answers import raw_facts
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 30)
last_of = partial(last_answer, today=TODAY)
PRE_COREPER, OCTOBER = "2024-02-01-joint-statement-before-coreper", "2024-10-29-meaningful-implementation-letter"
CHARTER, MARCH = "2025-02-07-international-charter-culture-and-innovation", "2025-03-21-ewc-ceatl-efj-third-draft-letter"
PACKAGE, BORNE = "2025-07-30-joint-statement-implementation-package", "2023-09-29-france-letter-to-prime-minister"


def signers(document: str) -> set[str]:
    return set(raw_facts.documents()[document].signed)


def of_country(document: str, country: str) -> set[str]:
    return raw_facts.narrowed(signers(document), [country])


def ids(service: Service, *turns: str) -> set[str]:
    return {item.id for item in last_of(service, *turns).items}


@pytest.mark.parametrize(
    "turns",
    [
        ("Who signed the joint statement of 1 February 2024?", "just the Italian ones please", "so how many Italians does that make?"),
        ("Qui a signé la déclaration du 1er février 2024 ?", "Ça fait combien d’italiennes, du coup ?"),
        ("Kdo podepsal společné prohlášení z 1. února 2024?", "Kolik jich z Itálie tedy je?"),
    ],
)
def test_how_many_of_a_country_that_makes(service: Service, turns: tuple[str, ...]) -> None:
    assert last_of(service, *turns).value == len(of_country(PRE_COREPER, "IT"))


def test_who_else_leaves_a_country_out(service: Service) -> None:
    for last in ("and who else signed, apart from the Italians?", "and who else is on it, leaving out the Italian ones?"):
        found = ids(service, "Who signed the joint statement of 1 February 2024?", last)
        assert found == signers(PRE_COREPER) - of_country(PRE_COREPER, "IT")


@pytest.mark.parametrize("last", ["and did GEMA sign that statement too?", "Et la GEMA, elle l’a signée aussi, cette déclaration ?"])
def test_that_statement_is_the_one_spoken_of(service: Service, last: str) -> None:
    """GEMA signed another one; of this one's list some are not known."""
    answer = last_of(service, "Who signed the joint statement of 30 July 2025 on the implementation package?", last)
    assert (answer.value, PACKAGE in cited(answer)) == ("unknown", True)


@pytest.mark.parametrize("last", ["and when's the most recent one from?", "E l’ultimo di che data è?", "És a legutóbbi mikori?"])
def test_the_day_of_the_latest_of_those_listed(service: Service, last: str) -> None:
    day = max(raw_facts.documents()[one].bounds[1] for one in raw_facts.signed_by("fse"))
    assert last_of(service, "Which joint documents has FSE signed?", last).value == day


@pytest.mark.parametrize(
    "last",
    ["who does that article apply to? providers, users..?", "Kogo ten artykuł dotyczy?", "Vilka berörs av artikeln?"],
)
def test_the_article_spoken_of(service: Service, last: str) -> None:
    assert "provision:article-50" in cited(last_of(service, "What does Article 50 of the AI Act lay down?", "from what date?", last))


@pytest.mark.parametrize(("last", "slug"), [("and the one after that", "recital-108"), ("and the previous one?", "recital-106")])
def test_the_recital_beside_it(service: Service, last: str, slug: str) -> None:
    assert cited(last_of(service, "recital 107?", last)) == {f"provision:{slug}"}


@pytest.mark.parametrize("last", ["when was that", "Wann war das?", "Kiedy to powiedział?"])
def test_when_quoted_words_were_said(service: Service, last: str) -> None:
    answer = last_of(service, 'who was it that said "Europe is heading down the wrong path on AI"?', last)
    assert (answer.value, cited(answer)) == ("2025-07-18", {"meta-2025-07-18"})


@pytest.mark.parametrize("last", ["what did she demand there?", "Was hat sie dort gefordert?", "Co tam požadovala?", "Qu’y a-t-elle réclamé ?"])
def test_what_whoever_spoke_demanded_there(service: Service, last: str) -> None:
    assert "ewc-2025-06-04" in cited(last_of(service, "Who spoke for the EWC at the JURI workshop in June 2025?", last))


def test_joint_documents_of_one_are_no_comparison(service: Service) -> None:
    turns = ("What did CEPIC make of the template in July 2025?", "and ECSA?", "Revenons au CEPIC : quels documents communs a-t-il signés ?")
    assert ids(service, *turns) == set(raw_facts.signed_by("cepic"))


@pytest.mark.parametrize(
    "last",
    ["and who signed only the charter, not the letter?", "Und wer nur die Charta, aber nicht den Brief?", "A kto tylko kartę, bez listu?"],
)
def test_who_signed_the_one_that_is_named_alone(service: Service, last: str) -> None:
    first = "Who signed both the international charter of 7 February 2025 and the letter of 21 March 2025 against the third draft?"
    assert ids(service, first, last) == signers(CHARTER) - signers(MARCH)


@pytest.mark.parametrize("last", ["so how many are missing, and how do you know?", "Hur många saknas alltså?", "to ilu brakuje?"])
def test_how_many_of_a_list_are_known(service: Service, last: str) -> None:
    assert last_of(service, "Who signed the joint letter of 29 October 2024?", last).value == len(signers(OCTOBER))


def test_whether_those_are_all(service: Service) -> None:
    for last in ("is that everyone?", "to jsou všichni?", "Er det dem alle sammen?"):
        assert last_of(service, "Who signed the joint letter of 29 October 2024?", last).complete is False


@pytest.mark.parametrize("last", ["which?", "Welche?", "name them"])
def test_what_was_counted_is_listed(service: Service, last: str) -> None:
    assert ids(service, "In how many documents is CISAC a signatory?", last) == set(raw_facts.signed_by("cisac"))


def test_why_somebody_did_not_sign_is_not_known(service: Service) -> None:
    assert last_of(service, "Did FIA sign the UVA and NAVA amendment proposal?", "why not?").outcome == "refuse"


def test_the_french_one_of_those_listed(service: Service) -> None:
    turns = ("Which joint statements and letters were there in autumn 2023?", "who signed the French one, to the prime minister?")
    assert ids(service, *turns) == signers(BORNE)


@pytest.mark.parametrize(
    ("last", "months"),
    [
        ("and in the whole of that year?", (1, 12)),
        ("und im ganzen Jahr", (1, 12)),
        ("E in tutto l’anno?", (1, 12)),
        ("and in autumn?", (9, 11)),
        ("just those after the summer?", (9, 12)),
        ("A tylko te po lecie?", (9, 12)),
    ],
)
def test_another_part_of_that_year(service: Service, last: str, months: tuple[int, int]) -> None:
    first, end = date(2025, months[0], 1), date(2025, months[1], 30)
    inside = {one for one, document in raw_facts.documents().items() if document.joint and document.lies_in(first, end)}
    assert inside <= ids(service, "what joint documents came out in spring 2025?", last)


def test_what_somebody_spoken_of_said_at_another_time(service: Service) -> None:
    answer = last_of(service, "Did AEPO-ARTIS sign the joint statement of 30 July 2025?", "what did they ask for in January 2026?")
    assert cited(answer) == {"aepo-artis-2026-01-09"}


def test_a_letter_named_by_its_day_leans_on_no_list(service: Service) -> None:
    turns = ("Who signed the letter of 19 June 2025?", "Who signed the letter of 20 July 2023?")
    assert ids(service, *turns) == signers("2023-07-20-global-creators-open-letter")


@pytest.mark.parametrize("text", ["GEMA?", "IFPI?", "SACEM ?"])
def test_a_name_alone_is_asked_about(service: Service, text: str) -> None:
    assert "organisations" in cited(last_of(service, text))


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Wer hat den Brief an Macron unterschrieben?", "seit wann gilt die Pflicht zur Zusammenfassung?"),
        ("Who signed the letter to Macron?", "since when does the summary duty apply?"),
    ],
)
def test_no_letter_begins_to_apply(service: Service, first: str, last: str) -> None:
    """What is asked of a duty after a letter is not the letter's day."""
    assert last_of(service, first, last).value == str(raw_facts.provisions()["article-53-1-d"]["applies_from"])
