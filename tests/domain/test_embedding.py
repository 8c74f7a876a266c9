"""The vectors of titles: sums of pieces, of unit length, exact, and the same alone as in a crowd."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.embedding import (
    MAX_PIECES,
    STEPS,
    Label,
    Table,
    bag_sums,
    cosines,
    encode,
    encode_one,
    rows_of,
    rows_of_title,
    told_apart,
)
from domain.titles import Function

PIECES = ["", "sales", "engineer", "bee", "##keep", "##er", "b", "##e", "sales engineer"]
LABELS = (
    Label(Function.SALES),
    Label(Function.SALES, "key accounts"),
    Label(Function.ENGINEERING),
    Label(Function.OTHER),
)
WORDS = st.lists(st.sampled_from(["sales", "engineer", "beekeeper", "beer", "bee", "zzz", ""]), max_size=6)


@pytest.fixture
def table() -> Table:
    return _table()


def _table() -> Table:
    rng = np.random.default_rng(1)
    pieces = rng.integers(-127, 128, (len(PIECES), 16)).astype(np.float32) * rng.integers(1, 400, (len(PIECES), 1))
    pieces[0] = 0
    weights = np.zeros((len(LABELS), 16), np.float32)
    weights[:, :4] = np.eye(4)
    weights[1, 0] = 0.75
    return Table(
        {piece: row for row, piece in enumerate(PIECES)},
        pieces.astype(np.float32),
        LABELS,
        weights,
        np.zeros(len(LABELS), np.float32),
    )


TABLE = _table()


def test_a_word_is_cut_into_its_longest_pieces_from_the_left(table: Table) -> None:
    assert [PIECES[row] for row in rows_of(table, "beekeeper")] == ["bee", "##keep", "##er"]


def test_letters_of_no_piece_are_left_out(table: Table) -> None:
    assert rows_of(table, "zzz") == ()
    assert [PIECES[row] for row in rows_of(table, "beezer")] == ["bee", "##er"]


def test_two_words_that_say_more_together_have_a_piece_of_their_own(table: Table) -> None:
    assert [PIECES[row] for row in rows_of_title(table, ["sales", "engineer"])] == [
        "sales",
        "engineer",
        "sales engineer",
    ]


def test_an_endless_title_counts_by_its_beginning(table: Table) -> None:
    assert len(rows_of_title(table, ["beekeeper"] * 1_000)) == MAX_PIECES
    assert len(rows_of(table, "bee" + "keep" * 1_000)) < MAX_PIECES


def test_a_title_of_which_nothing_is_known_lies_nowhere(table: Table) -> None:
    assert not encode(table, [["zzz"], []]).any()


def test_no_titles_are_no_vectors(table: Table) -> None:
    assert encode(table, []).shape == (0, 16)


@given(st.lists(WORDS, min_size=1, max_size=30))
def test_a_title_has_one_vector_alone_and_among_others(titles: list[list[str]]) -> None:
    together = encode(TABLE, titles)

    assert together.dtype == np.float32
    assert all((encode_one(TABLE, title) == row).all() for title, row in zip(titles, together, strict=True))


@given(WORDS)
def test_vectors_are_of_unit_length_in_whole_steps(words: list[str]) -> None:
    vector = encode_one(TABLE, words)

    assert (vector * STEPS == np.rint(vector * STEPS)).all()
    assert not vector.any() or np.linalg.norm(vector) == pytest.approx(1, abs=0.005)


@given(WORDS, WORDS, st.randoms(use_true_random=False))
def test_a_product_is_exact_in_any_order(one: list[str], other: list[str], order: np.random.Generator) -> None:
    a, b = encode_one(TABLE, one), encode_one(TABLE, other)
    places = list(range(len(a)))
    order.shuffle(places)
    shuffled = np.float32(0)
    for place in places:
        shuffled += a[place] * b[place]

    assert shuffled == a @ b


@given(WORDS, WORDS)
def test_likeness_is_symmetric_and_between_0_and_1(one: list[str], other: list[str]) -> None:
    a, b = encode(TABLE, [one]), encode(TABLE, [other])

    assert cosines(a, b) == cosines(b, a)
    assert 0 <= cosines(a, b)[0] <= 1


@given(st.lists(st.integers(1, 60), min_size=1, max_size=40), st.integers(0, 1_000))
def test_bags_are_summed_whatever_their_sizes(sizes: list[int], seed: int) -> None:
    rng = np.random.default_rng(seed)
    vectors = rng.integers(-9, 10, (20, 5)).astype(np.float32)
    bags = [rng.integers(0, 20, size) for size in sizes]

    sums = bag_sums(vectors, np.concatenate(bags), np.array(sizes))

    assert (sums == np.array([vectors[bag].sum(axis=0) for bag in bags])).all()


def test_a_kind_of_work_is_told_only_where_its_function_stands_out(table: Table) -> None:
    vector = np.zeros(16, np.float32)
    vector[[0, 2]] = 1, 0.5

    assert told_apart(table, vector, 0.5) == Label(Function.SALES)
    assert told_apart(table, vector, 0.6) is None


def test_two_specialties_of_one_function_do_not_contend(table: Table) -> None:
    vector = np.zeros(16, np.float32)
    vector[[0, 1]] = 1, 0.3

    assert told_apart(table, vector, 0.9) == Label(Function.SALES, "key accounts")
