"""Addresses: https links that show where they lead are kept as typed, and nothing else is taken."""

import pytest

from domain.addresses import LONGEST_LINK, https_address


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("  https://cal.example/dana  ", "https://cal.example/dana"),
        ("https://Cal.Example/Dana?x=1&y=%20#week", "https://cal.example/Dana?x=1&y=%20#week"),
        ("https://cal.example:443/dana", "https://cal.example/dana"),
        ("https://cal.example", "https://cal.example"),
        ("https://xn--bcher-kva.example/~dana", "https://xn--bcher-kva.example/~dana"),
    ],
)
def test_a_page_is_kept_by_its_address(typed: str, kept: str) -> None:
    assert https_address(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "cal.example/dana",
        "http://cal.example/dana",
        "javascript:alert(1)",
        "https://",
        "https://localhost/dana",
        "https://127.0.0.1/dana",
        "https://[::1]/dana",
        "https://you@cal.example/dana",
        "https://bank.example@cal.example",
        "https://cal.example:8443/dana",
        "https://cal.example:port/",
        "https://cal.example/da na",
        "https://cal.example/<!channel>",
        "https://cal.example/a|b",
        "https://cal.example/\u202edana",
        "https://cal..example/",
        "https://-cal.example/",
        "https://cal.example/" + "a" * LONGEST_LINK,
        "call me",
    ],
)
def test_what_is_no_https_page_is_not_taken(typed: str) -> None:
    assert https_address(typed) is None
