"""What the bot loads to answer, and what only the processes that read files load."""

import subprocess
import sys

from tests.telegram.child import ROOT

READING = ["lxml", "pypdfium2", "docx", "openpyxl", "knowledge.drafting.draft", "matplotlib", "alembic"]
CODE = f"""
import sys
import bot.app, bot.intake.publishing, bot.keeping, bot.telegram_surface.admin.following, bot.telegram_surface.application
print([name for name in {READING} if name in sys.modules])
"""


def test_the_bot_starts_without_what_reading_files_and_drawing_need() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
