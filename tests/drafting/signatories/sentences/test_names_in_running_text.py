"""Names that only running text gives, wherever it stands: who asks, who stands behind a letter, who presents a paper. Names are invented."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.loaders.parsed import Heading, Paragraph, ParsedDocument
from tests.drafting.letters import BODY, letter_with, names_in

_ASKING = [
    (
        "fr",
        "Madame la Ministre,",
        "Nos œuvres sont prises sans un mot. Personne ne nous a rien demandé, et personne ne répond à nos lettres depuis le printemps dernier.",
        "La Guilde des cloches, l’Union du sable, le Syndicat national des rimes (SNR) et la Ligue des gongs demandent que cela cesse.",
        ["Guilde des cloches", "Union du sable", "Syndicat national des rimes (SNR)", "Ligue des gongs"],
    ),
    (
        "en",
        "Dear Minister,",
        "Our works are taken without a word. Nobody has asked us anything, and nobody has answered our letters since last spring, as you know.",
        "The Guild of Bells, the Union of Sand, the Society of Rhymes (SOR) and the League of Gongs ask that this come to an end.",
        ["Guild of Bells", "Union of Sand", "Society of Rhymes (SOR)", "League of Gongs"],
    ),
    (
        "it",
        "Gentile Ministra,",
        "Le nostre opere vengono prese senza una parola. Nessuno ci ha chiesto nulla e nessuno risponde alle nostre lettere.",
        "La Gilda delle campane, l’Unione della sabbia e il Sindacato delle rime (SDR) chiedono che tutto questo finisca.",
        ["Gilda delle campane", "Unione della sabbia", "Sindacato delle rime (SDR)"],
    ),
]


def _letter(catalogue: Catalogue, language: str, *paragraphs: str, title: str = "Libra") -> list[str]:
    blocks = (Heading(level=1, text=title), *(Paragraph(text=text) for text in paragraphs))
    read = draft(ParsedDocument(format="docx", language=language, blocks=blocks), catalogue, name="letter.docx")
    assert not read.signatories or "signatories-in-sentence" in [note.code for note in read.doubts]
    return names_in(read)


@pytest.mark.parametrize(("language", "greeting", "told", "asking", "names"), _ASKING)
def test_who_asks_behind_what_is_complained_of(
    catalogue: Catalogue, language: str, greeting: str, told: str, asking: str, names: Sequence[str]
) -> None:
    """A letter whose list is the subject of a sentence of asking has it behind its first paragraphs; without a greeting, others may ask."""
    assert _letter(catalogue, language, told, greeting, told, told, asking) == names
    assert not _letter(catalogue, language, told, told, told, asking)


@pytest.mark.parametrize(
    ("language", "link", "last"),
    [
        ("sv", "Bakom brevet står", "samt"),
        ("da", "Bag opråbet står", "og"),
        ("de", "Hinter dem Aufruf stehen", "und"),
        ("nl", "Achter de oproep staan", "en"),
        ("pl", "Za apelem stoją", "oraz"),
        ("fi", "Vetoomuksen takana ovat", "ja"),
        ("bg", "Зад писмото стоят", "и"),
        ("el", "Πίσω από την επιστολή βρίσκονται", "και"),
    ],
)
def test_who_stands_behind_a_letter(catalogue: Catalogue, language: str, link: str, last: str) -> None:
    """Names behind "behind the letter are" are those of whom the letter is."""
    names = ["Klang Forum (KLF)", "Sand Forum (SAF)", "Forum Gong (FOG)"]
    sentence = f"{link} {names[0]}, {names[1]} {last} {names[2]}."
    assert _letter(catalogue, language, sentence) == names


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("fr", "Note de position commune présentée par la Guilde des cloches (GDC), RIMES.FR et l’Union du sable", 3),
        ("en", "Joint position paper presented by the Guild of Bells, the RIMA and the Union of Sand", 3),
        ("es", "Comunicado conjunto suscrito por el Gremio de Campanas y la Unión de Arena", 2),
        ("de", "Gemeinsame Stellungnahme vorgelegt von der Gilde der Glocken und dem Verband der Gongs", 2),
    ],
)
def test_who_presents_a_text(catalogue: Catalogue, language: str, line: str, names: int) -> None:
    """A line of the head that says by whom a paper is presented names its senders."""
    assert len(_letter(catalogue, language, line, "Voces. Voix. Voices. " * 8, title="1 2 3")) == names


def test_maltese_names_have_no_article_and_keep_those_inside(catalogue: Catalogue) -> None:
    """The article with its dash belongs to the sentence; one between two words of a name is the name's own."""
    sentence = (
        "L-Akkademja tar-Ramel, l-Għaqda tal-Qniepen u l-Gongijiet (GĦQG) u l-Istitut tar-Rima jitolbu lill-Gvern biex jisma’ lill-awturi."
    )
    further = "L-Akkademja tar-Ramel tiftakar f’dawk kollha li jgħixu mill-kitba u l-mużika."
    assert _letter(catalogue, "mt", sentence, further) == ["Akkademja tar-Ramel", "Għaqda tal-Qniepen u l-Gongijiet (GĦQG)", "Istitut tar-Rima"]


def test_irish_sentences_begin_with_the_verb(catalogue: Catalogue) -> None:
    """Whom the names ask stands behind them; an article before a vowel adds a letter to the name."""
    sentence = (
        "Iarrann Cumann na gClog (CNC), an tAontas Gainimh (AGA), RIMA agus an Guild of Small Gongs (GSG) ar an Aire Cultúir éisteacht "
        "le lucht na scríbhneoireachta."
    )
    further = "Is minic a deir Cumann na gClog nach bhfuil aon duine ag éisteacht leis na daoine a mhaireann ar a gcuid focal."
    assert _letter(catalogue, "ga", sentence, further) == [
        "Cumann na gClog (CNC)",
        "Aontas Gainimh (AGA)",
        "RIMA",
        "Guild of Small Gongs (GSG)",
    ]


def test_a_clause_of_time_names_nobody_who_writes(catalogue: Catalogue) -> None:
    """ "Als der" says when others did something, not whose members write."""
    clause = "Als der Verband der Glocken, der Verein Sand und vierzig weitere Organisationen im Juli protestierten, blieb es lange still."
    assert not _letter(catalogue, "de", clause, "Ich schreibe seit dreißig Jahren Romane, und gefragt hat mich dazu bis heute niemand.")


def test_a_name_without_an_article_behind_an_acronym(catalogue: Catalogue) -> None:
    """Where other names have articles, one without goes on with the name before it, but not behind its acronym in brackets."""
    sentence = "RIMA, the Federation of Small Gongs (FSG), Sable Europe and the Union of Bells today rejected the draft of the rules on rhyme."
    further = "The Union of Bells and RIMA ask for better ones."
    assert _letter(catalogue, "en", sentence, further) == ["RIMA", "Federation of Small Gongs (FSG)", "Sable Europe", "Union of Bells"]


@pytest.mark.parametrize(
    ("language", "sentence", "names"),
    [
        (
            "nl",
            "Mede namens de Bond van Klokken, de Kring van Gongs en de stichting Zand Samen vragen wij u om regels die iemand naleeft.",
            ["Bond van Klokken", "Kring van Gongs", "Stichting Zand Samen"],
        ),
        (
            "fr",
            "Nous soussignés, la Guilde des cloches, l’association Sable libre, le collectif Rimes et le syndicat Gong, demandons des règles.",
            ["Guilde des cloches", "Association Sable libre", "Collectif Rimes", "Syndicat Gong"],
        ),
        (
            "en",
            "We, the Guild of Gong Writers, the Society of Authors, Composers, and Scribes of Rhymes, the RIMA, and Screen Gongs Cork, ask.",
            ["Guild of Gong Writers", "Society of Authors, Composers, and Scribes of Rhymes", "RIMA", "Screen Gongs Cork"],
        ),
    ],
)
def test_small_nouns_and_an_and_behind_a_comma(catalogue: Catalogue, language: str, sentence: str, names: Sequence[str]) -> None:
    """A noun in small letters between article and capital begins a name; what stands behind a comma and "and" is the last of several."""
    assert _letter(catalogue, language, sentence) == names


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        (
            "en",
            "Signed by: RIMA, Kelpie Union, the Federation of European Publishers, Bell Guild, the Union of Sand Writers, the League of Bells",
            ["RIMA", "Kelpie Union", "Federation of European Publishers", "Bell Guild", "Union of Sand Writers", "League of Bells"],
        ),
        (
            "lv",
            "Paziņojumu izplata: Rīgas Zvanu biedrība, Smilšu savienība, Eiropas Rakstnieku padome (EWC) un biedrība „Kurzemes zvani”.",
            ["Rīgas Zvanu biedrība", "Smilšu savienība", "Eiropas Rakstnieku padome (EWC)", "biedrība „Kurzemes zvani”"],
        ),
    ],
)
def test_lists_of_one_line(catalogue: Catalogue, language: str, line: str, names: list[str]) -> None:
    """A known name with an article shows that articles begin names; behind an acronym's bracket "and" begins another one."""
    latvian = "Mēs rakstām par noteikumiem, kurus neviens neievēro, un par cilvēkiem, kuri dzīvo no rakstīšanas un mūzikas."
    text = {"en": BODY, "lv": latvian}[language]
    assert names_in(letter_with(catalogue, Paragraph(text=line), text=text, language=language)) == names


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The letter was at the time signed by GESAC, CISAC and ICMP."),
        ("de", "Den Brief haben damals GESAC, CISAC und ICMP unterzeichnet."),
        ("hr", "Pismo su tada potpisali GESAC, CISAC i ICMP."),
        ("it", "La lettera fu allora firmata da GESAC, CISAC e ICMP."),
    ],
)
def test_who_signed_an_earlier_letter(catalogue: Catalogue, language: str, sentence: str) -> None:
    """Who signed at that time has not signed this text."""
    assert not _letter(catalogue, language, "§ 53 (1).", sentence)
