"""Marks before items that were typed or drawn: bullets, squares and arrows, for character classes of patterns."""

MARKS = "•▪■◆●○◦‣·❖→➔➜➢➤▶▸►"
