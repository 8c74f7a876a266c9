"""Homes are kept true: of those who opened theirs, with one publish for many changes, and empty once forgotten."""

from pathlib import Path

from tests.handlers import forging
from tests.handlers.home.at_home import is_remembered, on_home, open_home, publishes
from tests.life import COMMUNITY, DANA, KWABENA, MANAGER, PRIYA, SAYS, YUKI, Life


async def test_nobody_who_never_opened_their_home_gets_one(life: Life) -> None:
    await life.enter(DANA, KWABENA)
    await life.pass_time(days=1)
    assert await life.control.home(DANA) is None
    assert not await is_remembered(life, DANA)


async def test_the_messages_tab_is_no_home(life: Life) -> None:
    opened = {"type": "app_home_opened", "user": life.user(DANA), "tab": "messages", "channel": "D1", "event_ts": "1.1"}
    await forging.event(life, "EvMessages", opened)
    assert await life.control.home(DANA) is None


async def test_a_home_follows_what_happens_elsewhere(life: Life) -> None:
    await open_home(life, DANA)
    await life.reply(DANA, SAYS[DANA])
    assert "Lanternfish Pay" in await on_home(life, DANA)
    await life.press(DANA, "profile_looks_right")
    assert "[Looks right]" not in await on_home(life, DANA)
    await life.command(DANA, "pause 2 weeks")
    await life.drain()
    assert "on a pause" in await on_home(life, DANA)


async def test_a_home_follows_the_other_side_of_an_introduction(suggested: Life) -> None:
    await open_home(suggested, DANA)
    await suggested.agree(PRIYA, DANA)
    assert "Priya Venkataraman: introduced" in await on_home(suggested, DANA)


async def test_a_home_follows_a_suggestion_that_runs_out(suggested: Life) -> None:
    await open_home(suggested, DANA)
    await suggested.pass_time(days=9)
    assert "ran out" in await on_home(suggested, DANA)


async def test_a_managers_home_follows_the_thread_within_a_minute(life: Life) -> None:
    assert "0 replies" in await open_home(life, MANAGER)
    await life.reply(DANA, SAYS[DANA])
    await life.pass_time(minutes=1)
    assert "1 reply, 1 read as a profile" in await on_home(life, MANAGER)


async def test_ten_changes_make_one_publish(life: Life) -> None:
    await open_home(life, MANAGER)
    before = await publishes(life, MANAGER)
    for number in range(10):
        await life.reply(KWABENA, f"{SAYS[KWABENA]} {number}")
    assert await publishes(life, MANAGER) == before
    await life.pass_time(minutes=1)
    assert await publishes(life, MANAGER) == before + 1
    assert "10 replies" in await on_home(life, MANAGER)


async def test_changes_while_nothing_can_be_sent_make_one_publish_with_the_last(life: Life) -> None:
    await open_home(life, DANA)
    before = await publishes(life, DANA)
    for words in ("1 week", "2 weeks", "a month"):
        await life.command(DANA, f"pause {words}")
    await life.drain()
    assert await publishes(life, DANA) == before + 1
    assert "until 23 December 2026" in await on_home(life, DANA)


async def test_what_changed_nothing_publishes_nothing(life: Life) -> None:
    await life.enter(DANA)
    await open_home(life, DANA)
    await life.pass_time(minutes=2)
    before = await publishes(life, DANA)
    await life.command(DANA, "me")
    await life.command(DANA, "help")
    await life.bot.reconcile()
    await life.drain()
    await life.pass_time(minutes=2)
    assert await publishes(life, DANA) == before


async def test_who_leaves_takes_their_name_off_the_homes_of_others(life: Life) -> None:
    await life.command(DANA, "pause 1 week")
    await life.enter(DANA, YUKI)
    assert "Yuki Tanabe" in await open_home(life, DANA)
    await life.control.leave(YUKI, COMMUNITY)
    await life.drain()
    await life.pass_time(minutes=1)
    assert "Yuki" not in await on_home(life, DANA)


async def test_who_left_reads_nothing_of_the_circle_any_more(life: Life) -> None:
    await life.enter(YUKI, KWABENA)
    await open_home(life, YUKI)
    await life.control.leave(YUKI, COMMUNITY)
    await life.drain()
    told = await on_home(life, YUKI)
    assert "You are not in a circle yet" in told
    assert "Kitsumi" not in told
    assert not await is_remembered(life, YUKI)


async def test_a_deactivated_account_is_published_to_no_more(life: Life) -> None:
    await life.enter(YUKI)
    await open_home(life, YUKI)
    before = await publishes(life, YUKI)
    await life.control.deactivate(YUKI)
    await life.drain()
    await life.bot.reconcile()
    await life.drain()
    await life.pass_time(hours=1)
    assert await publishes(life, YUKI) == before
    assert not await is_remembered(life, YUKI)


async def test_the_home_of_somebody_forgotten_is_emptied_and_nothing_of_them_stays(life: Life, tmp_path: Path) -> None:
    await life.enter(DANA)
    await open_home(life, DANA)
    await life.command(DANA, "forget")
    await life.press_ephemeral(DANA, "forget_everything")
    told = await on_home(life, DANA)
    assert "I keep nothing about you, as you asked" in told
    assert "Lanternfish" not in told
    assert not await is_remembered(life, DANA)
    assert life.user(DANA).encode() not in on_disk(tmp_path)


def on_disk(folder: Path) -> bytes:
    """Everything in the database's file and in those beside it."""
    return b"".join(path.read_bytes() for path in folder.glob("life.sqlite3*"))


async def test_the_forgotten_disappear_from_the_homes_of_others(life: Life) -> None:
    await life.command(DANA, "pause 1 week")
    await life.enter(DANA, YUKI)
    assert "Yuki Tanabe" in await open_home(life, DANA)
    await life.command(YUKI, "forget")
    await life.press_ephemeral(YUKI, "forget_everything")
    await life.pass_time(minutes=1)
    assert "Yuki" not in await on_home(life, DANA)


async def test_a_home_that_slack_refuses_is_left_alone_until_it_is_opened_again(life: Life) -> None:
    await open_home(life, DANA)
    await life.control.fault(kind="error", method="views.publish", error="not_enabled", times=1)
    await life.command(DANA, "pause 1 week")
    await life.drain()
    assert not await is_remembered(life, DANA)
    assert "on a pause" in await open_home(life, DANA)


async def test_a_lost_answer_is_published_again(life: Life) -> None:
    await open_home(life, DANA)
    await life.control.fault(kind="server_error", method="views.publish", status=502, times=1)
    await life.command(DANA, "pause 1 week")
    await life.drain()
    await life.pass_time(minutes=1)
    assert "on a pause" in await on_home(life, DANA)
