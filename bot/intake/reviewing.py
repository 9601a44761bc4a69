"""What an editor looks at before publishing a draft, and what is too unclear to be published without one."""

from __future__ import annotations

from bot.intake.corpus import Corpus
from bot.intake.drafts import Record
from bot.settings import Settings
from knowledge.catalogue import Catalogue
from knowledge.differences import Differences, differences


def fact_differences(settings: Settings, record: Record) -> Differences:
    """Return what publishing the draft would change in the facts, contradictions with both sources included. About 1 s.

    Raises `WrongState` when the draft cannot be published as it is, `knowledge.errors.CatalogueError` when its entry is unsound.
    """
    corpus = Corpus(settings)
    with corpus.writing():
        old: Catalogue = corpus.catalogue()
        overlay, _ = corpus.with_documents([record.draft])
        return differences(old, corpus.catalogue(overlay))


def unclear(record: Record) -> str:
    """Return why a draft wants a look before it is published; empty where it may go without."""
    draft = record.draft
    for relation in draft.relations:
        if relation.kind in ("same-as", "near-duplicate-of"):
            return f"{relation.kind} {relation.entry}"
    open_names = [one.name for one in draft.signatories if not one.org and not one.new]
    if open_names:
        return f"unclear who is meant: {'; '.join(open_names[:5])}"
    if not draft.title.strip():
        return "no title was found"
    return ""
