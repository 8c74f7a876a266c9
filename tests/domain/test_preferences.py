"""Preferences: what a form takes of links and companies, and what less often means."""

from hypothesis import given
from hypothesis import strategies as st

from domain.addresses import https_address
from domain.preferences import MOST_AVOIDED, Frequency, Preferences, companies_of, fewer


@given(st.text(max_size=60) | st.text(max_size=40).map(lambda tail: f"https://cal.example/{tail}"))
def test_whatever_is_kept_of_a_link_is_a_preference_and_is_kept_as_it_is(typed: str) -> None:
    kept = https_address(typed)
    if kept is not None:
        assert Preferences(booking_url=kept).booking_url == https_address(kept) == kept


def test_companies_are_written_one_a_line_and_kept_once() -> None:
    assert companies_of("Globex\n\n  Initech   GmbH \nGLOBEX, Inc.\n???\n") == ("Globex", "Initech GmbH")
    assert len(companies_of("\n".join(f"company {number}" for number in range(200)))) == MOST_AVOIDED


def test_fewer_is_one_step_less_often_and_ends_with_only_on_request() -> None:
    steps = [Frequency.WEEKLY]
    for _ in range(4):
        steps.append(fewer(steps[-1]))
    assert steps == [
        Frequency.WEEKLY,
        Frequency.TWO_WEEKLY,
        Frequency.MONTHLY,
        Frequency.ON_REQUEST,
        Frequency.ON_REQUEST,
    ]
