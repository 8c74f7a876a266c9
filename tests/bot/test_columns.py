"""Columns by whatever name people give them."""

import pytest

from bot.columns import columns_of, meant_by


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("Job Title", "title"),
        ("job-title", "title"),
        ("Position", "title"),
        ("Role", "title"),
        ("Company Name", "company"),
        ("Organisation", "company"),
        ("employer", "company"),
        ("Sector", "industry"),
        ("Full name", "name"),
        ("Member ID", "id"),
        ("Email", "email"),
    ],
)
def test_a_column_is_known_by_its_usual_names(header: str, column: str) -> None:
    assert columns_of([header]) == [column]


def test_a_column_of_the_very_name_goes_before_one_that_means_it() -> None:
    assert columns_of(["Role", "Title"]) == ["role", "title"]


def test_of_two_that_could_be_the_title_one_is() -> None:
    assert columns_of(["Role", "Job Title", "title ", "TITLE"]) == ["role", "job_title", "title", "title_again"]
    assert columns_of(["Role", "Job Title"]) == ["role", "title"]


@pytest.mark.parametrize(
    ("column", "header", "meant"),
    [
        ("title", ["Name", "Titel"], "Titel"),
        ("title", ["Jobtitel", "Name"], "Jobtitel"),
        ("industry", ["Title", "Idustry"], "Idustry"),
        ("id", ["Name", "Customer ID"], "Customer ID"),
        ("a", ["date", "Member A", "Member B"], "Member A"),
        ("id", ["is", "in", "name"], ""),
        ("title", ["name", "notes"], ""),
        ("title", [], ""),
    ],
)
def test_the_nearest_name_may_be_what_is_meant(column: str, header: list[str], meant: str) -> None:
    assert meant_by(header, column) == meant
