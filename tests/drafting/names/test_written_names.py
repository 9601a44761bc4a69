"""A name that somebody types is found in a text as it is written there, or not at all."""

from __future__ import annotations

import pytest

from knowledge.drafting.names.written_names import as_written

TEXT = """# Letter

We, the Związek Ilustratorów Bałtyku and the **Guild of Bells** (GOB), write to you; so does the Verband der Glöckner
e.V. from Kiel.

- GEMA
- Baltic Illustrators’ Union – North
- European Writers' Council (EWC)
| Union of Ladders | PL |
"""


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("GEMA", "GEMA"), ("gema", "GEMA"), ("Zwiazek Ilustratorow Baltyku", "Związek Ilustratorów Bałtyku"),
        ("Guild of Bells (GOB)", "Guild of Bells (GOB)"), ("Guild of Bells", "Guild of Bells"), ("guild  of\nbells", "Guild of Bells"),
        ("Verband der Glöckner e.V.", "Verband der Glöckner e.V."),
        ("Baltic Illustrators' Union - North", "Baltic Illustrators’ Union – North"),
        ("European Writers’ Council (EWC)", "European Writers' Council (EWC)"), ("(GOB)", "(GOB)"), ("Union of Ladders", "Union of Ladders"),
        ("Guild of Ladders", None), ("GEM", None), ("GEMA Baltic Illustrators’ Union", None), ("Guild of Bells GOB", None),
        ("Guild, of Bells", None), ("Union of Ladders PL", None), ("Bałtyku Guild", None), ("", None), ("–", None),
    ],
    ids=repr,
)  # fmt: skip
def test_a_name_is_taken_as_the_text_writes_it(name: str, written: str | None) -> None:
    """Capitals, accents, kinds of marks and line ends make no difference; words, their order and what stands between them do."""
    assert as_written(name, TEXT) == written
