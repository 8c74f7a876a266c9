"""An introduction: both said yes, so they get a conversation, a line about each, a question and a note to send."""

from tests.life import DANA, MANAGER, PRIYA, Life, shown


async def test_two_who_said_yes_are_in_one_conversation_with_a_line_about_each(introduced: Life) -> None:
    [message] = await introduced.group(DANA, PRIYA)
    text = shown(message)
    assert "VP Customer Marketing, Lanternfish Pay, Fintech" in text
    assert "VP of Customer Marketing, Saffron Ledger, Banking" in text
    assert "To begin with" in text
    assert "no pitching" in text
    assert sorted(message["pings"]) == sorted([introduced.user(DANA), introduced.user(PRIYA)])


async def test_the_question_to_begin_with_comes_from_what_they_wrote(life: Life) -> None:
    await life.reply(DANA, "VP Customer Marketing | Fintech | Lanternfish Pay")
    await life.press(DANA, "profile_edit")
    view = (await life.control.views(DANA))[-1]
    await life.control.submit(DANA, view["id"], {"asks": "advisory boards"})
    await life.enter(PRIYA)
    await life.pass_time(days=1)
    await life.agree(PRIYA, DANA)
    assert "Dana would like to compare notes on advisory boards" in shown((await life.group(DANA, PRIYA))[0])


async def test_each_gets_a_note_of_their_own_for_linkedin(introduced: Life) -> None:
    note, other = await note_of(introduced, DANA), await note_of(introduced, PRIYA)
    assert note.startswith("Hi Priya, we are both in the same customer program")
    assert other.startswith("Hi Dana, we are both in the same customer program")
    assert "I'm VP Customer Marketing at Lanternfish Pay" in note
    assert max(len(note), len(other)) <= 200
    assert "linkedin.com/in/priya-v" in await introduced.last(DANA)
    assert "linkedin.com/in/dana-whitfield" in await introduced.last(PRIYA)


async def note_of(life: Life, who: str) -> str:
    """The note in the box of somebody's newest message."""
    blocks = (await life.control.dm(who))[-1]["blocks"]
    boxes = [
        e for b in blocks if b["type"] == "rich_text" for e in b["elements"] if e["type"] == "rich_text_preformatted"
    ]
    return str(boxes[0]["elements"][0]["text"])


async def test_the_introduction_is_in_the_ledger(introduced: Life) -> None:
    told = await introduced.command(MANAGER, "outcomes")
    assert "Introduced" in told
    assert "both sides said yes" in told
    assert "Dana" not in told
    assert "Priya" not in told
