"""`/rapport settings`: how threads and rounds go, said back in moments, and refused kindly where it cannot be read."""

from dataclasses import replace
from typing import Any

import pytest

from domain.circles import Circle, Settings
from domain.ids import ChannelId
from domain.peers import Attribute
from domain.peers.presets import AS_USUAL, Emphasis, Preset
from storage import circles
from tests.handlers import forging
from tests.life import COMMUNITY, DANA, MANAGER, TEAM_CHANNEL, Life, shown

TOMAS = "tomas.okafor"
AT_FIRST = Settings(tz="Europe/Stockholm")
"""What a circle has before its managers save anything: the zone of who set it up."""
CHOSEN: dict[str, Any] = {
    "threads": "monthly on the first monday 9am",
    "rounds": "every 2 weeks on tuesday 10:00",
    "zone": "Europe/Berlin",
    "review": "by_itself",
    "preset": "surprise_me",
    "counts_more": ["industry", "topics"],
    "counts_less": ["work"],
    "locks": ["level_lock"],
    "must_match": ["language"],
    "must_differ": ["industry"],
    "competitors": "Globex, Initech\n\nHooli , Pied Piper",
    "window": "200",
    "circle_kind": ["executive"],
}


async def form(life: Life, who: str = MANAGER, channel: str = COMMUNITY) -> dict[str, Any]:
    """Type the command and return the form that opens."""
    assert await life.command(who, "settings", channel=channel) == ""
    return (await life.control.views(who))[-1]


async def fill(life: Life, who: str = MANAGER, **answers: Any) -> dict[str, Any]:
    """Open the form, fill it in and submit it; return what Slack's client is told."""
    view = await form(life, who)
    return dict(await life.control.submit(who, view["id"], answers))


async def circle_of(life: Life) -> Circle:
    """The community's circle as it is kept."""
    viewer = await life.viewer()
    found = await life.bot.database.run(lambda tx: circles.get(tx, viewer.circle_id))
    assert found is not None
    return found


async def test_what_a_manager_chooses_is_kept(life: Life) -> None:
    await fill(life, **CHOSEN)
    kept = (await circle_of(life)).settings
    assert str(kept.threads) == "every month on the first monday 09:00"
    assert str(kept.rounds) == "every 2 weeks on tuesday 10:00"
    assert (kept.tz, kept.publishes_itself, kept.is_executive) == ("Europe/Berlin", True, True)
    assert (kept.rules.preset, kept.rules.level_lock, kept.rules.window_days) == (Preset.SURPRISE_ME, True, 200)
    assert kept.rules.emphasis == Emphasis(work=0.5, industry=2.0, topics=2.0)
    assert kept.rules.must_match == {Attribute.LANGUAGE}
    assert kept.rules.must_differ == {Attribute.INDUSTRY}
    assert set(kept.rules.competitors) == {frozenset({"Globex", "Initech"}), frozenset({"Hooli", "Pied Piper"})}


async def test_it_says_back_when_the_next_post_and_the_next_round_come(life: Life) -> None:
    await fill(life, **CHOSEN)
    told = shown((await life.control.views(MANAGER))[-1])
    assert "goes up on Monday 7 December, 09:00 (Berlin time)" in told
    assert "next round is on Tuesday 24 November, 10:00 (Berlin time)" in told


async def test_without_a_time_both_come_when_asked_for(life: Life) -> None:
    await fill(life)
    told = shown((await life.control.views(MANAGER))[-1])
    assert "/rapport thread" in told
    assert "/rapport round preview" in told
    assert (await circle_of(life)).settings.rounds is None


async def test_it_comes_back_filled_with_what_is_set(life: Life) -> None:
    await fill(life, **CHOSEN)
    values = (await form(life, TOMAS, TEAM_CHANNEL))["state"]["values"]
    assert values["rounds"]["rounds"]["value"] == "every 2 weeks on tuesday 10:00"
    assert values["zone"]["zone"]["selected_option"]["value"] == "Europe/Berlin"
    assert values["review"]["review"]["selected_option"]["value"] == "by_itself"
    for field, chosen in (("must_match", ["language"]), ("counts_more", ["industry", "topics"])):
        assert [one["value"] for one in values[field][field]["selected_options"]] == chosen
    assert "Globex, Initech" in values["competitors"]["competitors"]["value"]
    before = (await circle_of(life)).settings
    await life.control.submit(TOMAS, (await life.control.views(TOMAS))[-1]["id"], {})
    assert (await circle_of(life)).settings == before


async def test_a_rhythm_goes_on_when_something_else_is_changed(life: Life) -> None:
    await fill(life, **CHOSEN)
    before = (await circle_of(life)).settings
    await life.pass_time(days=9)
    await fill(life, window="100", threads="")
    after = (await circle_of(life)).settings
    assert after.rounds_since == before.rounds_since
    assert after.next_round(life.clock()) == before.next_round(life.clock())


@pytest.mark.parametrize("typed", ["", "off", "Never", " none "])
async def test_nothing_or_off_ends_a_rhythm(life: Life, typed: str) -> None:
    await fill(life, **CHOSEN)
    await fill(life, threads=typed, rounds=typed)
    after = (await circle_of(life)).settings
    assert (after.threads, after.rounds) == (None, None)


async def test_what_cannot_be_read_is_said_beside_its_input_and_changes_nothing(life: Life) -> None:
    before = (await circle_of(life)).settings
    answer = await fill(
        life,
        threads="whenever",
        rounds="every 99 weeks on tuesday",
        must_match=["function"],
        must_differ=["function"],
        competitors="Globex",
    )
    assert "every 2 weeks on tuesday 10:00" in answer["errors"]["threads"]
    assert "every 2 weeks on tuesday 10:00" in answer["errors"]["rounds"]
    assert "also what two must share" in answer["errors"]["must_differ"]
    assert "two companies or more" in answer["errors"]["competitors"]
    assert (await circle_of(life)).settings == before == AT_FIRST


async def test_a_rhythm_without_its_day_is_asked_for_the_day(life: Life) -> None:
    answer = await fill(life, rounds="weekly")
    assert answer["errors"]["rounds"].startswith("On which day?")
    assert (await circle_of(life)).settings == AT_FIRST


async def test_everything_counts_as_usual_until_somebody_says_otherwise(life: Life) -> None:
    await fill(life, preset="surprise_me")
    assert (await circle_of(life)).settings.rules.emphasis == AS_USUAL


async def test_one_thing_cannot_count_more_and_less(life: Life) -> None:
    answer = await fill(life, counts_more=["work", "level"], counts_less=["level"])
    assert "also counts more" in answer["errors"]["counts_less"]
    assert (await circle_of(life)).settings == AT_FIRST


async def test_level_is_not_weighed_where_mentors_meet_mentees(life: Life) -> None:
    answer = await fill(life, preset="mentor_and_mentee", counts_more=["level", "work"])
    assert "a step or two apart in level already" in answer["errors"]["counts_more"]
    await fill(life, preset="mentor_and_mentee", counts_more=["work"])
    assert (await circle_of(life)).settings.rules.emphasis == Emphasis(work=2.0)


async def test_only_managers_open_or_submit_it(life: Life) -> None:
    assert "for the program managers" in await life.command(DANA, "settings")
    forged = {"rounds": {"type": "plain_text_input", "value": "every week on monday"}}
    circle = await circle_of(life)
    await forging.submit(life, DANA, "settings_form", f"{circle.id}|", forged)
    assert (await circle_of(life)).settings == AT_FIRST


async def test_a_forged_choice_is_not_taken(life: Life) -> None:
    circle = await circle_of(life)
    forged = {
        "counts_more": {"type": "multi_static_select", "selected_options": [{"value": "novelty"}]},
        "zone": {"type": "plain_text_input", "value": "Mars/Olympus"},
        "window": {"type": "plain_text_input", "value": "-3"},
    }
    answer = await forging.submit(life, MANAGER, "settings_form", f"{circle.id}|", forged)
    assert "whole number" in answer
    assert (await circle_of(life)).settings == AT_FIRST


async def test_a_managers_channel_that_became_public_is_not_kept_for_executives(life: Life) -> None:
    public = replace(await circle_of(life), managers_channel_id=ChannelId(life.channel("random")))
    await life.bot.database.run(lambda tx: circles.save(tx, public))
    assert not (await fill(life, circle_kind=["executive"]))["errors"]
    await life.drain()
    assert "a managers' channel is private" in await life.last(MANAGER)
    assert (await circle_of(life)).managers_channel_id == ""
