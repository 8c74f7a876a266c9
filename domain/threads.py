"""A thread: a networking post, and the replies people gave to it."""

from dataclasses import dataclass

from domain.ids import ChannelId, CircleId, MemberId, OutboxId, ReplyId, TeamId, ThreadId, UserId


@dataclass(frozen=True)
class Thread:
    """One networking post; `ts` is empty until Slack has taken it."""

    id: ThreadId
    team_id: TeamId
    circle_id: CircleId
    channel_id: ChannelId
    ts: str
    outbox_id: OutboxId = OutboxId("")
    is_open: bool = True


@dataclass(frozen=True)
class Reply:
    """One reply as it stands: `edited_ts` orders its versions, `is_live` is False once it was deleted."""

    id: ReplyId
    thread_id: ThreadId
    user_id: UserId
    member_id: MemberId
    ts: str
    edited_ts: str
    text: str
    is_profile: bool
    is_live: bool


def is_newer(reply: Reply | None, edited_ts: str) -> bool:
    """Whether a version edited at `edited_ts` (empty: never) is news, given what is already known.

    Slack may deliver versions twice or out of order; a deletion is final.
    """
    if reply is None:
        return True
    return reply.is_live and _seconds(edited_ts) > _seconds(reply.edited_ts)


def _seconds(ts: str) -> float:
    try:
        return float(ts or 0)
    except ValueError:
        return 0.0
