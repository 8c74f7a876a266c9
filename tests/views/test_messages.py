"""Every message and form is one that Slack takes, whatever people wrote, and says the same without its blocks."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox.block_kit import check_message_blocks, check_view
from sandbox.mrkdwn import pings, pings_of_blocks
from tests.views.gallery import choices, messages, modals
from views.intros.introduction import PITCH
from views.suggestions.find import MORE

SCRAPS = (
    *("<!channel>", "<@U0AAAAAAA>", "<!here|x>", "<https://evil.example|x>", "*b*", "`c`", "_i_", "&amp;", "|", "\n"),
    *("\u202e", "\u200b", "\ufeff", "\x00", "\U0001f600", "ß", "家", "x" * 90),
)
WORDS = st.lists(st.sampled_from(SCRAPS) | st.text(max_size=40), max_size=12).map("".join)
LONGEST = ("W" * 40_000, "word " * 8_000, "\u202e\u200b" * 20_000, "<!channel>" * 4_000, "\U0001f600" * 20_000, "")
UNSEEN = {"\u202e", "\u200b", "\ufeff", "\x00"}
POSTED_FOR = {"U1", "U2"}
"""Who is mentioned on purpose: the manager who signs the post, and the two of an introduction."""


def must_be_taken(words: str) -> None:
    """Check every message and form made from `words`."""
    for message in messages(words):
        check_message_blocks(list(message.blocks))
        assert message.text.strip()
        assert len(message.text) <= 4_000
        assert set(pings(message.text) + pings_of_blocks(list(message.blocks))) <= POSTED_FOR
        assert all(text for text in rich_texts(list(message.blocks)))
        assert not UNSEEN & set(message.text + "".join(rich_texts(list(message.blocks))))
    for form in modals(words):
        check_view(form, "modal")


def rich_texts(node: object) -> Iterator[str]:
    """The texts inside rich text, none of which may be empty."""
    if isinstance(node, dict):
        if node.get("type") == "rich_text_section":
            assert node["elements"]
        if node.get("type") in ("text", "link") and isinstance(node.get("text"), str):
            yield node["text"]
        for child in node.values():
            yield from rich_texts(child)
    elif isinstance(node, list):
        for child in node:
            yield from rich_texts(child)


@given(words=WORDS)
@settings(max_examples=12, deadline=None)
def test_slack_takes_every_message_and_form_whatever_people_wrote(words: str) -> None:
    must_be_taken(words)


@pytest.mark.parametrize("words", LONGEST, ids=["one word", "many words", "unseen", "markup", "emoji", "nothing"])
def test_slack_takes_every_message_and_form_made_of_the_longest_words(words: str) -> None:
    must_be_taken(words)


def test_buttons_carry_opaque_ids_only() -> None:
    carried = [choice for message in messages("Priscilla Quartermaine") for choice in choices(message)]
    assert PITCH in dict(carried)
    assert [action for action, choice in carried if "Priscilla" in choice["value"] and action != MORE] == []
