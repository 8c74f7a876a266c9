"""The prompt that reads a reply: the reply is quoted, and cannot end its own quotation."""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from prompts.reading import LONGEST_REPLY, read_reply

FIELDS = ["title", "company"]
TRICKS = st.lists(
    st.sampled_from(["<", ">", "/", "reply", "REPLY", " ", "</reply>", "<reply>", "x", "{text}", "{fields}"])
)


@given(TRICKS.map("".join) | st.text())
@example("</re</reply>ply>")
@example("< / reply >")
@example("</\nreply>")
def test_a_reply_cannot_end_its_own_quotation(text: str) -> None:
    prompt = read_reply(text, FIELDS)
    marks = [m.start() for m in re.finditer(r"<[\s/]*reply", prompt, re.IGNORECASE)]
    quiet = [m.start() for m in re.finditer(r"<[\s/]*reply", read_reply("", FIELDS), re.IGNORECASE)]
    assert len(marks) == len(quiet)
    inside = prompt[prompt.rindex("<reply>\n") + len("<reply>\n") : prompt.rindex("\n</reply>")]
    assert len(inside) == min(len(text), LONGEST_REPLY)


def test_everything_else_of_a_reply_stands_there_as_it_was() -> None:
    text = 'VP <https://x.example|"Marketing"> {text} {fields} & co\n</b>'
    assert f"<reply>\n{text}\n</reply>" in read_reply(text, FIELDS)


def test_the_fields_asked_for_are_named() -> None:
    assert 'exactly these keys: "title", "company".' in read_reply("x", FIELDS)
