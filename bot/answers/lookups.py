"""Everything that a question can speak of, ready to be looked for: documents, milestones, provisions, topics and stances."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from bot.answers.findable import document_references, event_references, label_texts, provision_references, topic_references
from bot.answers.references import LabelText, References, Usage
from knowledge.catalogue import Catalogue


@dataclass(frozen=True)
class Lookups:
    """The four kinds of things that a question can speak of, and the vectors of all stances and of the days that milestones tell.

    `told_days` are the milestones and places of these days among theirs, in the order of `told_day_vectors` (n, d).
    """

    documents: References
    events: References
    provisions: References
    topics: References
    stance_vectors: NDArray[np.float32]
    told_days: Sequence[tuple[str, int]]
    told_day_vectors: NDArray[np.float32]
    usage: Usage
    # By document and language, once asked for.
    words_of_documents: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)
    names_of_documents: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)

    @classmethod
    def build(cls, catalogue: Catalogue, vectors: NDArray[np.floating], usage: Usage) -> Lookups:
        """`vectors` (n, d), in the order of `texts_to_embed`; may be mapped from disk: only those of languages in use are read."""
        parts: dict[str, tuple[Sequence[LabelText], NDArray[np.floating]]] = {}
        at = 0
        for kind, labels in label_texts(catalogue).items():
            parts[kind] = (labels, vectors[at : at + len(labels)])
            at += len(labels)
        days = told_days(catalogue)
        stances = len(vectors) - len(days)
        return cls(
            documents=document_references(catalogue, *parts["documents"], usage),
            events=event_references(catalogue, *parts["events"], usage),
            provisions=provision_references(catalogue, *parts["provisions"], usage),
            topics=topic_references(catalogue, *parts["topics"], usage),
            stance_vectors=vectors[at:stances].astype(np.float32),
            told_days=days,
            told_day_vectors=vectors[stances:].astype(np.float32),
            usage=usage,
        )

    def prepare(self, language: str) -> None:
        """Make ready what the first question in a language would wait for."""
        for references in (self.documents, self.events, self.provisions, self.topics):
            references.prepare(language)


def texts_to_embed(catalogue: Catalogue) -> list[str]:
    """Return every text whose vector `Lookups.build` needs: all labels, all stances (topic and summary), and what happened on told days."""
    labels = [label.text for rows in label_texts(catalogue).values() for label in rows]
    days = [catalogue.event_by_id[event].told_days[at].event for event, at in told_days(catalogue)]
    return labels + stance_texts(catalogue) + days


def told_days(catalogue: Catalogue) -> list[tuple[str, int]]:
    """Return the days that milestones tell beside their own: the milestone of each and its place there."""
    return [(event.id, at) for event in catalogue.events for at in range(len(event.told_days))]


def stance_texts(catalogue: Catalogue) -> list[str]:
    """Return one text for each stance, in the order of entries and stances."""
    entries = (*catalogue.documents, *catalogue.positions)
    return [f"{s.topic}: {s.summary}" if s.topic else s.summary for entry in entries for s in entry.positions]
