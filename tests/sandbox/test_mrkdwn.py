"""Whom a text pings, and the rich text made of it."""

from hypothesis import given
from hypothesis import strategies as st

from sandbox.mrkdwn import pings, pings_of_blocks, rich_text, unescape


def escape(text: str) -> str:
    """Text as a careful app sends it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


_TEXT = st.text(alphabet="<>&!@#|^ abUS12channelhere;", max_size=40)


@given(_TEXT)
def test_escaped_text_pings_nobody(text: str) -> None:
    assert pings(escape(text)) == []


@given(_TEXT)
def test_escaping_is_undone_by_unescaping(text: str) -> None:
    assert unescape(escape(text)) == text


@given(_TEXT)
def test_rich_text_of_escaped_text_is_the_text(text: str) -> None:
    elements = rich_text(escape(text), "b")["elements"][0]["elements"]
    assert "".join(element["text"] for element in elements) == text


def test_every_kind_of_mention_counts_once() -> None:
    text = "<@U1|ann> <@U1> <!channel> <!here|here> <!subteam^S9> <#C1|general> <!date^1^x|y>"
    assert pings(text) == ["U1", "!channel", "!here", "!subteam^S9"]


def test_mentions_in_rich_text_elements_count_and_their_texts_do_not() -> None:
    elements = [
        {"type": "text", "text": "<!channel>"},
        {"type": "user", "user_id": "U1"},
        {"type": "broadcast", "range": "here"},
    ]
    block = {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": elements}]}
    assert pings_of_blocks([block]) == ["U1", "!here"]
