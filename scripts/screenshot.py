"""Draws docs/images/chat.svg from a real chat: `.venv/bin/python scripts/screenshot.py docs/images/chat.svg`."""

import sys
from pathlib import Path

from bot.app import configure, open_service
from bot.terminal import picture

LINES = ("Did SACEM sign the statement before the COREPER vote?", "And STIM?", "What is the next deadline of the AI Act?")

if __name__ == "__main__":
    service, texts = open_service(configure())
    Path(sys.argv[1]).write_text(picture(service, texts, LINES), encoding="utf-8")
