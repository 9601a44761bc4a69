"""Whether something applies already: provisions by their names, fines, annexes with days of their own, and days that were moved."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from knowledge.annexes import annexes_in
from knowledge.folding import key_of
from tests.answers import raw_facts
from tests.answers.conversations import cited, last_answer
from tests.probes.crossed import crossed

TODAY = date(2026, 11, 30)
SUMMARY, LABELLING, FINES = "article-53-1-d", "article-50", "provision:article-101"
OF_THE_SUMMARY = [question for question in crossed("applied") if f"-{SUMMARY}-0-" in question["id"]]


@pytest.mark.parametrize("question", OF_THE_SUMMARY, ids=lambda question: question["id"])
def test_whether_the_summary_applies_by_a_day_to_new_and_to_older_models(service: Service, question: dict[str, str]) -> None:
    answer = last_answer(service, question["question"], today=date.fromisoformat(question["today"]))
    wanted: dict[str, str] = question["expect"]  # type: ignore[assignment]
    assert answer.value in (wanted["value"], None), answer.text


def test_nearly_all_of_these_are_answered(service: Service) -> None:
    answers = [last_answer(service, q["question"], today=date.fromisoformat(q["today"])) for q in OF_THE_SUMMARY]
    assert sum(answer.value is not None for answer in answers) >= 0.9 * len(OF_THE_SUMMARY)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Does the duty to publish a summary of the training data already apply to a new model placed on the market today?", "yes"),
        ("Does the labelling duty for deepfakes and synthetic content already apply?", "yes"),
        ("Est-ce que les deepfakes doivent déjà être étiquetés ?", "yes"),
        ("Gilt die Kennzeichnungspflicht für Deepfakes und synthetische Inhalte schon?", "yes"),
    ],
)
def test_whether_a_duty_applies_already(service: Service, text: str, value: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert (answer.kind, answer.value) == ("yes-no", value), answer.text
    assert not cited(answer) & {"timeline:legacy-gpai-deadline"}


def test_it_did_not_apply_the_day_before(service: Service) -> None:
    text = "Does the labelling duty for deepfakes and synthetic content already apply?"
    begun = date.fromisoformat(str(raw_facts.provisions()[LABELLING]["applies_from"]))
    assert last_answer(service, text, today=begun).value == "yes"
    assert last_answer(service, text, today=date.fromordinal(begun.toordinal() - 1)).value == "no"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Kann die Kommission heute schon Bußgelder gegen GPAI-Anbieter verhängen?", "yes"),
        ("Ar 2026 m. rugpjūčio 15 d. Komisija jau galėjo skirti baudas bendrosios paskirties DI modelių tiekėjams?", "yes"),
        ("Mogła Komisja nakładać kary w lipcu 2026?", "no"),
        ("Could the Commission fine model providers on 1 March 2026?", "no"),
        ("Voiko komissio jo nyt sakottaa tekoälymallin tarjoajaa?", "yes"),
        ("Mag de Commissie nu al boetes opleggen aan modelaanbieders?", "yes"),
    ],
)
def test_whether_the_commission_can_fine_by_then(service: Service, text: str, value: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert answer.value == value
    assert cited(answer) & {FINES, "timeline:gpai-enforcement-starts"}


ANNEXES = {
    "bg": "Откога се прилагат правилата за високорисковите системи по приложение {}?",
    "cs": "Odkdy platí pravidla pro vysoce rizikové systémy podle přílohy {}?",
    "da": "Hvornår gælder reglerne for højrisikosystemer i bilag {}?",
    "de": "Ab wann gelten die Regeln für Hochrisiko-Systeme nach Anhang {}?",
    "el": "Από πότε ισχύουν οι κανόνες για τα συστήματα υψηλού κινδύνου του παραρτήματος {};",
    "en": "From when do the high-risk rules of Annex {} apply?",
    "es": "¿Desde cuándo se aplican las normas de alto riesgo del anexo {}?",
    "et": "Mis ajast kehtivad {} lisa suure riskiga süsteemide reeglid?",
    "fi": "Mistä alkaen sovelletaan liitteen {} suuririskisten järjestelmien sääntöjä?",
    "fr": "À partir de quand s’appliquent les règles sur les systèmes à haut risque de l’annexe {} ?",
    "ga": "Cathain a thosaíonn feidhm na rialacha ardriosca faoi Iarscríbhinn {}?",
    "hr": "Od kada vrijede pravila za visokorizične sustave iz Priloga {}.?",
    "hu": "Mikortól kell alkalmazni a(z) {}. melléklet szerinti nagy kockázatú rendszerek szabályait?",
    "it": "Da quando si applicano le norme sui sistemi ad alto rischio dell’allegato {}?",
    "lt": "Nuo kada taikomos {} priedo didelės rizikos sistemų taisyklės?",
    "lv": "No kura datuma piemēro {} pielikuma augsta riska sistēmu noteikumus?",
    "mt": "Minn meta japplikaw ir-regoli dwar is-sistemi ta’ riskju għoli tal-Anness {}?",
    "nl": "Vanaf wanneer gelden de regels voor hoogrisicosystemen van bijlage {}?",
    "pl": "Od kiedy obowiązują przepisy o systemach wysokiego ryzyka z załącznika {}?",
    "pt": "A partir de quando se aplicam as regras de risco elevado do anexo {}?",
    "ro": "De când se aplică normele privind sistemele cu grad ridicat de risc din anexa {}?",
    "sk": "Odkedy platia pravidlá pre vysokorizikové systémy podľa prílohy {}?",
    "sl": "Od kdaj veljajo pravila za visokotvegane sisteme iz Priloge {}?",
    "sv": "Från när gäller reglerna för högrisksystem i bilaga {}?",
}


@pytest.mark.parametrize("language", ANNEXES)
@pytest.mark.parametrize(("annex", "event"), [("I", "high-risk-annex-i"), ("III", "high-risk-annex-iii")])
def test_each_annex_has_a_day_of_its_own(service: Service, language: str, annex: str, event: str) -> None:
    answer = last_answer(service, ANNEXES[language].format(annex), today=TODAY)
    assert answer.value == str(raw_facts.events()[event]["date"])


def test_annexes_are_told_by_their_numbers() -> None:
    assert annexes_in(key_of("die Regeln nach Anhang III und Anhang 1"), "de") == {1, 3}
    assert annexes_in(key_of("a III. melléklet szerint"), "hu") == {3}
    assert annexes_in(key_of("του παραρτήματος ΙΙΙ"), "el") == {3}
    assert annexes_in(key_of("Article 3 and the annexes"), "en") == frozenset()
    assert annexes_in(key_of("Annex III"), "xx") == frozenset()


@pytest.mark.parametrize(
    "text",
    [
        "Has the date for stand-alone high-risk systems been moved?",
        "Czy termin stosowania przepisow o systemach wysokiego ryzyka z zalacznika III zostal przesuniety?",
        "Wurde der Anwendungsbeginn für Hochrisiko-Systeme nach Anhang III verschoben?",
        "¿Se ha aplazado la fecha de las normas de alto riesgo del anexo III?",
    ],
)
def test_whether_a_day_was_moved(service: Service, text: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert (answer.kind, answer.value, cited(answer)) == ("yes-no", "yes", {"timeline:high-risk-annex-iii"})


@pytest.mark.parametrize("text", ["When were the high-risk rules of Annex III moved to?", "Wann wurde der Beginn nach Anhang III verschoben?"])
def test_to_what_day_it_was_moved_asks_for_the_day(service: Service, text: str) -> None:
    assert last_answer(service, text, today=TODAY).value != "yes"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Does Article 5 already apply?", "yes"),
        ("Gelten die Verbote nach Artikel 5 schon?", "yes"),
        ("Did the prohibitions of Article 5 apply on 1 December 2024?", "no"),
        ("Do the new bans of Article 5 already apply?", "no"),
        ("Is Article 4 in force?", "yes"),
        ("Does Article 6 already apply?", "no"),
        ("When does Article 6(2) start to apply?", "2027-12-02"),
        ("Ab wann gilt Artikel 92?", "2026-08-02"),
    ],
)
def test_articles_that_only_milestones_rest_on(service: Service, text: str, value: str) -> None:
    assert last_answer(service, text, today=TODAY).value == value


@pytest.mark.parametrize(
    "text",
    [
        "Does Article 72 apply yet?",
        "Gäller artikel 26 redan?",
        "Is social scoring banned already?",
        "Is scraping already banned?",
        "Does the ban on emotion recognition at work apply yet?",
        "L'interdiction de la reconnaissance des émotions est-elle déjà applicable ?",
    ],
)
def test_what_no_milestone_names_is_not_known(service: Service, text: str) -> None:
    """Whether it is banned by now is no more told by another ban than from when another article applies."""
    answer = last_answer(service, text, today=TODAY)
    assert answer.outcome in {"refuse", "closest"}
    assert answer.value is None


@pytest.mark.parametrize(
    "text",
    [
        "From when can OpenAI be fined and how much?",
        "ab wann drohen OpenAI denn nun strafen und wie hoch?",
        "Ab wann drohen Modellanbietern Strafen?",
    ],
)
def test_from_when_makers_of_models_can_be_fined(service: Service, text: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert answer.value == "2026-08-02"
    assert cited(answer) & {FINES, "timeline:gpai-enforcement-starts"}


@pytest.mark.parametrize("text", ["When was Mistral fined?", "When did the Commission fine OpenAI?"])
def test_nothing_tells_when_anybody_was_fined(service: Service, text: str) -> None:
    answer = last_answer(service, text, today=TODAY)
    assert (answer.outcome, answer.value) == ("closest", None)


def test_a_model_that_came_after_the_duties_has_no_grace(service: Service) -> None:
    text = "A model was placed on the market on 5 August 2025: do the duties of Article 53 already bind its provider?"
    assert last_answer(service, text, today=TODAY).value == "yes"
