"""What was planned is looked at once more before it comes: a wish told an hour before it counts."""

import pytest

from domain.preferences import Frequency
from tests.life import DANA, PRIYA, Life
from views.members.preferences import HOW_OFTEN

SOFIA = "sofia.brandao"
OFFERED = "Someone you may like to meet"


async def offers_of(life: Life, who: str) -> int:
    """Return how many suggestions somebody has read, or can read, in their messages."""
    return sum(OFFERED in told or "run out" in told for told in await life.inbox(who))


@pytest.mark.parametrize(("wish", "comes"), [(Frequency.TWO_WEEKLY, True), (Frequency.MONTHLY, False)])
async def test_who_wishes_for_fewer_while_a_suggestion_waits_gets_it_no_sooner_than_they_wish(
    suggested: Life, wish: Frequency, comes: bool
) -> None:
    await suggested.pass_time(days=9)
    await suggested.confirm(SOFIA, "VP Customer Marketing | Banking | Tidemark Bank")
    await suggested.pass_time(days=3)
    for who in (DANA, PRIYA):
        await suggested.command(who, "preferences")
        view = (await suggested.control.views(who))[-1]
        await suggested.control.submit(who, view["id"], {HOW_OFTEN: wish.value})
        await suggested.drain()
    before = [await offers_of(suggested, who) for who in (DANA, PRIYA)]
    await suggested.pass_time(days=4)
    assert before == [1, 1]
    assert await offers_of(suggested, SOFIA) == 1
    assert sum([await offers_of(suggested, who) for who in (DANA, PRIYA)]) == (3 if comes else 2)
