"""What a query asks to leave out, apart from what it asks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.search.ranking import Entry, search
from domain.search.unwanted import parted
from domain.taxonomy.words import tokens

DIRECTORY = [
    Entry("bank-cmo", "CMO", "Birch", "Banking"),
    Entry("fin-cmo", "CMO", "Cedar", "Fintech"),
    Entry("ngo-cmo", "CMO", "Dill", "Nonprofit"),
    Entry("sales-vp", "VP of Sales", "Elm", "Healthcare"),
    Entry("sales-rep", "Sales Representative", "Fir", "Banking", "moving from fintech to banking"),
    Entry("lawyer", "Lawyer", "Kestrel Labs", "Fintech"),
    Entry("nothing", "", "", ""),
]


@pytest.mark.parametrize(
    ("query", "wanted", "unwanted"),
    [
        ("marketing fintech", "marketing fintech", []),
        ("marketing not in fintech", "marketing", ["fintech"]),
        ("not in fintech", "", ["fintech"]),
        ("not in fintech marketing", "marketing", ["fintech"]),
        ("marketing except higher education", "marketing", ["higher education"]),
        ("sales outside healthcare", "sales", ["healthcare"]),
        ("sales outside the public sector", "sales", ["public sector"]),
        ("except sales or legal", "", ["sales", "legal"]),
        ("no vps of sales in banking", "in banking", ["vps of sales"]),
        ("not customer success managers", "", ["customer success managers"]),
        ("other than law firms", "", ["law firms"]),
        ("everyone but sales", "", ["sales"]),
        ("vp without sales, fintech", "vp , fintech", ["sales"]),
        ("marketing nicht in banken", "marketing", ["banken"]),
        ("marketing sauf banque", "marketing", ["banque"]),
        ("not for profit marketing", "not for profit marketing", []),
        ("outside sales", "outside sales", []),
        ("marketing not", "marketing", []),
        ("not not sales", "", ["sales"]),
    ],
)
def test_what_is_unwanted_is_told_apart(query: str, wanted: str, unwanted: list[str]) -> None:
    told = parted(tokens(query))
    assert " ".join(told[0]) == wanted
    assert [" ".join(name) for name in told[1]] == unwanted


WORDS = st.sampled_from(("not", "no", "except", "but", "and", "or", ",", "sales", "vp", "of", "fintech", "kestrel"))


@given(st.lists(WORDS))
def test_every_word_is_wanted_or_unwanted_in_its_order_or_a_small_one(words: list[str]) -> None:
    wanted, unwanted = parted(words)
    rest = iter(words)
    assert all(word in rest for word in wanted)
    left = set(words) - set(wanted) - {word for name in unwanted for word in name}
    assert left <= {"not", "no", "except", "but", "and", "or", "of"}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("not in fintech", {"bank-cmo", "ngo-cmo", "sales-vp", "sales-rep", "nothing"}),
        ("cmo not in fintech", {"bank-cmo", "ngo-cmo"}),
        ("cmo except banking or fintech", {"ngo-cmo"}),
        ("cmo but not bankng", {"fin-cmo", "ngo-cmo"}),
        ("cmo -banking -nonprofit", {"fin-cmo"}),
        ("sales outside healthcare", {"sales-rep"}),
        ("no vp of sales", {"bank-cmo", "fin-cmo", "ngo-cmo", "sales-rep", "lawyer", "nothing"}),
        ("fintech, not kestrel", {"fin-cmo", "bank-cmo", "sales-rep"}),
        ("not-for-profit", {"ngo-cmo"}),
    ],
)
def test_nobody_is_found_who_was_to_be_left_out(query: str, found: set[str]) -> None:
    assert {hit.key for hit in search(query, DIRECTORY)} == found
