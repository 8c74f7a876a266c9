"""A member as matching sees them, and what a circle asks of a pair."""

from dataclasses import dataclass, field
from enum import StrEnum

from domain.ids import CircleId, MemberId
from domain.members import Kind
from domain.peers.presets import AS_USUAL, Emphasis, Preset, Weights, weights_of


class Wish(StrEnum):
    """What a member hopes to be in a circle of mentors; elsewhere it does not count."""

    ANY = "any"
    MENTOR = "mentor"
    MENTEE = "mentee"


@dataclass(frozen=True)
class Peer:
    """A member as matching sees them; any text may be empty. `tz` is an IANA name such as `Europe/Berlin`.

    `avoids` is nobody's to read but the rules'. `is_host` marks staff whom a manager invited to host.
    """

    member_id: MemberId
    title: str = ""
    company: str = ""
    industry: str = ""
    asks: str = ""
    offers: str = ""
    tz: str = ""
    kind: Kind = Kind.CUSTOMER
    circle: CircleId = CircleId("")
    avoids: frozenset[MemberId] = field(default=frozenset(), repr=False)
    languages: frozenset[str] = frozenset()
    wish: Wish = Wish.ANY
    is_host: bool = False
    is_paused: bool = False
    has_opted_out: bool = False

    @property
    def hosts(self) -> bool:
        """Whether this is staff who may meet customers, as their host."""
        return self.kind is Kind.STAFF and self.is_host


class Attribute(StrEnum):
    """What a circle may want its pairs to share, or not to share."""

    FUNCTION = "function"
    SENIORITY = "seniority"
    INDUSTRY = "industry"
    SECTOR = "sector"
    LANGUAGE = "language"
    WORKING_HOURS = "working_hours"


@dataclass(frozen=True)
class Rules:
    """What a circle asks of a pair. `emphasis` says what of its preset counts more or less there.

    `level_lock` keeps people on their own rung (owners stand with the C level). What must match must be said by
    both; what must differ may be left open. `competitors` are groups of companies that never meet each other.
    Two who met less than `window_days` ago do not meet again.
    """

    preset: Preset = Preset.PEERS_LIKE_ME
    emphasis: Emphasis = AS_USUAL
    level_lock: bool = False
    must_match: frozenset[Attribute] = frozenset()
    must_differ: frozenset[Attribute] = frozenset()
    competitors: tuple[frozenset[str], ...] = ()
    window_days: int = 365

    @property
    def weighing(self) -> Weights:
        """The weights that hold."""
        return weights_of(self.preset, self.emphasis)


DEFAULT_RULES = Rules()
"""What holds where a circle has set nothing."""
