"""`/rapport forget`: nothing that names the member is left, and nothing of before comes back."""

import json
from pathlib import Path

from tests.handlers import forging
from tests.life import COMMUNITY, DANA, KWABENA, MANAGER, PRIYA, SAYS, Life, shown


async def forget(life: Life, who: str) -> None:
    """Ask to be forgotten, and mean it."""
    await life.command(who, "forget")
    await life.press_ephemeral(who, "forget_everything")


async def test_forget_asks_once_and_says_what_it_does(introduced: Life) -> None:
    told = await introduced.command(DANA, "forget")
    assert "cannot be undone" in told
    assert "nameless rows" in told
    assert "Lanternfish" in await introduced.command(DANA, "me")
    [question] = [m for m in await introduced.control.ephemerals(DANA) if "forget_everything" in str(m["blocks"])]
    assert '"confirm"' not in json.dumps(question["blocks"])


async def test_who_keeps_everything_keeps_everything(introduced: Life) -> None:
    before = await introduced.command(DANA, "me")
    await introduced.command(DANA, "forget")
    await introduced.press_ephemeral(DANA, "forget_nothing")
    assert "Nothing was erased" in shown((await introduced.control.ephemerals(DANA))[-1])
    assert await introduced.command(DANA, "me") == before


async def test_forget_leaves_nothing_that_names_the_member_on_the_disk(asked: Life, tmp_path: Path) -> None:
    await asked.press(DANA, "check_in_yes")
    view = (await asked.control.views(DANA))[-1]
    await asked.control.submit(
        DANA, view["id"], {"kind": "advice", "note": "Boards, seen from inside", "name": ["yes"]}
    )
    await forget(asked, DANA)
    assert "keep nothing that names you" in shown((await asked.control.ephemerals(DANA))[-1])
    on_disk = kept_on_disk(tmp_path)
    for trace in ("Whitfield", "Lanternfish", "dana-whitfield", "seen from inside", asked.user(DANA)):
        assert trace.encode() not in on_disk, trace
    assert b"Saffron" in on_disk


def kept_on_disk(folder: Path) -> bytes:
    """Everything in the database's file and in those beside it."""
    return b"".join(path.read_bytes() for path in folder.glob("asked.sqlite3*"))


async def test_outcomes_stay_without_the_name(asked: Life) -> None:
    await asked.press(DANA, "check_in_yes")
    view = (await asked.control.views(DANA))[-1]
    await asked.control.submit(DANA, view["id"], {"kind": "advice", "note": "Boards", "name": ["yes"]})
    assert "Dana Whitfield" in await asked.command(MANAGER, "outcomes")
    await forget(asked, DANA)
    told = await asked.command(MANAGER, "outcomes")
    assert "Advice that helped : 1" in told
    assert "Dana" not in told
    assert "Boards" not in told


async def test_the_forgotten_are_found_nowhere_and_told_how_to_come_back(introduced: Life) -> None:
    await forget(introduced, DANA)
    assert "Lanternfish" not in await introduced.command(PRIYA, "find fintech")
    assert "Dana" not in await introduced.command(PRIYA, "me")
    assert "A new reply in the networking thread brings you back" in await introduced.command(DANA, "me")


async def test_to_the_other_side_an_open_suggestion_has_run_out(suggested: Life) -> None:
    await suggested.press(PRIYA, "offer_yes")
    before = len(await suggested.inbox(PRIYA))
    await forget(suggested, DANA)
    assert "has run out" in await suggested.last(PRIYA)
    await suggested.pass_time(days=10)
    assert len(await suggested.inbox(PRIYA)) == before


async def read_by_priya(life: Life) -> str:
    """Everything of the bot's that Priya can still read of the two."""
    return "\n".join([*await life.inbox(PRIYA), *map(shown, await life.group(DANA, PRIYA))])


async def test_what_the_bot_wrote_of_the_forgotten_is_taken_back(asked: Life) -> None:
    assert "linkedin.com/in/dana-whitfield" in await read_by_priya(asked)
    await forget(asked, DANA)
    await asked.drain()
    left = await read_by_priya(asked)
    for trace in ("Dana", "Lanternfish", "VP Customer Marketing", asked.user(DANA)):
        assert trace not in left, trace
    assert "taken it back" in left
    assert "intro_in_touch" not in str(await asked.group(DANA, PRIYA))
    assert "stays in Slack" in shown((await asked.control.ephemerals(DANA))[-1])


async def test_a_name_just_told_goes_with_the_forgotten_at_once(suggested: Life) -> None:
    await suggested.press(DANA, "offer_yes")
    await suggested.press(PRIYA, "offer_yes")
    assert "Dana Whitfield" in await suggested.last(PRIYA)
    await forget(suggested, DANA)
    await suggested.drain()
    assert "Dana" not in "".join(await suggested.inbox(PRIYA))


async def test_reconciling_does_not_read_the_forgotten_again(introduced: Life) -> None:
    await forget(introduced, DANA)
    await introduced.bot.reconcile()
    await introduced.drain()
    assert await introduced.member(DANA) is None


async def test_an_edit_of_an_old_reply_does_not_bring_the_forgotten_back(life: Life) -> None:
    ts = await life.reply(DANA, SAYS[DANA])
    await forget(life, DANA)
    await life.control.edit(DANA, COMMUNITY, ts, SAYS[DANA] + ".")
    await life.drain()
    assert await life.member(DANA) is None


async def test_a_new_reply_brings_the_forgotten_back_with_nothing_of_before(introduced: Life) -> None:
    await forget(introduced, DANA)
    await introduced.confirm(DANA, "Head of Community | Retail | Newstart")
    told = await introduced.command(DANA, "me")
    assert "Newstart" in told
    assert ": introduced" not in told
    assert "Introduced :" not in told
    assert "Priya" not in told


async def test_nobody_is_forgotten_by_somebody_elses_click(life: Life) -> None:
    await life.enter(DANA, KWABENA)
    member = await life.member(DANA)
    assert member is not None
    await forging.click(life, KWABENA, "forget_everything", f"{member.circle_id}|{member.id}")
    assert await life.member(DANA) is not None
    assert await life.member(KWABENA) is None
