"""Ways in which members ask that once went wrong: names nobody knows, bare question words, days in doubt, other institutions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from bot.answers import reading
from bot.answers.contract import Answer, Question, Turn
from bot.service import Service
from knowledge.folding import tokens
from knowledge.languages import OFFICIAL
from knowledge.yaml_files import read_yaml
from tests.answers.conversations import last_answer

TODAY = date(2026, 11, 28)
BEFORE_VOTE = "2024-02-01-joint-statement-before-coreper"


def answered(service: Service, *texts: str) -> Answer:
    """Return the answer to the last of questions that are asked one after the other."""
    history: tuple[Turn, ...] = ()
    answer: Answer | None = None
    for text in texts:
        reply = service.answer(Question(text, today=TODAY), history)
        answer, history = reply.answer, (*history, reply.turn)
    assert answer is not None
    return answer


def ids(answer: Answer) -> set[str]:
    """Return the ids of an answer's items."""
    return {item.id for item in answer.items}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hat die Deutsche Bahn die Erklärung vom 30. Juli 2025 unterschrieben?", "Deutsche Bahn"),
        ("Hat die Deutsche Bahn den offenen Brief vom 26. Januar 2024 unterschrieben?", "Deutsche Bahn"),
        ("Hat die VG Wort den offenen Brief vom 26. Januar 2024 unterschrieben?", "VG Wort"),
        ("Har Dansk Journalistforbund underskrevet den fælles erklæring af 30. juli 2025?", "Dansk Journalistforbund"),
        ("Podepsal Český svaz novinářů dopis z 29. října 2024?", "Český svaz"),
        ("Czy Polska Izba Książki podpisała list z 29 października 2024 r.?", "Polska Izba Książki"),
        ("Did the Danish Union of Journalists sign the July 2025 statement?", "Danish Union"),
        ("Is the European Film Academy in your register of organisations?", "European Film Academy"),
        ("Ali je AIPA v vašem registru organizacij?", "AIPA"),
    ],
)
def test_a_name_that_nobody_has(service: Service, text: str, name: str) -> None:
    """It is no country and no sector, though it begins with one."""
    answer = answered(service, text)
    assert answer.outcome in ("closest", "refuse")
    assert name in answer.text
    assert not answer.items


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Onko Teosto allekirjoittanut mitään vuonna 2025?", "Teosto"),
        ("Teosto ha firmato qualcosa nel 2025?", "Teosto"),
        ("Ar LATGA ką nors pasirašė 2025 metais?", "LATGA"),
        ("Kas Eesti Autorite Ühing kirjutas 2025. aastal millelegi alla?", "Eesti Autorite Ühing"),
    ],
)
def test_a_name_that_nobody_has_and_anything_that_it_signed(service: Service, text: str, name: str) -> None:
    """What everybody signed in that year is no answer."""
    answer = answered(service, text)
    assert (answer.outcome, answer.items) == ("refuse", ())
    assert name in answer.text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sunt membru al Uniunii Scriitorilor din România. Am semnat și noi carta de la Paris din februarie 2025?", "Uniunii Scriitorilor"),
        ("Член съм на Съюза на българските писатели. Ние сред подписалите парижката харта от февруари 2025 ли сме?", ""),
        ("Aláírta a Kulturális és Innovációs Minisztérium a 2025. februári párizsi kultúra-és-innováció chartát?", ""),
    ],
)
def test_whether_we_signed(service: Service, text: str, name: str) -> None:
    """Who signed is no answer to somebody who asks whether one's own union did, of which nothing is known."""
    answer = answered(service, text)
    assert answer.outcome in ("closest", "refuse")
    assert name in answer.text
    assert not answer.items


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("Er det SACEM eller Koda, der har skrevet under på erklæringen fra februar 2024?", {"sacem"}),
        ("Promusicae or GESAC: which of them signed the coalition's statement on the third draft of the code, March 2025?", {"gesac"}),
        ("Kto podpisał list do komisji JURI z czerwca 2025: scenarzyści z FSE czy muzycy z FIM?", {"fim"}),
    ],
)
def test_which_of_two_signed(service: Service, text: str, signed: set[str]) -> None:
    assert ids(answered(service, text)) == signed


def test_whether_both_signed_that_the_letter_is_called_by(service: Service) -> None:
    answer = answered(service, "Hebben de schrijvers van EWC en de vertalers van CEATL allebei de brief van maart 2025 getekend?")
    assert (answer.kind, answer.value) == ("yes-no", "yes")


def test_october_of_the_same_year(service: Service) -> None:
    text = "Chi ha firmato sia la dichiarazione del febbraio 2024 sia la lettera agli eurodeputati dell'ottobre dello stesso anno?"
    assert ids(answered(service, text)) == {"cepi", "ifpi"}


def test_a_letter_of_the_month_is_meant_before_one_that_may_be_of_it(service: Service) -> None:
    answer = answered(service, "Wer stand beim Brief an Virkkunen und Micallef vom Dezember 2024 für die ausübenden Künstler?")
    assert ids(answer) == {"fia", "fim"}


def test_who_is_asked_for_is_no_word_for_a_letter(service: Service) -> None:
    """Editori Musicali signed another one."""
    answer = answered(service, "¿Qué organizaciones musicales españolas firmaron la declaración de marzo de 2025?")
    assert (answer.kind, answer.outcome) == ("list", "answer")
    assert answer.citations[0].document == "2025-03-28-joint-statement-third-draft"


def test_spanish_i_am_is_not_estonia(service: Service) -> None:
    answer = answered(service, "Estoy preparando una nota para los socios: ¿qué día aprobó la comisión JURI el informe Voss?")
    assert answer.value == "2026-01-28"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Când a început consultarea privind articolul 50, ghidul și codul de transparență?", "2025-09-04"),
        ("Kdaj so objavili poziv k sodelovanju pri pisanju kodeksa ravnanja za splošnonamensko UI?", "2024-07-30"),
        ("Quando le due commissioni parlamentari hanno dato l'ok all'accordo raggiunto sull'omnibus IA, con 93 voti?", "2026-06-02"),
        ("Desde quando existe o modelo para o resumo público dos conteúdos de treino?", "2025-07-24"),
        ("Fra hvilken dag kunne man svare på høringen om maskinlæsbare forbehold mod tekst- og datamining?", "2025-12-01"),
    ],
)
def test_the_step_that_is_asked_about_and_no_neighbour(service: Service, text: str, day: str) -> None:
    """By the votes told of it, by what it is called beside the article that it is about, by the end of it that is asked for."""
    assert answered(service, text).value == day


MUSIC_IN_JULY_2025 = {"biem", "cisac", "ecsa", "gesac", "icmp", "ifpi", "impala", "impf"}
FILM_IN_FEBRUARY_2024 = {"cepi"}


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("Qui représentait l'industrie musicale parmi les signataires du 30 juillet 2025 ?", MUSIC_IN_JULY_2025),
        ("Vilka ur musikbranschen skrev under uttalandet den 30 juli 2025?", MUSIC_IN_JULY_2025),
        ("Which organisations from the film industry signed the February 2024 statement?", FILM_IN_FEBRUARY_2024),
    ],
)
def test_a_branch_is_all_of_its_sectors(service: Service, text: str, signed: set[str]) -> None:
    assert ids(answered(service, text)) == signed


@pytest.mark.parametrize("text", ["Haben deutsche Verlage die Erklärung vom 30. Juli 2025 unterschrieben?", "Did Danish authors sign it?"])
def test_countries_and_sectors_are_no_names(service: Service, text: str) -> None:
    assert "unknown-subject" not in str(service.think(Question(text, today=TODAY)).decided)


@pytest.mark.parametrize(("text", "value"), [("Is GEMA in your register?", "yes"), ("An bhfuil IMRO i do chlár eagraíochtaí?", "no")])
def test_who_is_in_the_register(service: Service, text: str, value: str) -> None:
    answer = answered(service, text)
    assert (answer.kind, answer.value) == ("yes-no", value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("War der Brief vom 26. Juli 2024 an Thierry Breton gerichtet?", "no"),
        ("Was the letter of 4 December 2024 addressed to Virkkunen?", "yes"),
        ("Was the letter of 19 June 2025 sent to the European Commission?", "no"),
    ],
)
def test_whether_a_letter_went_to_somebody(service: Service, text: str, value: str) -> None:
    answer = answered(service, text)
    assert (answer.kind, answer.value) == ("yes-no", value)
    assert answer.citations


@pytest.mark.parametrize("texts", [("has GEMA signed the statement before the coreper vote?", "who else?")])
def test_who_else(service: Service, texts: Sequence[str]) -> None:
    answer = answered(service, *texts)
    assert answer.kind == "list"
    assert {"sacem", "ifpi", "gema"} <= ids(answer)


@pytest.mark.parametrize(
    ("texts", "value"),
    [
        (("who wrote to Ursula von der Leyen about generative AI?", "and when?"), "2024-07-26"),
        (("Hvem skrev til tre danske ministre om gennemsigtighed i AI?", "Og hvornår?"), "2025-04-14"),
        (("What did the actors’ federation FIA say in October 2023 about the AI Act?", "and when exactly was that?"), "2023-10-10"),
    ],
)
def test_and_when(service: Service, texts: Sequence[str], value: str) -> None:
    assert answered(service, *texts).value == value


def test_which_of_them(service: Service) -> None:
    """A country asked for after a list is one of that list, not of the register."""
    answer = answered(service, "Who signed the joint statement of 1 February 2024?", "which of them are Italian?")
    assert ids(answer) == {"aie-it", "cci-it", "emusa", "fimi", "pmi-it", "siae", "sugar-music"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Kiedy Rada UE ostatecznie przyjęła akt o sztucznej inteligencji?", "2024-05-21"),
        ("Cathain a foilsíodh an leagan deiridh den Chód Cleachtais GPAI?", "2025-07-10"),
        ("How many days lay between the Council’s adoption of the AI Act and its signature?", 23),
        ("Wie viele Tage vergingen vom Vorschlag der Kommission bis zum Inkrafttreten des AI Act?", 1198),
        ("Влезе ли в сила Актът за изкуствения интелект на 2 август 2024 г.?", "2024-08-01"),
    ],
)
def test_milestones(service: Service, text: str, value: str | int) -> None:
    """What the Council did is none of Parliament's doings, the word that asks for two things names none, a day in doubt is told."""
    assert answered(service, text).value == value


def test_a_milestone_of_another_day_is_none(service: Service) -> None:
    answer = answered(service, "What was the result of the plenary vote of 26 March 2026 on the AI omnibus?")
    assert answer.outcome == "closest"


def test_when_somebody_signed_who_is_not_known_to_have(service: Service) -> None:
    answer = answered(service, "On which day did GEMA sign the joint letter of 19 June 2025?")
    assert (answer.kind, answer.value) == ("yes-no", "unknown")


@pytest.mark.parametrize(
    "text",
    [
        "Qual è la posizione di Meta sul rapporto Voss?",
        "Ce poziție are EGAIR față de șablonul pentru rezumatul datelor de antrenare?",
        "¿Qué reprocha la EVA al código de buenas prácticas?",
    ],
)
def test_what_was_said_of_other_matters_is_no_position(service: Service, text: str) -> None:
    assert answered(service, text).outcome == "closest"


@pytest.mark.parametrize("text", ["Kolik českých organizací podepsalo prohlášení z března 2025?", "Who signed the statement of March 2025?"])
def test_the_statement_of_a_month_is_not_its_letter(service: Service, text: str) -> None:
    answer = answered(service, text)
    assert "2025-03-28-joint-statement-third-draft" in {citation.document for citation in answer.citations}
    assert answer.complete is False


@pytest.mark.parametrize(
    "text",
    ["Which joint document has the most known signatories?", "Welches Dokument haben die meisten unterschrieben?"],
)
def test_the_document_that_most_signed(service: Service, text: str) -> None:
    assert ids(answered(service, text)) == {BEFORE_VOTE}


def test_last_year(service: Service) -> None:
    """It is reckoned from today."""
    answer = answered(service, "which documents has the European Writers’ Council signed last year?")
    assert ids(answer) == {
        "2025-02-07-international-charter-culture-and-innovation",
        "2025-03-21-ewc-ceatl-efj-third-draft-letter",
        "2025-06-19-letter-to-juri-committee",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kokie DI akto terminai laukia kitais metais?", {"high-risk-annex-iii", "legacy-gpai-deadline"}),
        ("Welche Fristen erwarten uns 2027?", {"high-risk-annex-iii", "legacy-gpai-deadline"}),
    ],
)
def test_what_awaits_in_a_year_is_in_it(service: Service, text: str, expected: set[str]) -> None:
    """Not what comes after it."""
    found = ids(answered(service, text))
    assert expected <= found
    assert "high-risk-annex-i" not in found


@pytest.mark.parametrize(
    "text",
    [
        "What did the publishers sign in 2025?",
        "Was haben die Verlage 2025 unterschrieben?",
        "¿Qué firmaron los editores en 2025?",
        "Cosa hanno firmato gli editori nel 2025?",
        "Co podpisali wydawcy w 2025?",
    ],
)
def test_what_a_sector_signed_are_documents(service: Service, text: str) -> None:
    """Not everybody who signed anything in that year."""
    found = ids(answered(service, text))
    assert "2025-04-press-publishers-and-journalists-open-letter" in found
    assert found <= {document.id for document in service.catalogue.documents}


@pytest.mark.parametrize("text", ["¿Qué editores firmaron en 2025?", "Quels éditeurs ont signé en 2025 ?", "Which publishers signed in 2025?"])
def test_which_of_a_sector_signed_are_organisations(service: Service, text: str) -> None:
    assert "epc" in ids(answered(service, text))


def test_signed_or_merely_backed(service: Service) -> None:
    """Who only backed a statement is not said to have signed it, whatever words ask for the signature."""
    answer = answered(service, "Skrev Koda selv under på erklæringen fra juli sidste år, eller bakkede de bare op?")
    assert answer.value == "unknown"


def test_a_day_without_a_year(service: Service) -> None:
    """It is the day of what is dated on it, of several the nearest to today."""
    letter = answered(service, "Who signed the letter of 29 October?")
    assert "2024-10-29-meaningful-implementation-letter" in {citation.document for citation in letter.citations}
    assert ids(answered(service, "What happens on 2 December?")) == {"omnibus-new-bans"}


@pytest.mark.parametrize(
    ("text", "some", "others"),
    [
        ("Which publishers signed in 2025?", {"epc", "fep", "icmp"}, {"gesac", "ecsa"}),
        ("¿Qué editores firmaron la declaración del 1 de febrero de 2024?", {"epc", "fep", "icmp"}, {"gema", "stim"}),
    ],
)
def test_publishers_of_all_kinds(service: Service, text: str, some: set[str], others: set[str]) -> None:
    found = ids(answered(service, text))
    assert some <= found
    assert not others & found


def test_a_duty_is_not_the_law(service: Service) -> None:
    """Whether the duty applies is told by its provision, though only the law has entered into force."""
    answer = answered(service, "Is the summary obligation in force already?")
    assert answer.value == "yes"
    assert "provision:article-53-1-d" in {citation.document for citation in answer.citations}


def test_steps_of_an_institution(service: Service) -> None:
    answer = answered(service, "What steps did the European Parliament take on the AI Act in 2024?")
    assert ids(answer) == {"ep-committee-vote-2024", "ep-plenary-vote", "ep-corrigendum", "signature"}
    assert "European Parliament" in answer.lead


def test_who_spoke_for_somebody(service: Service) -> None:
    answer = answered(service, "Who spoke for IMPALA when the member states endorsed the AI Act in February 2024?")
    assert "Helen Smith" in answer.text
    assert "Björn Ulvaeus" in answered(service, "which famous musician spoke for CISAC at the Stay True to the Act event?").text


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("From when do transparency duties apply to GPAI providers?", "2025-08-02"),
        ("Quand les obligations de transparence pour les modèles à usage général s'appliquent-elles ?", "2025-08-02"),
        ("Quando se aplicam as obrigações de transparência aos modelos de IA de finalidade geral?", "2025-08-02"),
        ("Od kiedy obowiązują wymogi przejrzystości dla modeli ogólnego przeznaczenia?", "2025-08-02"),
        ("Milloin yleiskäyttöisten mallien avoimuusvaatimukset alkoivat?", "2025-08-02"),
        ("Mikor kezdődnek az általános célú modellek átláthatósági követelményei?", "2025-08-02"),
        ("De când se aplică cerințele de transparență modelelor de uz general?", "2025-08-02"),
        ("When do the transparency rules for deepfakes apply?", "2026-08-02"),
        ("Wann gelten die Kennzeichnungspflichten für Deepfakes?", "2026-08-02"),
        ("Quand faut-il signaler les deepfakes ?", "2026-08-02"),
        ("Da quando c'è l'obbligo di etichettare i deepfake?", "2026-08-02"),
        ("Sedan när måste deepfakes märkas?", "2026-08-02"),
        ("Ab wann gelten die Verbote?", "2025-02-02"),
        ("Od kdy platí zákazy?", "2025-02-02"),
        ("Vanaf wanneer gelden de verboden?", "2025-02-02"),
        ("Mikortól érvényesek a tilalmak?", "2025-02-02"),
        ("Από πότε ισχύουν οι απαγορεύσεις;", "2025-02-02"),
        ("Ab wann gelten die neuen Verbote?", "2026-12-02"),
        ("Kdy začnou platit nové zákazy?", "2026-12-02"),
    ],
)
def test_each_duty_and_ban_has_its_own_day(service: Service, text: str, day: str) -> None:
    """The duties of models are a year older than those of deepfakes; the bans are those of the Act, the new ones those of the omnibus."""
    answer = answered(service, text)
    assert answer.outcome == "answer"
    assert answer.value == day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Danish organisations that actually signed a document?", {"danske-forlag", "rettighedsalliancen"}),
        ("Quelles organisations danoises ont signé au moins un texte de la campagne ?", {"danske-forlag", "rettighedsalliancen"}),
        ("Welche dänischen Verbände haben irgendetwas unterschrieben?", {"danske-forlag", "rettighedsalliancen"}),
    ],
)
def test_those_of_a_country_that_signed_anything(service: Service, text: str, expected: set[str]) -> None:
    """Their country is no word for the letter that has it in its name."""
    assert ids(answered(service, text)) == expected


@pytest.mark.parametrize("text", ["What does Apple say about robots.txt?", "What does Nintendo say about the opt-out?"])
def test_what_a_stranger_says(service: Service, text: str) -> None:
    answer = answered(service, text)
    assert answer.outcome in ("closest", "refuse")
    assert text.split()[2] in answer.text


def test_days_of_several_milestones_in_order(service: Service) -> None:
    answer = answered(service, "When did the drafts of the GPAI Code of Practice and its final version appear, in order?")
    assert answer.kind == "timeline"
    assert ids(answer) >= {"gpai-code-draft-1", "gpai-code-draft-2", "gpai-code-draft-3", "gpai-code-final"}


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ("A SPA juntou-se a um apelo em outubro de 2024. O que é que esse apelo pedia?", "2024-10-29-meaningful-implementation-letter"),
        ("Čo hovorilo vyhlásenie z júla 2025, ktoré podporila aj SOZA?", "2025-07-30-joint-statement-implementation-package"),
    ],
)
def test_what_a_document_says_that_somebody_only_backed(service: Service, text: str, document: str) -> None:
    answer = answered(service, text)
    assert (answer.outcome, answer.kind) == ("answer", "position")
    assert {citation.document for citation in answer.citations} == {document}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Kiedy Anthropic ogłosił, że podpisze kodeks postępowania?", "2025-07-21"),
        ("Kedy OpenAI oznámila zámer podpísať kódex?", "2025-07-11"),
        ("When did Meta announce that it would not sign?", "2025-07-18"),
    ],
)
def test_when_somebody_announced_something(service: Service, text: str, day: str) -> None:
    assert answered(service, text).value == day


@pytest.mark.parametrize(
    "text",
    [
        "Who signed the joint letter on the second draft that went to Virkkunen alone?",
        "Kto podpísal list držiteľov práv k druhému návrhu kódexu, adresovaný iba Virkkunenovej?",
    ],
)
def test_the_letter_that_went_to_one_person_alone(service: Service, text: str) -> None:
    assert ids(answered(service, text)) == {"enpa", "epc", "ifpi"}


def test_senders_behind_the_word_for_a_letter_restrict_nothing(service: Service) -> None:
    answer = answered(service, "Who put their name to the letter that Swedish writers and illustrators sent to their MEPs?")
    assert ids(answer) == {"laromedelsforfattarna", "svenska-tecknare", "sveriges-forfattarforbund"}


def test_who_spoke_is_told_with_yes(service: Service) -> None:
    answer = answered(service, "Was somebody from Planeta among the speakers at the Stay True to the Act event?")
    assert (answer.outcome, answer.value) == ("answer", "yes")


def test_an_addressee_by_the_office(service: Service) -> None:
    answer = answered(service, "Which head of government did the 71 French organisations write to in January 2024?")
    assert "Attal" in answer.text


@pytest.mark.parametrize(
    ("text", "provision"),
    [
        ("Which recital says that the AI Office does not assess training data work by work?", "recital-108"),
        ("¿Qué norma obliga a avisar a la gente de que está hablando con un chatbot?", "article-50"),
        ("penalty for not labelling deepfakes: how high?", "article-99"),
        ("Кой глобява производителите на модели и до колко?", "article-101"),
        ("Our client's model was released in 2024. What is the last day for bringing it into line?", "article-111-3"),
    ],
)
def test_provisions_by_what_they_say(service: Service, text: str, provision: str) -> None:
    answer = answered(service, text)
    assert answer.outcome == "answer"
    assert f"provision:{provision}" in {citation.document for citation in answer.citations}


def test_what_somebody_only_backed_in_another_year_is_left_out(service: Service) -> None:
    assert "2025" in answered(service, "What has SACEM signed?").text
    assert "2025" not in answered(service, "What has SACEM signed?", "and in 2024?").text


def test_the_next_deadline_and_those_behind_it(service: Service) -> None:
    answer = answered(service, "What are the next deadlines for AI providers?")
    assert answer.value == "2026-12-02"
    assert all(year in answer.text for year in ("2027", "2028"))


@pytest.mark.parametrize(
    "text",
    [
        "How many recommendations does the October 2025 JURI letter make?",
        "Combien d’emplois le secteur représente-t-il selon la déclaration du 30 juillet 2025 ?",
        "What share of EU GDP and how many jobs does the July 2025 joint statement claim for the sectors?",
    ],
)
def test_what_is_counted_of_a_letter_may_be_no_signatories(service: Service, text: str) -> None:
    answer = answered(service, text)
    assert answer.value is None
    assert answer.kind == "passage" if answer.outcome == "answer" else answer.outcome in ("closest", "refuse")


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ("Wer hat den Brief an Frau Borne unterschrieben?", "2023-09-29-france-letter-to-prime-minister"),
        ("Signatories of the letter to Ms Virkkunen alone on the second draft of the Code?", "2025-second-draft-code-of-practice-letter"),
    ],
)
def test_a_form_of_address_is_no_name(service: Service, text: str, document: str) -> None:
    """Whoever is called Ms is called by one name."""
    answer = answered(service, text)
    assert (answer.outcome, answer.citations[0].document) == ("answer", document)


@pytest.mark.parametrize("text", ["AI Act in the OJ: what day?", "Wann stand die KI-Verordnung im ABl.?", "L’AI Act è uscito in GUUE quando?"])
def test_the_official_journal_by_its_abbreviation(service: Service, text: str) -> None:
    """Lawyers write no more of it."""
    assert answered(service, text).value == "2024-07-12"


def test_when_something_was_decided_on_is_not_when_its_article_applies(service: Service) -> None:
    """The words of both are the same."""
    assert answered(service, "On which day did the Commission find the Code of Practice adequate?").value == "2025-08-01"


def test_a_body_told_by_its_sector_speaks_for_itself(service: Service) -> None:
    """No document is named, so that none is asked back for."""
    answer = answered(service, "What does the federation of actors want done about deepfakes?")
    assert "fia-2023-10-10" in {citation.document for citation in answer.citations}


@pytest.mark.parametrize(
    "text",
    [
        "What does the Berne Convention say about moral rights?",
        "O que respondeu o primeiro-ministro Montenegro à carta dos autores portugueses?",
    ],
)
def test_nothing_is_asked_back_that_no_choice_would_answer(service: Service, text: str) -> None:
    """No letter that could be chosen speaks of what is asked."""
    assert answered(service, text).outcome in ("closest", "refuse")


def test_on_whose_side_somebody_was_is_asked_of_no_letter(service: Service) -> None:
    answer = answered(service, "On robots.txt as the only protocol, did COMMUNIA side with rightsholders or not?")
    assert answer.kind == "position"
    assert answer.citations[0].document == "communia-2025-07-21"


@pytest.mark.parametrize(
    "texts",
    [
        ("Which documents did GESAC sign in 2025?", "and ICMP, what did they sign that year?"),
        ("Quels documents le GESAC a-t-il signés en 2025 ?", "Et qu’a signé l’ICMP cette année-là ?"),
        ("Welche Dokumente hat die GESAC 2025 unterzeichnet?", "und was hat die ICMP in jenem Jahr unterzeichnet?"),
    ],
)
def test_that_year_is_the_one_spoken_of(service: Service, texts: Sequence[str]) -> None:
    """What was signed in another year is not named."""
    answer = answered(service, *texts)
    assert ids(answer) == {"2025-03-28-joint-statement-third-draft", "2025-07-30-joint-statement-implementation-package"}


def test_a_number_written_short(service: Service) -> None:
    """As in notes."""
    assert answered(service, "nr of signatories of the 4 December 2024 letter to Virkkunen and Micallef").value == 5


@pytest.mark.parametrize(
    ("texts", "votes"),
    [
        (("How many votes did the AI Act get in plenary in March 2024?",), "523"),
        (("Mit welchem Stimmenverhältnis hat JURI den Voss-Bericht angenommen?",), "17"),
        (("Quel a été le résultat du vote du Parlement sur sa position de juin 2023 ?",), "499"),
        (("When did JURI adopt the Voss report?", "and how many voted against it?"), "3"),
    ],
)
def test_how_a_vote_went(service: Service, texts: Sequence[str], votes: str) -> None:
    """The milestone tells it in figures."""
    answer = answered(service, *texts)
    assert answer.outcome == "answer"
    assert f" {votes} " in answer.lead


@pytest.mark.parametrize(
    "text", ["Which members abstained when JURI voted on 28 January 2026?", "What was the result of the vote of 26 March 2026 on the omnibus?"]
)
def test_who_voted_how_and_votes_of_other_days_are_not_known(service: Service, text: str) -> None:
    """Figures of another vote would be wrong."""
    assert answered(service, text).outcome in ("closest", "refuse")


@pytest.mark.parametrize(
    "text",
    [
        "Was the Code of Practice ready by its legal deadline?",
        "War der Praxisleitfaden zur gesetzlichen Frist fertig?",
        "Czy kodeks był gotowy w ustawowym terminie?",
    ],
)
def test_whether_it_was_ready_by_its_deadline(service: Service, text: str) -> None:
    """Both days are told."""
    answer = answered(service, text)
    assert (answer.outcome, answer.value) == ("answer", "no")
    assert {citation.document for citation in answer.citations} == {"timeline:gpai-code-final", "timeline:code-deadline"}


def test_a_company_signed_what_is_no_letter(service: Service) -> None:
    """The milestone of the first list tells it; what else is asked of its signature is among its statements."""
    assert answered(service, "What has OpenAI signed?").citations[0].document == "timeline:code-signatories"
    assert answered(service, "Did OpenAI sign anything at all?").value == "yes"
    assert answered(service, "What did OpenAI make its signature conditional on?").kind == "position"


def test_a_body_of_a_country_that_nobody_knows_is_not_the_country(service: Service) -> None:
    """Who of that country signed would be no answer."""
    answer = answered(service, "Heeft de Duitse zeepziedersgilde de brief aan Ursula von der Leyen van juli 2024 getekend?")
    assert answer.outcome == "closest"


@pytest.mark.parametrize(
    "text",
    [
        "What did IFPI warn of on the eve of the Coreper vote?",
        "Wovor warnte die IFPI am Vorabend der Coreper-Abstimmung?",
        "De quoi l’IFPI avertissait-elle à la veille du vote du Coreper ?",
    ],
)
def test_the_eve_of_a_vote_is_the_day_before(service: Service, text: str) -> None:
    """What was said on the day of the vote itself is no answer."""
    assert "ifpi-2024-02-01" in {citation.document for citation in answered(service, text).citations}


def test_votes_are_those_of_the_vote_spoken_of(service: Service) -> None:
    """Nothing else is named."""
    assert " 523 " in answered(service, "When did Parliament adopt the AI Act in plenary?", "with how many votes in favour?").lead


def test_one_is_compared_with_itself_on_two_matters(service: Service) -> None:
    """Both of its statements are shown, the earlier first."""
    text = "How did IMPALA’s tone change between the December 2023 deal and the third draft of the Code in March 2025?"
    assert [citation.document for citation in answered(service, text).citations][:2] == ["impala-2023-12-11", "impala-2025-03-28"]


def test_backers_of_a_country_are_named_where_none_of_it_signed(service: Service) -> None:
    """The list of signatories stays empty."""
    answer = answered(service, "Which Danish organisations signed the statement of 30 July 2025?")
    assert (ids(answer), any("Koda" in note for note in answer.notes)) == (set(), True)


@pytest.mark.parametrize("text", ["When was it sent?", "Wann wurde er abgeschickt?", "Quand a-t-elle été envoyée ?"])
def test_what_was_sent_is_a_letter_and_no_milestone(service: Service, text: str) -> None:
    """Where none was spoken of, it is asked which; of several that were listed, which of these."""
    assert answered(service, text).outcome == "clarify"
    letters = "Which letters were sent to Henna Virkkunen?"
    which = answered(service, letters, text)
    assert which.outcome == "clarify"
    assert ids(which) == ids(answered(service, letters)) != set()


def test_what_is_short_in_a_chat_stands_for_other_words() -> None:
    """Else they would be written out again and again."""
    for language, shortened in read_yaml(Path(reading.__file__).with_name("chat_words.yaml"))["shortened"].items():
        assert language in OFFICIAL
        for short, meant in shortened.items():
            assert short == short.lower()
            assert not {token.text for token in tokens(meant)} & shortened.keys()


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("qdo é q entrou em vigor o omnibus da ia", "2026-07-27"),
        ("wnr stemde het europees parlement over de ai-verordening", "2024-03-13"),
        ("qd est-ce que le parlement a adopté le règlement ia", "2024-03-13"),
    ],
)
def test_words_shortened_as_in_a_chat(service: Service, question: str, value: str) -> None:
    assert service.answer(Question(question)).answer.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Was the French letter of September 2023 addressed to Attal?", "no"),
        ("Le courrier des 71 organisations françaises a-t-il été adressé à Élisabeth Borne ?", "no"),
        ("Czy list z 4 grudnia 2024 wysłano do Virkkunen?", "yes"),
    ],
)
def test_a_letter_may_have_gone_to_somebody_else(service: Service, text: str, value: str) -> None:
    """The one whose name would tell another letter is the question, and not what the letter is found by."""
    assert last_answer(service, text, today=TODAY).value == value


@pytest.mark.parametrize(
    ("question", "language"),
    [("Platí už povinnost označovat deepfaky?", "cs"), ("Platí už povinnosť označovať deepfaky?", "sk")],
)
def test_czech_and_slovak_are_told_by_their_endings(service: Service, question: str, language: str) -> None:
    assert service.think(Question(question)).understanding.reading.language == language
