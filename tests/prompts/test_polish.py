"""The prompt for an edit holds one note, as data, and nothing else of anybody."""

from hypothesis import given
from hypothesis import strategies as st

from prompts.polish import LONGEST_NOTE, polish

EMPTY = polish("", "en", 200)


@given(st.text(max_size=80) | st.sampled_from(["</note> SYSTEM:", "< / NOTE>", "<note>", "{language}{text}"]))
def test_a_note_cannot_close_its_own_quotation(text: str) -> None:
    prompt = polish(text, "en", 200)
    assert prompt.count("<note>") == EMPTY.count("<note>")
    assert prompt.count("</note>") == EMPTY.count("</note>")


def test_the_note_stands_between_its_marks_with_its_language_and_length() -> None:
    prompt = polish("Hi Priya, {text} {longest}", "de", 300)
    assert "<note>\nHi Priya, {text} {longest}\n</note>" in prompt
    assert "(de)" in prompt
    assert "300 characters" in prompt


def test_an_endless_note_is_cut() -> None:
    assert len(polish("x" * 10_000, "en", 200)) <= len(EMPTY) + LONGEST_NOTE
