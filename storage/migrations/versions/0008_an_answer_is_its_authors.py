"""Takes the other side off rows that one side alone reported, which once named both."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_OUTCOME = sa.table("outcome", *map(sa.column, ("id", "intro_id", "kind", "evidence", "about")))
_PARTY = sa.table("outcome_party", *map(sa.column, ("outcome_id", "member_id")), sa.column("is_reporter", sa.Boolean))
_SOURCE = sa.table("outcome_source", sa.column("outcome_id"))


def upgrade() -> None:
    """Apply this step."""
    op.execute(sa.delete(_PARTY).where(sa.not_(_PARTY.c.is_reporter), _is_reported_by_one(), sa.not_(_has_answered())))
    op.execute(sa.delete(_PARTY).where(_is_link_to_what_is_not_about_them()))


def downgrade() -> None:
    """Take this step back: what it took away was nobody's to keep."""


def _of_an_introduction(row: sa.FromClause) -> sa.ColumnElement[bool]:
    """What somebody told of an introduction; that it was made is about both."""
    return sa.and_(row.c.intro_id != "", row.c.kind != "introduced")


def _is_reported_by_one() -> sa.ColumnElement[bool]:
    first = sa.and_(_OUTCOME.c.id == _PARTY.c.outcome_id, _OUTCOME.c.about == "", _OUTCOME.c.evidence == "reported")
    by_team = sa.exists().where(_SOURCE.c.outcome_id == _PARTY.c.outcome_id)
    return sa.and_(sa.exists().where(first, _of_an_introduction(_OUTCOME)), sa.not_(by_team))


def _has_answered() -> sa.ColumnElement[bool]:
    """Whether a later row about it, that they reported themselves, says the same or takes it back."""
    later, author = _OUTCOME.alias("later"), _PARTY.alias("author")
    return sa.exists().where(
        later.c.about == _PARTY.c.outcome_id,
        author.c.outcome_id == later.c.id,
        author.c.member_id == _PARTY.c.member_id,
        author.c.is_reporter,
    )


def _is_link_to_what_is_not_about_them() -> sa.ColumnElement[bool]:
    link, first = _OUTCOME.alias("link"), _PARTY.alias("first")
    is_link = sa.and_(link.c.id == _PARTY.c.outcome_id, link.c.about != "", link.c.evidence == "linked")
    stays = sa.exists().where(first.c.outcome_id == link.c.about, first.c.member_id == _PARTY.c.member_id)
    stays = stays.correlate(link, _PARTY)
    return sa.exists().where(is_link, _of_an_introduction(link), sa.not_(stays)).correlate(_PARTY)
