"""Lists whose groups, bullets, headers and pictures show who signs: names are invented but for the known ones of a wall of logos."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.words.table_words import column_kind
from knowledge.loaders.parsed import Block, Heading, Image, ListItem, Paragraph, Table
from tests.drafting.letters import letter_with, names_in

_CZECH = "Obracíme se na Vás se žádostí, aby vláda při jednání podpořila povinnost zveřejnit shrnutí dat, na nichž se stroje učí psát."
_DANISH = "Vi skriver til Dem, fordi reglerne mangler reelle krav om åbenhed, og fordi ingen har spurgt dem, der lever af at skrive og tegne."
_FRENCH = "Les organisations signataires demandent que les fournisseurs disent enfin quelles œuvres ils ont prises, et qu’ils les paient."
_GREEK = "Οι οργανισμοί που υπογράφουν εκφράζουν την απογοήτευσή τους για το κείμενο, που δεν προστατεύει όσους ζουν από τη γραφή."


def test_for_above_names(catalogue: Catalogue) -> None:
    """A line of nothing but "for:" opens a list; a legal form's full stop ends no list, and commas stand inside names."""
    names = ["Svaz českých hodinářů", "HRAM – Ochranný svaz hráčů na pilu, z. s.", "PILA, divadelní agentura, z. s.", "Unie hráčů"]
    read = letter_with(
        catalogue, Paragraph(text="za:"), *(Paragraph(text=one) for one in names[:2]), Paragraph(text="za:"),
        *(Paragraph(text=one) for one in names[2:]), text=_CZECH,
    )  # fmt: skip
    assert names_in(read) == names


def test_items_that_begin_with_a_noun_of_organisations(catalogue: Catalogue) -> None:
    """Below a sentence that is no heading, items of small words are names where nearly all begin with such a noun."""
    names = ["Syndicat national des fanfares", "Société des rimes anciennes", "Alliance de la presse des quais", "Union des souffleurs"]
    assert names_in(letter_with(catalogue, *(ListItem(text=one) for one in names), text=_FRENCH)) == names


def test_greek_letters_as_bullets(catalogue: Catalogue) -> None:
    """Lists are counted by the letters of their own alphabet."""
    lines = "Υπογράφουν:\nα) Ένωση Κουδουνιστών\nβ) Πανελλήνιος Σύλλογος Άμμου\nγ) Ηχώ\nδ) Κρηπίδα"
    names = ["Ένωση Κουδουνιστών", "Πανελλήνιος Σύλλογος Άμμου", "Ηχώ", "Κρηπίδα"]
    assert names_in(letter_with(catalogue, Paragraph(text=lines), text=_GREEK)) == names


@pytest.mark.parametrize(
    ("groups", "names"),
    [
        (
            [("Musik:", "Klokken, Gongen, Dansk Klokkeforbund og DKBFA"), ("Film:", "Sandlauget, Danske Vindfløje og Skab Fyn")],
            ["Klokken", "Gongen", "Dansk Klokkeforbund", "DKBFA", "Sandlauget", "Danske Vindfløje", "Skab Fyn"],
        ),
        (
            [("Bøger:", "Sandforfatterne, Danske Rim"), ("Medier:", "Danske Aviser og Dansk Klokkeforbund")],
            ["Sandforfatterne", "Danske Rim", "Danske Aviser", "Dansk Klokkeforbund"],
        ),
        (
            [("Musik:", "Forbundet for Klokker og Gonger"), ("Scene:", "Sandlauget, Foreningen af Sangere og Dansere")],
            ["Forbundet for Klokker og Gonger", "Sandlauget", "Foreningen af Sangere og Dansere"],
        ),
    ],
)
def test_names_in_one_line_below_each_label(catalogue: Catalogue, groups: Sequence[tuple[str, str]], names: Sequence[str]) -> None:
    """Below labels of groups commas and the "and" before a name part names; kinds of members stay together."""
    blocks: list[Block] = [Paragraph(text=line) for group in groups for line in group]
    assert names_in(letter_with(catalogue, Heading(level=2, text="Underskrivere"), *blocks, text=_DANISH)) == names


@pytest.mark.parametrize(
    "header",
    ["Za organizáciu podpísal/a", "Za spolek podepsal", "Für den Verband unterzeichnet", "Signed for the organisation", "Za udrugu potpisao"],
)
def test_column_of_those_who_sign_for_a_body(header: str) -> None:
    """Such a column holds persons, whatever word for an organisation its heading has."""
    assert column_kind(header) == "person"


def test_table_of_bodies_and_who_signed_for_them(catalogue: Catalogue) -> None:
    rows = (("Organizácia", "Za organizáciu podpísal/a"), ("ZVON", "Ing. Peter Kos, riaditeľ"), ("Spolok pieskárov", "Eva Malá"))
    read = letter_with(catalogue, Table(rows=rows), text="Podpísané organizácie žiadajú zachovanie článku v znení prijatom v júni.")
    assert names_in(read) == ["ZVON", "Spolok pieskárov"]


def test_a_logo_among_known_ones(catalogue: Catalogue) -> None:
    """In a wall of logos whom nobody knows is doubted, not left out."""
    read = letter_with(catalogue, *(Image(alt=alt) for alt in ("SACD", "Scam", "SGDL", "Brzlk")), text=_FRENCH)
    assert names_in(read) == ["SACD", "Scam", "SGDL", "Brzlk"]
    assert [note.params["name"] for note in read.doubts if note.code == "unsure-signatory"] == ["Brzlk"]


def test_logos_above_a_letter_of_others(catalogue: Catalogue) -> None:
    """Who only coordinates has a logo in the letterhead and is none of the list below."""
    names = ["Guild of Bells", "Society of Sand", "Union of Rhymes", "Federation of Kelpies"]
    above = [Image(alt="Logo SACD"), Image(alt="Logo of the Guild of Bells")]
    blocks = [*above, Paragraph(text="We write about rules. " * 20), Paragraph(text="Signatories"), *(ListItem(text=one) for one in names)]
    assert names_in(letter_with(catalogue, *blocks, text="A letter.")) == names


def test_the_article_with_which_a_sentence_begins(catalogue: Catalogue) -> None:
    """It is no part of the first name, in Greek as little as elsewhere."""
    text = "Η Ένωση Κουδουνιστών, η Εταιρεία Άμμου και ο Σύνδεσμος Ρίμας, με αφορμή την έγκριση του κανονισμού, δηλώνουν ότι δεν αρκεί."
    read = letter_with(catalogue, text=f"{text} Χωρίς αυτήν δεν υπάρχει νόμιμη χρήση και κανείς δεν αμείβεται για όσα έγραψε.")
    assert names_in(read) == ["Ένωση Κουδουνιστών", "Εταιρεία Άμμου", "Σύνδεσμος Ρίμας"]
    assert "signatories-in-sentence" in [note.code for note in read.doubts]


def test_dashes_between_names(catalogue: Catalogue) -> None:
    """Dashes part names where a line ends in one; an acronym keeps what it means, and further names may follow a plus."""
    rows = "Confcampane Cultura – Associazione Gong – SGAE –\nFederazione Sabbia Musicale – 100rime\nUNC – Unione Nazionale Campane"
    later = [Paragraph(text="Hanno aderito successivamente (aggiornamento al 4.12.2023)"), Paragraph(text="+ Unione Rime")]
    text = "Chiediamo al governo di sostenere gli obblighi di trasparenza, perché senza regole certe la filiera rischia di essere depredata."
    read = letter_with(catalogue, Heading(level=2, text="Firmatari"), Paragraph(text=rows), *later, text=text)
    names = ["Confcampane Cultura", "Associazione Gong", "SGAE", "Federazione Sabbia Musicale", "100rime", "UNC – Unione Nazionale Campane"]
    assert names_in(read) == [*names, "Unione Rime"]
