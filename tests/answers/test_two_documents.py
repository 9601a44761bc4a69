"""Two documents in one question: who signed both, and who signed the one but not the other, whatever the language and the names."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers import raw_facts
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 28)
THIRD_DRAFT, IMPLEMENTATION = "2025-03-28-joint-statement-third-draft", "2024-10-29-meaningful-implementation-letter"
# What asks for those who signed both, and for those who signed the first but not the second.
WAYS = {
    "bg": ("Кой е подписал и {}, и {}?", "Кой е подписал {}, но не и {}?"),
    "cs": ("Kdo podepsal jak {}, tak {}?", "Kdo podepsal {}, ale ne {}?"),
    "da": ("Hvem har underskrevet både {} og {}?", "Hvem har underskrevet {}, men ikke {}?"),
    "de": ("Wer hat sowohl {} als auch {} unterzeichnet?", "Wer hat {}, aber nicht {} unterzeichnet?"),
    "el": ("Ποιοι υπέγραψαν και {} και {};", "Ποιοι υπέγραψαν {} αλλά όχι {};"),
    "en": ("Who signed both {} and {}?", "Who signed {} but not {}?"),
    "es": ("¿Quién firmó tanto {} como {}?", "¿Quién firmó {} pero no {}?"),
    "et": ("Kes allkirjastasid nii {} kui ka {}?", "Kes allkirjastas {}, aga mitte {}?"),
    "fi": ("Ketkä allekirjoittivat sekä {} että {}?", "Ketkä allekirjoittivat {} mutta eivät {}?"),
    "fr": ("Qui a signé à la fois {} et {} ?", "Qui a signé {} mais pas {} ?"),
    "ga": ("Cé a shínigh {} agus {} araon?", "Cé a shínigh {} ach nár shínigh {}?"),
    "hr": ("Tko je potpisao i {} i {}?", "Tko je potpisao {}, ali ne i {}?"),
    "hu": ("Kik írták alá a következők mindegyikét: {} és {}?", "Kik írták alá ezt: {}, de ezt nem: {}?"),
    "it": ("Chi ha firmato sia {} sia {}?", "Chi ha firmato {} ma non {}?"),
    "lt": ("Kas pasirašė ir {}, ir {}?", "Kas pasirašė {}, bet ne {}?"),
    "lv": ("Kas parakstīja gan {}, gan {}?", "Kas parakstīja {}, bet ne {}?"),
    "mt": ("Min iffirma kemm {} kif ukoll {}?", "Min iffirma {} imma mhux {}?"),
    "nl": ("Wie heeft zowel {} als {} ondertekend?", "Wie heeft {} wel maar {} niet ondertekend?"),
    "pl": ("Kto podpisał zarówno {}, jak i {}?", "Kto podpisał {}, ale nie {}?"),
    "pt": ("Quem assinou tanto {} como {}?", "Quem assinou {} mas não {}?"),
    "ro": ("Cine a semnat atât {}, cât și {}?", "Cine a semnat {}, dar nu și {}?"),
    "sk": ("Kto podpísal {} aj {}?", "Kto podpísal {}, ale nie {}?"),
    "sl": ("Kdo je podpisal tako {} kot {}?", "Kdo je podpisal {}, ne pa {}?"),
    "sv": ("Vilka undertecknade både {} och {}?", "Vilka undertecknade {} men inte {}?"),
}


def called(document: str, language: str) -> str:
    names: str = raw_facts.labels()[language]["documents"][document][0]
    return names


@pytest.mark.parametrize("language", WAYS)
def test_who_signed_both(service: Service, language: str) -> None:
    answer = last_answer(service, WAYS[language][0].format(called(THIRD_DRAFT, language), called(IMPLEMENTATION, language)), today=TODAY)
    members, _ = raw_facts.combined([THIRD_DRAFT, IMPLEMENTATION], "and")
    assert {item.id for item in answer.items} == members
    assert answer.complete is False


@pytest.mark.parametrize("language", WAYS)
def test_who_signed_the_one_but_not_the_other(service: Service, language: str) -> None:
    answer = last_answer(service, WAYS[language][1].format(called(THIRD_DRAFT, language), called(IMPLEMENTATION, language)), today=TODAY)
    members, _ = raw_facts.combined([THIRD_DRAFT, IMPLEMENTATION], "minus")
    assert {item.id for item in answer.items} == members


@pytest.mark.parametrize(
    ("text", "documents", "operator"),
    [
        (
            "Who signed both the global creators’ open letter and the joint statement on the AI Act implementation package?",
            ["2023-07-20-global-creators-open-letter", "2025-07-30-joint-statement-implementation-package"],
            "and",
        ),
        (
            "Vilka undertecknade Coreper-uttalandet men inte det österrikiska öppna brevet?",
            ["2024-02-01-joint-statement-before-coreper", "2024-01-30-austria-open-letter"],
            "minus",
        ),
        (
            "Wer hat die Kampagne „Stay True to the Act“, aber nicht die gemeinsame Erklärung nach der Abstimmung im Parlament unterzeichnet?",
            ["2025-05-20-stay-true-to-the-act", "2024-03-13-joint-statement-after-parliament-vote"],
            "minus",
        ),
        (
            "signed BOTH true culture needs originals and the 13 federations statement of sept 2023",
            ["2023-02-09-true-culture-needs-originals", "2023-09-26-thirteen-federations-before-trilogue"],
            "and",
        ),
    ],
)
def test_each_part_names_a_document(service: Service, text: str, documents: list[str], operator: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert {item.id for item in answer.items} == raw_facts.combined(documents, operator)[0]
    assert cited(answer) == set(documents)


def test_a_not_within_the_name_of_a_letter_denies_nothing(service: Service) -> None:
    text = "Is there any organisation that signed both “True culture needs originals” and the “not fit for purpose” letter?"
    answer = last_answer(service, text, today=TODAY)
    assert {item.id for item in answer.items} == {"ewc"}


def test_an_and_within_the_name_of_one_document_makes_no_two_of_it(service: Service) -> None:
    text = "Quem assinou a carta aberta do setor cultural e dos media alemão ao governo federal, de 26 de janeiro de 2024?"
    assert {item.id for item in last_answer(service, text, today=TODAY).items} == raw_facts.documents()["2024-01-26-germany-open-letter"].signed


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Did GEMA sign both the joint statement of 1 February 2024 and that of 30 July 2025?", "unknown"),
        ("Hat FEP sowohl die Erklärung vom 1. Februar 2024 als auch die vom 30. Juli 2025 unterzeichnet?", "yes"),
        ("Did EFJ sign both the letter of 21 March 2025 and the open letter of April 2025?", "yes"),
        ("Did EMMA sign both the letter of 21 March 2025 and the open letter of April 2025?", "no"),
        ("L’EWC a-t-il signé à la fois la lettre du 21 mars 2025 et la déclaration du 28 mars 2025 ?", "unknown"),
        ("Czy GESAC podpisał zarówno list z 29 października 2024 r., jak i oświadczenie z 30 lipca 2025 r.?", "yes"),
    ],
)
def test_whether_one_signed_both_is_told_of_each(service: Service, text: str, value: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert (answer.kind, answer.value) == ("yes-no", value)
    assert len(cited(answer) - {"organisations"}) == 2


WHETHER_ALL = {
    "bg": "Всички подписали {} подписаха ли и {}?",
    "cs": "Podepsali všichni signatáři dokumentu {} také {}?",
    "da": "Har alle underskrivere af {} også underskrevet {}?",
    "de": "Haben alle Unterzeichner von: {} auch {} unterzeichnet?",
    "el": "Υπέγραψαν όλοι όσοι υπέγραψαν {} και {};",
    "en": "Did all signatories of {} also sign {}?",
    "es": "¿Todos los firmantes de {} firmaron también {}?",
    "et": "Kas kõik, kes allkirjastasid {}, allkirjastasid ka {}?",
    "fi": "Allekirjoittivatko kaikki ne, jotka allekirjoittivat: {}, myös: {}?",
    "fr": "Tous les signataires de {} ont-ils aussi signé {} ?",
    "ga": "Ar shínigh gach duine a shínigh {} {} freisin?",
    "hr": "Jesu li svi potpisnici dokumenta {} potpisali i {}?",
    "hu": "Az összes aláíró, aki aláírta ezt: {}, aláírta ezt is: {}?",
    "it": "Tutti i firmatari di {} hanno firmato anche {}?",
    "lt": "Ar visi, kurie pasirašė {}, pasirašė ir {}?",
    "lv": "Vai visi, kas parakstīja {}, parakstīja arī {}?",
    "mt": "Dawk kollha li ffirmaw {} iffirmaw ukoll {}?",
    "nl": "Hebben alle ondertekenaars van {} ook {} ondertekend?",
    "pl": "Czy wszyscy sygnatariusze dokumentu {} podpisali też {}?",
    "pt": "Todos os signatários de {} assinaram também {}?",
    "ro": "Toți semnatarii documentului {} au semnat și {}?",
    "sk": "Podpísali všetci signatári dokumentu {} aj {}?",
    "sl": "So vsi podpisniki dokumenta {} podpisali tudi {}?",
    "sv": "Har alla undertecknare av {} också undertecknat {}?",
}


@pytest.mark.parametrize("language", WHETHER_ALL)
def test_whether_all_who_signed_the_one_signed_the_other(service: Service, language: str) -> None:
    answer = last_answer(
        service, WHETHER_ALL[language].format(called(THIRD_DRAFT, language), called(IMPLEMENTATION, language)), today=TODAY
    )
    members, _ = raw_facts.combined([THIRD_DRAFT, IMPLEMENTATION], "minus")
    assert (answer.kind, answer.value, answer.complete) == ("yes-no", "unknown", False), answer.text  # the other list is incomplete
    assert {item.id for item in answer.items} == members


def test_all_who_signed_a_complete_list_are_on_the_other(service: Service) -> None:
    text = "Tous les signataires du communiqué EMMA/ENPA de décembre 2023 ont-ils aussi signé la lettre d’avril 2025 des éditeurs de presse ?"
    answer = last_answer(service, text, today=TODAY)
    assert (answer.value, {item.id for item in answer.items}) == ("yes", {"emma", "enpa"})


def test_somebody_is_missing_on_a_complete_list(service: Service) -> None:
    text = "Did everyone who signed the letter of 19 June 2025 to JURI also sign the EMMA and ENPA press release of December 2023?"
    answer = last_answer(service, text, today=TODAY)
    assert (answer.value, bool(answer.items)) == ("no", True)


@pytest.mark.parametrize(
    "text",
    [
        "List all who signed the letter of 29 October 2024 and the statement of 28 March 2025",
        "Who of all signatories of the letter of 29 October 2024 also signed the statement of 28 March 2025?",
    ],
)
def test_a_list_of_all_is_no_yes_or_no(service: Service, text: str) -> None:
    assert last_answer(service, text, today=TODAY).kind == "list"
