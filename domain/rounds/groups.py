"""Groups of three to eight who all may meet each other: cut from a row of near members, then bettered by swaps."""

import numpy as np

from domain.crowds import Crowd
from domain.rounds.candidates import rows, scored
from domain.rounds.graph import MILLION, Graph, Ints, Longs, union
from domain.rounds.joining import Table
from domain.rounds.recutting import FEWEST_SEATS, MOST_SEATS, recut
from domain.rounds.seating import settled

BLOCK = 240
MOST_SWAPS = 400
REFUSED = -1_000 * MILLION


def form_groups(crowd: Crowd, size: int, waiting: Ints, rng: np.random.Generator) -> tuple[list[Table], Graph]:
    """Return groups of `size` (3 to 8; or as near to it as `table_sizes` comes) and the pairs looked at.

    Nobody sits with somebody they may not meet. Members of a circle near each other by work, level and industry are
    cut into blocks of BLOCK, all pairs of a block scored, and two members swapped while that raises the sum of scores
    within groups; quadratic in a block, linear in the blocks. Before anybody is in no group, groups
    are parted, be it into smaller ones, and members change places; before one of two is left, groups are cut anew.
    """
    if not FEWEST_SEATS <= size <= MOST_SEATS:
        raise ValueError(f"groups have {FEWEST_SEATS} to {MOST_SEATS} members")
    most = min(size + 1, MOST_SEATS)
    tables: list[Table] = []
    graphs: list[Graph] = []
    row = np.argsort(rows(crowd, rng.permutation(len(crowd.peers)).astype(np.int32))[0]).astype(np.int32)
    row = row[crowd.is_eligible[row]]
    for members in _blocks(crowd, row, size):
        low, high = np.triu_indices(len(members), 1)
        graph = scored(crowd, members[low], members[high])
        graphs.append(graph)
        worth = _worth(graph, members)
        seat = _bettered(worth, _first_seats(len(members), size))
        seats = recut(worth, settled(worth, seat, waiting[members], most), size)
        tables += [tuple(map(int, members[sorted(table)])) for table in seats]
    return tables, union(len(crowd.peers), graphs)


def group_bound(graph: Graph, seats: int) -> int:
    """Return what the pairs within groups of at most `seats` members cannot outweigh, in the graph's units.

    Everybody sits with at most `seats - 1` others. With prices y, each edge weighs at most y(u) + y(v) + what it
    exceeds them by, so all groups weigh at most (seats - 1) * sum(y) + the sum of all that exceeds. Half of each
    member's (seats - 1)th best score is a good price.
    """
    ends, price = graph.ends, np.zeros(graph.size, np.int64)
    order = np.lexsort((-graph.weight[ends.edge], ends.source))
    member = np.flatnonzero(np.diff(ends.start) >= seats - 1)
    price[member] = (graph.weight[ends.edge[order[ends.start[member] + seats - 2]]] + 1) // 2
    excess = np.maximum(graph.weight - price[graph.a] - price[graph.b], 0)
    return int((seats - 1) * price.sum() + excess.sum())


def table_sizes(members: int, size: int) -> list[int]:
    """Return how large the groups are, together all of `members`: even, of 3 to 8, and as near to `size` as can be.

    Two members alone are a group of two. Quadratic in the number of members.
    """
    if members < 2:
        return []
    counts = range(-(-members // MOST_SEATS), max(1, members // FEWEST_SEATS) + 1)
    return min((_even(members, count) for count in counts), key=lambda sizes: _strays(sizes, size))


def _even(members: int, count: int) -> list[int]:
    return [members // count + (at < members % count) for at in range(count)]


def _strays(sizes: list[int], size: int) -> tuple[int, float, int]:
    """How far the groups stray from `size`: the worst of them, then on average; then the fewer groups are better."""
    off = [abs(one - size) for one in sizes]
    return max(off), sum(off) / len(off), len(off)


def _blocks(crowd: Crowd, row: Ints, size: int) -> list[Ints]:
    """Cut the row at every circle, and each circle into even parts of at most BLOCK members and a bit."""
    if not len(row):
        return []
    circles = np.split(row, np.flatnonzero(np.diff(crowd.circles[row])) + 1)
    return [part for circle in circles for part in _even_parts(circle, size)]


def _even_parts(circle: Ints, size: int) -> list[Ints]:
    step = max(size, round(len(circle) / max(1, round(len(circle) / BLOCK)) / size) * size)
    cuts = np.arange(step, len(circle) - size, step)
    return np.split(circle, cuts)


def _worth(graph: Graph, members: Ints) -> Longs:
    """Return the weight of every pair of `members`, int64[n, n]; REFUSED where they may not meet, 0 with oneself."""
    place = np.zeros(graph.size, np.int64)
    place[members] = np.arange(len(members))
    worth = np.full((len(members), len(members)), REFUSED, np.int64)
    worth[place[graph.a], place[graph.b]] = worth[place[graph.b], place[graph.a]] = graph.weight
    np.fill_diagonal(worth, 0)
    return worth


def _first_seats(members: int, size: int) -> Longs:
    sizes = table_sizes(members, size)
    return np.repeat(np.arange(len(sizes)), sizes) if sizes else np.zeros(members, np.int64)


def _bettered(worth: Longs, seat: Longs) -> Longs:
    """Swap two members of different tables, several pairs of tables at a time, while that gains anything."""
    seat = seat.copy()
    for _ in range(MOST_SWAPS):
        gain = _gains(worth, seat)
        partner = gain.argmax(axis=1)
        best = gain[np.arange(len(seat)), partner]
        taken: set[int] = set()
        for one in np.argsort(-best, kind="stable"):
            both = {int(seat[one]), int(seat[partner[one]])}
            if best[one] <= 0 or len(taken) == seat.max() + 1:
                break
            if not both & taken:
                taken |= both
                seat[[one, partner[one]]] = seat[[partner[one], one]]
        if not taken:
            break
    return seat


def _gains(worth: Longs, seat: Longs) -> Longs:
    """Return what each swap would gain, int64[n, n]; 0 within a table."""
    at_table = np.zeros((len(seat), int(seat.max(initial=0)) + 1), np.int64)
    np.add.at(at_table.T, seat, worth)
    there = at_table[:, seat]
    here = np.take_along_axis(at_table, seat[:, None], axis=1)
    gain = there + there.T - here - here.T - 2 * worth
    gain[seat[:, None] == seat[None, :]] = 0
    return np.asarray(gain)
