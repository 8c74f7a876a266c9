"""How far up the ladder titles stand that are hard to place: beside a chief, at a bank, in five languages."""

import pytest

from domain.titles import Seniority, understand_title
from tests.domain import seniority_readings


def _rows() -> list[tuple[str, str, Seniority]]:
    tables = [table for name, table in vars(seniority_readings).items() if name.isupper()]
    rows = []
    for line in filter(None, "".join(tables).splitlines()):
        asked, _, expected = line.partition(" = ")
        title, _, industry = asked.partition(" | ")
        rows.append((title, industry, Seniority(expected)))
    return rows


@pytest.mark.parametrize(("title", "industry", "expected"), _rows())
def test_a_title_stands_on_the_level_listed(title: str, industry: str, expected: Seniority) -> None:
    assert understand_title(title, industry).seniority is expected


def test_every_level_is_held_by_many_titles() -> None:
    counts = {level: sum(expected is level for _, _, expected in _rows()) for level in Seniority}

    assert min(counts.values()) >= 14
