"""Tables with a column or a cell for the names of each country or sector, and items with who signs behind a dash."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table
from tests.drafting.letters import ENGLISH, TEXTS, letter_with, names_in

_COLUMNS = (("Guild of Bells", "Forum of Rhymes", "Alliance of Mimes"), ("Union of Sand Artists", "", "Kelpie Society"))
_DOWN = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes", "Alliance of Mimes", "Kelpie Society"]


@pytest.mark.parametrize("signed", [True, False], ids=["below a heading", "with nothing above"])
@pytest.mark.parametrize(
    "heads",
    [
        ("Germany", "Austria", "Switzerland"),
        ("Duitsland", "Vlaanderen", "Wallonië"),
        ("France", "Pays basque", "Bretagne"),
        ("Music", "Literature", "Film"),
        ("Hudba", "Literatura", "Divadlo"),
    ],
)
def test_a_column_for_each_group(catalogue: Catalogue, heads: tuple[str, ...], *, signed: bool) -> None:
    """The first row heads the columns, though only some of its cells are countries; none of its cells signs."""
    above = [Heading(level=2, text="Signatories")] if signed else []
    read = letter_with(catalogue, *above, Table(rows=(heads, *_COLUMNS)))
    assert names_in(read) == _DOWN
    assert [one.section for one in read.signatories] == [heads[0], heads[0], heads[1], heads[2], heads[2]]


def test_a_first_row_of_names(catalogue: Catalogue) -> None:
    """A first row of names that hold no word of an organisation heads nothing where they have several words."""
    rows = (("Kelpie Writers", "Sand Artists United"), ("Guild of Bells", "Forum of Rhymes"), ("Alliance of Mimes", "Kelpie Society"))
    found = names_in(letter_with(catalogue, Heading(level=2, text="Signatories"), Table(rows=rows)))
    assert sorted(found) == sorted(name for row in rows for name in row)


@pytest.mark.parametrize("mark", ["\n", "; ", ", "])
def test_a_cell_for_each_country(catalogue: Catalogue, mark: str) -> None:
    """A cell holds the names of its row's country, whatever parts them."""
    rows = (
        ("Germany", mark.join(["Guild of Bells", "Union of Sand Artists"])),
        ("France", mark.join(["Forum of Rhymes", "Alliance of Mimes"])),
        ("Italy", "Kelpie Society"),
    )
    assert names_in(letter_with(catalogue, Heading(level=2, text="Signatories"), Table(rows=rows))) == _DOWN


def test_a_name_broken_inside_a_cell(catalogue: Catalogue) -> None:
    """The lines of a cell are one name where hardly a second line is a name of its own."""
    rows = (("Germany", "Guild of Bells\nand of Drums"), ("France", "Forum of Northern\nRhymes"), ("Italy", "Kelpie Society"))
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), Table(rows=rows))
    assert names_in(read) == ["Guild of Bells and of Drums", "Forum of Northern Rhymes", "Kelpie Society"]


def test_persons_with_their_roles_behind_a_dash(catalogue: Catalogue) -> None:
    """A name that looks like a person's stands where those of the other items do; the role may follow its person without a comma."""
    lines = [
        "Magyar Harangok Köre – Barta Zsófia elnök",
        "Rímek Háza – Kertész Ádám titkár",
        "Delfinek Szakszervezete – Tar Bence elnök",
        "Tengeri Mimesek Egyesülete – Szalai Réka alelnök",
    ]
    read = letter_with(catalogue, Heading(level=2, text="Aláírók"), *(ListItem(text=line) for line in lines), language="hu")
    assert [(one.name, one.person, one.role) for one in read.signatories] == [
        ("Magyar Harangok Köre", "Barta Zsófia", "elnök"),
        ("Rímek Háza", "Kertész Ádám", "titkár"),
        ("Delfinek Szakszervezete", "Tar Bence", "elnök"),
        ("Tengeri Mimesek Egyesülete", "Szalai Réka", "alelnök"),
    ]


@pytest.mark.parametrize(
    ("language", "opening"),
    [("it", "Hanno sottoscritto:"), ("es", "Han firmado:"), ("pt", "Assinaram:"), ("sv", "Har undertecknat:"), ("pl", "Podpisały:")],
)
def test_openings_in_the_past(catalogue: Catalogue, language: str, opening: str) -> None:
    """Those who "have signed" stand below that as below a heading."""
    texts = {
        "it": "Chiediamo regole chiare, e le chiediamo oggi, con chi scrive e con chi suona, perché nessuno ci ha mai risposto finora.",
        "es": "Pedimos reglas claras, y las pedimos hoy, con quienes escriben y con quienes tocan, porque nadie nos ha respondido hasta ahora.",
        "pt": "Pedimos regras claras, e pedimo-las hoje, com quem escreve e com quem toca, porque ninguém nos respondeu até agora.",
        "sv": "Vi ber om tydliga regler, och vi ber om dem i dag, tillsammans med dem som skriver och spelar, för ingen har svarat oss.",
        "pl": "Prosimy o jasne reguły i prosimy o nie dzisiaj, razem z tymi, którzy piszą i grają, bo nikt nam dotąd nie odpowiedział.",
    }
    names = ["Campanari Associati", "Casa Lirica del Porto", "Kelpie Society"]
    read = letter_with(catalogue, Paragraph(text=opening), *(Paragraph(text=name) for name in names), text=texts[language])
    assert names_in(read) == names


@pytest.mark.parametrize(
    ("language", "label"),
    [("en", "Supporters"), ("es", "Se adhieren"), ("it", "Aderiscono"), ("ro", "Susținătoare"), ("nl", "Ondersteunende organisaties")],
)
def test_backers_below_a_row_of_their_own(catalogue: Catalogue, language: str, label: str) -> None:
    """A row that holds nothing but their label parts those who back a text from those who sign it."""
    texts = {
        "es": "Pedimos reglas claras, y las pedimos hoy, con quienes escriben y con quienes tocan, porque nadie nos ha respondido hasta ahora.",
        "it": "Chiediamo regole chiare, e le chiediamo oggi, con chi scrive e con chi suona, perché nessuno ci ha mai risposto finora.",
        "nl": "Wij vragen om duidelijke regels, en wij vragen er vandaag om, met wie schrijft en wie speelt, want niemand antwoordde.",
        "ro": "Cerem reguli clare și le cerem astăzi, împreună cu cei care scriu și cu cei care cântă, fiindcă nimeni nu ne-a răspuns.",
        "en": "We ask for clear rules, and we ask for them today, with those who write and those who play, since nobody has answered.",
    }
    rows = (("Organisation", "Country"), ("Guild of Bells", "IE"), ("Forum of Rhymes", "FR"), (label, ""), ("House of Bells", "IE"))
    read = letter_with(catalogue, Table(rows=rows), text=texts[language])
    assert names_in(read) == ["Guild of Bells", "Forum of Rhymes"]


@pytest.mark.parametrize("header", [(), (("Organisation", "Website"),)], ids=["without a header", "with a header"])
def test_cells_over_all_columns(catalogue: Catalogue, header: tuple[tuple[str, ...], ...]) -> None:
    """They head groups, be it in words that names have too and above rows of which some lack the second cell's text."""
    rows = (
        ("Литература и превод",),
        ("Съюз на камбаните", "bells.example.org"),
        ("РИМАКОР", ""),
        ("Медии",),
        ("Съюз на пясъка", ""),
        ("Гилдия на римите", "rhymes.example.org"),
    )
    text = "Пишем за правила, които никой не може да спази, и за хора, които живеят от писане и които никой не е попитал."
    read = letter_with(catalogue, Paragraph(text="Подписват:"), Table(rows=(*header, *rows)), text=text)
    assert names_in(read) == ["Съюз на камбаните", "РИМАКОР", "Съюз на пясъка", "Гилдия на римите"]
    assert [one.section for one in read.signatories] == ["Литература и превод"] * 2 + ["Медии"] * 2


def test_short_rows_below_cells_over_all_columns(catalogue: Catalogue) -> None:
    """Pages leave out empty cells: a row may end before the last column."""
    music = (("Music",), ("Guild of Bells", "IE", "a"), ("Forum of Rhymes", "IE"))
    rows = (*music, ("Film",), ("Lantern Federation", "IE", "b"), ("Union of Dust", "IE"))
    names = ["Guild of Bells", "Forum of Rhymes", "Lantern Federation", "Union of Dust"]
    assert names_in(letter_with(catalogue, Heading(level=2, text="Signatories"), Table(rows=rows))) == names


def test_a_group_of_those_who_do_not_sign(catalogue: Catalogue) -> None:
    """Its caption says so, and ends the list of those who do."""
    signing = (("Literature",), ("Guild of Bells", "a"), ("Forum of Rhymes", "b"))
    rows = (*signing, ("Supporters",), ("Lantern Federation", "c"), ("Union of Dust", "d"))
    assert names_in(letter_with(catalogue, Heading(level=2, text="Signatories"), Table(rows=rows))) == ["Guild of Bells", "Forum of Rhymes"]


def test_acronyms_in_a_column_of_their_own(catalogue: Catalogue) -> None:
    """They tell which organisation of the register a translated name is; the sentence below the table names none that signs."""
    rows = (("Organisation", "Acronym"), ("Federation der Bühnenschreiber", "FSE"), ("Guild of Bells", "–"), ("Verein der Rhymer", "KWVR"))
    blocks = (Paragraph(text="Signed by:"), Table(rows=rows), Paragraph(text="The IMPALA supports this letter."))
    read = letter_with(catalogue, *blocks)
    assert [one.org for one in read.signatories] == ["fse", None, None]


@pytest.mark.parametrize(
    ("language", "branches"),
    [("cs", ("Slovo", "Hudba", "Divadlo a film")), ("de", ("Wort", "Musik", "Bühne und Film")), ("en", ("Words", "Music", "Stage and screen"))],
)
def test_branches_above_the_tables_of_their_names(catalogue: Catalogue, language: str, branches: tuple[str, ...]) -> None:
    """As cells hold them that have a table inside: a line above each table heads it and signs nothing."""
    tables = [(("Guild of Bells", "Cork"), ("Union of Sand Artists", "Kerry")), (("Forum of Rhymes", "Cork"), ("Alliance of Mimes", "Cork"))]
    tables.append((("Kelpie Society", "Clare"), ("Society of Gongs", "Cork")))
    blocks = [block for head, rows in zip(branches, tables, strict=True) for block in (Paragraph(text=head), Table(rows=rows))]
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *blocks, text=TEXTS.get(language, ENGLISH), language=language)
    assert names_in(read) == [name for rows in tables for name, _ in rows]
    assert [one.section for one in read.signatories] == [head for head in branches for _ in range(2)]


def test_branches_inside_countries(catalogue: Catalogue) -> None:
    """A line that stands above a group of each country is no name, and a new name keeps the country that the heading tells."""
    lands = [
        ("Spain", [("Libro", ["Guild of Bells", "Union of Sand Artists"]), ("Imagen", ["Forum of Rhymes"])]),
        ("Portugal", [("Libro", ["Alliance of Mimes", "Society of Gongs"]), ("Imagen", ["Kelpie Society", "Guild of Reeds"])]),
    ]
    blocks: list[Block] = []
    for land, groups in lands:
        blocks.append(Heading(level=3, text=land))
        blocks += [block for head, names in groups for block in (Paragraph(text=head), *(ListItem(text=name) for name in names))]
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *blocks)
    assert names_in(read) == [name for _, groups in lands for _, names in groups for name in names]
    assert [one.new.country for one in read.signatories if one.new] == ["ES"] * 3 + ["PT"] * 4


def test_names_of_one_word_above_their_remarks(catalogue: Catalogue) -> None:
    """Nothing says of a word that no branch is called by that it heads a group: it is the name."""
    blocks = [Paragraph(text="Kelpie"), ListItem(text="Guild of Bells"), Paragraph(text="Rimako"), ListItem(text="Forum of Rhymes")]
    read = letter_with(catalogue, Heading(level=2, text="Signatories"), *blocks)
    assert names_in(read) == ["Kelpie", "Guild of Bells", "Rimako", "Forum of Rhymes"]
