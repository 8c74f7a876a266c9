"""Why somebody has nobody to meet in a round: one reason, as their managers read it and as they read it themselves."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.rounds.leftover import Why


@dataclass(frozen=True)
class _Told:
    """One reason as the end of a sentence of ours: about somebody, and to them."""

    about: str
    to: str


_WHY: Mapping[Why, _Told] = {
    Why.ALONE_IN_CIRCLE: _Told(
        "nobody else is in this circle yet",
        "nobody for you: nobody else is in this circle yet",
    ),
    Why.ONLY_COLLEAGUES: _Told(
        "everybody else here is from the same company",
        "nobody for you: everybody else here is from your company",
    ),
    Why.MET_EVERYBODY: _Told(
        "they have met everybody here not long ago; nobody meets twice in that time",
        "nobody for you: you have met everybody here not long ago, and nobody meets twice in that time",
    ),
    Why.ODD_ONE: _Told(
        "an odd number, and everybody who fits is with somebody; they come first next time",
        "nobody for you: it was an odd number, and everybody who fits you was with somebody",
    ),
    Why.MOSTLY_ONE_COMPANY: _Told(
        "most here are from the same company, too many for the others to meet one each",
        "nobody for you: most here are from the same company, too many for the others to meet one each",
    ),
    Why.NO_SUITABLE_PEER: _Told("no suitable peer this time", "nobody for you who fits well this time"),
}
_KINDLY = "That is about who is here just now, not about you, and you come first in the next one."


def why_alone(why: Why) -> str:
    """Return why somebody is not in a round, as the end of a sentence to others."""
    return _WHY[why].about


def why_you_are_alone(why: Why | None) -> str:
    """Return what a round had for the reader, kindly, as the end of a sentence and one more."""
    return f"{_WHY[why or Why.NO_SUITABLE_PEER].to}. {_KINDLY}"
