"""Who is in the seeded community."""

import time
from datetime import datetime
from zoneinfo import ZoneInfo

from sandbox.cast import CUSTOMERS
from sandbox.clock import Clock
from sandbox.seed import MANAGERS, PEOPLE, STAFF, community
from sandbox.workspace import Workspace

WORKSPACE = community()


class Turned(Clock):
    """A clock some days ahead."""

    def __init__(self, days: int) -> None:
        super().__init__()
        self.turn(days * 86_400)


def members(workspace: Workspace, name: str) -> set[str]:
    """The handles in a channel."""
    channel = workspace.channel(name)
    assert channel is not None
    return {workspace.users[member].name for member in channel.members}


def test_forty_customers_eight_of_them_executives() -> None:
    assert len(CUSTOMERS) == 40
    assert sum(person.executive for person in CUSTOMERS) == 8
    assert len({person.company for person in CUSTOMERS}) == 40
    assert len({person.tz for person in CUSTOMERS}) >= 25


def test_everybody_is_there_by_handle_with_title_and_address() -> None:
    by_handle = {user.name: user for user in WORKSPACE.users.values()}
    for handle, person in PEOPLE.items():
        assert by_handle[handle].title == person.title
        assert by_handle[handle].email.endswith(".example")
    assert {person.email.partition("@")[2] for person in (*MANAGERS, *STAFF)} == {"northlight.example"}


def test_the_bot_is_in_the_community_and_the_team_only() -> None:
    inside = {name for name in ("general", "random", "peer-networking", "program-team", "exec-circle", "exec-team")
              if "rapport" in members(WORKSPACE, name)}  # fmt: skip
    assert inside == {"peer-networking", "program-team"}


def test_the_circle_holds_the_executives_and_their_host() -> None:
    executives = {person.handle for person in CUSTOMERS if person.executive}
    assert members(WORKSPACE, "exec-circle") == executives | {"maya.lindqvist"}
    assert executives <= members(WORKSPACE, "peer-networking")
    assert members(WORKSPACE, "exec-team") == {"maya.lindqvist"}


def test_the_former_member_is_nowhere() -> None:
    assert all("bruno.castellan" not in members(WORKSPACE, channel.name) for channel in WORKSPACE.channels.values())


def test_two_workspaces_share_nothing_but_their_ids() -> None:
    first, second = community(), community()
    assert list(first.users) == list(second.users)
    first.channels.clear()
    assert second.channels


def test_what_was_said_before_was_said_in_working_hours() -> None:
    said = [
        (workspace.users[message.user or ""].tz, float(message.ts))
        for day in range(7)
        for workspace in [community(Turned(day))]
        for channel in workspace.channels.values()
        for message in channel.messages.values()
    ]
    assert said
    for tz, moment in said:
        local = datetime.fromtimestamp(moment, ZoneInfo(tz))
        assert local.weekday() < 5, local
        assert 9 <= local.hour < 17, local
        assert moment < time.time() + 7 * 86_400
