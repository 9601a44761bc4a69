"""Who published a text: an organisation that the page, the letterhead or a mail shows, never a user, a person or a host."""

from __future__ import annotations

import io

import docx
import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Block, Heading, Image, ListItem, Paragraph, ParsedDocument, Table
from knowledge.loaders.registry import parse
from tests.drafting.letters import BODY

_TITLE = "Creators first: no rules without those who live by them"
_LIST = (Heading(level=2, text="Signatories"), *(ListItem(text=name) for name in ("Rimako", "Guild of Bells", "Union of Rhymes")))


def _publisher(catalogue: Catalogue, *blocks: Block, **metadata: str) -> str | None:
    parsed = ParsedDocument(format="docx", metadata=metadata, blocks=(*blocks, Paragraph(text=BODY)))
    return draft(parsed, catalogue, name="a.docx").publisher


@pytest.mark.parametrize("author", ["intern2", "secretariat", "Pernille Van Acker", "Microsoft Office User", "admin", "python-docx"])
def test_users_and_persons(catalogue: Catalogue, author: str) -> None:
    """Whose computer wrote a file says nothing of who published it."""
    assert _publisher(catalogue, Heading(level=1, text=_TITLE), author=author) is None


def test_hosts(catalogue: Catalogue) -> None:
    """The name of a host is none; a known organisation's acronym in it is."""
    assert _publisher(catalogue, Heading(level=1, text=_TITLE), publisher="rules.example", site="rules.example") is None
    assert (
        _publisher(catalogue, Heading(level=1, text=_TITLE), publisher="gesac.example", site="gesac.example")
        == "European Grouping of Authors’ Societies"
    )


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Published by: Guild of Bells", "Guild of Bells"),
        ("Herausgeber und für den Inhalt verantwortlich: IG Autorinnen Autoren, Seidengasse 13, 1070 Wien.", "IG Autorinnen Autoren"),
        ("Edita: Gremio de Campanas. Puede consultarse en www.campanas.example/texto", "Gremio de Campanas"),
        ("Väljaandja: Eesti Meediaettevõtete Liit", "Eesti Meediaettevõtete Liit"),
    ],
)  # fmt: skip
def test_who_says_to_have_published_it(catalogue: Catalogue, line: str, name: str) -> None:
    """A label names the publisher, above the text or below it, and counts before a letterhead."""
    assert (
        _publisher(catalogue, Heading(level=1, text=_TITLE), Paragraph(text=BODY), Paragraph(text=line), running="European Writers’ Council")
        == name
    )


def test_a_labelled_row(catalogue: Catalogue) -> None:
    """The head of a sheet says it in two cells."""
    rows = Table(rows=(("Title:", _TITLE), ("Published by:", "Guild of Bells")))
    assert _publisher(catalogue, rows) == "Guild of Bells"


@pytest.mark.parametrize(
    "running",
    ["European Writers’ Council – Rue d’Arlon 80, 1040 Brussels · Brussels, 16/01/2026", "EUROPEAN WRITERS’ COUNCIL · page 1/2",
     "JOINT STATEMENT Creative sectors · c/o European Writers’ Council, Brussels · Page 1 of 4"],
)  # fmt: skip
def test_letterheads(catalogue: Catalogue, running: str) -> None:
    """What all pages repeat names the sender; the register's name is taken."""
    assert _publisher(catalogue, Heading(level=1, text=_TITLE), running=running, author="intern2") == "European Writers’ Council"


@pytest.mark.parametrize(
    "line", ["Guild of Bells · 8 Harbour Street · Dublin", "Guild of Bells | 8 Harbour Street", "GUILD OF BELLS – Harbour Street 8"]
)
def test_unknown_senders_in_the_letterhead(catalogue: Catalogue, line: str) -> None:
    """A name with an organisation's word and an address behind it is the sender's, though the register does not know it."""
    found = _publisher(catalogue, Heading(level=1, text=_TITLE), running=line)
    assert (found or "").casefold() == "guild of bells"


def test_a_running_title_is_no_publisher(catalogue: Catalogue) -> None:
    """A title that all pages repeat names nobody."""
    assert _publisher(catalogue, Heading(level=1, text=_TITLE), running="A union of words for a union of people · page 1 of 2") is None


@pytest.mark.parametrize(
    "first",
    [
        Paragraph(text="HDS ZAMP · Zagreb, May 2024"),
        Paragraph(text="Danske Forlag · Press release"),
        Image(alt="European Writers’ Council logo"),
    ],
)
def test_who_heads_the_text(catalogue: Catalogue, first: Block) -> None:
    """The first line or picture may be the sender's."""
    found = _publisher(catalogue, first, Heading(level=1, text=_TITLE))
    assert found in {"HDS ZAMP", "Danske Forlag", "European Writers’ Council"}


def test_whose_contact_stands_below(catalogue: Catalogue) -> None:
    """A line of the end with a name and its address is the sender's; one that only mentions a name is not."""
    assert (
        _publisher(catalogue, Heading(level=1, text=_TITLE), Paragraph(text=BODY), Paragraph(text="Contact: SOZA, Hlavná 3, 821 08 Bratislava"))
        == "SOZA"
    )
    assert _publisher(catalogue, Heading(level=1, text=_TITLE), Paragraph(text=BODY), Paragraph(text="CISAC and GESAC agree.")) is None


@pytest.mark.parametrize(
    "sender", ["Danske Forlag Newsletter <news@forlag.example>", "Ada Berg <ada@gesac.example>", "Ada Berg <ada@mail.example>"]
)
def test_mails(catalogue: Catalogue, sender: str) -> None:
    """A sender's name or the domain of an address may be an organisation's; a person is no publisher."""
    mail = f"From: {sender}\nSubject: {_TITLE}\nDate: Tue, 21 May 2024 10:00:00 +0000\n\n{BODY}\n\n{BODY}\n"
    expected = {"Dan": "Danske Forlag", "Ada": "European Grouping of Authors’ Societies" if "gesac" in sender else None}
    assert draft(parse(mail.encode(), "a.eml"), catalogue, name="a.eml").publisher == expected[sender[:3]]


@pytest.mark.parametrize(
    ("head", "body", "name"),
    [
        (f"<title>{_TITLE} | European Writers’ Council</title>", "", "European Writers’ Council"),
        (f"<title>{_TITLE}</title>", '<header><img alt="European Writers’ Council – home" src="a.png"></header>', "European Writers’ Council"),
        (f"<title>{_TITLE}</title>", "<footer>© 2024 Guild of Bells. All rights reserved.</footer>", "Guild of Bells"),
        ('<meta property="og:site_name" content="EWC - European Writers’ Council">', "", "European Writers’ Council"),
    ],
)
def test_sites(catalogue: Catalogue, head: str, body: str, name: str) -> None:
    """A page is its site's: by the title of its window, its logo, its line of rights."""
    page = f"<html><head><meta charset=utf-8>{head}</head><body>{body}<main><h1>{_TITLE}</h1><p>{BODY}</p><p>{BODY}</p></main></body></html>"
    assert draft(parse(page.encode(), "a.html"), catalogue, name="a.html").publisher == name


def test_heads_and_feet_of_word_files(catalogue: Catalogue) -> None:
    """Word keeps what all pages repeat apart from the text."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "European Writers’ Council\tBrussels, 16/01/2026"
    document.add_paragraph(_TITLE)
    document.add_paragraph(f"On 19 November 2025 they published a draft. {BODY}")
    out = io.BytesIO()
    document.save(out)
    read = draft(parse(out.getvalue(), "a.docx"), catalogue, name="a.docx")
    assert (read.publisher, read.date) == ("European Writers’ Council", "2026-01-16")


@pytest.mark.parametrize(
    "line", ["Signed by: GESAC, Koda, 112 musicians", "Copy to: GESAC, Rue Haute 8, 1000 Brussels", "GESAC, CISAC, Rue Haute 8"]
)
def test_other_lines_at_the_end(catalogue: Catalogue, line: str) -> None:
    """Names in a list, of readers or beside others are nobody's address."""
    assert _publisher(catalogue, Heading(level=1, text=_TITLE), Paragraph(text=BODY), Paragraph(text=line)) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Contact: Guild of Bells, “Campanile” 6, press@bells.example. The letter was sent on Monday.", "Guild of Bells"),
        ("© Guild of Bells 2026", "Guild of Bells"),
        ("Share: Facebook · X — © 2026 SOZA", "SOZA"),
        ("Share: Facebook · X · 2026", None),
        ("Facebook, Threads 2026", None),
    ],
)
def test_lines_of_rights_and_links(catalogue: Catalogue, line: str, name: str | None) -> None:
    """A line of rights names the publisher; a button that shares the page does not, whatever company runs what it links."""
    listed = [Paragraph(text="Signatories:"), *(Paragraph(text=one) for one in ("Guild of Bells", "Forum of Rhymes", "Union of Sand Artists"))]
    above: tuple[Block, ...] = (Heading(level=1, text=_TITLE), Paragraph(text=BODY), *listed, Heading(level=2, text="Contact"))
    assert _publisher(catalogue, *above, Paragraph(text=line)) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Published by Danske Forlag during the presidency of the Council", "Danske Forlag"),
        ("Udgivet af Danske Forlag under det danske formandskab", "Danske Forlag"),
        ("Issued by GESAC in May", "European Grouping of Authors’ Societies"),
        ("Published by nobody in particular", None),
        ("Press release from the Guild of Bells", "Guild of Bells"),
        ("WIRE NEWS // Press release from Guild of Bells Published 18.10.2023 07:30", "Guild of Bells"),
    ],
)
def test_labels_within_a_line(catalogue: Catalogue, line: str, name: str | None) -> None:
    """A line may say in words who published the text; a name that is not known ends where its capitals do."""
    about = Paragraph(text="About the Guild of Bells: founded in 1898, member of FIA.")
    assert _publisher(catalogue, Heading(level=1, text=_TITLE), Paragraph(text=line), Paragraph(text=BODY), about) == name


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ("KELP · Kulturens evige landsforening for poesi\nHornsgatan 103, 117 28 Stockholm", "KELP"),
        ("Guild of Bells\nHarbour Street 8, Cork", "Guild of Bells"),
        ("Ministry of Culture\nHarbour Street 8, Cork", None),
        ("European Commission\nRue de la Loi 200, 1049 Brussels", None),
        ("Ada Berg\nHarbour Street 8, Cork", None),
        ("DG CNECT · Directorate-General for Networks\nAvenue de Beaulieu 25, 1160 Brussels", None),
    ],
)
def test_addresses_above_the_text(catalogue: Catalogue, first: str, name: str | None) -> None:
    """The first lines with an address are a sender's where they name an organisation, and a reader's where they name an office."""
    assert _publisher(catalogue, Paragraph(text=first), Paragraph(text="21 May 2024"), Heading(level=1, text=_TITLE)) == name


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("KELPA/LAS press <press@kelpa-las.example>", "KELPA/LAS"),
        ("Guild of Bells <mail@bells.example>", "Guild of Bells"),
        ("KELPA/LAS press <press@mail.example>", None),
        ("Press <press@kelpa-las.example>", None),
    ],
)
def test_senders_with_their_domain(catalogue: Catalogue, sender: str, name: str | None) -> None:
    """A sender's acronym that the domain of the address spells too is an organisation's."""
    mail = f"From: {sender}\nSubject: {_TITLE}\nDate: Tue, 21 May 2024 10:00:00 +0000\n\n{BODY}\n\n{BODY}\n"
    assert draft(parse(mail.encode(), "a.eml"), catalogue, name="a.eml").publisher == name


def test_sites_that_say_their_name_twice(catalogue: Catalogue) -> None:
    """What the window and the line of rights both say is the site's name, though it has no word of an organisation."""
    body = f"<main><h1>{_TITLE}</h1><p>{BODY}</p><p>{BODY}</p></main><footer>© 2024 Makers for tomorrow</footer>"
    page = f"<html><head><title>{_TITLE} | Makers for tomorrow</title></head><body>{body}</body></html>"
    assert draft(parse(page.encode(), "a.html"), catalogue, name="a.html").publisher == "Makers for tomorrow"
    assert draft(parse(page.replace("© 2024 Makers", "© 2024 Friends").encode(), "a.html"), catalogue, name="a.html").publisher is None


@pytest.mark.parametrize(("first", "name"), [("Guild of Bells", "Guild of Bells"), ("Ministry of Culture", None), ("Ada Berg", None)])
def test_who_stands_above_the_kind(catalogue: Catalogue, first: str, name: str | None) -> None:
    """An organisation's name right above "Press release" is the publisher's."""
    assert _publisher(catalogue, Paragraph(text=first), Paragraph(text="PRESS RELEASE"), Paragraph(text=_TITLE), Paragraph(text=BODY)) == name


_NAMES = ("Društvo zvonara i kantora", "Forum of Rhymes", "Koralia tal-Baħar")
_SIGNED = (Heading(level=2, text="Signatories"), *(Paragraph(text=name) for name in _NAMES))


@pytest.mark.parametrize(
    ("running", "below", "name"),
    [
        ("DZK · Ilica 42, Zagreb", "", "Društvo zvonara i kantora"),
        ("DRUŠTVO ZVONARA I KANTORA Broj: 41/2025 · Ilica 42", "", "Društvo zvonara i kantora"),
        ("", "Press contact: Ana Novak, Forum of Rhymes, tel. 55 50 01 83", "Forum of Rhymes"),
        ("", "Press contact: Ana Novak, +356 9955 5018, press@koralia.example", "Koralia tal-Baħar"),
        ("", "Layout: Studio Sea. Published by the Forum of Rhymes on behalf of all.", "Forum of Rhymes"),
        ("Ilica 42, Zagreb", "Press contact: Ana Novak, +356 9955 5018, press@bells.example", None),
    ],
)
def test_traces_of_a_signatory(catalogue: Catalogue, running: str, below: str, name: str | None) -> None:
    """Initials, a name in capitals, the person whom the press may ask or the address of the mails show who of the signatories it is."""
    end = [Paragraph(text=below)] if below else []
    facts = {"running": running} if running else {}
    blocks = (Heading(level=1, text=_TITLE), Paragraph(text=BODY), *_SIGNED, *end)
    assert draft(ParsedDocument(format="docx", metadata=facts, blocks=blocks), catalogue, name="a.docx").publisher == name


def test_a_site_whose_host_spells_its_name(catalogue: Catalogue) -> None:
    """A window's last part is the site's name where the host is made of its words."""
    facts = {"publisher": "campanasvivas.example", "site": "campanasvivas.example", "window": f"{_TITLE} | Campanas y más Vivas"}
    assert _publisher(catalogue, Heading(level=1, text=_TITLE), **facts) is None
    assert _publisher(catalogue, Heading(level=1, text=_TITLE), **{**facts, "window": f"{_TITLE} | campanas vivas"}) == "campanas vivas"


@pytest.mark.parametrize(
    ("window", "logo", "name"),
    [
        ("Open letter: bells first - Bellmakers", "Bellmakers – home", "Bellmakers"),
        ("Bellmakers - News", "Bellmakers", "Bellmakers"),
        ("Glockenbündnis | Aktuelles", "Glockenbündnis – Startseite", "Glockenbündnis"),
    ],
)
def test_a_site_named_beside_one_of_its_parts(catalogue: Catalogue, window: str, logo: str, name: str) -> None:
    """The window may name the site before "News", and the logo may say more than the name."""
    head = f'<head><title>{window}</title></head><header><img src="logo.png" alt="{logo}"></header>'
    page = f"<html>{head}<body><main><h1>Bells first: no rules without us</h1><p>{BODY}</p><p>{BODY}</p></main></body></html>"
    assert draft(parse(page.encode(), "a.html"), catalogue, name="a.html").publisher == name


def test_a_heading_above_its_address(catalogue: Catalogue) -> None:
    """A letterhead in large print stands above its address; one in the margin is known by what all pages repeat."""
    body = (Paragraph(text="21 May 2024"), Heading(level=2, text="On rules that nobody can keep"), Paragraph(text=BODY))
    above = (Heading(level=1, text="FORUM OF BELLS"), Paragraph(text="K. Binkio g. 6, Vilnius"))
    assert draft(ParsedDocument(format="pdf", blocks=(*above, *body)), catalogue, name="a.pdf").publisher == "FORUM OF BELLS"
    reader = Paragraph(text="Kulturministeriet\nNybrogade 2\n1203 København K")
    margin = (Heading(level=3, text="Klokkeforum Danmark"), Paragraph(text="Klokkegade 1\n1123 København K"))
    parsed = ParsedDocument(format="pdf", metadata={"running": "KLOKKEFORUM DANMARK · Side 1 af 2"}, blocks=(reader, *margin, *body))
    assert draft(parsed, catalogue, name="a.pdf").publisher == "Klokkeforum Danmark"


@pytest.mark.parametrize(
    ("running", "texts", "name"),
    [
        ("", ("COALITION “THE RIGHT TO RING”", "desk@ring.example.org"), "COALITION “THE RIGHT TO RING”"),
        ("Coordination of bell associations · bells@ring.example.hr · page 1", (), "Coordination of bell associations"),
        ("Not before 7 May 2025 · Ada Berg · ada@ring.example.hr", (), None),
        ("", ("Senders:", "Union of Harbour Painters", "Guild of Sand Writers"), None),
    ],
)
def test_who_is_found_by_an_address_of_the_net(catalogue: Catalogue, running: str, texts: tuple[str, ...], name: str | None) -> None:
    """A name above nothing but its addresses, or before one on all pages, is the sender's; the first of a list of senders is one of several."""
    blocks = (
        *(Paragraph(text=text) for text in texts),
        Paragraph(text="Creators first: rules for those who live by them"),
        Paragraph(text=BODY),
    )
    parsed = ParsedDocument(format="pdf", metadata={"running": running} if running else {}, blocks=blocks)
    assert draft(parsed, catalogue, name="a.pdf").publisher == name


def test_kinds_of_texts_in_capitals_are_nobody(catalogue: Catalogue) -> None:
    """What stands behind "release of" there is the press."""
    for line in ("COMMUNIQUÉ DE PRESSE – Bruxelles, le 6 novembre 2025", "COMUNICADO DE PRENSA – Madrid, 6 de noviembre de 2025"):
        assert _publisher(catalogue, Paragraph(text=line), Heading(level=1, text=_TITLE)) is None


def test_towns_before_days_are_no_bodies(catalogue: Catalogue) -> None:
    """Sofia is a society in the register, too."""
    assert _publisher(catalogue, Heading(level=1, text=_TITLE), Paragraph(text="Sofia, 2 December 2025")) is None
    assert _publisher(catalogue, Heading(level=1, text=_TITLE), Paragraph(text="Sofia – press release")) is not None


@pytest.mark.parametrize("label", ["Proponenti", "Antragsteller", "Moved by", "Indieners", "Wnioskodawcy"])
def test_movers_of_a_resolution_are_no_publisher(catalogue: Catalogue, label: str) -> None:
    """Of several only one is in the register."""
    assert _publisher(catalogue, Paragraph(text=f"{label}: GEMA, Guild of Bells, Union of Rhymes"), Heading(level=1, text=_TITLE)) is None


def test_logos_below_the_heading_are_those_of_signatories(catalogue: Catalogue) -> None:
    """A page that shows several, none of them in its head, has none of its own."""
    logos = "".join(f'<img src="{at}.png" alt="Logo {name}">' for at, name in enumerate(["Guild of Bells", "Union of Rhymes", "RIMA"]))
    page = f"<html><body><h1>{_TITLE}</h1><p>{BODY}</p><h2>Signatories</h2><div>{logos}</div></body></html>"
    assert draft(parse(page.encode(), "a.html"), catalogue, name="a.html").publisher is None


def test_a_company_that_only_hidden_data_names(catalogue: Catalogue) -> None:
    """Of a provider of models, of whom letters tell, the page that it publishes says so where it is seen."""
    for window, publisher in (("A statement – Week of Bells", None), ("A statement | OpenAI", "OpenAI")):
        head = f'<title>{window}</title><meta property="og:site_name" content="OpenAI">'
        page = f"<html><head>{head}</head><body><h1>{_TITLE}</h1><p>{BODY}</p></body></html>"
        assert draft(parse(page.encode(), "a.html"), catalogue, name="a.html").publisher == publisher


def test_the_office_that_a_body_keeps_for_others(catalogue: Catalogue) -> None:
    """Who keeps the secretariat of those who write is no publisher."""
    parsed = ParsedDocument(
        format="pdf", metadata={"running": "Sekretariat: House of Guilds"}, blocks=(Heading(level=1, text=_TITLE), Paragraph(text=BODY))
    )
    assert draft(parsed, catalogue, name="a.pdf").publisher is None


def test_a_site_that_stands_before_the_title_of_its_page(catalogue: Catalogue) -> None:
    """What the browser shows beside the main heading names the site, on whichever side."""
    blocks = (Heading(level=1, text=_TITLE), *_LIST)
    assert _publisher(catalogue, *blocks, window=f"Rimako | {_TITLE}") == "Rimako"
    assert _publisher(catalogue, *blocks, window=f"{_TITLE} | Rimako") == "Rimako"
    named = Heading(level=1, text="Union of small Harps")
    assert _publisher(catalogue, named, *blocks[1:], window="No bells | Union of small Harps") == "Union of small Harps"


def test_a_site_that_writes_its_name(catalogue: Catalogue) -> None:
    """A name without a word of organisations is the site's where its title and its head have it."""
    for called, publisher in (("site-name", "Days of small Bells"), ("side-note", None)):
        head = f'<title>{_TITLE} | Days of small Bells</title></head><body><div class="{called}">Days of small Bells</div>'
        signed = '<h2>Signatories</h2><ul><li>Guild of Bells</li><li>RIMA</li><li><img src="a.png" alt="Logo Rimako"></li></ul>'
        for below in ("", signed) if publisher else ("",):  # whose logo stands there signs
            page = f"<html><head>{head}<h1>{_TITLE}</h1><p>{BODY}</p><p>{BODY}</p>{below}</body></html>"
            assert draft(parse(page.encode(), "a.html"), catalogue, name="a.html").publisher == publisher


@pytest.mark.parametrize(
    ("running", "publisher"),
    [
        ("Guild of small bells · Harbour Street 6, Cork", "Guild of small bells"),
        ("Мрежа за камбани · ул. „Пристанище“ 6, Русе", "Мрежа за камбани"),
        ("Guild of small bells · Printed in Cork", None),
        ("Anna Novak · Harbour Street 6, Cork", None),
    ],
)
def test_names_before_the_address_on_all_pages(catalogue: Catalogue, running: str, publisher: str | None) -> None:
    blocks = (Heading(level=1, text=_TITLE), Paragraph(text=BODY))
    parsed = ParsedDocument(format="docx", metadata={"running": running}, blocks=blocks)
    assert draft(parsed, catalogue, name="a.docx").publisher == publisher


@pytest.mark.parametrize(
    ("head", "reader", "name"),
    [
        ("Bund für Glocken und Reime", "Frau\nAda Berg\nBundesministerin für Glocken", "Bund für Glocken und Reime"),
        ("Związek Dzwonów i Rymów", "Pani Ada Berg\nMinister Dzwonów", "Związek Dzwonów i Rymów"),
        ("Ministerium für Glocken", "Frau\nAda Berg\nMinisterin", None),
        ("Bund für Glocken und Reime", BODY, None),
    ],
)
def test_who_heads_the_lines_of_a_reader(catalogue: Catalogue, head: str, reader: str, name: str | None) -> None:
    """A heading right above a reader with an honorific is the sender's name, unless it is the reader's own house."""
    assert _publisher(catalogue, Heading(level=3, text=head), Paragraph(text=reader), Heading(level=2, text=_TITLE)) == name


@pytest.mark.parametrize(
    ("site", "signatory", "publisher"),
    [
        ("Małe Dzwony", "Fundacja Małe Dzwony", "Fundacja Małe Dzwony"),
        ("Voci Umane", "Associazione Voci Umane", "Associazione Voci Umane"),
        ("Anna Novak", "Chamber of Sand", None),
    ],
)
def test_a_site_without_the_noun_of_its_name(catalogue: Catalogue, site: str, signatory: str, publisher: str | None) -> None:
    """What looks like a person is what stands behind "Foundation" in a signatory's name."""
    names = (Heading(level=2, text="Signatories"), *(ListItem(text=name) for name in (signatory, "Union of Sand Artists", "Forum of Rhymes")))
    text = [Paragraph(text=BODY)] * 3
    assert _publisher(catalogue, Heading(level=1, text=_TITLE), *text, *names, publisher=site) == publisher


@pytest.mark.parametrize(
    ("tail", "publisher"),
    [
        (("Guild of Drums\nSandgasse 6, 1010 Wien | T +43 1 555 20 40",), "Guild of Drums"),
        (("Klockornas Förening\nHamngatan 4, 11152 Stockholm",), "Klockornas Förening"),
        (("Guild of Drums\nSandgasse 6, 1010 Wien", "Union of Harps\nSandgasse 8, 1010 Wien"), None),
        (("Ministry of Drums\nSandgasse 6, 1010 Wien",), None),
        (("Guild of Drums\nAnswers for this: Ada Berg, Sandgasse 6, 1010 Wien",), None),
    ],
)
def test_the_name_above_the_only_address_of_the_end(catalogue: Catalogue, tail: tuple[str, ...], publisher: str | None) -> None:
    """An authority and several bodies with addresses are none who have published the text."""
    blocks = (Heading(level=1, text=_TITLE), *[Paragraph(text=BODY)] * 3, *map(_line, tail))
    assert draft(ParsedDocument(format="text", blocks=blocks), catalogue, name="a.txt").publisher == publisher


def _line(text: str) -> Paragraph:
    return Paragraph(text=text)
