"""The contact budget: when a message may leave."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.calendar import next_working_moment
from domain.contact import FORTNIGHT, LONGEST_WEEKEND, MONTH, SPEAKS, UNREQUESTED, Recipient, Wait, leave, not_before
from domain.deliveries import Purpose

MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))
ZONES = st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Asia/Tokyo"])
PURPOSES = st.sampled_from(list(Purpose))
UNASKED = st.sampled_from(sorted(UNREQUESTED))
HAD = st.lists(MOMENTS, max_size=5).map(lambda had: tuple(had))
EVERY = st.sampled_from([FORTNIGHT, MONTH])
RECIPIENTS = st.builds(Recipient, ZONES, st.none() | MOMENTS, HAD, EVERY)
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@given(PURPOSES, st.none() | RECIPIENTS, st.none() | MOMENTS, MOMENTS)
def test_never_before_now(purpose: Purpose, who: Recipient | None, hush: datetime | None, now: datetime) -> None:
    assert not_before(purpose, who, hush, now) >= now


@given(st.sampled_from(sorted(SPEAKS)), st.none() | RECIPIENTS, MOMENTS, MOMENTS)
def test_a_hush_holds_everything_that_speaks(
    purpose: Purpose, who: Recipient | None, hush: datetime, now: datetime
) -> None:
    assert not_before(purpose, who, hush, now) >= hush


@given(st.sampled_from(sorted(set(Purpose) - SPEAKS)), st.none() | RECIPIENTS, st.none() | MOMENTS, MOMENTS)
def test_an_answer_to_what_somebody_did_leaves_at_once(
    purpose: Purpose, who: Recipient | None, hush: datetime | None, now: datetime
) -> None:
    assert not_before(purpose, who, hush, now) == now


@given(UNASKED, RECIPIENTS, st.none() | MOMENTS, MOMENTS)
def test_what_nobody_asked_for_waits_for_the_pause_and_the_hours(
    purpose: Purpose, who: Recipient, hush: datetime | None, now: datetime
) -> None:
    moment = not_before(purpose, who, hush, now)
    assert moment == next_working_moment(moment, who.tz)
    assert who.paused_until is None or moment >= who.paused_until


@given(UNASKED, RECIPIENTS, MOMENTS)
def test_what_nobody_asked_for_stays_within_the_budget(purpose: Purpose, who: Recipient, now: datetime) -> None:
    moment = not_before(purpose, who, None, now)
    assert not any(moment - who.every < had <= moment for had in who.had)


@given(ZONES, EVERY, st.lists(st.integers(0, 40), min_size=1, max_size=12), MOMENTS)
def test_a_whole_year_of_asks_never_breaks_the_budget(
    tz: str, every: timedelta, days: list[int], now: datetime
) -> None:
    had: tuple[datetime, ...] = ()
    for wait in days:
        now += timedelta(days=wait)
        had = (*had, not_before(Purpose.OFFER, Recipient(tz, None, had, every), None, now))
    for end in had:
        assert sum(end - every < moment <= end for moment in had) <= 1


def test_one_within_a_fortnight_leaves_at_once_and_the_next_waits() -> None:
    assert not_before(Purpose.OFFER, Recipient(), None, NOW) == NOW
    had = NOW - timedelta(days=13)
    assert not_before(Purpose.CHECK_IN, Recipient(had=(had,)), None, NOW) == had + FORTNIGHT == NOW + timedelta(days=1)


def test_an_executive_has_a_month_between_two() -> None:
    monday = NOW - timedelta(days=21)
    executive = Recipient(had=(monday,), every=MONTH)
    assert not_before(Purpose.OFFER, Recipient(had=(monday,)), None, NOW) == NOW
    assert not_before(Purpose.OFFER, executive, None, NOW) == monday + MONTH


def test_what_waits_says_why() -> None:
    saturday = NOW + timedelta(days=5)
    later = NOW + timedelta(days=3)
    assert leave(Purpose.OFFER, Recipient(), None, NOW).wait is None
    assert leave(Purpose.OFFER, Recipient(), None, saturday).wait is Wait.HOURS
    assert leave(Purpose.OFFER, Recipient(), later, NOW).wait is Wait.HUSH
    assert leave(Purpose.OFFER, Recipient(paused_until=later), None, NOW).wait is Wait.PAUSE
    assert leave(Purpose.ASK, Recipient(had=(NOW,)), None, NOW).wait is Wait.BUDGET
    assert leave(Purpose.OFFER, Recipient(had=(NOW,)), NOW + timedelta(days=90), NOW).wait is Wait.HUSH


def test_a_channel_has_no_budget_and_no_hours() -> None:
    saturday = datetime(2026, 11, 28, 3, 0, tzinfo=UTC)
    assert not_before(Purpose.OFFER, None, None, saturday) == saturday


def test_an_ask_on_a_weekend_waits_for_monday_at_nine_where_the_member_is() -> None:
    saturday = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)
    assert not_before(Purpose.OFFER, Recipient("America/New_York"), None, saturday) == datetime(
        2026, 11, 30, 14, 0, tzinfo=UTC
    )


WISHES = st.sampled_from([timedelta(days=days) for days in (7, 14, 30)])


@given(EVERY, WISHES, MOMENTS, st.integers(0, 40))
def test_offers_come_as_often_as_their_member_wished_and_never_more_often(
    every: timedelta, wished: timedelta, now: datetime, ago: int
) -> None:
    offered = now - timedelta(days=ago)
    moment = not_before(Purpose.OFFER, Recipient(every=every, offered=(offered,), wished=wished), None, now)
    assert moment == next_working_moment(max(now, offered + wished), "UTC")


def test_offers_wished_for_every_week_leave_the_budget_to_the_rest() -> None:
    weekly = Recipient(offered=(NOW - timedelta(days=1),), wished=timedelta(days=7))
    assert not_before(Purpose.ASK, weekly, None, NOW) == NOW
    asked = Recipient(had=(NOW,), wished=timedelta(days=7))
    assert not_before(Purpose.ASK, asked, None, NOW) == NOW + FORTNIGHT
    assert not_before(Purpose.OFFER, asked, None, NOW) == NOW + timedelta(days=7)


def test_an_offer_wished_for_more_often_does_not_wait_for_what_waits_longer_itself() -> None:
    asked_later = Recipient(every=MONTH, had=(NOW - FORTNIGHT, NOW + timedelta(days=16)), wished=FORTNIGHT)
    assert not_before(Purpose.OFFER, asked_later, None, NOW) == NOW
    assert not_before(Purpose.OFFER, replace(asked_later, wished=None), None, NOW) > NOW + MONTH
    after = not_before(Purpose.OFFER, replace(asked_later, offered=(NOW + timedelta(days=2),)), None, NOW)
    assert after == NOW + timedelta(days=16) + FORTNIGHT


def test_offers_wished_for_once_a_month_draw_on_the_budget_like_everything_else() -> None:
    monthly = Recipient(offered=(NOW,), wished=MONTH)
    assert not_before(Purpose.ASK, monthly, None, NOW) == NOW + FORTNIGHT


@given(st.sampled_from(sorted(UNREQUESTED)), MOMENTS, MOMENTS)
def test_nothing_nobody_asked_for_reaches_somebody_who_is_away(
    purpose: Purpose, away_until: datetime, now: datetime
) -> None:
    assert not_before(purpose, Recipient(away_until=away_until), None, now) >= away_until
    leaving = leave(purpose, Recipient(away_until=now + timedelta(days=9)), None, now)
    assert leaving.wait is Wait.AWAY


def test_rounds_are_told_of_as_seldom_as_offers_come_even_where_none_followed() -> None:
    chief = Recipient(every=MONTH, told=(NOW,))
    assert leave(Purpose.ROUND_NOTICE, chief, None, NOW + FORTNIGHT).wait is Wait.BUDGET
    assert leave(Purpose.ROUND_NOTICE, chief, None, NOW + MONTH - LONGEST_WEEKEND).wait is not Wait.BUDGET
    assert leave(Purpose.ROUND_NOTICE, Recipient(told=(NOW,)), None, NOW + FORTNIGHT).wait is not Wait.BUDGET


def test_who_wished_for_offers_more_often_is_told_of_rounds_more_often() -> None:
    chief = Recipient(every=MONTH, wished=FORTNIGHT, told=(NOW,))
    assert leave(Purpose.ROUND_NOTICE, chief, None, NOW + FORTNIGHT).wait is not Wait.BUDGET


BESIDE_A_ROUND = UNREQUESTED - {Purpose.OFFER, Purpose.CHECK_IN}
"""What would be a message of its own beside word of a round and its offer."""


@given(PURPOSES.filter(lambda one: one not in BESIDE_A_ROUND | {Purpose.ROUND_NOTICE}), RECIPIENTS, HAD, MOMENTS)
def test_word_of_a_round_holds_back_neither_its_offer_nor_what_follows_that(
    purpose: Purpose, who: Recipient, told: tuple[datetime, ...], now: datetime
) -> None:
    assert leave(purpose, replace(who, told=told), None, now) == leave(purpose, who, None, now)


@given(st.sampled_from(sorted(BESIDE_A_ROUND)), st.sampled_from((FORTNIGHT, MONTH)), MOMENTS, MOMENTS)
def test_nothing_else_comes_beside_word_of_a_round_be_it_that_no_offer_followed(
    purpose: Purpose, every: timedelta, told: datetime, now: datetime
) -> None:
    found = leave(purpose, Recipient(every=every, told=(told,)), None, now)
    assert found.at >= told + every
    weekly = Recipient(every=every, wished=FORTNIGHT / 2, told=(told,))
    assert leave(purpose, weekly, None, now) == leave(purpose, Recipient(), None, now), "they wished for it"
