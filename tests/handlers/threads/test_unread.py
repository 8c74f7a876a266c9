"""The log's own list: single words of five members or more, and nothing of who they are or where."""

import logging
from types import SimpleNamespace
from typing import cast

import pytest

from domain.circles import Settings
from domain.ids import CircleId, MemberId, ProfileId, TeamId
from domain.profiles import FieldValue, Profile, ProfileField, ProfileState, Source
from handlers.threads import unread
from storage.database import Transaction


def _profile(number: int, title: str) -> Profile:
    fields = {
        ProfileField.TITLE: FieldValue(title, Source.OWNER),
        ProfileField.COMPANY: FieldValue("Alder Bank", Source.OWNER),
    }
    return Profile(ProfileId(f"p{number}"), CircleId("c1"), MemberId(f"m{number}"), ProfileState.CONFIRMED, fields)


@pytest.mark.parametrize(
    ("members", "is_executive", "told"),
    [
        (5, False, ["titles: 5 members write a word that no table lists: zymurgist"]),
        (4, False, []),
        (5, True, []),
    ],
    ids=["five", "four", "five executives"],
)
def test_a_word_is_logged_once_five_members_share_it_and_never_of_executives(
    members: int,
    is_executive: bool,
    told: list[str],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    circle = SimpleNamespace(id=CircleId("c1"), team_id=TeamId("T1"), settings=Settings(is_executive=is_executive))
    profiles = [_profile(number, f"Chief Zymurgist {number}") for number in range(members)]
    monkeypatch.setattr("handlers.threads.unread.circles.every", lambda _tx: (circle,))
    monkeypatch.setattr("handlers.threads.unread.profiles.directory", lambda _tx, _viewer: tuple(profiles))

    with caplog.at_level(logging.INFO):
        unread.log_unread(cast(Transaction, None))

    assert caplog.messages == told
