"""The one formula that makes a score of a pair's parts, for two people and for millions of pairs alike."""

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from domain.peers.presets import Aim, Weights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Number = TypeVar("Number", float, NDArray[np.float64])
else:
    Number = TypeVar("Number")

MILLION = 1_000_000
"""Scores have six digits: they are whole millionths."""

LEAST_SURE = 0.7
"""What a perfect score is worth when next to nothing is known: knowing more is a little better."""

_NOTHING = 1e-12
"""Keeps the mean of nothing at 0."""


class Part(NamedTuple, Generic[Number]):
    """One part of a pair: its value in [0, 1], and 1 where both say enough to tell it, else both are 0."""

    value: Number
    known: Number


class Parts(NamedTuple, Generic[Number]):
    """All that a pair's score hangs on.

    `topics` is 1 where an ask meets an offer and less where two ask for the same; `wish` how far both get what
    they wish for; `staleness` is 0 for two who never met and 1 for two who may only just meet again.
    """

    work: Part[Number]
    level: Part[Number]
    industry: Part[Number]
    hours: Part[Number]
    language: Part[Number]
    topics: Number
    wish: Number
    staleness: Number


def score(parts: Parts[Number], weights: Weights) -> Number:
    """Return the score in [0, 1]: a mean of what is known, lifted by topics, lowered by an old meeting.

    It never falls when a known part rises. Hours and language count as far as the rest is known; two people of whom
    nothing is known score what their topics say.

    Only sums, products and quotients, in this order: the same to the last bit for two and for millions, everywhere.
    """
    work, industry = _aimed(parts.work, weights.work_aim), _aimed(parts.industry, weights.industry_aim)
    level, hours, language = parts.level, parts.hours, parts.language
    core = weights.work * work.known + weights.level * level.known + weights.industry * industry.known
    said = core / (weights.work + weights.level + weights.industry)
    beside = weights.hours * hours.known + weights.language * language.known
    earned = weights.work * work.value + weights.level * level.value + weights.industry * industry.value
    earned = earned + said * (weights.hours * hours.value + weights.language * language.value)
    mean = earned / (core + said * beside + _NOTHING) * (LEAST_SURE + (1 - LEAST_SURE) * said)
    lifted = mean + weights.topics * parts.topics * (1 - mean)
    scored: Number = lifted * parts.wish * (1 - weights.novelty * parts.staleness)
    return scored


def _aimed(part: Part[Number], aim: Aim) -> Part[Number]:
    return part if aim is Aim.ALIKE else Part(part.known - part.value, part.known)


def harmonic_mean(one: float, other: float) -> float:
    """Return the harmonic mean of two values in [0, 1]: 0 where one of them is, so that nobody's wish is outvoted."""
    return 2 * one * other / (one + other) if one and other else 0.0
