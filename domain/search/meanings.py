"""Ranks what a directory's profiles mean, without their words, by how well each meaning fulfils the wishes."""

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from domain.search.ranking import LEAST_FUNCTION, LEAST_SCORE
from domain.search.wishes import SHADING, About, Wish

Fits = npt.NDArray[np.float64]

MOST_TERMS = 4
"""How many terms a meaning has at most: a function, with its specialty, a level and a place."""


class Meanings:
    """The meanings there are in one directory: of many profiles only so many that all can be ranked at once."""

    def __init__(self, meanings: Iterable[str]) -> None:
        """Take `meanings` as `domain.search.terms.meaning_of` writes them; linear in their number."""
        self._texts = np.array(sorted(meanings), dtype=object)
        self._terms = ("", *sorted({term for text in self._texts for term in text.split()}))
        number = {term: at for at, term in enumerate(self._terms)}
        self._held = np.zeros((len(self._texts), MOST_TERMS), dtype=np.intp)
        for row, text in zip(self._held, self._texts, strict=True):
            numbers = [number[term] for term in text.split()]
            row[: len(numbers)] = numbers

    def fitting(self, wishes: Sequence[Wish], most: int) -> list[str]:
        """Return the `most` meanings that fit best by themselves, best first, equal ones in their order.

        They score as `domain.search.ranking.rank` scores profiles without words. For m meanings and w wishes it
        takes some m * w steps of NumPy, and sorting.
        """
        values = np.array([self._values(wish) for wish in wishes])
        scores = np.average(values, axis=0, weights=[wish.weight for wish in wishes])
        scores = np.where(_lack_what_counts(wishes, values), 0.0, scores.round(6))
        order = np.argsort(-scores, kind="stable")[:most]
        return [str(text) for text in self._texts[order[scores[order] >= LEAST_SCORE]]]

    def _values(self, wish: Wish) -> Fits:
        """How well each meaning fulfils a wish, from 0 to 1."""
        fits = np.array([wish.alone.get(term, 0.0) for term in self._terms])
        best: Fits = fits[self._held].max(axis=1, initial=0.0)
        return best


def _lack_what_counts(wishes: Sequence[Wish], values: Fits) -> npt.NDArray[np.bool_]:
    """Which meanings fit in their level alone, or are of other work than was asked for."""
    about = np.array([wish.about for wish in wishes])
    lacks = np.zeros(values.shape[1], dtype=np.bool_)
    is_shade, is_work = np.isin(about, list(SHADING)), about == About.FUNCTION
    if is_shade.any() and not is_shade.all():
        lacks |= values[~is_shade].max(axis=0, initial=0.0) == 0.0
    if is_work.any():
        lacks |= values[is_work].max(axis=0, initial=0.0) < LEAST_FUNCTION
    return lacks
