"""Answers that leave a signature open, sectors of few names, and the "and" before an article inside a run. Names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.names.found_names import FoundName, proposed
from knowledge.drafting.names.register import SURE, Register
from knowledge.drafting.signatories.entries import Entry
from knowledge.drafting.words.table_words import is_withdrawn
from knowledge.loaders.parsed import ListItem, Paragraph, Table
from tests.drafting.letters import letter_with, names_in

_NAMES = ["Guild of Bells", "Society of Sand", "Union of Rhymes", "Kelpie Alliance"]


@pytest.mark.parametrize(
    "line",
    [
        "Guild of Bells (under discussion)", "Guild of Bells - internal discussion ongoing", "Guild of Bells [subject to approval]",
        "Guilde des cloches – sous réserve de validation", "Klokkengilde (intern overleg loopt)", "Bund der Glocken (in Abstimmung)",
        "Gildia Dzwonów (z zastrzeżeniem zgody zarządu)", "Гилдия на камбаните (в обсъждане)", "Bund der Glocken: unterzeichnet nicht",
        "Guild of Bells: does not sign",
    ],
)  # fmt: skip
def test_remarks_that_leave_a_signature_open(line: str) -> None:
    """A name beside which a list says so has not signed, wherever the remark stands."""
    assert is_withdrawn(line)


@pytest.mark.parametrize("line", ["Guild of Bells (GOB)", "Guild of Bells – discussion forum", "Music: Guild of Bells", "Forum: signs of Sand"])
def test_names_that_are_not_struck_by_their_words(line: str) -> None:
    """Brackets, dashes and colons stand in names as well."""
    assert not is_withdrawn(line)


@pytest.mark.parametrize("heading", ["Stand", "Stan", "État"])
def test_a_column_of_the_state_of_signatures(catalogue: Catalogue, heading: str) -> None:
    """Where half of a column called so says yes, the other rows have not signed, whatever they say."""
    answers = ["bestätigt", "Vorstand tagt am 3. Mai", "zugesagt", "wird geprüft"]
    rows = (("Organisation", heading), *zip(_NAMES, answers, strict=True))
    read = letter_with(catalogue, Paragraph(text="Signatories:"), Table(rows=rows))
    assert names_in(read) == [_NAMES[0], _NAMES[2]]


def test_sectors_with_colons_above_lines(catalogue: Catalogue) -> None:
    """The third label of a list heads names as the two before it do, though it says "Press"."""
    groups = ["Music:\nGuild of Bells\nSociety of Sand", "Books:\nUnion of Rhymes\nKelpie Alliance", "Press:\nGong Federation"]
    read = letter_with(catalogue, Paragraph(text="Signed by:"), *(Paragraph(text=group) for group in groups))
    assert names_in(read) == [*_NAMES, "Gong Federation"]
    contact = letter_with(catalogue, Paragraph(text="Signed by:"), Paragraph(text=groups[0]), Paragraph(text="Press:\nGong Federation"))
    assert names_in(contact) == _NAMES[:2]


def test_sectors_of_a_word_above_few_items(catalogue: Catalogue) -> None:
    """A word of a sector above items is no name, also where a group has a single one."""
    groups = {"Music": _NAMES[:2], "Books and translation": _NAMES[2:3], "Press": _NAMES[3:]}
    blocks = [one for sector, names in groups.items() for one in (Paragraph(text=sector), *(ListItem(text=name) for name in names))]
    assert names_in(letter_with(catalogue, Paragraph(text="Signed by:"), *blocks)) == _NAMES


def test_an_and_before_an_article_inside_a_run(catalogue: Catalogue) -> None:
    """The last name of a run may hold commas itself, behind the "and" and the article with which it begins."""
    run = "Signed by: the Guild of Bells, the Society of Sand, the Union of Rhymes and the Federation of Gongs, of Drums and of Cymbals."
    read = letter_with(catalogue, Paragraph(text=run))
    assert names_in(read) == [*_NAMES[:3], "Federation of Gongs, of Drums and of Cymbals"]


def test_a_name_with_a_second_one_behind_its_article_is_doubted(catalogue: Catalogue) -> None:
    """Whatever made one name of two, it is not sure."""
    register = Register.of(catalogue)
    one = proposed(FoundName("Union of Rhymes and the Federation of Gongs", Entry("", "row")), register)
    assert one.confidence < SURE
    for name in ("Union of Rhymes and Mimes", "Cooperativa de Letristas, C.R.L.", "GRIMA, Guild of Rhymes in Many Alphabets"):
        assert proposed(FoundName(name, Entry("", "row")), register).confidence >= SURE


def test_names_that_are_announced_only(catalogue: Catalogue) -> None:
    """Who is announced and not confirmed yet does not sign, behind a label or a dash."""
    items = [ListItem(text=text) for text in (*_NAMES, "Drum Forum – announced")]
    below = Paragraph(text="Announced, not yet confirmed: Gong Federation, Mime Union")
    assert names_in(letter_with(catalogue, Paragraph(text="Signed by:"), *items, below)) == _NAMES


def test_a_sentence_behind_a_run_of_names(catalogue: Catalogue) -> None:
    """What a sentence says of the list is no part of its last name; one that names a further signatory stays."""
    run = "First signatories: Guild of Bells, Society of Sand, Union of Rhymes."
    read = letter_with(catalogue, Paragraph(text=f"{run} The list remains open until 30 June 2026."))
    assert names_in(read) == _NAMES[:3]


def test_persons_in_rows_without_an_organisation(catalogue: Catalogue) -> None:
    """A person with a profession and an empty cell signs alone; one with a role signs for the name above."""
    rows = [("Signatory", "Role", "Organisation"), ("Anna Novak", "Chair", _NAMES[0]), ("Ivo Kral", "Director", "")]
    rows += [("Petr Malik", "Chair", _NAMES[1]), ("Lena Falk", "Chair", _NAMES[2])]
    second = letter_with(catalogue, Table(rows=tuple(rows)))
    assert names_in(second) == _NAMES[:3]
    assert not any(note.code == "persons-left-out" for note in second.doubts)
    alone = letter_with(catalogue, Table(rows=(*rows, ("Eva Kos", "composer", ""))))
    assert names_in(alone) == _NAMES[:3]
    assert any(note.code == "persons-left-out" for note in alone.doubts)


@pytest.mark.parametrize(
    ("language", "signed", "label"),
    [("en", "Signed by:", "Invited, no reply yet:"), ("de", "Unterzeichnet von:", "Angefragt:"), ("nl", "Ondertekend door:", "Uitgenodigd:")],
)
def test_labels_of_those_who_were_asked(catalogue: Catalogue, language: str, signed: str, label: str) -> None:
    """Who stands below such a label has not signed."""
    lists = (signed, "\n".join(_NAMES), label, "Gong Federation\nMime Union")
    read = letter_with(catalogue, *(Paragraph(text=text) for text in lists), language=language, text="…")
    assert names_in(read) == _NAMES


def test_bodies_in_brackets_behind_persons(catalogue: Catalogue) -> None:
    """In a run of persons the bodies for which they sign stand in brackets; brackets of names hold what these are called for short."""
    run = "Anna Novak (Guild of Bells), Ivo Kral (Society of Sand), Eva Kos (Union of Rhymes)"
    read = letter_with(catalogue, Paragraph(text="Signed by:"), Paragraph(text=run))
    assert [(one.name, one.person) for one in read.signatories] == list(zip(_NAMES, ["Anna Novak", "Ivo Kral", "Eva Kos"], strict=False))
    short = "Guild of Bells (GOB), Society of Sand (SOS), Union of Rhymes (UOR)"
    assert names_in(letter_with(catalogue, Paragraph(text="Signed by:"), Paragraph(text=short))) == short.split(", ")


@pytest.mark.parametrize(
    ("language", "signed", "roles", "last"),
    [
        ("nl", "Deze brief werd ondertekend door:", ["voorzitter", "directeur", "zakelijk bezieler"], "en Eva Lund (in eigen naam)"),
        ("de", "Unterzeichnet von:", ["Vorsitzende", "Geschäftsführer", "kaufmännisch leitend"], "und Eva Lund (im eigenen Namen)"),
        ("fr", "Ont signé cette lettre :", ["présidente", "directeur", "cheville ouvrière"], "et Eva Lund (en son nom propre)"),
    ],
)
def test_roles_before_bodies_in_brackets(catalogue: Catalogue, language: str, signed: str, roles: list[str], last: str) -> None:
    """What the person is there may stand before the body, be this no word for one, and "and" before the last person, who may sign alone."""
    bodies = ["Guild of Bells", "Rimako", "deKelpie"]
    persons = zip(["Anna Novak", "Ivo Kral", "Eva Kos"], roles, bodies, strict=True)
    run = ", ".join(f"{person} ({role} {body})" for person, role, body in persons)
    assert names_in(letter_with(catalogue, Paragraph(text=f"{signed} {run} {last}."), text="…", language=language)) == bodies


def test_other_words_in_brackets(catalogue: Catalogue) -> None:
    """What brackets tell of names is no body for which persons sign, whatever the names look like."""
    run = "Haus Rimako (formerly Kelpie); Gong Mitte (now in Cork); Teatro Luna (in its tenth Year)"
    assert not {"Kelpie", "Cork", "Year"} & {*names_in(letter_with(catalogue, Paragraph(text=f"Signed by: {run}")))}


def test_crosses_beside_ticks(catalogue: Catalogue) -> None:
    """A cross before a name says the contrary of the ticks before the others."""
    items = [ListItem(text=f"{mark} {name}") for mark, name in zip("✔✔✘✔", _NAMES, strict=True)]
    assert names_in(letter_with(catalogue, Paragraph(text="Signatories"), *items)) == [*_NAMES[:2], _NAMES[3]]
