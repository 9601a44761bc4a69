"""What the README shows is what the program answers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Finished, Program
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
# A question on the command line, and the lines shown below it.
EXAMPLES = dict(re.findall(r'^\$ \./scripts/run ask "(.+?)".*\n((?:(?!\$|```).*\n)+)', README, re.MULTILINE))

# The rows of its figures: right, wrong, abstained, and the files or the page that they are of.
FIGURES = re.findall(r"\| (\d\.\d{3}) \| (\d\.\d{3}) \| (\d\.\d{3}) \| (.+) \|$", README, re.MULTILINE)
EVALUATION = (ROOT / "docs" / "evaluation.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def asked(data_dir: Path) -> dict[str, Finished]:
    """What the program answers to each of the questions."""
    return dict(zip(EXAMPLES, Program(data_dir).in_turn([(("ask", question), {}) for question in EXAMPLES]), strict=True))


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 2


@pytest.mark.parametrize("question", EXAMPLES)
def test_an_example_is_what_the_program_answers(asked: dict[str, Finished], question: str) -> None:
    """All of it, with its sources, and nothing else."""
    assert asked[question].out == EXAMPLES[question]


@pytest.mark.parametrize("command", sorted(set(re.findall(r"\./scripts/run ((?:documents|index|sources) [a-z-]+)", README))))
def test_a_command_of_the_readme_exists(program: Program, command: str) -> None:
    assert program(*command.split(), "--help").status == 0


def test_figures_of_the_readme_are_those_of_the_evaluation() -> None:
    """Each with the files that it is of, or with the part of that page which says how it was measured."""
    assert len(FIGURES) >= 3
    for right, wrong, abstained, source in FIGURES:
        figure = f"| {right} / {wrong} / {abstained} |"
        assert figure in EVALUATION
        if source.startswith("`"):
            assert f"{figure} {source} |" in EVALUATION
            assert all(list(ROOT.glob(pattern)) for pattern in source.strip("`").split())
        else:
            assert "(docs/evaluation.md#at-first-sight)" in source


def test_a_result_and_a_figure_stand_at_the_top_of_the_readme() -> None:
    top = "\n".join(README.splitlines()[:30])
    assert next(iter(EXAMPLES.values())) in top
    assert FIGURES[1][0] in top
