"""Living in conversations, in a browser: writing, threads, unread marks, and two windows that agree."""

import pytest
from playwright.async_api import Locator, Page, expect

from sandbox.client import Control
from tests.sandbox.page.app import App
from tests.sandbox.page.conftest import Open

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("browser")]


def box(page: Page, name: str = "Message #peer-networking") -> Locator:
    return page.get_by_role("textbox", name=name)


def log(page: Page, name: str = "Messages in #peer-networking") -> Locator:
    return page.get_by_role("log", name=name)


def last(page: Page) -> Locator:
    return log(page).get_by_role("listitem").last


async def write(page: Page, text: str) -> None:
    await box(page).fill(text)
    await box(page).press("Enter")


async def test_what_one_writes_appears_in_everybodys_window(window: Open) -> None:
    dana, kwabena = await window("dana.whitfield"), await window("kwabena.asante")
    await write(dana, "Hello *everybody*")
    for page in (dana, kwabena):
        await expect(last(page)).to_contain_text("Hello everybody")
        await expect(last(page).locator("strong")).to_have_text("everybody")
    await expect(box(dana)).to_have_value("")


async def test_enter_sends_and_shift_enter_breaks_the_line(window: Open, control: Control) -> None:
    page = await window("dana.whitfield")
    await box(page).press_sequentially("one")
    await box(page).press("Shift+Enter")
    await box(page).press_sequentially("two")
    await box(page).press("Enter")
    await expect(last(page)).to_contain_text("onetwo")
    assert (await control.messages("peer-networking"))[-1]["text"] == "one\ntwo"


async def test_control_b_makes_what_is_chosen_bold(window: Open) -> None:
    page = await window("dana.whitfield")
    await box(page).fill("really")
    await box(page).press("Control+a")
    await box(page).press("Control+b")
    await box(page).press("Enter")
    await expect(last(page).locator("strong")).to_have_text("really")


async def test_an_at_sign_suggests_people_and_mentions_the_chosen_one(window: Open, control: Control) -> None:
    page = await window("dana.whitfield")
    await box(page).press_sequentially("Ask @kwab")
    await expect(page.get_by_role("listbox").get_by_role("option", name="Kwabena Asante")).to_be_visible()
    await box(page).press("Enter")
    await box(page).press("Enter")
    await expect(last(page).get_by_role("button", name="@Kwabena Asante")).to_be_visible()
    user = next(each for each in (await control.state())["users"].values() if each["name"] == "kwabena.asante")
    assert (await control.messages("peer-networking"))[-1]["pings"] == [user["id"]]


async def test_what_others_write_elsewhere_is_marked_unread_until_one_goes_there(
    window: Open, control: Control
) -> None:
    page = await window("dana.whitfield", "general")
    side = page.get_by_role("navigation", name="Conversations")
    await control.post("maya.lindqvist", "peer-networking", "news")
    await expect(side.get_by_role("link", name="peer-networking , unread")).to_be_visible()
    await control.post("maya.lindqvist", "peer-networking", "<!channel> more news")
    await expect(side.get_by_label("1 unread")).to_be_visible()
    await expect(page).to_have_title("(1) #general · Dana Whitfield")
    await side.get_by_role("link", name="peer-networking").click()
    await expect(page.get_by_role("separator", name="New messages")).to_be_visible()
    await expect(side.get_by_label("1 unread")).to_have_count(0)


async def test_what_comes_while_a_button_is_held_down_takes_no_click_away(window: Open, control: Control) -> None:
    page, other = await window("dana.whitfield", "general"), await window("dana.whitfield", "general")
    pressed = page.get_by_role("navigation", name="Conversations").get_by_role("link", name="peer-networking")
    await pressed.hover()
    await page.mouse.down()
    await control.post("maya.lindqvist", "peer-networking", "news")
    unread = other.get_by_role("navigation", name="Conversations").get_by_role("link", name="peer-networking , unread")
    await expect(unread).to_be_visible()
    await page.mouse.up()
    await expect(last(page)).to_contain_text("news")


async def test_the_arrow_up_edits_ones_last_message_for_all(window: Open) -> None:
    dana, kwabena = await window("dana.whitfield"), await window("kwabena.asante")
    await write(dana, "Hello @kwabena.asante")
    await expect(last(kwabena)).to_contain_text("Hello")
    await box(dana).press("ArrowUp")
    field = dana.get_by_role("textbox", name="Edit message")
    await expect(field).to_have_value("Hello @kwabena.asante")
    await field.fill("Good morning")
    await field.press("Enter")
    await expect(last(kwabena)).to_contain_text("Good morning (edited)")
    await expect(box(dana)).to_be_focused()


async def test_escape_gives_an_edit_up(window: Open) -> None:
    page = await window("dana.whitfield")
    await write(page, "As it was")
    await expect(last(page)).to_contain_text("As it was")
    await box(page).press("ArrowUp")
    await page.get_by_role("textbox", name="Edit message").fill("Otherwise")
    await page.keyboard.press("Escape")
    await expect(last(page)).to_contain_text("As it was")
    await expect(page.get_by_role("textbox", name="Edit message")).to_have_count(0)
    await expect(box(page)).to_be_focused()
    await last(page).focus()
    await page.keyboard.press("e")
    await expect(page.get_by_role("textbox", name="Edit message")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(last(page)).to_be_focused()


async def test_what_happens_to_a_message_meanwhile_does_not_disturb_its_edit(window: Open, control: Control) -> None:
    page = await window("dana.whitfield")
    await write(page, "As it was")
    await expect(last(page)).to_contain_text("As it was")
    await box(page).press("ArrowUp")
    field = page.get_by_role("textbox", name="Edit message")
    await field.fill("Half")
    ts = (await control.messages("peer-networking"))[-1]["ts"]
    await control.react("maya.lindqvist", "peer-networking", ts, "eyes")
    await control.post("maya.lindqvist", "peer-networking", "Meanwhile")
    await expect(last(page)).to_contain_text("Meanwhile")
    await expect(field).to_have_value("Half")
    await page.keyboard.press("Escape")
    await expect(log(page).get_by_role("button", name="eyes, 1")).to_be_visible()


async def test_a_message_is_deleted_only_after_asking(window: Open, control: Control) -> None:
    page = await window("dana.whitfield")
    await write(page, "A slip")
    await last(page).hover()
    await page.get_by_role("button", name="More actions").click()
    await page.get_by_role("menuitem", name="Delete message").click()
    await page.get_by_role("dialog").get_by_role("button", name="Cancel").click()
    await last(page).focus()
    await page.keyboard.press("Delete")
    await expect(last(page)).to_contain_text("A slip")
    await page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    await expect(page.get_by_text("A slip")).to_have_count(0)
    assert await control.messages("peer-networking") == []


async def test_nobody_is_offered_to_edit_or_delete_what_another_wrote(window: Open, control: Control) -> None:
    await control.post("kwabena.asante", "peer-networking", "Mine")
    page = await window("dana.whitfield")
    await last(page).hover()
    await page.get_by_role("button", name="More actions").click()
    await expect(page.get_by_role("menuitem")).to_have_text(["Mark unread from here", "Copy text"])


async def test_reactions_are_counted_in_every_window_and_taken_back(window: Open, control: Control) -> None:
    await control.post("kwabena.asante", "peer-networking", "Good?")
    dana, maya = await window("dana.whitfield"), await window("maya.lindqvist")
    await last(dana).hover()
    await dana.get_by_role("button", name="React with eyes").click()
    await last(maya).get_by_role("button", name="eyes, 1").click()
    mine = last(dana).get_by_role("button", name="eyes, 2")
    await expect(mine).to_have_attribute("aria-pressed", "true")
    await mine.click()
    await expect(last(maya).get_by_role("button", name="eyes, 1")).to_be_visible()


async def test_any_emoji_can_be_found_by_name_and_keys_alone(window: Open, control: Control) -> None:
    await control.post("kwabena.asante", "peer-networking", "Good?")
    page = await window("dana.whitfield")
    await last(page).focus()
    await page.keyboard.press("r")
    await page.keyboard.type("rocket")
    await page.keyboard.press("Enter")
    await expect(last(page).get_by_role("button", name="rocket, 1")).to_be_visible()


async def test_a_thread_opens_beside_and_its_replies_stay_in_it(window: Open, control: Control) -> None:
    await control.post("maya.lindqvist", "peer-networking", "Who else does your job?")
    page = await window("dana.whitfield")
    await last(page).focus()
    await page.keyboard.press("t")
    await expect(box(page, "Reply")).to_be_focused()
    await box(page, "Reply").fill("VP Marketing, Fintech")
    await box(page, "Reply").press("Enter")
    await expect(log(page, "Thread")).to_contain_text("VP Marketing, Fintech")
    await expect(log(page).get_by_text("VP Marketing, Fintech")).to_have_count(0)
    await expect(log(page).get_by_role("link", name="1 reply")).to_be_visible()
    await page.reload()
    await expect(log(page, "Thread")).to_contain_text("VP Marketing, Fintech")
    await box(page, "Reply").press("Escape")
    await expect(log(page, "Thread")).to_have_count(0)


async def test_a_reply_can_go_to_the_channel_too(window: Open, control: Control) -> None:
    await control.post("maya.lindqvist", "peer-networking", "Question")
    page = await window("dana.whitfield")
    await last(page).hover()
    await page.get_by_role("button", name="Reply in thread").click()
    await page.get_by_label("Also send to #peer-networking").check()
    await box(page, "Reply").fill("For all")
    await box(page, "Reply").press("Enter")
    await expect(last(page)).to_contain_text("replied to a thread: Question")


async def test_an_ephemeral_message_is_on_one_screen_alone_until_dismissed(window: Open, app: App) -> None:
    dana, maya = await window("dana.whitfield"), await window("maya.lindqvist")
    await write(dana, "/rapport hello")
    await expect(last(dana)).to_contain_text("Only visible to you")
    await expect(last(dana)).to_contain_text("You said hello")
    await write(maya, "after it")
    await expect(log(maya).get_by_role("listitem")).to_have_count(1)
    await log(dana).get_by_role("button", name="Dismiss").click()
    await expect(dana.get_by_text("You said hello")).to_have_count(0)


async def test_a_command_shows_how_it_is_used_while_one_types_it(window: Open) -> None:
    page = await window("dana.whitfield")
    await box(page).press_sequentially("/rap")
    await expect(page.get_by_role("option", name="/rapport")).to_contain_text("find vp customer marketing")
    await box(page).press("Tab")
    await expect(box(page)).to_have_value("/rapport ")
    await expect(page.locator(".hint-strip").first).to_contain_text("pause 2 weeks")


async def test_a_command_that_nobody_answers_says_so_and_keeps_what_was_typed(window: Open) -> None:
    page = await window("dana.whitfield")
    for typed, told in {"/rapport me": "failed with the error", "/nonsense": "is not a valid command"}.items():
        await write(page, typed)
        await expect(page.get_by_role("status")).to_contain_text(told)
        await expect(box(page)).to_have_value(typed)


async def test_what_was_begun_is_still_there_after_looking_elsewhere(window: Open) -> None:
    page = await window("dana.whitfield")
    await box(page).fill("Half a thought")
    await page.get_by_role("link", name="general").click()
    await page.get_by_role("link", name="peer-networking").click()
    await expect(box(page)).to_have_value("Half a thought")


async def test_a_public_channel_can_be_looked_into_joined_and_left(window: Open) -> None:
    page = await window("ines.quaglia", "random")
    await page.get_by_role("button", name="Join channel").click()
    await expect(box(page, "Message #random")).to_be_visible()
    await expect(log(page, "Messages in #random")).to_contain_text("has joined the channel")
    await page.get_by_role("link", name="members").click()
    await page.get_by_role("button", name="Leave channel").click()
    await expect(page.get_by_role("link", name="random")).to_have_count(0)


async def test_several_people_chosen_make_a_group_conversation(window: Open, control: Control) -> None:
    page = await window("dana.whitfield", "/as/dana.whitfield/people")
    await page.get_by_role("button", name="To").click()
    for name in ("kwabena", "noa ben"):
        await page.get_by_role("combobox", name="Search").fill(name)
        await page.keyboard.press("Enter")
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Open the conversation").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Kwabena Asante, Noa Ben-Ami")
    await box(page, "Message Kwabena Asante, Noa Ben-Ami").fill("Hello both")
    await page.keyboard.press("Enter")
    other = await window("noa.ben.ami", "general")
    link = other.get_by_role("navigation").get_by_role("link", name="Dana Whitfield, Kwabena Asante")
    await expect(link).to_contain_text("1")


async def test_a_picture_is_shown_where_it_was_shared_and_another_file_as_a_card(window: Open) -> None:
    page = await window("dana.whitfield")
    pixel = bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
        "1f15c4890000000d49444154789c6360606060000000050001a5f64540"
        "0000000049454e44ae426082"
    )
    chooser = page.get_by_label("Attach a file")
    await chooser.set_input_files({"name": "chart.png", "mimeType": "image/png", "buffer": pixel})
    await expect(last(page).get_by_role("img", name="chart.png")).to_be_visible()
    await chooser.set_input_files({"name": "peers.csv", "mimeType": "text/csv", "buffer": b"a,b\n"})
    await expect(last(page).get_by_role("link", name="peers.csv")).to_contain_text("CSV · 4 bytes")


@pytest.mark.parametrize(("event", "field"), {"paste": "clipboardData", "drop": "dataTransfer"}.items())
async def test_files_pasted_or_dropped_are_shared_with_what_was_typed(window: Open, event: str, field: str) -> None:
    page = await window("dana.whitfield")
    await box(page).fill("Both of them")
    await box(page).evaluate(
        """(box, [event, field]) => {
            const files = new DataTransfer();
            for (const name of ["one.csv", "two.csv"]) files.items.add(new File(["a,b"], name));
            const given = { bubbles: true, cancelable: true, [field]: files };
            box.dispatchEvent(event === "paste" ? new ClipboardEvent(event, given) : new DragEvent(event, given));
        }""",
        [event, field],
    )
    await expect(last(page).get_by_role("link", name="two.csv")).to_be_visible()
    await expect(log(page).get_by_role("listitem")).to_have_count(2)
    await expect(log(page).get_by_text("Both of them")).to_have_count(1)
    await expect(box(page)).to_have_value("")
