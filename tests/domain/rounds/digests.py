"""Prints what a round's scores, prices and pairs come to, for tests that run it on another kind of processor."""

import sys
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from bot.embedding import install
from bot.tables import read_members
from domain.crowds import Crowd
from domain.rounds.bounds import prove
from domain.rounds.candidates import near_pairs
from domain.rounds.pruning import NEAREST
from domain.titles import title_vectors
from tests.bench.people import write_members


def digests(size: int = 1_200) -> list[str]:
    """Return a digest each of vectors, likenesses, candidates with their scores, and prices, of an invented crowd."""
    install()
    with TemporaryDirectory() as folder:
        write_members(Path(folder) / "members.csv", size)
        peers = read_members(Path(folder) / "members.csv", print).peers
    crowd = Crowd.of(peers)
    graph = near_pairs(crowd, np.arange(size, dtype=np.int32), np.random.default_rng(0))
    proof = prove(graph, graph.best(NEAREST))
    made = (
        (title_vectors([peer.title for peer in peers]), crowd.wording.likeness),
        (graph.a, graph.b, graph.weight),
        (proof.price, *(sets.price for sets in proof.odd_sets)),
    )
    return [sha256(b"".join(np.ascontiguousarray(part).tobytes() for part in parts)).hexdigest() for parts in made]


if __name__ == "__main__":
    sys.stdout.write("\n".join(digests()))
