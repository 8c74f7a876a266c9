"""Each promise of a simulated year is seen to break in a made-up history, and to hold in one beside it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from bot.simulation.cast import CHIEFS
from bot.simulation.hands import COMING, FORGETTING, LEAVING, PAUSING, REPLYING, Done
from bot.simulation.history import Person, Place
from bot.simulation.invariants import Invariant, breaches
from bot.simulation.invariants.left_out import ON_ITS_WAY
from domain.intros import CheckIn
from domain.preferences import Frequency
from tests.bot.simulation.histories import (
    ANA,
    BEN,
    CLEO,
    DAY,
    NOON,
    PEOPLE,
    Happened,
    act,
    dm,
    history,
    pair,
    place,
    room,
)
from views.intros import check_ins
from views.intros.introduction import IN_TOUCH
from views.rounds import skipping
from views.suggestions import find, names, offers
from views.threads import profiles

CHECK_IN = check_ins.CHECK_IN_ACTIONS[CheckIn.YES]
NIGHT = NOON + timedelta(hours=10)


def _broken(*happened: Happened, people: Mapping[str, Person] = PEOPLE) -> list[Invariant]:
    return [found.invariant for found in breaches(history(*happened, people=people))]


# Repeats.


def test_the_same_delivery_in_two_messages_is_a_repeat() -> None:
    assert _broken(dm(NOON, delivery="d1"), dm(NOON + DAY, delivery="d1")) == [Invariant.REPEATS, Invariant.REPEATS]
    assert not _broken(dm(NOON, delivery="d1"), dm(NOON + 20 * DAY, intro="i2", delivery="d2"))


def test_an_offer_or_a_check_in_asked_again_about_one_intro_is_a_repeat() -> None:
    assert Invariant.REPEATS in _broken(dm(NOON), dm(NOON + 20 * DAY))
    assert Invariant.REPEATS in _broken(dm(NOON, button=CHECK_IN), dm(NOON + DAY, button=CHECK_IN))
    assert not _broken(dm(NOON), dm(NOON + 13 * DAY, button=CHECK_IN))


def test_a_message_that_was_changed_is_no_repeat() -> None:
    assert not _broken(dm(NOON), replace(dm(NOON + DAY), is_change=True))


def test_whoever_was_forgotten_and_came_back_may_meet_the_same_person() -> None:
    met: list[Happened] = [act(NOON, ANA, names.GO_AHEAD), act(NOON, BEN, names.GO_AHEAD), room(NOON)]
    yeses = [act(NOON + 9 * DAY, who, names.GO_AHEAD, "circle|i2") for who in (ANA, BEN)]
    again: list[Happened] = [*yeses, room(NOON + 9 * DAY, "i2")]
    assert Invariant.REPEATS in _broken(*met, *again)
    assert Invariant.REPEATS not in _broken(*met, act(NOON + DAY, BEN, FORGETTING, ""), *again)


def test_two_people_introduced_again_are_a_repeat_in_their_room_and_in_the_database() -> None:
    yeses = [act(NOON, who, names.GO_AHEAD, f"circle|{intro}") for who in (ANA, BEN) for intro in ("i1", "i2")]
    again = room(NOON + 30 * DAY, "i2")
    yeses += [act(NOON + 30 * DAY, who, names.GO_AHEAD, "circle|i2") for who in (ANA, BEN)]
    assert _broken(*yeses, room(NOON), again) == [Invariant.REPEATS]
    assert _broken(pair("i1", ANA, BEN), pair("i2", BEN, ANA)) == [Invariant.REPEATS]
    assert not _broken(pair("i1", ANA, BEN), pair("i2", BEN, CLEO), pair("i3", ANA, CLEO))


# The contact budget.


def test_two_things_unasked_within_a_fortnight_break_the_budget() -> None:
    assert _broken(dm(NOON), dm(NOON + 13 * DAY, intro="i2")) == [Invariant.BUDGET]
    assert not _broken(dm(NOON), dm(NOON + 14 * DAY, intro="i2"))


def test_all_of_one_intro_is_one_conversation() -> None:
    assert not _broken(dm(NOON), dm(NOON + 10 * DAY, button=CHECK_IN))


def test_what_answers_somebody_draws_on_no_budget() -> None:
    asked = act(NOON + 3 * DAY, ANA, "find", "")
    assert not _broken(dm(NOON), asked, dm(NOON + 3 * DAY, intro="i2", button="find_more"))


def test_a_chief_has_a_month() -> None:
    chief = {**PEOPLE, ANA: Person(ANA, "Ana", "Europe/London", ((NOON - DAY, "CMO"),))}
    later = dm(NOON + 20 * DAY, intro="i2")
    assert _broken(dm(NOON), later, people=chief) == [Invariant.BUDGET]
    assert not _broken(dm(NOON), later)


def test_who_chose_to_be_written_to_weekly_may_be() -> None:
    weekly = {**PEOPLE, ANA: Person(ANA, "Ana", "Europe/London", (), ((NOON - DAY, Frequency.WEEKLY),))}
    assert not _broken(dm(NOON), dm(NOON + 8 * DAY, intro="i2"), people=weekly)


def test_what_somebody_wishes_or_is_called_since_a_minute_counts() -> None:
    morning = NOON + 28 * DAY - timedelta(minutes=1)
    two: list[Happened] = [dm(NOON), act(morning, ANA, "preferences", ""), dm(NOON + 28 * DAY, intro="i2")]
    seldom = Person(ANA, "Ana", "Europe/London", (), ((morning, Frequency.MONTHLY),))
    promoted = Person(ANA, "Ana", "Europe/London", ((NOON - DAY, "Head of Community"), (morning, "CMO")))
    for person in (seldom, promoted):
        assert _broken(*two, people={**PEOPLE, ANA: person}) == [Invariant.BUDGET]
        assert not _broken(*two[:2], dm(NOON + 30 * DAY, intro="i2"), people={**PEOPLE, ANA: person})
    assert not _broken(*two, people={**PEOPLE, ANA: replace(seldom, chosen=((morning, Frequency.WEEKLY),))})
    assert not _broken(*two, people={**PEOPLE, ANA: replace(seldom, chosen=(*seldom.chosen, (morning, None)))})


def test_whoever_was_forgotten_and_came_back_had_nothing_before() -> None:
    back: list[Happened] = [
        dm(NOON),
        act(NOON + DAY, ANA, FORGETTING),
        act(NOON + 2 * DAY, ANA, REPLYING),
        dm(NOON + 8 * DAY, intro="i2"),
    ]
    assert not _broken(*back)
    assert _broken(*back, dm(NOON + 9 * DAY, intro="i3")) == [Invariant.BUDGET]


def test_rounds_are_told_of_no_more_often_than_offers_come() -> None:
    first, second = (replace(dm(at, button=skipping.SKIP), ts=f"{at}") for at in (NOON, NOON + 14 * DAY))
    chief = Person(ANA, "Ana", "Europe/London", ((NOON - DAY, "CMO"),))
    wishing = replace(chief, chosen=((NOON - DAY, Frequency.TWO_WEEKLY),))
    first, second = (replace(post, buttons={skipping.SKIP: f"circle|r{post.ts}"}) for post in (first, second))
    assert _broken(first, second, people={**PEOPLE, ANA: chief}) == [Invariant.BUDGET]
    assert not _broken(first, second, people={**PEOPLE, ANA: wishing})
    before_easter = replace(second, at=NOON + 25 * DAY - timedelta(minutes=1))
    assert Invariant.BUDGET not in _broken(first, before_easter, people={**PEOPLE, ANA: chief})
    assert not _broken(first, second)


# Working hours.


def test_an_unasked_message_at_night_at_the_weekend_or_on_a_holiday_is_out_of_hours() -> None:
    saturday, good_friday = NOON + 4 * DAY, NOON + 24 * DAY
    for moment in (NIGHT, saturday, good_friday):
        assert _broken(dm(moment)) == [Invariant.HOURS]


def test_hours_are_those_of_the_reader() -> None:
    far = {**PEOPLE, ANA: Person(ANA, "Ana", "Australia/Sydney")}
    assert _broken(dm(NOON), people=far) == [Invariant.HOURS]
    assert not _broken(dm(NIGHT + timedelta(hours=2)), people=far)


def test_what_somebody_asked_for_at_night_comes_at_night() -> None:
    assert not _broken(act(NIGHT, ANA, "me", ""), dm(NIGHT, button="note_longer"))


def test_what_is_said_unasked_in_a_room_keeps_the_hours_of_both() -> None:
    berlin = {**PEOPLE, BEN: Person(BEN, "Ben", "Europe/Berlin")}
    assert not _broken(room(NOON, button=IN_TOUCH), people=berlin)
    assert _broken(room(NOON + timedelta(hours=4.5), button=IN_TOUCH), people=berlin) == [Invariant.HOURS] * 2


def test_two_who_share_no_working_hour_share_the_edges_of_their_days() -> None:
    far = {**PEOPLE, BEN: Person(BEN, "Ben", "America/Los_Angeles")}
    assert not _broken(room(NOON + timedelta(hours=4.5), button=IN_TOUCH), people=far)
    assert _broken(room(NOON, button=IN_TOUCH), people=far) == [Invariant.HOURS] * 2


def test_an_introduction_keeps_the_hours_of_one_of_two_and_the_notes_come_with_it() -> None:
    far = {**PEOPLE, BEN: Person(BEN, "Ben", "Asia/Kolkata")}
    willing = [act(NOON - DAY, who, names.GO_AHEAD) for who in (ANA, BEN)]
    evening, night = NOON + timedelta(hours=4), NOON + timedelta(hours=8)
    note = dm(evening + timedelta(seconds=2), BEN, button="note_longer")
    assert not _broken(*willing, room(evening), note, people=far)
    assert _broken(*willing, note, people=far) == [Invariant.HOURS]
    assert _broken(*willing, room(night), people=far) == [Invariant.HOURS] * 2


# Consent, and peace.


def test_an_introduction_needs_each_to_go_ahead() -> None:
    mine, theirs = act(NOON, ANA, names.GO_AHEAD), act(NOON, BEN, names.GO_AHEAD)
    assert _broken(mine, room(NOON)) == [Invariant.CONSENT]
    assert _broken(mine, act(NOON, BEN, offers.YES), room(NOON)) == [Invariant.CONSENT]
    assert not _broken(mine, theirs, room(NOON))


def test_to_go_ahead_with_another_intro_is_no_yes_to_this() -> None:
    mine, theirs = act(NOON, ANA, names.GO_AHEAD), act(NOON, BEN, names.GO_AHEAD, "circle|i9")
    assert _broken(mine, theirs, room(NOON)) == [Invariant.CONSENT]


def test_asking_for_somebody_found_is_a_yes() -> None:
    asked = act(NOON, ANA, find.INTRODUCE, f"circle|m{BEN}")
    assert not _broken(asked, act(NOON, BEN, names.GO_AHEAD), room(NOON))


def test_whoever_pauses_leaves_or_is_forgotten_has_peace() -> None:
    for what, value in ((PAUSING, "a month"), (LEAVING, ""), (FORGETTING, "")):
        assert _broken(act(NOON - DAY, ANA, what, value), dm(NOON)) == [Invariant.PEACE]


def test_peace_ends_with_the_pause_and_when_somebody_comes_back() -> None:
    assert not _broken(act(NOON - 8 * DAY, ANA, PAUSING, "1 week"), dm(NOON))
    assert not _broken(act(NOON - 8 * DAY, ANA, LEAVING, ""), act(NOON - DAY, ANA, COMING, ""), dm(NOON))
    assert not _broken(act(NOON - 8 * DAY, ANA, FORGETTING, ""), act(NOON - DAY, ANA, REPLYING, ""), dm(NOON))


def test_who_says_yes_in_a_pause_reads_the_name_and_who_said_it_before_does_not() -> None:
    pause, named = act(NOON - DAY, ANA, PAUSING, "a month"), dm(NOON, button=names.GO_AHEAD)
    yes = act(NOON - DAY / 2, ANA, offers.YES)
    assert not _broken(pause, yes, named)
    assert _broken(replace(yes, at=NOON - 2 * DAY), pause, named) == [Invariant.PEACE]
    assert _broken(pause, yes, dm(NOON, button=names.GO_AHEAD, intro="i2")) == [Invariant.PEACE]
    assert _broken(pause, yes, dm(NOON, button=CHECK_IN)) == [Invariant.PEACE]


# Trouble.


def test_an_error_in_the_log_is_a_breach() -> None:
    assert [found.invariant for found in breaches(replace(history(), troubles=["it failed"]))] == [Invariant.TROUBLE]


# Rounds.


def _is_in(who: str) -> Done:
    return act(NOON - 30 * DAY, who, profiles.LOOKS_RIGHT, "")


def _paired(who: str) -> list[Place]:
    return [place(NOON, who, "paired"), place(NOON + 14 * DAY, who, "paired")]


def test_left_out_of_two_rounds_in_a_row_without_a_reason_is_a_breach() -> None:
    places = [place(NOON, ANA, "left_out"), place(NOON + 14 * DAY, ANA, "left_out")]
    assert _broken(_is_in(ANA), *places) == [Invariant.LEFT_OUT]


def test_in_no_list_of_two_rounds_is_a_breach_too() -> None:
    assert _broken(_is_in(ANA), *_paired(BEN)) == [Invariant.LEFT_OUT]


def test_a_reason_a_pair_or_a_skip_in_one_of_two_rounds_settles_it() -> None:
    for standing, why in (("left_out", "odd_one"), ("paired", ""), ("skips", "")):
        second = place(NOON + 14 * DAY, ANA, standing, why)
        assert not _broken(_is_in(ANA), place(NOON, ANA, "left_out"), second)


def test_whoever_had_their_share_of_messages_or_is_not_there_was_given_a_reason() -> None:
    assert not _broken(_is_in(ANA), dm(NOON - DAY, button=CHECK_IN), *_paired(BEN))
    assert not _broken(*_paired(BEN))
    for what, value in ((PAUSING, "a month"), (LEAVING, ""), (FORGETTING, ""), (REPLYING, "")):
        assert not _broken(_is_in(ANA), act(NOON - 5 * DAY, ANA, what, value), *_paired(BEN))


def test_who_chose_to_be_asked_more_seldom_knows_why_a_round_passes_by() -> None:
    offer = dm(NOON - 11 * DAY)
    chosen = ((NOON - 40 * DAY, Frequency.WEEKLY), (NOON - DAY, Frequency.MONTHLY))
    seldom = {**PEOPLE, ANA: Person(ANA, "Ana", "Europe/London", (), chosen)}
    often = {**PEOPLE, ANA: Person(ANA, "Ana", "Europe/London", (), chosen[:1])}
    assert not _broken(_is_in(ANA), offer, *_paired(BEN), people=seldom)
    assert _broken(_is_in(ANA), offer, *_paired(BEN), people=often) == [Invariant.LEFT_OUT]


def test_whoever_waits_for_an_answer_to_a_request_of_their_own_knows_why_a_round_passes_by() -> None:
    assert not _broken(_is_in(ANA), act(NOON - 5 * DAY, ANA, find.INTRODUCE), *_paired(BEN))
    assert _broken(_is_in(ANA), act(NOON - 25 * DAY, ANA, find.INTRODUCE), *_paired(BEN)) == [Invariant.LEFT_OUT]


def test_a_request_or_a_suggestion_open_when_a_round_was_planned_is_a_reason_too() -> None:
    planned = [replace(one, planned_at=one.due_at - 4 * DAY) for one in _paired(BEN)]
    asked = act(NOON - 13 * DAY, ANA, find.INTRODUCE)
    assert not _broken(_is_in(ANA), asked, *planned)
    assert _broken(_is_in(ANA), replace(asked, at=asked.at - 2 * DAY), *planned) == [Invariant.LEFT_OUT]


def test_a_budget_that_has_room_on_a_day_off_has_room_the_working_day_after() -> None:
    places = [place(NOON, BEN, "paired"), place(NOON + 28 * DAY, BEN, "paired")]
    chief = {**PEOPLE, ANA: Person(ANA, "Ana", "Europe/London", ((NOON - 60 * DAY, CHIEFS[0]),))}
    until_saturday = dm(NOON + ON_ITS_WAY - 30 * DAY - timedelta(hours=1), button=CHECK_IN)
    assert not _broken(_is_in(ANA), until_saturday, *places, people=chief)
    until_thursday = replace(until_saturday, at=until_saturday.at - 2 * DAY)
    assert _broken(_is_in(ANA), until_thursday, *places, people=chief) == [Invariant.LEFT_OUT]


def test_a_check_in_that_follows_the_other_s_answer_goes_first_too() -> None:
    answered = act(NOON + DAY, BEN, names.GO_AHEAD)
    check_in = dm(NOON + DAY, button=CHECK_IN)
    assert not _broken(_is_in(ANA), answered, check_in, *_paired(BEN))


def test_a_round_whose_offers_would_come_after_the_year_is_not_looked_at() -> None:
    told = history(_is_in(ANA), *_paired(BEN))
    assert Invariant.LEFT_OUT in {found.invariant for found in breaches(told)}
    assert not breaches(replace(told, ended_at=NOON + 15 * DAY))


def test_a_suggestion_that_is_with_somebody_is_a_reason_until_they_say_no_or_it_runs_out() -> None:
    weekly = {**PEOPLE, ANA: Person(ANA, "Ana", "Europe/London", (), ((NOON - 40 * DAY, Frequency.WEEKLY),))}
    first, second = dm(NOON - 7 * DAY), dm(NOON + 7 * DAY, intro="i2")
    two_no = [act(NOON - 6 * DAY, ANA, offers.NO), act(NOON + 8 * DAY, ANA, offers.NO, "circle|i2")]
    assert not _broken(_is_in(ANA), first, second, *_paired(BEN), people=weekly)
    assert _broken(_is_in(ANA), first, second, *two_no, *_paired(BEN), people=weekly) == [Invariant.LEFT_OUT]
    older = [replace(post, at=post.at - DAY) for post in (first, second)]
    later = [replace(one, planned_at=one.due_at) for one in _paired(BEN)]
    assert _broken(_is_in(ANA), *older, *later, people=weekly) == [Invariant.LEFT_OUT]
