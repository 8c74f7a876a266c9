"""Learns to tell kinds of work apart by the vectors of titles: a linear classifier over functions and specialties."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from domain.embedding import STEPS, Label, Vectors

FEWEST = 12
"""A specialty with fewer titles than this has no line of its own: its titles count for the function alone."""

SHARPNESS = 16.0
"""What the products of unit vectors and lines are multiplied by; a margin of 1/16 is then one natural unit."""


def common_labels(labels: Sequence[Label]) -> list[Label]:
    """Return each label itself where it is common enough, or that of its function alone."""
    counts = Counter(labels)
    return [label if counts[label] >= FEWEST else Label(label.function) for label in labels]


def learn_labels(
    vectors: Vectors, labels: Sequence[Label], rng: np.random.Generator, epochs: int = 12
) -> tuple[tuple[Label, ...], Vectors, Vectors]:
    """Return the distinct labels, a line for each, float32 [k, d] and an offset each, float32 [k], in whole 1/STEPS.

    Softmax regression by Adam on batches; rare labels weigh more, by the root of their number.
    """
    names = tuple(sorted(set(labels), key=lambda label: (label.function, label.specialty or "")))
    places = {label: place for place, label in enumerate(names)}
    truth = np.array([places[label] for label in labels])
    weights = 1 / np.sqrt(np.bincount(truth, minlength=len(names)))[truth]
    weights = (weights / weights.mean()).astype(np.float32)
    inputs = np.hstack([vectors, np.ones((len(vectors), 1), np.float32)])
    lines = _descend(inputs, truth, weights, len(names), rng, epochs)
    rounded = (np.rint(lines * STEPS) / STEPS).astype(np.float32)
    return names, rounded[:, :-1], rounded[:, -1]


def _descend(
    inputs: Vectors,
    truth: NDArray[np.intp],
    weights: Vectors,
    kinds: int,
    rng: np.random.Generator,
    epochs: int,
) -> Vectors:
    lines, means, squares = (np.zeros((kinds, inputs.shape[1]), np.float32) for _ in range(3))
    step = 0
    for epoch in range(epochs):
        for batch in np.array_split(rng.permutation(len(inputs)), max(1, len(inputs) // 1024)):
            step += 1
            slope = _slope(inputs[batch], truth[batch], weights[batch], lines)
            means = 0.9 * means + 0.1 * slope
            squares = 0.999 * squares + 0.001 * slope * slope
            stride = means / (1 - 0.9**step) / (np.sqrt(squares / (1 - 0.999**step)) + 1e-8)
            lines -= np.float32(0.02 * (1 - epoch / epochs)) * stride.astype(np.float32)
    return lines


def _slope(inputs: Vectors, truth: NDArray[np.intp], weights: Vectors, lines: Vectors) -> Vectors:
    products = np.float32(SHARPNESS) * (inputs @ lines.T)
    shares = np.exp(products - products.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    shares[np.arange(len(truth)), truth] -= 1
    slope: Vectors = (shares * weights[:, None]).T @ inputs / len(inputs) + np.float32(1e-4) * lines
    return slope
