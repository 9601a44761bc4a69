"""Draws what compare.py found: python picture.py FIGURES.json PICTURE.svg, and prints the table for docs/benchmarks.md."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import matplotlib

matplotlib.use("svg")
matplotlib.rcParams["svg.hashsalt"] = "the same picture for the same figures"

from matplotlib import pyplot  # noqa: E402 - the kind of output has to be chosen first

ROWS = (
    ("cold_start_s", "Start to first answer, s", "{:.2f}"),
    ("p50_ms", "One asker, p50, ms", "{:.1f}"),
    ("p99_ms", "One asker, p99, ms", "{:.0f}"),
    ("per_s_of_16", "16 askers, answers a second", "{:.0f}"),
    ("p99_of_16_ms", "16 askers, p99, ms", "{:.0f}"),
    ("serving_mb", "Memory of a serving process, MB", "{:.0f}"),
    ("installed_mb", "Installed, MB", "{:.0f}"),
    ("build_per_s", "Building, documents a second", "{:.1f}"),
    ("change_s", "One changed document, s", "{:.2f}"),
    ("hit_at_1", "hit@1", "{:.3f}"),
    ("hit_at_5", "hit@5", "{:.3f}"),
    ("mrr", "MRR", "{:.3f}"),
)
DRAWN = ("cold_start_s", "p50_ms", "per_s_of_16", "serving_mb", "hit_at_1")


def main() -> None:
    """Write the picture, print the table."""
    engines = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["engines"]
    names = list(engines)
    print("| | " + " | ".join(names) + " |\n| --- |" + " --- |" * len(names))
    for key, label, form in ROWS:
        print(f"| {label} | " + " | ".join(form.format(engines[name][key]) for name in names) + " |")
    figure, places = pyplot.subplots(1, len(DRAWN), figsize=(15, 3), layout="constrained")
    for place, key in zip(places, DRAWN, strict=True):
        label, form = next((label, form) for row, label, form in ROWS if row == key)
        values = [engines[name][key] for name in names]
        bars = place.barh(names, values, color=["#1b6ca8"] + ["#9db4c0"] * (len(names) - 1))
        place.bar_label(bars, [form.format(value) for value in values], padding=2)
        place.set_title(label, fontsize=10)
        place.set_xlim(0, max(values) * 1.25)
        place.invert_yaxis()
        place.spines[["top", "right"]].set_visible(False)
        place.tick_params(labelleft=place is places[0])
    figure.savefig(sys.argv[2], metadata={"Date": None})


if __name__ == "__main__":
    main()
