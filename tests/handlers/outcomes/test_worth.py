"""`/rapport worth`: rules that managers set and take away, and what linked acts come to by them."""

import pytest

from tests.handlers.outcomes.entries import fill, form, log, told
from tests.life import DANA, MANAGER, Life, shown
from views.outcomes import worth as views


async def test_a_rule_is_a_range_with_a_source_and_only_linked_acts_are_added_up(life: Life) -> None:
    assert "No rules yet" in await told(life, "worth")
    for words in ("gave a reference to Globex", "gave a reference to Initech"):
        await log(life, DANA, words)
    await life.press_ephemeral(MANAGER, "worth_set")
    view = (await life.control.views(MANAGER))[-1]
    rule = {"kind": "peer_reference", "low": "2,000", "high": "5 000", "unit": "eur", "source": "Sales ops"}
    answer = await life.control.submit(MANAGER, view["id"], rule)
    assert not answer["errors"], answer
    before = await told(life, "worth")
    assert "2,000 to 5,000 EUR each (Sales ops); 2 not linked" in before
    assert "Nothing is linked yet" in before
    view = await form(life, "link")
    act = next(b for b in view["blocks"] if b.get("block_id") == "act")["element"]["options"][0]["value"]
    await fill(life, "link", act=act, record="Deal 7", relation="influenced")
    after = await told(life, "worth")
    assert "Influenced, in EUR : 2,000 to 5,000 EUR" in after
    assert "1 influenced and 1 not linked" in after
    assert "10,000" not in after


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"low": "5", "high": "2"}, "high"),
        ({"low": "-1"}, "low"),
        ({"low": "about 3"}, "low"),
        ({"high": "9" * 10}, "high"),
        ({"low": "1,5"}, "low"),
        ({"low": "0", "high": "0"}, "high"),
        ({"unit": "bananas"}, "unit"),
        ({"unit": "XYZ"}, "unit"),
    ],
)
async def test_a_rule_that_is_no_range_is_refused_beside_its_field(
    life: Life, wrong: dict[str, str], field: str
) -> None:
    await told(life, "worth")
    await life.press_ephemeral(MANAGER, "worth_set")
    view = (await life.control.views(MANAGER))[-1]
    rule = {"kind": "peer_reference", "low": "2", "high": "5", "unit": "EUR", "source": "Sales ops", **wrong}
    answer = await life.control.submit(MANAGER, view["id"], rule)
    assert field in (answer["errors"] or {})
    assert "No rules yet" in await told(life, "worth")


async def test_a_rule_is_read_as_managers_write_money(life: Life) -> None:
    await told(life, "worth")
    await life.press_ephemeral(MANAGER, "worth_set")
    view = (await life.control.views(MANAGER))[-1]
    rule = {"kind": "peer_reference", "low": "2.500,00", "high": "50k", "unit": "€", "source": "Sales ops"}
    answer = await life.control.submit(MANAGER, view["id"], rule)
    assert not answer["errors"], answer
    assert "2,500 to 50,000 EUR each" in await told(life, "worth")


async def test_a_rule_can_be_taken_away_and_what_it_counted_stays(life: Life) -> None:
    await log(life, DANA, "gave a reference to Globex")
    await told(life, "worth")
    await life.press_ephemeral(MANAGER, "worth_set")
    rule = {"kind": "peer_reference", "low": "2", "high": "5", "unit": "EUR", "source": "Sales ops"}
    await life.control.submit(MANAGER, (await life.control.views(MANAGER))[-1]["id"], rule)
    await told(life, "worth")
    await life.press_ephemeral(MANAGER, "worth_remove")
    view = (await life.control.views(MANAGER))[-1]
    refused = await life.control.submit(MANAGER, view["id"], {})
    assert "kind" in (refused["errors"] or {})
    await life.control.submit(MANAGER, view["id"], {"kind": "peer_reference"})
    assert "No rules yet" in await told(life, "worth")
    assert "Spoke as a reference to a peer : 1" in await told(life, "outcomes")


async def test_a_rule_that_is_set_or_taken_away_is_confirmed(life: Life) -> None:
    await told(life, "worth")
    await life.press_ephemeral(MANAGER, "worth_set")
    rule = {"kind": "peer_reference", "low": "2", "high": "5", "unit": "EUR", "source": "Sales ops"}
    await life.control.submit(MANAGER, (await life.control.views(MANAGER))[-1]["id"], rule)
    assert views.saved().text in shown((await life.control.views(MANAGER))[-1])
    await told(life, "worth")
    await life.press_ephemeral(MANAGER, "worth_remove")
    await life.control.submit(MANAGER, (await life.control.views(MANAGER))[-1]["id"], {"kind": "peer_reference"})
    assert views.removed().text in shown((await life.control.views(MANAGER))[-1])
