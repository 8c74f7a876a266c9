"""Why two people are never introduced to each other, and what of it may be told."""

from dataclasses import dataclass
from enum import StrEnum

from domain.companies import company_key, is_same_company
from domain.members import Kind
from domain.peers.parts import language, wish
from domain.peers.peer import Attribute, Peer, Rules
from domain.peers.reading import Reading
from domain.titles import Function, Seniority
from domain.topics import shared_hours

ENOUGH_HOURS = 0.5
"""Two share their working hours when at least this part of the day is common to both."""


class RefusalReason(StrEnum):
    """Why two people are not introduced. NO_SUITABLE_PEER says nothing, and stands for all that is private."""

    SAME_PERSON = "same_person"
    NOT_A_CUSTOMER = "not_a_customer"
    SAME_COMPANY = "same_company"
    COMPETITORS = "competitors"
    OTHER_CIRCLE = "other_circle"
    MET_RECENTLY = "met_recently"
    OTHER_LEVEL = "other_level"
    MUST_MATCH = "must_match"
    MUST_DIFFER = "must_differ"
    WISHES_APART = "wishes_apart"
    AVOIDED = "avoided"
    PAUSED = "paused"
    OPTED_OUT = "opted_out"
    NO_SUITABLE_PEER = "no_suitable_peer"


PRIVATE = frozenset({RefusalReason.AVOIDED, RefusalReason.PAUSED, RefusalReason.OPTED_OUT, RefusalReason.WISHES_APART})
"""What nobody is told, managers neither: each reads like having found nobody, so none can be told from the others."""


@dataclass(frozen=True)
class Refusal:
    """Two people who may not be introduced to each other. Only `shown` ever leaves the domain's rules."""

    reason: RefusalReason

    @property
    def shown(self) -> RefusalReason:
        """The reason as anybody may read it."""
        return RefusalReason.NO_SUITABLE_PEER if self.reason in PRIVATE else self.reason


def refused(
    a: Peer, said_a: Reading, b: Peer, said_b: Reading, rules: Rules, days_since_met: int | None
) -> RefusalReason | None:
    """Return the first reason against a pair, or None; symmetric. What can be told goes before what is private."""
    return (
        _by_standing(a, b)
        or _by_company(a, b, rules)
        or _by_history(rules, days_since_met)
        or _by_fit(a, said_a, b, said_b, rules)
        or _in_private(a, said_a, b, said_b, rules)
    )


def may_ever_meet(peer: Peer) -> bool:
    """Whether `peer` may be introduced to anybody at all."""
    return (peer.kind is Kind.CUSTOMER or peer.hosts) and not (peer.is_paused or peer.has_opted_out)


def _by_standing(a: Peer, b: Peer) -> RefusalReason | None:
    if a.member_id == b.member_id:
        return RefusalReason.SAME_PERSON
    if a.circle != b.circle:
        return RefusalReason.OTHER_CIRCLE
    customers = (a.kind is Kind.CUSTOMER) + (b.kind is Kind.CUSTOMER)
    allowed = customers == 2 or (customers == 1 and (a.hosts or b.hosts))
    return None if allowed else RefusalReason.NOT_A_CUSTOMER


def _by_company(a: Peer, b: Peer, rules: Rules) -> RefusalReason | None:
    if is_same_company(a.company, b.company):
        return RefusalReason.SAME_COMPANY
    both = {company_key(a.company), company_key(b.company)}
    rivals = ({company_key(name) for name in group} for group in rules.competitors)
    return RefusalReason.COMPETITORS if "" not in both and any(both <= group for group in rivals) else None


def _by_history(rules: Rules, days_since_met: int | None) -> RefusalReason | None:
    is_recent = days_since_met is not None and days_since_met < rules.window_days
    return RefusalReason.MET_RECENTLY if is_recent else None


def _by_fit(a: Peer, said_a: Reading, b: Peer, said_b: Reading, rules: Rules) -> RefusalReason | None:
    """A host is there for the others, and held to nothing but walls."""
    if a.hosts or b.hosts:
        return None
    if rules.level_lock and not on_one_rung(said_a.role.seniority, said_b.role.seniority):
        return RefusalReason.OTHER_LEVEL
    if not all(shares(attribute, a, said_a, b, said_b) for attribute in rules.must_match):
        return RefusalReason.MUST_MATCH
    if any(shares(attribute, a, said_a, b, said_b) for attribute in rules.must_differ):
        return RefusalReason.MUST_DIFFER
    return None


def _in_private(a: Peer, said_a: Reading, b: Peer, said_b: Reading, rules: Rules) -> RefusalReason | None:
    if a.has_opted_out or b.has_opted_out:
        return RefusalReason.OPTED_OUT
    if a.is_paused or b.is_paused:
        return RefusalReason.PAUSED
    if a.member_id in b.avoids or b.member_id in a.avoids:
        return RefusalReason.AVOIDED
    seeks = rules.weighing.seeks_mentor
    if seeks and not wish(a.wish, said_a.role.seniority, b.wish, said_b.role.seniority):
        return RefusalReason.WISHES_APART
    return None


def on_one_rung(one: Seniority, other: Seniority) -> bool:
    """Whether two levels are said and are one rung: owners stand with the C level."""
    top = {Seniority.C_LEVEL, Seniority.OWNER_FOUNDER}
    return Seniority.OTHER not in (one, other) and (one is other or {one, other} <= top)


def shares(attribute: Attribute, a: Peer, said_a: Reading, b: Peer, said_b: Reading) -> bool:
    """Whether two are known to share an attribute; symmetric."""
    match attribute:
        case Attribute.FUNCTION:
            return said_a.role.function is said_b.role.function is not Function.OTHER
        case Attribute.SENIORITY:
            return said_a.role.seniority is said_b.role.seniority is not Seniority.OTHER
        case Attribute.SECTOR:
            return bool(said_a.place and said_b.place and said_a.place.sector is said_b.place.sector)
        case Attribute.INDUSTRY:
            same = said_a.place == said_b.place if said_a.place else said_a.industry == said_b.industry
            return bool(said_a.industry) and same
        case Attribute.LANGUAGE:
            return language(a, b) == 1.0
        case Attribute.WORKING_HOURS:
            return (shared_hours(a.tz, b.tz) or 0.0) >= ENOUGH_HOURS
