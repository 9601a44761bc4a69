"""Lists that go on: in the sentence below them, in the next paragraph, behind a label inside a sentence; and what only looks like one."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.drafting.names.register import Register
from knowledge.drafting.signatories.signatory_lines import SignatoryPlaces
from knowledge.drafting.words.vocabulary import vocabulary, word_lists
from knowledge.folding import fold
from knowledge.languages import OFFICIAL
from knowledge.loaders.parsed import Block, Heading, Image, ListItem, Paragraph, ParsedDocument, Table
from tests.drafting.letters import letter_with, names_in

_NAMES = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes"]
_ITEMS = [ListItem(text=name) for name in _NAMES]
_TEXTS = {
    "en": "We ask for rules that somebody can keep, and for a talk with those who live from what they write, draw, sing and play. " * 2,
    "de": "Wir bitten um Regeln, an die sich jemand hält, und um ein Gespräch mit denen, die schreiben, zeichnen, singen und spielen. " * 2,
    "pt": "Pedimos regras que alguém possa cumprir, e uma conversa com quem vive do que escreve, desenha, canta e toca em cada dia. " * 2,
    "fr": "Nous demandons des règles que chacun puisse suivre, et un entretien avec ceux qui écrivent, dessinent, chantent et jouent. " * 2,
    "sk": "Žiadame pravidlá, ktoré môže niekto dodržať, a rozhovor s tými, ktorí žijú z toho, čo píšu, kreslia, spievajú a hrajú. " * 2,
    "sv": "Vi ber om regler som någon kan hålla, och om ett samtal med dem som lever av att skriva, teckna, sjunga och spela varje dag. " * 2,
}


def _read(catalogue: Catalogue, *blocks: Block, language: str = "en") -> Draft:
    above = (Heading(level=1, text="Libra 2"), Paragraph(text=_TEXTS[language].strip()))
    return draft(ParsedDocument(format="docx", language=language, blocks=(*above, *blocks)), catalogue, name="a.docx")


@pytest.mark.parametrize(
    ("language", "heading", "sentence", "names"),
    [
        ("en", "Signatories", "as well as the Society of Gongs and Kelpie Guild.", ["Society of Gongs", "Kelpie Guild"]),
        ("de", "Zu den Unterzeichnern gehören:", "sowie der Verband der Gongs und zahlreiche weitere. Ende.", ["Verband der Gongs"]),
        ("de", "Unterzeichnende", "sowie die austro Deutsche Gong- und Reimevereinigung.", ["austro Deutsche Gong- und Reimevereinigung"]),
        ("pt", "Subscrevem este apelo:", "e ainda, sem logótipo, a Associação Gong e a RIMA.", ["Associação Gong", "RIMA"]),
        ("fr", "Signataires", "ainsi que l’Association des gongs et de nombreux autres.", ["Association des gongs"]),
    ],
)
@pytest.mark.parametrize("pictured", [False, True])
def test_a_sentence_below_a_list(
    catalogue: Catalogue, language: str, heading: str, sentence: str, names: list[str], *, pictured: bool
) -> None:
    """What goes on in small letters with "as well as" names further signatories, be it below items or below logos."""
    above = [Image(alt=name) for name in _NAMES] if pictured else _ITEMS
    read = _read(catalogue, Heading(level=2, text=heading), *above, Paragraph(text=sentence), language=language)
    assert names_in(read) == [*_NAMES, *names]
    more = "weitere" in sentence or "autres" in sentence
    assert ("list-incomplete" in [note.code for note in read.doubts]) is more


def test_a_sentence_below_a_list_that_tells_of_others(catalogue: Catalogue) -> None:
    """Who only backs the text is told of in the same way and does not sign."""
    below = Paragraph(text="as well as, in support, the Society of Gongs.")
    assert names_in(_read(catalogue, Paragraph(text="Signed by:"), *_ITEMS, below)) == _NAMES


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", f"{', '.join(_NAMES)};", "RIMA Guild, Kelpie Union and Gong Guild for pictures."),
        ("fr", f"{', '.join(_NAMES)} ;", "RIMA Guild, Kelpie Union et Gong Guild pour les images."),
    ],
)
def test_a_paragraph_that_is_left_open(catalogue: Catalogue, language: str, first: str, second: str) -> None:
    """A semicolon leaves a list open: the next paragraph goes on with it, though it ends in a full stop."""
    head = Paragraph(text="Signed by:" if language == "en" else "Signataires :")
    read = names_in(_read(catalogue, head, Paragraph(text=first), Paragraph(text=second), language=language))
    assert [name.split(" for ")[0].split(" pour ")[0] for name in read] == [*_NAMES, "RIMA Guild", "Kelpie Union", "Gong Guild"]


def test_the_sectors_for_which_groups_sign(catalogue: Catalogue) -> None:
    """What each paragraph of names ends with, in the same words, is no part of its last name."""
    groups = [f"{', '.join(_NAMES)} for the music sector;", "RIMA Guild, Gong Union and Kelpie Guild for the picture sector."]
    read = _read(catalogue, Heading(level=2, text="Signed"), *(Paragraph(text=one) for one in groups))
    assert names_in(read) == [*_NAMES, "RIMA Guild", "Gong Union", "Kelpie Guild"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "sk",
            "„Odklad je darček,“ hovorí Jana. K vyhláseniu pripojili podpis: Zväz zvonov, spolok hudobný (ďalej len „ZZ“), "
            "Spolok piesku (SP) a Zväz\ngongov.",
        ),
        ("en", "“This is a gift,” says Jana. To this have added their signatures: Union of Bells, Sand Guild (SG) and Union of\nGongs."),
    ],
)
def test_a_label_inside_a_paragraph(catalogue: Catalogue, language: str, sentence: str) -> None:
    """The label begins its own sentence; the names behind it are read over the lines of the paragraph."""
    found = names_in(_read(catalogue, Paragraph(text=sentence), language=language))
    assert len(found) == 3
    assert found[-1].lower().endswith("gongov" if language == "sk" else "gongs")
    assert not any(":" in name or "ďalej" in name for name in found)


_SUBMITTED = {
    "bg": "Становището се внася съвместно от", "cs": "Stanovisko společně předkládají", "da": "Svaret afgives i fællesskab af",
    "de": "Die Stellungnahme wird gemeinsam abgegeben von", "el": "Η θέση υποβάλλεται από κοινού από", "en": "Reply jointly submitted by",
    "es": "La respuesta es presentada conjuntamente por", "et": "Arvamuse esitavad ühiselt", "fi": "Lausunnon antavat yhdessä",
    "fr": "La réponse est présentée conjointement par", "ga": "Freagra curtha isteach i gcomhpháirt ag", "hr": "Odgovor zajednički podnose",
    "hu": "Az állásfoglalást közösen benyújtják", "it": "La risposta è presentata congiuntamente da", "lt": "Nuomonę bendrai teikia",
    "lv": "Atzinumu kopīgi iesniedz", "mt": "It-tweġiba ppreżentata b’mod konġunt minn", "nl": "De reactie is gezamenlijk ingediend door",
    "pl": "Stanowisko składają wspólnie", "pt": "A resposta é apresentada conjuntamente por", "ro": "Răspunsul este depus în comun de",
    "sk": "Stanovisko spoločne predkladajú", "sl": "Mnenje skupaj podajajo", "sv": "Svaret lämnas gemensamt av",
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(OFFICIAL))
def test_who_submits_a_text_together(language: str) -> None:
    """Those who submit an answer together sign it, in every language."""
    assert vocabulary(language).signatories.search(" ".join(fold(_SUBMITTED[language]).replace("’", " ").split()))


@pytest.mark.parametrize("heading", ["Annex: members of the GOB (selection)", "Bilaga: GOB:s medlemsorganisationer", "Members of GOB"])
def test_members_of_the_one_who_signs(catalogue: Catalogue, heading: str) -> None:
    """A list of members below a body's own answer signs nothing."""
    signed = Paragraph(text="For GOB\nAnna Novak\nchair")
    opening = Paragraph(text="GOB – Guild of Gongs, Organs and Bells")
    members = [ListItem(text=name) for name in (*_NAMES, "Kelpie Guild")]
    read = letter_with(catalogue, opening, signed, Heading(level=2, text=heading), *members)
    assert not {*_NAMES, "Kelpie Guild"} & {*names_in(read)}


_MEMBERS = {
    "bg": "сдружения членки", "cs": "členské spolky", "da": "medlemsforeninger", "de": "Mitgliedsvereine", "el": "ενώσεις μέλη",
    "en": "member associations", "es": "asociaciones miembro", "et": "liikmesühingud", "fi": "jäsenyhdistykset", "fr": "associations membres",
    "ga": "cumainn bhall", "hr": "udruge članice", "hu": "tagegyesületek", "it": "associazioni associate", "lt": "organizacijos narės",
    "lv": "biedru apvienības", "mt": "għaqdiet membri", "nl": "aangesloten verenigingen", "pl": "stowarzyszenia członkowskie",
    "pt": "associações-membro", "ro": "asociații membre", "sk": "členské združenia", "sl": "članska društva", "sv": "medlemsföreningar",
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(OFFICIAL))
def test_members_in_an_annex_in_every_language(catalogue: Catalogue, language: str) -> None:
    """A table in an annex that is headed as that of the members names nobody who signs."""
    rows = tuple((str(number), name) for number, name in enumerate(_NAMES, start=1))
    annex = Heading(level=2, text=f"{word_lists()['annex'][language][0]} – {_MEMBERS[language]}")
    blocks = (Paragraph(text=_TEXTS["en"].strip()), annex, Table(rows=rows))
    assert SignatoryPlaces(blocks, vocabulary(language), Register.of(catalogue)).entries() == []


def test_a_letter_in_a_newsletter(catalogue: Catalogue) -> None:
    """A newsletter that brings a letter in full, with its salutation and closing, names who signed it, which is doubted."""
    letter = ["Dear Minister,", _TEXTS["en"].strip(), "Yours sincerely,", "\n".join(_NAMES)]
    head = (Heading(level=1, text="Newsletter 17 · June 2025"), Heading(level=2, text="1. What is on"), Paragraph(text="Readings on Friday."))
    blocks = (*head, Heading(level=2, text="2. Our letter"), *(Paragraph(text=one) for one in letter))
    after = (Heading(level=2, text="3. Prizes"), Paragraph(text="Sponsored by the Gong Fund."))
    read = draft(ParsedDocument(format="html", blocks=(*blocks, *after)), catalogue, name="a.html")
    assert names_in(read) == _NAMES
    assert "signatories-in-sentence" in [note.code for note in read.doubts]


def test_the_head_of_a_letter_set_as_a_table(catalogue: Catalogue) -> None:
    """The sender's name and street in a small table above the text are no list."""
    rows = (("RIMA", ""), ("Society for the Rights of Rhymes", "Cork, 5 February 2024"), ("Harbour Street 73, 106 83 Cork", "No 118/24"))
    body = [Paragraph(text="Dear Minister,"), Paragraph(text=_TEXTS["en"].strip()), Paragraph(text="Yours sincerely,")]
    signed = Table(rows=(("For the Guild of Bells", "For RIMA"), ("A. Novak", "I. Kos")))
    read = draft(ParsedDocument(format="pdf", blocks=(Table(rows=rows, broken=True), *body, signed)), catalogue, name="a.pdf")
    assert names_in(read) == ["Guild of Bells", "RIMA"]


@pytest.mark.parametrize("label", ["Joined later (as of 17 November 2025):", "Присъединили се по-късно:"])
def test_those_who_joined_later_in_one_line(catalogue: Catalogue, label: str) -> None:
    """A line of names that all begin with what they name is parted at its commas; who stands under such a label is doubted."""
    later = "Union of Gongs, Balkan Association of Gongs and Bells (BAGB), Foundation “Little Rhymes”"
    listed = [Paragraph(text=f"{at}) {name}") for at, name in enumerate([*_NAMES, "KELPIE"], 1)]
    read = _read(catalogue, Paragraph(text="SIGNED BY:"), *listed, Paragraph(text=label), Paragraph(text=later))
    assert names_in(read) == [*_NAMES, "KELPIE", *later.split(", ")]
    assert "signatories-in-sentence" in [note.code for note in read.doubts]


_BROKEN = ["RIMA - Section of Rhyme\nMakers", "Guild of Bells (GOB)", "Union of Loud and Silent\nGongs", "Forum of Mimes"]


@pytest.mark.parametrize(("number", "whole"), [("four", True), ("five", False), ("three", False)])
def test_the_number_that_tells_how_lines_belong_together(catalogue: Catalogue, number: str, *, whole: bool) -> None:
    """Lines without an organisation's word belong to those above where just as many names are too many; else all is left and doubted."""
    text = f"We ask for rules that somebody can keep. The {number} associations below ask for a talk, and for an answer before May."
    blocks = tuple(Paragraph(text=one) for one in ("Libra 2", text, "\n".join(_BROKEN)))
    read = draft(ParsedDocument(format="eml", blocks=blocks), catalogue, name="a.eml")
    assert (names_in(read) == [name.replace("\n", " ") for name in _BROKEN]) is whole
    assert ("signatory-count" in [note.code for note in read.doubts]) is not whole


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Guild of Gongs, also on behalf of RIMA", ["Guild of Gongs", "RIMA"]),
        ("Kellojen liitto, myös Rime ry:n puolesta", ["Kellojen liitto", "Rime ry"]),
        ("Verband der Gongs, auch im Namen der Gilde der Reime", ["Verband der Gongs", "Gilde der Reime"]),
        ("Association des gongs, également au nom de la Guilde des rimes", ["Association des gongs", "Guilde des rimes"]),
    ],
)
def test_a_cell_that_also_binds_another(catalogue: Catalogue, cell: str, names: list[str]) -> None:
    """A body in a table may sign for a second one, which has no row of its own."""
    rows = (("Organisation", "Signed by"), ("Guild of Bells", "Anna Novak"), (cell, "Ivo Kos"), ("Forum of Mimes", "Ada Lind"))
    read = _read(catalogue, Heading(level=2, text="Signatories"), Table(rows=rows))
    assert names_in(read) == ["Guild of Bells", *names, "Forum of Mimes"]


_PAPER = (Heading(level=1, text="Position paper on bells"), Paragraph(text=_TEXTS["en"].strip()))


def test_the_letterhead_of_a_position_paper(catalogue: Catalogue) -> None:
    """A paper of one body that nobody signs is its letterhead's; on a site's page that may be the publisher's alone."""
    blocks = (Paragraph(text="Society of Literary Bellringers\nHarbour Street 42, 1200 Cork"), *_PAPER)
    read = draft(ParsedDocument(format="odt", blocks=blocks), catalogue, name="a.odt")
    assert names_in(read) == ["Society of Literary Bellringers"]
    assert "signatories-in-sentence" in [note.code for note in read.doubts]
    assert names_in(draft(ParsedDocument(format="html", blocks=blocks), catalogue, name="a.html")) == []


def test_a_short_name_of_two_capitals_before_a_dash(catalogue: Catalogue) -> None:
    """Alone in a list that names no persons, what looks like one before a dash is the short form of the name."""
    names = ["Guild of Bells (GOB)", "Tau Gong - National Association of Gong Makers", "Union of Sand Artists", "Forum of Mimes"]
    read = _read(catalogue, Paragraph(text="Signed by:"), *(Paragraph(text=name) for name in names))
    assert names_in(read) == names
    persons = ["Guild of Bells (GOB)", "Ann Berg - Association of Gong Makers", "Ivo Kos - Union of Sand Artists", "Eva Lind - Forum of Mimes"]
    read = _read(catalogue, Paragraph(text="Signed by:"), *(Paragraph(text=name) for name in persons))
    assert names_in(read) == ["Guild of Bells (GOB)", "Association of Gong Makers", "Union of Sand Artists", "Forum of Mimes"]


def test_a_line_below_cells_of_small_names(catalogue: Catalogue) -> None:
    """Names of a language that sets few capitals stand in cells below a closing; the line below them names one more."""
    text = "Siūlome, kad taisykles kurtų ir tie, kurie gyvena iš rašymo, muzikos ir piešimo, ir kad ministerija juos išklausytų kuo greičiau."
    rows = (("RIMA", "GOB"), ("Varpų rašytojų sąjunga", "Smėlio vertėjų sąjunga"), ("Rimų leidėjų asociacija", "Gongų dailininkų sąjunga"))
    last = Paragraph(text="Varpų teisių asociacijos prašymu taip pat – Smėlio kompozitorių sąjunga (pasirašyta el. parašu)")
    blocks = (Paragraph(text=f"{text} {text}"), Paragraph(text="Pagarbiai"), Table(rows=rows), last)
    read = draft(ParsedDocument(format="pdf", language="lt", blocks=blocks), catalogue, name="a.pdf")
    assert sorted(names_in(read)) == sorted([*(cell for row in rows for cell in row), "Smėlio kompozitorių sąjunga"])


_LATER = [
    ("it", "Primi firmatari", "Adesioni successive", ("Circolo dei gong (8 settembre)", "Unione delle rime (9 settembre)")),
    ("es", "Firmantes", "Adhesiones posteriores", ("Gremio de los gongs (8 de septiembre)", "Unión de las rimas (9 de septiembre)")),
    ("de", "Unterzeichner", "Nachträglich beigetreten", ("Bund der Gongs (8. September)", "Verein der Reime (9. September)")),
    ("sv", "Undertecknare", "Har anslutit sig efter den 2 maj", ("Gongförbundet (8 maj)", "Föreningen Rim (9 maj)")),
]


@pytest.mark.parametrize(("language", "first", "second", "later"), _LATER, ids=[one[0] for one in _LATER])
def test_later_ones_with_their_days(catalogue: Catalogue, language: str, first: str, second: str, later: tuple[str, str]) -> None:
    """They have signed as well, wherever they stand; the day in brackets is no part of a name, be its year left out."""
    listed = [Paragraph(text=name) for name in _NAMES]
    text = Paragraph(text="§ 53 (1).")
    blocks = (Heading(level=2, text=first), *listed, text, Heading(level=2, text=second), Paragraph(text="\n".join(later)))
    read = letter_with(catalogue, *blocks, text="§ 53 (1).", language=language)
    assert names_in(read) == [*_NAMES, *(name.partition(" (")[0] for name in later)]
