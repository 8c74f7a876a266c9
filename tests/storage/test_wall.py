"""The wall: whoever looks at one circle learns nothing of another, by any read there is."""

import inspect
from collections.abc import Callable
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest

from domain.ids import OutboxId, TeamId
from domain.intros import IntroState
from domain.profiles import ProfileState
from domain.viewers import Role, Viewer
from storage import directory, intros, members, outcomes, profiles, threads
from storage.database import Database, Transaction
from tests.storage.people import DANA, Place

Read = Callable[..., Any]

MODULES = (members, profiles, directory, intros, outcomes, threads)
WRITES = {
    "members.upsert",
    "members.label",
    "members.set_presence",
    "members.set_pause",
    "members.set_away",
    "members.set_dm_channel",
    "profiles.new",
    "profiles.save",
    "directory.keep",
    "directory.remove",
    "directory.erase",
    "directory.refresh",
    "intros.create",
    "intros.extend",
    "intros.set_state",
    "intros.set_group",
    "intros.set_opening",
    "intros.set_stance",
    "intros.set_expiry",
    "intros.set_replaces",
    "intros.set_shown",
    "intros.set_names",
    "intros.set_check_in",
    "outcomes.append",
    "outcomes.set_note",
    "outcomes.stand_by",
    "outcomes.remove_name",
    "threads.open_thread",
    "threads.set_place",
    "threads.save_reply",
    "threads.delete_reply",
}
ROUTING = {
    "members.of_user": "a person's own memberships, to find out which circle they speak of",
    "threads.at": "the thread an event belongs to, before anybody looks at it",
    "threads.reply_at": "what is known of a reply, to tell news from a repetition",
    "threads.known_replies": "the same of every reply of a thread",
}
PURE = {"intros.pair_key"}


def _public() -> dict[str, Read]:
    return {f"{_noun(module)}.{name}": found for module in MODULES for name, found in _functions(module)}


def _noun(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2]


def _functions(module: ModuleType) -> list[tuple[str, Read]]:
    found = inspect.getmembers(module, inspect.isfunction)
    return [(name, f) for name, f in found if f.__module__.startswith(module.__name__) and not name.startswith("_")]


READS = {name: read for name, read in _public().items() if name not in {*WRITES, *ROUTING, *PURE}}


def arguments(read: Read, place: Place) -> dict[str, Any]:
    """Return what to ask `read` for, so that it would find something of `place`."""
    known: dict[str, Any] = {
        "member_id": place.dana.id,
        "member_ids": (place.dana.id, place.kofi.id),
        "query": "",
        "state": ProfileState.CONFIRMED,
        "user_id": DANA,
        "intro_id": place.intro.id,
        "a": place.dana.id,
        "b": place.kofi.id,
        "states": frozenset(IntroState),
        "thread_id": place.thread.id,
        "reply_id": place.reply.id,
        "outcome_id": place.outcome,
    }
    return {name: known[name] for name in inspect.signature(read).parameters if name not in ("tx", "viewer")}


def seen(database: Database, read: Read, viewer: Viewer, place: Place) -> str:
    """Return everything `read` tells `viewer` when asked for something of `place`."""
    return database.run_here(lambda tx: repr(read(tx, viewer, **arguments(read, place))))


def marks(place: Place) -> set[str]:
    """Return what must not come out: its words, and the ids of its people and things."""
    ids = (place.dana.id, place.kofi.id, place.profile.id, place.reply.id, place.thread.id, place.intro.id)
    return {place.canary, place.outcome, *ids}


@pytest.mark.parametrize("name", READS)
def test_every_read_takes_a_viewer(name: str) -> None:
    """A new function of these modules is a read until it is listed above as something else."""
    parameters = list(inspect.signature(READS[name]).parameters.values())
    assert [p.annotation for p in parameters[:2]] == [Transaction, Viewer]


def test_what_is_listed_is_there() -> None:
    assert {*WRITES, *ROUTING, *PURE} <= set(_public())


def test_every_read_would_find_something(database: Database, community: Place, executives: Place) -> None:
    nothing = {"profiles.unconfirmed", "profiles.unconfirmed_of", "outcomes.get", "members.joined"}
    for name, read in READS.items():
        told = seen(database, read, community.system, community)
        assert any(mark in told for mark in marks(community)) or name in nothing, name


@pytest.mark.parametrize("role", Role)
def test_no_read_tells_anybody_of_another_circle(
    database: Database, community: Place, executives: Place, role: Role
) -> None:
    for name, read in READS.items():
        for viewer in (community.viewer(role), community.viewer(role, DANA, community.dana)):
            told = seen(database, read, viewer, executives)
            assert not [mark for mark in marks(executives) if mark in told], name


@pytest.mark.parametrize("role", Role)
def test_no_read_tells_anybody_of_another_workspace(database: Database, community: Place, role: Role) -> None:
    stranger = Viewer(TeamId("T2"), community.circle.id, DANA, role, community.dana.id)
    for name, read in READS.items():
        told = seen(database, read, stranger, community)
        assert not [mark for mark in marks(community) if mark in told], name


def test_an_outsider_sees_no_directory_and_nobody_in_it(database: Database, community: Place) -> None:
    outsider = community.viewer(Role.OUTSIDER)
    for name, read in READS.items():
        told = seen(database, read, outsider, community)
        assert not [mark for mark in marks(community) if mark in told], name


def test_an_outsider_still_sees_what_is_their_own(database: Database, community: Place) -> None:
    outsider = community.viewer(Role.OUTSIDER, DANA)
    mine = database.run_here(lambda tx: members.in_circle(tx, outsider, DANA))
    assert mine == community.dana
    replies = database.run_here(lambda tx: threads.replies_of_user(tx, outsider, DANA))
    assert replies == (community.reply,)


def test_a_manager_sees_no_intro_and_no_no(database: Database, community: Place) -> None:
    manager = community.viewer(Role.MANAGER)
    for name, read in READS.items():
        told = seen(database, read, manager, community)
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


def test_a_profile_not_confirmed_is_its_owners_alone(database: Database, community: Place) -> None:
    unsure = replace(community.profile, state=ProfileState.UNDERSTOOD)
    database.run_here(lambda tx: profiles.save(tx, community.system, unsure))
    kofi = community.viewer(Role.MEMBER, community.kofi.user_id, community.kofi)
    dana = community.viewer(Role.MEMBER, DANA, community.dana)
    assert database.run_here(lambda tx: profiles.of_member(tx, kofi, community.dana.id)) is None
    assert database.run_here(lambda tx: profiles.of_member(tx, dana, community.dana.id)) == unsure
    shown = database.run_here(lambda tx: profiles.directory(tx, kofi))
    assert [profile.member_id for profile in shown] == [community.kofi.id]
    assert database.run_here(lambda tx: profiles.unconfirmed(tx, community.viewer(Role.OUTSIDER))) == ()


def test_somebody_who_left_is_not_in_the_directory(database: Database, community: Place) -> None:
    database.run_here(lambda tx: members.set_presence(tx, community.system, community.dana.id, False))
    shown = database.run_here(lambda tx: profiles.directory(tx, community.system))
    assert [profile.member_id for profile in shown] == [community.kofi.id]


WRONG_WRITES: dict[str, Callable[[Transaction, Viewer, Place], object]] = {
    "label": lambda tx, v, p: members.label(tx, v, p.dana.id, p.dana.kind),
    "presence": lambda tx, v, p: members.set_presence(tx, v, p.dana.id, False),
    "pause": lambda tx, v, p: members.set_pause(tx, v, p.dana.id, None),
    "away": lambda tx, v, p: members.set_away(tx, v, p.dana.id, None),
    "profile": lambda tx, v, p: profiles.save(tx, v, p.profile),
    "state": lambda tx, v, p: intros.set_state(tx, v, p.intro, IntroState.INTRODUCED),
    "group": lambda tx, v, p: intros.set_group(tx, v, p.intro.id, p.circle.channel_id, OutboxId("o")),
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
