"""How near two roles are: by what people work on, and by how far up the ladder they stand."""

from collections.abc import Mapping

from domain.taxonomy.affinities import CLOSE, NEXT_DOOR, RELATED
from domain.titles import Function, Role, Seniority

NEXT_DOOR_WORK = 0.75
CLOSE_FUNCTIONS = 0.5
RELATED_FUNCTIONS = 0.3
OTHER_SUBJECT = 0.4
OTHER_SPECIALTY = 0.75
UNSAID_SPECIALTY = 0.9

_STEPS: Mapping[Seniority, float] = {
    Seniority.IC: 0.0,
    Seniority.MANAGER: 1.0,
    Seniority.DIRECTOR: 2.0,
    Seniority.VP: 3.0,
    Seniority.C_LEVEL: 4.0,
    Seniority.OWNER_FOUNDER: 4.5,
}
"""Where each level stands on one ladder; an owner stands beside the C level rather than above it."""

_STEPS_TO_NOTHING = 3.0


Work = tuple[Function, str | None]
"""A function and a specialty of it."""


def _pairs(listing: str) -> frozenset[frozenset[Work]]:
    pairs: set[frozenset[Work]] = set()
    for line in filter(None, listing.splitlines()):
        one, others = line.split(": ")
        pairs.update(frozenset((_work(one), _work(other))) for other in others.split(", "))
    return frozenset(pairs)


def _work(name: str) -> Work:
    function, _, specialty = name.partition("/")
    return Function(function), specialty or None


_CLOSE = _pairs(CLOSE)
_RELATED = _pairs(RELATED)
_NEXT_DOOR = _pairs(NEXT_DOOR)


def function_nearness(one: Function, other: Function) -> float:
    """Return how near two functions are, in [0, 1]; symmetric; 1 is the same function."""
    if one is other:
        return 1.0
    pair = frozenset(((one, None), (other, None)))
    if pair in _CLOSE:
        return CLOSE_FUNCTIONS
    return RELATED_FUNCTIONS if pair in _RELATED else 0.0


def work_nearness(one: Role, other: Role) -> float:
    """Return how near the work of two roles is, in [0, 1]: the function, then the specialty within it or next door."""
    nearness = function_nearness(one.function, other.function)
    if nearness < 1.0:
        works = frozenset(((one.function, one.specialty), (other.function, other.specialty)))
        return NEXT_DOOR_WORK if works in _NEXT_DOOR else nearness
    if one.subjects and other.subjects:
        return OTHER_SUBJECT + (1 - OTHER_SUBJECT) * shared_subjects(one, other)
    if one.specialty == other.specialty:
        return nearness
    return OTHER_SPECIALTY if one.specialty and other.specialty else UNSAID_SPECIALTY


def shared_subjects(one: Role, other: Role) -> float:
    """Return what share of the subjects of the role that names fewer the other names too, in [0, 1]; 0 without any."""
    fewer = min(len(one.subjects), len(other.subjects))
    is_same = fewer and one.function is other.function
    return len(set(one.subjects).intersection(other.subjects)) / fewer if is_same else 0.0


def seniority_nearness(one: Seniority, other: Seniority) -> float | None:
    """Return how near two levels are, in [0, 1], or None where one of them is not said."""
    steps = steps_between(one, other)
    return None if steps is None else max(0.0, 1.0 - abs(steps) / _STEPS_TO_NOTHING)


def steps_between(one: Seniority, other: Seniority) -> float | None:
    """Return how many steps of the ladder lead up from `one` to `other`, or None where one is not said."""
    if Seniority.OTHER in (one, other):
        return None
    return _STEPS[other] - _STEPS[one]
