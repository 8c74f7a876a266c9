"""What stands on a Home: one's own, what managers may see of their circle, and a kind word where there is nothing."""

import json

from domain.deliveries import Kind, Purpose
from domain.ids import ChannelId
from domain.members import Kind as MemberKind
from storage import members, outbox
from storage.database import Transaction
from storage.outbox import Outgoing
from tests.handlers.home.at_home import WELCOME, on_home, open_home, press
from tests.life import COMMUNITY, DANA, KWABENA, MANAGER, PRIYA, SAYS, YUKI, Life

# For a member.


async def test_the_first_opening_says_what_this_is_and_what_to_do(life: Life) -> None:
    told = await open_home(life, DANA)
    assert WELCOME in told
    assert "What to do: reply in the networking thread" in told
    assert "What to count on:" in told
    assert "Nobody finds you yet" in told
    assert "[Fill in my profile]" in told


async def test_the_second_opening_of_somebody_in_the_directory_says_it_no_more(life: Life) -> None:
    await life.enter(DANA)
    assert WELCOME in await open_home(life, DANA)
    assert WELCOME not in await open_home(life, DANA)


async def test_a_member_sees_their_profile_and_what_it_is_read_as(life: Life) -> None:
    await life.reply(DANA, SAYS[DANA])
    told = await open_home(life, DANA)
    assert "Lanternfish Pay" in told
    assert "possible peer reads at most: customer marketing, VP level, fintech, a specialty you share" in told
    assert "less of it where fewer than five members share it, and where the directory holds fewer than six, at" in told
    assert "[Looks right][Edit]" in told
    assert "Not confirmed yet" in told


async def test_peers_stand_there_by_name_with_reasons_and_the_best_first(life: Life) -> None:
    await alone(life, DANA)
    await life.enter(KWABENA, PRIYA, YUKI)
    told = await open_home(life, DANA)
    assert told.index("Priya Venkataraman") < told.index("Yuki Tanabe")
    assert "You both work in customer marketing" in told


async def alone(life: Life, who: str) -> None:
    """Bring somebody into the directory without any suggestion, on a pause."""
    await life.command(who, "pause 1 week")
    await life.enter(who)


async def test_nobody_new_is_said_kindly(life: Life) -> None:
    await life.enter(DANA)
    assert "Nobody new who fits, for now" in await open_home(life, DANA)


async def test_no_peer_is_named_or_described_beside_a_blind_suggestion(suggested: Life) -> None:
    told = await open_home(suggested, DANA)
    assert "Someone you may like to meet: a peer at your level" in told
    assert "[Introduce us][Not this one][Fewer of these]" in told
    peers = told.partition("Peers for you")[2]
    assert "once you have answered it" in peers
    assert "marketing" not in peers
    assert "Priya" not in told
    assert "Saffron" not in told
    await press(suggested, DANA, "offer_yes")
    told = await on_home(suggested, DANA)
    assert "you said yes" in told
    assert "Priya" not in told


async def test_a_no_looks_like_silence_on_the_others_home(suggested: Life, twin: Life) -> None:
    for life in (suggested, twin):
        await open_home(life, PRIYA)
        await press(life, PRIYA, "offer_yes")
    await suggested.press(DANA, "offer_no")
    for hours in (0, 1, 24 * 8):
        for life in (suggested, twin):
            await life.pass_time(hours=hours)
        assert await on_home(suggested, PRIYA) == await on_home(twin, PRIYA)
        assert await open_home(suggested, PRIYA) == await open_home(twin, PRIYA)
    assert "ran out" in await on_home(twin, PRIYA)


async def test_once_both_said_yes_the_name_stands_there(introduced: Life) -> None:
    told = await open_home(introduced, DANA)
    assert "Priya Venkataraman: introduced" in told
    assert "Priya" not in told.partition("Peers for you")[2]


async def test_a_peer_who_pauses_stays_among_the_peers(life: Life) -> None:
    await alone(life, DANA)
    await life.enter(PRIYA)
    await open_home(life, DANA)
    before = await open_home(life, DANA)
    await life.command(PRIYA, "pause 2 weeks")
    assert "Priya" in before
    assert await open_home(life, DANA) == before


async def test_somebody_from_outside_the_program_sees_no_directory(life: Life) -> None:
    await life.enter(DANA)
    viewer, member = await life.viewer(), await life.member(YUKI)
    assert member is not None
    await life.bot.database.run(lambda tx: members.label(tx, viewer, member.id, MemberKind.STRANGER))
    told = await open_home(life, YUKI)
    assert "The directory is for" in told
    assert "Dana" not in told
    assert "[Find somebody]" not in told


async def test_somebody_in_no_circle_reads_how_to_get_in(life: Life) -> None:
    await life.control.leave(YUKI, COMMUNITY)
    await life.drain()
    told = await open_home(life, YUKI)
    assert "You are not in a circle yet" in told
    assert "[Set a channel up]" not in told


# For managers.


async def test_a_manager_sees_thread_cards_and_ledger_above_the_rest(introduced: Life) -> None:
    await introduced.reply(KWABENA, SAYS[KWABENA])
    told = await open_home(introduced, MANAGER)
    assert "Thread: open, 3 replies, 3 read as a profile" in told
    assert "2 members confirmed, 1 card waits to be confirmed" in told
    assert "Introduced: 1 (both sides said yes)" in told
    for name in ("Dana", "Priya", "Kwabena"):
        assert name not in told


async def test_a_member_sees_nothing_of_how_the_program_does(introduced: Life) -> None:
    assert "Your program" not in await open_home(introduced, DANA)


async def test_a_no_changes_nothing_on_a_managers_home(suggested: Life, twin: Life) -> None:
    await suggested.press(DANA, "offer_no")
    assert await open_home(suggested, MANAGER) == await open_home(twin, MANAGER)


async def test_a_manager_sees_that_a_message_needs_a_hand_and_not_what_it_says(life: Life) -> None:
    await open_home(life, MANAGER)
    await life.control.fault(kind="error", method="chat.postMessage", error="no_permission")
    await life.bot.database.run(await refused_post(life))
    await life.drain()
    await life.pass_time(minutes=2)
    told = await on_home(life, MANAGER)
    assert "1 message waits in the managers' channel" in told
    assert "Hand me on" not in told


async def refused_post(life: Life):  # type: ignore[no-untyped-def]
    """Return what plans a post in the community that Slack will refuse."""
    viewer, channel = await life.viewer(), ChannelId(life.channel(COMMUNITY))

    def plan(tx: Transaction) -> None:
        keys = {"dedupe_key": "hand", "order_key": "hand", "payload": {"text": "Hand me on"}}
        out = Outgoing(Kind.POST, Purpose.NOTICE, viewer.team_id, viewer.circle_id, **keys, channel_id=channel)  # type: ignore[arg-type]
        outbox.enqueue(tx, out)

    return plan


async def test_nothing_on_a_home_mentions_an_account_or_a_token(introduced: Life) -> None:
    await open_home(introduced, DANA)
    view = json.dumps(await introduced.control.home(DANA))
    assert introduced.user(PRIYA) not in view
