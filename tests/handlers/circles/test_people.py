"""Who somebody is to the program, and what follows: only customers are introduced to each other."""

import logging
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import select

from domain.deliveries import Purpose
from domain.members import Kind
from handlers import reconcile
from handlers.intros import check_ins
from storage.tables import OutboxRow
from tests.handlers import forging
from tests.life import COMMUNITY, DANA, KWABENA, MANAGER, PRIYA, SAYS, TEAM_CHANNEL, Life

STAFF, PARTNER, GUEST, STRANGER, BOT = (
    "hanna.vogel",
    "joris.aelbrecht",
    "nell.hathersage",
    "ines.quaglia",
    "standup-bell",
)
REPLY = "VP Customer Marketing | Fintech | Somewhere Inc"


async def kind_of(life: Life, who: str) -> Kind:
    """What somebody is in the community."""
    member = await life.member(who)
    assert member is not None
    return member.kind


async def label(life: Life, who: str, kind: str) -> str:
    """Label somebody by hand."""
    return await life.command(MANAGER, f"label @{who} {kind}")


async def test_everybody_is_one_of_six_kinds(life: Life) -> None:
    found = {who: await kind_of(life, who) for who in (DANA, STAFF, MANAGER, GUEST, STRANGER)}
    assert found == {
        DANA: Kind.CUSTOMER,
        STAFF: Kind.STAFF,
        MANAGER: Kind.STAFF,
        GUEST: Kind.GUEST,
        STRANGER: Kind.STRANGER,
    }


async def test_partners_are_known_by_their_domain_too(life: Life) -> None:
    await life.command(MANAGER, "setup")
    view = (await life.control.views(MANAGER))[-1]
    await life.control.submit(MANAGER, view["id"], {"partner_domains": "brackwaterpartners.example"})
    await life.drain()
    assert await kind_of(life, PARTNER) is Kind.PARTNER


async def test_a_manager_says_by_hand_who_somebody_is_and_it_stays(life: Life) -> None:
    assert "a partner" in await label(life, PARTNER, "partner")
    await life.bot.reconcile()
    await life.drain()
    assert await kind_of(life, PARTNER) is Kind.PARTNER


@pytest.mark.parametrize("text", ["@dana.whitfield", "@dana.whitfield king", "dana staff", "", "@dana.whitfield bot"])
async def test_a_label_that_cannot_be_read_is_answered_with_how_it_goes(life: Life, text: str) -> None:
    assert "/rapport label @name staff" in await life.command(MANAGER, f"label {text}")
    assert await kind_of(life, DANA) is Kind.CUSTOMER


async def test_somebody_outside_the_channel_cannot_be_labelled(life: Life) -> None:
    assert "community channel first" in await label(life, BOT, "staff")


async def test_only_managers_label(life: Life) -> None:
    assert "for the program managers" in await life.command(DANA, f"label @{KWABENA} staff")
    assert await kind_of(life, KWABENA) is Kind.CUSTOMER


@pytest.mark.parametrize(("who", "word"), [(STAFF, "vendor staff"), (GUEST, "guest")])
async def test_who_is_no_customer_is_found_with_a_label_and_never_introduced(life: Life, who: str, word: str) -> None:
    await life.enter(PRIYA)
    await life.confirm(who, REPLY)
    assert "Introductions are between customers" in await life.last(who)
    found = await life.command(PRIYA, "find customer marketing")
    assert "Somewhere Inc" in found
    assert word in found
    assert "Introduce us" not in found
    assert "Introduce us" not in await life.command(who, "find banking")
    await life.pass_time(days=2)
    assert not any("may like to meet" in text for text in await life.inbox(PRIYA) + await life.inbox(who))


async def test_who_is_no_customer_cannot_ask_even_with_a_forged_button(life: Life) -> None:
    await life.enter(PRIYA)
    await life.confirm(STAFF, REPLY)
    priya, staff = await life.member(PRIYA), await life.member(STAFF)
    assert priya is not None
    assert staff is not None
    await forging.click(life, STAFF, "find_introduce", f"{priya.circle_id}|{priya.id}")
    await forging.click(life, PRIYA, "find_introduce", f"{priya.circle_id}|{staff.id}")
    await life.pass_time(days=2)
    for who in (STAFF, PRIYA):
        assert len(await life.inbox(who)) == 1
        assert "None yet" in await life.command(who, "me")


async def test_a_stranger_gets_no_card_and_sees_no_directory(life: Life) -> None:
    await life.enter(PRIYA)
    await life.reply(STRANGER, REPLY)
    assert await life.control.dm(STRANGER) == []
    found = await life.command(STRANGER, "find banking")
    assert "Saffron" not in found
    assert "the program's own customers" in found


async def test_who_is_labelled_staff_leaves_what_still_waited_in_silence(suggested: Life) -> None:
    await suggested.press(PRIYA, "offer_yes")
    await label(suggested, DANA, "staff")
    await suggested.drain()
    assert "is closed" in await suggested.last(DANA)
    assert "You said yes" in await suggested.last(PRIYA)


async def test_who_leaves_the_channel_leaves_the_directory_and_what_waited(suggested: Life) -> None:
    await suggested.press(DANA, "offer_yes")
    await suggested.control.leave(DANA, COMMUNITY)
    await suggested.drain()
    await suggested.press(PRIYA, "offer_yes")
    assert "Lanternfish" not in await suggested.command(PRIYA, "find fintech")
    assert await suggested.group(DANA, PRIYA) == []
    assert "members of the community channel" in await suggested.command(DANA, "find banking", channel="general")


async def test_who_comes_back_to_the_channel_is_found_again(life: Life) -> None:
    await life.enter(DANA, PRIYA)
    await life.control.leave(DANA, COMMUNITY)
    await life.drain()
    await life.control.join(DANA, COMMUNITY)
    await life.drain()
    assert "Lanternfish" in await life.command(PRIYA, "find fintech")


async def test_a_manager_outside_the_channel_manages_and_has_nothing_of_their_own(life: Life) -> None:
    await life.control.leave(MANAGER, COMMUNITY)
    await life.drain()
    assert "No outcomes yet" in await life.command(MANAGER, "outcomes", channel=TEAM_CHANNEL)
    assert "members of the community channel" in await life.command(MANAGER, "me", channel=TEAM_CHANNEL)


async def test_somebody_who_never_joined_learns_what_this_is_for(life: Life) -> None:
    await life.control.leave(DANA, COMMUNITY)
    await life.drain()
    assert SAYS[DANA]
    assert "members of the community channel" in await life.command(DANA, "me", channel="general")


async def read_roster(life: Life) -> None:
    """Let the bot read who is there, as it does every hour."""
    life.clock.turn(timedelta(seconds=1))  # one reading a second
    await life.bot.database.run(reconcile.everything)
    await life.drain()


async def test_nothing_unasked_is_sent_during_a_status_that_says_away(life: Life) -> None:
    await life.control.rename(DANA, status_text="Im Urlaub", status_emoji=":palm_tree:")
    await read_roster(life)
    await life.suggest(DANA, PRIYA)
    assert "may like to meet" not in "".join(await life.inbox(DANA))
    for _ in range(3):
        await life.pass_time(days=1)
        await read_roster(life)
    assert "may like to meet" not in "".join(await life.inbox(DANA))
    await life.control.rename(DANA, status_text="", status_emoji="")
    await read_roster(life)
    member = await life.member(DANA)
    assert member
    assert member.away_until is None


async def test_a_status_holds_what_waits_already_until_slack_ends_it(introduced: Life) -> None:
    introduced.clock.turn(timedelta(days=10, hours=12))  # the night for Dana
    await introduced.bot.database.run(check_ins.ask_all)
    end = introduced.clock() + timedelta(days=9)
    await introduced.control.rename(DANA, status_text="OOO", status_expiration=str(int(end.timestamp())))
    await read_roster(introduced)
    await introduced.pass_time(days=5)
    assert "worth your time" not in "".join(await introduced.inbox(DANA))
    assert "worth your time" in "".join(await introduced.inbox(PRIYA))
    await introduced.pass_time(days=7)
    assert "worth your time" in "".join(await introduced.inbox(DANA))


async def test_of_a_status_nothing_is_kept_but_when_it_ends(life: Life, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    await life.control.rename(DANA, status_text="Sick: ZCANARYZ", status_emoji=":face_with_thermometer:")
    await read_roster(life)
    rows = await life.bot.database.run(lambda tx: tx.session.execute(select(OutboxRow.payload, OutboxRow.about)).all())
    assert "ZCANARYZ" not in str(rows)
    assert "ZCANARYZ" not in caplog.text


# What Slack tells of at once: nobody waits for the hourly look.


async def test_a_new_name_stands_at_once(life: Life) -> None:
    await life.enter(DANA, PRIYA)
    await life.control.rename(DANA, real_name="Dana Whitfield-Moore")
    await life.drain()
    assert "Dana Whitfield-Moore" in await life.command(PRIYA, "find lanternfish")


async def test_a_status_that_says_away_holds_at_once_what_waits_already(introduced: Life) -> None:
    introduced.clock.turn(timedelta(days=10, hours=12))  # the night for Dana
    await introduced.bot.database.run(check_ins.ask_all)
    end = introduced.clock() + timedelta(days=9)
    await introduced.control.rename(DANA, status_text="Out of office", status_expiration=str(int(end.timestamp())))
    await introduced.drain()
    await introduced.pass_time(days=5)
    assert "worth your time" not in "".join(await introduced.inbox(DANA))
    assert "worth your time" in "".join(await introduced.inbox(PRIYA))


async def test_who_changes_their_time_zone_is_written_to_in_the_hours_of_the_new_one(introduced: Life) -> None:
    introduced.clock.turn(timedelta(days=10, hours=12))
    await introduced.bot.database.run(check_ins.ask_all)
    dana = await introduced.member(DANA)
    assert dana
    assert dana.tz == "America/New_York"
    await introduced.control.rename(DANA, tz="Asia/Tokyo")
    await introduced.drain()
    row = select(OutboxRow.not_before).where(OutboxRow.member_id == dana.id, OutboxRow.purpose == Purpose.CHECK_IN)
    leaves = await introduced.bot.database.run(lambda tx: tx.session.exec(row).one())
    assert 9 <= leaves.astimezone(ZoneInfo("Asia/Tokyo")).hour < 17


async def test_a_closed_account_leaves_what_waited_at_once(suggested: Life) -> None:
    await suggested.press(PRIYA, "offer_yes")
    account = suggested.sandbox.workspace.user(DANA)
    assert account
    account.deleted = True
    await forging.event(suggested, "EvCLOSED", {"type": "user_change", "user": {"id": account.id}})
    member = await suggested.member(DANA)
    assert member
    assert not member.is_present
    assert "is closed" in await suggested.last(DANA)


async def test_several_changes_of_one_account_are_one_look_and_others_are_none(life: Life) -> None:
    await life.control.leave(KWABENA, COMMUNITY)
    for number in range(3):
        for who in (DANA, KWABENA):
            await life.control.rename(who, status_text=f"ZCANARYZ {number}")
    await life.control.settled()
    rows = await life.bot.database.run(
        lambda tx: tx.session.exec(select(OutboxRow).where(OutboxRow.purpose == Purpose.ACCOUNT)).all()
    )
    assert [row.payload for row in rows] == [{"user": life.user(DANA)}]


async def test_who_left_before_their_account_was_looked_at_stays_out(life: Life) -> None:
    await life.enter(DANA)
    await life.control.rename(DANA, real_name="Dana W.")
    await life.control.leave(DANA, COMMUNITY)
    await life.drain()
    member = await life.member(DANA)
    assert member
    assert not member.is_present


@pytest.mark.parametrize("user", [None, "U1", {}, {"id": None}, {"id": ["U1"]}])
async def test_a_change_of_nobody_is_left_alone(life: Life, user: object) -> None:
    before = len(await life.sent())
    await forging.event(life, "EvODD", {"type": "user_change", "user": user})
    assert len(await life.sent()) == before
