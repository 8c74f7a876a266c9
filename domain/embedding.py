"""Turns the words of a title into a vector, so that titles of like work lie near each other, listed or not."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from domain.taxonomy.kinds import Function

Vectors = NDArray[np.float32]

STEPS = 2048
"""Vectors are whole multiples of 1/STEPS, so that their products are exact and the same on every machine:
with unit length no partial sum of a product passes STEPS² = 2²², and float32 counts exactly up to 2²⁴."""

MAX_PIECES = 64
LONG_BAG = 24
MAX_LETTERS = 40
INSIDE = "##"
"""What marks a piece that does not begin its word."""


@dataclass(frozen=True)
class Label:
    """A kind of work that a vector can be told to be of; OTHER is work that has no function of ours."""

    function: Function
    specialty: str | None = None


@dataclass(frozen=True, eq=False)
class Table:
    """What training leaves: a vector for each word piece, and the line between each kind of work and the rest.

    `rows` numbers the pieces and the pairs of words (`sales engineer`) that say more together; row 0 is nothing's.
    `pieces` is float32 [n, d] of whole numbers up to 2¹⁶ (row 0 all zero), `weights` float32 [k, d] and `offsets`
    float32 [k] are whole multiples of 1/STEPS, rows no longer than 4, for the k `labels`. `mark` tells one table from
    another.
    """

    rows: Mapping[str, int]
    pieces: Vectors
    labels: tuple[Label, ...]
    weights: Vectors
    offsets: Vectors
    mark: str = ""


def encode(table: Table, titles: Sequence[Sequence[str]]) -> Vectors:
    """Return a unit vector for each title, given as its words: float32 [len(titles), d].

    A title of which no piece is known is all zero. Linear in the letters of the titles; 64 pieces of each count.
    """
    if not titles:
        return np.zeros((0, table.pieces.shape[1]), dtype=np.float32)
    found = [rows_of_title(table, words) for words in titles]
    sizes = np.fromiter(map(len, found), dtype=np.intp, count=len(found))
    return _units(bag_sums(table.pieces, np.fromiter(chain.from_iterable(found), dtype=np.intp), sizes))


def encode_one(table: Table, words: Sequence[str]) -> Vectors:
    """Return the vector that `encode` gives for one title, float32 [d], sooner than a batch of one."""
    total = table.pieces.take(rows_of_title(table, words), axis=0).sum(axis=0).astype(np.float64)
    length = math.sqrt(float(np.dot(total, total)))
    unit: Vectors = (np.rint(total * (STEPS / max(length, 1.0))) / STEPS).astype(np.float32)
    return unit


def bag_sums(vectors: Vectors, rows: NDArray[np.intp], sizes: NDArray[np.intp]) -> Vectors:
    """Return the sum of the vectors [n, d] of each bag: float32 [len(sizes), d].

    `rows` lists the rows of all bags, one after the other, `sizes` how many each has. Long bags are summed by
    themselves, the rest all at once, one place of each at a time.
    """
    ends = np.cumsum(sizes)
    longest_first = np.argsort(-sizes, kind="stable")
    starts, lengths = (ends - sizes)[longest_first], sizes[longest_first]
    sums = np.zeros((len(sizes), vectors.shape[1]), dtype=np.float32)
    for place in range(min(int(lengths.max(initial=0)), LONG_BAG)):
        live = int(np.searchsorted(-lengths, -place, side="left"))
        sums[:live] += vectors[rows[starts[:live] + place]]
    for bag in range(int(np.searchsorted(-lengths, -LONG_BAG, side="left"))):
        sums[bag] += vectors[rows[starts[bag] + LONG_BAG : starts[bag] + lengths[bag]]].sum(axis=0)
    ordered = np.empty_like(sums)
    ordered[longest_first] = sums
    return ordered


def cosines(one: Vectors, other: Vectors) -> Vectors:
    """Return how alike the rows of `one` and of `other` are, pairwise, in [0, 1]: float32 [n] of [n, d] twice."""
    alike: Vectors = np.clip(np.einsum("ij,ij->i", one, other), 0.0, 1.0)
    return alike


def told_apart(table: Table, vector: Vectors, margin: float) -> Label | None:
    """Return the kind of work that `vector` ([d]) is of, or None where the function is not clear by `margin`.

    The margin is between the best label and the best of another function, in the units of `offsets`.
    """
    scores = table.weights @ vector + table.offsets
    best = int(scores.argmax())
    rival = scores[_of_other_functions(table, best)].max(initial=-np.inf)
    return table.labels[best] if scores[best] - rival >= margin else None


@lru_cache(maxsize=1_000)
def _of_other_functions(table: Table, label: int) -> NDArray[np.intp]:
    own = table.labels[label].function
    return np.flatnonzero([other.function is not own for other in table.labels])


def _units(sums: Vectors) -> Vectors:
    lengths = np.sqrt(np.einsum("ij,ij->i", sums, sums, dtype=np.float64))
    scaled = sums * (STEPS / np.maximum(lengths, 1.0))[:, None]
    units: Vectors = (np.rint(scaled) / STEPS).astype(np.float32)
    return units


def rows_of_title(table: Table, words: Sequence[str]) -> list[int]:
    """Return the rows of the pieces of `words` and of the pairs of them that the table has, 64 at most, or row 0."""
    rows = [row for word in words for row in rows_of(table, word)]
    pairs = (table.rows.get(f"{one} {other}") for one, other in pairwise(words))
    rows.extend(row for row in pairs if row is not None)
    return rows[:MAX_PIECES] or [0]


@lru_cache(maxsize=100_000)
def rows_of(table: Table, word: str) -> tuple[int, ...]:
    """Return the rows of the longest pieces that `word` is cut into; unknown letters are left out."""
    rows = []
    start, end = 0, min(len(word), MAX_LETTERS)
    while start < end:
        stop, row = _longest_piece(table, word, start, end)
        if row is not None:
            rows.append(row)
        start = stop
    return tuple(rows)


def _longest_piece(table: Table, word: str, start: int, end: int) -> tuple[int, int | None]:
    mark = INSIDE if start else ""
    for stop in range(end, start, -1):
        row = table.rows.get(mark + word[start:stop])
        if row is not None:
            return stop, row
    return start + 1, None
