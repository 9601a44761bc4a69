"""What stands beside and between the names of a list: demands, groups, who signs for all, who coordinates. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, ParsedDocument
from tests.drafting.letters import letter_with, names_in

_BELLS, _SAND, _RHYMES = "Guild of Bells", "Union of Sand Artists", "Society of Rhymes (SOR)"
_LIST = tuple(ListItem(text=name) for name in (_BELLS, _SAND, _RHYMES))
_SIGNED = Paragraph(text="Signed by:")


def test_lines_that_go_on_small_behind_the_noun(catalogue: Catalogue) -> None:
    """Names of languages that write all but the first word small make a list without a heading; the demands above are none of it."""
    demands = ("Да има ясни правила за всички.", "Да бъде създаден общ регистър.", "Да ни бъде отговорено до края на годината.")
    names = ["РИМАКОР", "Съюз на малките камбани", "Гилдия „Пясък“", "Дружество на гонговете", "Асоциация на римите (АР)"]
    items = tuple(ListItem(text=text, marker=f"{number}.") for number, text in enumerate(demands, 1))
    text = "Пишем за правила, които никой не може да спази, и за хора, които живеят от писане и които никой не е попитал."
    read = letter_with(
        catalogue, *items, Paragraph(text="\n".join(names)), Paragraph(text="18 юли 2025 г.\nгр. Русе"), text=text, language="bg"
    )
    assert names_in(read) == names


def test_demands_with_letters_in_brackets(catalogue: Catalogue) -> None:
    """A sentence of those who sign goes on with its demands behind the colon, whatever marks them."""
    sentence = "The three undersigned organisations ask for: (a) full clarity, (b) licences, (c) an office of the Authority of Rhymes (AOR)."
    assert names_in(letter_with(catalogue, Paragraph(text=sentence), _SIGNED, *_LIST)) == [_BELLS, _SAND, _RHYMES]


@pytest.mark.parametrize("line", ["Výzvu podporuje Zvonový fond.", "The letter pleases RIMA.", "L’appel réjouit aussi RIMA."])
def test_a_short_sentence_about_the_text_ends_the_list(catalogue: Catalogue, line: str) -> None:
    """A sentence that begins with the letter or appeal is no name, be it of four words."""
    read = letter_with(catalogue, _SIGNED, *(Paragraph(text=one) for one in (_BELLS, _SAND, _RHYMES, line)))
    assert names_in(read) == [_BELLS, _SAND, _RHYMES]


def test_lines_between_items_that_say_a_kind(catalogue: Catalogue) -> None:
    """Lines without any word that only organisations have head the items below them."""
    groups: tuple[Block, ...] = (
        *_LIST,
        Paragraph(text="Nakladatelé a vydavatelé"),
        ListItem(text="Svaz malých gongů"),
        ListItem(text="RIMA, z.s."),
        Paragraph(text="Výtvarné umění a fotografie"),
        ListItem(text="Unie pískových umělců"),
        ListItem(text="Asociace zvonů"),
    )
    names = [_BELLS, _SAND, _RHYMES, "Svaz malých gongů", "RIMA, z.s.", "Unie pískových umělců", "Asociace zvonů"]
    assert names_in(letter_with(catalogue, *groups)) == names


def test_a_person_who_signs_for_all_is_none_of_the_list(catalogue: Catalogue) -> None:
    """ "For the signatories" stands above a person; the list has its own heading below."""
    signer = Paragraph(text="Für die Unterzeichner\nAnna Novak\nGeschäftsführerin, Gilde der Glocken")
    names = ["Gilde der Glocken", "Verein Sand e.V.", "libretto Deutsche Vereinigung für Reime", "duo – Deutscher Bund der Reime"]
    heading = Paragraph(text="Unterzeichnende Verbände:")
    text = "Wir schreiben über Regeln, die niemand einhält, und über alle, die vom Schreiben leben und die niemand gefragt hat. " * 2
    read = letter_with(catalogue, signer, heading, *(Paragraph(text=name) for name in names), text=text, language="de")
    assert names_in(read) == names


@pytest.mark.parametrize("heading", ["Initiiert von", "Coordinated by", "Coordinato da", "Samordnat av"])
def test_who_began_or_coordinates_a_letter_is_none_of_the_list(catalogue: Catalogue, heading: str) -> None:
    """Below its own heading behind the list stands who has brought the others together."""
    read = letter_with(
        catalogue, Heading(level=3, text="Signatories"), *_LIST, Heading(level=3, text=heading), Paragraph(text="Council of Gongs")
    )
    assert names_in(read) == [_BELLS, _SAND, _RHYMES]


def test_captions_that_touch(catalogue: Catalogue) -> None:
    """Two names in one line, each with its initials in brackets, are two; an acronym before a part of the world is a name."""
    lines = ("Guild of Bells", "RIM-Europe", "Society of Small Gongs (SSG) Union of Rhyme Makers (URM)")
    read = letter_with(catalogue, _SIGNED, *(Paragraph(text=line) for line in lines))
    assert names_in(read) == [*lines[:2], "Society of Small Gongs (SSG)", "Union of Rhyme Makers (URM)"]


def test_organisations_behind_a_paper(catalogue: Catalogue) -> None:
    """Who stands behind a paper has made it, where nobody else signs."""
    opening = Paragraph(text="A dozen small organisations stand behind this paper:")
    read = letter_with(catalogue, opening, Paragraph(text="\n".join((_BELLS, _SAND, _RHYMES, "Klang"))))
    assert names_in(read) == [_BELLS, _SAND, _RHYMES, "Klang"]


@pytest.mark.parametrize(
    "line",
    [
        "Encl.: Survey of the Institute of Gongs (3 pp.)",
        "Anlagen: Gutachten des Instituts für Gongs",
        "Pièces jointes : Étude de l’Institut des gongs",
        "Kapja még: Gongügyi Hivatal; Irattár",
        "Segreteria organizzativa: Studio Gong, via della Sabbia 4",
        "Joint secretariat: Gong & Partners",
        "The following bodies, which make no bells and no rhymes themselves, stand by this letter without signing it: Gong Forum; Mime Trust.",
    ],
)
def test_labels_below_a_list(catalogue: Catalogue, line: str) -> None:
    """Enclosures, copies, a secretariat and those who only back a letter are none of those who sign it."""
    assert names_in(letter_with(catalogue, _SIGNED, *_LIST, Paragraph(text=line))) == [_BELLS, _SAND, _RHYMES]


@pytest.mark.parametrize(
    "line",
    [
        "Members of the Guild of Bells (as of 1 May): Chime Press, House of Gongs, Tower Publishing.",
        "Mitglieder der Guild of Bells: Verlag Glocke, Haus der Gongs",
    ],
)
def test_members_of_one_that_signs(catalogue: Catalogue, line: str) -> None:
    """Whom one of the list unites, said below it, has not signed."""
    assert names_in(letter_with(catalogue, _SIGNED, *_LIST, Paragraph(text=line))) == [_BELLS, _SAND, _RHYMES]


def test_members_who_sign(catalogue: Catalogue) -> None:
    """Members of an alliance that is none of the list may be those who sign."""
    label = Paragraph(text="Members of the Forum of Mimes:")
    further = ("Alliance of Gongs", "Tower Trust")
    read = letter_with(catalogue, _SIGNED, *_LIST, label, *(ListItem(text=name) for name in further))
    assert names_in(read) == [_BELLS, _SAND, _RHYMES, *further]


def test_demands_above_a_closing(catalogue: Catalogue) -> None:
    """Short demands are none of the names below the closing, which the writer gives for others too."""
    demands = tuple(ListItem(text=text) for text in ("A council with teeth, not an office.", "A guild for all."))
    closing = Paragraph(text="Yours sincerely, also on behalf of:")
    assert names_in(letter_with(catalogue, *demands, closing, *_LIST)) == [_BELLS, _SAND, _RHYMES]


@pytest.mark.parametrize(
    "below",
    ["To: the Minister of Culture; the Minister of Bells", "Acknowledgement: Lantern Federation for the translation", "Thanks to: RIMEX"],
)
def test_readers_and_thanks_below_a_list(catalogue: Catalogue, below: str) -> None:
    """To whom a letter goes, and who is thanked, has not signed it."""
    assert names_in(letter_with(catalogue, _SIGNED, *_LIST, Paragraph(text=below))) == [_BELLS, _SAND, _RHYMES]


@pytest.mark.parametrize(
    ("senders", "readers", "text"),
    [
        ("Odosielatelia:", "Adresáti:", "Píšeme o pravidlách, ktoré nikto nemôže dodržať, a o ľuďoch, ktorých sa nikto nepýtal."),
        ("Nadawcy:", "Adresaci:", "Piszemy o zasadach, których nikt nie może dotrzymać, i o ludziach, których nikt nie pytał."),
        ("Senders:", "To:", "We write about rules that nobody can keep, and about people who live from writing and whom nobody asked."),
    ],
)
def test_several_senders_above_their_readers(catalogue: Catalogue, senders: str, readers: str, text: str) -> None:
    """A label heads those who send a letter, another one ends their list."""
    names = ["RIMA, lyric society", "GOB – Guild of Bells", "Union of Sand Artists", "Lantern Federation"]
    head = (Paragraph(text=senders), *(Paragraph(text=name) for name in names), Paragraph(text=readers), Paragraph(text="Ministry of Gongs"))
    read = draft(ParsedDocument(format="rtf", blocks=(*head, Paragraph(text=text))), catalogue, name="letter.rtf")
    assert names_in(read) == names


def test_a_last_line_without_capitals(catalogue: Catalogue) -> None:
    """A short line that has its noun and no capital goes on with the name above it, though the margin did not break that."""
    lines = "Društvo zvonara i svirača gongova Hrvatske i susjednih zemalja\nUdruga rimaca\nZajednica pjeskara\ngospodarske komore"
    text = "Pišemo o pravilima kojih se nitko ne može držati i o ljudima koji žive od pisanja, a koje nitko nije pitao što o njima misle."
    read = letter_with(catalogue, Paragraph(text="Potpisnici:"), Paragraph(text=lines), text=text)
    assert names_in(read)[-2:] == ["Udruga rimaca", "Zajednica pjeskara gospodarske komore"]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("pt", "Lisboa, cinco de junho de dois mil e vinte e cinco"),
        ("hr", "U Zagrebu, osamnaestoga travnja dvije tisuće dvadeset četvrte"),
        ("en", "Given in Cork on this third day of May two thousand and twenty-five"),
        ("de", "Köln, den dritten Mai zweitausendfünfundzwanzig"),
    ],
)
def test_days_spelled_out_below_a_list(catalogue: Catalogue, language: str, line: str) -> None:
    """A line of place and day in words is no name, however many words the day has."""
    read = letter_with(catalogue, _SIGNED, *_LIST, Paragraph(text=line), text="…", language=language)
    assert names_in(read) == [_BELLS, _SAND, _RHYMES]


@pytest.mark.parametrize("name", ["L-AKKADEMJA TAL-QNIEPEN", "Kellade Akadeemia", "Ακαδημία Καμπάνας", "Acadamh na gCloigíní"])
def test_academies_in_heads_of_pages(catalogue: Catalogue, name: str) -> None:
    """What the pages of a release have above them is its sender, in whatever spelling academies have."""
    release = [Paragraph(text="PRESS RELEASE"), Paragraph(text="Bells"), Paragraph(text="Nobody was asked. " * 9)]
    metadata = {"running": f"Registered VO/0000 · {name} · Founded 1920"}
    read = draft(ParsedDocument(format="docx", blocks=tuple(release), metadata=metadata), catalogue, name="a.docx")
    assert names_in(read) == [name]


@pytest.mark.parametrize(
    "heading",
    ["How can you join?", "Kuidas liituda?", "Comment nous rejoindre ?", "Jak podpisać?", "In the media", "Meedias", "Dans la presse"],
)
def test_headings_that_ask_to_join_or_tell_of_the_press(catalogue: Catalogue, heading: str) -> None:
    """What stands below them signs not, be it under review or a paper."""
    others = (ListItem(text="Forum of Gongs"), ListItem(text="Circle of Drums"))
    below = (Heading(level=3, text=heading), Paragraph(text="Send us a mail:"), *others)
    assert names_in(letter_with(catalogue, Heading(level=2, text="Signatories"), *_LIST, *below)) == [_BELLS, _SAND, "Society of Rhymes (SOR)"]


def test_names_that_begin_as_such_headings(catalogue: Catalogue) -> None:
    names = ["Media Guild", "Comment Society", "Join Forum"]
    assert names_in(letter_with(catalogue, Heading(level=2, text="Signatories"), *(ListItem(text=name) for name in names))) == names
