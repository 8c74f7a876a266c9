"""A profile: whose words it holds, and who may change them."""

from hypothesis import given
from hypothesis import strategies as st

from domain.ids import CircleId, MemberId, ProfileId, ReplyId
from domain.profiles import (
    FieldValue,
    Profile,
    ProfileField,
    ProfileState,
    Source,
    corrected,
    filled_by_model,
    read_again,
)

VALUES = st.builds(FieldValue, st.sampled_from(["", "VP Marketing", "Lanternfish Pay"]), st.sampled_from(Source))
FIELDS = st.dictionaries(st.sampled_from(ProfileField), VALUES)
READ = st.dictionaries(st.sampled_from(ProfileField), st.builds(FieldValue, st.just("Read"), st.just(Source.REPLY)))
FOUND = st.dictionaries(st.sampled_from(ProfileField), st.builds(FieldValue, st.just("Found"), st.just(Source.MODEL)))
WRITTEN = st.dictionaries(st.sampled_from(ProfileField), st.sampled_from(["", "Mine", "VP Marketing"]))
PROFILES = st.builds(
    Profile,
    st.just(ProfileId("p")),
    st.just(CircleId("c")),
    st.just(MemberId("m")),
    st.sampled_from([ProfileState.UNSEEN, ProfileState.UNDERSTOOD, ProfileState.CONFIRMED, ProfileState.WITHDRAWN]),
    FIELDS,
)
AGAIN = ReplyId("r2")


@given(PROFILES, READ)
def test_a_new_reply_changes_nothing_its_owner_wrote_by_hand(
    profile: Profile, read: dict[ProfileField, FieldValue]
) -> None:
    after = read_again(profile, read, AGAIN)
    for field in ProfileField:
        before = profile.fields.get(field)
        if before and before.source is Source.OWNER:
            assert after.fields[field] == before
        else:
            assert after.fields.get(field) == read.get(field)


@given(PROFILES, READ)
def test_reading_the_same_reply_twice_is_reading_it_once(
    profile: Profile, read: dict[ProfileField, FieldValue]
) -> None:
    once = read_again(profile, read, AGAIN)
    assert read_again(once, read, AGAIN) == once


@given(PROFILES, READ)
def test_a_reply_never_confirms_a_profile(profile: Profile, read: dict[ProfileField, FieldValue]) -> None:
    was_confirmed = profile.state is ProfileState.CONFIRMED
    assert (read_again(profile, read, AGAIN).state is ProfileState.CONFIRMED) == was_confirmed


@given(PROFILES, FOUND)
def test_a_model_fills_only_what_is_empty(profile: Profile, found: dict[ProfileField, FieldValue]) -> None:
    after = filled_by_model(profile, found)
    assert {field: after.fields[field] for field in profile.fields} == profile.fields
    assert set(after.fields) == {*profile.fields, *found}
    assert after.state is profile.state


@given(PROFILES, WRITTEN)
def test_what_its_owner_changes_is_theirs_and_confirms(profile: Profile, written: dict[ProfileField, str]) -> None:
    after = corrected(profile, written)
    assert after.state is ProfileState.CONFIRMED
    for field, value in written.items():
        assert after.value(field) == value
        if value != profile.value(field):
            assert after.fields[field].source is Source.OWNER


@given(PROFILES, WRITTEN, READ)
def test_a_field_emptied_by_hand_stays_empty(
    profile: Profile, written: dict[ProfileField, str], read: dict[ProfileField, FieldValue]
) -> None:
    after = read_again(corrected(profile, written), read, AGAIN)
    for field, value in written.items():
        if value == "" and profile.value(field):
            assert after.value(field) == ""


def test_missing_are_the_four_that_are_asked_for() -> None:
    empty = Profile(ProfileId("p"), CircleId("c"), MemberId("m"), ProfileState.UNSEEN, {})
    assert empty.missing == tuple(ProfileField)[:4]
    titled = filled_by_model(empty, {ProfileField.TITLE: FieldValue("VP", Source.MODEL)})
    assert ProfileField.TITLE not in titled.missing
