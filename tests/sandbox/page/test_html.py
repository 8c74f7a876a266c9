"""The builder: whatever goes in as text comes out as text."""

from hypothesis import given
from hypothesis import strategies as st

from sandbox.page.html import Markup, join, safe_address, tag
from tests.sandbox.page.drawn import read

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60)


@given(TEXT)
def test_text_is_read_back_as_it_was_and_makes_no_element(text: str) -> None:
    drawn = read(tag("p", text))
    assert drawn.text == text
    assert [name for name, _ in drawn.elements] == ["p"]


@given(TEXT)
def test_an_attribute_is_read_back_as_it_was(text: str) -> None:
    assert read(tag("a", title=text, data_in_place="x")).elements == [("a", {"title": text, "data-in-place": "x"})]


def test_only_markup_is_taken_as_it_stands() -> None:
    assert tag("p", Markup("<b>"), "<b>") == "<p><b>&lt;b&gt;</p>"


def test_rows_nest_and_nothing_is_left_out() -> None:
    assert join("a", None, ["b", (tag("i", word) for word in ("c", "d"))]) == "ab<i>c</i><i>d</i>"


def test_a_true_attribute_stands_alone_and_an_absent_one_is_not_there() -> None:
    assert tag("input", type="radio", checked=True, name=None, disabled=False) == '<input type="radio" checked>'


def test_links_lead_to_the_web_or_to_mail_and_nowhere_else() -> None:
    assert safe_address("HTTPS://example.com")
    assert safe_address("mailto:a@b.example")
    for hostile in ("javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "//example.com", "vbscript:x"):
        assert safe_address(hostile) is None
