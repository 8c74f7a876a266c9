"""Preferences: kept as they were chosen, read by their owner and the rules alone."""

from domain.ids import MemberId
from domain.intros.drafting import Language
from domain.peers import Wish
from domain.preferences import Frequency, Preferences
from domain.viewers import Role
from storage.database import Database
from storage.members import preferences
from tests.storage.people import DANA, KOFI, Place

CHOSEN = Preferences(
    Frequency.MONTHLY,
    1,
    Wish.MENTOR,
    "https://book.example/dana",
    (Language.GERMAN, Language.ENGLISH),
    frozenset({MemberId("m1")}),
    ("Globex",),
)


def test_what_a_member_chose_is_kept(database: Database, community: Place) -> None:
    mine = community.viewer(Role.MEMBER, DANA, community.dana)
    database.run_here(lambda tx: preferences.save(tx, mine, community.dana.id, CHOSEN))
    assert database.run_here(lambda tx: preferences.of_member(tx, mine, community.dana.id)) == CHOSEN
    assert database.run_here(lambda tx: preferences.of_circle(tx, community.system)) == {community.dana.id: CHOSEN}


def test_nobody_but_their_owner_and_the_rules_reads_them(database: Database, community: Place) -> None:
    database.run_here(lambda tx: preferences.save(tx, community.system, community.dana.id, CHOSEN))
    for viewer in (community.viewer(Role.MEMBER, KOFI, community.kofi), community.viewer(Role.MANAGER, KOFI)):
        seen = database.run_here(lambda tx, viewer=viewer: preferences.of_member(tx, viewer, community.dana.id))  # type: ignore[misc]
        assert seen == Preferences()
        assert database.run_here(lambda tx, viewer=viewer: preferences.of_circle(tx, viewer)) == {}  # type: ignore[misc]


def test_another_circle_reads_nothing(database: Database, community: Place, executives: Place) -> None:
    database.run_here(lambda tx: preferences.save(tx, community.system, community.dana.id, CHOSEN))
    read = database.run_here(lambda tx: preferences.of_member(tx, executives.system, community.dana.id))
    assert read == Preferences()


def test_who_was_asked_to_pause_keeps_their_choices(database: Database, community: Place) -> None:
    system, dana = community.system, community.dana.id
    database.run_here(lambda tx: preferences.save(tx, system, dana, CHOSEN))
    database.run_here(lambda tx: preferences.ask_to_pause(tx, system, dana))
    assert database.run_here(lambda tx: preferences.of_member(tx, system, dana)) == CHOSEN
    assert database.run_here(lambda tx: preferences.asked_to_pause(tx, system, dana)) is not None
