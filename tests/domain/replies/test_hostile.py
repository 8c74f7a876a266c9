"""Text nobody meant well: the reader answers, keeps to its limits and takes time in proportion."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.replies import Field, read_reply
from domain.replies.cleaning import clean_reply
from domain.replies.reading import LONGEST
from domain.replies.words import fold

FRAGMENTS = st.sampled_from(
    [
        *(
            "Title:",
            "Company:",
            "Industry -",
            "LinkedIn",
            "VP",
            "Director",
            "of",
            "Marketing",
            "Acme",
            "Inc.",
            "fintech",
        ),
        *(
            "at",
            "@",
            "|",
            ",",
            " / ",
            " - ",
            "\n",
            "\t",
            "(",
            ")",
            "&amp;",
            "&lt;",
            "<@U1>",
            "<!channel>",
            "*",
            "_",
            "~",
        ),
        *(
            "<https://www.linkedin.com/in/ada|me>",
            "linkedin.com/in/ada",
            "<https://x.example|x.example>",
            ":wave:",
            "🎉",
        ),
        *(
            "I'm",
            "ex-",
            "formerly",
            "now",
            "bei",
            "chez",
            "en",
            "na",
            "ich leite",
            "&gt;",
            "?",
            "!",
            ".",
            "\u202e",
            "\u200b",
        ),
    ]
)


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
def test_no_text_makes_it_raise(text: str) -> None:
    reading = read_reply(text)
    assert reading.is_profile or not reading.found


@given(st.lists(FRAGMENTS, max_size=40))
@settings(max_examples=200, deadline=None)
def test_found_values_stand_in_the_text_and_keep_to_their_length(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for field, found in read_reply(text).found.items():
        assert 0 <= found.span.start < found.span.end <= len(text)
        assert len(found.value) <= LONGEST[field]
        assert not set(found.value) & set("\u202e\u200b\n\t\x00")
        if field is not Field.LINKEDIN_URL:
            clean = clean_reply(text)
            assert found.value in clean.value(0, len(clean.text))


@given(st.text(max_size=300))
@settings(deadline=None)
def test_folding_never_moves_a_letter(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(max_size=300))
@settings(deadline=None)
def test_every_clean_letter_knows_where_it_came_from(text: str) -> None:
    clean = clean_reply(text)
    assert len(clean.text) == len(clean.folded) == len(clean.starts) == len(clean.ends)
    assert all(0 <= a < b <= len(text) for a, b in zip(clean.starts, clean.ends, strict=True))
    assert clean.starts == sorted(clean.starts)


def _seconds(unit: str, length: int) -> float:
    text = (unit * (length // len(unit) + 1))[:length]
    started = time.process_time()
    read_reply(text)
    return time.process_time() - started


@pytest.mark.parametrize(
    "unit",
    [
        *(
            "a",
            " ",
            "\n",
            "|",
            ",",
            "-",
            "_",
            "~",
            "*",
            ":",
            "<",
            ">",
            "&amp;",
            "(",
            "[",
            "/",
            ".",
            "?",
            "@",
            "'",
            "a@",
        ),
        *(
            "VP ",
            "VP, ",
            "VP of ",
            "at Acme ",
            "Title: ",
            "Title: VP\n",
            "title ",
            "I'm the VP at Acme. ",
            "ex-Acme ",
            "and ",
        ),
        *(
            "previously at ",
            "in the ",
            "<https:",
            "<@U1>",
            "linkedin.com/in/a ",
            "~a ",
            ":a",
            "a_a",
            "sector de ",
            "für das ",
        ),
        *(
            "Acme Inc., ",
            "VP | Acme | fintech\n",
            "my colleague is ",
            "a b c d, is ",
            "fintech and ",
            "🎉",
            "e\u0301",
            "\u202e",
        ),
    ],
)
def test_forty_thousand_characters_of_anything_take_a_moment(unit: str) -> None:
    took = _seconds(unit, 40_000)
    assert took < 1.5 or took < 8 * _seconds(unit, 10_000)


def test_an_over_long_value_is_cut_at_a_word() -> None:
    reading = read_reply("Title: Director of " + "Marketing " * 100 + "\nCompany: Acme")
    title = reading.value(Field.TITLE)
    assert title is not None
    assert len(title) <= 150
    assert title.endswith("Marketing")


def test_what_turns_text_around_or_is_unseen_is_dropped() -> None:
    reading = read_reply("Title: \u202eVP\u202c Mar\u200bketing\nCompany: A\u00adcme")
    assert reading.value(Field.TITLE) == "VP Marketing"
    assert reading.value(Field.COMPANY) == "Acme"


def test_mentions_and_escapes_never_reach_a_value() -> None:
    reading = read_reply("Title: <!channel> VP &amp; GM <@U12345>\nCompany: <#C1|general> Acme &lt;x&gt;")
    assert reading.value(Field.TITLE) == "VP & GM"
    assert reading.value(Field.COMPANY) == "Acme <x"
