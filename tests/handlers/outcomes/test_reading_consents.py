"""What managers read of a member's consents: what holds now, and of a no nothing; a member reads their own alone."""

import pytest

from tests.handlers.outcomes.entries import told
from tests.handlers.outcomes.test_consents import moves_to, press
from tests.life import DANA, MANAGER, PRIYA, Life


async def read(life: Life, who: str = DANA) -> str:
    """What a manager reads of somebody."""
    return await told(life, f"consents <@{life.user(who)}>")


async def allow(life: Life, who: str, use: str, days: int = 90) -> None:
    """Allow one use for the members of the program."""
    await press(life, who, "consent_change", use)
    view = (await life.control.views(who))[-1]
    answer = await life.control.submit(who, view["id"], {"scope": "program", "until": str(days)})
    assert not answer["errors"], answer


@pytest.fixture
async def entered(life: Life) -> Life:
    """Dana replied in the thread, and nobody allowed anything."""
    await life.enter(DANA)
    return life


async def test_a_yes_to_a_reference_call_reaches_the_managers(entered: Life) -> None:
    await told(entered, f"ask <@{entered.user(DANA)}> reference")
    await entered.pass_time(hours=5)
    await entered.press(DANA, "consent_yes")
    answer = await read(entered)
    assert "Dana Whitfield  allows this now" in answer
    assert "Calling them for a reference : the program team only, until" in answer
    assert "Naming" not in answer
    assert "Calling" not in await read(entered, PRIYA)


async def test_a_manager_reads_how_widely_and_until_when(entered: Life) -> None:
    await allow(entered, DANA, "quote")
    assert "Quoting them : members of this program, until" in await read(entered)


@pytest.mark.parametrize("end", ["no", "silence", "withdrawn", "run out", "moved on"])
async def test_whatever_does_not_hold_reads_as_never_asked(entered: Life, end: str) -> None:
    untouched = await read(entered)
    assert "allows nothing now, or was never asked" in untouched
    if end in ("no", "silence"):
        await told(entered, f"ask <@{entered.user(DANA)}> reference")
        await entered.pass_time(hours=5)
        if end == "no":
            await entered.press(DANA, "consent_no")
    else:
        await allow(entered, DANA, "reference")
        assert await read(entered) != untouched
    if end == "withdrawn":
        await press(entered, DANA, "consent_withdraw", "reference")
    elif end == "run out":
        await entered.pass_time(days=91)
    elif end == "moved on":
        await moves_to(entered, "Newstart")
    assert await read(entered) == untouched


async def test_a_manager_who_names_somebody_never_reads_their_own_list(entered: Life) -> None:
    for line in (f"consents <@{entered.user(DANA)}|dana>", "consents Dana", "consents <@U0NOBODY>"):
        assert "What you allow" not in await told(entered, line)
    assert "Say whose" in await told(entered, "consents Dana")
    assert "do not know that person" in await told(entered, "consents <@U0NOBODY>")
    assert "What you allow" in await told(entered, "consents")
    assert "What you allow" in await read(entered, MANAGER)


async def test_a_member_who_names_another_reads_only_their_own(entered: Life) -> None:
    await allow(entered, DANA, "reference")
    for line in (f"consents <@{entered.user(DANA)}>", "consents Dana"):
        answer = await entered.command(PRIYA, line)
        assert "between them and the program team" in answer
        assert "Calling you for a reference :  no" in answer
    assert "between them" not in await entered.command(DANA, f"consents <@{entered.user(DANA)}>")


async def test_the_members_own_list_says_who_sees_it(entered: Life) -> None:
    answer = await entered.command(DANA, "consents")
    assert "Program managers see what you allow while it holds. What you refuse shows nowhere" in answer


async def test_who_left_or_is_no_customer_is_nobody_a_manager_reads_of(entered: Life) -> None:
    await allow(entered, DANA, "reference")
    await allow(entered, PRIYA, "reference")
    await told(entered, f"label <@{entered.user(PRIYA)}> guest")
    assert "do not know that person" in await read(entered, PRIYA)
    await entered.control.deactivate(DANA)
    await entered.drain()
    assert "do not know that person" in await read(entered)
