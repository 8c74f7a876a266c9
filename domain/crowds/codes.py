"""Turns what members say into small whole numbers and tables, so that pairs can be looked up by the million."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.int32]
Flags = NDArray[np.bool_]
Scores = NDArray[np.float64]
Bits = NDArray[np.uint64]

NOT_SAID = -1
WORD_BITS = 64

Key = TypeVar("Key", bound=str | tuple[str, ...])
Value = TypeVar("Value")


def coded(keys: Sequence[Key | None]) -> tuple[Codes, list[Key]]:
    """Return the code of each key and the distinct keys, in their own order; `NOT_SAID` for None. O(n log n)."""
    distinct = sorted({key for key in keys if key is not None})
    code_of: dict[Key | None, int] = {key: code for code, key in enumerate(distinct)}
    code_of[None] = NOT_SAID
    return np.fromiter((code_of[key] for key in keys), np.int32, len(keys)), distinct


def table(values: Sequence[Value], value: Callable[[Value, Value], float | None]) -> Scores:
    """Return `value` of every two of `values`, float64[k, k]; it must be symmetric. NaN for None. k(k+1)/2 calls."""
    made = np.full((len(values), len(values)), np.nan, np.float64)
    for i, one in enumerate(values):
        for j, other in enumerate(values[: i + 1]):
            found = value(one, other)
            if found is not None:
                made[i, j] = made[j, i] = found
    return made


def bit_sets(sets: Sequence[Iterable[int]], size: int) -> Bits:
    """Return sets of numbers below `size` as rows of bits, uint64[n, words]."""
    rows = np.zeros((len(sets), max(1, -(-size // WORD_BITS))), np.uint64)
    for row, members in enumerate(sets):
        for number in members:
            rows[row, number // WORD_BITS] |= np.uint64(1 << number % WORD_BITS)
    return rows


def meet(rows: Bits, a: Codes, others: Bits, b: Codes) -> Flags:
    """Return whether `rows[a]` and `others[b]` have a bit in common, bool[n]."""
    both = rows[a]
    both &= others[b]
    found = both[:, 0]
    for column in both.T[1:]:
        found |= column
    has_common: Flags = found != 0
    return has_common


def pair_keys(a: Codes, b: Codes, size: int) -> NDArray[np.int64]:
    """Return one number for each unordered pair of codes below `size`, int64[n]."""
    low, high = np.minimum(a, b).astype(np.int64), np.maximum(a, b)
    return low * size + high


def positions(keys: NDArray[np.int64], among: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return where each key stands among sorted ones, int64[n]; -1 where it does not."""
    if not len(among):
        return np.full(len(keys), -1, np.int64)
    found = np.minimum(np.searchsorted(among, keys), len(among) - 1)
    return np.where(among[found] == keys, found, -1)
