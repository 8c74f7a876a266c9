"""Parts people by what is told of them; no part is smaller than asked, nor those left of whom nothing is told."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from typing import TypeVar

P = TypeVar("P", bound=Hashable)
T = TypeVar("T", bound=Hashable)

Parts = list[tuple[T | None, list[P]]]


def part(
    people: Collection[P], told_of: Callable[[P], Collection[T]], fewest: int, rank: Callable[[T], int]
) -> Parts[T, P]:
    """Return `people` in parts of at least `fewest`, each with the one thing told of them, or None for nothing.

    `told_of` says what could be told of somebody; what `rank` puts lower is tried first. Those left over in too small a
    number get company from the largest parts, the last of each first; where these have too few to spare, what is told
    of the smallest part is not told at all, and all of it tried anew. The same people in the same order are parted
    alike; fewer than `fewest` stay together. O(what could be told of them, times the different things).

    This is local recoding for k-anonymity: everybody told a thing, and everybody told nothing, is one class of at
    least k (Sweeney 2002; LeFevre, DeWitt and Ramakrishnan 2006).
    """
    holders: defaultdict[T, dict[P, None]] = defaultdict(dict)
    for one in people:
        for told in told_of(one):
            holders[told][one] = None
    while True:
        kept, left = _sorted_out(people, holders, fewest, rank)
        lacking = fewest - len(left) if left else 0
        if not kept or lacking <= sum(len(those) - fewest for those in kept.values()):
            break
        del holders[min(kept, key=lambda told: len(kept[told]))]
    for _ in range(lacking if kept else 0):
        left.append(max(kept.values(), key=len).pop())
    return [*kept.items(), *([(None, left)] if left else [])]


def _sorted_out(
    people: Iterable[P], holders: Mapping[T, Iterable[P]], fewest: int, rank: Callable[[T], int]
) -> tuple[dict[T, list[P]], list[P]]:
    """Return who is told what, each the first thing that enough are left for, and who is left over."""
    left, kept = dict.fromkeys(people), dict[T, list[P]]()
    for told in sorted(holders, key=rank):
        those = [one for one in holders[told] if one in left]
        if len(those) >= fewest:
            kept[told] = those
            for one in those:
                del left[one]
    return kept, list(left)
