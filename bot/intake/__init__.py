"""How documents come in: drafts on disk, their review, staged publishing, versions. Knows nothing of Telegram."""
