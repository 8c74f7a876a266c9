"""What an offer showed of the other side and why, so that it never shows another part later."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply this step."""
    for name in ("shown", "why"):
        op.add_column("intro_side", sa.Column(name, sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    """Take this step back."""
    with op.batch_alter_table("intro_side") as side:
        for name in ("shown", "why"):
            side.drop_column(name)
