"""What stands beside the ledger: managers' words and records, consents, rules of worth, campaigns."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def _place() -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(32), nullable=False) for name in ("team_id", "circle_id")]


def upgrade() -> None:
    """Apply this step."""
    op.create_table(
        "outcome_source",
        *_place(),
        sa.Column("outcome_id", sa.String(32), nullable=False),
        sa.Column("written_by", sa.String(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.Column("relation", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("outcome_id", name=op.f("pk_outcome_source")),
    )
    op.create_table(
        "consent",
        *_place(),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("member_id", sa.String(32), nullable=False),
        sa.Column("use", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("given_as", sa.String(), nullable=False),
        sa.Column("given_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("withdrawn_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_index("ix_consent_member", "consent", ["circle_id", "member_id"])
    op.create_table(
        "worth",
        *_place(),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("low", sa.Integer(), nullable=False),
        sa.Column("high", sa.Integer(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("circle_id", "kind", name=op.f("pk_worth")),
    )
    op.create_table(
        "campaign",
        *_place(),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("first_day", sa.String(), nullable=False),
        sa.Column("last_day", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign")),
    )
    op.create_index("ix_campaign_circle", "campaign", ["circle_id"])


def downgrade() -> None:
    """Take this step back."""
    for table in ("campaign", "worth", "consent", "outcome_source"):
        op.drop_table(table)
