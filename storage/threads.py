"""Threads and their replies."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import bindparam
from sqlmodel import col, select

from domain.ids import ChannelId, CircleId, MemberId, OutboxId, ReplyId, TeamId, ThreadId, UserId
from domain.threads import Reply, Thread
from domain.viewers import Viewer
from storage.database import Transaction
from storage.tables import ReplyRow, ThreadRow

_POSTED_AT = select(ThreadRow).where(
    col(ThreadRow.team_id) == bindparam("team"),
    col(ThreadRow.channel_id) == bindparam("channel"),
    col(ThreadRow.ts) == bindparam("ts"),
)
_AT = select(ReplyRow).where(col(ReplyRow.thread_id) == bindparam("thread"), col(ReplyRow.ts) == bindparam("ts"))


def open_thread(tx: Transaction, viewer: Viewer, channel_id: ChannelId) -> Thread:
    """Write down a thread that is about to be posted."""
    row = ThreadRow(
        id=tx.new_id(),
        team_id=viewer.team_id,
        circle_id=viewer.circle_id,
        channel_id=channel_id,
        opened_by=viewer.user_id,
        opened_at=tx.now,
    )
    tx.session.add(row)
    tx.session.flush()
    return _thread(row)


def set_place(tx: Transaction, viewer: Viewer, thread_id: ThreadId, ts: str, outbox_id: OutboxId) -> None:
    """Write down where Slack put the post."""
    row = tx.session.get(ThreadRow, thread_id)
    if row and row.circle_id == viewer.circle_id:
        row.ts, row.outbox_id = ts, outbox_id
        tx.session.add(row)


def at(tx: Transaction, team_id: TeamId, channel_id: ChannelId, ts: str) -> Thread | None:
    """Return the thread whose post is (`channel_id`, `ts`), or None: for routing an event."""
    if not ts:
        return None
    row = tx.session.exec(_POSTED_AT, params={"team": team_id, "channel": channel_id, "ts": ts}).first()
    return _thread(row) if row else None


def get(tx: Transaction, viewer: Viewer, thread_id: ThreadId) -> Thread | None:
    """Return one thread of the viewer's circle, or None."""
    row = tx.session.get(ThreadRow, thread_id)
    return _thread(row) if row and _is_within(viewer, row) else None


def posted(tx: Transaction, viewer: Viewer) -> tuple[Thread, ...]:
    """Return the circle's open threads that Slack has taken, newest first; an outsider sees none."""
    if not viewer.sees_directory:
        return ()
    rows = tx.session.exec(
        select(ThreadRow)
        .where(ThreadRow.team_id == viewer.team_id, ThreadRow.circle_id == viewer.circle_id)
        .where(col(ThreadRow.is_open).is_(True), ThreadRow.ts != "")
        .order_by(col(ThreadRow.opened_at).desc())
    )
    return tuple(_thread(row) for row in rows)


def reply_at(tx: Transaction, thread_id: ThreadId, ts: str) -> Reply | None:
    """Return the reply posted at `ts`, or None."""
    row = _row(tx, thread_id, ts)
    return _reply(row) if row else None


def known_replies(tx: Transaction, thread_id: ThreadId) -> Mapping[str, Reply]:
    """Return every reply of a thread by its ts, those that were deleted too, as `reply_at` gives each. One query."""
    rows = tx.session.exec(select(ReplyRow).where(ReplyRow.thread_id == thread_id))
    return {row.ts: _reply(row) for row in rows}


def get_reply(tx: Transaction, viewer: Viewer, reply_id: ReplyId) -> Reply | None:
    """Return one reply of the viewer's circle, or None."""
    row = tx.session.get(ReplyRow, reply_id)
    return _reply(row) if row and _is_within(viewer, row) else None


def replies_of_thread(tx: Transaction, viewer: Viewer, thread_id: ThreadId) -> tuple[Reply, ...]:
    """Return the live replies of a thread, oldest first; an outsider sees none."""
    if not viewer.sees_directory:
        return ()
    rows = tx.session.exec(
        select(ReplyRow)
        .where(ReplyRow.thread_id == thread_id)
        .where(ReplyRow.team_id == viewer.team_id, ReplyRow.circle_id == viewer.circle_id)
        .where(col(ReplyRow.is_live).is_(True))
        .order_by(ReplyRow.ts)
    )
    return tuple(_reply(row) for row in rows)


def replies_of_user(tx: Transaction, viewer: Viewer, user_id: UserId) -> tuple[Reply, ...]:
    """Return one person's live replies in the viewer's circle, newest first; an outsider sees only their own."""
    if not viewer.sees_directory and viewer.user_id != user_id:
        return ()
    rows = tx.session.exec(
        select(ReplyRow)
        .where(ReplyRow.user_id == user_id)
        .where(ReplyRow.team_id == viewer.team_id, ReplyRow.circle_id == viewer.circle_id)
        .where(col(ReplyRow.is_live).is_(True))
        .order_by(col(ReplyRow.ts).desc())
    )
    return tuple(_reply(row) for row in rows)


@dataclass(frozen=True)
class Version:
    """A reply as Slack shows it now."""

    user_id: UserId
    ts: str
    edited_ts: str
    text: str
    is_profile: bool


def save_reply(tx: Transaction, thread: Thread, known: Reply | None, version: Version, member_id: MemberId) -> Reply:
    """Write a reply's newest version; `known` is what `reply_at` gave for it."""
    row = (tx.session.get(ReplyRow, known.id) if known else None) or ReplyRow(
        id=tx.new_id(),
        team_id=thread.team_id,
        circle_id=thread.circle_id,
        thread_id=thread.id,
        ts=version.ts,
    )
    row.user_id, row.member_id = version.user_id, member_id
    row.edited_ts, row.text, row.is_profile = version.edited_ts, version.text, version.is_profile
    tx.session.add(row)
    tx.session.flush()
    return _reply(row)


def delete_reply(tx: Transaction, thread: Thread, ts: str) -> Reply | None:
    """Empty a reply that was deleted, keeping its place so that a late edit cannot bring it back.

    Returns the reply as it was, or None when it was not live.
    """
    row = _row(tx, thread.id, ts)
    if row is None:
        tx.session.add(
            ReplyRow(
                id=tx.new_id(),
                team_id=thread.team_id,
                circle_id=thread.circle_id,
                thread_id=thread.id,
                ts=ts,
                is_live=False,
            )
        )
        return None
    before = _reply(row) if row.is_live else None
    row.is_live, row.text = False, ""
    tx.session.add(row)
    return before


def _is_within(viewer: Viewer, row: ThreadRow | ReplyRow) -> bool:
    return viewer.sees_directory and (row.team_id, row.circle_id) == (viewer.team_id, viewer.circle_id)


def _row(tx: Transaction, thread_id: ThreadId, ts: str) -> ReplyRow | None:
    return tx.session.exec(_AT, params={"thread": thread_id, "ts": ts}).first()


def _thread(row: ThreadRow) -> Thread:
    return Thread(
        ThreadId(row.id),
        TeamId(row.team_id),
        CircleId(row.circle_id),
        ChannelId(row.channel_id),
        row.ts,
        OutboxId(row.outbox_id),
        row.is_open,
    )


def _reply(row: ReplyRow) -> Reply:
    return Reply(
        ReplyId(row.id),
        ThreadId(row.thread_id),
        UserId(row.user_id),
        MemberId(row.member_id),
        row.ts,
        row.edited_ts,
        row.text,
        row.is_profile,
        row.is_live,
    )
