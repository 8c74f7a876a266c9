"""Keeps which of the two in a mentoring somebody was."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply this step; of what was told so far nobody said it."""
    op.add_column("outcome_party", sa.Column("side", sa.String(), nullable=False, server_default=""))


def downgrade() -> None:
    """Take this step back."""
    with op.batch_alter_table("outcome_party") as party:
        party.drop_column("side")
