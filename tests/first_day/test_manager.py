"""A manager's first day, click by click: set the program up, ask who does the same job, see what comes of it."""

import pytest
from playwright.async_api import expect

from bot.demo.scenes import joining, meeting, outcomes
from bot.demo.scenes.story import Story
from bot.demo.script import REPLIES, RHYTHM
from bot.demo.town import Town
from tests.first_day.conftest import Open
from tests.first_day.gestures import choose, go, is_told_well, newest, open_tab, press, reads, sign_in, write

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("browser")]

FORM = """
- dialog "Set up Rapport":
  - form "Set up Rapport":
    - heading "Set up Rapport" [level=2]
    - button "Close"
    - 'button "Community channel #peer-networking"'
    - button "Managers' channel Choose a channel"
    - button "Program managers Maya Lindqvist"
    - textbox "Why the program exists": /partnership/
    - textbox "Your company's e-mail domains (optional)"
    - textbox "Partners' e-mail domains (optional)"
    - button "Cancel"
    - button "Save"
"""
POST = """
- strong: Who else does your job?
- list:
  - listitem:
    - strong: Title
    - strong: industry
  - listitem:
    - strong: Company
  - listitem:
    - strong: LinkedIn URL
- strong: "What you get:"
- strong: "What we get:"
- strong: "What we ask of everybody:"
- button "@Maya Lindqvist"
"""
HOME = """
- main:
  - heading /Rapport/ [level=1]
  - navigation "The app's tabs":
    - link "Home"
    - link "Messages"
  - heading "Your program"
  - list:
    - listitem:
      - strong: Thread
    - listitem:
      - strong: Directory
    - listitem:
      - strong: Introduced
  - button "What came of it"
  - button "Change the set-up"
  - button "Find somebody"
  - button "Who sees what"
"""


async def test_a_manager_sets_up_asks_and_sees_what_comes_of_it(window: Open, town: Town) -> None:
    maya = await window()
    await sign_in(maya, "Maya Lindqvist")
    await go(maya, "peer-networking")

    await maya.get_by_role("textbox", name="Message #peer-networking").press_sequentially("/rap")
    await expect(maya.get_by_role("listbox", name="Suggestions").get_by_role("option", name="/rapport")).to_be_visible()
    await write(maya, "/rapport setup")
    form = maya.get_by_role("dialog", name="Set up Rapport")
    await expect(form).to_be_visible()
    await expect(maya.locator("body")).to_match_aria_snapshot(FORM)
    await is_told_well(maya)
    await press(form, "Save")
    await expect(form).to_contain_text("Please complete this required field.")
    await form.get_by_role("button", name="Managers' channel").click()
    await maya.get_by_role("option", name="program-team").click()
    await form.get_by_role("textbox", name="Your company's").fill("northlight.example")
    await press(form, "Save")
    await expect(form).to_be_hidden()

    await open_tab(maya, "Messages")
    await reads(maya, "Rapport is set up for #peer-networking")
    await go(maya, "program-team")
    await reads(maya, "This is where I write")
    await go(maya, "peer-networking")
    await write(maya, "/rapport outcomes")
    await reads(maya, "Only visible to you")
    await write(maya, "/rapport thread")
    await reads(maya, "Who else does your job?")
    await expect(newest(maya)).to_match_aria_snapshot(POST)
    await is_told_well(maya)

    await write(maya, "/rapport settings")
    settings = maya.get_by_role("dialog", name="How rounds go")
    await settings.get_by_role("textbox", name="A round").fill(RHYTHM)
    await is_told_well(maya)
    await press(settings, "Save")
    said = maya.get_by_role("dialog").filter(has_text="The next round is on")
    await expect(said).to_be_visible()
    await said.get_by_role("button", name="Close").first.click()

    story = Story(thread_ts=(await town.control.messages("peer-networking"))[-1]["ts"])
    await town.play([joining.reply, joining.cards, joining.confirm], story)
    await expect(newest(maya)).to_contain_text(f"{len(REPLIES)} replies")
    await newest(maya).get_by_role("link", name=f"{len(REPLIES)} replies").click()
    await expect(maya.get_by_role("complementary", name="Details")).to_contain_text("Leiter Kundenmarketing")

    await go(maya, "program-team")
    await write(maya, "/rapport round preview")
    await reads(maya, "waits until one of you publishes it")
    await is_told_well(maya)
    await press(maya, "Pin a pair")
    together = maya.get_by_role("dialog", name="Put two together")
    for field, name in (("One", "Dana Whitfield"), ("The other", "Noa Ben-Ami")):
        await choose(together, field, name)
    await press(together, "Pin them")
    await expect(together).to_be_hidden()
    await reads(maya, "pinned")
    await press(maya, "Publish")
    await press(maya.get_by_role("dialog"), "Yes")
    await reads(maya, "published it")
    for _ in range(2):
        await press(maya, "Next week")
    await reads(maya, "is on its way")

    afterwards = [meeting.offer, meeting.both_say_yes, meeting.both_go_ahead, meeting.introduce]
    await town.play([*afterwards, outcomes.check_in, outcomes.report], story)
    await go(maya, "peer-networking")
    await write(maya, "/rapport outcomes", "Message #peer-networking")
    await reads(maya, "1 confirmed by both sides")

    await open_tab(maya, "Home")
    await expect(maya.locator("body")).to_match_aria_snapshot(HOME)
    await is_told_well(maya)
    await press(maya, "Change the set-up")
    await expect(form.get_by_role("textbox", name="Your company's")).to_have_value("northlight.example")
