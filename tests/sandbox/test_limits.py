"""Rate limits, when they are switched on: tiers, one post a second in a channel, a ceiling for the workspace."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.client import Control
from sandbox.limits import PER_MINUTE, TIERS, Ceiling, Tiers, Window
from sandbox.server import Sandbox

from .conftest import channel

_STEPS = st.lists(st.floats(0, 30), min_size=1, max_size=60)


@given(_STEPS, st.integers(1, 5))
def test_no_window_ever_admits_more_than_its_share(steps: list[float], most: int) -> None:
    window, now, admitted = Window(most, 60.0), 0.0, []
    for step in steps:
        now += step
        if not window.wait("key", now):
            admitted.append(now)
    assert all(later - earlier >= 60 for earlier, later in zip(admitted, admitted[most:], strict=False))


@given(_STEPS)
def test_whoever_waits_as_told_is_admitted(steps: list[float]) -> None:
    window, now = Window(2, 60.0), 0.0
    for step in steps:
        now += step
        wait = window.wait("key", now)
        assert 0 <= wait <= 60 + 1e-6
        if wait:
            now += wait + 1e-6
            assert window.wait("key", now) == 0


@pytest.mark.parametrize("method", sorted(method for method, tier in TIERS.items() if tier))
def test_a_tier_allows_its_calls_a_minute_and_no_more(method: str) -> None:
    tiers, most = Tiers(), PER_MINUTE[TIERS[method]]
    assert [tiers.wait(method, "", 0.0) for _ in range(most)] == [0.0] * most
    assert tiers.wait(method, "", 1.0) == 59.0
    assert tiers.wait(method, "", 60.0) == 0.0


def test_methods_of_a_tier_do_not_share_it() -> None:
    tiers = Tiers()
    while not tiers.wait("conversations.list", "", 0.0):
        pass
    assert tiers.wait("users.list", "", 0.0) == 0.0


def test_a_ceiling_counts_posts_in_every_channel_and_nothing_else() -> None:
    ceiling = Ceiling(2)
    assert [ceiling.wait("chat.postMessage", where, 0.0) for where in ("C1", "C2", "C3")] == [0.0, 0.0, 60.0]
    assert ceiling.wait("chat.update", "C1", 0.0) == 0.0


async def retry_after(call: object) -> int:
    """How many seconds a refused call is told to wait."""
    with pytest.raises(SlackApiError) as caught:
        await call  # type: ignore[misc]
    assert (caught.value.response.status_code, caught.value.response["error"]) == (429, "ratelimited")
    return int(caught.value.response.headers["Retry-After"])


async def test_nothing_is_limited_until_somebody_says_so(client: AsyncWebClient) -> None:
    for text in "abc":
        assert (await client.chat_postMessage(channel="peer-networking", text=text))["ok"]


async def test_a_channel_takes_one_post_a_second(client: AsyncWebClient, control: Control) -> None:
    await control.fault(kind="tiers")
    await client.chat_postMessage(channel="peer-networking", text="a")
    assert await retry_after(client.chat_postMessage(channel="peer-networking", text="b")) == 1
    await client.chat_postMessage(channel="program-team", text="c")
    await control.turn_clock(1)
    await client.chat_postMessage(channel="peer-networking", text="d")
    assert [message["text"] for message in await control.messages("peer-networking")] == ["a", "d"]


async def test_one_channel_by_any_name_has_one_limit(
    client: AsyncWebClient, control: Control, sandbox: Sandbox
) -> None:
    await control.fault(kind="tiers")
    await client.chat_postMessage(channel="peer-networking", text="a")
    by_id = client.chat_postMessage(channel=channel(sandbox, "peer-networking").id, text="b")
    assert await retry_after(by_id) == 1


async def test_a_method_over_its_tier_waits_and_others_do_not(client: AsyncWebClient, control: Control) -> None:
    await control.fault(kind="tiers", method="users.list")
    for _ in range(PER_MINUTE[2]):
        await client.users_list(limit=1)
    assert 59 <= await retry_after(client.users_list(limit=1)) <= 60
    assert (await client.conversations_list(limit=1))["ok"]
    await control.turn_clock(60)
    assert (await client.users_list(limit=1))["ok"]


async def test_the_workspace_has_a_ceiling_of_posts(client: AsyncWebClient, control: Control) -> None:
    await control.fault(kind="ceiling", per_minute=2)
    await client.chat_postMessage(channel="peer-networking", text="a")
    await client.chat_postMessage(channel="program-team", text="b")
    assert await retry_after(client.chat_postMessage(channel="program-team", text="c")) > 50
    assert (await client.auth_test())["ok"]
    await control.clear_faults()
    assert (await client.chat_postMessage(channel="program-team", text="d"))["ok"]
