"""Who looks at the page: what they may see, what things are called to them, and their local time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import quote
from zoneinfo import ZoneInfo

from sandbox import conversations
from sandbox.page.state import Page
from sandbox.workspace import Channel, Kind, User, Workspace

_HOUR_OF_MORNING = 9


@dataclass(frozen=True)
class Viewer:
    """One person signed in."""

    page: Page
    user: User

    @property
    def workspace(self) -> Workspace:
        """The workspace they are in."""
        return self.page.slack.workspace

    # Where things are.

    def path(self, *parts: str) -> str:
        """The address of something of theirs: `/as/dana.whitfield/in/C0123`."""
        return "/".join(["/as", *(quote(part, safe="") for part in (self.user.name, *parts))])

    def place(self, reference: str) -> Channel | None:
        """The conversation of that id or name, if they may see it."""
        channel = self.workspace.channel(reference)
        return channel if channel is not None and conversations.may_see(channel, self.user.id) else None

    def places(self) -> list[Channel]:
        """Every conversation they are in."""
        return [channel for channel in self.workspace.channels.values() if self.user.id in channel.members]

    # What things are called.

    def name(self, user_id: str | None) -> str:
        """A person's full name; somebody unknown is "Somebody"."""
        user = self.workspace.users.get(user_id or "")
        if user is None:
            return "Slackbot" if user_id == "USLACKBOT" else "Somebody"
        return user.real_name or user.display_name or user.name

    def others(self, channel: Channel) -> list[str]:
        """The ids of the other members of a direct conversation (of the one with oneself: oneself)."""
        return [member for member in channel.members if member != self.user.id] or [self.user.id]

    def title(self, channel: Channel) -> str:
        """A conversation's name without its sign: a channel's name, or the names of those in it."""
        if channel.kind in (Kind.IM, Kind.MPIM):
            return ", ".join(self.name(member) for member in self.others(channel))
        return channel.name

    def full_title(self, channel: Channel) -> str:
        """A conversation's name with its sign: `#general`, or the names of those in it."""
        return self.title(channel) if channel.kind in (Kind.IM, Kind.MPIM) else f"#{channel.name}"

    # What time it is for them.

    def moment(self, seconds: float | str) -> datetime:
        """A moment (seconds since the epoch, or a ts) in their time zone."""
        return datetime.fromtimestamp(float(seconds), ZoneInfo(self.user.tz))

    def now(self) -> datetime:
        """The present in their time zone."""
        return self.moment(self.workspace.clock.now())

    def day(self, ts: str) -> str:
        """The day of a ts as a heading: Today, Yesterday, or its date."""
        day, today = self.moment(ts).date(), self.now().date()
        if day == today:
            return "Today"
        if day == today - timedelta(days=1):
            return "Yesterday"
        return f"{day:%A}, {day.day} {day:%B}" + ("" if day.year == today.year else f" {day.year}")

    def until_morning(self) -> float:
        """Seconds until nine o'clock, today if that is still to come, else tomorrow."""
        now = self.now()
        morning = now.replace(hour=_HOUR_OF_MORNING, minute=0, second=0, microsecond=0)
        if morning <= now:
            morning += timedelta(days=1)
        return morning.timestamp() - now.timestamp()


def clock_time(moment: datetime) -> str:
    """A time of day: `9:05 AM`."""
    return f"{moment.hour % 12 or 12}:{moment:%M} {'AM' if moment.hour < 12 else 'PM'}"
