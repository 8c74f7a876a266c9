"""The message that shows a round to its managers: in their channel alone, changed in place, and its absence told."""

from domain.rounds.states import RoundState
from tests.handlers.rounds.scenes import board, gather, in_review, last_round, press, settle
from tests.life import DANA, MANAGER, PRIYA, TEAM_CHANNEL, Life, shown


@in_review(DANA, PRIYA)
async def test_only_its_own_channel_reads_of_it(life: Life) -> None:
    for name in ("peer-networking", "general", "random"):
        assert not any("round of" in shown(post).lower() for post in await life.control.messages(name))
    assert (await life.control.messages(TEAM_CHANNEL))[-1]["ts"] == (await board(life))["ts"]


@in_review(DANA, PRIYA)
async def test_a_preview_of_a_planned_round_shows_it_as_it_is_now(life: Life) -> None:
    before = len(await life.control.messages(TEAM_CHANNEL))
    assert "as it is now" in await life.command(MANAGER, "round preview")
    await life.drain()
    assert len(await life.control.messages(TEAM_CHANNEL)) == before


async def test_each_manager_is_told_of_a_round_where_their_channel_cannot_be_written_in(life: Life) -> None:
    await settle(life)
    await gather(life, DANA, PRIYA)
    await life.control.leave("rapport", TEAM_CHANNEL)
    await life.pass_time(days=1)
    for manager in (MANAGER, "tomas.okafor"):
        [told] = [text for text in await life.inbox(manager) if "A round is planned, and I cannot write in" in text]
        assert "Dana" not in told
    assert (await last_round(life)).state is RoundState.PLANNED, "nobody has seen it"


@in_review(DANA, PRIYA)
async def test_a_change_of_a_round_changes_the_message_that_stands(life: Life) -> None:
    first = await board(life)
    await press(life, "round_drop")
    assert (await board(life))["ts"] == first["ts"]
    assert "Left out: 2" in shown(await board(life))
