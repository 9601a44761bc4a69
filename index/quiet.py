"""Keeps the building libraries from talking over a build: progress bars, notes about features nobody asked for."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

_TALKATIVE = ("torch.onnx", "onnx_ir", "onnxscript", "transformers", "sentence_transformers")


@contextmanager
def quiet_libraries() -> Iterator[None]:
    """Within, only errors of these libraries are logged, and no progress bars are drawn."""
    from transformers.utils.logging import disable_progress_bar, enable_progress_bar, is_progress_bar_enabled

    loggers = [logging.getLogger(name) for name in _TALKATIVE]
    levels = [logger.level for logger in loggers]
    bars = is_progress_bar_enabled()
    disable_progress_bar()
    try:
        for logger in loggers:
            logger.setLevel(logging.ERROR)
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
        if bars:
            enable_progress_bar()
