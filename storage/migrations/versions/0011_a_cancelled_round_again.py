"""Lets a moment have another round once the one it had was cancelled."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

STANDS = sa.text("state <> 'cancelled'")
DOUBLED = """
SELECT one.id FROM round AS one JOIN round AS other
ON one.circle_id = other.circle_id AND one.due_at = other.due_at AND one.id <> other.id
WHERE one.state = 'cancelled' AND (other.state <> 'cancelled' OR one.id < other.id)
"""


def upgrade() -> None:
    """Apply this step."""
    with op.batch_alter_table("round") as rounds:
        rounds.drop_constraint("uq_round_circle_id_due_at", type_="unique")
    moment = ["circle_id", "due_at"]
    op.create_index("ix_round_moment", "round", moment, unique=True, sqlite_where=STANDS, postgresql_where=STANDS)


def downgrade() -> None:
    """Take this step back: of the rounds of one moment the one that stands is kept, else any."""
    for table, key in (("round_pair", "round_id"), ("round_place", "round_id"), ("round", "id")):
        op.execute(f"DELETE FROM {table} WHERE {key} IN ({DOUBLED})")
    op.drop_index("ix_round_moment", "round")
    with op.batch_alter_table("round") as rounds:
        rounds.create_unique_constraint("uq_round_circle_id_due_at", ["circle_id", "due_at"])
