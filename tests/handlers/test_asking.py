"""Where a command may be typed, and which circle it speaks of there."""

from tests.life import MANAGER, Life

ELSEWHERE, TEAM = "general", "program-team"


async def test_what_writes_to_a_circle_is_not_typed_where_no_circle_lives(life: Life) -> None:
    for command in ("thread", "round preview"):
        assert "No circle lives in this channel" in await life.command(MANAGER, command, channel=ELSEWHERE)


async def test_it_is_typed_among_the_managers_or_alone_with_the_bot(life: Life) -> None:
    for channel in (TEAM, life.direct_channel(MANAGER)):
        assert "No circle lives" not in await life.command(MANAGER, "round status", channel=channel)


async def test_what_only_reads_is_typed_anywhere(life: Life) -> None:
    assert "No circle lives" not in await life.command(MANAGER, "outcomes", channel=ELSEWHERE)


async def test_a_hush_is_for_the_whole_program_also_where_two_circles_have_their_managers(life: Life) -> None:
    await life.command(MANAGER, "setup", channel=ELSEWHERE)
    form = (await life.control.views(MANAGER))[-1]
    together = {"managers_channel": life.channel(TEAM), "managers": [life.user(MANAGER)]}
    assert (await life.control.submit(MANAGER, form["id"], together))["closed"]
    assert "more than one circle" in await life.command(MANAGER, "round status", channel=TEAM)
    assert "hushed until" in await life.command(MANAGER, "hush until 2026-12-15", channel=TEAM)
    assert "The hush is over" in await life.command(MANAGER, "hush off", channel=TEAM)
