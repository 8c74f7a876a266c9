"""What a member prefers, what a circle is set to, where an intro's later steps stand, and rounds with their pairs."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def _place() -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(32), nullable=False) for name in ("team_id", "circle_id")]


def _word(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False, server_default="")


def upgrade() -> None:
    """Apply this step."""
    op.add_column("circle", sa.Column("settings", sa.JSON(), nullable=True))
    op.add_column("member", sa.Column("away_until", MOMENT, nullable=True))
    for name in ("round_id", "replaces", "message_id", "opener_id"):
        op.add_column("intro", _word(name))
    op.add_column("intro_side", _word("names_id"))
    op.create_table(
        "preference",
        *_place(),
        sa.Column("member_id", sa.String(32), nullable=False),
        sa.Column("frequency", sa.String(), nullable=False),
        sa.Column("most_open", sa.Integer(), nullable=False),
        sa.Column("wish", sa.String(), nullable=False),
        sa.Column("booking_url", sa.Text(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("avoided_people", sa.JSON(), nullable=False),
        sa.Column("avoided_companies", sa.JSON(), nullable=False),
        sa.Column("asked_to_pause_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_preference")),
    )
    op.create_index("ix_preference_circle", "preference", ["circle_id"])
    op.create_table(
        "round",
        *_place(),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("planned_at", MOMENT, nullable=False),
        sa.Column("decided_at", MOMENT, nullable=True),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.Column("seed", sa.BigInteger(), nullable=False),
        sa.Column("preset", sa.String(), nullable=False),
        sa.Column("certificate", sa.JSON(), nullable=True),
        sa.Column("message_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round")),
        sa.UniqueConstraint("circle_id", "due_at", name=op.f("uq_round_circle_id_due_at")),
    )
    op.create_table(
        "round_pair",
        *_place(),
        sa.Column("round_id", sa.String(32), nullable=False),
        sa.Column("a", sa.String(32), nullable=False),
        sa.Column("b", sa.String(32), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("round_id", "a", "b", name=op.f("pk_round_pair")),
    )
    op.create_table(
        "round_place",
        *_place(),
        sa.Column("round_id", sa.String(32), nullable=False),
        sa.Column("member_id", sa.String(32), nullable=False),
        sa.Column("standing", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("round_id", "member_id", name=op.f("pk_round_place")),
    )
    op.create_index("ix_round_place_member", "round_place", ["circle_id", "member_id"])


def downgrade() -> None:
    """Take this step back."""
    for table in ("round_place", "round_pair", "round", "preference"):
        op.drop_table(table)
    with op.batch_alter_table("intro_side") as side:
        side.drop_column("names_id")
    with op.batch_alter_table("intro") as intro:
        for name in ("round_id", "replaces", "message_id", "opener_id"):
            intro.drop_column(name)
    with op.batch_alter_table("member") as member:
        member.drop_column("away_until")
    with op.batch_alter_table("circle") as circle:
        circle.drop_column("settings")
