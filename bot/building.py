"""From the fact base to a published snapshot: passages for the index, and what understanding questions needs.

What editors have changed lies in `<data>/corpus/<name>/`, an overlay named after its content (see `knowledge.overlay`). A snapshot
keeps the name of the overlay that it was built from, so that one pointer, that of the snapshots, says what is served and what the
next build starts from: publishing and rolling back move both at once.
"""

from __future__ import annotations

import io
import json
import shutil
import tempfile
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from bot.answers.fixed import packed, questions_of
from bot.answers.languages import unpack
from bot.answers.lookups import texts_to_embed
from bot.answers.training import Example, load_templates, train, word_frequencies
from bot.prepared import Ready, digest_of, kept, save
from bot.settings import Settings
from index.build import build, extra_file
from index.cache import EmbeddingCache, embed_texts
from index.encoders.onnx_encoder import OnnxEncoder
from index.errors import IndexProblem
from index.files import files_below, flush, flush_tree, hold_in_small_pages, only_writer
from index.model_folder import FORMAT, ModelFolder
from index.model_store import ModelStore
from index.passages import Source
from index.ports import Encoder, FloatArray, Progress
from index.search import Searcher
from index.snapshot import OpenedSnapshot, SnapshotStore
from knowledge.catalogue import SHIPPED, Catalogue
from knowledge.fixed import FILE, FixedAnswer, load_fixed

if TYPE_CHECKING:
    from index.postgres.connection import Connections

FACTS, VECTORS, CLASSIFIER, WORDS, OVERLAY = "facts.json", "names.npy", "intents.bin", "words.json", "overlay"
BUILDING_LOCK = "building.lock"
INDEX = "index"  # below the data directory, as is the next
CORPUS = "corpus"
PUBLISHED_LAST = "current"  # in the folder of overlays: what was published last, for the day on which the index is lost
FIXED = "fixed.npz"
Counter = Callable[[int], None]
Approval = Callable[[Path], None]


def snapshots(settings: Settings) -> SnapshotStore:
    """Return the store of snapshots: below the data directory, or published in the database.

    Raises `IndexProblem` for a bad address or without the drivers.
    """
    root, keep = settings.data_dir / INDEX, settings.index.keep_snapshots
    if settings.index.profile == "embedded":
        return SnapshotStore(root, keep=keep)
    connections = database(settings)  # ahead of what needs the drivers, since it tells how to get them
    from index.postgres.generations import Generations

    return SnapshotStore(root, keep=keep, registry=Generations(root, connections))


def publish_built(settings: Settings) -> str:
    """Publish in the database what was built into the data directory with the profile `embedded`; return its version.

    Raises `IndexProblem`.
    """
    if settings.index.profile == "embedded":
        raise IndexProblem("the profile is embedded: there is no database to publish in", mend="set CAMPAIGN_INDEX__PROFILE=postgres")
    version = SnapshotStore(settings.data_dir / INDEX).current()
    store = snapshots(settings)
    if store.versions()[:1] != [version]:
        store.publish_again(version)
    return version


def database(settings: Settings) -> Connections:
    """Return the connections to the database of the profile `postgres`. Raises `IndexProblem` when it is not set up."""
    address = settings.index.url or settings.state.url
    if address is None:
        raise IndexProblem("the profile postgres needs a database", mend="set CAMPAIGN_INDEX__URL")
    if any(find_spec(name) is None for name in ("psycopg", "pgvector")):
        raise IndexProblem("the profile postgres needs its drivers", mend="pip install 'aiact-campaign-bot[postgres]'")
    from index.postgres.connection import connections_to

    return connections_to(address.get_secret_value())


def searcher_of(settings: Settings, opened: OpenedSnapshot, encoder: Encoder) -> Searcher:
    """Return the search in an opened snapshot, wherever it is kept. Raises `IndexProblem`."""
    if settings.index.profile == "embedded":
        return Searcher.open(opened.folder, encoder)
    connections = database(settings)
    from index.postgres.search import open_searcher

    return open_searcher(connections, opened.manifest, encoder)


def models(settings: Settings) -> ModelStore:
    """Return the store of prepared models below the data directory."""
    return ModelStore(settings.data_dir / "models")


def spelling_folder(settings: Settings) -> Path:
    """Return where the model of how languages are spelt lies unpacked, for the installed version of its library."""
    return settings.data_dir / f"spelling-{version('py3langid')}"


def knowledge_folder(settings: Settings) -> Path:
    """Return the folder of the fact base."""
    return settings.knowledge_dir or SHIPPED


def overlay_folder(settings: Settings) -> Path | None:
    """Return the overlay that is served; None while editors have changed nothing."""
    store = snapshots(settings)
    root = settings.data_dir / CORPUS
    try:
        folder = store.folder(store.current())
        kept = extra_file(folder, OVERLAY)
        name = kept.read_text(encoding="utf-8") if kept.is_file() else ""
        if name and not (root / name).is_dir():
            _lay_down(extra_file(folder, CORPUS), root / name)
    except IndexProblem:  # no index yet, or none any more
        pointer = root / PUBLISHED_LAST
        name = pointer.read_text(encoding="utf-8").strip() if pointer.is_file() else ""
    return root / name if name else None


def fact_base(settings: Settings) -> Catalogue:
    """Return the documents of the release with what editors have changed. Raises `knowledge.errors.CatalogueError`."""
    return Catalogue.from_folder(knowledge_folder(settings), overlay_folder(settings))


def fixed_answers(settings: Settings, overlay: Path | None = None) -> tuple[FixedAnswer, ...]:
    """Return the editors' answers of the release, those of the overlay (default: the served one) in the place of the same id.

    Their sources may have been withdrawn; whoever gives the answers looks. Raises `knowledge.errors.CatalogueError` for bad files.
    """
    folders = (knowledge_folder(settings), overlay or overlay_folder(settings))
    found = {answer.id: answer for folder in folders if folder is not None for answer in load_fixed(folder / FILE)}
    return tuple(found.values())


def passage_encoder(settings: Settings, folder: ModelFolder) -> Encoder:
    """Return what embeds documents, in full precision."""
    if settings.model.build_runtime == "onnx":
        return OnnxEncoder.open_for_passages(folder, workers=settings.model.build_threads)
    from index.encoders.torch_encoder import SentenceTransformersEncoder

    models(settings).unpack_library_form(folder)
    return SentenceTransformersEncoder.open(folder, threads=settings.model.build_threads)


def sources(catalogue: Catalogue) -> list[Source]:
    """Return everything that is searched, one source for each entry."""
    rows: list[Source] = []
    for entry in (*catalogue.documents, *catalogue.positions):
        # The register's remarks on its own confidence are no answer to anything.
        rows.append(Source(entry.id, entry.title, entry.text.partition("\n## Confidence")[0], entry.voice, entry.language))
    for event in catalogue.events:
        text = _paragraphs([event.event, event.detail, event.disagreement, event.status, event.date_note])
        rows.append(Source(event.citation_id, event.event, text, "summary"))
    for provision in catalogue.provisions:
        text = _paragraphs([provision.requires, provision.why_campaigners_care, provision.note])
        rows.append(Source(provision.citation_id, f"{provision.provision} – {provision.title}", text, "summary"))
    return rows


def build_index(
    settings: Settings,
    progress: Progress,
    *,
    embedded: Counter = lambda _: None,
    force: bool = False,
    overlay: Path | None = None,
    catalogue: Catalogue | None = None,
    approve: Approval = lambda _: None,
) -> str:
    """Build and publish a snapshot of the fact base; return its version.

    `progress` is told each step, `embedded` how many texts were embedded since its last call. `overlay` replaces the one that is
    served; `catalogue` is what stands in the files with it, where it has been read already. `approve` sees the folder of the finished
    snapshot before it is published and may raise to prevent that.

    Raises `knowledge.errors.CatalogueError` for defects of the files, `index.errors.BuildBusy` at once while another process
    builds in the same data directory, `index.errors.IndexProblem` for the rest. Nothing that is being served is touched until
    everything is ready.
    """
    overlay = overlay or overlay_folder(settings)
    catalogue = catalogue or Catalogue.from_folder(knowledge_folder(settings), overlay)
    with only_writer(settings.data_dir / BUILDING_LOCK, wait=False):
        return _build(settings, catalogue, overlay, progress, embedded, approve, force=force)


def _build(
    settings: Settings,
    catalogue: Catalogue,
    overlay: Path | None,
    progress: Progress,
    embedded: Counter,
    approve: Approval,
    *,
    force: bool,
) -> str:
    progress("Preparing the model")
    folder = models(settings).prepare(settings.model.name, settings.model.precision, progress)
    encoder = OnnxEncoder.open(folder, precision=settings.model.precision)
    questions = _Counted(encoder, embedded)
    store = snapshots(settings)
    templates = load_templates()
    _unpack_spelling(spelling_folder(settings), templates)
    examples = digest_of(templates)
    ready = Ready.load(made_from(settings), templates)
    with EmbeddingCache.open(store.cache_folder) as cache:

        def embed(texts: Sequence[str]) -> FloatArray:
            return embed_texts(questions, cache, texts, "query")

        progress("Embedding names and stances")
        texts = texts_to_embed(catalogue)
        vectors = ready.embed(texts, embed) if ready else embed(texts)
        own = questions_of(fixed_answers(settings, overlay))
        own_vectors = embed(own)
        intents = ready.intents if ready else kept(
            store.cache_folder,
            "intents",
            f"{folder.fingerprint}/{settings.model.precision}/{examples}",
            lambda: train(catalogue, encoder.encode_question, progress, templates).to_bytes(),
        )
    buffer = io.BytesIO()
    # As rounded as in the package of a release, and in a form that needs no copy when it is mapped.
    np.save(buffer, vectors.astype(np.float16).astype(np.float32), allow_pickle=False)
    words = kept(store.cache_folder, "words", examples, lambda: _json(word_frequencies(templates)))
    files = {FACTS: catalogue.as_json(), VECTORS: buffer.getvalue(), CLASSIFIER: intents, WORDS: words, FIXED: packed(own, own_vectors)}
    if overlay is not None and files_below(overlay):
        files[OVERLAY] = overlay.name.encode()
        files |= {f"{CORPUS}/{path.relative_to(overlay)}": path.read_bytes() for path in files_below(overlay)}
    progress("Building the index")
    return build(
        store,
        _Counted(passage_encoder(settings, folder), embedded),
        sources(catalogue),
        corpus_digest=catalogue.digest,
        files=files,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        progress=progress,
        approve=approve,
        force=force,
    )


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True).encode()


def _lay_down(kept: Path, overlay: Path) -> None:
    """Copy an overlay out of a snapshot that was built on another machine."""
    overlay.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".staging-", dir=overlay.parent) as scratch:
        staged = Path(scratch) / overlay.name
        shutil.copytree(kept, staged)
        staged.rename(overlay)


def _unpack_spelling(folder: Path, templates: Sequence[Example]) -> None:
    if not folder.is_dir():
        staged = folder.with_name(f".staging-{folder.name}")
        shutil.rmtree(staged, ignore_errors=True)
        unpack(staged, (template.question for template in templates))
        flush_tree(staged)
        hold_in_small_pages(staged)
        staged.rename(folder)
        flush(folder.parent)


class _Counted:
    """An encoder that tells how many texts it has embedded."""

    def __init__(self, encoder: Encoder, embedded: Counter) -> None:
        self._encoder = encoder
        self._embedded = embedded
        self.fingerprint, self.runtime, self.dimension = encoder.fingerprint, encoder.runtime, encoder.dimension

    def encode_queries(self, texts: Sequence[str]) -> FloatArray:
        return self._counted(self._encoder.encode_queries(texts))

    def encode_passages(self, texts: Sequence[str]) -> FloatArray:
        return self._counted(self._encoder.encode_passages(texts))

    def _counted(self, vectors: FloatArray) -> FloatArray:
        self._embedded(len(vectors))
        return vectors


def prepare_release(settings: Settings, progress: Progress) -> None:
    """Make the ready-made parts of a release anew (see `bot.prepared`); takes about eight minutes."""
    catalogue = Catalogue.from_folder(knowledge_folder(settings))
    folder = models(settings).prepare(settings.model.name, settings.model.precision, progress)
    questions = OnnxEncoder.open(folder, precision=settings.model.precision)
    templates, texts = load_templates(), texts_to_embed(catalogue)
    with EmbeddingCache.open(snapshots(settings).cache_folder) as cache:
        vectors = embed_texts(questions, cache, texts, "query")
        classifier = train(catalogue, questions.encode_question, progress, templates)
    save(made_from(settings), templates, classifier.to_bytes(), texts, vectors)


def made_from(settings: Settings) -> str:
    """Name what gives vectors of questions: the model, its precision, the form of its graphs."""
    return f"{settings.model.name}/{settings.model.precision}/{FORMAT}"


def _paragraphs(parts: Iterable[str | None]) -> str:
    return "\n\n".join(part for part in parts if part)
