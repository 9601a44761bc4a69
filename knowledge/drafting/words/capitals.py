"""The capital letters of the alphabets of the 24 languages, for character classes of patterns: Č, Ł and Ž are not among À to Þ."""

from __future__ import annotations

UPPER = "A-ZÀ-ÖØ-ÞΆ-ΏΑ-ΩА-Я" + "".join(letter for letter in map(chr, range(0x100, 0x220)) if letter.isupper())
