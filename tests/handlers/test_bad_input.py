"""Bad input: hostile names, titles and texts reach nobody's notifications and lose nothing."""

import pytest

from domain.profiles import ProfileField, ProfileState
from tests.handlers import forging
from tests.life import COMMUNITY, DANA, MANAGER, PRIYA, SAYS, Life, shown

HOSTILE = {
    "channel": "<!channel> Dana",
    "markup": "<!everyone|x> *Dana* _W_ `x` ~y~ > &lt;!here&gt;",
    "override": "\u202eanaD\u202c",
    "long": "D" * 4000,
    "nothing": "\u200b\u2060",
}


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
async def test_a_hostile_name_pings_nobody_on_the_way_to_an_introduction(suggested: Life, name: str) -> None:
    await suggested.control.rename(DANA, real_name=name, display_name=name)
    await suggested.bot.reconcile()
    await suggested.drain()
    await suggested.command(PRIYA, "find fintech")
    await suggested.agree(PRIYA, DANA)
    assert len(await suggested.group(DANA, PRIYA)) == 1
    await only_these_pings(suggested)
    assert "\u202e" not in str(await suggested.sent())


async def only_these_pings(life: Life) -> None:
    """Nobody is notified but the manager who signs the post, and the two of an introduction."""
    allowed = {life.user(who) for who in (MANAGER, DANA, PRIYA)}
    for message in await life.sent():
        assert set(message["pings"]) <= allowed, shown(message)


@pytest.mark.parametrize(
    "text",
    [
        "Title: <!channel> VP Customer Marketing\nCompany: <!here|x>\nIndustry: *Fintech*",
        "Title: VP `Customer` Marketing <@{manager}>\nCompany: Lanternfish\nIndustry: Fintech",
        "Title: VP \u202egnitekraM\u202c Customer Marketing\nCompany: Lan\u200btern\x00fish\nIndustry: Fintech",
    ],
)
async def test_a_hostile_reply_is_shown_literally_and_pings_nobody(life: Life, text: str) -> None:
    await life.enter(PRIYA)
    await life.reply(DANA, text.format(manager=life.user("tomas.okafor")))
    await life.press(DANA, "profile_looks_right")
    await life.pass_time(days=1)
    await life.command(PRIYA, "find marketing")
    await only_these_pings(life)
    assert not {"\u202e", "\u200b"} & set(str((await life.control.dm(DANA))[0]["blocks"]))


async def test_forty_thousand_characters_are_read_and_nothing_is_lost(life: Life) -> None:
    await life.reply(DANA, SAYS[DANA] + "\n" + "and so on " * 3990)
    profile = await life.profile(DANA)
    assert profile is not None
    assert profile.state is ProfileState.UNDERSTOOD
    await life.reply(PRIYA, SAYS[PRIYA])
    assert "Saffron" in await life.last(PRIYA)


async def test_a_form_full_of_markup_is_kept_as_it_reads(life: Life) -> None:
    await life.reply(DANA, SAYS[DANA])
    await life.press(DANA, "profile_edit")
    view = (await life.control.views(DANA))[-1]
    given = {"title": "<!channel> VP", "company": "*Lan* & <@U1>", "asks": "a\u202eb", "offers": "`rm`"}
    await life.control.submit(DANA, view["id"], given)
    await life.drain()
    profile = await life.profile(DANA)
    assert profile is not None
    assert profile.value(ProfileField.TITLE) == "<!channel> VP"
    assert profile.value(ProfileField.COMPANY) == "*Lan* & <@U1>"
    assert profile.value(ProfileField.ASKS) == "ab"
    await only_these_pings(life)


@pytest.mark.parametrize(
    "words", ["find <!channel>", "find " + "x " * 900, "find \u202e", "<!channel>", "label <!here> staff"]
)
async def test_a_hostile_command_is_answered_and_pings_nobody(life: Life, words: str) -> None:
    await life.enter(PRIYA)
    assert await life.command(DANA, words)
    await only_these_pings(life)


async def test_a_search_that_is_nothing_but_marks_finds_nobody(life: Life) -> None:
    await life.enter(PRIYA)
    assert "Nobody for" in await life.command(DANA, "find ...")


@pytest.mark.parametrize(
    "inner",
    [
        {"type": "message"},
        {"type": "message", "channel": None, "thread_ts": [], "ts": 5, "text": {}},
        {"type": "message", "subtype": "message_changed", "message": None, "channel": "C1"},
        {"type": "message", "subtype": "message_deleted", "channel": "C1"},
        {"type": "member_joined_channel"},
        {"type": "member_left_channel", "channel": {"id": "C1"}, "user": None},
        {"type": "something_new", "user": "U1"},
    ],
)
async def test_a_malformed_event_is_taken_and_changes_nothing(life: Life, inner: dict[str, object]) -> None:
    before = len(await life.sent())
    await forging.event(life, "EvODD", inner)
    assert len(await life.sent()) == before


async def test_a_reply_whose_moment_is_not_a_number_is_left_alone(life: Life) -> None:
    odd = {"type": "message", "channel": life.channel(COMMUNITY), "user": life.user(DANA), "text": SAYS[DANA]}
    await life.reply(DANA, SAYS[DANA])
    await forging.event(life, "EvODD", {**odd, "ts": "soon", "thread_ts": life.thread_ts})
    assert len(await life.inbox(DANA)) == 1


async def test_a_malformed_click_or_form_is_answered_without_harm(life: Life) -> None:
    await life.enter(DANA)
    for action, value in (
        ("find_more", "x"),
        ("profile_edit", "\x00"),
        ("no_such_button", "1"),
        ("offer_yes", "a|b|c"),
    ):
        await forging.click(life, DANA, action, value)
    assert "older message" in await forging.submit(life, DANA, "no_such_form", "", {})
    await only_these_pings(life)
