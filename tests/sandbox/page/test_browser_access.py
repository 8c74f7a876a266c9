"""The page for everybody: by keys, by ear, on a phone, in readable colours, without motion, under any name."""

import re
from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.async_api import Page, expect

from sandbox.client import Control
from tests.sandbox.page.app import App
from tests.sandbox.page.browser import DESK, PHONE
from tests.sandbox.page.conftest import Open

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("browser")]

PLACES = ("/", "/as/{}/in/general", "/as/{}/in/dm", "/as/{}/browse", "/as/{}/people", "/as/{}/in/general/members")
CONTRAST = Path(__file__).with_name("contrast.js").read_text(encoding="utf-8")
WIDE = """() => [...document.querySelectorAll("body *")].filter((e) =>
    e.checkVisibility({visibilityProperty: true}) && !e.closest("#sidebar, .sr, .skip")
    && e.getBoundingClientRect().right > innerWidth + 1).map((e) => e.outerHTML.slice(0, 120))"""
TOLD = """
- banner:
  - paragraph: /Sandbox/
  - combobox "Signed in as"
- navigation "Conversations":
  - heading "Channels" [level=2]
  - list "Channels"
- 'main "#general"':
  - heading "general" [level=1]
  - 'log "Messages in #general"'
  - 'textbox "Message #general"'
  - button "Send" [disabled]
"""


async def test_the_page_is_told_by_its_landmarks_and_names(window: Open) -> None:
    page = await window("dana.whitfield", "general")
    await expect(page.locator("body")).to_match_aria_snapshot(TOLD)
    message = page.get_by_role("listitem", name="Maya Lindqvist,")
    await expect(message).to_have_accessible_name(re.compile("Welcome, everybody"))


async def test_everything_in_a_window_can_be_reached_and_left_with_the_tab_key(window: Open) -> None:
    page = await window("dana.whitfield", "general")
    await page.get_by_role("textbox", name="Message #general").evaluate("field => field.blur()")
    reached = []
    for _ in range(40):
        await page.keyboard.press("Tab")
        reached.append(await page.evaluate(
            "(e => e.getAttribute('aria-label') || e.textContent.trim().slice(0, 40) || e.id)(document.activeElement)"
        ))  # fmt: skip
    for name in ("Skip to the messages", "Next morning", "peer-networking", "46 members", "Message #general"):
        assert any(name in (each or "") for each in reached), (name, reached)
    assert any("Hanna Vogel" in (each or "") for each in reached), "the list of messages is a stop"


async def test_focus_is_always_to_be_seen(window: Open) -> None:
    page = await window("dana.whitfield", "general")
    await page.get_by_role("textbox", name="Message #general").evaluate("field => field.blur()")
    for _ in range(25):
        await page.keyboard.press("Tab")
        seen = await page.evaluate("""() => {
            const shown = (e) => { const s = getComputedStyle(e);
                return (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== "none"; };
            const e = document.activeElement;
            return e === document.body || shown(e) || shown(e.closest(".box, label") || e);
        }""")
        assert seen, await page.evaluate("document.activeElement.outerHTML")


async def test_arrows_walk_the_messages_and_the_conversations(window: Open) -> None:
    page = await window("dana.whitfield", "general")
    newest = page.get_by_role("listitem", name="Hanna Vogel,")
    await newest.focus()
    await page.keyboard.press("ArrowUp")
    await expect(page.get_by_role("listitem", name="Maya Lindqvist,")).to_be_focused()
    await page.keyboard.press("Alt+ArrowDown")
    await expect(page.get_by_role("heading", level=1)).to_have_text("peer-networking")


async def test_control_k_jumps_anywhere_by_name(window: Open) -> None:
    page = await window("dana.whitfield", "general")
    await page.keyboard.press("Control+k")
    await page.get_by_role("combobox", name="Jump to").fill("kwab")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", level=1, name="Kwabena Asante")).to_be_visible()


async def test_escape_closes_the_switcher_whatever_is_typed(window: Open) -> None:
    page = await window("dana.whitfield", "general")
    await page.keyboard.press("Control+k")
    await page.get_by_role("combobox", name="Jump to").fill("kwab")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await expect(page.get_by_role("textbox", name="Message #general")).to_be_focused()


async def at_every_place(page: Page, found_by: str) -> dict[str, object]:
    """What a script finds at each of the places where it finds anything."""
    found: dict[str, object] = {}
    for place in PLACES:
        await page.goto(urljoin(page.url, place.format("dana.whitfield")))
        if wrong := await page.evaluate(found_by):
            found[place] = wrong
    return found


async def test_nothing_is_wider_than_a_phone(window: Open, control: Control) -> None:
    await control.post("kwabena.asante", "general", "W" * 300 + " https://example.com/" + "x" * 300)
    page = await window("dana.whitfield", "general", PHONE)
    assert await at_every_place(page, WIDE) == {}


async def test_on_a_phone_one_thing_is_shown_at_a_time(window: Open, control: Control) -> None:
    await control.post("maya.lindqvist", "general", "Question")
    page = await window("dana.whitfield", "general", PHONE)
    side = page.get_by_role("navigation", name="Conversations")
    await expect(side).to_be_hidden()
    await page.get_by_role("button", name="Conversations").click()
    await expect(side.get_by_role("link", name="random")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(side).to_be_hidden()
    await page.get_by_role("listitem").last.click()
    await page.get_by_role("button", name="Reply in thread").click()
    await expect(page.get_by_role("textbox", name="Reply")).to_be_visible()
    await expect(page.get_by_role("textbox", name="Message #general")).to_be_hidden()
    await page.get_by_role("button", name="Close").click()
    await expect(page.get_by_role("textbox", name="Message #general")).to_be_visible()


async def test_on_a_phone_the_controls_open_from_the_bar(window: Open) -> None:
    page = await window("dana.whitfield", "general", PHONE)
    await expect(page.get_by_role("button", name="Next week")).to_be_hidden()
    await page.get_by_role("button", name="Controls").click()
    await expect(page.get_by_role("button", name="Next week")).to_be_visible()


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
async def test_every_text_stands_out_from_what_is_behind_it(
    window: Open, control: Control, size: tuple[int, int]
) -> None:
    await control.post("kwabena.asante", "random", "unread")
    ts = await control.post("kwabena.asante", "general", "<!here> `code` <https://example.com> *bold* <#C1|x>")
    await control.react("dana.whitfield", "general", ts, "eyes")
    page = await window("dana.whitfield", "random", size)
    assert await at_every_place(page, CONTRAST) == {}


async def test_what_an_app_shows_stands_out_too(window: Open, app: App) -> None:
    text = {"type": "plain_text", "text": "Words"}
    styles: list[dict[str, str]] = [{}, {"style": "primary"}, {"style": "danger"}]
    buttons = [{"type": "button", "action_id": f"b{n}", "text": text, **style} for n, style in enumerate(styles)]
    chosen = {"type": "static_select", "action_id": "s", "options": [{"text": text, "value": "v"}]}
    app.blocks = [
        {"type": "actions", "elements": [*buttons, chosen]},
        {"type": "context", "elements": [text]},
        {"type": "image", "image_url": "https://example.com/x.png", "alt_text": "A chart"},
    ]
    page = await window("dana.whitfield")
    field = page.get_by_role("textbox", name="Message #peer-networking")
    await field.fill("/rapport show")
    await field.press("Enter")
    await expect(page.get_by_text("Only visible to you")).to_be_visible()
    assert await page.evaluate(CONTRAST) == []


async def test_nothing_moves_for_who_asked_for_that(window: Open) -> None:
    page = await window("dana.whitfield", "general", PHONE)
    moving = await page.evaluate("""() => [...document.querySelectorAll("*")].filter((e) => {
        const s = getComputedStyle(e);
        return s.animationName !== "none" || s.transitionDuration.split(",").some((d) => parseFloat(d) > 0);
    }).map((e) => e.outerHTML.slice(0, 80))""")
    assert moving == []


async def test_no_name_or_message_ever_runs(window: Open, control: Control) -> None:
    evil = "<img src=x onerror=\"document.title='ran'\"><script>document.title='ran'</script>"
    await control.rename("kwabena.asante", real_name=evil, display_name=evil, title=evil)
    page = await window("dana.whitfield", "general")
    ts = await control.post("kwabena.asante", "general", evil + ' <https://example.com/"onmouseover=x|label>')
    await control.post("kwabena.asante", "general", "reply", thread_ts=ts)
    message = page.get_by_role("listitem").last
    await expect(message).to_contain_text("onerror")
    await message.get_by_role("button", name="onerror").click()
    await expect(page.get_by_role("heading", name="onerror")).to_be_visible()
    await page.get_by_role("textbox", name="Message #general").press_sequentially("@kwab")
    await expect(page.get_by_role("listbox").get_by_role("option", name="onerror")).to_be_visible()
    assert await page.title() == "#general · Dana Whitfield"
    assert await page.locator("img, script:not([src])").count() == 0
