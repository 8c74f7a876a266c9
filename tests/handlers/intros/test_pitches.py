"""[This was a pitch]: counted without a name, told with one only where its author wants, and never to the pitcher."""

import pytest

from domain.ids import IntroId, MemberId
from handlers.intros.pitches import tell_counts
from storage.intros import pitches
from tests.handlers import forging
from tests.handlers.intros.test_bookings import tag_of
from tests.handlers.test_reporting import newest, share
from tests.life import COMMUNITY, DANA, KWABENA, PRIYA, TEAM_CHANNEL, Life, shown
from views.intros.pitches import FEWEST_TOLD, NAMES, PITCH_FORM

SILENT = {NAMES: {"type": "checkboxes", "selected_options": []}}
NAMED = {NAMES: {"type": "checkboxes", "selected_options": [{"value": "yes"}]}}


async def told(life: Life) -> str:
    """What the managers read."""
    return "\n".join(shown(message) for message in await life.control.messages(TEAM_CHANNEL))


async def test_a_report_without_names_is_told_to_nobody(introduced: Life) -> None:
    before, hers = await told(introduced), await introduced.inbox(PRIYA)
    answer = await forging.submit(introduced, DANA, PITCH_FORM, await tag_of(introduced), SILENT)
    assert "Your report is in" in answer
    assert await told(introduced) == before
    assert await introduced.inbox(PRIYA) == hers
    assert len(await introduced.group(DANA, PRIYA)) == 1


async def test_a_report_with_names_reaches_the_managers_once_and_never_the_other_side(introduced: Life) -> None:
    hers = await introduced.inbox(PRIYA)
    for _ in range(2):
        await forging.submit(introduced, DANA, PITCH_FORM, await tag_of(introduced), NAMED)
    assert (await told(introduced)).count("turned into a pitch") == 1
    assert "Dana Whitfield says that an introduction to Priya Venkataraman" in await told(introduced)
    assert await introduced.inbox(PRIYA) == hers


async def test_where_several_circles_report_both_kinds_of_word_say_which_it_is_about(introduced: Life) -> None:
    await share(introduced)
    await forging.submit(introduced, DANA, PITCH_FORM, await tag_of(introduced), NAMED)
    viewer = await introduced.viewer()
    for number in range(FEWEST_TOLD):
        ids = IntroId(f"i{number}"), MemberId("m")
        await introduced.bot.database.run(lambda tx, ids=ids: pitches.report(tx, viewer, *ids))  # type: ignore[misc]
    await introduced.bot.database.run(tell_counts)
    await introduced.drain()
    about = f"About <#{introduced.channel(COMMUNITY)}>"
    [by_name, count] = await newest(introduced, 2)
    assert about in by_name
    assert "turned into a pitch" in by_name
    assert about in count
    assert "introductions so far" in count


@pytest.mark.parametrize("earlier", [FEWEST_TOLD - 2, FEWEST_TOLD - 1, FEWEST_TOLD])
async def test_the_number_is_told_at_every_fifth_report_alone_and_not_the_moment_it_comes(
    introduced: Life, earlier: int
) -> None:
    viewer = await introduced.viewer()
    for number in range(earlier):
        ids = IntroId(f"i{number}"), MemberId("m")
        await introduced.bot.database.run(lambda tx, ids=ids: pitches.report(tx, viewer, *ids))  # type: ignore[misc]
    await forging.submit(introduced, DANA, PITCH_FORM, await tag_of(introduced), SILENT)
    assert "introductions so far" not in await told(introduced)
    for _ in range(2):
        await introduced.bot.database.run(tell_counts)
        await introduced.drain()
    assert (await told(introduced)).count("5 introductions so far") == (earlier + 1 >= FEWEST_TOLD)
    assert "Dana" not in (await told(introduced)).partition("introductions so far")[2]


async def test_only_the_two_can_report(introduced: Life) -> None:
    await introduced.enter(KWABENA)
    answer = await forging.submit(introduced, KWABENA, PITCH_FORM, await tag_of(introduced), NAMED)
    assert "Your report is in" not in answer
    assert "turned into a pitch" not in await told(introduced)
