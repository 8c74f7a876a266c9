"""How differently people behave: a temper is a set of rates, and each person's is drawn from a few kinds."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from random import Random


@dataclass(frozen=True)
class Temper:
    """How likely somebody is to do what, each from 0 to 1; the second group is for each week.

    `likes` is how likely a suggestion of no special appeal gets a yes. What is neither done nor refused is left
    unanswered.
    """

    replies: float
    confirms: float
    likes: float
    refuses: float
    goes_ahead: float
    tells: float
    meets: float
    checks_in: float
    follows: float

    pauses: float = 0.006
    leaves: float = 0.002
    changes: float = 0.006
    forgets: float = 0.0008
    searches: float = 0.01
    looks: float = 0.01
    prefers: float = 0.01
    skips: float = 0.03
    fewer: float = 0.03


KINDS: Mapping[Temper, int] = {
    # Eager, steady, busy, quiet; the number is how many of each there are among ten.
    Temper(0.98, 0.95, 0.70, 0.15, 0.95, 0.45, 0.70, 0.75, 0.45): 3,
    Temper(0.95, 0.90, 0.50, 0.25, 0.90, 0.25, 0.55, 0.55, 0.25): 4,
    Temper(0.85, 0.75, 0.35, 0.20, 0.80, 0.10, 0.40, 0.30, 0.10, pauses=0.015, fewer=0.08): 2,
    Temper(0.60, 0.40, 0.20, 0.10, 0.70, 0.05, 0.30, 0.10, 0.05): 1,
}
SPREAD = 0.12
"""How far a rate lies from that of its kind, at most, as a share of what is left to 0 or 1."""


def draw_temper(rng: Random) -> Temper:
    """Return a temper near one of the `KINDS`, drawn by how many there are of each."""
    kind = rng.choices(list(KINDS), weights=list(KINDS.values()))[0]
    return Temper(**{field.name: _near(getattr(kind, field.name), rng) for field in fields(Temper)})


def _near(rate: float, rng: Random) -> float:
    return rate + SPREAD * rng.uniform(-1, 1) * min(rate, 1 - rate)
