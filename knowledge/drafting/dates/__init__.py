"""The date of a document, and the days that its lines name."""
