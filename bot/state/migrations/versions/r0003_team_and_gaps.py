"""Roles given in the chat, and questions without an answer."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "team",
        sa.Column("person", sa.String, primary_key=True),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("appointed_at", sa.Float, nullable=False),
    )
    op.create_table(
        "gaps",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("reason", sa.String, nullable=False),
        sa.Column("nearest", sa.String, nullable=False),
        sa.Column("asked_at", sa.Float, nullable=False),
    )
    op.create_index("ix_gaps_asked_at", "gaps", ["asked_at"])


def downgrade() -> None:
    """Drop them; roles have to be given again."""
    op.drop_table("gaps")
    op.drop_table("team")
