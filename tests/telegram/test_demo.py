"""`scripts/demo`: the play area with the real program, toured in a real browser."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image

from tests.botapi.browser import find_browser
from tests.botapi.tour import play_area, tour
from tests.cli.conftest import copy_index
from tests.conftest import ROOT
from tests.telegram.conftest import free_port

needs_chromium = pytest.mark.skipif(find_browser() is None, reason="needs Chromium (Debian: apt install chromium)")


@pytest.mark.slow
@needs_chromium
async def test_a_tour_through_the_play_area(data_dir: Path, tmp_path: Path) -> None:
    """Questions, buttons, pictures, inline mode, a forum, a file: all of it seen in the browser, and photographed."""
    folder = tmp_path / "data"
    copy_index(data_dir, folder)
    async with play_area(free_port(), CAMPAIGN_DATA_DIR=str(folder)) as address:
        await tour(address, tmp_path)
    for name in ("private", "timeline", "inline", "group"):
        with Image.open(tmp_path / f"{name}.png") as picture:
            assert len(picture.getcolors(maxcolors=1 << 24) or []) > 100, f"{name} is empty"


def test_the_script_starts_the_play_area_with_the_program() -> None:
    """It can be run as it is, and hands its port and the bot's command to the play area."""
    script = ROOT / "scripts" / "demo"
    assert os.access(script, os.X_OK)
    assert "-m tests.botapi" in script.read_text(encoding="utf-8")
    assert "campaign-bot\" run" in script.read_text(encoding="utf-8")
