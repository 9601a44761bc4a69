"""Lists in which a line names an organisation and its signer, or its sector; each as small as shows what was misread."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.loaders.registry import parse
from tests.loaders import write_pdf

_PERSONS = ["Anna Novak", "Petr Dvorsky", "Lena Falk", "Ida Holm"]
_NAMES = ["Guild of Bells", "European Union of Harbour Authors and of their Translators", "IMPALA", "Society of Kelpie Writers"]
_LED = "\n".join(f"  {name} {'.' * (66 - len(name))} {person}" for name, person in zip(_NAMES, _PERSONS, strict=True))
_FOR = "\n".join(f"für {name}: {person}" for name, person in zip(_NAMES, _PERSONS, strict=True))
_LETTER = (
    "Offener Brief zur Vergütung\n\nBerlin, 3. April 2025\n\nSehr geehrte Frau Ministerin,\n\n"
    "wir bitten um ein Gespräch.\n\nUnterzeichnet von:\n\n"
)
_ROWS = "Nr;Organisation;Status\n1;Guild of Bells;unterzeichnet\n2;Society of Kelpie Writers;unterzeichnet\n3;Harbour Association;unterstützt\n"


def _drafted(data: bytes, name: str, catalogue: Catalogue) -> Draft:
    return draft(parse(data, name=name), catalogue, name=name)


@pytest.mark.parametrize("signed", [_LED, _FOR], ids=["dots between name and person", "for the name, then a colon"])
def test_a_person_beside_a_name_is_no_part_of_it(catalogue: Catalogue, signed: str) -> None:
    """Such lines stay lines though they are full, and each gives the organisation and who signs for it."""
    found = _drafted((_LETTER + signed).encode(), "brief.txt", catalogue)
    assert [(one.name, one.person) for one in found.signatories] == list(zip(_NAMES, _PERSONS, strict=True))


def test_the_lines_above_a_sheet_of_signatories_are_no_signatories(catalogue: Catalogue) -> None:
    """Publisher and reader of a letter stand above the table with their labels; who only supports it is not taken either."""
    head = "Offener Brief\nHerausgeber: Guild of Bells\nDatum: 3. April 2025\nEmpfängerin: Ministerin Anna Novak\n"
    body = (
        "Text: Wir bitten die Regierung, dafür zu sorgen, dass alle, die schreiben, malen oder spielen, erfahren, wofür ihre Arbeit "
        "genutzt wird, und gerecht bezahlt werden.\n\n"
    )
    found = _drafted((head + body + _ROWS).encode(), "liste.csv", catalogue)
    assert [one.name for one in found.signatories] == ["Guild of Bells", "Society of Kelpie Writers"]


def test_a_first_line_heads_the_names_of_its_sector(catalogue: Catalogue) -> None:
    """ "Presse" above names of a list is a sector and does not end it, as the same word above a contact would."""
    groups = {
        "Literatur": ["Guild of Bells", "IMPALA", "Society of Kelpie Writers"],
        "Presse": ["Federation of Harbour Papers", "News Media Europe", "Union of Town Criers"],
        "Bild": ["Association of Lantern Painters", "Society of Woodcutters", "FERA"],
    }
    listed = "\n\n".join("\n".join([sector, *names]) for sector, names in groups.items())
    found = _drafted((_LETTER + listed).encode(), "brief.txt", catalogue)
    assert [one.name for one in found.signatories] == [name for names in groups.values() for name in names]


def test_a_sentence_of_names_goes_on_below_the_next_pages_header(catalogue: Catalogue) -> None:
    """A header in small print that stands on one page only is no signatory, and a name that the page's end broke is whole."""
    prose = [
        "Nous demandons que les auteurs soient informés de chaque usage de leurs",
        "œuvres et que la loi soit appliquée sans attendre les autres mesures.",
    ]
    first = [(10, 60 + 16 * at, line) for at, line in enumerate([*prose, *prose])]
    first.append((10, 700, "Les organisations signataires : Guild of Bells, IMPALA, Association of"))
    second = [(7, 40, "Lettre commune – 2025"), (10, 90, "Lantern Painters, News Media Europe, Society of Kelpie Writers, RIMA and FERA.")]
    second += [(10, 160 + 16 * at, line) for at, line in enumerate(prose)]
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=(595, 842))
    for lines in (first, second):
        for size, top, line in lines:
            canvas.setFont(write_pdf.BODY, size)
            canvas.drawString(60, 842 - top, line)
        canvas.showPage()
    canvas.save()
    found = _drafted(data.getvalue(), "lettre.pdf", catalogue)
    assert [one.name for one in found.signatories][:3] == ["Guild of Bells", "IMPALA", "Association of Lantern Painters"]
    assert not any("Lettre" in one.name for one in found.signatories)


def test_the_size_of_a_file_shows_a_link_and_no_name(catalogue: Catalogue) -> None:
    """What can be loaded down stands below a list with its size."""
    names = "".join(f"<li>{name}</li>" for name in _NAMES)
    link = "<hr><p>Bajar la carta en pdf (1,2 MB)</p>"
    html = f"<html><body><h1>Carta abierta</h1><p>3 de abril de 2025</p><h2>Firmantes</h2><ul>{names}</ul>{link}</body></html>"
    assert [one.name for one in _drafted(html.encode(), "carta.html", catalogue).signatories] == _NAMES


def test_the_label_of_a_news_desk_before_a_bar_is_no_title(catalogue: Catalogue) -> None:
    """ "PRESSEMITTEILUNG | …" gives the title behind the bar."""
    text = "# PRESSEMITTEILUNG | Kein Aufschub zulasten der Kunst\n\nBerlin, 3. April 2025\n\nWir bitten um ein Gespräch.\n"
    assert _drafted(text.encode(), "pm.md", catalogue).title == "Kein Aufschub zulasten der Kunst"


def test_a_number_behind_its_abbreviation_counts_the_signatories(catalogue: Catalogue) -> None:
    """ "(n. 4)" does not end its sentence."""
    listed = "\n".join(f"- {name}" for name in _NAMES)
    asked = "Chiediamo che la legge tuteli chi scrive e che il governo apra un dialogo con le nostre associazioni."
    text = f"# Lettera aperta\n\nRoma, 3 aprile 2025\n\n{asked}\n\n## Organizzazioni firmatarie (n. 4)\n\n{listed}\n"
    assert _drafted(text.encode(), "lettera.md", catalogue).stated_signatory_count == 4


def test_a_sender_in_capitals_above_its_street_is_no_title(catalogue: Catalogue) -> None:
    """Of two lines in capitals the one with house and town below is the letterhead."""
    text = "KRĘGI LATARNIKÓW\nul. J. Bema 6, Gdynia\n\nAPEL W SPRAWIE WYNAGRODZEŃ TWÓRCÓW\n\nGdynia, 3 kwietnia 2025\n\nProsimy o rozmowę.\n"
    assert _drafted(text.encode(), "apel.txt", catalogue).title == "APEL W SPRAWIE WYNAGRODZEŃ TWÓRCÓW"
