"""Managers swap, drop and pin pairs, publish or cancel; a private reason is told to nobody, nothing is done twice."""

from typing import Any

import pytest

from domain.rounds.states import RoundState
from tests.handlers import forging
from tests.handlers.rounds.scenes import (
    AOIFE,
    MATTHIAS,
    NAMES,
    NOA,
    avoid,
    board,
    button_of,
    couples,
    in_review,
    last_round,
    offers_in,
    pairs_of,
    press,
)
from tests.life import DANA, KWABENA, MANAGER, PRIYA, TEAM_CHANNEL, Life, shown

TOMAS = "tomas.okafor"
FOUR = (DANA, PRIYA, KWABENA, MATTHIAS)


async def pin(life: Life, one: str, other: str, who: str = MANAGER) -> dict[str, Any]:
    """Open [Pin a pair], choose two people, and submit; return what Slack's client is told."""
    await press(life, "round_pin", who)
    view = (await life.control.views(who))[-1]
    answer = await life.control.submit(who, view["id"], {"first": life.user(one), "second": life.user(other)})
    await life.drain()
    return dict(answer)


@in_review(*FOUR)
async def test_a_pinned_pair_stands_and_those_it_left_are_matched_anew(life: Life) -> None:
    await pin(life, DANA, KWABENA)
    assert await couples(life) == {frozenset({DANA, KWABENA}), frozenset({PRIYA, MATTHIAS})}
    told = shown(await board(life))
    assert "pinned" in told
    assert "Planned as" not in told
    assert "Changed since it was planned: its pairs now add up to" in told
    assert "of the best possible then; everybody has a peer" in told
    assert "gives the plan again as it was before the changes" in told
    assert "Changed since it was planned" in await life.command(MANAGER, "round status", channel=TEAM_CHANNEL)


@in_review(*FOUR)
async def test_a_swap_there_and_back_adds_up_to_what_was_planned(life: Life) -> None:
    [one, other] = await couples(life)
    await pin(life, sorted(one)[0], sorted(other)[0])
    await pin(life, *sorted(one))
    assert await couples(life) == {one, other}
    assert "its pairs now add up to as much as the best possible then" in shown(await board(life))


@in_review(*FOUR, NOA, AOIFE)
async def test_pairs_that_nothing_touches_stay_as_they_are(life: Life) -> None:
    before = await couples(life)
    kept = next(pair for pair in before if KWABENA in pair)
    others = [who for who in (DANA, PRIYA, NOA, AOIFE) if who not in kept]
    untouched = next(o for o in others if frozenset({DANA, o}) not in before and o != DANA)
    await pin(life, DANA, untouched)
    assert kept in await couples(life)


@in_review(*FOUR)
async def test_a_swap_begins_with_the_pair_and_changes_one_of_them(life: Life) -> None:
    value = button_of(await board(life), "round_swap", NAMES[DANA], NAMES[PRIYA])
    await press(life, "round_swap", value=value)
    view = (await life.control.views(MANAGER))[-1]
    values = view["state"]["values"]
    assert {values[b][b]["selected_user"] for b in ("first", "second")} == {life.user(DANA), life.user(PRIYA)}
    keeps = "first" if values["first"]["first"]["selected_user"] == life.user(DANA) else "second"
    changes = {"first": "second", "second": "first"}[keeps]
    await life.control.submit(MANAGER, view["id"], {changes: life.user(MATTHIAS)})
    await life.drain()
    assert await couples(life) == {frozenset({DANA, MATTHIAS}), frozenset({PRIYA, KWABENA})}


@in_review(DANA, PRIYA)
async def test_a_dropped_pair_does_not_come_again_in_this_round(life: Life) -> None:
    await press(life, "round_drop")
    assert await couples(life) == set()
    told = shown(await board(life))
    assert "Left out: 2" in told
    assert "no suitable peer this time" in told
    assert "Nobody else is free who suits either of them" in told


@in_review(DANA, PRIYA, NOA)
async def test_dropped_members_get_somebody_else_where_somebody_suits(life: Life) -> None:
    pair = next(iter(await couples(life)))
    await press(life, "round_drop")
    after = await couples(life)
    assert len(after) == 1
    assert pair not in after
    told = shown(await board(life)).partition("Put together instead:")[2].partition("Left out")[0]
    assert all(NAMES[who] in told for who in next(iter(after)))


@pytest.mark.parametrize("is_avoided", [False, True])
@in_review(*FOUR)
async def test_a_pin_is_answered_alike_whoever_avoids_whom(life: Life, is_avoided: bool) -> None:
    if is_avoided:
        await avoid(life, DANA, KWABENA)
    assert (await pin(life, KWABENA, DANA))["closed"]
    assert await couples(life) == {frozenset({DANA, KWABENA}), frozenset({PRIYA, MATTHIAS})}
    told = shown(await board(life))
    assert ", pinned" in told
    assert "everybody has a peer" in told


@pytest.mark.parametrize("is_avoided", [False, True])
@in_review(*FOUR)
async def test_so_are_those_whom_a_pin_leaves_to_each_other(life: Life, is_avoided: bool) -> None:
    if is_avoided:
        await avoid(life, DANA, KWABENA)
    assert (await pin(life, PRIYA, MATTHIAS))["closed"]
    assert await couples(life) == {frozenset({DANA, KWABENA}), frozenset({PRIYA, MATTHIAS})}
    assert "everybody has a peer" in shown(await board(life))


@in_review(*FOUR)
async def test_a_pair_that_a_private_list_keeps_apart_falls_away_among_others_and_reads_like_any(life: Life) -> None:
    await avoid(life, DANA, KWABENA)
    await pin(life, DANA, KWABENA)
    await press(life, "round_publish")
    await life.pass_time(days=2)
    await life.pass_time(days=1, hours=8)
    assert [offers_in(await life.inbox(who)) for who in FOUR] == [0, 1, 0, 1]
    told = [shown(post) for post in await life.control.messages(TEAM_CHANNEL)]
    assert not any("no suitable peer" in text for text in told)
    [words] = [text for text in told if "is on its way" in text]
    assert "its pairs read a suggestion of each other" in words


@in_review(*FOUR)
async def test_a_pause_is_as_private_and_a_colleague_is_refused_with_the_same_words(life: Life) -> None:
    await life.confirm(NOA, "VP Customer Marketing | Fintech | Lanternfish Pay")
    await life.command(KWABENA, "pause 2 weeks")
    answer = await pin(life, DANA, NOA)
    assert answer["errors"] == {"second": "No suitable peer this time. Please choose somebody else."}
    assert (await pin(life, DANA, KWABENA))["closed"]


@in_review(*FOUR)
async def test_who_skips_is_pinned_like_anybody_and_is_offered_nobody(life: Life) -> None:
    circle, one = (await life.viewer()).circle_id, await last_round(life)
    await forging.click(life, DANA, "round_skip", f"{circle}|{one.id}")
    assert (await pin(life, DANA, KWABENA))["closed"]
    assert await couples(life) == {frozenset({DANA, KWABENA}), frozenset({PRIYA, MATTHIAS})}
    await press(life, "round_publish")
    await life.pass_time(days=2)
    await life.pass_time(days=1, hours=8)
    assert offers_in(await life.inbox(DANA)) == offers_in(await life.inbox(KWABENA)) == 0


@in_review(DANA, PRIYA)
async def test_nobody_is_put_together_with_themselves_or_with_a_stranger_to_the_circle(life: Life) -> None:
    assert "two different members" in (await pin(life, DANA, DANA))["errors"]["second"]
    answer = await pin(life, "bruno.castellan", DANA)
    assert "Not a member of this circle" in answer["errors"]["first"]


@in_review(DANA, PRIYA)
async def test_one_of_the_team_is_said_to_be_no_member(life: Life) -> None:
    assert "Not a member of this circle" in (await pin(life, DANA, MANAGER))["errors"]["second"]


@in_review(*FOUR)
async def test_a_change_that_changes_nothing_is_refused_kindly(life: Life) -> None:
    await press(life, "round_swap", value=button_of(await board(life), "round_swap", NAMES[DANA], NAMES[PRIYA]))
    view = (await life.control.views(MANAGER))[-1]
    answer = await life.control.submit(MANAGER, view["id"], {})
    assert "together already" in str(answer["errors"])
    assert {pair.state for pair in await pairs_of(life)} == {"chosen"}


@in_review(DANA, PRIYA)
async def test_publishing_twice_makes_one_round(life: Life, caplog: pytest.LogCaptureFixture) -> None:
    old = await board(life)
    value = next(
        e["value"] for b in old["blocks"] for e in b.get("elements", ()) if e.get("action_id") == "round_publish"
    )
    await press(life, "round_publish")
    assert (await last_round(life)).state is RoundState.PUBLISHED
    for _ in range(2):
        await forging.click(life, TOMAS, "round_publish", value)
    assert "failed" not in caplog.text, "the second one is told kindly, without an apology"
    assert "is published and goes out" in await life.command(TOMAS, "round publish")
    assert (await last_round(life)).decided_by == life.user(MANAGER)
    await life.pass_time(days=2)
    assert [pair.state for pair in await pairs_of(life)] == ["offered"]


@in_review(DANA, PRIYA)
async def test_a_click_on_a_cancelled_round_changes_nothing(life: Life) -> None:
    drop = button_of(await board(life), "round_drop", NAMES[DANA])
    await press(life, "round_cancel")
    await forging.click(life, TOMAS, "round_drop", drop)
    assert (await last_round(life)).state is RoundState.CANCELLED
    assert [pair.state for pair in await pairs_of(life)] == ["chosen"]
    told = shown(await board(life))
    assert "cancelled the round" in told
    assert "Dana" not in told


@in_review(DANA, PRIYA)
async def test_members_and_managers_of_other_circles_decide_nothing(life: Life) -> None:
    circle, one = (await life.viewer()).circle_id, await last_round(life)
    for action in ("round_publish", "round_cancel", "round_drop", "round_pin"):
        await forging.click(life, DANA, action, f"{circle}|{one.id}:")
    await forging.click(life, MANAGER, "round_publish", f"nowhere|{one.id}:")
    await forging.click(life, MANAGER, "round_publish", f"{circle}|nothing:")
    assert (await last_round(life)).state is RoundState.IN_REVIEW
    assert await life.control.views(DANA) == []


@in_review(*FOUR, NOA)
async def test_who_is_left_over_after_a_pin_reads_why_from_the_whole_circle(life: Life) -> None:
    [left] = {*FOUR, NOA} - {who for pair in await couples(life) for who in pair}
    paired = sorted(next(iter(await couples(life))))
    await pin(life, left, paired[0])
    told = shown(await board(life))
    assert "Left out: 1" in told
    assert "nobody else is in this circle" not in told


@pytest.mark.parametrize("is_avoided", [False, True])
@in_review(DANA, PRIYA)
async def test_a_pair_of_an_earlier_round_is_refused_at_once_whatever_became_of_it(
    life: Life, is_avoided: bool
) -> None:
    if is_avoided:
        await avoid(life, DANA, PRIYA)
    await press(life, "round_publish")
    await life.pass_time(days=2)
    await life.pass_time(days=5)
    assert offers_in(await life.inbox(DANA)) == (0 if is_avoided else 1)
    answer = await pin(life, PRIYA, DANA)
    assert answer["errors"] == {
        "second": "Your round of Thursday 26 November, 10:00 (Berlin time) had these two together already, and I never "
        "offer anybody the same person twice. Please choose somebody else."
    }


@in_review(*FOUR)
async def test_a_pair_that_was_put_on_the_board_and_taken_off_again_before_publishing_is_not(life: Life) -> None:
    first = await couples(life)
    await pin(life, DANA, KWABENA)
    await press(life, "round_cancel")
    await life.command(MANAGER, "round preview", channel=TEAM_CHANNEL)
    await life.pass_time(minutes=2)
    assert await couples(life) == first
    assert (await pin(life, DANA, KWABENA))["closed"]


@in_review(DANA, PRIYA)
async def test_unless_the_plan_itself_brings_the_two_together_once_more(life: Life) -> None:
    await avoid(life, DANA, PRIYA)
    await press(life, "round_publish")
    await life.pass_time(days=2)
    await avoid(life, DANA, KWABENA)
    await life.pass_time(days=5)
    assert await couples(life) == {frozenset({DANA, PRIYA})}
    assert (await pin(life, DANA, PRIYA))["closed"]
