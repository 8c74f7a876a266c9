"""Turns the words of a title into a vector, so that titles of like work lie near each other, listed or not."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain

import numpy as np
from numpy.typing import NDArray

from domain.taxonomy.kinds import Function

Vectors = NDArray[np.float32]

STEPS = 2048
"""Vectors are whole multiples of 1/STEPS, so that their products are exact and the same on every machine:
with unit length no partial sum of a product passes STEPS² = 2²², and float32 counts exactly up to 2²⁴."""

MAX_PIECES = 64
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

    `rows` numbers the pieces; row 0 is nothing's. `pieces` is float32 [n, d] of whole numbers up to 2¹⁵ (row 0
    all zero), `weights` float32 [k, d] of whole numbers up to 2¹¹ and `offsets` float32 [k], for the k `labels`.
    """

    rows: Mapping[str, int]
    pieces: Vectors
    labels: tuple[Label, ...]
    weights: Vectors
    offsets: Vectors


def encode(table: Table, titles: Sequence[Sequence[str]]) -> Vectors:
    """Return a unit vector for each title, given as its words: float32 [len(titles), d].

    A title of which no piece is known is all zero. Linear in the letters of the titles; 64 pieces of each count.
    """
    if not titles:
        return np.zeros((0, table.pieces.shape[1]), dtype=np.float32)
    found = [_rows_of_title(table, words) for words in titles]
    starts = [0, *accumulate(map(len, found))][:-1]
    flat = np.fromiter(chain.from_iterable(found), dtype=np.intp)
    return _units(np.add.reduceat(table.pieces[flat], starts, axis=0))


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
    label = table.labels[best]
    others = [score for score, other in zip(scores, table.labels, strict=True) if other.function != label.function]
    return label if scores[best] - max(others, default=-np.inf) >= margin else None


def _units(sums: Vectors) -> Vectors:
    lengths = np.sqrt(np.einsum("ij,ij->i", sums, sums, dtype=np.float64))
    scaled = sums * (STEPS / np.maximum(lengths, 1.0))[:, None]
    units: Vectors = (np.rint(scaled) / STEPS).astype(np.float32)
    return units


def _rows_of_title(table: Table, words: Iterable[str]) -> list[int]:
    return [row for word in words for row in rows_of(table, word)][:MAX_PIECES] or [0]


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
