"""What an editor looks at before publishing a draft, and what is too unclear to be published without one."""

from __future__ import annotations

from collections.abc import Container, Sequence

from bot.intake.corpus import Corpus
from bot.intake.drafts import Record
from bot.intake.likeness import Likeness
from bot.intake.report import worded
from bot.settings import Settings
from bot.texts import Texts
from knowledge.catalogue import Catalogue
from knowledge.differences import Differences, differences

# Doubts about what was left out because no reader would see it, or because it is no text. All others are about facts, and so are new ones.
_HARMLESS = frozenset(["scripts-ignored", "macros-ignored", "hidden-text", "hidden-sheets", "covering-mail-ignored"])
_SHOWN = 3  # doubts in a reason; the card lists all


def fact_differences(settings: Settings, record: Record) -> Differences:
    """Return what publishing the draft would change in the facts, contradictions with both sources included. About 1 s.

    Raises `WrongState` when the draft cannot be published as it is, `knowledge.errors.CatalogueError` when its entry is unsound.
    """
    corpus = Corpus(settings)
    with corpus.writing():
        old: Catalogue = corpus.catalogue()
        overlay, _ = corpus.with_documents([record.draft])
        return differences(old, corpus.catalogue(overlay))


def sorted_out(
    records: Sequence[Record], drafts: Sequence[Record], catalogue: Catalogue
) -> tuple[list[Record], list[tuple[Record, str]]]:
    """Return those of `records` that may be published together without a look, and the others, each with the reason.

    They are compared with the entries as they are now, with those before them, and with all other `drafts` that are open: of several
    alike, the first one goes. What else was found when a draft came in may be outdated, since others were published meanwhile.
    """
    together = {record.id: record for record in records if record.state == "draft"}
    known = Likeness()
    for entry in catalogue.documents:
        if entry.voice == "source":
            known.add(entry.id, entry.text, entry.law)
    _add_open(known, drafts, without=together)
    clear: list[Record] = []
    left: list[tuple[Record, str]] = []
    for record in together.values():
        if reason := unclear(record, catalogue) or known.of(record.draft.text, record.draft.law):
            left.append((record, reason))
        else:
            clear.append(record)
        _add_open(known, [record], without=())
    return clear, left


def like_open_draft(record: Record, drafts: Sequence[Record]) -> str:
    """Return which other open draft has the same or nearly the same text, as `Likeness.of` says it; empty if there is none."""
    known = Likeness()
    _add_open(known, drafts, without={record.id})
    return known.of(record.draft.text, record.draft.law)


def _add_open(known: Likeness, drafts: Sequence[Record], *, without: Container[str]) -> None:
    for record in drafts:
        if record.state == "draft" and record.id not in without:
            known.add(f"draft {record.id}", record.draft.text, record.draft.law)


def unclear(record: Record, catalogue: Catalogue) -> str:
    """Return why a draft by itself wants a look before it is published; empty where it may go without."""
    draft = record.draft
    for relation in draft.relations:
        if relation.kind in ("same-as", "near-duplicate-of") and relation.entry in catalogue.document_by_id:
            return f"{relation.kind} {relation.entry}"
    open_names = [one.name for one in draft.signatories if not one.org and not one.new]
    if open_names:
        return f"unclear who is meant: {'; '.join(open_names[:5])}"
    if not draft.title.strip():
        return "no title was found"
    texts = Texts()
    if doubts := [worded(doubt, texts) for doubt in draft.doubts if doubt.code not in _HARMLESS]:
        more = f"; and {len(doubts) - _SHOWN} more" if len(doubts) > _SHOWN else ""
        return f"doubtful: {'; '.join(doubts[:_SHOWN])}{more}"
    return ""
