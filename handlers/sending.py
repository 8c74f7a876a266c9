"""The few shapes of what behaviours send, each one row through `enqueue`."""

import json
from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256

from domain.deliveries import Kind, Purpose
from domain.ids import ChannelId, CircleId, OutboxId, TeamId
from domain.members import Member
from domain.viewers import Viewer
from handlers.registry import Call
from storage.database import Transaction
from storage.outbox import URGENT, Outgoing, enqueue
from views.blocks import Message


def to_member(
    tx: Transaction,
    member: Member,
    purpose: Purpose,
    message: Message,
    story: str,
    about: Mapping[str, str] | None = None,
    version: str = "",
) -> OutboxId:
    """Send a member a direct message, once for each `version` of it.

    `story` names what it belongs to, and keeps what is sent of it in order.
    """
    return enqueue(
        tx,
        Outgoing(
            Kind.POST,
            purpose,
            member.team_id,
            member.circle_id,
            dedupe_key=f"{purpose}:{story}:{version}:{member.id}",
            order_key=f"{story}:{member.id}",
            payload=message.payload(),
            member=member,
            about={"member": member.id, **(about or {})},
        ),
    )


def file_to_member(tx: Transaction, member: Member, payload: Mapping[str, str], story: str, key: str) -> None:
    """Send a member a file they just asked for; `payload` names it, what is said beside it, and what is in it."""
    enqueue(
        tx,
        Outgoing(
            Kind.FILE,
            Purpose.EXPORT,
            member.team_id,
            member.circle_id,
            dedupe_key=f"{story}:{key}",
            order_key=f"{story}:{member.id}",
            payload=payload,
            member=member,
            about={"member": member.id},
            priority=URGENT,
        ),
    )


def to_channel(
    tx: Transaction, viewer: Viewer, channel_id: ChannelId, purpose: Purpose, message: Message, story: str, **about: str
) -> OutboxId:
    """Post in a channel or a group conversation."""
    return enqueue(
        tx,
        Outgoing(
            Kind.POST,
            purpose,
            viewer.team_id,
            viewer.circle_id,
            dedupe_key=f"{purpose}:{story}",
            order_key=story,
            payload=message.payload(),
            channel_id=channel_id,
            about=about,
        ),
    )


def change(
    tx: Transaction,
    member: Member,
    of: OutboxId,
    purpose: Purpose,
    message: Message,
    story: str,
    version: str,
    not_before: datetime | None = None,
    about: Mapping[str, str] | None = None,
) -> None:
    """Change a message sent to a member earlier; `version` tells one change of it from the next."""
    if not of:
        return
    enqueue(
        tx,
        Outgoing(
            Kind.UPDATE,
            purpose,
            member.team_id,
            member.circle_id,
            dedupe_key=f"{purpose}:{of}:{version}",
            order_key=f"{story}:{member.id}",
            payload={"of": of, **message.payload()},
            member=member,
            about={"member": member.id, **(about or {})},
            priority=URGENT,
            not_before=not_before,
        ),
    )


def respond(tx: Transaction, viewer: Viewer, call: Call, message: Message, *, replace: bool = False) -> None:
    """Answer a click where it was made, for the asker's eyes only; it need not last.

    To buttons of one message the same is said once: a second click of a double one says nothing more.
    """
    if not call.response_url:
        return
    said = message.payload()
    key = _digest(call.user_id, call.channel_id, call.message_ts, said) if call.message_ts else call.key
    enqueue(
        tx,
        Outgoing(
            Kind.RESPOND,
            Purpose.ANSWER,
            viewer.team_id,
            viewer.circle_id,
            dedupe_key=f"answer:{call.team_id}:{key}",
            order_key=f"answer:{call.key}",
            payload={"url": call.response_url, "replace_original": replace, **said},
            priority=URGENT,
        ),
    )


def _digest(*told: object) -> str:
    """Return a key that keeps nothing of whom it is about."""
    return sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def scrub(tx: Transaction, team_id: TeamId, key: str) -> None:
    """Plan to rewrite the database's file, so that nothing deleted can be read from the disk."""
    enqueue(
        tx,
        Outgoing(
            Kind.SCRUB,
            Purpose.ERASURE,
            team_id,
            CircleId(""),
            dedupe_key=f"scrub:{key}",
            order_key="scrub",
            priority=URGENT,
        ),
    )
