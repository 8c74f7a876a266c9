"""How titles are read whose words mean one thing here and another there: by the words beside them, by the industry."""

import pytest

from domain.titles import Function, Role, Seniority, understand_title
from tests.domain import title_contexts, title_places


def _rows() -> list[tuple[str, str, Role]]:
    told = {**vars(title_contexts), **vars(title_places)}
    tables = [table for name, table in told.items() if name.isupper()]
    rows = []
    for line in filter(None, "".join(tables).splitlines()):
        asked, _, expected = line.partition(" = ")
        title, _, industry = asked.partition(" | ")
        function, specialty, seniority = expected.split(", ")
        role = Role(Function(function), None if specialty == "-" else specialty, Seniority(seniority))
        rows.append((title, industry, role))
    return rows


@pytest.mark.parametrize(("title", "industry", "role"), _rows())
def test_a_title_is_read_by_what_stands_beside_it(title: str, industry: str, role: Role) -> None:
    assert understand_title(title, industry) == role


@pytest.mark.parametrize(
    ("title", "industries"),
    [
        ("Architect", ("software", "construction")),
        ("Director of Development", ("software", "nonprofit")),
        ("Security Manager", ("software", "retail")),
        ("Channel Manager", ("software", "television")),
    ],
)
def test_one_title_is_different_work_in_two_industries(title: str, industries: tuple[str, str]) -> None:
    one, other = (understand_title(title, industry).function for industry in industries)

    assert one is not other


@pytest.mark.parametrize(
    ("one", "other"),
    [("Fashion Designer", "UX Designer"), ("Interior Designer", "Graphic Designer"), ("Florist", "Product Designer")],
)
def test_designers_of_different_things_differ(one: str, other: str) -> None:
    assert understand_title(one).specialty != understand_title(other).specialty
