"""Drawn pictures: their size, and that each letter of each language is in the type. Warnings are errors, also about missing glyphs."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from bot.answers.contract import Answer, Item
from bot.pictures.content import Bar, Content, Moment, Panel, Shares, Theme, Timeline
from bot.pictures.drawing import LABEL, THEMES, WIDTH, _wrapped, draw
from bot.pictures.gallery import Gallery
from bot.pictures.subjects import Painter
from bot.texts import Texts
from tests.shipped import shipped

CATALOGUE = shipped()
SHARES = Shares("Costs in $ and $", (Panel("By sector", (Bar("Writers", 9), Bar("Performers", 3))),))


def pixels(picture: bytes) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(picture)).convert("RGB"))


def timeline(count: int) -> Timeline:
    return Timeline("Milestones", tuple(Moment(n, "1 May 2026", "Something happens " * 4, n > 2) for n in range(1, count + 1)), "today")


@pytest.mark.parametrize("language", Texts().languages)
def test_every_letter_is_in_the_type(language: str) -> None:
    """The first events with their longest names, in one picture for each language."""
    items = tuple(Item(event.id, "", "event") for event in CATALOGUE.events[:3])
    answer = Answer("", language, "answer", "timeline", "".join(CATALOGUE.labels[language].kinds["joint-letter"]), items=items)
    content = Painter(CATALOGUE, Texts(), language, date(2026, 6, 10)).content(answer, 1, 3)
    assert content is not None
    assert pixels(draw(content, "light")).shape[1] == WIDTH


@pytest.mark.parametrize("content", [timeline(15), SHARES], ids=["timeline", "shares"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_pictures_are_upright_and_within_telegrams_limits(content: Content, theme: Theme) -> None:
    """1080 pixels wide; sides together at most 10,000; nothing touches the edge."""
    drawn = pixels(draw(content, theme))
    height, width, _ = drawn.shape
    assert width == WIDTH
    assert width + height <= 10_000
    ground = tuple(int(THEMES[theme].ground[at : at + 2], 16) for at in (1, 3, 5))
    for edge in (drawn[:20], drawn[-20:], drawn[:, :20], drawn[:, -20:]):
        assert (edge == ground).all()
    assert (drawn != ground).any()


def test_type_is_large_enough_for_a_telephone() -> None:
    """A telephone shows 1080 pixels on about 390 points: the smallest letters are above 9 points high with their line."""
    from bot.pictures.drawing import SMALL

    assert SMALL * 390 / WIDTH > 9


def test_contrast_is_that_of_the_accessibility_guidelines() -> None:
    """At least 4.5 to 1 for all text (WCAG 2.2, 1.4.3)."""
    for colours in THEMES.values():
        for text, ground in (("text", "ground"), ("muted", "ground"), ("accent", "ground"), ("on_accent", "accent")):
            assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5, text


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_the_same_content_is_drawn_to_the_same_bytes() -> None:
    assert draw(SHARES, "light") == draw(SHARES, "light") != draw(SHARES, "dark")


async def test_the_gallery_keeps_a_picture_and_forgets_the_oldest(tmp_path: Path) -> None:
    """Content and theme make the name; what is damaged on the way to disk is never read."""
    gallery = Gallery(tmp_path / "pictures", kept=2)
    first = await gallery.picture(SHARES, "light")
    (kept,) = (tmp_path / "pictures").iterdir()
    kept.write_bytes(b"from the file")
    assert await gallery.picture(SHARES, "light") == b"from the file" != first
    for count in (2, 3):
        await gallery.picture(timeline(count), "dark")
    assert len(list((tmp_path / "pictures").iterdir())) == 2
    assert not kept.exists()
    gallery.close()


async def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "pictures").write_text("a file where the folder should be", encoding="utf-8")
    gallery = Gallery(tmp_path / "pictures")
    assert (await gallery.picture(SHARES, "light")).startswith(b"\x89PNG")
    gallery.close()


@pytest.mark.parametrize("room", range(250, 1000, 50))
def test_a_line_breaks_only_where_it_may(room: int) -> None:
    """No French colon or guillemet alone at the edge of a line, no number without its unit: they are held to their words."""
    title = "Jalons du règlement sur l’IA\u00a0: 57. «\u202fUn code\u202f» de 2023\u202fг., 12\u00a0articles\nen tout"
    lines = _wrapped(title, room, LABEL, bold=False)
    assert not any(line.startswith((":", "»", "г.", "articles")) or line.endswith("«") for line in lines)
    assert " ".join(" ".join(lines).split()) == " ".join(title.split())


def test_words_that_are_held_together_part_where_there_is_no_room_for_them() -> None:
    """Rather than be cut; ordinary words part as ever."""
    long = "\u00a0".join(["Confédération"] * 9)
    assert _wrapped(long, 500, LABEL, bold=False) == _wrapped(long.replace("\u00a0", " "), 500, LABEL, bold=False)
    assert len(_wrapped("One word and another", 200, LABEL, bold=False)) > 1
