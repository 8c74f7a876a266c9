"""Replies in a networking thread: read, shown to their author, kept true to the post as it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from domain.ids import MemberId, ReplyId, UserId
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
from handlers.circles.people import ask_person
from handlers.suggestions import offers
from handlers.threads import cards
from handlers.threads.readings import ask_model
from storage import erasure, members, profiles, threads
from storage.database import Transaction

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
        storable(str(message.get("text") or "")),
    )


def storable(text: str) -> str:
    """Return `text` without what no database keeps: null characters and halves of characters."""
    return text.replace("\x00", "").encode("utf-8", "ignore").decode()


def take(tx: Transaction, thread: Thread, version: Seen, *, is_new_post: bool) -> None:
    """Take one version of a reply: newer ones are read, older and repeated ones change nothing.

    `is_new_post` is True for the event of a new reply: only that brings back somebody who was forgotten.
    """
    known = threads.reply_at(tx, thread.id, version.ts)
    if not version.user_id or not is_newer(known, version.edited_ts):
        return
    viewer = system(thread.team_id, thread.circle_id)
    member = members.in_circle(tx, viewer, version.user_id)
    if member is None and erasure.is_forgotten(tx, thread.team_id, thread.circle_id, version.user_id):
        if not is_new_post:
            return
        erasure.remember_again(tx, thread.team_id, thread.circle_id, version.user_id)
    reading = read_reply(version.text)
    kept = threads.Version(version.user_id, version.ts, version.edited_ts, version.text, reading.is_profile)
    reply = threads.save_reply(tx, thread, known, kept, member.id if member else NOBODY)
    if member is None:
        ask_person(tx, viewer, version.user_id, version.ts)
    else:
        _consider(tx, viewer, member, reply, reading)


def read_waiting(tx: Transaction, viewer: Viewer, member: Member) -> None:
    """Read the newest reply that stands and says something of its author: the bot has not read it, or not lately."""
    told = (reply for reply in threads.replies_of_user(tx, viewer, member.user_id) if reply.is_profile)
    for reply in islice(told, 1):
        _consider(tx, viewer, member, reply, read_reply(reply.text))


def _consider(tx: Transaction, viewer: Viewer, member: Member, reply: Reply, reading: Reading) -> None:
    if member.kind in _UNANSWERED or not member.is_present:
        return
    before = profiles.of_member(tx, viewer, member.id)
    if before and not _counts(tx, viewer, reply, before):
        return
    if reading.is_profile:
        _understand(tx, member, before or profiles.new(tx, viewer, member.id), reply, fields_of(reading))
    elif before and before.reply_id == reply.id:
        _withdraw(tx, viewer, member, before, f"chatter:{reply.edited_ts}")


def _counts(tx: Transaction, viewer: Viewer, reply: Reply, before: Profile) -> bool:
    """Whether a reply has a say in the profile: not once its author took it out, nor behind a newer one."""
    if before.reply_id == reply.id:
        return before.state is not ProfileState.WITHDRAWN
    current = threads.get_reply(tx, viewer, before.reply_id)
    return current is None or not current.is_live or float(current.ts) < float(reply.ts)


def _understand(
    tx: Transaction, member: Member, before: Profile, reply: Reply, fields: Mapping[ProfileField, FieldValue]
) -> None:
    profile = read_again(before, fields, reply.id)
    version = f"{reply.id}:{reply.edited_ts}"
    if before.reply_id == reply.id and before.card_id:
        cards.refresh(tx, member, profile, version)
    else:
        profile = cards.send(tx, member, profile, version)
    profiles.save(tx, system(member.team_id, member.circle_id), profile)
    if profile.missing:
        ask_model(tx, member, profile, reply)


def fields_of(reading: Reading) -> dict[ProfileField, FieldValue]:
    """Return what a reading found, with where in the reply it stands; what its author can share is an offer."""
    fields = {**_FIELDS, Field.TOPIC: ProfileField.OFFERS} if reading.is_offer else _FIELDS
    return {
        fields[field]: FieldValue(found.value, Source.REPLY, found.span.start, found.span.end)
        for field, found in reading.found.items()
    }


def drop(tx: Transaction, thread: Thread, ts: str) -> None:
    """Withdraw the profile that came from a reply its author deleted; an older reply of theirs is read again."""
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
    gone = replace(withdrawn(profile), reply_id=ReplyId(""))
    profiles.save(tx, viewer, gone)
    cards.refresh(tx, member, gone, version)
    offers.withdraw_from(tx, member)
    read_waiting(tx, viewer, member)


def withdrawn(profile: Profile) -> Profile:
    """Return the profile as it is kept after a withdrawal: out of the directory, and empty."""
    state = next_state(profile.state, ProfileEvent.WITHDRAW)
    return replace(profile, state=state, fields={}, confirmed_at=None)
