"""How alike the wording of two titles is, for pairs by the million, understood once for each distinct title."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from domain.crowds.codes import Codes, Scores, pair_keys
from domain.embedding import Vectors, cosines
from domain.titles import title_similarity, title_vectors

MOST_IN_TABLE = 4_096
"""Up to this many distinct titles, every two are compared beforehand: 64 MB and a second at the very most."""

_CHUNK = 1_024


@dataclass(frozen=True)
class Wording:
    """The distinct titles of a crowd, with a vector each or none at all, and all their likenesses if they are few."""

    titles: Sequence[str]
    vectors: Vectors | None = None
    likeness: Vectors | None = None

    @classmethod
    def of(cls, titles: Sequence[str]) -> "Wording":
        """Return the wording of distinct, folded `titles`: by their vectors where a table was learned, or by words."""
        vectors = title_vectors(titles)
        if vectors is None or len(titles) > MOST_IN_TABLE:
            return cls(titles, vectors)
        likeness = np.clip(vectors @ vectors.T, 0.0, 1.0)
        np.fill_diagonal(likeness, 1.0)
        return cls(titles, vectors, likeness)

    def alike(self, a: Codes, b: Codes) -> Scores:
        """Return how alike the titles at `a` and `b` are, float64[n] in [0, 1]."""
        if self.likeness is not None:
            return self.likeness[a, b].astype(np.float64)
        if self.vectors is None:
            return self._by_words(a, b)
        made = np.empty(len(a), np.float64)
        for start in range(0, len(a), _CHUNK):
            part = slice(start, start + _CHUNK)
            made[part] = cosines(self.vectors[a[part]], self.vectors[b[part]])
        made[a == b] = 1.0
        return made

    def _by_words(self, a: Codes, b: Codes) -> Scores:
        keys, at = np.unique(pair_keys(a, b, len(self.titles)), return_inverse=True)
        pairs = zip(*(part.tolist() for part in np.divmod(keys, max(1, len(self.titles)))), strict=True)
        return np.array([title_similarity(self.titles[i], self.titles[j]) for i, j in pairs], np.float64)[at]
