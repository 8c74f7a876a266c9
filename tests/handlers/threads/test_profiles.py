"""A member's own profile: confirmed, corrected or taken out by its owner, and by nobody else."""

from domain.profiles import ProfileField, ProfileState
from tests.handlers import forging
from tests.life import COMMUNITY, DANA, KWABENA, PRIYA, SAYS, Life, shown


async def test_looks_right_brings_a_member_into_the_directory(life: Life) -> None:
    await life.enter(PRIYA)
    await life.reply(DANA, SAYS[DANA])
    assert "Lanternfish Pay" not in await life.command(PRIYA, "find fintech")
    await life.press(DANA, "profile_looks_right")
    assert "Lanternfish Pay" in await life.command(PRIYA, "find fintech")
    assert "This is how peers find you" in await life.last(DANA)


async def test_edit_shows_what_is_known_and_saving_confirms_it(life: Life) -> None:
    await life.reply(DANA, SAYS[DANA])
    await life.press(DANA, "profile_edit")
    view = (await life.control.views(DANA))[-1]
    assert view["state"]["values"]["title"]["title"]["value"] == "VP Customer Marketing"
    await life.control.submit(DANA, view["id"], {"asks": "advisory boards", "offers": "reference programs"})
    await life.drain()
    profile = await life.profile(DANA)
    assert profile is not None
    assert profile.state is ProfileState.CONFIRMED
    assert "advisory boards" in await life.last(DANA)
    assert "reference programs" in await life.last(DANA)


async def test_what_cannot_be_taken_stands_beside_its_input(life: Life) -> None:
    await life.reply(DANA, SAYS[DANA])
    await life.press(DANA, "profile_edit")
    view = (await life.control.views(DANA))[-1]
    given = {"linkedin_url": "https://www.linkedin.com/company/lanternfish", "title": "", "company": "", "industry": ""}
    answer = await life.control.submit(DANA, view["id"], given)
    assert answer["errors"] is not None
    assert set(answer["errors"]) == {"linkedin_url", "title"}
    answer = await life.control.submit(DANA, view["id"], {"title": "VP", "linkedin_url": "linkedin.com/in/Dana?x=1"})
    assert answer["closed"]
    await life.drain()
    profile = await life.profile(DANA)
    assert profile is not None
    assert profile.value(ProfileField.LINKEDIN_URL) == "https://www.linkedin.com/in/dana"


async def test_saved_from_ones_own_list_which_stays_as_it_was_it_says_so(life: Life) -> None:
    await life.confirm(DANA, SAYS[DANA])
    await life.command(DANA, "me")
    await life.press_ephemeral(DANA, "profile_edit")
    view = (await life.control.views(DANA))[-1]
    answer = await life.control.submit(DANA, view["id"], {"asks": "advisory boards"})
    assert "Saved: this is your profile from now on" in shown(answer["view"] or {})
    await life.drain()
    assert "advisory boards" in await life.last(DANA)


async def test_an_over_long_field_is_refused_with_its_limit(life: Life) -> None:
    await life.reply(DANA, SAYS[DANA])
    state = {"type": "plain_text_input", "value": "x" * 151}
    answer = await forging.submit(life, DANA, "profile_edit_form", await own_tag(life, DANA), {"title": state})
    assert "under 150 characters" in answer


async def test_do_not_use_this_takes_out_and_an_edit_does_not_undo_it(life: Life) -> None:
    ts = await life.reply(DANA, SAYS[DANA])
    await life.press(DANA, "profile_do_not_use")
    assert "out of the directory" in await life.last(DANA)
    await life.control.edit(DANA, COMMUNITY, ts, SAYS[DANA] + " (typo mended)")
    await life.drain()
    assert len(await life.inbox(DANA)) == 1
    assert await state_of(life, DANA) is ProfileState.WITHDRAWN


async def test_a_new_reply_brings_back_who_took_themselves_out(life: Life) -> None:
    await life.reply(DANA, SAYS[DANA])
    await life.press(DANA, "profile_do_not_use")
    await life.confirm(DANA, SAYS[DANA])
    assert await state_of(life, DANA) is ProfileState.CONFIRMED


async def test_pressing_looks_right_twice_changes_nothing_more(life: Life) -> None:
    await life.reply(DANA, SAYS[DANA])
    tag = await own_tag(life, DANA)
    for _ in range(2):
        await forging.click(life, DANA, "profile_looks_right", tag)
    assert len(await life.inbox(DANA)) == 1
    assert await state_of(life, DANA) is ProfileState.CONFIRMED


async def test_nobody_presses_the_buttons_of_somebody_elses_card(life: Life) -> None:
    await life.reply(DANA, SAYS[DANA])
    await life.enter(KWABENA)
    tag = await own_tag(life, DANA)
    for action in ("profile_looks_right", "profile_do_not_use"):
        await forging.click(life, KWABENA, action, tag)
        assert await state_of(life, DANA) is ProfileState.UNDERSTOOD
        assert await state_of(life, KWABENA) is ProfileState.CONFIRMED


async def test_nobody_saves_somebody_elses_form(life: Life) -> None:
    await life.reply(DANA, SAYS[DANA])
    await life.enter(KWABENA)
    before = await life.profile(KWABENA)
    state = {"type": "plain_text_input", "value": "Not me"}
    answer = await forging.submit(life, KWABENA, "profile_edit_form", await own_tag(life, DANA), {"title": state})
    assert "Only the person it belongs to" in answer
    profile = await life.profile(DANA)
    assert profile is not None
    assert profile.value(ProfileField.TITLE) == "VP Customer Marketing"
    assert await life.profile(KWABENA) == before


async def test_a_button_of_another_circle_or_of_none_is_answered_kindly_and_does_nothing(life: Life) -> None:
    await life.reply(DANA, SAYS[DANA])
    for value in ("", "no-such-circle|x", "|"):
        await forging.click(life, DANA, "profile_looks_right", value)
    assert await state_of(life, DANA) is ProfileState.UNDERSTOOD


async def own_tag(life: Life, who: str) -> str:
    """What the buttons of somebody's card carry."""
    profile = await life.profile(who)
    assert profile is not None
    return f"{profile.circle_id}|{profile.id}"


async def state_of(life: Life, who: str) -> ProfileState | None:
    """Where somebody's profile stands."""
    profile = await life.profile(who)
    return profile.state if profile else None
