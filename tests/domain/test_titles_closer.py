"""The closer peer of two is found: short forms, shared words, synonyms, levels and languages, by the shipped table."""

from collections.abc import Iterator

import pytest

from bot.embedding import SHIPPED, load_table
from domain import titles
from domain.ids import MemberId
from domain.peers import Match, Peer, compare
from tests.domain import title_triplets

TABLES = {name: table for name, table in vars(title_triplets).items() if name.isupper()}


@pytest.fixture(scope="module", autouse=True)
def _learned() -> Iterator[None]:
    titles.learn(load_table(SHIPPED))
    yield
    titles.learn(None)


def _score(one: str, other: str) -> float:
    match = compare(Peer(MemberId("one"), title=one), Peer(MemberId("other"), title=other))
    assert isinstance(match, Match)
    return match.score


def _missed(table: str) -> list[str]:
    rows = [(line, *line.split(" > ")) for line in table.splitlines() if line]
    return [line for line, anchor, closer, farther in rows if _score(anchor, closer) <= _score(anchor, farther)]


@pytest.mark.parametrize(
    "title",
    [
        "Zorbmeister",
        "Fractional VP",
        "Partner, McKinsey",
        "Director, Salesforce",
        "Chief Happiness Officer",
        "Open to work",
        "Looking for new opportunities",
        "Seeking a new role",
        "Student",
        "asdf",
        "Rockstar",
    ],
)
def test_what_names_no_work_is_no_guess(title: str) -> None:
    assert titles.understand_title(title).function is titles.Function.OTHER


def test_a_guessed_function_counts_and_is_not_stated() -> None:
    one, other = Peer(MemberId("one"), title="Bricklayer"), Peer(MemberId("other"), title="Glazier")
    match = compare(one, other)

    assert titles.understand_title(one.title).is_guessed
    assert isinstance(match, Match)
    assert not any(reason.functions for reason in match.reasons)


def test_two_who_look_for_work_do_not_do_the_same() -> None:
    assert _score("Open to work", "Open to work") < 0.1


@pytest.mark.parametrize("name", sorted(TABLES))
def test_nine_of_ten_are_found_whatever_makes_them_hard(name: str) -> None:
    lines = list(filter(None, TABLES[name].splitlines()))
    missed = _missed(TABLES[name])

    assert len(missed) <= 0.1 * len(lines), missed


def test_nineteen_of_twenty_are_found_in_all() -> None:
    missed = [line for table in TABLES.values() for line in _missed(table)]

    assert len(missed) <= 0.05 * sum(len(list(filter(None, table.splitlines()))) for table in TABLES.values()), missed


@pytest.mark.parametrize(
    "closer", ["Customer Advocacy Manager", "Customer Reference Manager", "Community Manager", "Customer Evangelist"]
)
def test_customer_marketers_are_one_family(closer: str) -> None:
    assert _score("Customer Marketing Manager", closer) > _score(
        "Customer Marketing Manager", "Brand Marketing Manager"
    )


def test_the_same_specialty_outweighs_steps_of_level() -> None:
    assert _score("Developer Advocate", "Head of DevRel") > _score("Developer Advocate", "Software Developer")
