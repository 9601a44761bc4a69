"""Signatures of persons: who signs for which organisation, on one line, below one another or in rows."""
