"""Learns a vector for each word piece from pairs of titles: two of one occupation shall lie nearer than any two others.

InfoNCE with the other pairs of a batch as negatives (van den Oord et al., 2018), Adam on the touched rows
(Kingma and Ba, 2015). Everything that is drawn comes from the generator handed in.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from domain.embedding import bag_sums

Floats = NDArray[np.float32]
Rows = NDArray[np.intp]

BETAS = (0.9, 0.999)
TINY = 1e-8


@dataclass(frozen=True)
class Recipe:
    """How long and how fast to learn. `batch` occupations a step; `sharpness` is the inverse temperature."""

    dimensions: int = 256
    epochs: int = 12
    batch: int = 1024
    rate: float = 3e-3
    sharpness: float = 8.0
    warm_up: int = 50


@dataclass
class Learner:
    """The vectors being learned, float32 [rows, dimensions], with Adam's two moments of each."""

    vectors: Floats
    means: Floats = field(init=False)
    squares: Floats = field(init=False)
    steps: int = 0

    def __post_init__(self) -> None:
        self.means, self.squares = np.zeros_like(self.vectors), np.zeros_like(self.vectors)

    def step(self, one: Sequence[Rows], other: Sequence[Rows], related: Rows, sharpness: float, rate: float) -> float:
        """Learn from pairs of titles, each as the rows of its pieces, and return the loss before it.

        `related` [m, 2] holds positions (of `one`, of `other`) that are no negatives of each other.
        """
        a, b = Bags.of(self.vectors, one), Bags.of(self.vectors, other)
        loss, slope = contrast(a.units, b.units, related, sharpness)
        self._descend((a, a.gradients(slope @ b.units)), (b, b.gradients(slope.T @ a.units)), rate)
        return loss

    def _descend(self, one: "tuple[Bags, Floats]", other: "tuple[Bags, Floats]", rate: float) -> None:
        self.steps += 1
        touched, slopes = _by_row(one, other)
        first, second = BETAS
        means = self.means[touched] = first * self.means[touched] + (1 - first) * slopes
        squares = self.squares[touched] = second * self.squares[touched] + (1 - second) * slopes * slopes
        means, squares = means / (1 - first**self.steps), squares / (1 - second**self.steps)
        self.vectors[touched] -= np.float32(rate) * means / (np.sqrt(squares) + np.float32(TINY))


@dataclass(frozen=True)
class Bags:
    """Titles as sums of their pieces' vectors: the rows of all, one title after the other, and unit sums [n, d]."""

    rows: Rows
    sizes: Rows
    units: Floats
    lengths: Floats

    @classmethod
    def of(cls, vectors: Floats, titles: Sequence[Rows]) -> "Bags":
        """Sum the vectors of each of `titles`, none of which is empty."""
        sizes = np.array([len(title) for title in titles])
        rows = np.concatenate(titles)
        sums = bag_sums(vectors, rows, sizes)
        lengths = np.linalg.norm(sums, axis=1, keepdims=True) + np.float32(1e-6)
        return cls(rows, sizes, sums / lengths, lengths)

    def gradients(self, slopes: Floats) -> Floats:
        """Return the slopes of the sums from those of the units, [n, d] both."""
        along = (slopes * self.units).sum(axis=1, keepdims=True)
        gradients: Floats = (slopes - self.units * along) / self.lengths
        return gradients


def contrast(one: Floats, other: Floats, related: Rows, sharpness: float) -> tuple[float, Floats]:
    """Return the loss of telling partners from all others, both ways, and its slope by the products [n, n]."""
    products = one @ other.T * np.float32(sharpness)
    products[related[:, 0], related[:, 1]] = -1e4
    forth, back = _shares(products, 1), _shares(products, 0)
    diagonal = np.arange(len(one))
    loss = -float(np.log(np.maximum(forth[diagonal, diagonal], 1e-9)).mean())
    slope = forth + back
    slope[diagonal, diagonal] -= 2
    return loss, slope * np.float32(sharpness / (2 * len(one)))


def _shares(products: Floats, axis: int) -> Floats:
    raised = np.exp(products - products.max(axis=axis, keepdims=True))
    shares: Floats = raised / raised.sum(axis=axis, keepdims=True)
    return shares


def _by_row(*sides: tuple[Bags, Floats]) -> tuple[Rows, Floats]:
    """Sum the slopes of all titles that a row is in; the distinct rows and a slope for each."""
    rows = np.concatenate([bags.rows for bags, _ in sides])
    slopes = np.concatenate([gradients for _, gradients in sides])
    owners = np.repeat(np.arange(len(slopes)), np.concatenate([bags.sizes for bags, _ in sides]))
    order = np.argsort(rows, kind="stable")
    touched, sizes = np.unique(rows, return_counts=True)
    return touched, bag_sums(slopes, owners[order], sizes)


@dataclass(frozen=True)
class Lessons:
    """What there is to learn from: the rows of each occupation's titles, and the occupations it shares some with.

    `weights` [number of occupations] says how often each is drawn.
    """

    titles: tuple[tuple[Rows, ...], ...]
    shared: Mapping[int, frozenset[int]]
    weights: NDArray[np.float64]


def draw(lessons: Lessons, size: int, rng: np.random.Generator) -> tuple[list[Rows], list[Rows], Rows]:
    """Draw `size` distinct occupations, two titles of each, and the pairs among them that share a title.

    The heavier of two is drawn more often.
    """
    keys = np.log(lessons.weights) + rng.gumbel(size=len(lessons.weights))
    chosen = np.argsort(-keys, kind="stable")[:size].tolist()
    pairs = [
        _two(lessons.titles[occupation], *drawn)
        for occupation, drawn in zip(chosen, rng.random((size, 2)), strict=True)
    ]
    places = {occupation: place for place, occupation in enumerate(chosen)}
    related = [
        (place, places[other])
        for occupation, place in places.items()
        for other in sorted(lessons.shared.get(occupation, frozenset()))
        if other in places
    ]
    return [one for one, _ in pairs], [other for _, other in pairs], np.array(related, dtype=np.intp).reshape(-1, 2)


def _two(titles: Sequence[Rows], first: float, second: float) -> tuple[Rows, Rows]:
    """Two different titles, at `first` of all and at `second` of the others, both in [0, 1); the only one twice."""
    one = int(first * len(titles))
    other = (one + 1 + int(second * (len(titles) - 1))) % len(titles)
    return titles[one], titles[other]


def learn(lessons: Lessons, rows: int, recipe: Recipe, rng: np.random.Generator) -> Floats:
    """Return the vectors of `rows` pieces after `recipe.epochs` passes, float32 [rows, dimensions]."""
    start = rng.standard_normal((rows, recipe.dimensions)) * (0.4 / np.sqrt(recipe.dimensions))
    learner = Learner(start.astype(np.float32))
    size = min(recipe.batch, len(lessons.titles))
    steps = recipe.epochs * max(1, sum(min(len(titles), 30) for titles in lessons.titles) // size)
    for step in range(1, steps + 1):
        one, other, related = draw(lessons, size, rng)
        rate = recipe.rate * min(1.0, step / recipe.warm_up) * max(0.02, 1 - step / steps)
        learner.step(one, other, related, recipe.sharpness, rate)
    return learner.vectors
