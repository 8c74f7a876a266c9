"""A crowd scores its pairs as two people are compared, whatever they say and whatever their circle asks."""

import numpy as np
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from domain.crowds import REFUSED, Crowd
from domain.ids import MemberId
from domain.peers import Match, Peer, Rules
from tests.domain.made_peers import NAMES, PEERS, RULES

MET = st.dictionaries(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), st.integers(0, 1_000), max_size=8)


@settings(max_examples=150, deadline=None, phases=[Phase.generate])
@given(st.lists(PEERS, max_size=8, unique_by=lambda peer: peer.member_id), RULES, MET)
def test_every_pair_scores_as_comparing_the_two_does(
    peers: list[Peer], rules: Rules, met: dict[tuple[MemberId, MemberId], int]
) -> None:
    crowd = Crowd.of(peers, rules, met)
    a, b = (axis.ravel().astype(np.int32) for axis in np.indices((len(peers), len(peers))))

    scores = crowd.scores(a, b)

    for i, j, score in zip(a, b, scores, strict=True):
        match = crowd.compare(int(i), int(j))
        expected = match.score if isinstance(match, Match) else REFUSED
        assert abs(score - expected) < 1e-5, (peers[i], peers[j], match)
