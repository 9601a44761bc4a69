"""Signatories in lists: where a list begins and ends, its groups and labels, and what parts its names."""
