"""What each side of an introduction was given to send, and that one was pitched to."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply this step."""
    op.create_table(
        "draft",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("intro_id", sa.String(32), nullable=False),
        sa.Column("member_id", sa.String(32), nullable=False),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("longest", sa.Integer(), nullable=False),
        sa.Column("own", sa.Text(), nullable=False),
        sa.Column("polished", sa.Text(), nullable=False),
        sa.Column("shows", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("intro_id", "member_id", name=op.f("pk_draft")),
    )
    op.create_table(
        "pitch",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("intro_id", sa.String(32), nullable=False),
        sa.Column("member_id", sa.String(32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("intro_id", "member_id", name=op.f("pk_pitch")),
    )


def downgrade() -> None:
    """Take this step back."""
    op.drop_table("pitch")
    op.drop_table("draft")
