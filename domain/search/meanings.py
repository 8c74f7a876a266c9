"""Ranks what a directory's profiles mean, without their words, by how well each meaning fulfils the wishes."""

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from domain.search.ranking import LEAST_FUNCTION, LEAST_SCORE
from domain.search.terms import MEANINGS
from domain.search.wishes import SHADING, About, Wish, Wishes

Fits = npt.NDArray[np.float64]


class Meanings:
    """The meanings there are in one directory: of many profiles only so many that all can be ranked at once."""

    def __init__(self, meanings: Iterable[str]) -> None:
        """Take `meanings` as `domain.search.terms.meaning_of` writes them; linear in their number."""
        self._texts = np.array(sorted(meanings), dtype=object)
        self._terms = {kind: [""] for kind in MEANINGS}
        self._held = {kind: np.zeros(len(self._texts), dtype=np.intp) for kind in MEANINGS}
        numbers: dict[str, int] = {}
        for at, text in enumerate(self._texts):
            for term in text.split():
                if term not in numbers:
                    numbers[term] = len(self._terms[term[0]])
                    self._terms[term[0]].append(term)
                self._held[term[0]][at] = numbers[term]

    def fitting(self, wishes: Wishes, most: int) -> list[str]:
        """Return the `most` meanings that fit best by themselves, best first, equal ones in their order.

        They score as `domain.search.ranking.rank` scores profiles without words. For m meanings and w wishes it
        takes some m * w steps of NumPy, and sorting. Nothing where nothing is wanted.
        """
        if not wishes.wanted:
            return []
        values = self._values(wishes.wanted)
        scores = np.average(values, axis=0, weights=[wish.weight for wish in wishes.wanted]).round(6)
        scores[_lack_what_counts(wishes.wanted, values)] = 0.0
        for name in wishes.unwanted:
            scores[(self._values(name) == 1.0).all(axis=0)] = 0.0
        fit = np.flatnonzero(scores >= LEAST_SCORE)
        return list(self._texts[fit[np.argsort(-scores[fit], kind="stable")[:most]]])

    def _values(self, wishes: Sequence[Wish]) -> Fits:
        """How well each meaning, a column, fulfils each wish, a row, from 0 to 1."""
        values = np.zeros((len(wishes), len(self._texts)))
        for row, wish in zip(values, wishes, strict=True):
            for kind in MEANINGS.intersection(one[0] for one in wish.alone):
                fits = np.array([wish.alone.get(term, 0.0) for term in self._terms[kind]])
                np.maximum(row, fits[self._held[kind]], out=row)
        return values


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
