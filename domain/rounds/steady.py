"""Exponentials and logarithms that come out the same on every processor: looked up in tables of whole numbers.

Adding, multiplying, dividing and comparing floating-point numbers is exact to the last bit everywhere (IEEE 754); exp
and log are not, and neither are sums whose order hangs on the processor. Here exp gives whole numbers, whose sums are
exact in any order.
"""

import math

import numpy as np
from numpy.typing import NDArray

from domain.rounds.graph import Ints, Longs

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]

UNIT = 1 << 20
"""What stands for 1 in the whole numbers that `exps` returns."""

_STEPS = 256
_FIRST, _LAST = -1, 14
_LOG_BITS = 12

_EXPS = np.array(
    [round(UNIT * math.exp(-_FIRST - (step + 0.5) / _STEPS)) for step in range((_LAST - _FIRST) * _STEPS)] + [0],
    np.int32,
)
_LOGS = np.array(
    [round(UNIT * math.log(0.5 + (step + 0.5) / (2 << _LOG_BITS))) / UNIT for step in range(1 << _LOG_BITS)]
)
_LOG_2 = round(UNIT * math.log(2)) / UNIT


def exps(falls: Floats, temperature: np.float32) -> Ints:
    """Return exp(-falls / temperature) in UNITs, int32[n], within one part in 400, from one `temperature` below 0 on.

    It is 0 where the exponent falls below -14.
    """
    at = falls * np.float32(_STEPS / temperature)
    at -= np.float32(_FIRST * _STEPS)
    np.minimum(at, np.float32(len(_EXPS) - 1), out=at)
    return np.take(_EXPS, at.astype(np.int32))


def logs(values: Doubles | Longs) -> Doubles:
    """Return the natural logarithms of positive `values`, within one part in ten thousand, float64[n]."""
    mantissa, exponent = np.frexp(np.asarray(values, np.float64))
    step = ((mantissa - 0.5) * (2 << _LOG_BITS)).astype(np.int32)
    return np.asarray(_LOGS[step] + exponent * _LOG_2)
