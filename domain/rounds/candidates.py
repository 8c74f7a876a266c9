"""Which pairs a round looks at: all of a small circle; in a large one, those near by work, level or industry."""

from collections.abc import Iterator

import numpy as np

from domain.crowds import Crowd
from domain.peers.presets import Aim
from domain.rounds.graph import MOST_TURNS, Graph, Ints, Longs, union

EACH = 14
"""How many of the best pairs each member keeps; with fewer than 12, somebody is left out."""

WINDOW = 5
"""How many places ahead in each row a member looks."""

FEW = 12
SMALL = 600
MOST_TO_SCORE_ALL = 5_000
_CHUNK = 2_000_000
_MOST_WIDE_LOOKS = 4_000_000
_LONGEST_STEP = 3


def every_pair(crowd: Crowd) -> Graph:
    """Return all pairs that may meet; quadratic, for at most MOST_TO_SCORE_ALL members."""
    size = len(crowd.peers)
    low, high = np.triu_indices(size, 1)
    return scored(crowd, low.astype(np.int32), high.astype(np.int32))


def near_pairs(crowd: Crowd, order: Ints, rng: np.random.Generator, part: Ints | None = None) -> Graph:
    """Return each member's best EACH pairs among some sixty who stand near, some of them anywhere in the circle.

    Equal ones stand as in `order`, where `rows` lays them too. Whoever finds fewer than FEW looks again at random.
    `part`, int32[n], a part of the circle or the whole of it, keeps those of different parts from being looked at.
    About thirty scores a member.
    """
    size = len(crowd.peers)
    if size <= SMALL:
        return every_pair(crowd)
    part = crowd.circles if part is None else part
    graph = scored(crowd, *_distinct(part, _proposals(crowd, part, order, rng)))
    for reach in (30, 300):
        few = np.flatnonzero((_degrees(graph) < FEW) & crowd.is_eligible).astype(np.int32)
        few = few[: _MOST_WIDE_LOOKS // reach]
        wider = _same_part(part, few, reach, rng)
        graph = union(size, [graph, scored(crowd, *_distinct(part, [wider]))])
    return graph.best(EACH, rng.integers(0, MOST_TURNS, size))


def scored(crowd: Crowd, a: Ints, b: Ints) -> Graph:
    """Return those of the pairs that may meet, their weights the scores in millionths."""
    kept: list[tuple[Ints, Ints, Longs]] = []
    for start in range(0, len(a), _CHUNK):
        one, other = a[start : start + _CHUNK], b[start : start + _CHUNK]
        weights = crowd.millionths(one, other)
        allowed = weights >= 0
        kept.append((one[allowed], other[allowed], weights[allowed]))
    return union(len(crowd.peers), [Graph(len(crowd.peers), *columns) for columns in kept])


def rows(crowd: Crowd, order: Ints, part: Ints | None = None) -> list[Longs]:
    """Return three sort keys for each member, int64[n]: near in a row is near by work, by level or by industry.

    Each `part` stands together, or else each circle; equal ones as in `order`, a permutation of the members.
    """
    part = crowd.circles if part is None else part
    work, level, place = crowd.columns.works, crowd.levels, crowd.places
    function, sector = crowd.functions, crowd.sectors
    ties = np.argsort(order).astype(np.int32)
    return [
        _ranked(part, function, level, sector, place, work, ties),
        _ranked(part, function, work, sector, place, level, ties),
        _ranked(part, sector, place, function, level, work, ties),
    ]


def row_of_like(crowd: Crowd, order: Ints) -> Longs:
    """Return a sort key for each member, int64[n]: those stand near who may be the best for each other.

    Work comes first, then level and industry where they are to be alike; all others as in `order`, a permutation.
    """
    weighing = crowd.rules.weighing
    level = () if weighing.seeks_mentor else (crowd.levels,)
    industry = (crowd.sectors, crowd.places) if weighing.industry_aim is Aim.ALIKE else ()
    ties = np.argsort(order).astype(np.int32)
    return _ranked(crowd.circles, crowd.functions, crowd.columns.works, *level, *industry, ties)


def _ranked(*keys: Ints) -> Longs:
    """Return each member's place when sorted by these keys, the first of them first."""
    order = np.lexsort(keys[::-1])
    place = np.empty(len(order), np.int64)
    place[order] = np.arange(len(order))
    return place


def _proposals(crowd: Crowd, part: Ints, order: Ints, rng: np.random.Generator) -> Iterator[tuple[Ints, Ints]]:
    """Members who stand within a few places of each other: in the rows of the blocks, and in others, ties at random."""
    for key in rows(crowd, order, part):
        yield from _beside(np.argsort(key).astype(np.int32))
    work, level, place = crowd.columns.works, crowd.levels, crowd.places
    function, sector = crowd.functions, crowd.sectors
    facts_to_sort_by: tuple[tuple[Ints, ...], ...] = (
        (part, work, level, sector, place),
        (part, work, level),
        (part, function, level),
        (part, level),
        (part,),
    )
    for facts in facts_to_sort_by:
        yield from _beside(_shuffled_row(facts, rng))
    yield from _beside(_topic_row(crowd, part, rng))
    if crowd.rules.weighing.seeks_mentor:
        for shared in ((part, work), (part, function), (part, place), (part, part)):
            for step in range(1, _LONGEST_STEP + 1):
                yield from _steps_apart(shared, level, step, rng)


def _beside(row: Ints) -> Iterator[tuple[Ints, Ints]]:
    for ahead in range(1, min(WINDOW, len(row) - 1) + 1):
        yield row[:-ahead], row[ahead:]


def _topic_row(crowd: Crowd, part: Ints, rng: np.random.Generator) -> Ints:
    """Members beside those who ask for or offer the same, once for each word, near in work and level."""
    asks, offers = crowd.interests.asks.words, crowd.interests.offers.words
    known = {word: number for number, word in enumerate(sorted(frozenset().union(*asks, *offers)))}
    told = [[known[word] for word in sorted(one | other)] for one, other in zip(asks, offers, strict=True)]
    count = np.array([len(told[code]) for code in crowd.interests.members], np.int64)
    member = np.repeat(np.arange(len(count), dtype=np.int32), count)
    word = np.array([number for code in crowd.interests.members for number in told[code]], np.int32)
    facts = (part[member], word, crowd.functions[member], crowd.levels[member])
    return member[_shuffled_row(facts, rng)]


def _shuffled_row(facts: tuple[Ints, ...], rng: np.random.Generator) -> Ints:
    ties: Ints = rng.permutation(len(facts[0])).astype(np.int32)
    return np.lexsort([ties, *facts[::-1]]).astype(np.int32)


def _steps_apart(
    facts: tuple[Ints, ...], level: Ints, step: int, rng: np.random.Generator
) -> Iterator[tuple[Ints, Ints]]:
    """Members who share `facts` and stand `step` levels apart."""
    group = np.unique(np.stack(facts, axis=1), axis=0, return_inverse=True)[1].reshape(-1) * 16
    row = np.lexsort((rng.permutation(len(level)), group + level)).astype(np.int32)
    keys = (group + level)[row]
    wanted = keys + step
    first, last = np.searchsorted(keys, wanted, "left"), np.searchsorted(keys, wanted, "right")
    has_any = (last > first) & (level[row] >= 0)
    lower, first, count = row[has_any], first[has_any], (last - first)[has_any]
    for ahead in range(WINDOW):
        yield lower, row[first + (np.arange(len(lower)) + ahead) % count]


def _distinct(part: Ints, proposals: Iterator[tuple[Ints, Ints]] | list[tuple[Ints, Ints]]) -> tuple[Ints, Ints]:
    """Return each proposed pair of two members of one part once, the lower first."""
    size = len(part)
    keys = [np.minimum(a, b).astype(np.int64) * size + np.maximum(a, b) for a, b in proposals]
    key = np.unique(np.concatenate(keys))
    low, high = (key // size).astype(np.int32), (key % size).astype(np.int32)
    is_kept = (low != high) & (part[low] == part[high])
    return low[is_kept], high[is_kept]


def _same_part(part: Ints, members: Ints, reach: int, rng: np.random.Generator) -> tuple[Ints, Ints]:
    """Pair each of `members` with `reach` others of their part, drawn at random."""
    row = _shuffled_row((part,), rng)
    one = np.repeat(members, reach)
    first, last = (np.searchsorted(part[row], part[one], side) for side in ("left", "right"))
    return one, row[first + (rng.random(len(one)) * (last - first)).astype(np.int64)]


def _degrees(graph: Graph) -> Longs:
    return np.diff(graph.ends.start)
