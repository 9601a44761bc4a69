"""Lines of lists that say something of the name above them, of those who only stand by, or of names still to come: none of them signs."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.names.register import Register
from knowledge.drafting.signatories.signatory_lines import SignatoryPlaces
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table
from tests.drafting.letters import TEXTS, letter_with, names_in

_NAMES = ["Guild of Bells", "Union of Sand Artists", "Alliance of Mimes", "Forum of Rhymes"]
_SIGNED = (Heading(level=2, text="Signatories"), *(ListItem(text=name) for name in _NAMES))

_AS_SUPPORT = {
    "bg": "Присъединяват се в знак на подкрепа", "cs": "Připojují se na podporu", "da": "Tilslutter sig som støtte",
    "de": "Schließen sich an als Zeichen der Unterstützung", "el": "Προσχωρούν σε ένδειξη υποστήριξης", "en": "Joining by way of support",
    "es": "SE ADHIEREN A TÍTULO DE APOYO", "et": "Ühinevad toetuse märgiks", "fi": "Liittyvät tuen osoituksena",
    "fr": "Se joignent à titre de soutien", "ga": "Ag teacht leis mar thacaíocht", "hr": "Pridružuju se u znak podrške",
    "hu": "Csatlakoznak támogatóként", "it": "Aderiscono a titolo di sostegno", "lt": "Prisijungia kaip rėmėjai",
    "lv": "Pievienojas kā atbalstītāji",
    "mt": "Jingħaqdu bħala appoġġ", "nl": "Sluiten zich aan als blijk van steun", "pl": "Przyłączają się na znak poparcia",
    "pt": "Aderem a título de apoio", "ro": "Aderă în semn de sprijin", "sk": "Pripájajú sa na znak podpory",
    "sl": "Pridružujejo se v znak podpore",
    "sv": "Ansluter sig till stöd",
}  # fmt: skip


@pytest.mark.parametrize("language", _AS_SUPPORT)
def test_those_who_join_by_way_of_support(catalogue: Catalogue, language: str) -> None:
    """Whatever verb stands before it, who joins a text to support it does not sign it."""
    below = Paragraph(text="House of Bells; Museum of Sand; Academy of Echoes.")
    blocks = [*_SIGNED, Paragraph(text=_AS_SUPPORT[language]), below]
    assert [one.text for one in SignatoryPlaces(blocks, vocabulary(language), Register.of(catalogue)).entries()] == _NAMES


@pytest.mark.parametrize("label", ["Friends", "Freundinnen und Freunde", "Amis", "Przyjaciele", "Φίλοι", "Приятели", "Barátaink", "Draugai"])
def test_friends_of_a_text(catalogue: Catalogue, label: str) -> None:
    """A group of the list that is called so stands by the text, be it a run with semicolons or items."""
    for below in ([Paragraph(text="House of Bells; Museum of Sand")], [ListItem(text="House of Bells"), ListItem(text="Museum of Sand")]):
        assert names_in(letter_with(catalogue, *_SIGNED, Heading(level=3, text=label), *below)) == _NAMES


@pytest.mark.parametrize("promise", ["coming soon", "folgt in Kürze", "à venir", "próximamente", "wkrótce", "hamarosan", "προσεχώς", "uskoro"])
def test_names_still_to_come(catalogue: Catalogue, promise: str) -> None:
    """What stands in the place of a group's names is none."""
    groups = [*_SIGNED, Heading(level=4, text="Southern Europe"), Paragraph(text=promise)]
    assert names_in(letter_with(catalogue, *groups)) == _NAMES


@pytest.mark.parametrize(
    "told",
    ["Zürich", "Wien / Graz", "Brussels, Belgium", "Federation of 16 regional guilds", "220,000 writers of 31 lands", "Gent, 230 members"],
)
def test_what_is_told_of_a_name(catalogue: Catalogue, told: str) -> None:
    """A line below a name that says where its owner sits or for how many it speaks names nobody."""
    lines = [Paragraph(text=line) for name in _NAMES for line in (name, told)]
    assert names_in(letter_with(catalogue, Heading(level=2, text="Signatories"), *lines)) == _NAMES


@pytest.mark.parametrize("name", ["Museum of 3 Rivers", "Dublin Guild of Bells", "42 Bells Forum", "Paris Union of Rhymes"])
def test_names_with_towns_and_numbers(catalogue: Catalogue, name: str) -> None:
    """A town or a number inside a name is a part of it."""
    assert names_in(letter_with(catalogue, *_SIGNED, ListItem(text=name))) == [*_NAMES, name]


def test_the_foot_of_a_letter_read_as_a_row(catalogue: Catalogue) -> None:
    """A sender's street, town and telephone between dots stand at the foot of a page; whose they are does not sign by that."""
    rows = (("Anna Novak, chair, Guild of Bells", "Ivo Kos, director, Union of Sand Artists"),
            ("Eva Falk, president, Alliance of Mimes", "Jan Malik, chair, Forum of Rhymes"),
            ("House of Bells · Harbour Road 8 · 113 25 Stockholm · 08-555 01 13", ""))  # fmt: skip
    assert set(names_in(letter_with(catalogue, Paragraph(text="Yours sincerely,"), Table(rows=rows)))) == set(_NAMES)


def test_norway_is_no_answer(catalogue: Catalogue) -> None:
    """Where countries stand in brackets behind names, "(NO)" is one of them."""
    items = [ListItem(text=f"{name} ({code})") for name, code in zip(_NAMES, ("DK", "FI", "NO", "SE"), strict=True)]
    found = letter_with(catalogue, Heading(level=2, text="Signatories"), *items)
    assert names_in(found) == _NAMES
    assert [one.country for one in found.signatories] == ["DK", "FI", "NO", "SE"]


def test_names_broken_behind_on_behalf_of(catalogue: Catalogue) -> None:
    """The margin may break a name anywhere; the comma at its end closes it, and the person below signs for it."""
    bound = ["Guild of Bells", "International Rhymes\nAssociation", "Union of Sand and\nShadow Artists"]
    persons = ["Anna Novak\nPresident", "Clara Stenbeck\nVice-President Public Affairs", "Ivo Kos\nDirector"]
    blocks = [Paragraph(text=text) for name, person in zip(bound, persons, strict=True) for text in (f"On behalf of the {name},", person)]
    assert names_in(letter_with(catalogue, Paragraph(text="Yours faithfully,"), *blocks)) == [" ".join(name.split()) for name in bound]


@pytest.mark.parametrize("label", ["member", "Mitglied", "membre", "socio", "członek", "tag", "μέλος"])
def test_members_below_their_body(catalogue: Catalogue, label: str) -> None:
    """Items that are labelled as members of the body above them do not sign beside it."""
    items: list[Block] = []
    for name in _NAMES:
        items += [ListItem(text=name), ListItem(text=f"{label}: House of {name.split()[-1]}", level=1)]
    assert names_in(letter_with(catalogue, Heading(level=2, text="Signatories"), *items)) == _NAMES


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "House of Bells and Museum of Sand have sent messages of support for what we ask."),
        ("de", "Haus der Glocken und Museum für Sand haben ihre ideelle Unterstützung erklärt."),
        ("fr", "Maison des Cloches et Musée du Sable ont exprimé leur soutien à cette démarche."),
        ("pl", "Dom Dzwonów i Muzeum Piasku przesłały wyrazy poparcia dla tego listu."),
    ],
)
def test_an_item_that_tells_of_support(catalogue: Catalogue, language: str, told: str) -> None:
    """A starred line below the names that says who has sent support ends the list; so does the label of whom to ask."""
    lines = Paragraph(text="\n".join(_NAMES))
    contact = Paragraph(text="Contact: Anna Novak, Chambers of Novak & Partners")
    blocks = (Heading(level=2, text="Signatories"), lines, ListItem(text=told), contact)
    assert names_in(letter_with(catalogue, *blocks, text=TEXTS[language], language=language)) == _NAMES


def test_captions_above_the_foot_of_a_page(catalogue: Catalogue) -> None:
    """How wide the address at a page's foot is says nothing of the captions of logos above it, which narrow boxes break."""
    names = ["GOB – Guild of\nBells", "Kelpie", "FIR – International\nFederation of Rhyme\nAssociations", "RIMA", "Union of Sand\nArtists"]
    foot = "c/o Secretariat of the coalition, Harbour Road 51, 1050 Gongtown · Register no. 000000000000-00"
    blocks = [Paragraph(text="The undersigned organisations"), *(Paragraph(text=text) for text in [*names, foot])]
    assert len(names_in(letter_with(catalogue, *blocks))) == len(names)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Das Schreiben vom 17. Mai haben Gilde der Glocken, Bund der Reime, Verband der Mimen und die Union der Gongs unterzeichnet."),
        ("nl", "De brief hebben Gilde der Glocken, Bund der Reime, Verband der Mimen en de Union der Gongs ondertekend."),
    ],
)
def test_names_before_the_verb(catalogue: Catalogue, language: str, sentence: str) -> None:
    """German and Dutch may end the sentence with the word for signing; what a sentence tells is doubted."""
    text = {"de": TEXTS["de"], "nl": "Wij schrijven u namens wie van het schrijven en van de muziek leeft en wie niemand iets gevraagd heeft."}
    found = letter_with(catalogue, Paragraph(text=f"{text[language]} {sentence}"), text=text[language], language=language)
    assert names_in(found) == ["Gilde der Glocken", "Bund der Reime", "Verband der Mimen", "Union der Gongs"]
    assert "signatories-in-sentence" in [doubt.code for doubt in found.doubts]


@pytest.mark.parametrize("heading", ["Une contribution de :", "Un appel de :", "Ein Aufruf von:", "A statement by:", "Una lettera di:"])
def test_headings_that_say_whose_text_it_is(catalogue: Catalogue, heading: str) -> None:
    """A few words up to the one before names head these, also where the margin has broken one."""
    names = [Paragraph(text=name) for name in ("Guild of Bells", "GOS – Guild of Sand and Shadow\nand of still pictures", "Forum of Rhymes")]
    found = names_in(letter_with(catalogue, Heading(level=2, text=heading), *names))
    assert found == ["Guild of Bells", "GOS – Guild of Sand and Shadow and of still pictures", "Forum of Rhymes"]


@pytest.mark.parametrize("item", ["LIST", "DOPIS", "POZIV"])
def test_acronyms_that_are_words_elsewhere(catalogue: Catalogue, item: str) -> None:
    """An item of a list that is an acronym names somebody, though it is a word for a letter in another language; the word itself does not."""
    others = [ListItem(text=name) for name in _NAMES]
    assert names_in(letter_with(catalogue, _SIGNED[0], ListItem(text=item), *others)) == [item, *_NAMES]
    assert names_in(letter_with(catalogue, _SIGNED[0], ListItem(text=item.capitalize()), *others)) == _NAMES


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Letter of 3 May 2025 on the rules for bells"),
        ("pl", "Apel z dnia 3 maja 2025 r. w sprawie dzwonów"),
        ("de", "Erklärung vom 3. Mai 2025 zu den Glocken"),
    ],
)
def test_which_document_a_list_belongs_to(catalogue: Catalogue, language: str, line: str) -> None:
    """A line with a word for a text and its day is no name; a name may begin with such a word."""
    named = "Manifest Guild of Bells"
    blocks = (_SIGNED[0], Paragraph(text=line), ListItem(text=named), *_SIGNED[1:])
    assert names_in(letter_with(catalogue, *blocks, text="…", language=language)) == [named, *_NAMES]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Signatures overleaf. The appeal is backed by: Gong Institute, Kelpie University; these are no signatories."),
        ("pl", "Podpisy na następnej stronie. Apel poparły listownie: Instytut Gongów, Fundacja Kelpie; nie są sygnatariuszami."),
    ],
)
def test_backers_behind_a_remark_on_signatures(catalogue: Catalogue, language: str, line: str) -> None:
    """What stands before the sentence that names who backs a letter does not head them."""
    read = letter_with(catalogue, Paragraph(text=line), *_SIGNED, text="…", language=language)
    assert names_in(read) == _NAMES
