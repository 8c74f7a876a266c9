"""The voice: warm, brief, concrete; no exclamation marks, no hype, no guilt, nothing framed as a favour."""

import re

import pytest

from tests.views.gallery import choices, messages, sentences

NEVER = (
    *(
        "oops",
        "favor",
        "favour",
        "awesome",
        "amazing",
        "exciting",
        "excited",
        "super",
        "rockstar",
        "leverage",
        "synergy",
    ),
    *("unlock", "supercharge", "world-class", "game-chang", "seamless", "delight", "just checking in", "don't miss"),
    *("hurry up", "act now", "streak", "points", "reward", "congratulations", "failed", "invalid", "exception"),
    *("traceback", "please note", "declined", "rejected", "simply"),
)
SAID = sorted(set(sentences()))


@pytest.mark.parametrize("word", NEVER)
def test_some_words_are_never_said(word: str) -> None:
    pattern = re.compile(rf"(?<!\w){re.escape(word)}", re.IGNORECASE)
    assert [sentence for sentence in SAID if pattern.search(sentence)] == []


def test_nothing_is_shouted() -> None:
    assert [sentence for sentence in SAID if "!" in sentence.replace("<!", "")] == []


def test_days_are_written_one_way() -> None:
    """`7 December 2026` and `Tuesday 1 December, 10:00`; what is to be typed stands between backticks."""
    other = re.compile(r"\d{4}-\d\d-\d\d|\b0\d [A-Z]|\b\d{1,2} [A-Z][a-z]{2}\b(?!y)|day, \d|\b[A-Z][a-z]+ \d{1,2},")
    untyped = ((sentence, re.sub(r"`[^`]*`", "", sentence)) for sentence in SAID)
    assert [sentence for sentence, text in untyped if other.search(text)] == []


def test_a_message_asks_one_question_at_most() -> None:
    ours = [sentence for sentence in SAID if sentence.count("?") > 1]
    assert ours == []


def test_no_placeholder_is_left_standing() -> None:
    assert [sentence for sentence in SAID if re.search(r"[{}]|None(?! yet|\. )|\bnull\b", sentence)] == []


def test_a_button_is_short_and_says_what_it_does() -> None:
    labels = {choice["text"]["text"] for message in messages("Someone") for _, choice in choices(message)}
    assert [label for label in labels if len(label) > 30] == []
    assert {"Looks right", "Edit", "Don't use this", "Introduce us", "Not this one", "This was a pitch"} <= labels
