"""How much the checks looked at: each message once, and what nobody asked for by itself."""

from bot.simulation.extent import Extent, extent_of, together
from bot.simulation.hands import PAUSING
from tests.bot.simulation.histories import ANA, BEN, DAY, NOON, act, dm, history, place, room


def test_what_there_was_is_counted_once() -> None:
    asked, unasked = dm(NOON, button="note_longer"), dm(NOON + DAY, BEN, intro="i2")
    rounds = [place(NOON, ANA, "paired"), place(NOON, BEN, "paired"), place(NOON + 14 * DAY, ANA, "paired")]
    lived = history(act(NOON, ANA, "find", ""), asked, unasked, room(NOON), act(NOON, BEN, PAUSING, "1 week"), *rounds)
    assert extent_of(lived) == Extent(messages=3, unasked=1, introductions=1, rounds=2, farewells=1)


def test_several_circles_are_added_up() -> None:
    assert together([Extent(1, 2, 3, 4, 5), Extent(10, 20, 30, 40, 50)]) == Extent(11, 22, 33, 44, 55)
