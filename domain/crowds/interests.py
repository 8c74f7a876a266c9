"""Which asks meet which offers, for pairs by the million: exact, with bits for the words that many use."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from domain.crowds.codes import WORD_BITS, Bits, Codes, Flags, Scores, bit_sets, coded, meet
from domain.peers.parts import SAME_ASK
from domain.peers.peer import Peer
from domain.topics import topics_of

FREQUENT, HASHED = 192, 64
"""The most frequent words have a bit each; all others share the rest, and are looked at again where bits meet."""


@dataclass(frozen=True)
class WordSets:
    """Sets of words, and each one's bits as a row."""

    words: Sequence[frozenset[str]]
    bits: Bits

    def meet(self, a: Codes, others: "WordSets", b: Codes) -> Flags:
        """Return whether set `a` of these and set `b` of `others` have a word in common, bool[n]."""
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
        texts = [(peer.asks, peer.offers, peer.company if peer.asks or peer.offers else "") for peer in peers]
        members, distinct = coded(texts)
        topics = [topics_of(*text) for text in distinct]
        asks, offers = [told.asks for told in topics], [told.offers for told in topics]
        bit_of = _bits(word for words in (*asks, *offers) for word in words)
        has_any = np.array([bool(told.asks or told.offers) for told in topics], np.bool_)
        return cls(members, _word_sets(asks, bit_of), _word_sets(offers, bit_of), has_any)

    def shared(self, a: Codes, b: Codes) -> Scores:
        """Return what members `a` and `b` have in common, float32[n]: 1 for an ask that meets an offer."""
        one, other = self.members[a], self.members[b]
        found = np.zeros(len(a), np.float32)
        at = np.flatnonzero(self.has_any[one] & self.has_any[other])
        one, other = one[at], other[at]
        met = self.asks.meet(one, self.offers, other) | self.offers.meet(one, self.asks, other)
        found[at] = np.where(met, 1.0, np.where(self.asks.meet(one, self.asks, other), SAME_ASK, 0.0))
        return found


def _word_sets(sets: Sequence[frozenset[str]], bit_of: Mapping[str, int]) -> WordSets:
    return WordSets(sets, bit_sets([[bit_of[word] for word in words] for words in sets], FREQUENT + HASHED))


def _bits(words: Iterable[str]) -> Mapping[str, int]:
    counted = Counter(words)
    ordered = sorted(counted, key=lambda word: (-counted[word], word))
    return {word: rank if rank < FREQUENT else FREQUENT + rank % HASHED for rank, word in enumerate(ordered)}
