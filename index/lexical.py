"""BM25 over passages with tantivy: finds by words what vectors find by meaning (names, numbers, article numbers).

Words are taken apart here (`index.words`), not by a query parser, for documents and questions alike: nothing a member
types can be a syntax error. A passage's words are stemmed in its own language, a question's in every language that the
index holds; a word's forms together count as one word.
"""

import os
import tempfile
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache, partial
from pathlib import Path

import numpy as np
import tantivy

from index.errors import SnapshotDamaged
from index.passages import Passage
from index.ports import FloatArray, IdArray
from index.word_ranking import WordRanking
from index.words import terms

LANGUAGES = "languages.txt"  # of the passages, one a line, beside the files of tantivy
_WORDS_REMEMBERED = 10_000
_HEAP_BYTES = 50_000_000
_ANALYSER = "taken apart"
_META_LOCK = ".tantivy-meta.lock"


class LexicalIndex(WordRanking):
    """Ranks passages by BM25 of title, heading and text."""

    def __init__(self, searcher: "tantivy.Searcher", schema: "tantivy.Schema", languages: Collection[str]) -> None:
        self._searcher = searcher
        self._schema = schema
        self._languages = tuple(languages)
        # Asked three times for each question; what an index holds never changes.
        self._holding = lru_cache(_WORDS_REMEMBERED)(partial(searcher.doc_freq, "terms"))

    @classmethod
    @contextmanager
    def writing(cls, folder: Path) -> Iterator[Callable[[Passage], None]]:
        """A new folder with an index, and what adds a passage to it."""
        folder.mkdir()
        index = tantivy.Index(_schema(), path=str(folder))
        index.register_tokenizer(_ANALYSER, _SPACES)
        languages: set[str] = set()
        writer = index.writer(heap_size=_HEAP_BYTES, num_threads=1)  # one thread: passages stay in order

        def add(passage: Passage) -> None:
            document = tantivy.Document()
            document.add_unsigned("number", passage.number)
            document.add_text("entry", passage.entry)
            document.add_text("terms", " ".join(terms(indexed_text(passage), passage.language)))
            writer.add_document(document)
            languages.add(passage.language)

        yield add
        writer.commit()
        writer.wait_merging_threads()
        (folder / LANGUAGES).write_text("\n".join(sorted(languages)), encoding="utf-8")
        for lock in folder.glob("*.lock"):
            lock.unlink()  # no part of the index
        # Opening wants this one and would make it; in a data directory that may only be read it could not.
        (folder / _META_LOCK).touch()
        for path in folder.iterdir():
            path.chmod(0o644)  # tantivy makes its lists readable for their owner alone

    @classmethod
    def open(cls, folder: Path) -> "LexicalIndex":
        """Open an index read-only. SnapshotDamaged when tantivy refuses it."""
        try:
            with _lockable(folder) as place:
                index = tantivy.Index.open(str(place))
                index.register_tokenizer(_ANALYSER, _SPACES)
                index.config_reader(reload_policy="manual", num_warmers=0)  # snapshots never change: no watching thread
                index.reload()
            languages = (folder / LANGUAGES).read_text(encoding="utf-8").split("\n")
            return cls(index.searcher(), index.schema, languages)
        except (ValueError, OSError) as error:
            raise SnapshotDamaged(str(folder), expected="a tantivy index", found=str(error)) from error

    @property
    def size(self) -> int:
        """How many passages the index holds."""
        return int(self._searcher.num_docs)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the passages."""
        return self._languages

    def holding(self, forms: Iterable[str]) -> dict[str, int]:
        """How many passages hold each of these words."""
        return {form: self._holding(form) for form in forms}

    def search(self, text: str, k: int, entries: Collection[str] | None = None) -> tuple[FloatArray, IdArray]:
        """The k best passages that share a word with the text: BM25 float32, best first, and passage numbers int64.

        With `entries`, passages of other entries are left out before ranking (their words still count as frequent or
        rare). Among equal scores the lower passage number comes first. Any text is a valid question.
        """
        telling = self.telling(text) if k > 0 and (entries is None or entries) else []
        if not telling:
            return np.empty(0, np.float32), np.empty(0, np.int64)
        found = self._searcher.search(self._query(telling, entries), k, count=False).hits
        addresses = [address for _, address in found]
        scores = np.array([score for score, _ in found], np.float32)
        numbers = np.array(self._searcher.fast_field_values("number", addresses) if addresses else [], np.int64)
        order = np.lexsort((numbers, -scores))
        return scores[order], numbers[order]

    def _query(self, asked: Sequence[Sequence[str]], entries: Collection[str] | None) -> "tantivy.Query":
        any_word = tantivy.Query.boolean_query([(tantivy.Occur.Should, self._word(forms)) for forms in asked])
        if entries is None:
            return any_word
        within = tantivy.Query.term_set_query(self._schema, "entry", sorted(entries))
        return tantivy.Query.boolean_query(
            [(tantivy.Occur.Must, any_word), (tantivy.Occur.Must, tantivy.Query.const_score_query(within, 0.0))]
        )

    def _word(self, forms: Sequence[str]) -> "tantivy.Query":
        single = [tantivy.Query.term_query(self._schema, "terms", form, "freq") for form in forms]
        return single[0] if len(single) == 1 else tantivy.Query.disjunction_max_query(single)


def indexed_text(passage: Passage) -> str:
    """What the words of a passage are taken from: title, heading and text."""
    return f"{passage.title} {passage.heading} {passage.text}"


def _schema() -> "tantivy.Schema":
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("number", stored=False, indexed=True, fast=True)
    builder.add_text_field("entry", stored=False, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("terms", stored=False, tokenizer_name=_ANALYSER, index_option="freq")
    return builder.build()


_SPACES = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()


@contextmanager
def _lockable(folder: Path) -> Iterator[Path]:
    """The folder or, on a read-only disk, links to its files in a temporary one, since opening wants to write to a lock."""
    if os.access(folder / _META_LOCK, os.W_OK) or os.access(folder, os.W_OK):
        yield folder
        return
    with tempfile.TemporaryDirectory(prefix="lexical-") as links:
        for path in folder.iterdir():
            if path.name != _META_LOCK:
                (Path(links) / path.name).symlink_to(path.absolute())
        yield Path(links)
