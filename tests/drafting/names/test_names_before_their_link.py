"""Lines of languages that set "on behalf of" behind the name, with a dash before who signs; names are invented, but for IMPALA."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.names.nominatives import in_nominative
from knowledge.loaders.registry import parse

_LETTERS = {
    "lv": "Rīgā, 2026. gada 3. maijā\n\nKultūras ministrijai\n\nPar radošo darbu\n\nGodātā ministre!\n\nAicinām valdību ieviest licences.\n\n"
    "Vēstuli parakstījušas:\n\n",
    "fi": "Helsinki 4.5.2026\n\nKulttuuriministeriölle\n\nLuova työ\n\nArvoisa ministeri!\n\nVaadimme hallitusta säätämään lisenssit.\n\n"
    "Allekirjoittajat:\n\n",
    "hu": "Budapest, 2026. május 4.\n\nKulturális Minisztérium\n\nAz alkotók védelmében\n\nTisztelt Miniszter Úr!\n\n"
    "Kérjük a kormányt, hogy vezessen be licenceket.\n\nAláírók:\n\n",
    "et": "Tallinn, 4. mai 2026\n\nKultuuriministeerium\n\nLoometöö kaitseks\n\nLugupeetud minister!\n\n"
    "Palume valitsusel litsentsid kehtestada.\n\nAlla kirjutanud:\n\n",
}
_SIGNED = {
    "lv": ('biedrības "ZVANI/GO" vārdā - Ina Kalna, direktore\nbiedrības "Smilšu ģilde" vārdā - Juris Ozols, direktors\n'
           "Latvijas Gongu savienības vārdā - Arta Liepa, priekšsēdētāja\nIMPALA vārdā - Eva Sand, direktore",
           {"ZVANI/GO": "Ina Kalna", "Smilšu ģilde": "Juris Ozols", "Latvijas Gongu savienība": "Arta Liepa", "IMPALA": "Eva Sand"}),
    "fi": ("Suomen Kelloliiton puolesta – Aino Virta, puheenjohtaja\nHiekkayhdistyksen puolesta – Antti Mäki, puheenjohtaja\n"
           "IMPALAn puolesta – Eva Sand, toiminnanjohtaja",
           {"Suomen Kelloliitto": "Aino Virta", "Hiekkayhdistys": "Antti Mäki", "IMPALA": "Eva Sand"}),
    "hu": ("Magyar Harangszövetség nevében - Barta János, elnök\nHomokművészek Egyesülete nevében - Kiss András, igazgató\n"
           "IMPALA nevében - Eva Sand, ügyvezető",
           {"Magyar Harangszövetség": "Barta János", "Homokművészek Egyesülete": "Kiss András", "IMPALA": "Eva Sand"}),
    "et": ("Eesti Kellade Liidu nimel – Mari Tamm, esimees\nLiivaühingu nimel – Jaan Kask, juhataja\nIMPALA nimel – Eva Sand, juhataja",
           {"Eesti Kellade Liit": "Mari Tamm", "Liivaühing": "Jaan Kask", "IMPALA": "Eva Sand"}),
}  # fmt: skip


@pytest.mark.parametrize("language", _SIGNED)
def test_who_signs_behind_the_dash_is_no_name_and_loses_none(catalogue: Catalogue, language: str) -> None:
    """Each line names one body, in the nominative, and the person who signs for it, also where lines begin in small letters."""
    lines, signed = _SIGNED[language]
    read = draft(parse(f"{_LETTERS[language]}{lines}\n".encode(), "letter.txt"), catalogue, name="letter.txt")
    assert {one.name: one.person for one in read.signatories} == signed


@pytest.mark.parametrize(("language", "name"), [("fi", "IMPALA"), ("fi", "Hymyn"), ("hu", "IMPALAn"), ("et", "GOBin")])
def test_other_ends_of_words_stay(language: str, name: str) -> None:
    """Only the Finnish genitive of an acronym is taken back."""
    assert in_nominative(name, language) == name


def test_wrapped_prose_with_dashes_stays_prose() -> None:
    """Lines of running text in which a dash stands now and then are no rows."""
    text = "we write about rules that nobody can keep - Europe has many of them, and\n"
    text += "those who live from writing, composing or drawing were not asked\n"
    text += "before they were made, as we have said for many years in all letters."
    assert "\n" not in getattr(parse(text.encode(), "letter.txt").blocks[0], "text", "")
