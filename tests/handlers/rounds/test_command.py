"""`/rapport round`: how things stand, and a round by hand; one kind sentence for everything else."""

from bot.schedule import tick
from domain.rounds.states import RoundState
from tests.handlers import forging
from tests.handlers.rounds.scenes import NOA, board, couples, gather, in_review, last_round, offers_in, press, settle
from tests.life import DANA, MANAGER, PRIYA, TEAM_CHANNEL, Life, shown


async def test_alone_it_says_how_things_stand_and_what_comes_next(life: Life) -> None:
    assert "There was no round yet. `/rapport round preview` plans one" in await life.command(MANAGER, "round")
    await settle(life)
    told = await life.command(MANAGER, "round")
    assert "The next round is on Thursday 26 November, 10:00 (Berlin time)" in told
    assert told == await life.command(MANAGER, "round status")


async def test_a_round_by_hand_keeps_its_people_from_the_daily_suggestions(life: Life) -> None:
    await settle(life, rounds="every 26 weeks on friday 10:00")
    await gather(life, DANA, PRIYA)
    await settle(life, rounds="")
    await life.command(MANAGER, "round preview")
    await tick(life.bot.database)
    await life.drain()
    assert await couples(life) == {frozenset({DANA, PRIYA})}
    await life.pass_time(days=1)
    await life.pass_time(days=1)
    assert offers_in(await life.inbox(DANA)) + offers_in(await life.inbox(PRIYA)) == 0
    assert "is not in it" not in shown(await board(life))
    await life.command(MANAGER, "round cancel")
    await life.pass_time(days=1)
    assert offers_in(await life.inbox(PRIYA)) == 1


async def test_a_preview_ahead_of_time_is_the_round_of_the_cadence(life: Life) -> None:
    await settle(life, rounds="every 4 weeks on friday 10:00")
    await gather(life, DANA, PRIYA)
    await life.command(MANAGER, "round preview")
    await life.pass_time(minutes=1)
    assert "planned for Friday 27 November, 10:00" in shown(await board(life))
    await life.pass_time(days=2)
    assert len([m for m in await life.control.messages(TEAM_CHANNEL) if "round of" in shown(m).lower()]) == 1


@in_review(DANA, PRIYA)
async def test_what_was_published_can_be_cancelled_until_it_is_out(life: Life) -> None:
    assert "from Thursday 26 November, 10:00 (Berlin time) on" in await life.command(MANAGER, "round publish")
    assert "still stops it" in await life.command(MANAGER, "round")
    assert "is cancelled" in await life.command(MANAGER, "round cancel")
    await life.pass_time(days=2)
    assert offers_in(await life.inbox(DANA)) + offers_in(await life.inbox(PRIYA)) == 0
    assert "was cancelled: nobody was suggested to anybody" in await life.command(MANAGER, "round")
    assert "no round to decide on" in await life.command(MANAGER, "round cancel")


@in_review(DANA, PRIYA)
async def test_what_is_out_is_told_in_numbers(life: Life) -> None:
    await press(life, "round_publish")
    await life.pass_time(days=2)
    told = await life.command(MANAGER, "round")
    assert "the pairs that still stood read a suggestion of each other" in told
    assert "Dana" not in told
    assert "no round to decide on" in await life.command(MANAGER, "round cancel")


async def test_other_words_are_answered_with_one_kind_sentence(life: Life) -> None:
    for words in ("round and round", "round publish everything now", "round 🎡"):
        assert "I know `/rapport round preview`" in await life.command(MANAGER, words)


async def test_nothing_to_publish_is_said_so(life: Life) -> None:
    for word in ("publish", "cancel"):
        assert "There is no round to decide on" in await life.command(MANAGER, f"round {word}")


async def test_members_are_told_kindly_that_it_is_the_managers_own(life: Life) -> None:
    for words in ("round", "round publish", "round preview"):
        assert "for the program managers" in await life.command(DANA, words)


async def test_publishing_while_it_is_planned_says_that_it_is_being_planned(life: Life) -> None:
    await settle(life, rounds="every 4 weeks on friday 10:00")
    await gather(life, DANA, PRIYA)
    await life.command(MANAGER, "round preview")
    assert "is being planned" in await life.command(MANAGER, "round publish")


@in_review(DANA, PRIYA)
async def test_while_hushed_a_published_round_is_held_and_not_on_its_way(life: Life) -> None:
    await life.command(MANAGER, "round publish")
    await life.command(MANAGER, "hush until 2026-12-10")
    assert "held by the hush until Thursday 10 December" in await life.command(MANAGER, "round")


@in_review(DANA, PRIYA)
async def test_a_published_round_and_a_cancelled_one_are_both_told(life: Life) -> None:
    await life.command(MANAGER, "round publish")
    await life.command(MANAGER, "round preview")
    await life.pass_time(minutes=1)
    assert "3 December" in await life.command(MANAGER, "round cancel")
    told = await life.command(MANAGER, "round")
    assert "26 November, 10:00 (Berlin time) is published" in told
    assert "3 December, 10:00 (Berlin time) was cancelled" in told


HELD = "The program is hushed until Thursday 10 December, 00:00 (Berlin time), or `/rapport hush off`"


@in_review(DANA, PRIYA)
async def test_a_hush_is_told_wherever_a_round_is_looked_at_until_it_ends(life: Life) -> None:
    await life.command(MANAGER, "hush until 2026-12-10")
    await life.drain()
    assert HELD in shown(await board(life))
    assert HELD in await life.command(MANAGER, "round status")
    await life.command(MANAGER, "hush off")
    await life.drain()
    assert "hushed" not in shown(await board(life))
    assert "hushed" not in await life.command(MANAGER, "round")


@in_review(DANA, PRIYA)
async def test_the_board_of_a_published_round_tells_a_hush_as_long_as_it_holds(life: Life) -> None:
    await life.command(MANAGER, "round publish")
    await life.drain()
    before = await board(life)
    await life.command(MANAGER, "hush until 2026-12-10")
    await life.drain()
    assert HELD in shown(await board(life))
    assert (await board(life))["ts"] == before["ts"]
    await life.command(MANAGER, "hush off")
    await life.drain()
    assert shown(await board(life)) == shown(before)


@in_review(DANA, PRIYA)
async def test_a_board_tells_nothing_of_a_hush_that_ended_by_itself(life: Life) -> None:
    await life.command(MANAGER, "round publish")
    await life.command(MANAGER, "hush 4 hours")
    await life.drain()
    assert "hushed until Tuesday 24 November" in shown(await board(life))
    await life.pass_time(hours=4, minutes=20)
    assert "hushed" not in shown(await board(life))
    assert "Dana" in shown(await board(life))


@in_review(DANA, PRIYA, NOA)
async def test_the_board_of_a_published_round_is_the_same_in_a_hush_whoever_skips(life: Life) -> None:
    circle, one = (await life.viewer()).circle_id, await last_round(life)
    await life.command(MANAGER, "round publish")
    told = []
    for who in (None, sorted(next(iter(await couples(life))))[0]):
        if who:
            await forging.click(life, who, "round_skip", f"{circle}|{one.id}")
        await life.command(MANAGER, "hush until 2026-12-10")
        await life.drain()
        told.append(shown(await board(life)))
        await life.command(MANAGER, "hush off")
    assert told[0] == told[1]


@in_review(DANA, PRIYA)
async def test_in_a_hush_who_was_forgotten_stands_on_no_board(life: Life) -> None:
    await life.command(MANAGER, "round publish")
    await life.command(PRIYA, "forget")
    await life.press_ephemeral(PRIYA, "forget_everything")
    await life.command(MANAGER, "hush until 2026-12-10")
    await life.drain()
    told = shown(await board(life))
    assert HELD in told
    assert "Dana" not in told
    assert "Priya" not in told


@in_review(DANA, PRIYA)
async def test_a_hush_names_the_rounds_due_before_its_end(life: Life) -> None:
    await life.command(MANAGER, "round publish")
    for words in ("hush until 4 december", "hush"):
        assert "Held until then: the round due on Thursday 26 November, 10:00" in await life.command(MANAGER, words)
    assert "the round due" not in await life.command(MANAGER, "hush until tomorrow")


@in_review(DANA, PRIYA)
async def test_publishing_while_hushed_says_when_its_suggestions_go_out(life: Life) -> None:
    await life.command(MANAGER, "hush until 2026-12-10")
    told = await life.command(MANAGER, "round publish")
    assert "go out from Thursday 10 December, 00:00 (Berlin time) on" in told
    assert HELD in told
    await life.drain()
    assert HELD in shown(await board(life))
    await life.pass_time(days=2)
    assert "is on its way" in shown(await board(life))
    assert "hush" not in shown(await board(life)), "it would stand there long after"


@in_review(DANA, PRIYA)
async def test_what_is_held_is_said_once(life: Life) -> None:
    await life.command(MANAGER, "round publish")
    await life.command(MANAGER, "hush until 2026-12-10")
    assert (await life.command(MANAGER, "round")).count("10 December") == 1


@in_review(DANA, PRIYA, NOA)
async def test_a_preview_after_a_cancel_plans_the_same_moment_again_and_old_buttons_stay_dead(life: Life) -> None:
    circle, old = (await life.viewer()).circle_id, await last_round(life)
    [skips, _] = sorted(next(iter(await couples(life))))
    await forging.click(life, skips, "round_skip", f"{circle}|{old.id}")
    assert "is cancelled" in await life.command(MANAGER, "round cancel")
    assert "I am planning it" in await life.command(MANAGER, "round preview")
    await life.pass_time(minutes=1)
    fresh = await last_round(life)
    assert (fresh.due_at, fresh.state) == (old.due_at, RoundState.IN_REVIEW)
    assert fresh.id != old.id
    assert not any(skips in pair for pair in await couples(life)), "who skips that day skips it still"
    for action in ("round_publish", "round_cancel"):
        await forging.click(life, MANAGER, action, f"{circle}|{old.id}:")
    assert (await last_round(life)).state is RoundState.IN_REVIEW
    boards = [shown(post) for post in await life.control.messages(TEAM_CHANNEL) if "round of" in shown(post).lower()]
    assert len(boards) == 2
    assert f"<@{life.user(MANAGER)}> cancelled the round" in boards[0]


@in_review(DANA, PRIYA)
async def test_cancelled_and_asked_for_within_one_moment_it_is_planned_once(life: Life) -> None:
    for _ in range(2):
        await life.command(MANAGER, "round cancel")
        for _ in range(2):
            assert "could not do that" not in await life.command(MANAGER, "round preview")
    await life.pass_time(minutes=1)
    assert len(await couples(life)) == 1


@in_review(DANA, PRIYA)
async def test_a_cancelled_round_does_not_come_again_by_itself(life: Life) -> None:
    await life.command(MANAGER, "round cancel")
    await life.pass_time(days=1)
    assert (await last_round(life)).state is RoundState.CANCELLED
    await life.pass_time(days=2)
    await life.command(MANAGER, "round preview")
    assert "3 December" in await life.command(MANAGER, "round")


async def test_without_a_cadence_a_cancelled_round_is_planned_anew_for_now(life: Life) -> None:
    await gather(life, DANA, PRIYA)
    for _ in range(2):
        await life.command(MANAGER, "round preview")
        await life.command(MANAGER, "round cancel")
    assert "I am planning it" in await life.command(MANAGER, "round preview")
