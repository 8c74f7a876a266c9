"""Every button of a Home works where there is no channel, in the circle it stands in, and answers in a modal."""

import json
from datetime import timedelta

import pytest

from bot.app import Bot
from bot.clock import TurnableClock
from domain.profiles import ProfileState
from sandbox.client import Control
from sandbox.server import Sandbox
from tests.handlers import forging
from tests.handlers.home.at_home import in_modal, modal, on_home, open_home, press, press_in, values
from tests.life import COMMUNITY, DANA, KWABENA, MANAGER, ON_SQLITE, PRIYA, SAYS, YUKI, Life


async def test_a_profile_is_confirmed_on_home(life: Life) -> None:
    await life.reply(DANA, SAYS[DANA])
    await open_home(life, DANA)
    await press(life, DANA, "profile_looks_right")
    profile = await life.profile(DANA)
    assert profile is not None
    assert profile.state is ProfileState.CONFIRMED
    assert "[Looks right]" not in await on_home(life, DANA)


async def test_a_profile_is_filled_in_on_home_without_any_reply(life: Life) -> None:
    await open_home(life, DANA)
    await press(life, DANA, "profile_edit")
    form = await modal(life, DANA)
    answer = await life.control.submit(DANA, form["id"], {"title": "VP Customer Marketing", "industry": "Fintech"})
    assert answer["closed"], answer
    await life.drain()
    assert "customer marketing, VP level, fintech" in await on_home(life, DANA)


async def test_a_profile_is_taken_out_on_home(life: Life) -> None:
    await life.enter(DANA)
    await open_home(life, DANA)
    await press(life, DANA, "profile_do_not_use")
    assert "Nobody finds you yet" in await on_home(life, DANA)
    assert await life.command(KWABENA, "find fintech") != ""
    assert "Lanternfish" not in await life.command(KWABENA, "find fintech")


async def test_two_who_say_yes_on_home_are_introduced(suggested: Life) -> None:
    for action in ("offer_yes", "names_go_ahead"):
        for who in (PRIYA, DANA):
            await open_home(suggested, who)
            await press(suggested, who, action)
    await suggested.until_they_talk()
    assert await suggested.group(DANA, PRIYA)
    assert "Priya Venkataraman: introduced" in await on_home(suggested, DANA)
    assert "Dana Whitfield: introduced" in await on_home(suggested, PRIYA)


async def test_a_no_on_home_is_kept_in_silence(suggested: Life) -> None:
    await open_home(suggested, DANA)
    await press(suggested, DANA, "offer_no")
    assert "you passed" in await on_home(suggested, DANA)
    assert "Someone you may like to meet" not in await on_home(suggested, DANA)


async def test_asking_for_an_introduction_is_answered_in_a_modal_and_asks_the_other_blind(life: Life) -> None:
    await open_with_peers(life)
    [value] = await values(life, DANA, "home_introduce")
    await press(life, DANA, "home_introduce", value=value)
    assert "If Yuki Tanabe would like to meet a peer like you" in await in_modal(life, DANA)
    await life.pass_time(hours=16)
    asked = await life.last(YUKI)
    assert "who read your profile would like to meet you" in asked
    assert "Dana" not in asked
    told = await on_home(life, DANA)
    assert "Yuki Tanabe: you asked to meet" in told


async def test_asking_twice_tells_how_things_stand_in_the_same_words_and_asks_once(life: Life) -> None:
    await open_with_peers(life)
    [value] = await values(life, DANA, "home_introduce")
    told = []
    for _ in range(2):
        await press(life, DANA, "home_introduce", value=value)
        told.append(await in_modal(life, DANA))
        await life.pass_time(hours=16)
    assert "If Yuki Tanabe would like to meet a peer like you" in told[0]
    assert told[0] == told[1]
    assert sum("would like to meet you" in text for text in await life.inbox(YUKI)) == 1


async def open_with_peers(life: Life) -> None:
    """Let Dana stand before a Home with Yuki among her peers, and no suggestion waiting for either."""
    for who in (DANA, YUKI):
        await life.command(who, "pause 1 day")
    await life.enter(DANA, YUKI)
    life.clock.turn(timedelta(days=1))
    await open_home(life, DANA)


async def test_a_refusal_is_a_sentence_in_a_modal_and_no_message(life: Life) -> None:
    await life.enter(YUKI)
    await open_home(life, DANA)
    circle_tag = (await values(life, DANA, "profile_edit"))[0]
    yuki = await life.member(YUKI)
    assert yuki is not None
    before = await life.inbox(DANA)
    await click_on_home(life, DANA, "home_introduce", circle_tag + yuki.id)
    assert "First tell me that I read you right" in await in_modal(life, DANA)
    assert await life.inbox(DANA) == before


async def click_on_home(life: Life, who: str, action_id: str, value: str) -> None:
    """Press a button that stood on an older Home, as Slack delivers it: with a trigger, and no response_url."""
    home = life.sandbox.workspace.homes[life.user(who)]
    home.body["blocks"].append(
        {
            "type": "actions",
            "block_id": "older",
            "elements": [
                {
                    "type": "button",
                    "action_id": action_id,
                    "value": value,
                    "text": {"type": "plain_text", "text": "Older", "emoji": True},
                }
            ],
        }
    )
    await press(life, who, action_id, value=value)


async def test_pausing_and_resuming_shows_at_once(life: Life) -> None:
    await life.enter(DANA)
    await open_home(life, DANA)
    [circle_tag] = await values(life, DANA, "profile_edit")
    await press(life, DANA, "home_pause", value=circle_tag + "2 weeks")
    assert "You are on a pause until 7 December 2026" in await on_home(life, DANA)
    await press(life, DANA, "home_resume")
    assert "on a pause" not in await on_home(life, DANA)


async def test_every_pause_of_the_menu_is_understood(life: Life) -> None:
    await open_home(life, DANA)
    view = await life.control.home(DANA)
    assert view is not None
    [menu] = [e for b in view["blocks"] for e in b.get("elements", ()) if e.get("action_id") == "home_pause"]
    for choice in menu["options"]:
        await press(life, DANA, "home_pause", value=choice["value"])
        assert "You are on a pause" in await on_home(life, DANA)
        await press(life, DANA, "home_resume")


async def test_who_sees_what_opens_for_anybody(life: Life) -> None:
    await open_home(life, DANA)
    await press(life, DANA, "home_privacy")
    assert "What members of your circle see:" in await in_modal(life, DANA)
    await life.control.leave(YUKI, COMMUNITY)
    await open_home(life, YUKI)
    await press(life, YUKI, "home_privacy")
    assert "What members of your circle see:" in await in_modal(life, YUKI)


# The search.


async def search(life: Life, who: str, words: str) -> str:
    """Search from Home and return what the same modal then shows."""
    if not await life.control.views(who):
        await press(life, who, "home_find")
    form = await modal(life, who)
    answer = await life.control.submit(who, form["id"], {"query": words})
    assert not answer["closed"], answer
    return await in_modal(life, who)


async def test_a_search_shows_its_finds_in_the_modal_it_was_asked_in(life: Life) -> None:
    await life.enter(KWABENA, YUKI)
    await open_home(life, DANA)
    told = await search(life, DANA, "insurance")
    assert "1 member for “insurance”" in told
    assert "Kwabena Asante" in told
    assert "Yuki Tanabe" in await search(life, DANA, "manufacturing")


async def test_an_introduction_asked_for_in_the_search_is_answered_on_top_of_it(life: Life) -> None:
    await open_with_peers(life)
    await search(life, DANA, "manufacturing")
    await press_in(life, DANA, await modal(life, DANA), "home_introduce")
    found, noted = await life.control.views(DANA)
    assert "Yuki Tanabe" in json.dumps(found)
    assert "If Yuki Tanabe would like to meet a peer like you" in json.dumps(noted)


async def test_what_does_not_fit_a_modal_is_asked_for_in_words(life: Life, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("views.suggestions.find.PAGE", 1)
    await life.enter(KWABENA, YUKI)
    await open_home(life, DANA)
    told = await search(life, DANA, "customer marketing")
    assert "another word narrows it down" in told
    assert "Show" not in told


# For managers.


@pytest.fixture
def unset(bot: Bot, sandbox: Sandbox, control: Control, clock: TurnableClock) -> Life:
    """A community where nobody has set anything up."""
    return Life(bot, sandbox, control, clock)


@ON_SQLITE
async def test_before_any_set_up_an_admin_begins_on_home_and_others_read_who_can(unset: Life) -> None:
    await unset.bot.reconcile()
    await unset.drain()
    told = await open_home(unset, DANA)
    assert "A workspace admin can do that in a minute" in told
    assert "[Set a channel up]" not in told
    assert "[Set a channel up]" in await open_home(unset, MANAGER)
    await press(unset, MANAGER, "home_setup")
    form = await modal(unset, MANAGER)
    given = {
        "channel": unset.channel(COMMUNITY),
        "managers_channel": unset.channel("program-team"),
        "managers": [unset.user(MANAGER)],
    }
    assert (await unset.control.submit(MANAGER, form["id"], given))["closed"]
    await unset.drain()
    assert "Thread: none yet" in await open_home(unset, MANAGER)
    await press(unset, MANAGER, "home_thread")
    assert "networking post is on its way" in await in_modal(unset, MANAGER)
    await unset.pass_time(minutes=2)
    assert "Thread: open, 0 replies" in await on_home(unset, MANAGER)
    assert "[Put the networking post up]" not in await on_home(unset, MANAGER)


async def test_a_stale_button_puts_no_second_thread_up(life: Life) -> None:
    await open_home(life, MANAGER)
    [circle_tag] = await values(life, MANAGER, "home_ledger")
    before = len(await life.control.messages(COMMUNITY))
    await forging.click(life, MANAGER, "home_thread", circle_tag)
    assert len(await life.control.messages(COMMUNITY)) == before


async def test_the_ledger_and_the_set_up_open_from_home(introduced: Life) -> None:
    await open_home(introduced, MANAGER)
    await press(introduced, MANAGER, "home_ledger")
    assert "Introduced: 1 (both sides said yes)" in await in_modal(introduced, MANAGER)
    await press(introduced, MANAGER, "home_change_setup")
    form = await modal(introduced, MANAGER)
    assert form["callback_id"] == "setup_form"
    assert introduced.channel(COMMUNITY) in json.dumps(form)


@pytest.mark.parametrize("action_id", ["home_ledger", "home_thread", "home_change_setup"])
async def test_a_managers_button_is_nobody_elses(introduced: Life, action_id: str) -> None:
    await open_home(introduced, DANA)
    [circle_tag] = await values(introduced, DANA, "profile_edit")
    await click_on_home(introduced, DANA, action_id, circle_tag)
    assert "for the program managers" in await in_modal(introduced, DANA)
