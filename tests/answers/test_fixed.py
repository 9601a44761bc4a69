"""Editors' answers are given to questions that mean the same, in any language and other words, while they hold; and to no other."""

from __future__ import annotations

import json
import logging
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.answers.assistant import slots_of
from bot.answers.contract import Question, Turn
from bot.answers.fixed import packed, vectors_of
from bot.answers.plans import Plan
from bot.service import Service
from bot.settings import Settings
from bot.texts import Texts
from index.encoders.hashing import HashingEncoder
from knowledge.catalogue import SHIPPED, Catalogue
from knowledge.errors import CatalogueError
from knowledge.fixed import FILE, FixedAnswer, load_fixed
from tests.answers import raw_facts

TODAY = date(2026, 11, 1)
OTHERS = Path(__file__).with_name("other_questions.jsonl")
# Other words than those of knowledge/fixed_answers.yaml.
PARAPHRASES = {
    "campaign-aims": [
        "whats this campaign for", "what are you campaigning for?", "goals of the campaign please", "Worum geht es der Kampagne eigentlich?",
        "welche ziele hat die kampagne", "à quoi sert cette campagne", "Que demande la campagne, en bref ?",
        "cuales son los objetivos de la campaña", "Qual è lo scopo della campagna?", "Czego właściwie domaga się kampania?",
        "wat is het doel van de campagne", "Vad är syftet med kampanjen?", "mikä on kampanjan tavoite", "mi a kampány célja?",
        "care e scopul campaniei",
    ],
    "code-voluntary": [
        "is the gpai code of practice mandatory?", "is the code legally binding", "is it voluntary to follow the code of practice",
        "Ist der Praxisleitfaden freiwillig oder verpflichtend?", "muss man den Verhaltenskodex unterschreiben",
        "le code de bonnes pratiques est-il obligatoire", "El código de buenas prácticas, ¿es obligatorio o voluntario?",
        "il codice di buone pratiche è obbligatorio?", "czy kodeks postępowania jest obowiązkowy", "is de praktijkcode verplicht",
        "je kodex zásad dobrovolný?", "är uppförandekoden frivillig",
    ],
    "omnibus-changes": [
        "what changed with the AI omnibus", "what's new in the omnibus on AI?", "Was ändert der Digital-Omnibus zur KI?",
        "Quelles modifications l'omnibus sur l'IA a-t-il apportées ?", "qué cambios trae el ómnibus de IA",
        "Quali modifiche ha portato l'omnibus sull'IA?", "co zmienia omnibus w sprawie AI", "Wat is er veranderd door de AI-omnibus?",
        "co se změnilo omnibusem o AI",
    ],
}  # fmt: skip
OWN: dict[str, Any] = {
    "id": "office-hours",
    "expires": "2026-12-31",
    "sources": [{"url": "https://example.org/desk", "title": "The campaign’s desk", "date": "2026-10-01"}],
    "questions": {"en": ["When is the campaign desk staffed?"], "de": ["Wann ist das Kampagnenbüro besetzt?"]},
    "answers": {"en": "On weekdays from nine to five.", "de": "Werktags von neun bis fünf."},
}


def given(service: Service, question: str, today: date = TODAY) -> str | None:
    """The id of the editors' answer that a question gets."""
    decided = service.think(Question(question, today=today)).decided
    return decided.detail if isinstance(decided, Plan) and decided.intent == "fixed" else None


@pytest.fixture
def editors(data_dir: Path) -> Service:
    """A service of its own, whose editors' answers a test may replace."""
    return Service(Settings(data_dir=data_dir), Texts())


def test_other_words_in_other_languages_get_the_same_answer(service: Service) -> None:
    found = [(wanted, given(service, question)) for wanted, questions in PARAPHRASES.items() for question in questions]
    assert not [pair for pair in found if pair[1] not in (None, pair[0])]
    assert sum(wanted == got for wanted, got in found) >= 0.5 * len(found)


@pytest.mark.parametrize("language", raw_facts.languages())
def test_their_own_questions_get_them(service: Service, language: str) -> None:
    for answer in load_fixed(SHIPPED / FILE):
        for question in answer.questions[language]:
            reply = service.think(Question(question, today=TODAY, language=language)).answer
            assert reply.outcome == "answer"
            assert reply.text == answer.answers[reply.language]
            assert len(reply.citations) == len(answer.sources)


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("what's the AI act in a nutshell", "the-act"), ("What is the EU AI Act about?", "the-act"),
        ("el código de buenas prácticas es obligatorio?", "code-voluntary"), ("What exactly did the AI omnibus change?", "omnibus-changes"),
        ("Como posso impedir que usem as minhas fotos para treinar IA?", "keeping-works-out"), ("What do creators want?", "campaign-aims"),
    ],
)  # fmt: skip
def test_so_do_questions_in_other_words(service: Service, question: str, entry: str) -> None:
    said = {answer.id: set(answer.answers.values()) for answer in load_fixed(SHIPPED / FILE)}
    assert service.think(Question(question, today=TODAY)).answer.text in said[entry]


@pytest.mark.parametrize(
    "question",
    [
        "What does GEMA want?", "Who signed the campaign Stay True to the Act?", "When did the AI omnibus enter into force?",
        "What does Google say about the Code of Practice?", "Was hat die Kampagne gekostet?", "Is Article 50 binding?",
        "Who supports the Code of Practice?", "Is the Code of Practice of the film industry in Ruritania binding?",
        "Kto stoi za kampanią?", "Hvem betaler for kampagnen?", "mennyibe került a kampány", "Hur länge pågår kampanjen?",
        "Who came up with the campaign name?", "Wer hat den Praxisleitfaden geschrieben?", "Kolik lidí napsalo kodex zásad?",
        "Qui a voté pour l'omnibus sur l'IA ?", "Wer war gegen den KI-Omnibus?", "Kdy Rada přijala omnibus k umělé inteligenci?",
        "What does the campaign of Blubbofant want?",
    ],
)  # fmt: skip
def test_a_question_about_something_else_does_not(service: Service, question: str) -> None:
    assert given(service, question) is None


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("so do the AI companies have to pay artists for training on their works?", "paying-creators"),
        ("Müssen KI-Firmen den Urhebern eigentlich Geld zahlen?", "paying-creators"),
        ("Måste AI-bolagen betala konstnärerna?", "paying-creators"),
        ("chatgpt est soumis à quelles règles", "model-duties"), ("какви правила важат за чатджипити", "model-duties"),
        ("What are the artists actually asking for?", "campaign-aims"), ("O co chodzi twórcom?", "campaign-aims"),
        ("l'omnibus ça change quoi concrètement ?", "omnibus-changes"), ("ką keičia tas omnibusas", "omnibus-changes"),
    ],
)  # fmt: skip
def test_so_do_questions_that_have_a_word_of_each_group(service: Service, question: str, entry: str) -> None:
    """And name nothing else: with GEMA, a day, a provision or a country in it, it is another question."""
    assert given(service, question) == entry
    for beside in ("GEMA", "2 August 2026", "Article 50", "Poland"):
        assert given(service, f"{question.rstrip('?')}, {beside}?") is None


def test_questions_that_look_like_theirs_get_other_answers(service: Service) -> None:
    """Who demands payment, when the omnibus was adopted, what the creators want from the Code: in all languages."""
    rows = [json.loads(line) for line in OTHERS.read_text(encoding="utf-8").splitlines()]
    assert {row["language"] for row in rows} == set(raw_facts.languages())
    assert not [row["question"] for row in rows if given(service, row["question"]) is not None]


def test_an_expired_answer_is_no_longer_given(service: Service) -> None:
    question = "What did the AI omnibus change?"
    assert given(service, question, date(2027, 12, 1)) == "omnibus-changes"
    assert given(service, question, date(2027, 12, 2)) is None
    kept = service.think(Question(question, today=TODAY)).answer.answer_id
    assert service.remake(kept).answer.text.startswith("The AI omnibus moved the duties")


def test_a_conversation_goes_on_where_it_was_before_an_editors_answer(service: Service) -> None:
    first = service.think(Question("Did GEMA sign the COREPER statement?", today=TODAY))
    aside = service.think(Question("What does the campaign want?", today=TODAY), [Turn(slots_of(first))])
    assert isinstance(aside.decided, Plan)
    assert aside.decided.intent == "fixed"
    after = service.think(Question("And SACEM?", today=TODAY), [Turn(slots_of(first)), Turn(slots_of(aside))]).answer
    assert (after.kind, after.value) == ("yes-no", "yes")


def test_editors_add_an_answer_while_the_service_runs(editors: Service) -> None:
    assert given(editors, "When is the campaign desk staffed?") is None
    editors.use_fixed([FixedAnswer.model_validate(OWN)])
    reply = editors.think(Question("when is the campaign desk staffed", today=TODAY)).answer
    assert reply.lead == "On weekdays from nine to five."
    assert [(c.document, c.url, c.date, c.voice) for c in reply.citations] == [
        ("fixed:office-hours", "https://example.org/desk", "2026-10-01", "summary")
    ]
    assert given(editors, "What does the campaign want?") == "campaign-aims"
    editors.use_fixed([])
    assert given(editors, "When is the campaign desk staffed?") is None


def test_editors_replace_a_shipped_answer(editors: Service) -> None:
    shipped = next(answer for answer in load_fixed(SHIPPED / FILE) if answer.id == "campaign-aims")
    editors.use_fixed([shipped.model_copy(update={"answers": {"en": "Respect."}})])
    assert editors.think(Question("What does the campaign want?", today=TODAY)).answer.lead == "Respect."
    # Where a language lacks the answer, English stands in.
    assert editors.think(Question("Was will die Kampagne?", today=TODAY)).answer.lead == "Respect."


def test_an_answer_whose_source_has_left_the_documents_is_not_given(editors: Service, caplog: pytest.LogCaptureFixture) -> None:
    orphan = FixedAnswer.model_validate(OWN | {"sources": [{"entry": "2020-01-01-no-letter", "quote": "x"}]})
    with caplog.at_level(logging.WARNING):
        editors.use_fixed([orphan])
    assert given(editors, "When is the campaign desk staffed?") is None
    assert "office-hours is not given" in caplog.text


def test_the_shipped_answers_rest_on_words_that_stand_in_their_entries() -> None:
    answers = load_fixed(SHIPPED / FILE, Catalogue.from_folder())
    assert len(answers) >= 3
    for answer in answers:
        assert set(answer.questions) == set(answer.answers) == set(raw_facts.languages()), answer.id


@pytest.mark.parametrize(
    ("change", "line", "said"),
    [
        ({"sources": []}, 1, "at least one source"),
        ({"questions": {}}, 1, "at least one question"),
        ({"expires": "soon"}, 2, "expected a date"),
        ({"sources": [{"entry": "x", "url": "https://example.org"}]}, 3, "either entry and quote, or url, title and date"),
        ({"sources": [{"entry": "2020-01-01-no-letter", "quote": "x"}]}, 3, "the id of a document"),
        ({"sources": [{"entry": "timeline:coreper-vote", "quote": "not said"}]}, 3, "words that stand in timeline:coreper-vote"),
        ({"colour": "red"}, 6, "Extra inputs"),
        ({"wordings": {"en": ["what (is|are the fee"]}}, 1, "closed again"),
        ({"words": {"en": ["fee* pay*", "+ desk"]}}, 1, "fewer in en"),
    ],
)
def test_a_defect_of_the_file_is_named_with_its_line(tmp_path: Path, change: dict[str, Any], line: int, said: str) -> None:
    path = tmp_path / FILE
    lines = [f"{key}: {json.dumps(value)}" for key, value in (OWN | change).items()]
    path.write_text("- " + "\n  ".join(lines) + "\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match=said) as caught:
        load_fixed(path, Catalogue.from_folder())
    assert caught.value.problems[0].path == path
    assert caught.value.problems[0].line == line


def test_vectors_that_a_snapshot_holds_are_not_made_again(tmp_path: Path) -> None:
    known = tmp_path / "fixed.npz"
    encoder = HashingEncoder()
    known.write_bytes(packed(["one"], encoder.encode_queries(["something else"])))
    found = vectors_of(["one", "two"], known, encoder)
    assert (found[0] == encoder.encode_queries(["something else"])[0]).all()
    assert (found[1] == encoder.encode_queries(["two"])[0]).all()


def test_an_answer_is_listed_by_a_question_in_the_reader_s_language() -> None:
    """Whatever language stands first in the file; English where there is none in that, and then the first."""
    for answer in load_fixed(SHIPPED / FILE):
        for language, questions in answer.questions.items():
            assert answer.question(language) == questions[0]
        assert answer.question("xx") == answer.questions["en"][0]
        only = answer.model_copy(update={"questions": {"en": (), "bg": ("Какво?",)}})
        assert only.question("de") == "Какво?"
