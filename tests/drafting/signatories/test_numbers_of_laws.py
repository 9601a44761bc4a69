"""Numbers of articles, recitals and days beside words for signing: they count nobody."""

from __future__ import annotations

import pytest

from knowledge.drafting.signatories.stated_counts import stated_count_of
from knowledge.drafting.words.vocabulary import vocabulary
from knowledge.loaders.parsed import Heading, Paragraph


def _stated(line: str, language: str) -> int | None:
    blocks = (Heading(level=1, text="Bells"), Paragraph(text="8 May 2025"), Paragraph(text=line))
    return stated_count_of(blocks, vocabulary(language), language, dated="2025-05-08")


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("The undersigned organisations ask for the enforcement of Article 53 and Recitals 104 to 109.", "en"),
        ("We, the undersigned, ask for what is said in Article 53.", "en"),
        ("The undersigned ask for rules on what stands in recital (107).", "en"),
        ("The undersigned rely on § 44.", "en"),
        ("Die Unterzeichner verweisen auf die Artikel 50 bis 53.", "de"),
        ("Les signataires s’appuient sur les considérants 104 à 107.", "fr"),
        ("Alulírott szervezetek kérjük a rendelet 53. cikkének végrehajtását.", "hu"),
        ("Me allekirjoittaneet vaadimme 53. artiklan noudattamista.", "fi"),
        ("My, niżej podpisane organizacje, prosimy o wykonanie 53. artykułu.", "pl"),
        ("Mi, potpisnici, tražimo primjenu članka 53.", "hr"),
        ("De undertegnede organisationer mødes den 2. august i Odense.", "da"),
        ("Die Unterzeichner widersprechen. 250 Unternehmen und 40 Verbände haben das Gegenteil verlangt.", "de"),
        ("We, the undersigned, were heard only when our number was 24.", "en"),
    ],
)
def test_they_count_nobody(line: str, language: str) -> None:
    """Before them or behind them stands what they number; the end of a sentence is no heading."""
    assert _stated(line, language) is None


@pytest.mark.parametrize(
    ("line", "language", "count"),
    [
        ("Signatories (24)", "en", 24),
        ("Signatories (no. 24):", "en", 24),
        ("Unterzeichner: 24", "de", 24),
        ("Nombre de signataires au total : 24", "fr", 24),
        ("The 24 undersigned organisations ask for the enforcement of Article 53.", "en", 24),
        ("Wir, 24 unterzeichnende Verbände, berufen uns auf Artikel 53.", "de", 24),
    ],
)
def test_counts_beside_them(line: str, language: str, count: int) -> None:
    """Headings and sentences that count signatories."""
    assert _stated(line, language) == count
