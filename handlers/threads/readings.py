"""Where a model is configured, it may be asked for the fields a reply left empty; it may add no word.

Its answer counts only where it stands in the reply.
"""

from collections.abc import Mapping

from domain.deliveries import Kind, Purpose
from domain.ids import ReplyId
from domain.members import Member
from domain.profiles import FieldValue, Profile, ProfileField, ProfileState, Source, filled_by_model
from domain.replies import stands_in
from domain.threads import Reply
from domain.viewers import system
from handlers.registry import Registry, Result
from handlers.threads import cards
from storage import members, profiles, threads
from storage.database import Transaction
from storage.outbox import LATER, Delivery, Outgoing, enqueue

ASKED = (ProfileField.TITLE, ProfileField.COMPANY, ProfileField.INDUSTRY)


def register(registry: Registry) -> None:
    """Follow the model's answer."""
    registry.result(Purpose.READING, admit)


def ask_model(tx: Transaction, member: Member, profile: Profile, reply: Reply) -> None:
    """Plan one question to the model, for the fields that are still empty; without a model it goes nowhere."""
    wanted = [field.value for field in ASKED if not profile.value(field)]
    if not wanted:
        return
    enqueue(
        tx,
        Outgoing(
            Kind.MODEL,
            Purpose.READING,
            member.team_id,
            member.circle_id,
            dedupe_key=f"reading:{reply.id}:{reply.edited_ts}",
            order_key=f"reading:{reply.id}",
            payload={"prompt": "read_reply", "text": reply.text, "fields": wanted},
            member=member,
            about={"member": member.id, "reply": reply.id, "edited": reply.edited_ts},
            priority=LATER,
        ),
    )


def admit(tx: Transaction, delivery: Delivery, result: Result) -> None:
    """Fill what is still empty with what the model found, where it stands in the reply as it is now."""
    viewer = system(delivery.team_id, delivery.circle_id)
    member = members.get(tx, viewer, delivery.member_id)
    profile = profiles.of_member(tx, viewer, delivery.member_id)
    reply = threads.get_reply(tx, viewer, ReplyId(delivery.about.get("reply", "")))
    if member is None or profile is None or reply is None or profile.state is not ProfileState.UNDERSTOOD:
        return
    if profile.reply_id != reply.id or reply.edited_ts != delivery.about.get("edited", ""):
        return
    filled = filled_by_model(profile, standing(reply.text, result.data))
    if filled == profile:
        return
    profiles.save(tx, viewer, filled)
    cards.refresh(tx, member, filled, f"model:{reply.id}:{reply.edited_ts}")


def standing(text: str, found: Mapping[str, object]) -> dict[ProfileField, FieldValue]:
    """Return those of the model's values that stand in `text`, with where."""
    admitted: dict[ProfileField, FieldValue] = {}
    for field in ASKED:
        value = found.get(field.value)
        span = stands_in(text, value) if isinstance(value, str) and value.strip() else None
        if isinstance(value, str) and span:
            admitted[field] = FieldValue(value.strip(), Source.MODEL, span.start, span.end)
    return admitted
