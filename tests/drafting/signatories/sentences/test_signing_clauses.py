"""Releases that name some of those who sign in one sentence, and others in clauses beside their words; others' names are invented."""

from __future__ import annotations

import pytest

from knowledge.catalogue import Catalogue
from knowledge.loaders.parsed import Paragraph
from tests.drafting.letters import letter_with, names_in

_RELEASES = [
    (
        "de",
        "„So geht es nicht“, sagt Anna Novak für den CEPIC, der ebenfalls zu den Unterzeichnern des Appells gehört.",
        "„Wir prüfen noch“, heißt es bei IMPALA, die den Appell bislang nicht mitgezeichnet hat.",
        "Zu den Unterzeichnenden zählen neben den bereits Genannten unter anderem die GEMA, der Bund der Glocken und der GESAC.",
        ["GEMA", "Bund der Glocken", "GESAC"],
    ),
    (
        "en",
        "“This cannot go on”, says Anna Novak of CEPIC, which has also signed the appeal.",
        "“We are still looking at it”, says IMPALA, which has not signed the appeal.",
        "Besides those already mentioned, the signatories are, among others, the GEMA, the Guild of Bells and GESAC.",
        ["GEMA", "Guild of Bells", "GESAC"],
    ),
]


@pytest.mark.parametrize(("language", "signing", "refusing", "others", "names"), _RELEASES, ids=[one[0] for one in _RELEASES])
def test_who_has_signed_besides_those_in_the_sentence(
    catalogue: Catalogue, language: str, signing: str, refusing: str, others: str, names: list[str]
) -> None:
    """A clause says so of one, and of another that it has not."""
    blocks = [Paragraph(text=text) for text in (signing, refusing, others)]
    read = letter_with(catalogue, *blocks, text="§ 53 (1).", language=language)
    assert names_in(read) == [*names, "CEPIC"]
    assert "list-incomplete" in [note.code for note in read.doubts]


@pytest.mark.parametrize(
    ("language", "sentence", "earlier", "names"),
    [
        (
            "de",
            "Zu den Unterzeichnern gehören der Verband der Glocken, die Gilde der Reime und der Bund der Gongs.",
            "Den Aufruf von 2023 hatten seinerzeit die AKM, die GEMA und GESAC unterzeichnet.",
            ["Verband der Glocken", "Gilde der Reime", "Bund der Gongs"],
        ),
        (
            "en",
            "Among the signatories are the Guild of Bells, the Union of Rhymes and the League of Gongs.",
            "The appeal of 2023 was at the time signed by AKM, GEMA and GESAC.",
            ["Guild of Bells", "Union of Rhymes", "League of Gongs"],
        ),
    ],
)
def test_several_whom_nobody_knows(catalogue: Catalogue, language: str, sentence: str, earlier: str, names: list[str]) -> None:
    """A run of names right behind the word for signing needs none that is in the register; who signed an earlier appeal is none of them."""
    blocks = [Paragraph(text=sentence), Paragraph(text=earlier)]
    assert names_in(letter_with(catalogue, *blocks, text="§ 53 (1).", language=language)) == names
