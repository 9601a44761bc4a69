"""A tagged PDF names its pictures in words: logos below the text stand for those who sign, those of the letterhead for nobody."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from knowledge.loaders.parsed import Image
from knowledge.loaders.registry import parse

_TEXTS = ("Open letter on rules", "We write about rules that nobody can keep.", "Nobody asked us.", "Signed by:")


def _tagged(pictures_first: Sequence[str], pictures_last: Sequence[str]) -> bytes:
    """Return a PDF of one page with the texts and, before and behind them, pictures that its tags name."""
    parts = [("Figure", one) for one in pictures_first] + [("P", one) for one in _TEXTS] + [("Figure", one) for one in pictures_last]
    content = ""
    for number, (kind, text) in enumerate(parts):
        drawn = f"BT /F1 12 Tf 72 {760 - 20 * number} Td ({text}) Tj ET" if kind == "P" else f"300 {760 - 20 * number} 40 10 re f"
        content += f"/{kind} <</MCID {number}>> BDC {drawn} EMC\n"
    first = 7
    kids = " ".join(f"{first + number} 0 R" for number in range(len(parts)))
    objects = [
        "<</Type /Catalog /Pages 2 0 R /StructTreeRoot 5 0 R /MarkInfo <</Marked true>>>>",
        "<</Type /Pages /Kids [3 0 R] /Count 1>>",
        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /StructParents 0"
        " /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>>",
        f"<</Length {len(content)}>>\nstream\n{content}endstream",
        "<</Type /StructTreeRoot /K 6 0 R /ParentTree <</Nums [0 [" + kids + "]]>>>>",
        f"<</Type /StructElem /S /Document /P 5 0 R /K [{kids}]>>",
        *(
            f"<</Type /StructElem /S /{kind} /P 6 0 R /Pg 3 0 R /K {number}" + (f" /Alt ({text})>>" if kind == "Figure" else ">>")
            for number, (kind, text) in enumerate(parts)
        ),
    ]
    data, offsets = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(f"{at:010d} 00000 n \n" for at in offsets)
    return data + f"{table}trailer\n<</Size {len(objects) + 1} /Root 1 0 R>>\nstartxref\n{len(data)}\n%%EOF\n".encode()


@pytest.mark.parametrize(
    ("first", "last", "named"),
    [((), ("Logo Guild", "Logo RIMA"), ["Logo Guild", "Logo RIMA"]), (("Logo Sand",), ("Logo RIMA",), ["Logo RIMA"]), ((), (), [])],
)
def test_words_for_pictures(first: Sequence[str], last: Sequence[str], named: Sequence[str]) -> None:
    read = parse(_tagged(first, last), "letter.pdf")
    assert [block.alt for block in read.blocks if isinstance(block, Image)] == named
