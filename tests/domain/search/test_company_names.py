"""How a company is found by its whole name, whatever else its words mean."""

import pytest

from domain.search.ranking import Entry, search

CROWD = [
    Entry("bursztyn", "Product Manager", "Bursztyn Data", "SaaS"),
    Entry("andamio", "CFO", "Andamio Software", "Retail"),
    Entry("krokus", "CFO", "Data Krokus", "Retail"),
    Entry("care", "VP Sales", "Larkwell Health & Care Partners", "Banking"),
    Entry("scientist", "Data Scientist", "Olsen", "Insurance"),
    Entry("analyst", "VP Sales", "Kesterton", "Data & Analytics"),
]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("Bursztyn Data", ["bursztyn"]),
        ("Andamio Software", ["andamio"]),
        ("Data Krokus", ["krokus"]),
        ("larkwell health and care", ["care"]),
        ("people at Bursztyn", ["bursztyn"]),
        ("people at Bursztyn Data", ["bursztyn"]),
        ("experts @ andamio", ["andamio"]),
    ],
)
def test_a_company_is_found_by_its_whole_name(query: str, found: list[str]) -> None:
    assert [hit.key for hit in search(query, CROWD)] == found


def test_a_word_that_is_in_no_such_name_keeps_its_meaning() -> None:
    assert next(hit.key for hit in search("olsen data", CROWD)) == "scientist"


def test_a_whole_name_is_left_out_as_one() -> None:
    found = [hit.key for hit in search("not Bursztyn Data", CROWD)]

    assert found == sorted({entry.key for entry in CROWD} - {"bursztyn"})


def test_words_of_work_in_an_industry_find_who_wrote_them() -> None:
    assert "analyst" in [hit.key for hit in search("data & analytics", CROWD)]
