"""Using what an app shows, in a browser: buttons that ask first, selects, modals with errors and stacks, its Home."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from playwright.async_api import Locator, Page, expect

from sandbox.wire import JSON
from tests.sandbox.page.app import App
from tests.sandbox.page.conftest import Open

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("browser")]


def plain(text: str) -> JSON:
    return {"type": "plain_text", "text": text}


def option(text: str) -> JSON:
    return {"text": plain(text), "value": text.lower().replace(" ", "_")}


def question(block_id: str, label: str, kind: str, **element: object) -> JSON:
    return {
        "type": "input",
        "block_id": block_id,
        "label": plain(label),
        "element": {"type": kind, "action_id": "a", **element},
    }


def form(title: str, *blocks: JSON) -> JSON:
    return {
        "type": "modal",
        "callback_id": "form",
        "title": plain(title),
        "submit": plain("Save"),
        "close": plain("Cancel"),
        "blocks": list(blocks),
    }


CONFIRM = {
    "title": plain("Introduce you?"),
    "text": plain("They will see your name."),
    "confirm": plain("Introduce us"),
    "deny": plain("Not now"),
}


async def command(page: Page, text: str) -> None:
    field = page.get_by_role("textbox", name="Message #peer-networking")
    await field.fill(f"/rapport {text}")
    await field.press("Enter")


async def show(window: Open, app: App, *elements: JSON) -> tuple[Page, Locator]:
    app.blocks = [{"type": "actions", "block_id": "row", "elements": list(elements)}]
    page = await window("dana.whitfield")
    await command(page, "show")
    shown = page.get_by_role("listitem").filter(has_text="Only visible to you")
    await expect(shown).to_be_visible()
    return page, shown


async def open_form(window: Open, app: App, *blocks: JSON) -> tuple[Page, Locator]:
    app.modal = form("Your profile", *blocks)
    page = await window("dana.whitfield")
    await command(page, "open")
    dialog = page.get_by_role("dialog", name="Your profile")
    await expect(dialog).to_be_visible()
    return page, dialog


async def heard(page: Page, app: App, count: int = 1) -> JSON:
    """The last click the app heard, once the page knows that it did."""
    await expect(page.locator("[aria-busy=true]")).to_have_count(0)
    assert len(app.clicks) == count
    return app.clicks[-1]


async def test_a_button_that_asks_first_tells_the_app_only_after_a_yes(window: Open, app: App) -> None:
    button = {"type": "button", "action_id": "yes", "text": plain("Yes"), "value": "7", "confirm": CONFIRM}
    page, shown = await show(window, app, button)
    await shown.get_by_role("button", name="Yes").click()
    asking = page.get_by_role("dialog", name="Introduce you?")
    await expect(asking).to_contain_text("They will see your name.")
    await asking.get_by_role("button", name="Not now").click()
    await expect(asking).to_have_count(0)
    await shown.get_by_role("button", name="Yes").press("Enter")
    await page.keyboard.press("Escape")
    await expect(asking).to_have_count(0)
    assert app.clicks == []
    await shown.get_by_role("button", name="Yes").click()
    await asking.get_by_role("button", name="Introduce us").click()
    assert (await heard(page, app))["value"] == "7"


async def test_a_select_is_chosen_from_by_keys_alone(window: Open, app: App) -> None:
    options = [option("Too busy"), option("Wrong role"), option("Another reason")]
    select = {"type": "static_select", "action_id": "why", "placeholder": plain("Choose a reason"), "options": options}
    page, shown = await show(window, app, select)
    await shown.get_by_role("button", name="Choose a reason").press("Enter")
    await expect(page.get_by_role("listbox").get_by_role("option")).to_have_count(3)
    await page.keyboard.type("role")
    await expect(page.get_by_role("listbox").get_by_role("option")).to_have_text(["Wrong role"])
    await page.keyboard.press("Enter")
    await expect(shown.get_by_role("button", name="Wrong role")).to_be_focused()
    assert (await heard(page, app))["selected_option"]["value"] == "wrong_role"


async def test_a_choice_taken_back_in_the_confirm_dialog_is_not_made(window: Open, app: App) -> None:
    select = {"type": "static_select", "action_id": "why", "options": [option("Too busy")], "confirm": CONFIRM}
    page, shown = await show(window, app, select)
    await shown.get_by_role("button", name="Choose an option").click()
    await page.get_by_role("option", name="Too busy").click()
    await page.get_by_role("dialog").get_by_role("button", name="Not now").click()
    await expect(shown.get_by_role("button", name="Choose an option")).to_be_visible()
    assert app.clicks == []


async def test_several_people_are_chosen_and_dropped(window: Open, app: App) -> None:
    page, shown = await show(window, app, {"type": "multi_users_select", "action_id": "who"})
    await shown.get_by_role("button", name="Choose some options").click()
    for name in ("maya", "kwabena", "maya"):
        await page.get_by_role("combobox", name="Search").fill(name)
        await page.keyboard.press("Enter")
    await page.keyboard.press("Escape")
    await expect(shown.get_by_role("button", name="Kwabena Asante")).to_be_visible()
    assert len((await heard(page, app))["selected_users"]) == 1


async def test_a_select_of_the_apps_own_options_asks_it_while_one_types(window: Open, app: App) -> None:
    app.options = [option("Advisory boards"), option("References")]
    select = {"type": "external_select", "action_id": "topic", "min_query_length": 2}
    page, shown = await show(window, app, select)
    await shown.get_by_role("button", name="Choose an option").click()
    await page.get_by_role("combobox", name="Search").press_sequentially("refer")
    await expect(page.get_by_role("listbox").get_by_role("option")).to_have_text(["References"])
    await page.keyboard.press("Enter")
    await expect(shown.get_by_role("button", name="References")).to_be_visible()
    assert (await heard(page, app))["selected_option"]["value"] == "references"


async def test_a_date_and_time_is_meant_where_the_person_is(window: Open, app: App) -> None:
    page, shown = await show(window, app, {"type": "datetimepicker", "action_id": "when"})
    await shown.get_by_label("Date and time").fill("2026-12-24T09:30")
    meant = datetime(2026, 12, 24, 9, 30, tzinfo=ZoneInfo("America/New_York"))
    assert (await heard(page, app))["selected_date_time"] == meant.timestamp()


async def test_an_overflow_menu_opens_by_keys_and_tells_what_was_chosen(window: Open, app: App) -> None:
    page, shown = await show(
        window, app, {"type": "overflow", "action_id": "of", "options": [option("Edit"), option("Remove")]}
    )
    await shown.get_by_role("button", name="More actions").press("Enter")
    await expect(page.get_by_role("menuitem", name="Edit")).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menuitem", name="Edit")).to_be_hidden()
    assert (await heard(page, app))["selected_option"]["value"] == "remove"


async def test_boxes_and_dates_tell_the_app_at_once(window: Open, app: App) -> None:
    boxes = {"type": "checkboxes", "action_id": "boxes", "options": [option("My name"), option("My company")]}
    page, shown = await show(window, app, boxes, {"type": "datepicker", "action_id": "day"})
    await shown.get_by_label("My company").check()
    assert (await heard(page, app))["selected_options"][0]["value"] == "my_company"
    await shown.get_by_label("Date").fill("2026-12-24")
    assert (await heard(page, app, 2))["selected_date"] == "2026-12-24"


async def test_a_modal_says_what_is_missing_then_what_the_app_objects_to_then_closes(window: Open, app: App) -> None:
    app.answers = [{"response_action": "errors", "errors": {"title": "We know that one already."}}]
    kinds = [option("Customer"), option("Partner")]
    page, dialog = await open_form(
        window,
        app,
        question("title", "Title", "plain_text_input", max_length=20),
        question("kind", "Kind", "radio_buttons", options=kinds),
        question("where", "Channel", "conversations_select"),
    )
    await expect(dialog.get_by_label("Title")).to_be_focused()
    await dialog.get_by_role("button", name="Save").click()
    await expect(dialog.get_by_text("Please complete this required field.")).to_have_count(3)
    await expect(dialog.get_by_label("Title")).to_be_focused()
    await dialog.get_by_label("Title").fill("VP Marketing")
    await dialog.get_by_label("Customer").check()
    await dialog.get_by_role("button", name="Channel").click()
    await page.get_by_role("option", name="#general").click()
    await dialog.get_by_role("button", name="Save").click()
    await expect(dialog.get_by_label("Title")).to_have_accessible_description("We know that one already.")
    await expect(dialog.get_by_label("Title")).to_have_value("VP Marketing")
    assert app.submissions[0]["kind"]["a"]["selected_option"]["value"] == "customer"
    await dialog.get_by_role("button", name="Save").click()
    await expect(dialog).to_have_count(0)
    await expect(page.get_by_role("textbox", name="Message #peer-networking")).to_be_focused()


async def test_modals_stack_and_the_one_below_keeps_what_was_typed(window: Open, app: App) -> None:
    push = {"type": "actions", "elements": [{"type": "button", "action_id": "push", "text": plain("More")}]}
    app.pushed = form("More about you", question("note", "Note", "plain_text_input"))
    page, dialog = await open_form(window, app, question("title", "Title", "plain_text_input"), push)
    await dialog.get_by_label("Title").fill("VP Marketing")
    await dialog.get_by_role("button", name="More").click()
    above = page.get_by_role("dialog", name="More about you")
    await expect(above.get_by_label("Note")).to_be_visible()
    await above.get_by_role("button", name="Back").click()
    await expect(dialog.get_by_label("Title")).to_have_value("VP Marketing")
    await page.keyboard.press("Escape")
    await expect(dialog).to_have_count(0)


async def test_a_modal_that_the_app_changes_keeps_what_is_being_typed(window: Open, app: App) -> None:
    title = question("title", "Title", "plain_text_input")
    tools = question("tools", "Tools", "checkboxes", options=[option("Surveys")])
    page, dialog = await open_form(window, app, title, tools, question("who", "Who", "users_select"))
    await dialog.get_by_label("Surveys").check()
    await dialog.get_by_role("button", name="Who").click()
    await page.get_by_role("listbox").get_by_role("option", name="Kwabena Asante").click()
    await dialog.get_by_label("Title").fill("VP Mark")
    view_id = await dialog.locator("form").get_attribute("data-view")
    note = {"type": "section", "text": plain("Nearly there")}
    changed = form("Your profile", note, title, tools, question("who", "Who", "users_select"))
    await app.client.views_update(view_id=view_id, view=changed)
    await expect(dialog.get_by_text("Nearly there")).to_be_visible()
    await expect(dialog.get_by_label("Title")).to_be_focused()
    await page.keyboard.type("eting")
    await dialog.get_by_role("button", name="Save").click()
    await expect(dialog).to_have_count(0)
    values = app.submissions[0]
    assert values["title"]["a"]["value"] == "VP Marketing"
    assert values["tools"]["a"]["selected_options"][0]["value"] == "surveys"
    assert values["who"]["a"]["selected_user"]


async def test_escape_closes_the_list_first_and_the_modal_after_it(window: Open, app: App) -> None:
    page, dialog = await open_form(window, app, question("who", "Who", "users_select"))
    await dialog.get_by_role("button", name="Who").click()
    await expect(page.get_by_role("listbox")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("listbox")).to_have_count(0)
    await expect(dialog).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(dialog).to_have_count(0)


async def test_a_modal_is_nobody_elses_to_see(window: Open, app: App) -> None:
    other = await window("maya.lindqvist")
    await open_form(window, app, question("title", "Title", "plain_text_input"))
    await expect(other.get_by_role("log")).to_be_visible()
    assert await other.get_by_role("dialog").count() == 0
    assert "Your profile" not in await other.content()


async def test_the_home_shows_what_the_app_publishes_and_its_buttons_work(window: Open, app: App) -> None:
    button = {"type": "button", "action_id": "pause", "text": plain("Pause")}
    heading = {"type": "header", "text": plain("Your introductions")}
    app.home = {"type": "home", "blocks": [heading, {"type": "actions", "elements": [button]}]}
    page = await window("dana.whitfield", "/as/dana.whitfield/app")
    await expect(page.get_by_role("heading", name="Your introductions")).to_be_visible()
    await page.get_by_role("button", name="About").click()
    await expect(page.get_by_role("complementary").get_by_role("heading", name="Rapport")).to_be_visible()
    await page.get_by_role("button", name="Pause").click()
    assert (await heard(page, app))["action_id"] == "pause"
    await page.get_by_role("link", name="Messages", exact=True).click()
    await expect(page.get_by_role("textbox", name="Message Rapport")).to_be_visible()
