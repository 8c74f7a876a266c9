"""The words of names, so that they are found without a look at every name."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply this step; the next start indexes every profile anew."""
    word = sa.String(100).with_variant(sa.String(100, collation="C"), "postgresql")
    op.create_table(
        "directory_name",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("member_id", sa.String(32), nullable=False),
        sa.Column("word", word, nullable=False),
        sa.Column("backwards", word, nullable=False),
        sa.PrimaryKeyConstraint("member_id", "word", name=op.f("pk_directory_name")),
    )
    op.create_index("ix_directory_name_word", "directory_name", ["team_id", "circle_id", "word", "member_id"])
    op.create_index("ix_directory_name_backwards", "directory_name", ["team_id", "circle_id", "backwards"])
    op.execute("UPDATE directory SET understanding = ''")


def downgrade() -> None:
    """Take this step back."""
    op.drop_table("directory_name")
