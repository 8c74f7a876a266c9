"""Cards of an import come one by one, in their owners' hours, once."""

from datetime import timedelta
from itertools import pairwise

import pytest

from bot.clock import TurnableClock
from domain.calendar import DAY_ENDS, DAY_STARTS, zone
from domain.deliveries import DeliveryState, Kind, Purpose
from handlers.threads import imported_cards
from handlers.threads.imported_cards import Pace
from handlers.threads.imports import Post
from storage import members
from storage.tables import OutboxRow
from tests.handlers.threads.desk import DANA, KOFI, YUKI, Desk, post
from tests.life import ON_SQLITE


def cards_of(desk: Desk, *posts: Post) -> list[OutboxRow]:
    pace = Pace()
    desk.database.run_here(lambda tx: imported_cards.queue_cards(tx, desk.place, posts, pace))
    return [row for row in desk.outbox() if row.purpose == Purpose.CARD and row.kind == Kind.POST]


@pytest.mark.parametrize("tz", ["Asia/Tokyo", "America/Chicago", "nowhere"])
def test_cards_go_one_by_one_within_working_hours(clock: TurnableClock, tz: str) -> None:
    pace = Pace()
    moments = [pace.next(clock(), tz).astimezone(zone(tz)) for _ in range(150)]
    assert all(moment.weekday() < 5 and DAY_STARTS <= moment.time() < DAY_ENDS for moment in moments)
    assert all(later - earlier >= timedelta(minutes=5) for earlier, later in pairwise(moments))
    assert moments[-1] - moments[0] < timedelta(days=3)


@ON_SQLITE
def test_a_card_goes_in_its_owners_own_hours(desk: Desk) -> None:
    desk.enters(YUKI, tz="Asia/Tokyo")
    posts = (post(DANA), post(KOFI, ts="1700086401.000100"), post(YUKI, ts="1700086402.000100"))
    desk.take_in(*posts)
    rows = {row.member_id: row.not_before for row in cards_of(desk, *posts)}
    dana, kofi, yuki = (rows[desk.member(user).id] for user in (DANA, KOFI, YUKI))
    assert kofi - dana == imported_cards.BETWEEN_CARDS
    assert yuki.astimezone(zone("Asia/Tokyo")).time() == DAY_STARTS


@ON_SQLITE
def test_a_card_waits_for_the_end_of_a_pause(desk: Desk) -> None:
    desk.take_in(post(DANA))
    until = desk.clock() + timedelta(days=30)
    dana = desk.member(DANA)
    desk.database.run_here(lambda tx: members.set_pause(tx, desk.place.viewer, dana.id, until))
    [row] = cards_of(desk, post(DANA))
    assert row.not_before >= until


def test_a_card_is_queued_once_and_to_nobody_who_had_one_or_confirmed(desk: Desk) -> None:
    desk.take_in(post(DANA), post(KOFI, ts="1700086401.000100"))
    desk.presses(KOFI)
    posts = (post(DANA), post(KOFI, ts="1700086401.000100"))
    first = [row.id for row in cards_of(desk, *posts) if row.member_id == desk.member(DANA).id]
    again = [row.id for row in cards_of(desk, *posts) if row.member_id == desk.member(DANA).id]
    assert again == first == [desk.profile(DANA).card_id]
    assert len([row for row in cards_of(desk, *posts) if row.state == DeliveryState.QUEUED]) == 2
