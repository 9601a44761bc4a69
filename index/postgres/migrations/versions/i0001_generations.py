"""The generations that are published; `place` orders them, the highest is the one being served."""

import sqlalchemy as sa
from alembic import op

revision = "i0001"
down_revision = None


def upgrade() -> None:
    """Make the table, and pgvector available to this database."""
    op.execute("CREATE EXTENSION IF NOT EXISTS vector")
    op.create_table(
        "index_generations",
        sa.Column("version", sa.String, primary_key=True),
        sa.Column("place", sa.BigInteger, nullable=False),
        sa.Column("manifest", sa.Text, nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
    )


def downgrade() -> None:
    """Drop the table; generations that are left are schemas of their own."""
    op.drop_table("index_generations")
