"""Home holds to Slack's limits and to the voice, whoever looks and whatever people wrote."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings

from domain.ids import ChannelId, MemberId
from domain.intros import Progress
from domain.members import Kind
from domain.outcomes import FEWEST_SHOWN, Evidence, OutcomeKind
from domain.profiles import ProfileState
from sandbox.block_kit import check_view
from sandbox.mrkdwn import pings_of_blocks
from tests.views.gallery import KIND_OF_PEER, NOW, TAG, WHY, member_of, profile_of
from tests.views.test_messages import LONGEST, WORDS, rich_texts
from tests.views.test_voice import NEVER
from views.blocks import Block
from views.home import CircleSection, home, nobody, search
from views.home.member import Own, PeerLine
from views.home.program import Program
from views.members.introductions import IntroLine
from views.suggestions import offers

URL = "https://northlight.slack.example/archives/C1/p1700000000000001"
LEDGER = [(kind, {Evidence.REPORTED: FEWEST_SHOWN, Evidence.CORROBORATED: 2}) for kind in OutcomeKind]


def own(words: str, state: ProfileState = ProfileState.CONFIRMED, kind: Kind = Kind.CUSTOMER) -> Own:
    """Everything a member can have on Home, with `words` wherever people's words can stand."""
    offer = offers.offer(offers.Offer(KIND_OF_PEER, WHY, [words]), TAG)
    lines = [IntroLine(words, progress, NOW) for progress in Progress] * 3
    peers = [PeerLine(MemberId("m" * 32), words, profile_of(words), WHY)] * 3
    member = replace(member_of(words), kind=kind)
    return Own(member, TAG, URL, profile_of(words, state), KIND_OF_PEER, [offer] * 9, lines, peers)


def program(url: str = URL) -> Program:
    """How a busy circle does."""
    return Program(ChannelId("C1"), TAG, url, 120, 80, 60, 20, 3, LEDGER)


def homes(words: str) -> Iterator[Block]:
    """Every kind of Home, with `words` wherever people's words can stand."""
    awake = replace(own(words), member=replace(member_of(words), paused_until=None))
    beginner = replace(awake, profile=None, read_as="", offers=[], intros=[], peers=[])
    for mine in (own(words), awake, beginner, replace(awake, names_peers=False), replace(awake, is_outsider=True)):
        for run in (None, program(), replace(program(""), held=0, ledger=[])):
            for is_first in (True, False):
                yield home([CircleSection(ChannelId("C1"), run, mine)], NOW, is_first=is_first)
    for kind in Kind:
        yield home(
            [CircleSection(ChannelId("C1"), None, own(words, ProfileState.UNDERSTOOD, kind))], NOW, is_first=False
        )
    yield home([CircleSection(ChannelId("C1"), program(), None)], NOW, is_first=True)
    yield home([CircleSection(ChannelId("C1"), program(), own(words))] * 12, NOW, is_first=True)
    for flags in ((True, True, True), (True, False, False), (False, True, False), (False, False, False)):
        yield nobody(has_circles=flags[0], is_admin=flags[1], is_forgotten=flags[2])


def texts(node: object) -> Iterator[str]:
    """Every text of a view."""
    if isinstance(node, dict):
        if isinstance(node.get("text"), str):
            yield node["text"]
        for child in node.values():
            yield from texts(child)
    elif isinstance(node, list):
        for child in node:
            yield from texts(child)


def must_be_taken(words: str) -> None:
    """Check every Home made from `words`, and the search."""
    for view in homes(words):
        check_view(view, "home")
        assert all(rich_texts(view["blocks"]))
        assert not pings_of_blocks(view["blocks"])
    for view in (search.form(TAG), search.found(words, [], TAG)):
        check_view(view, "modal")


@given(words=WORDS)
@settings(max_examples=6, deadline=None)
def test_slack_takes_every_home_whatever_people_wrote(words: str) -> None:
    must_be_taken(words)


@pytest.mark.parametrize("words", LONGEST, ids=["one word", "many words", "unseen", "markup", "emoji", "nothing"])
def test_slack_takes_every_home_made_of_the_longest_words(words: str) -> None:
    must_be_taken(words)


def test_home_keeps_to_the_voice() -> None:
    said = {text for view in homes("Someone") for text in texts(view["blocks"])}
    assert not [text for text in said if "!" in text.replace("<!", "")]
    assert not [text for text in said if text.count("?") > 1]
    assert not [(text, word) for text in said for word in NEVER if word in text.lower()]
    assert not [text for text in said if "None" in text.replace("None yet", "")]


def test_more_circles_than_fit_are_said_rather_than_cut() -> None:
    section = CircleSection(ChannelId("C1"), program(), own("Someone"))
    view = home([section] * 12, NOW, is_first=True)
    assert len(view["blocks"]) <= 100
    assert "more circles than fit" in json.dumps(view)
    assert "Who sees what" in json.dumps(view["blocks"][-2:])


def test_one_circle_needs_no_name_and_two_have_theirs() -> None:
    one = CircleSection(ChannelId("C1"), None, own("Someone"))
    two = replace(one, channel_id=ChannelId("C2"))
    assert "<#C1>" not in json.dumps(home([one], NOW, is_first=False))
    both = json.dumps(home([one, two], NOW, is_first=False))
    assert both.index("<#C1>") < both.index("<#C2>")


def test_the_welcome_stays_until_somebody_has_begun() -> None:
    def welcomes(section: CircleSection, *, is_first: bool = False) -> bool:
        return "What this is" in json.dumps(home([section], NOW, is_first=is_first))

    confirmed = CircleSection(ChannelId("C1"), None, own("Someone"))
    waiting = CircleSection(ChannelId("C1"), None, own("Someone", ProfileState.UNDERSTOOD))
    assert welcomes(waiting)
    assert not welcomes(confirmed)
    assert welcomes(confirmed, is_first=True)


def test_whoever_is_in_the_directory_is_not_asked_to_reply() -> None:
    def first(state: ProfileState) -> str:
        section = CircleSection(ChannelId("C1"), None, own("Someone", state))
        return json.dumps(home([section], NOW, is_first=True))

    assert "reply in the networking thread" in first(ProfileState.UNDERSTOOD)
    assert "reply in the networking thread" not in first(ProfileState.CONFIRMED)


def test_a_pause_that_is_over_is_not_shown() -> None:
    section = CircleSection(ChannelId("C1"), None, own("Someone"))
    assert "on a pause" in json.dumps(home([section], NOW, is_first=False))
    assert "on a pause" not in json.dumps(home([section], NOW + timedelta(days=400), is_first=False))


def test_nobody_is_named_by_what_a_button_carries() -> None:
    for view in homes("Priscilla Quartermaine"):
        elements = [e for block in view["blocks"] for e in block.get("elements", ()) if isinstance(e, dict)]
        assert not [e for e in elements if "Priscilla" in str(e.get("value"))]
