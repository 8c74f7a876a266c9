"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APPEND_ONLY = "the ledger is append-only"


def _protect_ledger() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE FUNCTION outcome_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION '{APPEND_ONLY}'; END $$"
        )
        op.execute(
            "CREATE TRIGGER outcome_append_only BEFORE UPDATE OR DELETE ON outcome "
            "FOR EACH ROW EXECUTE FUNCTION outcome_is_append_only()"
        )
        op.execute(
            "CREATE TRIGGER outcome_never_emptied BEFORE TRUNCATE ON outcome "
            "FOR EACH STATEMENT EXECUTE FUNCTION outcome_is_append_only()"
        )
        return
    for act in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER outcome_no_{act.lower()} BEFORE {act} ON outcome "
            f"BEGIN SELECT RAISE(ABORT, '{APPEND_ONLY}'); END"
        )
    # INSERT OR REPLACE deletes without firing a trigger for it.
    op.execute(
        "CREATE TRIGGER outcome_no_replace BEFORE INSERT ON outcome "
        "WHEN EXISTS (SELECT 1 FROM outcome WHERE id = NEW.id) "
        f"BEGIN SELECT RAISE(ABORT, '{APPEND_ONLY}'); END"
    )


def upgrade() -> None:
    """Apply this step."""
    op.create_table(
        "circle",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("channel_id", sa.String(), nullable=False),
        sa.Column("managers_channel_id", sa.String(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("managers", sa.JSON(), nullable=False),
        sa.Column("staff_domains", sa.JSON(), nullable=False),
        sa.Column("partner_domains", sa.JSON(), nullable=False),
        sa.Column("hush_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("circle_id", name=op.f("pk_circle")),
        sa.UniqueConstraint("team_id", "channel_id", name=op.f("uq_circle_team_id_channel_id")),
    )
    op.create_table(
        "forgotten",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("person_hash", sa.String(64), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("person_hash", "circle_id", name=op.f("pk_forgotten")),
    )
    op.create_table(
        "host",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_host")),
    )
    op.create_table(
        "inbox",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("key", sa.String(255), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_inbox")),
    )
    op.create_index(op.f("ix_inbox_seen_at"), "inbox", ["seen_at"], unique=False)
    op.create_table(
        "intro",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("pair", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("introduced_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("group_channel", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intro")),
        sa.UniqueConstraint("circle_id", "pair", name=op.f("uq_intro_circle_id_pair")),
    )
    op.create_index("ix_intro_state", "intro", ["circle_id", "state"], unique=False)
    op.create_table(
        "intro_side",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("intro_id", sa.String(32), nullable=False),
        sa.Column("member_id", sa.String(32), nullable=False),
        sa.Column("stance", sa.String(), nullable=False),
        sa.Column("offer_id", sa.String(), nullable=False),
        sa.Column("check_in_id", sa.String(), nullable=False),
        sa.Column("check_in", sa.String(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("intro_id", "member_id", name=op.f("pk_intro_side")),
    )
    op.create_index("ix_intro_side_member", "intro_side", ["circle_id", "member_id"], unique=False)
    op.create_table(
        "member",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("kind_by_hand", sa.Boolean(), nullable=False),
        sa.Column("tz", sa.String(), nullable=False),
        sa.Column("dm_channel", sa.String(), nullable=False),
        sa.Column("paused_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_present", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member")),
        sa.UniqueConstraint("circle_id", "user_id", name=op.f("uq_member_circle_id_user_id")),
    )
    op.create_index("ix_member_user", "member", ["team_id", "user_id"], unique=False)
    op.create_table(
        "occurrence",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("job", sa.String(64), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("acted_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("job", "due_at", name=op.f("pk_occurrence")),
    )
    op.create_table(
        "outbox",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("channel_id", sa.String(), nullable=False),
        sa.Column("dedupe_key", sa.String(255), nullable=False),
        sa.Column("order_key", sa.String(255), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=True),
        sa.Column("about", sa.JSON(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("is_uncertain", sa.Boolean(), nullable=False),
        sa.Column("error", sa.String(), nullable=False),
        sa.Column("result_channel", sa.String(), nullable=False),
        sa.Column("result_ts", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_outbox")),
        sa.UniqueConstraint("dedupe_key", name=op.f("uq_outbox_dedupe_key")),
        sa.UniqueConstraint("id", name=op.f("uq_outbox_id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_due", "outbox", ["state", "priority", "not_before"], unique=False)
    op.create_index("ix_outbox_member", "outbox", ["member_id"], unique=False)
    op.create_index("ix_outbox_order", "outbox", ["order_key", "state", "seq"], unique=False)
    op.create_table(
        "outcome",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("intro_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outcome")),
    )
    op.create_index("ix_outcome_circle", "outcome", ["circle_id", "at"], unique=False)
    op.create_table(
        "outcome_party",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("outcome_id", sa.String(32), nullable=False),
        sa.Column("member_id", sa.String(32), nullable=False),
        sa.Column("is_reporter", sa.Boolean(), nullable=False),
        sa.Column("shows_name", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("outcome_id", "member_id", name=op.f("pk_outcome_party")),
    )
    op.create_index("ix_outcome_party_member", "outcome_party", ["circle_id", "member_id"], unique=False)
    op.create_table(
        "profile",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("reply_id", sa.String(), nullable=False),
        sa.Column("card_id", sa.String(), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profile")),
        sa.UniqueConstraint("circle_id", "member_id", name=op.f("uq_profile_circle_id_member_id")),
    )
    op.create_index("ix_profile_state", "profile", ["circle_id", "state"], unique=False)
    op.create_table(
        "reply",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("thread_id", sa.String(), nullable=False),
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("ts", sa.String(), nullable=False),
        sa.Column("edited_ts", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("is_profile", sa.Boolean(), nullable=False),
        sa.Column("is_live", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reply")),
        sa.UniqueConstraint("thread_id", "ts", name=op.f("uq_reply_thread_id_ts")),
    )
    op.create_index("ix_reply_member", "reply", ["member_id"], unique=False)
    op.create_table(
        "thread",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("channel_id", sa.String(), nullable=False),
        sa.Column("ts", sa.String(), nullable=False),
        sa.Column("outbox_id", sa.String(), nullable=False),
        sa.Column("opened_by", sa.String(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_thread")),
    )
    op.create_index("ix_thread_place", "thread", ["team_id", "channel_id", "ts"], unique=False)
    op.create_table(
        "workspace",
        sa.Column("team_id", sa.String(32), nullable=False),
        sa.Column("circle_id", sa.String(32), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("bot_user_id", sa.String(), nullable=False),
        sa.Column("bot_id", sa.String(), nullable=False),
        sa.Column("salt", sa.String(), nullable=False),
        sa.Column("admins", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("team_id", name=op.f("pk_workspace")),
    )
    _protect_ledger()


def downgrade() -> None:
    """Take this step back."""
    op.drop_table("workspace")
    op.drop_table("thread")
    op.drop_table("reply")
    op.drop_table("profile")
    op.drop_table("outcome_party")
    op.drop_table("outcome")
    op.drop_table("outbox")
    op.drop_table("occurrence")
    op.drop_table("member")
    op.drop_table("intro_side")
    op.drop_table("intro")
    op.drop_table("inbox")
    op.drop_table("host")
    op.drop_table("forgotten")
    op.drop_table("circle")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION outcome_is_append_only")
