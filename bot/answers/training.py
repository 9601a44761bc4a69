"""Learning intents from the example questions; runs when an index is built, never while serving."""

from __future__ import annotations

import random
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

import numpy as np
from babel.dates import format_date
from numpy.typing import NDArray

from bot.answers.intents import BUCKETS, FAMILIES, Head, IntentClassifier, form_features
from bot.answers.planning.evidence import RANGES
from bot.answers.reading import Reader, Reading
from bot.answers.shape import Shapes, beside_asking
from bot.answers.word_frequencies import Frequencies, WordFrequencies
from index.library_model import needs_build_extra
from index.ports import FloatArray, Spans
from knowledge.catalogue import Catalogue
from knowledge.facts import own_quotes
from knowledge.folding import tokens
from knowledge.models import Document, Position
from knowledge.yaml_files import read_yaml

EXAMPLES = Path(__file__).parent / "examples"
_OUTSIDERS = EXAMPLES / "outsiders.yaml"
_PLACEHOLDER = re.compile(r"\{\w+\}")
FILLINGS = 1  # different fillings of each template that has placeholders
# What people ask of organisations outside the register too: what is wanted must be read without a name that is known.
_OF_ANYBODY = frozenset({"signed", "signed-documents", "position", "about-organisation"})
_BATCH = 512
_SEEDS = (20240201, 20240313, 20240802)
_BACK = "back"  # detail of sections that lean on what the conversation listed last
FILLINGS_OF_SETS = 2  # sets are told apart by small words between long names: more names, so that these are not learnt


@dataclass(frozen=True)
class Example:
    """One question with the intent it stands for."""

    language: str
    intent: str
    question: str


def load_templates(folder: Path = EXAMPLES) -> list[Example]:
    """Return the templates of all languages. Raises ValueError naming file and line of a question before any section."""
    templates = []
    for path in sorted(folder.glob("*.txt")):
        intent = ""
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            line = line.strip()
            if line.startswith("[") and line.endswith("]"):
                intent = line[1:-1]
            elif line and not line.startswith("#"):
                if not intent:
                    raise ValueError(f"{path}:{number}: a question before the first [section]")
                templates.append(Example(path.stem, intent, line))
    return templates


@cache
def outsiders(kind: str) -> tuple[str, ...]:
    """Return the names of `organisations` or `persons` that stand in examples beside those of the register."""
    read: dict[str, list[str]] = read_yaml(_OUTSIDERS)
    return tuple(read[kind])


def fill(templates: Sequence[Example], catalogue: Catalogue, fillings: int = FILLINGS) -> list[Example]:
    """Return the templates with names, dates and provisions in place of their placeholders; the same input gives the same output."""
    filler = _Filler(catalogue)
    filled = []
    for template in templates:
        many = template.intent.startswith(("combine/", "count-combine/"))
        times = (FILLINGS_OF_SETS if many else fillings) if "{" in template.question else 1
        for turn in range(times):
            filled.append(Example(template.language, template.intent, filler.fill(template, turn)))
        if "{org}" in template.question and template.intent in _OF_ANYBODY:
            stranger = replace(template, question=template.question.replace("{org}", filler.stranger(template)))
            filled.append(replace(template, question=filler.fill(stranger, times)))
    return filled


def word_frequencies(templates: Sequence[Example]) -> Frequencies:
    """Return how often each folded word occurs in the templates of each language: in all of them, and in those of asking.

    Templates of asking have placeholders for what is asked about; others name it in free words ("the letter to Virkkunen").
    """
    return {"all": _counts(templates), "asking": _counts([t for t in templates if "{" in t.question])}


def _counts(templates: Sequence[Example]) -> dict[str, dict[str, int]]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for template in templates:
        counts[template.language].update(token.key for token in tokens(_PLACEHOLDER.sub(" ", template.question)))
    return {language: dict(sorted(words.items())) for language, words in sorted(counts.items())}


def train(
    catalogue: Catalogue,
    encode: Callable[[str, Spans], tuple[FloatArray, FloatArray]],
    progress: Callable[[str], None] = lambda _: None,
    templates: Sequence[Example] | None = None,
    epochs: int = 20,
) -> IntentClassifier:
    """Return the classifier learnt from the examples. `encode` gives the vectors of a question and of its words of asking, in two threads.

    Raises `index.errors.ModelMissing` at once where PyTorch, which learns it, is not installed.
    """
    needs_build_extra()
    templates = load_templates() if templates is None else templates
    speech = WordFrequencies(word_frequencies(templates))
    reader = Reader(catalogue, speech)
    examples = fill(templates, catalogue)
    progress(f"Reading {len(examples)} example questions")
    readings = [reader.read(example.question, example.language, certain=True) for example in examples]
    shaper = Shapes(catalogue, speech)
    shapes = [shaper.of(reading.asking) for reading in readings]
    with ThreadPoolExecutor(2) as pool:
        named = [beside_asking(reading, shape) for reading, shape in zip(readings, shapes, strict=True)]
        vectors = np.array([np.concatenate(both) for both in pool.map(encode, [r.text or "?" for r in readings], named)], np.float32)
    progress("Learning intents")
    asking = [reading.asking for reading in readings]
    return fit_all([example.intent for example in examples], asking, [shape.text for shape in shapes], vectors, speech, epochs)


def fit_all(
    sections: Sequence[str],
    readings: Sequence[Reading],
    shapes: Sequence[str],
    vectors: FloatArray,
    speech: WordFrequencies,
    epochs: int = 20,
) -> IntentClassifier:
    """Fit one head for each decision, from the sections of the example files that say something about it."""
    forms = [form_features(reading, shape, speech) for reading, shape in zip(readings, shapes, strict=True)]
    heads = {}
    for name, label_of in _DECISIONS.items():
        chosen = [(at, label) for at, section in enumerate(sections) if (label := label_of(section))]
        rows = [at for at, _ in chosen]
        heads[name] = fit([label for _, label in chosen], [forms[at] for at in rows], vectors[rows], epochs)
    return IntentClassifier.learnt(speech, heads)


def _intent(section: str) -> str:
    name = section.partition("/")[0]
    return FAMILIES.get(name, name)


def _count(section: str) -> str:
    name = section.partition("/")[0]
    return "yes" if name in FAMILIES else "no" if name in set(FAMILIES.values()) else ""


def _detail(*names: str) -> Callable[[str], str]:
    def label(section: str) -> str:
        name, _, detail = section.partition("/")
        return detail if name in names else ""

    return label


def _span(section: str) -> str:
    """Which side of the named days is meant; not where the section speaks of a conversation instead."""
    detail = _detail(*RANGES, "signed-documents", "all-signatories", "count-all-signatories")(section)
    return "" if detail == _BACK else detail


def _back(section: str) -> str:
    """Whether the question is about what was just listed."""
    name, _, detail = section.partition("/")
    return ("yes" if detail == _BACK else "no") if name in ("signed-documents", "count-documents") else ""


def _edge(section: str) -> str:
    """Which end of something that lasts is asked for."""
    name, _, detail = section.partition("/")
    return (detail or "any") if name == "date" else ""


_DECISIONS: dict[str, Callable[[str], str]] = {
    "intent": _intent,
    "count": _count,
    "operator": _detail("combine", "count-combine"),
    "direction": _span,
    "stance": _detail("stance"),
    "order": _detail("order"),
    "back": _back,
    "edge": _edge,
}


def fit(labels_of: Sequence[str], forms: Sequence[NDArray[np.int64]], vectors: FloatArray, epochs: int = 20) -> Head:
    """Fit the weights of one head; deterministic for the same input.

    They are the mean of several fits in other orders: what a hair's breadth divides would else be decided by chance.
    """
    heads = [_fit_once(labels_of, forms, vectors, epochs, seed) for seed in _SEEDS]
    by_form, by_meaning, bias = (
        np.stack([getattr(head, part) for head in heads]).mean(axis=0, dtype=np.float32) for part in ("by_form", "by_meaning", "bias")
    )
    return Head(heads[0].labels, by_form.astype(np.float16), by_meaning, bias)


def _fit_once(labels_of: Sequence[str], forms: Sequence[NDArray[np.int64]], vectors: FloatArray, epochs: int, seed: int) -> Head:
    """Fit the weights by Adam on cross-entropy, taking the examples in the order of a seed."""
    import torch

    labels = sorted(set(labels_of))
    target = torch.tensor([labels.index(label) for label in labels_of])
    bags = [torch.from_numpy(form) for form in forms]
    meaning = torch.from_numpy(np.ascontiguousarray(vectors))
    counts = torch.bincount(target, minlength=len(labels)).float()
    balance = (counts.mean() / counts) ** 0.25  # rare intents matter as much, but not at any price
    generator = torch.Generator().manual_seed(seed)
    table = torch.zeros(BUCKETS, len(labels), requires_grad=True)
    matrix = torch.zeros(vectors.shape[1], len(labels), requires_grad=True)
    bias = torch.zeros(len(labels), requires_grad=True)
    optimiser = torch.optim.Adam(
        [{"params": [table], "lr": 0.02}, {"params": [matrix], "lr": 0.05}, {"params": [bias], "lr": 0.01}]
    )
    batches = -(-len(target) // _BATCH)
    # Steps that shrink to nothing: without, the last few batches would decide what a hair's breadth divides.
    slowing = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, T_max=epochs * batches)
    for _ in range(epochs):
        order = torch.randperm(len(target), generator=generator)
        for at in range(0, len(order), _BATCH):
            batch = order[at : at + _BATCH]
            chosen = [bags[int(n)] for n in batch]
            sizes = torch.tensor([len(bag) for bag in chosen])
            starts = torch.cat([torch.zeros(1, dtype=torch.long), sizes.cumsum(0)[:-1]])
            rows = torch.nn.functional.embedding_bag(torch.cat(chosen), table, starts, mode="sum")
            # Either side must learn to decide without the other: names in the question fill its vector, rare words its form.
            by_form = torch.rand(rows.shape[0], 1, generator=generator) > 0.35
            by_vector = (torch.rand(rows.shape[0], 1, generator=generator) > 0.35) | ~by_form
            logits = by_vector * (meaning[batch] @ matrix) + by_form * rows / sizes.unsqueeze(1).sqrt() + bias
            loss = torch.nn.functional.cross_entropy(logits, target[batch], weight=balance, label_smoothing=0.05)
            loss = loss + 2e-5 * (matrix**2).sum() + 1e-4 * (rows**2).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            slowing.step()
    return Head(
        labels,
        *(part.detach().numpy().astype(kind) for part, kind in ((table, np.float16), (matrix, np.float32), (bias, np.float32))),
    )


class _Filler:
    """Fills placeholders with names of the catalogue in the template's language."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        entries: list[Document | Position] = [*catalogue.documents, *catalogue.positions]
        self._quotes = sorted(quote.text for entry in entries for quote in own_quotes(entry))
        self._people = [*sorted({p.speaker.name for p in catalogue.positions if p.speaker}), *outsiders("persons")]

    def fill(self, template: Example, turn: int) -> str:
        random_state = random.Random(zlib.crc32(f"{template.language}|{template.question}|{turn}".encode()))  # noqa: S311 - not for secrets
        text = template.question
        for name in (
            "doc",
            "doc2",
            "org",
            "org2",
            "event",
            "event2",
            "provision",
            "topic",
            "country",
            "sector",
            "date",
            "date2",
            "month",
            "year",
            "person",
            "duty",
            "quote",
        ):
            mark = f"{{{name}}}"
            if mark in text:
                text = text.replace(mark, self._value(name.rstrip("2"), template.language, random_state))
        if random_state.random() < 0.3:
            text = text.lower().rstrip("?!.")
        return text

    @staticmethod
    def stranger(template: Example) -> str:
        """Return the name of somebody who is not in the register, chosen by the template."""
        strangers = outsiders("organisations")
        return strangers[zlib.crc32(f"{template.language}|{template.question}".encode()) % len(strangers)]

    def _value(self, name: str, language: str, random_state: random.Random) -> str:
        labels = self._catalogue.labels.get(language) or self._catalogue.labels["en"]
        sections: Mapping[str, Mapping[str, Sequence[str]]] = {
            "doc": labels.documents, "event": labels.events, "topic": labels.topics, "country": labels.countries, "sector": labels.sectors,
            "duty": labels.provisions,
        }  # fmt: skip
        if name in sections:
            return random_state.choice(random_state.choice(list(sections[name].values())))
        if name == "org":
            organisation = random_state.choice(self._catalogue.organisations)
            names = [organisation.short_name] * 3 + [organisation.name, *labels.organisations.get(organisation.id, ())]
            return random_state.choice(names)
        if name == "provision":
            provision = random_state.choice(self._catalogue.provisions)
            if provision.act:
                return provision.provision
            kind, _, number = provision.provision.partition(" ")
            return f"{labels.provision_words[kind.lower()][0]} {number}"
        if name == "person":
            return random_state.choice(self._people)
        if name == "quote":
            return _stretch(random_state.choice(self._quotes).split(), random_state)
        day = date(
            random_state.choice((2023, 2024, 2024, 2025, 2025, 2026)), random_state.randint(1, 12), random_state.randint(1, 28)
        )
        if name == "year":
            return str(day.year)
        pattern = "LLLL yyyy" if name == "month" else random_state.choice(("long", "long", "short", "dd.MM.yyyy", "yyyy-MM-dd"))
        return format_date(day, pattern, locale=language)


def _stretch(words: Sequence[str], random_state: random.Random) -> str:
    """Return a few words in a row, as people quote them."""
    length = min(len(words), random_state.randint(5, 12))
    start = random_state.randint(0, len(words) - length)
    return " ".join(words[start : start + length]).strip(" ,.;:")
