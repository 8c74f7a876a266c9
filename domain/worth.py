"""What outcomes are worth by a manager's own rules: ranges with a source, never one invented number."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from domain.outcomes import Evidence, OutcomeKind, Relation, Standing

HOURS = "hours"
"""The unit beside currencies."""

MOST = 1_000_000_000


@dataclass(frozen=True)
class Rule:
    """What one act of a kind is worth: from `low` to `high` of `unit` (`hours` or a currency code), by what source."""

    kind: OutcomeKind
    low: int
    high: int
    unit: str
    source: str


@dataclass(frozen=True)
class Range:
    """An amount that is known only to lie between two numbers."""

    low: int = 0
    high: int = 0

    def times(self, count: int) -> "Range":
        """Return the range of `count` such amounts."""
        return Range(self.low * count, self.high * count)

    def plus(self, other: "Range") -> "Range":
        """Return the range of both amounts together."""
        return Range(self.low + other.low, self.high + other.high)


@dataclass(frozen=True)
class Worth:
    """What stands under one rule: linked acts by what they had to do with the record, and how many are unlinked."""

    rule: Rule
    linked: Mapping[Relation, int]
    unlinked: int


def worth(rules: Iterable[Rule], standings: Iterable[Standing]) -> list[Worth]:
    """Return each rule with the acts that stand under it; withdrawn ones do not. O(rules x standings)."""
    acts = [s for s in standings if s.evidence is not Evidence.DISPUTED]
    return [_under(rule, [s for s in acts if s.row.kind is rule.kind]) for rule in rules]


def _under(rule: Rule, acts: list[Standing]) -> Worth:
    linked = {r: n for r in Relation if (n := sum(s.relation is r for s in acts if s.evidence is Evidence.LINKED))}
    return Worth(rule, linked, sum(s.evidence is not Evidence.LINKED for s in acts))


def totals(found: Iterable[Worth]) -> dict[tuple[Relation, str], Range]:
    """Return what linked acts come to, by relation and unit.

    Sourced and influenced stay apart, so do units; an act that is not linked is in no total.
    """
    sums: dict[tuple[Relation, str], Range] = {}
    for one in found:
        for relation, count in one.linked.items():
            key = relation, one.rule.unit
            sums[key] = sums.get(key, Range()).plus(Range(one.rule.low, one.rule.high).times(count))
    return sums
