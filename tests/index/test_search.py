from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from index.build import build, passage_text, sentence_texts
from index.encoders.hashing import HashingEncoder
from index.errors import ModelMismatch, SnapshotDamaged
from index.passages import Source
from index.ports import FloatArray
from index.search import DENSE_WEIGHT, DENSE_WEIGHT_OTHER_LANGUAGE, SENTENCE_WORDS, Ranking, Searcher
from index.snapshot import SnapshotStore
from tests.index.reference import SOURCES, bm25, split_all

QUESTIONS = [
    "Who asks for transparency about training data?",
    "opt-out crawlers",
    "the letter signed by translators",
    "unterzeichneten",
    "δημιουργοι",
    "nothing in common xyzzy",
    "",
]


def z(values: Sequence[float]) -> FloatArray:
    array = np.array(values, np.float64)
    scored: FloatArray = ((array - array.mean()) / array.std() if array.std() > 1e-9 else array * 0).astype(np.float32)
    return scored


def vector_of(question: str) -> FloatArray:
    vector: FloatArray = HashingEncoder().encode_queries([question])[0]
    return vector


@pytest.mark.parametrize("weight", [DENSE_WEIGHT, DENSE_WEIGHT_OTHER_LANGUAGE, 0.0, 1.0])
@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("question", QUESTIONS)
def test_passages_are_ranked_as_an_exact_computation_over_all_of_them_ranks_them(
    question: str, weight: float, share: float, searcher: Searcher
) -> None:
    passages = split_all(SOURCES)
    encoder = HashingEncoder()
    cosines = encoder.encode_passages([passage_text(passage) for passage in passages]) @ vector_of(question)
    nearest = [(encoder.encode_passages(sentence_texts(passage)) @ vector_of(question)).max() for passage in passages]
    meaning = (1 - share) * cosines + share * np.array(nearest)
    words = bm25(question, [f"{passage.title} {passage.heading} {passage.text}" for passage in passages])
    fused = weight * z(meaning.tolist()) + (1 - weight) * z(words)
    found = searcher.find(question, vector_of(question), ranking=Ranking(weight, share))
    numbers = [hit.passage.number for hit in found.hits]
    assert sorted(numbers) == list(range(len(passages)))
    # Vectors of sentences are kept in half precision, lengths of passages above 40 words are rounded by tantivy (5 % at most).
    np.testing.assert_allclose([hit.score for hit in found.hits], np.sort(fused)[::-1], atol=0.1)
    np.testing.assert_allclose([hit.score for hit in found.hits], fused[numbers], atol=0.1)
    np.testing.assert_allclose([hit.bm25 for hit in found.hits], np.array(words)[numbers], rtol=0.05)
    np.testing.assert_allclose([hit.cosine for hit in found.hits], cosines[numbers], atol=1e-6)
    assert found.top_cosine == pytest.approx(cosines.max(), abs=1e-6)
    assert found.top_bm25 == pytest.approx(max(words), rel=0.05)


@pytest.mark.parametrize(
    ("question", "weight"),
    [("Who asks for full transparency?", DENSE_WEIGHT), ("Wer verlangt von GEMA volle Durchsichtigkeit?", DENSE_WEIGHT_OTHER_LANGUAGE)],
)
def test_words_count_less_for_a_question_in_another_language(question: str, weight: float, searcher: Searcher) -> None:
    vector = vector_of(question)
    assert searcher.search(question, vector) == searcher.search(question, vector, ranking=Ranking(weight))
    assert searcher.search(question, vector) != searcher.search(question, vector, ranking=Ranking(weight - 0.3))


@pytest.mark.parametrize("question", QUESTIONS)
def test_sentences_are_ranked_as_an_exact_computation_ranks_them(question: str, searcher: Searcher) -> None:
    hits = searcher.search(question, vector_of(question))
    rows = [(hit, span, text) for hit in hits for span, text in zip(hit.passage.sentences, sentence_texts(hit.passage), strict=True)]
    cosines = HashingEncoder().encode_passages([text for _, _, text in rows]) @ vector_of(question)
    words = searcher._lexical.sentence_scores(question, [hit.passage.sentence(span) for hit, span, _ in rows], ["en"] * len(rows))
    scores = z(cosines.tolist()) + SENTENCE_WORDS * z(words.tolist()) + z([hit.score for hit, _, _ in rows])
    found = searcher.best_sentences(question, vector_of(question), hits, limit=2)
    np.testing.assert_allclose([hit.score for hit in found], np.sort(scores)[::-1][:2], atol=0.02)
    texts = {source.entry: source.text for source in SOURCES}
    for hit in found:
        assert texts[hit.passage.entry][hit.start : hit.end] == hit.text


def test_the_sentence_that_answers_comes_first(searcher: Searcher) -> None:
    question = "Does the opt-out work in practice?"
    hits = searcher.search(question, vector_of(question))
    best = searcher.best_sentences(question, vector_of(question), hits)
    assert best[0].text == "SACEM says that the opt-out does not work in practice."
    assert len(best) == 3
    assert searcher.best_sentences(question, vector_of(question), []) == []


def test_only_the_entries_asked_for_are_ranked(searcher: Searcher) -> None:
    question = "transparency about training data"
    found = searcher.find(question, vector_of(question), entries={"sacem-statement", "joint-open-letter"})
    assert {hit.passage.entry for hit in found.hits} == {"sacem-statement", "joint-open-letter"}
    assert found.top_cosine < searcher.find(question, vector_of(question)).top_cosine
    nothing = searcher.find(question, vector_of(question), entries={"unknown"})
    assert (nothing.hits, nothing.top_cosine, nothing.top_bm25) == ((), -1.0, 0.0)
    assert searcher.search(question, vector_of(question), entries=set()) == []


def test_no_more_hits_than_asked_for(searcher: Searcher) -> None:
    assert len(searcher.search("letter", vector_of("letter"), k=2)) == 2


def test_equal_passages_come_in_the_order_of_the_documents(store: SnapshotStore) -> None:
    twins = [Source(f"twin-{number}", "Title", "The very same words.", "source") for number in range(9)]
    build(store, HashingEncoder(), twins, corpus_digest="twins", files={}, created="2026")
    searcher = Searcher.open(store.open_current().folder)
    hits = searcher.search("same words", vector_of("same words"))
    assert [hit.passage.number for hit in hits] == list(range(9))
    assert [hit.start for hit in searcher.best_sentences("same words", vector_of("same words"), hits)] == [0, 0, 0]
    searcher.close()


def test_the_same_question_gives_the_same_answer_from_many_threads(searcher: Searcher) -> None:
    def ask(question: str) -> object:
        hits = searcher.search(question, vector_of(question))
        return hits, searcher.best_sentences(question, vector_of(question), hits)

    expected = [ask(question) for question in QUESTIONS]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, QUESTIONS * 20)) == expected * 20


def test_a_large_index_finds_the_same_with_both_searches_side_by_side(searcher: Searcher, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = [searcher.find(question, vector_of(question)) for question in QUESTIONS]
    monkeypatch.setattr("index.search.LARGE", 0)
    beside = Searcher(searcher._passages, searcher._vectors, searcher._lexical, searcher._sentences)
    assert [beside.find(question, vector_of(question)) for question in QUESTIONS] == expected


def test_an_encoder_of_another_model_is_refused_with_both_names(store: SnapshotStore) -> None:
    build(store, HashingEncoder(), SOURCES, corpus_digest="small", files={}, created="2026")
    with pytest.raises(ModelMismatch, match=r"hashing-64 .* other-64 .* campaign-bot index build"):
        Searcher.open(store.open_current().folder, HashingEncoder(name="other"))


@pytest.mark.parametrize("name", ["passages.sqlite", "sentences.npy", "vectors.faiss"])
def test_a_file_that_cannot_be_read_is_reported_as_damage(name: str, store: SnapshotStore) -> None:
    build(store, HashingEncoder(), SOURCES, corpus_digest="small", files={}, created="2026")
    folder = store.open_current().folder
    (folder / name).write_bytes(b"\x00" * 100)
    with pytest.raises(SnapshotDamaged, match=name):
        Searcher.open(folder)
