"""The private card of a profile: one for each reply, kept true to the profile it shows."""

from dataclasses import replace

from domain.deliveries import Purpose
from domain.members import Member
from domain.profiles import Profile
from domain.viewers import system
from handlers.asking import tag
from handlers.sending import change, to_member
from handlers.signatures import team_of
from storage.database import Transaction
from views.blocks import Message
from views.threads import profiles as views


def send(tx: Transaction, member: Member, profile: Profile, version: str) -> Profile:
    """Send the member a new card, once for each `version`; return the profile with it. An older card retires."""
    story = _story(profile)
    card_id = to_member(tx, member, Purpose.CARD, _card(tx, member, profile), story, version=version)
    if profile.card_id != card_id:
        change(tx, member, profile.card_id, Purpose.CARD_CHANGE, views.replaced(), story, f"replaced:{card_id}")
    return replace(profile, card_id=card_id)


def refresh(tx: Transaction, member: Member, profile: Profile, version: str) -> None:
    """Bring the member's card up to date with their profile."""
    message = _card(tx, member, profile)
    change(tx, member, profile.card_id, Purpose.CARD_CHANGE, message, _story(profile), version)


def _card(tx: Transaction, member: Member, profile: Profile) -> Message:
    team = team_of(tx, system(member.team_id, member.circle_id))
    return views.card(profile, member.name, member.kind, tag(member.circle_id, profile.id), team)


def _story(profile: Profile) -> str:
    return f"card:{profile.id}"
