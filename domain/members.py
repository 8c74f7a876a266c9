"""Who somebody is to the program: customer, staff, partner, guest, stranger or bot."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.ids import ChannelId, CircleId, MemberId, TeamId, UserId


class Kind(StrEnum):
    """What a person is to the program; only customers are matched as peers."""

    CUSTOMER = "customer"
    STAFF = "staff"
    PARTNER = "partner"
    GUEST = "guest"
    STRANGER = "stranger"
    BOT = "bot"


LABELS_BY_HAND = frozenset({Kind.CUSTOMER, Kind.STAFF, Kind.PARTNER, Kind.GUEST})


@dataclass(frozen=True)
class Person:
    """What Slack says of an account: the facts a kind is decided from, how to address them, and their status.

    Of the status nothing is kept but until when it says away; `status_expires` is in seconds since the epoch, 0 never.
    """

    user_id: UserId
    team_id: TeamId
    name: str
    email_domain: str = ""
    tz: str = "UTC"
    is_bot: bool = False
    is_stranger: bool = False
    is_restricted: bool = False
    is_admin: bool = False
    is_active: bool = True
    status: str = ""
    status_emoji: str = ""
    status_expires: int = 0


@dataclass(frozen=True)
class Member:
    """One person in one circle. `dm_channel` is empty until the bot has opened a conversation.

    `away_until` is when a status that says away ends, by Slack or else by our own guess.
    """

    id: MemberId
    team_id: TeamId
    circle_id: CircleId
    user_id: UserId
    name: str
    kind: Kind
    tz: str = "UTC"
    dm_channel: ChannelId = ChannelId("")
    paused_until: datetime | None = None
    is_present: bool = True
    away_until: datetime | None = None

    def is_away(self, moment: datetime) -> bool:
        """Whether a status said, when it was last read, that the member is away at `moment`."""
        return self.away_until is not None and self.away_until > moment

    def is_paused(self, now: datetime) -> bool:
        """Whether the member asked for quiet at `now`."""
        return self.paused_until is not None and self.paused_until > now

    def is_peer(self, now: datetime) -> bool:
        """Whether the member may be introduced at `now`: a customer, here, and not paused."""
        return self.kind is Kind.CUSTOMER and self.is_present and not self.is_paused(now)


def classify(person: Person, team_id: TeamId, staff_domains: frozenset[str], partner_domains: frozenset[str]) -> Kind:
    """Return the kind of `person` in the workspace `team_id`; a label given by hand goes before this.

    A domain also covers its subdomains: `eu.vendor.example` is `vendor.example`'s.
    """
    if person.is_bot:
        return Kind.BOT
    if person.is_stranger or (person.team_id and person.team_id != team_id):
        return Kind.STRANGER
    if _within(person.email_domain, staff_domains):
        return Kind.STAFF
    if _within(person.email_domain, partner_domains):
        return Kind.PARTNER
    return Kind.GUEST if person.is_restricted else Kind.CUSTOMER


def _within(domain: str, domains: frozenset[str]) -> bool:
    folded = domain.lower().strip(".")
    return any(folded == d or folded.endswith("." + d) for d in domains)
