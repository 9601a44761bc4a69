"""BM25 over passages with tantivy: finds by words what vectors find by meaning (names, numbers, article numbers).

Words are taken apart here (`index.words`), not by a query parser, for documents and questions alike: nothing a member
types can be a syntax error. A passage's words are stemmed in its own language, a question's in every language that the
index holds; a word's forms together count as one word.
"""

import math
import os
import tempfile
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import tantivy

from index.errors import SnapshotDamaged
from index.passages import Passage
from index.ports import FloatArray, IdArray
from index.words import question_terms, terms

MAX_QUERY_TERMS = 64  # a pasted page is no question
LARGE = 50_000  # passages, above which frequent words are left out of a search
COMMON_SHARE = 0.05
LANGUAGES = "languages.txt"  # of the passages, one a line, beside the files of tantivy
_K1, _B = 1.2, 0.75  # tantivy's own, used for sentences too
_HEAP_BYTES = 50_000_000
_ANALYSER = "taken apart"
_META_LOCK = ".tantivy-meta.lock"


class LexicalIndex:
    """Ranks passages by BM25 of title, heading and text."""

    def __init__(self, searcher: "tantivy.Searcher", schema: "tantivy.Schema", languages: Collection[str]) -> None:
        self._searcher = searcher
        self._schema = schema
        self._languages = tuple(languages)

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
            text = f"{passage.title} {passage.heading} {passage.text}"
            document.add_text("terms", " ".join(terms(text, passage.language)))
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

    def search(self, text: str, k: int, entries: Collection[str] | None = None) -> tuple[FloatArray, IdArray]:
        """The k best passages that share a word with the text: BM25 float32, best first, and passage numbers int64.

        With `entries`, passages of other entries are left out before ranking (their words still count as frequent or
        rare). Among equal scores the lower passage number comes first. Any text is a valid question.
        """
        asked = self._asked(text)
        if not asked or k < 1 or (entries is not None and not entries):
            return np.empty(0, np.float32), np.empty(0, np.int64)
        telling = self._telling(asked)
        if not telling:
            return np.empty(0, np.float32), np.empty(0, np.int64)
        found = self._searcher.search(self._query(telling, entries), k, count=False).hits
        addresses = [address for _, address in found]
        scores = np.array([score for score, _ in found], np.float32)
        numbers = np.array(self._searcher.fast_field_values("number", addresses) if addresses else [], np.int64)
        order = np.lexsort((numbers, -scores))
        return scores[order], numbers[order]

    def sentence_scores(self, text: str, sentences: Sequence[str], languages: Sequence[str]) -> FloatArray:
        """BM25 of a text against single sentences in these languages (n,), float32; how rare a word is comes from the whole index."""
        asked = self._asked(text)
        counted = [Counter(terms(sentence, language)) for sentence, language in zip(sentences, languages, strict=True)]
        lengths = [sum(counts.values()) for counts in counted]
        average = max(1.0, sum(lengths) / max(1, len(lengths)))
        rarity = {form: self._rarity(self._holding(form)) for forms in asked for form in forms if any(form in counts for counts in counted)}
        scores = np.zeros(len(counted), np.float32)
        for row, (counts, length) in enumerate(zip(counted, lengths, strict=True)):
            damping = _K1 * (1 - _B + _B * length / average)
            for forms in asked:
                weights = [rarity[form] * counts[form] * (_K1 + 1) / (counts[form] + damping) for form in forms if form in counts]
                scores[row] += max(weights, default=0.0)
        return scores

    def known_share(self, text: str) -> float:
        """How much of a text the index knows, 0..1: the rarity of its words that occur in passages against that of all."""
        holding = [max(self._holding(form) for form in forms) for forms in self._asked(text)]
        rarities = [self._rarity(count) for count in holding]
        known = sum(rarity for rarity, count in zip(rarities, holding, strict=True) if count)
        return known / sum(rarities) if rarities else 0.0

    def _asked(self, text: str) -> list[tuple[str, ...]]:
        return question_terms(text, self._languages)[:MAX_QUERY_TERMS]

    def _telling(self, asked: Sequence[Sequence[str]]) -> list[list[str]]:
        """The words that occur at all; in a large index without those in every twentieth passage, if others are left.

        Going through the lists of "the" and "of" is what a search in a million passages would spend its time on.
        """
        counted = [{form: count for form in forms if (count := self._holding(form))} for forms in asked]
        occurring = [counts for counts in counted if counts]
        if self.size > LARGE:
            rare = [counts for counts in occurring if max(counts.values()) <= self.size * COMMON_SHARE]
            occurring = rare or occurring
        return [list(counts) for counts in occurring]

    def _holding(self, term: str) -> int:
        return int(self._searcher.doc_freq("terms", term))

    def _rarity(self, holding: int) -> float:
        return math.log(1 + (self.size - holding + 0.5) / (holding + 0.5))

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
