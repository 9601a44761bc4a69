"""All that a letter demands: items behind a sentence or a heading that leads to them, typed markers, sentences on no known topic."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Block, Heading, ListItem, Paragraph, Table
from tests.drafting.letters import TEXTS, letter_with

ITEMS = ("a public register of all works that were used", "fair remuneration for everybody whose voice was copied", "no exemption for bells")


def items(*texts: str) -> list[Block]:
    return [ListItem(text=text) for text in texts]


@pytest.mark.parametrize(
    "leading",
    [
        Paragraph(text="For these reasons we call upon the Commission to ensure:"),
        Paragraph(text="Nobody was asked. We therefore demand"),
        Heading(level=2, text="Our demands"),
    ],
)
def test_each_item_behind_what_leads_to_it(catalogue: Catalogue, leading: Block) -> None:
    read = letter_with(catalogue, leading, *items(*ITEMS))
    assert [one.quote for one in read.positions if one.stance == "calls-for"] == list(ITEMS)


@pytest.mark.parametrize(
    ("language", "leading", "demands"),
    [
        ("de", "Wir fordern die Bundesregierung deshalb auf:", ("Transparenz über benutzte Werke", "eine Vergütung, die den Namen verdient")),
        ("fr", "C’est pourquoi nous demandons au gouvernement :", ("la transparence des œuvres utilisées", "une rémunération digne de ce nom")),
        ("pl", "Dlatego apelujemy do rządu o:", ("przejrzystość wykorzystanych utworów", "wynagrodzenie godne tej nazwy")),
    ],
)
def test_typed_markers_in_other_languages(catalogue: Catalogue, language: str, leading: str, demands: tuple[str, ...]) -> None:
    lines = "\n".join(f"{number}. {text}" for number, text in enumerate(demands, 1))
    read = letter_with(catalogue, Paragraph(text=leading), Paragraph(text=lines), text=TEXTS[language], language=language)
    assert {one.quote for one in read.positions} >= set(demands)


def test_a_demand_on_no_known_topic_goes_by_none(catalogue: Catalogue) -> None:
    text = "We call on the ministers to keep the old bells in the towers of our towns."
    read = letter_with(catalogue, Paragraph(text=text))
    assert [(one.topic, one.quote) for one in read.positions if one.stance == "calls-for"] == [("", text)]


def test_a_list_that_nothing_leads_to_demands_nothing(catalogue: Catalogue) -> None:
    read = letter_with(catalogue, Paragraph(text="The meeting took up these points."), *items(*ITEMS))
    assert not read.positions


@pytest.mark.parametrize(
    ("language", "leading"),
    [
        ("en", "The undersigned guilds of the bells, gathered in the tower, jointly appeal to you"),
        ("en", "We therefore now ask the Commission"),
        ("en", "We cannot accept that, and ask you:"),
        ("de", "Die Verbände der Glockengießer bitten Sie deshalb:"),
        ("fr", "Les organisations soussignées vous demandent :"),
        ("pl", "Niżej podpisane organizacje zwracają się z apelem o:"),
        ("en", "The guilds of the bells send the Government four short requests:"),
    ],
)
def test_those_who_write_ask_in_any_person(catalogue: Catalogue, language: str, leading: str) -> None:
    read = letter_with(catalogue, Paragraph(text=leading), *items(*ITEMS), text=TEXTS[language], language=language)
    assert [one.quote for one in read.positions if one.stance == "calls-for"] == list(ITEMS)


@pytest.mark.parametrize(
    "leading",
    [
        "The European Parliament and its committees urge the Council:",
        "At your request we send the papers below:",
        "Those who ask the guilds write:",
    ],
)
def test_what_others_ask_is_no_demand(catalogue: Catalogue, leading: str) -> None:
    assert not letter_with(catalogue, Paragraph(text=leading), *items(*ITEMS)).positions


@pytest.mark.parametrize(
    "below",
    [
        [Table(rows=tuple((f"{letter})", text) for letter, text in zip("abc", ITEMS, strict=True)))],
        [Paragraph(text=f"{text};") for text in ITEMS],
        [Paragraph(text=part) for letter, text in zip("abc", ITEMS, strict=True) for part in (f"{letter})", text)],
        [Paragraph(text="\n".join(f"☐ {text}" for text in ITEMS))],
        [ListItem(text=f"☐ {text}") for text in ITEMS],
        [Paragraph(text="\n".join(f"{count}. {text}" for count, text in zip(("I", "II", "III"), ITEMS, strict=True)))],
    ],
    ids=["table of markers", "lines that go on", "markers above", "typed boxes", "boxes", "Roman numbers"],
)
def test_a_list_without_items(catalogue: Catalogue, below: list[Block]) -> None:
    """Lists are set in tables, in lines that go on with the sentence, with each marker above its text; the sentence itself is no demand."""
    read = letter_with(catalogue, Paragraph(text="We ask the town council of the old port"), *below)
    assert [one.quote for one in read.positions] == list(ITEMS)


def test_items_behind_we_have_their_own_verbs(catalogue: Catalogue) -> None:
    told = ("demand a public register of bells,", "oppose every tax on bells, of whatever kind,", "have rung them for years.")
    read = letter_with(catalogue, Paragraph(text="We therefore"), *items(*told))
    assert [(one.stance, one.quote) for one in read.positions] == [("calls-for", told[0].rstrip(","))]


def test_what_they_ask_of_whom_a_release_tells(catalogue: Catalogue) -> None:
    told = "The undersigned 12 guilds reject the new tax on bells. They ask the Government to keep the old bells in the towers of our towns."
    assert [one.quote for one in letter_with(catalogue, Paragraph(text=told)).positions] == [told.partition("bells. ")[2]]


@pytest.mark.parametrize(
    "below",
    [
        [Paragraph(text="of the old port and of the towers that stand above it to keep the bells of our towns and to")],
        [Paragraph(text="to keep the old bells in the towers of our towns.")],
    ],
    ids=["a broken line", "the end of a sentence"],
)
def test_print_that_was_broken_inside_a_sentence(catalogue: Catalogue, below: list[Block]) -> None:
    """A single line that goes on small behind a page's end is no list, and neither is one that ends in the middle of a sentence."""
    read = letter_with(catalogue, Paragraph(text="Nobody was asked. We ask the town council"), *below)
    assert below[0] not in [one.quote for one in read.positions]
    assert len(read.positions) <= 1


@pytest.mark.parametrize("heading", ["II. Forderungen", "2. Was der Aufruf verlangt", "Was fordern wir?"])
def test_a_heading_with_a_number_leads_to_its_items(catalogue: Catalogue, heading: str) -> None:
    """It is no item itself, and what its items bid needs no "we"."""
    demands = ("Der Bundestag darf keine Schranke für Glocken beschließen.", "Der Gesetzgeber muss klarstellen, wem die Glocken gehören.")
    read = letter_with(catalogue, Heading(level=2, text=heading), *items(*demands), text=TEXTS["de"], language="de")
    assert [one.quote for one in read.positions] == list(demands)


def test_what_is_proposed_in_finnish(catalogue: Catalogue) -> None:
    """ "Esitämme, että" leads to what is asked for."""
    demands = ("kellojen omistajille annetaan kanteluoikeus", "julkiset hankinnat rajataan kellojen soittajiin")
    read = letter_with(catalogue, Paragraph(text="Esitämme, että"), *items(*demands), text="§ 53 (1).", language="fi")
    assert [one.quote for one in read.positions] == list(demands)


@pytest.mark.parametrize(
    ("language", "heading"),
    [("it", "Cosa chiede l’appello:"), ("es", "Qué pedimos al Gobierno"), ("en", "What the appeal asks for"), ("pl", "Czego żądają gildie")],
)
def test_a_heading_that_asks_what_a_text_demands(catalogue: Catalogue, language: str, heading: str) -> None:
    """With a verb of asking, of one or several."""
    read = letter_with(catalogue, Paragraph(text=heading), *items(*ITEMS), text="§ 53 (1).", language=language)
    assert [one.quote for one in read.positions if one.stance == "calls-for"] == list(ITEMS)


@pytest.mark.parametrize(
    ("language", "leading", "demands"),
    [
        ("en", "We put forward the following proposals:", ("to ask before anything is taken", "to publish every agreement")),
        ("de", "Wir machen dem Minister folgende Vorschläge:", ("vor der Nutzung zu fragen", "alle Verträge zu veröffentlichen")),
        ("et", "Teeme ministrile järgmised ettepanekud:", ("küsida enne kasutamist luba", "avalikustada kõik lepingud")),
    ],
)
def test_proposals_of_those_who_write(catalogue: Catalogue, language: str, leading: str, demands: tuple[str, ...]) -> None:
    """What they propose they ask for; what somebody else has proposed is only told of."""
    text = TEXTS.get(language, "Tekstid ja laulud on need, kellelt keegi ei ole luba küsinud, ja nende autorid elavad ning töötavad siin.")
    lines = [Paragraph(text=f"{number}) {one};") for number, one in enumerate(demands, 1)]
    read = letter_with(catalogue, Paragraph(text=leading), *lines, text=text, language=language)
    assert [one.quote for one in read.positions] == list(demands)
    others = letter_with(catalogue, Paragraph(text="The Commission has made two proposals:"), *items("a register of bells", "a fee for gongs"))
    assert not others.positions


@pytest.mark.parametrize(("label", "asking"), [("Text:", "We ask:"), ("Текст:", "Настояваме:")])
def test_demands_in_the_rows_of_a_sheet(catalogue: Catalogue, label: str, asking: str) -> None:
    """A sheet that holds a letter has labels beside its text; what stands below one without a label of its own goes on with it."""
    items_of = [("", f"{number}. {text};", "") for number, text in enumerate(ITEMS, 1)]
    head = [(label, "Nobody was asked.", ""), (asking, items_of[0][1], ""), *items_of[1:]]
    table = Table(rows=(*head, ("No", "Organisation", "Country"), ("1", "Guild of Bells", "Ireland"), ("2", "RIMA", "Italy")))
    assert [one.quote for one in letter_with(catalogue, table).positions if one.stance == "calls-for"] == list(ITEMS)


def test_answers_beside_the_questions_of_a_form_are_no_demands(catalogue: Catalogue) -> None:
    table = Table(rows=(("What do you ask for", "1. Fair pay for bells and gongs", ""), ("Who asks", "2. Guild of Bells in the north", "")))
    assert not letter_with(catalogue, table).positions


@pytest.mark.parametrize("mark", ["→", "➤", "*", "▸"])
def test_marks_before_demands(catalogue: Catalogue, mark: str) -> None:
    lines = Paragraph(text="\n".join(f"{mark} {text}" for text in ITEMS))
    read = letter_with(catalogue, Paragraph(text="We therefore demand"), lines)
    assert [one.quote for one in read.positions if one.stance == "calls-for"] == list(ITEMS)


@pytest.mark.parametrize("said", ["Nobody asked us, says Anna Novak, chair of RIMA.", "Ingen frågade oss, säger Anna Novak, RIMA."])
def test_what_somebody_says_below_demands(catalogue: Catalogue, said: str) -> None:
    """Behind a dash, as demands are; an item that speaks of saying is one of them."""
    asked = "a duty of providers that says what RIMA and all others may know"
    read = letter_with(catalogue, Paragraph(text="We therefore demand:"), *items(*ITEMS, said, asked))
    assert [one.quote for one in read.positions if one.stance == "calls-for"] == [*ITEMS, asked]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("pl", "Prosimy o wysłuchanie nas przez Radę ds. Dzwonów jeszcze przed początkiem lata."),
        ("cs", "Žádáme, aby nás vyslechl výbor vč. Komise pro zvony ještě před létem."),
    ],
)
def test_sentences_with_short_words(catalogue: Catalogue, language: str, sentence: str) -> None:
    """A stop behind two consonants ends no sentence, in front of a capital either."""
    read = letter_with(catalogue, Paragraph(text=sentence), text=TEXTS.get(language, "…"), language=language)
    assert [one.quote for one in read.positions] == [sentence]
