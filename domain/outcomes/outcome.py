"""One act of advocacy: its kinds, how well it stands, and how the rows about it fold into one."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.ids import CircleId, IntroId, MemberId, OutcomeId
from domain.intros import CheckIn
from domain.outcomes.records import record_key


class OutcomeKind(StrEnum):
    """What happened."""

    INTRODUCED = "introduced"
    BOOKED = "booked"
    MET = "met"
    ADVICE = "advice"
    PEER_REFERENCE = "peer_reference"
    MENTORING = "mentoring"
    CONTENT = "content"
    PRODUCT_INTEREST = "product_interest"
    EXPANSION = "expansion"
    REFERRAL = "referral"
    SUPPORT = "support"
    JOB_HELP = "job_help"
    OTHER = "other"
    INTRODUCTION = "introduction"
    ANSWER = "answer"
    SPOTLIGHT = "spotlight"
    ACCESS = "access"
    CAREER_HELP = "career_help"
    GIFT = "gift"
    NOT_YET = "not_yet"
    NOT_WORTH_IT = "not_worth_it"


ANSWER_KIND: Mapping[CheckIn, OutcomeKind] = {
    CheckIn.YES: OutcomeKind.MET,
    CheckIn.BOOKED: OutcomeKind.BOOKED,
    CheckIn.NOT_YET: OutcomeKind.NOT_YET,
    CheckIn.NOT_REALLY: OutcomeKind.NOT_WORTH_IT,
}

CAME_OF_IT = (
    OutcomeKind.ADVICE,
    OutcomeKind.PEER_REFERENCE,
    OutcomeKind.MENTORING,
    OutcomeKind.CONTENT,
    OutcomeKind.PRODUCT_INTEREST,
    OutcomeKind.EXPANSION,
    OutcomeKind.REFERRAL,
    OutcomeKind.SUPPORT,
    OutcomeKind.JOB_HELP,
    OutcomeKind.OTHER,
)

GIVEN = (
    OutcomeKind.INTRODUCTION,
    OutcomeKind.ANSWER,
    OutcomeKind.SPOTLIGHT,
    OutcomeKind.ACCESS,
    OutcomeKind.CAREER_HELP,
    OutcomeKind.GIFT,
)
"""What the program gives a member; an introduction of a round or of `find` is written down by itself."""

SHARED = frozenset({OutcomeKind.MET, OutcomeKind.BOOKED})
"""What two can only do together: the report of each says the same. All else is an act of its author, who alone knows
whether the other side's means the same."""

QUIET = frozenset({OutcomeKind.NOT_YET, OutcomeKind.NOT_WORTH_IT})
FEWEST_SHOWN = 5
"""Answers that could embarrass somebody are shown as a count, and only from this many on."""


class Evidence(StrEnum):
    """How well an outcome stands."""

    REPORTED = "reported"
    CORROBORATED = "corroborated"
    LINKED = "linked"
    DISPUTED = "disputed"


class Relation(StrEnum):
    """What an outcome had to do with a record outside: it began it, or it played a part; the stronger stands first."""

    SOURCED = "sourced"
    INFLUENCED = "influenced"


class Side(StrEnum):
    """Which of the two somebody was, in a mentoring or in help among peers: who gave, or who received."""

    MENTOR = "mentor"
    MENTEE = "mentee"

    @property
    def opposite(self) -> "Side":
        """What the other one was then."""
        return Side.MENTEE if self is Side.MENTOR else Side.MENTOR


@dataclass(frozen=True)
class Origin:
    """What a manager wrote with a row: their words, and the record outside that it is linked to."""

    words: str = ""
    record: str = ""
    relation: Relation = Relation.INFLUENCED


@dataclass(frozen=True)
class Row:
    """One row of the ledger as it was written; rows are never changed, only followed by others.

    `about` is the id of the row that this one corroborates, links or disputes, or empty.
    `reporter` is a name only where its owner agreed; `mine` whether the viewer reported it, `shown` whether
    managers see the viewer's name in it. `source` is there where a manager wrote the row. `side` is which of the two
    the viewer was in a mentoring, or in help that both have in their record; None where nobody said so.
    """

    id: OutcomeId
    circle_id: CircleId
    intro_id: IntroId
    kind: OutcomeKind
    evidence: Evidence
    at: datetime
    about: OutcomeId = OutcomeId("")
    reporter: str = ""
    note: str = ""
    mine: bool = False
    shown: bool = False
    reporter_id: MemberId = MemberId("")
    source: Origin | None = None
    side: Side | None = None


@dataclass(frozen=True)
class Standing:
    """One outcome with everything later rows say of it folded in."""

    row: Row
    evidence: Evidence
    relation: Relation | None = None


_RANK = {Evidence.REPORTED: 0, Evidence.CORROBORATED: 1, Evidence.LINKED: 2, Evidence.DISPUTED: 3}


def fold(rows: Iterable[Row]) -> list[Standing]:
    """Return each first row with the strongest thing later rows say of it; a dispute goes before all.

    An act is sourced if the latest link to any one record says so. Rows may come in any order; the result keeps the
    order of the first rows. O(rows log rows).
    """
    known = list(rows)
    firsts: dict[OutcomeId, Row] = {}
    best: dict[OutcomeId, Evidence] = {}
    for row in known:
        if not row.about:
            firsts[row.id] = row
        key = row.about or row.id
        if key not in best or _RANK[row.evidence] > _RANK[best[key]]:
            best[key] = row.evidence
    linked = links(known)
    return [Standing(row, best[row.id], _relation(linked.get(row.id, {}))) for row in firsts.values()]


def links(rows: Iterable[Row]) -> Mapping[OutcomeId, Mapping[str, Origin]]:
    """Return, for each act that is linked, the latest link to each record by its `record_key`. O(rows log rows)."""
    found: dict[OutcomeId, dict[str, Origin]] = {}
    linked = [(row, row.source) for row in rows if row.evidence is Evidence.LINKED and row.source]
    for row, source in sorted(linked, key=lambda one: (one[0].at, one[0].id)):
        found.setdefault(row.about or row.id, {})[record_key(source.record)] = source
    return found


def _relation(linked: Mapping[str, Origin]) -> Relation | None:
    said = {source.relation for source in linked.values()}
    return next((relation for relation in Relation if relation in said), None)


def counts(standings: Sequence[Standing]) -> list[tuple[OutcomeKind, Mapping[Evidence, int]]]:
    """Return, for each kind that occurs, how many stand at each evidence, in the order of the kinds.

    Disputed ones are not counted. Kinds in `QUIET` appear only from `FEWEST_SHOWN` on, so that a count
    cannot point at one person.
    """
    counted = (s for s in standings if s.evidence is not Evidence.DISPUTED)
    tally: Counter[tuple[OutcomeKind, Evidence]] = Counter((s.row.kind, s.evidence) for s in counted)
    shown: list[tuple[OutcomeKind, Mapping[Evidence, int]]] = []
    for kind in OutcomeKind:
        by_evidence = {e: n for e in Evidence if (n := tally[kind, e])}
        total = sum(by_evidence.values())
        if total and (kind not in QUIET or total >= FEWEST_SHOWN):
            shown.append((kind, by_evidence))
    return shown
