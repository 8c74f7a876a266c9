"""How long it stands that somebody asked for the other of an intro by name: a hush does not count."""

from datetime import timedelta

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

A_WEEK = timedelta(days=7)
"""What five working days mostly were."""


def upgrade() -> None:
    """Apply this step; what was asked before it stands for a week."""
    op.add_column("intro_side", sa.Column("asked_until", sa.DateTime(timezone=True), nullable=True))
    moment = sa.DateTime(timezone=True)
    side = sa.table("intro_side", sa.column("asked_at", moment), sa.column("asked_until", moment))
    asked = sa.select(side.c.asked_at).where(side.c.asked_at.is_not(None)).distinct()
    for asked_at in op.get_bind().execute(asked).scalars().all():
        op.execute(side.update().where(side.c.asked_at == asked_at).values(asked_until=asked_at + A_WEEK))


def downgrade() -> None:
    """Take this step back."""
    with op.batch_alter_table("intro_side") as side:
        side.drop_column("asked_until")
