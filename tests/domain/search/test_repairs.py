"""How the words of a query that nobody knows are mended, and which are left as they are."""

import random

import pytest

from domain.search.ranking import Entry, search
from domain.search.repairs import repaired, slips_of
from domain.search.terms import terms_of

DIRECTORY = [
    Entry("pay", "VP Customer Marketing", "Northwind Pay", "Fintech"),
    Entry("labs", "Head of Loyalty", "Kestrel Labs", "Retail"),
    Entry("moon", "CFO", "三日月", "Banking"),
]


def firsts(query: str) -> list[str]:
    return [hit.key for hit in search(query, DIRECTORY)][:1]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("norhtwind", "pay"),
        ("nortwind", "pay"),
        ("northwindd", "pay"),
        ("orthwind", "pay"),
        ("mprthwind", "pay"),
        ("kestr", "labs"),
        ("kestrle", "labs"),
        ("retial", "labs"),
        ("vp ustomer marketing", "pay"),
        ("三日", "moon"),
    ],
)
def test_a_slip_anywhere_in_a_word_is_mended(query: str, first: str) -> None:
    assert firsts(query) == [first]


MISTAKABLE = [
    Entry("globe", "Head of Support", "Globex", "Retail"),
    Entry("code", "Software Engineer", "Kestrel Labs", "Retail"),
    Entry("care", "Customer Success Manager", "Acme Widgets", "Retail"),
    Entry("law", "Professor of Law", "Harbor", "Retail"),
]


@pytest.mark.parametrize(
    ("query", "first"), [("globx", "globe"), ("globexx", "globe"), ("enginer", "code"), ("lawe", "law")]
)
def test_a_slip_that_the_tables_mend_counts_only_where_somebody_is_held_by_it(query: str, first: str) -> None:
    assert [hit.key for hit in search(query, MISTAKABLE)] == [first]


@pytest.mark.parametrize("query", ["zz", "kx", "12345", "northsea", "zestful"])
def test_what_is_near_nothing_stays_as_it_is_and_finds_nobody(query: str) -> None:
    assert firsts(query) == []


class Counting:
    """A vocabulary that holds nothing, and says whether it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def names(self, words: object) -> frozenset[str]:
        self.asked += 1
        return frozenset()

    def share_name(self, words: object) -> bool:
        self.asked += 1
        return False

    def first_held(self, words: object) -> str:
        self.asked += 1
        return ""

    def beginning(self, word: str) -> str:
        self.asked += 1
        return ""

    def alike(self, word: str) -> tuple[str, ...]:
        self.asked += 1
        return ()


@pytest.mark.parametrize("word", ["marketing", "fintech", "cmo", "vp", "3m", "of"])
def test_a_word_of_the_tables_is_never_looked_up(word: str) -> None:
    vocabulary = Counting()
    assert repaired(word, vocabulary) == word
    assert vocabulary.asked == 0


def test_short_words_are_not_guessed_at_and_long_ones_forgive_two_slips() -> None:
    assert [slips_of(word) for word in ("abc", "abcd", "abcdefgh", "abcdefghi")] == [0, 1, 1, 2]


def test_terms_hold_no_white_space_and_none_of_the_signs_a_database_reads() -> None:
    rng = random.Random(5)
    for _ in range(300):
        words = [
            "".join(chr(rng.choice((rng.randrange(32, 0x2FF), rng.randrange(0x3000)))) for _ in range(8))
            for _ in range(4)
        ]
        for term in terms_of(Entry("", *words)):
            assert not set(term) & set("\"'*()\\ \n\t:|!<>")
