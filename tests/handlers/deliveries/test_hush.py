"""A hush stops every message of the program at once, tells the managers what is held, and ends by itself."""

from datetime import datetime, timedelta

import pytest

from domain.deliveries import Kind, Purpose
from domain.intros import IntroState
from storage import intros, outbox
from storage.database import Transaction
from storage.outbox import Outgoing
from tests.life import DANA, MANAGER, PRIYA, SAYS, TEAM_CHANNEL, YUKI, Life, shown


async def count(life: Life, who: str) -> int:
    return len(await life.inbox(who))


async def test_nothing_that_speaks_reaches_anybody_until_it_ends(life: Life) -> None:
    told = await life.command(MANAGER, "hush 2 weeks")
    assert "hushed until" in told
    before = await count(life, DANA)
    await life.reply(DANA, SAYS[DANA])
    await life.pass_time(days=13)
    assert await count(life, DANA) == before
    await life.pass_time(days=1, hours=1)
    assert await count(life, DANA) == before + 1
    assert "Here is what I understood" in await life.last(DANA)


async def test_what_was_on_its_way_is_held_and_counted_for_the_managers(life: Life) -> None:
    await life.enter(DANA, PRIYA)
    told = await life.command(MANAGER, "hush until 2026-12-15")
    assert "Tuesday 15 December" in told
    assert "Held until then: 1 suggestion" in told
    assert f"by <@{life.user(MANAGER)}>" in told
    await life.drain()
    posts = [shown(message) for message in await life.control.messages(TEAM_CHANNEL)]
    assert told in posts
    assert not any("Dana" in post for post in posts)


async def test_what_somebody_asks_for_is_answered_all_the_same(life: Life) -> None:
    await life.enter(DANA)
    await life.command(MANAGER, "hush 2 weeks")
    assert "Lanternfish Pay" in await life.command(DANA, "me")
    before = await count(life, DANA)
    await life.command(DANA, "export")
    await life.drain()
    assert await count(life, DANA) == before + 1


async def test_an_offer_that_was_held_keeps_its_days(suggested: Life) -> None:
    viewer = await suggested.viewer()

    def expiry(tx: Transaction) -> datetime:
        [intro] = intros.in_states(tx, viewer, frozenset({IntroState.OFFERED}))
        assert intro.expires_at is not None
        return intro.expires_at

    before = await suggested.bot.database.run(expiry)
    await suggested.command(MANAGER, "hush 3 weeks")
    assert await suggested.bot.database.run(expiry) - before == timedelta(weeks=3)
    await suggested.command(MANAGER, "hush 4 weeks")
    assert await suggested.bot.database.run(expiry) - before >= timedelta(weeks=4), "Christmas is among them"


async def test_a_hush_after_another_that_is_over_extends_them_by_its_own_length_alone(suggested: Life) -> None:
    viewer = await suggested.viewer()

    def expiry(tx: Transaction) -> datetime:
        [intro] = intros.in_states(tx, viewer, frozenset({IntroState.OFFERED}))
        assert intro.expires_at is not None
        return intro.expires_at

    await suggested.command(MANAGER, "hush 1 day")
    await suggested.pass_time(days=3)
    before = await suggested.bot.database.run(expiry)
    await suggested.command(MANAGER, "hush 1 week")
    assert await suggested.bot.database.run(expiry) - before == timedelta(weeks=1)


async def test_off_sends_what_waited_in_its_own_hours(life: Life) -> None:
    await life.command(MANAGER, "hush 4 weeks")
    await life.reply(DANA, SAYS[DANA])
    before = await count(life, DANA)
    assert "1 private card will leave" in await life.command(MANAGER, "hush off")
    await life.drain()
    assert await count(life, DANA) == before + 1
    assert "Nothing is hushed" in await life.command(MANAGER, "hush off")


async def test_no_private_step_is_told_by_a_count_and_all_three_answers_say_so(suggested: Life, twin: Life) -> None:
    """The names of two wait for the hush; in another life nothing does, and managers read the same."""
    for life in (suggested, twin):
        await life.command(MANAGER, "hush 1 week")
    await suggested.press(DANA, "offer_yes")
    await suggested.press(PRIYA, "offer_yes")
    for words in ("waiting", "hush 2 weeks", "hush off"):
        told = await suggested.command(MANAGER, words)
        assert told == await twin.command(MANAGER, words)
        assert "never counted" in told
        assert "Nothing is waiting" in told or words != "waiting"


async def test_only_managers_can_hush(life: Life) -> None:
    assert "for the program managers" in await life.command(DANA, "hush 2 weeks")
    await life.reply(DANA, SAYS[DANA])
    assert "Here is what I understood" in await life.last(DANA)


async def test_a_day_is_meant_in_the_zone_of_the_circle(life: Life) -> None:
    await life.command(MANAGER, "settings")
    form = (await life.control.views(MANAGER))[-1]
    await life.control.submit(MANAGER, form["id"], {"zone": "Asia/Kolkata"})
    told = await life.command(MANAGER, "hush until friday")
    assert "hushed until Friday 27 November, 00:00 (Kolkata time)" in told


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("until 18:00", "Monday 23 November, 18:00"),
        ("for 3 hours", "Monday 23 November, 13:30"),
        ("until tomorrow 8am", "Tuesday 24 November, 08:00"),
        ("tomorrow at noon", "Tuesday 24 November, 12:00"),
        ("2026-12-02 15:30", "Wednesday 2 December, 15:30"),
        ("08.12.2026", "Tuesday 8 December, 00:00"),
        ("next monday", "Monday 30 November, 00:00"),
    ],
)
async def test_an_outage_is_told_in_hours_and_days_as_managers_type_them(life: Life, words: str, until: str) -> None:
    assert f"hushed until {until}" in await life.command(MANAGER, f"hush {words}")


@pytest.mark.parametrize("words", ["until 9:00", "until 2026-11-20", "until 3/4/2027", "until 12", "next friday"])
async def test_what_is_past_or_may_mean_two_days_is_answered_with_the_forms(life: Life, words: str) -> None:
    assert "`until tomorrow 9am`" in await life.command(MANAGER, f"hush {words}")
    assert "Nothing is hushed" in await life.command(MANAGER, "hush")


async def test_a_date_that_is_none_changes_nothing(life: Life) -> None:
    assert "until when" in await life.command(MANAGER, "hush until the storm is over")
    await life.reply(DANA, SAYS[DANA])
    assert "Here is what I understood" in await life.last(DANA)


async def test_the_end_of_a_hush_breaks_nobody_s_budget(life: Life) -> None:
    """What piled up in several weeks does not arrive on one day."""
    await life.enter(DANA)
    dana, viewer = await life.member(DANA), await life.viewer()
    assert dana is not None

    def pile(tx: Transaction) -> None:
        for number in range(5):
            place = (Purpose.OFFER, viewer.team_id, viewer.circle_id)
            words = {"text": "A suggestion"}
            outbox.enqueue(tx, Outgoing(Kind.POST, *place, f"o{number}", f"o{number}", words, dana))

    await life.bot.database.run(pile)
    await life.command(MANAGER, "hush 8 weeks")
    await life.pass_time(weeks=8, hours=12)
    assert (await life.inbox(DANA)).count("A suggestion") <= 1


async def test_the_bare_command_says_until_when_and_what_is_held(life: Life) -> None:
    assert "Nothing is hushed" in await life.command(MANAGER, "hush")
    await life.enter(DANA, PRIYA)
    await life.command(MANAGER, "hush until 2026-12-15")
    told = await life.command(MANAGER, "hush")
    assert "The program is hushed until Tuesday 15 December, 00:00" in told
    assert "Held until then: 1 suggestion" in told
    await life.drain()
    posts = [shown(message) for message in await life.control.messages(TEAM_CHANNEL)]
    assert told not in posts, "who asks alone reads it"


async def test_what_will_be_let_go_is_not_counted_as_leaving(life: Life) -> None:
    await life.enter(DANA, PRIYA)
    await life.command(MANAGER, "hush 4 weeks")
    await life.control.leave(DANA, "peer-networking")
    await life.reply(YUKI, SAYS[YUKI])
    dana, viewer = await life.member(DANA), await life.viewer()

    def plan(tx: Transaction) -> None:
        place = (Purpose.CHECK_IN, viewer.team_id, viewer.circle_id)
        outbox.enqueue(tx, Outgoing(Kind.POST, *place, "late", "late", {"text": "Worth it?"}, dana))

    await life.bot.database.run(plan)
    told = await life.command(MANAGER, "hush off")
    assert "private card" in told
    assert "check-in" not in told
