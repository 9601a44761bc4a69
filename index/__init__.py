"""From text to ranked passages."""

import os

# onnxruntime 1.32 reports its use to Microsoft, and keeps a database of it in the home directory, unless this is set before it is loaded.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
