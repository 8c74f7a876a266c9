"""Compares two members: how well they fit as peers and the facts that say why, or why they may not meet."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.peers.parts import parts, staleness
from domain.peers.peer import DEFAULT_RULES, Peer, Rules
from domain.peers.reading import read
from domain.peers.reasons import Reason, reasons
from domain.peers.refusals import Refusal, refused
from domain.peers.scoring import MILLION, score
from domain.topics import shared_words


@dataclass(frozen=True)
class Match:
    """How well two people fit, from 0 to 1, and why; without reasons nothing is known that speaks for it."""

    score: float
    reasons: tuple[Reason, ...]


def compare(a: Peer, b: Peer, rules: Rules = DEFAULT_RULES, days_since_met: int | None = None) -> Match | Refusal:
    """Return how well `a` and `b` fit in a circle with these rules, or why they may not meet.

    `days_since_met` is None for two who never met. Symmetric and deterministic; scores have six digits.
    """
    said_a, said_b = read(a.title, a.industry), read(b.title, b.industry)
    reason = refused(a, said_a, b, said_b, rules, days_since_met)
    if reason:
        return Refusal(reason)
    weights = rules.weighing
    topics = shared_words(a.asks, a.offers, b.asks, b.offers, barred=(a.company, b.company))
    fresh = parts(a, said_a, b, said_b, topics, weights)
    total = score(fresh._replace(staleness=staleness(days_since_met, rules.window_days)), weights)
    millionths = round(min(1.0, max(0.0, total)) * MILLION)
    return Match(millionths / MILLION, reasons(said_a, said_b, topics, weights))


def reasons_of(a: Peer, b: Peer, rules: Rules = DEFAULT_RULES) -> tuple[Reason, ...]:
    """Return the reasons that `compare` gives for two who may meet, in a fraction of the time that a score takes."""
    said_a, said_b = read(a.title, a.industry), read(b.title, b.industry)
    topics = shared_words(a.asks, a.offers, b.asks, b.offers, barred=(a.company, b.company))
    return reasons(said_a, said_b, topics, rules.weighing)


def best_peers(me: Peer, others: Sequence[Peer], limit: int, rules: Rules = DEFAULT_RULES) -> list[tuple[Peer, Match]]:
    """Return at most `limit` of `others` who may meet `me` and have a reason to, best first.

    Equal scores stand in the order of their ids, whatever the order of `others`. One comparison each.
    """
    matches = ((other, compare(me, other, rules)) for other in others)
    fitting = [(other, match) for other, match in matches if isinstance(match, Match) and match.reasons]
    fitting.sort(key=lambda pair: (-pair[1].score, pair[0].member_id))
    return fitting[: max(limit, 0)]
