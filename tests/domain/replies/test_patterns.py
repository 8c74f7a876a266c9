"""Patterns built from tables find exactly what the tables say."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.replies.patterns import Tables, any_of, any_phrase

PHRASES = st.sets(st.text("ab .'(", min_size=1, max_size=6), min_size=1, max_size=12)


@given(PHRASES)
@settings(deadline=None)
def test_any_phrase_matches_each_phrase_and_no_other_text(phrases: set[str]) -> None:
    pattern = re.compile(any_phrase(phrases))
    assert all(pattern.fullmatch(phrase) for phrase in phrases)
    assert pattern.fullmatch("abc") is None
    assert pattern.fullmatch("") is None


@given(PHRASES)
@settings(deadline=None)
def test_of_phrases_that_start_alike_the_longest_is_found(phrases: set[str]) -> None:
    pattern = re.compile(any_phrase(phrases))
    text = max(phrases, key=len) + "zzz"
    match = pattern.match(text)
    assert match is not None
    assert match.group() == max((p for p in phrases if text.startswith(p)), key=len)


def test_a_table_of_patterns_matches_what_its_lines_match() -> None:
    pattern = re.compile(any_of("apply (?:now|here)|apple\n  a?ble|[bc]at\n  \\(x\\|y\\)"))
    for text in ("apply now", "apply here", "apple", "ble", "able", "bat", "cat", "(x|y)"):
        assert pattern.fullmatch(text), text
    for text in ("apply", "at", "x", "apply now|apple"):
        assert not pattern.fullmatch(text), text


TABLES = (
    "my (?:\\w+ )?(?:boss|chef)s?\n^\\W*hiring (?:a|an)",
    "(?:now |also )?hiring|#hiring|(?:^|[\\s(])vacant\\s*[:!-]|\\d+ ?% off",
    "(?:please )?remove m[eyi]|ha(?:s|ve)+ to(?! be)|ab|cc'?ing",
)
OWN_WORDS = (
    "my|bosses|boss|hiring a|hiring|now|also|#hiring|vacant:|(vacant|10|%|off|please|remove me|remove|has to|havehas to"
)
OTHER_WORDS = "has|mo|to be|be|ab|cc'ing|ccing|#|(|myé|٣%|10%|\n"
WORDS = st.sampled_from(f"{OWN_WORDS}|{OTHER_WORDS}".split("|"))


@given(st.lists(WORDS, max_size=8), st.sampled_from([" ", "", ", "]))
@settings(deadline=None)
def test_tables_searched_at_once_find_what_each_of_them_finds_alone(words: list[str], between: str) -> None:
    text = between.join(words)
    alone = [re.search(rf"(?<!\w)(?:{any_of(table)})(?!\w)", text) for table in TABLES]
    expected = [(number, match.start()) for number, match in enumerate(alone) if match]
    assert Tables(*TABLES).find(text) == expected
