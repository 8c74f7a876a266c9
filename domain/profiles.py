"""A profile: what a member said of themselves, how sure we are, and who may change it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from domain.ids import CircleId, MemberId, OutboxId, ProfileId, ReplyId
from domain.moves import move


class ProfileState(StrEnum):
    """Where a profile stands; only a confirmed one enters the directory and matching."""

    UNSEEN = "unseen"
    UNDERSTOOD = "understood"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"
    ERASED = "erased"


class ProfileEvent(StrEnum):
    """What can happen to a profile."""

    READ = "read"
    CONFIRM = "confirm"
    WITHDRAW = "withdraw"
    ERASE = "erase"


_MOVES: Mapping[tuple[ProfileState, ProfileEvent], ProfileState] = {
    (ProfileState.UNSEEN, ProfileEvent.READ): ProfileState.UNDERSTOOD,
    (ProfileState.UNDERSTOOD, ProfileEvent.READ): ProfileState.UNDERSTOOD,
    (ProfileState.CONFIRMED, ProfileEvent.READ): ProfileState.CONFIRMED,
    (ProfileState.WITHDRAWN, ProfileEvent.READ): ProfileState.UNDERSTOOD,
    (ProfileState.UNSEEN, ProfileEvent.CONFIRM): ProfileState.CONFIRMED,
    (ProfileState.UNDERSTOOD, ProfileEvent.CONFIRM): ProfileState.CONFIRMED,
    (ProfileState.CONFIRMED, ProfileEvent.CONFIRM): ProfileState.CONFIRMED,
    (ProfileState.WITHDRAWN, ProfileEvent.CONFIRM): ProfileState.CONFIRMED,
    (ProfileState.UNDERSTOOD, ProfileEvent.WITHDRAW): ProfileState.WITHDRAWN,
    (ProfileState.CONFIRMED, ProfileEvent.WITHDRAW): ProfileState.WITHDRAWN,
    (ProfileState.WITHDRAWN, ProfileEvent.WITHDRAW): ProfileState.WITHDRAWN,
    (ProfileState.UNDERSTOOD, ProfileEvent.ERASE): ProfileState.ERASED,
    (ProfileState.CONFIRMED, ProfileEvent.ERASE): ProfileState.ERASED,
    (ProfileState.WITHDRAWN, ProfileEvent.ERASE): ProfileState.ERASED,
}


class ProfileField(StrEnum):
    """The fields of a profile, in the order people see them."""

    TITLE = "title"
    COMPANY = "company"
    INDUSTRY = "industry"
    LINKEDIN_URL = "linkedin_url"
    ASKS = "asks"
    OFFERS = "offers"


MAX_LENGTH: Mapping[ProfileField, int] = {
    ProfileField.TITLE: 150,
    ProfileField.COMPANY: 150,
    ProfileField.INDUSTRY: 150,
    ProfileField.LINKEDIN_URL: 300,
    ProfileField.ASKS: 300,
    ProfileField.OFFERS: 300,
}


class Source(StrEnum):
    """Who a field's value comes from; what the owner wrote is never overwritten by a reply."""

    REPLY = "reply"
    MODEL = "model"
    OWNER = "owner"


@dataclass(frozen=True)
class FieldValue:
    """One value, who it comes from, and the half-open span of the reply it stands at, if any."""

    value: str
    source: Source
    start: int = -1
    end: int = -1


@dataclass(frozen=True)
class Profile:
    """What one member is read as, in one circle."""

    id: ProfileId
    circle_id: CircleId
    member_id: MemberId
    state: ProfileState
    fields: Mapping[ProfileField, FieldValue]
    reply_id: ReplyId = ReplyId("")
    card_id: OutboxId = OutboxId("")
    confirmed_at: datetime | None = None

    def value(self, field: ProfileField) -> str:
        """Return the field's value, or an empty string."""
        found = self.fields.get(field)
        return found.value if found else ""

    @property
    def missing(self) -> tuple[ProfileField, ...]:
        """The asked-for fields that are still empty, in order."""
        asked = (ProfileField.TITLE, ProfileField.COMPANY, ProfileField.INDUSTRY, ProfileField.LINKEDIN_URL)
        return tuple(field for field in asked if not self.value(field))


def next_state(state: ProfileState, event: ProfileEvent) -> ProfileState:
    """Return the profile's next state; raise `IllegalMove` for anything not listed."""
    return move(_MOVES, state, event)


def read_again(profile: Profile, read: Mapping[ProfileField, FieldValue], reply_id: ReplyId) -> Profile:
    """Return `profile` after a new or edited reply: the owner's own words stay, the rest is replaced.

    A field that the owner emptied by hand stays empty. A field the new reply no longer holds goes.
    """
    kept = {field: value for field, value in profile.fields.items() if value.source is Source.OWNER}
    return replace(
        profile,
        state=next_state(profile.state, ProfileEvent.READ),
        fields={**read, **kept},
        reply_id=reply_id,
    )


def filled_by_model(profile: Profile, found: Mapping[ProfileField, FieldValue]) -> Profile:
    """Return `profile` with the model's finds in fields that are still empty, and nowhere else."""
    fresh = {field: value for field, value in found.items() if field not in profile.fields}
    return replace(profile, fields={**profile.fields, **fresh})


def corrected(profile: Profile, values: Mapping[ProfileField, str]) -> Profile:
    """Return `profile` as its owner wrote it: changed values become theirs, and it is confirmed."""
    fields = dict(profile.fields)
    for field, value in values.items():
        if value != profile.value(field):
            fields[field] = FieldValue(value, Source.OWNER)
    return replace(profile, state=next_state(profile.state, ProfileEvent.CONFIRM), fields=fields)
