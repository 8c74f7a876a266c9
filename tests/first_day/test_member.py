"""A member's first day, click by click: one plain reply, a card, a peer, and what came of it."""

import pytest
import pytest_asyncio
from playwright.async_api import expect

from bot.demo.scenes import joining
from bot.demo.scenes.story import Story
from bot.demo.town import Town
from tests.first_day.conftest import Open
from tests.first_day.gestures import go, is_told_well, newest, open_tab, press, reads, sign_in, write

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("browser")]

DANA_SAYS = "Sr. Mgr, Customer Marketing | Fintech | Lanternfish Pay | advisory boards welcome"
NOA_SAYS = "Customer Marketing Lead @ Sentrybloom | Cybersecurity"
CARD = """
- text: /Is it right\\?/
- list:
  - listitem:
    - strong: Title
    - text: ": Sr. Mgr, Customer Marketing"
  - listitem:
    - strong: Company
    - text: ": Lanternfish Pay"
  - listitem:
    - strong: Industry
    - text: ": Fintech"
- button "Looks right"
- button "Edit"
- button "Don't use this"
- text: /Only you see this card/
"""
PROFILE = """
- dialog "Your profile":
  - form "Your profile":
    - heading "Your profile" [level=2]
    - button "Close"
    - textbox "Title (optional)": Sr. Mgr, Customer Marketing
    - textbox "Company (optional)": Lanternfish Pay
    - textbox "Industry (optional)": Fintech
    - textbox "LinkedIn (optional)"
    - textbox "Would compare notes on (optional)"
    - textbox "Can share with others (optional)"
    - button "Cancel"
    - button "Save"
"""
OFFER = """
- strong: a peer at your level
- button "Introduce us"
- button "Not this one"
- button "Fewer of these"
- text: /Nobody sees a no/
"""
NAMED = """
- text: You both said yes. It is
- strong: Noa Ben-Ami
- text: ", Sentrybloom."
- button "Go ahead"
- button "Not this one"
- text: /nobody is told who left it/
"""
CHECK_IN = """
- text: /Have you two met, and was it worth your time\\?/
- button "Yes"
- button "It's booked"
- button "Not yet"
- button "Not really"
"""
CAME_OF_IT = """
- dialog "Did anything come of it?":
  - form "Did anything come of it?":
    - heading "Did anything come of it?" [level=2]
    - button /What came of it/
    - textbox "In your words (optional)"
    - group "Your name (optional)":
      - checkbox /Program managers may see my name/
    - button "Cancel"
    - button "Save"
"""
HOME = """
- main:
  - heading /Rapport/ [level=1]
  - heading "You"
  - button "Edit"
  - button "Don't use this"
  - heading "Your introductions"
  - heading "Peers for you"
  - button "Find somebody"
  - button "Pause for…"
  - button "Who sees what"
"""


@pytest_asyncio.fixture(loop_scope="session")
async def asked(town: Town) -> Town:
    """The town once its manager set the program up and posted the thread."""
    await town.play([joining.set_up, joining.post_thread], Story())
    return town


async def test_a_member_replies_meets_a_peer_and_says_what_came_of_it(window: Open, asked: Town) -> None:
    dana = await window()
    await sign_in(dana, "Dana Whitfield")
    await go(dana, "peer-networking")
    await newest(dana).hover()
    await press(dana, "Reply in thread")
    await write(dana, DANA_SAYS, "Reply")
    await expect(newest(dana)).to_be_visible()

    await expect(dana.get_by_role("navigation", name="Conversations")).to_contain_text("Rapport1")
    await open_tab(dana, "Messages")
    await expect(newest(dana)).to_match_aria_snapshot(CARD)
    await is_told_well(dana)
    await press(dana, "Edit")
    await expect(dana.locator("body")).to_match_aria_snapshot(PROFILE)
    await is_told_well(dana)
    form = dana.get_by_role("dialog", name="Your profile")
    await form.get_by_role("textbox", name="LinkedIn").fill("not an address")
    await press(form, "Save")
    await expect(form.get_by_role("textbox", name="LinkedIn")).to_have_attribute("aria-invalid", "true")
    await form.get_by_role("textbox", name="LinkedIn").fill("linkedin.com/in/dana-whitfield-lanternfish")
    await form.get_by_role("textbox", name="Would compare notes on").fill("advisory boards")
    await press(form, "Save")
    await reads(dana, "This is how peers find you")
    await reads(dana, "advisory boards")

    noa = await window("noa.ben.ami", "in/peer-networking")
    await noa.get_by_role("link", name="1 reply").click()
    await write(noa, NOA_SAYS, "Reply")
    await open_tab(noa, "Messages")
    await press(noa, "Looks right")
    await reads(dana, "Someone you may like to meet")
    await expect(newest(dana)).to_match_aria_snapshot(OFFER)
    await expect(dana.get_by_role("log")).not_to_contain_text("Noa")
    await press(dana, "Introduce us")
    await expect(dana.get_by_role("log")).to_contain_text("You said yes to this peer")
    await press(noa, "Introduce us")
    await reads(noa, "You both said yes. It is")
    await expect(newest(dana)).to_match_aria_snapshot(NAMED)
    for page in (noa, dana):
        await press(page, "Go ahead")
    await expect(dana.get_by_role("log")).to_contain_text("A note for Noa on LinkedIn")

    await go(dana, "Rapport, Noa Ben-Ami")
    await reads(dana, "Noa, how do you handle that today?")
    await write(dana, "Hello Noa, shall we talk on Thursday?")
    await go(noa, "Rapport, Dana Whitfield")
    await reads(noa, "Hello Noa")
    for _ in range(2):
        await press(dana, "Next week")
    await open_tab(dana, "Messages")
    await expect(newest(dana)).to_match_aria_snapshot(CHECK_IN)
    await press(dana, "Yes")
    await expect(dana.locator("body")).to_match_aria_snapshot(CAME_OF_IT)
    await is_told_well(dana)
    came = dana.get_by_role("dialog", name="Did anything come of it?")
    await came.get_by_role("button", name="What came of it").click()
    await dana.get_by_role("option", name="Advice that helped").click()
    await came.get_by_role("textbox", name="In your words").fill("A better way to run our advisory board.")
    await press(came, "Save")
    kept = dana.get_by_role("dialog", name="Rapport")
    await expect(kept).to_contain_text("Kept: advice that helped")
    await kept.get_by_role("button", name="Close").first.click()
    await reads(dana, "worth it")

    await open_tab(dana, "Home")
    await expect(dana.locator("body")).to_match_aria_snapshot(HOME)
    await is_told_well(dana)


async def test_a_member_searches_pauses_and_reads_who_sees_what(window: Open, asked: Town) -> None:
    sofia = await window("sofia.brandao", "in/peer-networking")
    await write(sofia, "/rapport find vp customer marketing")
    await reads(sofia, "Only visible to you")
    await write(sofia, "/rapport privacy")
    await reads(sofia, "never see who said no")
    await write(sofia, "/rapport pause 2 weeks")
    await reads(sofia, "until")
    await write(sofia, "/rapport resume")
    await is_told_well(sofia)
    await write(sofia, "/rapport forget")
    await expect(newest(sofia).get_by_role("button").first).to_be_visible()
    await is_told_well(sofia)
