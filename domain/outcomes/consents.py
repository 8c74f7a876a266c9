"""A consent: what a member allows us to do with their name, words or time, how widely, and until when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from domain.ids import MemberId

DAYS = (90, 180, 365)
"""How long a consent may hold, in days; none holds for ever."""

USUAL = timedelta(days=365)


class Use(StrEnum):
    """What is allowed: each by itself."""

    NAME = "name"
    QUOTE = "quote"
    REFERENCE = "reference"


class Scope(StrEnum):
    """How widely; a wider one covers the narrower."""

    TEAM = "team"
    PROGRAM = "program"
    PUBLIC = "public"


class Standing(StrEnum):
    """Whether a consent holds now, and if not, why."""

    HOLDS = "holds"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    MOVED_ON = "moved_on"


_WIDTH = {Scope.TEAM: 0, Scope.PROGRAM: 1, Scope.PUBLIC: 2}


@dataclass(frozen=True)
class Consent:
    """One consent as it was given; `given_as` is the `position` its owner held then."""

    id: str
    member_id: MemberId
    use: Use
    scope: Scope
    given_at: datetime
    expires_at: datetime
    given_as: str = ""
    withdrawn_at: datetime | None = None


def position(title: str, company: str) -> str:
    """Return a mark of somebody's title and company that tells nothing but whether they changed."""
    folded = "\n".join(" ".join(part.casefold().split()) for part in (title, company))
    return sha256(folded.encode()).hexdigest()[:16]


def standing(consent: Consent, now: datetime, position_now: str) -> Standing:
    """Return whether `consent` holds at `now` for somebody whose position is `position_now`."""
    if consent.withdrawn_at is not None:
        return Standing.WITHDRAWN
    if consent.expires_at <= now:
        return Standing.EXPIRED
    return Standing.HOLDS if consent.given_as == position_now else Standing.MOVED_ON


@dataclass(frozen=True)
class Allowed:
    """What members of one circle allow at this moment: asked each time a name, a quote or a call is shown."""

    held: frozenset[tuple[MemberId, Use, Scope]] = frozenset()

    def may(self, member_id: MemberId, use: Use, scope: Scope = Scope.TEAM) -> bool:
        """Whether `member_id` allows `use` within `scope` or more widely."""
        return any((member_id, use, wide) in self.held for wide in Scope if _WIDTH[wide] >= _WIDTH[scope])


def allowed(consents: Iterable[Consent], positions: dict[MemberId, str], now: datetime) -> Allowed:
    """Return what holds at `now` of `consents`, by the `positions` of their owners. Linear in `consents`."""
    return Allowed(
        frozenset(
            (consent.member_id, consent.use, consent.scope)
            for consent in consents
            if standing(consent, now, positions.get(consent.member_id, "")) is Standing.HOLDS
        )
    )
