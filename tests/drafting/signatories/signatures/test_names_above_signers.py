"""Names above who signs for them, wherever the margin broke the lines, and names in the genitive before an office or "on behalf of"."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Heading, Paragraph
from tests.drafting.letters import TEXTS, letter_with, names_in

_LATVIAN = "Mēs rakstām to vārdā, kuri dzīvo no rakstīšanas, komponēšanas un zīmēšanas un kuriem neviens neko nav jautājis. "
_LITHUANIAN = "Rašome vardu tų, kurie gyvena iš rašymo, kūrimo ir piešimo ir kurių niekas nieko neklausė apie šias taisykles. "
_FINNISH = "Kirjoitamme niiden puolesta, jotka elävät kirjoittamisesta, säveltämisestä ja piirtämisestä ja joilta kukaan ei ole kysynyt. "
_SWEDISH = "Vi skriver för dem som lever av att skriva, komponera och teckna och som ingen har frågat om de här reglerna. "


def test_signers_whose_line_breaks_behind_the_comma(catalogue: Catalogue) -> None:
    """A role that is no known word is one where the others of the list stand in its place."""
    read = letter_with(
        catalogue,
        Heading(level=2, text="Unterzeichnet von"),
        Paragraph(text="Bund der Glocken\nAnna Berg, Vorsitzende"),
        Paragraph(text="Verband der Reime und der\nlangen Verse\nIvo Kos-Lindner,\nSprecherteam"),
        Paragraph(text="RIMA\nUta Kern und Jan Vogt,\nDoppelspitze"),
        Paragraph(text="Gilde der Gongs\nOlaf Stern, Geschäftsführer"),
        text=TEXTS["de"] * 2,
    )
    assert names_in(read) == ["Bund der Glocken", "Verband der Reime und der langen Verse", "RIMA", "Gilde der Gongs"]
    assert [one.person for one in read.signatories] == ["Anna Berg", "Ivo Kos-Lindner", "Uta Kern und Jan Vogt", "Olaf Stern"]
    assert [one.role for one in read.signatories] == ["Vorsitzende", "Sprecherteam", "Doppelspitze", "Geschäftsführer"]


def test_names_before_on_behalf_that_the_margin_broke(catalogue: Catalogue) -> None:
    read = letter_with(
        catalogue,
        Paragraph(text="Ar cieņu"),
        Paragraph(text="Zvanu un gongu\nsavienības vārdā – Anna\nKalna, prezidente"),
        Paragraph(text='biedrības "Smilšu\nbalsis" vārdā –\nJuris Ozols'),
        text=_LATVIAN * 2,
        language="lv",
    )
    assert names_in(read) == ["Zvanu un gongu savienība", "Smilšu balsis"]
    assert [one.person for one in read.signatories] == ["Anna Kalna", "Juris Ozols"]


@pytest.mark.parametrize(
    ("language", "text", "run", "names"),
    [
        (
            "lv",
            _LATVIAN,
            'biedrības "Smilšu balsis" vārdā - Anna Kalna, vadītāja Zvanu savienības vārdā - Juris Ozols, prezidents',
            ["Smilšu balsis", "Zvanu savienība"],
        ),
        (
            "fi",
            _FINNISH,
            "Kellojen liiton puolesta: Anna Aho, puheenjohtaja Riimien seuran puolesta: Pekka Salo",
            ["Kellojen liitto", "Riimien seura"],
        ),
    ],
)
def test_signatures_on_behalf_that_were_run_on(catalogue: Catalogue, language: str, text: str, run: str, names: list[str]) -> None:
    signing = {"lv": "Parakstītāji:", "fi": "Allekirjoittajat:"}[language]
    read = letter_with(catalogue, Paragraph(text=signing), Paragraph(text=run), text=text * 2, language=language)
    assert names_in(read) == names


@pytest.mark.parametrize(
    ("language", "text", "closing", "lines", "names"),
    [
        (
            "lt",
            _LITHUANIAN,
            "Pagarbiai",
            ["Varpų sąjungos pirmininkė Ona Rimkutė", "asociacijos „Smėlio balsai“ direktorius Jonas Kalnas"],
            ["Varpų sąjunga", "Smėlio balsai"],
        ),
        (
            "fi",
            _FINNISH,
            "Kunnioittavasti",
            ["Kellojen liiton puheenjohtaja Anna Aho", "Riimien seuran toiminnanjohtaja Pekka Salo"],
            ["Kellojen liitto", "Riimien seura"],
        ),
        (
            "sv",
            _SWEDISH,
            "Med vänliga hälsningar",
            ["Klockornas förbunds ordförande Anna Berg", "STIM:s vd Nils Ek"],
            ["Klockornas förbund", "STIM"],
        ),
    ],
)
def test_names_before_an_office_and_its_holder(
    catalogue: Catalogue, language: str, text: str, closing: str, lines: list[str], names: list[str]
) -> None:
    read = letter_with(catalogue, Paragraph(text=closing), *(Paragraph(text=line) for line in lines), text=text * 2, language=language)
    assert names_in(read) == names
    assert all(one.person and one.role for one in read.signatories)
