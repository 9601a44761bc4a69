"""What a draft holds, and the entry that it becomes."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.drafting.fact_files import organisation_entries, to_document_markdown
from knowledge.loaders.markdown import load_entry
from knowledge.loaders.parsed import Paragraph, ParsedDocument
from knowledge.loaders.registry import parse
from knowledge.models import Document, Organisation

_LETTER = """To: Ms Henna Virkkunen, Executive Vice-President
Mr Glenn Micallef, Commissioner

Brussels, 4 December 2024

Subject: Joint letter on the template

Dear Executive Vice-President, dear Commissioner,

In our letter of 29 October 2024 we wrote about the vote on 13 March 2024. We call for a meaningful training data summary.

The 4 undersigned organisations thank you.

Yours sincerely,

Véronique Desbrosses, General Manager, GESAC
Marc du Moulin, Secretary General, European Composer and Songwriter Alliance (ECSA)
Nina George, President of the European Writers' Council
Ole Hansen, CEO, Danish Puppet Players' Federation (DPPF)
"""


@pytest.fixture(scope="module")
def letter(catalogue: Catalogue) -> Draft:
    """The letter above, understood."""
    return draft(parse(_LETTER.encode(), "letter.txt"), catalogue, name="letter.txt", url="https://example.org/letter")


def test_head(letter: Draft) -> None:
    """Title, date, kind, addressees and language are the letter's own."""
    assert (letter.title, letter.date, letter.date_certainty) == ("Joint letter on the template", "2024-12-04", "stated")
    assert (letter.kind, letter.language, letter.joint) == ("joint-letter", "en", True)
    assert letter.addressees == ("Ms Henna Virkkunen, Executive Vice-President", "Mr Glenn Micallef, Commissioner")
    assert letter.id == "2024-12-04-joint-letter-on-the-template"


def test_signatories_with_persons_and_roles(letter: Draft) -> None:
    """Known organisations get their id, the person and role beside them; an unknown one is proposed."""
    assert [(one.org, one.person, one.role) for one in letter.signatories] == [
        ("gesac", "Véronique Desbrosses", "General Manager"),
        ("ecsa", "Marc du Moulin", "Secretary General"),
        ("ewc", "Nina George", "President"),
        (None, "Ole Hansen", "CEO"),
    ]
    (new,) = letter.new_organisations
    assert (new.id, new.name, new.acronym, new.country) == ("dppf", "Danish Puppet Players' Federation", "DPPF", "DK")
    assert (letter.stated_signatory_count, len(letter.signatories)) == (4, 4)


def test_positions_are_the_letters_own_words(letter: Draft) -> None:
    """A stance is proposed with the sentence that takes it."""
    assert [(one.stance, one.quote) for one in letter.positions] == [("calls-for", "We call for a meaningful training data summary.")]


def test_json_round_trip(letter: Draft) -> None:
    """A stored draft comes back as it was."""
    assert Draft.model_validate_json(letter.model_dump_json()) == letter


def test_entry_of_the_fact_base(letter: Draft, tmp_path: Path) -> None:
    """The entry is read by the loader of entries, with the source's words letter for letter."""
    path = tmp_path / f"{letter.id}.md"
    path.write_text(to_document_markdown(letter), encoding="utf-8")
    entry = load_entry(path, Document)
    assert (entry.voice, entry.date, entry.url, entry.signatories_complete) == ("source", "2024-12-04", "https://example.org/letter", True)
    assert [one.org for one in entry.signatories] == ["gesac", "ecsa", "ewc", "dppf"]
    assert "We call for a meaningful training data summary." in entry.text
    (organisation,) = organisation_entries(letter)
    assert Organisation.model_validate(yaml.safe_load(yaml.safe_dump(organisation))).appears_in[0].document == letter.id


def test_headings_like_ours_are_prose(catalogue: Catalogue, tmp_path: Path) -> None:
    """A source with a chapter named Positions is not read as our summary."""
    source = draft(parse(b"# Report of 2 May 2024\n\n## Positions\n\n### On licensing\n\nAuthors speak.\n", "r.md"), catalogue, name="r.md")
    path = tmp_path / f"{source.id}.md"
    path.write_text(to_document_markdown(source), encoding="utf-8")
    assert load_entry(path, Document).positions == ()


def test_doubts(catalogue: Catalogue) -> None:
    """A count that disagrees and a guessed date are doubts for the editor."""
    text = "Statement\n\nThe 7 undersigned organisations agree.\n\nSigned by:\n\nGESAC\nFIM\n"
    found = draft(parse(text.encode(), "2024-05-03 statement.txt"), catalogue, name="2024-05-03 statement.txt")
    assert {note.code: note.params for note in found.doubts} == {
        "date-guessed": {"date": "2024-05-03"},
        "signatory-count": {"stated": 7, "found": 2},
    }


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("de", "Berlin, den 26. Januar 2024", "2024-01-26"),
        ("fr", "Paris, le 1er février 2024", "2024-02-01"),
        ("hu", "Budapest, 2024. február 1.", "2024-02-01"),
        ("fi", "Helsinki 22.9.2023", "2023-09-22"),
        ("el", "Αθήνα, 1 Φεβρουαρίου 2024", "2024-02-01"),
        ("pl", "Warszawa, dnia 7 lutego 2025 r.", "2025-02-07"),
        ("lv", "Rīgā, 2025. gada 30. jūlijā", "2025-07-30"),
        ("en", "Date: 30/07/2025", "2025-07-30"),
    ],
)
def test_date_lines(catalogue: Catalogue, language: str, line: str, expected: str) -> None:
    """The date line counts, in whatever language; dates inside sentences are others'."""
    parsed = ParsedDocument(
        format="text",
        language=language,
        blocks=(Paragraph(text=line), Paragraph(text="Ref: 3.3.2022"), Paragraph(text="As we wrote on 12.12.2022, rules matter.")),
    )
    found = draft(parsed, catalogue, name="a.txt")
    assert (found.date, found.date_certainty) == (expected, "stated")


@pytest.mark.parametrize("line", ["Sign-on: last quarter of 2026", "From January to June 2025", "On 3 May", "2026", "First half of 2024"])
def test_a_period_dates_no_document(catalogue: Catalogue, line: str) -> None:
    """Quarters, halves and days without a year stand in heads of letters too."""
    parsed = ParsedDocument(format="text", language="en", blocks=(Paragraph(text=line), Paragraph(text="Brussels, 4 December 2024")))
    assert draft(parsed, catalogue, name="a.txt").date == "2024-12-04"


def test_same_text_and_other_states_are_recognised(catalogue: Catalogue, letter: Draft, tmp_path: Path) -> None:
    """The same letter again is the same, with a changed ending another state; an own summary is met by title and date."""
    path = tmp_path / f"{letter.id}.md"
    path.write_text(to_document_markdown(letter), encoding="utf-8")
    grown = catalogue.model_copy(update={"documents": (*catalogue.documents, load_entry(path, Document))})
    again = draft(parse(_LETTER.encode(), "again.txt"), grown, name="again.txt")
    assert [(one.kind, one.entry) for one in again.relations] == [("same-as", letter.id)]
    shorter = draft(parse(_LETTER.split("The 4 undersigned")[0].encode(), "b.txt"), grown, name="b.txt")
    assert [(one.kind, one.entry) for one in shorter.relations] == [("version-of", letter.id)]
    known = next(entry for entry in catalogue.documents if entry.id.startswith("2024-10-29"))
    original = draft(parse(f"# {known.title}\n\n29 October 2024\n\nText.".encode(), "c.md"), catalogue, name="c.md")
    assert [(one.kind, one.entry) for one in original.relations] == [("near-duplicate-of", known.id)]
