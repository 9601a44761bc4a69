"""Which instance deals with an update, and which instances there are."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table and the columns; what waits belongs to nobody yet."""
    op.create_table(
        "instances",
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("alive_at", sa.Float, nullable=False),
    )
    op.add_column("inbox", sa.Column("instance", sa.String, nullable=False, server_default=""))
    op.add_column("inbox", sa.Column("lane", sa.String, nullable=False, server_default=""))


def downgrade() -> None:
    """Drop them; one instance takes up everything then."""
    with op.batch_alter_table("inbox") as table:
        table.drop_column("lane")
        table.drop_column("instance")
    op.drop_table("instances")
