"""Which asks meet which offers, for pairs by the million: exact, with bits for the words that many use."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from domain.crowds.codes import WORD_BITS, Bits, Codes, Flags, Scores, bit_sets, meet
from domain.peers.parts import SAME_ASK
from domain.peers.peer import Peer
from domain.topics import topics_of

FREQUENT, HASHED = 192, 64
"""The most frequent words have a bit each; all others share the rest, and are looked at again where bits meet."""


@dataclass(frozen=True)
class WordSets:
    """Sets of words, each one's bits as a row, and all bits of a row in one word: most pairs end there."""

    words: Sequence[frozenset[str]]
    bits: Bits
    summary: Bits

    @classmethod
    def of(cls, words: Sequence[frozenset[str]], bit_of: Mapping[str, int]) -> "WordSets":
        """Return `words` as sets of bits."""
        bits = bit_sets([[bit_of[word] for word in told] for told in words], FREQUENT + HASHED)
        return cls(words, bits, np.bitwise_or.reduce(bits, axis=1, keepdims=True))

    def meet(self, a: Codes, others: "WordSets", b: Codes) -> Flags:
        """Return whether set `a` of these and set `b` of `others` have a word in common, bool[n]."""
        found = meet(self.summary, a, others.summary, b)
        at = np.flatnonzero(found)
        found[at] = self._meet(a[at], others, b[at])
        return found

    def _meet(self, a: Codes, others: "WordSets", b: Codes) -> Flags:
        exact = FREQUENT // WORD_BITS
        found = meet(self.bits[:, :exact], a, others.bits[:, :exact], b)
        unsure = ~found & meet(self.bits[:, exact:], a, others.bits[:, exact:], b)
        for at in np.flatnonzero(unsure):
            found[at] = not self.words[a[at]].isdisjoint(others.words[b[at]])
        return found


@dataclass(frozen=True)
class Interests:
    """The distinct asks and offers of a crowd. `members` are the codes of the members, which the rest go by."""

    members: Codes
    asks: WordSets
    offers: WordSets
    has_any: Flags

    @classmethod
    def of(cls, peers: Sequence[Peer]) -> "Interests":
        """Return the interests of `peers`; linear in their texts."""
        said = [topics_of(peer.asks, peer.offers, peer.company) for peer in peers]
        code_of = {told: code for code, told in enumerate(dict.fromkeys(said))}
        members, topics = np.fromiter((code_of[told] for told in said), np.int32, len(said)), list(code_of)
        asks, offers = [told.asks for told in topics], [told.offers for told in topics]
        bit_of = _bits(word for words in (*asks, *offers) for word in words)
        has_any = np.array([bool(told.asks or told.offers) for told in topics], np.bool_)
        return cls(members, WordSets.of(asks, bit_of), WordSets.of(offers, bit_of), has_any)

    def shared(self, a: Codes, b: Codes) -> Scores:
        """Return what members `a` and `b` have in common, float64[n]: 1 for an ask that meets an offer."""
        one, other = self.members[a], self.members[b]
        found = np.zeros(len(a), np.float64)
        at = np.flatnonzero(self.has_any[one] & self.has_any[other])
        one, other = one[at], other[at]
        met = self.asks.meet(one, self.offers, other) | self.offers.meet(one, self.asks, other)
        found[at] = np.where(met, 1.0, np.where(self.asks.meet(one, self.asks, other), SAME_ASK, 0.0))
        return found


def _bits(words: Iterable[str]) -> Mapping[str, int]:
    counted = Counter(words)
    ordered = sorted(counted, key=lambda word: (-counted[word], word))
    return {word: rank if rank < FREQUENT else FREQUENT + rank % HASHED for rank, word in enumerate(ordered)}
