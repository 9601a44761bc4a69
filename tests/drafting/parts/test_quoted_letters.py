"""An older letter that a letter quotes: who signed that one has not signed this one. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.models import Draft
from knowledge.loaders.markdown_text import read as read_markdown
from knowledge.loaders.parsed import Block, ListItem, Paragraph
from knowledge.loaders.plain_text import read as read_text
from tests.drafting.letters import letter_with, names_in

_OURS = ["Guild of Bells", "Union of Sand Artists", "Society of Rhymes (SOR)"]
_THEIRS = ["Forum of Gongs", "Alliance of Mimes"]
_LETTERS = {
    "en": (
        "Dear Minister,",
        "On 3 May 2024 an alliance wrote to your predecessor:",
        "We ask you to keep the rules that were promised to us.",
        "Signed by:",
        "Nothing has come of it, and so we repeat today what was asked for then.",
        "Yours sincerely,",
    ),
    "fr": (
        "Madame la Ministre,",
        "Le 3 mai 2024, une alliance écrivait à votre prédécesseur :",
        "Nous vous demandons de garder les règles qui nous étaient promises.",
        "Signataires :",
        "Rien n’a suivi, et nous répétons aujourd’hui ce qui était demandé alors.",
        "Veuillez agréer, Madame la Ministre, nos salutations distinguées.",
    ),
    "pl": (
        "Szanowna Pani Minister,",
        "3 maja 2024 r. szeroki sojusz pisał do Pani poprzednika:",
        "Prosimy o zachowanie zasad, które nam obiecano.",
        "Sygnatariusze:",
        "Nic z tego nie wynikło, dlatego dziś powtarzamy to, o co wtedy proszono.",
        "Z poważaniem,",
    ),
}
_MARKS = {"en": "“{}”", "fr": "« {} »", "pl": "„{}”"}


def _read(catalogue: Catalogue, text: str, *, markdown: bool = False) -> Draft:
    read = read_markdown if markdown else read_text
    return draft(read(text.encode(), "letter"), catalogue, name="letter")


def _doubts(read: Draft) -> list[str]:
    return [note.code for note in read.doubts]


@pytest.mark.parametrize("markdown", [True, False])
@pytest.mark.parametrize("language", list(_LETTERS))
def test_quoted_lines(catalogue: Catalogue, language: str, *, markdown: bool) -> None:
    """Lines with marks before them bring a list; the names below the closing are those of the letter, and a doubt tells of the other."""
    greeting, lead, asked, signed, said, closing = _LETTERS[language]
    quoted = ["> " + line for line in (asked, "", signed, "", *(f"- {name}" for name in _THEIRS))]
    read = _read(catalogue, "\n\n".join([greeting, lead, "\n".join(quoted), said, closing, "\n".join(_OURS)]), markdown=markdown)
    assert names_in(read) == _OURS
    assert "quoted-letter" in _doubts(read)
    assert not any(asked in one.quote for one in read.positions)
    assert "Forum of Gongs" in read.text


@pytest.mark.parametrize("language", list(_LETTERS))
def test_quotation_marks_over_several_paragraphs(catalogue: Catalogue, language: str) -> None:
    """The quotation ends with the last of its names; a list of its own heading follows below."""
    greeting, lead, asked, signed, said, closing = _LETTERS[language]
    quoted = _MARKS[language].format("\n\n".join([asked, signed, "\n".join(f"- {name}" for name in _THEIRS)]))
    read = _read(catalogue, "\n\n".join([greeting, lead, quoted, said, closing, signed, "\n".join(_OURS)]))
    assert names_in(read) == _OURS


@pytest.mark.parametrize("language", list(_LETTERS))
def test_quotation_marks_inside_a_paragraph(catalogue: Catalogue, language: str) -> None:
    """The label and the names may stand on the last line of what is quoted, and the letter may go on behind it."""
    greeting, lead, asked, signed, said, _ = _LETTERS[language]
    quoted = _MARKS[language].format(f"{asked}\n{signed} {', '.join(_THEIRS)}")
    read = _read(catalogue, "\n\n".join([greeting, f"{lead}\n{quoted}", said, signed + "\n" + "\n".join(_OURS)]))
    assert names_in(read) == _OURS


@pytest.mark.parametrize("language", list(_LETTERS))
def test_a_quotation_that_only_its_sentence_leads_to(catalogue: Catalogue, language: str) -> None:
    """A day and a colon lead to it where the file has lost its marks."""
    greeting, lead, asked, signed, said, closing = _LETTERS[language]
    theirs = [ListItem(text=name) for name in _THEIRS]
    blocks: list[Block] = [*(Paragraph(text=one) for one in (greeting, lead, asked, signed)), *theirs]
    blocks += [Paragraph(text=said), Paragraph(text=closing), *(Paragraph(text=name) for name in _OURS)]
    assert names_in(letter_with(catalogue, *blocks, text=said, language=language)) == _OURS


@pytest.mark.parametrize("language", list(_LETTERS))
def test_a_page_that_quotes_the_letter_it_brings(catalogue: Catalogue, language: str) -> None:
    """Nobody signs behind the quotation: those in it have signed what the page is about."""
    greeting, _, asked, signed, said, _ = _LETTERS[language]
    quoted = "\n".join("> " + line for line in (greeting, "", asked, "", signed, "", *(f"- {name}" for name in _OURS)))
    read = _read(catalogue, f"# {said.split(',')[0]}\n\n{said}\n\n{quoted}", markdown=True)
    assert names_in(read) == _OURS
    assert "quoted-letter" not in _doubts(read)


def test_names_with_marks_before_their_lines(catalogue: Catalogue) -> None:
    """Marks of quoting that stand for bullets are no part of the names, and make no quotation of a list that is headed above them."""
    greeting, _, _, signed, said, _ = _LETTERS["en"]
    names = "\n".join(f"> {name}" for name in _OURS)
    text = "\n\n".join([greeting, said, f"{signed}\n{names}", "The guilds thank all who have helped them with it."])
    assert names_in(_read(catalogue, text)) == _OURS


def test_a_quoted_list_ends_with_the_quotation(catalogue: Catalogue) -> None:
    """What a page says below the letter that it quotes is none of its names."""
    greeting, _, asked, signed, _, closing = _LETTERS["en"]
    quoted = "\n".join("> " + line for line in (greeting, "", asked, "", signed, "", *(f"- {name}" for name in _OURS)))
    thanks = f"We thank all who helped.\n\n{closing}\nCircle of Mimes"
    above = "# News\n\nThis week we have sent the letter that stands below to the ministry."
    read = _read(catalogue, f"{above}\n\n{quoted}\n\n{thanks}", markdown=True)
    assert names_in(read) == _OURS
