"""Reconcile: what stands as it was known costs a reading, and not a statement for each person and each reply."""

from collections.abc import Callable
from dataclasses import asdict

import pytest
from sqlalchemy import event

from domain.deliveries import Kind, Purpose
from domain.ids import CircleId, MemberId, OutboxId, ThreadId, UserId
from domain.members import Kind as MemberKind
from domain.members import Person
from domain.viewers import Viewer
from handlers import reconcile
from handlers.registry import Result
from storage import members, threads
from storage.database import Transaction
from storage.outbox import Delivery
from tests.life import Life


def statements(tx: Transaction, work: Callable[[], object]) -> int:
    """Return how many statements `work` asks the database."""
    asked: list[str] = []
    engine = tx.session.get_bind().engine

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        work()
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return len(asked)


def delivery(tx: Transaction, viewer: Viewer, purpose: Purpose, **about: str) -> Delivery:
    """Return a reading of a part of the circle, as a worker claims it: of a person, so that nobody is missed."""
    team_id, circle_id, nobody = viewer.team_id, viewer.circle_id, MemberId("")
    places = (team_id, circle_id, nobody, UserId(""), "", "")
    return Delivery(OutboxId("d"), Kind.PERSON, purpose, *places, {}, about, 1, 1, False, tx.now)  # type: ignore[arg-type]


def people(viewer: Viewer, count: int, name: str = "Rhea Marsh") -> Result:
    """Return what Slack says of so many people."""
    found = (Person(UserId(f"UNEW{number}"), viewer.team_id, f"{name} {number}") for number in range(count))
    return Result(data={"people": [asdict(person) for person in found]})


def posts(count: int, edited: str = "") -> Result:
    """Return so many replies to a thread as Slack shows them."""
    said = [{"user": "UNEW0", "ts": f"1700000000.{number:06}", "text": "Thank you"} for number in range(count)]
    return Result(data={"messages": [{**one, "edited": {"ts": edited}} if edited else one for one in said]})


async def play(life: Life, scene: Callable[[Transaction, Viewer], object]) -> None:
    """Play a scene in the community's circle, in one transaction."""
    viewer = await life.viewer()
    await life.bot.database.run(lambda tx: scene(tx, viewer))


async def test_a_roster_as_it_was_known_is_compared_without_a_statement_for_each_person(life: Life) -> None:
    def scene(tx: Transaction, viewer: Viewer) -> None:
        reading = delivery(tx, viewer, Purpose.ROSTER)
        reconcile.compare_roster(tx, reading, people(viewer, 40))
        few = statements(tx, lambda: reconcile.compare_roster(tx, reading, people(viewer, 5)))
        many = statements(tx, lambda: reconcile.compare_roster(tx, reading, people(viewer, 40)))
        assert few == many

    await play(life, scene)


async def test_whoever_changed_is_written_down(life: Life) -> None:
    def scene(tx: Transaction, viewer: Viewer) -> None:
        reading = delivery(tx, viewer, Purpose.ROSTER)
        for name in ("Rhea Marsh", "Rhea Marsh-Lund"):
            reconcile.compare_roster(tx, reading, people(viewer, 2, name))
            tx.session.expire_all()
            known = members.in_circle(tx, viewer, UserId("UNEW1"))
            assert known
            assert known.name == f"{name} 1"

    await play(life, scene)


async def test_somebody_of_another_circle_is_not_written_over(life: Life) -> None:
    def scene(tx: Transaction, viewer: Viewer) -> None:
        elsewhere = Viewer(viewer.team_id, CircleId("elsewhere"), viewer.user_id, viewer.role)
        person = Person(UserId("UNEW0"), viewer.team_id, "Rhea Marsh")
        known = members.upsert(tx, viewer, person, MemberKind.CUSTOMER)
        with pytest.raises(LookupError):
            members.upsert(tx, elsewhere, person, MemberKind.CUSTOMER, known)

    await play(life, scene)


async def test_replies_as_they_were_known_are_compared_without_a_statement_for_each(life: Life) -> None:
    def scene(tx: Transaction, viewer: Viewer) -> None:
        thread = threads.posted(tx, viewer)[0]
        reading = delivery(tx, viewer, Purpose.RECONCILE, thread=thread.id)
        reconcile.compare_thread(tx, reading, posts(30))
        assert statements(tx, lambda: reconcile.compare_thread(tx, reading, posts(30))) < 10

    await play(life, scene)


async def test_what_was_edited_or_deleted_meanwhile_is_found(life: Life) -> None:
    def scene(tx: Transaction, viewer: Viewer) -> None:
        thread = threads.posted(tx, viewer)[0]
        reading = delivery(tx, viewer, Purpose.RECONCILE, thread=thread.id)
        reconcile.compare_thread(tx, reading, posts(3))
        reconcile.compare_thread(tx, reading, posts(2, edited="1700000009.000000"))
        kept = threads.known_replies(tx, ThreadId(thread.id))
        assert [one.edited_ts for one in kept.values() if one.is_live] == ["1700000009.000000"] * 2
        reconcile.compare_thread(tx, reading, posts(3))
        assert sum(one.is_live for one in threads.known_replies(tx, thread.id).values()) == 2

    await play(life, scene)
