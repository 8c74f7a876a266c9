"""`/rapport thread` and `/rapport help`: the post and its words, and who is shown what."""

from tests.life import COMMUNITY, DANA, MANAGER, TEAM_CHANNEL, Life, shown


async def test_the_post_says_why_what_each_side_gets_and_what_to_reply(life: Life) -> None:
    [post] = [m for m in await life.control.messages(COMMUNITY) if m["ts"] == life.thread_ts]
    text = shown(post)
    assert "This program is a partnership" in text
    assert "What you get:" in text
    assert "What we get:" in text
    for wanted in ("Title", "industry", "Company", "LinkedIn URL", "compare notes on", "no pitching"):
        assert wanted in text
    assert "Deleting your reply takes you out" in text


async def test_the_fallback_of_the_post_can_be_understood_alone(life: Life) -> None:
    [post] = [m for m in await life.control.messages(COMMUNITY) if m["ts"] == life.thread_ts]
    assert "title, industry, company and LinkedIn URL" in post["text"]


async def test_only_managers_put_a_thread_up(life: Life) -> None:
    before = len(await life.control.messages(COMMUNITY))
    assert "for the program managers" in await life.command(DANA, "thread")
    await life.drain()
    assert len(await life.control.messages(COMMUNITY)) == before


async def test_a_manager_may_ask_for_it_from_the_team_channel(life: Life) -> None:
    assert "on its way" in await life.command("tomas.okafor", "thread", channel=TEAM_CHANNEL)
    await life.drain()
    assert len([m for m in await life.control.messages(COMMUNITY) if "Who else does your job" in shown(m)]) == 2


async def test_where_slack_does_not_take_the_post_its_manager_hears_what_helps(life: Life) -> None:
    await life.control.leave("rapport", COMMUNITY)
    await life.command(MANAGER, "thread")
    await life.drain()
    assert "/invite @Rapport" in await life.last(MANAGER)


async def test_help_shows_a_member_what_is_theirs_and_a_manager_more(life: Life) -> None:
    member, manager = await life.command(DANA, "help"), await life.command(MANAGER, "")
    assert "/rapport find" in member
    assert "/rapport outcomes" not in member
    assert member in manager
    assert "/rapport outcomes" in manager


async def test_a_word_nobody_knows_is_answered_with_where_to_look(life: Life) -> None:
    assert "/rapport help" in await life.command(DANA, "dance")


async def test_who_writes_to_the_bot_hears_once_what_it_does_read(life: Life) -> None:
    for said in ("Hello?", "stop"):
        await life.control.post(DANA, "dm", said)
        await life.drain()
    [told] = [text for text in await life.inbox(DANA) if "networking thread" in text]
    for way in ("/rapport pause 2 weeks", "/rapport forget"):
        assert way in told


async def test_privacy_says_what_the_program_team_cannot_see(life: Life) -> None:
    told = await life.command(DANA, "privacy")
    assert "never see who said no" in told
    assert "/rapport forget" in told


async def posts(life: Life) -> int:
    """How many networking posts stand in the channel."""
    return sum("Who else does your job" in shown(message) for message in await life.control.messages(COMMUNITY))


async def settle(life: Life, cadence: str, zone: str = "Europe/Berlin") -> None:
    """Let networking posts come by themselves."""
    await life.command(MANAGER, "settings")
    view = (await life.control.views(MANAGER))[-1]
    answer = await life.control.submit(MANAGER, view["id"], {"threads": cadence, "zone": zone})
    assert not answer["errors"], answer


async def test_on_a_cadence_the_post_goes_up_at_its_moment_once(life: Life) -> None:
    await settle(life, "every week on tuesday 10:00")  # now it is Monday, half past ten in Berlin
    await life.pass_time(hours=23)
    assert await posts(life) == 1
    for _ in range(3):
        await life.pass_time(minutes=35)
    assert await posts(life) == 2
    await life.pass_time(days=7)
    assert await posts(life) == 3


async def test_its_hour_is_the_circles_own_and_a_holiday_there_moves_it(life: Life) -> None:
    await settle(life, "every week on thursday 10:00", "America/New_York")
    await life.pass_time(days=3, hours=8)  # Thanksgiving
    assert await posts(life) == 1
    await life.pass_time(hours=22)
    assert await posts(life) == 2


async def test_a_post_missed_in_the_night_goes_up_in_the_morning_and_only_the_newest(life: Life) -> None:
    await settle(life, "every week on tuesday 10:00")
    await life.pass_time(days=13, hours=16)  # Monday, half past one in the night
    assert await posts(life) == 1
    await life.pass_time(hours=8)
    assert await posts(life) == 2


async def test_a_post_of_the_cadence_is_a_thread_like_any_other(life: Life) -> None:
    await settle(life, "every week on tuesday 10:00")
    await life.pass_time(days=1)
    newest = (await life.control.messages(COMMUNITY))[-1]
    await life.control.post(
        DANA, COMMUNITY, "VP Customer Marketing | Fintech | Lanternfish Pay", thread_ts=newest["ts"]
    )
    await life.drain()
    assert "Here is what I understood" in await life.last(DANA)


async def test_in_a_hush_the_answer_says_until_when_the_post_is_held(life: Life) -> None:
    await life.command(MANAGER, "hush until 2026-12-04")
    told = await life.command(MANAGER, "thread")
    assert "hushed until" in told
    assert "goes to" in told
    assert "on its way" not in told


async def test_a_hush_holds_it(life: Life) -> None:
    await settle(life, "every week on tuesday 10:00")
    await life.command(MANAGER, "hush until 2026-12-04")
    await life.pass_time(days=1)
    assert await posts(life) == 1
    await life.pass_time(days=10)
    assert await posts(life) >= 2
