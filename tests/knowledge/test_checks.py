"""Each check finds its defect, at its line, and nothing else."""

# ruff: noqa: E501 - one line for each defect

from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.catalogue import Memo
from knowledge.checks import Problem, check_folder, stated_numbers
from tests.knowledge.conftest import Spoil

COREPER = "documents/2024-02-01-joint-statement-before-coreper.md"
VOICE = "documents/2023-08-02-uva-nava-amendment-proposal.md"
READ = Memo()  # of the hundreds of files, each test changes one


def errors(folder: Path) -> list[Problem]:
    return [problem for problem in check_folder(folder, memo=READ) if problem.level == "error"]


def warnings(folder: Path) -> list[Problem]:
    return [problem for problem in check_folder(folder, memo=READ) if problem.level == "warning"]


def test_the_shipped_fact_base_has_no_errors(copy: Path) -> None:
    assert errors(copy) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "field", "said"),
    [
        (COREPER, "  - org: siae\n", "  - org: siaee\n", "signatories.org", "'siaee' is not in organisations.yaml"),
        (COREPER, "    source: 13\n", "    source: 99\n", "supporters.source", "99: the document has 15 sources"),
        (COREPER, "    source: 0\nsources:", "    source: 77\nsources:", "quotes.source", "77"),
        ("positions/fep-2024-03-13.md", "  - fep\n", "  - fepp\n", "organisations", "'fepp'"),
        ("organisations.yaml", "document: 2025-02-07-international", "document: 2025-02-08-international", "appears_in.document", "is no document"),
        ("organisations.yaml", "via: netzwerk-autorenrechte", "via: netzwerk", "appears_in.via", "'netzwerk'"),
        ("organisations.yaml", "member_of: [gesac, saa]", "member_of: [gesac, saaa]", "member_of", "'saaa'"),
        ("topics.yaml", "part_of: ai-act\n", "part_of: ai-acts\n", "part_of", "'ai-acts' is no topic"),
        ("topics.yaml", "event: coreper-vote", "event: coreper-voto", "event", "'coreper-voto'"),
        ("topics.yaml", "icmp-2024-03-13, ciam", "icmp-2024-03-14, ciam", "labels.in", "'icmp-2024-03-14'"),
        ("labels/de.yaml", "  2024-01-30-austria-open-letter:", "  2024-01-31-austria-open-letter:", "documents.2024-01-31-austria-open-letter", "names nothing"),
        ("organisations.yaml", "    aliases:\n      - Die 42er Autoren", "    aliases:\n      - Sugar Music", "name", "'sugar music'"),
        ("documents/2025-authors-performers-letter-second-draft.md", "date_latest: '2025-03-11'", "date_latest: '2024-03-11'", "date_earliest", "after date_latest"),
        (VOICE, "stated_signatory_count: '2'", "stated_signatory_count: three", "stated_signatory_count", "marked complete and holds 2"),
        (COREPER, "over two hundred organisations", "twelve organisations", "stated_signatory_count", "17 signatories are known"),
        ("documents/2026-03-10-ewc-on-voss-report.md", "signatories: []", "signatories:\n  - {org: ewc, name: EWC, evidence: x, source: 0}", "signatories", "not joint"),
        (COREPER, "### licensing (supports)", "### licensing of everything (supports)", "positions", "'licensing of everything'"),
        (COREPER, "quotes:\n", "voice: source\nquotes:\n", "quote", "does not stand in the text"),
        (COREPER, "  - org: stim\n    name: STIM", "  - org: gema\n    name: STIM", "signatories", "stands twice"),
        ("organisations.yaml", "      - document: 2025-05-20-stay-true-to-the-act\n        role: speaker", "      - document: 2025-05-20-stay-true-to-the-act\n        role: signatory", "appears_in", "the document says speaker"),
        ("provisions.yaml", "because: Recital 109", "because: Recital 110", "binds.because", "'Recital 110' is no provision"),
        ("provisions.yaml", "fined_by: Article 99", "fined_by: Article 98", "fined_by", "'Article 98' is no provision"),
        ("provisions.yaml", "alone: commission", "alone: comission", "alone", "'comission' is no institution"),
        ("provisions.yaml", "subject: small-firms", "subject: big-firms", "binds.subject", "'big-firms' has no English name"),
        ("timeline.yaml", "    - name: Cohere\n", "    - name: Coherent\n", "companies.name", "'Coherent' does not stand"),
    ],
    ids=[
        "unknown organisation", "unknown source", "unknown source of a quotation", "unknown organisation of a statement",
        "unknown document", "unknown alliance", "member of nobody", "unknown wider topic", "unknown milestone", "unknown entry of a label",
        "label of nothing", "one name for two", "bounds out of order", "complete list of another length", "more than stated",
        "signatories without a joint document", "stance without topic", "words that are not there", "signatory twice", "another role",
        "duty by no provision", "fine of no provision", "power of no institution", "duty of nobody", "company that is not told of",
    ],
)  # fmt: skip
def test_a_defect_is_found(copy: Path, spoil: Spoil, file: str, old: str, new: str, field: str, said: str) -> None:
    path = spoil(file, old, new)
    found = [problem for problem in errors(copy) if problem.field == field and said in problem.message]
    assert found, [str(problem) for problem in errors(copy)]
    assert found[0].path in (path, copy / "organisations.yaml")
    assert 1 <= found[0].line <= len(found[0].path.read_text(encoding="utf-8").splitlines())
    assert str(found[0]) == f"{found[0].path}:{found[0].line}: error: {field}: {found[0].message}"


def test_the_line_is_that_of_the_field(copy: Path, spoil: Spoil) -> None:
    path = spoil(COREPER, "  - org: siae\n", "  - org: siaee\n")
    problem = next(problem for problem in errors(copy) if problem.field == "signatories.org")
    assert path.read_text(encoding="utf-8").splitlines()[problem.line - 1] == "  - org: siaee"
    path = spoil("topics.yaml", "event: coreper-vote", "event: coreper-voto")
    problem = next(problem for problem in errors(copy) if problem.field == "event")
    assert path.read_text(encoding="utf-8").splitlines()[problem.line - 1].strip() == "event: coreper-voto"


def test_a_told_day_that_the_detail_does_not_tell_is_found(copy: Path, spoil: Spoil) -> None:
    spoil("timeline.yaml", "  - date: '2023-10-24'\n", "  - date: '2023-10-25'\n")
    assert [(problem.field, problem.message) for problem in errors(copy)] == [("told_days", "the detail does not tell 2023-10-25")]


def test_an_end_before_its_start_is_found(copy: Path, spoil: Spoil) -> None:
    spoil(
        "timeline.yaml",
        "- id: commission-proposal\n  date: '2021-04-21'\n",
        "- id: commission-proposal\n  date: '2021-04-21'\n  end_date: '2020'\n",
    )
    assert [(problem.field, problem.message) for problem in errors(copy)] == [("end_date", "2020 is before the start 2021-04-21")]


def test_a_document_missing_in_the_register_of_organisations_is_found(copy: Path) -> None:
    path = copy / "organisations.yaml"
    text = path.read_text(encoding="utf-8")
    at = text.index("  - id: epc\n")
    line = "      - document: 2024-02-01-joint-statement-before-coreper\n        role: signatory\n"
    path.write_text(text[:at] + text[at:].replace(line, "", 1), encoding="utf-8")
    assert any("lacks this document among its appears_in" in problem.message for problem in errors(copy))


def test_a_language_without_a_name_is_a_warning(copy: Path, spoil: Spoil) -> None:
    spoil("labels/de.yaml", "  2024-01-30-austria-open-letter: [", "  2024-01-26-germany-open-letter-gone: [")
    told = [problem for problem in warnings(copy) if problem.path.name == "de.yaml" and problem.field == "documents"]
    assert ["2024-01-30-austria-open-letter" in problem.message for problem in told] == [True]


def test_a_shared_acronym_is_a_warning(copy: Path, spoil: Spoil) -> None:
    spoil("organisations.yaml", "    acronym: ADAGP\n", "    acronym: GEMA\n")
    assert any("asks which one is meant" in problem.message for problem in warnings(copy))


def test_an_article_outside_the_register_is_a_warning(copy: Path, spoil: Spoil) -> None:
    spoil("timeline.yaml", "- '113'", "- '12345'")
    assert any("not in provisions.yaml" in problem.message and "12345" in problem.message for problem in warnings(copy))


def test_a_name_that_leads_nowhere_is_a_warning(copy: Path, spoil: Spoil) -> None:
    spoil(COREPER, "    name: Sugar Music", "    name: Zebra Collective")
    assert any("'Zebra Collective' does not lead to 'sugar-music'" in problem.message for problem in warnings(copy))


def test_files_that_cannot_be_read_are_problems(copy: Path, spoil: Spoil) -> None:
    path = spoil(COREPER, "joint: true", "joint: perhaps")
    (problem,) = check_folder(copy)
    assert (problem.level, problem.path, problem.line, problem.field) == ("error", path, 5, "joint")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("over two hundred organisations", [200]),
        ("13 federations (the EWC together with 12 others)", [13, 12]),
        ("15 organisations; 2,048 individual signers on 2023-12-03 at 21:00", [15, 2048]),
        ("one coalition of more than 40 professional organisations (2023)", [40]),
        ("forty-two (press); 6 million people", [6, 42]),
        ("one hundred and five", [100, 5]),
        ("umbrella organisations", []),
    ],
)
def test_numbers_are_read_from_stated_counts(text: str, numbers: list[int]) -> None:
    assert stated_numbers(text) == numbers
