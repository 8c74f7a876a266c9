"""A history holds what was done by and with people who are forgotten by its end."""

from pathlib import Path

from bot.simulation import managers, weeks
from bot.simulation.cast import draw_cast
from bot.simulation.clock import SteppedClock
from bot.simulation.community import open_community
from bot.simulation.history import gather as gather_history
from bot.simulation.sight import Sight
from bot.simulation.society import gather
from bot.simulation.year import START
from domain.peers.presets import Preset


async def test_whose_a_member_id_was_is_known_after_they_were_erased(tmp_path: Path) -> None:
    cast = draw_cast(2, 0)
    async with open_community(cast, SteppedClock(START), tmp_path / "bot.sqlite3") as community:
        society = gather(community, cast, 0)
        sight = Sight(community.workspace, community.sandbox.bot_user_id)
        await managers.begin(society, sight, Preset.PEERS_LIKE_ME)
        mind = next(iter(society.minds.values()))
        await mind.hands.come()
        await community.let_bot_work()
        before = dict(gather_history(society, []).members)
        await weeks.forget(society, mind)
        await community.let_bot_work()
        after = gather_history(society, []).members
    assert mind.is_forgotten
    assert mind.hands.who in before.values()
    assert before.items() <= after.items()
