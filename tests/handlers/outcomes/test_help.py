"""Help of a peer: received by whoever tells of it, and given by their peer where they let them have it."""

import pytest

from tests.handlers.outcomes.entries import answer_yes, everything_of, row_of
from tests.life import DANA, MANAGER, PRIYA, Life

INTRODUCED_ONLY = "received 1, were asked 0 times and gave 0"


async def test_help_one_tells_of_is_received_and_the_other_hears_nothing(asked: Life) -> None:
    before = await everything_of(asked, PRIYA)
    await answer_yes(asked, DANA, kind="advice", note="Boards")
    assert "• received, advice that helped: 1" in await asked.command(DANA, "impact")
    assert await everything_of(asked, PRIYA) == before


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("advice", "advice that helped a peer"),
        ("support", "answered a peer's question"),
        ("job_help", "helped a peer with a job or career step"),
    ],
)
async def test_help_that_the_peer_may_have_is_given_by_them_without_a_word_of_it(
    asked: Life, kind: str, told: str
) -> None:
    await answer_yes(asked, DANA, kind=kind, note="My board", credit=["yes"])
    theirs = await asked.command(PRIYA, "me")
    assert "received 1, were asked 0 times and gave 1" in theirs
    assert "from you to a peer : about you both" in theirs
    assert "board" not in theirs
    assert f"• {told}: 1" in await asked.command(PRIYA, "impact")
    assert "received 2, were asked 0 times and gave 0" in await asked.command(DANA, "me")


async def test_the_peer_of_something_that_is_no_help_has_nothing_of_it(asked: Life) -> None:
    before = await everything_of(asked, PRIYA)
    await answer_yes(asked, DANA, kind="referral", credit=["yes"])
    assert await everything_of(asked, PRIYA) == before


async def test_two_who_helped_each_other_each_gave_and_each_received(asked: Life) -> None:
    for who in (DANA, PRIYA):
        await answer_yes(asked, who, kind="advice", credit=["yes"])
    for who in (DANA, PRIYA):
        assert "received 2, were asked 0 times and gave 1" in await asked.command(who, "me")
    assert "Advice that helped : 2 (2 reported by one side)" in await asked.command(MANAGER, "outcomes")


async def test_help_that_is_taken_back_counts_for_neither(asked: Life) -> None:
    await answer_yes(asked, DANA, kind="advice", credit=["yes"])
    row = await row_of(asked, DANA, "Advice that helped, which your peer has too")
    await asked.press_ephemeral(DANA, "outcome_correct", value=row)
    await asked.control.submit(DANA, (await asked.control.views(DANA))[-1]["id"], {"kind": "did_not_happen"})
    for who in (DANA, PRIYA):
        assert INTRODUCED_ONLY in await asked.command(who, "me")


async def test_something_else_is_in_no_record(asked: Life) -> None:
    await answer_yes(asked, DANA, note="A good walk")
    assert "something else" not in await asked.command(DANA, "impact")
