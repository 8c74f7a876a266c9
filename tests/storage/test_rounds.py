"""Rounds as they are kept: one for each moment, moved by one at a time, read by their own circle's managers alone."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import TurnableClock
from domain.deliveries import DeliveryState, Purpose
from domain.ids import MemberId, OutboxId, RoundId
from domain.rounds.certificate import Certificate
from domain.rounds.leftover import Why
from domain.rounds.states import LEASE, CircleRound, Pair, PairState, Place, RoundEvent, RoundState, Standing
from domain.viewers import Role
from storage import members, outbox, rounds
from storage.database import Database, Transaction
from tests.storage.people import MAYA, post
from tests.storage.people import Place as Circle

NEVER = datetime(2000, 1, 1, tzinfo=UTC)
GOOD = Certificate(1.5, 2.0, 3, 2, seed=7, looked_at=3, covers_all=True)


@pytest.fixture
def one(database: Database, community: Circle) -> CircleRound:
    """A round of the community with Dana and Kofi in it."""

    def plan(tx: Transaction) -> CircleRound:
        begun = rounds.begin(tx, community.system, tx.now + timedelta(days=2), "peers_like_me")
        assert begun is not None
        first, second = sorted((community.dana.id, community.kofi.id))
        pair = Pair(first, second, 0.9, ("Both work.",))
        places = [Place(community.dana.id, Standing.PAIRED), Place(community.kofi.id, Standing.PAIRED)]
        rounds.save_plan(tx, community.system, begun.id, GOOD, [pair], places)
        assert rounds.move(tx, community.system, begun, RoundEvent.PLAN)
        found = rounds.get(tx, community.system, begun.id)
        assert found is not None
        return found

    return database.run_here(plan)


def test_a_moment_has_one_round(database: Database, community: Circle, one: CircleRound) -> None:
    assert database.run_here(lambda tx: rounds.begin(tx, community.system, one.due_at, "surprise_me")) is None


def test_a_moment_whose_round_was_cancelled_may_have_another_and_who_cancelled_stays_known(
    database: Database, community: Circle, one: CircleRound
) -> None:
    def again(tx: Transaction) -> CircleRound | None:
        rounds.move(tx, community.system, one, RoundEvent.CANCEL, MAYA)
        return rounds.begin(tx, community.system, one.due_at, "surprise_me")

    fresh = database.run_here(again)
    assert fresh is not None
    assert fresh.id != one.id
    assert database.run_here(lambda tx: rounds.latest(tx, community.system)) == fresh
    old = database.run_here(lambda tx: rounds.get(tx, community.system, one.id))
    assert old is not None
    assert (old.state, old.decided_by) == (RoundState.CANCELLED, MAYA)
    assert database.run_here(lambda tx: rounds.begin(tx, community.system, one.due_at, "surprise_me")) is None


def test_it_is_kept_whole(database: Database, community: Circle, one: CircleRound) -> None:
    assert one.certificate == GOOD
    assert one.state is RoundState.PLANNED
    [pair] = database.run_here(lambda tx: rounds.pairs(tx, community.system, one.id))
    assert (pair.score, pair.reasons, pair.state) == (0.9, ("Both work.",), PairState.CHOSEN)


def test_of_two_who_decide_at_once_one_does(database: Database, community: Circle, one: CircleRound) -> None:
    def decide(tx: Transaction) -> bool:
        return rounds.move(tx, community.system, one, RoundEvent.PUBLISH, MAYA)

    assert database.run_here(decide)
    assert not database.run_here(decide)
    assert not database.run_here(lambda tx: rounds.hold(tx, community.system, one))


def test_what_managers_read_of_as_published_stays_known_whatever_becomes_of_it(
    database: Database, community: Circle, one: CircleRound
) -> None:
    def publish(tx: Transaction) -> None:
        rounds.move(tx, community.system, one, RoundEvent.PUBLISH, MAYA)
        rounds.keep_published(tx, community.system, one.id)
        [pair] = rounds.pairs(tx, community.system, one.id)
        rounds.set_pair(tx, community.system, one.id, pair, PairState.LOST)

    both = frozenset({community.dana.id, community.kofi.id})
    assert database.run_here(lambda tx: rounds.published_together(tx, community.system)) == {}
    database.run_here(publish)
    assert database.run_here(lambda tx: rounds.published_together(tx, community.system)) == {both: one.due_at}
    assert database.run_here(lambda tx: rounds.published_together(tx, community.viewer(Role.MEMBER))) == {}


def test_a_pair_that_came_after_publishing_is_not_among_them(
    database: Database, community: Circle, one: CircleRound
) -> None:
    def publish(tx: Transaction) -> None:
        [pair] = rounds.pairs(tx, community.system, one.id)
        rounds.set_pair(tx, community.system, one.id, pair, PairState.DROPPED)
        rounds.move(tx, community.system, one, RoundEvent.PUBLISH, MAYA)
        rounds.keep_published(tx, community.system, one.id)
        rounds.add_pairs(tx, community.system, one.id, [pair])

    database.run_here(publish)
    assert database.run_here(lambda tx: rounds.published_together(tx, community.system)) == {}


def test_a_pair_is_offered_once(database: Database, community: Circle, one: CircleRound) -> None:
    [pair] = database.run_here(lambda tx: rounds.pairs(tx, community.system, one.id))

    def offer(tx: Transaction) -> bool:
        return rounds.set_pair(tx, community.system, one.id, pair, PairState.OFFERED)

    assert [database.run_here(offer) for _ in range(2)] == [True, False]


def test_a_process_plans_alone_until_its_lease_is_over(
    database: Database, community: Circle, clock: TurnableClock
) -> None:
    begun = database.run_here(lambda tx: rounds.begin(tx, community.system, tx.now, "peers_like_me"))
    assert begun is not None

    def lease(tx: Transaction) -> bool:
        return rounds.lease(tx, community.system, begun)

    assert [database.run_here(lease) for _ in range(2)] == [True, False]
    clock.turn(LEASE + timedelta(seconds=1))
    assert database.run_here(lease)


def test_who_skips_goes_on_skipping(database: Database, community: Circle, one: CircleRound) -> None:
    dana = community.dana.id

    def stand_first(tx: Transaction) -> None:
        for standing in (Standing.SKIPS, Standing.PAIRED):
            rounds.set_places(tx, community.system, one.id, [Place(dana, standing)])

    database.run_here(stand_first)
    stand = database.run_here(lambda tx: rounds.places(tx, community.system, one.id))
    assert stand[dana].standing is Standing.SKIPS


def test_only_published_rounds_say_who_waited(database: Database, community: Circle, one: CircleRound) -> None:
    dana = community.dana.id
    left = Place(dana, Standing.LEFT_OUT, Why.ODD_ONE)
    database.run_here(lambda tx: rounds.set_places(tx, community.system, one.id, [left]))
    assert database.run_here(lambda tx: rounds.standings(tx, community.system)) == {}
    database.run_here(lambda tx: rounds.move(tx, community.system, one, RoundEvent.PUBLISH, MAYA))
    assert database.run_here(lambda tx: rounds.standings(tx, community.system))[dana] == [Standing.LEFT_OUT]


@pytest.mark.parametrize("role", [Role.MEMBER, Role.OUTSIDER])
def test_members_read_no_round_but_where_they_stand(
    database: Database, community: Circle, one: CircleRound, role: Role
) -> None:
    viewer = community.viewer(role, community.dana.user_id, community.dana)

    def read(tx: Transaction) -> list[object]:
        seen = [rounds.get(tx, viewer, one.id), rounds.latest(tx, viewer), rounds.undecided(tx, viewer)]
        lists = [rounds.pairs(tx, viewer, one.id), rounds.places(tx, viewer, one.id), rounds.standings(tx, viewer)]
        return [*seen, *lists, rounds.place_of(tx, viewer, one.id, community.kofi.id)]

    assert not any(database.run_here(read))
    assert database.run_here(lambda tx: rounds.place_of(tx, viewer, one.id, community.dana.id))


def test_managers_of_another_circle_read_and_change_nothing(
    database: Database, community: Circle, executives: Circle, one: CircleRound
) -> None:
    viewer = executives.viewer(Role.MANAGER)

    def read(tx: Transaction) -> list[object]:
        return [
            rounds.get(tx, viewer, one.id),
            rounds.latest(tx, viewer),
            rounds.pairs(tx, viewer, one.id),
            rounds.places(tx, viewer, one.id),
            rounds.place_of(tx, executives.system, one.id, community.dana.id),
            rounds.standings(tx, executives.system),
            rounds.of_member(tx, executives.system, community.dana.id),
            rounds.paired_to_come(tx, executives.system),
            rounds.paired_to_come(tx, community.viewer(Role.MANAGER)),
            rounds.suggested_besides(tx, community.viewer(Role.MANAGER), NEVER),
            rounds.move(tx, viewer, one, RoundEvent.CANCEL, MAYA),
            rounds.hold(tx, viewer, one),
            rounds.lease(tx, viewer, one),
        ]

    assert not any(database.run_here(read))
    with pytest.raises(LookupError):
        database.run_here(lambda tx: rounds.set_certificate(tx, viewer, one.id, GOOD))


def test_a_round_to_come_is_found_by_who_is_in_it(database: Database, community: Circle, one: CircleRound) -> None:
    found = database.run_here(lambda tx: rounds.of_member(tx, community.system, community.dana.id))
    assert found is not None
    assert found.id == one.id
    assert database.run_here(lambda tx: rounds.of_member(tx, community.system, MemberId("nobody"))) is None
    assert database.run_here(lambda tx: rounds.get(tx, community.system, RoundId("none"))) is None


def test_who_is_in_a_round_to_come_is_known_until_they_are_offered(
    database: Database, community: Circle, one: CircleRound
) -> None:
    def look(tx: Transaction) -> frozenset[MemberId]:
        return rounds.paired_to_come(tx, community.system)

    def offer(tx: Transaction) -> None:
        [pair] = rounds.pairs(tx, community.system, one.id)
        rounds.set_pair(tx, community.system, one.id, pair, PairState.OFFERED)

    assert database.run_here(look) == {community.dana.id, community.kofi.id}
    database.run_here(offer)
    assert database.run_here(look) == frozenset()


def test_a_suggestion_of_a_round_is_none_besides(database: Database, community: Circle, one: CircleRound) -> None:
    def look(tx: Transaction, since: datetime) -> frozenset[MemberId]:
        return rounds.suggested_besides(tx, community.system, since)

    assert database.run_here(lambda tx: look(tx, NEVER)) == {community.dana.id, community.kofi.id}
    assert database.run_here(lambda tx: look(tx, tx.now)) == frozenset()
    database.run_here(lambda tx: rounds.remember_intro(tx, community.system, community.intro.id, one.id))
    assert database.run_here(lambda tx: look(tx, NEVER)) == frozenset()


@pytest.mark.parametrize(
    ("event", "late", "paused", "is_told"),
    [
        (None, timedelta(), None, True),
        (None, timedelta(days=3), None, False),
        (RoundEvent.CANCEL, timedelta(), None, False),
        (None, timedelta(), timedelta(hours=1), False),
        (None, timedelta(), timedelta(), True),
    ],
    ids=["as it is", "its hour is past", "cancelled", "paused meanwhile", "back from a pause"],
)
def test_word_of_a_round_leaves_while_it_is_so(
    database: Database,
    clock: TurnableClock,
    community: Circle,
    one: CircleRound,
    event: RoundEvent | None,
    late: timedelta,
    paused: timedelta | None,
    is_told: bool,
) -> None:
    told = replace(post(community.circle, "ahead", "It comes."), purpose=Purpose.ROUND_NOTICE, about={"round": one.id})

    def plan(tx: Transaction) -> OutboxId:
        if event:
            rounds.move(tx, community.system, one, event)
        kofi = members.get(tx, community.system, community.kofi.id)
        return outbox.enqueue(tx, replace(told, member=kofi))

    word = database.run_here(plan)
    if paused is not None:
        until = clock() + paused
        database.run_here(lambda tx: members.set_pause(tx, community.system, community.kofi.id, until))
    clock.turn(late)
    database.run_here(outbox.claim)
    state = database.run_here(lambda tx: outbox.state_of(tx, word))
    assert (state is DeliveryState.QUEUED) is is_told


def test_the_last_word_of_a_moment_counts_and_names_the_round_it_was_for(
    database: Database, community: Circle, executives: Circle, one: CircleRound
) -> None:
    def tell(tx: Transaction, round_id: RoundId) -> OutboxId:
        word = post(community.circle, f"word:{round_id}", "", purpose=Purpose.ROUND_NOTICE)
        sent = outbox.enqueue(tx, word)
        rounds.set_word(tx, executives.system, round_id, community.kofi.id, sent)
        rounds.set_word(tx, community.system, round_id, community.dana.id, sent)
        return sent

    def plan_again(tx: Transaction) -> RoundId:
        rounds.move(tx, community.system, one, RoundEvent.CANCEL, MAYA)
        fresh = rounds.begin(tx, community.system, one.due_at, "surprise_me")
        assert fresh is not None
        rounds.set_places(tx, community.system, fresh.id, [Place(community.dana.id, Standing.PAIRED)])
        return fresh.id

    def told() -> dict[MemberId, tuple[OutboxId, RoundId]]:
        found = database.run_here(lambda tx: rounds.words(tx, community.system, one.due_at))
        return {who: (word.id, word.round_id) for who, word in found.items()}

    first = database.run_here(lambda tx: tell(tx, one.id))
    fresh = database.run_here(plan_again)
    assert told() == {community.dana.id: (first, one.id)}
    last = database.run_here(lambda tx: tell(tx, fresh))
    assert told() == {community.dana.id: (last, fresh)}
    assert database.run_here(lambda tx: rounds.words(tx, community.system, NEVER)) == {}
