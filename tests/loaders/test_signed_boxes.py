"""Pages whose signatories stand in a box beside the text, and pages that show text as it was typed."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.registry import parse
from tests.drafting.letters import ENGLISH, names_in
from tests.shipped import shipped

_NAMES = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes"]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """The shipped fact base."""
    return shipped()


def _page(box: str, text: str = ENGLISH) -> bytes:
    main = f"<section><h1>A letter about rules</h1><p>Dear Minister,</p><p>{text}</p><p>{text}</p></section>"
    return f"<html lang='en'><body><div class='row'>{box}{main}</div><footer>Imprint</footer></body></html>".encode()


def _read(catalogue: Catalogue, page: bytes) -> list[str]:
    return names_in(draft(parse(page, "page.html"), catalogue, name="page.html"))


@pytest.mark.parametrize(
    "heading",
    [
        "Signatories",
        "Unterzeichnende Organisationen",
        "Signataires (3)",
        "Entidades firmantes",
        "Potpisnici",
        "Sygnatariusze",
        "Υπογράφοντες φορείς",
        "Υπογράφουν",
        "Sínithe ag:",
        "Firman",
        "Podpisują:",
        "Подписват",
        "Unterzeichnet von",
    ],
)
@pytest.mark.parametrize(
    "around", ["<aside>{}</aside>", "<div class='col'><div class='box footer-box'>{}</div></div>", "<div class='sidebar'>{}</div>"]
)
def test_signatories_in_a_box_beside_the_text(catalogue: Catalogue, heading: str, around: str) -> None:
    """A site sets who signs into its side column, which else holds nothing of the text."""
    items = "".join(f"<div><span>{name}</span></div>" for name in _NAMES)
    other = "<div><h4>Partners of this site</h4><p>Ministry of Gongs · Town of Sand</p></div>"
    assert _read(catalogue, _page(around.format(f"<h4>{heading}</h4>{items}") + other)) == _NAMES


@pytest.mark.parametrize(
    "box",
    [
        "<aside><h4>Sign the petition</h4><ul><li>Facebook</li><li>Mastodon</li><li>E-Mail</li></ul></aside>",
        "<aside><h4>Semnează petiția</h4><ul><li>Prin poștă</li><li>Pe rețea acum</li><li>La sediul nostru</li></ul></aside>",
        "<aside><h4>Our members</h4><ul><li>Guild of Bells</li><li>Union of Sand</li><li>Forum of Rhymes</li></ul></aside>",
        "<aside><h4>Signatories</h4><p>More</p><p>Share</p><p>Print</p></aside>",
    ],
)
def test_other_boxes_beside_the_text(catalogue: Catalogue, box: str) -> None:
    """Invitations, links and lists of members are none of the text's."""
    assert _read(catalogue, _page(box)) == []


def test_names_of_a_box_on_one_line(catalogue: Catalogue) -> None:
    """Bars part them; what another box of the foot names does not sign."""
    box = f"<div><h6>Firman</h6><p>{' | '.join(_NAMES)}</p></div><div><h6>Partners</h6><p>Town of Sand | Ministry of Gongs</p></div>"
    assert _read(catalogue, _page(f"<footer>{box}</footer>")) == _NAMES


def test_signatories_named_once(catalogue: Catalogue) -> None:
    """A box within the text is read where it stands."""
    box = "<div class='widget'><h4>Signatories</h4>" + "".join(f"<p>{name}</p>" for name in _NAMES) + "</div>"
    page = f"<html lang='en'><body><main><h1>A letter about rules</h1><p>{ENGLISH}</p><p>{ENGLISH}</p>{box}</main></body></html>"
    assert _read(catalogue, page.encode()) == _NAMES


@pytest.mark.parametrize("tag", ["<pre>{}</pre>", "<div style='white-space: pre-wrap'>{}</div>"])
def test_text_shown_as_it_was_typed(catalogue: Catalogue, tag: str) -> None:
    """A register of documents shows a letter's text with its line breaks: signatures keep their lines."""
    signed = "\n\n".join(f"(signed digitally)\nAnna Nowak\ndirector\n{name}" for name in _NAMES)
    text = f"Dear Minister,\n\n{ENGLISH}\n\nYours sincerely\n\n{signed}\n"
    page = f"<html lang='en'><body><h1>Document 7-1</h1>{tag.format(text)}</body></html>"
    assert _read(catalogue, page.encode()) == _NAMES
    assert "Anna Nowak\ndirector\nGuild of Bells" in parse(page.encode(), "page.html").text
