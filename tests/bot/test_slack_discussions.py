"""The networking thread in Slack's export: found among all discussions, and read as its people left it."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.importing import discussions as choosing
from bot.importing.archive import CannotImport
from bot.importing.discussions import Candidate, Discussion, gather, likely, posts, read, thread_ts
from domain.ids import UserId
from handlers.threads.imports import Fate
from tests.bot.exports import ROOT, SAYS, Made, community
from tests.bot.read_exports import found


def test_only_what_people_posted_in_a_thread_is_a_reply(tmp_path: Path) -> None:
    made = community("UDANA")
    ts = iter(f"17000900{n:02}.000100" for n in range(20))
    made.say("UKOFI", "with a file", next(ts), subtype="file_share", files=[{"id": "F1"}], user_profile={"name": "k"})
    made.say("UYUKI", "for everybody", next(ts), subtype="thread_broadcast", root={"ts": ROOT})
    made.say("UAPP", "I am an app", next(ts), bot_id="B1")
    made.say("", "I am an older app", next(ts), subtype="bot_message")
    made.say("USLACKBOT", "Reminder", next(ts))
    made.say("USLACKBOT", "This message was deleted.", next(ts), subtype="tombstone", hidden=True)
    made.say("UKOFI", "joined", next(ts), subtype="channel_join")
    made.days["2023-11-14"].append({"type": "message", "user": "UZOE", "text": SAYS["UDANA"], "ts": next(ts)})
    discussion = found(made.zip(tmp_path / "e.zip"))[0][ROOT]
    assert discussion.authors == {"UDANA", "UKOFI", "UYUKI"}
    assert (discussion.apps, discussion.deleted) == (3, 1)
    assert discussion.opening.startswith("Who else does your job?")


def test_a_reply_told_twice_counts_once_as_it_was_last_edited(tmp_path: Path) -> None:
    made = community("UDANA")
    [first] = made.days["2023-11-15"]
    newer = {**first, "text": "CMO, Brightloom", "edited": {"user": "UDANA", "ts": "1700300000.000000"}}
    made.days["2023-11-10"] = [newer]
    made.days["2023-11-20"] = [first]
    [reply] = found(made.zip(tmp_path / "e.zip"))[0][ROOT].replies.values()
    assert (reply.text, reply.edited_ts) == ("CMO, Brightloom", "1700300000.000000")


def candidates(made: Made, path: Path) -> list[Candidate]:
    return likely(found(made.zip(path / "e.zip"))[0].values(), lambda _: None)


SECOND = "1690000000.000100"


def test_the_thread_where_most_people_introduce_themselves_comes_first(tmp_path: Path) -> None:
    made = community("UDANA", "UKOFI")
    made.introduce("UYUKI", thread=SECOND)
    for number in range(6):
        made.say("UKOFI", "Great idea!", f"169000000{number + 1}.000200", SECOND)
    for number in range(6):
        made.say(f"U{number}", "Happy birthday!", f"168000000{number + 1}.000200", "1680000000.000100")
    assert [one.discussion.ts for one in candidates(made, tmp_path)] == [ROOT, SECOND]


def test_a_talk_of_too_few_people_to_win_is_not_read(tmp_path: Path) -> None:
    made = community()
    made.say("UKOFI", SAYS["UKOFI"], "1690000001.000200", SECOND)
    count: list[int] = []
    likely(found(made.zip(tmp_path / "e.zip"))[0].values(), count.append)
    assert sum(count) == len(SAYS)


def test_a_talk_that_only_comes_near_is_read_as_far_as_that_is_cheap(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = community()
    made.introduce("UKOFI", "UYUKI", thread=SECOND)
    assert [one.discussion.ts for one in candidates(made, tmp_path)] == [ROOT, SECOND]
    monkeypatch.setattr(choosing, "MOST_READ_FURTHER", 1)
    assert [one.discussion.ts for one in candidates(made, tmp_path)] == [ROOT]


def test_the_newest_introduction_of_each_author_speaks(tmp_path: Path) -> None:
    made = community("UDANA")
    newer = made.say("UDANA", "CMO | Retail | Brightloom", "1700500000.000100")
    made.say("UDANA", "Thanks!", "1700600000.000100")
    made.say("UKOFI", SAYS["UKOFI"], "1700600001.000100")
    chosen = read(found(made.zip(tmp_path / "e.zip"))[0][ROOT], lambda _: None)
    taken = posts(chosen, bots=frozenset(), deactivated=frozenset({UserId("UKOFI")}))
    assert [post.version.ts for post in taken if post.speaks] == [newer, "1700600001.000100"]
    assert [post.barred for post in taken] == [None, None, None, Fate.DEACTIVATED]


@pytest.mark.parametrize(
    "given",
    [
        ROOT,
        f" {ROOT} ",
        "https://northlight.slack.example/archives/C0NETWORK/p1700000000000100",
        "https://northlight.slack.example/archives/C0NETWORK/p1700000000000100?thread_ts=1&cid=C",
    ],
)
def test_a_thread_is_named_by_its_ts_or_its_link(given: str) -> None:
    assert thread_ts(given) == ROOT


@pytest.mark.parametrize("given", ["yesterday", "17", "1700000000", "-1.0", "nan", "1e9.0", "p17"])
def test_what_names_no_thread_is_refused(given: str) -> None:
    with pytest.raises(CannotImport, match="--thread"):
        thread_ts(given)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from([ROOT, "UDANA", "edited"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
FIELDS = ("ts", "thread_ts", "user", "text", "edited", "subtype", "bot_id", "type")
MESSAGE = st.dictionaries(st.sampled_from(FIELDS), JSON | st.sampled_from([ROOT, "1700000001.000100"]))


@settings(max_examples=50)
@given(st.lists(MESSAGE, max_size=5))
def test_no_message_however_strange_stops_the_reading(messages: list[dict[str, Any]]) -> None:
    discussions: dict[str, Discussion] = {}
    gather(discussions, messages)
    for one in likely(discussions.values(), lambda _: None):
        posts(one, frozenset(), frozenset())
