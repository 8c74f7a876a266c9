"""Which version of a reply is news."""

from hypothesis import given
from hypothesis import strategies as st

from domain.ids import MemberId, ReplyId, ThreadId, UserId
from domain.threads import Reply, is_newer

TIMES = st.sampled_from(["", "100.000001", "100.000002", "200.5"])


def reply(edited_ts: str, is_live: bool = True) -> Reply:
    return Reply(ReplyId("r"), ThreadId("t"), UserId("U"), MemberId("m"), "99.0", edited_ts, "text", True, is_live)


@given(TIMES)
def test_a_reply_not_known_is_news(edited_ts: str) -> None:
    assert is_newer(None, edited_ts)


@given(TIMES, TIMES)
def test_only_a_later_version_is_news_whatever_the_order_they_come_in(one: str, other: str) -> None:
    assert is_newer(reply(one), other) == (float(other or 0) > float(one or 0))


@given(TIMES, TIMES)
def test_a_deletion_is_final(known: str, edited_ts: str) -> None:
    assert not is_newer(reply(known, is_live=False), edited_ts)


@given(st.text(max_size=12))
def test_a_time_that_is_none_is_no_news(edited_ts: str) -> None:
    try:
        float(edited_ts or 0)
    except ValueError:
        assert not is_newer(reply(""), edited_ts)
