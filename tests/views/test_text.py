"""Text from people, made safe to show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from views.text import clean, escape, first_name, listed, plural, shown_name, team_name, unescape


@given(st.text(max_size=400), st.integers(min_value=1, max_value=300))
def test_cleaned_text_is_one_line_within_its_limit_and_cleaning_it_again_changes_nothing(text: str, limit: int) -> None:
    cleaned = clean(text, limit)
    assert len(cleaned) <= limit
    assert not set(cleaned) & set("\n\r\t\u2028\u202e\u200b\ufeff\x00")
    assert clean(cleaned, limit) == cleaned


def test_joiners_stay_since_words_and_emoji_need_them() -> None:
    assert clean("\U0001f469\u200d\U0001f4bb") == "\U0001f469\u200d\U0001f4bb"


@given(st.text(max_size=200))
def test_escaped_text_holds_no_markup_and_unescapes_to_itself(text: str) -> None:
    escaped = escape(text)
    assert "<" not in escaped
    assert ">" not in escaped
    assert unescape(escaped) == text


def test_people_are_addressed_by_their_first_name() -> None:
    assert first_name("  Dana\u200b Whitfield") == "Dana"
    assert first_name("\u200b") == "there"
    assert shown_name("\u200b") == "a member"


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Venkataraman, Priya", "Priya"),
        ("van der Berg, Jan", "Jan"),
        ("Whitfield, Dr. Dana (EMEA)", "Dana"),
        ("Dana Whitfield, PhD", "Dana"),
        ("Dana, MBA", "Dana"),
        ("Dana Whitfield, Quillon", "Dana"),
        ("Prof. Dr. Anna-Maria von der Heide", "Anna-Maria"),
        ("Frau Lena Vogt", "Lena"),
        ("M. Hugo Lefèvre", "Hugo"),
        ("M Night", "M"),
        ("J. R. Smith", "J."),
        ("\U0001f389 Ana Paz", "Ana"),
        ("\U0001f389Ana\U0001f389", "Ana"),
        ("(she/her) Ana Paz", "Ana"),
        ("Ana García | Quillon", "Ana"),
        ("प्रिया शर्मा", "प्रिया"),
        ("\U0001f389", "there"),
        ("Dr.", "there"),
    ],
)
def test_a_title_a_picture_and_a_surname_before_a_comma_are_no_first_name(name: str, first: str) -> None:
    assert first_name(name) == first


def test_words_are_listed_as_a_sentence_lists_them() -> None:
    assert [listed(words) for words in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]


def test_the_team_is_named_by_its_people_where_they_are_known() -> None:
    assert team_name([]) == "the program team"
    assert team_name(["\u200b"]) == "the program team"
    assert team_name(["Maya", "Tomás"]) == "Maya and Tomás"
    assert team_name(["A", "B", "C", "D"]) == "A, B, C and others"


def test_a_number_stands_with_its_noun() -> None:
    assert [plural(1, "reply", "replies"), plural(2, "reply", "replies"), plural(0, "row")] == [
        "1 reply",
        "2 replies",
        "0 rows",
    ]
