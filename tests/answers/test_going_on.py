"""How people go on in a conversation, with a correction or another question back; what one said of something else; days between steps."""

from __future__ import annotations

from datetime import date

import pytest

from bot.service import Service
from tests.answers.conversations import cited, last_answer

TODAY = date(2026, 11, 1)


@pytest.mark.parametrize(
    ("turns", "document"),
    [
        (("What did IMPALA think of the approval in February 2024?", "no, I meant the one on the December 2023 deal"), "impala-2023-12-11"),
        (("What did GESAC want in October 2023?", "and how did it receive the political agreement?"), "gesac-2023-12-11"),
        (("When did JURI adopt its report on copyright and generative AI?", "ECSA's take?"), "ecsa-2026-01-28"),
        (("Why did Meta refuse to sign the Code of Practice?",), "meta-2025-07-18"),
        (("Warum lehnt COMMUNIA die Opt-out-Regeln ab?",), ""),
    ],
)
def test_what_one_said(service: Service, turns: tuple[str, ...], document: str) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert answer.outcome == "answer" if document else answer.outcome != "clarify"
    assert not document or document in cited(answer)


@pytest.mark.parametrize(
    "question", ["Why did GESAC refuse to sign the joint statement of 30 July 2025?", "Why did Google refuse to sign the Code?"]
)
def test_reasons_of_what_never_happened_are_not_made_up(service: Service, question: str) -> None:
    assert last_answer(service, question, today=TODAY).outcome in ("refuse", "closest")


@pytest.mark.parametrize(
    ("turns", "value"),
    [
        (("Which AI Act dates are still ahead?", "how many days until the first of those?"), None),
        (("When did the third draft of the Code appear?", "How many days lie between those two drafts?"), None),
        (("What is the next date on the timeline?", "How many days until then?"), 31),
        (("When was the COREPER vote?", "How many days was that before the plenary vote in March 2024?"), 40),
    ],
)
def test_days_are_counted_between_what_is_known(service: Service, turns: tuple[str, ...], value: int | None) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert answer.value == value if value else answer.outcome != "answer"


def test_a_question_back_is_no_answer_to_another_question(service: Service) -> None:
    turns = ("Wer hat den offenen Brief an Kanzler Scholz unterschrieben?", "War der DJV dabei?")
    asked_back = last_answer(service, *turns, today=TODAY)
    assert {item.id for item in asked_back.items} == {"2024-01-26-germany-open-letter", "2023-11-netzwerk-autorenrechte-open-letter"}
    assert last_answer(service, *turns, "Wie lange war das vor der COREPER-Abstimmung?", today=TODAY).kind != "yes-no"


@pytest.mark.parametrize(
    ("turns", "document"),
    [
        (
            ("Which joint documents did the EWC sign?", "which of these are from 2025?", "who else signed the June one?"),
            "2025-06-19-letter-to-juri-committee",
        ),
        (
            ("Did SAA sign the letter of 29 October 2024?", "what does it want on the summary?"),
            "2024-10-29-meaningful-implementation-letter",
        ),
    ],
)
def test_the_one_that_is_meant(service: Service, turns: tuple[str, ...], document: str) -> None:
    assert document in cited(last_answer(service, *turns, today=TODAY))


def test_what_the_day_before_is_of_is_found_even_where_the_question_is_not_sure(service: Service) -> None:
    turns = ("When did COREPER back the Act?", "and the European joint statement from the day before: who signed that?")
    answer = last_answer(service, *turns, today=TODAY)
    assert answer.outcome in ("answer", "closest")
    assert cited(answer) == {"2024-02-01-joint-statement-before-coreper"}


@pytest.mark.parametrize(
    "turns",
    [
        ("What does recital 105 say?", "what does recital 60 say?"), ("Que dit le considérant 107 ?", "et que prévoit le considérant 112 ?"),
        ("Was steht in Erwägungsgrund 106?", "und in Erwägungsgrund 113?"),
    ],
)  # fmt: skip
def test_an_unknown_recital_is_not_the_one_before(service: Service, turns: tuple[str, ...]) -> None:
    assert last_answer(service, *turns, today=TODAY).outcome in ("refuse", "closest")


def test_the_step_after_it_is_of_its_own_matter(service: Service) -> None:
    answer = last_answer(service, "When did the Commission propose the AI omnibus?", "what happened next on that file?", today=TODAY)
    assert cited(answer) == {"timeline:omnibus-council-position"}


def test_what_came_after_it_until_a_month(service: Service) -> None:
    turns = ("When was the political agreement on the AI Act?", "which milestones came after that, until the end of March 2024?")
    listed = {item.id for item in last_answer(service, *turns, today=TODAY).items}
    assert {"coreper-vote", "ep-plenary-vote"} <= listed
    assert listed.isdisjoint({"political-agreement", "council-adoption"})


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Did xAI sign the whole Code of Practice?", "no"),
        ("Hat xAI den ganzen Kodex unterschrieben?", "no"),
        ("xAI a-t-elle signé tous les chapitres du code ?", "no"),
        ("Which chapter of the Code did xAI sign?", None),
    ],
)
def test_a_company_that_signed_a_part(service: Service, question: str, value: str | None) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert answer.outcome == "answer"
    assert value is None or answer.value == value
    assert "safety and security chapter" in answer.text


@pytest.mark.parametrize(
    ("question", "listed"),
    [
        ("Sono una giornalista: quali italiani hanno firmato la dichiarazione del 1° febbraio 2024?", {"siae", "fimi"}),
        ("Which documents did FEP, the European publishers’ federation, sign?", {"2023-10-book-chain-common-statement"}),
        ("Firmantes de la declaración conjunta de autores, intérpretes y otros creadores, 25 de abril de 2024", {"ewc", "iao"}),
        ("Rightsholders’ letter on the second draft of the Code, to Virkkunen, not to Micallef: who signed it?", {"enpa", "epc", "ifpi"}),
    ],
)
def test_what_only_describes_names_nothing_else(service: Service, question: str, listed: set[str]) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert answer.outcome == "answer"
    assert listed <= {item.id for item in answer.items}


def test_what_is_not_meant_is_left_out(service: Service) -> None:
    question = "From which day do the duties of providers of general-purpose models apply, not the fines?"
    assert last_answer(service, question, today=TODAY).value == "2025-08-02"


@pytest.mark.parametrize(
    ("question", "days"),
    [
        ("How many days between the adoption by the Council and the signature of the AI Act?", 23),
        ("How long, in days, was it from the Council’s final adoption of the AI Act to its signature?", 23),
        ("How many days passed between the Council's adoption of the Act and its publication?", 52),
        ("How many days from the Parliament's vote to the signature of the Act?", 92),
        ("Wie viele Tage lagen zwischen der Annahme durch den Rat und der Unterzeichnung der KI-Verordnung?", 23),
        ("Combien de jours se sont écoulés entre la signature du règlement et la publication au Journal officiel ?", 29),
        ("Quanti giorni sono passati dalla firma del regolamento alla sua entrata in vigore?", 49),
        ("¿Cuántos días pasaron entre la firma del Reglamento y su publicación en el Diario Oficial?", 29),
    ],
)
def test_days_between_two_steps_of_the_law(service: Service, question: str, days: int) -> None:
    answer = last_answer(service, question, today=TODAY)
    assert (answer.outcome, answer.value) == ("answer", days)


def test_what_a_stranger_said_is_not_what_was_spoken_of_before(service: Service) -> None:
    turns = ("When did COREPER back the Act?", "What did Bertelsmann say on that?", "when did they say it?")
    assert last_answer(service, *turns, today=TODAY).outcome == "refuse"


def test_after_a_stranger_the_same_is_asked_of_one_who_signed(service: Service) -> None:
    turns = ("Did Bertelsmann sign the joint statement of 1 February 2024?", "and GEMA?")
    answer = last_answer(service, *turns, today=TODAY)
    assert (answer.outcome, answer.kind, answer.value) == ("answer", "yes-no", "yes")


@pytest.mark.parametrize(
    ("turns", "value"),
    [
        (("Did ECSA sign 'True culture needs originals' back in February 2023?", "And GESAC?", "how many signed altogether?"), 6),
        (("list every joint text ENPA is a signatory of", "how many of these date from 2023?"), 1),
        (("What did IFPI say about the AI Act's approval in 2024?", "when did they welcome it?"), "2024-02-02"),
        (("Vilket datum antog JURI rapporten om upphovsrätt och generativ AI?",), "2026-01-28"),
        (
            (
                "Odkedy platia povinnosti pre modely AI na všeobecné účely?",
                "A odkedy môže Komisia poskytovateľom týchto modelov ukladať pokuty?",
            ),
            "2026-08-02",
        ),
        (("How many launch organisations of Stay True to the Act, Stay True to Culture do you have on record?",), 7),
    ],
)
def test_numbers_and_days_of_what_was_spoken_of(service: Service, turns: tuple[str, ...], value: int | str) -> None:
    answer = last_answer(service, *turns, today=TODAY)
    assert (answer.outcome, answer.value) == ("answer", value)


def test_polish_asks_with_until_to_whom_a_letter_went(service: Service) -> None:
    answer = last_answer(service, "Do którego premiera skierowano list 71 francuskich organizacji ze stycznia 2024 r.?", today=TODAY)
    assert answer.outcome == "answer"
    assert "Attal" in answer.text


def test_those_of_the_register_just_listed_are_meant(service: Service) -> None:
    turns = ("Who represents the photographers in the campaign?", "did they sign in February 2024?")
    answer = last_answer(service, *turns, today=TODAY)
    assert (answer.outcome, answer.items) == ("answer", ())


@pytest.mark.parametrize(
    ("turns", "items"),
    [
        (("Qui a signé la déclaration commune du 1er février 2024 ?", "lesquels sont français ?", "et les suédois ?"), {"stim"}),
        (
            ("Qui est à l’origine de la campagne Stay True to the Act ?", "Lesquelles viennent du secteur de la musique ?"),
            {"ecsa", "gesac", "ifpi"},
        ),
        (
            ("Von wem weiß man, dass er den Brief vom 29. Oktober 2024 unterzeichnet hat?", "Welche davon vertreten Produzenten?"),
            {"cepi", "eurocinema"},
        ),
        (
            ("Que documentos é que a SAA assinou?", "E desses, quais são anteriores a julho de 2025?"),
            {"2025-authors-performers-letter-second-draft", "2025-03-28-joint-statement-third-draft", "2025-05-20-stay-true-to-the-act"},
        ),
    ],
)  # fmt: skip
def test_what_is_asked_of_a_list_stays_with_it(service: Service, turns: tuple[str, ...], items: set[str]) -> None:
    assert {item.id for item in last_answer(service, *turns, today=TODAY).items} == items


def test_how_many_there_are_in_all_is_asked_of_the_letter_spoken_of(service: Service) -> None:
    turns = ("Who signed the letter to Virkkunen and Micallef of 4 December 2024?", "did IMPALA?", "ok. how many have you got in all?")
    assert last_answer(service, *turns, today=TODAY).value == 5


@pytest.mark.parametrize(
    ("turns", "day"),
    [
        (("Wann erschien der Omnibus im Amtsblatt?", "Und ab wann gilt er?"), "2026-07-27"),
        (("When was the omnibus published in the Official Journal?", "And since which day does it apply?"), "2026-07-27"),
        (("¿Qué día salió el estudio de la EUIPO?", "¿Y el que encargó la comisión JURI?"), "2025-07-09"),
        (("Since when do the prohibited practices apply?", "sorry, I meant the obligations for general-purpose models"), "2025-08-02"),
        (("wanneer kwam de eerste lijst met ondertekenaars van de GPAI-gedragscode uit?",), "2025-08-01"),
    ],
)
def test_the_day_is_that_of_what_was_meant(service: Service, turns: tuple[str, ...], day: str) -> None:
    assert last_answer(service, *turns, today=TODAY).value == day


def test_the_vote_that_came_later_is_of_the_same_law(service: Service) -> None:
    turns = ("Wann haben IMCO und LIBE 2024 den ausgehandelten Text gebilligt?", "Und wie viele Tage später kam dann die Abstimmung im Plenum?")
    assert last_answer(service, *turns, today=TODAY).value == 29


@pytest.mark.parametrize(
    "question",
    [
        "On which day did ENPA pull its name from the April 2025 open letter of press publishers and journalists?",
        "Wanneer schoof de Commissie de termijn van augustus 2027 voor oudere modellen door naar 2029?",
        "De ce a demisionat comisarul Micallef după scrisoarea din 4 decembrie 2024?",
        "Kolik poslanců chybělo na hlasování pléna o aktu o AI 13. března 2024?",
        "Of the 172 people in the Advisory Forum, how many come from music organisations?",
        "Πόσες εταιρείες υπέγραψαν μέχρι τις 22 Ιουλίου 2026 τον κώδικα για τη σήμανση περιεχομένου ΤΝ;",
        "Hvad svarede kulturministeren på Rettighedsalliancens brev fra den 14. april 2025?",
        "Kurie Lietuvos europarlamentarai dalyvavo 2025 m. gegužės 20 d. renginyje „Stay True to the Act“?",
    ],
)
def test_what_no_entry_tells_is_not_answered_with_something_near(service: Service, question: str) -> None:
    assert last_answer(service, question, today=TODAY).outcome in ("refuse", "closest")


def test_who_got_a_letter_is_whom_it_was_addressed_to(service: Service) -> None:
    answer = last_answer(service, "hvilke ministre fik brevet fra de danske rettighedshavere i april 2025?", today=TODAY)
    assert "Minister for Culture" in answer.text


@pytest.mark.parametrize(
    ("turns", "value"),
    [
        (("La SACEM a-t-elle signé le communiqué d’avril 2025 ?", "Et la déclaration commune du 1er février 2024, elle l’a signée ?"), "yes"),
        (("Who signed the letter to Virkkunen alone on the second draft?", "did IMPALA sign it?", "sorry, I meant ENPA"), "yes"),
        (("A FEP esteve entre as organizações que lançaram a campanha Stay True to the Act?",), "yes"),
        (("Which MEPs hosted the Stay True to the Act event?", "and FIAPF?"), "yes"),
        (
            (
                "Who signed the April 2025 open letter of press publishers?",
                "which of them also signed the 21 march 2025 letter against the third draft?",
                "and News Media Europe, did they sign that march one?",
            ),
            "no",
        ),
    ],
)
def test_whether_one_signed_is_asked_of_the_document_that_is_meant(service: Service, turns: tuple[str, ...], value: str) -> None:
    assert last_answer(service, *turns, today=TODAY).value == value


@pytest.mark.parametrize(
    ("turns", "items"),
    [
        (
            (
                "Chi ha firmato la dichiarazione delle 13 federazioni del 26 settembre 2023?",
                "Di questi, chi ha firmato anche le raccomandazioni di voto per la JURI del 7 ottobre 2025?",
            ),
            {"fse"},
        ),
        (
            ("Vilka dokument har både GEMA och STIM skrivit under?", "Vilka danska organisationer är med bland undertecknarna där?"),
            {"danske-forlag"},
        ),
    ],
)
def test_those_of_a_list_are_asked_about_in_other_words(service: Service, turns: tuple[str, ...], items: set[str]) -> None:
    assert {item.id for item in last_answer(service, *turns, today=TODAY).items} == items


def test_what_they_wanted_in_that_statement_is_asked_of_the_one_spoken_of(service: Service) -> None:
    turns = ("Podpísala SOZA spoločné vyhlásenie z 30. júla 2025?", "Čo v tom vyhlásení vlastne chceli od Komisie?")
    assert "2025-07-30-joint-statement-implementation-package" in cited(last_answer(service, *turns, today=TODAY))


def test_the_next_step_is_of_the_law_spoken_of(service: Service) -> None:
    turns = ("When did the plenary of the Parliament adopt the AI omnibus?", "and final adoption by the Council?")
    assert last_answer(service, *turns, today=TODAY).value == "2026-06-29"


def test_a_day_named_beside_somebody_else_is_that_of_what_it_said(service: Service) -> None:
    turns = ("Mit gondolt a News Media Europe az összefoglaló sablonjáról?", "És a CEPIC 2025 júliusában?")
    assert "cepic-2025-07-24" in cited(last_answer(service, *turns, today=TODAY))


@pytest.mark.parametrize(
    ("turns", "provision"),
    [
        (("Wanneer verscheen de definitieve code over het markeren van AI-inhoud?", "Op welk artikel heeft hij betrekking?"), "article-50"),
        (("When must models that were already on the market comply?", "Which article says so?"), "article-111-3"),
    ],
)
def test_which_article_is_asked_of_the_milestone_spoken_of(service: Service, turns: tuple[str, ...], provision: str) -> None:
    assert f"provision:{provision}" in cited(last_answer(service, *turns, today=TODAY))


def test_days_from_today_are_none_between_two_steps(service: Service) -> None:
    turns = (
        "When did the Parliament adopt the AI omnibus?",
        "how many days before the Council's adoption was that?",
        "and how many days from today until the new bans on intimate deepfakes apply?",
    )
    assert last_answer(service, *turns, today=TODAY).value == 31


@pytest.mark.parametrize(
    ("turns", "items"),
    [
        (
            ("Is SACEM on the list of the 1 February 2024 joint statement?", "and STIM?", "So which music authors’ societies are on there?"),
            {"gema", "sacem", "siae", "stim"},
        ),
        (
            ("czy SIAE podpisało wspólne oświadczenie z 1 lutego 2024 r.?", "A jakie jeszcze włoskie organizacje są na tej liście?"),
            {"aie-it", "cci-it", "emusa", "fimi", "pmi-it", "siae", "sugar-music"},
        ),
    ],
)
def test_who_else_is_on_the_list_of_which_a_name_was_asked(service: Service, turns: tuple[str, ...], items: set[str]) -> None:
    assert {item.id for item in last_answer(service, *turns, today=TODAY).items} == items


def test_on_what_condition_one_would_sign_is_what_it_said(service: Service) -> None:
    answer = last_answer(service, "OpenAI said it would sign the Code, but on what condition?", today=TODAY)
    assert "openai-2025-07-11" in cited(answer)


def test_days_from_what_was_spoken_of_in_finnish(service: Service) -> None:
    turns = ("Milloin tekoälyomnibusista syntyi alustava sopu?", "Kuinka monta päivää siitä meni omnibusin voimaantuloon?")
    assert last_answer(service, *turns, today=TODAY).value == 81


def test_older_systems_are_bound_by_the_article_spoken_of_on_their_own_day(service: Service) -> None:
    answer = last_answer(service, "Seit wann gilt Artikel 50 eigentlich?", "gilt das schon für alte Systeme?", today=TODAY)
    assert answer.value in ("no", None)  # not sure enough to be more than the nearest
    assert "timeline:omnibus-new-bans" in cited(answer)


def test_who_asks_is_no_filter_of_two_questions(service: Service) -> None:
    text = "Hello, I am a journalist with Le Monde. Who signed the 1 February 2024 statement and when was the Coreper vote?"
    assert "GEMA" in last_answer(service, text, today=TODAY).text
