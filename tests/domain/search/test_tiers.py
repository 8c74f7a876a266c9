"""What an index is asked for: nobody who fits wholly, is named, or fits by words and meaning together is left out."""

from hypothesis import given
from hypothesis import strategies as st

from domain.search.meanings import Meanings
from domain.search.queries import understand_query
from domain.search.ranking import rank
from domain.search.terms import Entry, meaning_of, terms_of
from domain.search.tiers import AnyOf, Condition, left_out, literal, named, spoken, whole
from domain.search.wishes import About, Wishes, wishes_of
from tests.domain.search.test_repairs import Counting

TITLES = ("VP Customer Marketing", "Product Marketing Manager", "CFO", "Head of Sales", "Nurse", "Director", "")
INDUSTRIES = ("Fintech", "Banking", "Healthcare", "SaaS", "Retail", "")
WORDS = (
    "vp",
    "customer marketing",
    "fintech",
    "banking",
    "cfo",
    "sales",
    "director",
    "healthcare",
    "acme",
    "nurse",
    "or sales",
)
ENTRIES = st.builds(
    Entry,
    st.just("it"),
    st.sampled_from(TITLES),
    st.sampled_from(("Acme", "Fintech Partners", "")),
    st.sampled_from(INDUSTRIES),
    st.sampled_from(("", "customer marketing", "sales in banking")),
)
QUERIES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)


def asked(query: str) -> Wishes:
    return wishes_of(understand_query(query, Counting()))


def meets(terms: frozenset[str], condition: Condition) -> bool:
    if isinstance(condition, str):
        return condition in terms
    parts = (meets(terms, part) for part in condition.parts)
    return any(parts) if isinstance(condition, AnyOf) else all(parts)


@given(QUERIES, ENTRIES)
def test_whoever_fits_is_looked_for_by_a_word_or_by_what_they_mean(query: str, entry: Entry) -> None:
    wishes, terms = asked(query), terms_of(entry)
    for hit in rank(wishes, [("it", terms)]):
        assert meets(terms, spoken(wishes.wanted)) or Meanings([meaning_of(terms)]).fitting(wishes, 1)
        assert hit.score < 1.0 or meets(terms, whole(wishes.wanted))


@given(QUERIES, ENTRIES)
def test_whoever_fits_wholly_by_the_very_words_is_looked_for_by_them(query: str, entry: Entry) -> None:
    wishes, terms = asked(query), terms_of(entry)
    assert all(meets(terms, literal(wishes.wanted)) for hit in rank(wishes, [("it", terms)]) if hit.said == 1.0)


@given(QUERIES, ENTRIES)
def test_whoever_holds_a_word_asked_for_as_a_word_is_looked_for_by_it(query: str, entry: Entry) -> None:
    wishes, terms = asked(query).wanted, terms_of(entry)
    is_named = any(wish.value(terms) for wish in wishes if wish.about is About.WORD)
    assert any(meets(terms, condition) for condition in named(wishes)) is is_named


@given(QUERIES, ENTRIES)
def test_whoever_is_of_what_is_unwanted_is_left_out_in_either_way(query: str, entry: Entry) -> None:
    wishes, terms = asked(f"not {query}"), terms_of(entry)
    assert wishes.leave_out(terms) is meets(terms, left_out(wishes))
    assert not (wishes.leave_out(terms) and rank(wishes, [("it", terms)]))


def test_a_word_alone_is_looked_for_once() -> None:
    wishes = asked("kestrel").wanted
    assert {whole(wishes), literal(wishes), *named(wishes), spoken(wishes)} == {whole(wishes)}


def test_long_queries_stay_small() -> None:
    wishes = asked(" ".join((*WORDS, "alpha beta gamma delta epsilon"))).wanted
    assert len(wishes) > 6
    conditions = (whole(wishes), literal(wishes), *named(wishes), spoken(wishes))
    assert sum(len(repr(condition)) for condition in conditions) < 20_000
