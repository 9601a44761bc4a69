"""The profile `postgres` on the command line."""

from __future__ import annotations

import shutil
import subprocess
import sys
import uuid
from pathlib import Path

import pytest

from tests import postgres
from tests.cli.conftest import Program
from tests.conftest import ROOT, environment

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


# The program where the extra `postgres` is not installed, with one command after the other.
WITHOUT_DRIVERS = """
import sys
sys.modules |= {"psycopg": None, "pgvector": None}
from bot.__main__ import main
for command in (["ask", "--no-build", "Hello"], ["index", "status"], ["doctor", "--offline"]):
    try:
        main(command)
    except SystemExit as end:
        print("status", end.code, flush=True)
"""


@pytest.mark.parametrize(
    ("settings", "mend"),
    [
        ({"CAMPAIGN_INDEX__URL": "postgresql://bot:secret-password@127.0.0.1/name"}, "pip install 'aiact-campaign-bot[postgres]'"),
        ({}, "set CAMPAIGN_INDEX__URL"),
    ],
    ids=["an address", "no address"],
)
def test_without_the_drivers_it_is_told_how_to_get_them(program: Program, settings: dict[str, str], mend: str) -> None:
    """Status 3 and one line, from the doctor an error of the index; an address that is missing is told first."""
    place = program._where(settings | {"CAMPAIGN_INDEX__PROFILE": "postgres"})
    done = subprocess.run([sys.executable, "-c", WITHOUT_DRIVERS], capture_output=True, text=True, timeout=120, **place)
    statuses = [line for line in done.stdout.splitlines() if line.startswith("status")]
    assert (statuses, done.returncode) == (["status 3", "status 3", "status 1"], 0), done.stderr
    assert done.stderr.count(mend) == 2
    assert len(done.stderr.splitlines()) == 2
    found = done.stdout.partition("ERROR index")[2]
    assert mend in found
    assert "ok    documents" in done.stdout


def test_the_start_installs_the_drivers_where_they_are_asked_for(tmp_path: Path) -> None:
    """`scripts/run` with a stand-in for the installation, which says what is wanted."""
    scripts = tmp_path / "scripts"
    scripts.mkdir()
    shutil.copy(ROOT / "scripts" / "run", scripts)
    (scripts / "environment.sh").write_text('environment() { echo "$1"; exit; }\n', encoding="utf-8")

    def wanted(**settings: str) -> str:
        return subprocess.run([scripts / "run"], capture_output=True, text=True, env=environment(**settings)).stdout.strip()

    address = "postgresql://bot@host/name"
    assert wanted() == "bundled"
    assert wanted(CAMPAIGN_INDEX__PROFILE="postgres") == "bundled,postgres"
    assert wanted(CAMPAIGN_STATE__URL=address, CAMPAIGN_MODEL__NAME="another") == "build,postgres"
