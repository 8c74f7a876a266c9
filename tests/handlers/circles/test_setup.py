"""`/rapport setup`: who may, what the form shows, what it refuses, and what its managers hear."""

from typing import Any

import pytest

from bot.app import Bot
from bot.clock import TurnableClock
from sandbox.client import Control
from sandbox.server import Sandbox
from storage import circles
from tests.handlers import forging
from tests.life import COMMUNITY, DANA, MANAGER, ON_SQLITE, TEAM_CHANNEL, Life, shown

TOMAS = "tomas.okafor"


async def form(life: Life, who: str, channel: str = COMMUNITY) -> dict[str, Any]:
    """Type the command and return the form that opens."""
    assert await life.command(who, "setup", channel=channel) == ""
    return (await life.control.views(who))[-1]


def answers(life: Life, **changed: Any) -> dict[str, Any]:
    """What a manager fills in."""
    given = {"channel": life.channel(COMMUNITY), "managers_channel": life.channel(TEAM_CHANNEL)}
    return {**given, "managers": [life.user(MANAGER)], **changed}


async def circle_of(life: Life) -> Any:
    """The community's circle as it is kept."""
    viewer = await life.viewer()
    return await life.bot.database.run(lambda tx: circles.get(tx, viewer.circle_id))


@pytest.fixture
def unset(bot: Bot, sandbox: Sandbox, control: Control, clock: TurnableClock) -> Life:
    """A community where nobody has set anything up."""
    return Life(bot, sandbox, control, clock)


@ON_SQLITE
async def test_an_admin_sets_it_up_and_hears_what_comes_next(unset: Life) -> None:
    await unset.set_up()
    assert "/rapport thread" in await unset.last(MANAGER)
    assert (await circle_of(unset)).managers == {unset.user(MANAGER), unset.user(TOMAS)}


@ON_SQLITE
async def test_the_managers_channel_gets_one_line_that_says_what_it_is_for(unset: Life) -> None:
    await unset.set_up()
    [hello] = await unset.control.messages(TEAM_CHANNEL)
    assert "needs a hand" in shown(hello)


@ON_SQLITE
async def test_a_member_is_told_kindly_who_can_do_it(unset: Life) -> None:
    await unset.bot.reconcile()
    await unset.drain()
    assert "workspace admin or a program manager" in await unset.command(DANA, "setup")
    assert await unset.control.views(DANA) == []


@ON_SQLITE
async def test_before_the_roster_is_read_nobody_is_mistaken_for_an_admin(unset: Life) -> None:
    assert "try again in a minute" in await unset.command(MANAGER, "setup")


async def test_a_manager_who_is_no_admin_may_change_it(life: Life) -> None:
    view = await form(life, TOMAS)
    await life.control.submit(TOMAS, view["id"], {"purpose": "You meet peers; we learn from you."})
    assert (await circle_of(life)).purpose == "You meet peers; we learn from you."


async def test_the_form_comes_back_filled_with_what_is_set(life: Life) -> None:
    view = await form(life, TOMAS, channel=TEAM_CHANNEL)
    values = view["state"]["values"]
    assert values["channel"]["channel"]["selected_conversation"] == life.channel(COMMUNITY)
    assert values["managers_channel"]["managers_channel"]["selected_conversation"] == life.channel(TEAM_CHANNEL)
    assert set(values["managers"]["managers"]["selected_users"]) == {life.user(MANAGER), life.user(TOMAS)}
    assert values["staff_domains"]["staff_domains"]["value"] == "northlight.example"
    assert "partnership" in values["purpose"]["purpose"]["value"]


async def test_what_cannot_be_taken_is_said_beside_its_input_and_changes_nothing(life: Life) -> None:
    before = await circle_of(life)
    view = await form(life, TOMAS)
    given = {"staff_domains": "northlight", "managers_channel": life.channel(COMMUNITY), "purpose": "Other"}
    answer = await life.control.submit(TOMAS, view["id"], given)
    assert answer["errors"] is not None
    assert "is not a domain" in answer["errors"]["staff_domains"]
    assert "members would read" in answer["errors"]["managers_channel"]
    assert await circle_of(life) == before


async def test_a_circle_stays_with_its_channel_once_a_post_stands_there(life: Life) -> None:
    view = await form(life, MANAGER)
    answer = await life.control.submit(MANAGER, view["id"], {"channel": life.channel("general")})
    assert answer["errors"] is not None
    assert "stands in the channel chosen before" in answer["errors"]["channel"]
    assert (await circle_of(life)).channel_id == life.channel(COMMUNITY)


@ON_SQLITE
async def test_a_slip_in_the_channel_can_be_mended_before_the_first_post(unset: Life) -> None:
    await unset.set_up(channel=unset.channel("random"))
    view = await form(unset, TOMAS, channel=TEAM_CHANNEL)
    answer = await unset.control.submit(TOMAS, view["id"], {"channel": unset.channel(COMMUNITY)})
    assert answer["closed"]
    assert (await circle_of(unset)).channel_id == unset.channel(COMMUNITY)


async def test_another_circles_channel_cannot_be_taken_over(life: Life) -> None:
    view = await form(life, MANAGER, channel="general")
    assert view["private_metadata"] == ""
    answer = await life.control.submit(MANAGER, view["id"], answers(life))
    assert answer["errors"] is not None
    assert "set up already" in answer["errors"]["channel"]


@ON_SQLITE
async def test_where_the_bot_is_not_in_the_channel_its_managers_are_told_what_to_do(unset: Life) -> None:
    await unset.set_up(channel=unset.channel("exec-circle"))
    told = [text for text in await unset.inbox(MANAGER) if "/invite @Rapport" in text]
    assert len(told) == 1
    await unset.pass_time(hours=3)
    assert len([text for text in await unset.inbox(MANAGER) if "/invite @Rapport" in text]) == 1


@ON_SQLITE
async def test_in_a_public_channel_that_it_can_read_from_outside_too(unset: Life) -> None:
    await unset.set_up(channel=unset.channel("random"))
    assert any("I am not in" in text for text in await unset.inbox(MANAGER))


@ON_SQLITE
async def test_where_it_cannot_write_to_the_team_it_says_so_to_who_set_it_up(unset: Life) -> None:
    await unset.set_up(managers_channel=unset.channel("exec-team"))
    assert any("I cannot write in" in text for text in await unset.inbox(MANAGER))


@ON_SQLITE
async def test_the_form_offers_the_managers_private_channels_alone(unset: Life) -> None:
    await unset.bot.reconcile()
    await unset.drain()
    blocks = {block["block_id"]: block for block in (await form(unset, MANAGER))["blocks"] if "block_id" in block}
    assert blocks["managers_channel"]["element"]["filter"]["include"] == ["private"]


@ON_SQLITE
async def test_a_public_channel_is_not_taken_for_the_managers_and_says_why(unset: Life) -> None:
    await unset.set_up(managers_channel=unset.channel("random"))
    assert any("a managers' channel is private" in text for text in await unset.inbox(MANAGER))
    assert (await circle_of(unset)).managers_channel_id == ""
    assert not any("needs a hand" in shown(post) for post in await unset.control.messages("random"))


async def test_nor_in_place_of_a_private_one_which_stays(life: Life) -> None:
    view = await form(life, TOMAS)
    await life.control.submit(TOMAS, view["id"], {"managers_channel": life.channel("random")})
    await life.drain()
    assert "a managers' channel is private" in await life.last(TOMAS)
    assert (await circle_of(life)).managers_channel_id == life.channel(TEAM_CHANNEL)


@ON_SQLITE
async def test_a_new_circle_runs_in_the_time_zone_of_who_sets_it_up_and_says_which(unset: Life) -> None:
    await unset.set_up()
    assert "Its days and hours are in Stockholm time; `/rapport settings` changes that" in await unset.last(MANAGER)
    assert (await circle_of(unset)).settings.tz == "Europe/Stockholm"
    assert "(Stockholm time)" in await unset.command(MANAGER, "hush until 2026-12-15")


async def test_settings_that_were_saved_keep_their_zone(life: Life) -> None:
    await life.command(MANAGER, "settings")
    await life.control.submit(MANAGER, (await life.control.views(MANAGER))[-1]["id"], {"zone": "Asia/Kolkata"})
    await life.control.submit(TOMAS, (await form(life, TOMAS))["id"], {"purpose": "You meet peers."})
    await life.drain()
    assert "Its days and hours are in Kolkata time" in await life.last(TOMAS)


async def test_a_member_who_forges_the_form_changes_nothing(life: Life) -> None:
    before = await circle_of(life)
    forged = {
        "channel": {"type": "conversations_select", "selected_conversation": life.channel(COMMUNITY)},
        "managers_channel": {"type": "conversations_select", "selected_conversation": life.channel("general")},
        "managers": {"type": "multi_users_select", "selected_users": [life.user(DANA)]},
        "purpose": {"type": "plain_text_input", "value": "Mine now"},
        "staff_domains": {"type": "plain_text_input", "value": None},
    }
    for metadata in ("", before.id, "no-such-circle"):
        await forging.submit(life, DANA, "setup_form", metadata, forged)
        assert await circle_of(life) == before
    assert "for the program managers" in await life.command(DANA, "thread")


async def test_a_manager_of_one_circle_cannot_forge_a_new_one(life: Life) -> None:
    forged = {
        "channel": {"type": "conversations_select", "selected_conversation": life.channel("general")},
        "managers_channel": {"type": "conversations_select", "selected_conversation": life.channel(TEAM_CHANNEL)},
        "managers": {"type": "multi_users_select", "selected_users": [life.user(TOMAS)]},
        "purpose": {"type": "plain_text_input", "value": "A second one"},
    }
    answer = await forging.submit(life, TOMAS, "setup_form", "", forged)
    assert "workspace admin" in answer
