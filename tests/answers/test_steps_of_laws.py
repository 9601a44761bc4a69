"""When a law was adopted, published, proposed, signed and entered into force: the plainest questions, in 24 languages."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers.conversations import last_answer

TODAY = date(2026, 11, 28)
STEPS = ("adopted", "published", "proposed", "in force", "signed")
OF_THE_ACT = {
    "adopted": ("2024-05-21", "2024-03-13"), "published": ("2024-07-12",), "proposed": ("2021-04-21",), "in force": ("2024-08-01",),
    "signed": ("2024-06-13",),
}  # fmt: skip
OF_THE_OMNIBUS = {
    "adopted": ("2026-06-29", "2026-06-16"), "published": ("2026-07-24",), "proposed": ("2025-11-19",), "in force": ("2026-07-27",),
}  # fmt: skip
# How it is asked for each of the steps, and what the two laws are called there.
ASKED = {
    "en": (
        ("When was {} adopted?", "When was {} published?", "When was {} proposed?", "When did {} enter into force?", "When was {} signed?"),
        "the AI Act", "the AI omnibus",
    ),
    "de": (
        ("Wann wurde {} angenommen?", "Wann wurde {} veröffentlicht?", "Wann wurde {} vorgeschlagen?", "Wann trat {} in Kraft?",
         "Wann wurde {} unterzeichnet?"),
        "die KI-Verordnung", "der KI-Omnibus",
    ),
    "fr": (
        ("Quand {} a-t-il été adopté ?", "Quand {} a-t-il été publié ?", "Quand {} a-t-il été proposé ?",
         "Quand {} est-il entré en vigueur ?", "Quand {} a-t-il été signé ?"),
        "le règlement sur l’IA", "l’omnibus numérique",
    ),
    "es": (
        ("¿Cuándo se adoptó {}?", "¿Cuándo se publicó {}?", "¿Cuándo se propuso {}?", "¿Cuándo entró en vigor {}?", "¿Cuándo se firmó {}?"),
        "el Reglamento de IA", "el ómnibus digital",
    ),
    "it": (
        ("Quando è stato adottato {}?", "Quando è stato pubblicato {}?", "Quando è stato proposto {}?", "Quando è entrato in vigore {}?",
         "Quando è stato firmato {}?"),
        "il regolamento sull’IA", "l’omnibus digitale",
    ),
    "pt": (
        ("Quando foi adotado {}?", "Quando foi publicado {}?", "Quando foi proposto {}?", "Quando entrou em vigor {}?",
         "Quando foi assinado {}?"),
        "o Regulamento da IA", "o omnibus da IA",
    ),
    "nl": (
        ("Wanneer is {} aangenomen?", "Wanneer is {} gepubliceerd?", "Wanneer is {} voorgesteld?", "Wanneer is {} in werking getreden?",
         "Wanneer is {} ondertekend?"),
        "de AI-verordening", "de AI-omnibus",
    ),
    "pl": (
        ("Kiedy przyjęto {}?", "Kiedy opublikowano {}?", "Kiedy zaproponowano {}?", "Kiedy wszedł w życie {}?", "Kiedy podpisano {}?"),
        "akt w sprawie AI", "omnibus cyfrowy",
    ),
    "cs": (
        ("Kdy byl přijat {}?", "Kdy byl zveřejněn {}?", "Kdy byl navržen {}?", "Kdy vstoupil v platnost {}?", "Kdy byl podepsán {}?"),
        "akt o umělé inteligenci", "digitální omnibus",
    ),
    "sk": (
        ("Kedy bol prijatý {}?", "Kedy bol uverejnený {}?", "Kedy bol navrhnutý {}?", "Kedy nadobudol účinnosť {}?",
         "Kedy bol podpísaný {}?"),
        "akt o umelej inteligencii", "digitálny omnibus",
    ),
    "sv": (
        ("När antogs {}?", "När offentliggjordes {}?", "När föreslogs {}?", "När trädde {} i kraft?", "När undertecknades {}?"),
        "AI-förordningen", "AI-omnibusen",
    ),
    "da": (
        ("Hvornår blev {} vedtaget?", "Hvornår blev {} offentliggjort?", "Hvornår blev {} foreslået?", "Hvornår trådte {} i kraft?",
         "Hvornår blev {} underskrevet?"),
        "AI-forordningen", "AI-omnibussen",
    ),
    "fi": (
        ("Milloin {} hyväksyttiin?", "Milloin {} julkaistiin?", "Milloin {} ehdotettiin?", "Milloin {} tuli voimaan?",
         "Milloin {} allekirjoitettiin?"),
        "tekoälyasetus", "digiomnibus",
    ),
    "hu": (
        ("Mikor fogadták el {}?", "Mikor tették közzé {}?", "Mikor javasolták {}?", "Mikor lépett hatályba {}?", "Mikor írták alá {}?"),
        "az MI-rendeletet", "a digitális omnibuszt",
    ),
    "ro": (
        ("Când a fost adoptat {}?", "Când a fost publicat {}?", "Când a fost propus {}?", "Când a intrat în vigoare {}?",
         "Când a fost semnat {}?"),
        "Regulamentul privind IA", "omnibusul digital",
    ),
    "bg": (
        ("Кога беше приет {}?", "Кога беше публикуван {}?", "Кога беше предложен {}?", "Кога влезе в сила {}?", "Кога беше подписан {}?"),
        "Актът за ИИ", "цифровият омнибус",
    ),
    "el": (
        ("Πότε εγκρίθηκε {};", "Πότε δημοσιεύτηκε {};", "Πότε προτάθηκε {};", "Πότε τέθηκε σε ισχύ {};", "Πότε υπογράφηκε {};"),
        "ο κανονισμός για την ΤΝ", "το ψηφιακό omnibus",
    ),
    "sl": (
        ("Kdaj je bil sprejet {}?", "Kdaj je bil objavljen {}?", "Kdaj je bil predlagan {}?", "Kdaj je začel veljati {}?",
         "Kdaj je bil podpisan {}?"),
        "Akt o umetni inteligenci", "digitalni omnibus",
    ),
    "hr": (
        ("Kada je donesen {}?", "Kada je objavljen {}?", "Kada je predložen {}?", "Kada je stupio na snagu {}?", "Kada je potpisan {}?"),
        "Akt o umjetnoj inteligenciji", "digitalni omnibus",
    ),
    "lt": (
        ("Kada priimtas {}?", "Kada paskelbtas {}?", "Kada pasiūlytas {}?", "Kada įsigaliojo {}?", "Kada pasirašytas {}?"),
        "Dirbtinio intelekto aktas", "skaitmeninis omnibusas",
    ),
    "lv": (
        ("Kad tika pieņemts {}?", "Kad tika publicēts {}?", "Kad tika ierosināts {}?", "Kad stājās spēkā {}?", "Kad tika parakstīts {}?"),
        "Mākslīgā intelekta akts", "digitālais omnibuss",
    ),
    "et": (
        ("Millal võeti vastu {}?", "Millal avaldati {}?", "Millal esitati {}?", "Millal jõustus {}?", "Millal allkirjastati {}?"),
        "tehisintellektimäärus", "digiomnibus",
    ),
    "ga": (
        ("Cathain a glacadh {}?", "Cathain a foilsíodh {}?", "Cathain a moladh {}?", "Cathain a tháinig {} i bhfeidhm?",
         "Cathain a síníodh {}?"),
        "an Gníomh um Intleacht Shaorga", "an omnibus digiteach",
    ),
    "mt": (
        ("Meta ġie adottat {}?", "Meta ġie ppubblikat {}?", "Meta ġie propost {}?", "Meta daħal fis-seħħ {}?", "Meta ġie ffirmat {}?"),
        "l-Att dwar l-IA", "l-omnibus diġitali",
    ),
}  # fmt: skip
UNANSWERED = {("et", "proposed", "Act")}  # "esitati" is read as sent: it is asked back which letter is meant


def questions() -> list[tuple[str, tuple[str, ...]]]:
    listed = []
    for language, (ways, act, omnibus) in ASKED.items():
        for name, days, law in ((act, OF_THE_ACT, "Act"), (omnibus, OF_THE_OMNIBUS, "omnibus")):
            for step, way in zip(STEPS, ways, strict=True):
                if step in days and (language, step, law) not in UNANSWERED:
                    listed.append((way.format(name), days[step]))
    return listed


@pytest.mark.parametrize(("text", "days"), questions(), ids=[text for text, _ in questions()])
def test_a_step_of_a_law_is_told_with_its_own_day(service: Service, text: str, days: tuple[str, ...]) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert (answer.outcome, answer.kind) == ("answer", "date")
    assert answer.value in days


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("when was the law published?", "oj-publication"),
        ("When was the regulation adopted?", "council-adoption"),
        ("Wann wurde die Verordnung vorgeschlagen?", "commission-proposal"),
        ("Quand la loi a-t-elle été publiée ?", "oj-publication"),
        ("Quando è stata pubblicata la legge?", "oj-publication"),
        ("Kiedy opublikowano ustawę?", "oj-publication"),
        ("När publicerades förordningen?", "oj-publication"),
        ("Milloin asetus julkaistiin?", "oj-publication"),
    ],
)
def test_what_was_done_to_the_law_tells_its_step(service: Service, text: str, event: str) -> None:
    assert last_answer(service, text, today=TODAY).citations[0].document == f"timeline:{event}"
