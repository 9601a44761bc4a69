"""The profile `postgres` on the command line."""

from __future__ import annotations

import shutil
import uuid
from pathlib import Path

from tests import postgres
from tests.cli.conftest import Program

ASKED = ("ask", "--json", "--no-build", "--today", "2026-09-01", "What is said about a register of works that were used for training?")


def profile(folder: Path) -> dict[str, str]:
    """The settings of machines that share an empty database."""
    return {"CAMPAIGN_INDEX__PROFILE": "postgres", "CAMPAIGN_INDEX__URL": postgres.new_database(folder, uuid.uuid4().hex)}


def test_a_machine_without_an_index_answers_from_the_database(own: Program, postgres_folder: Path) -> None:
    """What one machine has published, another one serves, checks and describes; the answer is the one from files."""
    settings = profile(postgres_folder)
    asked, nothing, published = own.in_turn([(ASKED, {}), (("index", "status"), settings), (("index", "publish"), settings)])
    assert (nothing.status, "campaign-bot index build" in nothing.err) == (3, True)
    assert published.status == 0, published.err
    shutil.rmtree(own.data_dir / "index")
    commands = [ASKED, ("index", "status", "--json"), ("index", "verify")]
    answered, status, verified = own.in_turn([(command, settings) for command in commands])
    assert answered.err == ""
    assert answered.json | {"elapsed_ms": 0} == asked.json | {"elapsed_ms": 0}
    state = status.json
    assert state["current"] in published.out
    assert state["place"].startswith("PostgreSQL, ")
    assert verified.out == "sound\n"


def test_a_database_that_is_away_or_not_named_is_told(own: Program, tmp_path: Path) -> None:
    """Status 3, with what mends it, and without the password."""
    unnamed = {"CAMPAIGN_INDEX__PROFILE": "postgres"}
    settings = unnamed | {"CAMPAIGN_INDEX__URL": f"postgresql://bot:secret-password@/name?host={tmp_path}"}
    missing, away, examined = own.in_turn([(ASKED, unnamed), (ASKED, settings), (("doctor", "--offline"), settings)])
    assert (missing.status, "CAMPAIGN_INDEX__URL" in missing.err) == (3, True)
    assert (away.status, "cannot be used" in away.err) == (3, True)
    assert (examined.status, "ERROR index" in examined.out) == (1, True)
    assert "secret-password" not in away.err + examined.out + examined.err
