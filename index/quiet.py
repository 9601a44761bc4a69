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
    # The quantiser writes to the root logger itself, which would otherwise also install a handler of its own there.
    root, silent = logging.getLogger(), logging.NullHandler()
    root.addHandler(silent)
    root.addFilter(_not_about_preprocessing)
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
        root.removeFilter(_not_about_preprocessing)
        root.removeHandler(silent)


def _not_about_preprocessing(record: logging.LogRecord) -> bool:
    return "pre-processing before quantization" not in record.getMessage()
