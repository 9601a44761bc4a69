"""Signatories whom sentences tell: those who issue, sign, adopt or stand behind a text."""
