"""The terminal shows what Slack would: names in place of ids, and signs in place of their entities."""

import pytest

from bot.demo.sight import as_read, filled, shown

STATE = {"users": {"U1": {"real_name": "Maya Lindqvist"}}, "channels": {"C1": {"name": "peer-networking"}}}


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("Posted for <@U1>.", "Posted for @Maya Lindqvist."),
        ("set up for <#C1>", "set up for #peer-networking"),
        ("<@U9> and <#C9>", "@U9 and #C9"),
        ("<http://linkedin.com/in/noabenami|LinkedIn>", "LinkedIn"),
        ("<https://pl.linkedin.com/in/k/>", "https://pl.linkedin.com/in/k/"),
        ("Advocacy &amp; References &lt;3", "Advocacy & References <3"),
        ("a < b > c", "a < b > c"),
    ],
)
def test_a_reference_is_read_as_slack_shows_it(raw: str, read: str) -> None:
    assert as_read(STATE, raw) == read


def test_a_mention_in_rich_text_is_read_by_name() -> None:
    row = {
        "type": "rich_text_section",
        "elements": [{"type": "user", "user_id": "U1"}, {"type": "text", "text": ": hi"}],
    }
    message = {"blocks": [{"type": "rich_text", "elements": [row]}]}
    assert as_read(STATE, shown(message)) == "@Maya Lindqvist: hi"


def test_a_form_is_read_with_what_stands_in_it() -> None:
    elements = {
        "Who": {"initial_user": "U1"},
        "What": {"initial_option": {"text": {"text": "A referral"}}},
        "When": {"initial_date": "2026-12-01"},
        "In your words": {},
    }
    inputs = [{"type": "input", "label": {"text": label}, "element": one} for label, one in elements.items()]
    told = as_read(STATE, filled({"blocks": [{"type": "section"}, *inputs]}))
    assert told.split("\n") == ["Who: @Maya Lindqvist", "What: A referral", "When: 1 December 2026", "In your words: "]
