"""Profiles: its owner's alone until it is confirmed, in the directory while its owner is here, and read as saved."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from domain.members import Kind
from domain.profiles import FieldValue, Profile, ProfileField, ProfileState, Source
from domain.viewers import Role
from storage import members, profiles
from storage.database import Database, Transaction
from tests.storage.people import DANA, Place


def save(database: Database, place: Place, profile: Profile) -> None:
    """Save a profile of the place."""
    database.run_here(lambda tx: profiles.save(tx, place.system, profile))


def test_a_profile_is_read_as_it_was_saved(database: Database, community: Place) -> None:
    fields = {
        ProfileField.TITLE: FieldValue("CMO", Source.REPLY, 0, 3),
        ProfileField.COMPANY: FieldValue("Birch", Source.OWNER),
    }
    for confirmed_at in (None, datetime(2026, 11, 23, 9, 30, tzinfo=UTC)):
        profile = replace(community.profile, fields=fields, confirmed_at=confirmed_at)
        save(database, community, profile)
        assert database.run_here(lambda tx: profiles.of_member(tx, community.system, community.dana.id)) == profile


def test_a_profile_of_another_circle_is_refused(database: Database, community: Place, executives: Place) -> None:
    with pytest.raises(LookupError):
        database.run_here(lambda tx: profiles.save(tx, community.system, executives.profile))


def test_profiles_of_several_come_in_the_order_asked_for_and_by_their_state(
    database: Database, community: Place
) -> None:
    both = (community.kofi.id, community.dana.id)

    def asked() -> tuple[list[str], list[str]]:
        shown = database.run_here(lambda tx: profiles.shown(tx, community.system, both))
        unsure = database.run_here(lambda tx: profiles.unconfirmed_of(tx, community.system, both))
        return [one.member_id for one in shown], [one.member_id for one in unsure]

    assert asked() == (list(both), [])
    save(database, community, replace(community.profile, state=ProfileState.UNDERSTOOD))
    assert asked() == ([community.kofi.id], [community.dana.id])


def test_an_entry_is_the_directory_in_short(database: Database, community: Place) -> None:
    entries = database.run_here(lambda tx: profiles.entries(tx, community.system))
    directory = database.run_here(lambda tx: profiles.directory(tx, community.system))
    told = {one.member_id: one.value(ProfileField.TITLE) for one in entries}
    assert told == {one.member_id: one.value(ProfileField.TITLE) for one in directory}
    assert {(one.kind, one.tz) for one in entries} == {(Kind.CUSTOMER, "Europe/Berlin")}
    assert entries[0].value(ProfileField.ASKS) == ""


def test_what_was_posted_is_read_anew_after_a_profile_was_saved(database: Database, community: Place) -> None:
    def save_between(tx: Transaction) -> list[str]:
        before = profiles.posted(tx, community.system)[community.dana.id].title
        texts = {ProfileField.TITLE: "CMO", ProfileField.COMPANY: "Birch"}
        fields = {field: FieldValue(text, Source.OWNER) for field, text in texts.items()}
        profiles.save(tx, community.system, replace(community.profile, fields=fields))
        after = profiles.posted(tx, community.system)[community.dana.id].title
        return [before, after, profiles.employers(tx, community.system)[community.dana.id]]

    assert database.run_here(save_between) == ["VP ZCOMMUNITYZ", "CMO", "Birch"]


def test_what_was_posted_names_neither_company_nor_address(database: Database, community: Place) -> None:
    fields = {field: FieldValue(f"my {field.value}", Source.OWNER) for field in ProfileField}
    save(database, community, replace(community.profile, fields=fields))
    told = database.run_here(lambda tx: profiles.posted(tx, community.system))[community.dana.id]
    assert told == ("my title", "my industry", "my asks", "my offers")


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
