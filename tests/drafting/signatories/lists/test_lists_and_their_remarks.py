"""What stands around names: who welcomes without signing, what members make, who joined later, lines that the margin broke."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.signatories.sentences.told_names import says_joined
from knowledge.loaders.parsed import ListItem, Paragraph
from tests.drafting.letters import BODY, letter_with, names_in

_CALLS = [
    (
        "The Guild of Bells, the Union of Sand and the Society of Gongs call on the government to withdraw the draft.",
        "The appeal is welcomed, without co-signing, by the Alliance of Rhymes and the Forum of Mimes.",
        ["Guild of Bells", "Union of Sand", "Society of Gongs"],
    ),
    (
        "Die Gilde der Glocken, der Verein Sand und der Bund leiser Gongs fordern die Regierung auf, den Entwurf zurückzuziehen und zu ändern.",
        "Den Aufruf begrüßen, ohne zu unterzeichnen, der Verband der Reime und das Forum der Mimen.",
        ["Gilde der Glocken", "Verein Sand", "Bund leiser Gongs"],
    ),
    (
        "La Guilde des cloches, l’Union du sable et le Syndicat des gongs demandent au gouvernement de retirer le projet et de le reprendre.",
        "Saluent cet appel, sans en être signataires, l’Alliance des rimes et le Forum des mimes.",
        ["Guilde des cloches", "Union du sable", "Syndicat des gongs"],
    ),
]


@pytest.mark.parametrize(("calling", "welcoming", "names"), _CALLS)
def test_who_welcomes_without_signing(catalogue: Catalogue, calling: str, welcoming: str, names: list[str]) -> None:
    """A sentence that says who does not sign, with a word for signing in it, names no signatories."""
    assert names_in(letter_with(catalogue, Paragraph(text=BODY), Paragraph(text=welcoming), text=calling)) == names


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The undersigned societies speak for people whose work lies in the data: novels, photographs, radio plays, posters, letters.", "en"),
        (
            "Die unterzeichnenden Verbände vertreten Menschen, deren Arbeit in den Daten steckt: Romane, Fotos, Hörspiele, Plakate, Briefe.",
            "de",
        ),
        ("Les associations signataires représentent ceux dont le travail est pris : romans, photographies, affiches, chansons, lettres.", "fr"),
    ],
)
def test_what_members_make(catalogue: Catalogue, sentence: str, language: str) -> None:
    """What stands behind the colon of a sentence about signatories is no list of them if it names none."""
    assert not names_in(letter_with(catalogue, Paragraph(text=sentence), Paragraph(text=BODY), language=language))


@pytest.mark.parametrize(
    "label",
    [
        "Added to the list after publication, having later signed (until 3 May 2025):",
        "Nach der Veröffentlichung haben nachträglich noch unterzeichnet (bis 3. Mai 2025):",
        "Après publication, ont ultérieurement signé (au 3 mai 2025) :",
        "K podpisu sa po zverejnení dodatočne pripojili (do 3. mája 2025):",
        "Po objavi so naknadno pristopili in podpisali (do 3. maja 2025):",
    ],
)
def test_later_ones_below_a_list_without_a_heading(catalogue: Catalogue, label: str) -> None:
    """Below a long label those who have joined since go on with a list that no heading opens, with another text between both."""
    first = [ListItem(text=name, marker=f"{at}.") for at, name in enumerate(["Guild of Bells", "Union of Sand", "Society of Gongs"], 1)]
    later = [ListItem(text=name, marker=f"{at}.") for at, name in enumerate(["Alliance of Rhymes", "Forum of Mimes"], 4)]
    read = letter_with(catalogue, *first, Paragraph(text=BODY), Paragraph(text=label), *later)
    assert names_in(read) == ["Guild of Bells", "Union of Sand", "Society of Gongs", "Alliance of Rhymes", "Forum of Mimes"]
    assert says_joined(label)


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["Съюз на камбаните", "Академия „Ана", "Пясъчна“", "Клуб на ехото", "Асоциация на европейските", "журналисти – Сливен"],
         ["Съюз на камбаните", "Академия „Ана Пясъчна“", "Клуб на ехото", "Асоциация на европейските журналисти – Сливен"]),
        (["Svaz zvonařů", "Spolek „Písek", "a voda“", "Asociace moravských", "překladatelů a tlumočníků"],
         ["Svaz zvonařů", "Spolek „Písek a voda“", "Asociace moravských překladatelů a tlumočníků"]),
        (["Unione delle campane", "Circolo «Sabbia", "e vento»", "Associazione dei piccoli", "editori"],
         ["Unione delle campane", "Circolo «Sabbia e vento»", "Associazione dei piccoli editori"]),
    ],
)  # fmt: skip
def test_names_broken_in_quotes(catalogue: Catalogue, lines: list[str], names: list[str]) -> None:
    """A name goes on in the next line where a quotation is open, and before the members whom it has in small letters."""
    others = [
        Paragraph(text=name) for name in ("RIMA Forum of all the makers of rhymes, songs and riddles of the eastern Ardennes", "Kelpie Guild")
    ]
    read = letter_with(catalogue, Paragraph(text="Signatories:"), *others, Paragraph(text="\n".join(lines)))
    assert names_in(read)[-len(names) :] == names
