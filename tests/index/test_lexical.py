from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import index.word_ranking
from index.errors import SnapshotDamaged
from index.lexical import LexicalIndex
from index.words import fold, terms
from tests.index.reference import bm25, passage, write_lexical

TEXTS = [
    "GEMA signed the letter on transparency",
    "SACEM signed two letters, and letters again",
    "The Société des auteurs met in Łódź",
    "Οι δημιουργοί υπέγραψαν την επιστολή",
    "Nothing of the kind happened",
]


@pytest.fixture(scope="module")
def lexical(tmp_path_factory: pytest.TempPathFactory) -> LexicalIndex:
    folder = tmp_path_factory.mktemp("lexical") / "index"
    write_lexical([passage(number, text, entry=f"entry-{number % 2}") for number, text in enumerate(TEXTS)], folder)
    return LexicalIndex.open(folder)


@pytest.mark.parametrize("query", ["letter", "who signed letters about transparency", "the the letter of", "GEMA SACEM"])
def test_scores_are_bm25(lexical: LexicalIndex, query: str) -> None:
    scores, numbers = lexical.search(query, 10)
    expected = bm25(query, TEXTS)
    assert set(numbers) == {number for number, score in enumerate(expected) if score > 0}
    np.testing.assert_allclose(scores, [expected[number] for number in numbers], rtol=1e-5)
    assert list(scores) == sorted(scores, reverse=True)


@pytest.mark.parametrize(
    ("query", "number"),
    [("societe", 2), ("SOCIÉTÉ", 2), ("lodz", 2), ("επιστολη", 3), ("ΔΗΜΙΟΥΡΓΟΊ", 3), ("Letters", 1), ("gema", 0)],
)
def test_case_and_accents_do_not_matter_in_any_script(lexical: LexicalIndex, query: str, number: int) -> None:
    assert lexical.search(query, 1)[1].tolist() == [number]


def test_restricting_to_entries_happens_before_ranking(lexical: LexicalIndex) -> None:
    scores, numbers = lexical.search("signed letter", 1, entries={"entry-1"})
    assert numbers.tolist() == [1]
    assert scores[0] == pytest.approx(bm25("signed letter", TEXTS)[1], rel=1e-5)
    assert lexical.search("letter", 5, entries=set())[1].tolist() == []
    assert lexical.search("letter", 5, entries={"unknown"})[1].tolist() == []


def test_equal_scores_go_by_passage_number(tmp_path: Path) -> None:
    write_lexical([passage(number, "the same words") for number in range(20)], tmp_path / "index")
    assert LexicalIndex.open(tmp_path / "index").search("same", 7)[1].tolist() == list(range(7))


def test_sentence_scores_take_rarity_from_the_whole_index(lexical: LexicalIndex) -> None:
    """A word in every sentence compared still counts, when it is rare in the index."""
    both = lexical.sentence_scores("transparency", ["transparency now", "more transparency please"], ["en", "en"])
    assert both.min() > 0
    expected = bm25("transparency", TEXTS)[0]
    alone = lexical.sentence_scores("transparency", [TEXTS[0]], ["en"])
    # With one sentence, its length is the average: the length term falls out.
    assert alone[0] == pytest.approx(np.log(1 + 4.5 / 1.5), rel=1e-5)
    assert alone[0] == pytest.approx(expected, rel=0.2)
    assert lexical.sentence_scores("word", [], []).shape == (0,)


@given(st.text(max_size=80) | st.sampled_from(['"', "a AND (", "title:x", "*", "-", "[a TO", "\\", "^2 ~", "\x00", "NOT"]))
def test_any_text_is_a_valid_question(lexical: LexicalIndex, text: str) -> None:
    scores, numbers = lexical.search(text, 5)
    assert len(scores) == len(numbers)
    assert np.isfinite(scores).all()


@given(st.text(max_size=60))
def test_folding_and_taking_apart_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert all(" " not in term for term in terms(text, "en"))


def test_a_folder_that_is_no_index_is_reported_as_damage(tmp_path: Path) -> None:
    with pytest.raises(SnapshotDamaged, match="campaign-bot index build"):
        LexicalIndex.open(tmp_path)
    (tmp_path / "meta.json").write_text("{")
    with pytest.raises(SnapshotDamaged):
        LexicalIndex.open(tmp_path)


def test_a_large_index_searches_by_the_words_that_tell_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Frequent words are left out, unless a question has no others."""
    write_lexical((passage(number, f"the statement number{number}") for number in range(100)), tmp_path / "index")
    opened = LexicalIndex.open(tmp_path / "index")
    assert len(opened.search("the statement number7", 100)[1]) == 100
    monkeypatch.setattr(index.word_ranking, "LARGE", 99)
    assert opened.search("the statement number7", 100)[1].tolist() == [7]
    assert len(opened.search("the statement", 100)[1]) == 100


def test_a_large_index_goes_through_no_more_than_so_many_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of words that are all frequent the rarest are looked for, one at least."""
    texts = [f"{'harbour' if number % 10 else 'quay'} {'ferry' if number % 2 else 'barge'} number{number}" for number in range(100)]
    write_lexical((passage(number, text) for number, text in enumerate(texts)), tmp_path / "index")
    opened = LexicalIndex.open(tmp_path / "index")
    monkeypatch.setattr(index.word_ranking, "LARGE", 99)
    assert len(opened.search("harbour barge", 100)[1]) == 100
    monkeypatch.setattr(index.word_ranking, "MOST_LISTED", 60)
    assert opened.search("harbour barge", 100)[1].tolist() == list(range(0, 100, 2))
    monkeypatch.setattr(index.word_ranking, "MOST_LISTED", 1)
    assert opened.search("harbour barge", 100)[1].tolist() == list(range(0, 100, 2))
