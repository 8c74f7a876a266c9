"""Whether a member wants to hear of a round beforehand."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply this step."""
    op.add_column("preference", sa.Column("is_told_beforehand", sa.Boolean(), nullable=False, server_default=sa.true()))


def downgrade() -> None:
    """Take this step back."""
    with op.batch_alter_table("preference") as preference:
        preference.drop_column("is_told_beforehand")
