"""Random pools of members for tests of rounds, and random graphs, by seed."""

from dataclasses import dataclass
from itertools import combinations
from typing import Any

import networkx as nx
import numpy as np
from hypothesis import settings

from domain.crowds import Crowd
from domain.ids import CircleId, MemberId
from domain.members import Kind
from domain.peers import Attribute, Match, Peer, Rules, Wish
from domain.peers.presets import Preset
from domain.rounds.graph import Graph, Ints
from domain.rounds.round import Round, Wanted, plan

TITLES = [
    "VP Sales",
    "Sales Manager",
    "CMO",
    "Customer Marketing Manager",
    "VP Customer Marketing",
    "Nurse",
    "",
    "Dancer",
]
INDUSTRIES = ["fintech", "banking", "retail", "healthcare", "", "unheard of"]
COMPANIES = ["Alder", "Birch", "Cedar", "Dune", "Elm", "Fir", "Gum", "Hazel", "Ivy", ""]
KINDS = [*[Kind.CUSTOMER] * 12, Kind.STAFF, Kind.GUEST]
TOPICS = ["", "", "advisory boards", "reference calls", "lead scoring"]

FEWER = settings(max_examples=settings().max_examples // 2)
"""For what takes long: thirty seeds in the suite, a thousand by `make fuzz`."""


@dataclass(frozen=True)
class Pool:
    """Some members, who has met whom within the window, and how long each waited."""

    peers: list[Peer]
    met: dict[tuple[MemberId, MemberId], int]
    waiting: Ints

    def crowd(self, rules: Rules | None = None) -> Crowd:
        """Return the crowd of the pool."""
        return Crowd.of(self.peers, rules or Rules(), self.met)


def random_pool(seed: int, most: int = 24) -> Pool:
    """Return a pool of up to `most` members: odd or even, with walls, prior meetings, avoid lists and waiting."""
    rng = np.random.default_rng(seed)
    size = int(rng.integers(0, most + 1))
    ids = [MemberId(f"m{number}") for number in range(size)]
    circles = [CircleId(name) for name in ["one", "two"][: int(rng.integers(1, 3))]]
    peers = [
        Peer(
            member_id=member,
            title=str(rng.choice(TITLES)),
            company=str(rng.choice(COMPANIES)),
            industry=str(rng.choice(INDUSTRIES)),
            asks=str(rng.choice(TOPICS)),
            offers=str(rng.choice(TOPICS)),
            circle=circles[int(rng.integers(len(circles)))],
            avoids=frozenset({ids[int(rng.integers(size))]} - {member}) if rng.random() < 0.3 else frozenset(),
            **_standing(rng),
        )
        for member in ids
    ]
    pairs = [(ids[a], ids[b]) for a, b in rng.integers(0, max(size, 1), (size, 2)) if a != b] if size else []
    met = {pair: int(days) for pair, days in zip(pairs, rng.integers(0, 500, len(pairs)), strict=True)}
    waiting = np.where(rng.random(size) < 0.2, rng.integers(1, 4, size), 0).astype(np.int32)
    return Pool(peers, met, waiting)


def _standing(rng: np.random.Generator) -> dict[str, Any]:
    """Most are customers who take part; a few host, pause, opted out, or hope for a mentor."""
    kind = KINDS[int(rng.integers(len(KINDS)))]
    wish = list(Wish)[int(rng.integers(len(Wish)))]
    is_paused, has_opted_out = rng.random(2) < 0.05
    return {
        "kind": kind,
        "is_host": bool(rng.random() < 0.5),
        "is_paused": bool(is_paused),
        "has_opted_out": bool(has_opted_out),
        "wish": wish,
    }


def random_rules(seed: int) -> Rules:
    """Return what a circle may ask of its pairs: any preset, some of them with competitors, a lock or a demand."""
    rng = np.random.default_rng(seed)
    some = rng.random(4) < 0.2
    demands = [frozenset({Attribute.FUNCTION}), frozenset({Attribute.SECTOR}), frozenset({Attribute.SENIORITY})]
    demand = demands[int(rng.integers(len(demands)))]
    return Rules(
        preset=list(Preset)[int(rng.integers(len(Preset)))],
        competitors=(frozenset(COMPANIES[:3]),) if some[0] else (),
        level_lock=bool(some[1]),
        must_match=demand if some[2] else frozenset(),
        must_differ=demand if some[3] and not some[2] else frozenset(),
    )


def plan_pool(pool: Pool, wanted: Wanted | None = None, rules: Rules | None = None) -> Round:
    """Return the round for a pool."""
    return plan(pool.crowd(rules), pool.waiting, wanted or Wanted())


def random_graph(seed: int, most: int = 30, weights: int = 1_000) -> Graph:
    """Return a random graph of up to `most` members; small `weights` make many ties."""
    rng = np.random.default_rng(seed)
    size = int(rng.integers(1, most + 1))
    low, high = np.triu_indices(size, 1)
    kept = rng.random(len(low)) < rng.random()
    weight = rng.integers(1, weights + 1, int(kept.sum()))
    return Graph.of(size, low[kept].astype(np.int32), high[kept].astype(np.int32), weight)


def best_weight(graph: Graph) -> int:
    """Return the weight of a maximum-weight matching as networkx finds it."""
    other: nx.Graph[int] = nx.Graph()
    other.add_weighted_edges_from(zip(graph.a.tolist(), graph.b.tolist(), graph.weight.tolist(), strict=True))
    return sum(other.edges[pair]["weight"] for pair in nx.max_weight_matching(other))


def in_sales(at: int, company: str = "", circle: str = "", avoids: str = "") -> Peer:
    """One of many in sales at fintech companies, who all may meet but for what is said otherwise."""
    others = frozenset({MemberId(avoids)} if avoids else ())
    name = company or f"Company {at}"
    return Peer(MemberId(f"m{at}"), "VP Sales", name, "fintech", circle=CircleId(circle), avoids=others)


def varied(size: int) -> Pool:
    """Members of six titles in seven industries, some with something to ask."""
    titles = ["VP Sales", "Sales Manager", "CMO", "Customer Marketing Manager", "Head of IT", "Nurse"]
    places = ["fintech", "banking", "retail", "hospitals", "SaaS", "media", "energy"]
    topics = ["advisory boards", "", "lead scoring", ""]
    members = [
        Peer(MemberId(f"m{at}"), titles[at % 6], f"Company {at}", places[at % 7], asks=topics[at % 4])
        for at in range(size)
    ]
    return Pool(members, {}, np.zeros(size, np.int32))


def check_promises(pool: Pool, made: Round, rules: Rules, most_seats: int) -> None:
    """Nobody silent or twice, nobody beside somebody they may not meet (or met within the window)."""
    crowd = pool.crowd(rules)
    placed = [member for table in made.tables for member in table]
    assert sorted([*placed, *made.alone]) == list(range(len(pool.peers)))
    for table in made.tables:
        assert 2 <= len(table) <= most_seats
        for i, j in combinations(table, 2):
            assert isinstance(crowd.compare(i, j), Match)
            one, other = pool.peers[i], pool.peers[j]
            assert one.circle == other.circle
            assert other.member_id not in one.avoids
            assert one.member_id not in other.avoids
            for pair in ((one.member_id, other.member_id), (other.member_id, one.member_id)):
                assert pool.met.get(pair, rules.window_days) >= rules.window_days
    certificate = made.certificate
    assert 0 <= certificate.weight <= certificate.bound
    assert certificate.coverage == (len(placed) / len(pool.peers) if pool.peers else 1)
