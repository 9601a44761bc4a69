"""Minutes and resolutions that tell who has voted for a text: those sign it, and neither who was there nor who voted otherwise."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Block, ListItem, Paragraph, ParsedDocument
from tests.drafting.letters import names_in

_TOLD = [
    ("en", "Minutes", "The draft was amended in point b). Voted in favour: {}. Abstained: {}. Nobody voted against."),
    ("de", "Protokoll", "Der Antrag wurde beraten. Für die Entschließung stimmten drei Verbände: {}. Enthalten haben sich: {}."),
    ("sk", "Zápisnica", "Návrh bol upravený. Za uznesenie hlasovali tri organizácie: {}. Hlasovania sa zdržali: {}."),
    ("pl", "Protokół", "Projekt omówiono. Za uchwałą głosowały: {}. Od głosu wstrzymały się: {}."),
    ("fr", "Procès-verbal", "Le texte a été amendé. Ont voté pour : {}. Abstentions : {}."),
    ("it", "Verbale", "Il testo è stato discusso. Hanno votato a favore: {}. Astenuti: {}."),
]
_FOR = ["Guild of Bells, Gongs and Chimes", "Union of Sand Artists", "Forum of Rhymes"]
_OTHERS = ["Society of Dust", "Association of Echoes"]


def _read(catalogue: Catalogue, language: str, *blocks: Block) -> list[str]:
    return names_in(draft(ParsedDocument(format="docx", language=language, blocks=blocks), catalogue, name="minutes.docx"))


@pytest.mark.parametrize(("language", "title", "told"), _TOLD, ids=[one[0] for one in _TOLD])
def test_who_voted_for_a_text(catalogue: Catalogue, language: str, title: str, told: str) -> None:
    """Commas stand inside names that semicolons part."""
    present = [ListItem(text=name) for name in (*_FOR, *_OTHERS)]
    text = Paragraph(text=told.format("; ".join(_FOR), "; ".join(_OTHERS)))
    assert _read(catalogue, language, Paragraph(text=title), Paragraph(text="12. 11. 2025"), *present, text) == _FOR


def test_items_below_who_voted(catalogue: Catalogue) -> None:
    """The names may stand below the label."""
    blocks = [Paragraph(text="Minutes"), Paragraph(text="Voted for the resolution:"), *(ListItem(text=name) for name in _FOR)]
    assert _read(catalogue, "en", *blocks, Paragraph(text="Voted against:"), *(ListItem(text=name) for name in _OTHERS)) == _FOR


@pytest.mark.parametrize("told", ["Voted against: {}.", "We are in favour of three things: consent, credit and pay.", "Present: {}."])
def test_who_did_not_vote_for_it(catalogue: Catalogue, told: str) -> None:
    """Whom another label names has not adopted anything."""
    assert _read(catalogue, "en", Paragraph(text="Minutes"), Paragraph(text=told.format("; ".join(_FOR)))) == []


_SENTENCES = [
    ("et", "Hääletusel olid poolt {}, {} ja {}. {} jäi erapooletuks."),
    ("de", "Dafür waren {}, {} und {}. Dagegen war {}."),
    ("nl", "Bij de stemming stemden voor {}, {} en {}. Tegen was {}."),
    ("pl", "W głosowaniu byli za {}, {} i {}. Przeciw był {}."),
    ("en", "The following voted in favour were {}, {} and {}. Against was {}."),
]


@pytest.mark.parametrize(("language", "told"), _SENTENCES, ids=[one[0] for one in _SENTENCES])
def test_who_voted_in_a_sentence(catalogue: Catalogue, language: str, told: str) -> None:
    """No colon need stand before the names; nor need the minutes that tell of the vote stand within the text that they print."""
    names = ["Guild of Bells", "Union of Sand Artists", "Forum of Rhymes"]
    item = Paragraph(text=f"2. {told.format(*names, _OTHERS[0])}")
    demands = "We ask that every bell be rung by somebody who is paid for it, and that nobody copy what has not been asked for."
    text = [Paragraph(text="JOINT STATEMENT"), Paragraph(text="No bell without a ringer"), Paragraph(text=demands), Paragraph(text=demands)]
    agenda = "3. The next meeting is held on 23 January 2026, when the treasurer will report what has become of the money for the new bells."
    end = [Paragraph(text=agenda), Paragraph(text="(digitally signed 15.12.2025)\nAda Berg")]
    blocks = [*(Paragraph(text=line) for line in ("Minutes no. 7", "Cork, old hall, 12 December 2025", "1. Opened by the chair.")), item]
    parsed = ParsedDocument(format="docx", language=language, blocks=(*blocks, *text, *end))
    read = draft(parsed, catalogue, name="minutes.docx")
    assert (names_in(read), read.title) == (names, "No bell without a ringer")
