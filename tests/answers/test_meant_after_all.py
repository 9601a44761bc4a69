"""What is meant after all: corrections, what came before or after that, the matter of what was said, a company's signature in the end."""

from __future__ import annotations

import pytest

from bot.service import Service
from tests.answers import raw_facts
from tests.answers.test_leaning import ids, last_of

LATEST_OF_EWC = "what's the most recent joint letter or statement signed by the European Writers' Council?"
LETTER, CHARTER = "2025-03-21-ewc-ceatl-efj-third-draft-letter", "2025-02-07-international-charter-culture-and-innovation"


@pytest.mark.parametrize(
    ("questions", "event"),
    [
        (("¿Cuándo aprobó el pleno del Parlamento el AI Act?", "no, perdona, me refería a la posición negociadora"), "ep-position"),
        (("Wann trat die KI-Verordnung in Kraft?", "nein, ich meinte den Omnibus"), "omnibus-entry-into-force"),
        (("Mikor lépett hatályba a rendelet?", "nem, a politikai megállapodásra gondoltam"), "political-agreement"),
        (("When was Parliament's negotiating position?", "and before that, in committee?"), "ep-committee-vote-2023"),
        (("Quand le Parlement a-t-il adopté le règlement ?", "et avant, en commission ?"), "ep-committee-vote-2024"),
        (
            ("Cad a dúirt IMPALA faoin gcomhaontú polaitiúil?", "Cén lá a thángthas ar an gcomhaontú sin?"),
            "political-agreement",
        ),
    ],
)
def test_the_day_that_is_meant(service: Service, questions: tuple[str, ...], event: str) -> None:
    assert last_of(service, *questions).value == str(raw_facts.events()[event]["date"])


def test_the_result_of_the_vote_told_last(service: Service) -> None:
    answer = last_of(service, "When was Parliament's negotiating position?", "and before that, in committee?", "with what result?")
    assert "84 votes to 7" in answer.text


def test_the_vote_on_which_somebody_spoke(service: Service) -> None:
    answer = last_of(service, "Mit szólt a GESAC a 2023. május 11-i bizottsági szavazáshoz?", "Mi lett a szavazás eredménye?")
    assert "84 votes to 7" in answer.text


def test_the_day_that_was_planned(service: Service) -> None:
    first = "Kada počinju vrijediti pravila za visokorizične sustave iz Priloga III.?"
    assert last_of(service, first, "A kad je to prvotno trebalo biti?").value == raw_facts.events()["high-risk-annex-iii"]["moved_from"]


def test_the_one_signed_before(service: Service) -> None:
    assert ids(last_of(service, LATEST_OF_EWC, "and before that?")) == {LETTER}
    assert ids(last_of(service, LATEST_OF_EWC, "and before that?", "and the one before?")) == {CHARTER}


@pytest.mark.parametrize(
    "questions",
    [
        ("What did Google say about the Code of Practice?", "did they sign in the end?"),
        ("Comment CeSIA a-t-il réagi au code final ?", "Et Anthropic, ils ont signé ?"),
    ],
)
def test_a_company_that_signed_in_the_end(service: Service, questions: tuple[str, ...]) -> None:
    assert last_of(service, *questions).value == "yes"


@pytest.mark.parametrize(
    ("questions", "document"),
    [
        (
            ("Millised Eesti organisatsioonid toetasid 28. märtsi 2025 ühisavaldust?", "Mida avaldus robots.txt-i kohta ütleb?"),
            "2025-03-28-joint-statement-third-draft",
        ),
        (
            ("Кои са подписали изявлението на творческите работници от април 2024 г.?", "Какво казват за извличането на текст и данни?"),
            "2024-04-25-creative-workers-joint-statement",
        ),
    ],
)
def test_what_it_says_on_a_topic(service: Service, questions: tuple[str, ...], document: str) -> None:
    answer = last_of(service, *questions)
    assert (answer.outcome, answer.kind) == ("answer", "position")
    assert {citation.document for citation in answer.citations} == {document}


@pytest.mark.parametrize(
    ("questions", "signed"),
    [
        (("who was behind the voice actors' amendment proposal?", "what did they want?", "which of the two is American?"), {"nava"}),
        (
            (
                "Quali organizzazioni italiane hanno firmato la dichiarazione congiunta prima del voto del Coreper?",
                "E quali di queste rappresentano l’industria discografica?",
            ),
            {"fimi", "pmi-it"},
        ),
    ],
)
def test_some_of_those(service: Service, questions: tuple[str, ...], signed: set[str]) -> None:
    assert ids(last_of(service, *questions)) == signed


@pytest.mark.parametrize(
    "text", ["Hvem skrev til tre danske ministre i april 2025?", "hvem skrev til de tre danske ministre om ai i april 2025"]
)
def test_who_wrote_to_somebody(service: Service, text: str) -> None:
    assert ids(last_of(service, text)) == {"rettighedsalliancen"}


def test_which_mep_they_met_is_no_addressee(service: Service) -> None:
    first = "Vilka skickade ett öppet brev till svenska EU-parlamentariker i början av 2024?"
    assert ids(last_of(service, first)) == {"laromedelsforfattarna", "svenska-tecknare", "sveriges-forfattarforbund"}
    assert last_of(service, first, "Vilken EU-parlamentariker träffade de?").outcome != "answer"


def test_what_others_recommend_is_nothing_of_the_bot(service: Service) -> None:
    answer = last_of(service, "Et l’étude du Parlement sur l’IA générative, elle date de quand ?", "Que recommande-t-elle ?")
    assert answer.outcome != "answer" or answer.kind != "about"


@pytest.mark.parametrize(
    "text",
    [
        "who signed the 13 federations' statement?",
        "qui a signé la déclaration des 13 fédérations ?",
        "Kas parakstīja 13 federāciju paziņojumu?",
    ],
)
def test_a_number_in_a_name_in_digits(service: Service, text: str) -> None:
    assert ids(last_of(service, text)) == raw_facts.documents()["2023-09-26-thirteen-federations-before-trilogue"].signed


def test_what_either_of_two_signed(service: Service) -> None:
    found = ids(last_of(service, "quels textes L’ARP ou la SGDL ont-elles signés ?"))
    assert found == raw_facts.signed_by("larp") | raw_facts.signed_by("sgdl")


def test_one_signatory_beside_others_who_are_named(service: Service) -> None:
    text = "has the IFJ signed the march 2025 letter in which writers, translators and the EFJ slam the third draft?"
    assert last_of(service, text).value == "no"


def test_what_was_asked_for_before_a_day(service: Service) -> None:
    answer = last_of(service, "Mit kért a GESAC a 2023. október 24-i trilógus előtt?")
    assert {citation.document for citation in answer.citations} == {"gesac-2023-10-20"}


def test_a_stranger_with_an_acronym(service: Service) -> None:
    assert last_of(service, "Was fordert die VG Wort zum Template für die Trainingsdaten?").outcome != "answer"


@pytest.mark.parametrize(
    ("questions", "day"),
    [
        (("¿En qué fecha publicó la Comisión las directrices sobre las prácticas prohibidas?",), "2025-02-04"),
        (("which companies asked to stop the clock on the AI Act in July 2025?", "when did the Commission answer?"), "2025-07-04"),
    ],
)
def test_a_day_told_in_passing(service: Service, questions: tuple[str, ...], day: str) -> None:
    assert last_of(service, *questions).value == day


@pytest.mark.parametrize(
    ("questions", "document"),
    [
        (("A carta de outubro de 2024 era dirigida a quem?", "desculpa, queria dizer a de 4 de dezembro de 2024"),
         "2024-12-04-letter-to-virkkunen-and-micallef"),
        (("Wie ondertekende de brief over het tweede ontwerp van de praktijkcode?", "die aan Virkkunen alleen"),
         "2025-second-draft-code-of-practice-letter"),
        (("Wie staan er onder de gezamenlijke verklaring van de dertien koepels van makers?", "Die van april 2024 bedoel ik."),
         "2024-04-25-creative-workers-joint-statement"),
    ],
)  # fmt: skip
def test_the_letter_that_is_meant(service: Service, questions: tuple[str, ...], document: str) -> None:
    assert {citation.document for citation in last_of(service, *questions).citations} == {document}


@pytest.mark.parametrize(
    ("questions", "event"),
    [
        (("kdy parlament prijal svou vyjednavaci pozici", "a predtim ve vyboru?"), "ep-committee-vote-2023"),
        (("Mikor fogadta el a Parlament a szerzői jogról szóló állásfoglalást?", "És előtte a bizottságban?"), "juri-vote"),
        (("Quando il Parlamento ha approvato l’AI Act in plenaria?", "E prima, in commissione?"), "ep-committee-vote-2024"),
    ],
)
def test_in_committee_before_that(service: Service, questions: tuple[str, ...], event: str) -> None:
    assert last_of(service, *questions).value == str(raw_facts.events()[event]["date"])


@pytest.mark.parametrize(
    ("questions", "document"),
    [
        (("cual es la ultima carta o declaracion conjunta que firmo icmp", "y la anterior?"), "2025-03-28-joint-statement-third-draft"),
        (("laatste gezamenlijke brief of verklaring die de European Writers’ Council heeft ondertekend?", "en die daarvoor?"), LETTER),
    ],
)
def test_the_previous_one(service: Service, questions: tuple[str, ...], document: str) -> None:
    assert ids(last_of(service, *questions)) == {document}


@pytest.mark.parametrize(
    "questions",
    [
        ("Wer hat den Brief vom 26. Juli 2024 an Ursula von der Leyen unterschrieben?", "Sind da auch Verlage dabei?"),
        ("quien firmo la carta del 26 de julio de 2024 a ursula von der leyen", "hay editores entre ellos?"),
    ],
)
def test_whether_there_are_some_of_a_kind(service: Service, questions: tuple[str, ...]) -> None:
    assert last_of(service, *questions).value == "unknown"


def test_some_of_those_of_a_country_alone(service: Service) -> None:
    found = last_of(service, "Italian signatories of the joint statement before the Coreper vote?", "which of those are music publishers")
    assert ids(found) == {"emusa", "sugar-music"}


@pytest.mark.parametrize(
    "questions",
    [
        ("millised ettevõtted palusid juulis 2025 komisjonil tehisintellektimääruse kella peatada?", "millal komisjon vastas?"),
        ("vilka företag bad kommissionen i juli 2025 att stoppa klockan för AI-förordningen?", "när svarade kommissionen?"),
    ],
)
def test_when_somebody_replied(service: Service, questions: tuple[str, ...]) -> None:
    assert last_of(service, *questions).value == "2025-07-04"


def test_who_refused_after_those_who_signed(service: Service) -> None:
    answer = last_of(service, "Quelles entreprises figurent sur la première liste des signataires du code, en août 2025 ?", "Et qui a refusé ?")
    assert (answer.outcome, "Meta" in answer.text) == ("answer", True)


def test_a_name_typed_small_beside_a_title(service: Service) -> None:
    assert last_of(service, 'le snep a signé "True culture needs originals" ?').value == "no"


def test_what_was_said_before_something_of_a_month(service: Service) -> None:
    answer = last_of(service, "Kaj je GESAC povedal pred trialogom oktobra 2023?")
    assert {citation.document for citation in answer.citations} == {"gesac-2023-10-20"}
