"""What changed between two states of the fact base, found on copies of the shipped one with one thing changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.catalogue import Catalogue, Memo
from knowledge.differences import KINDS, Contradiction, Differences, EntryChange, FieldChange, Statement, contradictions, differences
from tests.knowledge.conftest import Spoil
from tests.shipped import shipped

STATEMENT = "2025-03-28-joint-statement-third-draft"
READ = Memo()  # of the hundreds of files, each test changes one


def test_the_same_facts_have_no_differences(catalogue: Catalogue) -> None:
    assert differences(catalogue, Catalogue.from_folder()).empty


def test_the_shipped_facts_do_not_contradict_each_other(catalogue: Catalogue) -> None:
    assert contradictions(catalogue) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "entry", "change"),
    [
        (f"documents/{STATEMENT}.md", "date: '2025-03-28'", "date: '2025-03-29'", STATEMENT, ("date", "2025-03-28", "2025-03-29")),
        (
            f"documents/{STATEMENT}.md",
            "    source: 0\n    certainty: inferred",
            "    source: 0\n    certainty: stated",
            STATEMENT,
            ("signatories.ecsa.certainty", "inferred", "stated"),
        ),
        ("timeline.yaml", "'2022-12-06'", "'2022-12-07'", "timeline:council-general-approach", ("date", "2022-12-06", "2022-12-07")),
        (
            "provisions.yaml",
            "title: Technical documentation for authorities\n",
            "title: Technical papers\n",
            "provision:article-53-1-a",
            ("title", "Technical documentation for authorities", "Technical papers"),
        ),
        ("organisations.yaml", "scope: DE", "scope: AT", "42er-autoren", ("scope", "DE", "AT")),
        (
            "positions/gema-2023-11-15.md",
            "(calls-for)",
            "(warns)",
            "gema-2023-11-15",
            ("positions.training-data transparency.stance", "calls-for", "warns"),
        ),
    ],
    ids=["document", "signatory", "event", "provision", "organisation", "position"],
)
def test_a_changed_fact_is_named_with_both_values(
    catalogue: Catalogue, spoil: Spoil, copy: Path, file: str, old: str, new: str, entry: str, change: tuple[str, str, str]
) -> None:
    spoil(file, old, new)
    found = differences(catalogue, Catalogue.from_folder(copy, memo=READ))
    assert not found.added
    assert not found.removed
    [changed] = found.changed
    assert changed.id == entry
    assert FieldChange(*change) in changed.fields
    assert {field.field for field in changed.fields} - {change[0]} <= {"text"}  # the prose of a stance changes with it


def test_a_signatory_that_was_added_comes_alone(catalogue: Catalogue, spoil: Spoil, copy: Path) -> None:
    signatory = "  - org: gema\n    name: GEMA\n    evidence: says so\n    source: 0\n"
    spoil(f"documents/{STATEMENT}.md", "signatories:\n", f"signatories:\n{signatory}")
    [changed] = differences(catalogue, Catalogue.from_folder(copy, memo=READ)).changed
    [field] = changed.fields
    assert field.field == "signatories.gema"
    assert field.old is None
    assert field.new["evidence"] == "says so"


def test_the_order_of_signatories_is_no_fact(catalogue: Catalogue) -> None:
    turned = [entry.model_copy(update={"signatories": entry.signatories[::-1]}) for entry in catalogue.documents]
    assert differences(catalogue, catalogue.model_copy(update={"documents": tuple(turned)})).empty


@given(st.sampled_from(["documents", "positions", "events", "provisions", "organisations"]), st.data())
@settings(max_examples=20, deadline=None)
def test_entries_that_come_and_go(kind: str, data: st.DataObject) -> None:
    """What is left out of one state is added towards the other and removed on the way back."""
    catalogue = SHIPPED
    entries = getattr(catalogue, kind)
    left_out = data.draw(st.sets(st.integers(0, len(entries) - 1), min_size=1, max_size=4))
    fewer = catalogue.model_copy(update={kind: tuple(entry for place, entry in enumerate(entries) if place not in left_out)})
    names = {getattr(entries[place], "citation_id", None) or entries[place].id for place in left_out}
    there, back = differences(fewer, catalogue), differences(catalogue, fewer)
    assert {change.id for change in there.added} == names
    assert there.added == back.removed
    assert {change.kind for change in there.added} <= {kind.removesuffix("s")} <= set(KINDS)
    assert there.changed == there.removed == back.added == ()


SHIPPED = shipped()


def test_two_dates_of_one_milestone(catalogue: Catalogue) -> None:
    """Another entry of the timeline, and what a document tells of it; a date that is only less exact is no contradiction."""
    event = catalogue.event_by_id["ep-position"]

    def with_second(date: str) -> Differences:
        second = event.model_copy(update={"id": "ep-position-again", "event": event.event.upper(), "date": date})
        return differences(catalogue, catalogue.model_copy(update={"events": (*catalogue.events, second)}))

    found = with_second("2023-06-15")
    assert found.contradicted == (
        Contradiction(
            event.event.upper(), "date", Statement("timeline:ep-position", "2023-06-14"), Statement("timeline:ep-position-again", "2023-06-15")
        ),
    )
    assert found.added == (EntryChange("event", "timeline:ep-position-again", event.event.upper()),)
    assert with_second("2023-06").contradicted == ()


def test_a_document_that_dates_a_milestone_otherwise(catalogue: Catalogue, spoil: Spoil, copy: Path) -> None:
    path = spoil(f"documents/{STATEMENT}.md", "date: '2025-03-28'", "date: '2025-03-28'")
    text = path.read_text(encoding="utf-8")
    heading = "## Related events\n\n"
    line = "- 2023-06-20: Plenary adopts Parliament's negotiating position\n"
    path.write_text(text.replace(heading, heading + line) if heading in text else f"{text}\n{heading}{line}", encoding="utf-8")
    [found] = differences(catalogue, Catalogue.from_folder(copy, memo=READ)).contradicted
    assert (found.one, found.other) == (Statement("timeline:ep-position", "2023-06-14"), Statement(STATEMENT, "2023-06-20"))


def test_one_text_with_two_entries(catalogue: Catalogue) -> None:
    """The same address: date and stated number are compared, and each contradiction is told once."""
    first = catalogue.document_by_id["2025-07-30-joint-statement-implementation-package"]
    second = first.model_copy(update={"id": "again", "date": "2025-07-31", "stated_signatory_count": "41"})
    found = contradictions(catalogue.model_copy(update={"documents": (*catalogue.documents, second)}))
    assert [(one.field, one.one.entry, one.other) for one in found] == [
        ("date", first.id, Statement("again", "2025-07-31")),
        ("stated_signatory_count", first.id, Statement("again", "41")),
    ]


def test_the_register_and_the_document_disagree_about_a_signature(catalogue: Catalogue, spoil: Spoil, copy: Path) -> None:
    spoil("organisations.yaml", "role: represented-by-signatory", "role: signatory")
    [found] = differences(catalogue, Catalogue.from_folder(copy, memo=READ)).contradicted
    assert found.field == "role"
    assert found.one == Statement("2023-11-netzwerk-autorenrechte-open-letter", "no signatory")
    assert found.other == Statement("organisations:42er-autoren", "signatory")
