"""One file for each format that the fact base is written in."""
