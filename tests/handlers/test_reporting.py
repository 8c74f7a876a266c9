"""A managers' channel of several circles: whatever reports there says which circle it is about."""

from tests.handlers.rounds.scenes import board, planned
from tests.life import COMMUNITY, DANA, MANAGER, PRIYA, TEAM_CHANNEL, Life, shown

OTHER = "general"


async def share(life: Life) -> None:
    """Set another circle up whose managers read in the same channel."""
    await life.command(MANAGER, "setup", channel=OTHER)
    form = (await life.control.views(MANAGER))[-1]
    together = {"managers_channel": life.channel(TEAM_CHANNEL), "managers": [life.user(MANAGER)]}
    assert (await life.control.submit(MANAGER, form["id"], together))["closed"]
    await life.drain()


async def newest(life: Life, count: int) -> list[str]:
    """What the last messages in the managers' channel say."""
    return [shown(post) for post in (await life.control.messages(TEAM_CHANNEL))[-count:]]


async def test_a_hush_is_told_for_each_of_two_circles_by_its_name(life: Life) -> None:
    await share(life)
    for words, said in (("hush 1 week", "hushed until"), ("hush off", "The hush is over")):
        await life.command(MANAGER, words, channel=COMMUNITY)
        await life.drain()
        told = await newest(life, 2)
        assert all(said in text for text in told)
        for channel in (COMMUNITY, OTHER):
            assert sum(f"About <#{life.channel(channel)}>" in text for text in told) == 1


async def test_a_round_names_its_circle_once_another_reports_there_too(life: Life) -> None:
    await planned(life, DANA, PRIYA)
    assert "About <#" not in shown(await board(life))
    await share(life)
    await life.command(MANAGER, "round preview", channel=COMMUNITY)
    await life.drain()
    assert f"About <#{life.channel(COMMUNITY)}>" in shown(await board(life))


async def test_where_one_circle_reports_its_name_would_say_nothing(life: Life) -> None:
    await life.command(MANAGER, "hush 1 week", channel=COMMUNITY)
    await life.drain()
    [told] = await newest(life, 1)
    assert "About <#" not in told
