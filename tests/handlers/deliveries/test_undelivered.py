"""What could not be delivered waits for a manager's hand: sent in its readers' hours, or let go for good."""

from sqlmodel import select

from domain.deliveries import DeliveryState, Purpose
from handlers.deliveries import undelivered
from handlers.sending import to_member
from storage import outbox
from storage.database import Transaction
from storage.tables import OutboxRow
from tests.handlers import forging
from tests.handlers.intros.test_opening import held_opening
from tests.life import COMMUNITY, DANA, MANAGER, PRIYA, TEAM_CHANNEL, Life, shown
from views.blocks import said


async def test_a_manager_who_sends_a_held_one_at_night_opens_it_in_working_hours(suggested: Life) -> None:
    held = await held_opening(suggested)
    await suggested.pass_time(hours=12)
    await suggested.control.click(MANAGER, TEAM_CHANNEL, held, "delivery_send")
    await suggested.drain()
    assert await suggested.group(DANA, PRIYA) == []
    told = shown((await suggested.control.messages(TEAM_CHANNEL))[-1])
    assert told == "It leaves on 25 November 2026, once its reader is at work and no hush holds it."
    await suggested.pass_time(hours=12)
    assert len(await suggested.group(DANA, PRIYA)) == 1


async def test_a_manager_reads_that_it_still_waits_for_its_reader_and_not_until_when_or_why(suggested: Life) -> None:
    dana = await suggested.member(DANA)
    assert dana

    def hold(tx: Transaction) -> None:
        planned = to_member(tx, dana, Purpose.PAUSE_QUESTION, said("Would a break suit you?"), "break:held")
        row = tx.session.exec(select(OutboxRow).where(OutboxRow.id == planned)).one()
        row.state, row.not_before = DeliveryState.HELD, tx.now
        tx.session.flush()
        held = outbox.held_delivery(tx, planned, dana.circle_id)
        assert held
        undelivered.show_held(tx, held, "missing_scope")

    await suggested.bot.database.run(hold)
    await suggested.drain()
    notice = (await suggested.control.messages(TEAM_CHANNEL))[-1]
    await suggested.control.click(MANAGER, TEAM_CHANNEL, notice["ts"], "delivery_send")
    await suggested.drain()
    told = shown((await suggested.control.messages(TEAM_CHANNEL))[-1])
    assert "waits until its reader can have it" in told
    assert not any(letter.isdigit() for letter in told)
    await suggested.pass_time(days=3)
    assert "Would a break suit you?" not in await suggested.inbox(DANA)


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
