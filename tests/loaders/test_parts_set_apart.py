"""What a page or file sets apart from its running text: panels of tabs, pictures of which parts are links, boxes beside the text."""

from __future__ import annotations

import io
import zipfile

import pytest

from knowledge.loaders.parsed import Heading, Image, ListItem, Paragraph, plain_lines
from knowledge.loaders.registry import parse

_TEXT = "Who writes, draws or sings lives from what others read and hear. " * 4
_PANELS = {
    "labelled by their tabs": """<div role="tablist"><span role="tab" id="u1">{0}</span><span role="tab" id="u2">{1}</span></div>
      <div role="tabpanel" aria-labelledby="u1"><p>{text}</p></div>
      <div role="tabpanel" aria-labelledby="u2" hidden style="display:none"><ul><li>Rimlauget</li><li>Klokkelauget</li></ul></div>""",
    "in the order of their tabs": """<div class="tabs"><button role="tab">{0}</button><button role="tab">{1}</button></div>
      <div class="tab-content"><p>{text}</p></div>
      <div class="tab-content" hidden><ul><li>Rimlauget</li><li>Klokkelauget</li></ul></div>""",
    "of which each is a section": """<section><h1>Rim</h1><div><div role="tablist"><a role="tab" id="a" href="#">{0}</a><a role="tab" id="b"
      href="#">{1}</a></div></div><div role="tabpanel" aria-labelledby="a"><p>{text}</p></div>
      <div role="tabpanel" aria-labelledby="b" style="display:none"><ul><li>Rimlauget</li><li>Klokkelauget</li></ul></div></section>""",
}


@pytest.mark.parametrize("tabs", [("Oppropet", "Hvem vi er"), ("L'appello", "Chi firma"), ("Vetoomus", "Keitä olemme")], ids=str)
@pytest.mark.parametrize("panels", _PANELS)
def test_panels_of_tabs(panels: str, tabs: tuple[str, str]) -> None:
    """Each tab heads its own panel, also those that the page does not show at first."""
    page = f"<html><body>{_PANELS[panels].format(*tabs, text=_TEXT)}</body></html>"
    blocks = [block for block in parse(page.encode(), "a.html").blocks if not (isinstance(block, Heading) and block.level == 1)]
    assert [(type(block), getattr(block, "text", "").strip()[:12]) for block in blocks] == [
        (Heading, tabs[0]),
        (Paragraph, _TEXT[:12]),
        (Heading, tabs[1][:12]),
        (ListItem, "Rimlauget"),
        (ListItem, "Klokkelauget"),
    ]


@pytest.mark.parametrize("named", ['name="wall"', 'id="wall"'])
def test_parts_of_a_picture(named: str) -> None:
    """A picture of which parts are links is as many pictures; one without such parts stays what it is."""
    areas = "".join(f'<area shape="rect" href="https://{at}.example/" alt="{name}">' for at, name in enumerate(("Guild of Bells", "RIMA")))
    page = f"""<html><body><h1>Bells</h1><p>{_TEXT}</p><h2>Who signs</h2><map {named}>{areas}</map>
      <img src="all.png" usemap="#wall" alt="Logos"><img src="a.png" usemap="#none" alt="A bell"></body></html>"""
    found = [block.alt for block in parse(page.encode(), "a.html").blocks if isinstance(block, Image)]
    assert found == ["Guild of Bells", "RIMA", "A bell"]


@pytest.mark.parametrize("heading", ["Sygnatariusze apelu", "Signatáři výzvy", "Signatories", "Potpisnici", "Firmatarios"])
def test_logos_below_a_heading_of_their_own(heading: str) -> None:
    """Site builders set the wall of logos in a row apart from the text; that of partners is no part of it."""
    names = ("Guild", "RIMA", "Gong")
    wall = "".join(f'<li><a href="https://{at}.example/"><img src="{at}.png" alt="{name}"></a></li>' for at, name in enumerate(names))
    rows = "<div><p>{}</p></div><div><h2>{}</h2><ul>{}</ul></div>"
    shown, other = (parse(f"<html><body>{rows.format(_TEXT, line, wall)}</body></html>".encode(), "a.html") for line in (heading, "Partners"))
    assert [block.alt for block in shown.blocks if isinstance(block, Image)] == ["Guild", "RIMA", "Gong"]
    assert not any(isinstance(block, Image) for block in other.blocks)


_BOXES = {
    "a text box": "<draw:frame><draw:text-box>{}</draw:text-box></draw:frame>",
    "a shape": "<draw:custom-shape>{}</draw:custom-shape>",
    "a frame in a span": "<text:span><draw:frame><draw:text-box>{}</draw:text-box></draw:frame></text:span>",
}


def _odt(body: str) -> bytes:
    names = " ".join(f'xmlns:{one}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"' for one, long in (
        ("office", "office"), ("text", "text"), ("draw", "drawing"), ("svg", "svg-compatible"),
    ))  # fmt: skip
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        text = f"<office:body><office:text>{body}</office:text></office:body>"
        archive.writestr("content.xml", f"<office:document-content {names}>{text}</office:document-content>")
    return out.getvalue()


@pytest.mark.parametrize("heading", ["Allekirjoittajat", "Podepsali:", "Ont signé"])
@pytest.mark.parametrize("box", _BOXES)
def test_boxes_of_opendocument_texts(box: str, heading: str) -> None:
    """What stands in a box that hangs on a paragraph is read there; a box of those who sign stands behind the text."""
    address, names = ["RIMA", "Rue des Cloches 1"], [heading, "Guilde A", "Guilde B", "Guilde C"]
    head, signed = (_BOXES[box].format("".join(f"<text:p>{line}</text:p>" for line in lines)) for lines in (address, names))
    document = parse(_odt(f"<text:p>{head}</text:p><text:p>First{signed}</text:p><text:h>Title</text:h><text:p>Last</text:p>"), "a.odt")
    assert list(plain_lines(document.blocks)) == [*address, "First", "Title", "Last", *names]
