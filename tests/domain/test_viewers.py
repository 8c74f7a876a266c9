"""What each role may see and do."""

import pytest

from domain.ids import CircleId, TeamId, UserId
from domain.viewers import Role, Viewer, system


@pytest.mark.parametrize(
    ("role", "sees_directory", "manages", "is_system"),
    [
        (Role.OUTSIDER, False, False, False),
        (Role.MEMBER, True, False, False),
        (Role.MANAGER, True, True, False),
        (Role.SYSTEM, True, True, True),
    ],
)
def test_a_role_says_what_may_be_seen(role: Role, sees_directory: bool, manages: bool, is_system: bool) -> None:
    viewer = Viewer(TeamId("T"), CircleId("c"), UserId("U"), role)
    assert (viewer.sees_directory, viewer.manages, viewer.is_system) == (sees_directory, manages, is_system)


def test_the_bot_itself_is_nobody() -> None:
    viewer = system(TeamId("T"), CircleId("c"))
    assert viewer.is_system
    assert not viewer.user_id
    assert not viewer.member_id
