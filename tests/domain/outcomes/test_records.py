"""A record outside is an address or a kind with an id; other text is no evidence."""

import pytest

from domain.outcomes.records import names_record, record_key


@pytest.mark.parametrize(
    "typed",
    [
        "https://crm.example/deals/7",
        "Deal 7",
        "Globex renewal deal #2026-44",
        "ticket: SUP-1234",
        "CASE no. 00123 (escalated)",
        "Opportunity 006Ab00000xYz1",
        "CRM deal 7, closed",
        "Jira OPS-12",
        "ticket-77",
    ],
)
def test_what_somebody_else_can_look_up_names_a_record(typed: str) -> None:
    assert names_record(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "x",
        "7",
        "javascript:alert(1)",
        "javascript:deal 7",
        "http://crm.example/deals/7",
        "https://",
        "https://user@crm.example/deals/7",
        "not a url at all",
        "the deal",
        "deal with Globex",
        "ordeal 7",
        "deal7",
    ],
)
def test_other_text_names_none(typed: str) -> None:
    assert not names_record(typed)


@pytest.mark.parametrize(
    ("typed", "again"),
    [
        ("deal 4711", "Deal #4711"),
        ("deal 4711", "DEAL no. 4711, closed"),
        ("Ticket SUP-1234", "ticket: sup-1234."),
        ("ticket-77", "Ticket 77 (escalated)"),
        ("https://crm.example/deals/7", "https://CRM.example/deals/7/"),
    ],
)
def test_one_record_is_the_same_however_it_is_typed(typed: str, again: str) -> None:
    assert record_key(typed) == record_key(again)


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("deal 4711", "deal 4712"),
        ("deal 4711", "ticket 4711"),
        ("Hubspot deal 7", "Salesforce deal 7"),
        ("https://crm.example/deals/7", "https://crm.example/deals/71"),
    ],
)
def test_two_records_are_two(typed: str, other: str) -> None:
    assert record_key(typed) != record_key(other)
