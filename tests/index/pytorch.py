"""What a test does that compares with Sentence Transformers where it is not installed."""

import importlib.util

import pytest

MISSING = "no Sentence Transformers here, it brings PyTorch of 6 GB; to run this test: pip install -e '.[build,dev]'"


def skip_without_pytorch() -> None:
    """Skip the running test, or those of the running fixture, where the extra `build` is not installed."""
    if importlib.util.find_spec("sentence_transformers") is None:
        pytest.skip(MISSING)
