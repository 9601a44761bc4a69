"""Turns that lead on from what was told: to another step, another letter, another one who spoke, or what the same ones say of something."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.contract import Answer, Question, Turn
from bot.service import Service
from tests.answers import raw_facts

TODAY = date(2026, 12, 1)
EVENTS = raw_facts.events()


def last(service: Service, *texts: str) -> Answer:
    """Return the last answer of a conversation."""
    history: tuple[Turn, ...] = ()
    for text in texts:
        told = service.answer(Question(text, today=TODAY), history)
        history = (*history, told.turn)
    return told.answer


def day(event: str) -> str:
    return str(EVENTS[event]["date"])


@pytest.mark.parametrize(
    "texts",
    [
        ("When was the AI Act published?", "and signed?"),
        ("Wann wurde die KI-Verordnung im Amtsblatt veröffentlicht?", "und unterzeichnet?"),
        ("Quand le règlement a-t-il été publié ?", "et signé ?"),
        ("Kiedy opublikowano akt o AI?", "a podpisano?"),
        ("Milloin tekoälysäädös julkaistiin?", "entä allekirjoitettiin?"),
    ],
)
def test_a_deed_alone_is_another_step_of_the_same_law(service: Service, texts: tuple[str, str]) -> None:
    assert last(service, *texts).value == day("signature")


@pytest.mark.parametrize(
    ("texts", "event"),
    [
        (("When was the omnibus proposed?", "and agreed?"), "omnibus-agreement"),
        (("When was the kick-off plenary for the Code of Practice?", "and the first draft?"), "gpai-code-draft-1"),
        (
            ("Koska parlamentin valiokunnat hyväksyivät neuvotellun tekoälysäädöksen tekstin helmikuussa 2024", "entä täysistunto?"),
            "ep-plenary-vote",
        ),
        (("Wann hat der Rechtsausschuss über den Bericht von Axel Voss abgestimmt?", "Und wann das Plenum?"), "ep-copyright-resolution"),
        (
            ("Quand la plénière du Parlement a-t-elle adopté l'omnibus IA ?", "non pardon, je voulais dire le conseil"),
            "omnibus-council-adoption",
        ),
        (
            ("Quando il Consiglio ha adottato l'orientamento generale sull'AI Act?", "e la proposta della commissione di quand'è?"),
            "commission-proposal",
        ),
        (
            ("Quand la Commission a-t-elle publié les lignes directrices GPAI ?", "depuis quand ces obligations s'appliquent-elles ?"),
            "gpai-obligations-apply",
        ),
    ],
)
def test_another_step_is_named_by_its_name_its_maker_or_its_duties(service: Service, texts: tuple[str, str], event: str) -> None:
    assert last(service, *texts).value == day(event)


def test_days_until_another_start_after_an_article(service: Service) -> None:
    until = last(service, "What does Article 111(3) say?", "how many days until then?", "and until the high-risk rules for products?")
    assert until.value == (date.fromisoformat(day("high-risk-annex-i")) - TODAY).days


def test_the_vote_that_was_spoken_of(service: Service) -> None:
    for texts in [
        ("What did GEMA say before the COREPER vote?", "how did the vote end?"),
        ("Was hat der DJV vor der COREPER-Abstimmung gesagt?", "wie ist die Abstimmung dann ausgegangen"),
        ("Who signed the joint statement of 1 February 2024?", "how did the vote go?"),
    ]:
        assert last(service, *texts).citations[0].document == "timeline:coreper-vote"


def test_how_a_committee_voted(service: Service) -> None:
    for text in ["How did the legal affairs committee vote?", "Mit welchem Ergebnis hat der Rechtsausschuss abgestimmt?"]:
        assert last(service, text).citations[0].document == "timeline:juri-vote"


def test_a_letter_of_a_time_is_the_one_called_alike(service: Service) -> None:
    told = last(service, "Who was the letter of the 71 French organisations addressed to?", "and the earlier one, from September 2023?")
    assert told.citations[0].document == "2023-09-29-france-letter-to-prime-minister"


def test_those_on_the_list_are_of_the_letter_and_those_in_the_register_are_not(service: Service) -> None:
    first = "Did GEMA sign the joint statement of 1 February 2024?"
    on_the_list = {item.id for item in last(service, first, "which publishers are on the list?").items}
    in_the_register = {item.id for item in last(service, first, "which publishers are in the register?").items}
    signed = raw_facts.documents()["2024-02-01-joint-statement-before-coreper"].signed
    assert on_the_list == in_the_register & signed
    assert not in_the_register <= signed


def test_what_the_one_without_an_answer_says(service: Service) -> None:
    for first in ["How many members does IMRO have?", "What is IMRO?"]:
        told = last(service, first, "what did they say about the political agreement?")
        assert {cited.document for cited in told.citations} == {"imro-2023-12-11"}


@pytest.mark.parametrize(
    "texts",
    [("Was ist GESAC?", "und was sagen sie zur Transparenz?"), ("What is GESAC?", "and what do they say about transparency?")],
)
def test_they_are_the_one_spoken_of(service: Service, texts: tuple[str, str]) -> None:
    assert all(cited.document.startswith("gesac-") for cited in last(service, *texts).citations)


def test_what_a_letter_says_of_something_after_a_signature(service: Service) -> None:
    told = last(service, "Did GEMA sign the joint statement of 1 February 2024?", "what does it say about transparency?")
    assert {cited.document for cited in told.citations} == {"2024-02-01-joint-statement-before-coreper"}


def test_when_another_one_announced_the_same_and_why(service: Service) -> None:
    told = last(service, "What did Anthropic say about the Code?", "and when did Google announce that it would sign?")
    assert told.citations[0].document == "google-2025-07-30"
    assert told.value == "2025-07-30"
    why = last(service, "When did CCIA Europe ask EU leaders to pause the AI Act?", "why?")
    assert (why.kind, why.citations[0].document) == ("position", "ccia-europe-2025-06-26")


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        (("Is SAA among the signatories of the statement of 30 July 2025?", "aepo-artis?"), "en"),
        (("Welke Deense organisaties staan er in het register?", "en kroatische?"), "nl"),
    ],
)
def test_a_turn_of_a_name_alone_keeps_the_language(service: Service, texts: tuple[str, str], language: str) -> None:
    assert last(service, *texts).language == language


@pytest.mark.parametrize(
    "texts",
    [
        ("When did Benifei and Tudorache present their draft report?", "and until when could amendments be tabled?"),
        ("Kiedy Benifei i Tudorache przedstawili projekt sprawozdania?", "A do kiedy można było zgłaszać poprawki?"),
        ("Jusqu'à quelle date les eurodéputés pouvaient-ils déposer des amendements au projet de rapport de Benifei et Tudorache ?",),
    ],
)
def test_the_last_day_for_what_a_milestone_began(service: Service, texts: tuple[str, ...]) -> None:
    closing = next(told["date"] for told in EVENTS["ep-draft-report"]["told_days"] if told.get("closes"))
    assert last(service, *texts).value == str(closing)


@pytest.mark.parametrize(
    "texts",
    [
        ("Wann kam der dritte Entwurf des Kodex heraus?", "und bis wann konnte man ihn kommentieren?"),
        ("Kad je objavljen treći nacrt Kodeksa prakse?", "a do kad su se mogli slati komentari"),
    ],
)
def test_until_when_something_was_open(service: Service, texts: tuple[str, str]) -> None:
    told = last(service, *texts)
    assert told.citations[0].document == "timeline:gpai-code-draft-3"
    assert str(EVENTS["gpai-code-draft-3"]["open_until"]) in str(told.value)


@pytest.mark.parametrize(
    "texts",
    [
        ("Od kdy platí povinnosti pro GPAI modely?", "a dokdy mají čas starší modely?"),
        ("Depuis quand les obligations pour les modèles GPAI s'appliquent-elles ?", "Et les modèles plus anciens, ils ont jusqu’à quand ?"),
    ],
)
def test_until_when_older_models_have_time(service: Service, texts: tuple[str, str]) -> None:
    assert last(service, *texts).value == day("legacy-gpai-deadline")


def test_the_start_of_a_duty_is_not_the_deadline_of_older_models(service: Service) -> None:
    text = "De când se aplică obligația de a avea o politică privind drepturile de autor, articolul 53(1)(c)?"
    assert last(service, text).value == str(raw_facts.provisions()["article-53-1-c"]["applies_from"])


def test_those_who_back_a_letter_stay_apart_from_those_who_signed(service: Service) -> None:
    first = "Which organisations supported the joint statement of 30 July 2025 on the implementation package without signing it?"
    backed = raw_facts.documents()["2025-07-30-joint-statement-implementation-package"].backed
    for text, country in [("which one is from Slovakia?", "SK"), ("and the French one?", "FR")]:
        expected = raw_facts.narrowed(backed, countries=[country])
        assert {item.id for item in last(service, first, text).items} == expected
        assert expected


def test_when_and_by_whom_something_was_said(service: Service) -> None:
    said = ("What did the European Publishers Council say about robots.txt in its reply to the third draft?", "and COMMUNIA?")
    assert last(service, *said, "when did they write that?").value == "2025-07-21"
    spoke = last(service, "Did EPC sign the joint statement of 1 February 2024?", "who spoke for them on 30 July 2025?")
    assert {cited.document for cited in spoke.citations} == {"epc-2025-07-30"}


@pytest.mark.parametrize(
    "texts",
    [
        ("Who signed the letter of the Danish rightsholders of 14 April 2025?", "and what do they say about Article 53?"),
        ("Kto podpisał list duńskich uprawnionych do ministrów z 14 kwietnia 2025?", "i co tam piszą o art 53?"),
        ("Qui a signé la lettre des titulaires danois du 14 avril 2025 ?", "et qu'est-ce qu'ils disent de l'article 53 ?"),
    ],
)
def test_what_a_letter_says_of_an_article(service: Service, texts: tuple[str, str]) -> None:
    assert {cited.document for cited in last(service, *texts).citations} == {"2025-04-14-denmark-letter-to-ministers"}


def test_days_between_two_steps_named_after_one_of_them(service: Service) -> None:
    days = date.fromisoformat(day("oj-publication")) - date.fromisoformat(day("signature"))
    told = last(service, "Kiedy opublikowano akt w sprawie AI?", "ile dni minęło między podpisem a publikacją?")
    assert told.value == days.days


@pytest.mark.parametrize(
    "text", ["¿Qué pedía EGAIR en su manifiesto?", "What did EGAIR demand in its manifesto?", "Cosa chiedeva EGAIR nel suo manifesto?"]
)
def test_in_what_form_somebody_spoke_is_no_matter(service: Service, text: str) -> None:
    answer = last(service, text)
    assert (answer.outcome, {cited.document for cited in answer.citations}) == ("answer", {"egair-2023-02-14"})


def test_who_of_a_sector_signed_is_asked_by_a_word_of_several_sectors(service: Service) -> None:
    statement = raw_facts.documents()["2025-07-30-joint-statement-implementation-package"]
    publishers = raw_facts.narrowed(statement.signed, sectors=["book-publishing", "music-publishing", "press-publishing"])
    assert publishers < statement.signed
    for text in [
        "Which publishers signed the joint statement of 30 July 2025?",
        "Did any publishers sign the joint statement of 30 July 2025?",
        "Did publishers sign the joint statement of 30 July 2025?",
        "publishers who signed the statement of 30 July 2025",
    ]:
        assert {item.id for item in last(service, text).items} == publishers, text
    authors = raw_facts.narrowed(statement.signed, sectors=["audiovisual-authors", "music-authors", "writers"])
    assert {item.id for item in last(service, "Did authors sign the joint statement of 30 July 2025?").items} == authors


def test_statements_of_single_organisations_are_told_where_no_joint_one_is_on_the_matter(service: Service) -> None:
    everything = last(service, "statements on the omnibus")
    against = last(service, "List statements against the omnibus")
    assert {"ewc", "icmp"} <= {item.id for item in everything.items}
    assert "ewc" in {item.id for item in against.items} < {item.id for item in everything.items}
    none = last(service, "letters on the omnibus")  # but statements are near to that
    assert none.outcome == "closest"
    assert {citation.document for citation in none.citations} <= raw_facts.said_on("omnibus").keys()


def test_rules_that_begin_by_steps_are_told_by_each_of_them(service: Service) -> None:
    """High-risk rules begin at one day for stand-alone systems, and at a later one for products."""
    alone, products = (str(raw_facts.events()[f"high-risk-annex-{number}"]["date"]) for number in ("iii", "i"))
    for text in [
        "When do the high-risk rules apply?",
        "Ab wann gelten die Hochrisiko-Regeln?",
        "Kdy začnou platit pravidla pro vysoce rizikové systémy?",
    ]:
        told = last(service, text)
        assert told.value == alone, text
        assert {"timeline:high-risk-annex-iii", "timeline:high-risk-annex-i"} <= {cited.document for cited in told.citations}, text
    assert last(service, "When do the high-risk rules apply?", "and for products?").value == products
    named = last(service, "When do the high-risk rules for products apply?")
    assert named.value == products
    assert {cited.document for cited in named.citations} == {"timeline:high-risk-annex-i"}
    assert last(service, "When do the high-risk rules apply?", "was it postponed?").value == "yes"
    for text in ["Which high-risk rules already apply?", "Quelles règles sur le haut risque s’appliquent déjà ?"]:
        assert last(service, text).value == alone, text
    moved = last(service, "Has the omnibus postponed the high-risk rules?")
    assert moved.value == "yes"
    assert {cited.document for cited in moved.citations} == {"timeline:high-risk-annex-iii", "timeline:high-risk-annex-i"}
