"""Which of two industries is nearer: short forms, words shared by strangers, neighbours, other languages."""

import pytest

from domain.industries import nearness, understand_industry
from tests.domain import industry_triplets

TRIPLETS = [
    tuple(line.split(" > "))
    for name, table in vars(industry_triplets).items()
    if name.isupper()
    for line in filter(None, table.splitlines())
]


def _near(one: str, other: str) -> float:
    places = understand_industry(one), understand_industry(other)
    return nearness(places[0], places[1]) if places[0] and places[1] else 0.0


@pytest.mark.parametrize(("anchor", "nearer", "farther"), TRIPLETS)
def test_the_nearer_industry_is_found(anchor: str, nearer: str, farther: str) -> None:
    assert _near(anchor, nearer) > _near(anchor, farther)
