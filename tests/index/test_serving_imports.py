import os
import subprocess
import sys
from pathlib import Path

import pytest

from index.model_folder import ModelFolder
from tests.index.conftest import ROOT

HEAVY = ["torch", "transformers", "sentence_transformers", "onnx", "sympy", "scipy", "tokenizers"]


@pytest.mark.parametrize(
    "module",
    [
        "index.search",
        "index.encoders.onnx_encoder",
        "index.snapshot",
        "index.build",
        "index.model_store",
        "index.encoders.torch_encoder",
    ],
)
def test_importing_does_not_load_what_building_needs(module: str) -> None:
    found = run(f"import sys, {module}; print([name for name in {HEAVY} if name in sys.modules])")
    assert found == "[]"


def test_answering_does_not_load_what_building_needs(model_folder: ModelFolder) -> None:
    """Nor does it load `tokenizers`, where the vocabulary allows the plain one."""
    code = (
        "import sys; from pathlib import Path; from index.encoders.onnx_encoder import OnnxEncoder\n"
        f"OnnxEncoder.open(Path({str(model_folder.path)!r})).encode_queries(['Who signed?'])\n"
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    assert run(code) == "[]"


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def test_onnxruntime_keeps_no_record_of_its_use(tmp_path: Path) -> None:
    """Left to itself it writes a device id and a database of events into the home directory, for a server of its maker."""
    surroundings = {name: value for name, value in os.environ.items() if name not in ("ORT_DISABLE_TELEMETRY", "XDG_CACHE_HOME")}
    code = "import index.encoders.onnx_encoder, index.graph_files, onnxruntime; onnxruntime.get_available_providers()"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env={**surroundings, "HOME": str(tmp_path)}, check=True)
    assert list(tmp_path.rglob("*")) == []
