"""Scores two members as peers: in [0, 1] with the facts that say why, or a refusal with its reason."""

from domain.peers.comparing import Match, best_peers, compare, reasons_of
from domain.peers.peer import DEFAULT_RULES, Attribute, Peer, Rules, Wish
from domain.peers.reasons import Reason, ReasonKind
from domain.peers.refusals import Refusal, RefusalReason, may_ever_meet

__all__ = [
    "DEFAULT_RULES",
    "Attribute",
    "Match",
    "Peer",
    "Reason",
    "ReasonKind",
    "Refusal",
    "RefusalReason",
    "Rules",
    "Wish",
    "best_peers",
    "compare",
    "may_ever_meet",
    "reasons_of",
]
