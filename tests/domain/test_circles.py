"""Which circle a command speaks of, and whether a circle speaks at all."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.circles import Circle, Settings, pick_circle, wrong_channel
from domain.errors import Code
from domain.ids import ChannelId, CircleId, TeamId, UserId

DANA, MAYA = UserId("UDANA"), UserId("UMAYA")


def circle(name: str, *, managers: frozenset[UserId] = frozenset(), team: str = "") -> Circle:
    return Circle(CircleId(name), TeamId("T"), ChannelId(f"C{name}"), ChannelId(team or f"G{name}"), "", managers)


COMMUNITY = circle("community", managers=frozenset({MAYA}), team="Gteam")
PARTNERS = circle("partners", managers=frozenset({MAYA}), team="Gteam")
BOTH = (COMMUNITY, PARTNERS)
EXECUTIVES = replace(circle("executives"), settings=Settings(is_executive=True))
ELSEWHERE = ChannelId("Crandom")


def picked(channel: str, user: UserId, *member_of: Circle, of: tuple[Circle, ...] = BOTH) -> Circle | None:
    return pick_circle(of, ChannelId(channel), user, frozenset(c.id for c in member_of))


def test_a_circles_own_channel_settles_it() -> None:
    assert picked("Cpartners", DANA, *BOTH) is PARTNERS
    assert picked("Ccommunity", MAYA) is COMMUNITY


def test_elsewhere_it_is_the_only_circle_one_belongs_to() -> None:
    assert picked(ELSEWHERE, DANA, COMMUNITY) is COMMUNITY


def test_between_two_it_is_never_a_guess() -> None:
    assert picked(ELSEWHERE, DANA, *BOTH) is None
    assert picked("Gteam", MAYA) is None


def test_somebody_who_is_in_none_gets_none() -> None:
    assert picked("Cpartners", DANA) is None
    assert picked(ELSEWHERE, DANA) is None
    assert picked("Cpartners", DANA, COMMUNITY) is None


def test_what_managers_read_stands_in_no_circles_own_channel() -> None:
    for room in ("Cinner", "Ccommunity"):
        inner = circle("inner", team=room)
        assert wrong_channel(inner, [COMMUNITY]) is Code.SAME_CHANNEL
    assert wrong_channel(replace(EXECUTIVES, channel_id=ChannelId("Gteam")), [COMMUNITY]) is Code.MANAGERS_READ_IT


def test_circles_share_a_managers_channel_unless_one_is_of_executives() -> None:
    assert wrong_channel(PARTNERS, [COMMUNITY, EXECUTIVES]) is None
    assert wrong_channel(EXECUTIVES, [COMMUNITY]) is None
    shared = replace(EXECUTIVES, managers_channel_id=ChannelId("Gteam"))
    assert wrong_channel(shared, [COMMUNITY]) is wrong_channel(COMMUNITY, [PARTNERS, shared]) is Code.EXECUTIVES_APART


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
