"""The same law in several formats gives the same units, and its states are told apart."""

from __future__ import annotations

import io
import json
import re

import pytest
from reportlab.platypus import Paragraph, SimpleDocTemplate

from knowledge.drafting.laws import law_of, units_of
from knowledge.drafting.models import LegalUnit
from knowledge.loaders.registry import parse
from tests.loaders.write_pdf import _BODY

_HEAD = "REGULATION (EU) 2024/1689 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL"
_RECITALS = tuple(
    f"This Regulation should support authors in case {n}, and nothing in it should limit what they agree on otherwise." for n in (1, 2, 3)
)
# Number, title, lines; a line is a paragraph, a point or a point below a point.
_SUBJECT = (
    "1. This Regulation lays down rules.",
    "2. It applies to providers:",
    "(a) established in the Union;",
    "(b) that:",
    "(i) place models on the market; or",
    "(ii) put them into service.",
)
_DEFINITIONS = (
    "For the purposes of this Regulation:",
    "(1) ‘provider’ means a person that develops a model;",
    "(2) ‘deployer’ means a person that uses a model.",
)
_ARTICLES = (
    ("1", "Subject matter", _SUBJECT),
    ("2", "Definitions", _DEFINITIONS),
    ("3", "Obligations", ("Providers shall publish a summary.",)),
)
_ANNEX = ("I", "List of acts", ("1. Directive 2001/29/EC;", "2. Directive (EU) 2019/790."))


def _text() -> str:
    lines = [_HEAD, "of 13 June 2024", "laying down harmonised rules", "Whereas:"]
    lines += [f"({n}) {text}" for n, text in enumerate(_RECITALS, 1)]
    for number, title, parts in _ARTICLES:
        lines += [f"Article {number}", title, *parts]
    return "\n\n".join([*lines, f"ANNEX {_ANNEX[0]}", _ANNEX[1], *_ANNEX[2]])


def _pdf() -> bytes:
    out = io.BytesIO()
    SimpleDocTemplate(out).build([Paragraph(line, _BODY) for line in _text().split("\n\n")])
    return out.getvalue()


def _marked(line: str) -> tuple[str, str]:
    match = re.match(r"^(\(?\w{1,3}[).])\s+(.*)$", line)
    return (match[1], match[2]) if match else ("", line)


def _eurlex() -> bytes:
    def row(line: str) -> str:
        marker, rest = _marked(line)
        if not marker or marker[0].isdigit():
            return f"<div><p class='oj-normal'>{line}</p></div>"
        return f"<table><tr><td><p>{marker}</p></td><td><p class='oj-normal'>{rest}</p></td></tr></table>"

    body = f"<p class='oj-doc-ti'>{_HEAD}</p><p class='oj-doc-ti'>of 13 June 2024</p><p>Whereas:</p>"
    body += "".join(f"<div class='eli-subdivision' id='rct_{n}'>{row(f'({n}) {text}')}</div>" for n, text in enumerate(_RECITALS, 1))
    for number, title, parts in _ARTICLES:
        head = f"<p class='oj-ti-art'>Article&nbsp;{number}</p><div><p class='oj-sti-art'>{title}</p></div>"
        body += f"<div id='art_{number}'>{head}{''.join(map(row, parts))}</div>"
    body += f"<div id='anx_I'><p class='oj-doc-ti'>ANNEX&nbsp;I</p><p class='oj-doc-ti'>{_ANNEX[1]}</p>{''.join(map(row, _ANNEX[2]))}</div>"
    contents = "<nav><a href='#art_1'>Article 1</a></nav>"
    return f"<html><head><title>L</title></head><!-- CONVEX # converter --><body>{contents}{body}</body></html>".encode()


def _formex() -> bytes:
    def part(line: str) -> str:
        marker, rest = _marked(line)
        return f"<NP><NO.P>{marker}</NO.P><TXT>{rest}</TXT></NP>" if marker else f"<P>{rest}</P>"

    recitals = "".join(f"<CONSID><NP><NO.P>({n})</NO.P><TXT>{text}</TXT></NP></CONSID>" for n, text in enumerate(_RECITALS, 1))
    articles = "".join(
        f"<ARTICLE IDENTIFIER='{number:0>3}'><TI.ART>Article {number}</TI.ART><STI.ART><P>{title}</P></STI.ART>"
        f"<ALINEA>{''.join(map(part, parts))}</ALINEA></ARTICLE>"
        for number, title, parts in _ARTICLES
    )
    acts = "".join(map(part, _ANNEX[2]))
    annex = f"<ANNEX><TITLE><TI><P>ANNEX I</P></TI><STI><P>{_ANNEX[1]}</P></STI></TITLE><CONTENTS>{acts}</CONTENTS></ANNEX>"
    return (
        f"<?xml version='1.0'?><COMBINED.FMX><ACT><TITLE><TI><P>{_HEAD} of 13 June 2024</P></TI></TITLE><GR.CONSID>"
        f"<GR.CONSID.INIT>Whereas:</GR.CONSID.INIT>{recitals}</GR.CONSID><ENACTING.TERMS>{articles}</ENACTING.TERMS></ACT>{annex}</COMBINED.FMX>"
    ).encode()


def _json() -> bytes:
    articles = [{"number": number, "title": title, "paragraphs": [{"text": line} for line in parts]} for number, title, parts in _ARTICLES]
    recitals = [{"number": n, "text": text} for n, text in enumerate(_RECITALS, 1)]
    annexes = [{"number": _ANNEX[0], "title": _ANNEX[1], "content": [{"text": line} for line in _ANNEX[2]]}]
    return json.dumps({"title": _HEAD, "recitals": recitals, "articles": articles, "annexes": annexes}).encode()


_FILES = {"act.txt": _text().encode(), "act.pdf": _pdf(), "act.html": _eurlex(), "act.xml": _formex(), "act.json": _json()}


def _units(name: str) -> dict[str, LegalUnit]:
    return {unit.id: unit for unit in units_of(parse(_FILES[name], name).blocks, "en")}


@pytest.mark.parametrize("name", _FILES)
def test_same_units_from_every_format(name: str) -> None:
    """Ids, titles and texts agree up to whitespace, down to the point below a point."""
    expected = [
        "Recital 1", "Recital 2", "Recital 3", "Article 1", "Article 1(1)", "Article 1(2)", "Article 1(2)(a)", "Article 1(2)(b)",
        "Article 1(2)(b)(i)", "Article 1(2)(b)(ii)", "Article 2", "Article 2(1)", "Article 2(2)", "Article 3",
        "Annex I", "Annex I(1)", "Annex I(2)",
    ]  # fmt: skip
    units, model = _units(name), _units("act.txt")
    assert sorted(units) == sorted(expected)
    bare = [{ident: "".join(unit.text.split()) for ident, unit in one.items()} for one in (units, model)]
    assert bare[0] == bare[1]
    assert [units[f"Article {number}"].title for number, _, _ in _ARTICLES] == [title for _, title, _ in _ARTICLES]


def test_definitions_are_linked_to_their_terms() -> None:
    """A point that explains a term says which."""
    units = _units("act.html")
    assert {ident: unit.defines for ident, unit in units.items() if unit.defines} == {"Article 2(1)": "provider", "Article 2(2)": "deployer"}
    assert units["Article 1(2)(b)(i)"].parent == "Article 1(2)(b)"


@pytest.mark.parametrize(
    ("head", "act", "status", "superseded", "amended"),
    [
        (_HEAD, "2024/1689", "act", None, "2026/1744"),
        ("COM(2021) 206 final\n\nProposal for a REGULATION laying down harmonised rules", "2024/1689", "proposal", "2024/1689", None),
        ("TEXTS ADOPTED\n\nP9_TA(2024)0138\n\nArtificial Intelligence Act", "2024/1689", "mandate", "2024/1689", None),
        ("2025/0359(COD)\n\nRegulation amending Regulation (EU) 2024/1689", "2024/1689", "amendment", None, None),
        ("Consolidated text: Regulation (EU) 2024/1689", "2024/1689", "consolidated", None, "2026/1744"),
        ("REGULATION (EU) 2031/77 OF THE COUNCIL", "2031/77", "act", None, None),
    ],
)
def test_states_of_a_law(head: str, act: str, status: str, superseded: str | None, amended: str | None) -> None:
    """The head of a text says which law it is and in which state; what became an act points to it."""
    text = _text().replace(f"{_HEAD}\n\nof 13 June 2024", head)
    law = law_of(parse(text.encode(), "a.txt"), "en")
    assert law is not None
    assert (law.act, law.status, law.superseded_by, law.amended_by) == (act, status, superseded, amended)


def test_a_letter_about_a_law_is_no_law() -> None:
    """Articles that are only spoken of make no legal text."""
    letter = "Open letter\n\nWe welcome Article 53 of the AI Act.\n\nArticle 53 has to be applied, and Article 56 too, from August 2025 on."
    assert law_of(parse(letter.encode(), "a.txt"), "en") is None


def test_a_declaration_in_articles_is_no_law() -> None:
    """Those who declare something article by article say "we"; a law does not."""
    articles = "\n\n".join(f"Article {number}\n\nWe demand a bell for every tower of the old town, number {number}." for number in range(1, 5))
    assert law_of(parse(f"Declaration of the Bells\n\n{articles}".encode(), "a.txt"), "en") is None
    told = articles.replace("We demand", "Towns shall keep")
    assert law_of(parse(f"Declaration of the Bells\n\n{told}".encode(), "a.txt"), "en") is not None
