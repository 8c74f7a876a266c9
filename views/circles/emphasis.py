"""What counts more or less in a circle than its preset has it, as settings offer it and a round's review says it."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict

from domain.peers.presets import Emphasis

PARTS: Mapping[str, str] = {
    "work": "What they do",
    "level": "Level",
    "industry": "Industry",
    "topics": "Asks that meet offers",
    "hours": "Working hours",
    "language": "A language",
}
"""The fields of an emphasis, as they are called."""

MORE_TIMES, LESS_TIMES = 2.0, 0.5
"""What a manager's `more` and `less` mean."""


def emphasis_of(more: Iterable[str], less: Iterable[str]) -> Emphasis:
    """Return the emphasis under which the parts named in `more` and `less`, fields of an emphasis, count so."""
    return Emphasis(**{**dict.fromkeys(less, LESS_TIMES), **dict.fromkeys(more, MORE_TIMES)})


def counting_more(emphasis: Emphasis) -> list[str]:
    """Return the fields that count more than usual, in the order of the form."""
    return [part for part in PARTS if asdict(emphasis)[part] > 1]


def counting_less(emphasis: Emphasis) -> list[str]:
    """Return the fields that count less than usual, in the order of the form."""
    return [part for part in PARTS if asdict(emphasis)[part] < 1]


def what_counts(emphasis: Emphasis) -> str:
    """Return what departs from the preset, as mrkdwn, or an empty text: `Counts more than usual: industry.`"""
    kinds = (("Counts more than usual", counting_more(emphasis)), ("Counts less", counting_less(emphasis)))
    told = [f"{how}: {', '.join(PARTS[part].lower() for part in parts)}." for how, parts in kinds if parts]
    return " ".join([*told, "That is set in `/rapport settings`."]) if told else ""
