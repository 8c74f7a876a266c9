"""A forgotten member is named by no round any more, to come or published."""

from tests.handlers.rounds.scenes import (
    KWABENA_PAIR,
    board,
    couples,
    in_review,
)
from tests.life import DANA, KWABENA, MANAGER, PRIYA, TEAM_CHANNEL, Life, shown


@in_review(DANA, PRIYA, *KWABENA_PAIR)
async def test_the_forgotten_are_named_by_no_round_and_their_peer_gets_the_next_best(life: Life) -> None:
    await life.command(KWABENA, "forget")
    await life.press_ephemeral(KWABENA, "forget_everything")
    told = str((await board(life))["blocks"])
    assert "Kwabena" not in told
    assert "Greyfold" not in told
    assert await couples(life) == {frozenset({DANA, PRIYA})}
    assert "Left out: 1" in shown(await board(life))


@in_review(DANA, PRIYA, *KWABENA_PAIR)
async def test_a_published_board_names_nobody_any_more_once_one_of_them_is_forgotten(life: Life) -> None:
    await life.control.click(MANAGER, TEAM_CHANNEL, (await board(life))["ts"], "round_publish")
    await life.drain()
    await life.command(KWABENA, "forget")
    await life.press_ephemeral(KWABENA, "forget_everything")
    told = str(await board(life))
    assert "Its pairs are not shown any more" in told
    assert not any(name in told for name in ("Kwabena", "Dana", "Priya", "Greyfold"))
