"""How alike the wording of two titles is, for pairs by the million, understood once for each distinct title."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from domain.crowds.codes import Codes, Scores, pair_keys
from domain.peers.parts import alike

MOST_IN_TABLE = 4_096
"""Up to this many distinct titles, every two are compared beforehand: 64 MB and a second at the very most."""

_CHUNK = 8_192


@dataclass(frozen=True)
class Wording:
    """The distinct titles of a crowd, with a vector each or none at all, and all their likenesses if they are few."""

    titles: Sequence[str]
    vectors: Scores | None = None
    likeness: Scores | None = None

    @classmethod
    def of(cls, titles: Sequence[str], vectors: Scores | None) -> "Wording":
        """Return the wording of distinct `titles`; `vectors` are float32[n, d] of length 1 (or 0), if there are any."""
        if vectors is None or len(titles) > MOST_IN_TABLE:
            return cls(titles, vectors)
        return cls(titles, vectors, np.clip(vectors @ vectors.T, 0.0, 1.0))

    def alike(self, a: Codes, b: Codes) -> Scores:
        """Return how alike the titles at `a` and `b` are, float32[n] in [0, 1]."""
        if self.likeness is not None:
            return self.likeness[a, b]
        if self.vectors is None:
            return self._by_words(a, b)
        made = np.empty(len(a), np.float32)
        for start in range(0, len(a), _CHUNK):
            part = slice(start, start + _CHUNK)
            np.einsum("ij,ij->i", self.vectors[a[part]], self.vectors[b[part]], out=made[part])
        return np.clip(made, 0.0, 1.0, out=made)

    def _by_words(self, a: Codes, b: Codes) -> Scores:
        keys, at = np.unique(pair_keys(a, b, len(self.titles)), return_inverse=True)
        pairs = zip(*(part.tolist() for part in np.divmod(keys, max(1, len(self.titles)))), strict=True)
        return np.array([alike(self.titles[i], self.titles[j]) for i, j in pairs], np.float32)[at]
