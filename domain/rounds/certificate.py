"""What a round says of its own quality: what it weighs, what no round could outweigh, and whom it reached."""

from dataclasses import dataclass

from domain.rounds.graph import MILLION


@dataclass(frozen=True)
class Certificate:
    """How good a round is, for everybody to check.

    `weight` is the sum of the scores of the pairs that were chosen (of all pairs within groups, where groups are
    larger; somebody who joined a pair does not count). `bound` is a sum that no other choice among the pairs that
    were looked at can exceed, proven by duality or by an exact solver. `members` were asked for, `placed` of them
    meet somebody. `looked_at` is the number of pairs the bound covers, `covers_all` whether those are all that may
    meet at all.
    """

    weight: float
    bound: float
    members: int
    placed: int
    seed: int
    looked_at: int = 0
    covers_all: bool = False

    @property
    def ratio(self) -> float:
        """How much of the bound the round reaches, in [0, 1]; 1 where there is nothing to reach."""
        return min(1.0, self.weight / self.bound) if self.bound > 0 else 1.0

    @property
    def coverage(self) -> float:
        """The share of the members who meet somebody, in [0, 1]; 1 where there is nobody."""
        return self.placed / self.members if self.members else 1.0


def certified(
    weight: int, bound: int, *, members: int, placed: int, seed: int, looked_at: int, covers_all: bool
) -> Certificate:
    """Return the certificate of a round whose weight and bound are in millionths.

    Raises ValueError where the weight exceeds the bound: then one of the two is wrong, and nobody should read either.
    """
    if weight > bound:
        raise ValueError("a round cannot weigh more than its bound")
    return Certificate(weight / MILLION, bound / MILLION, members, placed, seed, looked_at, covers_all)
