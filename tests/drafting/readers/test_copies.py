"""Who gets a copy of a letter: they stand behind its readers, each with the label that says so."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from knowledge.drafting.readers.readers import addressees_of
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table
from knowledge.loaders.registry import parse
from tests.drafting.letters import BODY


def _readers(language: str, *blocks: Block) -> list[str]:
    return list(addressees_of(blocks, vocabulary(language), language))


@pytest.mark.parametrize(
    ("language", "lines", "copies"),
    [
        ("en", ["cc Ms Ada Berg, Minister for Bells and Gongs", "cc Mr Bo Lind, Chair of the Committee"],
         ["Ms Ada Berg, Minister for Bells and Gongs (cc)", "Mr Bo Lind, Chair of the Committee (cc)"]),
        ("pl", ["Do wiadomości: Stowarzyszenie Dzwonników RIMA, Fundacja Nowe Dzwony, Urząd Komunikacji Dzwonów."],
         [f"{name} (Do wiadomości)" for name in ("Stowarzyszenie Dzwonników RIMA", "Fundacja Nowe Dzwony", "Urząd Komunikacji Dzwonów")]),
        ("da", ["Kopi: Folketingets Kulturudvalg og Klokkeudvalget"], ["Folketingets Kulturudvalg (Kopi)", "Klokkeudvalget (Kopi)"]),
        ("lv", ["Zināšanai: Saeimas Zvanu, gongu un bungu komisijai"], ["Saeimas Zvanu, gongu un bungu komisijai (Zināšanai)"]),
        ("it", ["e p.c.", "On. Ada Berti", "Presidente del Senato"], ["On. Ada Berti, Presidente del Senato (e p.c.)"]),
        ("de", ["Durchschriftlich an: Bundesministerium der Glocken; Klockenrat"], ["Bundesministerium der Glocken (Durchschriftlich an)"]),
        ("nl", ["In afschrift aan: Ministerie van Klokken"], ["Ministerie van Klokken (In afschrift aan)"]),
        ("de", ["Nachrichtlich: Ausschuss für Sand und Medien des Deutschen Bundestages"],
         ["Ausschuss für Sand und Medien des Deutschen Bundestages (Nachrichtlich)"]),
        ("cs", ["Na vědomí: Bo Lind <bo@zvony.example>; Výbor pro zvony"], ["Bo Lind (Na vědomí)", "Výbor pro zvony (Na vědomí)"]),
    ],
)  # fmt: skip
def test_copies_below_a_letter(language: str, lines: list[str], copies: list[str]) -> None:
    """Behind the label or below it, in the lines and between the signs in which the letter sets them."""
    assert _readers(language, Paragraph(text=BODY), Paragraph(text="\n".join(lines)))[-len(copies) :] == copies


def test_copies_in_a_table() -> None:
    """A row with such a label has them too."""
    rows = (("Vastaanottaja", "Kelloministeriö"), ("Tiedoksi", "Eduskunnan sivistysvaliokunta"), ("Laatija", "RIMA"))
    assert _readers("fi", Table(rows=rows), Paragraph(text=BODY)) == ["Kelloministeriö", "Eduskunnan sivistysvaliokunta (Tiedoksi)"]


@pytest.mark.parametrize(
    ("to", "greeting", "readers"),
    [
        ("Committee on Bells of the Parliament", "Dear Chair,", ["Committee on Bells of the Parliament", "Ministry of Gongs (cc)"]),
        ("Ada Berg", "Dear Minister,", ["Minister", "Ministry of Gongs (cc)"]),
        ("Committee on Bells", "To: the Minister for Bells", ["Minister for Bells", "Ministry of Gongs (cc)"]),
    ],
)
def test_the_headers_of_a_mail(to: str, greeting: str, readers: list[str]) -> None:
    """A body in the header says more than a greeting; persons there may be whoever hands the letter on."""
    message = EmailMessage()
    message["Subject"], message["From"] = "Bells", "rima@example.org"
    message["To"], message["Cc"] = f"{to} <a@example.org>", "Ministry of Gongs <b@example.org>, Bo Lind <c@example.org>"
    message.set_content(f"{greeting}\n\n{BODY}\n")
    parsed = parse(message.as_bytes(), "a.eml")
    assert list(addressees_of(parsed.blocks, vocabulary("en"), "en", parsed.metadata)) == readers


@pytest.mark.parametrize(
    ("language", "line", "readers"),
    [
        ("fr", "À la ministre des Cloches et aux membres du Sénat", ["ministre des Cloches", "membres du Sénat"]),
        ("it", "Al Presidente del Consiglio delle Campane", ["Presidente del Consiglio delle Campane"]),
        ("en", "To the Members of the European Parliament", ["Members of the European Parliament"]),
    ],
)
def test_readers_in_bold_print(language: str, line: str, readers: list[str]) -> None:
    """A line of an address may be set as headings are."""
    assert _readers(language, Heading(level=1, text="Bells"), Heading(level=3, text=line), Paragraph(text=BODY)) == readers


@pytest.mark.parametrize(
    ("language", "items", "readers"),
    [
        ("lv", ["Prasīt Saeimai nodrošināt zvanus.", "Aicināt Kultūras ministriju sasaukt grupu."], ["Saeimai", "Kultūras ministriju"]),
        ("sk", ["Vyzvať vládu, aby chránila zvony.", "Požiadať Európsku komisiu, aby zverejnila zoznam."], ["vládu", "Európsku komisiu"]),
        ("en", ["To call on the Commission to publish a list.", "To thank all ringers."], ["Commission"]),
    ],
)
def test_whom_a_resolution_asks(language: str, items: list[str], readers: list[str]) -> None:
    """The items of a resolution begin with what was resolved: whom it asks, one by one."""
    blocks = [Paragraph(text="The assembly resolves:"), *(ListItem(text=item, marker="1.") for item in items)]
    assert _readers(language, *blocks) == readers


@pytest.mark.parametrize(("language", "heading"), [("hr", "Kome se upućuje"), ("cs", "Komu píšeme"), ("en", "Whom this concerns")])
def test_headings_that_ask_to_whom(language: str, heading: str) -> None:
    """The items below are readers where they name bodies."""
    body = {"hr": "Ministarstvo zvona", "cs": "Ministerstvo zvonů", "en": "Ministry of Bells"}[language]
    below = [Heading(level=3, text=heading), ListItem(text=body), Heading(level=3, text="Text"), Paragraph(text=BODY)]
    assert _readers(language, *below) == [body]
    others = [Heading(level=3, text=heading), ListItem(text="Bells"), ListItem(text="Gongs"), Paragraph(text="…")]
    assert _readers(language, *others) == []


@pytest.mark.parametrize(
    ("language", "lines", "greeting", "readers"),
    [
        (
            "es", "A la atención de D. Iván Sal, ministro de Arena\nCon copia a la Secretaría de Estado de Campanas", "Señor ministro:",
            ["Iván Sal, ministro de Arena", "Secretaría de Estado de Campanas (Con copia a)"],
        ),
        (
            "en", "For the attention of Ms Ada Berg, Minister for Sand\nCopy to the Ministry of Bells", "Dear Minister,",
            ["Ada Berg, Minister for Sand", "Ministry of Bells (Copy to)"],
        ),
    ],
)  # fmt: skip
def test_copies_below_an_attention(language: str, lines: str, greeting: str, readers: list[str]) -> None:
    """A label that ends in "to" needs no colon; a sentence that begins so names nobody."""
    told = Paragraph(text="Copy to the Ministry of Gongs has never been answered, which we regret.")
    assert _readers(language, Paragraph(text=lines), Paragraph(text=greeting), Paragraph(text=BODY), told) == readers
