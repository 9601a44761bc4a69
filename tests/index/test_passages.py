from hypothesis import given
from hypothesis import strategies as st

from index.passages import MAX_WORDS, MIN_WORDS, Passage, Source, split
from tests.index.reference import SOURCES, split_all


def of(text: str) -> list[Passage]:
    return split(Source("entry", "Title", text, "source"))


def test_headings_are_context_and_no_passage_reaches_over_one() -> None:
    found = of("Intro.\n\n## Positions\n\n### Consent\n\nOne.\n\nTwo.\n\n### Pay\n\nThree.\n\n## Notes\n\nFour.\n")
    assert [(passage.heading, passage.text) for passage in found] == [
        ("", "Intro."),
        ("Positions › Consent", "One.\n\nTwo."),
        ("Positions › Pay", "Three."),
        ("Notes", "Four."),
    ]


def test_short_neighbours_are_joined_up_to_the_least_length() -> None:
    found = of("\n\n".join(["Ten words make up this short paragraph of plain text."] * 9))
    assert [len(passage.text.split()) for passage in found] == [MIN_WORDS, MIN_WORDS, 10]


def test_long_paragraphs_are_cut_at_sentence_ends_in_even_parts() -> None:
    sentence = "This sentence has exactly ten words and then it stops."
    found = of(" ".join([sentence] * 30))
    assert all(passage.text.endswith("stops.") for passage in found)
    assert all(len(passage.text.split()) <= MAX_WORDS for passage in found)
    assert min(len(passage.text.split()) for passage in found) >= 60


def test_list_items_are_sentences_without_their_marks() -> None:
    (found,) = of("Demands:\n\n- Pay authors\n- Ask first\n\n> Quoted words.\n")
    assert [found.sentence(span) for span in found.sentences] == ["Demands:", "Pay authors", "Ask first", "Quoted words."]


def test_headings_alone_make_no_passage() -> None:
    assert of("# One\n\n## Two\n") == []
    assert of("") == []


def test_passages_are_numbered_over_all_entries_and_carry_voice_and_language() -> None:
    found = split_all(SOURCES)
    assert [passage.number for passage in found] == list(range(len(found)))
    assert {passage.entry: passage.voice for passage in found} == {source.entry: source.voice for source in SOURCES}


_LINES = st.sampled_from(
    ["## Heading", "### Another one", "", "", "- item. Two!", "Some words here. And more, e.g. these.", "1. Numbered",
     "> quoted", "| a | b |", "  indented text", "x " * 150, "Ende am 3. Juli\u2028weiter", "\x0c", "# ", "#no heading"]
)  # fmt: skip


@given(st.lists(_LINES, max_size=25).map("\n".join) | st.text(max_size=200))
def test_passages_are_cut_exactly_and_lose_nothing_said(text: str) -> None:
    """Spans give back their texts; every letter outside headings is in exactly one sentence."""
    found = of(text)
    for passage in found:
        assert text[passage.start : passage.end] == passage.text
        assert passage.sentences[0][0] == passage.start
        assert passage.sentences[-1][1] == passage.end
        assert [text[start:end] for start, end in passage.sentences] == [passage.sentence(span) for span in passage.sentences]
    covered = [at for passage in found for start, end in passage.sentences for at in range(start, end)]
    assert covered == sorted(set(covered))
    left = "".join(character for at, character in enumerate(text) if at not in set(covered))
    said = [line for line in left.splitlines() if not line.lstrip().startswith("#")]
    assert not any(character.isalpha() for line in said for character in line)
