"""What reading a folder of documents takes and finds, file by file: `python -m knowledge.drafting.measuring FOLDER [REFERENCE]`."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import Draft, draft
from knowledge.loaders.parsed import UnreadableDocument
from knowledge.loaders.sandbox import Cost, parse_and_measure


@dataclass(frozen=True)
class Measure:
    """One file: its draft and cost, or the reason why it gave none."""

    path: Path
    draft: Draft | None = None
    cost: Cost | None = None
    reason: str = ""

    def count(self, kind: str) -> int:
        """How many legal units of a kind were found."""
        return sum(unit.kind == kind for unit in self.draft.units) if self.draft else 0


@dataclass(frozen=True)
class Likeness:
    """How two states of the same legal text agree, over the units that both have; 1 is the same text up to whitespace."""

    compared: int
    same: int
    mean: float
    least: float


def measure(folder: Path, catalogue: Catalogue) -> Iterator[Measure]:
    """Yield the measure of every file below `folder`, in order of their paths."""
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        try:
            parsed, cost = parse_and_measure(path, path.name)
            found = draft(parsed, catalogue, name=path.name)
        except UnreadableDocument as error:
            yield Measure(path, reason=str(error))
        else:
            yield Measure(path, found, cost)


def likeness(one: Draft, other: Draft) -> Likeness | None:
    """Return how the articles agree by edit distance of their letters; None if both share none."""
    mine, theirs = _bare_articles(one), _bare_articles(other)
    shared = [ident for ident in mine if ident in theirs]
    if not shared:
        return None
    scores = [Levenshtein.normalized_similarity(mine[ident], theirs[ident]) for ident in shared]
    return Likeness(len(scores), sum(score == 1.0 for score in scores), sum(scores) / len(scores), min(scores))


def _bare_articles(one: Draft) -> Mapping[str, str]:
    return {unit.id: re.sub(r"\s+", "", unit.text) for unit in one.units if unit.kind == "article"}


def main(folder: str, reference: str | None = None) -> None:
    """Print the table."""
    catalogue = Catalogue.from_folder()
    model = draft(parse_and_measure(Path(reference), reference)[0], catalogue, name=Path(reference).name) if reference else None
    print(
        f"{'file':52} {'format':9} {'s':>5}"
        f" {'MB':>5} {'rec':>4} {'art':>4} {'anx':>4} {'par':>5} {'pts':>5}  state; articles as in the reference"
    )
    for one in measure(Path(folder), catalogue):
        name = str(one.path.relative_to(folder))[-52:]
        if one.draft is None or one.cost is None:
            print(f"{name:52} {one.reason}")
            continue
        counts = (
            one.count("recital"),
            one.count("article"),
            one.count("annex"),
            one.count("paragraph"),
            one.count("point") + one.count("definition"),
        )
        law = one.draft.law
        note = f"{law.act} {law.status}" if law else ""
        alike = likeness(one.draft, model) if model and one.draft.language == model.language else None
        if alike:
            note += f"; {alike.same} of {alike.compared} the same, mean {alike.mean:.4f}, least {alike.least:.3f}"
        numbers = "{:4} {:4} {:4} {:5} {:5}".format(*counts)
        print(f"{name:52} {one.draft.format:9} {one.cost.cpu_seconds:5.1f} {one.cost.peak_bytes / 1e6:5.0f} {numbers}  {note}")


if __name__ == "__main__":
    main(*sys.argv[1:3])
