"""`/rapport export`: a file of what is kept about a member, and of nobody else."""

import json
from typing import Any

from tests.handlers.outcomes.entries import in_her_name
from tests.life import DANA, PRIYA, SAYS, Life


async def exported(life: Life, who: str) -> Any:
    """Ask for an export and return what the file holds."""
    before = set(life.sandbox.workspace.files)
    assert "to you alone" in await life.command(who, "export")
    await life.drain()
    [new] = set(life.sandbox.workspace.files) - before
    file = life.sandbox.workspace.files[new]
    assert [life.sandbox.workspace.channels[channel].members for channel in file.shares] == [
        [life.sandbox.bot_user_id, life.user(who)]
    ]
    return json.loads(file.content)


async def test_an_export_holds_everything_kept_about_a_member(asked: Life) -> None:
    await asked.press(DANA, "check_in_yes")
    view = (await asked.control.views(DANA))[-1]
    await asked.control.submit(DANA, view["id"], {"kind": "advice", "note": "Boards, seen from inside"})
    [circle] = await exported(asked, DANA)
    assert circle["member"]["name"] == "Dana Whitfield"
    assert circle["profile"]["fields"]["company"] == {"value": "Lanternfish Pay", "source": "reply"}
    assert [reply["text"] for reply in circle["replies"]] == [SAYS[DANA]]
    assert [intro["with"] for intro in circle["introductions"]] == ["Priya Venkataraman"]
    assert {row["what"] for row in circle["outcomes"]} >= {
        "Introduced",
        "Met, and worth the time",
        "Advice that helped",
    }
    assert "Boards, seen from inside" in {row["your_words"] for row in circle["outcomes"]}


async def test_an_export_has_every_part_in_it(life: Life) -> None:
    await life.enter(DANA)
    [circle] = await exported(life, DANA)
    assert set(circle) == {
        *("channel", "member", "paused_until", "profile", "preferences"),
        *("replies", "introductions", "outcomes", "consents"),
    }


async def test_an_export_holds_what_its_owner_allows(asked: Life) -> None:
    await in_her_name(asked)
    [circle] = await exported(asked, DANA)
    [named] = [consent for consent in circle["consents"] if consent["you_allow"] == "name"]
    assert (named["who_may_see_it"], named["withdrawn"]) == ("team", None)
    assert named["given"] < named["until"]


async def test_an_export_holds_nothing_of_anybody_else(asked: Life) -> None:
    await asked.press(PRIYA, "check_in_yes")
    view = (await asked.control.views(PRIYA))[-1]
    await asked.control.submit(PRIYA, view["id"], {"kind": "advice", "note": "Private to Priya"})
    content = json.dumps(await exported(asked, DANA))
    for secret in ("Private to Priya", "Saffron", "priya-v", asked.user(PRIYA), "not_really"):
        assert secret not in content
