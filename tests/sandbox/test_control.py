"""`/_control` itself: what it makes of nonsense, and how it waits."""

import aiohttp
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sandbox.client import Control
from sandbox.control import VERBS
from sandbox.errors import ControlError
from sandbox.server import Sandbox
from sandbox.wire import JSON

_QUICK = sorted(set(VERBS) - {"changed", "settled", "turn_clock", "state"})
_VALUE = st.none() | st.integers() | st.text(max_size=5) | st.sampled_from(["dana.whitfield", "random", "dm"])
_NAMES = st.sampled_from(["user", "channel", "text", "ts", "view_id", "action_id", "values", "profile", "command"])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(verb=st.sampled_from(_QUICK), arguments=st.dictionaries(_NAMES, _VALUE | st.lists(_VALUE), max_size=5))
async def test_nonsense_is_refused_in_words(sandbox: Sandbox, verb: str, arguments: JSON) -> None:
    url = f"{sandbox.url}/_control/{verb}"
    async with aiohttp.ClientSession() as session, session.post(url, json=arguments) as response:
        answer = await response.json()
    assert answer["ok"] is (response.status == 200)
    assert answer["ok"] or answer["error"]


async def test_an_unknown_verb_is_refused(sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session, session.post(f"{sandbox.url}/_control/sing") as response:
        assert (response.status, (await response.json())["ok"]) == (400, False)


async def test_credentials_are_in_no_state(control: Control, sandbox: Sandbox) -> None:
    told = str(await control.state())
    for secret in (sandbox.bot_token, sandbox.app_token, sandbox.signing_secret):
        assert secret not in told


async def test_waiting_ends_with_what_was_awaited(control: Control) -> None:
    await control.post("dana.whitfield", "random", "here")

    def said(state: JSON) -> str | None:
        texts = [message["text"] for channel in state["channels"].values() for message in channel["messages"]]
        return "here" if "here" in texts else None

    assert await control.until(said) == "here"
    with pytest.raises(ControlError, match=r"in vain for rain"):
        await control.until(lambda state: None, timeout=0.05, what="rain")


async def test_the_clock_only_turns_forward(control: Control) -> None:
    before = (await control.state())["now"]
    await control.turn_clock(3600)
    assert (await control.state())["now"] >= before + 3600
    for seconds in (-1, float("nan"), float("inf")):
        with pytest.raises(ControlError, match="forward"):
            await control.turn_clock(seconds)


async def test_a_control_out_of_its_block_says_so(sandbox: Sandbox) -> None:
    with pytest.raises(ControlError, match="async with"):
        await sandbox.control().state()


async def test_without_logs_everything_is_told_but_deliveries_and_calls(control: Control) -> None:
    whole, seen = await control.state(), await control.state(logs=False)
    assert whole.keys() - seen.keys() == {"deliveries", "calls"}
    assert seen.keys() <= whole.keys()
    assert seen["channels"] == whole["channels"]
