"""Draws with matplotlib: portrait pictures, 1080 pixels wide, with type that can be read on a telephone.

Sizes are pixels, counted from the top. Only objects of its own are used, never the library's global state, so that a thread beside
the event loop may draw.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from bot.pictures.content import Content, Moment, Panel, Shares, Theme, Timeline

WIDTH, MARGIN = 1080, 56
DPI = 100
# The family comes with the library and knows Latin, Greek and Cyrillic letters.
FAMILY = "DejaVu Sans"
TITLE, LABEL, SMALL = 40, 34, 28
LINE_HEIGHT = 1.27
_MAY_BREAK = re.compile(r"[^\S\u00a0\u2007\u202f]+")  # white space that is not there to hold words together
RAIL_X, TEXT_X, RADIUS = MARGIN + 34, MARGIN + 104, 33


@dataclass(frozen=True)
class Colours:
    """The colours of one theme."""

    ground: str
    text: str
    muted: str
    accent: str
    on_accent: str
    line: str


THEMES: dict[Theme, Colours] = {
    "light": Colours("#ffffff", "#14202b", "#566572", "#1c6aa8", "#ffffff", "#c5d0da"),
    "dark": Colours("#17212b", "#f2f5f8", "#a3b2c0", "#6ab3f3", "#0e1621", "#3a4a59"),
}


def draw(content: Content, theme: Theme) -> bytes:
    """Return the picture as PNG."""
    sheet = _Sheet(THEMES[theme])
    sheet.paragraph(content.title, MARGIN, TITLE, bold=True)
    sheet.down(26)
    if isinstance(content, Timeline):
        _timeline(sheet, content)
    else:
        _shares(sheet, content)
    return sheet.png()


def _timeline(sheet: _Sheet, timeline: Timeline) -> None:
    start, end, passed = sheet.y + RADIUS, sheet.y + RADIUS, False
    for moment in timeline.moments:
        if passed and moment.ahead:
            _today(sheet, timeline.now)
        passed = not moment.ahead
        end = sheet.y + RADIUS
        _moment(sheet, moment)
    sheet.line(RAIL_X, start, RAIL_X, end, sheet.colours.line, width=6, below=True)


def _moment(sheet: _Sheet, moment: Moment) -> None:
    colours = sheet.colours
    sheet.circle(RAIL_X, sheet.y + RADIUS, RADIUS, filled=not moment.ahead)
    number = colours.accent if moment.ahead else colours.on_accent
    sheet.text(str(moment.number), RAIL_X, sheet.y + RADIUS, SMALL, number, bold=True, centred=True)
    when = f"{moment.when} · {moment.remark}" if moment.remark else moment.when
    sheet.paragraph(when, TEXT_X, SMALL, colour=colours.accent if moment.ahead else colours.muted)
    sheet.paragraph(moment.label, TEXT_X, LABEL)
    sheet.down(22)


def _today(sheet: _Sheet, now: str) -> None:
    sheet.down(6)
    sheet.line(TEXT_X, sheet.y, WIDTH - MARGIN, sheet.y, sheet.colours.accent, width=3, dashed=True)
    sheet.down(10)
    sheet.paragraph(now, TEXT_X, SMALL, colour=sheet.colours.accent, bold=True)
    sheet.down(20)


def _shares(sheet: _Sheet, shares: Shares) -> None:
    longest = max(bar.count for panel in shares.panels for bar in panel.bars)
    for panel in shares.panels:
        _panel(sheet, panel, longest)


def _panel(sheet: _Sheet, panel: Panel, longest: int) -> None:
    sheet.paragraph(panel.heading, MARGIN, LABEL, bold=True, colour=sheet.colours.accent)
    sheet.down(10)
    room = WIDTH - 2 * MARGIN - 90
    for bar in panel.bars:
        sheet.paragraph(bar.label, MARGIN, SMALL)
        length = max(8.0, room * bar.count / longest)
        sheet.bar(MARGIN, sheet.y + 4, length, 30)
        sheet.text(str(bar.count), MARGIN + length + 16, sheet.y + 19, SMALL, sheet.colours.text, bold=True)
        sheet.down(48)
    sheet.down(24)


class _Sheet:
    """Collects what is drawn from the top downwards; its height is known at the end."""

    def __init__(self, colours: Colours) -> None:
        self.colours = colours
        self.y = float(MARGIN)
        self._artists: list[Any] = []

    def down(self, pixels: float) -> None:
        """Go further down."""
        self.y += pixels

    def paragraph(self, text: str, x: float, size: int, *, colour: str = "", bold: bool = False) -> None:
        """Write a text that wraps at the right margin, and go below it."""
        for line in _wrapped(text, WIDTH - MARGIN - x, size, bold):
            self.text(line, x, self.y + size * LINE_HEIGHT / 2, size, colour or self.colours.text, bold=bold)
            self.y += size * LINE_HEIGHT

    def text(self, text: str, x: float, y: float, size: int, colour: str, *, bold: bool = False, centred: bool = False) -> None:
        """Write one line, vertically centred at `y`."""
        from matplotlib.text import Text

        across = "center" if centred else "left"
        # A dollar sign would begin a formula.
        written = Text(x, y, text, color=colour, fontproperties=_font(size, bold), ha=across, va="center_baseline", parse_math=False)
        self._artists.append(written)

    def line(self, x1: float, y1: float, x2: float, y2: float, colour: str, *, width: float, dashed: bool = False, below: bool = False) -> None:
        """Draw a straight line."""
        from matplotlib.lines import Line2D

        line = Line2D([x1, x2], [y1, y2], color=colour, linewidth=width * 72 / DPI, zorder=0 if below else 2)
        line.set_linestyle("--" if dashed else "-")
        self._artists.append(line)

    def circle(self, x: float, y: float, radius: float, *, filled: bool) -> None:
        """Draw a disc, or its outline."""
        from matplotlib.patches import Circle

        colours = self.colours
        face = colours.accent if filled else colours.ground
        self._artists.append(Circle((x, y), radius, facecolor=face, edgecolor=colours.accent, linewidth=3, zorder=2))

    def bar(self, x: float, y: float, length: float, height: float) -> None:
        """Draw a horizontal bar."""
        from matplotlib.patches import Rectangle

        self._artists.append(Rectangle((x, y), length, height, facecolor=self.colours.accent, linewidth=0, zorder=2))

    def png(self) -> bytes:
        """Return everything as a picture."""
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        height = self.y + MARGIN - 20
        figure = Figure(figsize=(WIDTH / DPI, height / DPI), dpi=DPI, facecolor=self.colours.ground)
        FigureCanvasAgg(figure)
        axes = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(height, 0))
        axes.set_axis_off()
        for artist in self._artists:
            axes.add_artist(artist)
        written = io.BytesIO()
        figure.savefig(written, format="png", metadata={"Software": None})
        return written.getvalue()


@lru_cache(maxsize=32)
def _font(size: int, bold: bool) -> Any:
    from matplotlib.font_manager import FontProperties

    return FontProperties(family=FAMILY, size=size * 72 / DPI, weight="bold" if bold else "normal")


def _wrapped(text: str, room: float, size: int, bold: bool) -> list[str]:
    """Return a text in lines that are at most `room` wide.

    What is held together, as in French a colon with the word before it, stays on one line where there is room for it; a word that is
    wider stands alone and is cut.
    """
    lines: list[str] = []
    held = [words for words in _MAY_BREAK.split(text) if words]
    for word in (word for words in held for word in ([words] if _width(words, size, bold) <= room else words.split())):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and _width(joined, size, bold) <= room:
            lines[-1] = joined
        else:
            lines.append(_cut(word, room, size, bold))
    return lines


def _cut(word: str, room: float, size: int, bold: bool) -> str:
    if _width(word, size, bold) <= room:
        return word
    while len(word) > 1 and _width(f"{word}…", size, bold) > room:
        word = word[:-1]
    return f"{word}…"


@lru_cache(maxsize=4096)
def _width(text: str, size: int, bold: bool) -> float:
    from matplotlib.font_manager import findfont, get_font

    font = get_font(findfont(_font(size, bold)))
    font.set_size(size * 72 / DPI, DPI)
    font.set_text(text)
    width, _ = font.get_width_height()
    return float(width) / 64
