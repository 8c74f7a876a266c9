"""Plans a round: pairs or groups for a whole crowd at once, who is left and why, and how good the choice is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from domain.crowds import Crowd
from domain.rounds.bounds import Bound, prove
from domain.rounds.candidates import SMALL, every_pair, near_pairs, scored
from domain.rounds.certificate import Certificate, certified
from domain.rounds.graph import ALONE, MILLION, Graph, Ints, Longs, total, union
from domain.rounds.groups import form_groups, group_bound
from domain.rounds.joining import Table, pairs_left_over, seat_left_over
from domain.rounds.leftover import Why, is_openly_welcome, reasons_alone
from domain.rounds.lottery import draw_seats
from domain.rounds.matching import SolveEach, match
from domain.rounds.parting import parts_of
from domain.rounds.pruning import NEAREST, Solved, beginning, match_dense
from domain.rounds.recutting import MOST_SEATS
from domain.rounds.waiting import gained, gaining, gains

MOST_AT_ONCE = 5_000
"""Up to so many members are solved as one, exactly: in some pools the time for it grows with the square of them."""

OnStep = Callable[[str], None]


@dataclass(frozen=True)
class Wanted:
    """What a round should be: `size` 2 for pairs, 3 to 8 for groups; `hosts` (positions) for a lottery of seats.

    `somebody_may_join` lets those left over make a pair three. `looks_at_all` scores every pair of up to 5,000.
    """

    size: int = 2
    seed: int = 0
    somebody_may_join: bool = True
    looks_at_all: bool = False
    hosts: tuple[int, ...] = ()

    @property
    def most_seats(self) -> int:
        """How many may sit at a table once those left over have joined."""
        if self.size == 2:
            return 3 if self.somebody_may_join else 2
        return min(self.size + 1, MOST_SEATS)


@dataclass(frozen=True)
class Round:
    """Tables of positions in the crowd, their mean scores, who is alone and why, and the pairs looked at."""

    tables: tuple[Table, ...]
    scores: tuple[float, ...]
    alone: Mapping[int, Why]
    certificate: Certificate
    graph: Graph


def plan(
    crowd: Crowd, waiting: Ints, wanted: Wanted, solve_each: SolveEach = map, on_step: OnStep = lambda _name: None
) -> Round:
    """Return the round for `crowd`: the same for the same crowd, waiting and seed, on every machine.

    `waiting` says for how many rounds in a row each member was left out, int32[n]; `on_step` is told what begins.
    """
    rng = np.random.Generator(np.random.PCG64(wanted.seed))
    if wanted.hosts:
        return _round(crowd, wanted, _lottery(crowd, waiting, wanted, rng, on_step))
    if wanted.size > 2:
        return _round(crowd, wanted, _groups(crowd, waiting, wanted, rng, on_step))
    return _round(crowd, wanted, _pairs(crowd, waiting, wanted, rng, solve_each, on_step))


Chosen = tuple[list[Table], Graph, int, int]
"""The tables, the pairs looked at, and what the round weighs and no round could outweigh, in millionths."""


def _pairs(
    crowd: Crowd, waiting: Ints, wanted: Wanted, rng: np.random.Generator, solve_each: SolveEach, on_step: OnStep
) -> Chosen:
    on_step("looking for candidates")
    order: Ints = rng.permutation(len(crowd.peers)).astype(np.int32)
    part = parts_of(crowd, order)
    graph = every_pair(crowd) if wanted.looks_at_all else near_pairs(crowd, order, rng, part)
    on_step("choosing the pairs")
    if graph.size <= MOST_AT_ONCE:
        partner, bound = _at_once(graph, waiting, order)
    else:
        # What large rounds are solved with takes longer to come than small rounds take.
        from domain.rounds.in_pieces import match_in_pieces

        partner, bound = match_in_pieces(crowd, graph, waiting, order, part, solve_each)
    missed = pairs_left_over(crowd, partner)
    partner = np.maximum(partner, match(gains(missed, waiting)))
    pairs = _tables_of(partner)
    tables = seat_left_over(crowd, graph, pairs, order, waiting, wanted.most_seats)
    looked_at = _with_changes(crowd, union(graph.size, [graph, missed]) if missed.edges else graph, pairs, tables)
    on_step("proving how good they are")
    return tables, looked_at, total(looked_at, _partners(graph.size, tables)), bound(looked_at)


def _at_once(graph: Graph, waiting: Ints, order: Ints) -> tuple[Ints, Bound]:
    """Return the pairs of most gain, and the bound: the scores of the best pairs, where there are few enough."""
    price = beginning(graph)
    best = chosen = _solved(graph, order, price)
    if not best.is_sure or (best.partner == ALONE).sum() > 1 or (waiting > 0).any():
        begun = None if price is None else gaining(price, waiting)
        chosen = _solved(gains(graph, waiting), order, begun, _as_gained(best, waiting[order]))

    def bound(looked_at: Graph) -> int:
        known = best if looked_at.edges == graph.edges else _solved(looked_at, order, price)
        if not known.is_sure:
            return prove(looked_at, looked_at.best(NEAREST)).bound
        return total(looked_at, _named_back(known.partner, order))

    return _named_back(chosen.partner, order), bound


def _as_gained(best: Solved, waiting: Ints) -> Solved | None:
    """Return the best pairs with a proof of what they gain, to begin from; None where there is none to begin with."""
    return replace(best, proof=gained(best.proof, waiting)) if best.proof else None


def _solved(graph: Graph, order: Ints, price: Longs | None, before: Solved | None = None) -> Solved:
    """Solve with members named by their places in `order`: which of equally good rounds is found hangs on it."""
    return match_dense(_renamed(graph, order), None if price is None else price[order], before)


def _renamed(graph: Graph, order: Ints) -> Graph:
    place = np.argsort(order).astype(np.int32)
    return Graph.of(graph.size, place[graph.a], place[graph.b], graph.weight)


def _named_back(partner: Ints, order: Ints) -> Ints:
    found = np.full(len(order), ALONE, np.int32)
    found[order] = np.where(partner == ALONE, ALONE, order[partner])
    return found


def _tables_of(partner: Ints) -> list[Table]:
    firsts = np.flatnonzero(partner > np.arange(len(partner)))
    return [(int(first), int(partner[first])) for first in firsts]


def _with_changes(crowd: Crowd, graph: Graph, before: list[Table], tables: list[Table]) -> Graph:
    """Return the pairs looked at: those of `graph`, and those at tables that were not there `before`."""
    known = set(before)
    seated = scored(crowd, *_seated_together([table for table in tables if table not in known]))
    return union(graph.size, [graph, seated]) if seated.edges else graph


def _partners(size: int, tables: list[Table]) -> Ints:
    """Return each one's partner; at a table of three the third has none."""
    partner = np.full(size, ALONE, np.int32)
    pairs = np.array([table[:2] for table in tables], np.int32).reshape(-1, 2)
    partner[pairs] = pairs[:, ::-1]
    return partner


def _groups(crowd: Crowd, waiting: Ints, wanted: Wanted, rng: np.random.Generator, on_step: OnStep) -> Chosen:
    on_step("forming groups")
    formed, graph = form_groups(crowd, wanted.size, waiting, rng)
    order = np.arange(graph.size, dtype=np.int32)
    tables = seat_left_over(crowd, graph, formed, order, waiting, wanted.most_seats)
    return _with_bound(tables, _with_changes(crowd, graph, formed, tables))


def _lottery(crowd: Crowd, waiting: Ints, wanted: Wanted, rng: np.random.Generator, on_step: OnStep) -> Chosen:
    on_step("drawing seats")
    tables = draw_seats(crowd, np.array(wanted.hosts, np.int32), wanted.size, waiting, rng)
    return _with_bound(tables, scored(crowd, *_seated_together(tables)))


def _with_bound(tables: list[Table], graph: Graph) -> Chosen:
    seat = np.full(graph.size, ALONE, np.int64)
    for number, table in enumerate(tables):
        seat[list(table)] = number
    weight = int(graph.weight[(seat[graph.a] == seat[graph.b]) & (seat[graph.a] != ALONE)].sum())
    seats = max(map(len, tables), default=2)
    return tables, graph, weight, group_bound(graph, seats)


def _seated_together(tables: list[Table]) -> tuple[Ints, Ints]:
    pairs = np.array([pair for table in tables for pair in combinations(table, 2)], np.int32).reshape(-1, 2)
    return pairs[:, 0], pairs[:, 1]


def _round(crowd: Crowd, wanted: Wanted, chosen: Chosen) -> Round:
    tables, graph, weight, bound = chosen
    is_placed = np.zeros(graph.size, np.bool_)
    is_placed[[member for table in tables for member in table]] = True
    certificate = certified(
        weight,
        bound,
        members=graph.size,
        placed=int(is_placed.sum()),
        seed=wanted.seed,
        looked_at=graph.edges,
        covers_all=wanted.size == 2 and not wanted.hosts and (wanted.looks_at_all or graph.size <= SMALL),
    )
    alone = reasons_alone(crowd, is_placed, np.diff(graph.ends.start) > 0)
    told = {at: _as_told(crowd, wanted, tables, at, why) for at, why in alone.items()}
    return Round(tuple(tables), _scores(crowd, tables), told, certificate, graph)


def _as_told(crowd: Crowd, wanted: Wanted, tables: list[Table], member: int, why: Why) -> Why:
    """Return why somebody is alone, in words that do not give away that it hangs on an avoid list."""
    most = wanted.size if wanted.hosts else wanted.most_seats
    if why is Why.ODD_ONE and is_openly_welcome(crowd, member, tables, most, may_part=not wanted.hosts):
        return Why.NO_SUITABLE_PEER
    return why


def _scores(crowd: Crowd, tables: list[Table]) -> tuple[float, ...]:
    """Return the mean score of the pairs of each table, six digits each."""
    one, other = _seated_together(tables)
    scores = crowd.millionths(one, other)
    pairs = np.array([len(table) * (len(table) - 1) // 2 for table in tables], np.int64)
    ends = np.cumsum(pairs)
    sums = np.concatenate([[0], np.cumsum(scores)])
    means = (2 * (sums[ends] - sums[ends - pairs]) + pairs) // np.maximum(2 * pairs, 1)
    return tuple((means / MILLION).tolist())
