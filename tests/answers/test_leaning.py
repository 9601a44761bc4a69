"""Questions that lean on the conversation: on what was listed, on two things spoken of, on another milestone of the same matter."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.assistant import slots_of
from bot.answers.contract import Answer, Question, Turn
from bot.service import Service
from tests.answers import raw_facts

TODAY = date(2026, 11, 1)
SWEDISH, JURI = "2024-01-sweden-authors-open-letter", "2025-06-19-letter-to-juri-committee"
BORNE, ATTAL = "2023-09-29-france-letter-to-prime-minister", "2024-01-france-letter-of-71-organisations"


def last_of(service: Service, *questions: str) -> Answer:
    """Ask the questions as one conversation; return the last answer."""
    turns: list[Turn] = []
    for question in questions:
        thought = service.think(Question(question, today=TODAY), turns)
        turns.append(Turn(slots_of(thought)))
    return thought.answer


def ids(answer: Answer) -> set[str]:
    return {item.id for item in answer.items}


@pytest.mark.parametrize(
    "questions",
    [
        ("What has the International Federation of Actors signed?", "And which of those did EWC sign too?"),
        ("Was hat die FIA unterzeichnet?", "Und welche davon hat auch der EWC unterzeichnet?"),
    ],
)
def test_which_of_those(service: Service, questions: tuple[str, ...]) -> None:
    assert ids(last_of(service, *questions)) == raw_facts.signed_by("fia") & raw_facts.signed_by("ewc")


def test_what_both_signed(service: Service) -> None:
    answer = last_of(service, "Which documents did SAA sign?", "And the European Publishers Council?", "and which of them did both sign?")
    assert ids(answer) == raw_facts.signed_by("saa") & raw_facts.signed_by("epc")


def test_another_milestone_of_the_same_matter(service: Service) -> None:
    answer = last_of(service, "When did the Commission propose the digital omnibus on AI?", "And when did it enter into force?")
    assert answer.value == str(raw_facts.events()["omnibus-entry-into-force"]["date"])


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("Who said “laws are only as good as their enforcement”?", "icmp-2025-03-28"),
        ("Who said of the AI Act that it was “better than nothing”?", "djv-2024-02-01"),
        ("¿Quién describió el Reglamento de IA como «a mixed bag»?", "cdt-europe-2024-03-13"),
        ("Von wem stammt der Satz „Europe is heading down the wrong path on AI“?", "meta-2025-07-18"),
        ("Kto powiedział „Europe cannot lead on AI with one foot on the brake”?", "ccia-europe-2025-06-26"),
    ],
)
def test_whose_words_these_are(service: Service, question: str, entry: str) -> None:
    answer = last_of(service, question)
    assert answer.outcome in ("answer", "closest")
    assert entry in {citation.document for citation in answer.citations if citation.voice == "source"}


def test_a_recital_is_no_article(service: Service) -> None:
    answer = last_of(service, "Which recital deals with the open-source exception?")
    provisions = [c.document for c in answer.citations if c.document.startswith("provision:")]
    assert provisions
    assert all(document.startswith("provision:recital") for document in provisions)


@pytest.mark.parametrize("question", ["Who signed this?", "Who signed it?", "Wer hat das unterschrieben?", "Kto to podpisał?"])
@pytest.mark.parametrize(
    ("message", "document"),
    [
        ("Joint letter to the JURI Committee of 19 June 2025: creators ask for a strong report.", "2025-06-19-letter-to-juri-committee"),
        ("Did you see the joint statement before the COREPER vote?", "2024-02-01-joint-statement-before-coreper"),
        ("the letter to the JURI committee of 19 June 2025", "2025-06-19-letter-to-juri-committee"),
    ],
)
def test_this_is_what_the_message_replied_to_names(service: Service, message: str, document: str, question: str) -> None:
    before = Turn({"plan": {"intent": "signatories", "documents": ["2023-07-20-global-creators-open-letter"]}})
    answer = service.answer(Question(question, about=message, today=TODAY), (before,)).answer
    assert answer.outcome == "answer"
    assert answer.question == question
    assert ids(answer) == set(service.catalogue.document_by_id[document].signatory_ids)


def test_a_message_that_names_no_document_is_not_taken_for_one(service: Service) -> None:
    answer = service.answer(Question("Who signed it?", about="Great work GEMA!", today=TODAY)).answer
    assert answer.outcome == "clarify"


@pytest.mark.parametrize(
    "questions",
    [
        ("Who signed the statement of 30 July 2025?", "Who signed the letter to Virkkunen?"),
        ("Who signed the statement of 30 July 2025?", "Who signed the press release?"),
        ("Wer hat die Erklärung vom 30. Juli 2025 unterzeichnet?", "Wer hat den Brief an die Bundesregierung unterzeichnet?"),
        ("Wer hat die Erklärung vom 30. Juli 2025 unterzeichnet?", "Wann wurde der Brief an Virkkunen verschickt?"),
        ("Qui a signé la déclaration du 30 juillet 2025 ?", "Qui a signé la lettre à Virkkunen ?"),
        ("Did GEMA sign the COREPER statement?", "Did GEMA sign the Paris agreement?"),
        ("Did IFPI sign the statement of 30 July 2025?", "Did IFPI sign the Geneva convention?"),
        ("La SIAE ha firmato la dichiarazione di Parigi?",),
        ("Who signed the letter to Virkkunen?", "when was it sent?"),
    ],
)
def test_another_document_is_not_the_one_spoken_of(service: Service, questions: tuple[str, ...]) -> None:
    """It is asked which one is meant; of a convention that no document is, there is nothing to choose."""
    assert last_of(service, *questions).outcome == ("closest" if "convention" in questions[-1] else "clarify")


@pytest.mark.parametrize(
    ("questions", "document"),
    [
        (("Who signed the COREPER statement?", "and what does that statement demand?"), "2024-02-01-joint-statement-before-coreper"),
        (("Who signed the COREPER statement?", "was FIA one of the signatories too?"), "2024-02-01-joint-statement-before-coreper"),
        (("Wer hat die Erklärung vom 30. Juli 2025 unterzeichnet?", "Und wer fehlt?"), "2025-07-30-joint-statement-implementation-package"),
        (("Who signed the letter to Virkkunen?", "the first one"), "2024-12-04-letter-to-virkkunen-and-micallef"),
        (("Qui a signé la lettre à Virkkunen ?", "la première"), "2024-12-04-letter-to-virkkunen-and-micallef"),
        (("Who signed the letter to Virkkunen?", "Who signed the COREPER statement?"), "2024-02-01-joint-statement-before-coreper"),
        (("Did CISAC sign the COREPER statement?",), "2024-02-01-joint-statement-before-coreper"),
        (("Hvem underskrev erklæringen af 30. juli 2025?",), "2025-07-30-joint-statement-implementation-package"),
    ],
)
def test_the_document_spoken_of_or_chosen_is_meant(service: Service, questions: tuple[str, ...], document: str) -> None:
    answer = last_of(service, *questions)
    assert answer.outcome == "answer"
    assert answer.citations[0].document == document


def test_who_is_missing_is_nobody_who_signed(service: Service) -> None:
    signed = raw_facts.documents()["2024-02-01-joint-statement-before-coreper"].signed
    for questions in (("Who did not sign the COREPER statement?",), ("Who signed the COREPER statement?", "who is missing?")):
        missing = ids(last_of(service, *questions))
        assert missing
        assert missing.isdisjoint(signed)


def test_a_question_back_does_not_swallow_the_next_question(service: Service) -> None:
    answer = last_of(service, "Who signed the letter to Virkkunen?", "What does GEMA say about transparency?")
    assert (answer.kind, answer.outcome) == ("position", "answer")
    assert "GEMA" in answer.text


def test_fines_are_not_what_was_spoken_of_before(service: Service) -> None:
    assert last_of(service, "What does Article 53(1)(c) say?", "When do fines apply?").value == "2026-08-02"


def test_the_letter_of_another_country_is_not_an_empty_part_of_the_last_one(service: Service) -> None:
    answer = last_of(service, "Who signed the global creators' open letter?", "and the French one?")
    assert answer.outcome == "clarify"
    assert "2024-01-france-letter-of-71-organisations" in ids(answer)


@pytest.mark.parametrize("question", ["What happened on 30 July 2025?", "Was geschah am 30. Juli 2025?"])
def test_a_day_without_milestones_has_its_documents(service: Service, question: str) -> None:
    assert ids(last_of(service, question)) == {"2025-07-30-joint-statement-implementation-package"}


@pytest.mark.parametrize(
    ("questions", "days"),
    [
        (("Wann wurde die KI-Verordnung im Amtsblatt veröffentlicht?", "Und wie viele Tage danach ist sie in Kraft getreten?"), 20),
        (("When was the omnibus published?", "And when was it proposed?", "How many days lie between these two dates?"), 247),
        (("When was the COREPER vote?", "and the plenary vote?", "how many days apart?"), 40),
    ],
)
def test_days_are_counted_from_what_was_spoken_of(service: Service, questions: tuple[str, ...], days: int) -> None:
    assert last_of(service, *questions).value == days


@pytest.mark.parametrize(
    "questions",
    [
        ("How many signed the statement of 28 March 2025?", "which ones are they?"),
        ("Wie viele haben die Erklärung vom 28. März 2025 unterzeichnet?", "Welche sind es?"),
    ],
)
def test_those_who_were_counted_are_named(service: Service, questions: tuple[str, ...]) -> None:
    assert ids(last_of(service, *questions)) == raw_facts.documents()["2025-03-28-joint-statement-third-draft"].signed


def test_all_there_is_forgets_the_year_asked_for_before(service: Service) -> None:
    answer = last_of(service, "Quali documenti ha firmato la FIM?", "E solo nel 2025?", "E la FIA, in tutto?")
    assert ids(answer) == raw_facts.signed_by("fia")


def test_a_reaction_to_it_is_to_the_milestone_spoken_of(service: Service) -> None:
    answer = last_of(service, "When did the Legal Affairs Committee vote on the Voss report?", "How did ECSA react to it?")
    assert answer.citations[0].document == "ecsa-2026-01-28"


def test_those_of_a_country_are_of_the_document_spoken_of(service: Service) -> None:
    answer = last_of(service, "Who signed the statement of 1 February 2024?", "is GEMA one of them?", "Which Italian ones?")
    signed = raw_facts.documents()["2024-02-01-joint-statement-before-coreper"].signed
    assert ids(answer) == set(raw_facts.narrowed(signed, ["IT"]))


def test_a_choice_that_was_not_offered_may_be_made(service: Service) -> None:
    answer = last_of(service, "¿Quién firmó la carta conjunta?", "La de julio de 2024 a Ursula von der Leyen.")
    assert {citation.document for citation in answer.citations} == {"2024-07-26-germany-letter-to-von-der-leyen"}


@pytest.mark.parametrize(
    "questions",
    [
        ("Who signed the German letter to von der Leyen of July 2024?", "And which of them did not sign the open letter of 26 January 2024?"),
        (
            "Wer hat den Brief an von der Leyen vom Juli 2024 unterschrieben?",
            "Wer von ihnen hat den offenen Brief vom 26. Januar 2024 nicht unterschrieben?",
        ),
    ],
)
def test_which_of_those_did_not_sign_another(service: Service, questions: tuple[str, ...]) -> None:
    """Others than those just listed are not asked for."""
    wanted = {"bundesarchitektenkammer", "deutsche-filmakademie", "netzwerk-autorenrechte"}
    assert {item.id for item in last_of(service, *questions).items} == wanted


def test_how_many_in_all_is_of_the_list_spoken_of(service: Service) -> None:
    """Not of the whole register, unless organisations are named."""
    first = "Did SGDL sign the letter to Élisabeth Borne?"
    assert last_of(service, first, "and how many do you know of in all?").value == 2
    assert last_of(service, first, "how many organisations are in your register?").kind == "count"
    assert (last_of(service, first, "how many organisations are in your register?").value or 0) != 2


def test_who_signed_it_in_all_and_which_of_them(service: Service) -> None:
    """Both are of the letter spoken of, also where the answer is nobody."""
    first, document = "Was IMPALA among the signatories of the October 2024 letter?", "2024-10-29-meaningful-implementation-letter"
    listed = last_of(service, first, "who signed it in all?")
    assert {"impala", "cepic"} <= {item.id for item in listed.items}
    french = last_of(service, first, "who signed it in all?", "which of them are from France?")
    assert ({item.id for item in french.items}, french.citations[0].document) == (set(), document)


@pytest.mark.parametrize(
    ("questions", "value"),
    [
        (("Who signed the open letter of press publishers and journalists of April 2025?", "epc not?? weird"), "no"),
        (("Kdo je podpisal skupno izjavo »True culture needs originals«?", "saa ni zraven?"), "no"),
        (("Wer hat den Brief an von der Leyen vom 26. Juli 2024 unterschrieben?", "gema nicht dabei?"), "unknown"),
        (("Cine a semnat declarația comună din 30 iulie 2025?", "Saa e pe ea?"), "yes"),
        (("Qui a signé la lettre des 71 organisations ?", "Et la SGDL ?"), "yes"),
    ],
)
def test_a_bare_name_after_a_list_asks_whether_it_is_on_it(service: Service, questions: tuple[str, ...], value: str) -> None:
    answer = last_of(service, *questions)
    assert (answer.kind, answer.value) == ("yes-no", value)


@pytest.mark.parametrize("message", ["what about ifpi's position?", "and the budget of ifpi?", "when did ifpi sign?"])
def test_more_than_a_bare_name_asks_something_else(service: Service, message: str) -> None:
    assert last_of(service, "Who signed the statement of 30 July 2025?", message).kind != "yes-no"


_PACKAGE, _JURI = "2025-07-30-joint-statement-implementation-package", "2025-06-19-letter-to-juri-committee"


@pytest.mark.parametrize(
    "questions",
    [
        ("Who signed the statement of 30 July 2025?", "Which of them signed the letter to the JURI committee of 19 June 2025 as well?"),
        ("Wer hat die Erklärung vom 30. Juli 2025 unterzeichnet?", "Und wer davon steht auch unter dem Brief vom 19. Juni 2025?"),
        ("Kto podpisał oświadczenie z 30 lipca 2025?", "Kto z nich podpisał też list do JURI z 19 czerwca 2025?"),
        ("Chi ha firmato la dichiarazione del 30 luglio 2025?", "Chi di loro ha firmato anche la lettera del 19 giugno 2025?"),
    ],
)
def test_which_of_those_who_signed_one_signed_another(service: Service, questions: tuple[str, ...]) -> None:
    documents = raw_facts.documents()
    assert ids(last_of(service, *questions)) == documents[_PACKAGE].signed & documents[_JURI].signed


def test_a_step_without_a_matter_is_of_the_matter_spoken_of(service: Service) -> None:
    answer = last_of(service, "When did the omnibus get in force?", "published in OJ when")
    assert answer.value == str(raw_facts.events()["omnibus-publication"]["date"])


@pytest.mark.parametrize(
    "questions",
    [
        ("When was the omnibus proposed?", "And when was the agreement on it?", "How many days is that, from proposal to agreement?"),
        ("Wann wurde der Omnibus vorgeschlagen?", "Und wann war die Einigung?", "Wie viele Tage sind das, vom Vorschlag bis zur Einigung?"),
    ],
)
def test_days_between_two_milestones_spoken_of(service: Service, questions: tuple[str, ...]) -> None:
    proposed, agreed = (date.fromisoformat(str(raw_facts.events()[event]["date"])) for event in ("omnibus-proposal", "omnibus-agreement"))
    assert last_of(service, *questions).value == (agreed - proposed).days


_RESOLUTION = "When did Parliament adopt the resolution on copyright and generative AI?"


def test_what_others_made_of_it_is_of_it_alone(service: Service) -> None:
    """Whoever said nothing about what is spoken of is not given other words of theirs as an answer."""
    told = last_of(service, _RESOLUTION, "what did CCIA make of that?")
    assert "ccia-europe-2026-03-10" in {citation.document for citation in told.citations}
    assert last_of(service, _RESOLUTION, "what did CCIA make of that?", "and GEMA?").outcome == "closest"


@pytest.mark.parametrize(
    "questions",
    [
        ("What did IMPALA say about the third draft?", "word for word please, I need it for a slide"),
        ("Qu’a dit IMPALA du troisième projet ?", "la citation exacte ?"),
        ("Was sagte IMPALA zum dritten Entwurf?", "im Wortlaut bitte"),
        ("helen smith (impala) on draft 3 of the code, what was her line", "the exact quote?"),
    ],
)
def test_the_words_of_whoever_was_told_of(service: Service, questions: tuple[str, ...]) -> None:
    answer = last_of(service, *questions)
    assert answer.outcome == "answer"
    assert {citation.document for citation in answer.citations} == {"impala-2025-03-28"}
    assert all(citation.voice == "source" for citation in answer.citations)


def test_words_on_something_else_are_no_answer(service: Service) -> None:
    assert last_of(service, "What did IMPALA say about the third draft?", "quote GESAC on that").outcome == "closest"


@pytest.mark.parametrize("question", ["what did phelan say about the third draft?", "phelan zum dritten entwurf, was sagte er?"])
def test_a_family_name_written_small(service: Service, question: str) -> None:
    assert "icmp-2025-03-28" in {citation.document for citation in last_of(service, question).citations}


@pytest.mark.parametrize(
    "question",
    [
        "what did virkkunen write back to the 4 dec 2024 letter",
        "What did Macron say about the letter of the 71 French organisations?",
        "Was sagte Virkkunen zu dem Brief vom 4. Dezember 2024?",
        "¿Cuándo contestó la Comisión a la carta de diciembre de 2024?",
        "When did the Commission reply to the letter of 4 December 2024?",
        "From when does the AI Act apply in Switzerland?",
        "Ab wann gilt die KI-Verordnung in der Schweiz?",
    ],
)
def test_what_others_said_of_a_letter_and_other_countries_are_not_in_the_collection(service: Service, question: str) -> None:
    assert last_of(service, question).outcome in ("closest", "refuse")


@pytest.mark.parametrize(
    "question",
    [
        "what did the virkkunen letter of 4 december 2024 say",
        "What did the associations tell the government in their open letter of 26 January 2024?",
        "What does the JURI letter of 19 June 2025 tell MEPs about remuneration?",
    ],
)
def test_what_a_letter_says_to_somebody_is_its_own(service: Service, question: str) -> None:
    assert last_of(service, question).outcome == "answer"


@pytest.mark.parametrize(
    ("questions", "value"),
    [
        (("Who signed the joint statement of 30 July 2025?", "Is your list of the signatories of that July statement complete?"), "no"),
        (("Qui a signé la déclaration commune du 26 septembre 2023 ?", "Combien étaient-elles, et combien en connaissez-vous ?"), 3),
        (("What did BSA think of the final Code of Practice?", "And what did CCIA Europe say about it?", "When was that Code published?"),
         "2025-07-10"),
        (("Wer hat den Brief an von der Leyen vom Juli 2024 unterschrieben?", "wie viele sollen das insgesamt sein"), 4),
    ],
)  # fmt: skip
def test_what_was_spoken_of_is_meant(service: Service, questions: tuple[str, ...], value: object) -> None:
    answer = last_of(service, *questions)
    assert (answer.outcome, answer.value) == ("answer", value)


@pytest.mark.parametrize(
    "questions",
    [
        ("chi ha firmato la lettera degli editori italiani a meloni di giugno 25",),
        ("who signed the uk make it fair letter",),
    ],
)
def test_a_letter_that_is_not_there_is_no_other_one(service: Service, questions: tuple[str, ...]) -> None:
    assert last_of(service, *questions).outcome in ("closest", "refuse")


def test_a_day_of_nothing_is_not_guessed(service: Service) -> None:
    assert last_of(service, "which day was that").outcome in ("closest", "refuse", "clarify")


def test_the_act_is_adopted_by_whoever_is_said_to_have_adopted_it(service: Service) -> None:
    question = "În ce zi a adoptat Consiliul Uniunii Europene Regulamentul privind inteligența artificială, după votul Parlamentului?"
    assert last_of(service, question).value == str(raw_facts.events()["council-adoption"]["date"])


@pytest.mark.parametrize(
    "question",
    [
        "moin, offener brief an scholz u co vom jan 24, wer steht da als unterzeichner fest",
        "who signed the open letter to Scholz of January 2024?",
        "hej, vem skrev under det öppna brevet till Scholz i januari 2024",
    ],
)
def test_of_the_letters_of_a_month_the_one_to_the_person_named(service: Service, question: str) -> None:
    assert ids(last_of(service, question)) == raw_facts.documents()["2024-01-26-germany-open-letter"].signed


def test_they_are_those_just_spoken_of(service: Service) -> None:
    """SACEM said nothing of the final Code; what others said of it is no answer."""
    answer = last_of(service, "did sacem sign anything in 2025?", "what did they say about the final code?")
    assert answer.outcome == "closest"
    theirs = raw_facts.signed_by("sacem")
    assert all(citation.document in theirs or citation.document.startswith("sacem") for citation in answer.citations)


@pytest.mark.parametrize("question", ["When does the AI omnibus apply?", "Ab wann gilt der KI-Omnibus?", "Od kiedy obowiązuje omnibus AI?"])
def test_a_law_applies_from_its_first_day(service: Service, question: str) -> None:
    assert last_of(service, question).value == str(raw_facts.events()["omnibus-entry-into-force"]["date"])


@pytest.mark.parametrize("question", ["is GEMA a member of GESAC?", "La GEMA est-elle membre du GESAC ?"])
def test_what_the_register_says_of_a_member(service: Service, question: str) -> None:
    answer = last_of(service, question)
    assert answer.outcome == "answer"
    assert "member of GESAC" in " ".join(citation.quote for citation in answer.citations)


def test_what_two_said_is_compared_after_both_were_spoken_of(service: Service) -> None:
    answer = last_of(service, "ce a zis openai de codul de practica", "dar meta", "pe scurt care e diferenta intre ele")
    assert (answer.outcome, answer.kind) == ("answer", "comparison")
    assert {"openai-2025-07-11", "meta-2025-07-18"} <= {citation.document for citation in answer.citations}


@pytest.mark.parametrize(
    ("questions", "document"),
    [
        (("which letters in your collection were sent to a French prime minister?", "To whom exactly did the later one go?"), ATTAL),
        (("which letters in your collection were sent to a French prime minister?", "To whom exactly did the first one go?"), BORNE),
        (
            (
                "Who signed the letter of 29 September 2023 to Borne?",
                "And the letter of the 71 French organisations of January 2024?",
                "when was the first one sent?",
            ),
            BORNE,
        ),
    ],
)
def test_the_one_meant_by_its_place(service: Service, questions: tuple[str, ...], document: str) -> None:
    answer = last_of(service, *questions)
    assert answer.outcome == "answer"
    assert {citation.document for citation in answer.citations} == {document}


@pytest.mark.parametrize(
    ("questions", "says"),
    [
        (("wanneer kwam het derde ontwerp van de praktijkcode uit?", "weet je dat zeker? ik heb ergens 17 maart gelezen"), "17 March 2025"),
        (("When was the third draft of the Code published?", "are you sure?"), "17 March 2025"),
        (("Wer hat den Brief vom 4. Dezember 2024 unterzeichnet?", "Bist du dir sicher?"), "unvollständig"),
    ],
)
def test_who_doubts_gets_the_same_with_what_speaks_against_it(service: Service, questions: tuple[str, ...], says: str) -> None:
    answer = last_of(service, *questions)
    assert answer.outcome == "answer"
    assert says in answer.text


@pytest.mark.parametrize(
    "questions",
    [
        ("hola, quienes firmaron el comunicado del 28 de marzo de 2025?", "no, perdona, el del 30 de julio de 2025: ¿quién consta ahí?"),
        ("Who signed the statement of 28 March 2025?", "no, I meant the one of 30 July 2025"),
    ],
)
def test_a_correction_asks_the_same_of_another(service: Service, questions: tuple[str, ...]) -> None:
    assert ids(last_of(service, *questions)) == raw_facts.documents()["2025-07-30-joint-statement-implementation-package"].signed


@pytest.mark.parametrize(
    ("questions", "signed"),
    [
        (
            (
                "Które organizacje podpisały list otwarty wydawców prasy i dziennikarzy z kwietnia 2025 r.?",
                "a ile z nich to organizacje wydawców, nie dziennikarzy?",
            ),
            3,
        ),
        (("Who signed the statement of 30 July 2025?", "how many of them are publishers of books?"), None),
    ],
)
def test_how_many_of_them_are_of_a_kind(service: Service, questions: tuple[str, ...], signed: int | None) -> None:
    answer = last_of(service, *questions)
    assert answer.outcome == "answer"
    assert answer.kind == "count"
    assert signed is None or answer.value == signed


@pytest.mark.parametrize(
    "questions",
    [
        ("Hvem stod bag brevet til tre danske ministre i april 2025?", "hvad svarede ministrene?"),
        ("Who signed the statement of 28 March 2025?", "when did the Commission reply to them?"),
    ],
)
def test_replies_are_in_no_document(service: Service, questions: tuple[str, ...]) -> None:
    assert last_of(service, *questions).outcome in ("refuse", "closest")


def test_another_step_by_what_happened_then(service: Service) -> None:
    answer = last_of(service, "Kada DI aktas buvo paskelbtas Oficialiajame leidinyje?", "o kada įsigaliojo?")
    assert (answer.outcome, answer.value) == ("answer", "2024-08-01")


def test_those_just_listed_among_the_signatories_of_another(service: Service) -> None:
    answer = last_of(
        service,
        "Katere organizacije so podpisale izjavo True culture needs originals?",
        "kaj so v njej zahtevale?",
        "Kdo od teh šestih je podpisal tudi pismo odboru JURI junija 2025?",
    )
    documents = raw_facts.documents()
    first = documents["2023-02-09-true-culture-needs-originals"].signed
    assert ids(answer) == first & documents["2025-06-19-letter-to-juri-committee"].signed


def test_the_one_letter_to_somebody_after_others(service: Service) -> None:
    asked = ("Quelles lettres la SGDL a-t-elle signées ?", "celle envoyée à Attal, ils étaient combien ?")
    answer = last_of(service, *asked)
    assert (answer.outcome, answer.kind) == ("answer", "count")
    assert answer.stated_count == raw_facts.documents()[ATTAL].stated
    assert last_of(service, *asked, "elle date de quand exactement").value == "2024-01"
    assert last_of(service, *asked, "elle date de quand exactement", "et la Sacem ?").kind == "yes-no"


def test_a_later_step_than_the_one_spoken_of(service: Service) -> None:
    asked = ("¿Qué día aprobó la comisión JURI el informe Voss?", "¿Qué día lo votó después el pleno?")
    assert last_of(service, *asked).value == str(raw_facts.events()["ep-copyright-resolution"]["date"])


def test_how_many_voted_against_what_was_spoken_of(service: Service) -> None:
    answer = last_of(service, "Kdy plénum Evropského parlamentu přijalo AI Act?", "a kolik proti?")
    assert answer.outcome in ("answer", "closest")
    assert "46" in answer.text


@pytest.mark.parametrize(
    "questions",
    [
        ("Har STIM skrivit under det svenska öppna brevet i januari 2024?", "jaha, har stim skrivit på nåt över huvud taget?"),
        ("Did STIM sign the Swedish open letter of January 2024?", "has STIM signed anything at all?"),
        ("Hat STIM den schwedischen offenen Brief unterschrieben?", "Hat STIM überhaupt etwas unterschrieben?"),
    ],
)
def test_anything_at_all_is_no_letter_in_particular(service: Service, questions: tuple[str, ...]) -> None:
    assert ids(last_of(service, *questions)) == raw_facts.signed_by("stim")


def test_what_is_criticised_in_the_document_listed(service: Service) -> None:
    answer = last_of(service, "Ktorí výkonní umelci podpísali vyhlásenie z 30. júla 2025?", "Čo v ňom kritizujú?")
    assert answer.outcome == "answer"
    assert {citation.document for citation in answer.citations} == {"2025-07-30-joint-statement-implementation-package"}


def test_the_other_side_of_the_matter_spoken_of(service: Service) -> None:
    asked = ("Qui s'est opposé au troisième projet du code ?", "et qui l'a salué ?")
    assert last_of(service, *asked).outcome == "closest"  # nobody welcomed it
    answer = last_of(service, *asked, "que disait la Coalition française ?")
    assert {citation.document for citation in answer.citations} == {"2025-04-10-french-coalition-cultural-diversity"}


def test_what_the_document_spoken_of_says_of_something(service: Service) -> None:
    answer = last_of(service, "Who signed the July statement?", "where can I read it?", "what does it say about the template?")
    assert answer.outcome == "answer"
    assert {citation.document for citation in answer.citations} == {"2025-07-30-joint-statement-implementation-package"}


def test_how_many_in_all_is_of_the_choices_offered(service: Service) -> None:
    asked = ("kto podpisał list do Virkkunen i Micallefa?", "ile organizacji w sumie?")
    assert last_of(service, *asked).outcome in ("clarify", "closest")


@pytest.mark.parametrize(
    ("questions", "document"),
    [
        (("so who signed the open letter?", "I mean the one Swedish writers and illustrators sent in January 2024"), SWEDISH),
        (("Who signed the statement of 28 March 2025?", "and the letter to the JURI committee of 19 June 2025?"), JURI),
    ],
)
def test_another_document_that_is_only_named(service: Service, questions: tuple[str, ...], document: str) -> None:
    assert ids(last_of(service, *questions)) == raw_facts.documents()[document].signed


def test_membership_goes_on_with_another_document(service: Service) -> None:
    asked = "la lettera del 29 ottobre 2024 porta anche la firma di Confindustria Cultura Italia?"
    answer = last_of(service, asked, "E la dichiarazione del giorno prima del voto COREPER?")
    assert (answer.kind, answer.value) == ("yes-no", "yes")


def test_a_document_of_which_something_was_not_known_is_spoken_of(service: Service) -> None:
    asked = "What made GESAC withdraw from the joint letter of 29 October 2024?"
    answer = last_of(service, asked, "Hm. But is GESAC a signatory of it at all?")
    assert (answer.kind, answer.value) == ("yes-no", "yes")


def test_what_is_asked_openly_is_no_membership(service: Service) -> None:
    answer = last_of(service, "Har STIM skrivit under det svenska öppna brevet i januari 2024?", "jaha, vad har stim skrivit under i stället")
    assert ids(answer) == raw_facts.signed_by("stim")


def test_others_than_the_one_who_spoke_last(service: Service) -> None:
    asked = ("Co niemiecki DJV powiedział o akcie w sprawie AI?", "a Stowarzyszenie Dziennikarzy Polskich?")
    assert last_of(service, *asked).outcome in ("closest", "refuse")


@pytest.mark.parametrize(
    ("questions", "provision"),
    [
        (("Was steht in Erwägungsgrund 108?", "Und 106, worum geht es da?"), "provision:recital-106"),
        (("Erwägungsgrund 108: Muss das KI-Büro die Trainingsdaten auf einzelne Werke hin durchsehen?",), "provision:recital-108"),
        (("Was steht in Erwägungsgrund 108?", "Seit wann gilt die Pflicht aus 53 Abs. 1 Buchst. c?"), "provision:article-53-1-c"),
    ],
)
def test_recitals_and_parts_by_their_numbers(service: Service, questions: tuple[str, ...], provision: str) -> None:
    assert last_of(service, *questions).citations[0].document == provision


def test_to_whom_the_one_letter_listed_went(service: Service) -> None:
    answer = last_of(service, "what exactly did the Rights Alliance put its name to", "ok, that letter to ministers: which three portfolios?")
    assert "Minister for Culture" in answer.text


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("did it come out before parliament adopted its position in June 2023?", "yes"),
        ("je izšla preden je parlament junija 2023 sprejel svoje stališče?", "yes"),
        ("did Parliament adopt its position before June 2023?", "no"),
    ],
)
def test_what_is_spoken_of_beside_a_milestone_told_by_its_month(service: Service, question: str, value: str) -> None:
    assert last_of(service, "Who signed True culture needs originals?", question).value == value


@pytest.mark.parametrize(
    ("questions", "event"),
    [
        (("Kiedy zaczną obowiązywać zasady wysokiego ryzyka z załącznika III?", "ile dni do tego zostało?"), "high-risk-annex-iii"),
        (("Kad sāk piemērot augsta riska noteikumus?", "cik dienu vēl palicis līdz tam?"), "high-risk-annex-iii"),
    ],
)  # fmt: skip
def test_days_left_until_what_is_spoken_of(service: Service, questions: tuple[str, ...], event: str) -> None:
    day = date.fromisoformat(str(raw_facts.events()[event]["date"]))
    assert last_of(service, *questions).value == (day - TODAY).days


@pytest.mark.parametrize(
    ("questions", "stranger"),
    [
        (("What did EFJ say about the template?", "and Spotify?"), "Spotify"),
        (("Que dit la GEMA sur le Code ?", "Et Deezer ?"), "Deezer"),
        (("Кой критикува образеца?", "А Nvidia какво каза?"), "Nvidia"),
        (("What did EFJ say about the template?", "how did Amazon react to the template?"), "Amazon"),
        (("Какво каза EFJ за образеца?", "Amazon как реагира на образеца?"), "Amazon"),
    ],
)
def test_a_stranger_after_what_somebody_said(service: Service, questions: tuple[str, ...], stranger: str) -> None:
    """What the last one said is no answer for somebody else."""
    answer = last_of(service, *questions)
    assert answer.outcome == "refuse"
    assert stranger in answer.text


def test_the_steps_of_a_matter_in_a_year(service: Service) -> None:
    steps = ids(last_of(service, "steps of the AI omnibus in 2026"))
    assert "omnibus-ep-plenary" in steps
    assert not steps & {"marking-code-final", "juri-vote", "omnibus-proposal"}


@pytest.mark.parametrize(
    ("deadline", "publication"),
    [
        ("By when should the code of practice have been ready?", "and when was it finally published?"),
        ("Bis wann musste der Verhaltenskodex fertig sein?", "und wann wurde er dann veröffentlicht?"),
        ("Μέχρι πότε έπρεπε να είναι έτοιμος ο κώδικας ορθής πρακτικής;", "και τελικά πότε δημοσιεύτηκε;"),
        ("Do kiedy miał być gotowy kodeks praktyk?", "a kiedy ukazała się wersja ostateczna?"),
    ],
)
def test_a_deadline_and_what_was_due_at_it(service: Service, deadline: str, publication: str) -> None:
    days = raw_facts.events()
    assert last_of(service, deadline).value == str(days["code-deadline"]["date"])
    assert last_of(service, deadline, publication).value == str(days["gpai-code-final"]["date"])


@pytest.mark.parametrize("questions", [("¿Quién firmó la declaración del 1 de febrero de 2024?", "¿y qué pedían?")])
def test_what_the_document_spoken_of_wanted(service: Service, questions: tuple[str, ...]) -> None:
    answer = last_of(service, *questions)
    assert answer.kind == "position"
    assert {citation.document for citation in answer.citations} == {"2024-02-01-joint-statement-before-coreper"}


@pytest.mark.parametrize(
    ("listed", "why", "incomplete"),
    [
        ("Who signed the 1 February 2024 statement?", "why only 17?", "incomplete: 17 known"),
        ("Wer hat die Erklärung vom 1. Februar 2024 unterzeichnet?", "warum nur 17?", "unvollständig: 17 bekannt"),
    ],
)
def test_why_a_list_is_so_short(service: Service, listed: str, why: str, incomplete: str) -> None:
    assert incomplete in last_of(service, listed, why).text


@pytest.mark.parametrize(
    "questions",
    [
        ("Kto podpisał list z 29 października 2024?", "ile z nich jest z muzyki?"),
        ("Wer hat den Brief vom 29. Oktober 2024 unterzeichnet?", "wie viele davon sind aus der Musik?"),
        ("Who signed the letter of 29 October 2024?", "how many of them are from music?"),
    ],
)
def test_how_many_of_a_part_of_those_listed(service: Service, questions: tuple[str, ...]) -> None:
    """GESAC, IFPI and IMPALA."""
    answer = last_of(service, *questions)
    assert answer.value == 3
    assert " – " in answer.text.split("\n")[0]  # of whom it is the number


def test_a_part_that_nobody_knows_is_not_the_number_of_all(service: Service) -> None:
    answer = last_of(service, "Who signed the letter of 29 October 2024?", "how many of them are from gaming?")
    assert answer.outcome == "refuse"
    assert "gaming" in answer.text


def test_a_deadline_asked_for_after_something_else(service: Service) -> None:
    answer = last_of(service, "Wer hat den Brief vom 29. Oktober 2024 unterzeichnet?", "Bis wann musste der Verhaltenskodex fertig sein?")
    assert answer.value == str(raw_facts.events()["code-deadline"]["date"])


BEHIND = {  # who was behind the letter spoken of, and how many were
    "bg": ("А кой стои зад него?", "А колко организации стоят зад него?"),
    "cs": ("A kdo za ním stojí?", "A kolik organizací za ním stojí?"),
    "da": ("Og hvem stod bag det?", "Og hvor mange organisationer stod bag?"),
    "de": ("Und wer steht dahinter?", "Und wie viele stehen dahinter?"),
    "el": ("Και ποιος βρίσκεται πίσω από αυτήν;", "Και πόσες οργανώσεις είναι πίσω από αυτήν;"),
    "en": ("And who exactly was behind it?", "And how many organisations were behind it?"),
    "es": ("¿Y quién está detrás?", "¿Y cuántas organizaciones están detrás?"),
    "et": ("Ja kes selle taga on?", "Ja mitu organisatsiooni selle taga on?"),
    "fi": ("Ja kuka sen takana on?", "Ja montako järjestöä sen takana on?"),
    "fr": ("Et qui est derrière ?", "Et combien d’organisations sont derrière ?"),
    "ga": ("Agus cé a bhí taobh thiar de?", "Agus cé mhéad eagraíocht a bhí taobh thiar de?"),
    "hr": ("A tko stoji iza njega?", "A koliko organizacija stoji iza njega?"),
    "hu": ("És ki áll mögötte?", "És hány szervezet áll mögötte?"),
    "it": ("E chi c’è dietro?", "E quante organizzazioni ci sono dietro?"),
    "lt": ("O kas už jo stovi?", "O kiek organizacijų už jo stovi?"),
    "lv": ("Un kas aiz tā stāv?", "Un cik organizāciju aiz tā stāv?"),
    "mt": ("U min hemm warajha?", "U kemm organizzazzjonijiet hemm warajha?"),
    "nl": ("En wie zit erachter?", "En hoeveel organisaties zitten erachter?"),
    "pl": ("A kto za tym stoi?", "A ile organizacji za tym stoi?"),
    "pt": ("E quem está por trás?", "E quantas organizações estão por trás?"),
    "ro": ("Și cine este în spatele ei?", "Și câte organizații sunt în spatele ei?"),
    "sk": ("A kto za tým stojí?", "A koľko organizácií za tým stojí?"),
    "sl": ("In kdo stoji za njim?", "In koliko organizacij stoji za njim?"),
    "sv": ("Och vem står bakom det?", "Och hur många avsändare har det?"),
}


@pytest.mark.parametrize("language", BEHIND)
def test_who_was_behind_the_letter_spoken_of(service: Service, language: str) -> None:
    name = raw_facts.labels()[language]["documents"][SWEDISH][0]
    signed = raw_facts.documents()[SWEDISH].signed
    who, how_many = BEHIND[language]
    assert ids(last_of(service, name, who)) == set(signed)
    assert last_of(service, name, how_many).value == len(signed)


def test_one_who_may_be_behind_something_else_is_not_taken_for_a_signatory(service: Service) -> None:
    assert not ids(last_of(service, "When was the COREPER vote?", "And who was behind it?"))


@pytest.mark.parametrize(
    ("asked", "leaning"),
    [
        ("When were the joint voting recommendations for the JURI Committee published?", "How many days before the committee vote was that?"),
        (
            "¿Quién firmó las recomendaciones de voto para JURI de octubre de 2025?",
            "¿Y cuántos días antes de la votación de la comisión fue eso?",
        ),
    ],
)
def test_a_vote_that_something_came_before_lies_after_it(service: Service, asked: str, leaning: str) -> None:
    vote = date.fromisoformat(str(raw_facts.events()["juri-vote"]["date"]))
    assert last_of(service, asked, leaning).value == (vote - date(2025, 10, 7)).days


def test_which_of_its_signatories_also_signed_another_one(service: Service) -> None:
    asked = "Was the EPC one of the signatories of the press publishers’ and journalists’ open letter of April 2025?"
    answer = last_of(service, asked, "And which of the letter’s signatories also signed the right holders’ letter on the second draft?")
    members, _ = raw_facts.combined(
        ["2025-04-press-publishers-and-journalists-open-letter", "2025-second-draft-code-of-practice-letter"], "and"
    )
    assert ids(answer) == members
