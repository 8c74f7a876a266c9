"""What could not be delivered waits for a manager's hand: sent in its readers' hours, or let go for good."""

from tests.handlers import forging
from tests.handlers.intros.test_opening import held_opening
from tests.life import COMMUNITY, DANA, MANAGER, PRIYA, TEAM_CHANNEL, Life, shown


async def test_a_manager_who_sends_a_held_one_at_night_opens_it_in_working_hours(suggested: Life) -> None:
    held = await held_opening(suggested)
    await suggested.pass_time(hours=12)
    await suggested.control.click(MANAGER, TEAM_CHANNEL, held, "delivery_send")
    await suggested.drain()
    assert await suggested.group(DANA, PRIYA) == []
    told = shown((await suggested.control.messages(TEAM_CHANNEL))[-1])
    assert told == "It is sent as soon as its reader is at work and no hush holds it."
    await suggested.pass_time(hours=12)
    assert len(await suggested.group(DANA, PRIYA)) == 1


async def test_a_held_one_of_somebody_who_left_is_not_opened_by_a_managers_late_word(suggested: Life) -> None:
    held = await held_opening(suggested)
    await suggested.control.leave(PRIYA, COMMUNITY)
    await suggested.drain()
    await suggested.pass_time(minutes=15)
    assert "has run out" in await suggested.last(DANA)
    await suggested.control.click(MANAGER, TEAM_CHANNEL, held, "delivery_send")
    await suggested.pass_time(days=1)
    assert "no longer does anything" in shown((await suggested.control.ephemerals(MANAGER))[-1])
    assert await suggested.group(DANA, PRIYA) == []


async def test_what_a_manager_lets_go_is_told_to_both_and_either_can_try_again(suggested: Life) -> None:
    held = await held_opening(suggested)
    assert "could not deliver an introduction" in shown((await suggested.control.messages(TEAM_CHANNEL))[-1])
    answer = await suggested.control.click(MANAGER, TEAM_CHANNEL, held, "delivery_drop")
    assert answer["error"] is None
    await suggested.drain()
    assert len([m for m in await suggested.control.messages(TEAM_CHANNEL) if "could not" in shown(m)]) == 0
    await suggested.pass_time(hours=20)
    for who in (DANA, PRIYA):
        assert "Your yes stands, and so does theirs" in await suggested.last(who)
    await suggested.press(PRIYA, "names_try_again")
    await suggested.until_they_talk()
    assert len(await suggested.group(DANA, PRIYA)) == 1


async def tag_of(life: Life, action_id: str) -> str:
    """The value of a button under the notice of a held message."""
    notice = (await life.control.messages(TEAM_CHANNEL))[-1]
    elements = [element for block in notice["blocks"] for element in block.get("elements", ())]
    return next(str(element["value"]) for element in elements if element.get("action_id") == action_id)


async def test_what_is_decided_is_decided_once(suggested: Life) -> None:
    held = await held_opening(suggested)
    tag = await tag_of(suggested, "delivery_send")
    await suggested.control.click(MANAGER, TEAM_CHANNEL, held, "delivery_drop")
    await suggested.drain()
    await forging.click(suggested, MANAGER, "delivery_send", tag)
    await suggested.pass_time(days=1)
    assert await suggested.group(DANA, PRIYA) == []


async def test_nobody_decides_but_managers(suggested: Life) -> None:
    await held_opening(suggested)
    await forging.click(suggested, DANA, "delivery_send", await tag_of(suggested, "delivery_send"))
    await suggested.pass_time(days=1)
    assert await suggested.group(DANA, PRIYA) == []
    assert "could not deliver an introduction" in shown((await suggested.control.messages(TEAM_CHANNEL))[-1])
