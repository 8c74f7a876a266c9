"""The wall: whoever looks at one circle learns nothing of another, by any read there is."""

import inspect
from collections.abc import Callable
from importlib import import_module

import pytest

from domain.ids import CircleId, OutboxId, TeamId, UserId
from domain.intros import IntroState
from domain.viewers import Role, Viewer
from storage import intros, members, profiles, threads
from storage.database import Database, Transaction
from storage.intros import follow_ups
from tests.storage.furnishing import furnish
from tests.storage.people import DANA, TEAM, Place
from tests.storage.reads import (
    BOT,
    MANAGER,
    MEMBER,
    NO_READS,
    NOTHING_TO_TELL,
    OF_THE_WORKSPACE,
    OUTSIDER,
    OWNER,
    PURE,
    READERS,
    READS,
    ROUTING,
    WRITES,
    functions_of,
    marks,
    nothing,
    public,
    seen,
)


@pytest.fixture
def full(database: Database, community: Place) -> Place:
    """The open circle with something in it for every read."""
    database.run_here(lambda tx: furnish(tx, community))
    return community


@pytest.fixture
def walled(database: Database, executives: Place, full: Place) -> Place:
    """The circle behind the wall, with as much in it."""
    database.run_here(lambda tx: furnish(tx, executives))
    return executives


@pytest.mark.parametrize("name", READS)
def test_every_read_takes_a_viewer(name: str) -> None:
    """A new function of these modules is a read until it is listed above as something else."""
    parameters = list(inspect.signature(READS[name]).parameters.values())
    assert [p.annotation for p in parameters[:2]] == [Transaction, Viewer]


def test_what_is_listed_is_there() -> None:
    assert {*WRITES, *ROUTING, *PURE} <= set(public())
    assert {*READERS, *NOTHING_TO_TELL, *OF_THE_WORKSPACE} <= set(READS)


@pytest.mark.parametrize("name", NO_READS)
def test_a_module_without_reads_takes_no_viewer(name: str) -> None:
    for function, found_there in functions_of(import_module(f"storage.{name}")):
        annotations = [one.annotation for one in inspect.signature(found_there).parameters.values()]
        assert Viewer not in annotations, function


def test_each_read_tells_something_to_those_it_is_for_and_nothing_to_anybody_else(
    database: Database, full: Place
) -> None:
    viewers = {
        BOT: full.system,
        MANAGER: full.viewer(Role.MANAGER),
        MEMBER: full.viewer(Role.MEMBER, UserId("UOTHER")),
        OWNER: full.viewer(Role.MEMBER, DANA, full.dana),
        OUTSIDER: full.viewer(Role.OUTSIDER),
    }
    told: dict[str, set[str]] = {name: set() for name in READS}
    for name, read in READS.items():
        blank = nothing(database, read, full)
        told[name].update(who for who, viewer in viewers.items() if seen(database, read, viewer, full) != blank)
    members_of_it = dict.fromkeys(READS, frozenset({BOT, MANAGER, MEMBER, OWNER}))
    assert told == members_of_it | READERS | dict.fromkeys(NOTHING_TO_TELL, frozenset())


def test_what_followed_an_introduction_is_told_to_its_own_circle(
    database: Database, community: Place, executives: Place
) -> None:
    def asked(tx: Transaction, viewer: Viewer) -> tuple[bool, bool]:
        of = executives.intro.id
        return follow_ups.has_opener(tx, viewer, of), follow_ups.is_untouched(tx, viewer, of)

    assert database.run_here(lambda tx: asked(tx, executives.system)) == (False, True)
    assert database.run_here(lambda tx: asked(tx, community.system)) == (True, False)


@pytest.mark.parametrize("role", Role)
def test_no_read_tells_anybody_of_another_circle(database: Database, full: Place, walled: Place, role: Role) -> None:
    for name, read in READS.items():
        for viewer in (full.viewer(role), full.viewer(role, DANA, full.dana)):
            told = seen(database, read, viewer, walled)
            assert not [mark for mark in marks(walled) if mark in told], name


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(("team", "circle"), [("T2", ""), (TEAM, "elsewhere")], ids=["workspace", "circle"])
def test_no_read_tells_anything_to_anybody_of_elsewhere(
    database: Database, full: Place, role: Role, team: str, circle: str
) -> None:
    stranger = Viewer(TeamId(team), CircleId(circle or full.circle.id), DANA, role, full.dana.id)
    for name, read in READS.items():
        if name not in OF_THE_WORKSPACE or team != TEAM:
            assert seen(database, read, stranger, full) == nothing(database, read, full), name


def test_an_outsider_still_sees_what_is_their_own(database: Database, community: Place) -> None:
    outsider = community.viewer(Role.OUTSIDER, DANA)
    mine = database.run_here(lambda tx: members.in_circle(tx, outsider, DANA))
    assert mine == community.dana
    replies = database.run_here(lambda tx: threads.replies_of_user(tx, outsider, DANA))
    assert replies == (community.reply,)


def test_a_manager_sees_no_intro_and_no_no(database: Database, full: Place) -> None:
    manager = full.viewer(Role.MANAGER)
    for name, read in READS.items():
        told = seen(database, read, manager, full)
        assert "Stance" not in told, name
        if name.startswith("intros."):
            assert told in ("None", "()"), name


def test_a_member_sees_their_own_intros_and_nobody_elses(database: Database, community: Place) -> None:
    dana = community.viewer(Role.MEMBER, DANA, community.dana)
    kofi = community.viewer(Role.MEMBER, community.kofi.user_id, community.kofi)
    other = community.viewer(Role.MEMBER)
    for viewer, own in ((dana, 1), (kofi, 1), (other, 0)):
        found = database.run_here(lambda tx, v=viewer: intros.in_states(tx, v, frozenset(IntroState)))  # type: ignore[misc]
        assert len(found) == own


WRONG_WRITES: dict[str, Callable[[Transaction, Viewer, Place], object]] = {
    "label": lambda tx, v, p: members.label(tx, v, p.dana.id, p.dana.kind),
    "presence": lambda tx, v, p: members.set_presence(tx, v, p.dana.id, False),
    "pause": lambda tx, v, p: members.set_pause(tx, v, p.dana.id, None),
    "away": lambda tx, v, p: members.set_away(tx, v, p.dana.id, None),
    "profile": lambda tx, v, p: profiles.save(tx, v, p.profile),
    "state": lambda tx, v, p: intros.set_state(tx, v, p.intro, IntroState.INTRODUCED),
    "group": lambda tx, v, p: intros.set_group(tx, v, p.intro.id, p.circle.channel_id, OutboxId("o")),
    "meeting": lambda tx, v, p: intros.set_meeting(tx, v, p.intro.id, tx.now),
    "opening": lambda tx, v, p: intros.set_opening(tx, v, p.intro.id, OutboxId("o")),
    "expiry": lambda tx, v, p: intros.set_expiry(tx, v, p.intro.id, tx.now),
    "names": lambda tx, v, p: intros.set_names(tx, v, p.intro.id, p.dana.id, OutboxId("o")),
    "shown": lambda tx, v, p: intros.set_shown(tx, v, p.intro.id, p.dana.id, "a peer", ""),
    "replaces": lambda tx, v, p: intros.set_replaces(tx, v, p.intro.id, p.intro.id),
    "stance": lambda tx, v, p: intros.set_stance(tx, v, p.intro.id, p.dana.id, p.intro.sides[0].stance),
}


@pytest.mark.parametrize("write", WRONG_WRITES)
def test_nothing_is_written_into_another_circle(
    database: Database, community: Place, executives: Place, write: str
) -> None:
    with pytest.raises(LookupError):
        database.run_here(lambda tx: WRONG_WRITES[write](tx, community.system, executives))
