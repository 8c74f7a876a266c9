"""Whether a value that a model proposes stands in the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.replies import Span, stands_in


@pytest.mark.parametrize(
    ("text", "value", "written"),
    [
        ("I look after events at Marrow", "events", "events"),
        ("I look after EVENTS at Marrow", "events", "EVENTS"),
        ("Sales &amp; Service at Marrow", "sales & service", "Sales &amp; Service"),
        ("head  of\n events", "Head of events", "head  of\n events"),
        ("works for *Marrow*", "Marrow", "Marrow"),
        ("<https://marrow.example|Marrow>", "Marrow", "Marrow"),
        ("événementiel", "evenementiel", "événementiel"),
    ],
)
def test_a_value_stands_where_the_member_wrote_it(text: str, value: str, written: str) -> None:
    span = stands_in(text, value)
    assert span is not None
    assert text[span.start : span.end] == written


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("I look after events", "advocacy"),
        ("I look after events", "event"),
        ("I look after prevention", "event"),
        ("I look after events", ""),
        ("I look after events", " . "),
        ("", "events"),
    ],
)
def test_a_value_that_is_not_there_stands_nowhere(text: str, value: str) -> None:
    assert stands_in(text, value) is None


def test_the_first_whole_occurrence_counts() -> None:
    assert stands_in("events, event", "event") == Span(8, 13)


@given(st.text(max_size=200), st.text(max_size=20))
@settings(deadline=None)
def test_no_text_makes_it_raise(text: str, value: str) -> None:
    span = stands_in(text, value)
    assert span is None or 0 <= span.start < span.end <= len(text)
