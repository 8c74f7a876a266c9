"""When somebody asked for the other of an intro by name: also where it is over, and nothing can come of it."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply this step; who goes ahead without having been told a name asked for them."""
    op.add_column("intro_side", sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE intro_side SET asked_at = answered_at WHERE stance IN ('wish', 'go_ahead') AND names_id = ''")


def downgrade() -> None:
    """Take this step back."""
    with op.batch_alter_table("intro_side") as side:
        side.drop_column("asked_at")
