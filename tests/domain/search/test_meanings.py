"""The meanings of a directory: ranked by themselves as profiles of no words would be."""

from hypothesis import given
from hypothesis import strategies as st

from domain.search.meanings import Meanings
from domain.search.queries import understand_query
from domain.search.ranking import rank
from domain.search.terms import Entry, is_word, meaning_of, terms_of
from domain.search.wishes import Wishes, wishes_of
from tests.domain.search.test_repairs import Counting

TITLES = (
    "VP Customer Marketing",
    "Field Marketing Manager",
    "CFO",
    "Head of Sales",
    "ICU Nurse",
    "Director",
    "Wizard",
    "",
)
INDUSTRIES = ("Fintech", "Banking", "Healthcare", "Biotech", "Retail", "")
WORDS = (
    "vp", "senior", "marketing", "fintech", "banking", "cfo", "sales", "director", "biotech", "acme", "nurse", "not",
    "except", "or",
)  # fmt: skip
QUERIES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
MEANINGS = {meaning_of(terms_of(Entry("", title, "", place))) for title in TITLES for place in INDUSTRIES}


def asked(query: str) -> Wishes:
    return wishes_of(understand_query(query, Counting()))


@given(QUERIES, st.sets(st.sampled_from(sorted(MEANINGS))))
def test_meanings_rank_as_profiles_without_words_do(query: str, meanings: set[str]) -> None:
    wishes = asked(query)
    hits = rank(wishes, [(meaning, frozenset(meaning.split())) for meaning in sorted(meanings)])
    expected = [hit.key for hit in hits] if wishes.wanted else []
    assert Meanings(meanings).fitting(wishes, len(MEANINGS)) == expected


def test_only_the_best_are_given() -> None:
    assert Meanings(MEANINGS).fitting(asked("cfo biotech"), 1) == [
        "f_finance l_c_level p_life_sciences.biotech w_finance."
    ]


def test_a_meaning_holds_no_word_of_anybody() -> None:
    terms = terms_of(Entry("", "VP Customer Marketing", "Northwind", "Fintech", "advisory boards"))
    assert not any(map(is_word, meaning_of(terms).split()))


def test_where_nothing_is_meant_nothing_fits() -> None:
    assert Meanings([]).fitting(asked("vp sales"), 10) == []
