"""Indexes by time. Purging reads the oldest entries only; without them it reads every kept answer, every ten minutes."""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the indexes."""
    op.create_index("ix_answers_kept_at", "answers", ["kept_at"])
    op.create_index("ix_seen_seen_at", "seen", ["seen_at"])


def downgrade() -> None:
    """Remove the indexes."""
    op.drop_index("ix_seen_seen_at", "seen")
    op.drop_index("ix_answers_kept_at", "answers")
