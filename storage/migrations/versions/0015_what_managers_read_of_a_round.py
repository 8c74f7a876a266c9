"""Keeps which pairs managers read of as published, and whether a round is still as it was planned."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply this step; which pairs of earlier rounds were shown is not known any more."""
    op.add_column("round", sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("round_pair", sa.Column("is_published", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    """Take this step back."""
    with op.batch_alter_table("round") as one:
        one.drop_column("changed_at")
    with op.batch_alter_table("round_pair") as pair:
        pair.drop_column("is_published")
