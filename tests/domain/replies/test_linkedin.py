"""LinkedIn addresses: the forms people paste, and the ones that are no profile."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.replies import Field, normalize_linkedin_url, read_reply

PROFILE = "https://www.linkedin.com/in/ada-brook"


@pytest.mark.parametrize(
    "written",
    [
        "https://www.linkedin.com/in/ada-brook",
        "http://linkedin.com/in/ada-brook/",
        "linkedin.com/in/ada-brook",
        "www.linkedin.com/in/ada-brook",
        "https://uk.linkedin.com/in/ada-brook",
        "de.linkedin.com/in/ada-brook?locale=de_DE",
        "https://m.linkedin.com/in/ada-brook",
        "https://www.linkedin.com/in/Ada-Brook",
        "HTTPS://WWW.LINKEDIN.COM/IN/ADA-BROOK",
        "https://www.linkedin.com/in/ada-brook/details/experience/",
        "https://www.linkedin.com/in/ada-brook/en",
        "https://www.linkedin.com/in/ada-brook?utm_source=share&utm_campaign=x",
        "https://www.linkedin.com/in/ada-brook#about",
        "https://www.linkedin.com/mwlite/in/ada-brook",
        "https://www.linkedin.com/comm/in/ada-brook",
        "https://www.linkedin.com:443/in/ada-brook",
        "  https://www.linkedin.com/in/ada-brook  ",
        "<https://www.linkedin.com/in/ada-brook|linkedin.com/in/ada-brook>",
    ],
)
def test_every_form_of_a_profile_becomes_one_address(written: str) -> None:
    assert normalize_linkedin_url(written) == PROFILE


@pytest.mark.parametrize(
    "written",
    [
        "",
        "linkedin",
        "https://www.linkedin.com",
        "https://www.linkedin.com/in/",
        "https://www.linkedin.com/in/me",
        "https://www.linkedin.com/company/ada-brook",
        "https://www.linkedin.com/company/ada/in/brook",
        "https://www.linkedin.com/posts/ada-brook_topic-activity-71",
        "https://www.linkedin.com/feed/update/urn:li:activity:71",
        "https://www.linkedin.com/school/ada-brook",
        "https://www.linkedin.com/pub/ada-brook/1/2/3",
        "https://www.linkedin.com/sales/lead/ada-brook",
        "https://lnkd.in/adabrook",
        "https://linkedin.com.example.org/in/ada-brook",
        "https://www.linkedln.com/in/ada-brook",
        "https://my-linkedin.com/in/ada-brook",
        "https://notlinkedin.com/in/ada-brook",
        "https://linkedin.co/in/ada-brook",
        "https://example.org/linkedin.com/in/ada-brook",
        "https://example.org/?to=https://www.linkedin.com/in/ada-brook",
        "https://linkedin.com@example.org/in/ada-brook",
        "ftp://linkedin.com/in/ada-brook",
    ],
)
def test_what_only_looks_like_a_profile_is_none(written: str) -> None:
    assert normalize_linkedin_url(written) is None


def test_percent_encoding_is_kept_in_lower_case() -> None:
    assert normalize_linkedin_url("linkedin.com/in/Zo%C3%A9-B") == "https://www.linkedin.com/in/zo%c3%a9-b"


@given(st.text(max_size=80))
@settings(deadline=None)
def test_normalising_twice_is_normalising_once(text: str) -> None:
    for written in (text, f"linkedin.com/in/{text}", f"https://www.linkedin.com/in/{text}?x=1"):
        once = normalize_linkedin_url(written)
        assert once is None or normalize_linkedin_url(once) == once


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Ops lead, Brindle, <https://www.linkedin.com/in/ops-b>.", "ops-b"),
        ("Ops lead, Brindle (linkedin.com/in/ops-b)", "ops-b"),
        ("Ops lead, Brindle, linkedin.com/in/ops-b, happy to chat", "ops-b"),
        ("linkedin.com/in/ops-b,Ops lead,Brindle", "ops-b"),
        ("<https://www.linkedin.com/company/brindle> <https://www.linkedin.com/in/ops-b> Ops lead at Brindle", "ops-b"),
        ("Title: Ops lead\nLinkedIn: /in/ops-b", "ops-b"),
        ("<https://www.linkedin.com/in/ops-b|Olga's profile> Ops lead, Brindle", "ops-b"),
    ],
)
def test_the_address_is_found_where_it_stands(text: str, slug: str) -> None:
    assert read_reply(text).value(Field.LINKEDIN_URL) == f"https://www.linkedin.com/in/{slug}"


@pytest.mark.parametrize(
    "text",
    [
        "Ops lead, Brindle, <https://www.linkedin.com/company/brindle>",
        "Ops lead, Brindle, https://lnkd.in/brindle",
        "Ops lead, Brindle, https://linkedin.com.example.org/in/ops-b",
    ],
)
def test_an_address_that_is_no_profile_is_not_taken_for_one(text: str) -> None:
    reading = read_reply(text)
    assert reading.is_profile
    assert reading.value(Field.LINKEDIN_URL) is None
    assert reading.value(Field.COMPANY) == "Brindle"


def test_the_span_of_an_address_is_the_link_as_delivered() -> None:
    text = "Ops lead at Brindle <https://www.linkedin.com/in/Ops-B?x=1|me>"
    span = read_reply(text).found[Field.LINKEDIN_URL].span
    assert text[span.start : span.end] == "<https://www.linkedin.com/in/Ops-B?x=1|me>"
