"""A whole conversation, from the networking post to an outcome in the ledger."""

from tests.life import COMMUNITY, DANA, MANAGER, PRIYA, Life

DANA_SAYS = "VP Customer Marketing | Fintech | Lanternfish Pay | https://www.linkedin.com/in/dana-whitfield"
PRIYA_SAYS = "VP, Customer Marketing | Banking | Saffron Ledger | linkedin.com/in/priya-v"


async def test_two_peers_meet_and_the_ledger_says_so(life: Life) -> None:
    await life.confirm(DANA, DANA_SAYS)
    await life.confirm(PRIYA, PRIYA_SAYS)
    await life.pass_time(days=1)
    for who in (DANA, PRIYA):
        assert "Someone you may like to meet" in await life.last(who)
        await life.press(who, "offer_yes")
    note = await life.last(DANA)
    assert "same customer program" in note
    await life.pass_time(days=10)
    await life.pass_time(days=4)
    for who in (DANA, PRIYA):
        await life.press(who, "check_in_yes")
        view = (await life.control.views(who))[-1]
        await life.control.submit(who, view["id"], {"kind": "advice", "note": "Boards", "name": ["yes"]})
    told = await life.command(MANAGER, "outcomes", channel=COMMUNITY)
    assert "Met, and worth the time" in told
    assert "confirmed by both sides" in told
