"""The conversation of two: at the hour that suits them, again where Slack would not, and for nobody who is gone."""

from collections.abc import Awaitable, Callable

import pytest

from domain.intros.drafting import Language
from domain.preferences import Preferences
from storage.members import preferences
from tests.handlers import forging
from tests.handlers.suggestions.test_names import both_say_yes, leaves
from tests.life import DANA, MANAGER, PRIYA, SAYS, TEAM_CHANNEL, Life, shown

# A conversation that Slack does not open.


async def not_opened(life: Life) -> None:
    """Both go ahead, and Slack refuses for good to open their conversation."""
    await life.control.fault(kind="error", method="conversations.open", error="users_not_found", times=1)
    await life.agree(PRIYA, DANA)


async def test_both_are_told_and_either_can_try_again(suggested: Life) -> None:
    await not_opened(suggested)
    assert await suggested.group(DANA, PRIYA) == []
    await suggested.pass_time(hours=20)
    for who in (DANA, PRIYA):
        assert "Your yes stands, and so does theirs" in await suggested.last(who)
    await suggested.press(PRIYA, "names_try_again")
    await suggested.until_they_talk()
    assert len(await suggested.group(DANA, PRIYA)) == 1
    told = await suggested.command(MANAGER, "outcomes")
    assert "Introduced : 1" in told


async def test_two_who_try_again_at_once_get_one_conversation(suggested: Life) -> None:
    await not_opened(suggested)
    await suggested.pass_time(hours=20)
    named = (await suggested.control.dm(DANA))[-1]
    tag = next(b["elements"][0]["value"] for b in named["blocks"] if b["type"] == "actions")
    for who in (DANA, PRIYA, DANA):
        await forging.click(suggested, who, "names_try_again", tag)
    await suggested.until_they_talk()
    assert len(await suggested.group(DANA, PRIYA)) == 1


async def test_managers_see_that_it_failed_and_not_whose_it_was(suggested: Life) -> None:
    await not_opened(suggested)
    told = shown((await suggested.control.messages(TEAM_CHANNEL))[-1])
    assert "could not open a conversation" in told
    assert "users_not_found" in told
    for name in ("Dana", "Priya", SAYS[DANA].split("|")[2].strip()):
        assert name not in told
    assert "No outcomes yet" in await suggested.command(MANAGER, "outcomes")


# The introduction, by what each prefers.


async def test_each_ones_booking_link_stands_in_the_introduction_and_notes_are_in_their_language(
    suggested: Life,
) -> None:
    viewer = await suggested.viewer()
    for who in (DANA, PRIYA):
        member = await suggested.member(who)
        assert member is not None
        url = "https://calendar.example/dana" if who == DANA else ""
        liked = Preferences(booking_url=url, languages=(Language.GERMAN,))
        await suggested.bot.database.run(lambda tx, m=member, p=liked: preferences.save(tx, viewer, m.id, p))  # type: ignore[misc]
    await suggested.agree(PRIYA, DANA)
    [message] = await suggested.group(DANA, PRIYA)
    assert "https://calendar.example/dana" in str(message["blocks"])
    assert "I do not read this conversation" in shown(message).split("\n")[0]
    assert "Hallo" in await suggested.last(DANA)


# The hour of the conversation, and who is gone before it.


async def test_a_conversation_waits_for_the_working_hours_of_who_did_not_just_ask_for_it(suggested: Life) -> None:
    await both_say_yes(suggested)
    await suggested.go_ahead(DANA, PRIYA)  # half past nine in UTC: the afternoon for Priya, half past four for Dana
    assert await suggested.group(DANA, PRIYA) == []
    assert "Priya Venkataraman and you get a conversation of your own, in working hours" in await suggested.last(DANA)
    await suggested.pass_time(hours=4)
    assert await suggested.group(DANA, PRIYA) == []
    await suggested.pass_time(minutes=31)
    assert len(await suggested.group(DANA, PRIYA)) == 1
    assert "A note for Dana" in await suggested.last(PRIYA)


async def test_it_is_opened_at_once_while_the_other_works(suggested: Life) -> None:
    await suggested.pass_time(days=1, hours=6)
    await both_say_yes(suggested)
    await suggested.go_ahead(DANA, PRIYA)
    assert len(await suggested.group(DANA, PRIYA)) == 1


async def test_a_hush_holds_it_back_until_the_others_next_working_hours(suggested: Life) -> None:
    await both_say_yes(suggested)
    await suggested.go_ahead(DANA, PRIYA)
    await suggested.command(MANAGER, "hush 1 week")
    await suggested.pass_time(days=7, hours=4)
    assert await suggested.group(DANA, PRIYA) == []
    await suggested.command(MANAGER, "hush off")
    await suggested.pass_time(hours=1)
    assert len(await suggested.group(DANA, PRIYA)) == 1


async def is_deactivated(life: Life, tag: str) -> None:
    """Priya's account is closed."""
    await life.control.deactivate(PRIYA)
    await life.bot.reconcile()


async def is_forgotten(life: Life, tag: str) -> None:
    """Priya asks to be forgotten."""
    await life.command(PRIYA, "forget")
    await life.press_ephemeral(PRIYA, "forget_everything")


@pytest.mark.parametrize("ends", [leaves, is_deactivated, is_forgotten])
async def test_who_is_gone_before_the_conversation_leaves_nobody_waiting_for_it(
    suggested: Life, ends: Callable[[Life, str], Awaitable[None]]
) -> None:
    tag = await both_say_yes(suggested)
    await suggested.go_ahead(DANA, PRIYA)
    await ends(suggested, tag)
    await suggested.drain()
    await suggested.pass_time(minutes=15)
    assert "has run out" in await suggested.last(DANA)
    assert not any("Priya" in text for text in await suggested.inbox(DANA))
    await suggested.pass_time(days=3)
    assert await suggested.group(DANA, PRIYA) == []
    assert "No outcomes yet" in await suggested.command(MANAGER, "outcomes")


async def held_opening(life: Life) -> str:
    """Both go ahead, and opening their conversation takes a manager's hand; return the ts of what managers read."""
    await life.control.fault(kind="error", method="conversations.open", error="missing_scope", times=1)
    await life.agree(PRIYA, DANA)
    return str((await life.control.messages(TEAM_CHANNEL))[-1]["ts"])


async def test_nobody_is_asked_about_a_conversation_that_is_not_there_yet(suggested: Life) -> None:
    await both_say_yes(suggested)
    await suggested.go_ahead(DANA, PRIYA)
    await suggested.command(MANAGER, "hush 2 weeks")
    await suggested.pass_time(days=13)
    await suggested.command(MANAGER, "hush off")
    await suggested.pass_time(hours=8)
    assert len(await suggested.group(DANA, PRIYA)) == 1
    assert not any("worth your time" in text for text in await suggested.inbox(DANA))


async def test_until_it_opens_each_reads_when_in_their_own_time_and_not_that_they_are_introduced(
    suggested: Life,
) -> None:
    await both_say_yes(suggested)
    await suggested.go_ahead(DANA, PRIYA)
    told = await suggested.command(DANA, "me")
    assert "your conversation opens Tuesday 24 November, 09:00" in told
    assert "introduced" not in told
    assert "your conversation opens Tuesday 24 November, 19:30" in await suggested.command(PRIYA, "me")
    await suggested.control.open_home(DANA)
    await suggested.drain()
    home = await suggested.control.home(DANA)
    assert home
    assert "your conversation opens Tuesday 24 November, 09:00" in shown(home)
    await suggested.until_they_talk()
    assert "introduced, 24 November 2026" in await suggested.command(DANA, "me")


async def test_while_a_manager_has_to_decide_no_hour_is_told(suggested: Life) -> None:
    await held_opening(suggested)
    assert "your conversation opens in working hours" in await suggested.command(DANA, "me")


@pytest.mark.parametrize("action", ["intro_in_touch", "check_in_yes", "intro_pitch"])
async def test_a_press_from_a_conversation_that_is_not_there_yet_costs_nobody_their_introduction(
    suggested: Life, action: str
) -> None:
    tag = await both_say_yes(suggested)
    await suggested.go_ahead(DANA, PRIYA)
    await forging.click(suggested, DANA, action, tag)
    await suggested.until_they_talk()
    [message] = await suggested.group(DANA, PRIYA)
    assert "You both said yes to meeting" in shown(message)
