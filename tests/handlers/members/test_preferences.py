"""`/rapport preferences`: one form, read by nobody else."""

import json
import logging
from typing import Any

import pytest

from domain.ids import MemberId
from domain.intros.drafting import Language
from domain.peers import Wish
from domain.preferences import Frequency, Preferences
from storage.members import preferences
from tests.handlers.home.at_home import modal, on_home, open_home, press
from tests.life import COMMUNITY, DANA, KWABENA, MANAGER, PRIYA, Life, shown

CANARY = "Umbrella Cogworks"


async def fill_in(life: Life, who: str, **answers: object) -> Any:
    """Open the form, change some answers, and save; return what Slack said of it."""
    assert not await life.command(who, "preferences")
    view = (await life.control.views(who))[-1]
    answer = await life.control.submit(who, view["id"], answers)
    await life.drain()
    return answer


async def kept(life: Life, who: str) -> Preferences:
    """Return what is kept of somebody's preferences."""
    viewer, member = await life.viewer(), await life.member(who)
    assert member
    return await life.bot.database.run(lambda tx: preferences.of_member(tx, viewer, member.id))


async def avoid(life: Life, who: str, *others: str) -> None:
    """Put people on somebody's list."""
    await fill_in(life, who, avoided_people=[life.user(other) for other in others])


async def test_everything_in_the_form_is_kept_and_shown_in_it_again(life: Life) -> None:
    kwabena = await life.member(KWABENA)
    assert kwabena
    await fill_in(
        life,
        DANA,
        how_often="weekly",
        at_once="3",
        wish="mentee",
        languages=["de", "en"],
        booking="https://cal.example/dana",
        avoided_people=[life.user(KWABENA)],
        avoided_companies=f"{CANARY}\nInitech",
    )
    assert await kept(life, DANA) == Preferences(
        Frequency.WEEKLY,
        3,
        Wish.MENTEE,
        "https://cal.example/dana",
        (Language.ENGLISH, Language.GERMAN),
        frozenset({MemberId(kwabena.id)}),
        (CANARY, "Initech"),
    )
    before = await kept(life, DANA)
    await fill_in(life, DANA)
    assert await kept(life, DANA) == before


async def test_saving_says_back_what_holds_and_not_whom_one_avoids(life: Life) -> None:
    await fill_in(life, DANA, how_often="on_request", at_once="1", avoided_companies=CANARY)
    told = shown(await modal(life, DANA))
    assert "I suggest nobody by myself" in told
    assert "at most 1 open" in told
    assert CANARY not in told


async def test_a_link_that_is_no_booking_page_is_answered_beside_it(life: Life) -> None:
    answer = await fill_in(life, DANA, booking="http://cal.example/dana")
    assert "begins with https://" in answer["errors"]["booking"]
    assert await kept(life, DANA) == Preferences()


async def test_somebody_of_no_circle_here_is_not_taken_into_the_list(life: Life) -> None:
    channel = life.sandbox.workspace.channel(COMMUNITY)
    assert channel
    outside = sorted(set(life.sandbox.workspace.users) - set(channel.members) - {life.sandbox.bot_user_id})
    answer = await fill_in(life, DANA, avoided_people=outside[:1])
    assert "not in this circle" in answer["errors"]["avoided_people"]


async def test_the_form_opens_from_me_and_from_home(life: Life) -> None:
    await life.enter(DANA)
    await life.command(DANA, "me")
    await life.press_ephemeral(DANA, "preferences_open")
    assert "Your preferences" in str(await modal(life, DANA))
    await open_home(life, DANA)
    await press(life, DANA, "preferences_open")
    assert len(await life.control.views(DANA)) >= 1


async def test_staff_has_nothing_to_prefer(life: Life) -> None:
    assert "between customers" in await life.command(MANAGER, "preferences")


async def test_somebody_else_s_form_changes_one_s_own_preferences_alone(life: Life) -> None:
    await fill_in(life, DANA, how_often="monthly")
    assert await kept(life, PRIYA) == Preferences()


async def test_nobody_but_its_owner_ever_sees_the_list(suggested: Life, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    before = len(await suggested.sent())
    await fill_in(suggested, DANA, avoided_people=[suggested.user(KWABENA)], avoided_companies=CANARY)
    for text in ("outcomes", "waiting", "help", "me", "find cogworks"):
        assert CANARY not in await suggested.command(MANAGER, text)
    await open_home(suggested, MANAGER)
    await suggested.pass_time(days=2)
    assert CANARY not in await on_home(suggested, MANAGER)
    assert CANARY not in str((await suggested.sent())[before:])
    assert CANARY not in caplog.text


async def test_the_export_holds_it_and_forgetting_deletes_it(life: Life) -> None:
    await life.enter(DANA)
    await fill_in(life, DANA, avoided_people=[life.user(KWABENA)], avoided_companies=CANARY)
    await life.command(DANA, "export")
    await life.drain()
    [file] = life.sandbox.workspace.files.values()
    [own] = json.loads(file.content.decode())
    assert own["preferences"]["companies_to_avoid"] == [CANARY]
    assert len(own["preferences"]["people_to_avoid"]) == 1
    member = await life.member(DANA)
    assert member
    await life.command(DANA, "forget")
    await life.press_ephemeral(DANA, "forget_everything")
    viewer = await life.viewer()
    assert await life.bot.database.run(lambda tx: preferences.of_circle(tx, viewer)) == {}


async def test_two_who_avoid_each_other_are_never_suggested(life: Life) -> None:
    await avoid(life, DANA, PRIYA)
    await life.suggest(DANA, PRIYA)
    for who in (DANA, PRIYA):
        assert "Someone you may like" not in "".join(await life.inbox(who))


async def test_a_list_made_later_lets_what_waits_come_to_nothing_as_silence_does(suggested: Life) -> None:
    before = [await suggested.last(who) for who in (DANA, PRIYA)]
    await avoid(suggested, DANA, PRIYA)
    assert [await suggested.last(who) for who in (DANA, PRIYA)] == before
    for who in (DANA, PRIYA):
        await suggested.press(who, "offer_yes")
    assert "said yes" in await suggested.last(DANA)
    await suggested.pass_time(hours=9)
    assert "Priya" not in "".join(await suggested.inbox(DANA))
    await suggested.pass_time(days=9)
    for who in (DANA, PRIYA):
        assert "has run out" in "".join(await suggested.inbox(who))
