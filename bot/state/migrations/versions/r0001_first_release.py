"""The tables of the first release."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "installation",
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("value", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "inbox",
        sa.Column("update_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("person", sa.String, nullable=False),
        sa.Column("payload", sa.Text, nullable=False),
        sa.Column("received_at", sa.Float, nullable=False),
        sa.Column("parts_sent", sa.Integer, nullable=False),
        sa.Column("sending", sa.JSON),
    )
    op.create_index("ix_inbox_person", "inbox", ["person"])
    op.create_table(
        "seen",
        sa.Column("update_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("digest", sa.String, primary_key=True),
        sa.Column("seen_at", sa.Float, nullable=False),
    )
    op.create_table(
        "conversations",
        sa.Column("place", sa.String, primary_key=True),
        sa.Column("person", sa.String, primary_key=True),
        sa.Column("turns", sa.JSON, nullable=False),
        sa.Column("spoken_at", sa.Float, nullable=False),
    )
    op.create_table(
        "preferences",
        sa.Column("subject", sa.String, primary_key=True),
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("value", sa.String, nullable=False),
    )
    op.create_table(
        "answers",
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("person", sa.String, nullable=False),
        sa.Column("content", sa.JSON, nullable=False),
        sa.Column("turn", sa.JSON, nullable=False),
        sa.Column("kept_at", sa.Float, nullable=False),
    )
    op.create_index("ix_answers_person", "answers", ["person"])
    op.create_table(
        "ratings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("answer_id", sa.String, nullable=False),
        sa.Column("corpus_version", sa.String, nullable=False),
        sa.Column("person", sa.String),
        sa.Column("helpful", sa.Integer, nullable=False),
        sa.Column("rated_at", sa.Float, nullable=False),
    )
    op.create_index("one_rating_each", "ratings", ["answer_id", "person"], unique=True)


def downgrade() -> None:
    """Remove the tables."""
    for table in ("ratings", "answers", "preferences", "conversations", "seen", "inbox", "installation"):
        op.drop_table(table)
