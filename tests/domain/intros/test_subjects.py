"""Which subjects of our list a text is about."""

import pytest

from domain.intros.subjects import subjects_of


@pytest.mark.parametrize("text", ["anything but executive coaching", "keine Webinare", "no coaching; not webinars"])
def test_what_a_text_says_no_to_is_no_subject_of_it(text: str) -> None:
    assert subjects_of(text) == frozenset()


def test_what_it_says_beside_is() -> None:
    assert subjects_of("no coaching; advisory boards") == {"advisory boards"}
