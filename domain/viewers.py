"""Who is asking: every read of people, profiles, intros and outcomes takes a `Viewer`."""

from dataclasses import dataclass
from enum import StrEnum

from domain.ids import CircleId, MemberId, TeamId, UserId


class Role(StrEnum):
    """What the asker may do in the circle they ask in."""

    OUTSIDER = "outsider"
    MEMBER = "member"
    MANAGER = "manager"
    SYSTEM = "system"


@dataclass(frozen=True)
class Viewer:
    """One person (or the bot itself) looking at one circle, and at nothing outside it.

    `member_id` is empty for a manager who is not in the circle's channel and for the bot itself.
    """

    team_id: TeamId
    circle_id: CircleId
    user_id: UserId
    role: Role
    member_id: MemberId = MemberId("")

    @property
    def sees_directory(self) -> bool:
        """Whether profiles of others may be read at all."""
        return self.role is not Role.OUTSIDER

    @property
    def is_system(self) -> bool:
        """Whether this is the bot at its own work."""
        return self.role is Role.SYSTEM

    @property
    def manages(self) -> bool:
        """Whether this viewer may do what only program managers may."""
        return self.role in (Role.MANAGER, Role.SYSTEM)


def system(team_id: TeamId, circle_id: CircleId) -> Viewer:
    """Return the viewer for the bot's own work in one circle: never for an answer to a person."""
    return Viewer(team_id, circle_id, UserId(""), Role.SYSTEM)
