"""Slack's markup as the page draws it, and that nothing else in a text is ever taken for markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.page.mrkdwn import mrkdwn
from sandbox.page.rich_text import rich_text
from sandbox.page.typed import to_typed, to_wire
from sandbox.page.viewer import Viewer
from tests.sandbox.page.drawn import read
from tests.sandbox.page.looks import channel, look, user

READINGS = {
    "*bold* and _slanted_ and ~struck~": "<strong>bold</strong> and <em>slanted</em> and <s>struck</s>",
    "*bold _and slanted_*": "<strong>bold <em>and slanted</em></strong>",
    "2*3*4 and snake_case_name": "2*3*4 and snake_case_name",
    "`*code*` stays": "<code>*code*</code> stays",
    "```\n*pre*\n  kept```": "<pre>*pre*\n  kept</pre>",
    "&gt; quoted\n&gt; twice\nafter": "<blockquote>quoted<br>twice</blockquote>after",
    "one\ntwo": "one<br>two",
    "a &lt;b&gt; &amp;amp; c": "a &lt;b&gt; &amp;amp; c",
    "<b>not a tag</b>": "<span>b</span>not a tag<span>/b</span>",
    ":tada: :no_such_emoji:": "🎉 :no_such_emoji:",
    "<!date^1^{date}|last spring>": "last spring",
    "<javascript:alert(1)|press>": "<span>press</span>",
}


@pytest.mark.parametrize(("text", "shown"), READINGS.items())
def test_markup_is_drawn_as_slack_draws_it(dana: Viewer, text: str, shown: str) -> None:
    assert mrkdwn(dana, text) == shown


def test_a_link_opens_elsewhere_and_tells_nothing_of_here(dana: Viewer) -> None:
    link = read(mrkdwn(dana, "<https://example.com/?a=1&amp;b=2|Look>")).named("a")[0]
    assert link == {
        "href": "https://example.com/?a=1&b=2",
        "target": "_blank",
        "rel": "noopener noreferrer nofollow",
    }


def test_a_permalink_leads_to_the_thread_on_this_page(dana: Viewer) -> None:
    room = channel(dana, "general")
    address = f"https://{dana.workspace.domain}.example/archives/{room.id}/p1764000000000100"
    link = read(mrkdwn(dana, f"<{address}|open>")).named("a")[0]
    assert link == {"href": f"/as/{dana.user.name}/in/{room.id}/thread/1764000000.000100"}
    reply = f"{address}?thread_ts=1763000000.000100&amp;cid={room.id}"
    shown = read(mrkdwn(dana, f"<{reply}|open>")).named("a")[0]
    assert shown == {"href": f"/as/{dana.user.name}/in/{room.id}/thread/1763000000.000100"}


def test_a_permalink_of_a_place_that_is_not_theirs_leads_nowhere_here(dana: Viewer) -> None:
    room = channel(dana, "exec-circle")
    address = f"https://{dana.workspace.domain}.example/archives/{room.id}/p1764000000000100"
    assert read(mrkdwn(dana, f"<{address}|open>")).named("a")[0]["href"] == address


def test_a_mention_of_oneself_stands_out(dana: Viewer) -> None:
    assert read(mrkdwn(dana, f"<@{dana.user.id}>")).elements[0][1]["class"] == "mention is-me"
    assert read(mrkdwn(dana, "<!channel>")).text == "@channel"


def test_a_private_channel_keeps_its_name_from_who_is_not_in_it(dana: Viewer) -> None:
    text = f"see <#{channel(dana, 'exec-circle').id}|exec-circle>"
    assert "exec-circle" not in mrkdwn(dana, text)
    assert "exec-circle" in mrkdwn(look("maya.lindqvist"), text)


VIEWER = look("dana.whitfield")
HOSTILE = st.text(st.sampled_from("<>&\"'*_~`|@#!:\n /=javscriptonez"), max_size=80)
ALLOWED = {"a", "span", "button", "strong", "em", "s", "code", "pre", "blockquote", "br"}


@given(HOSTILE)
def test_no_text_makes_an_element_or_attribute_of_its_own(text: str) -> None:
    for name, attributes in read(mrkdwn(VIEWER, text)).elements:
        assert name in ALLOWED
        assert set(attributes) <= {"href", "target", "rel", "class", "type", "data-profile"}
        assert (attributes.get("href") or "https://").startswith(("http://", "https://", "mailto:", "/as/"))


@given(HOSTILE)
def test_rich_text_shows_every_text_literally(text: str) -> None:
    piece = {"type": "text", "text": text}
    block = {"elements": [{"type": "rich_text_section", "elements": [piece]}]}
    assert read(rich_text(VIEWER, block)).text == text.replace("\n", "")


@given(st.text(st.characters(exclude_characters="<>[]", exclude_categories=["Cs"]), max_size=80))
def test_what_was_typed_comes_back_for_editing_as_it_was(text: str) -> None:
    assert to_typed(VIEWER, to_wire(VIEWER, text)) == text


TYPED = {
    "a < b & c": "a &lt; b &amp; c",
    "see https://example.com/a?b=1&c=2.": "see <https://example.com/a?b=1&amp;c=2>.",
    "[the page](https://example.com)": "<https://example.com|the page>",
    "@nobody.here #nowhere": "@nobody.here #nowhere",
    "mail me@example.com": "mail me@example.com",
    "`@channel` @channel": "`@channel` <!channel>",
    "#exec-circle": "#exec-circle",
}


@pytest.mark.parametrize(("typed", "sent"), TYPED.items())
def test_what_is_typed_is_sent_as_slack_sends_it(typed: str, sent: str) -> None:
    assert to_wire(VIEWER, typed) == sent


def test_people_and_channels_are_marked_by_their_ids() -> None:
    kwabena, general = user(VIEWER, "kwabena.asante"), channel(VIEWER, "general")
    assert to_wire(VIEWER, "@kwabena.asante, see #general.") == f"<@{kwabena.id}>, see <#{general.id}|general>."
