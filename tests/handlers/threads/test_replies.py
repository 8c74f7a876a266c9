"""A reply in the thread: read once, shown to its author alone, kept true to the post as it stands."""

from domain.profiles import ProfileField, ProfileState
from tests.handlers import forging
from tests.life import COMMUNITY, DANA, KWABENA, MANAGER, PRIYA, SAYS, TEAM_CHANNEL, YUKI, Life

SHORT = "VP Customer Marketing, Fintech"


async def test_a_reply_brings_one_card_to_its_author_and_to_nobody_else(life: Life) -> None:
    before = len(await life.sent())
    await life.reply(DANA, SAYS[DANA])
    [card] = await life.control.dm(DANA)
    assert len(await life.sent()) == before + 1
    elements = [element for block in card["blocks"] if block["type"] == "actions" for element in block["elements"]]
    assert [button["text"]["text"] for button in elements] == ["Looks right", "Edit", "Don't use this"]


async def test_the_card_says_what_was_understood_and_who_is_behind_it(life: Life) -> None:
    await life.reply(DANA, SAYS[DANA])
    card = await life.last(DANA)
    for understood in ("VP Customer Marketing", "Fintech", "Lanternfish Pay", "linkedin.com/in/dana-whitfield"):
        assert understood in card
    assert "Maya" in card
    assert "Tomás" in card
    assert "no answer is fine" in card


async def test_the_card_names_what_was_not_found_and_asks_nothing_else(life: Life) -> None:
    await life.reply(DANA, SHORT)
    card = await life.last(DANA)
    assert "I did not find your company and LinkedIn address" in card


async def test_what_an_author_can_share_is_kept_as_an_offer(life: Life) -> None:
    await life.reply(DANA, f"{SHORT}\nI can share: how we price")
    profile = await life.profile(DANA)
    assert profile is not None
    assert (profile.value(ProfileField.OFFERS), profile.value(ProfileField.ASKS)) == ("how we price", "")


async def test_chatter_brings_nothing(life: Life) -> None:
    before = len(await life.sent())
    for text in ("Great idea, thank you!", "Does anybody know a good venue in Berlin?", ":wave:"):
        await life.reply(DANA, text)
    assert len(await life.sent()) == before
    assert await life.profile(DANA) is None


async def test_an_edited_reply_changes_the_card_it_has_and_sends_no_second_one(life: Life) -> None:
    ts = await life.reply(DANA, SHORT)
    await life.control.edit(DANA, COMMUNITY, ts, SAYS[DANA])
    await life.drain()
    [card] = await life.inbox(DANA)
    assert "Lanternfish Pay" in card


async def test_an_edit_leaves_alone_what_the_owner_changed_by_hand(life: Life) -> None:
    ts = await life.reply(DANA, SHORT)
    await life.press(DANA, "profile_edit")
    view = (await life.control.views(DANA))[-1]
    await life.control.submit(DANA, view["id"], {"title": "SVP, Customer Marketing", "company": "Lanternfish"})
    await life.drain()
    await life.control.edit(DANA, COMMUNITY, ts, SAYS[DANA])
    await life.drain()
    profile = await life.profile(DANA)
    assert profile is not None
    assert profile.value(ProfileField.TITLE) == "SVP, Customer Marketing"
    assert profile.value(ProfileField.COMPANY) == "Lanternfish"
    assert profile.value(ProfileField.LINKEDIN_URL) == "https://www.linkedin.com/in/dana-whitfield"


async def test_a_reply_edited_into_chatter_withdraws_and_back_again_returns(life: Life) -> None:
    ts = await life.reply(DANA, SAYS[DANA])
    await life.control.edit(DANA, COMMUNITY, ts, "Never mind, thank you!")
    await life.drain()
    assert "out of the directory" in await life.last(DANA)
    await life.control.edit(DANA, COMMUNITY, ts, SAYS[DANA])
    await life.drain()
    assert "what I understood" in await life.last(DANA)


async def test_a_deleted_reply_withdraws_and_empties_what_was_read(life: Life) -> None:
    await life.enter(DANA, PRIYA)
    ts = await the_reply_of(life, DANA)
    await life.control.delete(DANA, COMMUNITY, ts)
    await life.drain()
    profile = await life.profile(DANA)
    assert profile is not None
    assert (profile.state, dict(profile.fields)) == (ProfileState.WITHDRAWN, {})
    assert "Lanternfish" not in await life.command(PRIYA, "find fintech")
    assert "out of the directory" in (await life.inbox(DANA))[0]


async def the_reply_of(life: Life, who: str) -> str:
    """The ts of the newest reply of a person in the thread."""
    thread = await life.control.messages(COMMUNITY, thread_ts=life.thread_ts)
    return str([message for message in thread if message["user"] == life.user(who)][-1]["ts"])


async def test_a_late_edit_cannot_bring_a_deleted_reply_back(life: Life) -> None:
    ts = await life.reply(DANA, SHORT)
    await life.control.delete(DANA, COMMUNITY, ts)
    await life.drain()
    await forging.event(life, "EvLATE", changed(life, DANA, ts, SAYS[DANA], edited="9999999999.000001"))
    assert (await state_of(life, DANA)) is ProfileState.WITHDRAWN
    assert len(await life.inbox(DANA)) == 1


async def test_a_redelivered_reply_changes_nothing(life: Life) -> None:
    posted = {
        "type": "message",
        "channel": life.channel(COMMUNITY),
        "channel_type": "channel",
        "user": life.user(DANA),
        "text": SHORT,
        "ts": "1700000000.000001",
        "thread_ts": life.thread_ts,
    }
    for _ in range(3):
        await forging.event(life, "EvTWICE", posted)
    await forging.event(life, "EvOTHER", posted)
    assert len(await life.inbox(DANA)) == 1


async def test_edits_that_arrive_out_of_order_end_with_the_newest(life: Life) -> None:
    ts = await life.reply(DANA, SHORT)
    newest = changed(life, DANA, ts, "CMO, Insurance", edited="9999999999.000002")
    older = changed(life, DANA, ts, "Head of Events, Retail", edited="9999999999.000001")
    await forging.event(life, "EvA", newest)
    await forging.event(life, "EvB", older)
    profile = await life.profile(DANA)
    assert profile is not None
    assert profile.value(ProfileField.TITLE) == "CMO"


async def test_an_edit_that_overtakes_its_own_post_is_what_counts(life: Life) -> None:
    ts = "1700000000.000001"
    await forging.event(life, "EvA", changed(life, DANA, ts, "CMO, Insurance", edited="1700000001.000001"))
    first = {**changed(life, DANA, ts, SHORT, edited="")["message"], "channel": life.channel(COMMUNITY)}
    await forging.event(life, "EvB", first)
    profile = await life.profile(DANA)
    assert profile is not None
    assert profile.value(ProfileField.TITLE) == "CMO"
    assert len(await life.inbox(DANA)) == 1


def changed(life: Life, who: str, ts: str, text: str, *, edited: str) -> dict[str, dict[str, object]]:
    """A `message_changed` event of a reply."""
    message: dict[str, object] = {
        "type": "message",
        "user": life.user(who),
        "text": text,
        "ts": ts,
        "thread_ts": life.thread_ts,
    }
    if edited:
        message["edited"] = {"user": life.user(who), "ts": edited}
    event: dict[str, object] = {"type": "message", "subtype": "message_changed", "message": message, "ts": edited}
    return {**event, "channel": life.channel(COMMUNITY), "channel_type": "channel"}  # type: ignore[dict-item]


async def state_of(life: Life, who: str) -> ProfileState | None:
    """Where somebody's profile stands."""
    profile = await life.profile(who)
    return profile.state if profile else None


async def test_replies_also_sent_to_the_channel_and_with_a_file_count(life: Life) -> None:
    await life.control.post(DANA, COMMUNITY, SHORT, thread_ts=life.thread_ts, broadcast=True)
    await life.control.post(PRIYA, COMMUNITY, SAYS[PRIYA], thread_ts=life.thread_ts, files=["cv.pdf"])
    await life.drain()
    assert await state_of(life, DANA) is ProfileState.UNDERSTOOD
    assert await state_of(life, PRIYA) is ProfileState.UNDERSTOOD


async def test_an_unfurled_link_is_no_edit(life: Life) -> None:
    ts = await life.reply(DANA, SAYS[DANA])
    [card] = await life.control.dm(DANA)
    await life.control.unfurl(COMMUNITY, ts, "https://www.linkedin.com/in/dana-whitfield")
    await life.drain()
    assert await life.control.dm(DANA) == [card]


async def test_the_newer_of_two_replies_counts_and_the_older_card_steps_back(life: Life) -> None:
    await life.reply(DANA, SHORT)
    await life.reply(DANA, "CMO | Insurance | Lanternfish Pay")
    old, new = await life.inbox(DANA)
    assert "card below" in old
    assert "CMO" in new
    older = (await life.control.dm(DANA))[0]
    assert "profile_looks_right" not in str(older["blocks"])


async def test_deleting_the_newer_of_two_replies_leaves_the_older_one_to_confirm(life: Life) -> None:
    await life.reply(DANA, SHORT)
    newer = await life.reply(DANA, "CMO | Insurance | Lanternfish Pay")
    await life.press(DANA, "profile_looks_right")
    await life.control.delete(DANA, COMMUNITY, newer)
    await life.drain()
    profile = await life.profile(DANA)
    assert profile is not None
    assert profile.state is ProfileState.UNDERSTOOD
    assert profile.value(ProfileField.TITLE) == "VP Customer Marketing"


async def test_what_stands_in_another_thread_or_channel_is_left_alone(life: Life) -> None:
    before = len(await life.sent())
    other = await life.control.post(KWABENA, COMMUNITY, "Who comes to the spring meeting?")
    await life.control.post(DANA, COMMUNITY, SAYS[DANA], thread_ts=other)
    await life.control.post(DANA, COMMUNITY, SAYS[DANA])
    await life.control.post(DANA, "random", SAYS[DANA])
    await life.control.post(MANAGER, TEAM_CHANNEL, SAYS[DANA])
    await life.drain()
    assert len(await life.sent()) == before
    assert await life.profile(DANA) is None


async def test_a_reply_of_somebody_not_known_yet_is_read_as_soon_as_they_are(life: Life) -> None:
    await life.control.leave(YUKI, COMMUNITY)
    await life.drain()
    await life.control.join(YUKI, COMMUNITY)
    await life.reply(YUKI, SAYS[YUKI])
    assert "Kitsumi Robotics" in await life.last(YUKI)


async def test_a_deleted_networking_post_leaves_its_replies_as_they_are(life: Life) -> None:
    await life.enter(DANA)
    await life.control.delete(MANAGER, COMMUNITY, life.thread_ts)
    await life.drain()
    assert await state_of(life, DANA) is ProfileState.CONFIRMED
