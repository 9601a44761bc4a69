"""An answer made again, for people: which snapshot it was made from, and what is different today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.answers.contract import Answer
    from bot.service import Remade


@dataclass(frozen=True)
class Since:
    """What has happened since an answer was given. `differences` is empty where its snapshot is gone: then only `facts_changed` is known."""

    corpus_version_then: str
    corpus_version_now: str
    today: str
    facts_changed: bool
    differences: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """Return everything as plain data."""
        return asdict(self)

    def lines(self) -> Iterator[str]:
        """Yield it as lines of text."""
        same = self.corpus_version_then == self.corpus_version_now
        yield f"given       {self.today}, from snapshot {self.corpus_version_then}{' (the current one)' if same else ''}"
        if not same:
            yield f"made again  from snapshot {self.corpus_version_now}"
        if not self.facts_changed:
            yield "facts       the same"
            return
        yield f"facts       changed{'' if self.differences else '; the snapshot of that day is gone, so that it cannot be shown how'}"
        for difference in self.differences:
            yield f"            {difference}"


def since(remade: Remade) -> Since:
    """Return what has happened since the answer was given."""
    differences = tuple(_differences(remade.then, remade.answer)) if remade.then and remade.changed else ()
    return Since(
        corpus_version_then=remade.recipe.corpus_version,
        corpus_version_now=remade.answer.corpus_version,
        today=remade.recipe.today.isoformat(),
        facts_changed=remade.changed,
        differences=differences,
    )


def _differences(then: Answer, now: Answer) -> Iterator[str]:
    for name in ("outcome", "value", "complete", "stated_count"):
        before, after = getattr(then, name), getattr(now, name)
        if before != after:
            yield f"{name}: then {before!r}, now {after!r}"
    before, after = {item.id for item in then.items}, {item.id for item in now.items}
    yield from (f"listed now: {item}" for item in sorted(after - before))
    yield from (f"no longer listed: {item}" for item in sorted(before - after))
    before, after = ({f"{cited.document}: {cited.quote}" for cited in answer.citations} for answer in (then, now))
    yield from (f"cited now: {place}" for place in sorted(after - before))
    yield from (f"no longer cited: {place}" for place in sorted(before - after))
