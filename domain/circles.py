"""A circle: a channel with its own members, managers, purpose and wall."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from domain.cadence import Cadence, next_moment
from domain.calendar import zone
from domain.errors import Code
from domain.ids import ChannelId, CircleId, TeamId, UserId
from domain.peers import DEFAULT_RULES, Rules

ALWAYS = datetime(2024, 1, 1, tzinfo=UTC)
"""Since when a cadence is counted of which nobody wrote down when it was set: a Monday."""


@dataclass(frozen=True)
class Settings:
    """How a circle's threads and rounds go. Without a cadence neither comes by itself.

    `tz` is the IANA zone that cadences are read in. `publishes_itself` lets a planned round go at its hour without
    a manager's word. `is_executive` marks the circle whose members meet only each other, and are asked less.
    `threads_since` and `rounds_since` say when each cadence was set: from there it is counted.
    """

    threads: Cadence | None = None
    rounds: Cadence | None = None
    tz: str = "UTC"
    rules: Rules = DEFAULT_RULES
    publishes_itself: bool = False
    is_executive: bool = False
    threads_since: datetime | None = None
    rounds_since: datetime | None = None

    @property
    def rounds_go_by_themselves(self) -> bool:
        """Whether a round that nobody published goes at its hour."""
        return self.publishes_itself and self.rounds is not None

    def next_thread(self, after: datetime) -> datetime | None:
        """Return when the networking post is due next, later than `after` (UTC), or None without a cadence."""
        return self._next(self.threads, self.threads_since or ALWAYS, after)

    def next_round(self, after: datetime) -> datetime | None:
        """Return when a round is due next, later than `after` (UTC), or None without a cadence."""
        return self._next(self.rounds, self.rounds_since or ALWAYS, after)

    def _next(self, cadence: Cadence | None, since: datetime, after: datetime) -> datetime | None:
        if cadence is None:
            return None
        return next_moment(cadence, since.astimezone(zone(self.tz)).date(), self.tz, max(after, since))


@dataclass(frozen=True)
class Circle:
    """One circle as its managers set it up; `domains` are lower-case e-mail domains."""

    id: CircleId
    team_id: TeamId
    channel_id: ChannelId
    managers_channel_id: ChannelId
    purpose: str
    managers: frozenset[UserId]
    staff_domains: frozenset[str] = frozenset()
    partner_domains: frozenset[str] = frozenset()
    hush_until: datetime | None = None
    settings: Settings = field(default=Settings())

    def has_channel(self, channel: ChannelId) -> bool:
        """Whether a channel is the circle's own, or its managers'."""
        return channel in (self.channel_id, self.managers_channel_id)

    def hushed_until(self, moment: datetime) -> datetime | None:
        """Return when the hush ends that holds at `moment` what the circle sends; None where none does."""
        return self.hush_until if self.hush_until and self.hush_until > moment else None

    def speaks_from(self, now: datetime) -> datetime:
        """Return from when its members may be written to: `now`, or the end of a hush."""
        return self.hushed_until(now) or now


def wrong_channel(circle: Circle, others: Sequence[Circle]) -> Code | None:
    """Return why a circle's channels will not do beside the `others` of its workspace; None where they will.

    What managers read stands in no circle's own channel, and what those of executives read in no other circle's room.
    """
    if circle.managers_channel_id in {one.channel_id for one in (circle, *others)}:
        return Code.SAME_CHANNEL
    if circle.channel_id in {other.managers_channel_id for other in others}:
        return Code.MANAGERS_READ_IT
    sharing = [other for other in others if other.managers_channel_id == circle.managers_channel_id]
    if sharing and any(one.settings.is_executive for one in (circle, *sharing)):
        return Code.EXECUTIVES_APART
    return None


def pick_circle(
    circles: tuple[Circle, ...], channel: ChannelId, user: UserId, member_of: frozenset[CircleId]
) -> Circle | None:
    """Return the circle a command speaks of, or None when it could be several or none.

    A circle's own channel (or its managers' channel) settles it. Elsewhere it is the only circle the
    person belongs to or manages; the wall is why a guess between two is never made.
    """
    here = [c for c in circles if c.has_channel(channel)]
    mine = [c for c in here or circles if c.id in member_of or user in c.managers]
    return mine[0] if len(mine) == 1 else None
