"""Signatories in tables and sheets: which column names them, and what the other columns say."""
