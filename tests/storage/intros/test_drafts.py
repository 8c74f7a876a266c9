"""Drafts and reports of pitches stay with the one whose they are."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.deliveries import Kind, Purpose
from domain.ids import OutboxId
from domain.intros.drafting import Draft, Shown
from domain.viewers import Role
from storage import outbox
from storage.database import Database, Transaction
from storage.intros import drafts, pitches
from tests.storage.people import KOFI, Place, post


@pytest.fixture
def kept(database: Database, community: Place) -> Draft:
    """A draft of Dana's."""
    draft = Draft(community.intro.id, community.dana.id, OutboxId("o"), own="Hi", shows=Shown.OWN)
    database.run_here(lambda tx: drafts.save(tx, community.system, draft))
    return draft


def test_its_owner_and_the_bot_see_a_draft_and_nobody_else(
    database: Database, community: Place, executives: Place, kept: Draft
) -> None:
    def seen(tx: Transaction) -> list[Draft | None]:
        own = replace(community.viewer(Role.MEMBER), member_id=community.dana.id)
        other = community.viewer(Role.MEMBER, KOFI, community.kofi)
        viewers = (community.system, own, other, community.viewer(Role.MANAGER), executives.system)
        return [drafts.get(tx, viewer, kept.intro_id, kept.member_id) for viewer in viewers]

    assert database.run_here(seen) == [kept, kept, None, None, None]


def test_a_draft_is_not_written_from_another_circle(database: Database, executives: Place, kept: Draft) -> None:
    with pytest.raises(LookupError):
        database.run_here(lambda tx: drafts.save(tx, executives.system, kept))


def test_a_report_counts_once_for_each_side_and_managers_of_its_circle_alone_count_them(
    database: Database, community: Place, executives: Place
) -> None:
    def write(tx: Transaction) -> list[bool]:
        sides = [community.dana.id, community.dana.id, community.kofi.id]
        return [pitches.report(tx, community.system, community.intro.id, side) for side in sides]

    assert database.run_here(write) == [True, False, True]
    viewers = (community.viewer(Role.MANAGER), community.viewer(Role.MEMBER), executives.viewer(Role.MANAGER))
    assert [database.run_here(lambda tx, v=v: pitches.count(tx, v)) for v in viewers] == [2, 0, 0]  # type: ignore[misc]


def test_questions_to_a_model_are_counted_by_the_bot_alone(database: Database, community: Place) -> None:
    asked = post(community.circle, "k", "Hi", kind=Kind.MODEL, purpose=Purpose.POLISH, member=community.dana)

    def count(tx: Transaction) -> list[tuple[int, int]]:
        outbox.enqueue(tx, asked)
        since, viewers = tx.now - timedelta(days=1), (community.system, community.viewer(Role.MANAGER))
        return [(drafts.edits(tx, v, community.dana.id, since), drafts.calls(tx, v, since)) for v in viewers]

    assert database.run_here(count) == [(1, 1), (0, 0)]
    assert database.run_here(lambda tx: drafts.edits(tx, community.system, community.kofi.id, tx.now)) == 0
