"""Keeps when two meet with their intro, and the message that told of a round with the place it told of."""

from collections.abc import Sequence
from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
OUTBOX = sa.table(
    "outbox",
    *map(sa.column, ("seq", "id", "purpose", "kind", "state", "dedupe_key")),
    sa.column("about", sa.JSON(none_as_null=True)),
    sa.column("sent_at", MOMENT),
)
INTRO = sa.table("intro", sa.column("id"), sa.column("meets_at", MOMENT))
PLACE = sa.table("round_place", *map(sa.column, ("round_id", "member_id", "word_id")))


def upgrade() -> None:
    """Apply this step: until now both stood in the keys of messages alone."""
    op.add_column("intro", sa.Column("meets_at", MOMENT, nullable=True))
    op.add_column("round_place", sa.Column("word_id", sa.String(), nullable=False, server_default=""))
    _fill_meetings()
    _fill_words()


def _fill_meetings() -> None:
    """A booking that was posted says when its two meet, the last one last; one on its way will say so then."""
    columns = OUTBOX.c.id, OUTBOX.c.dedupe_key, OUTBOX.c.state, OUTBOX.c.about
    for row in _rows(sa.select(*columns).where(OUTBOX.c.purpose == "booking").order_by(OUTBOX.c.sent_at)):
        # booking:INTRO:SECONDS SINCE 1970:LENGTH:NUMBER
        _, intro_id, start, *_ = row.dedupe_key.split(":")
        meets_at = datetime.fromtimestamp(int(start), UTC)
        if row.state == "sent":
            op.execute(INTRO.update().where(INTRO.c.id == intro_id).values(meets_at=meets_at))
        elif row.about:
            about = {**row.about, "meets_at": meets_at.isoformat()}
            op.execute(OUTBOX.update().where(OUTBOX.c.id == row.id).values(about=about))


def _fill_words() -> None:
    told = OUTBOX.c.purpose == "round_notice", OUTBOX.c.kind == "post"
    for row in _rows(sa.select(OUTBOX.c.id, OUTBOX.c.dedupe_key).where(*told).order_by(OUTBOX.c.seq)):
        # round_notice:round-ahead:MOMENT:ROUND:MEMBER, and the moment has colons of its own
        *_, round_id, member_id = row.dedupe_key.split(":")
        here = PLACE.c.round_id == round_id, PLACE.c.member_id == member_id
        op.execute(PLACE.update().where(*here).values(word_id=row.id))


def _rows(asked: sa.Select[tuple[str, ...]]) -> Sequence[sa.Row[tuple[str, ...]]]:
    return op.get_bind().execute(asked).all()


def downgrade() -> None:
    """Take this step back."""
    with op.batch_alter_table("intro") as intro:
        intro.drop_column("meets_at")
    with op.batch_alter_table("round_place") as place:
        place.drop_column("word_id")
