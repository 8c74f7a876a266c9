"""What became of a circle's suggestions, in numbers, counted once for each closed period."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply this step."""
    op.create_table(
        "acceptance",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("first_day", sa.String(10), nullable=False),
        sa.Column("last_day", sa.String(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("offered", "agreed", "opened", "met")),
        sa.PrimaryKeyConstraint("circle_id", "first_day", name=op.f("pk_acceptance")),
    )


def downgrade() -> None:
    """Take this step back."""
    op.drop_table("acceptance")
