"""BM25 over passages with tantivy: finds by words what vectors find by meaning (names, numbers, article numbers).

Words are taken apart here, not by a query parser, for documents and questions alike: nothing a member types can be a
syntax error. Folding is for all scripts ("Ευρωπαϊκό" and "ευρωπαικο", "Société" and "societe" are one); the English stemmer
then joins "letters" and "letter" in the English documents, and does the same on both sides for any other word.
"""

import math
import os
import re
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import tantivy

from index.errors import SnapshotDamaged
from index.passages import Passage
from index.ports import FloatArray, IdArray

MAX_QUERY_TERMS = 64  # a pasted page is no question
_K1, _B = 1.2, 0.75  # tantivy's own, used for sentences too
_HEAP_BYTES = 50_000_000
_TERM = re.compile(r"\w+")
_ANALYSER = "folded"
_META_LOCK = ".tantivy-meta.lock"
# Letters that Unicode does not decompose.
_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe"})


def fold(text: str) -> str:
    """Lower case without accents, in every script."""
    # Twice, since some letters have a small form only once decomposed, and some decompose only once small.
    for _ in range(2):
        text = unicodedata.normalize("NFKD", text).casefold()
    return "".join(character for character in text if not unicodedata.combining(character)).translate(_STROKES)


def terms(text: str) -> list[str]:
    """The words of a text as they are indexed: folded and stemmed, in order."""
    found: list[str] = _STEMMER.analyze(" ".join(_TERM.findall(fold(text))))
    return found


class LexicalIndex:
    """Ranks passages by BM25 of title, heading and text."""

    def __init__(self, searcher: "tantivy.Searcher", schema: "tantivy.Schema") -> None:
        self._searcher = searcher
        self._schema = schema

    @classmethod
    def build(cls, passages: Iterable[Passage], folder: Path) -> None:
        """Write the index of these passages into a new folder."""
        folder.mkdir()
        index = tantivy.Index(_schema(), path=str(folder))
        index.register_tokenizer(_ANALYSER, _STEMMER)
        writer = index.writer(heap_size=_HEAP_BYTES, num_threads=1)  # one thread: one segment, in the order given
        for passage in passages:
            document = tantivy.Document()
            document.add_unsigned("number", passage.number)
            document.add_text("entry", passage.entry)
            document.add_text("terms", " ".join(_TERM.findall(fold(f"{passage.title} {passage.heading} {passage.text}"))))
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
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
                index.register_tokenizer(_ANALYSER, _STEMMER)
                index.config_reader(reload_policy="manual", num_warmers=0)  # snapshots never change: no watching thread
                index.reload()
            return cls(index.searcher(), index.schema)
        except (ValueError, OSError) as error:
            raise SnapshotDamaged(str(folder), expected="a tantivy index", found=str(error)) from error

    @property
    def size(self) -> int:
        """How many passages the index holds."""
        return int(self._searcher.num_docs)

    def search(self, text: str, k: int, entries: Collection[str] | None = None) -> tuple[FloatArray, IdArray]:
        """The k best passages that share a word with the text: BM25 float32, best first, and passage numbers int64.

        With `entries`, passages of other entries are left out before ranking (their words still count as frequent or
        rare). Among equal scores the lower passage number comes first. Any text is a valid question.
        """
        query_terms = list(dict.fromkeys(terms(text)))[:MAX_QUERY_TERMS]
        if not query_terms or k < 1 or (entries is not None and not entries):
            return np.empty(0, np.float32), np.empty(0, np.int64)
        found = self._searcher.search(self._query(query_terms, entries), k, count=False).hits
        addresses = [address for _, address in found]
        scores = np.array([score for score, _ in found], np.float32)
        numbers = np.array(self._searcher.fast_field_values("number", addresses) if addresses else [], np.int64)
        order = np.lexsort((numbers, -scores))
        return scores[order], numbers[order]

    def sentence_scores(self, text: str, sentences: Sequence[str]) -> FloatArray:
        """BM25 of a text against single sentences (n,), float32; how rare a word is comes from the whole index."""
        query_terms = list(dict.fromkeys(terms(text)))[:MAX_QUERY_TERMS]
        counted = [Counter(terms(sentence)) for sentence in sentences]
        lengths = [sum(counts.values()) for counts in counted]
        average = max(1.0, sum(lengths) / max(1, len(lengths)))
        rarity = {term: self._rarity(term) for term in query_terms if any(term in counts for counts in counted)}
        return np.array(
            [
                sum(
                    weight * counts[term] * (_K1 + 1) / (counts[term] + _K1 * (1 - _B + _B * length / average))
                    for term, weight in rarity.items()
                )
                for counts, length in zip(counted, lengths, strict=True)
            ],
            np.float32,
        )

    def _rarity(self, term: str) -> float:
        holding = int(self._searcher.doc_freq("terms", term))
        return math.log(1 + (self.size - holding + 0.5) / (holding + 0.5))

    def _query(self, query_terms: Sequence[str], entries: Collection[str] | None) -> "tantivy.Query":
        any_term = tantivy.Query.boolean_query(
            [(tantivy.Occur.Should, tantivy.Query.term_query(self._schema, "terms", term, "freq")) for term in query_terms]
        )
        if entries is None:
            return any_term
        within = tantivy.Query.term_set_query(self._schema, "entry", sorted(entries))
        return tantivy.Query.boolean_query(
            [(tantivy.Occur.Must, any_term), (tantivy.Occur.Must, tantivy.Query.const_score_query(within, 0.0))]
        )


def _schema() -> "tantivy.Schema":
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("number", stored=False, indexed=True, fast=True)
    builder.add_text_field("entry", stored=False, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("terms", stored=False, tokenizer_name=_ANALYSER, index_option="freq")
    return builder.build()


_STEMMER = (
    tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace())
    .filter(tantivy.Filter.remove_long(60))
    .filter(tantivy.Filter.stemmer("english"))
    .build()
)


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
