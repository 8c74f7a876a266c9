"""Replies in a networking thread: read, shown to their author, kept true to the post as it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from domain.deliveries import Kind, Purpose
from domain.ids import ChannelId, CircleId, MemberId, ReplyId, TeamId, UserId
from domain.members import Kind as MemberKind
from domain.members import Member
from domain.profiles import (
    FieldValue,
    Profile,
    ProfileEvent,
    ProfileField,
    ProfileState,
    Source,
    next_state,
    read_again,
)
from domain.replies import Field, Reading, read_reply
from domain.threads import Reply, Thread, is_newer
from domain.viewers import Viewer, system
from handlers.asking import tag
from handlers.people import ask_person
from handlers.readings import ask_model
from handlers.sending import change, to_member
from storage import erasure, members, profiles, threads
from storage.database import Transaction
from storage.outbox import Outgoing, enqueue
from views import profiles as views
from views.help import direct_message_help

_FIELDS: Mapping[Field, ProfileField] = {
    Field.TITLE: ProfileField.TITLE,
    Field.COMPANY: ProfileField.COMPANY,
    Field.INDUSTRY: ProfileField.INDUSTRY,
    Field.LINKEDIN_URL: ProfileField.LINKEDIN_URL,
    Field.TOPIC: ProfileField.ASKS,
}
NOBODY = MemberId("")
_UNANSWERED = frozenset({MemberKind.BOT, MemberKind.STRANGER})


@dataclass(frozen=True)
class Seen:
    """One version of a reply as Slack shows it, from an event or from reading the thread."""

    user_id: UserId
    ts: str
    edited_ts: str
    text: str


def seen(message: Mapping[str, Any]) -> Seen:
    """Return the version that a Slack message shows; anything missing is empty."""
    edited = message.get("edited") or {}
    return Seen(
        UserId(str(message.get("user") or "")),
        str(message.get("ts") or ""),
        str(edited.get("ts") or ""),
        str(message.get("text") or ""),
    )


def take(tx: Transaction, thread: Thread, version: Seen, *, is_live_act: bool) -> None:
    """Take one version of a reply: newer ones are read, older and repeated ones change nothing.

    `is_live_act` is True for an event: an act of their own brings back somebody who was forgotten.
    """
    known = threads.reply_at(tx, thread.id, version.ts)
    if not version.user_id or not is_newer(known, version.edited_ts):
        return
    viewer = system(thread.team_id, thread.circle_id)
    if erasure.is_forgotten(tx, thread.team_id, thread.circle_id, version.user_id):
        if not is_live_act:
            return
        erasure.remember_again(tx, thread.team_id, thread.circle_id, version.user_id)
    member = members.in_circle(tx, viewer, version.user_id)
    reading = read_reply(version.text)
    kept = threads.Version(version.user_id, version.ts, version.edited_ts, version.text, reading.is_profile)
    reply = threads.save_reply(tx, thread, kept, member.id if member else NOBODY)
    if member is None:
        ask_person(tx, viewer, version.user_id, version.ts)
    else:
        _consider(tx, viewer, member, reply, reading)


def read_waiting(tx: Transaction, viewer: Viewer, member: Member) -> None:
    """Read what somebody replied before we knew who they are."""
    for reply in threads.replies_of_user(tx, viewer, member.user_id)[:1]:
        _consider(tx, viewer, member, reply, read_reply(reply.text))


def _consider(tx: Transaction, viewer: Viewer, member: Member, reply: Reply, reading: Reading) -> None:
    if member.kind in _UNANSWERED:
        return
    before = profiles.of_member(tx, viewer, member.id)
    if not reading.is_profile:
        if before and before.reply_id == reply.id:
            _withdraw(tx, viewer, member, before, f"chatter:{reply.edited_ts}")
        return
    if before and before.reply_id != reply.id and _is_older(tx, viewer, reply, before):
        return
    profile = read_again(before or profiles.new(tx, viewer, member.id), fields_of(reading), reply.id)
    is_same_post = before is not None and before.reply_id == reply.id and bool(before.card_id)
    profile = _show(tx, member, profile, reply, is_same_post)
    profiles.save(tx, viewer, profile)
    if profile.missing:
        ask_model(tx, member, profile, reply)


def _is_older(tx: Transaction, viewer: Viewer, reply: Reply, before: Profile) -> bool:
    current = threads.get_reply(tx, viewer, before.reply_id)
    return current is not None and current.is_live and float(current.ts) > float(reply.ts)


def fields_of(reading: Reading) -> dict[ProfileField, FieldValue]:
    """Return what a reading found, with where in the reply it stands."""
    return {
        _FIELDS[field]: FieldValue(found.value, Source.REPLY, found.span.start, found.span.end)
        for field, found in reading.found.items()
    }


def _show(tx: Transaction, member: Member, profile: Profile, reply: Reply, is_same_post: bool) -> Profile:
    message = views.card(profile, member.name, member.kind, tag(member.circle_id, profile.id))
    story = f"card:{profile.id}"
    if is_same_post:
        change(tx, member, profile.card_id, Purpose.CARD_CHANGE, message, story, f"{reply.id}:{reply.edited_ts}")
        return profile
    card_id = to_member(tx, member, Purpose.CARD, message, story, version=f"{reply.id}:{reply.edited_ts}")
    return replace(profile, card_id=card_id)


def show_card(tx: Transaction, member: Member, profile: Profile, version: str) -> None:
    """Bring the member's card up to date with their profile."""
    message = views.card(profile, member.name, member.kind, tag(member.circle_id, profile.id))
    change(tx, member, profile.card_id, Purpose.CARD_CHANGE, message, f"card:{profile.id}", version)


def drop(tx: Transaction, thread: Thread, ts: str) -> None:
    """Withdraw the profile that came from a reply its author deleted."""
    reply = threads.delete_reply(tx, thread, ts)
    if reply is None:
        return
    viewer = system(thread.team_id, thread.circle_id)
    member = members.in_circle(tx, viewer, reply.user_id)
    profile = profiles.of_member(tx, viewer, member.id) if member else None
    if member and profile and profile.reply_id == reply.id:
        _withdraw(tx, viewer, member, profile, f"deleted:{reply.id}")


def _withdraw(tx: Transaction, viewer: Viewer, member: Member, profile: Profile, version: str) -> None:
    if profile.state not in (ProfileState.UNDERSTOOD, ProfileState.CONFIRMED):
        return
    gone = withdrawn(profile)
    profiles.save(tx, viewer, gone)
    show_card(tx, member, gone, version)


def withdrawn(profile: Profile) -> Profile:
    """Return the profile as it is kept after a withdrawal: out of the directory, and empty."""
    state = next_state(profile.state, ProfileEvent.WITHDRAW)
    return replace(profile, state=state, fields={}, reply_id=ReplyId(""), confirmed_at=None)


def explain(tx: Transaction, team_id: TeamId, user_id: UserId, channel_id: ChannelId, ts: str) -> None:
    """Answer somebody who writes to the bot directly with what it does read."""
    enqueue(
        tx,
        Outgoing(
            Kind.POST,
            Purpose.ANSWER,
            team_id,
            CircleId(""),
            dedupe_key=f"explain:{channel_id}:{ts}",
            order_key=f"explain:{channel_id}",
            payload=direct_message_help().payload(),
            channel_id=channel_id,
            about={"user": user_id},
        ),
    )
