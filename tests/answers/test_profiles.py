"""Both profiles give the same answers, byte for byte: what is looked up in files and what is looked up in PostgreSQL."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.asking import answer_lines, as_line
from bot.building import publish_built
from bot.evaluation import read_jsonl
from bot.service import Service
from bot.settings import IndexSettings, Settings
from bot.texts import Texts
from index.postgres.connection import connections_to
from tests import postgres
from tests.cli.conftest import copy_index, lend_models
from tests.conftest import ROOT
from tests.probes.test_probes import PROBES

GOLDEN = read_jsonl(ROOT / "tests" / "golden" / "dev.jsonl")
TODAY = "2026-09-01"


@pytest.fixture(scope="module")
def from_postgres(data_dir: Path, postgres_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Service:
    """The service of a machine that has the model and nothing of the index."""
    builder, machine = tmp_path_factory.mktemp("builder"), tmp_path_factory.mktemp("machine")
    copy_index(data_dir, builder)
    lend_models(data_dir, machine)
    index = IndexSettings(profile="postgres", url=SecretStr(postgres.new_database(postgres_folder, builder.name)))
    publish_built(Settings(data_dir=builder, index=index))
    assert index.url is not None
    connections_to(index.url.get_secret_value()).close()
    return Service(Settings(data_dir=machine, index=index), Texts())


def lines(service: Service, questions: Sequence[dict[str, Any]]) -> list[str]:
    """The answers as `ask --batch` prints them, without the time that they took."""
    rows = answer_lines(service, (json.dumps({"today": TODAY, **question}) for question in questions))
    return [as_line({name: value for name, value in row.items() if name != "elapsed_ms"}) for row in rows]


def test_golden_questions_and_a_part_of_the_probes_are_answered_alike(service: Service, from_postgres: Service) -> None:
    """Every one of them; among them are some that only passages answer."""
    questions = [*GOLDEN, *PROBES[::50]]
    expected = lines(service, questions)
    assert any('"kind":"passage"' in line.replace(" ", "") for line in expected)
    assert lines(from_postgres, questions) == expected


@pytest.mark.slow
def test_all_probes_are_answered_alike(service: Service, from_postgres: Service) -> None:
    """Every one of them."""
    assert lines(from_postgres, PROBES) == lines(service, PROBES)
