"""Plain, short questions: all there is, what a thing is, what applies by now, whose letters, and what nobody can answer."""

from __future__ import annotations

from datetime import date

import pytest

from bot.answers.assistant import slots_of
from bot.answers.contract import Answer, Question, Turn
from bot.service import Service
from tests.answers import raw_facts

TODAY = date(2026, 11, 24)


def _asked(service: Service, *questions: str) -> Answer:
    """Return the answer to the last of several questions of one conversation."""
    turns: list[Turn] = []
    for text in questions:
        thought = service.think(Question(text, today=TODAY), turns[-3:])
        turns.append(Turn(slots_of(thought)))
    return thought.answer


def _documents_to_the_commission() -> set[str]:
    return {id for id, facts in raw_facts.documents().items() if facts.joint and _goes_to_the_commission(id)}


def _goes_to_the_commission(document: str) -> bool:
    return any("Commission" in name for name in raw_facts.entries("documents")[document]["addressed_to"])


@pytest.mark.parametrize("question", ["How many letters are there?", "Wie viele Briefe habt ihr?", "¿Cuántas cartas hay en total?"])
def test_letters_are_counted_and_said_to_be_letters(service: Service, question: str) -> None:
    answer = _asked(service, question)
    letters = [facts for facts in raw_facts.documents().values() if facts.joint and "letter" in facts.kind]
    assert (answer.kind, answer.value) == ("count", len(letters))
    assert answer.lead.count(str(len(letters))) == 1


def test_all_documents_and_all_organisations_are_listed(service: Service) -> None:
    documents = _asked(service, "Which documents are in your collection?")
    assert {item.id for item in documents.items} == {id for id, facts in raw_facts.documents().items() if facts.joint}
    register = _asked(service, "List all organisations")
    assert {item.id for item in register.items} == {id for id, org in raw_facts.organisations().items() if org.get("appears_in")}


@pytest.mark.parametrize("question", ["How many milestones were there in 2024?", "Wie viele Meilensteine gab es 2024?"])
def test_milestones_of_a_year_are_counted(service: Service, question: str) -> None:
    answer = _asked(service, question)
    assert (answer.kind, answer.value) == ("count", sum(str(event["date"]).startswith("2024") for event in raw_facts.events().values()))


def test_a_document_that_may_be_of_the_time_is_named_beside(service: Service) -> None:
    answer = _asked(service, "Which joint documents are from January 2025?")
    assert any("19 December 2024" in note for note in answer.notes)


def test_where_no_joint_document_is_of_the_year_the_others_are_named(service: Service) -> None:
    answer = _asked(service, "Which documents are from 2026?")
    assert answer.outcome == "closest"
    assert any("10 March 2026" in note for note in answer.notes)


@pytest.mark.parametrize(
    "question",
    ["Which letters were addressed to the Commission?", "Welche Schreiben gingen an die Kommission?", "Jakie listy wysłano do Komisji?"],
)
def test_letters_to_an_institution_are_found_in_any_language(service: Service, question: str) -> None:
    assert {item.id for item in _asked(service, question).items} == _documents_to_the_commission()


def test_a_family_name_names_an_addressee(service: Service) -> None:
    answer = _asked(service, "Which letters were addressed to Virkkunen?")
    joint = [id for id, facts in raw_facts.documents().items() if facts.joint]
    sent = {id for id in joint if "Virkkunen" in str(raw_facts.entries("documents")[id]["addressed_to"])}
    assert sent <= {item.id for item in answer.items}


def test_letters_that_a_sector_signed(service: Service) -> None:
    answer = _asked(service, "Which letters did journalists sign?")
    journalists = {id for id, org in raw_facts.organisations().items() if org["sector"] == "journalists"}
    assert {item.id for item in answer.items} == {id for id, facts in raw_facts.documents().items() if journalists & set(facts.signed)}


@pytest.mark.parametrize("question", ["What is the Code of Practice?", "Qu'est-ce que le code de bonnes pratiques ?"])
def test_what_a_thing_is_is_said_by_the_provision_on_it(service: Service, question: str) -> None:
    answer = _asked(service, question)
    assert answer.outcome == "answer"
    assert answer.citations[0].document == "provision:article-56"


def test_what_applies_by_now_leaves_out_what_does_not_yet(service: Service) -> None:
    answer = _asked(service, "Which obligations are already in force?")
    dated = {slug: entry["applies_from"] for slug, entry in raw_facts.provisions().items() if entry["applies_from"] != "null"}
    later = [slug for slug, day in dated.items() if day > TODAY.isoformat()]
    by_now = {item.id for item in answer.items}
    assert "article-53-1-c" in by_now
    assert by_now.isdisjoint(later)
    assert any("2 August 2027" in note for note in answer.notes)


@pytest.mark.parametrize("question", ["When was the Code of Practice published?", "Quel jour est sorti le code de bonnes pratiques ?"])
def test_the_code_by_its_plain_name_is_the_final_one(service: Service, question: str) -> None:
    assert _asked(service, question).value == "2025-07-10"


def test_the_code_was_signed_by_companies(service: Service) -> None:
    answer = _asked(service, "Which companies signed the Code of Practice?")
    assert answer.citations[0].document == "timeline:code-signatories"


@pytest.mark.parametrize(
    "question",
    [
        "When did Virkkunen take office?",
        "Seit wann ist Virkkunen Kommissarin?",
        "When did Google refuse to sign the Code?",
        "When did the Code of Practice enter into force?",
        "Which museums signed the letter of 28 March 2025?",
        "Which Brazilian organisations signed the letter of 20 July 2023?",
        "Quels musées ont signé la déclaration du 30 juillet 2025 ?",
        "Qui a signé la lettre ouverte de l'ADAMI d'octobre 2024 ?",
        "Which organisations signed the statement of 1 February 2024 and later pulled out?",
        "Who signed the letter to von der Leyen in 2023?",
        "Who signed the joint letter of 29 October 2023?",
        "Who is in favour of deepfakes?",
        "When did Switzerland adopt the AI Act?",
        "Wann hat Deutschland die KI-Verordnung angenommen?",
        "Which letters did Ursula von der Leyen sign?",
    ],
)
def test_what_nobody_knows_or_what_never_was_is_no_answer(service: Service, question: str) -> None:
    assert _asked(service, question).outcome != "answer"


def test_only_one_of_two(service: Service) -> None:
    answer = _asked(service, "Who signed only one of the two, the letter of 19 June 2025 or the recommendations of 7 October 2025?")
    facts = raw_facts.documents()
    first, second = (set(facts[id].signed) for id in ("2025-06-19-letter-to-juri-committee", "2025-10-07-voting-recommendations-juri"))
    assert {item.id for item in answer.items} == first ^ second


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("Until when were comments on the third draft possible?", "2025-03-30"),
        ("What was the last day to apply for taking part in the drafting of the GPAI code?", "2024-08-25"),
        ("When was the third draft published?", "2025-03-11"),
    ],
)
def test_the_last_day_to_answer_is_another_than_that_of_the_milestone(service: Service, question: str, value: str) -> None:
    assert _asked(service, question).value == value


def test_how_long_something_lasted(service: Service) -> None:
    assert _asked(service, "How long did the trilogues last?").value == 178


def test_a_law_that_is_in_force_is_law(service: Service) -> None:
    assert _asked(service, "Is the omnibus already law?").value == "yes"


@pytest.mark.parametrize(
    ("questions", "value"),
    [
        (("When did the AI omnibus enter into force?", "And when did Parliament adopt it?"), "2026-06-16"),
        (("Wann trat der KI-Omnibus in Kraft?", "Und wann hatte das Parlament ihn angenommen?"), "2026-06-16"),
        (("What did GEMA say about the political agreement?", "When was that?"), "2023-12-11"),
    ],
)
def test_a_conversation_keeps_its_matter(service: Service, questions: tuple[str, str], value: str) -> None:
    assert _asked(service, *questions).value == value


@pytest.mark.parametrize(
    "second", ["Which of these also signed the statement of 30 July 2025?", "Wer davon hat auch die Erklärung vom 30. Juli 2025 unterzeichnet?"]
)
def test_which_of_these_also_signed(service: Service, second: str) -> None:
    answer = _asked(service, "Who signed the charter Culture and Innovation?", second)
    facts = raw_facts.documents()
    both = set(facts["2025-02-07-international-charter-culture-and-innovation"].signed) & set(
        facts["2025-07-30-joint-statement-implementation-package"].signed
    )
    assert {item.id for item in answer.items} == both


def test_a_title_in_english_does_not_make_a_question_english(service: Service) -> None:
    assert _asked(service, "Podepsala IMPALA kampaň Stay True to the Act?").language == "cs"


def test_what_is_unsure_says_neither_yes_nor_no(service: Service) -> None:
    answer = _asked(service, "Ready in time, the Code, was it or not?")
    assert answer.outcome != "answer"
    assert not answer.text.startswith(("Yes", "No"))


def test_who_of_a_country_signed_anything_at_all(service: Service) -> None:
    answer = _asked(service, "Quels journalistes ont signé ?")
    signers = {org for facts in raw_facts.documents().values() if facts.joint for org in facts.signed}
    assert {item.id for item in answer.items} == raw_facts.narrowed(signers, sectors=["journalists"])
    nobody = _asked(service, "Which Spanish organisations signed something?")
    assert not nobody.items
    assert nobody.lead.startswith("Spain")
    assert nobody.complete is False


@pytest.mark.parametrize(
    ("question", "follow_up"),
    [
        ("Who signed the joint letter of 19 June 2025?", "Did FIM sign it?"),
        ("Wer hat den gemeinsamen Brief vom 19. Juni 2025 unterzeichnet?", "Hat FIM ihn unterzeichnet?"),
        ("Kto podpisał wspólny list z 19 czerwca 2025?", "Czy FIM go podpisała?"),
    ],
)
def test_whether_somebody_signed_it_asks_of_the_letter_spoken_of(service: Service, question: str, follow_up: str) -> None:
    answer = _asked(service, question, follow_up)
    assert (answer.kind, answer.value) == ("yes-no", "yes")


def test_what_a_sector_demands_needs_no_topic(service: Service) -> None:
    answer = _asked(service, "Was fordern Journalisten?")
    journalists = {id for id, org in raw_facts.organisations().items() if org["sector"] == "journalists"}
    assert answer.items
    assert {item.id for item in answer.items} <= journalists


@pytest.mark.parametrize(
    ("question", "value", "milestone"),
    [
        ("Did OpenAI sign the Code of Practice?", "yes", "code-signatories"),
        ("Hat Mistral AI den Praxisleitfaden unterschrieben?", "yes", "code-signatories"),
        ("Aláírta a Meta az általános célú MI gyakorlati kódexét?", "no", "meta-refuses-code"),
        ("Podepsala Meta kodex?", "no", "meta-refuses-code"),
    ],
)
def test_whether_a_company_signed_the_code_is_told_by_the_milestone(service: Service, question: str, value: str, milestone: str) -> None:
    answer = _asked(service, question)
    assert (answer.kind, answer.value) == ("yes-no", value)
    assert {citation.document for citation in answer.citations} == {f"timeline:{milestone}"}


def test_of_a_company_that_signed_in_part_the_part_is_told(service: Service) -> None:
    answer = _asked(service, "Did xAI sign the Code of Practice?")
    assert answer.value not in ("yes", "no")
    assert "only the safety and security chapter" in answer.text


@pytest.mark.parametrize("question", ["Did Google sign the letter of 4 December 2024?", "Did Apple sign the Code of Practice?"])
def test_no_signature_under_the_code_is_made_up(service: Service, question: str) -> None:
    assert _asked(service, question).value not in ("yes", "no")


@pytest.mark.parametrize(
    ("question", "provision"),
    [
        ("What must providers of general-purpose models publish?", "article-53-1-d"),
        ("co musí zveřejnit poskytovatelé obecných modelů AI", "article-53-1-d"),
        ("τι πρέπει να δημοσιεύουν όσοι φτιάχνουν μοντέλα γενικού σκοπού", "article-53-1-d"),
        ("kes valvab üldotstarbeliste mudelite pakkujate järele", "article-88"),
        ("What fines do providers of models face?", "article-101"),
    ],
)
def test_provisions_on_the_same_persons_are_told_apart_by_what_is_done(service: Service, question: str, provision: str) -> None:
    assert {citation.document for citation in _asked(service, question).citations} == {f"provision:{provision}"}


@pytest.mark.parametrize(
    "question",
    ["Who signed on 30 July 2025 but not on 28 March 2025?", "ποιοι υπέγραψαν στις 30 Ιουλίου 2025 αλλά όχι στις 28 Μαρτίου 2025"],
)
def test_not_between_two_days_takes_the_second_away(service: Service, question: str) -> None:
    facts = raw_facts.documents()
    july, march = facts["2025-07-30-joint-statement-implementation-package"], facts["2025-03-28-joint-statement-third-draft"]
    assert {item.id for item in _asked(service, question).items} == july.signed - march.signed


def test_who_an_addressee_is_is_told_by_the_letters(service: Service) -> None:
    answer = _asked(service, "Who is Glenn Micallef?")
    assert "Glenn Micallef" in answer.lead
    assert {"2024-12-04-letter-to-virkkunen-and-micallef"} <= {item.id for item in answer.items}


def test_a_quotation_on_something_else_is_no_answer(service: Service) -> None:
    answer = _asked(service, "Give me the quote from GESAC about the code of practice")
    assert answer.outcome == "closest"


def test_roman_numbers_are_no_names(service: Service) -> None:
    answer = _asked(service, "πότε αρχίζουν οι κανόνες για τα συστήματα υψηλού κινδύνου του παραρτήματος ΙΙΙ")
    assert answer.value == str(raw_facts.events()["high-risk-annex-iii"]["date"])


def test_those_of_another_letter_are_its_signatories(service: Service) -> None:
    answer = _asked(service, "Qui a signé la déclaration du 1er février 2024 ?", "Et ceux de la lettre envoyée à Élisabeth Borne ?")
    assert {item.id for item in answer.items} == raw_facts.documents()["2023-09-29-france-letter-to-prime-minister"].signed


@pytest.mark.parametrize(
    ("first", "then", "document"),
    [
        ("Who signed the statement of 1 February 2024?", "what did they ask for?", "2024-02-01-joint-statement-before-coreper"),
        ("Qui a signé la lettre du 19 juin 2025 ?", "Que demandent-ils ?", "2025-06-19-letter-to-juri-committee"),
    ],
)
def test_what_they_asked_for_is_what_the_last_document_demands(service: Service, first: str, then: str, document: str) -> None:
    answer = _asked(service, first, then)
    assert (answer.outcome, answer.kind) == ("answer", "position")
    assert {citation.document for citation in answer.citations} == {document}
    assert _asked(service, first, "what can I ask you?").kind == "about"


@pytest.mark.parametrize(
    ("question", "provision"),
    [("Is the copyright policy duty already in force?", "article-53-1-c"), ("¿Ya hay que etiquetar los deepfakes?", "article-50")],
)
def test_whether_a_duty_applies_is_told_by_its_provision(service: Service, question: str, provision: str) -> None:
    answer = _asked(service, question)
    assert (answer.value, {citation.document for citation in answer.citations}) == ("yes", {f"provision:{provision}"})


def test_who_wrote_to_somebody_is_who_signed(service: Service) -> None:
    answer = _asked(service, "Hvem skrev til von der Leyen i juli 2024?")
    assert {item.id for item in answer.items} == raw_facts.documents()["2024-07-26-germany-letter-to-von-der-leyen"].signed


def test_the_deadlines_of_a_year_are_those_in_it(service: Service) -> None:
    answer = _asked(service, "Které termíny aktu o AI připadají na rok 2027?")
    assert {item.id for item in answer.items} == {id for id, event in raw_facts.events().items() if str(event["date"]).startswith("2027")}


def test_a_line_of_a_position_names_who_spoke(service: Service) -> None:
    assert "Helen Smith" in _asked(service, "What did IMPALA say about the third draft?").text


def test_the_next_company_is_asked_for_in_turn(service: Service) -> None:
    google, meta = "Did Google sign the Code of Practice?", "and Meta?"
    assert _asked(service, google).value == "yes"
    assert _asked(service, google, meta).value == "no"
    assert _asked(service, google, meta, "and GEMA?").value is None


def test_the_fine_for_breaking_an_article_is_no_text_of_that_article(service: Service) -> None:
    cited = {citation.document for citation in _asked(service, "Ile wynosi kara za naruszenie art. 53?").citations}
    assert cited == {"provision:article-99", "provision:article-101"}


@pytest.mark.parametrize("question", ["Which letter has the most known signatories?", "Welcher Brief hat die meisten Unterzeichner?"])
def test_the_document_with_most_known_signatories(service: Service, question: str) -> None:
    joint = {id: len(facts.signed) for id, facts in raw_facts.documents().items() if facts.joint}
    assert [item.id for item in _asked(service, question).items] == [id for id, number in joint.items() if number == max(joint.values())]


@pytest.mark.parametrize(
    ("question", "languages"),
    [
        ("vilka språk finns 28 mars 2025 uttalandet på?", ("spanska", "finska", "estniska", "franska", "kroatiska")),
        ("in which languages can I read the statement of 30 July 2025?", ("Norwegian", "Dutch", "French", "Croatian", "Slovak", "Czech")),
    ],
)
def test_languages_are_named_in_that_of_the_asker(service: Service, question: str, languages: tuple[str, ...]) -> None:
    answer = service.answer(Question(question)).answer
    assert all(f"({language})" in answer.text for language in languages)


@pytest.mark.parametrize(
    ("question", "steps"),
    [
        ("Was geschieht nach dem Zeitplan der KI-Verordnung am 2. Dezember 2026?", {"omnibus-new-bans"}),
        ("what happens after 2 December 2026 under the AI Act?", {"legacy-gpai-deadline", "high-risk-annex-iii", "high-risk-annex-i"}),
    ],
)
def test_a_day_is_meant_itself_unless_a_side_of_it_is_said(service: Service, question: str, steps: set[str]) -> None:
    assert {item.id for item in service.answer(Question(question)).answer.items} == steps
