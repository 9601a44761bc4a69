"""Places and shapes in which letters name who signs, each as small as shows it; names and texts are invented."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx
import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.loaders.parsed import Block, Heading, Image, ListItem, Paragraph
from knowledge.loaders.registry import parse
from tests.drafting.letters import letter_with, names_in
from tests.drafting.pages import Set, page

_TEXT = (
    "We write ahead of the meeting to express our concern about the direction that the implementation has taken, and we ask you to "
    "listen to those who live from writing, composing and drawing before the text is final."
)
_NAMES = ["Guild of Bells", "Kelpie Audio", "Union of Sand Artists", "Le Grand Sablier", "RIMA", "Forum of Rhymes"]


def _read(catalogue: Catalogue, *blocks: Block, language: str = "en", text: str = _TEXT) -> Draft:
    return letter_with(catalogue, *blocks, text=text, language=language)


def _page(catalogue: Catalogue, html: str) -> Draft:
    return draft(parse(html.encode(), "a.html"), catalogue, name="a.html")


def test_folded_parts_behind_the_article(catalogue: Catalogue) -> None:
    """A heading that ends the article heads what stands behind it: folded parts by sector, one name a line."""
    parts = [("Music", ["Guild of Bells", "Kelpie"]), ("Books", ["Le Grand Sablier", "Society of Letters", "RIMA"])]
    folded = "".join(
        f'<div class="frame"><div class="panel"><h4><a data-toggle="collapse" href="#p{at}">{name}</a></h4>'
        f'<div id="p{at}" class="panel-collapse collapse"><p>{"<br>".join(names)}</p></div></div></div>'
        for at, (name, names) in enumerate(parts)
    )
    html = (
        f"<html lang=en><head><title>On rules - Guild</title></head><body><div class=page><div class=news><h3>On rules</h3>"
        f"<div class=body><p>Cork, 3 April 2025</p><p>{_TEXT}</p><p>{_TEXT} It matters to all.</p><h4>The signatories</h4></div></div>{folded}"
        f"<div class=frame><h4>Press contact</h4><p>Ada Berg, Guild of Bells, +353 1 555 0140</p></div></div></body></html>"
    )
    assert names_in(_page(catalogue, html)) == [name for _, names in parts for name in names]


@pytest.mark.parametrize("heading", ["Signatories", "Organisations signing this letter", "Assinam esta carta", "Ont signé", "Unterzeichner"])
def test_pictures_under_a_heading_of_signatories(catalogue: Catalogue, heading: str) -> None:
    """Below a heading that says who signs, logos alone name the signatories; those of the page's foot are partners."""
    language = {"Assinam esta carta": "pt", "Ont signé": "fr", "Unterzeichner": "de"}.get(heading, "en")
    grid = "".join(f'<div class="col"><img src="/l{at}.png" alt="{name}"></div>' for at, name in enumerate(_NAMES))
    html = (
        f"<html lang={language}><body><main><h1>On rules</h1><article><div class=body><p>Cork, 3 April 2025</p><p>{_WORDS[language]}</p>"
        f"<p>{_WORDS[language]}</p><h3>{heading}</h3></div><div class=grid>{grid}</div></article></main>"
        '<footer><img src="/a.png" alt="Museum of Bells"><img src="/b.png" alt="GESAC"><img src="/c.png" alt="CISAC"></footer></body></html>'
    )
    assert names_in(_page(catalogue, html)) == _NAMES


_WORDS = {
    "en": _TEXT,
    "pt": "Escrevemos antes da reunião para manifestar a nossa preocupação com a direção que a aplicação tomou e pedimos que ouçam quem vive "
    "da escrita, da música e do desenho antes de o texto estar concluído.",
    "fr": "Nous écrivons avant la réunion pour exprimer notre inquiétude quant à la direction que la mise en œuvre a prise et nous vous "
    "demandons d’écouter ceux qui vivent de l’écriture et de la musique.",
    "de": "Wir schreiben vor der Sitzung, um unsere Sorge über die Richtung auszudrücken, die die Umsetzung genommen hat, und wir bitten Sie, "
    "auf die zu hören, die vom Schreiben und Zeichnen leben.",
    "hr": "Pišemo prije sastanka kako bismo izrazili zabrinutost zbog smjera kojim je provedba krenula i molimo da saslušate one koji žive "
    "od pisanja, skladanja i crtanja prije nego što tekst bude gotov.",
    "fi": "Kirjoitamme ennen kokousta ilmaistaksemme huolemme suunnasta, jonka täytäntöönpano on ottanut, ja pyydämme teitä kuulemaan niitä, "
    "jotka elävät kirjoittamisesta ja piirtämisestä.",
    "et": "Kirjutame enne kohtumist, et väljendada muret suuna pärast, mille rakendamine on võtnud, ning palume kuulata neid, kes elavad "
    "kirjutamisest ja joonistamisest, enne kui tekst valmis saab.",
    "nl": "Wij schrijven voor de vergadering om onze zorg te uiten over de richting die de uitvoering heeft genomen en wij vragen u te "
    "luisteren naar wie van schrijven en tekenen leeft voordat de tekst klaar is.",
    "it": "Scriviamo prima della riunione per esprimere la nostra preoccupazione per la direzione che l’attuazione ha preso e chiediamo di "
    "ascoltare chi vive di scrittura, di musica e di disegno prima che il testo sia definitivo.",
}


@pytest.mark.parametrize(
    ("language", "closing", "label"),
    [
        ("hr", "S poštovanjem,", "za udrugu: "),
        ("en", "Yours faithfully,", "for the association: "),
        ("de", "Mit freundlichen Grüßen", "für den Verband: "),
        ("fr", "Veuillez agréer nos salutations,", "pour l’association : "),
        ("nl", "Met vriendelijke groet,", "voor de vereniging: "),
        ("en", "Yours faithfully,", "represented by: "),
        ("fi", "Kunnioittavasti", "yhdistyksen puolesta: "),
        ("et", "Lugupidamisega", "ühingu nimel: "),
    ],
)
def test_persons_who_sign_for_the_name_above(catalogue: Catalogue, language: str, closing: str, label: str) -> None:
    """A line "for the association: Person" is no name and not a part of one."""
    persons = ["Ada Berg", "Bo L.", "Eva Kos", "Ivo H.", "Ana Novak", "Mara P."]
    document = docx.Document()
    for text in ("Letter about rules", "3.4.2025", _WORDS[language], closing):
        document.add_paragraph(text)
    for name, person in zip(_NAMES, persons, strict=True):
        paragraph = document.add_paragraph()
        paragraph.add_run(name).bold = True
        paragraph.add_run(f"\n{label}{person}")
    data = io.BytesIO()
    document.save(data)
    read = draft(parse(data.getvalue(), "a.docx"), catalogue, name="a.docx")
    assert names_in(read) == _NAMES
    assert read.signatories[0].person == "Ada Berg"


def _columns() -> bytes:
    """A second page with a running head, a heading, a remark on the order and two columns whose lines are out of step."""
    left = ["Guild of Bells", "RIMA", "Otter Press", "Evolution", "Union of Sand Artists", "100fabule",
            "FABL – Federation of Authors of", "Fables"]  # fmt: skip
    right = ["Kelpie Audio", "Forum of Rhymes", "ARP – Harp Makers of the Lakes", "ICHM – International Confederation of Bell",
             "Makers", "Tau Visual – Guild of Mimes", "Bel Canto", "SILT – European Sand Sculpture", "Association"]  # fmt: skip
    lines = [
        Set(60, 60, "Appeal on rules"),
        Set(60, 100, "Signatories", bold=True),
        Set(60, 120, "In the order of joining as at 31 March 2025. Associations that wish to join may write to us until 15 April 2025."),
    ]
    for x, column, broken in ((60, left, {"Fables"}), (310, right, {"Makers", "Association"})):
        top = 136
        for text in column:
            top += 10 if text in broken else 14
            lines.append(Set(x, top, text))
    return page([Set(60, 40, "Letter on rules and creators"), *lines], size=8)


def test_columns_out_of_step_below_a_remark(catalogue: Catalogue) -> None:
    """Two columns whose lines are soon at different heights are read one after the other; the remark names nobody."""
    found = names_in(draft(parse(_columns(), "a.pdf"), catalogue, name="a.pdf"))
    assert found == [
        "Guild of Bells", "RIMA", "Otter Press", "Evolution", "Union of Sand Artists", "100fabule", "FABL – Federation of Authors of Fables",
        "Kelpie Audio", "Forum of Rhymes", "ARP – Harp Makers of the Lakes", "ICHM – International Confederation of Bell Makers",
        "Tau Visual – Guild of Mimes", "Bel Canto", "SILT – European Sand Sculpture Association",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "remark"),
    [
        ("en", "In the order of joining as at 31 March 2025. Associations that wish to join may write to the office by 15 April 2025."),
        ("it", "In ordine di adesione al 31 marzo 2025. Le associazioni che desiderano aderire possono scrivere entro il 15 aprile 2025."),
        ("de", "In der Reihenfolge des Beitritts, Stand 31. März 2025. Verbände, die beitreten möchten, melden sich bis 15. April 2025."),
    ],
)
def test_remark_on_the_order(catalogue: Catalogue, language: str, remark: str) -> None:
    """Sentences between the heading and the names say how the list came about."""
    names = (Paragraph(text=name) for name in _NAMES)
    read = _read(catalogue, Heading(level=2, text="Signatories"), Paragraph(text=remark), *names, language=language, text=_WORDS[language])
    assert names_in(read) == _NAMES


@pytest.mark.parametrize(
    ("language", "foot"),
    [
        ("et", "Kellade Ühing, Pärnu mnt 67a, Tallinn"),
        ("de", "Kellade Ühing, Glockengasse 12, 1010 Wien"),
        ("en", "Kellade Ühing, 67a Harbour Street, Cork"),
    ],
)
def test_person_title_organisation(catalogue: Catalogue, language: str, foot: str) -> None:
    """In "person, title, organisation" an unknown title is told by its place; an address at the foot names no signatory more."""
    closings = {"et": "Lugupidamisega", "de": "Mit freundlichen Grüßen", "en": "Yours faithfully"}
    names = ["Kellade Ühing", "Liivakunstnike Liit", "Eesti Harfi Ühendus", "Tartu Riimide Selts", "Otter Press"]
    items = [
        "Väino Kask, tegevjuht, Kellade Ühing",
        "Mati Kaal, kellavanem, Liivakunstnike Liit",
        "Urmas Amb, president, Eesti Harfi Ühendus",
        "Liis Roos, esinaine, Tartu Riimide Selts",
        "Kalle Käär, juhatuse liige, Otter Press",
    ]
    listed = (ListItem(text=item) for item in items)
    blocks = (Paragraph(text=closings[language]), *listed, Paragraph(text="(signed)"), Paragraph(text=foot))
    read = _read(catalogue, *blocks, language=language, text=_WORDS[language])
    assert names_in(read) == names


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("nl", "Gilde der Klokken, Zandbond, deTekenaars, Klank Lage Landen, European and International Harp Federation en RIMA",
         ["Gilde der Klokken", "Zandbond", "deTekenaars", "Klank Lage Landen", "European and International Harp Federation", "RIMA"]),
        ("nl", "Zandbond, deTekenaars, Gilde der Klokken, European and International Booksellers Federation en SAA",
         ["Zandbond", "deTekenaars", "Gilde der Klokken", "European and International Booksellers Federation", "SAA"]),
        ("de", "Gilde der Glocken, Sandbund, netzLaut, eLiteratur, Verband der Reime und RIMA",
         ["Gilde der Glocken", "Sandbund", "netzLaut", "eLiteratur", "Verband der Reime", "RIMA"]),
    ],
)  # fmt: skip
def test_run_of_names_with_capitals_inside(catalogue: Catalogue, language: str, line: str, names: Sequence[str]) -> None:
    """A small letter before a capital begins a name too; the last "and" parts two names though the first holds one of its own."""
    label = {"nl": "De verklaring is ondertekend door:", "de": "Unterzeichnet von:"}[language]
    assert names_in(_read(catalogue, Paragraph(text=f"{label} {line}."), language=language, text=_WORDS[language])) == names


@pytest.mark.parametrize(
    "header",
    [
        ("Núm.", "Entitat signant", "Tipus", "Seu"),
        ("No.", "Signing organisation", "Kind", "Seat"),
        ("Nr.", "Unterzeichnende Organisation", "Art", "Sitz"),
        ("N°", "Organisation signataire", "Type", "Siège"),
        ("Lp.", "Organizacja podpisująca", "Rodzaj", "Siedziba"),
    ],
)
def test_quoted_cells_and_their_header(catalogue: Catalogue, header: Sequence[str]) -> None:
    """A cell of the naming column is one name, whatever commas and semicolons stand inside; the header is none."""
    names = ["Gremi de Campanes", "RIMBAT, Professionals del Vers", "Otter Press", "Obra Coral Alpina; Secció d’Autors", "Forum of Rhymes"]
    rows = [f'{at};"{name}";Club;Girona' for at, name in enumerate(names, 1)]
    data = "\n".join(["A call about rules;;;", "Girona, 3 April 2025;;;", ";".join(header), *rows]).encode()
    assert names_in(draft(parse(data, "a.csv"), catalogue, name="a.csv")) == names


def test_several_organisations_in_one_cell(catalogue: Catalogue) -> None:
    """Semicolons part organisations of one cell where each is known or has an organisation's word."""
    rows = "\n".join(["Organisation;Country", "Guild of Bells;IE", '"GESAC; CISAC; Forum of Rhymes";FR', "Kelpie Audio;IE"])
    assert names_in(draft(parse(rows.encode(), "a.csv"), catalogue, name="a.csv")) == [
        "Guild of Bells", "GESAC", "CISAC", "Forum of Rhymes", "Kelpie Audio",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "name", ["Sprecher*innen-Verband Alpenraum", "Regisseur:innen Allianz", "Vorsitzenden_innen-Forum", "Sprecher-Kabinett Nord", "A*dZ"]
)
def test_marks_of_gender_inside_names(catalogue: Catalogue, name: str) -> None:
    """A star or colon inside a word is neither a bullet nor a note, and a compound that begins with a role is no role."""
    items = (ListItem(text=text) for text in ["Gilde der Glocken", name, "Sandbund", "Otter Press"])
    read = _read(catalogue, Paragraph(text="Unterzeichnet von:"), *items, language="de", text=_WORDS["de"])
    assert names_in(read) == ["Gilde der Glocken", name, "Sandbund", "Otter Press"]


@pytest.mark.parametrize(
    "line", ["Mitglied im European Writers' Council", "Member of GESAC", "Membre de la CISAC", "Socio de CISAC", "Lid van GESAC"]
)
def test_memberships_of_a_sender(catalogue: Catalogue, line: str) -> None:
    """What a sender belongs to, said below the name and the address, does not sign."""
    items = (ListItem(text=text) for text in _NAMES)
    foot = Paragraph(text=f"Guild of Bells | Bell Lane 13, 1070 Cork\nTel. +353 1 555 20 44\n{line}")
    read = _read(catalogue, Paragraph(text="Signatories:"), *items, foot)
    assert names_in(read) == _NAMES


@pytest.mark.parametrize(
    "word", ["Διεθνής", "Ευρώπη", "Međunarodno", "Internazionale", "Rahvusvaheline", "Międzynarodowa", "Internacional", "Ελλάδα"]
)
def test_words_in_place_of_a_country(catalogue: Catalogue, word: str) -> None:
    """What stands below a name in the place of its country is no name."""
    blocks = [Paragraph(text=text) for name in _NAMES for text in (name, word if name == "RIMA" else "Ireland")]
    assert names_in(_read(catalogue, Paragraph(text="SIGNED BY"), *blocks)) == _NAMES


def test_pictures_elsewhere(catalogue: Catalogue) -> None:
    """Pictures below running text are no signatories, whatever they show."""
    assert names_in(_read(catalogue, Heading(level=2, text="Our evening"), Image(alt="Singers on a Stage"), Image(alt="Hall of Mirrors"))) == []


def test_demands_of_the_undersigned(catalogue: Catalogue) -> None:
    """A line about those who sign may open demands; the names stand further down."""
    demands = ("to invite the guilds of authors and performers to each working group;", "to publish the list of those taking part.")
    read = _read(
        catalogue,
        Paragraph(text="The organisations signing this letter ask you"),
        *(ListItem(text=demand) for demand in demands),
        Paragraph(text="Yours sincerely,"),
        *(ListItem(text=name) for name in _NAMES),
    )
    assert names_in(read) == _NAMES


def test_signers_beside_their_organisations(catalogue: Catalogue) -> None:
    """A column of signers' names holds persons where another one holds organisations."""
    rows = "\n".join(["Signer name;Signing organisation", "Ada Berg;Guild of Bells", "Bo Lind;Kelpie Audio", "Eva Kos;Forum of Rhymes"])
    assert names_in(draft(parse(rows.encode(), "a.csv"), catalogue, name="a.csv")) == ["Guild of Bells", "Kelpie Audio", "Forum of Rhymes"]


def test_commas_beside_one_signature(catalogue: Catalogue) -> None:
    """One signature with a role does not make other items with commas signatures too."""
    items = ["Guild of Bells, Chimes, Gongs", "Ada Berg, chair, Union of Sand Artists", "Society of Harps, Lyres, Lutes", "Forum of Rhymes"]
    read = _read(catalogue, Heading(level=2, text="Signatories"), *(ListItem(text=item) for item in items))
    assert names_in(read) == ["Guild of Bells, Chimes, Gongs", "Union of Sand Artists", "Society of Harps, Lyres, Lutes", "Forum of Rhymes"]


@pytest.mark.parametrize("name", ["Tag der Musik e.V.", "Membra Jazz", "Ball de Bastons"])
def test_names_that_begin_like_memberships(catalogue: Catalogue, name: str) -> None:
    """A word for a member may be a name's own."""
    items = (ListItem(text=text) for text in (*_NAMES, name))
    assert names_in(_read(catalogue, Heading(level=2, text="Signatories"), *items)) == [*_NAMES, name]


@pytest.mark.parametrize("heading", ["Share this", "Photo gallery", "Contact", "Pressekontakt"])
@pytest.mark.parametrize(
    "behind",
    [
        "<h3>Our members</h3><ul><li>Forum of Rhymes</li><li>Union of Sand Artists</li><li>GESAC</li><li>CISAC</li></ul>",
        '<img src="a" alt="GESAC"><img src="b" alt="CISAC"><img src="c" alt="Singers">',
    ],
)
def test_what_a_site_sets_behind_a_text(catalogue: Catalogue, heading: str, behind: str) -> None:
    """A text that ends in any other heading does not go on behind its part of the page."""
    text = f"<h1>On rules</h1><p>Cork, 3 April 2025</p><p>{_TEXT}</p><p>{_TEXT} It matters.</p><h3>{heading}</h3>"
    assert names_in(_page(catalogue, f"<html lang=en><body><div><div>{text}</div><div>{behind}</div></div></body></html>")) == []


def test_a_letter_of_one_with_its_foot(catalogue: Catalogue) -> None:
    """Below the closing a sender, its person, its address and what it belongs to are one signatory."""
    lines = ["Guild of Bells\nAda Berg", "Guild of Bells, Bell Lane 12, Cork\nMember of GESAC"]
    assert names_in(_read(catalogue, Paragraph(text="Yours sincerely,"), *(Paragraph(text=line) for line in lines))) == ["Guild of Bells"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Companies such as Mistral AI, Anthropic and Google signed the Code in July 2025; Meta refused.",
        "Anthropic and Google have signed the Code of Practice.",
        "Google und Anthropic haben den Praxisleitfaden unterzeichnet, Meta nicht.",
    ],
)
def test_who_signed_something_else_has_not_signed_the_letter(catalogue: Catalogue, sentence: str) -> None:
    assert names_in(_read(catalogue, Paragraph(text=f"We ask for clear rules. {sentence}"))) == []


def test_who_is_said_to_have_signed_the_letter_has(catalogue: Catalogue) -> None:
    read = _read(catalogue, Paragraph(text="This letter has been signed by GESAC, ECSA and CEATL."))
    assert names_in(read) == ["GESAC", "ECSA", "CEATL"]
