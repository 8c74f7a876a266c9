"""Which circle a command speaks of, and whether a circle speaks at all."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.circles import Circle, pick_circle
from domain.ids import ChannelId, CircleId, TeamId, UserId

DANA, MAYA = UserId("UDANA"), UserId("UMAYA")


def circle(name: str, *, managers: frozenset[UserId] = frozenset(), team: str = "") -> Circle:
    return Circle(CircleId(name), TeamId("T"), ChannelId(f"C{name}"), ChannelId(team or f"G{name}"), "", managers)


COMMUNITY = circle("community", managers=frozenset({MAYA}), team="Gteam")
EXECUTIVES = circle("executives", managers=frozenset({MAYA}), team="Gteam")
BOTH = (COMMUNITY, EXECUTIVES)
ELSEWHERE = ChannelId("Crandom")


def picked(channel: str, user: UserId, *member_of: Circle, of: tuple[Circle, ...] = BOTH) -> Circle | None:
    return pick_circle(of, ChannelId(channel), user, frozenset(c.id for c in member_of))


def test_a_circles_own_channel_settles_it() -> None:
    assert picked("Cexecutives", DANA, *BOTH) is EXECUTIVES
    assert picked("Ccommunity", MAYA) is COMMUNITY


def test_elsewhere_it_is_the_only_circle_one_belongs_to() -> None:
    assert picked(ELSEWHERE, DANA, COMMUNITY) is COMMUNITY


def test_between_two_it_is_never_a_guess() -> None:
    assert picked(ELSEWHERE, DANA, *BOTH) is None
    assert picked("Gteam", MAYA) is None


def test_somebody_who_is_in_none_gets_none() -> None:
    assert picked("Cexecutives", DANA) is None
    assert picked(ELSEWHERE, DANA) is None
    assert picked("Cexecutives", DANA, COMMUNITY) is None


def test_one_circles_channel_may_be_anothers_managers_channel() -> None:
    inner = circle("inner", managers=frozenset({DANA}), team="Ccommunity")
    assert picked("Ccommunity", DANA, COMMUNITY, of=(COMMUNITY, inner)) is COMMUNITY


CIRCLES = st.lists(
    st.builds(
        circle,
        st.sampled_from("abcd"),
        managers=st.frozensets(st.sampled_from([DANA, MAYA])),
        team=st.sampled_from(["", "Gteam", "Ca"]),
    ),
    unique_by=lambda c: c.id,
    max_size=4,
)


@given(CIRCLES, st.sampled_from(["Ca", "Cb", "Gteam", "Crandom"]), st.frozensets(st.sampled_from("abcd")))
def test_nobody_is_ever_led_into_a_circle_they_are_not_in(
    circles: list[Circle], channel: str, of: frozenset[str]
) -> None:
    found = pick_circle(tuple(circles), ChannelId(channel), DANA, frozenset(CircleId(name) for name in of))
    assert found is None or found.id in of or DANA in found.managers


def test_a_hush_holds_until_its_last_moment_and_no_longer() -> None:
    now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    hushed = replace(COMMUNITY, hush_until=now + timedelta(days=7))
    assert hushed.hushed_until(now) == hushed.speaks_from(now) == hushed.hush_until
    over = now + timedelta(days=7)
    assert hushed.hushed_until(over) is None
    assert hushed.speaks_from(over) == over
    assert COMMUNITY.hushed_until(now) is None
