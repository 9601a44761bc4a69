"""An article by its number: the state that is in force answers, an earlier one only when it is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.catalogue import Catalogue
from knowledge.drafting.draft import draft
from knowledge.drafting.fact_files import to_document_markdown
from knowledge.loaders.registry import parse
from knowledge.statutes import find_unit, state_asked, superseded
from tests.shipped import shipped

_ACT = """# REGULATION (EU) 2024/1689 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL of 13 June 2024

Article 1
Subject matter
1. This Regulation lays down rules for artificial intelligence.
2. It does not touch copyright.

Article 5
Prohibited practices
1. The following practices shall be prohibited:
(a) the hidden kind;
(b) the loud kind.

Article 30
Bodies
1. Bodies shall be named.

Article 53
Obligations
1. Providers shall put in place a policy.
"""
_PROPOSAL = """# Proposal for a REGULATION laying down harmonised rules, COM(2021) 206 final, Brussels, 21.4.2021

Article 1
Subject matter
1. This proposal has another first article.

Article 5
Prohibited practices
1. The following practices were to be prohibited:
(a) the old kind.

Article 40
Standards
1. Only the proposal says this here.
"""


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """The shipped fact base with an act and its proposal published."""
    overlay: Path = tmp_path_factory.mktemp("overlay")
    (overlay / "documents").mkdir()
    for name, text in (("act.md", _ACT), ("proposal.md", _PROPOSAL)):
        found = draft(parse(text.encode(), name), shipped(), name=name, url="https://example.org/law")
        assert found.law is not None
        (overlay / "documents" / f"{found.id}.md").write_text(to_document_markdown(found), encoding="utf-8")
    return Catalogue.from_folder(overlay=overlay)


def test_the_act_answers(catalogue: Catalogue) -> None:
    """Without a word of an earlier state the text in force is found, and what has changed it since is named."""
    found = find_unit(catalogue, "Article 5(1)(b)", "en")
    assert found is not None
    assert "the loud kind" in found.unit.text
    assert found.changed_by == "2026/1744"


def test_an_article_that_nothing_changed(catalogue: Catalogue) -> None:
    """The amendment of 2026 leaves Article 53 alone, and nothing else is said."""
    found = find_unit(catalogue, "Article 53", "en")
    assert found is not None
    assert found.changed_by is None


def test_the_proposal_only_when_asked(catalogue: Catalogue) -> None:
    """A number that only the proposal has is not answered from it; asked for, it is."""
    assert find_unit(catalogue, "Article 40", "en") is None
    found = find_unit(catalogue, "Article 5", "en", state_asked("What did the proposal of 2021 say in Article 5?"))
    assert found is not None
    assert "the old kind" in found.unit.text
    assert found.document.id in superseded(catalogue)


def test_states_in_other_languages() -> None:
    """The word for the proposal is known in other languages; a question about the law names none."""
    assert state_asked("Was stand im Vorschlag von 2021 in Artikel 5?") == "proposal"
    assert state_asked("Que disait la proposition de 2021 ?") == "proposal"
    assert state_asked("What does Article 5 say?") is None
