"""Whole conversations on every database: from the networking post to the ledger, and the ways out on the road."""

from tests.life import COMMUNITY, DANA, KWABENA, MANAGER, PRIYA, SAYS, Life


async def test_two_peers_meet_and_the_ledger_says_so(life: Life) -> None:
    await life.suggest(DANA, PRIYA)
    for who in (DANA, PRIYA):
        assert "Someone you may like to meet" in await life.last(who)
        await life.press(who, "offer_yes")
    assert "Lanternfish Pay" in await life.last(PRIYA)
    await life.go_ahead(DANA, PRIYA)
    await life.until_they_talk()
    assert "same customer program" in await life.last(DANA)
    await life.pass_time(days=10)
    await life.pass_time(days=3)
    for who in (DANA, PRIYA):
        await life.press(who, "check_in_yes")
        view = (await life.control.views(who))[-1]
        await life.control.submit(who, view["id"], {"kind": "advice", "note": "Boards", "name": ["yes"]})
    told = await life.command(MANAGER, "outcomes", channel=COMMUNITY)
    assert "Met, and worth the time" in told
    assert "confirmed by both sides" in told


async def test_a_no_a_wish_and_a_member_who_is_forgotten(life: Life) -> None:
    await life.suggest(DANA, PRIYA)
    await life.press(DANA, "offer_no")
    await life.press(PRIYA, "offer_yes")
    await life.pass_time(days=9)
    assert "has run out" in await life.last(PRIYA)
    await life.command(PRIYA, "pause 2 weeks")
    await life.enter(KWABENA)
    await life.command(PRIYA, "resume")
    await life.command(KWABENA, "find saffron ledgr")
    await life.press_ephemeral(KWABENA, "find_introduce")
    await life.command(DANA, "forget")
    await life.press_ephemeral(DANA, "forget_everything")
    assert await life.member(DANA) is None
    await life.reply(DANA, SAYS[DANA])
    assert "what I understood" in await life.last(DANA)
