"""Typed columns in which a long cell leaves a single space before the next one, and lists that are no running text."""

from __future__ import annotations

from knowledge.loaders import plain_text
from knowledge.loaders.parsed import Block, Paragraph, Table


def _read(text: str) -> tuple[Block, ...]:
    return plain_text.read(text.encode(), "letter.txt").blocks


def test_a_cell_that_fills_its_column_ends_where_the_next_one_begins() -> None:
    blocks = _read(
        "Bund der Glocken           Gilde der Gongs\n"
        "Verband der Reime          Kreis der Trommeln\n"
        "Rat der Sandmaler          Verein der Drachen\n"
        "Gesellschaft der Flöten eV Chor der Wale\n"
    )
    assert isinstance(blocks[0], Table)
    assert blocks[0].rows[3] == ("Gesellschaft der Flöten eV", "Chor der Wale")


def test_a_cell_that_runs_over_the_next_column_stays_whole() -> None:
    """Behind the space nothing begins with a capital."""
    blocks = _read(
        "Bund der Glocken        Gilde der Gongs\n"
        "Verband der Reime       Kreis der Trommeln\n"
        "Rat der Sandmaler       Verein der Drachen\n"
        "Gesellschaft der großen und kleinen Flöten\n"
    )
    assert isinstance(blocks[0], Table)
    assert "Gesellschaft der großen und kleinen Flöten" in blocks[0].rows[3]


def test_columns_go_on_below_an_empty_line_where_one_gap_is_a_space() -> None:
    blocks = _read(
        "W imieniu Cechu Dzwonów        W imieniu Gildii Gongów\n"
        "Anna Nowak                     Jan Kos\n"
        "prezes                         sekretarz\n"
        "\n"
        "W imieniu Towarzystwa Piaskuna W imieniu Ligi Latawców\n"
        "Ewa Lis                        Piotr Sowa\n"
        "dyrektorka                     prezes\n"
    )
    tables = [block for block in blocks if isinstance(block, Table)]
    assert [table.rows[0] for table in tables] == [
        ("W imieniu Cechu Dzwonów", "W imieniu Gildii Gongów"),
        ("W imieniu Towarzystwa Piaskuna", "W imieniu Ligi Latawców"),
    ]


def test_long_lines_with_their_signers_in_brackets_are_a_list() -> None:
    lines = [
        "Kellojen ja kulkusten valtakunnallinen liitto (Anna Aho, sihteeri)",
        "Kaukaisten riimien ja loppusointujen seura (Pekka Salo, sihteeri)",
        "Hiekkakirjoittajien valtakunnallinen liitto (Maija Lampi, johtaja)",
        "Kansainvälinen pitkien rumpujen kilta (Olli Joki, puheenjohtaja)",
        "RIMA",
    ]
    assert [block.text for block in _read("\n".join(lines)) if isinstance(block, Paragraph)] == ["\n".join(lines)]


def test_names_of_the_same_length_are_a_list() -> None:
    lines = [
        "European Federation of Bell Founders and Bell Ringers and Friends",
        "International Association of Travelling Sand Painters and Friends",
        "Coalition of Independent Kite Makers and Kite Fliers and Friends",
        "Federation of Foghorn Players in the Baltic Countries and Friends",
        "World Council of Wandering Whistlers and Drum Makers and Friends",
    ]
    assert [block.text for block in _read("\n".join(lines)) if isinstance(block, Paragraph)] == ["\n".join(lines)]


def test_sentences_whose_lines_begin_with_capitals_stay_running_text() -> None:
    text = (
        "Die Bundesregierung und die Europäische Kommission haben im Frühjahr\n"
        "Vorschläge gemacht, die niemand versteht. Wir bitten den Bundestag, die\n"
        "Glocken und die Gongs besser zu schützen und die Rechte der Urheber an\n"
        "Melodien zu achten. Wer sie nutzt, soll dafür zahlen und darüber Auskunft\n"
        "Geben, und zwar sofort."
    )
    assert "\n" not in getattr(_read(text)[0], "text", "\n")
