"""From a suggestion to two names: the pool, the blind offer, its answers, and where it ends."""
