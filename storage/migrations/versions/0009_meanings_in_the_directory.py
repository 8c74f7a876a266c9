"""What profiles mean, by itself, so that the best of them are found first."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply this step; the next start indexes every profile anew."""
    op.add_column("directory", sa.Column("meaning", sa.String(), nullable=False, server_default=""))
    op.create_index("ix_directory_meaning", "directory", ["circle_id", "state", "meaning", "seq"])
    op.create_table(
        "directory_meaning",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("meaning", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("circle_id", "state", "meaning", name=op.f("pk_directory_meaning")),
    )
    op.execute("UPDATE directory SET understanding = ''")


def downgrade() -> None:
    """Take this step back."""
    op.drop_table("directory_meaning")
    op.drop_index("ix_directory_meaning", "directory")
    op.drop_column("directory", "meaning")
