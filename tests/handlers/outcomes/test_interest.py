"""An interest in a product: the vendor reads only the words its owner approved, and nothing before they send them."""

from tests.handlers.outcomes.entries import form, log, told
from tests.life import DANA, Life, shown


async def test_an_interest_reaches_the_vendor_only_in_the_words_its_owner_approved(asked: Life) -> None:
    await asked.press(DANA, "check_in_yes")
    view = (await asked.control.views(DANA))[-1]
    await asked.control.submit(DANA, view["id"], {"kind": "product_interest", "note": "Budget is secret"})
    await asked.drain()
    assert "secret" not in str(await asked.control.messages("program-team"))
    preview = (await asked.control.views(DANA))[-1]
    assert "Budget is secret" in str(preview)
    answer = await asked.control.submit(DANA, preview["id"], {"words": "I would like to see the connector"})
    assert "Passed on" in shown(answer["view"] or {})
    await asked.drain()
    posts = str(await asked.control.messages("program-team"))
    assert "I would like to see the connector" in posts
    assert "secret" not in posts


async def test_an_interest_that_is_not_sent_is_in_no_total_and_no_list(asked: Life) -> None:
    await asked.press(DANA, "check_in_yes")
    before = [await told(asked, line) for line in ("outcomes", "campaign")]
    view = (await asked.control.views(DANA))[-1]
    await asked.control.submit(DANA, view["id"], {"kind": "product_interest", "note": "Analytics", "name": ["yes"]})
    await asked.control.close(DANA, (await asked.control.views(DANA))[-1]["id"])
    await asked.drain()
    assert [await told(asked, line) for line in ("outcomes", "campaign")] == before
    assert "Interest" not in await asked.command(DANA, "me")
    assert "nothing in the ledger to link" in await told(asked, "link")


async def test_an_interest_that_is_sent_is_written_down_once_and_can_be_linked(asked: Life) -> None:
    await asked.press(DANA, "check_in_yes")
    view = (await asked.control.views(DANA))[-1]
    await asked.control.submit(DANA, view["id"], {"kind": "product_interest", "note": "Analytics"})
    preview = (await asked.control.views(DANA))[-1]
    refused = await asked.control.submit(DANA, preview["id"], {"words": "priya told me of Analytics"})
    assert "theirs to give" in str(refused["errors"])
    await asked.control.submit(DANA, preview["id"], {"words": "Analytics"})
    await asked.drain()
    assert "Interest in a product : 1 (1 reported by one side)" in await told(asked, "outcomes")
    options = str(await form(asked, "link"))
    assert "interest in a product" in options
    assert f"{asked.clock().day} {asked.clock():%B %Y}" not in options


async def test_an_interest_without_words_is_refused_beside_its_field(asked: Life) -> None:
    await asked.press(DANA, "check_in_yes")
    view = (await asked.control.views(DANA))[-1]
    await asked.control.submit(DANA, view["id"], {"kind": "product_interest", "note": "Analytics"})
    refused = await asked.control.submit(DANA, (await asked.control.views(DANA))[-1]["id"], {"words": "  "})
    assert "words" in (refused["errors"] or {})
    assert "Interest" not in await told(asked, "outcomes")


async def test_an_interest_of_no_introduction_is_written_down_as_its_owners_alone(life: Life) -> None:
    await log(life, DANA, "gave a reference to Globex")
    await life.command(DANA, "me")
    await life.press_ephemeral(DANA, "outcome_correct")
    await life.control.submit(DANA, (await life.control.views(DANA))[-1]["id"], {"kind": "product_interest"})
    await life.control.submit(DANA, (await life.control.views(DANA))[-1]["id"], {"words": "Analytics"})
    await life.drain()
    assert "Interest in a product : 1 (1 reported by one side)" in await told(life, "outcomes")
    assert "Analytics" in str(await life.control.messages("program-team"))
