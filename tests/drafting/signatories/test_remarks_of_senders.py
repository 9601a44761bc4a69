"""What a text says of itself beside its names: who is sure to sign, how many came later, when it was issued, that it is not public."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.dates.dating import date_of
from knowledge.drafting.parts.not_public import is_not_public
from knowledge.loaders.parsed import Block, ListItem, Paragraph, ParsedDocument
from tests.drafting.letters import BODY, letter_with, names_in

_NAMES = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes", "Alliance of Mimes"]


def _items() -> list[Block]:
    return [ListItem(text=name) for name in _NAMES]


@pytest.mark.parametrize("label", ["Signed by", "Recommended jointly by", "Joint statement by", "A joint initiative of"])
@pytest.mark.parametrize("remark", ["(confirmed by e-mail 2 Oct)", "[confirmed]", "(signed)"])
def test_answers_in_a_run_of_names(catalogue: Catalogue, label: str, remark: str) -> None:
    """A bracket that says that somebody signs is no part of the name; one that says the contrary takes the name out."""
    run = f"{label}: {_NAMES[0]}, {_NAMES[1]}, {_NAMES[2]} {remark}, {_NAMES[3]}"
    assert names_in(letter_with(catalogue, Paragraph(text=run))) == _NAMES
    waiting = run.replace(remark, "[pending]")
    assert names_in(letter_with(catalogue, Paragraph(text=waiting))) == [*_NAMES[:2], _NAMES[3]]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Updated on 8 September: two signatories added"),
        ("de", "Aktualisiert: drei Organisationen hinzugefügt"),
        ("fr", "Mise à jour : deux organisations ajoutées"),
        ("it", "Aggiornamento: due organizzazioni aggiunte"),
        ("nl", "Bijgewerkt: twee organisaties toegevoegd"),
        ("pl", "Aktualizacja: dodano, dwie organizacje dopisane"),
    ],
)
def test_those_added_later_are_not_all(catalogue: Catalogue, language: str, line: str) -> None:
    """How many were added is not how many sign."""
    read = letter_with(catalogue, Paragraph(text=line), Paragraph(text="Signatories (4):"), *_items(), language=language, text="")
    assert read.stated_signatory_count == 4


@pytest.mark.parametrize("said", ["The undersigned organisations (7) ask", "The signatory bodies (no. 7) ask", "We, the signatories [7], ask"])
def test_a_number_behind_those_whom_it_counts(catalogue: Catalogue, said: str) -> None:
    """The number may stand in brackets behind the word for them, in the middle of a sentence."""
    read = letter_with(catalogue, Paragraph(text=f"{said} for clear rules that everybody can keep."), *_items())
    assert read.stated_signatory_count == 7


def test_a_remark_below_a_run(catalogue: Catalogue) -> None:
    """A sentence right below an opening that has its names beside it is none of them."""
    run = Paragraph(text="Signatories: Guild of Bells; Union of Sand Artists; Forum of Rhymes; Alliance of Mimes")
    remark = Paragraph(text="Correction: three organisations have been added on 3 May 2025.")
    assert names_in(letter_with(catalogue, run, remark)) == _NAMES


@pytest.mark.parametrize("mark", ["–", "-", "•", "·", "*"])
def test_typed_marks(catalogue: Catalogue, mark: str) -> None:
    """Paragraphs that begin with a mark are items, below a label or without one."""
    items = [Paragraph(text=f"{mark} {name}") for name in _NAMES]
    assert names_in(letter_with(catalogue, *items)) == _NAMES
    assert names_in(letter_with(catalogue, Paragraph(text="For the steering committee:"), *items)) == _NAMES


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "The statement below was issued by the guilds on Tuesday, 21 May 2024."),
        ("de", "Die folgende Erklärung wurde von den Gilden am 21. Mai 2024 veröffentlicht."),
        ("fr", "La déclaration suivante a été publiée par les guildes le 21 mai 2024."),
        ("es", "La siguiente declaración fue publicada por los gremios el 21 de mayo de 2024."),
        ("nl", "De onderstaande verklaring is door de gilden gepubliceerd op 21 mei 2024."),
        ("sv", "Detta uttalande publicerades av gillena den 21 maj 2024."),
    ],
)
def test_a_sentence_that_says_when_a_text_was_issued(language: str, line: str) -> None:
    """A site tells when the text that it shows was issued; its own days are others."""
    blocks = tuple(Paragraph(text=text) for text in ("24.05.2024 · 29.05.2024", line, BODY, BODY))
    dating = date_of(ParsedDocument(format="html", blocks=blocks), language, "a.html")
    assert (dating.date, dating.certainty) == ("2024-05-21", "stated")


def test_a_sentence_about_another_text() -> None:
    """When a text of others was issued dates nothing."""
    blocks = tuple(Paragraph(text=text) for text in ("Dublin, 21 May 2024", "The Commission issued its answer on 3 May 2024.", BODY))
    assert date_of(ParsedDocument(format="html", blocks=blocks), "en", "a.html").date == "2024-05-21"


@pytest.mark.parametrize(
    "line",
    [
        "MEMBERS ONLY – not for publication", "Vertraulich – nicht weiterleiten", "Confidentiel : ne pas publier", "Uso interno, no publicar",
        "Riservato ai soci", "Alleen voor leden", "Fortroligt", "Poufne", "Důvěrné", "Bizalmas", "Поверително", "Εμπιστευτικό", "Zaupno",
        "DRAFT v3", "ENTWURF", "Brussels, [DATE – week of 24 November]", "The undersigned [XX] organisations",
    ],
)  # fmt: skip
def test_texts_that_are_not_public(catalogue: Catalogue, line: str) -> None:
    """A mark of confidence, a header of a draft and a place left open are doubted."""
    assert "not-public" in [doubt.code for doubt in letter_with(catalogue, Paragraph(text=line), *_items()).doubts]


@pytest.mark.parametrize(
    "line",
    [
        "The third draft of the code says nothing about it.",
        "Internal market rules matter to us.",
        "Drafted with care",
        "[1] See the letter",
        "This e-mail is confidential and meant for its addressee only.",
    ],
)
def test_texts_that_are(line: str) -> None:
    """Words that only look like such marks say nothing of the text."""
    assert not is_not_public([Paragraph(text=line), Paragraph(text=BODY)], "")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "The statement was adopted in Cork on 21 May 2024 and handed to the ministers of three countries."),
        ("lt", "Pareiškimas priimtas Kaune 2024 m. gegužės 21 d. ir įteiktas visų trijų šalių ministerijoms."),
        ("de", "Die Erklärung wurde am 21. Mai 2024 in Graz verabschiedet und den Ministerien übergeben."),
    ],
)
def test_the_day_when_a_statement_was_adopted(language: str, line: str) -> None:
    """It is the statement's own where nothing else dates it; a release about it has its own day."""
    texts = (f"{BODY} {BODY}", line)
    blocks = tuple(Paragraph(text=text) for text in texts)
    dating = date_of(ParsedDocument(format="docx", blocks=blocks), language, "a.docx")
    assert dating.date == "2024-05-21"
    dated = (Paragraph(text="Cork, 29.05.2024"), *blocks)
    assert date_of(ParsedDocument(format="docx", blocks=dated), language, "a.docx").date == "2024-05-29"
