"""How job titles are understood: function, specialty and level."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.titles import Function, Role, Seniority, understand_title
from tests.domain import title_readings


def _readings(*tables: str) -> list[tuple[str, str, Function, Seniority]]:
    rows = []
    for line in filter(None, "".join(tables).splitlines()):
        asked, _, expected = line.partition(" = ")
        title, _, industry = asked.partition(" | ")
        function, seniority = expected.split(", ")
        rows.append((title, industry, Function(function), Seniority(seniority)))
    return rows


ENGLISH = _readings(
    title_readings.GO_TO_MARKET,
    title_readings.CORPORATE,
    title_readings.WIDER_WORLD,
    title_readings.LEVELS_ONLY,
)
OTHER_LANGUAGES = _readings(title_readings.OTHER_LANGUAGES)


@pytest.mark.parametrize(("title", "industry", "function", "seniority"), ENGLISH)
def test_an_english_title_is_read_as_listed(
    title: str, industry: str, function: Function, seniority: Seniority
) -> None:
    role = understand_title(title, industry)

    assert (role.function, role.seniority) == (function, seniority)


@pytest.mark.parametrize(("title", "industry", "function", "seniority"), OTHER_LANGUAGES)
def test_a_title_in_another_language_is_read_as_listed(
    title: str, industry: str, function: Function, seniority: Seniority
) -> None:
    role = understand_title(title, industry)

    assert (role.function, role.seniority) == (function, seniority)


@pytest.mark.parametrize(
    ("title", "specialty"),
    [
        ("Head of Customer Advocacy", "customer advocacy"),
        ("Customer Reference Manager", "customer references"),
        ("VP Customer Marketing", None),
        ("Director of Marketing, Customer Advocacy", "customer advocacy"),
        ("Director, ABM", "account-based marketing"),
        ("Payroll Manager", "payroll"),
        ("Recruiter", "talent acquisition"),
        ("Charge Nurse", "nursing"),
        ("Presales Consultant", "sales engineering"),
    ],
)
def test_the_part_of_a_function_is_named_where_the_title_says_it(title: str, specialty: str | None) -> None:
    assert understand_title(title).specialty == specialty


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sr. Mgr, Cust. Mktg", "Senior Manager, Customer Marketing"),
        ("VP CS", "Vice President, Customer Success"),
        ("V.P. of C.S.", "VP CS"),
        ("HEAD OF CUSTOMER MARKETING", "head of customer marketing"),
        ("Directeur·rice Marketing", "Directrice Marketing"),
        ("Geschaeftsfuehrer", "Geschäftsführer"),
        ("Marketing &amp; Sales Director", "Marketing & Sales Director"),
        ("custmer sucess manager", "customer success manager"),
        ("Programme Manager", "Program Manager"),
    ],
)
def test_two_spellings_of_one_title_are_one_role(one: str, other: str) -> None:
    assert understand_title(one) == understand_title(other)


def test_a_bank_reads_its_titles_on_its_own_ladder() -> None:
    ladder = ["Assistant Vice President", "Vice President", "Senior Vice President", "Managing Director"]

    levels = [understand_title(title, "investment banking").seniority for title in ladder]

    assert levels == [Seniority.IC, Seniority.MANAGER, Seniority.DIRECTOR, Seniority.VP]


def test_who_works_for_a_chief_is_no_chief() -> None:
    titles = ["EA to the CEO", "Advisor to the CEO", "Director, Office of the CTO", "Reporting to the CFO"]

    assert all(understand_title(title).seniority is not Seniority.C_LEVEL for title in titles)


def test_a_past_job_does_not_count() -> None:
    assert understand_title("Former CMO") == Role(Function.OTHER, None, Seniority.OTHER)


def test_there_are_enough_readings_to_hold_the_tables_by() -> None:
    assert len(ENGLISH) + len(OTHER_LANGUAGES) >= 250
    assert {function for _, _, function, _ in ENGLISH} == set(Function)


@given(st.text(max_size=400), st.text(max_size=40))
def test_any_text_has_a_reading(title: str, industry: str) -> None:
    role = understand_title(title, industry)

    assert isinstance(role.function, Function)
    assert isinstance(role.seniority, Seniority)


@given(st.sampled_from([title for title, _, _, _ in ENGLISH]))
def test_case_and_white_space_change_nothing(title: str) -> None:
    assert understand_title(f"  {title.upper()} ") == understand_title(title)


def test_a_very_long_title_is_read_by_its_beginning() -> None:
    assert understand_title("VP Customer Marketing, " + "and so on " * 4_000).function is Function.CUSTOMER_MARKETING
