"""What managers write down: understood, confirmed, seen by the member and linked."""

from datetime import timedelta

import pytest

from domain.ids import UserId
from domain.members import Kind
from storage import members
from storage.database import Transaction
from tests.handlers.outcomes.entries import fill, form, log, told
from tests.life import COMMUNITY, DANA, MANAGER, PRIYA, Life, shown


def chosen(view: dict[str, object], block_id: str) -> str:
    """What a form has in a field before anybody touches it."""
    [block] = [b for b in view["blocks"] if b.get("block_id") == block_id]  # type: ignore[attr-defined]
    element = block["element"]
    option = element.get("initial_option") or {}
    return str(option.get("value") or element.get("initial_value") or element.get("initial_user") or "")


async def test_a_line_opens_a_form_with_what_was_understood(life: Life) -> None:
    view = await form(life, f"log <@{life.user(DANA)}> gave a reference to Globex, renewal")
    assert chosen(view, "who") == life.user(DANA)
    assert chosen(view, "kind") == "peer_reference"
    assert chosen(view, "whom") == "Globex"
    assert chosen(view, "words") == "gave a reference to Globex, renewal"


async def test_a_line_that_says_nothing_opens_the_form_all_the_same(life: Life) -> None:
    view = await form(life, "log blue skies")
    assert [chosen(view, field) for field in ("who", "kind", "whom", "words")] == ["", "", "", "blue skies"]


@pytest.mark.parametrize(
    ("line", "doubt"),
    [
        ("log {} did not give a reference", "chose nothing"),
        ("log {} and <@U1> gave a talk", "about one member"),
        ("log {} gave a talk", ""),
    ],
)
async def test_a_form_says_what_of_a_line_it_could_not_take(life: Life, line: str, doubt: str) -> None:
    view = await form(life, line.format(f"<@{life.user(DANA)}>"))
    for words in ("chose nothing", "about one member", "holds this already"):
        assert (words in str(view)) is (words == doubt)


async def test_the_same_act_is_written_down_once_and_a_second_form_says_so(life: Life) -> None:
    await log(life, DANA, "gave a reference to Globex")
    view = await form(life, f"log <@{life.user(DANA)}> gave a reference to Globex")
    assert "holds this already" in str(view)
    answer = await life.control.submit(MANAGER, view["id"], {})
    assert "holds this already" in str(answer["errors"])
    assert "Spoke as a reference to a peer : 1 " in await told(life, "outcomes")
    await log(life, PRIYA, "gave a reference to Globex")
    assert "Spoke as a reference to a peer : 2 " in await told(life, "outcomes")


async def test_a_peers_name_typed_in_the_line_or_the_form_is_not_kept(life: Life) -> None:
    view = await form(life, f"log <@{life.user(DANA)}> met Priya for coffee")
    assert (chosen(view, "whom"), chosen(view, "words")) == ("", "met a peer for coffee")
    typed = "met Priya for coffee, and thanked priya venkataraman"
    assert not (await life.control.submit(MANAGER, view["id"], {"words": typed}))["errors"]
    await life.drain()
    mine = await life.command(DANA, "me")
    assert "met a peer for coffee, and thanked a peer" in mine


async def test_a_conversation_the_team_wrote_down_is_met_and_says_nothing_of_its_worth(life: Life) -> None:
    await log(life, DANA, "met a peer for coffee")
    for read in (await life.command(DANA, "me"), await told(life, "outcomes"), str(await form(life, "link"))):
        assert "worth the time" not in read
    assert "Met : 1 (1 written down by the team)" in await told(life, "outcomes")
    assert "Met : written down by the team" in await life.command(DANA, "me")


async def test_nothing_is_written_before_the_form_is_sent(life: Life) -> None:
    await form(life, f"log <@{life.user(DANA)}> gave a reference to Globex")
    assert "No outcomes yet" in await told(life, "outcomes")


@pytest.mark.parametrize("line", ["log x", "gave x", "link", "worth", "campaign", "waiting", "ask x"])
async def test_the_ledger_is_written_by_managers_alone(life: Life, line: str) -> None:
    assert "for the program managers" in await life.command(DANA, line)


async def test_a_member_sees_what_was_written_of_them_and_can_leave_it(life: Life) -> None:
    await log(life, DANA, "gave a reference to Globex, renewal")
    mine = await life.command(DANA, "me")
    assert "Spoke as a reference to a peer : written down by the team, “gave a reference to Globex, renewal”" in mine
    assert "Globex" not in await life.command(PRIYA, "me")
    await life.press_ephemeral(DANA, "outcome_remove_name")
    assert "Globex" not in await life.command(DANA, "me")
    assert "Spoke as a reference to a peer : 1" in await told(life, "outcomes")
    view = await form(life, "link")
    assert "Globex" not in str(view)


async def test_a_member_corrects_what_was_written_of_them(life: Life) -> None:
    await log(life, DANA, "gave a reference to Globex")
    await life.command(DANA, "me")
    await life.press_ephemeral(DANA, "outcome_correct")
    view = (await life.control.views(DANA))[-1]
    await life.control.submit(DANA, view["id"], {"kind": "did_not_happen"})
    assert "Spoke as a reference" not in await told(life, "outcomes")


async def test_what_a_member_disputed_can_be_written_down_again(life: Life) -> None:
    await log(life, DANA, "gave a reference to Globex")
    await life.command(DANA, "me")
    await life.press_ephemeral(DANA, "outcome_correct")
    view = (await life.control.views(DANA))[-1]
    await life.control.submit(DANA, view["id"], {"kind": "did_not_happen"})
    view = await form(life, f"log <@{life.user(DANA)}> gave a reference to Globex")
    assert "holds this already" not in str(view)
    answer = await life.control.submit(MANAGER, view["id"], {})
    assert not answer["errors"], answer
    assert "Spoke as a reference to a peer : 1 " in await told(life, "outcomes")


async def test_the_report_names_nobody_whom_a_manager_wrote_down(life: Life) -> None:
    await log(life, DANA, "gave a reference to Globex")
    assert "Dana" not in await told(life, "outcomes")


async def test_nobody_outside_the_circle_can_be_written_down(life: Life) -> None:
    view = await form(life, "log gave a talk")
    inside = life.sandbox.workspace.channels[life.channel(COMMUNITY)].members
    outside = next(user.id for user in life.sandbox.workspace.users.values() if user.id not in inside)
    answer = await life.control.submit(MANAGER, view["id"], {"who": outside})
    assert "community channel" in str(answer["errors"])


async def test_a_linked_act_is_evidence_and_the_first_row_stays(life: Life) -> None:
    await log(life, DANA, "gave a reference to Globex")
    view = await form(life, "link")
    act = next(b for b in view["blocks"] if b.get("block_id") == "act")["element"]["options"][0]["value"]
    await fill(life, "link", act=act, record="https://crm.example/deals/7", relation="sourced")
    assert "Spoke as a reference to a peer : 1 (1 linked to a record)" in await told(life, "outcomes")
    assert "https://crm.example/deals/7" in await life.command(DANA, "me")


async def test_a_link_names_a_record_and_is_made_once(life: Life) -> None:
    await log(life, DANA, "gave a reference to Globex")
    view = await form(life, "link")
    act = next(b for b in view["blocks"] if b.get("block_id") == "act")["element"]["options"][0]["value"]
    link = {"act": act, "record": "https://crm.example/deals/7", "relation": "sourced"}
    answer = await life.control.submit(MANAGER, view["id"], {**link, "record": "not a url at all"})
    assert "https address" in (answer["errors"] or {})["record"]
    await fill(life, "link", **link)
    view = await form(life, "link")
    answer = await life.control.submit(MANAGER, view["id"], link)
    assert "linked to this record already" in (answer["errors"] or {})["record"]
    await fill(life, "link", **{**link, "relation": "influenced"})


async def test_a_link_that_says_otherwise_of_the_same_record_says_which_one_it_changed(life: Life) -> None:
    await log(life, DANA, "gave a reference to Globex")
    view = await form(life, "link")
    act = next(b for b in view["blocks"] if b.get("block_id") == "act")["element"]["options"][0]["value"]
    for record, relation, changed in (
        ("deal 4711", "sourced", False),
        ("Ticket 8", "influenced", False),
        ("Deal #4711", "influenced", True),
        ("DEAL 4711", "sourced", True),
    ):
        await life.pass_time(minutes=1)
        await fill(life, "link", act=act, record=record, relation=relation)
        page = shown((await life.control.views(MANAGER))[-1])
        assert ("is changed" in page) is changed
    assert "Deal #4711  is changed: “It began with this” now, where it was “This played a part”" in page


async def test_there_is_nothing_to_link_before_anything_happened(life: Life) -> None:
    assert "nothing in the ledger to link" in await told(life, "link")


async def test_an_act_is_written_down_for_the_day_it_happened(life: Life) -> None:
    day = (life.clock() - timedelta(days=20)).date()
    await log(life, DANA, "gave a reference to Globex", day=day.isoformat())
    view = await form(life, "link")
    assert f"{day.day} {day:%B %Y}" in str(view)


@pytest.mark.parametrize("line", ["log", "gave"])
async def test_an_act_of_more_than_a_year_before_the_circle_is_refused_beside_its_field(life: Life, line: str) -> None:
    first = life.clock().date() - timedelta(days=365)
    view = await form(life, f"{line} <@{life.user(DANA)}> a talk")
    act = {"kind": "content" if line == "log" else "access"}
    for day in ("1999-01-01", (first - timedelta(days=1)).isoformat()):
        answer = await life.control.submit(MANAGER, view["id"], {**act, "day": day})
        assert "a year before this circle" in (answer["errors"] or {})["day"]
    answer = await life.control.submit(MANAGER, view["id"], {**act, "day": first.isoformat()})
    assert not answer["errors"]


@pytest.mark.parametrize("day", ["2999-01-01", "yesterday"])
async def test_an_act_to_come_or_on_no_day_is_refused_beside_its_field(life: Life, day: str) -> None:
    view = await form(life, f"log <@{life.user(DANA)}> gave a reference to Globex")
    answer = await life.control.submit(MANAGER, view["id"], {"day": day})
    assert "day" in (answer["errors"] or {})
    assert "No outcomes yet" in await told(life, "outcomes")


async def test_what_was_given_stands_apart_and_a_gift_comes_after_the_fact(life: Life) -> None:
    view = await form(life, f"gave <@{life.user(DANA)}> a spotlight in the newsletter")
    assert chosen(view, "kind") == "spotlight"
    assert "after the fact" in str(view)
    answer = await life.control.submit(MANAGER, view["id"], {})
    assert not answer["errors"]
    report = await told(life, "outcomes")
    assert "What the program gave" in report
    assert "A spotlight : 1" in report


async def test_only_what_the_team_may_know_of_can_be_linked(asked: Life) -> None:
    await asked.press(DANA, "check_in_yes")
    view = (await asked.control.views(DANA))[-1]
    await asked.control.submit(DANA, view["id"], {"kind": "job_help", "note": "A new job"})
    assert "nothing in the ledger to link" in await told(asked, "link")
    await asked.press(PRIYA, "check_in_yes")
    view = (await asked.control.views(PRIYA))[-1]
    await asked.control.submit(PRIYA, view["id"], {"kind": "advice", "note": "A board", "name": ["yes"]})
    options = str(await form(asked, "link"))
    assert "advice" in options
    assert "job" not in options


@pytest.mark.parametrize(("kind", "told"), [(Kind.BOT, "an app"), (Kind.STAFF, "own team"), (Kind.STRANGER, "label")])
@pytest.mark.parametrize("line", ["log", "gave"])
async def test_whose_acts_are_none_of_members_is_refused_beside_the_field(
    life: Life, line: str, kind: Kind, told: str
) -> None:
    viewer = await life.viewer()

    def label(tx: Transaction) -> None:
        dana = members.in_circle(tx, viewer, UserId(life.user(DANA)))
        assert dana
        members.label(tx, viewer, dana.id, kind)

    await life.bot.database.run(label)
    view = await form(life, f"{line} <@{life.user(DANA)}> gave a talk")
    answer = await life.control.submit(MANAGER, view["id"], {"kind": "content" if line == "log" else "access"})
    assert told in (answer["errors"] or {})["who"]


async def test_who_writes_something_down_reads_that_it_is_kept(life: Life) -> None:
    for line, kept in (("log", "It is in the ledger"), ("gave", "It is in the ledger")):
        view = await form(life, f"{line} <@{life.user(DANA)}> a talk")
        await life.control.submit(MANAGER, view["id"], {"kind": "content" if line == "log" else "spotlight"})
        assert kept in shown((await life.control.views(MANAGER))[-1])
    view = await form(life, "link")
    act = next(b for b in view["blocks"] if b.get("block_id") == "act")["element"]["options"][0]["value"]
    await life.control.submit(MANAGER, view["id"], {"act": act, "record": "Deal 7", "relation": "sourced"})
    assert "Linked" in shown((await life.control.views(MANAGER))[-1])


async def test_what_the_team_wrote_down_is_called_that(life: Life) -> None:
    await log(life, DANA, "gave a reference to Globex")
    report = await told(life, "outcomes")
    assert "Spoke as a reference to a peer : 1 (1 written down by the team)" in report
    assert "one side" not in report
    assert "Members report these themselves, except those written down by the team" in report
    mine = await life.command(DANA, "me")
    assert "whoever wrote it knows it is you" in mine
    assert "managers see no name" not in mine


async def take_back(life: Life) -> dict[str, object]:
    """Take back the newest row that the team wrote, from `/rapport outcomes`."""
    await told(life, "outcomes")
    await life.press_ephemeral(MANAGER, "ledger_take_back")
    view = (await life.control.views(MANAGER))[-1]
    act = next(b for b in view["blocks"] if b.get("block_id") == "act")["element"]["options"][0]
    answer = await life.control.submit(MANAGER, view["id"], {"act": act["value"]})
    assert not answer["errors"], answer
    return dict(act)


async def test_what_the_team_wrote_is_taken_back_by_a_row_of_its_own(life: Life) -> None:
    await log(life, DANA, "gave a reference to Globex")
    assert "gave 1" in await life.command(DANA, "me")
    row = await take_back(life)
    assert "Dana" in str(row["text"])
    assert "Spoke as a reference" not in await told(life, "outcomes")
    mine = await life.command(DANA, "me")
    assert "withdrawn" in mine
    assert "gave 1" not in mine


async def test_only_what_the_team_wrote_can_be_taken_back(asked: Life) -> None:
    await asked.press(DANA, "check_in_yes")
    assert "ledger_take_back" not in str(await told(asked, "outcomes"))
    await log(asked, PRIYA, "gave a talk")
    await told(asked, "outcomes")
    await asked.press_ephemeral(MANAGER, "ledger_take_back")
    view = (await asked.control.views(MANAGER))[-1]
    [act] = next(b for b in view["blocks"] if b.get("block_id") == "act")["element"]["options"]
    assert "gave a talk" in str(act)


async def test_acts_to_link_name_whom_the_team_wrote_of(life: Life) -> None:
    for who in (DANA, PRIYA):
        await log(life, who, "gave a talk")
    shown_acts = str(await form(life, "link"))
    assert "Dana" in shown_acts
    assert "Priya" in shown_acts


async def test_the_page_that_says_it_is_kept_links_a_record_and_takes_it_back(life: Life) -> None:
    for line, kind, link in (("log", "content", True), ("gave", "spotlight", False)):
        view = await form(life, f"{line} <@{life.user(DANA)}> a talk")
        await life.control.submit(MANAGER, view["id"], {"kind": kind})
        page = str((await life.control.views(MANAGER))[-1])
        assert "ledger_take_back" in page
        assert ("Link a record" in page) is link
