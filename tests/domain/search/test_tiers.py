"""The tiers an index is asked for: narrow to wide, and none that fits is in no tier."""

from hypothesis import given
from hypothesis import strategies as st

from domain.search.queries import understand_query
from domain.search.ranking import rank
from domain.search.terms import Entry, terms_of
from domain.search.tiers import AnyOf, Condition, tiers
from domain.search.wishes import wishes_of
from tests.domain.search.test_repairs import Counting

TITLES = ("VP Customer Marketing", "Product Marketing Manager", "CFO", "Head of Sales", "Nurse", "Director", "")
INDUSTRIES = ("Fintech", "Banking", "Healthcare", "SaaS", "Retail", "")
WORDS = ("vp", "customer marketing", "fintech", "banking", "cfo", "sales", "director", "healthcare", "acme", "nurse")
ENTRIES = st.builds(
    Entry, st.just("it"), st.sampled_from(TITLES), st.sampled_from(("Acme", "")), st.sampled_from(INDUSTRIES)
)
QUERIES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)


def meets(terms: frozenset[str], condition: Condition) -> bool:
    if isinstance(condition, str):
        return condition in terms
    parts = (meets(terms, part) for part in condition.parts)
    return any(parts) if isinstance(condition, AnyOf) else all(parts)


@given(QUERIES, ENTRIES)
def test_whoever_fits_is_in_the_last_tier_and_whoever_fits_wholly_in_the_first(query: str, entry: Entry) -> None:
    wishes = wishes_of(understand_query(query, Counting()))
    terms = terms_of(entry)
    held = [condition is None or meets(terms, condition) for condition in tiers(wishes)]
    for hit in rank(wishes, [("it", terms)]):
        assert held[-1]
        assert held[0] or hit.score < 1.0 or len(wishes) > 6


def test_a_query_without_words_asks_for_everybody_at_once() -> None:
    assert list(tiers(())) == [None]


def test_long_queries_stay_small() -> None:
    wishes = wishes_of(understand_query(" ".join((*WORDS, "alpha beta gamma delta epsilon")), Counting()))
    assert len(wishes) > 6
    assert sum(len(repr(condition)) for condition in tiers(wishes)) < 200_000
