"""How this program starts itself, for what must not take place in the process that answers."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def own_command(*arguments: str) -> list[str]:
    """Return the command line of `campaign-bot` with the arguments, run by this interpreter; to be started with `own_path`.

    -P: the folder in which the user stands is not searched for packages that happen to be called like ours.
    """
    return [sys.executable, "-P", "-m", "bot", *arguments]


def own_path() -> dict[str, str]:
    """Return the variable by which the command finds this code, installed or not, before whatever it named already."""
    own = str(Path(__file__).parents[1])
    return {"PYTHONPATH": os.pathsep.join(filter(None, (own, os.environ.get("PYTHONPATH"))))}
