"""What is done at a milestone or under a provision, by its title and its English names."""

from __future__ import annotations

from bot.answers.question_words import deeds_of_names
from knowledge.catalogue import Catalogue
from knowledge.folding import key_of, stem

# What is done at milestones and tells them apart ("its signature", "its publication"); to propose is to demand.
STEPS = frozenset({"sign", "publish", "apply", "adopt", "demand"})
STEPS_TAKEN = STEPS - {"apply"}  # from when something applies is another question
SAYING = frozenset({"say", "demand", "oppose", "support", "warn"})
_TITLE_AND_FIRST = 2  # of a milestone's names
_SMALL_WORD = 3  # letters


def english_names(catalogue: Catalogue, event: str) -> tuple[str, ...]:
    """Return the title of a milestone and its English names."""
    return (catalogue.event_by_id[event].event, *catalogue.labels["en"].events.get(event, ()))


def deeds_of_event(catalogue: Catalogue, event: str) -> frozenset[str]:
    """Return what is done at a milestone, by its title and its English names."""
    return deeds_of_names(english_names(catalogue, event))


def deeds_called(catalogue: Catalogue, event: str) -> frozenset[str]:
    """Return what is done at a milestone, by its English names without its title."""
    return deeds_of_names(tuple(catalogue.labels["en"].events.get(event, ())))


def deeds_of_title(catalogue: Catalogue, event: str) -> frozenset[str]:
    """Return what is done at a milestone above all, by its title and its first English name alone."""
    return deeds_of_names(english_names(catalogue, event)[:_TITLE_AND_FIRST])


def stems_of_title(catalogue: Catalogue, event: str) -> frozenset[str]:
    """Return the stems of the longer words of a milestone's title: those of a study are "study" and what it is on."""
    return frozenset(stem(key) for key in key_of(catalogue.event_by_id[event].event) if len(key) > _SMALL_WORD)


def deeds_of_provision(catalogue: Catalogue, slug: str) -> frozenset[str]:
    """Return what a provision is about, by its title and its English names."""
    return deeds_of_names((catalogue.provision_by_slug[slug].title, *catalogue.labels["en"].provisions.get(slug, ())))
